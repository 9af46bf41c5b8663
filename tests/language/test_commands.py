"""What an owner's message means: the rows of what Olga may write, in her words and in other languages."""

import json
from collections.abc import Sequence
from dataclasses import replace
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


UNTIL = [
    ("en", "away until 18 March", "2026-03-18"),
    ("en", "closed until Monday", "2026-03-16"),
    ("en", "Marta is ill until Friday", "2026-03-13"),
    ("es", "fuera hasta el 18 de marzo", "2026-03-18"),
    ("es", "Marta está enferma hasta el viernes", "2026-03-13"),
    ("fr", "absente jusqu'au 18 mars", "2026-03-18"),
    ("fr", "fermé jusqu'à lundi", "2026-03-16"),
    ("de", "weg bis 18. März", "2026-03-18"),
    ("de", "Marta ist bis Freitag krank", "2026-03-13"),
    ("it", "via fino al 18 marzo", "2026-03-18"),
    ("it", "chiuso fino a lunedì", "2026-03-16"),
    ("pt", "fora até 18 de março", "2026-03-18"),
    ("pt", "fechado até segunda", "2026-03-16"),
]


@pytest.mark.parametrize(("language", "text", "last"), UNTIL)
def test_what_is_said_only_as_an_end_begins_today(language: str, text: str, last: str) -> None:
    reading = read_owner(text, replace(OLGA, language=language))
    assert reading.intent is OwnerIntent.CLOSE
    assert reading.when is not None
    assert reading.until is not None
    assert (reading.when.value, reading.when.grain) == (at("2026-03-10"), "date")
    assert reading.until.value == at(last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("closed from Monday to Wednesday", "2026-03-16", "2026-03-18"),
        ("on holiday next week", "2026-03-16", "2026-03-22"),
        ("away this week", "2026-03-10", "2026-03-15"),
        ("de vacaciones la semana que viene", "2026-03-16", "2026-03-22"),
        ("en vacances la semaine prochaine", "2026-03-16", "2026-03-22"),
        ("nächste Woche im Urlaub", "2026-03-16", "2026-03-22"),
        ("in ferie la settimana prossima", "2026-03-16", "2026-03-22"),
        ("de férias na próxima semana", "2026-03-16", "2026-03-22"),
        ("closed until 3pm", "2026-03-10 10:00", "2026-03-10 15:00"),
        ("closed tomorrow until noon", "2026-03-11", "2026-03-11 12:00"),
        ("Marta is away tomorrow morning", "2026-03-11", "2026-03-11 12:00"),
        ("Marta is ill this afternoon", "2026-03-10 12:00", None),
        ("Marta ist heute Nachmittag krank", "2026-03-10 12:00", None),
        ("a Marta está doente esta tarde", "2026-03-10 12:00", None),
    ],
)
def test_how_long_it_is_closed(text: str, first: str, last: str | None) -> None:
    reading = read(text)
    assert reading.intent is OwnerIntent.CLOSE
    assert reading.when is not None
    assert reading.when.value == at(first)
    assert (reading.until.value if reading.until else None) == (at(last) if last else None)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("fill directly when someone cancels", "fill_directly"),
        ("llena directamente cuando alguien cancela", "fill_directly"),
        ("remplis directement quand quelqu'un annule", "fill_directly"),
        ("direkt füllen, wenn jemand absagt", "fill_directly"),
        ("riempi direttamente quando qualcuno cancella", "fill_directly"),
        ("preenche diretamente quando alguém cancela", "fill_directly"),
        ("no quiet hours", "no_quiet_hours"),
        ("quiet hours off", "no_quiet_hours"),
        ("turn quiet hours off", "no_quiet_hours"),
        ("quita las horas de silencio", "no_quiet_hours"),
        ("pas d'heures de silence", "no_quiet_hours"),
        ("Ruhezeiten aus", "no_quiet_hours"),
        ("niente ore di silenzio", "no_quiet_hours"),
        ("sem horas de silêncio", "no_quiet_hours"),
        ("no messages after 9pm", "quiet_hours"),
    ],
)
def test_habits_in_other_words(text: str, detail: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.detail, reading.person) == (OwnerIntent.SETTINGS, detail, None)


@pytest.mark.parametrize(
    ("text", "discount"),
    [
        ("fill 2pm haircut free", 100),
        ("fill 2pm haircut for free", 100),
        ("fill the free 2pm haircut", None),
        ("fill 2pm haircut, I'm free", None),
        ("2pm haircut free", None),
        ("fill 2pm haircut for 20 euros", None),
        ("llena las 14 tinte gratis", 100),
        ("llena las 14 tinte por 20 euros", None),
        ("fülle 14 Uhr Farbe gratis", 100),
        ("fülle 14 Uhr Farbe für 20 Euro", None),
    ],
)
def test_free_of_charge_and_a_price_are_told_apart(text: str, discount: int | None) -> None:
    reading = read(text)
    assert (reading.intent, reading.discount, reading.money_off) == (OwnerIntent.FILL, discount, None)


def test_money_that_comes_off() -> None:
    assert read("fill 2pm haircut 5 euros off").money_off == 5
    assert read("fill 2pm haircut for 5 euros less").money_off == 5


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "fill 2 and 3pm haircut"),
        ("en", "fill 2pm or 3pm haircut"),
        ("es", "llena las 2 y las 3 tinte"),
        ("fr", "remplis 14h et 15h coupe"),
        ("de", "fülle 14 und 15 Uhr Farbe"),
        ("it", "riempi le 14 e le 15 taglio"),
        ("pt", "preenche as 14h e 15h corte"),
    ],
)
def test_two_gaps_in_one_breath(language: str, text: str) -> None:
    reading = read_owner(text, replace(OLGA, language=language))
    assert reading.intent is OwnerIntent.FILL
    assert reading.when is not None
    assert (reading.when.value, reading.when.alternatives) == (at("2026-03-10 14:00"), (at("2026-03-10 15:00"),))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("en", text) for text in ("it's taken", "somebody walked in", "someone just walked in", "a walk-in took it")),
        ("es", "ha entrado alguien"),
        ("fr", "quelqu'un est entré"),
        ("de", "jemand ist reingekommen"),
        ("de", "ist schon weg"),
        ("it", "è entrato qualcuno"),
        ("pt", "entrou alguém"),
    ],
)
def test_taken_by_whoever_walked_in(language: str, text: str) -> None:
    assert read_owner(text, replace(OLGA, language=language)).intent is OwnerIntent.TAKEN


@pytest.mark.parametrize("text", ["who's coming thursday?", "who comes on Thursday?", "wer kommt am Donnerstag?"])
def test_who_comes_on_a_day(text: str) -> None:
    reading = read(text)
    assert reading.intent is OwnerIntent.SCHEDULE
    assert reading.when is not None
    assert reading.when.value == at("2026-03-12")


@pytest.mark.parametrize(
    "text",
    [
        "write a poem",
        "escribe un poema",
        "écris un poème",
        "schreib ein Gedicht",
        "scrivi una poesia",
        "escreve um poema",
    ],
)
def test_verses_are_for_nobody(text: str) -> None:
    assert read(text).intent is OwnerIntent.UNCLEAR


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
