"""The word tables of a language, compiled when first used, and words mended to fit them."""

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from bot.language.reader.phrases.patterns import Hit, Phrases
from bot.language.reader.phrases.tables import read_rows, read_sets

_MENDED_FROM = 6  # letters: shorter words have too many neighbours one slip away


@dataclass(frozen=True)
class Lexicon:
    """What one language's tables know: phrases of answers to an offer, and phrases of free messages."""

    replies: Phrases
    messages: Phrases


@cache
def lexicon(language: str) -> Lexicon:
    """The tables of one of the six languages. Raises ModuleNotFoundError for any other."""
    replies, messages, questions = (
        import_module(f"bot.language.reader.words.{table}_{language}") for table in ("replies", "messages", "questions")
    )
    sets = read_sets(replies.SETS)
    free = read_rows(messages.TABLE) + read_rows(questions.TABLE)
    return Lexicon(Phrases(sets, read_rows(replies.TABLE)), Phrases(sets | read_sets(messages.SETS), free))


@lru_cache(maxsize=1024)
def mend(word: str, language: str) -> str:
    """The word as the tables spell it, where exactly one of their words is one slip of the finger away."""
    known = _spellings(language)
    if len(word) < _MENDED_FROM or not word.isalpha() or word in known.words:
        return word
    near = {right for cut in _cuts(word) for right in known.by_cut.get(cut, ()) if _slip(word, right)}
    return near.pop() if len(near) == 1 else word


def strongest(hits: list[Hit]) -> list[Hit]:
    """The hits that do not lie wholly inside a longer one as strong: "no problem" hides its "no"."""
    return [
        hit
        for hit in hits
        if not any(
            other.strength >= hit.strength
            and other.start <= hit.start
            and hit.end <= other.end
            and other.end - other.start > hit.end - hit.start
            for other in hits
        )
    ]


@dataclass(frozen=True)
class _Spellings:
    words: frozenset[str]
    by_cut: dict[str, set[str]]


@cache
def _spellings(language: str) -> _Spellings:
    tables = lexicon(language)
    words = frozenset(tables.replies.vocabulary | tables.messages.vocabulary)
    by_cut: dict[str, set[str]] = {}
    for word in words:
        if len(word) >= _MENDED_FROM - 1:
            for cut in _cuts(word):
                by_cut.setdefault(cut, set()).add(word)
    return _Spellings(words, by_cut)


def _slip(word: str, right: str) -> bool:
    """Whether one letter is missing or too many, or two are swapped. One letter for another is more often a word."""
    if word[0] != right[0]:
        return False
    if len(word) == len(right):
        return sorted(word) == sorted(right)
    return word in _cuts(right) or right in _cuts(word)


def _cuts(word: str) -> set[str]:
    """The word itself and it with any one letter left out: two words a slip apart share one."""
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}
