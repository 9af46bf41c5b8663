"""New customers, written down by hand or brought in from a list: who, how to reach them, and what they agreed to."""

import re
from dataclasses import dataclass
from datetime import datetime

import phonenumbers

from bot.domain import iso
from bot.store import customers
from models import Business

LONGEST_NAME, LONGEST_NOTES, LONGEST_SOURCE = 100, 2000, 200

_USER_NAME = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,137}")
_LANGUAGE = re.compile(r"([A-Za-z]{2})([-_][A-Za-z]{2,4})?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Entry:
    """What somebody says of a new customer, as they say it."""

    name: str
    phone: str  # as it is dialled there, E.164, or a WhatsApp user name
    language: str | None = None
    notes: str | None = None
    consent: bool | None = None  # to offers; None: not said
    consent_at: datetime | None = None  # without zone: on the business's wall clock
    consent_source: str | None = None


class Unusable(Exception):
    """One field of an entry cannot be used. `message` goes on after its name: "must be …"."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field} {message}")
        self.field = field
        self.message = message


class KnownAlready(Exception):
    """Somebody with that address is a customer: `customer_id`."""

    def __init__(self, customer_id: int) -> None:
        super().__init__("that address is a customer's already")
        self.customer_id = customer_id


def enrol(business: Business, entry: Entry, source: str, now: datetime) -> int:
    """Write a new customer, in a transaction of the caller's; the id.

    Consent is dated now where no date is given, and comes from `source` where none is named. A date alone says that
    they agreed. Raises `Unusable`, or `KnownAlready`, and then nothing is changed.
    """
    name = _text("name", entry.name, LONGEST_NAME)
    if not name:
        raise Unusable("name", "must not be empty")
    address = read_address(entry.phone, business.country)
    consent_at = _consent_at(entry, business, now)
    customer_id = customers.add_new(
        business.id,
        " ".join(name.split()),
        address,
        now,
        language=_language(entry.language),
        notes=_text("notes", entry.notes, LONGEST_NOTES) or None,
        consent_at=consent_at,
        consent_source=(_text("consent_source", entry.consent_source, LONGEST_SOURCE) or source)
        if consent_at
        else None,
    )
    if customer_id is None:
        known = customers.by_phone(business.id, address)
        raise KnownAlready(known.id if known else 0)
    return customer_id


def read_address(text: str, country: str) -> str:
    """A WhatsApp address. `country` (ISO 3166) is where a number without + is dialled. Raises `Unusable`."""
    text = text.strip().removeprefix("whatsapp:")
    if _USER_NAME.fullmatch(text):
        return text
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise Unusable("phone", "must be a phone number such as +34600000001, or a WhatsApp user name such as ES.abc1")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _consent_at(entry: Entry, business: Business, now: datetime) -> datetime | None:
    at = iso.at(entry.consent_at, business.timezone) if entry.consent_at is not None else None
    if at is not None and entry.consent is False:
        raise Unusable("consent_at", "must be left out where there is no consent")
    if at is not None and at > now:
        raise Unusable("consent_at", "must not be in the future")
    return at or (now if entry.consent else None)


def _language(text: str | None) -> str | None:
    if not text:
        return None
    match = _LANGUAGE.fullmatch(text.strip())
    if match is None:
        raise Unusable("language", "must be a language's two letters, such as es")
    return match[1].lower()


def _text(field: str, text: str | None, longest: int) -> str:
    text = (text or "").strip()
    if len(text) > longest:
        raise Unusable(field, f"must not be longer than {longest} characters")
    if _CONTROL.search(text):
        raise Unusable(field, "must not contain control characters")
    return text
