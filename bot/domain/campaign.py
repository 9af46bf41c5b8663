"""The life of a campaign: its states, which moves are allowed, and what to do next. Pure: plain values in and out."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.pace import LEAD, too_late_to_ask

Status = Literal["active", "paused", "filled", "stopped", "expired"]
LIVE: tuple[Status, ...] = ("active", "paused")

ALLOWED_MOVES: dict[Status, frozenset[Status]] = {
    "active": frozenset({"paused", "filled", "stopped", "expired"}),
    "paused": frozenset({"active", "filled", "stopped", "expired"}),
    "filled": frozenset({"active", "stopped"}),  # the winner thought better of it
    "stopped": frozenset(),
    "expired": frozenset(),
}


def sources_of(target: Status) -> tuple[Status, ...]:
    """The states from which a campaign may move to `target`; for the WHERE of a conditional update."""
    return tuple(state for state, targets in ALLOWED_MOVES.items() if target in targets)


@dataclass(frozen=True)
class View:
    """What the next step depends on. All times UTC."""

    status: Status
    asking: bool
    slot_time: datetime
    batch: int  # batches written so far
    batch_size: int
    next_batch_at: datetime | None
    waiting: int  # people of the last batch who may still answer, or whose yes is being settled
    quiet_until: datetime | None
    vacant: int = 0  # places of the last batch whose offer could not be delivered
    refused_until: datetime | None = None  # nothing can be sent before


@dataclass(frozen=True)
class Wait:
    """Look again at `until`; None: never."""

    until: datetime | None


@dataclass(frozen=True)
class Ask:
    """Offer the slot to the next `count` people."""

    count: int


@dataclass(frozen=True)
class Fill:
    """Offer the slot to `count` more of the present batch, in place of those who could not be reached."""

    count: int


@dataclass(frozen=True)
class StopAsking:
    """Ask nobody new, though a late yes still counts. `reason` is late or quiet."""

    reason: Literal["late", "quiet"]


@dataclass(frozen=True)
class Expire:
    """The slot has come and nobody took it."""


Step = Wait | Ask | Fill | StopAsking | Expire


def next_step(view: View, now: datetime) -> Step:
    """What a campaign needs at `now` (UTC)."""
    if view.status not in LIVE:
        return Wait(None)
    if now >= view.slot_time:
        return Expire()
    if view.status == "paused" or not view.asking:
        return Wait(view.slot_time)
    if too_late_to_ask(view.slot_time, now):
        return StopAsking("late")
    waiting_for_answers = view.waiting > 0 and view.next_batch_at is not None and now < view.next_batch_at
    if view.batch > 0 and waiting_for_answers and not view.vacant:
        return Wait(view.next_batch_at)
    if view.quiet_until is not None:
        return StopAsking("quiet") if view.quiet_until >= view.slot_time - LEAD else Wait(view.quiet_until)
    if view.refused_until is not None and now < view.refused_until:
        return Wait(min(view.refused_until, view.slot_time))
    return Fill(view.vacant) if view.batch > 0 and waiting_for_answers else Ask(view.batch_size)
