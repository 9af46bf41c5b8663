"""Stored texts with places for variables (Twilio's Content API): kept, checked and filled in."""

import json
import re
import sqlite3
from dataclasses import dataclass
from typing import Any

from sandbox.database import Database
from sandbox.errors import TwilioError
from sandbox.messages import new_sid, now_ms

_PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_UNFIT = re.compile(r"[\n\r\t]| {5,}")  # what WhatsApp refuses inside a variable
TEXT, QUICK_REPLY = "twilio/text", "twilio/quick-reply"


@dataclass(frozen=True)
class Content:
    """A stored text; `types` and `approval` as in Twilio's JSON. `created` is UTC in milliseconds since 1970."""

    sid: str
    friendly_name: str
    language: str
    variables: dict[str, str]  # what stands in for a variable not given
    types: dict[str, dict[str, Any]]
    approval: dict[str, Any] | None
    created: int
    seq: int = 0

    @property
    def approved(self) -> bool:
        """Whether WhatsApp lets it open a conversation."""
        return self.approval is not None and self.approval["status"] == "approved"


@dataclass(frozen=True)
class Filled:
    """What the person gets to see, and the code of WhatsApp's later refusal where there is one."""

    body: str
    buttons: list[dict[str, str]]
    refusal: int | None


class Contents:
    """All stored texts of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, friendly_name: str, language: str, variables: dict[str, str], types: dict[str, Any]) -> Content:
        """Keep a new one."""
        sid = new_sid("HX")
        row = {"sid": sid, "friendly_name": friendly_name, "language": language, "created": now_ms()}
        self._database.insert("contents", row | {"variables": json.dumps(variables), "types": json.dumps(types)})
        return self.get(sid)

    def get(self, sid: str) -> Content:
        """The content of this sid. Raises `TwilioError` 20404."""
        rows = self._database.rows("SELECT * FROM contents WHERE sid = ?", (sid,))
        if not rows:
            raise TwilioError(20404, f"The requested resource /Content/{sid} was not found")
        return _content(rows[0])

    def all(self) -> list[Content]:
        """Newest first."""
        return [_content(row) for row in self._database.rows("SELECT * FROM contents ORDER BY seq DESC")]

    def judge(self, sid: str, approval: dict[str, Any]) -> None:
        """Keep what WhatsApp says of it."""
        self._database.change("UPDATE contents SET approval = ? WHERE sid = ?", (json.dumps(approval), sid))

    def delete(self, sid: str) -> None:
        """Forget it. Raises `TwilioError` 20404."""
        self._database.change("DELETE FROM contents WHERE sid = ?", (self.get(sid).sid,))


def check_types(types: Any) -> None:
    """Raises `TwilioError` when this is not a content we know how to show."""

    def refuse(words: str) -> None:
        raise TwilioError(20001, words)

    if not isinstance(types, dict) or not types:
        refuse("types is required: an object such as {'twilio/text': {'body': '...'}}")
    for kind, value in types.items():
        if kind not in (TEXT, QUICK_REPLY):
            refuse(f"{kind} is not shown by this sandbox: it knows {TEXT} and {QUICK_REPLY}")
        if not isinstance(value, dict) or not isinstance(value.get("body"), str) or not value["body"]:
            refuse(f"{kind} needs a body")
        if kind == QUICK_REPLY:
            _check_actions(value)


def _check_actions(value: dict[str, Any]) -> None:
    actions = value.get("actions")
    if not isinstance(actions, list) or not 1 <= len(actions) <= 10:
        raise TwilioError(20001, f"{QUICK_REPLY} needs 1 to 10 actions")
    for action in actions:
        if not isinstance(action, dict) or not isinstance(action.get("title"), str) or not action["title"]:
            raise TwilioError(20001, "each action needs a title")
        if "{{" not in action["title"] and len(action["title"]) > 20:
            raise TwilioError(20001, f"the title of a button has at most 20 characters: {action['title']!r}")


def parse_variables(text: str | None) -> dict[str, str]:
    """ContentVariables of a request. Raises `TwilioError` 21656 where it is not an object of non-empty strings."""
    try:
        variables = json.loads(text or "{}")
    except ValueError:
        raise TwilioError(21656) from None
    if not isinstance(variables, dict) or not all(isinstance(v, str) and v for v in variables.values()):
        raise TwilioError(21656)
    return variables


def fill(content: Content, given: dict[str, str]) -> Filled:
    """Put the variables in their places. Raises `TwilioError` 21656 where one is missing."""
    variables = content.variables | given

    def put(text: str) -> str:
        def value(place: re.Match[str]) -> str:
            if place[1] not in variables:
                raise TwilioError(21656)
            return variables[place[1]]

        return _PLACE.sub(value, text)

    shape = content.types.get(QUICK_REPLY) or content.types[TEXT]
    body = put(shape["body"])
    buttons = [
        {"title": put(action["title"]), "id": put(action.get("id") or action["title"])}
        for action in shape.get("actions", [])
    ]
    refusal = None
    if any(_UNFIT.search(value) for value in given.values()):
        refusal = 63013
    elif len(body) > 1024 or (len(buttons) > 3 and not content.approved):
        refusal = 63021
    elif any(len(button["title"]) > 20 or len(button["id"]) > 256 for button in buttons):
        refusal = 63005
    return Filled(body, buttons, refusal)


def _content(row: sqlite3.Row) -> Content:
    approval = json.loads(row["approval"]) if row["approval"] else None
    loaded = {"variables": json.loads(row["variables"]), "types": json.loads(row["types"]), "approval": approval}
    return Content(**{**{key: row[key] for key in row.keys()}, **loaded})  # noqa: SIM118 (a Row is no mapping)
