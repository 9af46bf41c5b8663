"""Answers to the question that waits, and new orders that come instead of one."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.language.intents import Named, OwnerContext, OwnerIntent, OwnerReading, Pending
from bot.language.reader.commands import read_owner

at = datetime.fromisoformat
OLGA = OwnerContext(
    now=at("2026-03-10 10:00"),
    language="en",
    services=(Named(1, "Haircut"), Named(2, "Color")),
    staff=(Named(11, "Marta"), Named(12, "Inés")),
)
YES_NO, SERVICE, TIME = Pending("yes_no"), Pending("service"), Pending("time")


def answer(text: str, pending: Pending) -> OwnerReading:
    return read_owner(text, replace(OLGA, pending=pending))


@pytest.mark.parametrize(
    "text", ["yes", "Yes!", "ok", "yep do it", "go ahead", "yesss", "👍", "sí", "oui", "ja", "sì", "sim", "klar"]
)
def test_yes(text: str) -> None:
    assert answer(text, YES_NO).intent is OwnerIntent.YES


@pytest.mark.parametrize("text", ["no", "nah", "no leave it", "not yet", "non", "nein", "não", "mejor no", "👎"])
def test_no(text: str) -> None:
    assert answer(text, YES_NO).intent is OwnerIntent.NO


def test_yes_with_more_keeps_what_was_said() -> None:
    reading = answer("yes, tomorrow at 9", YES_NO)
    assert reading.intent is OwnerIntent.YES
    assert reading.when is not None
    assert reading.when.value == at("2026-03-11 09:00")


def test_no_with_another_order_is_that_order() -> None:
    corrected, stopped = answer("no, color not haircut", YES_NO), answer("no, stop", YES_NO)
    assert (corrected.intent, corrected.service_id) == (OwnerIntent.CORRECT, 2)
    assert stopped.intent is OwnerIntent.STOP


@pytest.mark.parametrize("text", ["color", "the color pls", "colour", "Color?"])
def test_service(text: str) -> None:
    reading = answer(text, SERVICE)
    assert (reading.intent, reading.service_id) == (OwnerIntent.ANSWER, 2)


def test_any_service() -> None:
    reading = answer("anything is fine", SERVICE)
    assert (reading.intent, reading.any_service) == (OwnerIntent.ANSWER, True)


@pytest.mark.parametrize(
    ("text", "expected"), [("4", "16:00"), ("at 4", "16:00"), ("half 5", "17:30"), ("11:15", "11:15")]
)
def test_time(text: str, expected: str) -> None:
    reading = answer(text, TIME)
    assert reading.intent is OwnerIntent.ANSWER
    assert reading.when is not None
    assert reading.when.value == at(f"2026-03-10 {expected}")


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("2", 2),
        ("number 2 please", 2),
        ("the second one", 2),
        ("16:30", 2),
        ("half 4", 2),
        ("15:00 please", 1),
        ("nr 3", 3),
        ("half 7", None),
        ("7", None),
    ],
)
def test_choice_of_times(text: str, choice: int | None) -> None:
    reading = answer(text, Pending("choice", ("15:00", "16:30", "18:00")))
    assert reading.choice == choice


@pytest.mark.parametrize(("text", "choice"), [("Ben", 2), ("the one with Ben", 2), ("1", 1), ("la primera", 1)])
def test_choice_of_names(text: str, choice: int) -> None:
    reading = answer(text, Pending("choice", ("Ana", "Ben", "Cleo")))
    assert (reading.intent, reading.choice) == (OwnerIntent.ANSWER, choice)


@pytest.mark.parametrize("pending", [YES_NO, SERVICE, TIME, Pending("choice", ("Ana", "Ben"))])
def test_new_order_comes_before_the_question(pending: Pending) -> None:
    reading = answer("fill 5pm color", pending)
    assert (reading.intent, reading.service_id) == (OwnerIntent.FILL, 2)
    assert answer("stop", pending).intent is OwnerIntent.STOP


def test_without_a_question_a_service_alone_says_nothing() -> None:
    assert read_owner("color", OLGA).intent is OwnerIntent.UNCLEAR
