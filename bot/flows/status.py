"""How a campaign is going, in a line."""

from datetime import datetime

from bot.domain.hours import to_local
from bot.flows import texts
from bot.flows.talk import Talk
from bot.language.intents import OwnerReading
from bot.language.speech import say_time
from bot.store import campaigns
from models import Campaign


def status_line(campaign: Campaign, talk: Talk[OwnerReading]) -> str:
    """How one campaign is going: asked, delivered, read, said no, left, the next batch."""
    asked = campaigns.outreach(campaign.id)
    offers = campaigns.offers(campaign.id).values()
    waiting = campaign.asking and campaign.next_batch_at is not None and campaign.next_batch_at > talk.now
    return talk.say(
        "status_line",
        **texts.slot(campaign, talk.now, talk.language),
        asked=len(asked),
        delivered=sum(1 for m in offers if m.status in ("delivered", "read")),
        read=sum(1 for m in offers if m.status == "read"),
        declined=sum(1 for o in asked if o.status == "declined"),
        left=max(0, campaign.candidates_evaluated - len(asked)) if campaign.asking else 0,
        next=clock(campaign.next_batch_at, talk) if waiting else None,
    )


def clock(moment: datetime, talk: Talk[OwnerReading]) -> str:
    """The time of day of a moment (UTC) at the business."""
    return say_time(to_local(moment, talk.business.timezone), talk.language, talk.business.country)
