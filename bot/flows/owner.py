"""What an owner's words do: the one table from intent to act."""

from collections.abc import Callable
from datetime import timedelta

from bot.domain.hours import to_local, to_utc
from bot.flows import fill, owner_fill, texts
from bot.flows.status import clock, status_line
from bot.flows.talk import Outcome, Reply, Silence, Talk
from bot.language.intents import OwnerIntent, OwnerReading
from bot.language.speech import first_name, say_choices, say_day, say_names
from bot.store import appointments, businesses, campaigns, outbox
from models import Campaign

OwnerTalk = Talk[OwnerReading]


def act(talk: OwnerTalk) -> Outcome:
    """Do what an owner means."""
    question = talk.question or {}
    intent = talk.reading.intent
    if question.get("act") == "fill" and intent in (OwnerIntent.YES, OwnerIntent.NO, OwnerIntent.ANSWER):
        return owner_fill.answered(talk, question)
    if question.get("act") in CAMPAIGN_ACTS and intent in (OwnerIntent.YES, OwnerIntent.ANSWER):
        return _chosen_campaign(talk)
    return ACTS.get(intent, _not_yet)(talk)


def _status(talk: OwnerTalk) -> Outcome:
    live = campaigns.live(talk.business.id)
    if not live:
        return Reply(talk.say("nothing_running"))
    return Reply("\n".join(status_line(campaign, talk) for campaign in live))


def _who(talk: OwnerTalk) -> Outcome:
    """Who was asked, in order, and what became of it."""
    live = campaigns.live(talk.business.id)
    if not live:
        return Reply(talk.say("nothing_running"))
    lines = []
    for campaign in live:
        names = [first_name(o.customer.name) for o in campaigns.outreach(campaign.id)]
        facts = texts.slot(campaign, talk.now, talk.language)
        lines.append(talk.say("who_line", names=say_names(names, talk.language), **facts))
    return Reply("\n".join(lines))


def _stop(talk: OwnerTalk) -> Outcome:
    return _on_campaign(talk, "stop")


def _taken(talk: OwnerTalk) -> Outcome:
    return _on_campaign(talk, "taken")


def _pause(talk: OwnerTalk) -> Outcome:
    return _on_campaign(talk, "pause")


def _resume(talk: OwnerTalk) -> Outcome:
    return _on_campaign(talk, "resume")


def _on_campaign(talk: OwnerTalk, act_name: str) -> Outcome:
    """Do something to the campaign that is meant: the one at the time or of the service named, or the only one."""
    live = [c for c in campaigns.live(talk.business.id) if act_name != "resume" or c.status == "paused"]
    if talk.reading.when is not None:
        named = talk.reading.when.value
        hits = [c for c in live if to_local(c.slot_time, talk.business.timezone).time() == named.time()]
        live = hits or live
    if talk.reading.service_id is not None:
        live = [c for c in live if c.service_id == talk.reading.service_id] or live
    if not live:
        return Reply(talk.say("nothing_running"))
    if len(live) == 1:
        return CAMPAIGN_ACTS[act_name](live[0], talk)
    options = ["{service} {when}".format(**texts.slot(c, talk.now, talk.language)) for c in live]
    question = {"kind": "choice", "act": act_name, "options": options, "ids": [c.id for c in live]}
    return Reply(talk.say("which_campaign", campaigns=say_choices(options, talk.language)), question=question)


def _chosen_campaign(talk: OwnerTalk) -> Outcome:
    question = talk.question or {}
    choice = talk.reading.choice
    if choice is None or not 1 <= choice <= len(question["ids"]):
        return Reply(talk.say("unclear_owner"), question=talk.question)
    campaign = campaigns.get(question["ids"][choice - 1])
    return CAMPAIGN_ACTS[question["act"]](campaign, talk)


def _do_stop(campaign: Campaign, talk: OwnerTalk) -> Outcome:
    done = fill.stop(campaign.id, "the owner stopped it", talk.work)
    facts = texts.slot(campaign, talk.now, talk.language)
    return Reply(talk.say("stopped", **facts) if done else talk.say("nothing_running"))


def _do_taken(campaign: Campaign, talk: OwnerTalk) -> Outcome:
    """Taken outside: the campaign ends; whoever says yes from now on is told kindly."""
    done = fill.stop(campaign.id, "taken outside", talk.work)
    facts = texts.slot(campaign, talk.now, talk.language)
    return Reply(talk.say("taken_done", **facts) if done else talk.say("nothing_running"))


def _do_pause(campaign: Campaign, talk: OwnerTalk) -> Outcome:
    campaigns.move(campaign.id, "paused", talk.now)
    outbox.cancel_offers(campaign.id)
    return Reply(talk.say("paused", **texts.slot(campaign, talk.now, talk.language)))


def _do_resume(campaign: Campaign, talk: OwnerTalk) -> Outcome:
    campaigns.move(campaign.id, "active", talk.now)
    talk.work.wake("campaign", campaign.id)
    return Reply(talk.say("resumed", **texts.slot(campaign, talk.now, talk.language)))


CAMPAIGN_ACTS: dict[str, Callable[[Campaign, OwnerTalk], Outcome]] = {
    "stop": _do_stop,
    "taken": _do_taken,
    "pause": _do_pause,
    "resume": _do_resume,
}


def _schedule(talk: OwnerTalk) -> Outcome:
    zone = talk.business.timezone
    today = to_local(talk.now, zone)
    day = talk.reading.when.value if talk.reading.when is not None else today
    start = day.replace(hour=0, minute=0, second=0, microsecond=0)
    booked = appointments.between(talk.business.id, to_utc(start, zone), to_utc(start + timedelta(days=1), zone))
    said_day = say_day(start, today, talk.language, talk.business.country)
    if not booked:
        return Reply(talk.say("schedule_empty", day=said_day))
    lines = [
        talk.say(
            "schedule_line",
            time=clock(b.scheduled_time, talk),
            name=b.for_name or b.customer.name,
            service=b.service.name,
            staff=businesses.staff_name(b.staff_id),
        )
        for b in booked
    ]
    return Reply("\n".join([talk.say("schedule_header", day=said_day), *lines]))


def _help(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("help"))


def _thanks(_talk: OwnerTalk) -> Outcome:
    return Silence("thanks need no answer, and every message costs")


def _yes_or_no(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("fine")) if talk.question else Reply(talk.say("unclear_owner"))


def _unclear(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("unclear_owner"), question=talk.question)


def _not_yet(talk: OwnerTalk) -> Outcome:
    return Reply(talk.say("not_yet"))


ACTS: dict[OwnerIntent, Callable[[OwnerTalk], Outcome]] = {
    OwnerIntent.FILL: owner_fill.begin,
    OwnerIntent.STATUS: _status,
    OwnerIntent.WHO: _who,
    OwnerIntent.STOP: _stop,
    OwnerIntent.TAKEN: _taken,
    OwnerIntent.PAUSE: _pause,
    OwnerIntent.RESUME: _resume,
    OwnerIntent.SCHEDULE: _schedule,
    OwnerIntent.HELP: _help,
    OwnerIntent.THANKS: _thanks,
    OwnerIntent.YES: _yes_or_no,
    OwnerIntent.NO: _yes_or_no,
    OwnerIntent.ANSWER: _unclear,
    OwnerIntent.UNCLEAR: _unclear,
}
