""" "walk-in took it", "Dora rang, she takes the 2pm", "give it to Ana": the award, made by the owner."""

from bot.flows import notices, texts
from bot.flows.talk import Outcome, Reply, Talk
from bot.language.intents import OwnerIntent, OwnerReading
from bot.language.speech import say_choices
from bot.store import appointments, campaigns, customers, outreach
from bot.store.database import lock_business
from models import Campaign, Customer, Outreach


def give(campaign: Campaign, person: str | None, talk: Talk[OwnerReading]) -> Outcome:
    """Book whoever took a campaign's slot, and end it."""
    found = customers.named(talk.business.id, person) if person else []
    if len(found) > 1:
        return _which(campaign, found, talk)
    return _unless_won(campaign, found[0] if found else None, person, talk)


def _unless_won(campaign: Campaign, customer: Customer | None, person: str | None, talk: Talk[OwnerReading]) -> Outcome:
    """Nothing is taken from somebody whose yes came first."""
    lock_business(talk.business.id)
    campaigns.lock(campaign.id)
    won = outreach.winner(campaign.id)
    return already_won(campaign, won, person, talk) if won is not None else _give(campaign, customer, person, talk)


def _give(campaign: Campaign, customer: Customer | None, person: str | None, talk: Talk[OwnerReading]) -> Outcome:
    """Write it into the diary; somebody who is not on record gets there by the name given, or as a walk-in."""
    facts = texts.slot(campaign, talk.now, talk.language)
    if not campaigns.move(campaign.id, "filled", talk.now):
        return Reply(talk.say("nothing_running"))
    taker = customer or customers.without_number(talk.business.id, person or talk.say("walk_in"), talk.now)
    try:
        booking = appointments.book(
            talk.business.id,
            taker.id,
            campaign.service,
            campaign.staff_id,
            campaign.slot_time,
            campaign.slot_end,
            talk.now,
            campaign=campaign,
        )
    except appointments.Clash:
        campaigns.move(campaign.id, "stopped", talk.now, "the slot was taken")
        talk.work.wake("campaign", campaign.id)  # a yes may wait for its answer
        return Reply(talk.say("taken_done", **facts))
    for claim in outreach.claims(campaign.id):
        if claim.customer_id == taker.id:  # her own yes was about to be settled, and is herewith answered
            text = texts.confirmed(campaign, claim, booking, None, talk.now)
            talk.work.send(claim.conversation, "reply", text, turn_id=claim.claim_turn_id, campaign=campaign)
    outreach.given(campaign.id, taker.id, talk.now)
    notices.gone(campaign, talk.work)
    talk.work.wake("campaign", campaign.id)
    key = "taken_done" if person is None else "given_done"
    return Reply(talk.say(key, name=taker.name, **facts), undo={"act": "final"})


def _which(campaign: Campaign, found: list[Customer], talk: Talk[OwnerReading]) -> Outcome:
    names = [customer.name for customer in found]
    question = {
        "kind": "choice",
        "act": "give_to",
        "options": names,
        "ids": [customer.id for customer in found],
        "campaign": campaign.id,
    }
    return Reply(talk.say("several_called", names=say_choices(names, talk.language)), question=question)


def chosen(talk: Talk[OwnerReading]) -> Outcome:
    """Which of several people of that name."""
    question, choice = talk.question or {}, talk.reading.choice
    if choice is None or not 1 <= choice <= len(question["ids"]):
        return Reply(talk.say("fine"))
    customer = customers.get(talk.business.id, question["ids"][choice - 1])
    return _unless_won(campaigns.get(question["campaign"]), customer, question["options"][choice - 1], talk)


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
