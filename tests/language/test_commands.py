"""What an owner's message means: the rows of what Olga may write, in her words and in other languages."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.intents import LANGUAGES, Named, OwnerContext, OwnerIntent, OwnerReading
from bot.language.reader.commands import read_owner
from tests.evals.owner import predict_owner

at = datetime.fromisoformat
OLGA = OwnerContext(
    now=at("2026-03-10 10:00"),
    language="en",
    services=(Named(1, "Haircut", ("cut",)), Named(2, "Color", ("tinte", "Farbe")), Named(3, "Blow dry")),
    staff=(Named(11, "Marta"), Named(12, "Inés")),
)
OWN_CASES = Path(__file__).parents[1] / "evals/cases/owner.jsonl"


def read(text: str) -> OwnerReading:
    return read_owner(text, OLGA)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("fill 2pm haircut", "fill"),
        ("2pm haircut pls fill", "fill"),
        ("I'm free 2 to 4", "fill"),
        ("got a gap at half 4", "fill"),
        ("no, color not haircut", "correct"),
        ("I meant tomorrow", "correct"),
        ("walk-in took it", "taken"),
        ("filled it", "taken"),
        ("Dora rang, she takes the 2pm", "taken"),
        ("give it to Ana", "taken"),
        ("maria cancelled", "cancel"),
        ("cancel maria's 2pm", "cancel"),
        ("sorry, can't come today", "cancel"),
        ("Marta is ill today", "close"),
        ("closed Thursday", "close"),
        ("away 12 to 18 Aug", "close"),
        ("Maria didn't come", "no_show"),
        ("status", "status"),
        ("how's it going?", "status"),
        ("did anyone answer yet", "status"),
        ("who did you ask?", "who"),
        ("why Ana?", "why"),
        ("stop", "stop"),
        ("stop the 2pm", "stop"),
        ("pause", "pause"),
        ("go on", "resume"),
        ("use 20% off instead", "discount_change"),
        ("no discount after all", "discount_change"),
        ("15 off", "discount_change"),
        ("free", "discount_change"),
        ("ask 5 at a time", "pace_change"),
        ("wait 10 minutes", "pace_change"),
        ("hurry", "pace_change"),
        ("who's coming today?", "schedule"),
        ("tomorrow?", "schedule"),
        ("book Ben tomorrow 3pm color", "book"),
        ("move Ana to 4pm", "move"),
        ("add Dora +34 600 000 000", "add_customer"),
        ("tell Ana to come ten minutes earlier", "relay"),
        ("tell everyone 20% this week", "relay"),
        ("report", "report"),
        ("how did last week go?", "report"),
        ("quiet hours 9pm to 9am", "settings"),
        ("ask before filling", "settings"),
        ("undo", "undo"),
        ("help", "help"),
        ("thanks!", "thanks"),
        ("yes", "yes"),
        ("no", "no"),
    ],
)
def test_every_row_of_what_olga_may_write(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "stop, I'm busy",
        "should I cancel maria?",
        "don't cancel Ana",
        "can't stop laughing",
        "2pm",
        "color",
        "is saturday free?",
        "did maria cancel?",
        "can't you see I'm with a client",
        "shut up",
        "fill me in",
        "take it easy",
        "Kate has lovely hair",
        "how do geese fly",
        "how lovely",
        "the colour delivery comes at 3",
        "move the chair to the window",
        "see you at lunch",
        "👀",
        "???",
        "",
    ],
)
def test_what_is_no_clear_order_is_unclear(text: str) -> None:
    assert read(text).intent is OwnerIntent.UNCLEAR


def test_fill_with_all_that_may_be_said() -> None:
    reading = read("fill tomorrow half past three color with Marta 15% off, my lunch slot opened up")
    assert reading.when is not None
    assert reading.when.value == at("2026-03-11 15:30")
    assert (reading.service_id, reading.staff_id, reading.discount) == (2, 11, 15)
    assert reading.note == "my lunch slot opened up"
    assert reading.language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Maria cancelled because she is ill, fill 2pm haircut",
        "fill 2pm haircut, Dora is in hospital",
        "fill 2pm haircut, my client Dora forgot",
        "fill 2pm haircut because her kid is sick",
        "fill 2pm haircut - she had to go to a funeral",
        "fill 2pm haircut, my slot is free since Maria bailed",
        "rellena las 2, maria está en el hospital",
        "remplis 14h, Mme Durand est malade",
        "füll 14 uhr, Frau Maier liegt im Krankenhaus",
        "riempi le 14, la signora Rossi è malata",
        "preenche as 14h, a dona Rosa está doente",
    ],
)
def test_who_cancelled_and_why_is_no_note(text: str) -> None:
    reading = read(text)
    assert reading.intent is OwnerIntent.FILL
    assert reading.note is None or not {"maria", "dora", "ill", "sick"} & set(reading.note.casefold().split())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("maria cancelled", "maria"),
        ("Maria cancelled, fill 2pm", "Maria"),
        ("Mrs Smith can't come on friday", "Mrs Smith"),
        ("book Eva Martin on friday at 10", "Eva Martin"),
        ("Dora rang, she takes the 2pm", "Dora"),
        ("why Ana?", "Ana"),
        ("move Ben to 4pm", "Ben"),
        ("add Dora Lee +34 600 000 000", "Dora Lee"),
        ("cancela la cita de maria", "maria"),
        ("storniere Ben um 14 Uhr", "Ben"),
    ],
)
def test_person_as_written(text: str, person: str) -> None:
    assert read(text).person == person


def test_member_of_staff_is_no_customer() -> None:
    ill, away = read("Marta isn't coming in tomorrow"), read("Inés no viene mañana")
    assert (ill.intent, ill.staff_id, ill.person) == (OwnerIntent.CLOSE, 11, None)
    assert (away.intent, away.staff_id, away.person) == (OwnerIntent.CLOSE, 12, None)


@pytest.mark.parametrize("said", ["haircut", "haircutt", "hair cut", "haircuts", "hiarcut", "CUT"])
def test_service_in_spite_of_slips(said: str) -> None:
    assert read(f"fill 2pm {said}").service_id == 1


def test_name_of_a_customer_is_not_taken_for_a_like_name_of_staff() -> None:
    reading = read("Maria cancelled")
    assert (reading.staff_id, reading.person) == (None, "Maria")


def test_discount_in_its_kinds() -> None:
    percent, none, free = read("use 20% off instead"), read("no discount after all"), read("free")
    unsure, money = read("15 off"), read("make it 5 euros off")
    assert (percent.discount, none.discount, free.discount) == (20, 0, 100)
    assert (unsure.discount, unsure.discount_unsure) == (15, True)
    assert (money.discount, money.money_off) == (None, 5)


def test_pace() -> None:
    assert read("ask 5 at a time").batch_size == 5
    assert read("wait 10 minutes").wait_minutes == 10
    assert (read("hurry up").detail, read("take your time").detail) == ("faster", "slower")


def test_settings_say_which() -> None:
    quiet, first, alone = read("quiet hours 9pm to 9am"), read("always ask me first"), read("fill without asking")
    assert (quiet.detail, first.detail, alone.detail) == ("quiet_hours", "ask_first", "fill_directly")
    assert quiet.when is not None
    assert quiet.until is not None
    assert (quiet.when.value.hour, quiet.until.value.hour) == (21, 9)


def test_phone_is_kept_as_written_and_read_as_nothing_else() -> None:
    reading = read("new client Lucy Brown 07700 900123")
    assert (reading.phone, reading.when, reading.batch_size) == ("07700 900123", None, None)


def test_relayed_words_are_her_own() -> None:
    reading = read("tell Ana to come ten minutes earlier")
    assert (reading.person, reading.note, reading.when) == ("Ana", "come ten minutes earlier", None)


def test_stretch_has_its_last_day() -> None:
    reading = read("away 12 to 18 Aug")
    assert reading.when is not None
    assert reading.until is not None
    assert (reading.when.value, reading.until.value) == (at("2026-08-12"), at("2026-08-18"))


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("rellena las 2 corte", "es", "fill"),
        ("remplis 14h coupe", "fr", "fill"),
        ("füll 14 Uhr Haarschnitt", "de", "fill"),
        ("riempi le 14 taglio", "it", "fill"),
        ("preenche as 14h corte", "pt", "fill"),
        ("a quién has preguntado?", "es", "who"),
        ("pourquoi Ana ?", "fr", "why"),
        ("wie läuft's?", "de", "status"),
        ("aspetta 10 minuti", "it", "pace_change"),
        ("desfazer", "pt", "undo"),
    ],
)
def test_other_languages_are_understood_whatever_the_hint(text: str, language: str, intent: str) -> None:
    assert read(text).intent == intent
    assert read(text).language == language


def test_own_cases_are_read() -> None:
    rows = [json.loads(line) for line in OWN_CASES.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 150
    assert {row["expect_intent"] for row in rows} == set(OwnerIntent)
    assert _share_right(rows) >= 0.97


def _share_right(rows: Sequence[dict[str, Any]]) -> float:
    return sum(bool(predict_owner(row)["intent"] == row["expect_intent"]) for row in rows) / len(rows)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60), language=st.sampled_from(LANGUAGES))
def test_no_text_breaks_the_reader(text: str, language: str) -> None:
    reading = read_owner(text, OwnerContext(OLGA.now, language))
    assert 0 <= reading.confidence <= 1
