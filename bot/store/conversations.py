"""Who is talking, and what was asked of them last."""

from datetime import datetime, timedelta
from typing import Any

from bot.store.messages import Inbound
from models import Business, Conversation, Customer, Message, Staff, Turn

PENDING_FOR = timedelta(hours=2)


def of_inbound(business: Business, inbound: Inbound, now: datetime) -> Conversation:
    """The conversation of whoever sent a message: known by Meta's user id, by address, or new.

    A phone number is not a key: with a user id the conversation outlives a change of number. To be run in the
    transaction that stores the message.
    """
    found = None
    if inbound.external_user_id:
        found = Conversation.get_or_none(
            Conversation.business == business.id, Conversation.external_user_id == inbound.external_user_id
        )
    if found is None:
        found = with_address(business.id, inbound.sender, now)
    changes: dict[str, Any] = {}
    if inbound.external_user_id and found.external_user_id != inbound.external_user_id:
        changes["external_user_id"] = inbound.external_user_id
    if inbound.profile_name and found.profile_name != inbound.profile_name:
        changes["profile_name"] = inbound.profile_name
    if found.address != inbound.sender and not _address_taken(business.id, inbound.sender):
        changes["address"] = inbound.sender
    if changes:
        Conversation.update(changes).where(Conversation.id == found.id).execute()
    return found


def _address_taken(business_id: int, address: str) -> bool:
    return bool(
        Conversation.select().where(Conversation.business == business_id, Conversation.address == address).exists()
    )


def with_address(business_id: int, address: str, now: datetime) -> Conversation:
    """The conversation with an address, made when there is none, and linked to the staff or customer it is of."""
    found = Conversation.get_or_none(Conversation.business == business_id, Conversation.address == address)
    if found is not None:
        return _link(found)
    staff = Staff.get_or_none(Staff.business == business_id, Staff.address == address)
    customer = None if staff else Customer.get_or_none(Customer.business == business_id, Customer.phone == address)
    Conversation.insert(
        business=business_id, address=address, staff=staff, customer=customer, created_at=now
    ).on_conflict_ignore().execute()
    return Conversation.get(Conversation.business == business_id, Conversation.address == address)


def _link(conversation: Conversation) -> Conversation:
    """Tie a conversation to staff or a customer added after it began."""
    if conversation.staff_id is None and conversation.customer_id is None:
        staff = Staff.get_or_none(Staff.business == conversation.business_id, Staff.address == conversation.address)
        customer = Customer.get_or_none(
            Customer.business == conversation.business_id, Customer.phone == conversation.address
        )
        if staff or customer:
            conversation.staff, conversation.customer = staff, None if staff else customer
            conversation.save(only=[Conversation.staff, Conversation.customer])
    return conversation


def of_customer(customer: Customer, now: datetime) -> Conversation:
    """The conversation with a customer, by whatever address they have now."""
    found = Conversation.get_or_none(Conversation.customer == customer.id)
    if found is not None or customer.phone is None:
        return found or Conversation.create(business=customer.business_id, customer=customer, created_at=now)
    return with_address(customer.business_id, customer.phone, now)


def owners(business_id: int, now: datetime) -> list[Conversation]:
    """The conversations with everybody who may command, in a fixed order."""
    rows = (
        Staff.select()
        .where(Staff.business == business_id, Staff.is_owner, Staff.address.is_null(False))
        .order_by(Staff.id)
    )
    return [with_address(business_id, staff.address, now) for staff in rows if staff.address is not None]


def ask(conversation_id: int, question: dict[str, Any], now: datetime) -> None:
    """Keep the question that the next message may answer. It expires."""
    Conversation.update(pending=question, pending_until=now + PENDING_FOR).where(
        Conversation.id == conversation_id
    ).execute()


def drop_question(conversation_id: int) -> None:
    """Nothing waits for an answer any more."""
    Conversation.update(pending=None, pending_until=None).where(Conversation.id == conversation_id).execute()


def question(conversation: Conversation, now: datetime) -> dict[str, Any] | None:
    """The question that still waits, if it has not expired."""
    if conversation.pending is None or conversation.pending_until is None or conversation.pending_until <= now:
        return None
    return dict(conversation.pending)


def speaks(conversation_id: int, language: str) -> None:
    """Remember the language somebody writes in."""
    Conversation.update(language=language).where(Conversation.id == conversation_id).execute()


def introduced(conversation_id: int, now: datetime) -> None:
    """The person has been told that this is an automatic assistant."""
    Conversation.update(introduced_at=now).where(
        Conversation.id == conversation_id, Conversation.introduced_at.is_null()
    ).execute()


def record_turn(
    conversation_id: int, intent: str, reader: str, outcome: str, reason: str | None, now: datetime
) -> Turn:
    """Keep what a turn was taken to mean and how it ended."""
    return Turn.create(
        conversation=conversation_id, intent=intent, reader=reader, outcome=outcome, reason=reason, created_at=now
    )


def count_attempt(conversation_id: int) -> int:
    """Note that a turn is being tried; which try it is, from 1. A process that dies over it leaves the count."""
    Conversation.update(attempts=Conversation.attempts + 1).where(Conversation.id == conversation_id).execute()
    return int(Conversation.get_by_id(conversation_id).attempts)


def turn_done(conversation_id: int) -> None:
    """The turn came to its end: the next one starts counting anew."""
    Conversation.update(attempts=0).where(Conversation.id == conversation_id, Conversation.attempts > 0).execute()


def turns_since(conversation_id: int, since: datetime, reason: str | None = None) -> int:
    """How many turns somebody has had since then; with a reason, those alone that ended so."""
    turns = Turn.select().where(Turn.conversation == conversation_id, Turn.created_at > since)
    return int((turns if reason is None else turns.where(Turn.reason == reason)).count())


def end_turn(turn_id: int, outcome: str, reason: str | None = None) -> None:
    """Record how a turn ended."""
    Turn.update(outcome=outcome, reason=reason).where(Turn.id == turn_id).execute()


def answered(turn_id: int) -> bool:
    """Whether a turn has had its reply written, or was ended in silence."""
    return bool(
        Message.select(Message.id).where(Message.turn == turn_id, Message.direction == "out").exists()
        or Turn.select(Turn.id).where(Turn.id == turn_id, Turn.outcome == "silent").exists()
    )


def silence(conversation_id: int, until: datetime | None) -> None:
    """Say nothing in this chat until then (None: speak again)."""
    Conversation.update(silent_until=until).where(Conversation.id == conversation_id).execute()


def remember_act(conversation_id: int, undo: dict[str, Any] | None) -> None:
    """Keep how the last act can be undone (None: it cannot, or has been)."""
    Conversation.update(last_act=undo).where(Conversation.id == conversation_id).execute()
