"""What a customer would like: a gap that is being filled and fits is offered; else her wish goes to the owner."""

from bot.flows import notices, texts
from bot.flows.customer.offers import CustomerTalk, meant, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent, When
from bot.language.reader.replies.slots import agrees
from bot.language.speech import first_name, say_percent
from bot.store import appointments, campaigns, closures, customers, outreach
from models import Appointment, Campaign, Customer, Outreach


def book(talk: CustomerTalk) -> Outcome:
    """ "do you have anything on Friday?", "can we move Thursday?": booking itself is the owner's to do."""
    held = meant(talk)
    if (found := _gap(talk)) is not None:
        return _offer(found, talk)
    _tell_owner(talk)
    if held is not None:
        return _still_open(held, talk)
    closed = closed_until(talk)
    noted = talk.say("wish_noted", owner=owner_name(talk))
    return Reply(f"{closed} {noted}" if closed else noted)


def other_time(talk: CustomerTalk) -> Outcome:
    """ "could you do 3pm instead?": another gap that fits, else her wish is kept; the offer stays open either way."""
    held = meant(talk)
    if (found := _gap(talk)) is not None:
        return _offer(found, talk)
    _tell_owner(talk)
    return Reply(talk.say("wish_noted", owner=owner_name(talk))) if held is None else _still_open(held, talk)


def _tell_owner(talk: CustomerTalk) -> None:
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)


def _still_open(held: Outreach, talk: CustomerTalk) -> Outcome:
    facts = texts.slot(held.campaign, talk.now, talk.language)
    return Reply(talk.say("other_time_noted", owner=owner_name(talk), **facts), offer_id=held.id)


def closed_until(talk: CustomerTalk) -> str | None:
    """ "We're closed until …", where the day she speaks of, or today, lies in a closure of the whole business."""
    wanted = talk.reading.when
    moment = texts.utc(wanted.value, talk.business) if wanted is not None else talk.now
    closed = closures.at(talk.business.id, max(moment, talk.now), max(moment, talk.now) + texts.MOMENT, 0)
    if closed is None:
        return None
    return talk.say("closed_until", until=texts.end(closed.ends_at, talk.business, talk.now, talk.language))


def _gap(talk: CustomerTalk) -> Campaign | None:
    """A gap being filled that is what she wants: at that time and for that service, and her own day is free then.

    A customer's alone: somebody unknown is the owner's to know first.
    """
    customer, r = talk.conversation.customer, talk.reading
    if customer is None or r.intent is CustomerIntent.RESCHEDULE:  # that names the time to leave
        return None
    for campaign in campaigns.live(talk.business.id):
        wanted = r.when is None or _at(r.when, campaign, talk)
        named = r.service_id is None or campaign.service_id == r.service_id
        unsaid = r.when is None and r.service_id is None
        if campaign.status == "active" and wanted and named and not unsaid and _may_take(customer, campaign, talk):
            return campaign
    return None


def _at(when: When, campaign: Campaign, talk: CustomerTalk) -> bool:
    return not when.passed and agrees(when, texts.local(campaign.slot_time, talk.business))


def _may_take(customer: Customer, campaign: Campaign, talk: CustomerTalk) -> bool:
    own = appointments.coming(customer.id, talk.now)
    busy = any(b.scheduled_time < campaign.slot_end and b.ends_at > campaign.slot_time for b in own)
    asked = any(o.customer_id == customer.id for o in campaigns.outreach(campaign.id))
    return not busy and not asked and campaign.slot_time > talk.now


def _offer(campaign: Campaign, talk: CustomerTalk) -> Outcome:
    """Ask whether she wants it. Her own question is what it answers, so that no consent is needed."""
    customer = customers.known_as(talk.conversation, talk.now)
    replaced = _later(customer, campaign, talk)
    asked = outreach.write(
        campaign=campaign.id,
        customer=customer.id,
        conversation=talk.conversation.id,
        rank=len(campaigns.outreach(campaign.id)) + 1,
        score=0,
        reasons=[{"code": "asked", "points": 1, "n": 1}],
        batch=campaign.batch,
        discount_percentage=campaign.discount_percentage,
        replaces=replaced,
        created_at=talk.now,
    )
    percent = campaign.discount_percentage
    text = talk.say(
        "offer_plain",
        name=first_name(customer.name),
        discount=say_percent(percent, talk.language) if percent else None,
        replaces=texts.when(replaced.scheduled_time, talk.business, talk.now, talk.language) if replaced else None,
        **texts.slot(campaign, talk.now, talk.language),
    )
    return Reply(f"{text} {talk.say('still_open_ask')}", offer_id=asked.id)


def _later(customer: Customer, campaign: Campaign, talk: CustomerTalk) -> Appointment | None:
    """Her later booking of the same service, which this one would replace."""
    own = appointments.coming(customer.id, talk.now)
    return next((b for b in own if b.service_id == campaign.service_id and b.scheduled_time >= campaign.slot_end), None)
