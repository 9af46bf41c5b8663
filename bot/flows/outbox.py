"""Sending: the only caller of the phone. Each message is handed over at most once, whatever dies in between."""

import random
from datetime import datetime, timedelta

import structlog

from bot.domain.delivery import Meaning, backoff, meaning_of
from bot.domain.ports import AccountRefused, NotNow, OutcomeUnknown, Outgoing, PhoneError, Ports, Receipt
from bot.flows import reports, setbacks
from bot.flows.shapes import NoTemplate, shape
from bot.flows.work import Work
from bot.store import businesses, conversations, outbox
from bot.store.database import in_transaction
from models import Business, Conversation, Message

log = structlog.get_logger()

CLOCK_SLACK = timedelta(seconds=60)  # Twilio's clock and whole-second times, when looking for a lost send
GIVE_UP_ON_REPLY = timedelta(hours=6)  # one that late answers nobody; but what became of a slot is news
GIVE_UP_AT_LAST = timedelta(hours=24)  # news, and offers for a slot that is far off
LONGEST_BODY = 1600  # characters; Twilio refuses more (21617)


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
    if conversation.address is None or not _wanted(message, now):
        outbox.cancelled(message, token)
        log.info("message not wanted any more", message=message.id)
        _next(message, ports)
        return
    pause = setbacks.pause(business, now)
    if pause is not None:
        outbox.retry_at(message, token, pause)
        return
    try:
        outgoing = _outgoing(message, token, conversation, business, now)
    except NoTemplate as problem:
        _give_up(message, token, Meaning.RECIPIENT_FOR_NOW, None, ports, str(problem))
        _next(message, ports)
        return
    if outgoing is None:
        outbox.retry_at(message, token, now + timedelta(seconds=1))
        return
    try:
        receipt = ports.phone.send(outgoing)
    except PhoneError as problem:
        _note_problem(outbox.reread(message), token, problem, ports)
    else:
        _note_accepted(outbox.reread(message), token, receipt, ports)
    _next(message, ports)


def _wanted(message: Message, now: datetime) -> bool:
    mere_reply = message.kind == "reply" and message.campaign_id is None
    late = now - message.created_at > (GIVE_UP_ON_REPLY if mere_reply else GIVE_UP_AT_LAST)
    return not late and outbox.still_wanted(message, now)


def _outgoing(
    message: Message, token: str, conversation: Conversation, business: Business, now: datetime
) -> Outgoing | None:
    """What is about to be handed over, noted on the row. None: another one to this person is in flight.

    Raises `NoTemplate`.
    """
    form = shape(message, conversation, business, now)
    template, body = form.template, _shortened(form.body)
    if not outbox.start_sending(message, token, body, template.id if template else None, now):
        return None
    return Outgoing(
        sender=business.whatsapp_number,
        to=conversation.address or "",
        body=body,
        reference=message.id,
        valid_seconds=_valid_seconds(message, now),
        content_sid=template.sid if template else None,
        variables=form.variables,
    )


def _shortened(body: str) -> str:
    """A long list or quotation cut to what may be sent; better than nothing arriving."""
    return body if len(body) <= LONGEST_BODY else f"{body[: LONGEST_BODY - 1]}…"


def _valid_seconds(message: Message, now: datetime) -> int | None:
    """How long Twilio may keep trying: until the slot, within what it accepts (1 to 36,000 seconds)."""
    return None if message.deadline is None else max(1, min(36_000, int((message.deadline - now).total_seconds())))


def _note_accepted(message: Message, token: str, receipt: Receipt, ports: Ports) -> None:
    now = ports.now()
    outbox.accepted(message, token, receipt)
    conversations.introduced(message.conversation_id, now)
    businesses.accepted(message.business_id, message.attempted_at or now)
    log.info("message handed over", message=message.id, kind=message.kind, template=message.template_id)


def _note_problem(message: Message, token: str, problem: PhoneError, ports: Ports) -> None:
    now = ports.now()
    log.warning("message not handed over", message=message.id, problem=type(problem).__name__, code=problem.code)
    match problem:
        case OutcomeUnknown():
            outbox.unknown(message, token, now + outbox.LOOK_UP_AFTER)
        case AccountRefused():
            outbox.retry_at(message, token, now + setbacks.ACCOUNT_PAUSE, problem.code)
            work = Work(now)
            in_transaction(lambda: setbacks.account_refused(message.business_id, problem.code, work))
            work.ring(ports.alarm)
        case NotNow():
            wait = backoff(message.attempts, random.random())
            asked = timedelta(seconds=problem.retry_after or 0)
            outbox.retry_at(message, token, now + max(wait, asked), problem.code)
        case _:
            _note_refused(message, token, problem.code, ports)


def _note_refused(message: Message, token: str, code: int | None, ports: Ports) -> None:
    """Surely not sent. In another form it may go at once; else the place goes to the next."""
    meaning = meaning_of(code, 400)
    if meaning is Meaning.SWITCH_FORM and setbacks.other_form(message, code):
        outbox.retry_at(message, token, ports.now(), code, needs_template=setbacks.window_closed(code))
        ports.alarm.ring("message", message.id)
        return
    _give_up(message, token, meaning, code, ports)


def _give_up(
    message: Message, token: str, meaning: Meaning, code: int | None, ports: Ports, problem: str | None = None
) -> None:
    work = Work(ports.now())

    def end() -> None:
        if outbox.failed(message, token, code, problem):
            setbacks.give_up(message, meaning, code, work)

    in_transaction(end)
    work.ring(ports.alarm)


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
            reports.take_in(message.id, ours[0].sid, ours[0].status, ours[0].error_code, now, ports.alarm)
        _next(message, ports)
    else:
        outbox.retry_at(message, token, now)
        ports.alarm.ring("message", message.id)
    log.info("lost send looked up", message=message.id, found=bool(ours))


def _next(message: Message, ports: Ports) -> None:
    """One message at a time to a person: ring for the one that waited for this."""
    waiting = outbox.next_queued(message.conversation_id)
    if waiting is not None:
        later = waiting.due_at if waiting.due_at is not None and waiting.due_at > ports.now() else None
        ports.alarm.ring("message", waiting.id, later)
