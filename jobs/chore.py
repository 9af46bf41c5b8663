"""Do a chore."""

from bot.flows.chores import do
from jobs.door import look_at


def run(chore_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    look_at(chore_id, do)
