"""Asking people: the shortlist put into words, and an offer written to each."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.hours import to_local
from bot.domain.ports import Model
from bot.domain.ranking import Ranked
from bot.flows import texts
from bot.flows.work import Work
from bot.language.speech import first_name
from bot.language.writer import Guest, OfferBrief, write_batch
from bot.store import appointments, businesses, conversations, outreach
from models import Appointment, Campaign, Conversation, Customer

log = structlog.get_logger()

SHORTLIST = 12  # people the model sees when it orders them; more would cost time and change little


@dataclass(frozen=True)
class Invited:
    """One person to be asked, with everything their offer says."""

    ranked: Ranked
    customer: Customer
    conversation: Conversation
    replaces: Appointment | None
    text: str


@dataclass(frozen=True)
class Invitations:
    """A batch ready to be written, and the order in which everybody else comes."""

    invited: list[Invited]
    order: list[int]  # customer ids


def compose(campaign: Campaign, ranked: list[Ranked], count: int, model: Model | None, now: datetime) -> Invitations:
    """Have the next `count` offers written; for the first batch the model may also reorder the top of the list.

    One call to the model, outside any transaction; without a model, plain texts.
    """
    first_batch = campaign.batch == 0
    top = ranked[: max(SHORTLIST, count) if first_batch else count]
    people = {r.candidate.customer_id: _person(campaign, r, now) for r in top}
    business = campaign.business
    brief = OfferBrief(
        business=business.name,
        service=campaign.service.name,
        slot=to_local(campaign.slot_time, business.timezone),
        now=to_local(now, business.timezone),
        country=business.country,
        staff=businesses.staff_name(campaign.staff_id),
        discount=campaign.discount_percentage,
        note=campaign.custom_context,
        # What she texted in passing a model may weave in, but it is not quoted; over the API it was written for this.
        note_language=None if campaign.started_by else business.language,
        batch_size=count,
        shortlist=tuple(_guest(campaign, people[r.candidate.customer_id], r, now) for r in top),
        staff_names=tuple(s.name for s in businesses.staff(business.id)),
        service_names=tuple(s.name for s in businesses.services(business.id)),
        private_names=tuple(appointments.gave_up(business.id, campaign.slot_time)),
    )
    batch = write_batch(model, brief, rank=first_batch)
    log.info("batch composed", campaign=campaign.id, written_by=batch.written_by, flaws=batch.flaws)
    by_id = {r.candidate.customer_id: r for r in top}
    invited = [
        Invited(by_id[guest_id], *people[guest_id], text=batch.texts[guest_id]) for guest_id in batch.order[:count]
    ]
    rest = [r.candidate.customer_id for r in ranked if r.candidate.customer_id not in by_id]
    return Invitations(invited, [*batch.order, *rest])


def _person(campaign: Campaign, ranked: Ranked, now: datetime) -> tuple[Customer, Conversation, Appointment | None]:
    customer = Customer.get_by_id(ranked.candidate.customer_id)
    later = [
        booking
        for booking in appointments.coming(customer.id, now)
        if booking.service_id == campaign.service_id and booking.scheduled_time >= campaign.slot_end
    ]
    return customer, conversations.of_customer(customer, now), later[0] if later else None


def _guest(
    campaign: Campaign, person: tuple[Customer, Conversation, Appointment | None], ranked: Ranked, now: datetime
) -> Guest:
    customer, conversation, later = person
    language = texts.language_of(conversation, campaign.business)
    last = ranked.candidate.last_visit_at
    return Guest(
        id=customer.id,
        name=first_name(customer.name),
        language=language,
        visits=ranked.candidate.visits,
        weeks_since=max(0, (now - last) // timedelta(weeks=1)) if last is not None else None,
        reasons=tuple(reason.code for reason in ranked.reasons),
        replaces=texts.when(later.scheduled_time, campaign.business, now, language) if later else None,
    )


def still_free(invited: Invited) -> bool:
    """Whether somebody may still be asked: seconds have passed since the list was made."""
    customer = Customer.get_by_id(invited.customer.id)
    gone = customer.opted_out_at or customer.unreachable_at
    return gone is None and not outreach.held(customer.id)


def send(campaign: Campaign, invited: Invited, batch: int, place: int, work: Work) -> None:
    """Write one offer and the record that this person was asked, as the `place`-th, in the batch's transaction."""
    ranked = invited.ranked
    asked = outreach.write(
        campaign=campaign.id,
        customer=invited.customer.id,
        conversation=invited.conversation.id,
        rank=place,
        score=ranked.score,
        reasons=[{"code": r.code, "points": r.points, "n": r.n} for r in ranked.reasons],
        batch=batch,
        discount_percentage=campaign.discount_percentage,
        replaces=invited.replaces,
        created_at=work.now,
    )
    work.send(
        invited.conversation,
        "offer",
        invited.text,
        campaign=campaign,
        outreach_id=asked.id,
        deadline=campaign.slot_time,
    )
