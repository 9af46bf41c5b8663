"""Plain answers wherever in the world they are typed: a yes, an ok, a no or a thank-you and nothing else."""

import re
from functools import cache
from typing import Literal

from bot.language.reader.phrases.tokens import clauses, words_of
from bot.language.reader.words import bare as table

Sense = Literal["yes", "ok", "no", "thanks"]
_ORDER: tuple[Sense, ...] = ("no", "yes", "ok", "thanks")  # what tells most: "ok yes", "yes thanks"
_MARKS: dict[str, Sense] = {":yes:": "ok", ":no:": "no", ":thanks:": "thanks"}
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\u1100-\u11ff\uac00-\ud7af\u0e00-\u0e7f]")


def bare_word(text: str) -> Sense | None:
    """The sense of a text that holds nothing but answers of some language; None where they differ or more is said."""
    senses: set[Sense] = set()
    for clause in clauses(text):
        said = [word for word in clause.words if not word.startswith(":")]
        if clause.asks:
            return None
        if said:
            sense = _sense(" ".join(said))
            if sense is None:
                return None
            senses.add(sense)
    return _together(senses, {word for word in words_of(text) if word.startswith(":")})


def _together(senses: set[Sense], marks: set[str]) -> Sense | None:
    for mark, sense in _MARKS.items():
        if mark in marks:
            senses.add(sense)
    if "no" in senses and senses & {"yes", "ok"}:
        return None
    return next((sense for sense in _ORDER if sense in senses), None)


def _sense(said: str) -> Sense | None:
    if said in _entries(table.YES):
        return "yes"
    if said in _entries(table.OK):
        return "ok"
    if said in _entries(table.THANKS):
        return "thanks"
    if said in _entries(table.NO) or any(_holds(said, word) for word in _entries(table.REFUSING)):
        return "no"
    return None


def _holds(said: str, word: str) -> bool:
    return word in said if _WITHOUT_SPACES.search(word) else f" {word} " in f" {said} "


@cache
def _entries(lines: str) -> frozenset[str]:
    return frozenset(" ".join(words_of(entry)) for entry in re.split(r"[;\n]", lines)) - {""}
