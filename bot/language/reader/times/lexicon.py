"""Turns a language's table into what each token of a text may be: the edges of a lattice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from itertools import product

from bot.language.reader.times.table import TimeWords, phrases
from bot.language.reader.times.tokens import Token

Value = int | str
_MAX_WORDS = 5
TELLING = 4  # letters of a word that no two languages share by chance
_ANCHORS = frozenset("weekday month day part today_part noon number half half_to quarter week".split())
_CURRENCY = "€$£"
_MARKS = {"/": "slash", ".": "dot", ":": "colon", ",": "comma", "-": "dash", "–": "dash"}
_GLUED_AMPM = {"am": "am", "a": "am", "pm": "pm", "p": "pm", "ampm": "either"}


@dataclass(frozen=True)
class Edge:
    """From one token to another, a run of tokens may be a `kind` with a `value`."""

    kind: str
    value: Value
    end: int


Lattice = Sequence[Mapping[str, Sequence[Edge]]]


class Lexicon:
    """The phrases of one language, ready to be looked up."""

    def __init__(self, words: TimeWords) -> None:
        self.words = words
        self._phrases: dict[str, list[tuple[str, Value]]] = {}
        for kind, value, phrase in _entries(words):
            readings = self._phrases.setdefault(phrase, [])
            if (kind, value) not in readings:
                readings.append((kind, value))
        self._telling = frozenset(
            word
            for phrase, readings in self._phrases.items()
            for word in phrase.split()
            if len(word) >= TELLING and any(kind in _ANCHORS or kind.endswith("_unit") for kind, _ in readings)
        )
        self._ordinal_ends = frozenset(phrases(words.ordinal_ends))
        self._am_is_a_word = any(kind == "on" for kind, _ in self._phrases.get("am", ()))
        self._long = [p for p, readings in self._phrases.items() if len(p) > 5 and _is_day_or_month(readings)]

    def speaks(self, tokens: Sequence[Token]) -> bool:
        """Whether a text has a longer word of this language that times are made of."""
        return not self._telling.isdisjoint(token.text for token in tokens)

    def number_words(self) -> Iterator[tuple[str, int]]:
        """The language's single words for numbers."""
        return ((phrase, value) for value, phrase in _numbers(self.words) if " " not in phrase)

    def lattice(self, tokens: Sequence[Token]) -> Lattice:
        """For each token the edges that start there, by kind, the longest first."""
        return [self._at(tokens, i) for i in range(len(tokens))]

    def _at(self, tokens: Sequence[Token], i: int) -> Mapping[str, Sequence[Edge]]:
        edges: dict[str, list[Edge]] = {}
        for edge in (*self._phrase_edges(tokens, i), *self._mark_edges(tokens, i)):
            edges.setdefault(edge.kind, []).append(edge)
        return edges

    def _phrase_edges(self, tokens: Sequence[Token], i: int) -> Iterator[Edge]:
        for end in range(min(len(tokens), i + _MAX_WORDS), i, -1):
            phrase = tokens[i].text if end == i + 1 else " ".join(token.text for token in tokens[i:end])
            for kind, value in self._readings(phrase, end == i + 1):
                if kind != "number" or not self._counts(tokens, end):
                    yield Edge(kind, value, end)

    def _readings(self, phrase: str, single: bool) -> Sequence[tuple[str, Value]]:
        found = self._phrases.get(phrase)
        if found is None and single and len(phrase) > 5 and phrase.isalpha():
            return self._misspelt(phrase)
        return found or ()

    @lru_cache(maxsize=4096)  # noqa: B019  one Lexicon a language lives as long as the process
    def _misspelt(self, word: str) -> Sequence[tuple[str, Value]]:
        near = next((p for p in self._long if p[0] == word[0] and within_one_edit(p, word)), None)
        return [r for r in self._phrases[near] if r[0] in ("weekday", "month", "day")] if near else ()

    def _mark_edges(self, tokens: Sequence[Token], i: int) -> Iterator[Edge]:
        token = tokens[i]
        if token.text in _MARKS:
            yield Edge(_MARKS[token.text], 0, i + 1)
        elif token.is_number:
            yield from self._digit_edges(tokens, i)
        elif token.glued and i and tokens[i - 1].is_number and token.text in _GLUED_AMPM:
            yield Edge("ampm", _GLUED_AMPM[token.text], i + 1)
        elif token.text == "pm" or (token.text == "am" and not self._am_is_a_word):
            yield Edge("ampm", token.text, i + 1)

    def _digit_edges(self, tokens: Sequence[Token], i: int) -> Iterator[Edge]:
        text, value = tokens[i].text, int(tokens[i].text)
        if i and tokens[i - 1].text in _CURRENCY:
            return
        if len(text) == 4 and 1900 <= value < 2100:
            yield Edge("year", value, i + 1)
        if len(text) == 2:
            yield Edge("short_year", value, i + 1)
        if len(text) == 8:
            yield Edge("compact_date", value, i + 1)
        end = self._ordinal_end(tokens, i + 1)
        if end and len(text) < 3:
            yield Edge("ordinal", value, end)
            yield Edge("nth", value, end)
        if end or self._counts(tokens, i + 1):
            return
        if len(text) == 2 and value < 60:
            yield Edge("minutes", value, i + 1)
        if len(text) < 3 and not (tokens[i].glued and tokens[i - 1].text == ":"):
            yield Edge("number", value, i + 1)
            if len(text) == 2 and text[0] == "0":
                yield Edge("padded", value, i + 1)
        elif len(text) in (3, 4):
            yield Edge("hhmm", value, i + 1)

    def _ordinal_end(self, tokens: Sequence[Token], i: int) -> int | None:
        """Where the ending of an ordinal, "th" or ".º", that starts at `i` is over."""
        for end in (i + 1, i + 2):
            word = "".join(token.text for token in tokens[i:end]).removeprefix(".")
            if end <= len(tokens) and word in self._ordinal_ends and all(token.glued for token in tokens[i:end]):
                return end
        return None

    def _counts(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether what starts at `i` is what the number before it counts."""
        if i >= len(tokens):
            return False
        if tokens[i].text in "%" + _CURRENCY:
            return True
        ends = range(i + 1, min(len(tokens), i + 3) + 1)
        readings = (self._phrases.get(" ".join(token.text for token in tokens[i:end]), ()) for end in ends)
        return any(kind == "counted" for found in readings for kind, _ in found)


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language of `bot.language.intents.LANGUAGES`."""
    return Lexicon(import_module(f"bot.language.reader.times.words.{language}").WORDS)


def within_one_edit(a: str, b: str) -> bool:
    """Whether one letter put in, left out, changed or swapped with its neighbour turns one word into the other."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    i = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (a[i + 2 :] == b[i + 2 :] and a[i : i + 2] == b[i : i + 2][::-1])


def _is_day_or_month(readings: Iterable[tuple[str, Value]]) -> bool:
    return any(kind in ("weekday", "month", "day") for kind, _ in readings)


def _entries(words: TimeWords) -> Iterator[tuple[str, Value, str]]:
    for value, phrase in _numbers(words):
        yield "one_word" if value == 1 else "number", value, phrase
        yield "minutes", value, phrase
    yield from (("zero_minutes", value, f"{zero} {one}") for zero, value, one in _zero_minutes(words))
    for value, spellings in enumerate(words.ordinals.split(), 1):
        for spelling in spellings.replace("_", " ").split("/"):
            yield "nth", value, spelling
    for kind, rows in (("weekday", words.weekdays), ("short_weekday", words.short_weekdays)):
        for value, row in enumerate(rows):
            yield from ((kind, value, phrase) for phrase in phrases(row))
    for value, row in enumerate(words.months, 1):
        yield from (("month", value, phrase) for phrase in phrases(row))
    tables: tuple[tuple[str, Mapping[int, str] | Mapping[str, str]], ...] = (
        ("day", words.days),
        ("part", dict(words.parts)),
        ("today_part", dict(words.today_parts)),
        ("week", words.weeks),
        ("month_from_now", words.months_from_now),
    )
    for kind, table in tables:
        for value_, row in table.items():
            yield from ((kind, value_, phrase) for phrase in phrases(row))
    for unit, row in words.units.items():
        yield from ((f"{unit}_unit", 1, phrase) for phrase in phrases(row))
    yield from (("noon", 0, phrase) for phrase in phrases(words.midnight))
    for name, value in _VALUES.items():
        yield from ((name.rstrip("_"), value, phrase) for phrase in phrases(getattr(words, name)))


# What the words of a field stand for: minutes, a number, days; 0 where only their being there counts.
_VALUES = {
    **dict.fromkeys("oclock at past to plus less of the day_of_month on next_ this last after_next".split(), 0),
    **dict.fromkeys("in_ from_now ago before_now from_ until up_to not_ counted morning_after_day".split(), 0),
    **{"at_one": 1, "one": 1, "few": 2, "noon": 12, "half": 30, "quarter": 15},
    **{"half_to": 30, "quarter_to": 45, "three_quarters_to": 15},
    **{"half_hour": 30, "quarter_hour": 15, "hour_and_half": 90, "week_later": 7, "fortnight_later": 14},
}


def _numbers(words: TimeWords) -> Iterator[tuple[int, str]]:
    ones = [spellings.split("/") for spellings in words.ones.split()]
    for value, spellings in enumerate(ones):
        yield from ((value, spelling) for spelling in spellings)
    for ten, spellings in zip(range(20, 60, 10), (s.split("/") for s in words.tens.split()), strict=True):
        yield from ((ten, spelling) for spelling in spellings)
        for form, tens, one in product(words.compound.split("|"), spellings, range(1, 10)):
            yield from ((ten + one, form.format(tens=tens, ones=spelling)) for spelling in ones[one])
    for value, row in words.extra_numbers.items():
        yield from ((value, phrase) for phrase in phrases(row))


def _zero_minutes(words: TimeWords) -> Iterator[tuple[str, int, str]]:
    zero, *ones = [spellings.split("/") for spellings in words.ones.split()[:10]]
    for value, spellings in enumerate(ones, 1):
        yield from ((nought, value, one) for nought, one in product(zero, spellings))
