"""Customers: who they are, and whether they agreed to offers."""

import unicodedata
from datetime import datetime

from models import Appointment, Conversation, Customer, Outreach


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


def add_new(
    business_id: int,
    name: str,
    phone: str,
    now: datetime,
    *,
    language: str | None,
    notes: str | None,
    consent_at: datetime | None,
    consent_source: str | None,
) -> int | None:
    """A new customer's id; None when that phone is a customer's already, who is left as they are."""
    insert = Customer.insert(
        business=business_id,
        name=name,
        phone=phone,
        language=language,
        notes=notes,
        consent_at=consent_at,
        consent_source=consent_source,
        created_at=now,
    ).on_conflict(conflict_target=[Customer.business, Customer.phone], action="IGNORE")
    return next((int(row.id) for row in insert.returning(Customer.id).execute()), None)


def known_as(conversation: Conversation, now: datetime) -> Customer:
    """The customer somebody is; whoever is unknown becomes one, by their WhatsApp profile or number."""
    if conversation.customer is not None:
        return conversation.customer
    address = conversation.address
    name = conversation.profile_name or address or ""
    known = by_phone(conversation.business_id, address) if address else None
    customer = known or add(conversation.business_id, name, address, now, language=conversation.language)
    conversation.customer = customer
    conversation.save(only=[Conversation.customer])
    return customer


def opt_out(customer_id: int, now: datetime) -> None:
    """No offers any more, and nothing unasked."""
    Customer.update(opted_out_at=now).where(Customer.id == customer_id).execute()


def unreachable(customer_id: int, now: datetime) -> None:
    """The address does not work: no offers, and nothing unasked, until they write to us."""
    Customer.update(unreachable_at=now).where(Customer.id == customer_id).execute()


def reachable(customer_id: int) -> None:
    """They wrote: the address works (again)."""
    Customer.update(unreachable_at=None).where(
        Customer.id == customer_id, Customer.unreachable_at.is_null(False)
    ).execute()


def opt_in(customer_id: int, source: str, now: datetime) -> None:
    """Agreed to offers: when, and from where."""
    Customer.update(opted_out_at=None, consent_at=now, consent_source=source).where(
        Customer.id == customer_id
    ).execute()


def without_number(business_id: int, name: str, now: datetime) -> Customer:
    """Somebody who can only be booked: by that name and without a number; made when there is none."""
    known = Customer.get_or_none(Customer.business == business_id, Customer.name == name, Customer.phone.is_null())
    return known or add(business_id, name, None, now)


def withdraw_consent(customer_id: int) -> None:
    """Bookings only, as before anybody spoke of offers."""
    Customer.update(consent_at=None, consent_source=None).where(Customer.id == customer_id).execute()


def delete_by(customer_id: int, due: datetime) -> None:
    """Note until when the data of somebody who asked for it must be gone; a first request's date stands."""
    Customer.update(delete_by=due).where(Customer.id == customer_id, Customer.delete_by.is_null()).execute()


def rename(customer_id: int, name: str) -> None:
    """Call somebody by the name they gave."""
    Customer.update(name=name).where(Customer.id == customer_id).execute()


def note(customer: Customer, words: str) -> None:
    """Add a line to what is noted about somebody, once."""
    lines = (customer.notes or "").splitlines()
    if words not in lines:
        Customer.update(notes="\n".join([*lines, words])).where(Customer.id == customer.id).execute()


def detach(conversation: Conversation) -> None:
    """Take an address off the customer it was thought to be of: whoever writes from it is somebody else."""
    Customer.update(phone=None).where(Customer.id == conversation.customer_id).execute()
    Conversation.update(customer=None).where(Conversation.id == conversation.id).execute()
    Outreach.update(status="closed").where(
        Outreach.customer == conversation.customer_id, Outreach.status.in_(("open", "claimed"))
    ).execute()


def named(business_id: int, name: str) -> list[Customer]:
    """Customers called so: by whole name, else by first name or any other word of it; case and accents folded."""
    wanted = _folded(name)
    everybody = [
        (customer, _folded(customer.name))
        for customer in Customer.select().where(Customer.business == business_id).order_by(Customer.id)
    ]
    whole = [customer for customer, known in everybody if known == wanted]
    return whole or [customer for customer, known in everybody if set(wanted.split()) <= set(known.split())]


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def remove_unused(business_id: int, customer_id: int) -> bool:
    """Take somebody just added off the record again. False: something hangs on them already."""
    used = Appointment.select().where(Appointment.customer == customer_id).exists() or (
        Outreach.select().where(Outreach.customer == customer_id).exists()
    )
    if used:
        return False
    Conversation.update(customer=None).where(Conversation.customer == customer_id).execute()
    mine = (Customer.id == customer_id) & (Customer.business == business_id)
    return bool(Customer.delete().where(mine).execute() == 1)
