"""Where a page of a list ended, as the opaque text that asks for the next one."""

import base64
import binascii
import re

from pydantic import BaseModel, Field

from bot.store.lists import Place
from bot.web.problems import invalid


class PageQuery(BaseModel):
    """Which page of a list, from the newest on. Unknown parameters are passed over."""

    cursor: str | None = Field(None, description="The `next` of the page before; without it, the first page.")


class PageAnswer(BaseModel):
    """Up to 100 entries of a list."""

    next: str | None = Field(description="Send it back as `cursor` for the next page; null: this was the last.")


def cursor_of(name: str, end: Place | None) -> str | None:
    """The cursor behind the last row of a page of the list called `name`."""
    if end is None:
        return None
    return base64.urlsafe_b64encode(".".join((name, *map(str, end))).encode()).decode().rstrip("=")


def place_of(name: str, cursor: str | None, values: int = 1) -> Place | None:
    """Where to go on in the list called `name`, which is sorted by so many values. Raises `Problem`."""
    if cursor is None:
        return None
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        text = ""
    match = re.fullmatch(rf"{name}((?:\.[0-9]{{1,15}}){{{values}}})", text)
    if match is None:
        raise invalid("cursor", "must be the `next` of a page of this list")
    return tuple(int(value) for value in match[1][1:].split("."))
