"""A message as far as it is understood before its slots are filled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.language.intents import OwnerContext, When
from bot.language.reader.commands.book import Hit, PhraseBook, phrase_book
from bot.language.reader.commands.decision import choose, doubtful
from bot.language.reader.commands.pieces import Kind, Piece, cut
from bot.language.reader.times import Found, Place


@dataclass(frozen=True)
class Heard:
    """`raw` are all the pieces of the text, `pieces` those that count, slips mended; `chosen` says what is wanted."""

    text: str
    book: PhraseBook
    time: Found | None
    raw: Sequence[Piece]
    pieces: Sequence[Piece]
    hits: Sequence[Hit]
    chosen: Hit | None
    doubtful: bool  # a phrase says that no order is meant: "should I"

    @property
    def when(self) -> When | None:
        """The time said."""
        return self.time.when if self.time else None

    def first(self, kind: Kind) -> int | None:
        """The first value of a kind that no "not" stands before."""
        found = [(i, piece) for i, piece in enumerate(self.pieces) if piece.kind == kind]
        wanted = [piece for i, piece in found if not self._refused(i)]
        return wanted[0].value if wanted else None

    def of_intent(self, intent: str) -> Iterable[Hit]:
        """The phrases found that give an intent."""
        return (hit for hit in self.hits if hit.intent == intent)

    def says(self, key: str) -> bool:
        """Whether a phrase of this key was found."""
        return any(hit.key == key for hit in self.hits)

    def _refused(self, i: int) -> bool:
        before = self.pieces[i - 1] if i and not self.pieces[i].opens else None
        return before is not None and before.text in self.book.words.groups["not"].split()


def hear(
    language: str,
    text: str,
    context: OwnerContext,
    *,
    hour_expected: bool = False,
    latest: bool = False,
    several: bool = False,
) -> Heard:
    """The text as heard in one language.

    `hour_expected`: a number alone is an hour; `latest`: the last time counts; `several`: "2 and 3pm" are two.
    """
    book = phrase_book(language)
    either = frozenset(book.words.groups["either"].split()) if several else frozenset[str]()
    place = Place(context.now, context.month_first, context.opens, context.closes, hour_expected, latest, either)
    said = cut(text, context, language, book.units, place)
    pieces = book.prepared(said.pieces)
    hits = book.hits(pieces)
    return Heard(
        text, book, said.time, said.pieces, pieces, hits, choose(hits, asks=_asks(book, pieces)), doubtful(hits)
    )


def _asks(book: PhraseBook, pieces: Sequence[Piece]) -> bool:
    """Whether a question mark or the first word says so; "is taken", without a subject, is no question."""
    passed_over = book.openers | set(book.words.groups["already"].split())
    first, second, *_ = [*(piece.text for piece in pieces if piece.text not in passed_over), "", ""]
    if any(piece.text == "?" for piece in pieces):
        return True
    return first in book.words.questions.split() and second not in book.words.groups["filled"].split()
