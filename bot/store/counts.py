"""Sums over all businesses, for those who watch over the program."""

from datetime import datetime
from typing import Any, get_args

from peewee import fn

from bot.domain.ports import Kind
from bot.store import due
from models import Campaign, Message, Turn

Counts = dict[tuple[str, str], int]


def turns() -> Counts:
    """Turns by intent and by who read them."""
    rows: Any = Turn.select(Turn.intent, Turn.reader, fn.COUNT(Turn.id)).group_by(Turn.intent, Turn.reader).tuples()
    return {(intent, reader): count for intent, reader, count in rows}


def messages() -> Counts:
    """Messages by direction and status."""
    count = fn.COUNT(Message.id)
    rows: Any = (
        Message.select(Message.direction, Message.status, count).group_by(Message.direction, Message.status).tuples()
    )
    return {(direction, status): count for direction, status, count in rows}


def campaigns() -> dict[str, int]:
    """Campaigns by state."""
    rows: Any = Campaign.select(Campaign.status, fn.COUNT(Campaign.id)).group_by(Campaign.status).tuples()
    return dict(rows)


def backlog(now: datetime) -> dict[Kind, float]:
    """For how many seconds the oldest due row of each kind has waited; 0 where none does."""
    oldest = {kind: due.oldest_due(kind) for kind in get_args(Kind)}
    return {kind: max(0.0, (now - at).total_seconds()) if at else 0.0 for kind, at in oldest.items()}
