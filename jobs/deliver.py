"""Send a message, or find out what became of it."""

from bot.flows.outbox import deliver
from jobs.door import look_at


def run(message_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    look_at(message_id, deliver)
