"""Which of the six languages a text is in, by its small words, where that is sure."""

from bot.language.reader.phrases.tokens import words_of
from bot.language.reader.words.function_words import LETTERS, WORDS

_TELLING = {language: frozenset(words.split()) for language, words in WORDS.items()}
_SHARED = {word: sum(word in words for words in _TELLING.values()) for words in _TELLING.values() for word in words}


def detect_language(text: str) -> str | None:
    """The two-letter code of one of the six languages, or None where the words do not settle it.

    A word that two languages share counts half for each; the winner must lead clearly.
    """
    scores = dict.fromkeys(_TELLING, 0.0)
    for word in words_of(text):
        for language, words in _TELLING.items():
            if word in words:
                scores[language] += 1.0 / _SHARED[word]
    for char in text.casefold():
        for language in LETTERS.get(char, ()):
            scores[language] += 1.0 / len(LETTERS[char])
    ranked = sorted(scores, key=lambda language: -scores[language])
    first, second = scores[ranked[0]], scores[ranked[1]]
    return ranked[0] if first >= 1.0 and first >= second + 0.5 else None
