""" "Dora rang, she takes the 2pm", "give it to Ana": the award, made by the owner."""

from bot.flows import fill, texts
from bot.flows.talk import Outcome, Reply, Talk
from bot.language.intents import OwnerIntent, OwnerReading
from bot.store import appointments, campaigns, customers, outreach
from bot.store.database import lock_business
from models import Campaign, Outreach


def give(campaign: Campaign, person: str, talk: Talk[OwnerReading]) -> Outcome:
    """Book the named customer into a campaign's slot and end it; one who is not on record is simply "taken"."""
    facts = texts.slot(campaign, talk.now, talk.language)
    lock_business(talk.business.id)
    campaigns.lock(campaign.id)
    won = outreach.winner(campaign.id)
    if won is not None:
        return already_won(campaign, won, person, talk)
    found = customers.named(talk.business.id, person)
    if len(found) != 1:
        fill.stop(campaign.id, "taken outside", talk.work)
        return Reply(talk.say("taken_done", **facts))
    if not campaigns.move(campaign.id, "filled", talk.now):
        return Reply(talk.say("nothing_running"))
    try:
        appointments.book(
            talk.business.id,
            found[0].id,
            campaign.service,
            campaign.staff_id,
            campaign.slot_time,
            campaign.slot_end,
            talk.now,
            campaign=campaign,
        )
    except appointments.Clash:
        campaigns.move(campaign.id, "stopped", talk.now, "the slot was taken")
        return Reply(talk.say("taken_done", **facts))
    outreach.given(campaign.id, found[0].id, talk.now)
    talk.work.wake("campaign", campaign.id)
    return Reply(talk.say("given_done", name=found[0].name, **facts))


def already_won(campaign: Campaign, won: Outreach, person: str | None, talk: Talk[OwnerReading]) -> Outcome:
    """Somebody's yes came first: shall they keep it? Nothing is taken from anybody without her word."""
    booking = outreach.appointment_of(campaign.id)
    at = texts.clock(won.claimed_at or won.created_at, talk.business, talk.language)
    name = won.customer.name
    if person is not None and customers.named(talk.business.id, person) == [won.customer]:
        return Reply(talk.say("has_it", name=name))
    question = {"kind": "yes_no", "act": "give", "keep": name, "booking": booking.id if booking else None}
    return Reply(talk.say("keep_winner", name=name, time=at), question=question)


def confirmed(talk: Talk[OwnerReading]) -> Outcome:
    """Keep the winner: yes, nothing changes. No: she has to tell them herself, so it is left to her."""
    question = talk.question or {}
    if talk.reading.intent is OwnerIntent.YES:
        return Reply(talk.say("kept", name=question["keep"]))
    return Reply(talk.say("cancel_winner_how", name=question["keep"]))
