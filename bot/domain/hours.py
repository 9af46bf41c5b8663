"""Clocks and calendars: a business's zone, its opening and quiet hours. Pure; aware UTC and local naive values."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

OpeningHours = Mapping[str, Sequence[Sequence[str]]]  # {"0": [["09:00", "19:00"]]}: Monday is 0


def to_local(moment: datetime, zone: str) -> datetime:
    """The wall-clock reading, without zone, of an aware moment."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def to_utc(wall: datetime, zone: str) -> datetime:
    """The UTC moment of a wall-clock reading.

    A reading that occurs twice (clocks go back) means the first; one that never occurs (clocks go forward) means as
    much later as the clock was moved, as a person waiting at the door would find.
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def _clock(text: str) -> time:
    return time.max if text == "24:00" else time.fromisoformat(text)


def is_quiet(wall: datetime, quiet: str | None) -> bool:
    """Whether a wall-clock reading lies in quiet hours such as "21:00-09:00" (None: there are none)."""
    if quiet is None:
        return False
    start, end = (_clock(part) for part in quiet.split("-"))
    now = wall.time()
    return start <= now < end if start <= end else now >= start or now < end


def quiet_until(now: datetime, quiet: str | None, zone: str) -> datetime | None:
    """When the quiet hours that `now` (UTC) lies in will end (UTC); None when it is not quiet."""
    wall = to_local(now, zone)
    if quiet is None or not is_quiet(wall, quiet):
        return None
    end = datetime.combine(wall.date(), _clock(quiet.split("-")[1]))
    until = to_utc(end if end > wall else end + timedelta(days=1), zone)
    return max(until, now + timedelta(minutes=1))  # in the hour that the clock goes through twice, that end has been


def asking_resumes(now: datetime, quiet: str | None, opening: OpeningHours | None, zone: str) -> datetime | None:
    """When people may be asked again (UTC): not in quiet hours, not on a day that the business is closed.

    None: they may be asked now.
    """
    moment = now
    for _ in range(2 * 8):  # a week and its nights; a business that never opens is asked about again then
        later = quiet_until(moment, quiet, zone) or _next_day_if_closed(moment, opening, zone)
        if later is None:
            break
        moment = later
    return moment if moment > now else None


def _next_day_if_closed(now: datetime, opening: OpeningHours | None, zone: str) -> datetime | None:
    wall = to_local(now, zone)
    if opening is None or opening.get(str(wall.weekday())):
        return None
    return to_utc(datetime.combine(wall.date() + timedelta(days=1), time.min), zone)


def is_open(start: datetime, end: datetime, opening: OpeningHours | None) -> bool:
    """Whether a business is open all the way from one wall-clock reading to another (None: open at all hours)."""
    if opening is None:
        return True
    spans = opening.get(str(start.weekday()), ())
    return any(
        datetime.combine(start.date(), _clock(opens)) <= start and end <= datetime.combine(start.date(), _clock(closes))
        for opens, closes in spans
    )


def opening_span(day: datetime, opening: OpeningHours | None) -> tuple[int, int] | None:
    """First and last opening hour (0-24) of a day, where the business keeps hours; settles what a bare "7" means."""
    spans = (opening or {}).get(str(day.weekday()), ())
    if not spans:
        return None
    first, last = _clock(spans[0][0]), _clock(spans[-1][1])
    return first.hour, last.hour + (1 if last.minute else 0)
