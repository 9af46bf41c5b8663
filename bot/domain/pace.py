"""How fast a gap is offered round: a wait that still leaves time for others, and when it is too late to ask."""

from datetime import datetime, timedelta

LEAD = timedelta(minutes=5)  # nobody comes in less than this
SHORTEST_WAIT = timedelta(minutes=1)
BATCHES_WANTED = 3  # when time is short, wait so that about this many batches still fit


def wait_before_next(wait_minutes: int, slot_time: datetime, now: datetime) -> timedelta:
    """How long to wait for the answers to a batch before asking the next people.

    The owner's wait, or less when the slot is so near that only one or two batches would fit.
    """
    fair_share = (slot_time - LEAD - now) / BATCHES_WANTED
    return min(timedelta(minutes=wait_minutes), max(fair_share, SHORTEST_WAIT))


def too_late_to_ask(slot_time: datetime, now: datetime) -> bool:
    """Whether the slot is so near that asking somebody new would only annoy."""
    return slot_time - now < LEAD
