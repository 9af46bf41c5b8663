"""Reads the answer to a question that waits."""

from collections.abc import Sequence

from bot.language.intents import OwnerContext, OwnerIntent, OwnerReading, Pending
from bot.language.reader.commands.book import Hit
from bot.language.reader.commands.heard import Heard
from bot.language.reader.times import read_time
from bot.language.reader.times.tokens import tokenise

_MOST_STRANGE_WORDS = 2  # with more unknown words than that it is no plain answer


def answer_to(pending: Pending, heard: Heard, context: OwnerContext) -> OwnerReading | None:
    """The reading of words that complete the question, or None where they do not."""
    if pending.kind == "choice":
        choice = _choice(pending.options, heard, context)
        return OwnerReading(OwnerIntent.ANSWER, choice=choice) if choice else None
    strange = [piece for piece in heard.raw if piece.kind == "word" and heard.book.is_name(piece)]
    if len(strange) > _MOST_STRANGE_WORDS:
        return None
    answer = OwnerReading(
        OwnerIntent.ANSWER,
        when=heard.when,
        service_id=heard.first("service"),
        staff_id=heard.first("staff"),
        any_service=heard.says("anything") and heard.first("service") is None,
    )
    fits = {
        "service": answer.service_id is not None or answer.any_service,
        "time": answer.when is not None,
        "yes_no": answer.service_id is not None or answer.when is not None or answer.staff_id is not None,
    }
    return answer if fits[pending.kind] else None


def yes_or_no(heard: Heard, chosen: Hit | None) -> Hit | None:
    """The "yes" that a message begins with, whatever comes after it, or the "no" that no other order follows."""
    said = next((hit for hit in heard.hits if hit.start == 0 and hit.key in ("yes", "no")), None)
    ordered = chosen is not None and chosen.intent not in ("yes", "no", "thanks")
    corrected = chosen is not None and chosen.intent == "correct"
    return None if corrected or (said and said.key == "no" and ordered) else said


def _choice(options: Sequence[str], heard: Heard, context: OwnerContext) -> int | None:
    """The option meant: by its time, by its words or by its number, counted from 1."""
    if heard.when:
        times = [read_time(option, context.now, context.language) for option in options]
        same = [i for i, time in enumerate(times, 1) if time and time.value.time() == heard.when.value.time()]
        if len(same) == 1:
            return same[0]
    words = {token.text for token in tokenise(heard.text)}
    held = [{token.text for token in tokenise(option)} for option in options]
    told = words - heard.book.skipped
    named = [i for i, has in enumerate(held, 1) if has and told and (told <= has or has <= told)]
    if len(named) == 1:
        return named[0]
    ordinals = {word: i for i, row in enumerate(heard.book.words.ordinals.split(), 1) for word in row.split("/")}
    numbers = {piece.value for piece in heard.raw if piece.kind == "number" and piece.value}
    numbers |= {ordinals[word] for word in words if word in ordinals}
    valid = [number for number in numbers if number <= len(options)]
    return valid[0] if len(valid) == 1 else None
