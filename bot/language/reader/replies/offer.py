"""What the clauses of an answer to an open offer say together.

A yes is read only where nothing in the text speaks against it: no condition, no other time, nobody else, no
second thought, and hardly a word left over that the tables do not know.
"""

from collections.abc import Sequence
from typing import Literal

from bot.language.reader.replies.parts import Part

Answer = Literal["accept", "decline", "question", "other_time", "unclear"]

_LEFT_OVER = 2  # words of a yes that the tables need not know: a name, a slip of the finger
# What one clause may be that outweighs a yes in another, the weightiest first.
_OUTWEIGHING: dict[str, Answer] = {
    "later": "decline",
    "if": "question",
    "unsure": "unclear",
    "maybe": "unclear",
    "aside": "unclear",  # "yes I know"
    "change": "other_time",
    "time": "other_time",
    "alt": "question",
}


def answer_of(parts: Sequence[Part], *, fresh: bool, same_time: bool | None, decisive: bool = False) -> Answer | None:
    """What the clauses say together, or None where they hold no answer at all.

    `fresh`: the offer is the last thing we said, so a mere "ok" is a yes. `same_time`: whether a time they name
    is the offered one (None: they name none that could be read). `decisive`: what they ask may change their mind, as a
    price may and an address may not.
    """
    kinds = {_settled(part, same_time) for part in parts}
    if "repeat" in kinds:
        return "unclear"
    if kinds & {"no", "daypart"}:
        return _refusal(parts, kinds)
    requests = any("request" in part.labels for part in parts)
    for kind, answer in _OUTWEIGHING.items():
        if kind in kinds and not (kind == "aside" and requests):
            return "question" if answer == "unclear" and "question" in kinds else answer
    if "other" in kinds:
        asked = any(part.kind == "other" and part.clause.asks for part in parts)
        return "question" if asked or kinds & {"yes", "soft"} else "unclear"
    if kinds & {"yes", "soft"}:
        if same_time is False and any(part.kind == "unknown" and "time" in part.labels for part in parts):
            return "other_time"
        return _consent(parts, kinds, fresh, decisive)
    return "question" if "question" in kinds else None


def _settled(part: Part, same_time: bool | None) -> str:
    """The kind of a clause once it is known whether the time it names is the offered one."""
    if part.kind in ("yes", "soft") and "time" in part.labels and same_time is False:
        return "change"
    if part.kind in ("change", "time") and same_time:
        if part.labels & {"yes", "request"}:
            return "yes"
        return "soft" if "soft" in part.labels else "courtesy"
    return part.kind


def _refusal(parts: Sequence[Part], kinds: set[str]) -> Answer:
    if kinds & {"change", "time"}:
        return "other_time"
    if kinds & {"alt", "question"}:
        return "question"
    # "no thanks, I can do it myself" is a no; "no ... yes" and "no wait, book me" are neither
    contradicts = any(part.kind == "yes" and (part.plain_yes or "request" in part.labels) for part in parts)
    return "unclear" if contradicts else "decline"


def _consent(parts: Sequence[Part], kinds: set[str], fresh: bool, decisive: bool) -> Answer:
    strange = sum(len(part.strange) for part in parts if part.kind in ("yes", "soft"))
    doubtful = any((part.kind in ("unknown", "question") and part.after_but) or part.for_somebody for part in parts)
    goes = any("bye" in part.labels for part in parts) and all(part.mere_ok for part in parts if part.kind == "soft")
    merely_soft = "yes" not in kinds and (not fresh or "unknown" in kinds or goes)  # "ok bye" is no yes
    if doubtful or strange > _LEFT_OVER or merely_soft:
        return "question" if "question" in kinds else "unclear"
    if "question" in kinds and not any(_holds_beside_a_question(part, decisive) for part in parts):
        return "question"
    return "accept"


def _holds_beside_a_question(yes: Part, decisive: bool) -> bool:
    """Beside the price only "book me" is a yes; beside other questions a yes is, and a whole "sounds good." """
    if decisive:
        return "request" in yes.labels
    return yes.kind == "yes" or (yes.kind == "soft" and not yes.mere_ok and yes.clause.closer != ",")
