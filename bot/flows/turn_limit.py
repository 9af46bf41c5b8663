"""How much one person may have us read and answer: everything costs, and a loop between two machines costs for ever."""

from datetime import datetime, timedelta

from bot.language.reader.consent import stop_or_start
from bot.store import conversations
from models import Message

MOST_TURNS = 30
WITHIN = timedelta(hours=1)
REASON = "too many turns in an hour"


def reached(conversation_id: int, unread: list[Message], now: datetime) -> bool:
    """Whether somebody has had their turns. A tapped button and STOP cost nothing to read, and always count."""
    if any(message.button_payload or stop_or_start(message.body) for message in unread):
        return False
    return conversations.turns_since(conversation_id, now - WITHIN) >= MOST_TURNS


def was_told(conversation_id: int, now: datetime) -> bool:
    """Whether they have been asked to wait already."""
    return conversations.turns_since(conversation_id, now - WITHIN, REASON) > 0
