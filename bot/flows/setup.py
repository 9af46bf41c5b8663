"""What a deployment begins with: its first business and that business's owners. Repeatable."""

from datetime import datetime

from bot.language.speech import country_of
from bot.store import businesses
from models import Business, Conversation, Staff

LANGUAGE_OF = {
    "ES": "es",
    "MX": "es",
    "AR": "es",
    "CL": "es",
    "CO": "es",
    "PE": "es",
    "FR": "fr",
    "DE": "de",
    "AT": "de",
}
LANGUAGE_OF |= {"IT": "it", "PT": "pt", "BR": "pt"}
CURRENCY_OF = {"GB": "GBP", "US": "USD", "CH": "CHF", "BR": "BRL", "MX": "MXN", "CA": "CAD", "AU": "AUD"}


def ensure_business(
    number: str,
    name: str,
    zone: str,
    owners: tuple[str, ...],
    quiet_hours: str | None,
    caps: tuple[int, int] | None,
    now: datetime,
) -> Business:
    """The business of a WhatsApp number, made if it is not there; missing owners are added. Touches nothing else.

    A new one is open at all hours, asks three at a time and waits 30 minutes; `caps` are offers a day and a week.
    """
    business = businesses.by_number(number)
    if business is None:
        country = country_of(zone)
        business = Business.create(
            whatsapp_number=number,
            name=name,
            timezone=zone,
            country=country,
            language=LANGUAGE_OF.get(country, "en"),
            currency=CURRENCY_OF.get(country, "EUR"),
            quiet_hours=quiet_hours,
            offers_a_day=caps[0] if caps else None,
            offers_a_week=caps[1] if caps else None,
            created_at=now,
        )
    for owner in owners:
        _ensure_owner(business, owner)
    return business


def _ensure_owner(business: Business, address: str) -> None:
    """An owner who commands by WhatsApp. Whether they also take bookings, nobody has said: not a chair."""
    staff = Staff.get_or_none(Staff.business == business.id, Staff.address == address)
    if staff is None:
        staff = Staff.create(business=business, name=business.name, address=address, is_owner=True, is_chair=False)
    elif not staff.is_owner:
        Staff.update(is_owner=True).where(Staff.id == staff.id).execute()
    Conversation.update(staff=staff.id, customer=None).where(
        Conversation.business == business.id, Conversation.address == address, Conversation.staff.is_null()
    ).execute()
