"""What a person means: rules first, then the model, with the built-in reader beside it as judge and as stand-in.

One turn costs at most one model call. Whatever the model does, a reading comes back: its intents are of the closed
set, its ids are ones that were offered, and what it wants done is not what the built-in reader flatly denies.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, Literal, TypeVar

from bot.domain.ports import Model, ModelError, Prompt
from bot.language import second_opinion
from bot.language.facts import customer_facts, owner_facts
from bot.language.grounded import customer_reading, owner_reading
from bot.language.intents import (
    CustomerContext,
    CustomerIntent,
    CustomerReading,
    OwnerContext,
    OwnerIntent,
    OwnerReading,
)
from bot.language.reader import commands, replies
from bot.language.rules import Words, customer_rule, owner_rule, stale
from bot.language.said import says_something
from bot.language.schema import CUSTOMER_SCHEMA, OWNER_SCHEMA, AnswerError, parse_customer, parse_owner

__all__ = ["Read", "Words", "read_customer", "read_owner"]

_PROMPTS = Path(__file__).parent / "prompts"
_OWNER_INSTRUCTIONS = (_PROMPTS / "reading_owner.md").read_text("utf-8")
_CUSTOMER_INSTRUCTIONS = (_PROMPTS / "reading_customer.md").read_text("utf-8")


Reading = TypeVar("Reading", OwnerReading, CustomerReading)


@dataclass(frozen=True)
class Read(Generic[Reading]):
    """A reading, and who read it. `disagreement`: two readers flatly differ, so the bot asks (or obeys a stop)."""

    reading: Reading
    reader: Literal["rule", "model", "builtin"]
    disagreement: bool = False


def read_owner(model: Model | None, words: Words, context: OwnerContext) -> Read[OwnerReading]:
    """What an owner's turn means: an `OwnerReading` and who read it. Never raises."""
    if ruled := owner_rule(words):
        return Read(ruled, "rule")
    own = commands.read_owner(words.text, context)
    if model is None or not says_something(words.text):
        return Read(own, "builtin")
    prompt = Prompt("owner_reading", _OWNER_INSTRUCTIONS, owner_facts(context), words.text, OWNER_SCHEMA)
    try:
        reading = owner_reading(parse_owner(model.ask(prompt)), words.text, context, own)
    except (ModelError, AnswerError):
        return Read(own, "builtin")
    if second_opinion.owner_answers_nothing(reading, context):
        return Read(own, "builtin")
    unclear = OwnerReading(OwnerIntent.UNCLEAR, confidence=reading.confidence, language=reading.language)
    if second_opinion.owner_disagrees(reading, own):
        return Read(unclear, "model", disagreement=True)
    return Read(reading if second_opinion.sure_enough(reading, own) else unclear, "model")


def read_customer(model: Model | None, words: Words, context: CustomerContext) -> Read[CustomerReading]:
    """What a customer's turn means: a `CustomerReading` and who read it. Never raises."""
    if ruled := customer_rule(words, context):
        return Read(ruled, "rule")
    quoted = next((offer for offer in context.offers if offer.id == words.replied_to_offer), None)
    if quoted:  # her WhatsApp reply quotes it, so her words are about this one and none other
        context = replace(context, offers=(quoted,), fresh_offer=True)
    read = _read_customer(model, words.text, context)
    return read if words.replied_to_offer is None or quoted else _not_for_another_offer(read)


def _read_customer(model: Model | None, text: str, context: CustomerContext) -> Read[CustomerReading]:
    own = replies.read_customer(text, context)
    if second_opinion.is_settled(own):
        return Read(own, "rule")
    if model is None or not says_something(text):
        return Read(own, "builtin")
    prompt = Prompt("customer_reading", _CUSTOMER_INSTRUCTIONS, customer_facts(context), text, CUSTOMER_SCHEMA)
    try:
        reading = customer_reading(parse_customer(model.ask(prompt)), text, context, own)
    except (ModelError, AnswerError):
        return Read(own, "builtin")
    return _judged(reading, own, text, context)


def _judged(
    reading: CustomerReading, own: CustomerReading, text: str, context: CustomerContext
) -> Read[CustomerReading]:
    if second_opinion.customer_opts_out(reading, own):
        return Read(own, "builtin", disagreement=True)
    if second_opinion.customer_answers_nothing(reading, own, context):
        return Read(own, "builtin")
    unclear = CustomerReading(
        CustomerIntent.UNCLEAR, confidence=reading.confidence, language=reading.language, extra=own.extra
    )
    if second_opinion.customer_disagrees(reading, own, context) or _mere_ok(reading, own, text, context):
        return Read(unclear, "model", disagreement=True)
    return Read(reading if second_opinion.sure_enough(reading, own) else unclear, "model")


def _mere_ok(reading: CustomerReading, own: CustomerReading, text: str, context: CustomerContext) -> bool:
    """Whether the model takes a mere "ok" for a yes though the offer is not what it answers."""
    if reading.intent is not CustomerIntent.ACCEPT or own.intent is CustomerIntent.ACCEPT or context.fresh_offer:
        return False
    return replies.read_customer(text, replace(context, fresh_offer=True)).intent is CustomerIntent.ACCEPT


def _not_for_another_offer(read: Read[CustomerReading]) -> Read[CustomerReading]:
    """The reading of words that quote an offer that is over: a yes or no in them answers that one alone."""
    answers = (CustomerIntent.ACCEPT, CustomerIntent.DECLINE)
    return replace(read, reading=stale()) if read.reading.intent in answers else read
