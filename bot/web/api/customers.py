"""Customers over the API, one at a time or from a list."""

from datetime import datetime
from typing import Annotated, Self

from flask import Response, request
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field, StringConstraints

from bot.flows import customer_import
from bot.flows.customer_table import NotATable
from bot.flows.enrolment import LONGEST_NOTES, LONGEST_SOURCE, Entry, KnownAlready, Unusable, enrol
from bot.flows.work import Work
from bot.store import lists
from bot.web.api.answers import Person, local, local_or_none
from bot.web.api.desk import Desk, answer, refusals
from bot.web.api.fields import Body, Moment, Name
from bot.web.api.pages import PageAnswer, PageQuery, cursor_of, place_of
from bot.web.problems import Problem, invalid
from models import Business, Customer

SOURCE = "API"
IMPORT = (
    "The first row names the columns: name (or first name and last name) and phone; language, notes, consent (yes or"
    " no), consent date and consent source where there are any. Good rows are added even where others are bad;"
    " customers who are there already are left as they are. 201 where somebody was added, else 200."
)


class CustomerRequest(Body):
    """A new customer. Without consent: bookings and answers, no offers."""

    name: Name = Field(examples=["Ana García"])
    phone: str = Field(
        description="With + and country code, as it is dialled there, or a WhatsApp user name.",
        examples=["+34600000011"],
        min_length=1,
        max_length=140,
    )
    language: Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$")] | None = Field(None, examples=["es"])
    notes: Annotated[str, StringConstraints(max_length=LONGEST_NOTES)] | None = None
    consent: bool | None = Field(None, strict=True, description="Whether they agreed to offers.")
    consent_at: Moment | None = Field(None, description="When they agreed; without it, now. It alone means consent.")
    consent_source: Annotated[str, StringConstraints(max_length=LONGEST_SOURCE)] | None = Field(
        None, description=f'How they agreed; without it, "{SOURCE}".', examples=["signed in the salon"]
    )


class CustomerAnswer(Person):
    """A customer."""

    language: str | None
    notes: str | None
    consent: bool = Field(description="Whether offers may be sent: agreed, and not taken back.")
    consent_at: datetime | None
    consent_source: str | None
    opted_out_at: datetime | None
    unreachable_at: datetime | None = Field(description="Since when WhatsApp reaches nobody there.")
    created_at: datetime

    @classmethod
    def in_full(cls, row: Customer, business: Business) -> Self:
        """From a row."""
        return cls(
            id=row.id,
            name=row.name,
            phone=row.phone,
            language=row.language,
            notes=row.notes,
            consent=row.consent_at is not None and row.opted_out_at is None,
            consent_at=local_or_none(row.consent_at, business),
            consent_source=row.consent_source,
            opted_out_at=local_or_none(row.opted_out_at, business),
            unreachable_at=local_or_none(row.unreachable_at, business),
            created_at=local(row.created_at, business),
        )


class CustomersAnswer(PageAnswer):
    """A page of customers, the last added first."""

    customers: list[CustomerAnswer]


class RepeatAnswer(BaseModel):
    """A row whose number a customer has already. That customer was left as they are."""

    line: int
    customer_id: int


class BadRowAnswer(BaseModel):
    """A row that was left out."""

    line: int = Field(description="The line of the file that it begins on, from 1.")
    field: str
    message: str = Field(description="What would be right.")


class ImportAnswer(BaseModel):
    """What became of every row that was not empty."""

    added: int
    already_there: list[RepeatAnswer]
    errors: list[BadRowAnswer]


_FILE = {
    "required": True,
    "content": {
        "text/csv": {"schema": {"type": "string"}, "example": "name,phone,consent\nAna García,+34600000011,yes\n"},
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {"file": {"type": "string", "format": "binary"}},
                "required": ["file"],
            }
        },
    },
}


def blueprint(desk: Desk) -> APIBlueprint:
    """The routes of customers."""
    doors = desk.doors("customers")

    @doors.get("/customers", responses={200: CustomersAnswer})
    def list_customers(query: PageQuery) -> Response:
        """List customers, the last added first."""

        def look(business: Business) -> CustomersAnswer:
            page = lists.customers(business.id, after=place_of("customers", query.cursor))
            rows = [CustomerAnswer.in_full(row, business) for row in page.rows]
            return CustomersAnswer(customers=rows, next=cursor_of("customers", page.end))

        return answer(desk.read(look))

    @doors.post("/customers", responses={201: CustomerAnswer, **refusals(409)})
    def add_customer(body: CustomerRequest) -> Response:
        """Add a customer."""
        return answer(desk.carry_out(lambda business, work: _add(business, body, work)), 201)

    @doors.post(
        "/customers/import",
        description=IMPORT,
        responses={200: ImportAnswer, 201: ImportAnswer},
        request_body=_FILE,
    )
    def import_customers() -> Response:
        """Add customers from a CSV file."""
        business = desk.read(lambda business: business)
        try:
            report = customer_import.bring_in(business, _uploaded(), desk.now())
        except NotATable as error:
            raise invalid("file", f"cannot be used: {error}") from error
        told = ImportAnswer(
            added=len(report.added),
            already_there=[RepeatAnswer(line=row.line, customer_id=row.customer_id) for row in report.repeats],
            errors=[BadRowAnswer(line=row.line, field=row.field, message=row.message) for row in report.errors],
        )
        return answer(told, 201 if report.added else 200)

    return doors


def _add(business: Business, body: CustomerRequest, work: Work) -> CustomerAnswer:
    try:
        customer_id = enrol(business, Entry(**dict(body)), SOURCE, work.now)
    except KnownAlready as known:
        raise Problem(409, "A customer has that number already.", customer_id=known.customer_id) from known
    except Unusable as fault:
        raise invalid(fault.field, fault.message) from fault
    return CustomerAnswer.in_full(Customer.get_by_id(customer_id), business)


def _uploaded() -> bytes:
    if request.mimetype == "multipart/form-data":
        if "file" not in request.files:
            raise invalid("file", "must be the form's field with the CSV file")
        uploaded: bytes = request.files["file"].read()
        return uploaded
    if request.mimetype in ("text/csv", "application/csv", "application/vnd.ms-excel", "text/plain"):
        return request.get_data()
    raise invalid("body", "must be a CSV file, sent as text/csv or in a form as `file`")
