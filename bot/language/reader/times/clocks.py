"""Clock times as said: "half past three", "14h30", "las tres menos cuarto", "halb drei"."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.language.reader.times.grammar import Captures, Grammar, Moment, rule
from bot.language.reader.times.table import Part


@dataclass(frozen=True)
class Clock:
    """A clock time. Where `settled` is false the hour, 1 to 12, may be of the morning or of the afternoon."""

    hour: int
    minute: int = 0
    settled: bool = False
    bare: bool = False  # numbers alone: a time only where one is expected

    def at(self, part: Part) -> "Clock":
        """The same in a part of the day: 4 in the evening is 16:00."""
        if self.settled:
            return self
        return Clock(_HOURS[part](self.hour), self.minute, settled=True)


def _after_noon(hour: int) -> int:
    return 12 if hour == 12 else hour + 12


_NO_YEARS_BELOW, _NO_YEARS_FROM = 10, 19  # 1000 to 1855 are no years that anybody speaks of

_HOURS: Mapping[Part, Callable[[int], int]] = {
    "morning": lambda hour: hour,
    "small_hours": lambda hour: hour % 12,
    "noon": lambda hour: hour + 12 if hour < 6 else hour,
    "afternoon": _after_noon,
    "evening": lambda hour: 0 if hour == 12 else hour + 12,
    "night": lambda hour: hour + 12 if 6 <= hour < 12 else hour % 12,
}


def _clock(captures: Captures, minute: int, *, bare: bool = False) -> Clock | None:
    """The hour as captured and a minute, which may be below 0; None where there is no such time."""
    hour = int(captures["hour"])
    if not 0 <= hour <= 24 or not minute < 60 or (hour == 24 and minute > 0):
        return None
    settled = "padded" in captures or "noon" in captures or hour == 0 or hour > 12
    total = (hour * 60 + minute) % (24 * 60)
    hour, minute = divmod(total, 60)
    if not settled and hour == 0:
        hour = 12  # ten to one
    clock = Clock(hour, minute, settled, bare)
    half_day = captures.get("ampm")
    if half_day in ("am", "pm") and hour <= 12:
        return Clock(hour % 12 + (12 if half_day == "pm" else 0), minute, settled=True)
    return clock


def _said(captures: Captures, _: Moment) -> Clock | None:
    return _clock(captures, int(captures.get("minute", 0)))


def _bare(captures: Captures, _: Moment) -> Clock | None:
    clock = _clock(captures, int(captures.get("minute", 0)), bare=True)
    return clock if clock and captures["hour"] else None


def _one_in(captures: Captures, moment: Moment) -> Clock | None:
    """ "one in the afternoon"."""
    clock = _said(captures, moment)
    return clock.at(captures["part"]) if clock else None  # type: ignore[arg-type]


def _past(captures: Captures, _: Moment) -> Clock | None:
    return _clock(captures, int(captures["minute"]))


def _to(captures: Captures, _: Moment) -> Clock | None:
    return _clock(captures, -int(captures["minute"]))


def _around_half(sign: int) -> Callable[[Captures, Moment], Clock | None]:
    return lambda captures, _: _clock(captures, sign * int(captures["minute"]) - int(captures["half_to"]))


def _in_fives(build: Callable[[Captures, Moment], Clock | None]) -> Callable[[Captures, Moment], Clock | None]:
    """Without the word minutes only steps of five: "ten to three", while "2 to 4" is from two until four."""
    return lambda captures, moment: build(captures, moment) if int(captures["minute"]) in range(5, 30, 5) else None


def _digits(*, bare: bool) -> Callable[[Captures, Moment], Clock | None]:
    """ "815" and "1430": in steps of five minutes, as other numbers seldom are; four digits of the day are plain."""

    def build(captures: Captures, _: Moment) -> Clock | None:
        hour, minute = divmod(int(captures["hhmm"]), 100)
        plain = _NO_YEARS_BELOW <= hour < _NO_YEARS_FROM
        return _clock({**captures, "hour": hour}, minute, bare=bare and not plain) if minute % 5 == 0 else None

    return build


_HOUR = "hour=padded|number|noon|one_word|at_one"
_TAIL = "oclock? ampm?"
CLOCKS = Grammar[Clock](
    (
        rule(f"at|soft_at* hour=padded|number colon minute=minutes colon seconds=minutes {_TAIL}", _said),
        rule(f"at|soft_at* hour=padded|number colon minute=minutes {_TAIL}", _said),
        rule(f"at hour=padded|number dot|comma minute=minutes {_TAIL}", _said),
        rule("at|soft_at* hour=padded|number dot minute=minutes oclock|ampm", _said),
        rule("hour=padded|number dot minute=minutes !dot|slash", _bare),
        rule(f"at|soft_at* {_HOUR} oclock plus? minute=minutes !oclock minute_unit? ampm?", _said),
        rule(f"at|soft_at* {_HOUR} oclock ampm?", _said),
        rule(f"at|soft_at* {_HOUR} plus minute=minutes minute_unit ampm?", _said),
        rule(f"at {_HOUR} plus minute=minutes !oclock ampm?", _said),
        rule(f"{_HOUR} plus minute=minutes !oclock", _bare),
        rule("at|soft_at* hour=padded|number|one_word minute=minutes? ampm", _said),
        rule("at hour=padded|number minute=minutes?", _said),
        rule("at|soft_at* at_one minute=minutes?", lambda captures, moment: _said({**captures, "hour": 1}, moment)),
        rule("soft_at? hour=padded|number|at_one minute=minutes? !colon", _bare),
        rule("at|soft_at* hour=number|one_word minute=zero_minutes ampm?", _said),
        rule("at|soft_at* hour=one_word part", _one_in),
        rule("at|soft_at* hour=noon", _said),
        rule(f"at|soft_at* {_HOUR} oclock? plus minute=half|quarter ampm?", _past),
        rule(f"at|soft_at* minute=half|quarter past at? {_HOUR} {_TAIL}", _past),
        rule(f"at|soft_at* minute=half {_HOUR} {_TAIL}", _past),
        rule(f"at|soft_at* minute=minutes minute_unit past at? {_HOUR} {_TAIL}", _past),
        rule(f"at|soft_at* minute=minutes past at? {_HOUR} {_TAIL}", _in_fives(_past)),
        rule(f"at|soft_at* minute=quarter to at? {_HOUR} {_TAIL}", _to),
        rule(f"at|soft_at* minute=minutes minute_unit to at? {_HOUR} {_TAIL}", _to),
        rule(f"at|soft_at* minute=minutes to at? {_HOUR} {_TAIL}", _in_fives(_to)),
        rule(f"at|soft_at* {_HOUR} oclock? less minute=minutes|quarter minute_unit? ampm?", _to),
        rule(f"at|soft_at* minute=half_to|quarter_to|three_quarters_to {_HOUR} {_TAIL}", _to),
        rule(f"at|soft_at* minute=minutes minute_unit? to half_to {_HOUR} {_TAIL}", _around_half(-1)),
        rule(f"at|soft_at* minute=minutes minute_unit? past half_to {_HOUR} {_TAIL}", _around_half(1)),
        rule("at|soft_at* hhmm ampm", _digits(bare=False)),
        rule("at hhmm oclock?", _digits(bare=False)),
        rule("hhmm", _digits(bare=True)),
    )
)
