"""Closed, away, ill: hours that are never filled. Who is booked in them is listed, and told only on her word."""

from datetime import datetime, timedelta

from bot.flows import fill, texts
from bot.flows.owner.talk import OwnerTalk, clock, utc
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent, When
from bot.language.replies import say
from bot.language.speech import first_name, say_day, say_names, say_time
from bot.store import appointments, businesses, campaigns, closures, conversations
from models import Appointment

LONGEST = timedelta(days=60)
DAY = timedelta(days=1)


def close(talk: OwnerTalk) -> Outcome:
    """Block hours, a day, or the days to `until`, for one chair or all; campaigns in them stop, bookings are listed."""
    heard = talk.reading.when
    if heard is None:
        return Reply(talk.say("close_when"))
    first, last = _span(heard, talk.reading.until)
    start, end, staff_id = utc(first, talk), utc(last, talk), talk.reading.staff_id or 0
    closure = closures.add(talk.business.id, staff_id, start, end, talk.now)
    for campaign in campaigns.running_at(talk.business.id, start, end):
        if staff_id in (0, campaign.staff_id):
            fill.stop(campaign.id, "closed", talk.work)
    booked = [
        b
        for b in appointments.all_in_the_way(talk.business.id, max(start, talk.now), end)
        if staff_id in (0, b.staff_id)
    ]
    undo = {"act": "open", "closure": closure.id}
    facts = {**_said(first, last, talk), "staff": businesses.staff_name(staff_id)}
    what = "away" if staff_id else "closed"
    if not booked:
        return Reply(talk.say(f"{what}_done", **facts), undo=undo)
    names = [f"{first_name(b.customer.name)} {_time(b, talk, days=last - first > DAY)}" for b in booked]
    question = {"kind": "yes_no", "act": "close", "bookings": [b.id for b in booked]}
    text = talk.say(f"{what}_booked_ask", names=say_names(names, talk.language), **facts)
    return Reply(text, question=question, undo=undo)


def _span(heard: When, until: When | None) -> tuple[datetime, datetime]:
    """What is closed, in local time: whole days where days were said, else hours, to the day's end if no end was."""
    first = heard.value
    midnight = first.replace(hour=0, minute=0)
    if heard.grain == "date":
        last = until.value.replace(hour=0, minute=0) if until is not None else midnight
        return midnight, max(midnight, min(last, midnight + LONGEST)) + DAY
    end = until.value if until is not None else midnight + DAY
    return first, end if first < end <= first + LONGEST else midnight + DAY


def _time(booking: Appointment, talk: OwnerTalk, *, days: bool) -> str:
    """When a booking is: among several days with its day."""
    if not days:
        return clock(booking.scheduled_time, talk)
    return texts.when(booking.scheduled_time, talk.business, talk.now, talk.language)


def _said(first: datetime, last: datetime, talk: OwnerTalk) -> dict[str, str | None]:
    """{day}, with hours if it is not all day, and {until} of several days."""
    now, country = texts.local(talk.now, talk.business), talk.business.country
    day = say_day(first, now, talk.language, country)
    last_day = last - timedelta(minutes=1)
    if first.time() != last.time():
        day += f", {say_time(first, talk.language, country)}–{say_time(last, talk.language, country)}"
    until = say_day(last_day, now, talk.language, country) if last_day.date() > first.date() else None
    return {"day": day, "until": until}


def answered(talk: OwnerTalk) -> Outcome:
    """On her word the bookings are cancelled and the customers told; else they stand."""
    if talk.reading.intent is not OwnerIntent.YES:
        return Reply(talk.say("fine"))
    told = 0
    for booking_id in (talk.question or {})["bookings"]:
        booking = appointments.get(talk.business.id, booking_id)
        if booking is None or not appointments.cancel(booking.id):
            continue
        if booking.customer.phone is not None:
            conversation = conversations.of_customer(booking.customer, talk.now)
            language = texts.language_of(conversation, talk.business)
            facts = {
                "name": first_name(booking.customer.name),
                "service": booking.service.name,
                "when": texts.when(booking.scheduled_time, talk.business, talk.now, language),
            }
            cause = f"appointment:{booking.id}:closed"
            talk.work.send(conversation, "notice", say("closed_for_you", language, **facts), cause=cause)
            told += 1
    return Reply(talk.say("closed_told", count=told), undo={"act": "final"})
