"""An owner's turn at hand, and what several of her acts need: people found by name, moments said."""

from datetime import datetime

from bot.domain.hours import to_local, to_utc
from bot.flows import texts
from bot.flows.talk import Outcome, Reply, Talk
from bot.language.intents import OwnerReading
from bot.language.speech import say_choices, say_time, say_when
from bot.store import appointments, businesses, customers
from models import Appointment, Customer

OwnerTalk = Talk[OwnerReading]


def said(local: datetime, talk: OwnerTalk) -> str:
    """A wall-clock reading in words: "tomorrow at 14:00"."""
    return say_when(local, to_local(talk.now, talk.business.timezone), talk.language, talk.business.country)


def clock(moment: datetime, talk: OwnerTalk) -> str:
    """The time of day of a moment (UTC) at the business."""
    return say_time(to_local(moment, talk.business.timezone), talk.language, talk.business.country)


def utc(local: datetime, talk: OwnerTalk) -> datetime:
    """The moment (UTC) of a wall-clock reading at the business."""
    return to_utc(local, talk.business.timezone)


def one_customer(talk: OwnerTalk, name: str | None) -> Customer | Outcome:
    """The customer of that name; or the reply that nobody, or more than one, is called so."""
    if name is None:
        return Reply(talk.say("whose"))
    found = customers.named(talk.business.id, name)
    if not found:
        return Reply(talk.say("nobody_called", name=name))
    if len(found) > 1:
        return Reply(talk.say("several_called", names=say_choices([c.name for c in found], talk.language)))
    return found[0]


def booking_line(booking: Appointment, talk: OwnerTalk) -> str:
    """ "Haircut with Marta today at 14:00" """
    return talk.say(
        "booking_line",
        service=booking.service.name,
        staff=businesses.staff_name(booking.staff_id),
        when=texts.when(booking.scheduled_time, talk.business, talk.now, talk.language),
    )


def one_booking(talk: OwnerTalk) -> Appointment | Outcome:
    """The coming booking that she names by person, by time or by both; or the reply that asks for more."""
    wanted = talk.reading.when
    if talk.reading.person is not None:
        customer = one_customer(talk, talk.reading.person)
        if not isinstance(customer, Customer):
            return customer
        found = appointments.coming(customer.id, talk.now)
        who = customer.name
    else:
        if wanted is None:
            return Reply(talk.say("whose"))
        moment = utc(wanted.value, talk)
        found = appointments.all_in_the_way(talk.business.id, moment, moment.replace(second=59))
        who = said(wanted.value, talk)
    if wanted is not None and len(found) > 1:
        local = [(to_local(b.scheduled_time, talk.business.timezone), b) for b in found]
        same_day = [b for at, b in local if at.date() == wanted.value.date()]
        same_time = [b for at, b in local if wanted.grain != "date" and at.time() == wanted.value.time()]
        found = [b for b in same_time if b in same_day] or same_time or same_day or found
    if not found:
        return Reply(talk.say("no_booking_of", name=who))
    return found[0]
