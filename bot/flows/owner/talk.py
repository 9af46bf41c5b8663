"""An owner's turn at hand, and what several of her acts need: people found by name, moments said."""

from datetime import datetime

from bot.domain.hours import to_local, to_utc
from bot.flows import texts
from bot.flows.talk import Outcome, Reply, Talk
from bot.language.intents import OwnerReading
from bot.language.speech import say_choices, say_time, say_when
from bot.store import businesses, customers
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
