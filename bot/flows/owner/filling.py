""" "fill 2pm haircut": from an owner's words to a campaign, asking for what is missing or doubtful.

Whatever is left ambiguous is asked, never guessed into a message to customers.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.hours import is_open, to_utc
from bot.flows import fill, texts
from bot.flows.owner import discounts, first_service, fitting
from bot.flows.owner.draft import Draft, of_reading, stored
from bot.flows.owner.status import status_line
from bot.flows.owner.talk import OwnerTalk, clock, said
from bot.flows.talk import Outcome, Owed, Reply
from bot.language.intents import OwnerIntent, When
from bot.language.speech import say_choices, say_minutes, say_percent, say_time
from bot.store import appointments, businesses, closures, conversations
from models import Appointment, Service


def begin(talk: OwnerTalk) -> Outcome:
    """A new request to fill a gap."""
    return _with_time(talk, of_reading(talk.reading), talk.reading.when)


def answered(talk: OwnerTalk) -> Outcome:
    """Her answer to what was asked about a draft."""
    question = talk.question or {}
    draft, r = stored(question["draft"]), talk.reading
    if r.intent is OwnerIntent.NO:
        return Reply(talk.say("fine"))
    if r.intent is OwnerIntent.YES:
        if "cancel_booking" in question:
            appointments.cancel(question["cancel_booking"])
        sure = (*draft.sure, question["sure"]) if "sure" in question else draft.sure
        return complete(talk, replace(draft, sure=sure))
    if r.intent is OwnerIntent.DISCOUNT_CHANGE:
        return complete(talk, replace(draft, discount=r.discount, unsure=r.discount_unsure, money_off=r.money_off))
    if r.choice is not None and "times" in question:
        return complete(talk, replace(draft, when=question["times"][r.choice - 1]))
    if r.choice is not None and "unit" in question:
        money = draft.discount if r.choice == discounts.MONEY else None
        percent = None if money else draft.discount
        return complete(talk, replace(draft, unsure=False, discount=percent, money_off=money))
    draft = replace(
        draft,
        service_id=r.service_id or draft.service_id,
        staff_id=r.staff_id or draft.staff_id,
        any_service=r.any_service,
    )
    return _with_time(talk, draft, r.when) if r.when is not None else complete(talk, draft)


def _with_time(talk: OwnerTalk, draft: Draft, heard: When | None) -> Outcome:
    """Take in the time as said, or ask about it."""
    if heard is None:
        return complete(talk, draft)
    if heard.grain == "date":
        return _ask(talk, draft, "ask_when", {"kind": "time"})
    if heard.passed:
        tomorrow = heard.value + timedelta(days=1)
        draft = replace(draft, when=tomorrow.isoformat())
        facts = {"time": say_time(heard.value, talk.language, talk.business.country), "next_when": said(tomorrow, talk)}
        return _ask(talk, draft, "passed_ask", {"kind": "yes_no"}, **facts)
    if heard.alternatives:
        times = [heard.value, *heard.alternatives][:2]
        options = [said(time, talk) for time in times]
        question = {"kind": "choice", "options": options, "times": [time.isoformat() for time in times]}
        return _ask(talk, draft, "ambiguous_ask", question, first=options[0], second=options[1])
    return complete(talk, replace(draft, when=heard.value.isoformat()))


def complete(talk: OwnerTalk, draft: Draft) -> Outcome:
    """Start, if nothing is missing or doubtful any more."""
    if draft.when is None:
        return _ask(talk, draft, "ask_when", {"kind": "time"})
    local = datetime.fromisoformat(draft.when)
    start = to_utc(local, talk.business.timezone)
    if start <= talk.now:
        return Reply(talk.say("over_fill", when=said(local, talk)))
    if start > talk.now + fill.FURTHEST:
        return Reply(talk.say("too_far", when=said(local, talk)))
    service = fitting.service_of(draft, talk.business, start, talk.now) or first_service.of_words(talk)
    if service is None:
        return _ask_service(talk, draft, local)
    end = local + timedelta(minutes=service.minutes)
    closed = closures.at(talk.business.id, start, to_utc(end, talk.business.timezone), draft.staff_id or 0)
    if closed is not None:
        until = texts.end(closed.ends_at, talk.business, talk.now, talk.language)
        staff = businesses.staff_name(closed.staff_id)
        key = "away_then" if staff else "closed_then"
        return Reply(talk.say(key, staff=staff, when=said(local, talk), until=until))
    if not is_open(local, end, talk.business.opening_hours) and "closed" not in draft.sure:
        return _ask(talk, draft, "closed_ask", {"kind": "yes_no", "sure": "closed"}, when=said(local, talk))
    draft = replace(draft, service_id=service.id)
    return _ask_discount(talk, draft, service) or _start(talk, draft, service, start)


def _ask_discount(talk: OwnerTalk, draft: Draft, service: Service) -> Outcome | None:
    """What is doubtful about the discount; None where nothing is."""
    if draft.discount is not None and draft.unsure:
        text, question = discounts.which_unit(talk, draft.discount)
        return _reply(text, draft, {**question, "unit": True})
    if draft.money_off is not None:
        asked = discounts.money_question(talk, draft.money_off, service)
        if asked is None:
            return _ask(talk, replace(draft, money_off=None), "discount_how", {"kind": "yes_no"})
        text, percent = asked
        draft = replace(draft, discount=percent, money_off=None)
        return _reply(text, draft, {"kind": "yes_no", "sure": "discount"})
    if (draft.discount or 0) > discounts.HIGH and "discount" not in draft.sure:
        share = say_percent(draft.discount or 0, talk.language)
        return _ask(talk, draft, "high_discount_ask", {"kind": "yes_no", "sure": "discount"}, discount=share)
    return None


def _start(talk: OwnerTalk, draft: Draft, service: Service, start: datetime) -> Outcome:
    gap = fill.Gap(service, start, draft.staff_id, draft.discount, draft.wait_minutes, draft.batch_size, draft.note)
    try:
        campaign = fill.open_campaign(
            talk.business, gap, talk.work, started_by=talk.conversation, start_turn_id=talk.turn.id
        )
    except fill.ChairTaken as taken:
        if not taken.bookings:
            when = texts.when(start, talk.business, talk.now, talk.language)
            return Reply(talk.say("no_chair", service=service.name, when=when))
        return _taken(talk, draft, gap, taken.bookings[0])
    except fill.AlreadyRunning as running:
        state = status_line(running.campaign, talk)
        if running.other_chair is None:
            return Reply(talk.say("already_running", status=state))
        other = replace(draft, staff_id=running.other_chair)
        name = businesses.staff_name(running.other_chair)
        return _ask(talk, other, "another_chair_ask", {"kind": "yes_no"}, status=state, other=name)
    conversations.remember_act(talk.conversation.id, {"act": "fill", "campaign": campaign.id})
    return Owed("start")


def _taken(talk: OwnerTalk, draft: Draft, gap: fill.Gap, booking: Appointment) -> Outcome:
    """Every chair is booked then: something shorter that fits before the booking, or shall it be cancelled?"""
    shorter = fitting.services(talk.business, gap.slot_time, draft.staff_id)
    if booking.scheduled_time > gap.slot_time and shorter:
        names = [service.name for service in shorter]
        facts = {
            "service": gap.service.name,
            "duration": say_minutes(gap.service.minutes, talk.language),
            "name": booking.customer.name,
            "time": clock(booking.scheduled_time, talk),
            "services": say_choices(names, talk.language),
        }
        return _ask(talk, draft, "too_long_ask", {"kind": "service", "options": names}, **facts)
    when = texts.when(booking.scheduled_time, talk.business, talk.now, talk.language)
    question = {"kind": "yes_no", "cancel_booking": booking.id}
    return _ask(talk, draft, "chair_taken_ask", question, name=booking.customer.name, when=when)


def _ask_service(talk: OwnerTalk, draft: Draft, local: datetime) -> Outcome:
    names = [s.name for s in businesses.services(talk.business.id)]
    if not names:
        return Reply(talk.say("no_services"))
    key = "anything_not_yet" if draft.any_service else "ask_which_service"
    facts = {"when": said(local, talk), "services": say_choices(names, talk.language)}
    return _ask(talk, replace(draft, any_service=False), key, {"kind": "service", "options": names}, **facts)


def _ask(talk: OwnerTalk, draft: Draft, key: str, question: dict[str, Any], **facts: str | None) -> Outcome:
    """Ask with a sentence, and keep the draft with the question."""
    return _reply(talk.say(key, **facts), draft, question)


def _reply(text: str, draft: Draft, question: dict[str, Any]) -> Outcome:
    return Reply(text, question={**question, "act": "fill", "draft": draft.kept()})
