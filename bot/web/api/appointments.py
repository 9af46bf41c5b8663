"""The diary over the API."""

from datetime import datetime, timedelta
from typing import Literal, Self, cast

from flask import Response
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field

from bot.domain import iso
from bot.flows import booking, fill
from bot.flows.work import Work
from bot.store import businesses, customers, lists
from bot.web.api.answers import Person, local
from bot.web.api.chairs import chair_of, names, taken
from bot.web.api.desk import Desk, answer, refusals
from bot.web.api.fields import LARGEST_ID, Body, Moment, MomentOrDay, Name
from bot.web.api.pages import PageAnswer, PageQuery, cursor_of, place_of
from bot.web.problems import invalid
from models import Appointment, Business

AppointmentStatus = Literal["scheduled", "cancelled", "completed", "no_show"]


class AppointmentQuery(PageQuery):
    """Which appointments."""

    status: AppointmentStatus | None = None
    from_date: MomentOrDay | None = Field(None, description="Those that begin on this day or later.")
    to_date: MomentOrDay | None = Field(
        None, description="Those that begin on this day at the latest, or before a time."
    )


class AppointmentRequest(Body):
    """A booking to be made."""

    customer_id: int = Field(strict=True, ge=1, le=LARGEST_ID)
    service_type: Name = Field(
        description="What is booked. A name that is new makes that service, of 30 minutes.", examples=["Haircut"]
    )
    scheduled_time: Moment = Field(description="When it begins. Closed hours and the past are allowed.")
    duration_minutes: int | None = Field(
        None, strict=True, ge=1, le=1440, description="Without it, as long as the service takes."
    )
    staff: Name | None = Field(None, description="Whose chair; without it, a free one.", examples=["Marta"])


class AppointmentAnswer(BaseModel):
    """A booking."""

    id: int
    customer: Person
    for_name: str | None = Field(description="Whom the customer booked it for, if not for themselves.")
    scheduled_time: datetime
    ends_at: datetime
    service_type: str
    staff: str | None = Field(description="Whose chair; null where no staff is on record.")
    status: AppointmentStatus
    discount_percentage: int
    campaign_id: int | None = Field(description="The campaign that it came from.")
    created_at: datetime

    @classmethod
    def of(cls, row: Appointment, business: Business, staff: dict[int, str]) -> Self:
        """From a row with its customer and service, and the names of the staff."""
        return cls(
            id=row.id,
            customer=Person.of(row.customer),
            for_name=row.for_name,
            scheduled_time=local(row.scheduled_time, business),
            ends_at=local(row.ends_at, business),
            service_type=row.service.name,
            staff=staff.get(row.staff_id),
            status=cast(AppointmentStatus, row.status),
            discount_percentage=row.discount_percentage,
            campaign_id=row.campaign_id,
            created_at=local(row.created_at, business),
        )


class AppointmentsAnswer(PageAnswer):
    """A page of appointments, the latest first."""

    appointments: list[AppointmentAnswer]


def blueprint(desk: Desk) -> APIBlueprint:
    """The routes of the diary."""
    doors = desk.doors("appointments")

    @doors.get("/appointments", responses={200: AppointmentsAnswer})
    def list_appointments(query: AppointmentQuery) -> Response:
        """List appointments, the latest first."""
        return answer(desk.read(lambda business: _page(business, query)))

    @doors.post(
        "/appointments",
        description="A campaign that was filling that chair at that time is stopped.",
        responses={201: AppointmentAnswer, **refusals(409)},
    )
    def book_appointment(body: AppointmentRequest) -> Response:
        """Book an appointment."""
        return answer(desk.carry_out(lambda business, work: _book(business, body, work)), 201)

    return doors


def _page(business: Business, query: AppointmentQuery) -> AppointmentsAnswer:
    zone = business.timezone
    page = lists.appointments(
        business.id,
        status=query.status,
        start=iso.starts(query.from_date, zone) if query.from_date else None,
        end=iso.ends(query.to_date, zone) if query.to_date else None,
        after=place_of("appointments", query.cursor, values=2),
    )
    staff = names(business)
    rows = [AppointmentAnswer.of(row, business, staff) for row in page.rows]
    return AppointmentsAnswer(appointments=rows, next=cursor_of("appointments", page.end))


def _book(business: Business, body: AppointmentRequest, work: Work) -> AppointmentAnswer:
    customer = customers.get(business.id, body.customer_id)
    if customer is None:
        raise invalid("customer_id", "must be the id of a customer")
    service = businesses.service_for(business.id, body.service_type)
    staff_id = chair_of(business, service, body.staff)
    start = iso.at(body.scheduled_time, business.timezone)
    end = start + timedelta(minutes=body.duration_minutes or service.minutes)
    try:
        row = booking.book(business, customer, service, start, end, work, staff_id=staff_id)
    except fill.ChairTaken as error:
        raise taken(error, business) from error
    return AppointmentAnswer.of(row, business, names(business))
