"""Take a campaign one step on."""

from bot.flows.cascade import step
from jobs.wiring import ports


def run(campaign_id: int) -> None:
    """Called by a worker; the row decides whether there is anything to do."""
    step(campaign_id, ports())
