"""What of an owner's words may reach customers: what concerns the offer, never who cancelled or why."""

from collections.abc import Sequence

from bot.language.reader.commands.book import PhraseBook
from bot.language.reader.commands.pieces import Piece

_FEWEST_WORDS = 2


def note_in(text: str, book: PhraseBook, pieces: Sequence[Piece], explained: Sequence[Piece]) -> str | None:
    """The words of a message that speak of the offer, as written, or None.

    `pieces` are all of the message, `explained` those that were understood as something else.
    """
    known = {piece.start for piece in explained}
    for run in _runs(book, pieces, known):
        if len(run) >= _FEWEST_WORDS and _speaks_of_offer(book, run) and not _tells_tales(book, run, text):
            return text[run[0].start : run[-1].end].strip()
    return None


def _runs(book: PhraseBook, pieces: Sequence[Piece], known: set[int]) -> list[list[Piece]]:
    """The stretches of words that were not understood, each within one clause."""
    causes = _words(book.words.causes)
    runs: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.start in known or piece.text == "?":
            runs.append([])
            continue
        if piece.opens or piece.text in causes:
            runs.append([])
        if piece.text not in causes and (runs[-1] or piece.text not in book.connectors):
            runs[-1].append(piece)
    return [trimmed for run in runs if (trimmed := _trimmed(book, run))]


def _trimmed(book: PhraseBook, run: Sequence[Piece]) -> list[Piece]:
    """Without words at either end that say nothing."""
    telling = [i for i, piece in enumerate(run) if piece.text not in book.skipped - _words(book.words.offer_words)]
    return list(run[telling[0] : telling[-1] + 1]) if telling else []


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _speaks_of_offer(book: PhraseBook, run: Sequence[Piece]) -> bool:
    return any(piece.text in _words(book.words.offer_words) for piece in run)


def _tells_tales(book: PhraseBook, run: Sequence[Piece], text: str) -> bool:
    """Whether somebody is spoken of, or why an appointment fell through."""
    private = _words(book.words.reasons) | _words(book.words.third_person)
    if any(piece.text in private or piece.kind in ("phone", "staff") for piece in run):
        return True
    return any(text[piece.start].isupper() and book.is_name(piece) for piece in run[1:])
