"""Who is asked before whom, and the reasons given for it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.pace import LEAD, too_late_to_ask, wait_before_next
from bot.domain.ranking import Candidate, rank

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
SLOT = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
LOCAL = datetime(2026, 3, 10, 14, 0)  # noqa: DTZ001 - a wall clock
IN_DAYS = NOW + timedelta(days=3)
MARTA = 7


def visits(count: int, weeks_ago: int = 5, every_weeks: int = 5) -> dict[str, object]:
    last = NOW - timedelta(weeks=weeks_ago)
    return {"visits": count, "last_visit_at": last, "first_visit_at": last - timedelta(weeks=every_weeks) * (count - 1)}


def order(*candidates: Candidate) -> list[int]:
    return [r.candidate.customer_id for r in rank(candidates, SLOT, NOW, MARTA, LOCAL)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Candidate(2, later_booking_at=IN_DAYS), Candidate(1, **visits(3))),
        (Candidate(2, later_booking_at=IN_DAYS), Candidate(1, later_booking_at=SLOT + timedelta(hours=3))),
        (Candidate(2, **visits(3)), Candidate(1, **visits(3, weeks_ago=1))),
        (Candidate(2, **visits(3)), Candidate(1, **visits(3, weeks_ago=30))),
        (Candidate(2, **visits(8)), Candidate(1, **visits(2))),
        (Candidate(2, **visits(3)), Candidate(1)),
        (Candidate(2, **visits(3), past_starts=(LOCAL,) * 3), Candidate(1, **visits(3))),
        (Candidate(2, **visits(3), past_staff=(MARTA,)), Candidate(1, **visits(3), past_staff=(8,))),
        (Candidate(2, **visits(3), offers_made=2, offers_taken=2), Candidate(1, **visits(3))),
        (Candidate(2, **visits(3)), Candidate(1, **visits(3), offers_made=6)),
        (Candidate(2, **visits(3)), Candidate(1, **visits(3), no_shows=1)),
        (Candidate(2, missed=1), Candidate(1)),
    ],
    ids=[
        "a later booking before a regular",
        "one in days before one in hours",
        "due before just here",
        "due before long gone",
        "often before seldom",
        "known before unknown",
        "her usual time",
        "her usual chair",
        "who takes offers",
        "not who ignores them",
        "not who did not come",
        "who was too late the last time",
    ],
)  # fmt: skip
def test_who_comes_first(first: Candidate, second: Candidate) -> None:
    assert order(second, first) == [2, 1]


def test_equals_come_in_a_fixed_order() -> None:
    assert order(Candidate(3), Candidate(1), Candidate(2)) == [1, 2, 3]


def test_the_reasons_are_the_score() -> None:
    ranked = rank([Candidate(1, **visits(3), no_shows=2, past_staff=(MARTA,))], SLOT, NOW, MARTA, LOCAL)[0]
    assert ranked.score == sum(reason.points for reason in ranked.reasons)
    assert [reason.code for reason in ranked.reasons] == ["no_shows", "due", "same_staff", "regular"]


def test_the_wait_shrinks_when_the_slot_is_near() -> None:
    assert wait_before_next(30, SLOT, NOW) == timedelta(minutes=30)
    assert wait_before_next(30, NOW + timedelta(minutes=35), NOW) == timedelta(minutes=10)
    assert wait_before_next(30, NOW + timedelta(minutes=6), NOW) == timedelta(minutes=1)
    assert wait_before_next(1, SLOT, NOW) == timedelta(minutes=1)


def test_too_late_is_less_than_five_minutes() -> None:
    assert too_late_to_ask(NOW + LEAD - timedelta(seconds=1), NOW)
    assert not too_late_to_ask(NOW + LEAD, NOW)
