"""Who is talking, and what was asked of them last."""

from datetime import datetime, timedelta
from typing import Any

from peewee import Expression

from bot.store.messages import Inbound
from models import Business, Conversation, Customer, Message, Staff, Turn

PENDING_FOR = timedelta(hours=2)
CLOCK_SLACK = timedelta(seconds=2)  # between machines: nobody answers before she could have read the question


def of_inbound(business: Business, inbound: Inbound, now: datetime) -> Conversation:
    """The conversation of whoever sent a message: known by Meta's user id, by address, or new.

    A phone number is not a key. With a user id the conversation outlives a change of number, and a number that comes
    with another user id is somebody else's by now. To be run in the transaction that stores the message.
    """
    known_by_id = _with_user_id(business.id, inbound.external_user_id)
    if known_by_id is not None and known_by_id.address != inbound.sender:
        _give_up_address(business.id, inbound.sender)
        _move(known_by_id, inbound.sender)
    elif known_by_id is None and inbound.external_user_id:
        holder = Conversation.get_or_none(Conversation.business == business.id, Conversation.address == inbound.sender)
        if holder is not None and holder.external_user_id is not None:
            _give_up_address(business.id, inbound.sender)
    found = known_by_id or with_address(business.id, inbound.sender, now)
    changes: dict[str, Any] = {}
    if inbound.external_user_id and found.external_user_id != inbound.external_user_id:
        changes["external_user_id"] = inbound.external_user_id
    if inbound.profile_name and found.profile_name != inbound.profile_name:
        changes["profile_name"] = inbound.profile_name
    if changes:
        Conversation.update(changes).where(Conversation.id == found.id).execute()
    return found


def _with_user_id(business_id: int, user_id: str | None) -> Conversation | None:
    if user_id is None:
        return None
    found: Conversation | None = Conversation.get_or_none(
        Conversation.business == business_id, Conversation.external_user_id == user_id
    )
    return found


def _give_up_address(business_id: int, address: str) -> None:
    """An address has gone to somebody else: whoever had it keeps nothing but their user id to be written to."""
    holder = Conversation.get_or_none(Conversation.business == business_id, Conversation.address == address)
    if holder is not None:
        _move(holder, holder.external_user_id)


def _move(conversation: Conversation, address: str | None) -> None:
    """Give a conversation, and the person it is of, another address."""
    Conversation.update(address=address).where(Conversation.id == conversation.id).execute()
    if conversation.staff_id is not None:
        Staff.update(address=address).where(Staff.id == conversation.staff_id).execute()
    if conversation.customer_id is not None:
        taken = Customer.select().where(Customer.business == conversation.business_id, Customer.phone == address)
        if not taken.exists():
            Customer.update(phone=address).where(Customer.id == conversation.customer_id).execute()
    conversation.address = address


def with_address(business_id: int, address: str, now: datetime) -> Conversation:
    """The conversation with an address, made when there is none, and linked to the staff or customer it is of."""
    found = Conversation.get_or_none(Conversation.business == business_id, Conversation.address == address)
    if found is None:
        Conversation.insert(business=business_id, address=address, created_at=now).on_conflict_ignore().execute()
        found = Conversation.get(Conversation.business == business_id, Conversation.address == address)
    return _link(found)


def _link(conversation: Conversation) -> Conversation:
    """Tie a conversation to the staff or customer with its address, if they have no other one."""
    if conversation.staff_id is not None or conversation.customer_id is not None:
        return conversation
    business_id, address = conversation.business_id, conversation.address
    staff = Staff.get_or_none(Staff.business == business_id, Staff.address == address)
    customer = Customer.get_or_none(Customer.business == business_id, Customer.phone == address)
    if staff is not None and not _talking(Conversation.staff == staff.id):
        conversation.staff = staff
    elif staff is None and customer is not None and not _talking(Conversation.customer == customer.id):
        conversation.customer = customer
    else:
        return conversation
    conversation.save(only=[Conversation.staff, Conversation.customer])
    return conversation


def _talking(whose: Expression) -> bool:
    return bool(Conversation.select(Conversation.id).where(whose).exists())


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
    return [
        Conversation.get_or_none(Conversation.staff == staff.id) or with_address(business_id, staff.address, now)
        for staff in rows
        if staff.address is not None
    ]


def ask(conversation_id: int, question: dict[str, Any], now: datetime) -> None:
    """Keep the question that the next message may answer. It expires."""
    Conversation.update(pending=question, pending_until=now + PENDING_FOR).where(
        Conversation.id == conversation_id
    ).execute()


def drop_question(conversation_id: int) -> None:
    """Nothing waits for an answer any more."""
    Conversation.update(pending=None, pending_until=None).where(Conversation.id == conversation_id).execute()


def question(conversation: Conversation, now: datetime, said_at: datetime) -> dict[str, Any] | None:
    """The question that still waits, if it has not expired and what was said at `said_at` can be its answer."""
    if conversation.pending is None or conversation.pending_until is None or conversation.pending_until <= now:
        return None
    asked_at = conversation.pending_until - PENDING_FOR
    if said_at <= asked_at - CLOCK_SLACK or _offered_between(conversation.id, asked_at, said_at):
        return None
    return dict(conversation.pending)


def _offered_between(conversation_id: int, asked_at: datetime, said_at: datetime) -> bool:
    """Whether an offer came after the question: a "yes" is then the answer to that."""
    return bool(
        Message.select(Message.id)
        .where(
            Message.conversation == conversation_id,
            Message.kind == "offer",
            Message.attempted_at > asked_at,
            Message.attempted_at <= said_at,
        )
        .exists()
    )


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
