"""Answer what a person wrote."""

from bot.flows.conversation import answer
from jobs.wiring import ports


def run(conversation_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    answer(conversation_id, ports())
