"""Questions, answered from the business's own facts and nothing else."""

from bot.flows import texts
from bot.flows.customer.wishes import closed_until
from bot.flows.talk import Talk
from bot.language.intents import CustomerReading, Named, Topic
from bot.language.reader.replies.slots import named_in
from bot.language.speech import say_hours, say_minutes, say_names, say_percent
from bot.store import businesses
from models import Outreach, Service


def answer(talk: Talk[CustomerReading], asked: Outreach | None) -> str | None:
    """The answer to everything that was asked; None as soon as one thing is not on record."""
    sentences = [_about(topic, talk, asked) for topic in _topics(talk)]
    if not sentences or any(sentence is None for sentence in sentences):
        return None
    return " ".join(sentence for sentence in sentences if sentence is not None)


def _topics(talk: Talk[CustomerReading]) -> tuple[Topic, ...]:
    """What is asked about; "yes if it's Marta" asks who does it."""
    chairs = tuple(Named(s.id, s.name) for s in businesses.staff(talk.business.id) if s.is_chair)
    if talk.reading.topics == ("other",) and named_in(talk.text, chairs) is not None:
        return ("staff",)
    return talk.reading.topics


def _about(topic: Topic, talk: Talk[CustomerReading], asked: Outreach | None) -> str | None:
    facts = talk.business.facts
    match topic:
        case "price":
            return _price(talk, asked)
        case "duration":
            service = _service(talk, asked)
            duration = say_minutes(service.minutes, talk.language) if service else None
            return talk.say("duration", service=service.name, duration=duration) if service else None
        case "address":
            return talk.say("address", address=facts["address"]) if "address" in facts else None
        case "hours":
            return _hours(talk)
        case "staff":
            return _staff(talk, asked)
        case "time" if asked is not None:
            return talk.say("time_fact", **texts.slot(asked.campaign, talk.now, talk.language))
        case "service":
            names = [service.name for service in businesses.services(talk.business.id)]
            return talk.say("services_fact", services=say_names(names, talk.language)) if names else None
        case _:
            return talk.say("plain_fact", fact=facts[topic]) if topic in facts else None


def _hours(talk: Talk[CustomerReading]) -> str | None:
    """When it is open; where that day lies in a closure, until when it is closed."""
    hours, closed = talk.business.opening_hours, closed_until(talk)
    said = say_hours(hours, talk.language, talk.business.country) if hours else None
    sentences = [closed, talk.say("hours", hours=said) if said else None]
    return " ".join(sentence for sentence in sentences if sentence) or None


def _service(talk: Talk[CustomerReading], asked: Outreach | None) -> Service | None:
    """The service a question is about: the one named, else the one on offer."""
    named = [s for s in businesses.services(talk.business.id) if s.id == talk.reading.service_id]
    return named[0] if named else asked.campaign.service if asked else None


def _price(talk: Talk[CustomerReading], asked: Outreach | None) -> str | None:
    service = _service(talk, asked)
    if service is None or service.price is None:
        return None
    discount = asked.discount_percentage if asked and asked.campaign.service_id == service.id else 0
    return talk.say(
        "price",
        service=service.name,
        price=texts.price(talk.business, service, discount, talk.language),
        discount=say_percent(discount, talk.language) if discount else None,
    )


def _staff(talk: Talk[CustomerReading], asked: Outreach | None) -> str | None:
    if asked is not None:
        name = businesses.staff_name(asked.campaign.staff_id)
        return talk.say("staff", staff=name) if name else None
    names = [s.name for s in businesses.staff(talk.business.id) if s.is_chair]
    return talk.say("staff", staff=say_names(names, talk.language)) if names else None
