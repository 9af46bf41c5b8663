"""Chairs by name, and chairs that are taken."""

from bot.flows.fill import ChairTaken
from bot.store import businesses
from bot.web.api.answers import local
from bot.web.problems import Problem, invalid
from models import Business, Service


def names(business: Business) -> dict[int, str]:
    """Whose chair is whose, by staff id."""
    return {member.id: member.name for member in businesses.staff(business.id)}


def chair_of(business: Business, service: Service, staff: str | None) -> int | None:
    """The chair of a member of staff called so; None for any. Raises `Problem` where they do not do the service."""
    if staff is None:
        return None
    able = businesses.chairs(business.id, service.id)
    found = businesses.staff_named(business.id, staff)
    if found is None or found.id not in able:
        called = names(business)
        who = ", ".join(called[chair] for chair in able if chair in called) or "nobody by name: leave it out"
        raise invalid("staff", f"must be somebody who does {service.name} there, which is {who}")
    return found.id


def taken(error: ChairTaken, business: Business) -> Problem:
    """The refusal that names what stands in the way."""
    if not error.bookings:
        return Problem(409, "No chair there takes bookings for that service.")
    booking = error.bookings[0]
    whose = names(business).get(booking.staff_id)
    until = f"{local(booking.scheduled_time, business).isoformat()} to {local(booking.ends_at, business).isoformat()}"
    place = f"{whose}'s chair" if whose else "That time"
    detail = f"{place} is booked: {booking.customer.name}, {until}."
    return Problem(409, detail, appointment_id=booking.id)
