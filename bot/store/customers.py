"""Customers: who they are, and whether they agreed to offers."""

from datetime import datetime

from models import Conversation, Customer


def get(business_id: int, customer_id: int) -> Customer | None:
    """One customer of a business."""
    return Customer.get_or_none(Customer.id == customer_id, Customer.business == business_id)


def by_phone(business_id: int, phone: str) -> Customer | None:
    """The customer with this number (E.164) or WhatsApp user name."""
    return Customer.get_or_none(Customer.business == business_id, Customer.phone == phone)


def add(
    business_id: int,
    name: str,
    phone: str | None,
    now: datetime,
    *,
    language: str | None = None,
    notes: str | None = None,
    consent_at: datetime | None = None,
    consent_source: str | None = None,
) -> Customer:
    """A new customer. Without `consent_at`: bookings and answers, no offers."""
    return Customer.create(
        business=business_id,
        name=name,
        phone=phone,
        language=language,
        notes=notes,
        consent_at=consent_at,
        consent_source=consent_source,
        created_at=now,
    )


def known_as(conversation: Conversation, now: datetime) -> Customer:
    """The customer somebody is; whoever is unknown becomes one, by the name on their WhatsApp profile."""
    if conversation.customer is not None:
        return conversation.customer
    name, address = conversation.profile_name or "New customer", conversation.address
    known = by_phone(conversation.business_id, address) if address else None
    customer = known or add(conversation.business_id, name, address, now, language=conversation.language)
    conversation.customer = customer
    conversation.save(only=[Conversation.customer])
    return customer


def opt_out(customer_id: int, now: datetime) -> None:
    """No offers any more, and nothing unasked."""
    Customer.update(opted_out_at=now).where(Customer.id == customer_id).execute()


def opt_in(customer_id: int, source: str, now: datetime) -> None:
    """Agreed to offers: when, and from where."""
    Customer.update(opted_out_at=None, consent_at=now, consent_source=source).where(
        Customer.id == customer_id
    ).execute()
