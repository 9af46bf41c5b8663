"""The one entry for a customer's words: what she means, given what she was asked and what she holds."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.intents import LANGUAGES, CustomerContext, CustomerReading
from bot.language.intents import CustomerIntent as Intent
from bot.language.reader.consent import stop_or_start
from bot.language.reader.language import detect_language, likely_language
from bot.language.reader.replies import slots
from bot.language.reader.replies.meaning import ASKING, INTENT_OF
from bot.language.reader.replies.offer import Answer
from bot.language.reader.replies.turn import Turn

_SILENT = 0.3  # how sure an UNCLEAR is that nothing was understood
_TO_BE_ASKED = 0.5  # below what a flow acts on: it asks which was meant
_FAMILIAR = 0.7  # share of words from which a text may be taken for another language than expected
# Heard whatever was asked.
_URGENT = frozenset(
    {"injection", "opt_out", "privacy", "handoff", "bot_challenge", "wrong_person", "minor", "off_topic"}
)
_URGENT_FROM = 4
# Not answers to an offer, though one may be open.
_OTHER_MATTERS = frozenset({"waitlist", "cancel_policy", "query_booking", "late", "opt_in"})
_SURE_OF = {"opt_in": _TO_BE_ASKED}  # consent is taken from a whole-message word, else asked for
_OFFER_INTENT: dict[Answer, Intent] = {
    "accept": Intent.ACCEPT,
    "decline": Intent.DECLINE,
    "question": Intent.QUESTION,
    "other_time": Intent.OTHER_TIME,
    "unclear": Intent.UNCLEAR,
}


def read_customer(text: str, context: CustomerContext) -> CustomerReading:
    """What a customer's turn means, with the slots she named. Never raises on any text.

    ACCEPT only where it is certain; what is not is QUESTION, OTHER_TIME or UNCLEAR, for the flow to ask about. Where a
    choice was asked, YES carries the option in `choice`. `extra["topic"]` is the fine label of `messages.classify`;
    `extra["preference"]` what she said of better times, `extra["age"]` a child's. `confidence` is below 0.6 where the
    flow should ask.
    """
    detected = detect_language(text)
    if consent := stop_or_start(text):
        return CustomerReading(Intent.OPT_OUT if consent == "stop" else Intent.OPT_IN, language=detected)
    turn = Turn(text, context, likely_language(text, context.language))
    found = _read(turn)
    if found is None:
        turn, found = _read_elsewhere(turn, () if turn.language == detected else LANGUAGES)
    return replace(
        found,
        language=detected,
        extra={"topic": turn.topic.label, **found.extra},
        name=None if found.for_name else slots.own_name(text),
        service_id=found.service_id or slots.named_in(text, context.services),
    )


def _read(turn: Turn) -> CustomerReading | None:
    return _urgent(turn) or _pending(turn) or _second_thought(turn) or _offer(turn) or _message(turn)


def _read_elsewhere(turn: Turn, languages: Sequence[str]) -> tuple[Turn, CustomerReading]:
    """The reading in the language that knows most of the words, where it knows them well; else what little is left."""
    others = [Turn(turn.text, turn.context, language) for language in languages if language != turn.language]
    for other in sorted(others, key=lambda each: -each.familiar):
        sure = other.familiar >= _FAMILIAR and other.familiar > turn.familiar
        if sure and (found := _read(other)) and (other.all_known or found.intent is not Intent.ACCEPT):
            return other, found
    if slots.own_name(turn.text):
        return turn, CustomerReading(Intent.GREETING, confidence=0.8)
    return turn, CustomerReading(Intent.UNCLEAR, for_name=slots.other_name(turn.text), confidence=_SILENT)


def _urgent(turn: Turn) -> CustomerReading | None:
    """What is heard whatever was asked."""
    label = turn.topic.label
    if turn.topic.strength < _URGENT_FROM or label not in _URGENT:
        return None
    age = {"age": number} if label == "minor" and (number := slots.first_number(turn.text)) else {}
    return CustomerReading(INTENT_OF[label], extra=age)


def _pending(turn: Turn) -> CustomerReading | None:
    """The answer to the question that waits."""
    pending = turn.context.pending
    if pending is None:
        return None
    if pending.kind == "choice" and (choice := turn.option(pending.options)):
        return CustomerReading(Intent.YES, choice=choice, when=turn.when)
    if pending.kind == "service" and (service := slots.named_in(turn.text, turn.context.services)):
        return CustomerReading(Intent.BOOK, service_id=service, when=turn.when)
    if pending.kind == "time" and turn.when:
        return CustomerReading(Intent.BOOK, when=turn.when)
    match turn.answer((), fresh=True):
        case "accept":
            return CustomerReading(Intent.YES, when=turn.when)
        case "decline":
            return CustomerReading(Intent.NO, when=turn.when)
    return None


def _second_thought(turn: Turn) -> CustomerReading | None:
    """A no just after her yes was taken."""
    won = turn.context.just_won
    if won is None or (turn.topic.label == "nothing_else" and turn.thankful):
        return None
    about_it = turn.when is None or slots.agrees(turn.when, won.when)
    takes_back = "retract" in turn.labels or turn.topic.label in ("cancel", "cant_come", "stop")
    if about_it and (takes_back or turn.merely_refuses):
        sure = 1.0 if len(turn.words) > 1 or turn.cancels_in_a_word else _TO_BE_ASKED
        return CustomerReading(Intent.CANCEL_AFTER_ACCEPT, offer_id=won.id, confidence=sure)
    return None


def _offer(turn: Turn) -> CustomerReading | None:
    """An answer to an open offer."""
    offers = turn.context.offers
    if not offers:
        return None
    if turn.cancels_in_a_word:
        return CustomerReading(Intent.CANCEL, confidence=_TO_BE_ASKED)
    offer_id = slots.chosen_offer(turn.text, turn.when, offers, turn.context.services)
    offer = next((offer for offer in offers if offer.id == offer_id), None)
    answer = turn.answer([offer] if offer else offers, fresh=turn.context.fresh_offer)
    if turn.about_a_booking or (turn.topic.label in _OTHER_MATTERS and answer != "accept"):
        return None
    for_name = slots.other_name(turn.text)
    if answer == "question" and for_name and turn.hands_on:
        answer = "accept"
    if answer is None and offer_id and len(offers) > 1 and turn.context.fresh_offer and turn.picks_only:
        answer = "accept"
    if turn.topic.label in ASKING and (answer == "unclear" or (answer == "decline" and not turn.merely_refuses)):
        answer = "question"
    if answer == "accept" and offer and turn.names_another(offer):
        answer = "question"
    if answer is None:
        return None
    return CustomerReading(
        _OFFER_INTENT[answer],
        offer_id=offer_id,
        when=turn.when,
        topics=turn.subjects if answer in ("question", "accept") else (),
        keep_booking=answer == "accept" and "keep" in turn.labels,
        for_name=for_name,
        minutes_late=slots.minutes_late(turn.text) if "late" in turn.labels else None,
        confidence=0.6 if answer == "unclear" else 1.0,
        extra={"preference": turn.preference} if turn.preference else {},
    )


def _message(turn: Turn) -> CustomerReading | None:
    """A message of her own accord, or None where nothing is found in it."""
    label = turn.topic.label
    if label in ("none", "nothing_else", "stop", "thanks") and (bare := turn.mere_answer):
        if bare is Intent.YES and turn.when and turn.holds_nothing:
            return CustomerReading(Intent.BOOK, when=turn.when, confidence=0.8)  # "I'll take 14:00", out of the blue
        return CustomerReading(bare, when=turn.when, confidence=0.9)
    if label == "none" or (label == "owner_schedule" and turn.context.offers and not turn.asks):
        return None
    intent = INTENT_OF[label]
    if turn.context.offers and label in ASKING:
        intent = Intent.OTHER_TIME if label == "ask_availability" else Intent.QUESTION
    if turn.context.offers and label == "nothing_else":
        intent = Intent.DECLINE
    if turn.cancels_in_a_word:
        return CustomerReading(Intent.CANCEL, confidence=_TO_BE_ASKED if turn.context.offers else 0.7)
    return CustomerReading(
        intent,
        when=None if intent in (Intent.LATE, Intent.THANKS, Intent.GREETING) else turn.when,
        topics=turn.subjects if label in ASKING else (),
        for_name=slots.other_name(turn.text),
        minutes_late=slots.minutes_late(turn.text) if intent is Intent.LATE else None,
        confidence=_SURE_OF.get(label, 1.0 if turn.topic.strength > 1 else 0.8),
    )
