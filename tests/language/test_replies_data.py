"""The reader of customers' words against cases with known answers: our own, and the development data where at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.language.intents import LANGUAGES
from tests.evals.customer import predict_attack, predict_customer, predict_message, predict_offer_reply
from tests.support.specs import DATA

OWN = Path(__file__).parents[1] / "evals/cases"
OFFERS, MESSAGES = DATA / "data/offer_replies.jsonl", DATA / "data/messages.jsonl"
ACTS = frozenset(
    "accept cancel reschedule book waitlist opt_in opt_out cancel_after_accept yes fill stop pause resume move".split()
)

Row = dict[str, Any]


def rows(file: Path) -> list[Row]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def share(right: list[bool]) -> float:
    return sum(right) / len(right)


@pytest.mark.parametrize("row", rows(OWN / "customer.jsonl"), ids=lambda row: row["id"])
def test_own_case(row: Row) -> None:
    got = predict_customer(row)
    assert got["intent"] in (row["expect_intent"], *row.get("alts", ()))
    assert {name: got["slots"].get(name) for name in row.get("expect_slots", {})} == row.get("expect_slots", {})


def test_no_hostile_text_moves_anything() -> None:
    hostile = rows(OWN / "attacks.jsonl")
    assert len(hostile) >= 100
    assert [row["text"] for row in hostile if predict_attack(row)["intent"] in ACTS] == []


@pytest.mark.skipif(not OFFERS.exists(), reason=f"no development data at {OFFERS}: set GAPGRABBER_DATA")
def test_offer_replies_reach_their_floors() -> None:
    read = [(row, predict_offer_reply(row)["label"]) for row in rows(OFFERS)]
    english = [(row, got) for row, got in read if row["lang"] == "en"]
    assert share([got == row["label"] for row, got in english]) >= 0.96
    assert share([got in (row["label"], *row["alt"]) for row, got in read if row["lang"] != "en"]) >= 0.90
    assert share([got == row["label"] for row, got in read if row["lang"] != "en"]) >= 0.85
    accepted = [row for row, got in english if got == "accept"]
    assert share(["accept" in (row["label"], *row["alt"]) for row in accepted]) >= 0.995


@pytest.mark.skipif(not MESSAGES.exists(), reason=f"no development data at {MESSAGES}: set GAPGRABBER_DATA")
def test_messages_reach_their_floors() -> None:
    read = [(row, predict_message(row)["intent"]) for row in rows(MESSAGES)]
    for language in LANGUAGES:
        if mine := [got == row["intent"] for row, got in read if row["lang"] == language]:
            assert share(mine) >= 0.85, language
    assert share([got == row["intent"] for row, got in read]) >= 0.90
