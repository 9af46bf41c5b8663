"""What the clauses of an answer to an open offer say together.

A yes is read only where nothing in the text speaks against it: no condition, no other time, nobody else, no
second thought, and hardly a word left over that the tables do not know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Asked:
    """What an answer answers.

    `fresh`: the offer is the last thing we said, so a mere "ok" is a yes. `same_time`: whether a time she names is the
    offered one (None: she names none that could be read). `decisive`: what she asks may change her mind, as a price may
    and an address may not. `an_hour`: whether our words named an hour, so that what she calls fine is that hour (None:
    not known).
    """

    fresh: bool
    same_time: bool | None = None
    decisive: bool = False
    an_hour: bool | None = None


def answer_of(parts: Sequence[Part], asked: Asked) -> Answer | None:
    """What the clauses say together, or None where they hold no answer at all."""
    kinds = {_settled(part, asked.same_time) for part in parts}
    if "repeat" in kinds or kinds == {"pardon"}:  # alone it is "I beg your pardon?", beside an answer it is courtesy
        return "unclear"
    if kinds & {"no", "daypart"}:
        return _refusal(parts, kinds)
    requests = any("request" in part.labels for part in parts)
    for kind, answer in _OUTWEIGHING.items():
        if kind in kinds and not (kind == "aside" and requests):
            return "question" if answer == "unclear" and "question" in kinds else answer
    if "other" in kinds:
        for_another = any(part.kind == "other" and part.clause.asks for part in parts)
        return "question" if for_another or kinds & {"yes", "soft"} else "unclear"
    if kinds & {"yes", "soft"}:
        if asked.same_time is False and any(part.kind == "unknown" and "time" in part.labels for part in parts):
            return "other_time"
        return _consent(parts, kinds, asked)
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


def _consent(parts: Sequence[Part], kinds: set[str], asked: Asked) -> Answer:
    strange = sum(len(part.strange) for part in parts if part.kind in ("yes", "soft"))
    doubtful = any((part.kind in ("unknown", "question") and part.after_but) or part.for_somebody for part in parts)
    goes = any("bye" in part.labels for part in parts) and all(part.mere_ok for part in parts if part.kind == "soft")
    merely_soft = "yes" not in kinds and (not asked.fresh or "unknown" in kinds or goes)  # "ok bye" is no yes
    if doubtful or strange > _LEFT_OVER or merely_soft:
        return "question" if "question" in kinds else "unclear"
    if "question" in kinds and not any(_holds_beside_a_question(part, asked) for part in parts):
        return "question"
    return "accept"


def _holds_beside_a_question(yes: Part, asked: Asked) -> bool:
    """Beside the price only "book me" is a yes. Beside other questions a yes is, surely one in its own sentence."""
    whole = yes.clause.closer != ","
    if asked.decisive:
        return "request" in yes.labels
    if yes.kind == "yes":
        return whole or asked.an_hour is not False
    return yes.kind == "soft" and not yes.mere_ok and (asked.an_hour is True or (whole and asked.an_hour is None))
