"""Promises 3 to 5: whatever dies in between, each turn ends in one answer, and nobody is texted twice."""

from collections.abc import Callable, Mapping
from queue import Queue
from typing import Any

import psycopg
import pytest

from models import Message
from tests.processes.conftest import MakePlant
from tests.processes.salon import Salon
from tests.processes.scripts import olgas_model
from tests.support.openai_server import Question
from tests.support.plant import PATIENCE, Plant
from tests.support.waiting import eventually

pytestmark = pytest.mark.slow

A_LOOK_UP = 2 * PATIENCE  # a lost send is looked up half a minute later
POISON = "the words that kill"


def hang_and_kill(plant: Plant, salons: Mapping[str, Salon], kill: Callable[[str], None]) -> None:
    """Kill both workers, each in the middle of a send that has no answer yet, and start them again."""
    hanging = [salon.numbers[name] for name, salon in salons.items()]
    eventually(lambda: sorted(plant.twilio.hung) == sorted(hanging), PATIENCE)
    assert Message.select().where(Message.status == "sending").count() == len(hanging)
    kill("worker")
    plant.start("worker")


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_workers_killed_between_the_offers_of_a_batch(make_plant: MakePlant, kind: str) -> None:
    plant = make_plant(kind=kind)
    taken, not_taken = Salon(plant, "Ana", "Ben", "Cleo", "Dora"), Salon(plant, "Ana", "Ben", "Cleo", "Dora")
    plant.twilio.hang_on(taken.numbers["Ben"], taken=True)
    plant.twilio.hang_on(not_taken.numbers["Cleo"], taken=False)

    for salon in (taken, not_taken):
        salon.says("Olga", "fill tomorrow 2pm haircut")
    hang_and_kill(plant, {"Ben": taken, "Cleo": not_taken}, plant.kill)

    for salon in (taken, not_taken):
        salon.settles(A_LOOK_UP)
        assert sorted(salon.offered()) == ["Ana", "Ben", "Cleo"]
        assert len(salon.heard("Olga")) == 1
        assert salon.standing() == dict.fromkeys(("Ana", "Ben", "Cleo"), "open")
    sids = [str(row.sid) for row in Message.select().where(Message.direction == "out")]
    assert sorted(sids) == sorted(message["sid"] for message in plant.twilio.messages)


def test_workers_killed_while_they_send_the_answers_to_a_yes(make_plant: MakePlant) -> None:
    plant = make_plant()
    taken, not_taken = Salon(plant, "Ana", "Ben"), Salon(plant, "Ana", "Ben")
    for salon in (taken, not_taken):
        salon.fill("Ana", "Ben")
        salon.settles()
    plant.twilio.hang_on(taken.numbers["Ana"], taken=True)
    plant.twilio.hang_on(not_taken.numbers["Olga"], taken=False)

    for salon in (taken, not_taken):
        salon.says("Ana", "yes")
    hang_and_kill(plant, {"Ana": taken, "Olga": not_taken}, plant.kill_alone)

    for salon in (taken, not_taken):
        salon.settles(A_LOOK_UP)
        assert salon.booked() == ["Ana"]
        assert [text[:16] for text in salon.heard("Ana")[1:]] == ["You're booked, A"]
        assert [text[:16] for text in salon.heard("Olga")[1:]] == ["Filled: Ana take"]
        assert salon.replies_by_turn() == [1, 1]


@pytest.mark.postgres
def test_a_worker_killed_between_a_yes_and_its_award(make_plant: MakePlant) -> None:
    plant = make_plant(kind="postgres")
    salon = Salon(plant, "Ana", "Ben")
    salon.fill("Ana", "Ben")
    salon.settles()

    with psycopg.connect(plant.database_url) as other:  # holds up the award, and nothing else
        other.execute("SELECT id FROM business WHERE id = %s FOR NO KEY UPDATE", [salon.business.id])
        salon.says("Ana", "yes")
        eventually(lambda: salon.standing() == {"Ana": "claimed", "Ben": "open"}, PATIENCE)
        plant.kill("worker")
    plant.start("worker")

    eventually(lambda: salon.booked() == ["Ana"], 2 * PATIENCE)
    salon.settles()
    assert [text[:16] for text in salon.heard("Ana")[1:]] == ["You're booked, A"]
    assert [text[:16] for text in salon.heard("Olga")[1:]] == ["Filled: Ana take"]


@pytest.mark.parametrize("disaster", ["workers killed", "redis emptied"])
def test_the_next_batch_goes_out_in_spite_of(make_plant: MakePlant, disaster: str) -> None:
    plant = make_plant()
    salon = Salon(plant, "Ana", "Ben", "Cleo", batch_size=1, wait_minutes=1)
    campaign = salon.fill("Ana")
    salon.settles()

    if disaster == "workers killed":
        plant.kill("worker")
        plant.start("worker")
    else:
        plant.flush_redis()

    eventually(lambda: salon.offered() == ["Ana", "Ben"], 2 * PATIENCE)
    salon.settles()
    assert salon.campaign().batch == campaign.batch + 1
    offers = [salon.outbox(name)[0] for name in ("Ana", "Ben")]
    waited = (offers[1].created_at - offers[0].created_at).total_seconds()
    assert 60 <= waited < 120
    assert salon.standing() == {"Ana": "open", "Ben": "open"}


def test_a_message_that_kills_its_worker_is_passed_on_and_holds_nobody_up_for_long(make_plant: MakePlant) -> None:
    readings: Queue[str] = Queue()

    def script(question: Question) -> Mapping[str, Any]:
        if question.words == POISON:
            plant.kill("worker")
            readings.put(POISON)
        return olgas_model(question)

    plant = make_plant(script, workers=1)
    salon = Salon(plant, "Ana", "Ben")
    salon.fill("Ana", "Ben")
    salon.settles()

    salon.says("Ana", POISON)
    salon.says("Ben", "yes please")  # younger, so it waits for Ana's to be read, but not for ever
    for _ in range(3):
        readings.get(timeout=2 * PATIENCE)
        plant.start("worker")
    salon.hears("Ana", 2)
    salon.settles()

    assert readings.empty()
    assert "I can't answer that well, so I'm passing it on to Olga" in salon.heard("Ana")[1]
    assert salon.booked() == ["Ben"]
    assert salon.outbox("Ben")[1].created_at < salon.outbox("Ana")[1].created_at
    told = salon.heard("Olga")
    assert f"I couldn't handle a message from Ana. Please have a look: “{POISON}”" in told
    assert [text[:16] for text in told[1:]] == ["Filled: Ben take", "I couldn't handl"]
    salon.says("Ana", "yes")  # and then she is heard again
    salon.hears("Ana", 3)
