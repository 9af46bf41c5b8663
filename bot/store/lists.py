"""Long lists, a page at a time and the newest first. A page begins behind the last row of the one before (keyset)."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from models import EPOCH, Appointment, Campaign, Conversation, Customer, Message, Outreach, Service, Staff, Table

Row = TypeVar("Row", bound=Table)
Place = tuple[int, ...]  # where a page ended: the values it is sorted by

PAGE = 100


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows, and where they end; None: there are no more."""

    rows: list[Row]
    end: Place | None


def appointments(
    business_id: int,
    *,
    status: str | None = None,
    start: datetime | None = None,
    end: datetime | None = None,
    after: Place | None = None,
) -> Page[Appointment]:
    """Bookings that begin in [start, end), the latest first, with customer and service."""
    rows = (
        Appointment.select(Appointment, Customer, Service)
        .join_from(Appointment, Customer)
        .join_from(Appointment, Service)
        .where(Appointment.business == business_id)
        .order_by(Appointment.scheduled_time.desc(), Appointment.id.desc())
    )
    if status is not None:
        rows = rows.where(Appointment.status == status)
    if start is not None:
        rows = rows.where(Appointment.scheduled_time >= start)
    if end is not None:
        rows = rows.where(Appointment.scheduled_time < end)
    if after is not None:
        time, row_id = after
        same_time = (Appointment.scheduled_time == time) & (Appointment.id < row_id)
        rows = rows.where((Appointment.scheduled_time < time) | same_time)
    return _page(rows, lambda row: ((row.scheduled_time - EPOCH) // timedelta(milliseconds=1), row.id))


def campaigns(business_id: int, *, status: str | None = None, after: Place | None = None) -> Page[Campaign]:
    """Campaigns, the last begun first, with their service and whoever began them."""
    rows = _campaigns(business_id).order_by(Campaign.id.desc())
    if status is not None:
        rows = rows.where(Campaign.status == status)
    if after is not None:
        rows = rows.where(Campaign.id < after[0])
    return _page(rows, _by_id)


def campaign(business_id: int, campaign_id: int) -> Campaign | None:
    """One campaign, as in the list."""
    found: Campaign | None = _campaigns(business_id).where(Campaign.id == campaign_id).first()
    return found


def _campaigns(business_id: int) -> Any:
    return (
        Campaign.select(Campaign, Service, Conversation, Staff)
        .join_from(Campaign, Service)
        .join_from(Campaign, Conversation, "LEFT JOIN")
        .join_from(Conversation, Staff, "LEFT JOIN")
        .where(Campaign.business == business_id)
    )


def customers(business_id: int, *, after: Place | None = None) -> Page[Customer]:
    """Customers, the last added first."""
    rows = Customer.select().where(Customer.business == business_id).order_by(Customer.id.desc())
    if after is not None:
        rows = rows.where(Customer.id < after[0])
    return _page(rows, _by_id)


def messages(
    business_id: int,
    *,
    customer_id: int | None = None,
    campaign_id: int | None = None,
    after: Place | None = None,
) -> Page[Message]:
    """What was written to and by customers, the newest first, with conversation and customer."""
    rows = (
        Message.select(Message, Conversation, Customer)
        .join_from(Message, Conversation)
        .join_from(Conversation, Customer)
        .where(Message.business == business_id)
        .order_by(Message.id.desc())
    )
    if customer_id is not None:
        rows = rows.where(Conversation.customer == customer_id)
    if campaign_id is not None:
        rows = rows.where(Message.campaign == campaign_id)
    if after is not None:
        rows = rows.where(Message.id < after[0])
    return _page(rows, _by_id)


def _by_id(row: Any) -> Place:
    return (row.id,)


def _page(rows: Any, place: Callable[[Any], Place]) -> Page[Any]:
    found = list(rows.limit(PAGE + 1))
    return Page(found[:PAGE], place(found[PAGE - 1]) if len(found) > PAGE else None)


def asked_in(campaign_ids: Sequence[int]) -> dict[int, list[Outreach]]:
    """Everybody asked in some campaigns, by campaign, in order, with the customer."""
    rows = (
        Outreach.select(Outreach, Customer)
        .join(Customer)
        .where(Outreach.campaign.in_(campaign_ids))
        .order_by(Outreach.batch, Outreach.rank, Outreach.id)
    )
    by_campaign: defaultdict[int, list[Outreach]] = defaultdict(list)
    for asked in rows if campaign_ids else ():
        by_campaign[asked.campaign_id].append(asked)
    return by_campaign


def offers_in(campaign_ids: Sequence[int]) -> dict[int, Message]:
    """The offer that each person asked in some campaigns was sent, by outreach."""
    if not campaign_ids:
        return {}
    rows = Message.select().where(Message.campaign.in_(campaign_ids), Message.kind == "offer")
    return {offer.outreach_id: offer for offer in rows if offer.outreach_id is not None}


def bookings_of(campaign_ids: Sequence[int]) -> dict[int, Appointment]:
    """The booking that each of some campaigns ended in, by campaign."""
    if not campaign_ids:
        return {}
    rows = Appointment.select().where(Appointment.campaign.in_(campaign_ids), Appointment.status != "cancelled")
    return {booking.campaign_id: booking for booking in rows if booking.campaign_id is not None}
