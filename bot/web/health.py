"""Is it running, is it ready, and what should be known about how it is set up. Open, and holds no data."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from flask import Response
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field

from bot.domain.ports import Alarm
from bot.gateways.config import Config
from bot.store import businesses, counts, templates
from bot.store.database import StorageError, in_transaction
from bot.web.api.desk import answer, operation_id

NO_TEMPLATES = (
    "No message templates are stored: offers go out as free text, and reach only those who wrote within the last 24"
    " hours. For others Twilio reports 63016, which counts as undeliverable."
)
NONE_APPROVED = (
    "Message templates are stored, but WhatsApp has approved none: offers reach only those who wrote within the last 24"
    " hours."
)
REFUSED = "Twilio takes nothing from this sender (error {code}): messages wait until it does."
RETRIES = (
    "By default Twilio tries a webhook again only where it could not connect. Add #rc=3&rp=all to the webhook's address"
    " in Twilio's console, so that a message is not lost while this program restarts."
)
NO_MODEL = (
    "No model is set up (OPENAI_API_KEY): the built-in reader understands plain wording, and asks about the rest."
)

Reader = Literal["model", "builtin"]


class Bell(Alarm, Protocol):
    """An alarm that can be asked whether it would ring."""

    def reachable(self) -> bool:
        """Whether the queue answers, within a quarter of a second. Never raises."""


class HealthAnswer(BaseModel):
    """The web process answers."""

    status: Literal["ok"]
    reader: Reader = Field(description="Who reads what people write.")
    advice: list[str] = Field(description="What could be set up better.")


class ReadyAnswer(BaseModel):
    """Whether it can do its work."""

    status: Literal["ready", "not ready"]
    database: Literal["ok", "unreachable"]
    queue: Literal["ok", "unreachable"] = Field(description="Redis. Without it, the sweep still finds what is due.")
    oldest_due_seconds: dict[str, float] | None = Field(
        description="For how long the oldest due row of each kind has waited."
    )


def blueprint(config: Config, now: Callable[[], datetime], bell: Bell) -> APIBlueprint:
    """The routes for those who watch over the program."""
    fixed = _of_config(config)
    doors = APIBlueprint("health", __name__, abp_tags=[{"name": "health"}], operation_id_callback=operation_id)

    @doors.get("/health", responses={200: HealthAnswer})
    def show_health() -> Response:
        """Tell that the program runs, and how it is set up."""
        reader: Reader = "model" if config.openai else "builtin"
        return answer(HealthAnswer(status="ok", reader=reader, advice=[*_of_rows(config.twilio_number), *fixed]))

    @doors.get("/ready", responses={200: ReadyAnswer, 503: ReadyAnswer})
    def show_ready() -> Response:
        """Tell whether database and queue can be reached."""
        try:
            backlog = in_transaction(lambda: counts.backlog(now()))
        except StorageError:
            backlog = None
        queue = bell.reachable()
        ready = backlog is not None and queue
        told = ReadyAnswer(
            status="ready" if ready else "not ready",
            database="unreachable" if backlog is None else "ok",
            queue="ok" if queue else "unreachable",
            oldest_due_seconds={str(kind): seconds for kind, seconds in backlog.items()} if backlog else None,
        )
        return answer(told, 200 if ready else 503)

    return doors


def _of_rows(number: str) -> list[str]:
    """Advice that changes while the program runs; none while the database cannot be reached, which /ready tells."""

    def look() -> list[str]:
        business = businesses.by_number(number)
        advice = []
        if business is not None and business.refused_since is not None:
            advice.append(REFUSED.format(code=business.refused_code))
        if not templates.any_stored():
            advice.append(NO_TEMPLATES)
        elif not templates.approved():
            advice.append(NONE_APPROVED)
        return advice

    try:
        return in_transaction(look)
    except StorageError:
        return []


def _of_config(config: Config) -> list[str]:
    advice = []
    if config.twilio_api_url is None:
        advice.append(RETRIES)
    if config.openai is None:
        advice.append(NO_MODEL)
    return advice
