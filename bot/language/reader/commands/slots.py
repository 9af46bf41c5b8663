"""Fills the slots of a reading from the pieces of a message whose intent is known."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from bot.language.intents import OwnerIntent, OwnerReading, When
from bot.language.reader.commands.book import Hit
from bot.language.reader.commands.heard import Heard
from bot.language.reader.commands.notes import note_in
from bot.language.reader.commands.pieces import OTHER_TIME, Piece

_SURE, _LIKELY = 1.0, 0.8
_FEW_STRANGE_WORDS = 4
_NO_DISCOUNT, _FREE, _GRATIS = "discount_change.none", "discount_change.free", "gratis"
_WITH_DETAIL = frozenset((OwnerIntent.SETTINGS, OwnerIntent.PACE_CHANGE))
_WITH_NOTE = frozenset((OwnerIntent.FILL, OwnerIntent.CORRECT, OwnerIntent.DISCOUNT_CHANGE))


def slots_of(heard: Heard, chosen: Hit) -> OwnerReading:
    """The reading of a message: its intent and what was said with it."""
    intent, _, detail = chosen.key.partition(".")
    reading = OwnerReading(
        OwnerIntent(intent),
        when=heard.when,
        until=_until(heard.when),
        service_id=heard.first("service"),
        staff_id=heard.first("staff"),
        person=_person(heard, chosen),
        phone=_phone(heard),
        detail=detail or None if intent in _WITH_DETAIL else None,
        confidence=_confidence(heard),
    )
    reading = _with_discount(reading, heard, chosen)
    reading = _with_pace(reading, heard)
    if reading.intent is OwnerIntent.FILL:
        reading = replace(reading, any_service=heard.says("anything"))
    if reading.intent is OwnerIntent.RELAY:
        return replace(reading, note=_message(heard, chosen), when=None)
    if reading.intent in _WITH_NOTE:
        reading = replace(reading, note=note_in(heard.text, heard.book, heard.raw, list(_explained(heard, chosen))))
    return reading


def _until(when: When | None) -> When | None:
    return When(when.until, when.grain) if when and when.until else None


def _person(heard: Heard, chosen: Hit) -> str | None:
    """A name as written: of the phrase that decided, else of any other."""
    named = [hit for hit in (chosen, *heard.hits) if hit.name]
    for hit in named:
        first, last = hit.name or (0, 0)
        pieces = heard.pieces[first:last]
        if all(piece.kind != "staff" for piece in pieces):
            return heard.text[pieces[0].start : pieces[-1].end]
    return None


def _phone(heard: Heard) -> str | None:
    return next((heard.text[p.start : p.end].strip() for p in heard.pieces if p.kind == "phone"), None)


def _with_discount(reading: OwnerReading, heard: Heard, chosen: Hit) -> OwnerReading:
    """Percent as said; "15 off" may be money, and is marked so; money alone is no percent."""
    percent = heard.first("percent")
    if percent is not None and percent <= 100:
        return replace(reading, discount=percent)
    if heard.says(_NO_DISCOUNT):
        return replace(reading, discount=0)
    ordered = chosen.key == "fill" and heard.says(_GRATIS)
    if ordered or (reading.intent is OwnerIntent.DISCOUNT_CHANGE and heard.says(_FREE)):
        return replace(reading, discount=100)
    off = frozenset(f"{heard.book.words.groups['off']} {heard.book.words.groups['discount']}".split())
    money = heard.first("money")
    if money is not None and reading.intent in _WITH_NOTE:
        return reading if _is_price(heard, off) else replace(reading, money_off=money)
    telling = [piece for piece in heard.pieces if piece.text not in heard.book.units.links]
    for pair in pairwise(telling):
        number = next((piece.value for piece in pair if piece.kind == "number"), None)
        if number is not None and number <= 100 and any(piece.text in off for piece in pair):
            return replace(reading, discount=number, discount_unsure=True)
    return reading


def _is_price(heard: Heard, off: frozenset[str]) -> bool:
    """Whether the money is what it costs, "for 20 euros", and nothing says that it comes off."""
    at = next(i for i, piece in enumerate(heard.raw) if piece.kind == "money")
    before = frozenset(heard.book.words.groups["at_price"].split())
    return at > 0 and heard.raw[at - 1].text in before and not any(piece.text in off for piece in heard.raw)


def _with_pace(reading: OwnerReading, heard: Heard) -> OwnerReading:
    if reading.intent not in (OwnerIntent.FILL, OwnerIntent.PACE_CHANGE):
        return reading
    said = [piece for hit in heard.of_intent("pace_change") for piece in heard.pieces[hit.start : hit.end]]
    minutes = next((piece.value for piece in said if piece.kind == "minutes"), None)
    batch = next((piece.value for piece in said if piece.kind == "number"), None)
    return replace(reading, wait_minutes=minutes, batch_size=batch)


def _message(heard: Heard, chosen: Hit) -> str | None:
    """What is to be told: all after the name, without the "to" or "that" that leads to it."""
    start = heard.pieces[chosen.end - 1].end
    words = heard.text[start:].strip(" ,:;-\n")
    openers = heard.book.words.relay_openers.split()
    while words and words.split()[0].casefold() in openers:
        words = words.partition(" ")[2].strip()
    return words or None


def _explained(heard: Heard, chosen: Hit) -> Iterable[Piece]:
    """The pieces that were understood as something else than a note."""
    yield from (piece for piece in heard.raw if piece.kind != "word" and piece.text != OTHER_TIME)
    off = frozenset(heard.book.words.groups["off"].split())
    yield from (piece for piece in heard.raw if piece.text in off)
    for hit in heard.hits:
        if hit is chosen or hit.intent != chosen.intent:
            yield from heard.pieces[hit.start : hit.end]


def _confidence(heard: Heard) -> float:
    covered = {i for hit in heard.hits for i in range(hit.start, hit.end)}
    strange = [p for i, p in enumerate(heard.pieces) if i not in covered and p.kind == "word" and heard.book.is_name(p)]
    return _SURE if len(strange) <= _FEW_STRANGE_WORDS else _LIKELY
