"""Promise 1 and 2 on real databases: one winner whatever the threads do, and the first to write wins."""

import random
import threading
from collections.abc import Callable

import pytest
from peewee import Database

from bot.flows import conversation
from models import Appointment, Campaign, Message, Outreach, database
from tests.support.town import Town

NAMES = ("Ana", "Ben", "Cleo", "Dora", "Eva", "Fran", "Gema", "Hugo")


def in_threads(acts: list[Callable[[], None]]) -> list[BaseException]:
    """Run all at once, each in a thread with a connection of its own; what they raised."""
    raised: list[BaseException] = []
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], None]) -> None:
        start.wait()
        try:
            act()
        except BaseException as error:  # noqa: BLE001 - shown by the test
            raised.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_eight_say_yes_at_once_and_one_is_booked(database: Database) -> None:
    check_rounds(5, seed=1)


@pytest.mark.slow
def test_five_hundred_rounds_have_one_winner_each(database: Database) -> None:
    check_rounds(500, seed=0)


def check_rounds(rounds: int, seed: int) -> None:
    """Offer a slot to eight people, let all say yes at once, and look at the rows: again and again."""
    town = Town()
    town.service("Haircut")
    town.business.batch_size = len(NAMES)
    town.business.save()
    for name in NAMES:
        town.customer(name)
    shuffled = random.Random(seed)
    for number in range(rounds):
        town.says("Olga", "fill tomorrow 2pm haircut")
        campaign = town.campaign()
        assert Outreach.select().where(Outreach.campaign == campaign).count() == len(NAMES)
        order = shuffled.sample(NAMES, len(NAMES))
        for name in order:
            town.writes(name, "yes")
        town.bell.rung.clear()
        waiting = [
            row.conversation_id for row in Message.select().where(Message.direction == "in", Message.turn.is_null())
        ]
        raised = in_threads([lambda one=one: conversation.answer(one, town.ports) for one in waiting])
        assert raised == []
        town.passes(minutes=2)
        won = list(Outreach.select().where(Outreach.campaign == campaign, Outreach.status == "won"))
        assert [row.customer.name for row in won] == [order[0]], f"round {number}"
        assert Campaign.get_by_id(campaign.id).status == "filled"
        lost = Outreach.select().where(Outreach.campaign == campaign, Outreach.status == "lost").count()
        assert lost == len(NAMES) - 1
        booked = Appointment.select().where(Appointment.campaign == campaign, Appointment.status == "scheduled")
        assert [row.customer.name for row in booked] == [order[0]]
        replies = Message.select().where(Message.direction == "out", Message.turn.is_null(False)).count()
        turns = Message.select(Message.turn).where(Message.direction == "in").distinct().count()
        assert replies == turns, "each turn has one reply"
        Appointment.update(status="cancelled").where(Appointment.campaign == campaign).execute()
        Appointment.update(scheduled_time=town.now).where(Appointment.campaign == campaign).execute()
