"""Texts as people type them, made even: lower case, no accents, clauses of plain words.

>>> [c.text for c in clauses("Yesss!! that's ok 👍, but at 3:30pm?")]
['yes', 'thats ok :yes:', 'but at #clock']
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Emoji that answer. Anything else that is not a letter is a picture without a word in it.
EMOJI: dict[str, str] = {
    ":yes:": "👍👌✅☑✔🆗🙌💪🤝🤙🫡💯🙆🤘",
    ":no:": "👎❌✖🚫🙅⛔",
    ":thanks:": "🙏",
    ":happy:": "😊🙂😀😁😄😃🥰😍❤💕💖🎉😘🤗🤩✨🌸💇😎👏🥳💜💙🧡💚😇😉😆💅",
    ":unsure:": "🤔🤷😐😕🫤",
    ":sad:": "😢😭😞😔🙁☹🥺😪😓😩",
    ":angry:": "😡🤬😠🖕💢",
    ":wave:": "👋",
}
_QUESTION_MARKS = "❓❔⁉"
_EMOJI_WORD = {char: f" {word} " for word, chars in EMOJI.items() for char in chars} | dict.fromkeys(
    _QUESTION_MARKS, "?"
)

_ACCENTED_YES = re.compile(r"\bs[íì]\b", re.IGNORECASE)  # "sí" is yes, "si" may be if: the accent is kept as a letter
_ENGLISH_TAIL = re.compile(r"(?<=[a-z])(?: ' |')(?=(?:t|s|m|ll|re|ve|d)\b)")
_LONG_RUN = re.compile(r"([^\W\d])\1{2,}")
_CLOCK = re.compile(
    r"\b(?:[01]?\d|2[0-4])\s?(?:[:.h][0-5]\d\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|h|hs)?|am|pm|a\.m\.?|p\.m\.?|uhr|hs?)(?![\w%])"
)
_DATE = re.compile(r"\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b")
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th|er|º|ª|°)(?!\w)")
_PERCENT = re.compile(r"\b\d{1,3}\s?(?:%|percent\b|prozent\b|por\s?ciento\b|pour\s?cent\b|per\s?cento\b|por\s?cento\b)")
_NUMBER = re.compile(r"\b\d+(?:[.,]\d+)?\b")
_PIECE = re.compile(r":[a-z]+:|#[a-z]+|[^\W_]+|[.!?;,\n…]|(?<=\s)[-–—]+(?=\s)|[。！？，]")
_STOPS = frozenset(".!?;,\n-")
_EVEN_STOP = {"…": ".", "。": ".", "！": "!", "？": "?", "，": ",", "–": "-", "—": "-"}


@dataclass(frozen=True)
class Clause:
    """Some words before a stop. `closer` is that stop, "" at the end of a text."""

    words: tuple[str, ...]
    closer: str

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def asks(self) -> bool:
        """Whether a question mark ends it."""
        return self.closer == "?"


def plain(text: str) -> str:
    """Lower case without accents; emoji, clock times, dates and numbers as marks; runs of a letter cut."""
    text = "".join(_EMOJI_WORD.get(char, char) for char in text)
    text = _ACCENTED_YES.sub("sii", unicodedata.normalize("NFC", text))
    text = unicodedata.normalize(
        "NFKD", text.replace("ß", "ss").casefold().replace("’", "'").replace("`", "'").replace("''", "'")
    )
    text = "".join(char for char in text if not unicodedata.combining(char) and char not in "\u200d\ufe0f")
    text = _LONG_RUN.sub(r"\1", _ENGLISH_TAIL.sub("", text))
    for pattern, mark in ((_PERCENT, " #percent "), (_CLOCK, " #clock "), (_DATE, " #date "), (_ORDINAL, " #ordinal ")):
        text = pattern.sub(mark, text)
    return _NUMBER.sub(" #number ", text)


@lru_cache(maxsize=16)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text in order, empty ones left out. A stop after a comma counts for the comma."""
    found: list[Clause] = []
    words: list[str] = []
    for piece in _PIECE.findall(plain(text)):
        stop = _EVEN_STOP.get(piece[0], piece[0])
        if stop not in _STOPS:
            words.append(piece)
        elif words:
            found.append(Clause(tuple(words), stop))
            words = []
        elif found and (stop == "?" or found[-1].closer == ","):
            found[-1] = Clause(found[-1].words, stop)
    if words:
        found.append(Clause(tuple(words), ""))
    return tuple(found)


def words_of(text: str) -> tuple[str, ...]:
    """All words of a text in order, stops left out."""
    return tuple(word for clause in clauses(text) for word in clause.words)
