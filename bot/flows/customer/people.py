"""Person to person: who is speaking here, who is wanted, who is late, who is somebody else."""

from datetime import timedelta

from bot.flows import notices, texts
from bot.flows.customer.offers import CustomerTalk, answerable, meant, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent
from bot.language.speech import first_name, say_day
from bot.store import appointments, conversations, customers

QUIET_FOR_A_PERSON = timedelta(hours=12)


def waits_for_a_person(talk: CustomerTalk) -> bool:
    """Whether she asked for a person who has not written yet; her buttons still count, and so does STOP."""
    until = talk.conversation.silent_until
    if until is None or until <= talk.now or talk.reading.intent is CustomerIntent.OPT_OUT:
        return False
    if any(m.kind == "button" for m in talk.messages):
        return False
    notices.about_customer("person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return True


def fetch(talk: CustomerTalk) -> Outcome:
    """A person is wanted: the owner hears of it, and the bot is silent in this chat until she has answered."""
    notices.about_customer("person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    conversations.silence(talk.conversation.id, talk.now + QUIET_FOR_A_PERSON)
    return Reply(talk.say("person_called", owner=owner_name(talk)))


def fetch_confirmed(talk: CustomerTalk) -> Outcome | None:
    """The answer to "Shall I get Olga?"."""
    if talk.reading.intent in (CustomerIntent.YES, CustomerIntent.ACCEPT) and not answerable(talk):
        return fetch(talk)
    if talk.reading.intent is CustomerIntent.YES:
        return fetch(talk)
    return Reply(talk.say("fine")) if talk.reading.intent is CustomerIntent.NO else None


def bot_question(talk: CustomerTalk) -> Outcome:
    """Never passes for a person (promise 11)."""
    return Reply(talk.say("bot_answer", owner=owner_name(talk)), question={"kind": "yes_no", "act": "human"})


def late(talk: CustomerTalk) -> Outcome:
    """Running late: the owner knows at once, the booking stands."""
    notices.about_customer("late_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("late_noted", owner=owner_name(talk)))


def greeting(talk: CustomerTalk) -> Outcome:
    """A hello is answered with one; an unknown person becomes a customer and is asked about offers, once."""
    asked = meant(talk)
    if asked is not None:
        facts = texts.slot(asked.campaign, talk.now, talk.language)
        return Reply(talk.say("unclear_offer", **facts), offer_id=asked.id)
    known = talk.conversation.customer
    if known is not None:
        return Reply(talk.say("greeting", name=first_name(known.name)))
    customers.known_as(talk.conversation, talk.now)
    return Reply(talk.say("welcome"), question={"kind": "yes_no", "act": "tell_me"})


def off_topic(talk: CustomerTalk) -> Outcome:
    """Politely no; nothing changes."""
    return Reply(talk.say("off_topic"))


def privacy(talk: CustomerTalk) -> Outcome:
    """What is known of the asker and by whom it is read; a request to be deleted stops offers and goes to the owner."""
    if talk.reading.extra.get("delete"):
        customer = customers.known_as(talk.conversation, talk.now)
        customers.opt_out(customer.id, talk.now)
        notices.about_customer("delete_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
        return Reply(talk.say("delete_noted", owner=owner_name(talk)))
    customer_row = talk.conversation.customer
    if customer_row is None:
        return Reply(talk.say("known_little", owner=owner_name(talk)))
    now = texts.local(talk.now, talk.business)
    since = say_day(texts.local(customer_row.created_at, talk.business), now, talk.language, talk.business.country)
    return Reply(
        talk.say(
            "known_about_you",
            name=customer_row.name,
            since=since,
            count=len(appointments.coming(customer_row.id, talk.now)),
            source=customer_row.consent_source if customer_row.consent_at and not customer_row.opted_out_at else None,
        )
    )


def wrong_person(talk: CustomerTalk) -> Outcome:
    """This number is somebody else's: it is taken off the customer, of whom nothing is told; the owner knows."""
    notices.about_customer("wrong_person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    if talk.conversation.customer_id is not None:
        for asked in answerable(talk):
            talk.work.wake("campaign", asked.campaign_id)
        customers.detach(talk.conversation)
    return Reply(talk.say("wrong_person_ok"))
