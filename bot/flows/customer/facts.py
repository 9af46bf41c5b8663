"""Questions, answered from the business's own facts and nothing else."""

from bot.flows import texts
from bot.flows.talk import Talk
from bot.language.intents import CustomerReading, Topic
from bot.language.speech import say_hours, say_minutes, say_names, say_percent
from bot.store import businesses
from models import Outreach, Service


def answer(talk: Talk[CustomerReading], asked: Outreach | None) -> str | None:
    """The answer to everything that was asked; None as soon as one thing is not on record."""
    topics = talk.reading.topics
    sentences = [_about(topic, talk, asked) for topic in topics]
    if not sentences or any(sentence is None for sentence in sentences):
        return None
    return " ".join(sentence for sentence in sentences if sentence is not None)


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
            hours = talk.business.opening_hours
            said = say_hours(hours, talk.language, talk.business.country) if hours else None
            return talk.say("hours", hours=said) if said else None
        case "staff":
            return _staff(talk, asked)
        case "time" if asked is not None:
            return talk.say("time_fact", **texts.slot(asked.campaign, talk.now, talk.language))
        case "service":
            names = [service.name for service in businesses.services(talk.business.id)]
            return talk.say("services_fact", services=say_names(names, talk.language)) if names else None
        case _:
            return talk.say("plain_fact", fact=facts[topic]) if topic in facts else None


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
