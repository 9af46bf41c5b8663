"""Which of the six languages a text is in, by its small words."""

from bot.language.reader.phrases.tokens import words_of
from bot.language.reader.words.function_words import LETTERS, WORDS

_TELLING = {language: frozenset(words.split()) for language, words in WORDS.items()}
_SHARED = {word: sum(word in words for words in _TELLING.values()) for words in _TELLING.values() for word in words}
_LEAD = 0.5  # words that the surest language must be ahead of the next
_GREETING = 2  # words: in so few one that tells is enough, among more it may be part of a name or a slip
_HINTED = 1.0  # words that knowing the person's language is worth


def detect_language(text: str) -> str | None:
    """The two-letter code of one of the six languages, or None where the words do not settle it."""
    first, second = _ranked(_scores(text))
    least = 1.0 if len(words_of(text)) <= _GREETING else 1.5
    return first[0] if first[1] >= least and first[1] >= second[1] + _LEAD else None


def likely_language(text: str, hint: str) -> str:
    """The language to read a text in: the hinted one (English where it is none of the six) unless another is plain."""
    scores = _scores(text)
    hint = hint if hint in scores else "en"
    scores[hint] += _HINTED
    return _ranked(scores)[0][0]


def _scores(text: str) -> dict[str, float]:
    """Telling words by language; one that two languages share counts half for each."""
    scores = dict.fromkeys(_TELLING, 0.0)
    for word in words_of(text):
        for language, words in _TELLING.items():
            if word in words:
                scores[language] += 1.0 / _SHARED[word]
    for char in text.casefold():
        for language in LETTERS.get(char, ()):
            scores[language] += 1.0 / len(LETTERS[char])
    return scores


def _ranked(scores: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(scores.items(), key=lambda item: -item[1])[:2]
