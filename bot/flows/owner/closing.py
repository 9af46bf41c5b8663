"""Closed, away, ill: hours that are never filled. Who is booked in them is listed, and told only on her word."""

from datetime import timedelta

from bot.flows import fill, texts
from bot.flows.owner.talk import OwnerTalk, clock, utc
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.replies import say
from bot.language.speech import first_name, say_day, say_names
from bot.store import appointments, businesses, campaigns, closures, conversations

LONGEST = 60  # days


def close(talk: OwnerTalk) -> Outcome:
    """Block a day, or the days to `until`, for one chair or all; campaigns in it stop, bookings are listed."""
    r = talk.reading
    if r.when is None:
        return Reply(talk.say("close_when"))
    first = r.when.value.replace(hour=0, minute=0)
    last = r.until.value.replace(hour=0, minute=0) if r.until is not None else first
    days = min(max((last - first).days, 0), LONGEST)
    start, end = utc(first, talk), utc(first + timedelta(days=days + 1), talk)
    staff_id = r.staff_id or 0
    closure = closures.add(talk.business.id, staff_id, start, end, talk.now)
    for campaign in campaigns.running_at(talk.business.id, start, end):
        if staff_id in (0, campaign.staff_id):
            fill.stop(campaign.id, "closed", talk.work)
    booked = [
        b
        for b in appointments.all_in_the_way(talk.business.id, max(start, talk.now), end)
        if staff_id in (0, b.staff_id)
    ]
    day = say_day(first, texts.local(talk.now, talk.business), talk.language, talk.business.country)
    names = [f"{first_name(b.customer.name)} {clock(b.scheduled_time, talk)}" for b in booked]
    undo = {"act": "open", "closure": closure.id}
    facts = {
        "day": day,
        "until": say_day(last, texts.local(talk.now, talk.business), talk.language, talk.business.country)
        if days
        else None,
        "staff": businesses.staff_name(staff_id),
    }
    if not booked:
        return Reply(talk.say("closed_done", **facts), undo=undo)
    question = {"kind": "yes_no", "act": "close", "bookings": [b.id for b in booked]}
    text = talk.say("closed_booked_ask", names=say_names(names, talk.language), **facts)
    return Reply(text, question=question, undo=undo)


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
    return Reply(talk.say("closed_told", count=told))
