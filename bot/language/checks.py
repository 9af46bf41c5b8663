"""What keeps invented facts out of the model's texts: facts come as {placeholders}, or the text is thrown away.

A text that fails is not mended: the caller sends the plain written one.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator

from bot.language.check_words import ANYWHERE, BEFORE_TIME, BY_LANGUAGE, CAUSES, INTRODUCTION
from bot.language.intents import LANGUAGES
from bot.language.placeholders import fields, without_fields

LONGEST = 600  # characters of an offer before its facts are filled in
LONGEST_NOTE = 120
_LINK = re.compile(r"https?:|www\.|@|\w\.[a-z]{2,}", re.IGNORECASE)
_MARKUP = re.compile(r"[\[\]<>{}|\\`#]")


def flaws(
    text: str, *, needed: Collection[str], allowed: Collection[str], names: Collection[str], language: str
) -> list[str]:
    """Why a text written by the model must not be sent; empty if it may be.

    `needed` are the placeholders it must have, `allowed` those it may have besides; `names` may not be said outside
    of them. A text without the placeholder "discount" may not speak of one. The reasons are words for counting:
    bracket, day_word, digit, discount, empty, free, grammar, layout, leak, link, long, missing_placeholder, money,
    name, number_word, person, script, unknown_placeholder.
    """
    found = set(_placeholder_flaws(text, set(needed), {*needed, *allowed}))
    found.update(_flaws_of_form(text))
    said = without_fields(text)
    found.update(_flaws_of_characters(said))
    found.update(_flaws_of_words(_words(said), language))
    if "discount" in {*needed, *allowed}:
        found.discard("discount")
    if says_any(said, names):
        found.add("name")
    return sorted(found)


def note_for_customers(note: str | None, names: Collection[str]) -> str | None:
    """An owner's remark on an offer if a customer may read it: no facts, no names, nobody's reasons. Else None."""
    words = " ".join((note or "").split()).strip(" .\"'“”«»")
    if not words or len(words) > LONGEST_NOTE or CAUSES.search(_words(words)):
        return None
    if any(flaws(words, needed=(), allowed=(), names=names, language=language) for language in LANGUAGES):
        return None
    return words


def says_any(text: str, names: Collection[str]) -> bool:
    """Whether a text holds any of the names as whole words, also with an "s" behind; case and accents do not count."""
    said = f" {_words(text)} "
    folded = (_words(name) for name in names)
    return any(f" {name} " in said or f" {name}s " in said for name in folded if len(name) > 1)


def _placeholder_flaws(text: str, needed: set[str], allowed: set[str]) -> Iterator[str]:
    used = fields(text)
    if needed - used:
        yield "missing_placeholder"
    if used - allowed:
        yield "unknown_placeholder"


def _flaws_of_form(text: str) -> Iterator[str]:
    if len(text) > LONGEST:
        yield "long"
    if "\n\n" in text or any(unicodedata.category(char) == "Cc" and char != "\n" for char in text):
        yield "layout"
    if INTRODUCTION.search(text):
        yield "person"
    if BEFORE_TIME.search(text):
        yield "grammar"


def _flaws_of_characters(said: str) -> Iterator[str]:
    if not said.strip():
        yield "empty"
    if any(char.isnumeric() for char in said):
        yield "digit"
    if any(unicodedata.category(char) == "Sc" or char in "%‰٪﹪％" for char in said):
        yield "money"
    if any(char.isalpha() and "LATIN" not in unicodedata.name(char, "") for char in said):
        yield "script"
    if _LINK.search(said):
        yield "link"
    if _MARKUP.search(said):
        yield "bracket"


def _flaws_of_words(said: str, language: str) -> Iterator[str]:
    for flaw, by_language in BY_LANGUAGE.items():
        if by_language.get(language, by_language["en"]).search(said):
            yield flaw
    for flaw, words in ANYWHERE.items():
        if words.search(said):
            yield flaw


def _words(text: str) -> str:
    """The words of a text in lower case, without accents and without characters that cannot be seen."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    seen = (char for char in folded if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    return re.sub(r"[^a-z]+", " ", "".join(seen)).strip()
