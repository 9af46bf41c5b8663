"""Which of the phrases found in a message says what is wanted."""

from collections.abc import Sequence

from bot.language.reader.commands.phrases import Hit

# What gives way to anything else that is said: "thanks, stop", "yes, fill 2pm".
_POLITE = ("thanks", "yes", "no")
# What tells how things are; beside an order ("Maria cancelled, fill 2pm") it is the reason for it.
_STATEMENTS = ("cancel", "no_show", "taken", "close", "schedule", "fill.free")
# What may be said along with a gap to fill.
_TERMS = ("discount_change", "pace_change")
_FILL, _FREE = "fill", "fill.free"
_ASIDES = ("person", "anything")
_VETO = "unclear"


def choose(hits: Sequence[Hit], *, asks: bool) -> Hit | None:
    """The phrase that says what is wanted, or None. `asks`: the message is a question."""
    strongest = _strongest(hits)
    if asks:
        strongest = [hit for hit in strongest if hit.key != _FREE]
    if not strongest or doubtful(hits):
        return None
    wanted = [hit for hit in strongest if hit.key not in _POLITE] or strongest
    corrections = [hit for hit in wanted if hit.key == "correct"]
    if corrections and all(hit.intent in ("correct", "stop") for hit in wanted):
        return corrections[0]
    for key in (_FILL, _FREE):
        orders = [hit for hit in wanted if hit.key == key]
        if orders and all(hit.intent in (_FILL, *_STATEMENTS, *_TERMS) for hit in wanted):
            return orders[0]
    return wanted[0]


def doubtful(hits: Sequence[Hit]) -> bool:
    """Whether a phrase says that no order is meant: "should I cancel Maria?"."""
    return any(hit.key == _VETO for hit in _strongest(hits))


def _strongest(hits: Sequence[Hit]) -> list[Hit]:
    """In the order of the text, the hits that say most where several cover the same words."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.start)):
        if hit.key not in _ASIDES and all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
