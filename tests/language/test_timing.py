"""The model's time against the built-in reader's: who is believed, and when both are kept to be asked about."""

from datetime import datetime
from typing import Any

import pytest

from bot.language.intents import When
from bot.language.schema import parse_owner
from bot.language.timing import agreed_when, model_when, out_of_reach
from tests.language.scripted_model import owner_answer

at = datetime.fromisoformat
NOW = at("2026-12-01 10:00")  # a Tuesday
TODAY_2PM, TOMORROW_2PM = at("2026-12-01 14:00"), at("2026-12-02 14:00")
TODAY_9AM, TOMORROW_9AM = at("2026-12-01 09:00"), at("2026-12-02 09:00")
TODAY, TOMORROW, FRIDAY = at("2026-12-01 00:00"), at("2026-12-02 00:00"), at("2026-12-04 00:00")


def stated(when: str | None, grain: str | None = "datetime", words: str | None = "2pm", **slots: Any) -> When | None:
    answer = owner_answer("fill", when=when, when_grain=grain, when_words=words, **slots)
    return model_when(parse_owner(answer), "fill 2pm", NOW)


@pytest.mark.parametrize(
    ("when", "grain", "expected"),
    [
        ("2026-12-01T14:00", "datetime", When(TODAY_2PM, "datetime", span="2pm")),
        ("2026-12-01T14:00:59.5", "datetime", When(TODAY_2PM, "datetime", span="2pm")),
        ("2026-12-01 14:00", None, When(TODAY_2PM, "datetime", span="2pm")),
        ("2026-12-02", "date", When(TOMORROW, "date", span="2pm")),
        ("2026-12-02T14:00", "date", When(TOMORROW, "date", span="2pm")),
        ("2026-12-01", "date", When(TODAY, "date", span="2pm")),
        ("2026-11-30", "date", When(at("2026-11-30 00:00"), "date", passed=True, span="2pm")),
        ("2026-12-01T09:00", "datetime", When(TODAY_9AM, "datetime", passed=True, span="2pm")),
        ("2026-12-01T10:00", "datetime", When(NOW, "datetime", passed=True, span="2pm")),
        ("2026-12-01T14:00", "time", When(TODAY_2PM, "time", span="2pm")),
    ],
)
def test_a_local_time_is_read(when: str, grain: str, expected: When) -> None:
    assert stated(when, grain) == expected


@pytest.mark.parametrize(
    "when",
    [
        *(None, "", "2pm", "tomorrow", "2026-13-01T10:00", "2026-12-01T25:00"),
        *("2026-12-01T14:00Z", "2026-12-01T14:00+01:00", "9" * 100_000),
    ],
    ids=lambda when: str(when)[:30],
)
def test_what_is_no_local_time_is_none(when: str | None) -> None:
    assert stated(when) is None


def test_a_clock_time_moved_on_by_the_model_is_moved_back_to_be_asked_about() -> None:
    assert stated("2026-12-02T09:00", "time") == When(TODAY_9AM, "time", passed=True, span="2pm")


def test_words_that_were_not_said_are_no_span() -> None:
    assert stated("2026-12-02T09:00", words="nine tomorrow") == When(TOMORROW_9AM, "datetime")


@pytest.mark.parametrize(
    ("when", "until", "grain", "expected"),
    [
        ("2026-12-01T14:00", "2026-12-01T16:00", "datetime", at("2026-12-01 16:00")),
        ("2026-12-02", "2026-12-04", "date", FRIDAY),
        ("2026-12-02", "2026-12-02T18:00", "date", None),
        ("2026-12-01T14:00", "2026-12-01T13:00", "datetime", None),
        ("2026-12-01T14:00", "four", "datetime", None),
    ],
)
def test_the_end_of_a_stretch_comes_after_its_start(
    when: str, until: str, grain: str, expected: datetime | None
) -> None:
    read = stated(when, grain, until=until)
    assert read is not None
    assert read.until == expected


SAID = When(TODAY_2PM, "time", span="2pm")


@pytest.mark.parametrize(
    ("model", "own", "expected"),
    [
        pytest.param(None, None, None, id="no time anywhere"),
        pytest.param(None, SAID, SAID, id="only the built-in reader sees one"),
        pytest.param(SAID, None, SAID, id="only the model sees one, in words that were said"),
        pytest.param(When(TODAY_2PM, "time"), None, None, id="only the model sees one, in words nobody said"),
        pytest.param(When(TODAY_2PM, "datetime", span="2pm"), SAID, SAID, id="both see the same"),
        pytest.param(
            When(TOMORROW_2PM, "datetime", span="2pm"),
            SAID,
            When(TODAY_2PM, "time", span="2pm", alternatives=(TOMORROW_2PM,)),
            id="they differ in the day",
        ),
        pytest.param(
            When(TOMORROW_2PM, "datetime", span="x"),
            When(TOMORROW, "date", span="tomorrow"),
            When(TOMORROW_2PM, "datetime", span="x"),
            id="the model sees a clock time beside the day",
        ),
        pytest.param(
            When(TOMORROW, "date", span="x"),
            When(TOMORROW_2PM, "datetime", span="y"),
            When(TOMORROW_2PM, "datetime", span="y"),
            id="the built-in reader sees a clock time beside the day",
        ),
        pytest.param(
            When(TODAY_2PM, "time", span="2"),
            When(TODAY_2PM, "time", span="2", alternatives=(at("2026-12-02 02:00"),)),
            When(TODAY_2PM, "time", span="2", alternatives=(at("2026-12-02 02:00"),)),
            id="what the words leave open stays open",
        ),
        pytest.param(
            When(FRIDAY, "date", span="2"),
            When(TODAY, "date", span="2", alternatives=(TOMORROW,)),
            When(TODAY, "date", span="2", alternatives=(TOMORROW, FRIDAY)),
            id="a third reading is asked about, too",
        ),
        pytest.param(
            When(TOMORROW_2PM, "datetime", span="x"),
            When(TOMORROW, "date", span="y", alternatives=(FRIDAY,)),
            When(TOMORROW, "date", span="y", alternatives=(FRIDAY, TOMORROW_2PM)),
            id="a day that is open stays open, whatever the hour",
        ),
        pytest.param(
            When(TODAY_9AM, "time", passed=True, span="9am"),
            When(TODAY_9AM, "time", passed=True, span="9am"),
            When(TODAY_9AM, "time", passed=True, span="9am"),
            id="passed today",
        ),
        pytest.param(
            When(TODAY, "date", span="x", until=FRIDAY),
            When(TODAY, "date", span="y"),
            When(TODAY, "date", span="y", until=FRIDAY),
            id="the model sees the end",
        ),
        pytest.param(
            When(TODAY, "date", span="x", until=FRIDAY),
            When(TODAY, "date", span="y", until=TOMORROW),
            When(TODAY, "date", span="y", until=TOMORROW),
            id="the built-in reader's end stands",
        ),
    ],
)
def test_one_time_of_two(model: When | None, own: When | None, expected: When | None) -> None:
    assert agreed_when(model, own, guessed=False) == expected


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (None, None),
        (When(TOMORROW, "date", span="tomorrow"), When(TOMORROW, "date", span="tomorrow")),
    ],
)
def test_a_guess_of_the_model_adds_nothing(own: When | None, expected: When | None) -> None:
    assert agreed_when(When(TOMORROW_2PM, "datetime", span="tomorrow"), own, guessed=True) == expected


@pytest.mark.parametrize(
    ("model", "own", "expected"),
    [
        (None, None, False),
        (When(at("2027-01-29 14:00"), "datetime"), None, False),
        (When(at("2027-02-01 14:00"), "datetime"), None, True),
        (When(at("2027-02-01 14:00"), "datetime"), When(TODAY_2PM, "time"), True),
        (When(at("2027-02-01 14:00"), "datetime"), When(at("2027-02-01 00:00"), "date"), False),
    ],
)
def test_a_day_far_ahead_is_believed_only_where_the_words_plainly_say_it(
    model: When | None, own: When | None, expected: bool
) -> None:
    assert out_of_reach(model, own, NOW) is expected
