"""The winner thinks better of it: the booking undone, the slot passed on, the earlier booking put back if it can be."""

from bot.domain.pace import LEAD, wait_before_next
from bot.flows import free_time, notices, texts
from bot.flows.work import Work
from bot.language.replies import say
from bot.language.speech import say_percent
from bot.store import appointments, campaigns, outreach
from bot.store.database import lock_business
from models import Appointment, Business, Campaign, Outreach


def undo(won: Outreach, business: Business, work: Work, language: str) -> str:
    """Take a won slot back, in the turn's transaction; what to tell the one who gives it up."""
    lock_business(business.id)
    campaigns.lock(won.campaign_id)
    booking = outreach.appointment_of(won.campaign_id)
    if booking is None or booking.scheduled_time <= work.now or not outreach.undo(won.id):
        return say("over_passed", language, **texts.slot(won.campaign, work.now, language))
    appointments.cancel(booking.id)
    lost_place = not _put_back(won, booking, business, work)
    campaign = campaigns.get(won.campaign_id)
    if campaigns.move(campaign.id, "active", work.now):
        _pass_on(campaigns.get(campaign.id), work)
    lost = won.replaces if lost_place else None
    free = free_time.nearest(lost, business, work.now) if lost else None
    notices.gave_back(campaign, won, lost, free, work)
    return say(
        "undone",
        language,
        replaces=texts.standing(won, business, work.now, language),
        given_away=texts.when(lost.scheduled_time, business, work.now, language) if lost else None,
        nearest=texts.when(free, business, work.now, language) if free else None,
        **texts.slot(campaign, work.now, language),
    )


def _put_back(won: Outreach, booking: Appointment, business: Business, work: Work) -> bool:
    """Restore the booking that was given up for this one. False: its time has gone to somebody else since."""
    old: Appointment | None = won.replaces
    if old is None or old.moved_to_id != booking.id or old.status != "cancelled" or old.scheduled_time <= work.now:
        return True
    offered_round = campaigns.running_at(business.id, old.scheduled_time, old.ends_at)
    if any(other.staff_id == old.staff_id for other in offered_round):
        return False
    if appointments.in_the_way(business.id, old.staff_id, old.scheduled_time, old.ends_at):
        return False
    appointments.restore(old.id)
    old.status = "scheduled"
    return True


def _pass_on(campaign: Campaign, work: Work) -> None:
    """First to those whose yes came too late, with a new offer; then the asking goes on as usual."""
    outreach.open_again(campaign.id)
    late = outreach.lost(campaign.id)[: campaign.batch_size]
    if late and work.now < campaign.slot_time - LEAD:
        wait = wait_before_next(campaign.wait_minutes, campaign.slot_time, work.now)
        campaigns.next_round(campaign.id, work.now + wait)
        for asked in late:
            outreach.reopen(asked.id, campaign.batch + 1)
            language = texts.language_of(asked.conversation, campaign.business)
            text = say(
                "offer_again",
                language,
                replaces=texts.standing(asked, campaign.business, work.now, language),
                discount=say_percent(asked.discount_percentage, language) if asked.discount_percentage else None,
                **texts.slot(campaign, work.now, language),
            )
            work.send(
                asked.conversation,
                "offer",
                f"{text}\n{say('how_to_answer', language)}",
                campaign=campaign,
                outreach_id=asked.id,
                deadline=campaign.slot_time,
            )
    work.wake("campaign", campaign.id)
