"""Fills the slots of a reading from the pieces of a message whose intent is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.language.intents import OwnerIntent, OwnerReading, When
from bot.language.reader.commands.notes import note_in
from bot.language.reader.commands.phrases import Hit, PhraseBook
from bot.language.reader.commands.pieces import Cut, Kind, Piece

_SURE, _LIKELY = 1.0, 0.8
_FEW_STRANGE_WORDS = 4
_NO_DISCOUNT, _FREE = "discount_change.none", "discount_change.free"
_WITH_DETAIL = frozenset((OwnerIntent.SETTINGS, OwnerIntent.PACE_CHANGE))
_WITH_NOTE = frozenset((OwnerIntent.FILL, OwnerIntent.CORRECT, OwnerIntent.DISCOUNT_CHANGE))


@dataclass(frozen=True)
class Understood:
    """A message as far as it is understood. `pieces` are prepared, those in `said` are all of them."""

    text: str
    book: PhraseBook
    said: Cut
    pieces: Sequence[Piece]
    hits: Sequence[Hit]
    chosen: Hit

    def first(self, kind: Kind) -> int | None:
        """The first value of a kind that no "not" stands before."""
        found = [(i, piece) for i, piece in enumerate(self.pieces) if piece.kind == kind]
        wanted = [piece for i, piece in found if not self._refused(i)]
        return wanted[0].value if wanted else None

    def of_intent(self, key: str) -> Iterable[Hit]:
        """The phrases found that give an intent."""
        return (hit for hit in self.hits if hit.key.partition(".")[0] == key)

    def _refused(self, i: int) -> bool:
        before = self.pieces[i - 1] if i and not self.pieces[i].opens else None
        return before is not None and before.text in self.book.words.negations.split()


def slots_of(heard: Understood) -> OwnerReading:
    """The reading of a message: its intent and what was said with it."""
    intent, _, detail = heard.chosen.key.partition(".")
    reading = OwnerReading(
        OwnerIntent(intent),
        when=heard.said.when,
        until=_until(heard.said.when),
        service_id=heard.first("service"),
        staff_id=heard.first("staff"),
        person=_person(heard),
        phone=_phone(heard),
        detail=detail or None if intent in _WITH_DETAIL else None,
        confidence=_confidence(heard),
    )
    reading = _with_discount(reading, heard)
    reading = _with_pace(reading, heard)
    if reading.intent is OwnerIntent.FILL:
        reading = replace(reading, any_service=any(hit.key == "anything" for hit in heard.hits))
    if reading.intent is OwnerIntent.RELAY:
        return replace(reading, note=_message(heard), when=None)
    if reading.intent in _WITH_NOTE:
        reading = replace(reading, note=note_in(heard.text, heard.book, heard.said.pieces, list(_explained(heard))))
    return reading


def _until(when: When | None) -> When | None:
    return When(when.until, when.grain) if when and when.until else None


def _person(heard: Understood) -> str | None:
    """A name as written: of the phrase that decided, else of any other."""
    named = [hit for hit in (heard.chosen, *heard.hits) if hit.name]
    for hit in named:
        first, last = hit.name or (0, 0)
        pieces = heard.pieces[first:last]
        if all(piece.kind != "staff" for piece in pieces):
            return heard.text[pieces[0].start : pieces[-1].end]
    return None


def _phone(heard: Understood) -> str | None:
    return next((heard.text[p.start : p.end].strip() for p in heard.pieces if p.kind == "phone"), None)


def _with_discount(reading: OwnerReading, heard: Understood) -> OwnerReading:
    """Percent as said; "15 off" may be money, and is marked so; money alone is no percent."""
    keys = {hit.key for hit in heard.hits}
    percent = heard.first("percent")
    if percent is not None and percent <= 100:
        return replace(reading, discount=percent)
    if _NO_DISCOUNT in keys:
        return replace(reading, discount=0)
    if reading.intent is OwnerIntent.DISCOUNT_CHANGE and _FREE in keys:
        return replace(reading, discount=100)
    money = heard.first("money")
    if money is not None and reading.intent in _WITH_NOTE:
        return replace(reading, money_off=money)
    off = frozenset(heard.book.words.off.split())
    for piece, after in zip(heard.pieces, heard.pieces[1:], strict=False):
        if piece.kind == "number" and after.text in off and piece.value is not None and piece.value <= 100:
            return replace(reading, discount=piece.value, discount_unsure=True)
    return reading


def _with_pace(reading: OwnerReading, heard: Understood) -> OwnerReading:
    if reading.intent not in (OwnerIntent.FILL, OwnerIntent.PACE_CHANGE):
        return reading
    said = [piece for hit in heard.of_intent("pace_change") for piece in heard.pieces[hit.start : hit.end]]
    minutes = next((piece.value for piece in said if piece.kind == "minutes"), None)
    batch = next((piece.value for piece in said if piece.kind == "number"), None)
    return replace(reading, wait_minutes=minutes, batch_size=batch)


def _message(heard: Understood) -> str | None:
    """What is to be told: all after the name, without the "to" or "that" that leads to it."""
    start = heard.pieces[heard.chosen.end - 1].end
    words = heard.text[start:].strip(" ,:;-\n")
    first, _, rest = words.partition(" ")
    return (rest if first.casefold() in heard.book.words.relay_openers.split() else words) or None


def _explained(heard: Understood) -> Iterable[Piece]:
    """The pieces that were understood as something else than a note."""
    yield from (piece for piece in heard.said.pieces if piece.kind != "word")
    off = frozenset(heard.book.words.off.split())
    yield from (piece for piece in heard.said.pieces if piece.text in off)
    for hit in heard.hits:
        if hit is heard.chosen or hit.key != heard.chosen.key:
            yield from heard.pieces[hit.start : hit.end]


def _confidence(heard: Understood) -> float:
    covered = {i for hit in heard.hits for i in range(hit.start, hit.end)}
    strange = [p for i, p in enumerate(heard.pieces) if i not in covered and p.kind == "word" and heard.book.is_name(p)]
    return _SURE if len(strange) <= _FEW_STRANGE_WORDS else _LIKELY
