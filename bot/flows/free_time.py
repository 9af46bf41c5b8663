"""The free time of a chair that is nearest to one that is lost."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.domain.hours import is_open, to_local
from bot.store import appointments, campaigns, closures
from models import Appointment, Business

STEP = timedelta(minutes=15)
REACH = timedelta(days=7)


def nearest(lost: Appointment, business: Business, now: datetime) -> datetime | None:
    """When the same chair could take a booking as long, at most a week from when it was (UTC); None: at no time."""
    length = lost.ends_at - lost.scheduled_time
    booked = appointments.all_in_the_way(business.id, lost.scheduled_time - REACH, lost.ends_at + REACH)
    taken = [(b.scheduled_time, b.ends_at) for b in booked if b.staff_id == lost.staff_id]
    taken += [(c.slot_time, c.slot_end) for c in campaigns.live(business.id) if c.staff_id == lost.staff_id]
    for start in _outwards(lost.scheduled_time):
        end = start + length
        if start <= now or any(begins < end and ends > start for begins, ends in taken):
            continue
        opens, closes = to_local(start, business.timezone), to_local(end, business.timezone)
        if is_open(opens, closes, business.opening_hours) and not closures.at(business.id, start, end, lost.staff_id):
            return start
    return None


def _outwards(middle: datetime) -> Iterator[datetime]:
    """Times at whole steps before and after, the nearest first."""
    for steps in range(1, REACH // STEP + 1):
        yield middle + steps * STEP
        yield middle - steps * STEP
