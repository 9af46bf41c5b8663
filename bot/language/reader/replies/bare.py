"""Plain answers wherever in the world they are typed: a yes, a no or a thank-you and nothing else."""

import re
from functools import cache
from typing import Literal

from bot.language.reader.phrases.tokens import clauses, words_of
from bot.language.reader.words import bare as table

Sense = Literal["yes", "no", "thanks"]
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
    if ":yes:" in marks and senses <= {"yes", "thanks"} and ":no:" not in marks:
        return "yes"
    if ":no:" in marks and senses <= {"no", "thanks"} and ":yes:" not in marks:
        return "no"
    if marks & {":yes:", ":no:"}:
        return None
    if {"yes", "no"} <= senses:
        return None
    if senses:
        return "yes" if "yes" in senses else "no" if "no" in senses else "thanks"
    return "thanks" if ":thanks:" in marks else None


def _sense(said: str) -> Sense | None:
    if said in _entries(table.YES):
        return "yes"
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
