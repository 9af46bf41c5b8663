"""A customer's message that an owner forwards. Somebody else's words are no command: at most they are asked about."""

from datetime import timedelta

from bot.flows import texts
from bot.flows.owner.talk import OwnerTalk, booking_line, clock, utc
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.said import fold
from bot.language.speech import first_name, say_choices, say_day
from bot.store import appointments
from models import Appointment


def others_words(talk: OwnerTalk) -> Outcome | None:
    """What a forwarded message asks for. None: nothing was forwarded."""
    if not any(message.kind == "forwarded" for message in talk.messages):
        return None
    if talk.reading.intent is OwnerIntent.CANCEL:
        return whose(talk)
    return Reply(talk.say("forwarded_what"))


def whose(talk: OwnerTalk) -> Outcome:
    """Who may have written "sorry, can't come today": whoever is booked that day, by name if one is in the words."""
    when = talk.reading.when
    today = texts.local(talk.now, talk.business)
    day = (when.value if when is not None else today).replace(hour=0, minute=0, second=0, microsecond=0)
    end = utc(day + timedelta(days=1), talk)
    booked = [b for b in appointments.between(talk.business.id, talk.now, end) if b.status == "scheduled"]
    booked = [b for b in booked if b.scheduled_time >= utc(day, talk)]
    said = set(fold(talk.text).split())
    booked = [b for b in booked if said & set(fold(first_name(b.customer.name)).split())] or booked
    if not booked:
        return Reply(talk.say("schedule_empty", day=say_day(day, today, talk.language, talk.business.country)))
    if len(booked) == 1:
        return _confirm(booked[0], talk)
    options = [f"{booking.customer.name} {clock(booking.scheduled_time, talk)}" for booking in booked]
    question = {"kind": "choice", "act": "whose", "options": options, "bookings": [b.id for b in booked]}
    return Reply(talk.say("whose_message", names=say_choices(options, talk.language)), question=question)


def chosen(talk: OwnerTalk) -> Outcome:
    """Whose message it was."""
    question, choice = talk.question or {}, talk.reading.choice
    valid = choice is not None and 1 <= choice <= len(question["bookings"])
    booking = appointments.get(talk.business.id, question["bookings"][choice - 1]) if valid and choice else None
    return _confirm(booking, talk) if booking is not None else Reply(talk.say("fine"))


def _confirm(booking: Appointment, talk: OwnerTalk) -> Outcome:
    question = {"kind": "yes_no", "act": "cancel", "booking": booking.id}
    text = talk.say("cancel_and_fill_ask", name=booking.customer.name, booking=booking_line(booking, talk))
    return Reply(text, question=question)
