"""A hello, and getting to know somebody new: their name, and whether they would like to be told of free times."""

import re

from bot.flows import notices, texts
from bot.flows.customer import consent
from bot.flows.customer.offers import CustomerTalk, meant, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent
from bot.language.speech import first_name
from bot.store import customers

QUESTION = {"kind": "yes_no", "act": "tell_me"}
_NAME = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){0,2}")  # one to three words and nothing else


def greeting(talk: CustomerTalk) -> Outcome:
    """A hello is answered with one; somebody unknown becomes a customer, and is asked about offers."""
    known, asked = talk.conversation.customer, meant(talk)
    if known is None:
        _get_to_know(talk)
        if talk.reading.name is not None:
            return Reply(talk.say("name_noted", name=first_name(talk.reading.name)), question=QUESTION)
        return Reply(talk.say("welcome"), question=QUESTION)
    if asked is None:
        return Reply(talk.say("greeting", name=first_name(known.name)))
    facts = texts.slot(asked.campaign, talk.now, talk.language)
    return Reply(talk.say("greeting_offer", name=first_name(known.name), **facts), offer_id=asked.id)


def first_wish(talk: CustomerTalk) -> Outcome:
    """Somebody unknown who wants a booking becomes a customer; the owner hears of it, and offers are asked about."""
    _get_to_know(talk)
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(f"{talk.say('wish_noted', owner=owner_name(talk))} {talk.say('tell_me_ask')}", question=QUESTION)


def _get_to_know(talk: CustomerTalk) -> None:
    """Somebody unknown becomes a customer, by the name they give, if they give one."""
    customer = customers.known_as(talk.conversation, talk.now)
    if talk.reading.name is not None:
        customers.rename(customer.id, talk.reading.name)
        customer.name = talk.reading.name


def answered(talk: CustomerTalk) -> Outcome | None:
    """The answer to "what is your name, and shall I tell you when earlier times come free?", whole or in part."""
    name = _name(talk)
    customer = talk.conversation.customer
    if name is not None and customer is not None:
        customers.rename(customer.id, name)
    match talk.reading.intent:
        case CustomerIntent.YES | CustomerIntent.ACCEPT:
            consent.agree(talk, "said yes to being told of earlier times")
            return Reply(talk.say("opted_in"))
        case CustomerIntent.NO | CustomerIntent.DECLINE:
            return Reply(talk.say("fine"))
        case CustomerIntent.UNCLEAR | CustomerIntent.GREETING if name is not None:
            return Reply(talk.say("name_noted", name=first_name(name)), question=QUESTION)
    return None


def _name(talk: CustomerTalk) -> str | None:
    """The name given: "I'm Dora", or a mere "Dora"."""
    mere = talk.reading.intent is CustomerIntent.UNCLEAR and _NAME.fullmatch(talk.text.strip(" .!"))
    return talk.reading.name or (talk.text.strip(" .!").title() if mere else None)
