"""Reads the answer to a question that waits."""

from collections.abc import Callable, Sequence

from bot.language.intents import OwnerContext, OwnerIntent, OwnerReading, Pending
from bot.language.reader.commands.phrases import PhraseBook
from bot.language.reader.commands.pieces import Cut
from bot.language.reader.times import read_time
from bot.language.reader.times.tokens import fold, tokenise

_MOST_STRANGE_WORDS = 2  # more unknown words than that, and it is no plain answer


def answer_to(
    pending: Pending, said: Cut, anything: bool, text: str, book: PhraseBook, context: OwnerContext
) -> OwnerReading | None:
    """The reading of words that complete the question, or None where they do not."""
    strange = [piece for piece in said.pieces if book.is_name(piece) and piece.kind == "word"]
    if pending.kind == "choice":
        choice = _choice(pending.options, said, text, book, context)
        return OwnerReading(OwnerIntent.ANSWER, choice=choice) if choice else None
    if len(strange) > _MOST_STRANGE_WORDS:
        return None
    service = next((piece.value for piece in said.pieces if piece.kind == "service"), None)
    staff = next((piece.value for piece in said.pieces if piece.kind == "staff"), None)
    wanted: dict[str, Callable[[], bool]] = {
        "service": lambda: service is not None or anything,
        "time": lambda: said.when is not None,
        "yes_no": lambda: service is not None or said.when is not None or staff is not None,
    }
    if not wanted[pending.kind]():
        return None
    return OwnerReading(
        OwnerIntent.ANSWER, when=said.when, service_id=service, staff_id=staff, any_service=anything and service is None
    )


def _choice(options: Sequence[str], said: Cut, text: str, book: PhraseBook, context: OwnerContext) -> int | None:
    """The option meant: by its time, by its words or by its number, counted from 1."""
    if said.when:
        times = [read_time(option, context.now, context.language) for option in options]
        same = [i for i, time in enumerate(times, 1) if time and time.value.time() == said.when.value.time()]
        if len(same) == 1:
            return same[0]
    said_words = {token.text for token in tokenise(text)} - book.skipped
    held = [{token.text for token in tokenise(option)} for option in options]
    named = [i for i, has in enumerate(held, 1) if said_words and (said_words <= has or (has and has <= said_words))]
    if len(named) == 1:
        return named[0]
    ordinals = {word: i for i, words in enumerate(book.words.ordinals.split(), 1) for word in words.split("/")}
    numbers = [piece.value for piece in said.pieces if piece.kind == "number" and piece.value]
    numbers += [ordinals[token.text] for token in tokenise(fold(text)) if token.text in ordinals]
    valid = {number for number in numbers if number <= len(options)}
    return valid.pop() if len(valid) == 1 else None
