"""Bare words that mean one thing wherever in the world they are typed, when they are the whole message."""

import re
from functools import cache
from typing import Literal

from bot.language.reader.phrases.tokens import words_of
from bot.language.reader.words import bare as words


def bare_word(text: str) -> Literal["yes", "no", "thanks"] | None:
    """The sense of a text that holds nothing but a yes, a no or a thank-you of some language, pictures aside."""
    found = words_of(text)
    said = " ".join(word for word in found if not word.startswith(":"))
    marks = {word for word in found if word.startswith(":")}
    if not said:
        if ":yes:" in marks and ":no:" not in marks:
            return "yes"
        return "no" if ":no:" in marks else "thanks" if ":thanks:" in marks else None
    if said in _entries(words.YES) and ":no:" not in marks:
        return "yes"
    if said in _entries(words.NO) and ":yes:" not in marks:
        return "no"
    return "thanks" if said in _entries(words.THANKS) else None


@cache
def _entries(lines: str) -> frozenset[str]:
    return frozenset(" ".join(words_of(entry)) for entry in re.split(r"[;\n]", lines)) - {""}
