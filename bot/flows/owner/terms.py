"""Habits by chat: the pace, quiet hours, whether a gap is filled without asking."""

import re
from datetime import time

from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply
from bot.language.speech import say_minutes, say_percent, say_time
from bot.store import businesses, campaigns

HURRY = 10  # minutes to wait when she only says "hurry"
MOST_AT_ONCE = 20
LONGEST_WAIT = 24 * 60  # minutes
SLOWER = 2  # times as long, when she only says "slower"
EVENING, NOON = 6, 12
_END = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?"
_SPAN = re.compile(rf"{_END}\D{{1,24}}?{_END}", re.IGNORECASE)


def pace(talk: OwnerTalk) -> Outcome:
    """ "ask 5 at a time", "wait 10 minutes", "hurry": the running campaigns from now on, or else the habit."""
    r = talk.reading
    batch = min(r.batch_size, MOST_AT_ONCE) if r.batch_size else None
    wait = min(r.wait_minutes, LONGEST_WAIT) if r.wait_minutes else None
    live = campaigns.live(talk.business.id)
    if batch is None and wait is None:
        usual = live[0].wait_minutes if live else talk.business.wait_minutes
        wait = min(usual * SLOWER, LONGEST_WAIT) if r.detail == "slower" else min(HURRY, usual)
    facts = {"batch": batch, "wait": say_minutes(wait, talk.language) if wait else None}
    if not live:
        return _pace_from_now_on(talk, batch, wait, facts)
    for campaign in live:
        campaigns.set_pace(campaign, batch, wait, talk.now)
        talk.work.wake("campaign", campaign.id)
    undo = {"act": "pace", "campaigns": [[c.id, c.batch_size, c.wait_minutes] for c in live]}
    return Reply(talk.say("pace_set", **facts), undo=undo)


def _pace_from_now_on(
    talk: OwnerTalk, batch: int | None, wait: int | None, facts: dict[str, str | int | None]
) -> Outcome:
    changes = {name: value for name, value in (("batch_size", batch), ("wait_minutes", wait)) if value is not None}
    before = {name: getattr(talk.business, name) for name in changes}
    businesses.change(talk.business.id, **changes)
    return Reply(talk.say("pace_default", **facts), undo={"act": "pace_default", "before": before})


def settings(talk: OwnerTalk) -> Outcome:
    """Quiet hours, or whether she is asked before a gap is filled; confirmed in words. Else all of them are listed."""
    r = talk.reading
    if r.detail in ("ask_first", "fill_directly"):
        return _ask_first(talk, r.detail == "ask_first")
    undo = {"act": "setting", "name": "quiet_hours", "value": talk.business.quiet_hours}
    if r.detail == "no_quiet_hours":
        businesses.change(talk.business.id, quiet_hours=None)
        return Reply(talk.say("quiet_off"), undo=undo)
    span = _SPAN.search(talk.text)
    if span is None:
        return Reply(_list(talk))
    start, end = _quiet(span)
    businesses.change(talk.business.id, quiet_hours=f"{start:%H:%M}-{end:%H:%M}")
    country = talk.business.country
    facts = {"start": say_time(start, talk.language, country), "end": say_time(end, talk.language, country)}
    return Reply(talk.say("quiet_set", **facts), undo=undo)


def _quiet(span: re.Match[str]) -> tuple[time, time]:
    """The two ends of quiet hours, which begin in the evening where nothing says otherwise: "9 to 9"."""
    start, end = _clock(*span.group(1, 2, 3)), _clock(*span.group(4, 5, 6))
    bare = span[3] is None and EVENING <= start.hour < NOON
    return start.replace(hour=start.hour + NOON) if bare and end.hour <= NOON else start, end


def _clock(hour: str, minute: str | None, half: str | None) -> time:
    value = int(hour) % NOON + NOON * (half.lower() == "pm") if half else int(hour) % 24
    return time(value, min(int(minute or 0), 59))


def _ask_first(talk: OwnerTalk, asks: bool) -> Outcome:
    undo = {"act": "setting", "name": "fills_directly", "value": talk.business.fills_directly}
    businesses.change(talk.business.id, fills_directly=not asks)
    return Reply(talk.say("asks_first" if asks else "fills_directly"), undo=undo)


def _list(talk: OwnerTalk) -> str:
    business = talk.business
    quiet: str | None = business.quiet_hours
    return talk.say(
        "settings_list",
        batch=business.batch_size,
        wait=say_minutes(business.wait_minutes, talk.language),
        quiet=quiet.replace("-", "–") if quiet else None,
        discount=say_percent(business.discount_percentage, talk.language) if business.discount_percentage else None,
    )
