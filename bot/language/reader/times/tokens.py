"""Splits a text into folded tokens that remember where they stood.

Folded means lower case without accents ("Mañana" -> "manana"), so that word tables need one spelling.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"[ap]\s?\.\s?m\b\.?|\d+|[^\W\d_]+|[^\w\s]", re.IGNORECASE)
_JOINERS = "'’`´-"
_PHONE = re.compile(r"(?<![\d.,/:])\+?\d(?:[\s().-]{0,2}\d){6,14}(?![\d/:])")
# German writes day and part of the day as one word: "Montagabend".
_COMPOUND = re.compile(
    r"((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)s?(fruh\w*|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)"
)
_DATE_LIKE = re.compile(r"\b(?:\d{1,2}([./ -])\d{1,2}\1(?:\d{2}|\d{4})|(?:19|20)\d{2}[./ -]?\d{1,2}[./ -]?\d{1,2})\b")
_PHONE_DIGITS = 7


@dataclass(frozen=True)
class Token:
    """One word, number or mark. `text` is folded; `start` and `end` are its place in the text as written."""

    text: str
    start: int
    end: int
    glued: bool  # nothing stands between it and the token before

    @property
    def is_number(self) -> bool:
        return self.text.isdigit()


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text in lower case, without accents; "ß" is "ss", "1º" is "1o"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def tokenise(text: str) -> list[Token]:
    """The tokens of a text, in order, without apostrophes and hyphens inside words and without phone numbers."""
    phones = phone_spans(text)
    tokens: list[Token] = []
    last_end = -1
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if any(low <= start < high for low, high in phones):
            continue
        raw = match.group()
        if raw in _JOINERS and _inside_word(text, start, end):
            last_end = end
            continue
        folded = fold(raw)
        if len(raw) > 1 and not folded.isalnum():
            folded = folded[0] + "m"  # "p. m." -> "pm"
        compound = _COMPOUND.fullmatch(folded)
        if compound and len(folded) == len(raw):
            middle = start + compound.end(1)
            tokens.append(Token(compound[1], start, middle, start == last_end))
            tokens.append(Token(compound[2], start + compound.start(2), end, glued=True))
        else:
            tokens.append(Token(folded, start, end, start == last_end))
        last_end = end
    return tokens


def phone_spans(text: str) -> list[tuple[int, int]]:
    """Where phone numbers stand: seven digits or more in a row, with the usual separators, that are no date."""
    return [
        match.span()
        for match in _PHONE.finditer(text)
        if sum(char.isdigit() for char in match.group()) >= _PHONE_DIGITS
        and (match.group().startswith("+") or not _DATE_LIKE.search(match.group()))
    ]


def _inside_word(text: str, start: int, end: int) -> bool:
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()
