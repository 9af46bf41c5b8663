"""Finds the phrases of a language in a message that is cut into pieces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module

from bot.language.reader.commands.phrases import Item, Phrase, phrases_of
from bot.language.reader.commands.pieces import Piece, Units
from bot.language.reader.commands.table import OwnerWords
from bot.language.reader.times.lexicon import lexicon, within_one_edit

_GAP = 4
_RUN = re.compile(r"(.)\1+")
_NAME_WORDS = 3
_SHORTEST_MISSPELT = 5
_TAG_WEIGHT, _EDGE_WEIGHT, _WHOLE_WEIGHT = 3, 1, 3
_STAFF_WEIGHT, _STAFF_AS_NAME_WEIGHT = 5, 1  # who works here is no customer where a phrase can tell


@dataclass(frozen=True)
class Hit:
    """A phrase found: the pieces it covers, the words that name somebody, and how much it says."""

    key: str
    start: int
    end: int
    name: tuple[int, int] | None
    score: int

    @property
    def intent(self) -> str:
        """The key without its detail."""
        return self.key.partition(".")[0]

    @property
    def told(self) -> bool:
        """Whether it tells how things are, rather than what to do."""
        return self.key.endswith(".said")


class PhraseBook:
    """The phrases of one language, ready to be found."""

    def __init__(self, words: OwnerWords) -> None:
        self.words = words
        self.skipped = frozenset(words.skipped.split())
        self.openers = frozenset(words.openers.split())
        self.connectors = frozenset(f"{words.connectors} {words.causes}".split())
        self.contractions = frozenset(words.contractions.split())
        self.name_openers = frozenset(words.groups.get("to", "").split())
        self.titles = frozenset(words.titles.split())
        self._by_word: dict[str, list[Phrase]] = {}
        self._wordless: list[Phrase] = []
        plain = _plain_words(words)
        beginnings = set(plain)
        inner: set[str] = set()
        for phrase in phrases_of(words):
            for item in phrase.items:
                beginnings.update(item.words)
                inner.update(word for said in item.words.values() for expression in said for word in expression)
            self._index(phrase)
        self._beginnings = frozenset(beginnings)
        self.vocabulary = self._beginnings | inner
        self._long = [word for word in self.vocabulary if len(word) >= _SHORTEST_MISSPELT]
        numbers = {phrase: value for phrase, value in lexicon(words.language).single_numbers() if value > 1}
        self.units = Units(
            frozenset(words.percent.split()),
            frozenset(words.minutes.split()),
            frozenset(words.hours.split()),
            frozenset(words.groups["discount"].split()),
            lexicon(words.language).spans(),
            self.skipped | frozenset(words.groups["of"].split()) | frozenset(words.groups["for"].split()),
            numbers,
        )

    def _index(self, phrase: Phrase) -> None:
        needed = [item for item in phrase.items if item.words and not item.tags and not item.optional]
        if not needed:
            self._wordless.append(phrase)
            return
        rarest = min(needed, key=lambda item: len(item.words))
        for word in rarest.words:
            self._by_word.setdefault(word, []).append(phrase)

    def prepared(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces without those that are passed over, with small slips of the finger mended."""
        kept: list[Piece] = []
        opens = False
        for piece in self._contracted(pieces):
            opens = opens or piece.opens
            if kept and piece.kind == "word" and piece.text in self.connectors:
                opens = True
            elif not (piece.kind == "word" and piece.text in self.skipped):
                text = self.mended(piece.text) if piece.kind == "word" and not piece.capital else piece.text
                kept.append(replace(piece, text=text, opens=opens))
                opens = False
        return kept

    def _contracted(self, pieces: Sequence[Piece]) -> Iterator[Piece]:
        """The pieces with "didn" and "t" as one word."""
        i = 0
        while i < len(pieces):
            piece = pieces[i]
            after = pieces[i + 1] if i + 1 < len(pieces) else None
            if after and after.kind == "word" and piece.text + after.text in self.contractions:
                piece = replace(piece, text=piece.text + after.text, end=after.end)
                i += 1
            yield piece
            i += 1

    @lru_cache(maxsize=4096)  # noqa: B019  one book a language lives as long as the process
    def mended(self, word: str) -> str:
        """The known word that a longer unknown one is one letter away from, or the word itself."""
        if word in self.vocabulary or not word.isalpha():
            return word
        short = _RUN.sub(r"\1", word)  # "jaaa"
        if short in self.vocabulary or len(word) < _SHORTEST_MISSPELT:
            return short if short in self.vocabulary else word
        return next((known for known in self._long if known[0] == word[0] and within_one_edit(known, word)), word)

    def hits(self, pieces: Sequence[Piece]) -> list[Hit]:
        """Every phrase found in prepared pieces."""
        candidates = {id(phrase): phrase for piece in pieces for phrase in self._by_word.get(piece.text, ())}
        places: dict[str, list[int]] = {}
        for i, piece in enumerate(pieces):
            places.setdefault(piece.text, []).append(i)
        found: list[Hit] = []
        for phrase in (*candidates.values(), *self._wordless):
            starts = [i for word in phrase.first for i in places.get(word, ())] if phrase.first else range(len(pieces))
            for start in starts:
                hit = self._match(phrase, pieces, start)
                if hit:
                    found.append(hit)
        return found

    def is_name(self, piece: Piece) -> bool:
        """Whether a piece may be somebody's name: a member of staff, or a word that no table knows or that is written
        like a name inside a clause."""
        if piece.kind == "staff":
            return True
        if piece.kind != "word" or not piece.text.isalpha() or len(piece.text) == 1:
            return False
        # at the start of a clause a capital letter makes a name only of a word that begins no phrase
        known = self._beginnings if piece.capital and piece.opens else self.vocabulary
        written_so = piece.capital and not piece.opens and not self.words.capital_nouns
        return written_so or piece.text not in known

    def _match(self, phrase: Phrase, pieces: Sequence[Piece], start: int) -> Hit | None:
        if phrase.opens and not self._at_opening(pieces, start):
            return None
        if phrase.whole and not all(self._says_nothing(piece) for piece in pieces[:start]):
            return None
        ends = [
            (score, end, name)
            for end, score, name in self._walk(phrase.items, 0, pieces, start)
            if self._ends_well(phrase, pieces, end)
        ]
        if not ends:
            return None
        score, end, name = max(ends, key=lambda each: each[:2])
        edges = _EDGE_WEIGHT * (phrase.opens + phrase.closes) + _WHOLE_WEIGHT * phrase.whole
        return Hit(phrase.key, start, end, name, score + edges)

    def _ends_well(self, phrase: Phrase, pieces: Sequence[Piece], end: int) -> bool:
        if not (phrase.whole or phrase.closes):
            return True
        over = all(self._says_nothing(piece) for piece in pieces[end:])
        return over or (phrase.closes and pieces[end].opens)

    def _says_nothing(self, piece: Piece) -> bool:
        return piece.kind == "word" and (piece.text in self.openers or not piece.text.isalnum())

    def _at_opening(self, pieces: Sequence[Piece], start: int) -> bool:
        for i in range(start, -1, -1):
            if pieces[i].opens:
                return True
            if i and pieces[i - 1].text not in self.openers:
                return False
        return True

    def _walk(
        self, items: Sequence[Item], k: int, pieces: Sequence[Piece], at: int
    ) -> Iterator[tuple[int, int, tuple[int, int] | None]]:
        """The ends of matches of the items from `k` on, the longest first, each with its score and name."""
        if k == len(items):
            yield at, 0, None
            return
        item = items[k]
        for end, score, name in self._item(item, pieces, at):
            for last, more, later in self._walk(items, k + 1, pieces, end):
                yield last, score + more, name or later
        if item.optional:
            yield from self._walk(items, k + 1, pieces, at)

    def _item(self, item: Item, pieces: Sequence[Piece], at: int) -> Iterator[tuple[int, int, tuple[int, int] | None]]:
        if item.gap:
            yield at, 0, None
            for end in range(at + 1, min(len(pieces), at + _GAP) + 1):
                if pieces[end - 1].opens:
                    break
                yield end, 0, None
            return
        if at >= len(pieces):
            return
        for words in item.words.get(pieces[at].text, ()):
            texts = tuple(piece.text for piece in pieces[at : at + len(words)])
            if texts == words:
                yield at + len(words), sum(map(len, words)), None
        if pieces[at].kind in item.tags:
            yield at + 1, _STAFF_WEIGHT if pieces[at].kind == "staff" else _TAG_WEIGHT, None
        if "name" in item.tags:
            first = at + 1 if pieces[at].text in self.name_openers and at + 1 < len(pieces) else at
            weight = _STAFF_AS_NAME_WEIGHT if pieces[first].kind == "staff" else _TAG_WEIGHT
            yield from ((end, weight, (first, end)) for end in self._name_ends(pieces, first))

    def _name_ends(self, pieces: Sequence[Piece], at: int) -> list[int]:
        if pieces[at].kind == "staff":
            return [at + 1]
        first = at + 1 if pieces[at].text in self.titles else at
        ends: list[int] = []
        for i in range(first, min(len(pieces), first + _NAME_WORDS)):
            if not self.is_name(pieces[i]) or (i > at and pieces[i].opens):
                break
            ends.append(i + 1)
        return ends[::-1]


def _plain_words(words: OwnerWords) -> set[str]:
    """The words of a table that stand in no phrase."""
    lists = (words.skipped, words.openers, words.connectors, words.causes, words.titles, words.common)
    private = (words.third_person, words.reasons, words.offer_words)
    return {word for line in (*lists, *private) for word in line.split()}


@lru_cache(maxsize=8)
def phrase_book(language: str) -> PhraseBook:
    """The phrases of a language of `bot.language.intents.LANGUAGES`."""
    return PhraseBook(import_module(f"bot.language.reader.commands.words.{language}").WORDS)
