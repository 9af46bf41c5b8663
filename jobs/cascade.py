"""Take a campaign one step on."""

from bot.flows.cascade import step
from jobs.door import look_at


def run(campaign_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    look_at(campaign_id, step)
