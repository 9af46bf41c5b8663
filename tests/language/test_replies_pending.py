"""Answers to the question that waits, second thoughts after a yes, and words with nothing open."""

from dataclasses import replace

import pytest

from bot.language.intents import CustomerIntent as Intent
from bot.language.intents import CustomerReading, Pending
from bot.language.reader.replies import read_customer
from tests.language.salon import ANA, BEN, BOOKING, OFFER

NO_OR_THURSDAY = Pending("choice", ("No to today", "Cancel Thursday"))


def answer(text: str, pending: Pending) -> CustomerReading:
    return read_customer(text, replace(BEN, bookings=(BOOKING,), pending=pending))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("yes", Intent.YES),
        ("ok do it", Intent.YES),
        ("ja", Intent.YES),
        ("👍", Intent.YES),
        ("no", Intent.NO),
        ("nah leave it", Intent.NO),
        ("non merci", Intent.NO),
        ("maybe", Intent.UNCLEAR),
        ("are you a bot?", Intent.BOT_QUESTION),
    ],
)
def test_yes_or_no(text: str, intent: Intent) -> None:
    assert answer(text, Pending("yes_no")).intent is intent


@pytest.mark.parametrize(
    ("text", "choice"),
    [("2", 2), ("the second one", 2), ("thursday", 2), ("1", 1), ("la primera", 1), ("no to today", 1), ("jeudi", 2)],
)
def test_a_choice_by_number_place_or_words(text: str, choice: int) -> None:
    reading = answer(text, NO_OR_THURSDAY)
    assert (reading.intent, reading.choice) == (Intent.YES, choice)


@pytest.mark.parametrize("text", ["Thursday", "jueves", "3pm", "the one at 15:00"])
def test_a_choice_by_its_time(text: str) -> None:
    options = Pending("choice", ("no to Haircut today", "cancel Haircut Thursday at 15:00"))
    for holder in (ANA, replace(BEN, bookings=(BOOKING,))):
        reading = read_customer(text, replace(holder, pending=options))
        assert (reading.intent, reading.choice) == (Intent.YES, 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ana sent me this, I'll take 14:00"),
        ("es", "Ana me ha pasado esto, me quedo las 14:00"),
        ("fr", "Ana m'a envoyé ça, je prends 14h"),
        ("pt", "a Ana mandou-me isto, fico com as 14h"),
    ],
)
def test_what_somebody_else_was_sent_is_no_yes(language: str, text: str) -> None:
    stranger = replace(BEN, name=None, language=language)
    assert read_customer(text, stranger).intent in (Intent.UNCLEAR, Intent.BOOK)


def test_a_time_taken_out_of_the_blue_is_a_wish() -> None:
    reading = read_customer("I'll take 14:00", BEN)
    assert reading.intent is Intent.BOOK
    assert reading.when is not None
    assert reading.when.value.hour == 14
    assert read_customer("I'll be there at 15:00", replace(BEN, bookings=(BOOKING,))).intent is Intent.YES


def test_a_choice_out_of_range_is_none() -> None:
    assert answer("3", NO_OR_THURSDAY).choice is None


def test_a_service_or_a_time() -> None:
    assert answer("the colour", Pending("service")).service_id == 2
    timed = answer("tomorrow at 4pm", Pending("time")).when
    assert timed is not None
    assert timed.value.isoformat() == "2026-12-02T16:00:00"


def test_a_pending_question_goes_before_the_offer() -> None:
    assert read_customer("yes", replace(ANA, pending=Pending("yes_no"))).intent is Intent.YES


@pytest.mark.parametrize(
    "text",
    [
        "oh wait, no",
        "sorry I can't make it after all",
        "actually no",
        "cancel",
        "ay no, perdona, no puedo",
        "attendez, non",
        "oh nein doch nicht",
        "aspetta no",
        "espera, não",
    ],
)
def test_second_thoughts_undo_the_yes(text: str) -> None:
    reading = read_customer(text, replace(BEN, just_won=OFFER))
    assert (reading.intent, reading.offer_id) == (Intent.CANCEL_AFTER_ACCEPT, OFFER.id)
    assert reading.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("thanks!!", Intent.THANKS),
        ("👍", Intent.THANKS),
        ("great", Intent.THANKS),
        ("no thanks, that's all", Intent.THANKS),
    ],
)
def test_thanks_after_a_yes_undo_nothing(text: str, intent: Intent) -> None:
    assert read_customer(text, replace(BEN, just_won=OFFER)).intent is intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("yes", Intent.YES),
        ("no", Intent.NO),
        ("ok", Intent.THANKS),
        ("👍", Intent.THANKS),
        ("asdf qwer", Intent.UNCLEAR),
    ],
)
def test_answers_to_nothing(text: str, intent: Intent) -> None:
    assert read_customer(text, BEN).intent is intent


@pytest.mark.parametrize("text", ["don't worry", "I can't find the address", "is there no parking?", "can't wait!"])
def test_a_no_about_something_else_undoes_nothing(text: str) -> None:
    assert read_customer(text, replace(BEN, just_won=OFFER)).intent is not Intent.CANCEL_AFTER_ACCEPT
