"""A customer's own bookings: when they are, and giving one up."""

from bot.flows import fill, notices, texts
from bot.flows.customer.offers import CustomerTalk, decline, meant
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent
from bot.language.speech import say_choices, say_names
from bot.store import appointments, businesses, closures
from models import Appointment


def when(talk: CustomerTalk) -> Outcome:
    """When her appointments are."""
    own = _coming(talk)
    if not own:
        return Reply(talk.say("no_booking"))
    return Reply(talk.say("your_bookings", bookings=say_names([_said(b, talk) for b in own], talk.language)))


def cancel(talk: CustomerTalk) -> Outcome:
    """Giving a booking up is asked about first; with an offer open as well, which of the two is meant."""
    own, asked = _coming(talk), meant(talk)
    day = talk.reading.when
    if day is not None and len(own) > 1:
        own = [b for b in own if texts.local(b.scheduled_time, talk.business).date() == day.value.date()] or own
    if not own:
        return Reply(talk.say("no_booking")) if asked is None else decline(talk)
    if asked is not None:
        facts = texts.slot(asked.campaign, talk.now, talk.language)
        text = talk.say("cancel_which", booking=_said(own[0], talk), **facts)
        question = {
            "kind": "choice",
            "act": "cancel_which",
            "options": ["no to the offer", "cancel the booking"],
            "booking": own[0].id,
        }
        return Reply(text, offer_id=asked.id, question=question)
    if len(own) > 1:
        options = [_said(b, talk) for b in own]
        question = {"kind": "choice", "act": "cancel_choice", "options": options, "bookings": [b.id for b in own]}
        return Reply(talk.say("which_booking", bookings=say_choices(options, talk.language)), question=question)
    return _confirm(talk, own[0])


def _confirm(talk: CustomerTalk, booking: Appointment) -> Outcome:
    question = {"kind": "yes_no", "act": "cancel_booking", "booking": booking.id}
    return Reply(talk.say("cancel_ask", booking=_said(booking, talk)), question=question)


def cancel_confirmed(talk: CustomerTalk) -> Outcome | None:
    """The answer to "Shall I cancel …?"."""
    if talk.reading.intent in (CustomerIntent.NO, CustomerIntent.DECLINE):
        return Reply(talk.say("booking_kept"))
    if talk.reading.intent not in (CustomerIntent.YES, CustomerIntent.ACCEPT, CustomerIntent.CANCEL):
        return None
    return _give_up(talk, (talk.question or {})["booking"])


def cancel_which_chosen(talk: CustomerTalk) -> Outcome | None:
    """No to the offer, or the booking cancelled? A mere yes is to neither."""
    match talk.reading.choice:
        case 1:
            return decline(talk)
        case 2:
            return _give_up(talk, (talk.question or {})["booking"])
    return cancel(talk) if talk.reading.intent is CustomerIntent.YES else None


def cancel_choice_made(talk: CustomerTalk) -> Outcome | None:
    """Which of several bookings is to be cancelled."""
    ids = (talk.question or {})["bookings"]
    choice = talk.reading.choice
    return _give_up(talk, ids[choice - 1]) if choice is not None and 1 <= choice <= len(ids) else None


def _give_up(talk: CustomerTalk, booking_id: int) -> Outcome:
    """Out of the diary, and the owner hears of the gap."""
    booking = next((b for b in _coming(talk) if b.id == booking_id), None)
    if booking is None or not appointments.cancel(booking.id):
        return Reply(talk.say("no_booking"))
    notices.customer_cancelled(booking, talk.business, talk.work, filling=_fill(booking, talk))
    return Reply(talk.say("cancelled_ok", booking=_said(booking, talk)))


def _fill(booking: Appointment, talk: CustomerTalk) -> bool:
    """Where the business chose so, the gap is filled without asking the owner first. False: it is not."""
    closed = closures.at(talk.business.id, booking.scheduled_time, booking.ends_at, booking.staff_id)
    if not talk.business.fills_directly or closed is not None:
        return False
    gap = fill.Gap(booking.service, booking.scheduled_time, booking.staff_id or None)
    try:
        fill.open_campaign(talk.business, gap, talk.work)
    except (fill.AlreadyRunning, fill.ChairTaken):
        return False
    return True


def _coming(talk: CustomerTalk) -> list[Appointment]:
    customer_id = talk.conversation.customer_id
    return appointments.coming(customer_id, talk.now) if customer_id else []


def _said(booking: Appointment, talk: CustomerTalk) -> str:
    """ "haircut with Marta Thursday at 15:00" """
    return talk.say(
        "booking_line",
        service=booking.service.name,
        staff=businesses.staff_name(booking.staff_id),
        when=texts.when(booking.scheduled_time, talk.business, talk.now, talk.language),
    )
