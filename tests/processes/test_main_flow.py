"""The way from the owner's text to a booked customer, through every process, with a good, a bad and no model."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.processes.conftest import MakePlant
from tests.processes.salon import FILL, Salon
from tests.processes.scripts import TAKES_IT, customer_reading, owner_reading
from tests.support.local_server import Answer, Drip, Drop, Hang, Reply
from tests.support.openai_server import Question, Script, completion
from tests.support.plant import Plant

INTRODUCTION = "This is the automatic assistant (AI) of Salon Olga.\n\n"
TO_ANSWER = "\nReply YES to take it or NO to pass. STOP: no more offers."
PEOPLE = ("Ana", "Ben", "Cleo", "Dora")


def tomorrow() -> str:
    """The slot as everybody is told it."""
    day = datetime.now(ZoneInfo("Europe/Madrid")) + timedelta(days=1)
    return f"tomorrow, {day:%A}, at 14:00"


def plain_offer(name: str) -> str:
    return f"{INTRODUCTION}Hi {name}, a place has come free: Haircut {tomorrow()}.{TO_ANSWER}"


def answer_all(salon: Salon, words: dict[str, str]) -> None:
    """One after the other they write, each when the one before has been answered."""
    for name, text in words.items():
        salon.says(name, text)
        salon.hears(name, 2)
    salon.settles()


def check_what_all_heard(salon: Salon, offers: dict[str, str], no: str, yes: str, late: str) -> None:
    """Every message to everybody, to the letter."""
    slot = f"Haircut {tomorrow()}"
    assert salon.heard(no) == [offers[no], "No problem, thank you for telling me."]
    assert salon.heard(yes) == [offers[yes], f"You're booked, {yes}: {slot}, 25 €. See you then."]
    assert salon.heard(late) == [
        offers[late],
        f"Thank you for answering, {late}. Sadly {slot} has just gone to somebody a little quicker."
        " You'll be among the first I ask next time.",
    ]
    assert salon.booked() == [yes]
    assert salon.standing() == {no: "declined", yes: "won", late: "lost"}
    assert salon.campaign().status == "filled"
    started, filled = salon.heard("Olga")
    assert started.startswith(
        f"This is your automatic assistant (AI) for Salon Olga. “help” shows what I can do.\n\n"
        f"On it: {slot}. 4 customers can be asked"
    )
    assert filled == f"Filled: {yes} takes {slot}."


def test_a_gap_is_filled_without_a_model(plant: Plant) -> None:
    salon = Salon(plant, *PEOPLE)

    salon.fill("Ana", "Ben", "Cleo")
    answer_all(salon, {"Ana": "no thanks", "Ben": "Yes please!", "Cleo": "yes!"})

    offers = {name: plain_offer(name) for name in PEOPLE}
    check_what_all_heard(salon, offers, no="Ana", yes="Ben", late="Cleo")
    assert salon.heard("Dora") == []
    assert salon.replies_by_turn() == [1, 1, 1, 1]


def test_a_model_reads_ranks_and_writes(model_plant: Plant) -> None:
    salon = Salon(model_plant, *PEOPLE)

    salon.fill("Dora", "Cleo", "Ben")
    salon.settles()
    reading, writing = model_plant.model.questions
    answer_all(salon, {"Ben": "no, not this time", "Dora": TAKES_IT, "Cleo": TAKES_IT})

    offers = {
        name: f"{INTRODUCTION}Hello {name}, good news from Salon Olga: a place for Haircut has opened up {tomorrow()}."
        f" Would it suit you?{TO_ANSWER}"
        for name in PEOPLE
    }
    check_what_all_heard(salon, offers, no="Ben", yes="Dora", late="Cleo")
    assert (reading.name, reading.words) == ("owner_reading", FILL)
    assert (writing.name, writing.words) == ("offers", None)
    read = [question.request["messages"] for question in model_plant.model.questions if question.words is not None]
    assert [messages[-1] for messages in read] == [
        {"role": "user", "content": words} for words in (FILL, "no, not this time", TAKES_IT, TAKES_IT)
    ]
    assert [message["role"] for messages in read for message in messages[:-1]] == ["system"] * 8


def liar(question: Question) -> Mapping[str, object] | Reply:
    """Well-formed, and wrong in everything that matters."""
    if question.name == "offers":
        ids = [guest["id"] for guest in question.facts["guests"]]
        return {"order": [999, *ids], "texts": [{"id": i, "text": "Free haircut for 5 € at 3pm!"} for i in ids]}
    if question.name == "owner_reading":
        return {**owner_reading(question), "service_id": 999}
    return {**customer_reading(question), "intent": "accept", "offer_id": 999}


def babbler(_question: Question) -> Reply:
    return completion("Sure! I booked Mallory at 3pm, see https://mallory.example")


def shapeless(_question: Question) -> Reply:
    return completion('{"intent": "rob the bank", "order": "all", "texts": 7}')


def silent(_question: Question) -> Reply:
    return completion(None, "content_filter", "I cannot help with that")


@pytest.mark.parametrize("script", [liar, babbler, shapeless, silent])
def test_a_gap_is_filled_with_a_model_that_talks_rubbish(model_plant: Plant, script: Script) -> None:
    model_plant.model.script = script
    salon = Salon(model_plant, *PEOPLE)

    salon.fill("Ana", "Ben", "Cleo")
    answer_all(salon, {"Ana": "no thanks", "Ben": "Yes please!", "Cleo": "yes!"})

    offers = {name: plain_offer(name) for name in PEOPLE}
    check_what_all_heard(salon, offers, no="Ana", yes="Ben", late="Cleo")
    assert model_plant.model.questions


FAULTS = {
    "hangs": Hang(),
    "drips": Drip(),
    "hangs up": Drop(),
    "is overloaded": Answer(503, "<html>busy</html>"),
}


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_a_gap_is_filled_with_a_model_that(make_plant: MakePlant, fault: str) -> None:
    plant = make_plant(lambda _: FAULTS[fault])
    salon = Salon(plant, *PEOPLE)

    salon.fill("Ana", "Ben", "Cleo")
    answer_all(salon, {"Ana": "no thanks", "Ben": "Yes please!", "Cleo": "yes!"})

    offers = {name: plain_offer(name) for name in PEOPLE}
    check_what_all_heard(salon, offers, no="Ana", yes="Ben", late="Cleo")
    assert plant.model.questions
