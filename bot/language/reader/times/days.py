"""Days as said: "tomorrow", "next Friday", "el 3 de mayo", "8/3", "in two weeks"."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.language.reader.times.grammar import Captures, Grammar, Moment, rule
from bot.language.reader.times.table import Part

_WEEK = timedelta(days=7)
_YEARS_AHEAD = 20  # "12/5/40" is not 2040
_SOON = timedelta(days=60)


@dataclass(frozen=True)
class Day:
    """A day that was said. Of several in a text the one said most exactly is meant."""

    date: date
    exact: int = 1  # 0 a short word alone ("sat"), 1 a weekday, 2 counted from today, 3 a date
    others: tuple[date, ...] = ()
    part: Part | None = None
    until: date | None = None  # the last day of a stretch: "12 to 18 Aug"


Build = Callable[[Captures, Moment], Day | None]


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_year(captures: Captures, month: int, day: int, today: date) -> Day | None:
    """A day of a month, in the year as said or else the next time it comes."""
    if "year" in captures or int(captures.get("short_year", -1)) >= 0:
        year = int(captures.get("year", 0)) or _full_year(int(captures["short_year"]), today)
        return _day(_make(year, month, day))
    years = range(today.year, today.year + 8)  # the next 29 February may be far
    found = (_make(year, month, day) for year in years)
    return _day(next((each for each in found if each and each >= today), None))


def _full_year(short: int, today: date) -> int:
    return 2000 + short if 2000 + short <= today.year + _YEARS_AHEAD else 1900 + short


def _day(day: date | None, exact: int = 3) -> Day | None:
    return Day(day, exact) if day else None


def _month_named(captures: Captures, moment: Moment) -> Day | None:
    return _in_year(captures, int(captures["month"]), int(captures["d"]), moment.now.date())


def _stretch(captures: Captures, moment: Moment) -> Day | None:
    """ "12 to 18 Aug"."""
    first = _month_named({**captures, "d": captures["first"]}, moment)
    last = _month_named(captures, moment)
    return replace(first, until=last.date) if first and last and first.date < last.date else None


def _numeric(captures: Captures, moment: Moment) -> Day | None:
    """Day and month by number, in the order of the country, or in the only one that makes a date."""
    first, second = int(captures["a"]), int(captures["b"])
    orders = [(second, first), (first, second)]  # month, day
    if moment.month_first:
        orders.reverse()
    for month, day in orders:
        if month <= 12 and (found := _in_year(captures, month, day, moment.now.date())):
            return found
    return None


def _long_past(captures: Captures, moment: Moment) -> Day | None:
    """Two digits behind a date are a year only where they can be neither hour nor minute: "23 May 82"."""
    return _numeric(captures, moment) if int(captures["short_year"]) >= 60 else None


def _long_past_month(captures: Captures, moment: Moment) -> Day | None:
    return _month_named(captures, moment) if int(captures["short_year"]) >= 60 else None


def _dotted(captures: Captures, moment: Moment) -> Day | None:
    return _numeric(captures, moment) if moment.dotted_dates or "on" in captures else None


def _year_first(captures: Captures, _: Moment) -> Day | None:
    year, a, b = (int(captures[name]) for name in ("year", "a", "b"))
    return _day(_make(year, a, b) or _make(year, b, a))


def _compact(captures: Captures, _: Moment) -> Day | None:
    value = int(captures["compact_date"])
    year = value // 10000
    return _day(_make(year, value // 100 % 100, value % 100)) if 1900 < year < 2100 else None


def _month_day(captures: Captures, moment: Moment) -> Day | None:
    """A day of this month or, where it is over, of the next month that has it; or of the month as said."""
    today, day = moment.now.date(), int(captures["d"])
    if not 1 <= day <= 31:
        return None
    if "month_from_now" in captures:
        year, month = _add_months(today, int(captures["month_from_now"]))
        return _day(_make(year, month, day))
    months = (_add_months(today, k) for k in range(4))
    found = (_make(year, month, day) for year, month in months)
    return _day(next(each for each in found if each and each >= today))


def _add_months(start: date, months: int) -> tuple[int, int]:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return year, month + 1


def _from_today(captures: Captures, moment: Moment) -> Day | None:
    return Day(moment.now.date() + timedelta(days=int(captures["day"])), 2)


def _ahead(sign: int) -> Build:
    """So many days, weeks, months or years from today."""

    def build(captures: Captures, moment: Moment) -> Day | None:
        n, today = sign * int(captures["n"]), moment.now.date()
        if abs(n) > 1000:
            return None
        if "day_unit" in captures or "week_unit" in captures:
            return Day(today + timedelta(days=n * (7 if "week_unit" in captures else 1)), 2)
        year, month = _add_months(today, n * (12 if "year_unit" in captures else 1))
        return _day(_make(year, month, min(today.day, monthrange(year, month)[1])), 2)

    return build


def _coming(weekday: int, today: date) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(captures: Captures, moment: Moment) -> Day | None:
    """The next one; on that very weekday it may be today as well."""
    short = "short_weekday" in captures
    today, weekday = moment.now.date(), int(captures["w"])
    others = (today,) if weekday == today.weekday() and "next" not in captures else ()
    part: Part | None = "morning" if "morning_after_day" in captures else None
    return Day(_coming(weekday, today), 0 if short and "dot" not in captures else 1, others, part)


def _next_weekday(captures: Captures, moment: Moment) -> Day | None:
    """ "next Friday", said on Tuesday, is this week's for some and next week's for others."""
    today, weekday = moment.now.date(), int(captures["w"])
    coming = _coming(weekday, today)
    others = (coming + _WEEK,) if weekday > today.weekday() else ()
    return Day(coming, 2, others)


def _week_of(captures: Captures, moment: Moment) -> Day | None:
    """ "Friday next week"."""
    today = moment.now.date()
    monday = today - timedelta(days=today.weekday())
    return Day(monday + timedelta(days=int(captures["w"])) + int(captures["week"]) * _WEEK, 2)


def _weekday_plus(captures: Captures, moment: Moment) -> Day | None:
    """ "Friday week", "Friday in two weeks", "the Friday after next"."""
    coming = _coming(int(captures["w"]), moment.now.date() - timedelta(days=1))
    days = int(captures.get("week_later", captures.get("fortnight_later", 7 * int(captures.get("n", 1)))))
    return Day(coming + timedelta(days=days), 2)


def _nth_weekday_from_now(captures: Captures, moment: Moment) -> Day | None:
    return Day(_coming(int(captures["w"]), moment.now.date()) + (int(captures["n"]) - 1) * _WEEK, 2)


def _last_weekday(captures: Captures, moment: Moment) -> Day | None:
    """ "last Friday" is last week's, "this past Friday" the one just gone."""
    today, weekday = moment.now.date(), int(captures["w"])
    if "this" in captures:
        return Day(today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1), 2)
    return Day(today - timedelta(days=today.weekday() - weekday + 7), 2)


def _weekday_and_day(captures: Captures, moment: Moment) -> Day | None:
    """ "Friday the 8th": the next 8th that is a Friday. A small number without ending is a day only where it soon fits."""
    today, weekday, day = moment.now.date(), int(captures["w"]), int(captures["d"])
    sure = "ordinal" in captures or "nth" in captures or "day_of_month" in captures or day > 12
    months = (_add_months(today, k) for k in range(14))
    found = (_make(year, month, day) for year, month in months)
    fitting = next((each for each in found if each and each >= today and each.weekday() == weekday), None)
    soon = timedelta(days=8) if moment.bare_hours else _SOON
    return _day(fitting if fitting and (sure or fitting - today < soon) else None)


def _nth_of_month(captures: Captures, moment: Moment) -> Day | None:
    """ "the first Tuesday of October", "last day of May": of the next such month, or of that of the year as said."""
    today = moment.now.date()
    if "month_from_now" in captures:
        year, month = _add_months(today, int(captures["month_from_now"]))
        return _day(_nth_day(year, month, captures))
    month = int(captures["month"])
    years = [int(captures["year"])] if "year" in captures else [today.year, today.year + 1]
    found = [each for year in years if (each := _nth_day(year, month, captures))]
    return _day(next((each for each in found if each >= today), found[0] if found else None))


def _nth_day(year: int, month: int, captures: Captures) -> date | None:
    length = monthrange(year, month)[1]
    days = [date(year, month, day) for day in range(1, length + 1)]
    if "w" in captures:
        days = [each for each in days if each.weekday() == int(captures["w"])]
    nth = -1 if "last" in captures else int(captures["nth"]) - 1
    return days[nth] if nth < len(days) else None


def _part_of_today(captures: Captures, moment: Moment) -> Day | None:
    return Day(moment.now.date(), 2, part=captures["today_part"])  # type: ignore[arg-type]


_D = "d=ordinal|nth|padded|number"
_WEEKDAY = "w=weekday|short_weekday"
_LINK = "of|the|comma|dot|slash|dash|on*"
_NOT_A_CLOCK = "!colon|ampm|oclock|hour_unit|minute_unit"
_AHEAD = "day_unit|week_unit|month_unit|year_unit"
_A, _B = "a=padded|number", "b=padded|number"
_YEAR = "year|short_year"
_BEFORE = f"on? day_of_month? {_WEEKDAY.replace('w=', '')}? {_LINK} day_of_month?"
DAYS = Grammar[Day](
    (
        rule(f"{_BEFORE} {_D} {_LINK} month {_LINK} year?", _month_named),
        rule(f"from? on? day_of_month? first=ordinal|padded|number dot? until|up_to on? day_of_month? {_D} {_LINK} month {_LINK} year?", _stretch),
        rule(f"{_BEFORE} {_D} dash|slash|dot month dash|slash|dot short_year", _month_named),
        rule(f"{_BEFORE} month {_LINK} {_D} {_NOT_A_CLOCK} {_LINK} year?", _month_named),
        rule(f"{_BEFORE} month dash|slash {_D} dash|slash {_YEAR}", _month_named),
        rule(f"year {_LINK} month {_LINK} {_D}", _month_named),
        rule(f"year {_LINK} {_D} dash|slash month", _month_named),
        rule(f"month dash|slash year dash|slash {_D}", _month_named),
        rule(f"{_D} dash year dash month", _month_named),
        rule(f"{_BEFORE} {_A} slash {_B} slash {_YEAR}", _numeric),
        rule(f"{_BEFORE} {_A} dot {_B} dot {_YEAR}", _numeric),
        rule(f"{_BEFORE} {_A} dash {_B} dash {_YEAR}", _numeric),
        rule(f"{_BEFORE} {_A} {_B} year", _numeric),
        rule(f"{_BEFORE} {_A} {_B} short_year", _long_past),
        rule(f"{_BEFORE} {_D} {_LINK} month {_LINK} short_year", _long_past_month),
        rule(f"{_BEFORE} a=nth|number dot? b=nth dot?", _dotted),
        rule(f"{_BEFORE} a=nth b=number dot", _dotted),
        rule(f"{_BEFORE} {_A} of {_B} of year", _numeric),
        rule(f"{_BEFORE} {_A} slash {_B} !slash", _numeric),
        rule(f"{_BEFORE} {_A} dot {_B} dot?", _dotted),
        rule(f"on|day_of_month {_A} dash|of {_B}", _numeric),
        rule(f"on? year dash|slash|dot {_A} dash|slash|dot {_B}", _year_first),
        rule(f"on? year {_A} {_B}", _year_first),
        rule("compact_date", _compact),
        rule(f"on? {_WEEKDAY} {_LINK} day_of_month? {_D} {_NOT_A_CLOCK}", _weekday_and_day),
        rule(f"day_of_month {_D} dot? {_NOT_A_CLOCK} {_LINK} month_from_now?", _month_day),
        rule("on? the? d=ordinal month_from_now?", _month_day),
        rule("on? the? d=nth|number month_from_now", _month_day),
        rule("on? day", _from_today),
        rule("today_part", _part_of_today),
        rule(f"in n=number|one|one_word|few {_AHEAD}", _ahead(1)),
        rule(f"n=number|one|one_word|few {_AHEAD} from_now", _ahead(1)),
        rule(f"n=number|one|one_word|few {_AHEAD} ago", _ahead(-1)),
        rule(f"before_now n=number|one|one_word|few {_AHEAD}", _ahead(-1)),
        rule(f"on? the? this? {_WEEKDAY} dot? morning_after_day?", _weekday),
        rule(f"on? the? next {_WEEKDAY}", _next_weekday),
        rule(f"on? the? {_WEEKDAY} next", _next_weekday),
        rule(f"on? the? after_next {_WEEKDAY}", _weekday_plus),
        rule(f"on? {_WEEKDAY} week_later|fortnight_later", _weekday_plus),
        rule(f"on? {_WEEKDAY} in n=number|one|one_word|few week_unit", _weekday_plus),
        rule(f"on? the? {_WEEKDAY} {_LINK} week", _week_of),
        rule(f"week {_LINK} {_WEEKDAY}", _week_of),
        rule(f"n=number|one_word|few {_WEEKDAY} from_now", _nth_weekday_from_now),
        rule(f"on? the? this? last {_WEEKDAY}", _last_weekday),
        rule(f"on? the? this? {_WEEKDAY} last", _last_weekday),
        rule(f"the? nth|last {_WEEKDAY} {_LINK} month year?", _nth_of_month),
        rule(f"the? nth|last {_WEEKDAY} month_from_now", _nth_of_month),
        rule(f"the? nth|last day_unit {_LINK} month year?", _nth_of_month),
    )
)
