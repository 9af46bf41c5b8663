"""Promise 3: once Twilio has been told that a message arrived, it is answered, whatever dies the moment after."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.processes.conftest import MakePlant
from tests.processes.salon import Salon
from tests.support.plant import INBOUND, PATIENCE, Plant, inbound_form
from tests.support.waiting import eventually

pytestmark = pytest.mark.slow

PEOPLE = [f"Customer {number}" for number in range(24)]


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_message_that_was_answered_2xx_outlives_the_web(make_plant: MakePlant, kind: str) -> None:
    plant = make_plant(kind=kind)
    salon = Salon(plant, "Ana")
    plant.kill("worker")  # or it would be quicker than we are

    salon.says("Ana", "hello")
    plant.kill("web")
    plant.flush_redis()
    plant.start("web")
    plant.start("worker")

    eventually(lambda: salon.heard("Ana"), PATIENCE)
    salon.settles()
    assert len(salon.heard("Ana")) == len(salon.inbox("Ana")) == 1


def test_a_crowd_writes_while_the_web_is_killed(make_plant: MakePlant) -> None:
    plant = make_plant()
    salon = Salon(plant, *PEOPLE)
    forms = {name: inbound_form(salon.numbers[name], "hello", to=salon.number) for name in PEOPLE}

    with ThreadPoolExecutor(8) as crowd:
        writing = {name: crowd.submit(status, plant, forms[name]) for name in PEOPLE}
        eventually(lambda: any(answer.done() for answer in writing.values()), PATIENCE)
        plant.kill("web")
    answers = {name: answer.result() for name, answer in writing.items()}
    plant.start("web")
    arrived = [name for name in PEOPLE if answers[name] == 204]
    assert all(len(salon.inbox(name)) == 1 for name in arrived)
    assert set(answers.values()) == {204, None}, "the web was not killed in the middle"
    for name in PEOPLE:  # a network that got no answer sends again
        assert status(plant, forms[name]) == 204

    eventually(lambda: all(salon.heard(name) for name in PEOPLE), 2 * PATIENCE)
    salon.settles()
    assert {len(salon.inbox(name)) for name in PEOPLE} == {1}
    assert {len(salon.heard(name)) for name in PEOPLE} == {1}


def status(plant: Plant, form: dict[str, str]) -> int | None:
    """What the web answers; None when it is gone."""
    try:
        return plant.post(INBOUND, form)
    except requests.ConnectionError:
        return None
