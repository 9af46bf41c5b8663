"""Finds services and staff in a text by name or alias, in spite of small slips of the finger."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.intents import Named
from bot.language.reader.times.tokens import Token, tokenise

_SHORTEST_PARTIAL = 4  # letters of a word that may stand for a longer name
_SHORTEST_MISSPELT = 5
_LONG = 9  # letters from which on two slips are forgiven
_PLURALS = ("s", "es", "n", "en", "e", "i")


@dataclass(frozen=True)
class Mention:
    """The tokens from `start` to `end` (not included) name the one with this id."""

    id: int
    start: int
    end: int


def services_in(tokens: Sequence[Token], services: Sequence[Named]) -> list[Mention]:
    """Where services are named: whole names first, then single words that only one service has."""
    found = _find(tokens, _whole_names(services), _same_word)
    return _find(tokens, _single_words(services), _same_word, found)


def staff_in(tokens: Sequence[Token], staff: Sequence[Named]) -> list[Mention]:
    """Where members of staff are named. Names are near each other (Marta, Maria): only slips that make no new name."""
    return _find(tokens, _whole_names(staff), _same_name)


@lru_cache(maxsize=64)
def _whole_names(named: Sequence[Named]) -> list[tuple[tuple[str, ...], int]]:
    names = [(_words(name), each.id) for each in named for name in (each.name, *each.aliases)]
    return sorted(((words, id_) for words, id_ in names if words), key=lambda pair: -len(pair[0]))


@lru_cache(maxsize=64)
def _single_words(services: Sequence[Named]) -> list[tuple[tuple[str, ...], int]]:
    owners: dict[str, set[int]] = {}
    for words, id_ in _whole_names(services):
        for word in words:
            owners.setdefault(word, set()).add(id_)
    return [((word,), min(ids)) for word, ids in owners.items() if len(ids) == 1 and len(word) >= _SHORTEST_PARTIAL]


def _words(name: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenise(name) if token.text.isalnum())


def _find(
    tokens: Sequence[Token],
    names: Sequence[tuple[tuple[str, ...], int]],
    same: Callable[[str, str], bool],
    known: Sequence[Mention] = (),
) -> list[Mention]:
    found = list(known)
    for words, id_ in names:
        wanted = "".join(words)
        for start in (i for i, token in enumerate(tokens) if token.text[:1] == wanted[0]):
            # one word more or less than in the name: "hair cut", "blowdry"
            for end in range(start + 1, min(len(tokens), start + len(words) + 1) + 1):
                free = all(each.end <= start or each.start >= end for each in found)
                if free and same(wanted, "".join(token.text for token in tokens[start:end])):
                    found.append(Mention(id_, start, end))
    return sorted(found, key=lambda each: each.start)


def _same_word(wanted: str, said: str) -> bool:
    if wanted == said or said in (wanted + end for end in _PLURALS) or wanted in (said + end for end in _PLURALS):
        return True
    if len(said) < _SHORTEST_MISSPELT:
        return False
    limit = 2 if len(wanted) >= _LONG else 1
    return distance(wanted, said, limit) <= limit


def _same_name(wanted: str, said: str) -> bool:
    return wanted == said or _undoubled(wanted) == _undoubled(said) or _swapped(wanted, said)


def _undoubled(word: str) -> str:
    return "".join(char for i, char in enumerate(word) if i == 0 or char != word[i - 1])


def _swapped(wanted: str, said: str) -> bool:
    if len(wanted) != len(said) or len(wanted) < _SHORTEST_MISSPELT:
        return False
    apart = [i for i, (x, y) in enumerate(zip(wanted, said, strict=True)) if x != y]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and wanted[apart[0]] == said[apart[1]]


def distance(a: str, b: str, limit: int) -> int:
    """Letters to put in, leave out, change or swap to get from one word to the other; `limit` + 1 where more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]
