"""The built-in reader as judge of the model's reading, before anything is done on it.

Where the model wants an act and the built-in reader flatly reads another thing, the bot asks instead of acting. Where
the built-in reader is merely unsure, the model's reading stands.
"""

from bot.language.intents import (
    CustomerContext,
    CustomerIntent,
    CustomerReading,
    OwnerContext,
    OwnerIntent,
    OwnerReading,
    When,
)
from bot.language.reader.replies.slots import agrees

SURE = 0.6  # below this a reading, whoever's it is, is not acted on

# What only tells or asks. All else starts, ends or changes something, or reaches customers.
_OWNER_HARMLESS = frozenset(
    {
        OwnerIntent.STATUS,
        OwnerIntent.WHO,
        OwnerIntent.WHY,
        OwnerIntent.SCHEDULE,
        OwnerIntent.REPORT,
        OwnerIntent.HELP,
        OwnerIntent.THANKS,
        OwnerIntent.UNCLEAR,
    }
)
_OWNER_STOPS = frozenset({OwnerIntent.STOP, OwnerIntent.PAUSE})
_OWNER_ANSWERS = frozenset({OwnerIntent.YES, OwnerIntent.NO, OwnerIntent.ANSWER})

_YES = frozenset({CustomerIntent.ACCEPT, CustomerIntent.YES})
_NO = frozenset({CustomerIntent.DECLINE, CustomerIntent.NO})
# A yes to the question that waits and a yes to the offer: only the built-in reader knows which was asked last.
_MIXED_UP = {(CustomerIntent.YES, CustomerIntent.ACCEPT), (CustomerIntent.NO, CustomerIntent.DECLINE)}

# After these the bot asks anyway, or a person takes over: a yes to an offer is not lost.
_HEED_A_YES = frozenset(
    {
        CustomerIntent.QUESTION,
        CustomerIntent.OTHER_TIME,
        CustomerIntent.HUMAN,
        CustomerIntent.PRIVACY,
        CustomerIntent.WRONG_PERSON,
        CustomerIntent.UNCLEAR,
    }
)
# What may be said beside a yes to the question that waits: "yes, cancel it".
_FIT_A_YES = frozenset(
    {
        CustomerIntent.BOOK,
        CustomerIntent.WAITLIST,
        CustomerIntent.CANCEL,
        CustomerIntent.RESCHEDULE,
        CustomerIntent.OPT_IN,
        CustomerIntent.UNCLEAR,
    }
)
# What the built-in reader may flatly say against the model's reading, so that the bot asks.
_AGAINST: dict[CustomerIntent, frozenset[CustomerIntent]] = {
    CustomerIntent.ACCEPT: frozenset(CustomerIntent) - _YES - {CustomerIntent.UNCLEAR},
    CustomerIntent.YES: frozenset(CustomerIntent) - _YES - _FIT_A_YES,
    CustomerIntent.DECLINE: frozenset({CustomerIntent.YES, CustomerIntent.CANCEL}),
    CustomerIntent.NO: frozenset({CustomerIntent.YES}),
    CustomerIntent.CANCEL: frozenset({CustomerIntent.YES}),
    CustomerIntent.OPT_OUT: _NO | {CustomerIntent.YES, CustomerIntent.CANCEL, CustomerIntent.CANCEL_AFTER_ACCEPT},
    CustomerIntent.OPT_IN: _NO | {CustomerIntent.OPT_OUT, CustomerIntent.CANCEL},
}


def owner_disagrees(reading: OwnerReading, own: OwnerReading) -> bool:
    """Whether the built-in reader flatly reads another thing than the act the model wants, or an end of the asking."""
    if own.intent is reading.intent or not _flat(own):
        return False
    if reading.intent in _OWNER_HARMLESS:
        return own.intent in _OWNER_STOPS
    if reading.intent is OwnerIntent.YES and own.intent not in _OWNER_HARMLESS | _OWNER_STOPS:
        return _names_something(own) or own.intent in (OwnerIntent.NO, OwnerIntent.UNDO)  # "yes, fill it" is a yes
    return {reading.intent, own.intent} != {OwnerIntent.YES, OwnerIntent.ANSWER}


def customer_disagrees(reading: CustomerReading, own: CustomerReading, context: CustomerContext) -> bool:
    """Whether the built-in reader flatly reads what speaks against the model's reading, or the time it holds does."""
    if _flat(own) and own.intent in _AGAINST.get(reading.intent, ()):
        return True
    if reading.intent is CustomerIntent.ACCEPT:
        return not _is_known_time(reading.when, context)
    return _flat(own) and own.intent is CustomerIntent.ACCEPT and reading.intent not in _HEED_A_YES


def owner_answers_nothing(reading: OwnerReading, context: OwnerContext) -> bool:
    """Whether the model reads an answer though no question waits, or one without the answer in it."""
    if reading.intent not in _OWNER_ANSWERS:
        return False
    return context.pending is None or (reading.intent is OwnerIntent.ANSWER and not _names_something(reading))


def customer_answers_nothing(reading: CustomerReading, own: CustomerReading, context: CustomerContext) -> bool:
    """Whether the model reads an answer to an offer or a question where none is open, or to the other of the two."""
    match reading.intent:
        case CustomerIntent.YES | CustomerIntent.NO:
            asked = context.pending is not None and context.pending.kind in ("yes_no", "choice")
            return not asked or (reading.intent, own.intent) in _MIXED_UP
        case CustomerIntent.ACCEPT | CustomerIntent.DECLINE:
            return not context.offers or (own.intent, reading.intent) in _MIXED_UP
        case CustomerIntent.CANCEL_AFTER_ACCEPT:
            return context.just_won is None
    return False


def is_settled(own: CustomerReading) -> bool:
    """Whether the built-in reading stands whatever a model would say.

    "Are you a bot?" is answered truly; a child gets no offers; a lone "cancel" with an offer open is asked about.
    """
    lone_cancel = own.intent is CustomerIntent.CANCEL and not _flat(own)
    return lone_cancel or own.intent is CustomerIntent.BOT_QUESTION or own.extra.get("topic") == "minor"


def customer_opts_out(reading: CustomerReading, own: CustomerReading) -> bool:
    """Whether the built-in reader flatly reads "no more messages" where the model reads something harmless."""
    return _flat(own) and own.intent is CustomerIntent.OPT_OUT and reading.intent not in {*_YES, own.intent}


def _flat(own: OwnerReading | CustomerReading) -> bool:
    return own.intent != "unclear" and own.confidence >= SURE


def _names_something(reading: OwnerReading) -> bool:
    named = (reading.service_id, reading.staff_id, reading.when, reading.choice, reading.person)
    return reading.any_service or any(slot is not None for slot in named)


def _is_known_time(when: When | None, context: CustomerContext) -> bool:
    """Whether a time said with a yes is the offer's, what it replaces, or a booking's."""
    if when is None:
        return True
    known = {time for offer in context.offers for time in (offer.when, offer.replaces) if time}
    return any(agrees(when, time) for time in known | {booking.when for booking in context.bookings})


def sure_enough(reading: OwnerReading | CustomerReading, own: OwnerReading | CustomerReading) -> bool:
    """Whether the model's reading may be acted on: it is sure, or the built-in reader, flatly, reads the same."""
    return reading.confidence >= SURE or (_flat(own) and own.intent == reading.intent)
