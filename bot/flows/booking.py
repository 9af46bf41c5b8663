"""A booking made by the business itself, and what it means for a gap that was being filled there."""

from datetime import datetime

from bot.flows import fill, notices
from bot.flows.work import Work
from bot.store import appointments, businesses, campaigns
from bot.store.database import lock_business
from models import Appointment, Business, Customer, Service

TAKEN = "the slot was taken"


def book(
    business: Business,
    customer: Customer,
    service: Service,
    start: datetime,
    end: datetime,
    work: Work,
    *,
    staff_id: int | None = None,
) -> Appointment:
    """Book a customer, in a transaction of the caller's; without `staff_id`, on any free chair that will do.

    Opening hours do not matter: the business knows what it does. A campaign for that chair and time ends, and whoever
    said yes to it is told. Raises `fill.ChairTaken`.
    """
    lock_business(business.id)
    wanted = businesses.chairs(business.id, service.id) if staff_id is None else [staff_id]
    booked = appointments.all_in_the_way(business.id, start, end)
    free = [chair for chair in wanted if chair not in {booking.staff_id for booking in booked}]
    if not free:
        raise fill.ChairTaken([booking for booking in booked if booking.staff_id in wanted])
    running = campaigns.running_at(business.id, start, end)
    chair = min(free, key=lambda chair: chair in {campaign.staff_id for campaign in running})
    booking = appointments.book(business.id, customer.id, service, chair, start, end, work.now)
    _end_filling(booking, work)
    return booking


def move(booking: Appointment, start: datetime, work: Work) -> Appointment | None:
    """Give a booking another time on its chair; None, or the booking in the way. Ends campaigns there too."""
    blocking = appointments.move(booking, start)
    if blocking is None:
        _end_filling(appointments.reread(booking), work)
    return blocking


def _end_filling(booking: Appointment, work: Work) -> None:
    """A chair that is booked now is not offered any longer."""
    for campaign in campaigns.running_at(booking.business_id, booking.scheduled_time, booking.ends_at):
        if campaign.staff_id == booking.staff_id and fill.stop(campaign.id, TAKEN, work):
            notices.slot_taken(campaign, work)
