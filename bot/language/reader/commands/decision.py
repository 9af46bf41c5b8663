"""Which of the phrases found in a message says what is wanted."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.reader.commands.book import Hit

# What gives way to anything else that is said: "thanks, stop", "yes, fill 2pm".
_POLITE = ("thanks", "yes", "no")
# What may be said along with a gap to fill.
_TERMS = ("discount_change", "pace_change", "schedule")
_ASIDES = ("person", "anything", "gratis")
_VETO = "unclear"


def choose(hits: Sequence[Hit], *, asks: bool) -> Hit | None:
    """The phrase that says what is wanted, or None. `asks`: the message is a question."""
    strongest = _strongest([hit for hit in hits if not (asks and (hit.told or hit.key in ("yes", "thanks")))])
    if not strongest or doubtful(hits):
        return None
    wanted = [hit for hit in strongest if hit.key not in _POLITE] or strongest
    kinds = {hit.intent for hit in wanted}
    if kinds <= {"correct", "stop", "pause"} and "correct" in kinds:
        return _first(wanted, "correct")
    if "settings" in kinds:
        return _first(wanted, "settings")
    if "fill" in kinds and all(hit.told or hit.intent in ("fill", *_TERMS) for hit in wanted):
        # beside an order to fill the rest is the reason or the terms: "Maria cancelled, fill 2pm at 15% off"
        return next((hit for hit in wanted if hit.key == "fill"), None) or _first(wanted, "fill")
    if kinds == {"cancel", "discount_change"} and _first(wanted, "cancel").told:
        return replace(_first(wanted, "cancel"), key="fill.said")  # "they cancelled my 5pm, 25% off"
    return wanted[0]


def _first(hits: Sequence[Hit], intent: str) -> Hit:
    return next(hit for hit in hits if hit.intent == intent)


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
