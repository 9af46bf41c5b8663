"""Reads the time a text says, whichever of the six languages it is in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.language.intents import LANGUAGES, When
from bot.language.reader.times.grammar import Match, Moment
from bot.language.reader.times.lexicon import TELLING, lexicon
from bot.language.reader.times.meaning import Place, meaning
from bot.language.reader.times.sweep import sweep
from bot.language.reader.times.table import Part
from bot.language.reader.times.tokens import Token, tokenise

_MARGIN = 4  # letters that another language must understand more of before the hinted one is given up


@dataclass(frozen=True)
class Found:
    """A time, where its words stand in the text, and the language they were read in."""

    when: When
    places: tuple[tuple[int, int], ...]
    language: str
    others: tuple[tuple[int, int], ...] = ()  # where other times stand, that are not meant
    ends: bool = False  # it is the end of a stretch that has no beginning: "until Friday"
    part: Part | None = None  # of a day said without an hour: "this afternoon"


def read_time(
    text: str,
    now: datetime,
    language: str,
    *,
    month_first: bool = False,
    opens: int | None = None,
    closes: int | None = None,
    expected: bool = False,
) -> When | None:
    """The time a text says, or None.

    `now` and the answer are local wall-clock values. `language` is the likely one; text plainly in another is read in
    that. `opens` and `closes` are hours of the day. `expected`: a time was asked for, so a number alone is an hour.
    """
    found = find_time(text, language, Place(now, month_first, opens, closes, expected))
    return found.when if found else None


def find_time(text: str, language: str, place: Place) -> Found | None:
    """The time a text says with the places of its words, or None."""
    tokens = tokenise(text)
    if not tokens:
        return None
    best = _read_in(language, text, tokens, place)
    for other in LANGUAGES:
        if other == language or not lexicon(other).speaks(tokens):
            continue
        found = _read_in(other, text, tokens, place)
        if found and _size(found) >= _size(best) + _MARGIN and _telling(text, found):
            best = found
    return best


def find_week(text: str, language: str, today: date) -> tuple[date, date] | None:
    """The first day from today on and the last of the week that a text names, "next week", or None."""
    for edges in lexicon(language).lattice(tokenise(text)):
        for edge in edges.get("week", ()):
            if int(edge.value) >= 0:
                monday = today - timedelta(days=today.weekday()) + timedelta(weeks=int(edge.value))
                return max(monday, today), monday + timedelta(days=6)
    return None


def _read_in(language: str, text: str, tokens: Sequence[Token], place: Place) -> Found | None:
    words = lexicon(language)
    moment = Moment(place.now, place.month_first, words.words.dotted_dates, words.words.bare_hours)
    found = meaning(sweep(tokens, words.lattice(tokens), moment), place)
    if found is None:
        return None
    places = tuple(_places(found.matches, tokens))
    others = tuple(_places(found.others, tokens))
    span = " … ".join(text[start:end] for start, end in places)
    return Found(replace(found.when, span=span), places, language, others, found.ends, found.part)


def _places(found: Sequence[Match[object]], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where the words stand, in order, neighbours as one."""
    matches = sorted(found, key=lambda match: match.start)
    if not matches:
        return
    start, end = matches[0].start, matches[0].end
    for match in matches[1:]:
        if match.start > end:
            yield tokens[start].start, tokens[end - 1].end
            start = match.start
        end = match.end
    yield tokens[start].start, tokens[end - 1].end


def _size(found: Found | None) -> int:
    return sum(end - start for start, end in found.places) if found else 0


def _telling(text: str, found: Found) -> bool:
    words = (word for start, end in found.places for word in text[start:end].split())
    return any(sum(char.isalpha() for char in word) >= TELLING for word in words)
