"""Due rows: the database is the clock, queues are only alarm bells.

Conversations, campaigns, outbound messages and chores share four columns. `due_at` says when a row wants to be looked
at, `ring_at` holds the sweep back from ringing for it again, `lease_until` and `token` say who is at it.
"""

from datetime import datetime, timedelta
from secrets import token_hex

from peewee import Expression

from bot.domain.ports import Kind
from models import NEVER, Campaign, Chore, Conversation, Due, Message

TABLES: dict[Kind, type[Due]] = {"conversation": Conversation, "campaign": Campaign, "message": Message, "chore": Chore}

RING_AGAIN = timedelta(seconds=30)  # a lost alarm costs this much
GRACE = timedelta(seconds=3)  # for the alarm that was rung with the row, before the sweep rings too
SWEEP_LIMIT = 500


def sweep(kind: Kind, now: datetime) -> list[int]:
    """Ids of rows that are due, not leased and not just rung for; marks them as rung. Safe from many clocks."""
    table = TABLES[kind]
    ready = (
        table.select(table.id)
        .where(table.due_at <= now, table.ring_at <= now, table.lease_until <= now)
        .order_by(table.due_at)
        .limit(SWEEP_LIMIT)
    )
    rung = (
        table.update(ring_at=now + RING_AGAIN)
        .where(table.id.in_(ready), table.ring_at <= now)
        .returning(table.id)
        .execute()
    )
    return [row.id for row in rung]


def claim(kind: Kind, row_id: int, now: datetime, lease: timedelta, *conditions: Expression) -> str | None:
    """Take a due row for `lease`, if the conditions hold; the token to give it back with.

    None: it is not due, somebody is at it, or a condition fails.
    """
    table, token = TABLES[kind], token_hex(16)
    taken = (
        table.update(token=token, lease_until=now + lease)
        .where(table.id == row_id, table.due_at <= now, table.lease_until <= now, *conditions)
        .execute()
    )
    return token if taken == 1 else None


def extend(kind: Kind, row_id: int, token: str, until: datetime) -> bool:
    """Keep a row longer, before something slow. False: it was lost to somebody else."""
    table = TABLES[kind]
    return bool(table.update(lease_until=until).where(table.id == row_id, table.token == token).execute() == 1)


def release(kind: Kind, row_id: int, token: str, due_at: datetime | None) -> bool:
    """Give a row back, to be looked at again at `due_at` (None: not by itself). False: it was no longer ours."""
    table = TABLES[kind]
    changed = (
        table.update(token=None, lease_until=NEVER, due_at=due_at, ring_at=NEVER)
        .where(table.id == row_id, table.token == token)
        .execute()
    )
    return bool(changed == 1)


def wake(kind: Kind, row_id: int, at: datetime) -> None:
    """Make a row due at `at`, unless it is due earlier already."""
    table = TABLES[kind]
    table.update(due_at=at, ring_at=at + GRACE).where(
        table.id == row_id, (table.due_at.is_null()) | (table.due_at > at)
    ).execute()


def oldest_due(kind: Kind) -> datetime | None:
    """The due time of the longest waiting row: the age of the backlog."""
    table = TABLES[kind]
    row = table.select(table.due_at).where(table.due_at.is_null(False)).order_by(table.due_at).limit(1).first()
    return row.due_at if row else None
