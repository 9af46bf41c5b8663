"""Answers to an offer: yes, no, second thoughts."""

import re
from datetime import timedelta

from bot.flows import notices, second_thoughts, texts
from bot.flows.talk import Outcome, Owed, Reply, Silence, Talk
from bot.language.intents import CustomerIntent, CustomerReading
from bot.language.speech import say_choices
from bot.store import businesses, campaigns, conversations, customers, outreach
from models import Message, Outreach

CustomerTalk = Talk[CustomerReading]
JUST_NOW = timedelta(minutes=2)
LONGEST_NOTE = 200  # characters of what somebody says of better times


def accept(talk: CustomerTalk) -> Outcome:
    """A yes: a claim, answered by the award. Never a booking by itself."""
    asked = meant(talk)
    if asked is None:
        return _which(talk) or _has_it(talk) or too_late(talk) or unclear(talk)
    campaigns.lock(asked.campaign_id)  # else the wake below could be lost to a step that is just giving it back
    for_name = talk.reading.for_name or (talk.question or {}).get("for_name")
    recorded = outreach.claim(
        asked.id,
        _that_said_so(talk, asked),
        talk.turn.id,
        talk.now,
        keep_booking=talk.reading.keep_booking or for_name is not None,
        for_name=for_name,
    )
    if not recorded:
        return too_late(talk) or unclear(talk)
    talk.work.wake("campaign", asked.campaign_id)  # should we die before the award
    return Owed("claim")


def _has_it(talk: CustomerTalk) -> Outcome | None:
    """A second yes to what was just booked needs no answer. None: nothing was."""
    return Silence("a yes to what is booked already") if _won_still(talk) else None


def _won_still(talk: CustomerTalk) -> bool:
    """Whether her last offer became a booking that is still ahead."""
    latest = _latest(talk)
    return latest is not None and latest.status == "won" and latest.campaign.slot_time > talk.now


def _that_said_so(talk: CustomerTalk, asked: Outreach) -> Message:
    """The message of a burst whose arrival counts for the yes: the tapped button, else the last one.

    An earlier "let me see" must not win the slot over somebody whose yes came in between.
    """
    buttons = [m for m in talk.messages if m.button_payload == f"yes:{asked.id}"]
    return buttons[0] if buttons else talk.messages[-1]


def decline(talk: CustomerTalk) -> Outcome:
    """A no. When everybody asked has said so, the next are asked at once."""
    asked = meant(talk)
    if asked is None:
        return _which(talk) or _take_back(talk) or _crossed(talk) or _nothing_to_decline(talk)
    outreach.decline(asked.id, talk.now)
    talk.work.wake("campaign", asked.campaign_id)
    return _declined(asked, talk)


def _declined(asked: Outreach, talk: CustomerTalk) -> Outcome:
    """Kindly; her later booking stands, and what she would rather have is kept."""
    customer, key = talk.conversation.customer, "declined_ok"
    if talk.reading.extra.get("preference") and customer is not None:
        customers.note(customer, talk.text[:LONGEST_NOTE])
        key = "declined_noted"
    return Reply(talk.say(key, replaces=texts.standing(asked, talk.business, talk.now, talk.language)))


def _take_back(talk: CustomerTalk) -> Outcome | None:
    """A no right after a yes that is not settled yet: the yes is void. None: there is no such yes."""
    latest = _latest(talk)
    if latest is None or latest.claim_turn_id is None or not outreach.take_back(latest.id, talk.now):
        return None
    conversations.end_turn(latest.claim_turn_id, "silent", "the yes was taken back before it was settled")
    talk.work.wake("campaign", latest.campaign_id)
    return _declined(latest, talk)


def _crossed(talk: CustomerTalk) -> Outcome | None:
    """A no that was read while her yes was being settled, and meets the booking. None: there is no such booking."""
    latest = _latest(talk)
    if latest is None or latest.status != "won" or latest.claim_recorded_at is None:
        return None
    return thought_better(talk) if talk.now - latest.claim_recorded_at < JUST_NOW else None


def _nothing_to_decline(talk: CustomerTalk) -> Outcome:
    latest = _latest(talk)
    return unclear(talk) if latest is None else Silence("a no to an offer that is over")


def thought_better(talk: CustomerTalk) -> Outcome:
    """ "oh wait, no" after a yes: undone, and the slot goes on to the others."""
    won = _latest(talk)
    if won is None or won.status != "won":
        return decline(talk)
    return Reply(second_thoughts.undo(won, talk.business, talk.work, talk.language))


def chosen(talk: CustomerTalk) -> Outcome | None:
    """Which of several offers her yes was for."""
    return accept(talk) if talk.reading.choice is not None else None


def unclear(talk: CustomerTalk) -> Outcome:
    """Not understood: ask, and keep whatever was being asked."""
    asked = meant(talk)
    if asked is not None:
        facts = texts.slot(asked.campaign, talk.now, talk.language)
        if talk.reading.for_name is not None:
            question = {"kind": "yes_no", "act": "for_name", "for_name": talk.reading.for_name}
            text = talk.say("for_name_ask", for_name=talk.reading.for_name, **facts)
            return Reply(text, offer_id=asked.id, question=question)
        return Reply(talk.say("unclear_offer", **facts), offer_id=asked.id, question=talk.question)
    text = talk.say("unclear_customer", owner=owner_name(talk))
    # After a win nothing is asked: her next "no" is about what she has just been given.
    fetch = None if _won_still(talk) else {"kind": "yes_no", "act": "human"}
    return _which(talk) or Reply(text, question=talk.question or fetch)


def for_somebody(talk: CustomerTalk) -> Outcome | None:
    """The answer to "shall I book it for Paco?"."""
    if talk.reading.intent in (CustomerIntent.YES, CustomerIntent.ACCEPT):
        return accept(talk)
    return decline(talk) if talk.reading.intent in (CustomerIntent.NO, CustomerIntent.DECLINE) else None


def unreadable(talk: CustomerTalk) -> Outcome:
    """A photo, a place, a sticker: what can be read is said. A voice note may matter: the owner hears of it."""
    voice = talk.reading.extra.get("media") == "audio"
    if voice:
        notices.about_customer("voice_notice", talk.conversation, talk.business, talk.work, talk.turn.id, "")
    asked, key = meant(talk), "voice" if voice else "unreadable"
    if asked is None:
        return Reply(talk.say(key, owner=owner_name(talk)), question=talk.question)
    facts = texts.slot(asked.campaign, talk.now, talk.language)
    text = talk.say(f"{key}_offer", owner=owner_name(talk), **facts)
    return Reply(text, offer_id=asked.id, question=talk.question)


def too_late(talk: CustomerTalk) -> Outcome | None:
    """The offer that this answers is over: say so, whatever has become of it. None: there is no such offer."""
    latest = _answered(talk) or _latest(talk)
    if latest is None or latest.status in ("won", "open"):
        return None
    if latest.status == "claimed":
        return Silence("the first yes is being settled and will be answered")
    tapped_yes = any((m.button_payload or "").startswith("yes:") for m in talk.messages)
    if tapped_yes or talk.reading.intent in (CustomerIntent.ACCEPT, CustomerIntent.YES):
        outreach.came_late(latest.id)
        if latest.campaign.end_reason == notices.WITHDRAWN:
            notices.said_yes_in_vain(latest, talk.work)
    return Reply(texts.over(latest.campaign, latest, talk.now))


def _answered(talk: CustomerTalk) -> Outreach | None:
    """The writer's own offer that a tapped button or a WhatsApp reply is about."""
    customer_id = talk.conversation.customer_id
    if customer_id is None:
        return None
    for message in reversed(talk.messages):
        tapped = re.fullmatch(r"(?:yes|no):(\d{1,9})", message.button_payload or "", re.ASCII)
        quoted = outreach.offered_in(message.replied_to_sid, customer_id) if message.replied_to_sid else None
        if tapped or quoted is not None:
            return outreach.of_customer(int(tapped[1]) if tapped else quoted or 0, customer_id)
    return None


def meant(talk: CustomerTalk) -> Outreach | None:
    """The offer that is meant, of those that can still be taken: the one named, else the only one."""
    held, quoted = answerable(talk), _answered(talk)
    wanted = talk.reading.offer_id
    if quoted is not None and any(asked.id == quoted.id for asked in held):
        wanted = quoted.id
    if wanted is None and talk.question and talk.question["act"] == "which_offer" and talk.reading.choice:
        ids = talk.question["ids"]
        wanted = ids[talk.reading.choice - 1] if talk.reading.choice <= len(ids) else None
    if wanted is not None:
        return next((asked for asked in held if asked.id == wanted), None)
    return held[0] if len(held) == 1 else None


def answerable(talk: CustomerTalk) -> list[Outreach]:
    """The writer's own offers that can still be taken."""
    return outreach.answerable(talk.conversation.customer_id) if talk.conversation.customer_id else []


def _latest(talk: CustomerTalk) -> Outreach | None:
    return outreach.latest(talk.conversation.customer_id) if talk.conversation.customer_id else None


def _which(talk: CustomerTalk) -> Outcome | None:
    """Ask which offer is meant, where several are open."""
    held = answerable(talk)
    if len(held) < 2:
        return None
    options = [texts.slot_line(asked.campaign, talk.now, talk.language) for asked in held]
    question = {"kind": "choice", "act": "which_offer", "options": options, "ids": [asked.id for asked in held]}
    return Reply(talk.say("which_offer", offers=say_choices(options, talk.language)), question=question)


def owner_name(talk: CustomerTalk) -> str:
    """What the owner is called; the business's name where she has none on record."""
    names = businesses.owner_names(talk.business.id)
    return names[0] if names else talk.business.name
