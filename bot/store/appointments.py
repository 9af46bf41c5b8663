"""The diary: what is booked, what is free, booking and cancelling."""

from datetime import datetime, timedelta

from peewee import IntegrityError, ModelSelect

from bot.store.database import lock_business
from models import Appointment, Campaign, Customer, Service, ServiceHistory, database


class Clash(Exception):
    """The chair is taken then. `appointment` is what stands in the way, where it is known."""

    def __init__(self, appointment: Appointment | None = None) -> None:
        super().__init__("that time is taken")
        self.appointment = appointment


def in_the_way(business_id: int, staff_id: int, start: datetime, end: datetime) -> Appointment | None:
    """The first booking of a chair that overlaps [start, end)."""
    found: Appointment | None = _overlapping(business_id, start, end).where(Appointment.staff_id == staff_id).first()
    return found


def all_in_the_way(business_id: int, start: datetime, end: datetime) -> list[Appointment]:
    """Every booking that overlaps [start, end), whichever chair, earliest first."""
    return list(_overlapping(business_id, start, end))


def _overlapping(business_id: int, start: datetime, end: datetime) -> "ModelSelect[Appointment]":
    return (
        Appointment.select(Appointment, Customer)
        .join(Customer)
        .where(
            Appointment.business == business_id,
            Appointment.status == "scheduled",
            Appointment.scheduled_time < end,
            Appointment.ends_at > start,
        )
        .order_by(Appointment.scheduled_time, Appointment.id)
    )


def book(
    business_id: int,
    customer_id: int,
    service: Service,
    staff_id: int,
    start: datetime,
    end: datetime,
    now: datetime,
    *,
    campaign: Campaign | None = None,
    for_name: str | None = None,
    discount: int = 0,
) -> Appointment:
    """Write a booking, in a transaction of the caller's. Raises `Clash` when the chair is taken then."""
    lock_business(business_id)
    blocking = in_the_way(business_id, staff_id, start, end)
    if blocking is not None:
        raise Clash(blocking)
    try:
        with database.atomic():
            return Appointment.create(
                business=business_id,
                customer=customer_id,
                service=service.id,
                staff_id=staff_id,
                scheduled_time=start,
                ends_at=end,
                campaign=campaign,
                for_name=for_name,
                discount_percentage=discount,
                created_at=now,
            )
    except IntegrityError as taken:  # one_live_booking_a_start, one_live_booking_a_campaign
        raise Clash() from taken


def cancel(appointment_id: int) -> bool:
    """Take a booking out of the diary. False: it was not standing any more."""
    changed = (
        Appointment.update(status="cancelled")
        .where(Appointment.id == appointment_id, Appointment.status == "scheduled")
        .execute()
    )
    return bool(changed == 1)


def restore(appointment_id: int) -> None:
    """Put a booking back that was cancelled a moment ago, in the same transaction."""
    Appointment.update(status="scheduled").where(Appointment.id == appointment_id).execute()


def move(booking: Appointment, start: datetime) -> Appointment | None:
    """Give a booking another time on its chair, in a transaction; None, or the booking that stands in the way."""
    lock_business(booking.business_id)
    end = start + (booking.ends_at - booking.scheduled_time)
    blocking: Appointment | None = (
        _overlapping(booking.business_id, start, end)
        .where(Appointment.staff_id == booking.staff_id, Appointment.id != booking.id)
        .first()
    )
    if blocking is None:
        Appointment.update(scheduled_time=start, ends_at=end).where(
            Appointment.id == booking.id, Appointment.status == "scheduled"
        ).execute()
    return blocking


def reread(booking: Appointment) -> Appointment:
    """The row as it stands now."""
    return Appointment.get_by_id(booking.id)


def latest_begun(customer_id: int, now: datetime) -> Appointment | None:
    """The customer's last booking whose time has come, within a day: the one they may not have come to."""
    found: Appointment | None = (
        Appointment.select()
        .where(
            Appointment.customer == customer_id,
            Appointment.status.in_(("scheduled", "completed")),
            Appointment.scheduled_time <= now,
            Appointment.scheduled_time > now - timedelta(days=1),
        )
        .order_by(Appointment.scheduled_time.desc())
        .first()
    )
    return found


def mark_no_show(missed: Appointment) -> None:
    """They did not come: counts against them in ranking, and not as a visit."""
    if missed.status == "completed":
        _count(missed, -1)
    Appointment.update(status="no_show").where(Appointment.id == missed.id).execute()
    Customer.update(no_shows=Customer.no_shows + 1).where(Customer.id == missed.customer_id).execute()


def came_after_all(appointment_id: int) -> bool:
    """Take a no-show back. False: it is none."""
    changed = (
        Appointment.update(status="scheduled")
        .where(Appointment.id == appointment_id, Appointment.status == "no_show")
        .execute()
    )
    if changed == 1:
        booking = Appointment.get_by_id(appointment_id)
        Customer.update(no_shows=Customer.no_shows - 1).where(Customer.id == booking.customer_id).execute()
    return bool(changed == 1)


def _count(visit: Appointment, by: int) -> None:
    ServiceHistory.update(visits=ServiceHistory.visits + by).where(
        ServiceHistory.customer == visit.customer_id, ServiceHistory.service == visit.service_id
    ).execute()


def note_move(from_id: int, to_id: int) -> None:
    """Remember that a booking was given up for another."""
    Appointment.update(moved_to=to_id).where(Appointment.id == from_id).execute()


def get(business_id: int, appointment_id: int) -> Appointment | None:
    """One booking of a business, with its customer and service."""
    found: Appointment | None = (
        Appointment.select(Appointment, Customer, Service)
        .join_from(Appointment, Customer)
        .join_from(Appointment, Service)
        .where(Appointment.id == appointment_id, Appointment.business == business_id)
        .first()
    )
    return found


def coming(customer_id: int, now: datetime) -> list[Appointment]:
    """A customer's bookings that are still ahead, soonest first."""
    return list(
        Appointment.select(Appointment, Service)
        .join(Service)
        .where(Appointment.customer == customer_id, Appointment.status == "scheduled", Appointment.scheduled_time > now)
        .order_by(Appointment.scheduled_time)
    )


def between(business_id: int, start: datetime, end: datetime) -> list[Appointment]:
    """The bookings that begin in [start, end), as a diary page has them."""
    return list(
        Appointment.select(Appointment, Customer, Service)
        .join_from(Appointment, Customer)
        .join_from(Appointment, Service)
        .where(
            Appointment.business == business_id,
            Appointment.status.in_(("scheduled", "completed")),
            Appointment.scheduled_time >= start,
            Appointment.scheduled_time < end,
        )
        .order_by(Appointment.scheduled_time, Appointment.staff_id)
    )


def freed_at(business_id: int, start: datetime, now: datetime) -> list[Appointment]:
    """Bookings for exactly this start that were cancelled: they tell what a gap was."""
    return list(
        Appointment.select(Appointment, Service)
        .join(Service)
        .where(
            Appointment.business == business_id,
            Appointment.status == "cancelled",
            Appointment.scheduled_time == start,
            Appointment.scheduled_time > now,
        )
        .order_by(Appointment.id.desc())
    )


def complete_past(now: datetime, limit: int = 500) -> int:
    """Turn bookings that are over into visits, and add them to the customers' histories; how many.

    To be run in a transaction.
    """
    over = (
        Appointment.select(Appointment.id)
        .where(Appointment.status == "scheduled", Appointment.ends_at <= now)
        .limit(limit)
    )
    done = list(
        Appointment.update(status="completed")
        .where(Appointment.id.in_(over), Appointment.status == "scheduled")
        .returning(Appointment)
        .execute()
    )
    for visit in done:
        count_visit(visit)
    return len(done)


def count_visit(visit: Appointment) -> None:
    """Add one completed appointment to its customer's history of that service."""
    at = visit.scheduled_time
    ServiceHistory.insert(
        business=visit.business_id,
        customer=visit.customer_id,
        service=visit.service_id,
        visits=1,
        first_visit_at=at,
        last_visit_at=at,
    ).on_conflict(
        conflict_target=[ServiceHistory.customer, ServiceHistory.service],
        update={ServiceHistory.visits: ServiceHistory.visits + 1},
    ).execute()
    mine = (ServiceHistory.customer == visit.customer_id) & (ServiceHistory.service == visit.service_id)
    ServiceHistory.update(last_visit_at=at).where(mine, ServiceHistory.last_visit_at < at).execute()
    ServiceHistory.update(first_visit_at=at).where(mine, ServiceHistory.first_visit_at > at).execute()


def gave_up(business_id: int, start: datetime) -> list[str]:
    """The names of those who cancelled a booking for exactly this start: nobody is told who they are."""
    return [
        row.customer.name
        for row in Appointment.select(Appointment, Customer)
        .join(Customer)
        .where(
            Appointment.business == business_id, Appointment.status == "cancelled", Appointment.scheduled_time == start
        )
    ]
