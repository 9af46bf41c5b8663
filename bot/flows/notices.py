"""What owners are told unasked. Each notice has a cause, so that it is told once whatever happens twice."""

from datetime import datetime

from bot.domain.hours import to_local
from bot.flows import texts
from bot.flows.work import Work
from bot.language.replies import say
from bot.language.speech import first_name, say_names
from bot.store import campaigns, conversations, outreach
from models import Appointment, Business, Campaign, Conversation, Outreach

WITHDRAWN = "corrected by the owner"  # why a campaign ended that was begun by mistake

LONGEST_QUOTED = 500  # characters of somebody's words; the whole of it is in the conversation


def _tell(business: Business, work: Work, cause: str, key: str, **facts: str | None) -> None:
    """Send every owner a sentence, once for its cause."""
    for owner in conversations.owners(business.id, work.now):
        text = say(key, texts.language_of(owner, business), **facts)
        work.send(owner, "notice", text, cause=f"{cause}:owner:{owner.staff_id}")


def _tell_of_slot(
    campaign: Campaign, work: Work, happening: str, key: str, but: int | None = None, **facts: str | None
) -> None:
    """Send every owner a sentence about a campaign's slot, once. `but`: a conversation that knows already."""
    for owner in conversations.owners(campaign.business_id, work.now):
        if owner.id == but:
            continue
        language = texts.language_of(owner, campaign.business)
        text = say(key, language, **texts.slot(campaign, work.now, language), **facts)
        cause = f"campaign:{campaign.id}:{happening}:owner:{owner.staff_id}"
        work.send(owner, "notice", text, campaign=campaign, cause=cause)


def started(campaign: Campaign, first: list[str], work: Work) -> None:
    """A campaign has begun, told to the owners who did not begin it."""
    starter = campaign.started_by
    who = starter.staff.name if starter is not None and starter.staff is not None else None
    names = say_names(first, campaign.business.language)
    _tell_of_slot(campaign, work, "started", "started_notice", campaign.started_by_id, first_names=names, who=who)


def filled(campaign: Campaign, claim: Outreach, replaced: Appointment | None, work: Work) -> None:
    """Somebody took it."""
    moved = replaced.scheduled_time if replaced else None
    for owner in conversations.owners(campaign.business_id, work.now):
        language = texts.language_of(owner, campaign.business)
        text = say(
            "filled_notice",
            language,
            name=claim.customer.name,
            for_name=claim.for_name,
            moved=texts.when(moved, campaign.business, work.now, language) if moved else None,
            **texts.slot(campaign, work.now, language),
        )
        cause = f"campaign:{campaign.id}:filled:{claim.id}:owner:{owner.staff_id}"
        work.send(owner, "notice", text, campaign=campaign, cause=cause)
    gone(campaign, work)


def gone(campaign: Campaign, work: Work) -> None:
    """To those who wrote but had not decided: the slot has gone. Who never answered is not disturbed."""
    for asked in outreach.undecided(campaign.id):
        text = texts.over(campaign, asked, work.now)
        cause = f"campaign:{campaign.id}:gone:{asked.id}"
        work.send(asked.conversation, "notice", text, campaign=campaign, cause=cause)


def said_yes_in_vain(asked: Outreach, work: Work) -> None:
    """Somebody said yes to an offer that the owner took back by a correction."""
    happening = f"vain:{asked.id}"
    _tell_of_slot(asked.campaign, work, happening, "yes_in_vain_notice", name=asked.customer.name)


def slot_taken(campaign: Campaign, work: Work) -> None:
    """The chair was booked outside the campaign, which is over."""
    _tell_of_slot(campaign, work, "taken", "taken_done")


def nobody_left(campaign: Campaign, key: str, work: Work) -> None:
    """No more people will be asked (`key`: none_left or too_late); who may still answer is named."""
    holders = [first_name(o.customer.name) for o in campaigns.outreach(campaign.id) if o.status in ("open", "claimed")]
    _tell_of_slot(campaign, work, "spent", key, open_names=say_names(holders, campaign.business.language))


def expired(campaign: Campaign, work: Work) -> None:
    """The slot came and nobody had taken it."""
    _tell_of_slot(campaign, work, "expired", "expired_notice")


def about_customer(
    key: str, conversation: Conversation, business: Business, work: Work, turn_id: int, words: str
) -> None:
    """Something a customer said that a person should know. `key`: one of the …_notice sentences with {name}, {words}.

    The cause names the turn and the conversation, so that the owner's WhatsApp reply finds its way back.
    """
    cause = f"{key.removesuffix('_notice')}:{turn_id}:{conversation.id}"
    words = words if len(words) <= LONGEST_QUOTED else f"{words[:LONGEST_QUOTED]}…"
    _tell(business, work, cause, key, name=_name(conversation), words=words)


def _name(conversation: Conversation) -> str:
    customer = conversation.customer
    return customer.name if customer is not None else conversation.profile_name or conversation.address or ""


def customer_cancelled(booking: Appointment, business: Business, work: Work, *, filling: bool) -> None:
    """A customer gave a booking up: every owner hears of it, and, unless it is being filled, is asked whether to."""
    draft = {
        "when": to_local(booking.scheduled_time, business.timezone).isoformat(),
        "service_id": booking.service_id,
        "staff_id": booking.staff_id or None,
    }
    for owner in conversations.owners(business.id, work.now):
        language = texts.language_of(owner, business)
        asks = not filling and conversations.question(owner, work.now, work.now) is None  # one question at a time
        text = say(
            "cancelled_filling_notice" if filling else "cancelled_notice" if asks else "cancelled_told_notice",
            language,
            name=booking.customer.name,
            service=booking.service.name,
            when=texts.when(booking.scheduled_time, business, work.now, language),
        )
        work.send(owner, "notice", text, cause=f"appointment:{booking.id}:cancelled:owner:{owner.staff_id}")
        if asks:
            conversations.ask(owner.id, {"kind": "yes_no", "act": "fill", "draft": draft}, work.now)


def gave_back(campaign: Campaign, gave: Outreach, lost: Appointment | None, free: datetime | None, work: Work) -> None:
    """The winner thought better of it, and the slot is being offered again.

    `lost`: their earlier booking, whose time somebody else has by now; `free` (UTC): the nearest that is not taken.
    """
    business = campaign.business
    for owner in conversations.owners(campaign.business_id, work.now):
        language = texts.language_of(owner, business)
        text = say(
            "undone_notice",
            language,
            name=gave.customer.name,
            given_away=texts.when(lost.scheduled_time, business, work.now, language) if lost else None,
            nearest=texts.when(free, business, work.now, language) if free else None,
            **texts.slot(campaign, work.now, language),
        )
        cause = f"campaign:{campaign.id}:undone:{gave.id}:{work.now.timestamp():.0f}:owner:{owner.staff_id}"
        work.send(owner, "notice", text, campaign=campaign, cause=cause)
