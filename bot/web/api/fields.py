"""The kinds of values that requests are made of."""

import re
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from bot.domain.iso import MOMENT, MOMENT_OR_DAY, read_moment, read_moment_or_day

LARGEST_ID = 2**31 - 1
ID = f"int(min=1,max={LARGEST_ID})"  # in a path; what is no id names nothing: 404


class Body(BaseModel):
    """A JSON body. A misspelt field is refused rather than passed over: it may have been a discount."""

    model_config = ConfigDict(extra="forbid")


def _printable(text: str) -> str:
    if re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text):
        raise ValueError("must not contain control characters")
    return text


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _moment(value: Any) -> datetime:
    return read_moment(_text(value))


def _moment_or_day(value: Any) -> datetime | date:
    text = _text(value)
    # In a query "+01:00" arrives as " 01:00", unless whoever sent it knew to escape the plus sign.
    return read_moment_or_day(text.replace(" ", "+") if "T" in text else text)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a text")
    return value.strip()


Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100),
    AfterValidator(_printable),
    AfterValidator(_one_line),
]
Words = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500), AfterValidator(_printable)]
Moment = Annotated[
    datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": f"^{MOMENT}$", "examples": ["2026-11-24T14:00:00+01:00"]}),
]
MomentOrDay = Annotated[
    datetime | date,
    BeforeValidator(_moment_or_day),
    WithJsonSchema({"type": "string", "pattern": f"^{MOMENT_OR_DAY}$", "examples": ["2026-11-24"]}),
]
