"""Promises 1 and 2 with everything real: webhooks at once, several workers, and a model that takes its time."""

import itertools
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from models import Outreach
from tests.processes.conftest import MakePlant
from tests.processes.salon import Salon
from tests.processes.scripts import TAKES_IT, olgas_model
from tests.support.openai_server import Question, Script
from tests.support.plant import PATIENCE, Plant
from tests.support.waiting import eventually

NAMES = ("Ana", "Ben", "Cleo", "Dora", "Eva", "Fran", "Gema", "Hugo")
MOST_PATIENCE = 2 * PATIENCE
QUEUE = "rq:queue:gapgrabber"
SHORTLY = timedelta(seconds=2.5)  # more than the award lets pass between two looks


def test_eight_say_yes_at_once_and_the_first_to_arrive_is_booked(each_plant: Plant) -> None:
    check_rounds(each_plant, rounds=2)


@pytest.mark.slow
def test_eight_say_yes_at_once_again_and_again(each_plant: Plant) -> None:
    check_rounds(each_plant, rounds=30)


def check_rounds(plant: Plant, rounds: int) -> None:
    """Each round has a salon of its own: one offer to all eight, webhooks at once, then a look at the rows."""
    for crowd_size in itertools.islice(itertools.cycle((len(NAMES), 3)), rounds):
        salon = Salon(plant, *NAMES, batch_size=len(NAMES))
        salon.fill(*NAMES)
        salon.settles()
        with ThreadPoolExecutor(crowd_size) as crowd:
            said = dict(zip(NAMES, crowd.map(lambda name, salon=salon: say_yes(salon, name), NAMES), strict=True))
        salon.settles()
        (winner,) = salon.booked()
        earlier = [name for name, (_, taken) in said.items() if taken < said[winner][0]]
        assert earlier == [], f"{winner} had not begun to write when these had been taken in"
        check_all_were_told(salon, winner)


def say_yes(salon: Salon, name: str) -> tuple[float, float]:
    """When it was said, and when Twilio had our word for it."""
    began = time.monotonic()
    salon.says(name, "yes")
    return began, time.monotonic()


def check_all_were_told(salon: Salon, winner: str) -> None:
    """The slot is the winner's, all others are told so, and nobody hears anything twice."""
    assert salon.standing() == {name: "won" if name == winner else "lost" for name in NAMES}
    assert salon.campaign().status == "filled"
    told = {name: salon.heard(name)[1:] for name in NAMES}
    assert {name: len(texts) for name, texts in told.items()} == dict.fromkeys(NAMES, 1)
    assert [name for name in NAMES if "You're booked" in told[name][0]] == [winner]
    assert [name for name in NAMES if "Sadly" in told[name][0]] == [name for name in NAMES if name != winner]
    assert salon.replies_by_turn() == [1] * (1 + len(NAMES))
    assert ["Filled" in text for text in salon.heard("Olga")] == [False, True]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_the_first_to_write_wins_though_the_queue_is_turned_around(make_plant: MakePlant, kind: str) -> None:
    plant = make_plant(kind=kind)
    salon = Salon(plant, *NAMES, batch_size=len(NAMES))
    salon.fill(*NAMES)
    salon.settles()
    plant.kill("worker")

    for name in NAMES:
        say_yes(salon, name)
    with plant.redis() as client:
        waiting = list(client.lrange(QUEUE, 0, -1))
        client.delete(QUEUE)
        client.rpush(QUEUE, *reversed(waiting))
    plant.start("worker")

    salon.settles()
    assert len(waiting) >= len(NAMES)
    assert salon.booked() == [NAMES[0]]
    check_all_were_told(salon, NAMES[0])


def model_that_ponders(words: str, until: Event) -> Script:
    """Olga's model, which answers to these words only when the event has come."""

    def script(question: Question) -> object:
        if question.words == words:
            until.wait(PATIENCE)
        return olgas_model(question)

    return script  # type: ignore[return-value]


def has_read(plant: Plant, words: str) -> bool:
    return words in [question.words for question in plant.model.questions]


def test_the_older_yes_wins_though_it_is_read_later(model_plant: Plant) -> None:
    release = Event()
    model_plant.model.script = model_that_ponders(TAKES_IT, release)
    salon = Salon(model_plant, "Ana", "Ben")
    salon.fill("Ana", "Ben")
    salon.settles()

    salon.says("Ana", TAKES_IT)
    eventually(lambda: has_read(model_plant, TAKES_IT), PATIENCE)
    salon.says("Ben", "yes please")
    eventually(lambda: salon.standing() == {"Ana": "open", "Ben": "claimed"}, PATIENCE)
    claimed = Outreach.get(Outreach.campaign == salon.campaign(), Outreach.status == "claimed").claim_recorded_at
    eventually(lambda: datetime.now(UTC) > claimed + SHORTLY, PATIENCE)
    before = salon.standing(), len(salon.heard("Ben")), salon.booked()
    release.set()
    salon.settles()

    assert before == ({"Ana": "open", "Ben": "claimed"}, 1, [])
    check_ana_won(salon)


def check_ana_won(salon: Salon) -> None:
    assert salon.standing() == {"Ana": "won", "Ben": "lost"}
    assert salon.booked() == ["Ana"]
    (_, answer), (_, sorry) = salon.heard("Ana"), salon.heard("Ben")
    assert answer.startswith("You're booked, Ana")
    assert sorry.startswith("Thank you for answering, Ben. Sadly")
    assert set(salon.replies_by_turn()) == {1}


@pytest.mark.slow
def test_the_older_yes_wins_though_its_worker_is_killed(make_plant: MakePlant) -> None:
    release = Event()
    plant = make_plant(model_that_ponders(TAKES_IT, release))
    salon = Salon(plant, "Ana", "Ben")
    salon.fill("Ana", "Ben")
    salon.settles()
    plant.kill("worker.2")

    salon.says("Ana", TAKES_IT)
    eventually(lambda: has_read(plant, TAKES_IT), PATIENCE)
    plant.kill("worker.1")
    release.set()  # whoever reads it next gets an answer at once
    plant.start("worker.2")
    salon.says("Ben", "yes please")
    eventually(lambda: salon.standing() == {"Ana": "open", "Ben": "claimed"}, PATIENCE)
    salon.settles(MOST_PATIENCE)

    check_ana_won(salon)


@pytest.mark.slow
def test_a_worker_that_slept_through_its_lease_does_nothing_twice(make_plant: MakePlant) -> None:
    release = Event()
    plant = make_plant(model_that_ponders(TAKES_IT, release))
    salon = Salon(plant, "Ana", "Ben")
    salon.fill("Ana", "Ben")
    salon.settles()
    plant.kill("worker.2")

    salon.says("Ana", TAKES_IT)
    eventually(lambda: has_read(plant, TAKES_IT), PATIENCE)
    plant.freeze("worker.1")
    release.set()  # the answer waits at the frozen worker's door
    plant.start("worker.2")
    salon.says("Ben", "yes please")
    salon.settles(MOST_PATIENCE)
    check_ana_won(salon)

    plant.thaw("worker.1")
    plant.kill("worker.2")
    salon.says("Olga", "help")  # answered by the one that slept, when it is through with what it was at
    salon.hears("Olga", 3)
    salon.settles()
    check_ana_won(salon)
