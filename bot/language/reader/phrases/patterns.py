"""A small grammar for phrases, so that the word tables stay tables.

A pattern is words between spaces, matched against words between spaces:

    book me             these words in a row
    sound|sounds good   either word
    cancel*             any word that begins so
    so? much            the first word may be missing
    <visit>             any word of the set "visit" (a set's entry of two words is written two_words)
    how .. cost         at most four words between, none of them of the set "not"
    ^yes  no$           at the start, at the end
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.language.reader.phrases.tables import Row

_GAP_WORDS = 4
_KEY = 3  # patterns are found by the first letters of a word that must be there


@dataclass(frozen=True)
class Hit:
    """One phrase found: its label, its strength and the words it covers, end exclusive."""

    label: str
    strength: int
    start: int
    end: int


@dataclass(eq=False)
class _Phrase:
    label: str
    strength: int
    source: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Compiled when a text first holds its key: most phrases are never needed."""
        return re.compile(self.source)


class Phrases:
    """Labelled patterns of one language, compiled once. `find` gives every label found in some words."""

    def __init__(self, sets: Mapping[str, tuple[str, ...]], rows: Iterable[Row]) -> None:
        """Takes named word sets and rows of label, strength and patterns.

        Raises ValueError naming the pattern where one uses an unknown set or has no word of its own.
        """
        self._sets = sets
        if accented := [word for words in self._sets.values() for word in words if not word.isascii()]:
            raise ValueError(f"{accented[0]!r} is never met: texts are read without accents")
        refusing = "|".join(re.escape(word) for word in self._sets.get("not", ()))
        self._gap = rf"(?: (?!(?:{refusing}) )\S+){{0,{_GAP_WORDS}}}?" if refusing else rf"(?: \S+){{0,{_GAP_WORDS}}}?"
        self._by_key: dict[str, list[_Phrase]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        self.labels: set[str] = set()
        for label, strength, patterns in rows:
            self.labels.add(label)
            for pattern in patterns:
                self._add(label, strength, pattern)

    def set(self, name: str) -> frozenset[str]:
        """The words of a named set. Raises KeyError where there is none."""
        return frozenset(self._sets[name])

    def find(self, words: tuple[str, ...]) -> list[Hit]:
        """Every phrase found in the words, wherever it stands, in no particular order."""
        line = " " + " ".join(words) + " "
        starts = {}
        place = 0
        for number, word in enumerate(words):
            starts[place] = number
            place += len(word) + 1
        hits = []
        tried: set[_Phrase] = set()
        for key in {word[:_KEY] for word in words}:
            for phrase in self._by_key.get(key, ()):
                if phrase in tried:
                    continue
                tried.add(phrase)
                for match in phrase.regex.finditer(line):
                    start = starts[match.start()]
                    hits.append(Hit(phrase.label, phrase.strength, start, start + len(match[0].split())))
        return hits

    def _add(self, label: str, strength: int, pattern: str) -> None:
        if not pattern.isascii():
            raise ValueError(f"pattern {pattern!r} is never met: texts are read without accents")
        regex = ""
        keys: set[str] | None = None
        for element in pattern.split():
            if element == "..":
                regex += self._gap
                continue
            anchored_start, anchored_end = element.startswith("^"), element.endswith("$")
            bare = element.strip("^$")
            optional = bare.endswith("?")
            options = self._options(bare.removesuffix("?"), pattern)
            piece = "(?: (?:" + "|".join(_as_regex(option) for option in options) + "))"
            regex += ("^" if anchored_start else "") + piece + ("?" if optional else "")
            regex += "(?= $)" if anchored_end else ""
            if not optional and keys is None:
                keys = {option.rstrip("*")[:_KEY].split(" ")[0] for option in options}
            for option in options:
                self.vocabulary.update(word for word in option.split(" ") if word.isalpha())
        if keys is None:
            raise ValueError(f"pattern {pattern!r} of {label!r} holds no word that must be there")
        phrase = _Phrase(label, strength, regex + r"(?= )")
        for key in keys:
            self._by_key[key].append(phrase)

    def _options(self, element: str, pattern: str) -> list[str]:
        options: list[str] = []
        for part in element.split("|"):
            if part.startswith("<"):
                name = part.strip("<>")
                if name not in self._sets:
                    raise ValueError(
                        f"pattern {pattern!r} names the set {name!r}, which is not among {sorted(self._sets)}"
                    )
                options += [word.replace("_", " ") for word in self._sets[name]]
            else:
                if not part or set(part) & set("?^$;"):
                    raise ValueError(f"pattern {pattern!r} has a mark inside {element!r}: marks stand at its end")
                options.append(part.replace("_", " "))
        return options


def _as_regex(option: str) -> str:
    if option.endswith("*"):
        return re.escape(option[:-1]) + r"\S*"
    return re.escape(option)
