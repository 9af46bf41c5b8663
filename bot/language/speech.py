"""How facts are said in a person's language: times, money, lists, lengths.

`language` is one of our six codes, anything else is said in English; `country` is ISO 3166 ("ES"), "ZZ" where none is
known. Times are local to the business, without zone.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_percent, get_currency_precision

from bot.language.calendar_words import CALENDAR

NOWHERE = "ZZ"
HALF_A_YEAR = 182  # days
_WITH_HALF_DAYS = {"en": ("AM", "PM"), "es": ("a. m.", "p. m.")}
_TITLE = re.compile(r"(?:mrs?|ms|dra?|prof|srt?a?|frau|herr|mme|mlle|m|sig(?:ra)?|dott|don|doña)\.?", re.IGNORECASE)


def say_when(when: datetime, now: datetime, language: str, country: str) -> str:
    """Day and time, as part of a sentence: "today at 14:00", "tomorrow, Wednesday, at 9:00", "Thursday at 15:00"."""
    words = CALENDAR.get(language, CALENDAR["en"])
    clock = say_time(when, language, country)
    at = words.at_one if re.match(r"1\D", clock) else words.at
    day = say_day(when, now, language, country)
    return f"{day}{',' if ',' in day else ''} {at}{clock}"


def say_day(when: date, now: date, language: str, country: str) -> str:
    """The day, as part of a sentence: "today", "tomorrow, Wednesday", "Thursday", "Tuesday 8 December".

    A weekday alone is said only of the next six days; the year is said from half a year away.
    """
    words = CALENDAR.get(language, CALENDAR["en"])
    weekday = _formatted(when, "EEEE", language)
    days_away = (_day(when) - _day(now)).days
    if days_away == 0:
        return words.today
    if days_away == 1:
        return f"{words.tomorrow}, {weekday}"
    on = words.on[when.weekday()]
    if 1 < days_away <= 6:
        return f"{on}{weekday}"
    pattern, year = words.date_pattern, words.year
    if language == "en" and month_first(country):
        pattern, year = "EEEE, MMMM d", ", y"
    return on + _formatted(when, pattern + (year if abs(days_away) > HALF_A_YEAR else ""), language)


def say_time(when: datetime | time, language: str, country: str) -> str:
    """The time of day: "14:00", or "2 PM" where people count to twelve."""
    if language not in _WITH_HALF_DAYS or not _counts_to_twelve(language, country):
        return f"{when.hour}:{when.minute:02}"
    minutes = f":{when.minute:02}" if when.minute else ""
    return f"{when.hour % 12 or 12}{minutes} {_WITH_HALF_DAYS[language][when.hour >= 12]}"


def say_minutes(minutes: int, language: str) -> str:
    """A length of time: "45 minutes", "2 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    one, other = CALENDAR.get(language, CALENDAR["en"]).minutes
    return f"{rest} {one if rest == 1 else other}"


def say_hours(opening_hours: Mapping[str, Sequence[Sequence[str]]], language: str, country: str) -> str:
    """When it is open: "Mon–Fri 9:00–19:00, Sat 9:00–14:00".

    Takes spans of "HH:MM" by weekday, Monday "0"; a day that is missing or has none is closed.
    """
    runs: list[tuple[int, int, str]] = []  # first day, last day, hours
    for weekday in range(7):
        spans = " + ".join(_span(span, language, country) for span in opening_hours.get(str(weekday), ()))
        if runs and runs[-1][1:] == (weekday - 1, spans):
            runs[-1] = (runs[-1][0], weekday, spans)
        elif spans:
            runs.append((weekday, weekday, spans))
    names = _locale(language, country).days["stand-alone"]["abbreviated"]
    return ", ".join(
        f"{names[first] if first == last else f'{names[first]}–{names[last]}'} {spans}" for first, last, spans in runs
    )


def say_money(amount: int, currency: str, language: str, country: str) -> str:
    """An amount in the currency's smallest unit: 3500 EUR is "35 €" in Spain and "€35" in Ireland."""
    digits = get_currency_precision(currency)
    value = Decimal(amount).scaleb(-digits)
    locale = _locale(language, country)
    decimals = "." + "0" * digits if digits and value % 1 else ""
    pattern = locale.currency_formats["standard"].pattern.replace(".00", decimals)
    return _breakable(format_currency(value, currency, pattern, locale=locale, currency_digits=False))


def say_percent(percent: int, language: str) -> str:
    """A share: "10%", in Spanish "10 %"."""
    return _breakable(format_percent(Decimal(percent) / 100, locale=_locale(language, NOWHERE)))


def say_names(names: Sequence[str], language: str) -> str:
    """All of them: "Ana, Ben and Cleo"."""
    return _listed(names, "standard", language)


def say_choices(names: Sequence[str], language: str) -> str:
    """One of them: "Ana, Ben or Cleo"."""
    return _listed(names, "or", language)


def first_name(name: str) -> str:
    """What to call somebody: "Ana" for "Ana García", "GARCÍA, ANA" and "Sra. Ana García"; "" where there is no name."""
    given = name.split(",")[1] if re.fullmatch(r"[^,]+,\s*\S+", name) else name  # surname first
    words = [
        word.strip(",;")
        for word in given.split()
        if any(char.isalpha() for char in word) and not _TITLE.fullmatch(word)
    ]
    if not words:
        return ""
    return words[0].title() if words[0].isupper() or words[0].islower() else words[0]


def country_of(timezone: str) -> str:
    """The country of an IANA zone: "ES" for "Europe/Madrid", "ZZ" for "UTC". Raises ValueError for no such zone."""
    try:
        ZoneInfo(timezone)
    except (KeyError, ValueError) as error:
        raise ValueError(f"no time zone is called {timezone!r}; one would be Europe/Madrid") from error
    zone = get_global("zone_aliases").get(timezone, timezone)
    return str(get_global("zone_territories").get(zone, NOWHERE))


def month_first(country: str) -> bool:
    """Whether 3/4 is March 4th there."""
    return str(_at_home(country).datetime_skeletons["Md"].pattern).startswith("M")


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _formatted(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=_locale(language, NOWHERE))


def _span(span: Sequence[str], language: str, country: str) -> str:
    ends = (end.split(":") for end in span)  # "24:00" among them
    return "–".join(say_time(time(int(hour) % 24, int(minute)), language, country) for hour, minute in ends)


def _listed(names: Sequence[str], style: str, language: str) -> str:
    # British, because American English has a comma before "and".
    locale = Locale("en", "GB") if _locale(language, NOWHERE).language == "en" else language
    text = format_list(names, style, locale)  # type: ignore[arg-type]
    if language == "es":  # "Marta e Inés", "siete u ocho": before the same sound the word changes
        text = re.sub(r" y (?=[IiÍí]|[Hh][IiÍí](?![AaEe]))", " e ", text)
        text = re.sub(r" o (?=[Hh]?[OoÓó])", " u ", text)
    return text


def _breakable(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


@lru_cache
def _locale(language: str, country: str) -> Locale:
    """How the language is written in the country; where nobody has said, as in Europe."""
    if language not in CALENDAR:
        language = "en"
    for territory in (country, "150"):
        try:
            return Locale(language, territory)
        except UnknownLocaleError:
            continue
    return Locale(language)


@lru_cache
def _at_home(country: str) -> Locale:
    """The main language of a country, as written there."""
    try:
        return Locale.parse(f"und_{country}" if country != NOWHERE else "en_150")
    except UnknownLocaleError:
        return Locale("en", "150")


def _counts_to_twelve(language: str, country: str) -> bool:
    locale = _locale(language, country)
    written = locale if locale.territory == country else _at_home(country)
    return "h" in written.time_formats["short"].pattern
