"""What is known so far of a gap to be filled. It travels inside the question that waits for the owner's next words."""

from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.hours import to_local
from bot.language.intents import OwnerReading
from models import Appointment, Business


@dataclass(frozen=True)
class Draft:
    """The gap and its terms as far as they were said. Times local; None: not said."""

    when: str | None = None  # ISO
    service_id: int | None = None
    staff_id: int | None = None
    discount: int | None = None  # percent; where `unsure`, a number of which she did not say percent or money
    wait_minutes: int | None = None
    batch_size: int | None = None
    note: str | None = None
    any_service: bool = False
    unsure: bool = False
    money_off: int | None = None  # in whole units of the currency
    sure: tuple[str, ...] = ()  # what she was asked about and confirmed

    def kept(self) -> dict[str, Any]:
        """As it is stored with a question."""
        return {**asdict(self), "sure": list(self.sure)}


def of_reading(reading: OwnerReading) -> Draft:
    """What a "fill" says, but for its time."""
    return Draft(
        None,
        reading.service_id,
        reading.staff_id,
        reading.discount,
        reading.wait_minutes,
        reading.batch_size,
        reading.note,
        reading.any_service or (reading.until is not None and reading.service_id is None),
        reading.discount_unsure,
        reading.money_off,
    )


def of_booking(booking: Appointment, business: Business) -> Draft:
    """The gap that a booking leaves."""
    local = to_local(booking.scheduled_time, business.timezone)
    return Draft(local.isoformat(), booking.service_id, booking.staff_id or None)


def stored(kept: dict[str, Any]) -> Draft:
    """The draft that was stored with a question."""
    return Draft(**{**kept, "sure": tuple(kept.get("sure", ()))})
