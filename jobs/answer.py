"""Answer what a person wrote."""

from bot.flows.conversation import answer
from jobs.door import look_at


def run(conversation_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    look_at(conversation_id, answer)
