"""Cuts an owner's message into pieces: times, services, staff, numbers of all sorts, and the words between them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.language.intents import OwnerContext
from bot.language.reader.commands.names import services_in, staff_in
from bot.language.reader.times import Found, Place, find_time
from bot.language.reader.times.tokens import Token, phone_spans, tokenise

Kind = Literal["word", "number", "time", "service", "staff", "percent", "minutes", "money", "phone"]
_STOPS = frozenset(".,;:!()\n…-–")
_CURRENCY = frozenset("€$£ euro euros eur dollars pounds bucks quid".split())
DAY = "@day"  # the text of a piece that says a day and no hour
OTHER_TIME = "@other"  # of one that says a time which is not the one meant
_QUOTES = frozenset("'’‘`´\"“”„«»")
_MOST_SPAN_WORDS = 5
_NO_WORD = "\N{MIDDLE DOT}"  # stands in for words already understood


@dataclass(frozen=True)
class Piece:
    """A stretch of the text that means one thing."""

    kind: Kind
    text: str  # folded
    start: int
    end: int
    opens: bool = False  # a clause starts here
    capital: bool = False  # written with a capital first letter, the others small
    value: int | None = None  # a number, percent or minutes; the id of a service or of a member of staff


@dataclass(frozen=True)
class Units:
    """The words that say what a number is."""

    percent: Collection[str]
    minutes: Collection[str]
    hours: Collection[str]
    discount: Collection[str]
    spans: Mapping[str, int]  # minutes of "half an hour" and its like
    links: Collection[str]  # between "discount" and its number: "of"
    numbers: dict[str, int]


@dataclass(frozen=True)
class Cut:
    """A message in pieces, and the time it says."""

    pieces: tuple[Piece, ...]
    time: Found | None


def cut(text: str, context: OwnerContext, language: str, units: Units, place: Place) -> Cut:
    """The pieces of a message, and its time as `place` has it read."""
    tokens = tokenise(text)
    known = [Piece("phone", "", start, end) for start, end in phone_spans(text)]
    for kind, found in (("service", services_in(tokens, context.services)), ("staff", staff_in(tokens, context.staff))):
        known += [_over(tokens, each.start, each.end, kind, each.id) for each in found]  # type: ignore[arg-type]
    known += _discounts(tokens, units)
    time = find_time(_blanked(text, known), language, place)
    if time:
        text_ = DAY if time.when.grain == "date" else ""
        known += [Piece("time", text_, start, end) for start, end in time.places]
        known += [Piece("time", OTHER_TIME, start, end) for start, end in time.others]
    known = [piece for piece in known if piece.kind != "number"]
    left = [
        token for token in tokens if not any(piece.start < token.end and token.start < piece.end for piece in known)
    ]
    pieces = sorted([*known, *_numbers(left, units)], key=lambda piece: piece.start)
    return Cut(tuple(_with_clauses(text, pieces)), time)


def _discounts(tokens: Sequence[Token], units: Units) -> Iterator[Piece]:
    """Numbers behind a word for discount, which are no times: "descuento del 15"."""
    said = False
    for token in tokens:
        if said and token.is_number:
            yield Piece("number", token.text, token.start, token.end)
        said = token.text in units.discount or (said and token.text in units.links)


def _over(tokens: Sequence[Token], start: int, end: int, kind: Kind, value: int) -> Piece:
    return Piece(kind, "", tokens[start].start, tokens[end - 1].end, value=value)


def _blanked(text: str, known: Sequence[Piece]) -> str:
    for piece in known:
        length = piece.end - piece.start
        text = text[: piece.start] + _NO_WORD.ljust(length) + text[piece.end :]
    return text


def _numbers(tokens: Sequence[Token], units: Units) -> Iterator[Piece]:
    """Words and marks as they are, numbers with what they count."""
    i = 0
    while i < len(tokens):
        token = tokens[i]
        after = tokens[i + 1].text if i + 1 < len(tokens) else ""
        span = _span_at(tokens, i, units)
        if span:
            yield Piece("minutes", token.text, token.start, tokens[span[0] - 1].end, value=span[1])
            i = span[0]
            continue
        value = int(token.text) if token.is_number and len(token.text) < 6 else units.numbers.get(token.text)
        kind: Kind = "word" if value is None else "number"
        end = i + 1
        if value is None and token.text in _CURRENCY and after.isdigit():
            kind, value, end = "money", int(after), i + 2
        elif value is not None and (after == "%" or after in units.percent):
            kind, end = "percent", i + 2
        elif value is not None and "_".join(each.text for each in tokens[i + 1 : i + 3]) in units.percent:
            kind, end = "percent", i + 3
        elif value is not None and after in _CURRENCY:
            kind, end = "money", i + 2
        elif value is not None and after in units.minutes:
            kind, end = "minutes", i + 2
        elif value is not None and after in units.hours:
            kind, value, end = "minutes", value * 60, i + 2
        yield Piece(kind, token.text, token.start, tokens[end - 1].end, value=value)
        i = end


def _span_at(tokens: Sequence[Token], i: int, units: Units) -> tuple[int, int] | None:
    """Where "half an hour" or its like that starts at `i` ends, and its minutes."""
    for end in range(min(len(tokens), i + _MOST_SPAN_WORDS), i, -1):
        minutes = units.spans.get(" ".join(token.text for token in tokens[i:end]))
        if minutes:
            return end, minutes
    return None


def _with_clauses(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    opens, last_end = True, 0
    for piece in pieces:
        if piece.text in _QUOTES and piece.text:
            continue
        opens = opens or "\n" in text[last_end : piece.start]
        last_end = piece.end
        if piece.text in _STOPS and not piece.value:
            opens = True
            continue
        yield replace(piece, opens=opens, capital=text[piece.start : piece.end].istitle())
        opens = piece.text == "?"
