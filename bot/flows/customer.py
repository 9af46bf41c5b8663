"""What a customer's words do: the one table from intent to act. Each act changes only the writer's own rows."""

from collections.abc import Callable
from typing import Any

from bot.flows import answers, customer_booking, notices, texts
from bot.flows.talk import Outcome, Owed, Reply, Silence, Talk
from bot.language.intents import CustomerIntent, CustomerReading
from bot.language.speech import first_name, say_choices
from bot.store import businesses, customers, outreach
from models import Message, Outreach

CustomerTalk = Talk[CustomerReading]


def act(talk: CustomerTalk) -> Outcome:
    """Do what a customer, or somebody unknown, means."""
    if talk.reading.extra.get("stale_button"):
        return _too_late(talk) or _unclear(talk)
    if talk.question is not None and talk.reading.choice is not None:
        return _chosen(talk, talk.question, talk.reading.choice)
    return ACTS.get(talk.reading.intent, _not_yet)(talk)


def _chosen(talk: CustomerTalk, question: dict[str, Any], choice: int) -> Outcome:
    """One of the options that we gave was picked."""
    if not 1 <= choice <= len(question.get("options", ())):
        return _unclear(talk)
    match question["act"]:
        case "which_offer":
            return _accept(talk)
        case "cancel_which":
            return _decline(talk) if choice == 1 else customer_booking.cancel_confirmed(talk, question["booking"])
        case "cancel_choice":
            return customer_booking.cancel_confirmed(talk, question["bookings"][choice - 1])
    return _unclear(talk)


def _accept(talk: CustomerTalk) -> Outcome:
    """A yes: a claim, answered by the award. Never a booking by itself."""
    asked = _meant(talk)
    if asked is None:
        return _which(talk) or _too_late(talk) or _unclear(talk)
    recorded = outreach.claim(
        asked.id,
        _that_said_so(talk, asked),
        talk.turn.id,
        talk.now,
        keep_booking=talk.reading.keep_booking,
        for_name=talk.reading.for_name,
    )
    return Owed("claim") if recorded else _too_late(talk) or _unclear(talk)


def _that_said_so(talk: CustomerTalk, asked: Outreach) -> Message:
    """The message of a burst whose arrival counts for the yes: the tapped button, else the last one.

    An earlier "let me see" must not win the slot over somebody whose yes came in between.
    """
    buttons = [m for m in talk.messages if m.button_payload == f"yes:{asked.id}"]
    return buttons[0] if buttons else talk.messages[-1]


def _decline(talk: CustomerTalk) -> Outcome:
    asked = _meant(talk)
    if asked is None:
        return _which(talk) or _declined_before(talk)
    outreach.decline(asked.id, talk.now)
    talk.work.wake("campaign", asked.campaign_id)  # when all have declined, the next are asked at once
    stands = texts.standing(asked, talk.business, talk.now, talk.language)
    return Reply(talk.say("declined_ok", replaces=stands))


def _declined_before(talk: CustomerTalk) -> Outcome:
    """A no to what is over already, or was declined before."""
    latest = outreach.latest(talk.conversation.customer_id) if talk.conversation.customer_id else None
    return _unclear(talk) if latest is None else Silence("a no to an offer that is over")


def _question(talk: CustomerTalk) -> Outcome:
    asked = _meant(talk)
    answer = answers.from_facts(talk, asked)
    if answer is None:
        notices.about_customer("question_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
        answer = talk.say("unknown_fact", owner=_owner(talk))
    if asked is None:
        return Reply(answer)
    return Reply(f"{answer} {talk.say('still_open_ask')}", offer_id=asked.id)


def _other_time(talk: CustomerTalk) -> Outcome:
    """Her wish goes to the owner; the offer stays open."""
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    asked = _meant(talk)
    if asked is None:
        return Reply(talk.say("wish_noted", owner=_owner(talk)))
    facts = texts.slot(asked.campaign, talk.now, talk.language)
    return Reply(talk.say("other_time_noted", owner=_owner(talk), **facts), offer_id=asked.id)


def _opt_out(talk: CustomerTalk) -> Outcome:
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_out(customer.id, talk.now)
    for asked in outreach.held(customer.id):
        outreach.decline(asked.id, talk.now)
        talk.work.wake("campaign", asked.campaign_id)
    return Reply(talk.say("opted_out"))


def _opt_in(talk: CustomerTalk) -> Outcome:
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_in(customer.id, f"wrote “{talk.text[:80]}”", talk.now)
    return Reply(talk.say("opted_in"))


def _bot_question(talk: CustomerTalk) -> Outcome:
    return Reply(talk.say("bot_answer", owner=_owner(talk)), question={"kind": "yes_no", "act": "human"})


def _human(talk: CustomerTalk) -> Outcome:
    notices.about_customer("person_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("person_called", owner=_owner(talk)))


def _late(talk: CustomerTalk) -> Outcome:
    notices.about_customer("late_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("late_noted", owner=_owner(talk)))


def _thanks(_talk: CustomerTalk) -> Outcome:
    return Silence("thanks need no answer, and every message costs")


def _greeting(talk: CustomerTalk) -> Outcome:
    asked = _meant(talk)
    if asked is not None:
        facts = texts.slot(asked.campaign, talk.now, talk.language)
        return Reply(talk.say("unclear_offer", **facts), offer_id=asked.id)
    customer = talk.conversation.customer
    return Reply(talk.say("greeting", name=first_name(customer.name) if customer else None))


def _yes(talk: CustomerTalk) -> Outcome:
    """Yes to what we asked; without a question, a yes to the offer."""
    question = talk.question or {}
    match question.get("act"):
        case "human":
            return _human(talk)
        case "cancel_booking":
            return customer_booking.cancel_confirmed(talk, question["booking"])
    return _accept(talk) if outreach_held(talk) else _unclear(talk)


def _no(talk: CustomerTalk) -> Outcome:
    if talk.question is not None:
        return Reply(talk.say("fine"))
    return _decline(talk) if outreach_held(talk) else Silence("no to nothing asked")


def _off_topic(talk: CustomerTalk) -> Outcome:
    return Reply(talk.say("off_topic"))


def _not_yet(talk: CustomerTalk) -> Outcome:
    """Understood, and beyond what the bot may do: a person hears of it."""
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("wish_noted", owner=_owner(talk)))


def _unclear(talk: CustomerTalk) -> Outcome:
    media = talk.reading.extra.get("media")
    asked = _meant(talk)
    if asked is not None:
        facts = texts.slot(asked.campaign, talk.now, talk.language)
        key = "unreadable_offer" if media else "unclear_offer"
        return Reply(talk.say(key, **facts), offer_id=asked.id, question=talk.question)
    return _which(talk) or Reply(
        talk.say("unreadable" if media else "unclear_customer", owner=_owner(talk)), question=talk.question
    )


def _meant(talk: CustomerTalk) -> Outreach | None:
    """The open offer that is meant: the one named, else the only one."""
    held = outreach_held(talk)
    if talk.reading.offer_id is not None:
        return next((asked for asked in held if asked.id == talk.reading.offer_id), None)
    if talk.question and talk.question.get("act") == "which_offer" and talk.reading.choice:
        ids = talk.question["ids"]
        chosen = ids[talk.reading.choice - 1] if talk.reading.choice <= len(ids) else None
        return next((asked for asked in held if asked.id == chosen), None)
    return held[0] if len(held) == 1 else None


def outreach_held(talk: CustomerTalk) -> list[Outreach]:
    """The writer's own offers that can still be taken."""
    return outreach.answerable(talk.conversation.customer_id) if talk.conversation.customer_id else []


def _which(talk: CustomerTalk) -> Outcome | None:
    """Ask which offer is meant, where several are open."""
    held = outreach_held(talk)
    if len(held) < 2:
        return None
    options = ["{service} {when}".format(**texts.slot(asked.campaign, talk.now, talk.language)) for asked in held]
    question = {"kind": "choice", "act": "which_offer", "options": options, "ids": [asked.id for asked in held]}
    return Reply(talk.say("which_offer", offers=say_choices(options, talk.language)), question=question)


def _too_late(talk: CustomerTalk) -> Outcome | None:
    """The offer that this answers is over: say so, whatever has become of it."""
    latest = outreach.latest(talk.conversation.customer_id) if talk.conversation.customer_id else None
    if latest is None or latest.status == "won":
        return None
    if talk.reading.intent in (CustomerIntent.ACCEPT, CustomerIntent.YES):
        outreach.came_late(latest.id)
    return Reply(texts.over(latest.campaign, latest, talk.now))


def _owner(talk: CustomerTalk) -> str:
    names = businesses.owner_names(talk.business.id)
    return names[0] if names else talk.business.name


def _my_booking(talk: CustomerTalk) -> Outcome:
    return customer_booking.when(talk)


def _cancel(talk: CustomerTalk) -> Outcome:
    return customer_booking.cancel(talk, _meant(talk))


ACTS: dict[CustomerIntent, Callable[[CustomerTalk], Outcome]] = {
    CustomerIntent.ACCEPT: _accept,
    CustomerIntent.DECLINE: _decline,
    CustomerIntent.QUESTION: _question,
    CustomerIntent.ASK_INFO: _question,
    CustomerIntent.OTHER_TIME: _other_time,
    CustomerIntent.OPT_OUT: _opt_out,
    CustomerIntent.OPT_IN: _opt_in,
    CustomerIntent.BOT_QUESTION: _bot_question,
    CustomerIntent.HUMAN: _human,
    CustomerIntent.LATE: _late,
    CustomerIntent.THANKS: _thanks,
    CustomerIntent.GREETING: _greeting,
    CustomerIntent.MY_BOOKING: _my_booking,
    CustomerIntent.CANCEL: _cancel,
    CustomerIntent.YES: _yes,
    CustomerIntent.NO: _no,
    CustomerIntent.OFF_TOPIC: _off_topic,
    CustomerIntent.UNCLEAR: _unclear,
}
