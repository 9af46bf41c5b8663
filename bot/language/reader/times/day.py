"""A day that was said, and what calendars say about days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.language.reader.times.grammar import Captures, Moment
from bot.language.reader.times.table import Part

_YEARS_AHEAD = 20  # "12/5/40" is not 2040


@dataclass(frozen=True)
class Day:
    """A day that was said. Of several in a text the one said most exactly is meant."""

    on: date
    exact: int = 1  # 0 a short word alone ("sat"), 1 a weekday, 2 counted from today, 3 a date
    others: tuple[date, ...] = ()
    part: Part | None = None
    until: date | None = None  # the last day of a stretch: "12 to 18 Aug"


Build = Callable[[Captures, Moment], Day | None]

# Parts of patterns that both dates and weekdays are said with.
NUMBER_OF_DAY = "d=ordinal|nth|padded|number"
WEEKDAY = "w=weekday|short_weekday"
LINK = "of|the|comma|dot|slash|dash|on*"
NOT_A_CLOCK = "!colon|ampm|oclock|hour_unit|minute_unit"


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_year(captures: Captures, month: int, day: int, today: date) -> Day | None:
    """A day of a month, in the year as said or else the next time it comes."""
    if "year" in captures or int(captures.get("short_year", -1)) >= 0:
        year = int(captures.get("year", 0)) or _full_year(int(captures["short_year"]), today)
        return exactly(calendar_day(year, month, day))
    years = range(today.year, today.year + 8)  # the next 29 February may be far
    found = (calendar_day(year, month, day) for year in years)
    return exactly(next((each for each in found if each and each >= today), None))


def _full_year(short: int, today: date) -> int:
    return 2000 + short if 2000 + short <= today.year + _YEARS_AHEAD else 1900 + short


def exactly(day: date | None, exact: int = 3) -> Day | None:
    """A day as said, or None where there is none."""
    return Day(day, exact) if day else None


def months_on(start: date, months: int) -> tuple[int, int]:
    """Year and month so many months from a day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return year, month + 1
