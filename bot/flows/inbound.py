"""A message comes in: stored under its sid, its conversation due, the alarm rung. Read later, by a worker."""

from datetime import datetime

import structlog

from bot.domain.ports import Alarm
from bot.store import businesses, conversations, customers, messages
from bot.store.database import in_transaction
from bot.store.messages import Inbound

log = structlog.get_logger()


def receive(inbound: Inbound, now: datetime, alarm: Alarm) -> bool:
    """Store a message, once however often it is delivered. False: it is written to no business of ours."""

    def store() -> tuple[int, int | None] | None:
        business = businesses.by_number(inbound.to)
        if business is None or not inbound.sid or not inbound.sender:
            return None
        conversation = conversations.of_inbound(business, inbound, now)
        if conversation.customer_id is not None:
            customers.reachable(conversation.customer_id)
        return conversation.id, messages.receive(inbound, conversation, now)

    stored = in_transaction(store)
    if stored is None:
        log.error("message without sender or sid, or for a number that is no business's")
        return False
    conversation_id, message_id = stored
    if message_id is not None:
        alarm.ring("conversation", conversation_id)
        log.info("message stored", message=message_id, conversation=conversation_id)
    return True
