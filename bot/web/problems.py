"""Errors as `application/problem+json` (RFC 9457): what is wrong, in which field, and what would be right."""

from collections.abc import Mapping, Sequence

import structlog
from flask import Flask, Response
from pydantic import BaseModel, Field, ValidationError
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES

from bot.store.database import StorageError

log = structlog.get_logger()


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str = Field(description="Its name: in the body, the query or the headers; `body` for the body as a whole.")
    message: str


class ProblemDetails(BaseModel):
    """Why a request was refused (RFC 9457)."""

    type: str = "about:blank"
    title: str = Field(examples=["Conflict"])
    status: int = Field(examples=[409])
    detail: str
    errors: list[FieldProblem] | None = Field(default=None, description="With 422: each field that cannot be used.")
    campaign_id: int | None = Field(default=None, description="With 409: the campaign in question.")
    appointment_id: int | None = Field(default=None, description="With 409: the booking that stands in the way.")
    customer_id: int | None = Field(default=None, description="With 409: the customer who has that number.")


class Problem(Exception):
    """A refusal, raised anywhere in a door. `facts` are further members: ids that the caller will want."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        errors: Sequence[FieldProblem] | None = None,
        headers: Mapping[str, str] | None = None,
        **facts: int | None,
    ) -> None:
        super().__init__(detail)
        self.headers = headers or {}
        self.details = ProblemDetails(
            title=HTTP_STATUS_CODES[status], status=status, detail=detail, errors=list(errors) if errors else None
        ).model_copy(update=facts)

    def response(self) -> Response:
        """The answer over HTTP."""
        body = self.details.model_dump_json(exclude_none=True)
        return Response(body, self.details.status, self.headers, mimetype="application/problem+json")


def invalid(field: str, message: str) -> Problem:
    """One field that cannot be used; `message` goes on after its name: "must be in the future"."""
    return Problem(422, f"{field} {message}.", errors=[FieldProblem(field=field, message=message)])


def not_valid(error: ValidationError) -> Response:
    """What pydantic found wrong with a request."""
    errors = [
        FieldProblem(
            field=".".join(str(part) for part in fault["loc"]) or "body", message=_in_words(fault["type"], fault["msg"])
        )
        for fault in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    names = ", ".join(dict.fromkeys(problem.field for problem in errors))
    return Problem(422, f"These fields cannot be used: {names}.", errors=errors).response()


def _in_words(kind: str, message: str) -> str:
    if kind in ("model_type", "json_invalid"):
        return "must be a JSON object, sent with Content-Type: application/json"
    if kind == "extra_forbidden":
        return "is not a field that is known here"
    return message.removeprefix("Value error, ")


def handle_problems(app: Flask) -> None:
    """Have every error of the application answered in this form."""
    app.register_error_handler(Problem, Problem.response)
    app.register_error_handler(HTTPException, _of_http)
    app.register_error_handler(StorageError, _of_storage)
    app.register_error_handler(Exception, _of_fault)


def _of_http(error: HTTPException) -> Response | HTTPException:
    if error.response is not None or error.code is None or error.code < 400:
        return error  # an answer that was made already, or a redirect
    response = error.get_response()
    kept = {name: value for name, value in response.headers.items() if name in ("Allow", "Retry-After")}
    return Problem(error.code, error.description or error.name, headers=kept).response()


def _of_storage(error: StorageError) -> Response:
    log.error("database not usable", problem=type(error).__name__)
    return Problem(503, "The database cannot be used now.", headers={"Retry-After": "5"}).response()


def _of_fault(error: Exception) -> Response:
    log.error("request failed", exc_info=error)
    return Problem(500, "Something went wrong here; it has been noted.").response()
