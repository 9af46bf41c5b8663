"""Person to person: who is speaking here, who is wanted, who is late, who is somebody else."""

from datetime import timedelta

from bot.flows import notices
from bot.flows.customer.offers import CustomerTalk, answerable, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent
from bot.store import appointments, conversations, customers, messages

QUIET_FOR_A_PERSON = timedelta(hours=12)
LAST_LINES = 5  # messages back, hers and ours, of which hers are shown to the owner


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
    last = [m for m in messages.history(talk.conversation.id, LAST_LINES) if m.direction == "in"]
    words = " / ".join(text for m in last if (text := messages.said(m)))
    notices.about_customer("person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, words)
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
    """Running late: the owner knows at once, the booking, if there is one, stands."""
    notices.about_customer("late_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    customer_id = talk.conversation.customer_id
    booked = customer_id is not None and (
        appointments.coming(customer_id, talk.now) or appointments.latest_begun(customer_id, talk.now)
    )
    return Reply(talk.say("late_noted" if booked else "wish_noted", owner=owner_name(talk)))


def off_topic(talk: CustomerTalk) -> Outcome:
    """Politely no; nothing changes."""
    return Reply(talk.say("off_topic"))


def wrong_person(talk: CustomerTalk) -> Outcome:
    """This number is somebody else's: it is taken off the customer, of whom nothing is told; the owner knows."""
    notices.about_customer("wrong_person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    if talk.conversation.customer_id is not None:
        for asked in answerable(talk):
            talk.work.wake("campaign", asked.campaign_id)
        customers.detach(talk.conversation)
    return Reply(talk.say("wrong_person_ok"))
