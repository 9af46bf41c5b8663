"""What an owner's words do: the one table from intent to act."""

from collections.abc import Callable

from bot.flows.owner import campaigns, closing, diary, filling, people, terms, undoing
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply, Silence
from bot.language.intents import OwnerIntent


def act(talk: OwnerTalk) -> Outcome:
    """Do what an owner means: complete what was asked, else obey the command."""
    if (told := people.answer_to_customer(talk)) is not None:
        return told
    if talk.question is not None and talk.reading.intent in COMPLETES:
        return ANSWERS[talk.question["act"]](talk)
    return ACTS[talk.reading.intent](talk)


def _help(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("help"))


def _thanks(_talk: OwnerTalk) -> Outcome:
    return Silence("thanks need no answer, and every message costs")


def _unclear(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("unclear_owner"), question=talk.question)


def _not_yet(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("not_yet"))


COMPLETES = (OwnerIntent.YES, OwnerIntent.NO, OwnerIntent.ANSWER)

# What we may have asked, by the act that the answer completes.
ANSWERS: dict[str, Callable[[OwnerTalk], Outcome]] = {
    "fill": filling.answered,
    "campaign": campaigns.chosen,
    "give": campaigns.give_confirmed,
    "book": diary.book_answered,
    "cancel": diary.cancel_answered,
    "move": diary.move_answered,
    "tell": diary.tell_confirmed,
    "consent": people.consent_answered,
    "relay": people.relay_answered,
    "discount": terms.discount_answered,
    "close": closing.answered,
}

ACTS: dict[OwnerIntent, Callable[[OwnerTalk], Outcome]] = {
    OwnerIntent.FILL: filling.begin,
    OwnerIntent.CORRECT: filling.correct,
    OwnerIntent.STATUS: campaigns.status,
    OwnerIntent.WHO: campaigns.who,
    OwnerIntent.WHY: campaigns.why,
    OwnerIntent.STOP: campaigns.stop,
    OwnerIntent.TAKEN: campaigns.taken,
    OwnerIntent.PAUSE: campaigns.pause,
    OwnerIntent.RESUME: campaigns.resume,
    OwnerIntent.DISCOUNT_CHANGE: terms.discount,
    OwnerIntent.PACE_CHANGE: terms.pace,
    OwnerIntent.SETTINGS: terms.settings,
    OwnerIntent.SCHEDULE: diary.schedule,
    OwnerIntent.BOOK: diary.book,
    OwnerIntent.CANCEL: diary.cancel,
    OwnerIntent.MOVE: diary.move,
    OwnerIntent.NO_SHOW: diary.no_show,
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
