"""Whole messages that say "no more offers" or "offers again": by law they are obeyed whoever reads the rest."""

import re
from typing import Literal

from bot.language.reader.phrases.tokens import words_of
from bot.language.reader.words.consent import COURTESY, START, STOP, STOP_INSIDE

_STOP_INSIDE = re.compile("|".join(rf"(?:\b{pattern}\b)" for pattern in STOP_INSIDE))


def stop_or_start(text: str) -> Literal["stop", "start"] | None:
    """Whether the message as a whole takes back (or gives again) the consent to offers.

    CANCEL, END, QUIT and YES are left to the talk: they mean other things where appointments are spoken of.
    """
    words = [word for word in words_of(text) if not word.startswith(":")]
    while words and words[-1] in COURTESY:
        words.pop()
    while words and words[0] in COURTESY:
        words.pop(0)
    said = " ".join(words)
    if said in STOP or _STOP_INSIDE.search(said):
        return "stop"
    return "start" if said in START else None
