"""Clocks that go forward, back and over midnight."""

from datetime import UTC, datetime

import pytest

from bot.domain.hours import asking_resumes, is_open, is_quiet, opening_span, quiet_until, to_local, to_utc

MADRID = "Europe/Madrid"


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "moment"),
    [
        ("2026-03-10T14:00", "2026-03-10T13:00"),  # winter: an hour ahead of UTC
        ("2026-07-10T14:00", "2026-07-10T12:00"),  # summer: two
        ("2026-03-29T02:30", "2026-03-29T01:30"),  # never on the clock: as much later as the clock is moved
        ("2026-10-25T02:30", "2026-10-25T00:30"),  # twice on the clock: the first
    ],
)
def test_a_wall_clock_becomes_a_moment(local: str, moment: str) -> None:
    assert to_utc(wall(local), MADRID) == utc(moment)


@pytest.mark.parametrize("local", ["2026-03-10T14:00", "2026-07-10T23:59", "2026-10-25T03:00"])
def test_there_and_back(local: str) -> None:
    assert to_local(to_utc(wall(local), MADRID), MADRID) == wall(local)


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("08:59", True), ("09:00", False)],
)
def test_quiet_hours_go_over_midnight(clock: str, quiet: bool) -> None:
    assert is_quiet(wall(f"2026-03-10T{clock}"), "21:00-09:00") is quiet


def test_quiet_hours_within_a_day() -> None:
    assert is_quiet(wall("2026-03-10T14:30"), "14:00-15:00")
    assert not is_quiet(wall("2026-03-10T15:00"), "14:00-15:00")
    assert not is_quiet(wall("2026-03-10T14:30"), None)


def test_quiet_hours_end_at_nine_on_the_clock_in_the_night_the_clock_is_moved() -> None:
    assert quiet_until(utc("2026-03-28T22:00"), "21:00-09:00", MADRID) == utc("2026-03-29T07:00")
    assert quiet_until(utc("2026-03-29T00:30"), "21:00-09:00", MADRID) == utc("2026-03-29T07:00")
    assert quiet_until(utc("2026-03-29T08:00"), "21:00-09:00", MADRID) is None


HOURS = {"1": [["09:00", "13:00"], ["16:00", "20:30"]]}  # Tuesday, with a siesta


@pytest.mark.parametrize(
    ("start", "end", "is_it"),
    [
        ("09:00", "09:30", True),
        ("12:45", "13:15", False),
        ("13:30", "14:00", False),
        ("20:00", "20:30", True),
        ("20:15", "20:45", False),
    ],
)
def test_open_all_the_way_through(start: str, end: str, is_it: bool) -> None:
    assert is_open(wall(f"2026-03-10T{start}"), wall(f"2026-03-10T{end}"), HOURS) is is_it


def test_a_day_without_hours_is_closed_and_no_hours_at_all_is_always_open() -> None:
    assert not is_open(wall("2026-03-11T10:00"), wall("2026-03-11T10:30"), HOURS)
    assert is_open(wall("2026-03-11T03:00"), wall("2026-03-11T03:30"), None)


def test_the_hours_that_settle_a_bare_number() -> None:
    assert opening_span(wall("2026-03-10T10:00"), HOURS) == (9, 21)
    assert opening_span(wall("2026-03-11T10:00"), HOURS) is None
    assert opening_span(wall("2026-03-10T10:00"), None) is None


def test_nobody_is_asked_on_a_closed_day_or_in_its_quiet_night() -> None:
    saturday = utc("2026-03-14T11:00")
    weekdays = {str(day): [["09:00", "19:00"]] for day in range(5)}
    assert asking_resumes(saturday, "21:00-09:00", weekdays, MADRID) == utc("2026-03-16T08:00")
    assert asking_resumes(saturday, None, weekdays, MADRID) == utc("2026-03-15T23:00")
    assert asking_resumes(utc("2026-03-13T11:00"), "21:00-09:00", weekdays, MADRID) is None
    assert asking_resumes(saturday, None, None, MADRID) is None


def test_quiet_hours_that_end_in_the_doubled_hour_come_to_an_end() -> None:
    second_time = utc("2026-10-25T01:10")  # 2:10 on the clock, for the second time
    until = quiet_until(second_time, "22:00-02:30", MADRID)
    assert until is not None
    assert until > second_time
