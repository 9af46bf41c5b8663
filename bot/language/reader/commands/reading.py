"""Reads what an owner's message means."""

from dataclasses import replace

from bot.language.intents import LANGUAGES, OwnerContext, OwnerIntent, OwnerReading, Pending
from bot.language.reader.commands.answers import answer_to, yes_or_no
from bot.language.reader.commands.book import phrase_book
from bot.language.reader.commands.closed import closed
from bot.language.reader.commands.heard import Heard, hear
from bot.language.reader.commands.slots import slots_of
from bot.language.reader.times.tokens import tokenise

_HINT = 4  # letters of another language that the hinted one is worth
_TELLING = 3  # letters that a language must know more of than any other to be sure of
_MOSTLY = 0.6  # the share of a text's letters that a language must know to be tried where the likeliest failed
# An hour may be a number alone: "fill 2 haircut".
_HOUR_WANTED = frozenset(("fill", "move", "book", "correct", "taken", "cancel", "stop", "close"))
# Of two times the last is the one to be: "move Ben from 3 to 5".
_LATEST_MEANT = frozenset(("move", "correct"))
# What may as well be part of an answer to a question that waits.
_GIVES_WAY = frozenset(("yes", "no", "thanks", "correct", "discount_change", "schedule", "taken"))
_FEW_PIECES = 3
_UNCLEAR = OwnerReading(OwnerIntent.UNCLEAR, confidence=0.0)


def read_owner(text: str, context: OwnerContext) -> OwnerReading:
    """What an owner's message means. What is not clearly an order, a question or an answer is UNCLEAR."""
    known = _letters_known(text)
    likeliest, second, *_ = sorted(LANGUAGES, key=lambda each: -known[each] - _HINT * (each == context.language))
    reading = _read_in(likeliest, text, context)
    better_known = known[second] > known[likeliest] or known[second] >= _MOSTLY * sum(map(str.isalpha, text))
    if reading and reading.intent is OwnerIntent.UNCLEAR and better_known:
        likeliest, reading = second, _read_in(second, text, context)
    if reading and reading.intent is not OwnerIntent.UNCLEAR:
        others = max(letters for other, letters in known.items() if other != likeliest)
        return replace(reading, language=likeliest if known[likeliest] >= others + _TELLING else None)
    return _UNCLEAR


def _letters_known(text: str) -> dict[str, int]:
    """How many letters of the text stand in words that a language knows."""
    words = [token.text for token in tokenise(text)]
    return {
        language: sum(len(word) for word in words if word in phrase_book(language).vocabulary) for language in LANGUAGES
    }


def _names_option(pending: Pending, heard: Heard) -> bool:
    """Whether it may be an option of a list, by its few words: "number 2 please"."""
    return pending.kind == "choice" and len(heard.pieces) <= _FEW_PIECES


def _read_in(language: str, text: str, context: OwnerContext) -> OwnerReading | None:
    """The reading in one language; None where a phrase says that no order is meant."""
    heard = hear(language, text, context)
    if heard.doubtful:
        return None
    chosen, pending = heard.chosen, context.pending
    if pending and pending.kind == "yes_no":
        chosen = yes_or_no(heard, chosen) or chosen
    elif pending and (chosen is None or chosen.intent in _GIVES_WAY or _names_option(pending, heard)):
        expected = pending.kind == "time" and heard.when is None
        answer = answer_to(pending, hear(language, text, context, hour_expected=True) if expected else heard, context)
        if answer:
            return answer
    if chosen is None:
        return (pending and answer_to(pending, heard, context)) or _UNCLEAR
    hour_expected = heard.when is None and chosen.intent in _HOUR_WANTED
    latest, several = chosen.intent in _LATEST_MEANT, chosen.intent == "fill"
    if hour_expected or latest or several:
        again = hear(language, text, context, hour_expected=hour_expected, latest=latest, several=several)
        if again.chosen and again.chosen.intent == chosen.intent:
            heard, chosen = again, again.chosen
    reading = slots_of(heard, chosen)
    return closed(reading, heard, context) if reading.intent is OwnerIntent.CLOSE else reading
