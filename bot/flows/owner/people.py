"""Customers by chat: adding one, passing on the owner's words, her answer to a customer's question."""

import phonenumbers

from bot.flows import texts
from bot.flows.owner.talk import OwnerTalk, one_customer
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.replies import say
from bot.language.speech import first_name
from bot.store import conversations, customers, messages
from models import Conversation, Customer

LONGEST_RELAY = 600  # characters
ANSWERABLE = ("question", "person", "wish", "late", "voice", "failed", "delete")  # notices of what a customer said


def answer_to_customer(talk: OwnerTalk) -> Outcome | None:
    """Her WhatsApp reply to a question that was passed on goes back to the customer as her answer. None: it is none."""
    quoted = [m.replied_to_sid for m in talk.messages if m.replied_to_sid]
    notice = messages.by_sid(quoted[-1]) if quoted else None
    if notice is None or notice.conversation_id != talk.conversation.id or notice.cause is None:
        return None
    kind, _, rest = notice.cause.partition(":")
    if kind not in ANSWERABLE or not talk.text:
        return None
    asker: Conversation = Conversation.get_by_id(int(rest.split(":")[1]))
    _pass_on(talk, asker, talk.text, f"answer:{talk.turn.id}")
    return Reply(talk.say("answer_passed_on", name=_name(asker)), undo={"act": "final"})


def _name(conversation: Conversation) -> str:
    customer = conversation.customer
    return first_name(customer.name) if customer is not None else conversation.profile_name or "the customer"


def _pass_on(talk: OwnerTalk, to: Conversation, words: str, cause: str) -> None:
    """Send her words, marked as hers; the bot speaks in that chat again."""
    owner = talk.conversation.staff.name if talk.conversation.staff else talk.business.name
    language = texts.language_of(to, talk.business)
    text = say("owner_says", language, owner=owner, words=words[:LONGEST_RELAY])
    talk.work.send(to, "notice", text, cause=cause)
    conversations.silence(to.id, None)


def relay(talk: OwnerTalk) -> Outcome:
    """ "tell Ana to come ten minutes earlier": passed on as her words. To everybody: no, offers are for real gaps."""
    r = talk.reading
    if r.person is None:
        return Reply(talk.say("relay_to_all"))
    customer = one_customer(talk, r.person)
    if not isinstance(customer, Customer):
        return customer
    if customer.phone is None:
        return Reply(talk.say("no_number", name=customer.name))
    if customer.opted_out_at is not None:
        return Reply(talk.say("opted_out_no_relay", name=customer.name))
    if not r.note:
        question = {"kind": "yes_no", "act": "relay", "customer": customer.id}
        return Reply(talk.say("relay_what", name=first_name(customer.name)), question=question)
    return _relay(talk, customer, r.note)


def relay_answered(talk: OwnerTalk) -> Outcome:
    """What she wants to have told."""
    customer = customers.get(talk.business.id, (talk.question or {})["customer"])
    if talk.reading.intent is OwnerIntent.NO or customer is None:
        return Reply(talk.say("fine"))
    return _relay(talk, customer, talk.text)


def _relay(talk: OwnerTalk, customer: Customer, words: str) -> Outcome:
    _pass_on(talk, conversations.of_customer(customer, talk.now), words, f"relay:{talk.turn.id}")
    return Reply(talk.say("relayed", name=first_name(customer.name)), undo={"act": "final"})


def add(talk: OwnerTalk) -> Outcome:
    """ "add Dora +34 600 …": on record, without consent until it is confirmed."""
    r = talk.reading
    phone = _e164(r.phone, talk.business.country)
    if r.person is None or phone is None:
        return Reply(talk.say("add_how"))
    known = customers.by_phone(talk.business.id, phone)
    if known is not None:
        return Reply(talk.say("known_already", name=known.name))
    customer = customers.add(talk.business.id, r.person, phone, talk.now)
    conversations.with_address(talk.business.id, phone, talk.now)
    question = {"kind": "yes_no", "act": "consent", "customer": customer.id}
    undo = {"act": "remove_customer", "customer": customer.id}
    return Reply(talk.say("added_ask_consent", name=customer.name), question=question, undo=undo)


def consent_answered(talk: OwnerTalk) -> Outcome:
    """Has she agreed to offers? Yes is stored with date, source and by whom; no or silence means bookings only."""
    customer = customers.get(talk.business.id, (talk.question or {})["customer"])
    if customer is None or talk.reading.intent is not OwnerIntent.YES:
        return Reply(talk.say("no_consent_kept"))
    owner = talk.conversation.staff.name if talk.conversation.staff else talk.business.name
    customers.opt_in(customer.id, f"{owner} said so by WhatsApp", talk.now)
    undo = {"act": "consent", "customer": customer.id}
    return Reply(talk.say("consent_kept", name=first_name(customer.name)), undo=undo)


def _e164(written: str | None, country: str) -> str | None:
    """A number as she wrote it, in international form; None when it is none."""
    if written is None:
        return None
    try:
        number = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return None
    valid = phonenumbers.is_possible_number(number)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)) if valid else None
