"""Campaigns over the API: what runs, who was asked and what they said, and stopping."""

from datetime import datetime
from typing import Self, cast

from flask import Response
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field

from bot.domain.campaign import LIVE, Status
from bot.flows import fill
from bot.flows.work import Work
from bot.store import campaigns, lists
from bot.store.database import lock_business
from bot.web.api.answers import local, local_or_none
from bot.web.api.chairs import names
from bot.web.api.desk import Desk, answer, refusals
from bot.web.api.fields import ID, Id
from bot.web.api.outreach import OutreachAnswer
from bot.web.api.pages import PageAnswer, PageQuery, cursor_of, place_of
from bot.web.problems import Problem
from models import Business, Campaign

STOPPED = "stopped over the API"


class CampaignQuery(PageQuery):
    """Which campaigns."""

    status: Status | None = None


class CampaignPath(BaseModel):
    """Which campaign."""

    campaign_id: Id


class CampaignAnswer(BaseModel):
    """A slot being offered round, with everybody who was asked."""

    id: int
    status: Status
    asking: bool = Field(description="False: nobody new is asked any more, though a late yes still counts.")
    end_reason: str | None
    cancelled_slot_time: datetime
    slot_ends_at: datetime
    service_type: str
    staff: str | None = Field(description="Whose chair; null where no staff is on record.")
    discount_percentage: int
    wait_time_minutes: int
    batch_size: int
    custom_context: str | None
    started_by: str | None = Field(description="Who began it in the chat; null: over the API.")
    candidates_evaluated: int
    batches: int = Field(description="How many batches were written so far.")
    next_batch_at: datetime | None
    appointment_id: int | None = Field(description="The booking that it ended in.")
    created_at: datetime
    ended_at: datetime | None
    outreach: list[OutreachAnswer]

    @classmethod
    def all_of(cls, rows: list[Campaign], business: Business) -> list[Self]:
        """From rows with their services; everything else is fetched for all of them at once."""
        ids = [row.id for row in rows]
        asked, offers, bookings = lists.asked_in(ids), lists.offers_in(ids), lists.bookings_of(ids)
        staff = names(business)
        return [
            cls(
                id=row.id,
                status=cast(Status, row.status),
                asking=row.asking and row.status in LIVE,
                end_reason=row.end_reason,
                cancelled_slot_time=local(row.slot_time, business),
                slot_ends_at=local(row.slot_end, business),
                service_type=row.service.name,
                staff=staff.get(row.staff_id),
                discount_percentage=row.discount_percentage,
                wait_time_minutes=row.wait_minutes,
                batch_size=row.batch_size,
                custom_context=row.custom_context,
                started_by=row.started_by.staff.name if row.started_by and row.started_by.staff else None,
                candidates_evaluated=row.candidates_evaluated,
                batches=row.batch,
                next_batch_at=local_or_none(row.next_batch_at if row.status in LIVE else None, business),
                appointment_id=bookings[row.id].id if row.id in bookings else None,
                created_at=local(row.created_at, business),
                ended_at=local_or_none(row.ended_at, business),
                outreach=[OutreachAnswer.of(one, offers.get(one.id), business) for one in asked[row.id]],
            )
            for row in rows
        ]


class CampaignsAnswer(PageAnswer):
    """A page of campaigns, the last begun first."""

    campaigns: list[CampaignAnswer]


def blueprint(desk: Desk) -> APIBlueprint:
    """The routes of campaigns."""
    doors = desk.doors("campaigns")

    @doors.get("/campaigns", responses={200: CampaignsAnswer})
    def list_campaigns(query: CampaignQuery) -> Response:
        """List campaigns, the last begun first."""

        def look(business: Business) -> CampaignsAnswer:
            page = lists.campaigns(business.id, status=query.status, after=place_of("campaigns", query.cursor))
            return CampaignsAnswer(
                campaigns=CampaignAnswer.all_of(page.rows, business), next=cursor_of("campaigns", page.end)
            )

        return answer(desk.read(look))

    @doors.get(f"/campaigns/<{ID}:campaign_id>", responses={200: CampaignAnswer, **refusals(404)})
    def show_campaign(path: CampaignPath) -> Response:
        """Show a campaign with everybody asked."""
        return answer(
            desk.read(lambda business: CampaignAnswer.all_of([_found(business, path.campaign_id)], business)[0])
        )

    @doors.post(
        f"/campaigns/<{ID}:campaign_id>/stop",
        description="Offers that were not sent yet are taken back; whoever answers later is told kindly.",
        responses={200: CampaignAnswer, **refusals(404, 409)},
    )
    def stop_campaign(path: CampaignPath) -> Response:
        """Stop a campaign."""
        return answer(desk.carry_out(lambda business, work: _stop(business, path.campaign_id, work)))

    return doors


def _found(business: Business, campaign_id: int) -> Campaign:
    campaign = lists.campaign(business.id, campaign_id)
    if campaign is None:
        raise Problem(404, "There is no such campaign.")
    return campaign


def _stop(business: Business, campaign_id: int, work: Work) -> CampaignAnswer:
    lock_business(business.id)
    campaigns.lock(campaign_id)
    status = _found(business, campaign_id).status
    if status in LIVE:
        fill.stop(campaign_id, STOPPED, work)
    elif status != "stopped":
        raise Problem(409, f"That campaign is {status} already.", campaign_id=campaign_id)
    return CampaignAnswer.all_of([_found(business, campaign_id)], business)[0]
