""" "fill 2pm haircut": from an owner's words to a campaign, asking for what is missing or doubtful.

What is known so far is a draft. It travels inside the question that waits for the owner's next words, so that they
complete it; whatever is left ambiguous is asked, never guessed into a message to customers.
"""

from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.hours import is_open, to_local, to_utc
from bot.flows import fill, texts
from bot.flows.owner.status import status_line
from bot.flows.owner.talk import OwnerTalk, said
from bot.flows.talk import Outcome, Owed, Reply
from bot.language.intents import OwnerIntent, When
from bot.language.replies import say
from bot.language.speech import say_choices, say_percent, say_time
from bot.store import appointments, businesses, campaigns, closures
from models import Appointment, Campaign, Service

HIGH_DISCOUNT = 30  # percent; above it, once asked again


@dataclass(frozen=True)
class Draft:
    """What is known of the gap to be filled. Times local."""

    when: str | None = None  # ISO
    service_id: int | None = None
    staff_id: int | None = None
    discount: int | None = None
    wait_minutes: int | None = None
    batch_size: int | None = None
    note: str | None = None
    sure: tuple[str, ...] = ()  # what she was asked about and confirmed


def begin(talk: OwnerTalk) -> Outcome:
    """A new request to fill a gap."""
    r = talk.reading
    draft = Draft(None, r.service_id, r.staff_id, r.discount, r.wait_minutes, r.batch_size, r.note)
    return _with_time(talk, draft, r.when)


def draft_of(booking: Appointment, talk: OwnerTalk) -> dict[str, Any]:
    """The draft that fills the gap a booking leaves."""
    local = to_local(booking.scheduled_time, talk.business.timezone)
    return asdict(Draft(local.isoformat(), booking.service_id, booking.staff_id or None))


def begin_from(talk: OwnerTalk, draft: dict[str, Any]) -> Outcome:
    """Go on with a draft that was made from a booking."""
    return _complete(talk, Draft(**{**draft, "sure": tuple(draft.get("sure", ()))}))


def answered(talk: OwnerTalk) -> Outcome:
    """Her answer to what was asked about a draft."""
    question = talk.question or {}
    known = question["draft"]
    draft = Draft(**{**known, "sure": tuple(known.get("sure", ()))})
    r = talk.reading
    if r.intent is OwnerIntent.NO:
        return Reply(talk.say("fine"))
    if r.intent is OwnerIntent.YES:
        if "cancel_booking" in question:
            appointments.cancel(question["cancel_booking"])
        sure = (*draft.sure, question["sure"]) if "sure" in question else draft.sure
        return _complete(talk, replace(draft, sure=sure))
    if r.choice is not None and "times" in question:
        return _complete(talk, replace(draft, when=question["times"][r.choice - 1]))
    if r.choice is not None and "services" in question:
        return _complete(talk, replace(draft, service_id=question["services"][r.choice - 1]))
    draft = replace(draft, service_id=r.service_id or draft.service_id, staff_id=r.staff_id or draft.staff_id)
    return _with_time(talk, draft, r.when) if r.when is not None else _complete(talk, draft)


def _with_time(talk: OwnerTalk, draft: Draft, heard: When | None) -> Outcome:
    """Take in the time as said, or ask about it."""
    if heard is None:
        return _complete(talk, draft)
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
    return _complete(talk, replace(draft, when=heard.value.isoformat()))


def _complete(talk: OwnerTalk, draft: Draft) -> Outcome:
    """Start, if nothing is missing or doubtful any more."""
    if draft.when is None:
        return _ask(talk, draft, "ask_when", {"kind": "time"})
    local = datetime.fromisoformat(draft.when)
    start = to_utc(local, talk.business.timezone)
    if start <= talk.now:
        return Reply(talk.say("over_fill", when=said(local, talk)))
    if start > talk.now + fill.FURTHEST:
        return Reply(talk.say("too_far", when=said(local, talk)))
    service = _service(talk, draft, start)
    if service is None:
        return _ask_service(talk, draft, local)
    end = local + timedelta(minutes=service.minutes)
    closed = closures.at(talk.business.id, start, to_utc(end, talk.business.timezone), draft.staff_id or 0)
    if closed is not None:
        until = texts.when(closed.ends_at, talk.business, talk.now, talk.language)
        return Reply(talk.say("closed_then", when=said(local, talk), until=until))
    if not is_open(local, end, talk.business.opening_hours) and "closed" not in draft.sure:
        return _ask(talk, draft, "closed_ask", {"kind": "yes_no", "sure": "closed"}, when=said(local, talk))
    if (draft.discount or 0) > HIGH_DISCOUNT and "discount" not in draft.sure:
        share = say_percent(draft.discount or 0, talk.language)
        return _ask(talk, draft, "high_discount_ask", {"kind": "yes_no", "sure": "discount"}, discount=share)
    return _start(talk, replace(draft, service_id=service.id), service, start)


def _start(talk: OwnerTalk, draft: Draft, service: Service, start: datetime) -> Outcome:
    gap = fill.Gap(service, start, draft.staff_id, draft.discount, draft.wait_minutes, draft.batch_size, draft.note)
    try:
        fill.open_campaign(talk.business, gap, talk.work, started_by=talk.conversation, start_turn_id=talk.turn.id)
    except fill.ChairTaken as taken:
        booking = taken.bookings[0]
        question = {"kind": "yes_no", "cancel_booking": booking.id}
        when = texts.when(booking.scheduled_time, talk.business, talk.now, talk.language)
        return _ask(talk, draft, "chair_taken_ask", question, name=booking.customer.name, when=when)
    except fill.AlreadyRunning as running:
        facts = texts.slot(running.campaign, talk.now, talk.language)
        if running.other_chair is None:
            return Reply(talk.say("already_running", status=status_line(running.campaign, talk)))
        other = replace(draft, staff_id=running.other_chair)
        name = businesses.staff_name(running.other_chair)
        return _ask(talk, other, "another_chair_ask", {"kind": "yes_no"}, other=name, **facts)
    return Owed("start")


def _service(talk: OwnerTalk, draft: Draft, start: datetime) -> Service | None:
    """The service named; the only one there is; or what was cancelled at that very time."""
    offered = businesses.services(talk.business.id)
    if draft.service_id is not None:
        return next((s for s in offered if s.id == draft.service_id), None)
    if len(offered) == 1:
        return offered[0]
    freed = {a.service_id for a in appointments.freed_at(talk.business.id, start, talk.now)}
    return next((s for s in offered if s.id in freed), None) if len(freed) == 1 else None


def _ask_service(talk: OwnerTalk, draft: Draft, local: datetime) -> Outcome:
    offered = businesses.services(talk.business.id)
    if not offered:
        return Reply(talk.say("no_services"))
    names = [s.name for s in offered]
    question = {"kind": "service", "options": names, "services": [s.id for s in offered]}
    facts = {"when": said(local, talk), "services": say_choices(names, talk.language)}
    return _ask(talk, draft, "ask_which_service", question, **facts)


def _ask(talk: OwnerTalk, draft: Draft, key: str, question: dict[str, Any], **facts: str | None) -> Outcome:
    """Ask with a sentence, and keep the draft with the question."""
    kept = {**asdict(draft), "sure": list(draft.sure)}
    return Reply(talk.say(key, **facts), question={**question, "act": "fill", "draft": kept})


def correct(talk: OwnerTalk) -> Outcome:
    """ "no, color not haircut", "I meant tomorrow": the campaign she just began ends, and the right one starts."""
    wrong = campaigns.latest_started_by(talk.conversation.id)
    if wrong is None or wrong.status not in ("active", "paused"):
        return begin(talk) if talk.reading.when is not None else Reply(talk.say("nothing_running"))
    r = talk.reading
    local = to_local(wrong.slot_time, talk.business.timezone)
    draft = Draft(
        _corrected(local, r.when),
        r.service_id or wrong.service_id,
        r.staff_id,
        wrong.discount_percentage if r.discount is None else r.discount,
        wrong.wait_minutes,
        wrong.batch_size,
        wrong.custom_context,
    )
    _withdraw(wrong, talk)
    return _complete(talk, draft)


def _corrected(local: datetime, heard: When | None) -> str:
    """The time with what she corrected put in: a new day keeps the hour, a new hour the day."""
    if heard is None:
        return local.isoformat()
    if heard.grain == "date":
        return datetime.combine(heard.value.date(), local.time()).isoformat()
    if heard.grain == "time":
        return datetime.combine(local.date(), heard.value.time()).isoformat()
    return heard.value.isoformat()


def _withdraw(wrong: Campaign, talk: OwnerTalk) -> None:
    """End a campaign that was begun by mistake; who holds an offer hears it in one line."""
    fill.stop(wrong.id, "corrected by the owner", talk.work)
    for asked in campaigns.outreach(wrong.id):
        if asked.status == "open":
            language = texts.language_of(asked.conversation, talk.business)
            text = say("withdrawn", language, **texts.slot(wrong, talk.now, language))
            cause = f"campaign:{wrong.id}:withdrawn:{asked.id}"
            talk.work.send(asked.conversation, "notice", text, campaign=wrong, cause=cause)
    campaigns.close_open(wrong.id)
