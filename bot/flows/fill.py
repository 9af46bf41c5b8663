"""Beginning to fill a gap: which chair, what stands in the way, and the campaign's row. From the chat or the API."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.flows.work import Work
from bot.store import appointments, businesses, campaigns, closures
from bot.store.database import lock_business
from models import Appointment, Business, Campaign, Conversation, Service

FURTHEST = timedelta(days=60)


@dataclass(frozen=True)
class Gap:
    """What is to be filled, and on which terms. None: as the business usually does."""

    service: Service
    slot_time: datetime  # UTC
    staff_id: int | None = None  # None: any chair that is free and where the service is done
    discount: int | None = None  # percent
    wait_minutes: int | None = None
    batch_size: int | None = None
    note: str | None = None  # what may be told to customers

    @property
    def slot_end(self) -> datetime:
        """When the service would be over (UTC)."""
        return self.slot_time + timedelta(minutes=self.service.minutes)


class AlreadyRunning(Exception):
    """That gap is being filled. `other_chair`: a further chair is free then and could be filled too."""

    def __init__(self, campaign: Campaign, other_chair: int | None) -> None:
        super().__init__("that slot is being filled already")
        self.campaign = campaign
        self.other_chair = other_chair


class ChairTaken(Exception):
    """Every chair that would do is booked then."""

    def __init__(self, bookings: list[Appointment]) -> None:
        super().__init__("that time is booked")
        self.bookings = bookings


def open_campaign(
    business: Business,
    gap: Gap,
    work: Work,
    *,
    started_by: Conversation | None = None,
    start_turn_id: int | None = None,
) -> Campaign:
    """Write a campaign for a gap and wake it, in a transaction of the caller's.

    Raises `AlreadyRunning` or `ChairTaken`.
    """
    lock_business(business.id)
    campaign = campaigns.create(
        Campaign(
            business=business,
            service=gap.service,
            staff_id=_chair(business, gap, work.now),
            slot_time=gap.slot_time,
            slot_end=gap.slot_end,
            discount_percentage=business.discount_percentage if gap.discount is None else gap.discount,
            wait_minutes=gap.wait_minutes or business.wait_minutes,
            batch_size=gap.batch_size or business.batch_size,
            custom_context=gap.note,
            started_by=started_by,
            start_turn_id=start_turn_id,
            created_at=work.now,
        )
    )
    if campaign is None:  # only without the business's lock, which every start takes
        raise AlreadyRunning(_same(business, gap)[0], None)
    work.wake("campaign", campaign.id)
    return campaign


def _same(business: Business, gap: Gap) -> list[Campaign]:
    """Live campaigns for this very service and start."""
    running = campaigns.running_at(business.id, gap.slot_time, gap.slot_end)
    return [c for c in running if c.service_id == gap.service.id and c.slot_time == gap.slot_time]


def _chair(business: Business, gap: Gap, now: datetime) -> int:
    """The chair to fill: free, able, not being filled yet; the one where somebody cancelled, if there is one."""
    able = businesses.chairs(business.id, gap.service.id)
    closed = closures.closed_chairs(business.id, gap.slot_time, gap.slot_end)
    wanted = [chair for chair in able if chair not in closed] if gap.staff_id is None else [gap.staff_id]
    booked = appointments.all_in_the_way(business.id, gap.slot_time, gap.slot_end)
    free = [chair for chair in wanted if chair not in {booking.staff_id for booking in booked}]
    if not free:
        raise ChairTaken([booking for booking in booked if booking.staff_id in wanted])
    running = campaigns.running_at(business.id, gap.slot_time, gap.slot_end)
    open_chairs = [chair for chair in free if chair not in {c.staff_id for c in running}]
    same = _same(business, gap)
    if not open_chairs or (same and gap.staff_id is None):
        other = open_chairs[0] if open_chairs else None
        raise AlreadyRunning((same or [c for c in running if c.staff_id in free])[0], other)
    given_up = {freed.staff_id for freed in appointments.freed_at(business.id, gap.slot_time, now)}
    return min(open_chairs, key=lambda chair: chair not in given_up)


def stop(campaign_id: int, reason: str, work: Work) -> bool:
    """End a campaign before its time; offers not sent yet are taken back. False: it was over already."""
    if not campaigns.move(campaign_id, "stopped", work.now, reason):
        return False
    work.wake("campaign", campaign_id)  # somebody may have said yes and still wait for an answer
    return True
