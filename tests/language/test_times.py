"""What a time means, by the rules that hold in every language: Tuesday 10 March 2026, ten o'clock, at Olga's."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.intents import LANGUAGES
from bot.language.reader.times import Place, find_time, read_time

at = datetime.fromisoformat
NOW = at("2026-03-10 10:00")
_PIECES = "29 30 31 12 0 24 99 2400 /4 . : - the of feb march 29th last next in a weeks years am at половина 三".split()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2pm", "en", "14:00"),
        ("14:30", "en", "14:30"),
        ("14h30", "fr", "14:30"),
        ("1430", "en", "14:30"),
        ("half 3", "en", "15:30"),
        ("halb drei", "de", "14:30"),
        ("quarter to five", "en", "16:45"),
        ("Viertel nach drei", "de", "15:15"),
        ("dreiviertel vier", "de", "15:45"),
        ("fünf vor halb vier", "de", "15:25"),
        ("a las tres y media", "es", "15:30"),
        ("a las tres menos cuarto", "es", "14:45"),
        ("trois heures et quart", "fr", "15:15"),
        ("cinq heures moins dix", "fr", "16:50"),
        ("le tre e mezza", "it", "15:30"),
        ("le cinque meno un quarto", "it", "16:45"),
        ("dez para as três", "pt", "14:50"),
        ("ao meio-dia e meia", "pt", "12:30"),
        ("noon", "en", "12:00"),
        ("midi et demi", "fr", "12:30"),
        ("all'una", "it", "13:00"),
    ],
)
def test_clock_as_people_say_it(text: str, language: str, expected: str) -> None:
    when = read_time(text, NOW, language)
    assert when is not None
    assert when.grain == "time"
    assert when.value == at(f"2026-03-10 {expected}")
    assert not when.passed


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("tomorrow", "en", "2026-03-11"),
        ("tmrw", "en", "2026-03-11"),
        ("2moro", "en", "2026-03-11"),
        ("mñn", "es", "2026-03-11"),
        ("pasado mañana", "es", "2026-03-12"),
        ("après-demain", "fr", "2026-03-12"),
        ("übermorgen", "de", "2026-03-12"),
        ("dopodomani", "it", "2026-03-12"),
        ("depois de amanhã", "pt", "2026-03-12"),
        ("Thursday", "en", "2026-03-12"),
        ("wensday", "en", "2026-03-11"),
        ("el viernes", "es", "2026-03-13"),
        ("March 8th", "en", "2027-03-08"),
        ("el 3 de mayo", "es", "2026-05-03"),
        ("am 3. Mai", "de", "2026-05-03"),
        ("8/4", "en", "2026-04-08"),
        ("le 15", "fr", "2026-03-15"),
        ("Friday the 13th", "en", "2026-03-13"),
        ("in two weeks", "en", "2026-03-24"),
        ("Friday next week", "en", "2026-03-20"),
        ("quinta da próxima semana", "pt", "2026-03-19"),
    ],
)
def test_day_is_the_next_that_comes(text: str, language: str, expected: str) -> None:
    when = read_time(text, NOW, language)
    assert when is not None
    assert (when.grain, when.value) == ("date", at(expected))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("tomorrow half past three", "en", "2026-03-11 15:30"),
        ("viernes a las 5", "es", "2026-03-13 17:00"),
        ("this evening at 7", "en", "2026-03-10 19:00"),
        ("morgen um halb drei", "de", "2026-03-11 14:30"),
        ("Montagnachmittag um 3", "de", "2026-03-16 15:00"),
        ("in an hour", "en", "2026-03-10 11:00"),
        ("en 2 horas", "es", "2026-03-10 12:00"),
        ("in einer halben Stunde", "de", "2026-03-10 10:30"),
        ("fri 3", "en", "2026-03-13 15:00"),
    ],
)
def test_day_and_clock(text: str, language: str, expected: str) -> None:
    when = read_time(text, NOW, language)
    assert when is not None
    assert (when.grain, when.value) == ("datetime", at(expected))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("one haircut", "en"),
        ("just a second", "en"),
        ("may I ask something", "en"),
        ("we march on", "en"),
        ("she sat down", "en"),
        ("10% off", "en"),
        ("5 at a time", "en"),
        ("2 people", "en"),
        ("20 euros", "en"),
        ("€15", "en"),
        ("call me on 600 123 456", "en"),
        ("+34 600 000 000", "es"),
        ("a 3 personas", "es"),
        ("pour 4 personnes", "fr"),
        ("zwei Kundinnen", "de"),
        ("um", "pt"),
        ("una volta", "it"),
        ("", "en"),
    ],
)
def test_words_that_only_look_like_times(text: str, language: str) -> None:
    assert read_time(text, NOW, language) is None


@pytest.mark.parametrize(("hour", "expected"), [(1, 13), (3, 15), (7, 19), (8, 8), (9, 9), (11, 11), (12, 12)])
def test_bare_hour_is_afternoon_up_to_seven_and_morning_from_eight(hour: int, expected: int) -> None:
    when = read_time(f"tomorrow at {hour}", NOW, "en")
    assert when is not None
    assert when.value == at("2026-03-11").replace(hour=expected)


@pytest.mark.parametrize(
    ("text", "opens", "closes", "hour"),
    [
        ("tomorrow at 8", 9, 21, 20),
        ("tomorrow at 7", 7, 15, 7),
        ("tomorrow at 8", 8, 21, 8),
        ("tomorrow at 5", 9, 14, 17),
    ],
)
def test_opening_hours_settle_a_bare_hour_where_they_leave_one(text: str, opens: int, closes: int, hour: int) -> None:
    when = read_time(text, NOW, "en", opens=opens, closes=closes)
    assert when is not None
    assert when.value.hour == hour


@pytest.mark.parametrize("text", ["9am", "today at 9am", "at 9", "9:30"])
def test_time_that_is_over_today_is_marked_and_not_moved(text: str) -> None:
    when = read_time(text, NOW, "en")
    assert when is not None
    assert when.passed
    assert when.value.date() == NOW.date()


def test_hour_that_is_over_in_the_morning_may_be_meant_for_the_evening() -> None:
    when = read_time("at 8", NOW, "en")
    assert when is not None
    assert (when.value, when.passed) == (at("2026-03-10 08:00"), True)
    assert when.alternatives == (at("2026-03-10 20:00"),)


def test_the_minute_it_is_has_not_passed() -> None:
    when = read_time("10am", NOW.replace(second=40), "en")
    assert when is not None
    assert not when.passed


def test_next_weekday_of_this_week_may_be_the_one_after() -> None:
    when = read_time("next Friday at 5", NOW, "en")
    assert when is not None
    assert when.value == at("2026-03-13 17:00")
    assert when.alternatives == (at("2026-03-20 17:00"),)


def test_todays_weekday_may_be_today() -> None:
    when = read_time("Tuesday at 5pm", NOW, "en")
    assert when is not None
    assert when.value == at("2026-03-17 17:00")
    assert when.alternatives == (at("2026-03-10 17:00"),)


def test_dates_are_day_first_unless_the_country_writes_month_first() -> None:
    day_first, month_first = read_time("8/4", NOW, "en"), read_time("8/4", NOW, "en", month_first=True)
    assert day_first is not None
    assert month_first is not None
    assert (day_first.value, month_first.value) == (at("2026-04-08"), at("2026-08-04"))


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("free 2 to 4", "en", "2026-03-10 14:00", "2026-03-10 16:00"),
        ("de 4 a 6", "es", "2026-03-10 16:00", "2026-03-10 18:00"),
        ("9pm to 9am", "en", "2026-03-10 21:00", "2026-03-11 09:00"),
        ("away 12 to 18 Aug", "en", "2026-08-12", "2026-08-18"),
        ("vom 12. bis 18. August", "de", "2026-08-12", "2026-08-18"),
    ],
)
def test_stretch_has_an_end(text: str, language: str, first: str, last: str) -> None:
    when = read_time(text, NOW, language)
    assert when is not None
    assert (when.value, when.until) == (at(first), at(last))


def test_what_is_refused_is_not_meant() -> None:
    when = read_time("not 2pm, 3pm", NOW, "en")
    assert when is not None
    assert when.value == at("2026-03-10 15:00")


def test_of_two_times_the_last_is_meant_where_something_is_moved() -> None:
    found = find_time("move Ben from 3 to 5", "en", Place(NOW, latest=True))
    assert found is not None
    assert found.when.value == at("2026-03-10 17:00")


@pytest.mark.parametrize(
    ("text", "hinted", "expected"),
    [
        ("tomorrow at half past three", "es", "2026-03-11 15:30"),
        ("mañana a las cinco", "en", "2026-03-11 17:00"),
        ("vendredi à 17h", "de", "2026-03-13 17:00"),
    ],
)
def test_text_plainly_in_another_language_is_read_in_that(text: str, hinted: str, expected: str) -> None:
    when = read_time(text, NOW, hinted)
    assert when is not None
    assert when.value == at(expected)


def test_span_holds_the_words_that_said_it() -> None:
    when = read_time("fill tomorrow, please, at 3pm the haircut", NOW, "en")
    assert when is not None
    assert when.span == "tomorrow … at 3pm"


def test_number_alone_is_an_hour_only_where_one_was_asked_for() -> None:
    assert read_time("3", NOW, "en") is None
    when = read_time("3", NOW, "en", expected=True)
    assert when is not None
    assert when.value == at("2026-03-10 15:00")


@settings(max_examples=300, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(_PIECES) | st.text(max_size=8),
        max_size=9,
    ).map(" ".join),
    language=st.sampled_from(LANGUAGES),
)
def test_no_text_breaks_the_reader(text: str, language: str) -> None:
    when = read_time(text, at("2028-02-29 23:59"), language, expected=True)
    assert when is None or when.value.year >= 1
