"""Campaigns: beginning, asking on, stopping, and what their owner wants to know of them."""

from datetime import datetime, timedelta
from typing import cast

from peewee import IntegrityError, SqliteDatabase

from bot.domain.campaign import LIVE, Status, View, sources_of
from bot.domain.hours import asking_resumes
from bot.store import closures, outbox
from bot.store.database import NO_KEY
from models import NEVER, Business, Campaign, Customer, Message, Outreach, Service, database

MESSAGES_FIRST = timedelta(seconds=15)  # where sends are refused, a waiting message tries first whether they are again


def create(campaign: Campaign) -> Campaign | None:
    """Write a new campaign; None when one for that chair, service and start is running."""
    try:
        with database.atomic():
            campaign.save(force_insert=True)
    except IntegrityError:  # one_live_campaign_a_slot
        return None
    return campaign


def get(campaign_id: int) -> Campaign:
    """A campaign with its service and business. Raises `Campaign.DoesNotExist`."""
    return (
        Campaign.select(Campaign, Service, Business)
        .join_from(Campaign, Service)
        .join_from(Campaign, Business)
        .where(Campaign.id == campaign_id)
        .get()
    )


def lock(campaign_id: int) -> None:
    """Let one transaction at a time decide over a campaign. SQLite has a single writer anyway."""
    if not isinstance(database.obj, SqliteDatabase):
        Campaign.select(Campaign.id).where(Campaign.id == campaign_id).for_update(NO_KEY).execute()  # type: ignore[arg-type]  # the stubs know only True


def live(business_id: int) -> list[Campaign]:
    """Running and paused campaigns, earliest slot first."""
    return list(
        Campaign.select(Campaign, Service)
        .join(Service)
        .where(Campaign.business == business_id, Campaign.status.in_(LIVE))
        .order_by(Campaign.slot_time, Campaign.id)
    )


def running_at(business_id: int, start: datetime, end: datetime) -> list[Campaign]:
    """Live campaigns whose slot overlaps [start, end)."""
    return [c for c in live(business_id) if c.slot_time < end and c.slot_end > start]


def view(campaign: Campaign, now: datetime) -> View:
    """What `domain.campaign.next_step` decides on."""
    asked = Outreach.select(Outreach.status).where(Outreach.campaign == campaign.id, Outreach.batch == campaign.batch)
    states = [row.status for row in asked]
    failed = states.count("failed")
    business = campaign.business
    return View(
        status=cast(Status, campaign.status),
        asking=campaign.asking,
        slot_time=campaign.slot_time,
        batch=campaign.batch,
        batch_size=campaign.batch_size,
        next_batch_at=campaign.next_batch_at,
        waiting=states.count("open") + states.count("claimed"),
        vacant=max(0, min(failed, campaign.batch_size - len(states) + failed)),
        refused_until=business.refused_until + MESSAGES_FIRST if business.refused_until else None,
        quiet_until=None if campaign.quiet_waived else _quiet_until(business, now),
    )


def _quiet_until(business: Business, now: datetime) -> datetime | None:
    """When people may be asked again: after quiet hours, days without opening hours and holidays."""
    closure = closures.at(business.id, now, now + timedelta(seconds=1), 0)
    start = closure.ends_at if closure is not None else now
    resumes = asking_resumes(start, business.quiet_hours, business.opening_hours, business.timezone)
    return resumes or (start if closure is not None else None)


def begin_batch(
    campaign: Campaign, token: str, batch: int, next_batch_at: datetime, evaluated: int, preferred: list[int]
) -> bool:
    """Move on to this batch, or add to it where it is the present one; give the campaign back, due when the next is.

    False when anything has changed since it was read (stopped, won, another worker): then nothing may be written.
    """
    changed = (
        Campaign.update(
            batch=batch,
            next_batch_at=next_batch_at,
            candidates_evaluated=evaluated if campaign.batch == 0 else campaign.candidates_evaluated,
            preferred=preferred if campaign.batch == 0 else campaign.preferred,
            due_at=next_batch_at,
            ring_at=NEVER,
            lease_until=NEVER,
            token=None,
        )
        .where(
            Campaign.id == campaign.id,
            Campaign.status == "active",
            Campaign.batch == campaign.batch,
            Campaign.token == token,
        )
        .execute()
    )
    return bool(changed == 1)


def next_round(campaign_id: int, next_batch_at: datetime) -> None:
    """Count a batch that was written outside the usual steps: a slot given back, offered to those who came late."""
    Campaign.update(batch=Campaign.batch + 1, next_batch_at=next_batch_at, asking=True).where(
        Campaign.id == campaign_id
    ).execute()


def stop_asking(campaign: Campaign, token: str) -> bool:
    """Ask nobody new; the campaign lives on until its slot, for a late yes. False: it was no longer ours."""
    changed = (
        Campaign.update(
            asking=False, next_batch_at=None, due_at=campaign.slot_time, ring_at=NEVER, lease_until=NEVER, token=None
        )
        .where(Campaign.id == campaign.id, Campaign.status == "active", Campaign.token == token)
        .execute()
    )
    return bool(changed == 1)


def move(campaign_id: int, target: Status, now: datetime, reason: str | None = None) -> bool:
    """Take a campaign to another state, if it may go there from where it is. Final states take back unsent offers."""
    ends = target not in LIVE
    changed = (
        Campaign.update(
            status=target,
            end_reason=reason if ends else None,
            ended_at=now if ends else None,
            due_at=None if ends else now,
            ring_at=NEVER,
        )
        .where(Campaign.id == campaign_id, Campaign.status.in_(sources_of(target)))
        .execute()
    )
    if changed == 1 and ends:
        outbox.cancel_offers(campaign_id)
    return bool(changed == 1)


def close_open(campaign_id: int) -> None:
    """It is over: those who never answered hold an offer no longer."""
    Outreach.update(status="closed").where(Outreach.campaign == campaign_id, Outreach.status == "open").execute()


def outreach(campaign_id: int) -> list[Outreach]:
    """Everybody asked, in order, with the customer."""
    return list(
        Outreach.select(Outreach, Customer)
        .join(Customer)
        .where(Outreach.campaign == campaign_id)
        .order_by(Outreach.batch, Outreach.rank, Outreach.id)
    )


def offers(campaign_id: int) -> dict[int, Message]:
    """The offer message of each outreach, by outreach id."""
    return {
        m.outreach_id or 0: m for m in Message.select().where(Message.campaign == campaign_id, Message.kind == "offer")
    }


def latest(business_id: int) -> list[Campaign]:
    """The newest campaign, as a list of one; empty where there never was one."""
    return list(
        Campaign.select(Campaign, Service)
        .join(Service)
        .where(Campaign.business == business_id)
        .order_by(Campaign.id.desc())
        .limit(1)
    )


def latest_started_by(conversation_id: int) -> Campaign | None:
    """The newest campaign that somebody began by writing."""
    found: Campaign | None = (
        Campaign.select().where(Campaign.started_by == conversation_id).order_by(Campaign.id.desc()).first()
    )
    return found


def waive_quiet(campaign_id: int, start_turn_id: int) -> bool:
    """Ask in quiet hours too; the first batch answers that turn. False: it is over."""
    changed = (
        Campaign.update(quiet_waived=True, asking=True, start_turn_id=start_turn_id)
        .where(Campaign.id == campaign_id, Campaign.status.in_(LIVE))
        .execute()
    )
    return bool(changed == 1)


def set_discount(campaign_id: int, percent: int) -> None:
    """The discount for whoever is asked from now on; who holds an offer gets the better of the two."""
    Campaign.update(discount_percentage=percent).where(Campaign.id == campaign_id).execute()
    Outreach.update(discount_percentage=percent).where(
        Outreach.campaign == campaign_id, Outreach.status == "open", Outreach.discount_percentage < percent
    ).execute()


def set_pace(campaign: Campaign, batch_size: int | None, wait_minutes: int | None, now: datetime) -> None:
    """How many at a time, and how long to wait, from the next batch on; a shorter wait counts at once."""
    changes: dict[str, object] = {}
    if batch_size is not None:
        changes["batch_size"] = batch_size
    if wait_minutes is not None:
        changes["wait_minutes"] = wait_minutes
        sooner = now + timedelta(minutes=wait_minutes)
        if campaign.next_batch_at is not None and sooner < campaign.next_batch_at:
            changes["next_batch_at"] = sooner
    Campaign.update(changes).where(Campaign.id == campaign.id).execute()
