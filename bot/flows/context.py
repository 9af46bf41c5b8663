"""Rows turned into what a reader of somebody's words needs to know."""

from datetime import datetime, timedelta
from typing import Literal

from bot.domain.hours import opening_span, to_local
from bot.flows.texts import language_of
from bot.language.intents import BookingSeen, CustomerContext, Named, OfferSeen, OwnerContext, Pending
from bot.language.router import Words
from bot.language.speech import first_name, month_first
from bot.store import appointments, businesses, conversations, messages, outreach
from models import Business, Conversation, Message, Outreach

HISTORY = 8  # messages back
REMEMBERED = timedelta(days=2)  # how long an offer that is over may still be what a bare "yes" means


def words(unread: list[Message], conversation: Conversation) -> Words:
    """A burst of messages as one thing said. A tapped button counts as its last word."""
    payloads = [m.button_payload for m in unread if m.button_payload]
    quoted = [m.replied_to_sid for m in unread if m.replied_to_sid]
    offer_id = None
    if quoted and conversation.customer_id:
        offer_id = outreach.offered_in(quoted[-1], conversation.customer_id)
    return Words(
        text=messages.said_in(unread),
        button_payload=payloads[-1] if payloads else None,
        media=tuple(content_type for m in unread for content_type, _ in m.media or ()),
        replied_to_offer=offer_id,
    )


def for_owner(conversation: Conversation, business: Business, now: datetime, said_at: datetime) -> OwnerContext:
    """What an owner's words, written at `said_at` (UTC), are read with."""
    local = to_local(now, business.timezone)
    span = opening_span(local, business.opening_hours)
    return OwnerContext(
        now=local,
        language=language_of(conversation, business),
        services=_services(business),
        staff=_staff(business),
        month_first=month_first(business.country),
        opens=span[0] if span else None,
        closes=span[1] if span else None,
        pending=_pending(conversation, now, said_at),
        history=_history(conversation),
    )


def for_customer(conversation: Conversation, business: Business, now: datetime, said_at: datetime) -> CustomerContext:
    """What a customer's, or an unknown person's, words are read with: her own offers and bookings, nobody else's."""
    local = to_local(now, business.timezone)
    span = opening_span(local, business.opening_hours)
    customer = conversation.customer
    latest = outreach.latest(customer.id) if customer else None
    held = _on_her_mind(customer.id, latest, now) if customer else []
    last_said = messages.last_outbound(conversation.id)
    return CustomerContext(
        now=local,
        language=language_of(conversation, business),
        name=first_name(customer.name) if customer else None,
        services=_services(business),
        staff=_staff(business),
        month_first=month_first(business.country),
        opens=span[0] if span else None,
        closes=span[1] if span else None,
        offers=tuple(_offer(asked, business) for asked in held),
        bookings=tuple(
            BookingSeen(b.id, b.service.name, to_local(b.scheduled_time, business.timezone), _staff_of(b.staff_id))
            for b in (appointments.coming(customer.id, now) if customer else ())
        ),
        just_won=_offer(latest, business) if latest and latest.status == "won" else None,
        fresh_offer=last_said is not None and last_said.outreach_id in {asked.id for asked in held},
        pending=_pending(conversation, now, said_at),
        history=_history(conversation),
    )


def _on_her_mind(customer_id: int, latest: Outreach | None, now: datetime) -> list[Outreach]:
    """The offers that her words may be about: those she can still take, else the last one, though it be over.

    A yes to that one is then understood as a yes, and answered kindly.
    """
    answerable = outreach.answerable(customer_id)
    if answerable or latest is None or latest.status == "won" or now - latest.created_at > REMEMBERED:
        return answerable
    return [latest]


def _offer(asked: Outreach, business: Business) -> OfferSeen:
    return OfferSeen(
        id=asked.id,
        service=asked.campaign.service.name,
        when=to_local(asked.campaign.slot_time, business.timezone),
        staff=_staff_of(asked.campaign.staff_id),
        discount=asked.discount_percentage,
        replaces=to_local(asked.replaces.scheduled_time, business.timezone) if asked.replaces else None,
    )


def _staff_of(staff_id: int) -> str | None:
    return businesses.staff_name(staff_id)


def _services(business: Business) -> tuple[Named, ...]:
    return tuple(Named(s.id, s.name, tuple(s.aliases)) for s in businesses.services(business.id))


def _staff(business: Business) -> tuple[Named, ...]:
    return tuple(Named(s.id, s.name) for s in businesses.staff(business.id) if s.is_chair)


def _pending(conversation: Conversation, now: datetime, said_at: datetime) -> Pending | None:
    question = conversations.question(conversation, now, said_at)
    return Pending(question["kind"], tuple(question.get("options", ()))) if question else None


def _history(conversation: Conversation) -> tuple[tuple[Literal["them", "us"], str], ...]:
    return tuple(
        ("them" if m.direction == "in" else "us", text)
        for m in messages.history(conversation.id, HISTORY)
        if (text := messages.said(m))
    )
