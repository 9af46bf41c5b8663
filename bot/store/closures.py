"""Closures: hours in which nothing is filled."""

from datetime import datetime

from models import Closure


def add(business_id: int, staff_id: int, starts_at: datetime, ends_at: datetime, now: datetime) -> Closure:
    """Block [starts_at, ends_at) for one chair, or with staff id 0 for the whole business."""
    return Closure.create(business=business_id, staff_id=staff_id, starts_at=starts_at, ends_at=ends_at, created_at=now)


def at(business_id: int, start: datetime, end: datetime, staff_id: int) -> Closure | None:
    """What closes [start, end) for a chair: its own closure or the whole business's."""
    found: Closure | None = (
        Closure.select()
        .where(
            Closure.business == business_id,
            Closure.staff_id.in_((0, staff_id)),
            Closure.starts_at < end,
            Closure.ends_at > start,
        )
        .order_by(Closure.ends_at.desc())
        .first()
    )
    return found


def closed_chairs(business_id: int, start: datetime, end: datetime) -> set[int]:
    """Staff ids whose own closures overlap [start, end)."""
    rows = Closure.select(Closure.staff_id).where(
        Closure.business == business_id, Closure.staff_id != 0, Closure.starts_at < end, Closure.ends_at > start
    )
    return {row.staff_id for row in rows}


def remove(closure_id: int) -> bool:
    """Open again. False: it was gone already."""
    return bool(Closure.delete().where(Closure.id == closure_id).execute() == 1)
