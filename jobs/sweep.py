"""The sweep: finds every row that is due and rings for it. What the queue lost, costs seconds."""

from typing import get_args

from bot.domain.ports import Alarm, Kind
from bot.store import appointments, due
from bot.store.database import in_transaction
from jobs.wiring import now


def run(alarm: Alarm) -> int:
    """Ring for all that is due and was not just rung for; how many that were."""
    rung = 0
    for kind in get_args(Kind):
        for row_id in _due(kind):
            alarm.ring(kind, row_id)
            rung += 1
    return rung


def _due(kind: Kind) -> list[int]:
    return in_transaction(lambda: due.sweep(kind, now()))


def complete_past() -> int:
    """Turn bookings that are over into visits; how many."""
    return in_transaction(lambda: appointments.complete_past(now()))
