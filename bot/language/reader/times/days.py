"""Days said from today or by the weekday: "tomorrow", "next Friday", "in two weeks", "Friday the 8th"."""

from calendar import monthrange
from datetime import date, timedelta

from bot.language.reader.times.dates import DATES
from bot.language.reader.times.day import (
    LINK,
    NOT_A_CLOCK,
    NUMBER_OF_DAY,
    WEEKDAY,
    Build,
    Day,
    calendar_day,
    exactly,
    months_on,
)
from bot.language.reader.times.grammar import Captures, Grammar, Moment, rule
from bot.language.reader.times.table import Part

_WEEK = timedelta(days=7)
_NEXT, _SOON = timedelta(days=8), timedelta(days=60)
_LAST_HOUR_OF_CLOCK = 12
_MOST = 1000  # days, weeks, months or years ahead that anybody means


def _from_today(captures: Captures, moment: Moment) -> Day | None:
    return Day(moment.now.date() + timedelta(days=int(captures["day"])), 2)


def _ahead(sign: int) -> Build:
    """So many days, weeks, months or years from today."""

    def build(captures: Captures, moment: Moment) -> Day | None:
        n, today = sign * int(captures["n"]), moment.now.date()
        if abs(n) > _MOST:
            return None
        if "day_unit" in captures or "week_unit" in captures:
            return Day(today + timedelta(days=n * (7 if "week_unit" in captures else 1)), 2)
        year, month = months_on(today, n * (12 if "year_unit" in captures else 1))
        return exactly(calendar_day(year, month, min(today.day, monthrange(year, month)[1])), 2)

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
    """ "Friday the 8th": the next 8th that is a Friday. A small number alone is a day only where it fits soon."""
    today, weekday, day = moment.now.date(), int(captures["w"]), int(captures["d"])
    sure = "ordinal" in captures or "nth" in captures or "day_of_month" in captures or day > _LAST_HOUR_OF_CLOCK
    months = (months_on(today, k) for k in range(14))
    found = (calendar_day(year, month, day) for year, month in months)
    fitting = next((each for each in found if each and each >= today and each.weekday() == weekday), None)
    soon = _NEXT if moment.bare_hours else _SOON
    return exactly(fitting if fitting and (sure or fitting - today < soon) else None)


def _part_of_today(captures: Captures, moment: Moment) -> Day | None:
    return Day(moment.now.date(), 2, part=captures["today_part"])  # type: ignore[arg-type]


_AHEAD = "day_unit|week_unit|month_unit|year_unit"
DAYS: Grammar[Day] = Grammar(
    (
        *DATES,
        rule(f"on? {WEEKDAY} {LINK} day_of_month? {NUMBER_OF_DAY} {NOT_A_CLOCK}", _weekday_and_day),
        rule("on? day", _from_today),
        rule("today_part", _part_of_today),
        rule(f"in n=number|one|one_word|few {_AHEAD}", _ahead(1)),
        rule(f"n=number|one|one_word|few {_AHEAD} from_now", _ahead(1)),
        rule(f"n=number|one|one_word|few {_AHEAD} ago", _ahead(-1)),
        rule(f"before_now n=number|one|one_word|few {_AHEAD}", _ahead(-1)),
        rule(f"on? the? this? {WEEKDAY} dot? morning_after_day?", _weekday),
        rule(f"on? the? next {WEEKDAY}", _next_weekday),
        rule(f"on? the? {WEEKDAY} next", _next_weekday),
        rule(f"on? the? after_next {WEEKDAY}", _weekday_plus),
        rule(f"on? {WEEKDAY} week_later|fortnight_later", _weekday_plus),
        rule(f"on? {WEEKDAY} in n=number|one|one_word|few week_unit", _weekday_plus),
        rule(f"on? the? {WEEKDAY} {LINK} week", _week_of),
        rule(f"week {LINK} {WEEKDAY}", _week_of),
        rule(f"n=number|one_word|few {WEEKDAY} from_now", _nth_weekday_from_now),
        rule(f"on? the? this? last {WEEKDAY}", _last_weekday),
        rule(f"on? the? this? {WEEKDAY} last", _last_weekday),
    )
)
