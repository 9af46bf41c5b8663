"""Rows put into words: what a slot, a booking or an outcome is called in somebody's language."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.hours import to_local, to_utc
from bot.language.replies import say
from bot.language.speech import first_name, say_day, say_money, say_time, say_when
from bot.store import businesses, outreach
from models import Appointment, Business, Campaign, Conversation, Outreach, Service

MOMENT = timedelta(minutes=1)


def language_of(conversation: Conversation, business: Business) -> str:
    """The language to write to somebody in: theirs as heard, as recorded, or the business's."""
    customer = conversation.customer
    recorded = customer.language if customer is not None else None
    return str(conversation.language or recorded or business.language)


def when(moment: datetime, business: Business, now: datetime, language: str) -> str:
    """A moment (UTC) as people there say it: "tomorrow at 14:00"."""
    zone = business.timezone
    return say_when(to_local(moment, zone), to_local(now, zone), language, business.country)


def end(moment: datetime, business: Business, now: datetime, language: str) -> str:
    """When something that lasts is over: a midnight (UTC) is called by its day alone."""
    at = to_local(moment, business.timezone)
    if at.hour or at.minute:
        return when(moment, business, now, language)
    return say_day(at, to_local(now, business.timezone), language, business.country)


def local(moment: datetime, business: Business) -> datetime:
    """The wall-clock reading of a moment (UTC) at the business."""
    return to_local(moment, business.timezone)


def utc(wall: datetime, business: Business) -> datetime:
    """The moment (UTC) of a wall-clock reading at the business."""
    return to_utc(wall, business.timezone)


def price(business: Business, service: Service, discount: int, language: str) -> str | None:
    """What it costs after the discount (percent); None when no price is on record."""
    if service.price is None:
        return None
    return say_money(round(service.price * (100 - discount) / 100), business.currency, language, business.country)


def clock(moment: datetime, business: Business, language: str) -> str:
    """The time of day of a moment (UTC) at the business."""
    return say_time(to_local(moment, business.timezone), language, business.country)


def reasons(stored: list[dict[str, Any]], language: str) -> str:
    """Why somebody was asked, in words, the strongest reason first."""
    said = [say(f"reason_{reason['code']}", language, count=reason["n"]) for reason in stored if reason["points"] > 0]
    return ", ".join(word[:1].lower() + word[1:] for word in said) or say("reason_agreed", language)


def slot(campaign: Campaign, now: datetime, language: str) -> dict[str, str | None]:
    """The facts of a campaign's slot: {service}, {staff} (or None) and {when}."""
    return {
        "service": campaign.service.name,
        "staff": businesses.staff_name(campaign.staff_id),
        "when": when(campaign.slot_time, campaign.business, now, language),
    }


def slot_line(campaign: Campaign, now: datetime, language: str) -> str:
    """A campaign's slot in a few words: "Haircut with Marta today at 14:00"."""
    return say("booking_line", language, **slot(campaign, now, language))


def standing(asked: Outreach, business: Business, now: datetime, language: str) -> str | None:
    """When the later booking is that an offer would have replaced, if it still stands."""
    booking = asked.replaces if asked.replaces_id is not None else None
    if booking is None or booking.status != "scheduled" or booking.scheduled_time <= now:
        return None
    return when(booking.scheduled_time, business, now, language)


def confirmed(
    campaign: Campaign, claim: Outreach, booking: Appointment, replaced: Appointment | None, now: datetime
) -> str:
    """To the winner: what is booked, for how much, and what it replaces."""
    business = campaign.business
    language = language_of(claim.conversation, business)
    return say(
        "confirmed",
        language,
        name=first_name(claim.customer.name),
        for_name=booking.for_name,
        price=price(business, campaign.service, booking.discount_percentage, language),
        moved=when(replaced.scheduled_time, business, now, language) if replaced else None,
        replaces=standing(claim, business, now, language) if claim.keep_booking else None,
        **slot(campaign, now, language),
    )


def over(campaign: Campaign, asked: Outreach, now: datetime) -> str:
    """To somebody whose answer came too late, kindly: taken, withdrawn or past; a later booking still stands."""
    language = language_of(asked.conversation, campaign.business)
    if now >= campaign.slot_time:
        key = "over_passed"
    else:
        key = "gone" if outreach.winner(campaign.id) is not None else "stopped_gone"
    return say(
        key,
        language,
        name=first_name(asked.customer.name),
        replaces=standing(asked, campaign.business, now, language),
        **slot(campaign, now, language),
    )
