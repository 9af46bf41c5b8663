"""Who is most likely to come: a score in points with its reasons, from plain facts about each customer."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

USUAL_GAP = timedelta(days=35)  # between two visits, for somebody seen only once
NEAR_HOURS = 2  # "her usual time" is within this of the slot's hour


@dataclass(frozen=True)
class Candidate:
    """A customer who may be asked, as the store knows them. `visits` and dates are of the campaign's service."""

    customer_id: int
    visits: int = 0
    first_visit_at: datetime | None = None
    last_visit_at: datetime | None = None
    later_booking_at: datetime | None = None  # her next booking of this service after the slot: she can move up
    past_starts: tuple[datetime, ...] = ()  # local starts of recent visits
    past_staff: tuple[int, ...] = ()
    offers_made: int = 0
    offers_taken: int = 0
    no_shows: int = 0
    missed: int = 0  # times of late that a yes of theirs came too late
    undelivered: int = 0  # offers of late that were sent and never reached the phone, with no word from them since
    unanswered: int = 0  # offers of late that were read and never answered


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against asking somebody. `n` is a number that goes with it (visits, weeks …)."""

    code: str
    points: int
    n: int = 0


@dataclass(frozen=True)
class Ranked:
    """A candidate with score and the reasons behind it, strongest first."""

    candidate: Candidate
    score: int
    reasons: tuple[Reason, ...] = field(default=())


def rank(
    candidates: Iterable[Candidate], slot: datetime, now: datetime, staff_id: int, slot_local: datetime
) -> list[Ranked]:
    """Best first; equals in a fixed order, so that the same facts always give the same list."""
    ranked = [_score(candidate, slot, now, staff_id, slot_local) for candidate in candidates]
    return sorted(ranked, key=lambda r: (-r.score, r.candidate.customer_id))


def _score(c: Candidate, slot: datetime, now: datetime, staff_id: int, slot_local: datetime) -> Ranked:
    reasons = [
        reason
        for reason in (
            _moves_up(c, slot),
            _regular(c),
            _due(c, now),
            _usual_time(c, slot_local),
            _same_staff(c, staff_id),
            _answers(c),
            _no_shows(c),
            _missed_out(c),
            _out_of_reach(c),
            _reads_only(c),
        )
        if reason is not None
    ]
    reasons.sort(key=lambda r: -abs(r.points))
    return Ranked(c, sum(r.points for r in reasons), tuple(reasons))


def _moves_up(c: Candidate, slot: datetime) -> Reason | None:
    if c.later_booking_at is None:
        return None
    days = (c.later_booking_at - slot).days
    # Somebody booked for tomorrow gains little by coming today; in a month, plans are still loose.
    return Reason("moves_up", 40 if days >= 1 else 25, days)


def _regular(c: Candidate) -> Reason | None:
    return Reason("regular", min(c.visits, 10) * 2, c.visits) if c.visits else None


def _due(c: Candidate, now: datetime) -> Reason | None:
    """How well the time since the last visit fits the person's own rhythm."""
    if c.last_visit_at is None or c.later_booking_at is not None:
        return None
    rhythm = USUAL_GAP
    if c.visits > 1 and c.first_visit_at is not None:
        rhythm = max((c.last_visit_at - c.first_visit_at) / (c.visits - 1), timedelta(days=3))
    since = now - c.last_visit_at
    share, weeks = since / rhythm, max(1, round(since / timedelta(weeks=1)))
    if share < 0.5:
        return Reason("just_here", -25, weeks)
    if share < 0.8:
        return None
    if share <= 1.6:
        return Reason("due", 25, weeks)
    return Reason("overdue", 15 if share <= 3 else 5, weeks)


def _usual_time(c: Candidate, slot_local: datetime) -> Reason | None:
    """Points when most visits were on this weekday, or near this hour of the day."""
    if not c.past_starts:
        return None
    alike = sum(
        1
        for start in c.past_starts
        if start.weekday() == slot_local.weekday() or abs(start.hour - slot_local.hour) <= NEAR_HOURS
    )
    return Reason("usual_time", 10, alike) if alike * 2 > len(c.past_starts) else None


def _same_staff(c: Candidate, staff_id: int) -> Reason | None:
    return Reason("same_staff", 8) if staff_id and staff_id in c.past_staff else None


def _answers(c: Candidate) -> Reason | None:
    """Whether offers made before were taken; the first one or two prove nothing."""
    if c.offers_taken:
        return Reason("takes_offers", round(15 * c.offers_taken / max(c.offers_made, c.offers_taken)), c.offers_taken)
    return Reason("ignores_offers", -min(c.offers_made * 2, 12), c.offers_made) if c.offers_made > 2 else None


def _no_shows(c: Candidate) -> Reason | None:
    return Reason("no_shows", -15 * min(c.no_shows, 3), c.no_shows) if c.no_shows else None


def _missed_out(c: Candidate) -> Reason | None:
    """Who said yes and was too late was promised to be among the first next time."""
    return Reason("missed_out", 20, c.missed) if c.missed else None


def _out_of_reach(c: Candidate) -> Reason | None:
    """WhatsApp does not report who has blocked us: messages stay sent for ever. Once may be a phone without power."""
    return Reason("never_arrives", -30, c.undelivered) if c.undelivered > 1 else None


def _reads_only(c: Candidate) -> Reason | None:
    return Reason("reads_only", -4 * min(c.unanswered, 3), c.unanswered) if c.unanswered > 1 else None
