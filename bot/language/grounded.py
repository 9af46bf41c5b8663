"""The model's answer made a reading, holding only what the person's words and the context bear out.

An id that was not offered, or a discount nobody said, makes the whole answer worthless: `AnswerError`. A name, a
note, a service or a member of staff that cannot be found in the words is left out, so that the bot asks. `own` is
what the built-in reader makes of the same words.
"""

from collections.abc import Collection
from dataclasses import replace

from bot.language.intents import (
    CustomerContext,
    CustomerIntent,
    CustomerReading,
    Named,
    OwnerContext,
    OwnerIntent,
    OwnerReading,
    Pending,
    When,
)
from bot.language.reader.times import read_time
from bot.language.said import kept, kept_note, kept_phone, says_number
from bot.language.schema import AnswerError, CustomerAnswer, OwnerAnswer
from bot.language.timing import agreed_when, model_when, out_of_reach

_ABOUT_OFFERS = (
    CustomerIntent.ACCEPT,
    CustomerIntent.DECLINE,
    CustomerIntent.QUESTION,
    CustomerIntent.OTHER_TIME,
)


def owner_reading(answer: OwnerAnswer, text: str, context: OwnerContext, own: OwnerReading) -> OwnerReading:
    """What the model's answer about an owner's words says, as far as it holds. Raises `AnswerError`."""
    stated, own_when = model_when(answer, text, context.now), _own_when(answer, text, context, own)
    if out_of_reach(stated, own_when, context.now):
        return OwnerReading(OwnerIntent.UNCLEAR, confidence=answer.confidence, language=answer.language or own.language)
    when = agreed_when(stated, own_when, guessed=_guessed(answer, stated))
    person, discount = kept(answer.person, text), _discount(answer, own, text)
    return OwnerReading(
        intent=answer.intent,
        when=when,
        until=When(when.until, when.grain) if when and when.until else None,
        service_id=_named(answer.service_id, answer.service_words, own.service_id, context.services, text),
        staff_id=_named(answer.staff_id, answer.staff_words, own.staff_id, context.staff, text),
        discount=discount,
        discount_unsure=discount is not None and (answer.discount_unsure or own.discount_unsure),
        money_off=_number(answer.money_off, own.money_off, text),
        wait_minutes=_number(answer.wait_minutes, own.wait_minutes, text),
        batch_size=_number(answer.batch_size, own.batch_size, text),
        person=person,
        phone=kept_phone(answer.phone, text),
        note=_note(answer, own, text, person),
        any_service=answer.any_service and (own.any_service or kept(answer.service_words, text) is not None),
        choice=_choice(answer.choice, context.pending),
        detail=answer.detail or (own.detail if own.intent is answer.intent else None),
        confidence=answer.confidence,
        language=answer.language or own.language,
    )


def customer_reading(
    answer: CustomerAnswer, text: str, context: CustomerContext, own: CustomerReading
) -> CustomerReading:
    """What the model's answer about a customer's words says, as far as it holds. Raises `AnswerError`."""
    stated, own_when = model_when(answer, text, context.now), _own_when(answer, text, context, own)
    if out_of_reach(stated, own_when, context.now):
        return replace(own, intent=CustomerIntent.UNCLEAR)
    preference = kept(answer.preference, text)
    return CustomerReading(
        intent=answer.intent,
        offer_id=_offer(answer, own, context),
        when=agreed_when(stated, own_when, guessed=_guessed(answer, stated)),
        service_id=_named(answer.service_id, answer.service_words, own.service_id, context.services, text),
        topics=tuple(dict.fromkeys(answer.topics)),
        keep_booking=answer.keep_booking,
        for_name=kept(answer.for_name, text),
        name=kept(answer.name, text),
        choice=_choice(answer.choice, context.pending),
        minutes_late=_number(answer.minutes_late, own.minutes_late, text),
        confidence=answer.confidence,
        language=answer.language or own.language,
        extra=own.extra | ({"preference": preference} if preference else {}),
    )


def _own_when(
    answer: OwnerAnswer | CustomerAnswer,
    text: str,
    context: OwnerContext | CustomerContext,
    own: OwnerReading | CustomerReading,
) -> When | None:
    """The time the built-in reader finds: with the act it reads too, or anywhere in the words if the model saw one."""
    if own.when is not None and own.intent == answer.intent:
        return _destination(own.when) if answer.intent is CustomerIntent.RESCHEDULE else own.when
    if answer.when is None:
        return None
    return read_time(
        text,
        context.now,
        own.language or context.language,
        month_first=context.month_first,
        opens=context.opens,
        closes=context.closes,
    )


def _guessed(answer: OwnerAnswer | CustomerAnswer, stated: When | None) -> bool:
    """Whether the model had to guess the time, by its own word or because it contradicts itself."""
    return answer.when_guessed or (answer.when_passed and stated is not None and not stated.passed)


def _destination(when: When) -> When:
    """Of "from Thursday to Friday", the Friday: a move has no stretch."""
    return replace(when, value=when.until, until=None) if when.until else when


def _known(chosen: int | None, ids: Collection[int], what: str) -> int | None:
    if chosen is not None and chosen not in ids:
        raise AnswerError(f"the model names a {what} that was not offered: {chosen}")
    return chosen


def _named(chosen: int | None, words: str | None, own: int | None, offered: tuple[Named, ...], text: str) -> int | None:
    """A service or member of staff: the one both readers see, or the model's alone where it shows the words."""
    _known(chosen, {thing.id for thing in offered}, "service or member of staff")
    if own is not None:
        return own if chosen in (None, own) else None
    return chosen if kept(words, text) else None


def _offer(answer: CustomerAnswer, own: CustomerReading, context: CustomerContext) -> int | None:
    """The offer meant. Where several are open it is clear only if the built-in reader sees the same one."""
    ids = [offer.id for offer in context.offers]
    won = [context.just_won.id] if context.just_won else []
    _known(answer.offer_id, {*ids, *won}, "offer")
    if answer.intent is CustomerIntent.CANCEL_AFTER_ACCEPT:
        return won[0] if won else None
    if len(ids) == 1 and answer.intent in _ABOUT_OFFERS:
        return ids[0]
    return answer.offer_id if answer.offer_id == own.offer_id else None


def _discount(answer: OwnerAnswer, own: OwnerReading, text: str) -> int | None:
    """The discount in percent. It is a promise to customers, so one nobody said spoils the whole answer."""
    if answer.discount is None:
        return own.discount if own.intent is answer.intent else None
    if answer.discount == own.discount:
        return own.discount
    said = not answer.discount or says_number(answer.discount, text)
    if not said or own.discount is not None or own.money_off is not None:
        raise AnswerError("the model names a discount that the words do not hold")
    return answer.discount


def _note(answer: OwnerAnswer, own: OwnerReading, text: str, person: str | None) -> str | None:
    """What customers may read: a message to one of them as it stands, else only what speaks of the offer."""
    if answer.intent is OwnerIntent.RELAY:
        return kept(answer.note, text) or (own.note if own.intent is OwnerIntent.RELAY else None)
    return kept_note(answer.note, text, person)


def _number(stated: int | None, own: int | None, text: str) -> int | None:
    return stated if stated is None or stated == own or says_number(stated, text) else own


def _choice(stated: int | None, pending: Pending | None) -> int | None:
    return _known(stated, range(1, len(pending.options) + 1 if pending else 1), "choice")
