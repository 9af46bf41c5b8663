"""What of a model's reading of an owner is believed: no time, service, discount or person is made up."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.language.intents import OwnerContext, OwnerIntent, OwnerReading, Pending, When
from bot.language.router import Read, Words, read_owner
from tests.language.salon import BOOKING, OFFER, OLGA, THURSDAY_3PM, TODAY_2PM
from tests.language.scripted_model import ScriptedModel, owner_answer

at = datetime.fromisoformat
O = OwnerIntent  # noqa: E741
YES_OR_NO = Pending("yes_no")

FILL_2PM = "fill 2pm haircut"
FILL_2PM_SLOTS: dict[str, Any] = {
    "when": "2026-12-01T14:00",
    "when_grain": "time",
    "when_words": "2pm",
    "service_id": 1,
    "service_words": "haircut",
}


def owner(text: str, answer: object, context: OwnerContext = OLGA) -> Read[OwnerReading]:
    return read_owner(ScriptedModel(answer), Words(text), context)


def test_a_fill_that_both_readers_see() -> None:
    text = "fill 2pm haircut with Marta, 15% off, only short hair"
    answer = owner_answer(
        "fill", **FILL_2PM_SLOTS, staff_id=11, staff_words="Marta", discount=15, note="only short hair"
    )
    read = owner(text, answer)
    reading = read.reading
    assert (read.reader, read.disagreement, reading.intent) == ("model", False, O.FILL)
    assert reading.when is not None
    assert (reading.when.value, reading.when.passed, reading.when.alternatives) == (TODAY_2PM, False, ())
    assert (reading.service_id, reading.staff_id, reading.discount) == (1, 11, 15)
    assert reading.note == "only short hair"


@pytest.mark.parametrize("confidence", [0.0, 0.3, 0.59])
def test_an_unsure_model_asks(confidence: float) -> None:
    read = owner("somebody ought to sit at 2pm", owner_answer("fill", **FILL_2PM_SLOTS, confidence=confidence))
    assert (read.reading.intent, read.reading.when, read.reader) == (O.UNCLEAR, None, "model")


@pytest.mark.parametrize("confidence", [0.0, 0.3, 0.59])
def test_two_readers_who_agree_are_sure_enough(confidence: float) -> None:
    read = owner(FILL_2PM, owner_answer("fill", **FILL_2PM_SLOTS, confidence=confidence))
    assert read.reading.intent is O.FILL


def test_a_time_the_model_made_up_is_asked_about() -> None:
    answer = owner_answer("fill", **FILL_2PM_SLOTS | {"when": "2026-12-02T14:00", "when_grain": "datetime"})
    when = owner(FILL_2PM, answer).reading.when
    assert when is not None
    assert {when.value, *when.alternatives} == {TODAY_2PM, at("2026-12-02 14:00")}


def test_a_time_said_nowhere_is_dropped() -> None:
    answer = owner_answer("fill", **FILL_2PM_SLOTS)
    assert owner("fill haircut please", answer).reading.when is None


@pytest.mark.parametrize("when", ["half two-ish", "2026-12-01T14:00+01:00", ""])
def test_a_time_that_cannot_be_parsed_is_read_by_the_built_in_reader(when: str) -> None:
    reading = owner(FILL_2PM, owner_answer("fill", **FILL_2PM_SLOTS | {"when": when})).reading
    assert reading.intent is O.FILL
    assert reading.when is not None
    assert reading.when.value == TODAY_2PM


@pytest.mark.parametrize("when", ["2026-12-01T09:00", "2026-12-02T09:00"])
def test_a_time_that_has_passed_today_is_asked_about(when: str) -> None:
    answer = owner_answer("fill", **FILL_2PM_SLOTS | {"when": when, "when_words": "9am"})
    read_when = owner("fill 9am haircut", answer).reading.when
    assert read_when is not None
    assert (read_when.value, read_when.passed) == (at("2026-12-01 09:00"), True)


def test_a_day_months_ahead_that_nobody_said_is_asked_about() -> None:
    answer = owner_answer("fill", **FILL_2PM_SLOTS | {"when": "2027-03-01T14:00", "when_grain": "datetime"})
    assert owner(FILL_2PM, answer).reading.intent is O.UNCLEAR


@pytest.mark.parametrize(
    ("text", "slots", "expected"),
    [
        (FILL_2PM, {"service_id": 2, "service_words": "haircut"}, None),
        ("fill 2pm", {"service_id": 1, "service_words": None}, None),
        ("fill 2pm", {"service_id": 1, "service_words": "haircut"}, None),
        ("fill 2pm snippety snip", {"service_id": 1, "service_words": "snippety snip"}, 1),
        (FILL_2PM, {"service_id": None, "service_words": None}, 1),
    ],
)
def test_a_service_is_never_made_up(text: str, slots: dict[str, Any], expected: int | None) -> None:
    answer = owner_answer("fill", **FILL_2PM_SLOTS | slots)
    reading = owner(text, answer).reading
    assert (reading.intent, reading.service_id) == (O.FILL, expected)


def test_a_discount_said_in_words_is_the_built_in_readers_to_confirm() -> None:
    text = "fill 2pm haircut, twenty percent off"
    assert owner(text, owner_answer("fill", **FILL_2PM_SLOTS, discount=20)).reading.discount == 20
    assert owner(text, owner_answer("fill", **FILL_2PM_SLOTS, discount=70)).reading.discount == 20


def test_no_discount_is_a_discount_of_nothing() -> None:
    reading = owner("no discount after all", owner_answer("discount_change", discount=0)).reading
    assert (reading.intent, reading.discount) == (O.DISCOUNT_CHANGE, 0)


def test_pace_is_kept_as_said() -> None:
    reading = owner("ask 5 at a time", owner_answer("pace_change", batch_size=5, wait_minutes=45)).reading
    assert (reading.batch_size, reading.wait_minutes) == (5, None)


def test_who_cancelled_and_why_stays_with_the_owner() -> None:
    answer = owner_answer(
        "fill", **FILL_2PM_SLOTS, person="Maria", note="Maria has the flu, nice warm room, she is sorry, Mallory too"
    )
    reading = owner("fill 2pm haircut, Maria has the flu, she is sorry, nice warm room", answer).reading
    assert (reading.person, reading.note) == ("Maria", "nice warm room")


def test_a_customer_is_added_as_written() -> None:
    answer = owner_answer("add_customer", person="Dora", phone="+34600000000")
    reading = owner("add Dora +34 600 000 000", answer).reading
    assert (reading.intent, reading.person, reading.phone) == (O.ADD_CUSTOMER, "Dora", "+34600000000")
    made_up = owner_answer("add_customer", person="Mallory", phone="+34611111111")
    reading = owner("add Dora +34 600 000 000", made_up).reading
    assert (reading.person, reading.phone) == (None, None)


@pytest.mark.parametrize("intent", ["fill", "stop", "taken", "cancel", "relay", "close"])
@pytest.mark.parametrize("text", ["status", "who is coming tomorrow?", "undo", "help"])
def test_a_model_that_wants_to_act_on_everything_does_nothing(text: str, intent: str) -> None:
    read = owner(text, owner_answer(intent, when="2026-12-01T14:00", when_grain="time", when_words=text))
    assert (read.reading.intent, read.disagreement) == (O.UNCLEAR, True)


@pytest.mark.parametrize("intent", ["fill", "taken", "cancel"])
def test_a_flat_stop_is_not_turned_into_another_act(intent: str) -> None:
    read = owner("stop", owner_answer(intent))
    assert (read.reading.intent, read.disagreement) == (O.UNCLEAR, True)


@pytest.mark.parametrize("intent", ["status", "thanks", "help"])
def test_a_flat_stop_is_not_lost(intent: str) -> None:
    read = owner("stop", owner_answer(intent))
    assert (read.reading.intent, read.disagreement) == (O.UNCLEAR, True)


@pytest.mark.parametrize("text", ["yes fill it", "fill it", "yes cancel it", "ok do it", "yes, go ahead"])
def test_a_yes_may_name_the_act_it_confirms(text: str) -> None:
    read = owner(text, owner_answer("yes"), replace(OLGA, pending=YES_OR_NO))
    assert read.reading.intent is O.YES


@pytest.mark.parametrize("text", ["fill 3pm color", "cancel Ana's 4pm", "stop", "status"])
def test_a_new_command_is_no_yes(text: str) -> None:
    read = owner(text, owner_answer("yes"), replace(OLGA, pending=YES_OR_NO))
    assert (read.reading.intent, read.disagreement) == (O.UNCLEAR, True)


def test_what_only_tells_may_be_read_otherwise() -> None:
    read = owner("status", owner_answer("help"))
    assert (read.reading.intent, read.disagreement) == (O.HELP, False)


@pytest.mark.parametrize("intent", ["yes", "no", "answer"])
def test_an_owners_answer_to_nothing_is_read_by_the_built_in_reader(intent: str) -> None:
    assert owner(FILL_2PM, owner_answer(intent, **FILL_2PM_SLOTS)) == read_owner(None, Words(FILL_2PM), OLGA)


@pytest.mark.parametrize(
    ("text", "pending", "answer", "intent"),
    [
        ("yes", YES_OR_NO, owner_answer("yes"), O.YES),
        ("no", YES_OR_NO, owner_answer("no"), O.NO),
        ("haircut", Pending("service"), owner_answer("answer", service_id=1, service_words="haircut"), O.ANSWER),
        ("2", Pending("choice", ("Maria", "Ben")), owner_answer("answer", choice=2), O.ANSWER),
    ],
)
def test_an_owner_answers_the_question_that_waits(
    text: str, pending: Pending, answer: dict[str, Any], intent: OwnerIntent
) -> None:
    reading = owner(text, answer, replace(OLGA, pending=pending)).reading
    assert reading.intent is intent
    assert reading.choice == answer["choice"]
    assert reading.service_id == answer["service_id"]


def test_an_answer_without_the_answer_is_read_by_the_built_in_reader() -> None:
    asked = replace(OLGA, pending=Pending("service"))
    assert owner("the usual", owner_answer("answer"), asked) == read_owner(None, Words("the usual"), asked)


def test_a_yes_is_not_read_into_a_no() -> None:
    asked = replace(OLGA, pending=YES_OR_NO)
    read = owner("no", owner_answer("yes"), asked)
    assert (read.reading.intent, read.disagreement) == (O.UNCLEAR, True)


def test_the_cast_is_as_the_tests_think() -> None:
    assert BOOKING.when == THURSDAY_3PM == OFFER.replaces


def test_a_message_to_a_customer_is_the_owners_own_words() -> None:
    text = "tell Ana to come ten minutes earlier, she knows why"
    said = owner_answer("relay", person="Ana", note="come ten minutes earlier, she knows why")
    assert owner(text, said).reading.note == "come ten minutes earlier, she knows why"
    made_up = owner_answer("relay", person="Ana", note="you owe us 50 euros")
    assert "50" not in (owner(text, made_up).reading.note or "")


def test_a_guess_at_a_time_is_dropped() -> None:
    text = "fill the usual gap haircut"
    guess = owner_answer("fill", **FILL_2PM_SLOTS | {"when_words": "the usual gap"}, when_guessed=True)
    assert owner(text, guess).reading.when is None
    contradiction = owner_answer("fill", **FILL_2PM_SLOTS | {"when_words": "the usual gap"}, when_passed=True)
    assert owner(text, contradiction).reading.when is None


def test_any_service_is_never_made_up() -> None:
    anything = owner_answer("fill", **FILL_2PM_SLOTS | {"service_id": None, "service_words": None}, any_service=True)
    assert not owner("fill 2pm", anything).reading.any_service
    assert owner("fill 2pm, anything", anything).reading.any_service
    in_her_words = anything | {"service_words": "wurscht was"}
    assert owner("fill 2pm, wurscht was", in_her_words).reading.any_service


@pytest.mark.parametrize(
    ("text", "answer", "discount", "unsure", "detail"),
    [
        ("fill 2pm haircut, 15% off", owner_answer("fill", **FILL_2PM_SLOTS), 15, False, None),
        ("15 off", owner_answer("discount_change", discount=15), 15, True, None),
        ("15% off", owner_answer("discount_change", discount=15), 15, False, None),
        ("15% off", owner_answer("discount_change", discount=15, discount_unsure=True), 15, True, None),
        ("hurry", owner_answer("pace_change"), None, False, "faster"),
        ("ask before filling", owner_answer("settings", detail="ask_first"), None, False, "ask_first"),
    ],
)
def test_what_the_model_leaves_out_the_built_in_reader_adds(
    text: str, answer: dict[str, Any], discount: int | None, unsure: bool, detail: str | None
) -> None:
    reading = owner(text, answer).reading
    assert (reading.discount, reading.discount_unsure, reading.detail) == (discount, unsure, detail)


def test_money_off_is_no_percent() -> None:
    text = "fill 2pm haircut, 5 euros off"
    assert owner(text, owner_answer("fill", **FILL_2PM_SLOTS, money_off=5)).reading.money_off == 5
    reading = owner(text, owner_answer("fill", **FILL_2PM_SLOTS, discount=5)).reading
    assert (reading.discount, reading.money_off) == (None, 5)


def test_a_closure_has_a_first_and_a_last_day() -> None:
    answer = owner_answer("close", when="2026-12-24", until="2026-12-27", when_grain="date", when_words="24 to 27 Dec")
    reading = owner("away 24 to 27 Dec", answer).reading
    assert (reading.intent, reading.until) == (O.CLOSE, When(at("2026-12-27 00:00"), "date"))
    assert reading.when is not None
    assert (reading.when.value, reading.when.until) == (at("2026-12-24 00:00"), at("2026-12-27 00:00"))


@pytest.mark.parametrize("text", ["cancel Ana's 4pm", "fill 3pm color"])
def test_a_yes_is_no_other_command(text: str) -> None:
    read = owner(text, owner_answer("yes"), replace(OLGA, pending=YES_OR_NO))
    assert read.reading.intent is O.UNCLEAR
