"""What an owner's words do: the one table from intent to act."""

from collections.abc import Callable

from bot.flows import giving
from bot.flows.owner import (
    campaigns,
    closing,
    correcting,
    diary,
    discounts,
    filling,
    forwarding,
    leaving,
    people,
    terms,
    undoing,
)
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply, Silence
from bot.language.intents import OwnerIntent
from bot.language.rules import media_kind


def act(talk: OwnerTalk) -> Outcome:
    """Do what an owner means: somebody else's words are never hers; what was asked is completed; else her command."""
    if (passed := forwarding.others_words(talk)) is not None:
        return passed
    if (told := people.answer_to_customer(talk)) is not None:
        return told
    if talk.question is not None and talk.reading.intent in _completing(talk.question["act"]):
        return ANSWERS[talk.question["act"]](talk)
    return ACTS[talk.reading.intent](talk)


def _completing(asked: str) -> tuple[OwnerIntent, ...]:
    """What completes a question: a draft takes in its discount as well, and "what shall I tell Ana?" any words."""
    return (*COMPLETES, *ALSO.get(asked, ()))


def _help(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("help"))


def _thanks(_talk: OwnerTalk) -> Outcome:
    return Silence("thanks need no answer, and every message costs")


def _unclear(talk: OwnerTalk) -> Outcome:
    content_types = tuple(content_type for m in talk.messages for content_type, _ in m.media or ())
    if content_types and not talk.text:
        return Reply(talk.say("add_how" if media_kind(content_types) == "contact" else "unreadable"))
    return Reply(talk.say("unclear_owner"), question=talk.question)


def _not_yet(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("not_yet"))


COMPLETES = (OwnerIntent.YES, OwnerIntent.NO, OwnerIntent.ANSWER)
ALSO = {"fill": (OwnerIntent.DISCOUNT_CHANGE,), "relay": (OwnerIntent.UNCLEAR, OwnerIntent.CORRECT)}

# What we may have asked, by the act that the answer completes.
ANSWERS: dict[str, Callable[[OwnerTalk], Outcome]] = {
    "fill": filling.answered,
    "ask_now": campaigns.ask_now,
    "campaign": campaigns.chosen,
    "give": giving.confirmed,
    "give_to": giving.chosen,
    "book": diary.book_answered,
    "move": diary.move_answered,
    "tell": diary.tell_confirmed,
    "cancel": leaving.cancel_answered,
    "cancel_one": leaving.cancel_chosen,
    "whose": forwarding.chosen,
    "consent": people.consent_answered,
    "relay": people.relay_answered,
    "discount": discounts.answered,
    "close": closing.answered,
}

ACTS: dict[OwnerIntent, Callable[[OwnerTalk], Outcome]] = {
    OwnerIntent.FILL: filling.begin,
    OwnerIntent.CORRECT: correcting.correct,
    OwnerIntent.STATUS: campaigns.status,
    OwnerIntent.WHO: campaigns.who,
    OwnerIntent.WHY: campaigns.why,
    OwnerIntent.STOP: campaigns.stop,
    OwnerIntent.TAKEN: campaigns.taken,
    OwnerIntent.PAUSE: campaigns.pause,
    OwnerIntent.RESUME: campaigns.resume,
    OwnerIntent.DISCOUNT_CHANGE: discounts.change,
    OwnerIntent.PACE_CHANGE: terms.pace,
    OwnerIntent.SETTINGS: terms.settings,
    OwnerIntent.SCHEDULE: diary.schedule,
    OwnerIntent.BOOK: diary.book,
    OwnerIntent.MOVE: diary.move,
    OwnerIntent.CANCEL: leaving.cancel,
    OwnerIntent.NO_SHOW: leaving.no_show,
    OwnerIntent.CLOSE: closing.close,
    OwnerIntent.ADD_CUSTOMER: people.add,
    OwnerIntent.RELAY: people.relay,
    OwnerIntent.UNDO: undoing.undo,
    OwnerIntent.REPORT: _not_yet,
    OwnerIntent.HELP: _help,
    OwnerIntent.THANKS: _thanks,
    OwnerIntent.YES: _unclear,
    OwnerIntent.NO: _unclear,
    OwnerIntent.ANSWER: _unclear,
    OwnerIntent.UNCLEAR: _unclear,
}
