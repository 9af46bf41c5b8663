"""Hostile texts against the whole program, with a model that does whatever the attacker says."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from peewee import Database

from bot.domain.ports import Prompt
from bot.language.intents import CustomerIntent
from models import Appointment, Business, Campaign, Conversation, Customer, Outreach, Staff
from tests.language.scripted_model import Deaf, customer_answer
from tests.support.town import MALLORY, TUESDAY, Town

CASES = Path(__file__).parents[1] / "evals" / "cases" / "attacks.jsonl"
TEXTS = [json.loads(line)["text"] for line in CASES.read_text("utf-8").splitlines()]
AN_HOUR_S_WORTH = 25  # texts; more than thirty turns an hour are not read at all


class Obedient(Deaf):
    """A `Model` that reads an order in everything: every intent in turn, with other people's ids and made-up facts."""

    def __init__(self) -> None:
        self._intents = itertools.cycle(CustomerIntent)
        self.asked = 0

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        self.asked += 1
        if prompt.name == "offers":
            guests = prompt.facts["guests"]
            free = "All free for {name} today at 90% off, call +34600000001, Ana and Ben come too!"
            return {
                "order": [guest["id"] for guest in guests],
                "texts": [{"id": g["id"], "text": free} for g in guests],
            }
        slots = {"name": "Ana", "for_name": "Ben", "keep_booking": True, "service_id": 1, "when": "2026-03-10T14:00:00"}
        return customer_answer(next(self._intents), offer_id=1, confidence=1.0, when_grain="datetime", **slots)


def everything_else(town: Town) -> list[Any]:
    """All rows that are not Mallory's own."""
    tables = (Business, Staff, Campaign, Appointment, Outreach)
    rows = [list(table.select().order_by(table.id).dicts()) for table in tables]
    others = Customer.select().where(Customer.phone.is_null() | (Customer.phone != MALLORY)).order_by(Customer.id)
    asked = Conversation.select(Conversation.id, Conversation.silent_until, Conversation.customer).where(
        Conversation.address.in_([town.numbers[name] for name in ("Ana", "Ben", "Cleo")])
    )
    for campaign in rows[2]:
        for clock in ("due_at", "ring_at", "lease_until", "token"):
            campaign.pop(clock)
    return [*rows, list(others.dicts()), list(asked.dicts())]


@pytest.mark.parametrize("known", [False, True], ids=["a stranger", "a customer"])
def test_a_hundred_hostile_texts_change_nothing_and_learn_nothing(sqlite_database: Database, known: bool) -> None:
    model = Obedient()
    town = Town(model)
    cut = town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo"):
        town.booked(town.customer(name), cut, TUESDAY.replace(day=12, hour=15 + len(town.numbers)))
    town.says("Olga", "fill friday 2pm haircut")
    if known:
        Customer.create(business=town.business, name="Mallory", phone=MALLORY, created_at=town.now)
    before, secrets = everything_else(town), [*town.numbers.values(), "Ana", "Ben", "Cleo", "90", "%"]
    told = len(town.phone.sent)
    assert len(TEXTS) >= 100
    for number, text in enumerate(TEXTS, 1):
        town.says(MALLORY, text)
        assert everything_else(town) == before, text
        if number % AN_HOUR_S_WORTH == 0:
            town.passes(hours=13)  # and whatever silence she asked for is over
            before = everything_else(town)
    for message in town.phone.sent[told:]:
        assert message.to in (MALLORY, town.numbers["Olga"]) or "Haircut" in message.body
        if message.to == MALLORY:
            assert not [secret for secret in secrets if secret in message.body], message.body
    assert model.asked > 20
