"""Filling a gap over the API: as in the chat, but with everything said at once."""

from datetime import datetime, timedelta
from typing import Any

from flask import Response, request
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field, model_validator

from bot.domain import iso
from bot.flows import fill
from bot.flows.work import Work
from bot.store import appointments, businesses
from bot.web.api.begun import FillAnswer, IdempotencyHeader, begin
from bot.web.api.chairs import chair_of
from bot.web.api.desk import Desk, answer, refusals
from bot.web.api.fields import ID, Body, Id, Moment, Name, Words
from bot.web.problems import Problem, invalid
from models import Business, Service

_MINUTES = "How long to wait for answers before asking the next people."


class Terms(Body):
    """On which terms a slot is offered. What is left out is as the business usually does it."""

    discount_percentage: int | None = Field(None, strict=True, ge=0, le=100)
    wait_time_minutes: int | None = Field(None, strict=True, ge=1, le=1440, description=_MINUTES)
    custom_context: Words | None = Field(
        None, description="What customers may be told of it.", examples=["my lunch slot"]
    )
    batch_size: int | None = Field(None, strict=True, ge=1, le=20, description="How many people are asked at a time.")

    def gap(self, service: Service, start: datetime, staff_id: int | None) -> fill.Gap:
        """A gap, on these terms."""
        note = " ".join((self.custom_context or "").split()) or None
        return fill.Gap(
            service, start, staff_id, self.discount_percentage, self.wait_time_minutes, self.batch_size, note
        )


class FillRequest(Terms):
    """A gap to be filled."""

    cancelled_slot_time: Moment = Field(description="When the gap begins: ahead, and within 60 days.")
    service_type: Name = Field(
        description="What is to be booked. A name that is new makes that service, of 30 minutes.", examples=["Haircut"]
    )
    staff: Name | None = Field(None, description="Whose chair; without it, a free one.", examples=["Marta"])


class CancelAndFillRequest(Terms):
    """Nothing at all, or the terms of the offer."""

    @model_validator(mode="before")
    @classmethod
    def _nothing_sent(cls, value: Any) -> Any:
        return {} if value is None and not request.get_data() else value


class AppointmentPath(BaseModel):
    """Which appointment."""

    appointment_id: Id


_OPTIONAL = {
    "required": False,
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CancelAndFillRequest"}}},
}


def blueprint(desk: Desk) -> APIBlueprint:
    """The routes that begin a campaign."""
    doors = desk.doors("slots")

    @doors.post(
        "/slots/fill",
        description="Likely customers are asked a few at a time; the first who says yes is booked.",
        responses={201: FillAnswer, **refusals(409)},
    )
    def fill_slot(header: IdempotencyHeader, body: FillRequest) -> Response:
        """Offer a free slot round."""

        def gap_of(business: Business, work: Work) -> fill.Gap:
            start = iso.at(body.cancelled_slot_time, business.timezone)
            _check_ahead("cancelled_slot_time", start, work.now)
            service = businesses.service_for(business.id, body.service_type)
            return body.gap(service, start, chair_of(business, service, body.staff))

        return answer(begin(desk, header, body, gap_of), 201)

    @doors.post(
        f"/appointments/<{ID}:appointment_id>/cancel-and-fill",
        description="Whose appointment it was, and why it was cancelled, is told to nobody.",
        responses={201: FillAnswer, **refusals(404, 409)},
        request_body=_OPTIONAL,
    )
    def cancel_and_fill(header: IdempotencyHeader, path: AppointmentPath, body: CancelAndFillRequest) -> Response:
        """Cancel an appointment and offer its slot round."""

        def gap_of(business: Business, work: Work) -> fill.Gap:
            booking = appointments.get(business.id, path.appointment_id)
            if booking is None:
                raise Problem(404, "There is no such appointment.")
            if not appointments.cancel(booking.id):
                raise Problem(409, f"That appointment is {booking.status} already.", appointment_id=booking.id)
            _check_ahead("scheduled_time", booking.scheduled_time, work.now)
            return body.gap(booking.service, booking.scheduled_time, booking.staff_id)

        return answer(begin(desk, header, body, gap_of), 201)

    return doors


def _check_ahead(field: str, start: datetime, now: datetime) -> None:
    if start <= now:
        raise invalid(field, "must be in the future")
    if start > now + fill.FURTHEST:
        raise invalid(field, f"must be within {fill.FURTHEST // timedelta(days=1)} days")
