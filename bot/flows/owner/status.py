"""How a campaign is going, in a line."""

from bot.flows import texts
from bot.flows.owner.talk import OwnerTalk, clock
from bot.store import campaigns
from models import Campaign


def status_line(campaign: Campaign, talk: OwnerTalk) -> str:
    """Asked, delivered, read, said no, left, the next batch; and who began it, where another owner did."""
    asked = campaigns.outreach(campaign.id)
    offers = campaigns.offers(campaign.id).values()
    waiting = campaign.asking and campaign.next_batch_at is not None and campaign.next_batch_at > talk.now
    starter = campaign.started_by if campaign.started_by_id != talk.conversation.id else None
    return talk.say(
        "status_line",
        **texts.slot(campaign, talk.now, talk.language),
        asked=len(asked),
        delivered=sum(1 for m in offers if m.status in ("delivered", "read")),
        read=sum(1 for m in offers if m.status == "read"),
        declined=sum(1 for o in asked if o.status == "declined"),
        left=max(0, campaign.candidates_evaluated - len(asked)) if campaign.asking else 0,
        next=clock(campaign.next_batch_at, talk) if waiting and campaign.next_batch_at else None,
        who=starter.staff.name if starter is not None and starter.staff is not None else None,
    )
