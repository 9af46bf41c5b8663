"""Turns a language's table into what each token of a text may be: the edges of a lattice."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from bot.language.reader.times.entries import Value, entries, number_words
from bot.language.reader.times.table import TimeWords, phrases
from bot.language.reader.times.tokens import Token

_MAX_WORDS = 5
_LETTER_AND_DIGIT = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
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
        for kind, value, written in entries(words):
            phrase = _LETTER_AND_DIGIT.sub(" ", written)  # as it is cut into tokens: "2 moro"
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

    def single_numbers(self) -> Iterator[tuple[str, int]]:
        """The language's single words for numbers."""
        return ((phrase, value) for value, phrase in number_words(self.words) if " " not in phrase)

    def spans(self) -> dict[str, int]:
        """Minutes of the expressions that name a stretch without a number: "half an hour"."""
        kinds = ("half_hour", "quarter_hour", "hour_and_half")
        return {phrase: int(value) for phrase, found in self._phrases.items() for kind, value in found if kind in kinds}

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
        if len(text) == 8:
            yield Edge("compact_date", value, i + 1)
        elif len(text) == 4 and 1900 <= value < 2100:
            yield Edge("year", value, i + 1)
        elif len(text) == 2:
            yield Edge("short_year", value, i + 1)
        end = self._ordinal_end(tokens, i + 1) if len(text) < 3 else None
        if end:
            yield Edge("ordinal", value, end)
            yield Edge("nth", value, end)
        elif not self._counts(tokens, i + 1):
            yield from _clock_edges(tokens[i], after_colon=tokens[i].glued and tokens[i - 1].text == ":", end=i + 1)

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


def _clock_edges(token: Token, *, after_colon: bool, end: int) -> Iterator[Edge]:
    """What digits may be in a clock time; behind a colon they are minutes only."""
    value, length = int(token.text), len(token.text)
    if length == 2 and value < 60:
        yield Edge("minutes", value, end)
    if length < 3 and not after_colon:
        yield Edge("number", value, end)
        if token.text[0] == "0" and length == 2:
            yield Edge("padded", value, end)
    if length in (3, 4):
        yield Edge("hhmm", value, end)
