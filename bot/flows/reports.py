"""Delivery reports: what Twilio says became of a message, and what follows where it did not arrive."""

import random
from datetime import datetime

import structlog

from bot.domain.delivery import Meaning, backoff, meaning_of
from bot.domain.ports import Alarm
from bot.flows import setbacks
from bot.flows.work import Work
from bot.store import conversations, outbox
from bot.store.database import in_transaction
from models import Message

log = structlog.get_logger()

MOST_TRIES = 5  # of a message that Twilio takes and cannot deliver


def take_in(message_id: int | None, sid: str, status: str, code: int | None, now: datetime, alarm: Alarm) -> None:
    """Take in a report. Unknown, repeated and late ones change nothing."""
    work = Work(now)

    def note() -> None:
        moved = outbox.report(message_id, sid, status, code)
        if moved is None:
            return
        if moved.status == "failed":
            log.warning("message not delivered", message=moved.id, code=code)
            _not_delivered(moved, code, work)
        else:
            conversations.introduced(moved.conversation_id, now)

    in_transaction(note)
    work.ring(alarm)


def _not_delivered(message: Message, code: int | None, work: Work) -> None:
    """Try it once more, in another form where that helps; else the place goes to the next. One transaction."""
    meaning = meaning_of(code, None)
    at = _another_try(message, meaning, code, work)
    if at is None or message.attempts >= MOST_TRIES or not outbox.still_wanted(message, at):
        setbacks.give_up(message, meaning, code, work)
        return
    copy = outbox.again(message, at, work.now, needs_template=setbacks.window_closed(code))
    if copy is not None:
        work.alarms.append(("message", copy, at))


def _another_try(message: Message, meaning: Meaning, code: int | None, work: Work) -> datetime | None:
    """When the same words may go again; None: never."""
    if meaning is Meaning.RETRY:
        return work.now + backoff(message.attempts, random.random())
    if meaning is Meaning.STOP:
        setbacks.account_refused(message.business_id, code, work)
        return work.now + setbacks.ACCOUNT_PAUSE
    if meaning is Meaning.SWITCH_FORM and setbacks.other_form(message, code):
        return work.now
    return None
