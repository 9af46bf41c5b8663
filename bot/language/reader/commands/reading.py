"""Reads what an owner's message means."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.intents import LANGUAGES, OwnerContext, OwnerIntent, OwnerReading
from bot.language.reader.commands.answers import answer_to
from bot.language.reader.commands.decision import choose
from bot.language.reader.commands.phrases import Hit, PhraseBook, phrase_book
from bot.language.reader.commands.pieces import cut
from bot.language.reader.commands.slots import Understood, slots_of
from bot.language.reader.times.tokens import tokenise

_TELLING = 4  # letters that a language must know more of than the hinted one to be tried first
_TRIED = 2  # languages
_HOUR_WANTED = frozenset(("fill", "move", "book", "correct", "taken", "cancel", "stop", "close"))
_GIVES_WAY = frozenset(("yes", "no", "thanks", "correct", "discount_change", "schedule", "taken"))


def read_owner(text: str, context: OwnerContext) -> OwnerReading:
    """What an owner's message means. What is not clearly an order, a question or an answer is UNCLEAR."""
    for language in _languages(text, context.language)[:_TRIED]:
        reading = _read_in(language, text, context)
        if reading.intent is not OwnerIntent.UNCLEAR:
            return reading
    return OwnerReading(OwnerIntent.UNCLEAR, confidence=0.0)


def _languages(text: str, hinted: str) -> list[str]:
    """The languages by how many letters of the text they know, the hinted one in front unless another knows more."""
    words = [token.text for token in tokenise(text)]
    known = {
        language: sum(len(word) for word in words if word in phrase_book(language).vocabulary)
        + _TELLING * (language == hinted)
        for language in LANGUAGES
    }
    return sorted(LANGUAGES, key=lambda language: -known[language])


def _read_in(language: str, text: str, context: OwnerContext) -> OwnerReading:
    book = phrase_book(language)
    said = cut(text, context, language, book.units)
    pieces = book.prepared(said.pieces)
    hits = book.hits(pieces)
    chosen = choose(hits)
    if context.pending and (chosen is None or _key(chosen) in _GIVES_WAY):
        expected = said
        if context.pending.kind == "time" and said.when is None:
            expected = cut(text, context, language, book.units, hour_expected=True)
        answer = answer_to(context.pending, expected, any(hit.key == "anything" for hit in hits), text, book, context)
        if answer:
            return answer
    if chosen is None:
        return OwnerReading(OwnerIntent.UNCLEAR, confidence=0.0)
    if said.when is None and _key(chosen) in _HOUR_WANTED:
        said = cut(text, context, language, book.units, hour_expected=True)
        pieces = book.prepared(said.pieces)
        hits = book.hits(pieces)
        chosen = choose(hits) or chosen
    understood = Understood(text, book, said, pieces, hits, chosen)
    reading = slots_of(understood)
    return replace(reading, language=language if _is_telling(book, chosen, pieces) else None)


def _key(hit: Hit) -> str:
    return hit.key.partition(".")[0]


def _is_telling(book: PhraseBook, hit: Hit, pieces: Sequence[object]) -> bool:
    return hit.score >= _TELLING
