"""What answers of the API have in common."""

from datetime import datetime
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field

from models import Business, Customer


class Person(BaseModel):
    """A customer, in short."""

    id: int
    name: str
    phone: str | None = Field(description="E.164 or WhatsApp user name.", examples=["+34600000011"])

    @classmethod
    def of(cls, customer: Customer) -> Self:
        """From a row."""
        return cls(id=customer.id, name=customer.name, phone=customer.phone)


def local(moment: datetime, business: Business) -> datetime:
    """A moment (UTC) with the offset of the business's zone."""
    return moment.astimezone(ZoneInfo(business.timezone))


def local_or_none(moment: datetime | None, business: Business) -> datetime | None:
    """The same, where there may be none."""
    return local(moment, business) if moment else None
