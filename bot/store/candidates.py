"""Who may be asked for a slot: found and narrowed in SQL, then ranked by `bot.domain.ranking`.

Three wells, each limited, so that the work does not grow with the number of customers: those with a later booking of
the service (they could come earlier), those who have had it before (latest first), and everybody else who agreed to
offers.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import Expression, fn

from bot.domain.hours import to_local
from bot.domain.ranking import Candidate
from models import Appointment, Business, Campaign, Conversation, Customer, Message, Outreach, ServiceHistory

WELL = 150  # from each well, at most
MISSED_WITHIN = timedelta(days=30)  # a yes that came too late counts for as long
UNHEARD_WITHIN = timedelta(days=60)  # an offer without an echo counts for as long
ARRIVES_WITHIN = timedelta(hours=6)  # a phone that is on has got a message by then
COUNTED = 1000  # more who have not agreed need no exact number
PAST_STARTS = 8  # recent visits that tell a person's usual time


@dataclass(frozen=True)
class Shortlist:
    """Candidates in no order."""

    candidates: tuple[Candidate, ...]


def shortlist(business: Business, campaign: Campaign, now: datetime) -> Shortlist:
    """Everybody who may be asked now."""
    fits = _fits(business, campaign, now)
    agreed = (Customer.consent_at.is_null(False)) & (Customer.opted_out_at.is_null())
    later = _later_bookings(campaign)
    wells = (
        Customer.select(Customer.id)
        .join(later, on=(later.c.customer_id == Customer.id))
        .where(fits, agreed)
        .order_by(later.c.starts, Customer.id),
        Customer.select(Customer.id)
        .join(ServiceHistory, on=(ServiceHistory.customer == Customer.id))
        .where(ServiceHistory.service == campaign.service_id, fits, agreed)
        .order_by(ServiceHistory.last_visit_at.desc(), Customer.id),
        Customer.select(Customer.id).where(fits, agreed).order_by(Customer.id),
    )
    ids: dict[int, None] = {}
    for well in wells:
        ids |= dict.fromkeys(row.id for row in well.limit(WELL))
    return Shortlist(_facts(business, campaign, list(ids), now))


def without_consent(business: Business, campaign: Campaign, now: datetime) -> int:
    """How many fit and could be asked, had they agreed to offers; counted up to a thousand."""
    silent = (Customer.consent_at.is_null()) & (Customer.opted_out_at.is_null())
    return int(Customer.select().where(_fits(business, campaign, now), silent).limit(COUNTED).count())


def _fits(business: Business, campaign: Campaign, now: datetime) -> Expression:
    """Reachable, free then, not asked yet, holding no other offer, and under the caps."""
    own = Appointment.customer == Customer.id
    busy = Appointment.select(Appointment.id).where(
        own,
        Appointment.status == "scheduled",
        Appointment.scheduled_time < campaign.slot_end,
        Appointment.ends_at > campaign.slot_time,
    )
    # Somebody who comes for the same thing before the slot does not need it; who gave this very slot up, even less.
    served = Appointment.select(Appointment.id).where(
        own,
        Appointment.service == campaign.service_id,
        (
            (Appointment.status == "scheduled")
            & (Appointment.scheduled_time >= now)
            & (Appointment.scheduled_time < campaign.slot_time)
        )
        | ((Appointment.status == "cancelled") & (Appointment.scheduled_time == campaign.slot_time)),
    )
    wants_a_person = Conversation.select(Conversation.id).where(
        Conversation.customer == Customer.id, Conversation.silent_until > now
    )
    asked = Outreach.select(Outreach.id).where(Outreach.customer == Customer.id, Outreach.campaign == campaign.id)
    holding = (
        Outreach.select(Outreach.id)
        .join(Campaign)
        .where(
            Outreach.customer == Customer.id,
            Outreach.status.in_(("open", "claimed")),
            Campaign.status.in_(("active", "paused")),
        )
    )
    fits: Expression = (
        (Customer.business == business.id)
        & (Customer.phone.is_null(False))
        & (Customer.unreachable_at.is_null())
        & ~fn.EXISTS(busy)
        & ~fn.EXISTS(served)
        & ~fn.EXISTS(asked)
        & ~fn.EXISTS(holding)
        & ~fn.EXISTS(wants_a_person)
    )
    for cap, days in ((business.offers_a_day, 1), (business.offers_a_week, 7)):
        if cap is not None:
            lately = Outreach.select(fn.COUNT(Outreach.id)).where(
                Outreach.customer == Customer.id,
                Outreach.created_at > now - timedelta(days=days),
                Outreach.status != "failed",
            )
            fits &= lately < cap
    return fits


def _later_bookings(campaign: Campaign):  # type: ignore[no-untyped-def]  # a subquery: peewee gives it no useful type
    return (
        Appointment.select(Appointment.customer_id, fn.MIN(Appointment.scheduled_time).alias("starts"))
        .where(
            Appointment.service == campaign.service_id,
            Appointment.status == "scheduled",
            Appointment.scheduled_time >= campaign.slot_end,
        )
        .group_by(Appointment.customer_id)
        .alias("later")
    )


def _facts(business: Business, campaign: Campaign, ids: list[int], now: datetime) -> tuple[Candidate, ...]:
    """What ranking wants to know of each, in six queries however many they are."""
    mine = Appointment.customer.in_(ids)
    histories = {
        h.customer_id: h
        for h in ServiceHistory.select().where(
            ServiceHistory.customer.in_(ids), ServiceHistory.service == campaign.service_id
        )
    }
    later: dict[int, datetime] = {}
    for booking in (
        Appointment.select()
        .where(
            mine,
            Appointment.service == campaign.service_id,
            Appointment.status == "scheduled",
            Appointment.scheduled_time >= campaign.slot_end,
        )
        .order_by(Appointment.scheduled_time)
    ):
        later.setdefault(booking.customer_id, booking.scheduled_time)
    past: defaultdict[int, list[Appointment]] = defaultdict(list)
    for visit in (
        Appointment.select()
        .where(mine, Appointment.status == "completed")
        .order_by(Appointment.scheduled_time.desc())
        .limit(PAST_STARTS * max(len(ids), 1))
    ):
        if len(past[visit.customer_id]) < PAST_STARTS:
            past[visit.customer_id].append(visit)
    missed = Counter(
        asked.customer_id
        for asked in Outreach.select(Outreach.customer).where(
            Outreach.customer.in_(ids), Outreach.status == "lost", Outreach.created_at > now - MISSED_WITHIN
        )
    )
    silent = _unheard(ids, now)
    customers = Customer.select().where(Customer.id.in_(ids)).order_by(Customer.id)
    return tuple(
        Candidate(
            customer_id=customer.id,
            visits=histories[customer.id].visits if customer.id in histories else 0,
            first_visit_at=histories[customer.id].first_visit_at if customer.id in histories else None,
            last_visit_at=histories[customer.id].last_visit_at if customer.id in histories else None,
            later_booking_at=later.get(customer.id),
            past_starts=tuple(to_local(v.scheduled_time, business.timezone) for v in past[customer.id]),
            past_staff=tuple(v.staff_id for v in past[customer.id]),
            offers_made=customer.offers_made,
            offers_taken=customer.offers_taken,
            no_shows=customer.no_shows,
            missed=missed[customer.id],
            undelivered=silent[customer.id, "sent"],
            unanswered=silent[customer.id, "read"],
        )
        for customer in customers
    )


def _unheard(ids: list[int], now: datetime) -> Counter[tuple[int, str]]:
    """Offers of late without an echo, by customer: "sent" and never delivered, or "read" and never answered.

    Whoever has written since can be reached.
    """
    rows: Any = (
        Message.select(Outreach.customer, Message.status)
        .join_from(Message, Outreach)
        .join_from(Message, Conversation)
        .where(
            Outreach.customer.in_(ids),
            Outreach.answered_at.is_null(),
            Message.kind == "offer",
            Message.status.in_(("sent", "read")),
            Message.created_at > now - UNHEARD_WITHIN,
            Message.created_at < now - ARRIVES_WITHIN,
            (Conversation.last_inbound_at.is_null()) | (Conversation.last_inbound_at < Message.created_at),
        )
        .tuples()
    )
    return Counter((customer_id, status) for customer_id, status in rows)
