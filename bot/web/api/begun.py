"""A campaign begun over the API: once for each request, and told when its first batch is written."""

import time
from collections.abc import Callable
from hashlib import sha256

from flask import request
from pydantic import BaseModel, Field

from bot.domain.campaign import LIVE
from bot.flows import fill
from bot.flows.work import Work
from bot.store import businesses, campaigns, closures, idempotency, lists
from bot.store.database import lock_business
from bot.web.api.answers import Person, local
from bot.web.api.chairs import taken
from bot.web.api.desk import Desk
from bot.web.problems import Problem, invalid
from models import Business, Campaign

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 0.25  # seconds between two looks at what a worker has written

Begin = Callable[[Business, Work], fill.Gap]


class IdempotencyHeader(BaseModel):
    """Makes a request safe to send again."""

    key: str | None = Field(
        None,
        alias="Idempotency-Key",
        min_length=1,
        max_length=idempotency.LONGEST,
        description="The same key with the same request begins nothing new and gets the same answer.",
    )


class FillAnswer(BaseModel):
    """A campaign that has begun. Zeros where nobody was asked within ten seconds: in quiet hours, for one."""

    campaign_id: int
    candidates_evaluated: int = Field(description="How many customers fit the slot and may be asked.")
    initial_batch_sent: int = Field(description="How many offers were written for the first batch.")
    wait_time_minutes: int
    customers_contacted: list[Person] = Field(description="Who was asked in the first batch, the likeliest first.")


def begin(desk: Desk, header: IdempotencyHeader, terms: BaseModel, gap_of: Begin) -> FillAnswer:
    """Begin to fill the gap that `gap_of` finds, unless this very request has done so; the first batch's answer.

    Raises `Problem`: a key used for something else, a chair that is booked, a slot that is being filled.
    """
    asked = _request(header, terms)

    def once(business: Business, work: Work) -> int:
        lock_business(business.id)
        kept = idempotency.find(business.id, asked.key) if asked else None
        if asked is None or kept is None:
            campaign = _open(business, gap_of(business, work), work)
            if asked is not None:
                idempotency.keep(business.id, asked, campaign.id, work.now)
            return int(campaign.id)
        if kept.body_hash != asked.body_hash:
            raise invalid("Idempotency-Key", "must be a new one: this one came with another request")
        return int(kept.campaign_id)

    return _first_batch(desk, desk.carry_out(once))


def _request(header: IdempotencyHeader, terms: BaseModel) -> idempotency.Request | None:
    if header.key is None:
        return None
    text = f"{request.path} {terms.model_dump_json()}"
    return idempotency.Request(header.key, sha256(text.encode()).hexdigest())


def _open(business: Business, gap: fill.Gap, work: Work) -> Campaign:
    closed = closures.at(business.id, gap.slot_time, gap.slot_end, gap.staff_id or 0)
    if closed is not None:
        raise Problem(409, f"Closed until {local(closed.ends_at, business).isoformat()}: nothing is filled then.")
    try:
        return fill.open_campaign(business, gap, work)
    except fill.ChairTaken as error:
        raise taken(error, business) from error
    except fill.AlreadyRunning as error:
        running = error.campaign
        when = local(running.slot_time, business).isoformat()
        other = businesses.staff_name(error.other_chair or 0)
        detail = f"{running.service.name} at {when} is being filled already." + (
            f' "staff": "{other}" would fill another chair.' if other else ""
        )
        raise Problem(409, detail, campaign_id=running.id) from error


def _first_batch(desk: Desk, campaign_id: int) -> FillAnswer:
    """What a worker has written for a campaign, once it has looked at it; after `desk.patience` seconds, whatever is
    there."""
    give_up, pause = time.monotonic() + desk.patience, FIRST_PAUSE
    while True:
        looked_at, told = desk.read(lambda _: _so_far(campaign_id))
        if looked_at or time.monotonic() >= give_up:
            return told
        time.sleep(pause)
        pause = min(pause * 1.5, LONGEST_PAUSE)


def _so_far(campaign_id: int) -> tuple[bool, FillAnswer]:
    campaign = campaigns.get(campaign_id)
    # It was made due at once. A worker writes a batch or moves that time on: to the end of quiet hours, to the slot.
    untouched = campaign.batch == 0 and campaign.status in LIVE and campaign.due_at == campaign.created_at
    first = [asked.customer for asked in lists.asked_in([campaign_id])[campaign_id] if asked.batch == 1]
    return not untouched, FillAnswer(
        campaign_id=campaign_id,
        candidates_evaluated=campaign.candidates_evaluated,
        initial_batch_sent=len(first),
        wait_time_minutes=campaign.wait_minutes,
        customers_contacted=[Person.of(customer) for customer in first],
    )
