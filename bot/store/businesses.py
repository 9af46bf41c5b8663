"""A business: who it is, who works there, what it offers."""

from datetime import datetime

from models import Business, Service, Staff, StaffService


def by_number(whatsapp_number: str) -> Business | None:
    """The business that is written to at this number."""
    return Business.get_or_none(Business.whatsapp_number == whatsapp_number)


def get(business_id: int) -> Business:
    """The business with this id. Raises `Business.DoesNotExist`."""
    return Business.get_by_id(business_id)


def services(business_id: int) -> list[Service]:
    """All services, in the order they were added."""
    return list(Service.select().where(Service.business == business_id).order_by(Service.id))


def service_key(name: str) -> str:
    """A service's name folded, so that "Hair cut " and "hair cut" are one."""
    return " ".join(name.casefold().split())


def service_named(business_id: int, name: str) -> Service | None:
    """The service with this name, or with it among its other names."""
    key = service_key(name)
    for service in services(business_id):
        if key in (service.key, *(service_key(alias) for alias in service.aliases)):
            return service
    return None


def service_for(business_id: int, name: str) -> Service:
    """The service with this name, made (30 minutes, no price) when there is none."""
    found = service_named(business_id, name)
    return found or Service.create(business=business_id, name=" ".join(name.split()), key=service_key(name))


def staff(business_id: int) -> list[Staff]:
    """Everybody on record."""
    return list(Staff.select().where(Staff.business == business_id).order_by(Staff.id))


def staff_named(business_id: int, name: str) -> Staff | None:
    """The member of staff called so."""
    return next((s for s in staff(business_id) if s.name.casefold() == name.strip().casefold()), None)


def staff_name(staff_id: int) -> str | None:
    """Whose chair it is; None for 0 (no staff on record)."""
    found = Staff.get_or_none(Staff.id == staff_id) if staff_id else None
    return found.name if found else None


def chairs(business_id: int, service_id: int) -> list[int]:
    """Staff ids of the chairs where a service is done: [0] where no staff is on record (one chair)."""
    takers = [s.id for s in staff(business_id) if s.is_chair]
    if not takers:
        return [0]
    able = {row.staff_id for row in StaffService.select().where(StaffService.service == service_id)}
    return [staff_id for staff_id in takers if not able or staff_id in able]


def owner_names(business_id: int) -> list[str]:
    """The names of those who own it."""
    return [s.name for s in staff(business_id) if s.is_owner]


def refused(business_id: int, code: int | None, until: datetime, now: datetime) -> bool:
    """Twilio takes nothing from this sender: one message is tried again at `until`. True: this is news."""
    Business.update(refused_code=code, refused_until=until).where(Business.id == business_id).execute()
    news = Business.update(refused_since=now).where(Business.id == business_id, Business.refused_since.is_null())
    return bool(news.execute() == 1)


def try_again(business: Business, until: datetime) -> bool:
    """Be the one who tries whether Twilio takes something again; the others wait until `until`. False: they try."""
    changed = (
        Business.update(refused_until=until)
        .where(Business.id == business.id, Business.refused_until == business.refused_until)
        .execute()
    )
    return bool(changed == 1)


def accepted(business_id: int, attempted_at: datetime) -> None:
    """Twilio took a message from this sender that was handed over then."""
    Business.update(refused_since=None, refused_code=None, refused_until=None).where(
        Business.id == business_id, Business.refused_since <= attempted_at
    ).execute()


def change(business_id: int, **settings: object) -> None:
    """Change settings of a business, by column name."""
    Business.update(settings).where(Business.id == business_id).execute()
