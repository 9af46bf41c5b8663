"""The award: who gets the slot, and what everybody who said yes is told. Promises 1 and 2 live here."""

from datetime import timedelta

import structlog

from bot.flows import notices, texts
from bot.flows.work import Work
from bot.store import appointments, campaigns, outreach
from bot.store.database import in_transaction, lock_business
from models import Appointment, Campaign, Customer, Outreach

log = structlog.get_logger()

LOOK_AGAIN = timedelta(seconds=1)


def award(campaign_id: int, work: Work) -> None:
    """Settle the claims of a campaign, if that can be done now.

    The earliest stored yes wins, and not the first to be read: while an older message of another holder is unread, the
    award waits for it, at most 45 seconds from the claim's recording. Nobody is held up by the waiting: the campaign is
    looked at again in a second. Runs in a transaction of its own.
    """
    in_transaction(lambda: _settle(campaign_id, work))


def _settle(campaign_id: int, work: Work) -> None:
    campaign = campaigns.get(campaign_id)
    lock_business(campaign.business_id)
    campaigns.lock(campaign_id)
    campaign = campaigns.get(campaign_id)
    claims = outreach.claims(campaign_id)
    if claims and campaign.status in ("active", "paused") and work.now < campaign.slot_time:
        first = claims[0]
        waited = work.now - first.claim_recorded_at
        if waited < outreach.WAIT_FOR_OLDER and outreach.older_unread(campaign_id, first):
            work.wake("campaign", campaign_id, work.now + LOOK_AGAIN)
            return
        _give(campaign, first, work)
        campaign = campaigns.get(campaign_id)
    if campaign.status in ("active", "paused") and work.now < campaign.slot_time:
        return
    for late in outreach.claims(campaign_id):
        if outreach.settle(late.id, "lost"):
            work.send(late.conversation, "reply", texts.over(campaign, late, work.now), turn_id=late.claim_turn_id)
    campaigns.close_open(campaign_id)


def _give(campaign: Campaign, claim: Outreach, work: Work) -> None:
    """The slot is this person's: the conditional update, the booking and all that is owed for it, or none of it."""
    if not campaigns.move(campaign.id, "filled", work.now):
        return
    replaced = _replaced(claim)
    try:
        # Her own later booking goes first: it may be what stands in the way.
        if replaced is not None:
            appointments.cancel(replaced.id)
        booking = appointments.book(
            campaign.business_id,
            claim.customer_id,
            campaign.service,
            campaign.staff_id,
            campaign.slot_time,
            campaign.slot_end,
            work.now,
            campaign=campaign,
            for_name=claim.for_name,
            discount=claim.discount_percentage,
        )
    except appointments.Clash:  # the chair was given away outside the campaign
        if replaced is not None:
            appointments.restore(replaced.id)
        campaigns.move(campaign.id, "stopped", work.now, "the slot was taken")
        notices.slot_taken(campaign, work)
        return
    if replaced is not None:
        appointments.note_move(replaced.id, booking.id)
    outreach.settle(claim.id, "won")
    Customer.update(offers_taken=Customer.offers_taken + 1).where(Customer.id == claim.customer_id).execute()
    text = texts.confirmed(campaign, claim, booking, replaced, work.now)
    work.send(claim.conversation, "reply", text, turn_id=claim.claim_turn_id, campaign=campaign)
    notices.filled(campaign, claim, replaced, work)
    log.info("slot awarded", campaign=campaign.id, outreach=claim.id, batch=claim.batch)


def _replaced(claim: Outreach) -> Appointment | None:
    """The later booking that the offer named, where it still stands and is not to be kept."""
    if claim.replaces_id is None or claim.keep_booking:
        return None
    return Appointment.get_or_none(Appointment.id == claim.replaces_id, Appointment.status == "scheduled")
