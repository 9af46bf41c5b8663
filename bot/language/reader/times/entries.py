"""What each phrase of a language's table may be: a kind, with a value."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import TypeVar

from bot.language.reader.times.table import TimeWords, phrases

Value = int | str
KeyT = TypeVar("KeyT", bound=Value)
Entry = tuple[str, Value, str]  # kind, value, phrase

# What the words of a field stand for: minutes, a number, days; 0 where only their being there counts.
_VALUES = (
    dict.fromkeys(
        "oclock at soft_at past to plus less of the day_of_month on next_ this last after_next in_ from_now ago"
        " before_now from_ until up_to not_ counted morning_after_day".split(),
        0,
    )
    | {"at_one": 1, "one": 1, "few": 2, "noon": 12, "half": 30, "quarter": 15}
    | {"half_to": 30, "quarter_to": 45, "three_quarters_to": 15}
    | {"half_hour": 30, "quarter_hour": 15, "hour_and_half": 90, "week_later": 7, "fortnight_later": 14}
)


def entries(words: TimeWords) -> Iterator[Entry]:
    """Every entry of a table."""
    for value, phrase in number_words(words):
        yield "one_word" if value == 1 else "number", value, phrase
        yield "minutes", value, phrase
    yield from (("zero_minutes", value, f"{zero} {one}") for zero, value, one in _zero_minutes(words))
    yield from _listed("nth", 1, [row.replace("_", " ").replace("/", ",") for row in words.ordinals.split()])
    yield from _listed("weekday", 0, words.weekdays)
    yield from _listed("short_weekday", 0, words.short_weekdays)
    yield from _listed("month", 1, words.months)
    yield from _mapped("day", words.days)
    yield from _mapped("part", words.parts)
    yield from _mapped("today_part", words.today_parts)
    yield from _mapped("week", words.weeks)
    yield from _mapped("month_from_now", words.months_from_now)
    for unit, row in words.units.items():
        yield from ((f"{unit}_unit", 1, phrase) for phrase in phrases(row))
    yield from (("noon", 0, phrase) for phrase in phrases(words.midnight))
    for name, value in _VALUES.items():
        yield from ((name.rstrip("_"), value, phrase) for phrase in phrases(getattr(words, name)))


def number_words(words: TimeWords) -> Iterator[tuple[int, str]]:
    """The numbers in words, 0 to 59."""
    ones = [spellings.replace("_", " ").split("/") for spellings in words.ones.split()]
    for value, spellings in enumerate(ones):
        yield from ((value, spelling) for spelling in spellings)
    for ten, spellings in zip(range(20, 60, 10), (row.split("/") for row in words.tens.split()), strict=True):
        yield from ((ten, spelling) for spelling in spellings)
        for form, tens, one in product(words.compound.split("|"), spellings, range(1, 10)):
            yield from ((ten + one, form.format(tens=tens, ones=spelling)) for spelling in ones[one])
    for value, row in words.extra_numbers.items():
        yield from ((value, phrase) for phrase in phrases(row))


def _listed(kind: str, first: int, rows: Sequence[str]) -> Iterator[Entry]:
    for value, row in enumerate(rows, first):
        yield from ((kind, value, phrase) for phrase in phrases(row))


def _mapped(kind: str, table: Mapping[KeyT, str]) -> Iterator[Entry]:
    for value, row in table.items():
        yield from ((kind, value, phrase) for phrase in phrases(row))


def _zero_minutes(words: TimeWords) -> Iterator[tuple[str, int, str]]:
    zero, *ones = [spellings.split("/") for spellings in words.ones.split()[:10]]
    for value, spellings in enumerate(ones, 1):
        yield from ((nought, value, one) for nought, one in product(zero, spellings))
