"""Somebody will not be there: their booking cancelled, or missed, and what is left of the time offered to others."""

from datetime import datetime, timedelta

from bot.domain.hours import to_local
from bot.flows import texts
from bot.flows.owner import filling, fitting, forwarding
from bot.flows.owner.draft import Draft, of_booking
from bot.flows.owner.talk import OwnerTalk, booking_line, clock, one_customer, said, utc
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent, When
from bot.language.speech import say_choices
from bot.store import appointments
from models import Appointment, Customer, Service

NOTICE = timedelta(minutes=10)  # nobody comes sooner
STEP = timedelta(minutes=15)


def cancel(talk: OwnerTalk) -> Outcome:
    """ "maria cancelled": her booking goes, and filling the gap is offered. Which one, is asked where it is unclear."""
    wanted, person = talk.reading.when, talk.reading.person
    if person is not None:
        found = _of(person, talk)
    elif wanted is not None and wanted.grain != "date":
        found = _at(wanted, talk)
    else:
        return forwarding.whose(talk)
    if not isinstance(found, list):
        return found
    if len(found) == 1:
        return _cancel(found[0], talk)
    options = [f"{booking.customer.name}, {booking_line(booking, talk)}" for booking in found]
    question = {"kind": "choice", "act": "cancel_one", "options": options, "bookings": [b.id for b in found]}
    return Reply(talk.say("which_booking", bookings=say_choices(options, talk.language)), question=question)


def _of(person: str, talk: OwnerTalk) -> list[Appointment] | Outcome:
    """The coming bookings of somebody, of the time that was named with them; or the reply that there is none."""
    customer = one_customer(talk, person)
    if not isinstance(customer, Customer):
        return customer
    found, wanted = appointments.coming(customer.id, talk.now), talk.reading.when
    found = _narrowed(found, wanted, talk) if wanted is not None else found
    return found or Reply(talk.say("no_booking_of", name=customer.name))


def _at(wanted: When, talk: OwnerTalk) -> list[Appointment] | Outcome:
    """The bookings that begin then, else those that are still going on; or the reply that there is none."""
    moment = utc(wanted.value, talk)
    standing = appointments.all_in_the_way(talk.business.id, moment, moment + texts.MOMENT)
    found = [booking for booking in standing if booking.scheduled_time == moment] or standing
    return found or Reply(talk.say("no_booking_of", name=said(wanted.value, talk)))


def _narrowed(found: list[Appointment], wanted: When, talk: OwnerTalk) -> list[Appointment]:
    """Those of that day or time, or of both; all of them where none is."""
    local = [(to_local(b.scheduled_time, talk.business.timezone), b) for b in found]
    same_day = [b for at, b in local if at.date() == wanted.value.date()]
    same_time = [b for at, b in local if wanted.grain != "date" and at.time() == wanted.value.time()]
    return [b for b in same_time if b in same_day] or same_time or same_day or found


def cancel_chosen(talk: OwnerTalk) -> Outcome:
    """Which of several bookings is to be cancelled."""
    question, choice = talk.question or {}, talk.reading.choice
    valid = choice is not None and 1 <= choice <= len(question["bookings"])
    booking = appointments.get(talk.business.id, question["bookings"][choice - 1]) if valid and choice else None
    return _cancel(booking, talk) if booking is not None else Reply(talk.say("fine"))


def _cancel(booking: Appointment, talk: OwnerTalk) -> Outcome:
    if not appointments.cancel(booking.id):
        return Reply(talk.say("no_booking_of", name=booking.customer.name))
    question = {"kind": "yes_no", "act": "fill", "draft": of_booking(booking, talk.business).kept()}
    text = talk.say("cancelled_fill_ask", name=booking.customer.name, booking=booking_line(booking, talk))
    return Reply(text, question=question, undo={"act": "restore", "booking": booking.id})


def cancel_answered(talk: OwnerTalk) -> Outcome:
    """Cancel the booking of whose message was forwarded, and fill it?"""
    booking = appointments.get(talk.business.id, (talk.question or {})["booking"])
    if talk.reading.intent is not OwnerIntent.YES or booking is None or not appointments.cancel(booking.id):
        return Reply(talk.say("fine"))
    return filling.complete(talk, of_booking(booking, talk.business))


def no_show(talk: OwnerTalk) -> Outcome:
    """ "Maria didn't come": marked, ranked lower, no message to her; what is left of the time may be filled."""
    customer = one_customer(talk, talk.reading.person)
    if not isinstance(customer, Customer):
        return customer
    missed = appointments.latest_begun(customer.id, talk.now)
    if missed is None:
        return Reply(talk.say("no_booking_of", name=customer.name))
    appointments.mark_no_show(missed)
    undo = {"act": "came", "booking": missed.id}
    start = _next_step(talk.now + NOTICE)
    left = int((missed.ends_at - start).total_seconds() // 60)
    fit = [s for s in fitting.services(talk.business, start, missed.staff_id or None) if s.minutes <= left]
    if not fit:
        return Reply(talk.say("no_show_done", name=customer.name), undo=undo)
    facts = {"time": clock(start, talk), "services": say_choices([s.name for s in fit], talk.language)}
    text = talk.say("no_show_fill_ask", name=customer.name, minutes=left, **facts)
    return Reply(text, question=_with_one_of(fit, start, missed, talk), undo=undo)


def _with_one_of(fit: list[Service], start: datetime, missed: Appointment, talk: OwnerTalk) -> dict[str, object]:
    local = to_local(start, talk.business.timezone)
    only = fit[0].id if len(fit) == 1 else None
    draft = Draft(local.isoformat(), only, missed.staff_id or None)
    kind = {"kind": "yes_no"} if only else {"kind": "service", "options": [s.name for s in fit]}
    return {**kind, "act": "fill", "draft": draft.kept()}


def _next_step(moment: datetime) -> datetime:
    """The next quarter of an hour: times as people make them."""
    hour = moment.replace(minute=0, second=0, microsecond=0)
    return hour + -(-(moment - hour) // STEP) * STEP
