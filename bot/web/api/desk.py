"""What every route of the API has at hand: the business, the time, and one transaction to work in."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from flask import Response, request
from flask_openapi.blueprint import APIBlueprint
from flask_openapi.types import ResponseDict
from pydantic import BaseModel

from bot.domain.ports import Alarm
from bot.flows.work import Work
from bot.store import businesses
from bot.store.database import in_transaction
from bot.web.problems import Problem
from models import Business

Result = TypeVar("Result")

SECURITY = "key"


@dataclass(frozen=True)
class Desk:
    """The API of one business, the one that is written to at `number`."""

    number: str
    key: str = field(repr=False)
    now: Callable[[], datetime]
    alarm: Alarm
    patience: float  # seconds to wait for a campaign's first batch

    def read(self, look: Callable[[Business], Result]) -> Result:
        """What `look` finds, in one transaction."""
        return in_transaction(lambda: look(self._business()))

    def carry_out(self, act: Callable[[Business, Work], Result]) -> Result:
        """Let `act` do something in one transaction; the alarms of what it set going are rung once it is kept."""
        work = Work(self.now())

        def once() -> Result:
            work.alarms.clear()
            return act(self._business(), work)

        result = in_transaction(once)
        work.ring(self.alarm)
        return result

    def _business(self) -> Business:
        business = businesses.by_number(self.number)
        if business is None:
            raise Problem(503, "There is no business at TWILIO_WHATSAPP_NUMBER yet: the release command makes it.")
        return business

    def doors(self, tag: str) -> APIBlueprint:
        """A blueprint under /api that needs the key."""
        doors = APIBlueprint(
            tag,
            __name__,
            url_prefix="/api",
            abp_tags=[{"name": tag}],
            abp_security=[{SECURITY: []}],
            abp_responses=refusals(401, 422, 503),
            operation_id_callback=operation_id,
        )
        doors.before_request(needs(self.key))
        return doors


def operation_id(*, name: str, path: str, method: str) -> str:  # noqa: ARG001 - the names it is called with
    """What a route is called in the description: as its function here."""
    return name


def refusals(*statuses: int) -> ResponseDict:
    """The description of refusals with these statuses."""
    schema = {"$ref": "#/components/schemas/ProblemDetails"}
    return {status: {"content": {"application/problem+json": {"schema": schema}}} for status in statuses}


def needs(key: str) -> Callable[[], None]:
    """A check that lets nobody in without `Authorization: Bearer <key>`."""

    def check() -> None:
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        same = hmac.compare_digest(given.strip().encode("latin-1", "replace"), key.encode())
        if scheme.lower() != "bearer" or not same:
            challenge = {"WWW-Authenticate": 'Bearer realm="GapGrabber"'}
            raise Problem(401, "Send the key in the header: Authorization: Bearer <ADMIN_API_KEY>.", headers=challenge)

    return check


def answer(content: BaseModel, status: int = 200) -> Response:
    """An answer in JSON."""
    return Response(content.model_dump_json(), status, mimetype="application/json")
