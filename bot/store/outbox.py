"""The outbox: every outbound message is a row before it is anything else, and moves forward only."""

from datetime import datetime, timedelta

from peewee import Expression, IntegrityError

from bot.domain.delivery import rank
from bot.domain.ports import Receipt
from bot.store import due
from bot.store.database import in_transaction
from models import NEVER, Campaign, Conversation, Customer, Message, Outreach

SEND_LEASE = timedelta(seconds=25)
LOOK_UP_AFTER = timedelta(seconds=30)  # Twilio's list may lag behind an accepted message by that much
IN_FLIGHT = ("sending", "unknown")
PENDING = ("queued", *IN_FLIGHT)

# Twilio's words, folded to ours. Our own queued, sending and unknown come before all of Twilio's states.
ARRIVED = ("delivered", "read")
NOT_HANDED_OVER, NEVER_HANDED_OVER = 0, 9
OUR_WORD = {
    "queued": "accepted",
    "scheduled": "accepted",
    "sending": "accepted",
    "undelivered": "failed",
    "canceled": "failed",
}


def queue(
    conversation: Conversation,
    kind: str,
    body: str,
    now: datetime,
    *,
    turn_id: int | None = None,
    campaign_id: int | None = None,
    outreach_id: int | None = None,
    cause: str | None = None,
    deadline: datetime | None = None,
) -> int | None:
    """Write an outbound message, due at once; its id, or None when one with that cause was written before."""
    insert = Message.insert(
        business=conversation.business_id,
        conversation=conversation.id,
        direction="out",
        kind=kind,
        body=body,
        status="queued",
        rank=NOT_HANDED_OVER,
        turn=turn_id,
        campaign=campaign_id,
        outreach=outreach_id,
        cause=cause,
        deadline=deadline,
        created_at=now,
        due_at=now,
        ring_at=now + due.GRACE,
    )
    if cause is not None:
        insert = insert.on_conflict(conflict_target=[Message.cause], action="IGNORE")
    return next((int(row.id) for row in insert.returning(Message.id).execute()), None)


def take(message_id: int, now: datetime) -> tuple[Message, str] | None:
    """Take a queued message to send it: the row and the token, or None.

    None when it is not due, somebody is at it, or something older to the same person is not through yet.
    """
    message = Message.get_or_none(Message.id == message_id)
    if message is None:
        return None
    older = Message.select(Message.id).where(
        Message.conversation == message.conversation_id,
        Message.direction == "out",
        Message.status.in_(PENDING),
        Message.id < message_id,
    )
    if older.exists():
        return None
    token = due.claim("message", message_id, now, SEND_LEASE, Message.status == "queued")
    return (Message.get_by_id(message_id), token) if token else None


def start_sending(message: Message, token: str, body: str, template_id: int | None, now: datetime) -> bool:
    """Say that the call to Twilio is about to be made, with this very text. False: not ours, or one is in flight.

    What we meant to say is kept: another try may need it in another form.
    """
    try:
        return in_transaction(
            lambda: bool(
                Message.update(
                    status="sending",
                    rank=NOT_HANDED_OVER,
                    body=body,
                    words=message.words or message.body,
                    template=template_id,
                    attempts=Message.attempts + 1,
                    attempted_at=now,
                )
                .where(Message.id == message.id, Message.token == token, Message.status == "queued")
                .execute()
                == 1
            )
        )
    except IntegrityError:  # one_in_flight_a_person
        return False


def reread(message: Message) -> Message:
    """The row as it stands now."""
    return Message.get_by_id(message.id)


def accepted(message: Message, token: str, receipt: Receipt) -> bool:
    """Twilio has it."""
    return _settle(message, token, None, status="accepted", rank=rank("accepted"), sid=receipt.sid, error_code=None)


def retry_at(
    message: Message, token: str, at: datetime, code: int | None = None, *, needs_template: bool = False
) -> bool:
    """Surely not sent: once more at `at`."""
    forced = needs_template or message.needs_template
    return _settle(message, token, at, status="queued", rank=NOT_HANDED_OVER, error_code=code, needs_template=forced)


def again(message: Message, at: datetime, now: datetime, *, needs_template: bool) -> int | None:
    """Queue anew what Twilio took and could not deliver; the id, or None where that was done before.

    A row of its own: late reports about the first one must not be taken for reports about this.
    """
    copy = queue(
        message.conversation,
        message.kind,
        message.words or message.body,
        now,
        campaign_id=message.campaign_id,
        outreach_id=message.outreach_id,
        cause=_again(message.id),
        deadline=message.deadline,
    )
    if copy is not None:
        forced = needs_template or message.needs_template
        Message.update(attempts=message.attempts, needs_template=forced, due_at=at, ring_at=at + due.GRACE).where(
            Message.id == copy
        ).execute()
    return copy


def _again(message_id: int) -> str:
    return f"again:{message_id}"


def unknown(message: Message, token: str, at: datetime) -> bool:
    """It may have been sent: to be looked up at `at`."""
    return _settle(message, token, at, status="unknown", rank=NOT_HANDED_OVER)


def failed(message: Message, token: str, code: int | None, problem: str | None = None) -> bool:
    """Surely not sent, and never will be."""
    return _settle(message, token, None, status="failed", rank=rank("failed"), error_code=code, problem=problem)


def cancelled(message: Message, token: str) -> bool:
    """No longer wanted, and not handed over."""
    return _settle(message, token, None, status="cancelled", rank=NEVER_HANDED_OVER)


def _settle(message: Message, token: str, due_at: datetime | None, **columns: object) -> bool:
    """Give a message back in its new state. False: a status callback has moved it on meanwhile, and knows better."""
    changed = (
        Message.update(token=None, lease_until=NEVER, ring_at=NEVER, due_at=due_at, **columns)
        .where(Message.id == message.id, Message.token == token)
        .execute()
    )
    return bool(changed == 1)


def look_up(message_id: int, now: datetime) -> tuple[Message, str] | None:
    """Take a message whose outcome is unknown, or whose sender died over it; the row and the token, or None."""
    token = due.claim("message", message_id, now, SEND_LEASE, Message.status.in_(IN_FLIGHT))
    return (Message.get_by_id(message_id), token) if token else None


def known_sids(sids: list[str]) -> set[str]:
    """Which of these messages of Twilio's are on our rows already."""
    rows = Message.select(Message.sid).where(Message.sid.in_(sids)) if sids else ()
    return {row.sid for row in rows if row.sid is not None}


def report(message_id: int | None, sid: str, status: str, code: int | None) -> Message | None:
    """Take in a status callback: found by our id, else by sid; forward only. The row if it moved, else None.

    To be run in one transaction with what follows from it.
    """
    found = Message.get_or_none(Message.sid == sid)
    if found is None and message_id is not None:
        found = Message.get_or_none(Message.id == message_id, Message.direction == "out", Message.sid.is_null())
    if found is None:
        return None
    moved = (
        Message.update(
            status=OUR_WORD.get(status, status),
            rank=rank(status),
            sid=sid,
            error_code=code,
            due_at=None,
            token=None,
            lease_until=NEVER,
        )
        .where(Message.id == found.id, Message.rank < rank(status))
        .execute()
    )
    if moved != 1:
        return None
    if status in ARRIVED:  # whatever was said before: it need not go again
        _cancel(Message.cause == _again(found.id))
    return Message.get_by_id(found.id)


def next_queued(conversation_id: int) -> Message | None:
    """The oldest message that still waits to be sent to a person."""
    found: Message | None = (
        Message.select()
        .where(Message.conversation == conversation_id, Message.direction == "out", Message.status == "queued")
        .order_by(Message.id)
        .first()
    )
    return found


def cancel_offers(campaign_id: int) -> int:
    """Take back offers of a campaign that were not handed over yet; how many."""
    return _cancel(Message.campaign == campaign_id, Message.kind == "offer")


def _cancel(*which: Expression) -> int:
    return int(
        Message.update(status="cancelled", rank=NEVER_HANDED_OVER, due_at=None, token=None, lease_until=NEVER)
        .where(*which, Message.status == "queued")
        .execute()
    )


def still_wanted(message: Message, now: datetime) -> bool:
    """Whether a message should still go: anything only in time, an offer only while it is open and welcome."""
    if message.deadline is not None and now >= message.deadline:
        return False
    if message.kind != "offer":
        return True
    return bool(
        Outreach.select(Outreach.id)
        .join_from(Outreach, Campaign)
        .join_from(Outreach, Customer)
        .where(
            Outreach.id == message.outreach_id,
            Outreach.status == "open",
            Campaign.status == "active",
            Customer.opted_out_at.is_null(),
            Customer.consent_at.is_null(False),
        )
        .exists()
    )


def requeue_offers(campaign_id: int, now: datetime) -> int:
    """A paused campaign goes on: what was taken back of its open offers is owed again; how many."""
    open_offers = Outreach.select(Outreach.id).where(Outreach.campaign == campaign_id, Outreach.status == "open")
    return int(
        Message.update(status="queued", rank=NOT_HANDED_OVER, due_at=now, ring_at=NEVER)
        .where(Message.outreach.in_(open_offers), Message.kind == "offer", Message.status == "cancelled")
        .execute()
    )
