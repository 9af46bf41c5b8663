"""Days said by the calendar: "el 3 de mayo", "8/3", "the 4th", "the first Tuesday of October"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

from bot.language.reader.times.day import (
    LINK,
    NOT_A_CLOCK,
    NUMBER_OF_DAY,
    WEEKDAY,
    Day,
    calendar_day,
    exactly,
    in_year,
    months_on,
)
from bot.language.reader.times.grammar import Captures, Moment, Rule, rule

_FIRST_NO_HOUR = 60  # from here on two digits behind a date can only be a year


def _month_named(captures: Captures, moment: Moment) -> Day | None:
    return in_year(captures, int(captures["month"]), int(captures["d"]), moment.now.date())


def _stretch(captures: Captures, moment: Moment) -> Day | None:
    """ "12 to 18 Aug"."""
    first = _month_named({**captures, "d": captures["first"]}, moment)
    last = _month_named(captures, moment)
    return replace(first, until=last.on) if first and last and first.on < last.on else None


def _numeric(captures: Captures, moment: Moment) -> Day | None:
    """Day and month by number, in the order of the country, or in the only one that makes a date."""
    first, second = int(captures["a"]), int(captures["b"])
    orders = [(second, first), (first, second)]  # month, day
    if moment.month_first:
        orders.reverse()
    for month, day in orders:
        if month <= 12 and (found := in_year(captures, month, day, moment.now.date())):
            return found
    return None


def _long_past(captures: Captures, moment: Moment) -> Day | None:
    """Two digits behind a date are a year only where they can be neither hour nor minute: "23 May 82"."""
    return _numeric(captures, moment) if int(captures["short_year"]) >= _FIRST_NO_HOUR else None


def _long_past_month(captures: Captures, moment: Moment) -> Day | None:
    return _month_named(captures, moment) if int(captures["short_year"]) >= _FIRST_NO_HOUR else None


def _dotted(captures: Captures, moment: Moment) -> Day | None:
    return _numeric(captures, moment) if moment.dotted_dates or "on" in captures else None


def _year_first(captures: Captures, _: Moment) -> Day | None:
    year, a, b = (int(captures[name]) for name in ("year", "a", "b"))
    return exactly(calendar_day(year, a, b) or calendar_day(year, b, a))


def _compact(captures: Captures, _: Moment) -> Day | None:
    value = int(captures["compact_date"])
    year = value // 10000
    return exactly(calendar_day(year, value // 100 % 100, value % 100)) if 1900 < year < 2100 else None


def _month_day(captures: Captures, moment: Moment) -> Day | None:
    """A day of this month or, where it is over, of the next month that has it; or of the month as said."""
    today, day = moment.now.date(), int(captures["d"])
    if not 1 <= day <= 31:
        return None
    if "month_from_now" in captures:
        year, month = months_on(today, int(captures["month_from_now"]))
        return exactly(calendar_day(year, month, day))
    months = (months_on(today, k) for k in range(4))
    found = (calendar_day(year, month, day) for year, month in months)
    return exactly(next(each for each in found if each and each >= today))


def _nth_of_month(captures: Captures, moment: Moment) -> Day | None:
    """ "the first Tuesday of October", "last day of May": of the next such month, or of that of the year as said."""
    today = moment.now.date()
    if "month_from_now" in captures:
        year, month = months_on(today, int(captures["month_from_now"]))
        return exactly(_nth_day(year, month, captures))
    month = int(captures["month"])
    years = [int(captures["year"])] if "year" in captures else [today.year, today.year + 1]
    found = [each for year in years if (each := _nth_day(year, month, captures))]
    return exactly(next((each for each in found if each >= today), found[0] if found else None))


def _nth_day(year: int, month: int, captures: Captures) -> date | None:
    length = monthrange(year, month)[1]
    days = [date(year, month, day) for day in range(1, length + 1)]
    if "w" in captures:
        days = [each for each in days if each.weekday() == int(captures["w"])]
    nth = -1 if "last" in captures else int(captures["nth"]) - 1
    return days[nth] if nth < len(days) else None


_FIRST = "from? on? day_of_month? first=ordinal|padded|number"
_A, _B = "a=padded|number", "b=padded|number"
_YEAR = "year|short_year"
_BEFORE = f"on? day_of_month? {WEEKDAY.replace('w=', '')}? {LINK} day_of_month?"
DATES: tuple[Rule[Day], ...] = (
    rule(f"{_BEFORE} {NUMBER_OF_DAY} {LINK} month {LINK} year?", _month_named),
    rule(f"from|until {_BEFORE} {NUMBER_OF_DAY} {LINK} month {LINK} year?", _month_named),
    rule(f"{_FIRST} dot? until|up_to on? day_of_month? {NUMBER_OF_DAY} {LINK} month {LINK} year?", _stretch),
    rule(f"{_BEFORE} {NUMBER_OF_DAY} dash|slash|dot month dash|slash|dot short_year", _month_named),
    rule(f"{_BEFORE} month {LINK} {NUMBER_OF_DAY} {NOT_A_CLOCK} {LINK} year?", _month_named),
    rule(f"{_BEFORE} month dash|slash {NUMBER_OF_DAY} dash|slash {_YEAR}", _month_named),
    rule(f"year {LINK} month {LINK} {NUMBER_OF_DAY}", _month_named),
    rule(f"year {LINK} {NUMBER_OF_DAY} dash|slash month", _month_named),
    rule(f"month dash|slash year dash|slash {NUMBER_OF_DAY}", _month_named),
    rule(f"{NUMBER_OF_DAY} dash year dash month", _month_named),
    rule(f"{_BEFORE} {_A} slash {_B} slash {_YEAR}", _numeric),
    rule(f"{_BEFORE} {_A} dot {_B} dot {_YEAR}", _numeric),
    rule(f"{_BEFORE} {_A} dash {_B} dash {_YEAR}", _numeric),
    rule(f"{_BEFORE} {_A} {_B} year", _numeric),
    rule(f"{_BEFORE} {_A} {_B} short_year", _long_past),
    rule(f"{_BEFORE} {NUMBER_OF_DAY} {LINK} month {LINK} short_year", _long_past_month),
    rule(f"{_BEFORE} a=nth|number dot? b=nth dot?", _dotted),
    rule(f"{_BEFORE} a=nth b=number dot", _dotted),
    rule(f"{_BEFORE} {_A} of {_B} of year", _numeric),
    rule(f"{_BEFORE} {_A} slash {_B} !slash", _numeric),
    rule(f"{_BEFORE} {_A} dot {_B} dot?", _dotted),
    rule(f"on|day_of_month {_A} dash|of {_B}", _numeric),
    rule(f"on? year dash|slash|dot {_A} dash|slash|dot {_B}", _year_first),
    rule(f"on? year {_A} {_B}", _year_first),
    rule("compact_date", _compact),
    rule(f"day_of_month {NUMBER_OF_DAY} dot? {NOT_A_CLOCK} {LINK} month_from_now?", _month_day),
    rule("on? the? d=ordinal month_from_now?", _month_day),
    rule("on? the? d=nth|number month_from_now", _month_day),
    rule(f"the? nth|last {WEEKDAY} {LINK} month year?", _nth_of_month),
    rule(f"the? nth|last {WEEKDAY} month_from_now", _nth_of_month),
    rule(f"the? nth|last day_unit {LINK} month year?", _nth_of_month),
)
