"""Stretches of time from now: "in an hour", "dans une demi-heure", "20 minutes ago"."""

from collections.abc import Callable
from datetime import timedelta

from bot.language.reader.times.grammar import Captures, Grammar, Moment, rule

_MOST_HOURS = 96


def _span(sign: int) -> Callable[[Captures, Moment], timedelta | None]:
    def build(captures: Captures, _: Moment) -> timedelta | None:
        n = int(captures["n"])
        minutes = n * 60 if "hour_unit" in captures else n
        minutes += int(captures.get("half", 0)) if "hour_unit" in captures else 0
        return timedelta(minutes=sign * minutes) if minutes <= _MOST_HOURS * 60 else None

    return build


_N = "n=number|one|one_word|few"
_LONG = f"{_N} hour_unit|minute_unit"
_ODD = "n=half_hour|quarter_hour|hour_and_half"
SPANS = Grammar[timedelta](
    (
        rule(f"in {_LONG}", _span(1)),
        rule(f"in {_N} hour_unit plus half", _span(1)),
        rule(f"in {_ODD}", _span(1)),
        rule(f"{_LONG} from_now", _span(1)),
        rule(f"{_ODD} from_now", _span(1)),
        rule(f"{_LONG} ago", _span(-1)),
        rule(f"{_ODD} ago", _span(-1)),
        rule(f"before_now {_LONG}", _span(-1)),
        rule(f"before_now {_ODD}", _span(-1)),
    )
)
