"""From the parts of a text that speak of time to the one time that is meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TypeVar

from bot.language.intents import When
from bot.language.reader.times.clocks import Clock
from bot.language.reader.times.day import Day
from bot.language.reader.times.grammar import Match
from bot.language.reader.times.sweep import Sighting
from bot.language.reader.times.table import Part

T = TypeVar("T")
_MERE_WEEKDAY = 1  # how exactly "Friday" says a day
_LATEST_ASSUMED = 7  # a bare 1 to 7 is of the afternoon, 8 to 11 of the morning


@dataclass(frozen=True)
class Place:
    """The facts of a business that settle what a time means; `opens` and `closes` are hours of the day."""

    now: datetime
    month_first: bool = False
    opens: int | None = None
    closes: int | None = None
    expected: bool = False  # a time was asked for: a number alone is an hour
    latest: bool = False  # of several times the last is meant: "from 3 to 5", "I said Monday, I mean Friday"

    either: frozenset[str] = frozenset()  # words between two hours that are both meant: "2 and 3pm"

    def open_at(self, hour: int) -> bool | None:
        """Whether the business is open in that hour; None where that is not known."""
        if self.opens is None or self.closes is None or self.closes <= self.opens:
            return None
        return self.opens <= hour < self.closes


@dataclass(frozen=True)
class Meaning:
    """A time, and the matches it was made of."""

    when: When
    matches: tuple[Match[object], ...]
    others: tuple[Match[object], ...] = ()  # what else in the text says a day or a clock
    ends: bool = False  # it is the end of a stretch that has no beginning: "until Friday"
    part: Part | None = None  # of a day said without an hour: "this afternoon"


def meaning(seen: Sighting, place: Place) -> Meaning | None:
    """The time that a text says, or None."""
    meant = _meant(seen, place)
    if meant is None:
        return None
    said = [*seen.days, *(match for match in seen.clocks if not match.value.bare)]
    return replace(meant, others=tuple(match for match in said if match not in meant.matches))


def _meant(seen: Sighting, place: Place) -> Meaning | None:
    clock, until = _clock_said(seen, place)
    day = _day_said(seen, clock, place)
    if clock is None:
        span = _wanted(seen, seen.spans, place)
        if span and (day is None or day.value.exact < 3):
            value = _minute(place.now) + span.value
            return Meaning(When(value, "datetime", passed=span.value < timedelta()), (span,))
        return _date_only(seen, day, place) if day else None
    part = _part_said(seen, clock, day)
    second = None if until else _second_clock(seen, clock, place)
    used = tuple(match for match in (day, part, clock, until, second) if match)
    said = _in_part(clock.value, part, day)
    if second:
        other = _in_part(second.value, part, day)
        when = _at(_before(said, other), day.value if day else None, place)
        also = _at(_like(said, other), day.value if day else None, place)
        when = replace(when, alternatives=(also.value,))
        return Meaning(when, used)
    when = _at(said, day.value if day else None, place)
    if until:
        end = _settle(_like(said, _in_part(until.value, part, day)), place)
        last = datetime.combine(when.value.date(), end)
        when = replace(when, until=last if last > when.value else last + timedelta(days=1))
    return Meaning(when, used, ends=until is None and seen.ends(clock))


def _wanted(seen: Sighting, matches: Sequence[Match[T]], place: Place) -> Match[T] | None:
    """The first match, or the last where that is meant, that no "not" stands before."""
    wanted = [match for match in matches if not seen.refused(match)] or list(matches)
    return wanted[-1 if place.latest else 0] if wanted else None


def _clock_said(seen: Sighting, place: Place) -> tuple[Match[Clock] | None, Match[Clock] | None]:
    """The clock that is meant, and the one that ends the stretch it begins."""
    pairs = {a.start: (a, b) for a, b in zip(seen.clocks, seen.clocks[1:], strict=False) if seen.joined(a, b)}
    if pairs and not place.latest:
        return next(iter(pairs.values()))
    sure = [match for match in seen.clocks if not match.value.bare]
    if first := next((a for a, b in pairwise(seen.clocks) if _both(seen, a, b, place)), None):
        return first, None
    beside = [match for match in seen.clocks if any(seen.close(match, each) for each in _context(seen))]
    return _wanted(seen, sure or beside or (seen.clocks if place.expected else []), place), None


def _both(seen: Sighting, a: Match[Clock], b: Match[Clock], place: Place) -> bool:
    """Whether two clocks are said side by side, both of them meant."""
    told = place.expected or not (a.value.bare and b.value.bare)
    beside = b.start == a.end + 1 and seen.tokens[a.end].text in place.either
    return told and beside and not seen.begins(a)


def _second_clock(seen: Sighting, clock: Match[Clock], place: Place) -> Match[Clock] | None:
    return next((b for a, b in pairwise(seen.clocks) if a is clock and _both(seen, a, b, place)), None)


def _before(first: Clock, second: Clock) -> Clock:
    """The first of two hours, of the second's half of the day where that leaves it the earlier: "2 and 3pm"."""
    if not first.settled and second.settled and second.hour > 12 and first.hour % 12 < second.hour - 12:
        return first.at("afternoon")
    return first


def _context(seen: Sighting) -> Iterator[Match[object]]:
    yield from seen.days
    yield from seen.parts


def _day_said(seen: Sighting, clock: Match[Clock] | None, place: Place) -> Match[Day] | None:
    """The day said most exactly; a short word that may be none counts only beside a clock or alone."""
    days = [match for match in seen.days if match.value.exact or clock or place.expected or _alone(seen, match)]
    wanted = [match for match in days if not seen.refused(match)] or days
    if place.latest:
        return wanted[-1] if wanted else None
    return max(wanted, key=lambda match: match.value.exact, default=None)


def _alone(seen: Sighting, match: Match[object]) -> bool:
    return match.end - match.start >= sum(token.text.isalnum() for token in seen.tokens)


def _part_said(seen: Sighting, clock: Match[Clock], day: Match[Day] | None) -> Match[object] | None:
    """The part of the day nearest to the clock, or that goes with the day."""
    near = [part for part in seen.parts if seen.same_sentence(part, clock) or (day and seen.close(part, day))]
    return min(near, key=lambda part: abs(part.start - clock.start), default=None)


def _in_part(clock: Clock, part: Match[object] | None, day: Match[Day] | None) -> Clock:
    if part:
        return clock.at(part.value)  # type: ignore[arg-type]
    return clock.at(day.value.part) if day and day.value.part else clock


def _like(start: Clock, end: Clock) -> Clock:
    """The end of a stretch: after its start, so "10 to 2" ends in the afternoon."""
    if not end.settled and start.settled and end.hour < 12 and end.hour <= start.hour:
        return end.at("afternoon")
    return end


def _settle(clock: Clock, place: Place) -> time:
    """The hour that is meant where it may be of the morning or of the afternoon."""
    if clock.settled:
        return time(clock.hour, clock.minute)
    assumed = clock.hour + 12 if clock.hour <= _LATEST_ASSUMED else clock.hour
    other = (assumed + 12) % 24
    if place.open_at(assumed) is False and place.open_at(other):
        assumed = other
    return time(assumed, clock.minute)


def _at(clock: Clock, day: Day | None, place: Place) -> When:
    now, at = _minute(place.now), _settle(clock, place)
    said = datetime.combine(day.on if day else now.date(), at)
    if clock.hour == 0 and clock.minute == 0 and not day:
        said += timedelta(days=1)  # midnight is the one to come
    others = [datetime.combine(other, at) for other in day.others] if day else []
    if said < now and not clock.settled:
        others.append(said.replace(hour=(said.hour + 12) % 24))
    open_others = tuple(other for other in others if other >= now and place.open_at(other.hour) is not False)
    return When(said, "datetime" if day else "time", passed=said < now, alternatives=open_others)


def _date_only(seen: Sighting, day: Match[Day], place: Place) -> Meaning:
    today = place.now.date()
    others = tuple(_midnight(other) for other in day.value.others if other >= today)
    when = When(_midnight(day.value.on), "date", passed=day.value.on < today, alternatives=others)
    parts = tuple(part for part in seen.parts if seen.close(part, day))
    later = [match for match in seen.days if match.start > day.start and seen.joined(day, match)]
    if later and (last := _last_day(day.value, later[0].value)):
        when = replace(when, until=_midnight(last))
        return Meaning(when, (day, *parts, later[0]))
    if day.value.until:
        when = replace(when, until=_midnight(day.value.until))
    part = parts[0].value if parts else day.value.part
    return Meaning(when, (day, *parts), ends=when.until is None and seen.ends(day), part=part)


def _last_day(first: Day, last: Day) -> date | None:
    """The end of a stretch, or None where it would come before its start. A weekday is the next after the start."""
    if last.exact <= _MERE_WEEKDAY and last.on <= first.on:
        return last.on + timedelta(days=7 * ((first.on - last.on).days // 7 + 1))
    return last.on if last.on > first.on else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)
