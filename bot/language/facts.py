"""What the model is told beside a person's words: the reader's context as plain JSON data.

Times are local and without zone, as in the contexts themselves. Names, texts and earlier messages are data to the
model; it answers with the ids given here, and an id that is not here is refused.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.language.intents import BookingSeen, CustomerContext, Named, OfferSeen, OwnerContext, Pending

_RECENT = 8  # messages of history
_LONGEST = 300  # characters of each
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def owner_facts(context: OwnerContext) -> Mapping[str, Any]:
    """What the model needs to read an owner's words."""
    return {"role": "owner", **_common(context)}


def customer_facts(context: CustomerContext) -> Mapping[str, Any]:
    """What the model needs to read a customer's words."""
    return {
        "role": "customer",
        "name": context.name,
        **_common(context),
        "offers": [_offer(offer) for offer in context.offers],
        "offer_is_our_last_message": context.fresh_offer,
        "just_won": context.just_won and _offer(context.just_won),
        "bookings": [_booking(booking) for booking in context.bookings],
    }


def _common(context: OwnerContext | CustomerContext) -> dict[str, Any]:
    return {
        "now": _local(context.now),
        "today": _WEEKDAYS[context.now.weekday()],
        "language": context.language,
        "open_from_hour": context.opens,
        "open_until_hour": context.closes,
        "dates": "month first" if context.month_first else "day first",
        "services": [_named(service) for service in context.services],
        "staff": [_named(person) for person in context.staff],
        "pending_question": context.pending and _pending(context.pending),
        "recent": [{"from": who, "text": text[:_LONGEST]} for who, text in context.history[-_RECENT:]],
    }


def _named(thing: Named) -> dict[str, Any]:
    return {"id": thing.id, "name": thing.name, "also": list(thing.aliases)}


def _pending(question: Pending) -> dict[str, Any]:
    options = [{"choice": number, "text": text} for number, text in enumerate(question.options, start=1)]
    return {"waits_for": question.kind, "options": options}


def _offer(offer: OfferSeen) -> dict[str, Any]:
    return {
        "id": offer.id,
        "service": offer.service,
        "time": _local(offer.when),
        "day": _WEEKDAYS[offer.when.weekday()],
        "staff": offer.staff,
        "discount_percent": offer.discount,
        "replaces_booking_at": offer.replaces and _local(offer.replaces),
    }


def _booking(booking: BookingSeen) -> dict[str, Any]:
    return {
        "service": booking.service,
        "time": _local(booking.when),
        "day": _WEEKDAYS[booking.when.weekday()],
        "staff": booking.staff,
    }


def _local(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
