"""The diary by chat: who is coming, booking, moving."""

from datetime import datetime, timedelta

from bot.domain.hours import to_local
from bot.flows import booking as by_the_business
from bot.flows import fill, texts
from bot.flows.owner.talk import OwnerTalk, booking_line, clock, one_customer, said, utc
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.replies import say
from bot.language.speech import first_name, say_choices, say_day
from bot.store import appointments, businesses, conversations, customers
from models import Appointment, Customer, Service

YES = OwnerIntent.YES


def schedule(talk: OwnerTalk) -> Outcome:
    """The bookings of a day: today's, unless she names another."""
    today = to_local(talk.now, talk.business.timezone)
    day = talk.reading.when.value if talk.reading.when is not None else today
    start = day.replace(hour=0, minute=0, second=0, microsecond=0)
    booked = appointments.between(talk.business.id, utc(start, talk), utc(start + timedelta(days=1), talk))
    said_day = say_day(start, today, talk.language, talk.business.country)
    if not booked:
        return Reply(talk.say("schedule_empty", day=said_day))
    return Reply("\n".join([talk.say("schedule_header", day=said_day), *(_line(b, talk) for b in booked)]))


def _line(booking: Appointment, talk: OwnerTalk) -> str:
    return talk.say(
        "schedule_line",
        time=clock(booking.scheduled_time, talk),
        name=booking.for_name or booking.customer.name,
        service=booking.service.name,
        staff=businesses.staff_name(booking.staff_id),
    )


def book(talk: OwnerTalk) -> Outcome:
    """ "book Ben tomorrow 3pm color", after looking for clashes."""
    r = talk.reading
    customer = one_customer(talk, r.person)
    if not isinstance(customer, Customer):
        return customer
    if r.when is None or r.when.grain == "date" or r.when.passed or r.when.alternatives:
        return Reply(talk.say("ask_when"))
    offered = businesses.services(talk.business.id)
    service = next((s for s in offered if s.id == r.service_id), offered[0] if len(offered) == 1 else None)
    if service is None:
        names = [s.name for s in offered]
        question = {
            "kind": "service",
            "act": "book",
            "options": names,
            "person": customer.id,
            "when": r.when.value.isoformat(),
            "staff": r.staff_id,
        }
        facts = {"when": said(r.when.value, talk), "services": say_choices(names, talk.language)}
        return Reply(talk.say("ask_which_service", **facts), question=question)
    return _book(talk, customer, service, r.when.value.isoformat(), r.staff_id)


def book_answered(talk: OwnerTalk) -> Outcome:
    """The service that was missing."""
    question, chosen = talk.question or {}, talk.reading.service_id
    service = next((s for s in businesses.services(talk.business.id) if s.id == chosen), None)
    customer = customers.get(talk.business.id, question["person"])
    if service is None or customer is None:
        return Reply(talk.say("fine"))
    return _book(talk, customer, service, question["when"], question["staff"])


def _book(talk: OwnerTalk, customer: Customer, service: Service, when: str, staff_id: int | None) -> Outcome:
    start = utc(datetime.fromisoformat(when), talk)
    end = start + timedelta(minutes=service.minutes)
    try:
        booking = by_the_business.book(talk.business, customer, service, start, end, talk.work, staff_id=staff_id)
    except fill.ChairTaken as taken:
        facts = {"when": texts.when(start, talk.business, talk.now, talk.language)}
        if not taken.bookings:
            return Reply(talk.say("no_chair", service=service.name, **facts))
        return Reply(talk.say("clash", name=taken.bookings[0].customer.name, **facts))
    question = {"kind": "yes_no", "act": "tell", "key": "booked_for_you", "booking": booking.id}
    text = talk.say("booked_done", name=customer.name, booking=booking_line(booking, talk))
    return Reply(text, question=question, undo={"act": "cancel", "booking": booking.id})


def move(talk: OwnerTalk) -> Outcome:
    """ "move Ana to 4pm", after looking for clashes; a bare hour keeps the day."""
    wanted = talk.reading.when
    customer = one_customer(talk, talk.reading.person)
    if not isinstance(customer, Customer):
        return customer
    coming = appointments.coming(customer.id, talk.now)
    if not coming:
        return Reply(talk.say("no_booking_of", name=customer.name))
    if wanted is None or wanted.grain == "date" or wanted.alternatives:
        return Reply(talk.say("ask_when"))
    if len(coming) > 1:
        options = [booking_line(b, talk) for b in coming]
        question = {
            "kind": "choice",
            "act": "move",
            "options": options,
            "bookings": [b.id for b in coming],
            "when": wanted.value.isoformat(),
            "grain": wanted.grain,
        }
        return Reply(talk.say("which_booking", bookings=say_choices(options, talk.language)), question=question)
    return _move(talk, coming[0], wanted.value.isoformat(), wanted.grain)


def move_answered(talk: OwnerTalk) -> Outcome:
    """Which of several bookings is to be moved."""
    question, choice = talk.question or {}, talk.reading.choice
    if choice is None or not 1 <= choice <= len(question["bookings"]):
        return Reply(talk.say("fine"))
    booking = appointments.get(talk.business.id, question["bookings"][choice - 1])
    return _move(talk, booking, question["when"], question["grain"]) if booking else Reply(talk.say("fine"))


def _move(talk: OwnerTalk, booking: Appointment, when: str, grain: str) -> Outcome:
    local = datetime.fromisoformat(when)
    old = to_local(booking.scheduled_time, talk.business.timezone)
    start = utc(old.replace(hour=local.hour, minute=local.minute) if grain == "time" else local, talk)
    if start <= talk.now:
        return Reply(talk.say("over_fill", when=said(local, talk)))
    blocking = by_the_business.move(booking, start, talk.work)
    if blocking is not None:
        facts = {"when": texts.when(start, talk.business, talk.now, talk.language)}
        return Reply(talk.say("clash", name=blocking.customer.name, **facts))
    moved = appointments.get(talk.business.id, booking.id)
    line = booking_line(moved, talk) if moved else ""
    question = {"kind": "yes_no", "act": "tell", "key": "moved_for_you", "booking": booking.id}
    undo = {"act": "move", "booking": booking.id, "to": booking.scheduled_time.isoformat()}
    return Reply(talk.say("moved_done", name=booking.customer.name, booking=line), question=question, undo=undo)


def tell_confirmed(talk: OwnerTalk) -> Outcome:
    """Only if she says so, the customer is told of a booking made or moved."""
    question = talk.question or {}
    booking = appointments.get(talk.business.id, question["booking"])
    if talk.reading.intent is not YES or booking is None or booking.customer.phone is None:
        return Reply(talk.say("fine"))
    conversation = conversations.of_customer(booking.customer, talk.now)
    language = texts.language_of(conversation, talk.business)
    facts = {
        "name": first_name(booking.customer.name),
        "service": booking.service.name,
        "staff": businesses.staff_name(booking.staff_id),
        "when": texts.when(booking.scheduled_time, talk.business, talk.now, language),
    }
    cause = f"{question['key']}:{booking.id}:{talk.turn.id}"
    talk.work.send(conversation, "notice", say(question["key"], language, **facts), cause=cause)
    return Reply(talk.say("told", name=first_name(booking.customer.name)), undo={"act": "final"})
