"""Terms and habits by chat: the discount, the pace, quiet hours."""

import re

from bot.flows import texts
from bot.flows.owner.filling import HIGH_DISCOUNT
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.speech import say_minutes, say_percent
from bot.store import businesses, campaigns

HURRY = 10  # minutes to wait when she only says "hurry"
MOST_AT_ONCE = 20
LONGEST_WAIT = 24 * 60  # minutes
_SPAN = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\D{1,8}?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?", re.IGNORECASE)


def discount(talk: OwnerTalk) -> Outcome:
    """ "use 20% off instead": for whoever is asked from now on; an offer that was sent is honoured."""
    percent = talk.reading.discount
    if percent is None:
        return Reply(talk.say("discount_how"))
    if percent > HIGH_DISCOUNT:
        question = {"kind": "yes_no", "act": "discount", "percent": percent}
        return Reply(talk.say("high_discount_ask", discount=say_percent(percent, talk.language)), question=question)
    return _set_discount(talk, percent)


def discount_answered(talk: OwnerTalk) -> Outcome:
    """Is so high a discount right?"""
    if talk.reading.intent is not OwnerIntent.YES:
        return Reply(talk.say("fine"))
    return _set_discount(talk, (talk.question or {})["percent"])


def _set_discount(talk: OwnerTalk, percent: int) -> Outcome:
    live = campaigns.live(talk.business.id)
    share = say_percent(percent, talk.language) if percent else None
    for campaign in live:
        campaigns.set_discount(campaign.id, percent)
    if not live:
        before = talk.business.discount_percentage
        businesses.change(talk.business.id, discount_percentage=percent)
        undo = {"act": "setting", "name": "discount_percentage", "value": before}
        return Reply(talk.say("discount_default" if percent else "discount_default_none", discount=share), undo=undo)
    facts = texts.slot(live[0], talk.now, talk.language)
    undo = {"act": "discount", "campaigns": [[c.id, c.discount_percentage] for c in live]}
    return Reply(talk.say("discount_set" if percent else "discount_none", discount=share, **facts), undo=undo)


def pace(talk: OwnerTalk) -> Outcome:
    """ "ask 5 at a time", "wait 10 minutes", "hurry": the running campaigns from now on, or else the habit."""
    r = talk.reading
    batch = min(r.batch_size, MOST_AT_ONCE) if r.batch_size else None
    wait = min(r.wait_minutes, LONGEST_WAIT) if r.wait_minutes else None
    if batch is None and wait is None:
        wait = HURRY
    live = campaigns.live(talk.business.id)
    for campaign in live:
        campaigns.set_pace(campaign, batch, wait, talk.now)
        talk.work.wake("campaign", campaign.id)
    facts = {"batch": batch, "wait": say_minutes(wait, talk.language) if wait else None}
    if live:
        return Reply(talk.say("pace_set", **facts))
    changes = {name: value for name, value in (("batch_size", batch), ("wait_minutes", wait)) if value is not None}
    businesses.change(talk.business.id, **changes)
    return Reply(talk.say("pace_default", **facts))


def settings(talk: OwnerTalk) -> Outcome:
    """Quiet hours, said in words; other settings are listed."""
    span = _SPAN.search(talk.text)
    if span is None:
        return Reply(_list(talk))
    quiet = f"{_clock(*span.group(1, 2, 3))}-{_clock(*span.group(4, 5, 6))}"
    before = talk.business.quiet_hours
    businesses.change(talk.business.id, quiet_hours=quiet)
    start, end = quiet.split("-")
    undo = {"act": "setting", "name": "quiet_hours", "value": before}
    return Reply(talk.say("quiet_set", start=start, end=end), undo=undo)


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    value = int(hour) % 12 + 12 * (half.lower() == "pm") if half else int(hour) % 24
    return f"{value:02}:{min(int(minute or 0), 59):02}"


def _list(talk: OwnerTalk) -> str:
    business = talk.business
    return talk.say(
        "settings_list",
        batch=business.batch_size,
        wait=say_minutes(business.wait_minutes, talk.language),
        quiet=business.quiet_hours.replace("-", "–") if business.quiet_hours else None,
        discount=say_percent(business.discount_percentage, talk.language) if business.discount_percentage else None,
    )
