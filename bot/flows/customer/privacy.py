"""What is known of somebody, and having it deleted; and a child, who gets no offers."""

import re
from datetime import datetime, timedelta

import structlog

from bot.flows import notices, texts
from bot.flows.customer.consent import give_up_offers
from bot.flows.customer.offers import CustomerTalk, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.said import fold
from bot.language.speech import say_day
from bot.store import appointments, customers

log = structlog.get_logger()

DELETED_WITHIN = timedelta(days=30)

# To delete, to erase, to remove, to forget, in the six languages, without accents.
_DELETE = re.compile(
    r"\b(?:delet|erase|erasure|remov|forget me|borr|elimin|suprim|olvidadme|olvidame|supprim|effac|oubliez|losch|"
    r"vergessen|vergiss|entfern|cancella(?!tion)|rimuov|dimentica|apag|exclui|esquec)\w*"
)


def privacy(talk: CustomerTalk) -> Outcome:
    """What is known of the asker alone, and by whom it is read; or her wish to be deleted."""
    if _DELETE.search(fold(talk.text)):
        return _delete(talk)
    customer = talk.conversation.customer
    if customer is None:
        return Reply(talk.say("known_little", owner=owner_name(talk)))
    return Reply(
        talk.say(
            "known_about_you",
            name=customer.name,
            since=_day(customer.created_at, talk),
            count=len(appointments.coming(customer.id, talk.now)),
            source=customer.consent_source if customer.consent_at and not customer.opted_out_at else None,
        )
    )


def _delete(talk: CustomerTalk) -> Outcome:
    """Offers stop now; the owner and, by the log, the operator know, and until when it must be done is kept."""
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_out(customer.id, talk.now)
    give_up_offers(customer.id, talk)
    due = customer.delete_by or talk.now + DELETED_WITHIN
    customers.delete_by(customer.id, due)
    log.warning("somebody asks to be deleted", customer=customer.id, due=due.date().isoformat())
    notices.about_customer("delete_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("delete_noted", owner=owner_name(talk), due=_day(due, talk)))


def minor(talk: CustomerTalk) -> Outcome:
    """A child gets no offers: an adult is asked for, and the owner knows."""
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_out(customer.id, talk.now)
    give_up_offers(customer.id, talk)
    notices.about_customer("minor_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("minor"))


def _day(moment: datetime, talk: CustomerTalk) -> str:
    local, now = texts.local(moment, talk.business), texts.local(talk.now, talk.business)
    return say_day(local, now, talk.language, talk.business.country)
