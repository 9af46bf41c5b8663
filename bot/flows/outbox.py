"""Sending: the only caller of the phone. Each message is handed over at most once, whatever dies in between."""

import random
from datetime import datetime, timedelta

import structlog

from bot.domain.delivery import backoff
from bot.domain.ports import (
    AccountRefused,
    Alarm,
    NotNow,
    OutcomeUnknown,
    Outgoing,
    PhoneError,
    Ports,
    Receipt,
    Refused,
)
from bot.flows.work import Work
from bot.language.replies import say
from bot.store import businesses, conversations, outbox, outreach
from bot.store.database import in_transaction
from models import Business, Conversation, Message

log = structlog.get_logger()

CLOCK_SLACK = timedelta(seconds=60)  # Twilio's clock and whole-second times, when looking for a lost send
ACCOUNT_PAUSE = timedelta(seconds=60)  # between tries while Twilio refuses the account itself
GIVE_UP_AFTER = timedelta(hours=6)  # a reply that late answers nobody


def deliver(message_id: int, ports: Ports) -> None:
    """Send a queued message, or find out what became of one that may have been sent."""
    now = ports.now()
    taken = outbox.take(message_id, now)
    if taken is not None:
        _send(*taken, ports)
        return
    doubtful = outbox.look_up(message_id, now)
    if doubtful is not None:
        _look_up(*doubtful, ports)


def _send(message: Message, token: str, ports: Ports) -> None:
    now = ports.now()
    conversation: Conversation = Conversation.get_by_id(message.conversation_id)
    business = businesses.get(message.business_id)
    if (
        conversation.address is None
        or not outbox.still_wanted(message, now)
        or now - message.created_at > GIVE_UP_AFTER
    ):
        outbox.cancelled(message, token)
        log.info("message not wanted any more", message=message.id)
        _next(message, ports)
        return
    body = message.body
    if conversation.introduced_at is None and message.attempts == 0:  # promise 11; a second try has it already
        body = f"{_introduction(conversation, business)}\n\n{body}"
    if not outbox.start_sending(message, token, body, now):
        outbox.retry_at(message, token, now + timedelta(seconds=1), None)
        return
    outgoing = Outgoing(
        sender=business.whatsapp_number,
        to=conversation.address,
        body=body,
        reference=message.id,
        valid_seconds=_valid_seconds(message, now),
    )
    try:
        receipt = ports.phone.send(outgoing)
    except PhoneError as problem:
        _note_problem(message, token, problem, ports)
    else:
        _note_accepted(message, token, receipt, ports)
    _next(message, ports)


def _introduction(conversation: Conversation, business: Business) -> str:
    key = "intro_owner" if conversation.staff_id else "intro_customer"
    return say(key, conversation.language or business.language, business=business.name)


def _valid_seconds(message: Message, now: datetime) -> int | None:
    """How long Twilio may keep trying: until the slot, within what it accepts (1 to 36,000 seconds)."""
    return None if message.deadline is None else max(1, min(36_000, int((message.deadline - now).total_seconds())))


def _note_accepted(message: Message, token: str, receipt: Receipt, ports: Ports) -> None:
    outbox.accepted(message, token, receipt)
    conversations.introduced(message.conversation_id, ports.now())
    log.info("message handed over", message=message.id, kind=message.kind)


def _note_problem(message: Message, token: str, problem: PhoneError, ports: Ports) -> None:
    now = ports.now()
    log.warning("message not handed over", message=message.id, problem=type(problem).__name__, code=problem.code)
    match problem:
        case OutcomeUnknown():
            outbox.unknown(message, token, now + outbox.LOOK_UP_AFTER)
        case AccountRefused():
            outbox.retry_at(message, token, now + ACCOUNT_PAUSE, problem.code)
        case NotNow():
            wait = backoff(message.attempts + 1, random.random())
            asked = timedelta(seconds=problem.retry_after or 0)
            outbox.retry_at(message, token, now + max(wait, asked), problem.code)
        case Refused() | _:
            if outbox.failed(message, token, problem.code):
                _undeliverable(message, now, ports.alarm)


def _undeliverable(message: Message, now: datetime, alarm: Alarm) -> None:
    """Somebody cannot be reached: if it was an offer, the place goes to the next at once."""
    outreach_id, campaign_id = message.outreach_id, message.campaign_id
    if message.kind != "offer" or outreach_id is None or campaign_id is None:
        return
    work = Work(now)

    def give_up() -> None:
        if outreach.fail(outreach_id):
            work.wake("campaign", campaign_id)

    in_transaction(give_up)
    work.ring(alarm)


def _look_up(message: Message, token: str, ports: Ports) -> None:
    """Find out whether a send without an answer went through: only a look-up that comes up empty allows another try."""
    now = ports.now()
    since = message.attempted_at or now
    earliest = since + outbox.LOOK_UP_AFTER
    if now < earliest:
        outbox.unknown(message, token, earliest)
        return
    conversation = Conversation.get_by_id(message.conversation_id)
    business = businesses.get(message.business_id)
    try:
        listed = ports.phone.sent_since(business.whatsapp_number, conversation.address or "", since - CLOCK_SLACK)
    except PhoneError:
        outbox.unknown(message, token, now + outbox.LOOK_UP_AFTER)
        return
    known = outbox.known_sids([receipt.sid for receipt in listed])
    ours = [receipt for receipt in listed if receipt.sid not in known]
    if ours:
        _note_accepted(message, token, ours[0], ports)
        if ours[0].status in ("failed", "undelivered"):
            report(message.id, ours[0].sid, ours[0].status, ours[0].error_code, now, ports.alarm)
        _next(message, ports)
    else:
        outbox.retry_at(message, token, now, None)
        ports.alarm.ring("message", message.id)
    log.info("lost send looked up", message=message.id, found=bool(ours))


def _next(message: Message, ports: Ports) -> None:
    """One message at a time to a person: ring for the one that waited for this."""
    waiting = outbox.next_queued(message.conversation_id)
    if waiting is not None:
        later = waiting.due_at if waiting.due_at is not None and waiting.due_at > ports.now() else None
        ports.alarm.ring("message", waiting.id, later)


def report(message_id: int | None, sid: str, status: str, code: int | None, now: datetime, alarm: Alarm) -> None:
    """Take in what Twilio says became of a message. Unknown, repeated and late reports change nothing."""
    moved = outbox.report(message_id, sid, status, code)
    if moved is not None and moved.status == "failed":
        log.warning("message not delivered", message=moved.id, code=code)
        _undeliverable(moved, now, alarm)
