"""Messages, both ways, as this Twilio keeps them."""

import json
import secrets
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import Any, Literal

from sandbox.database import Database

Direction = Literal["inbound", "outbound-api"]

RANK = {"queued": 0, "sending": 1, "sent": 2, "delivered": 3, "read": 4, "undelivered": 5, "failed": 5}
"""How far along an outbound message is; statuses only go up."""

_JSON = ("media", "buttons", "form")


@dataclass(frozen=True)
class Message:
    """One message. Times are UTC in milliseconds since 1970.

    `status` of an inbound message is about our webhook: pending, received (2xx came back), read (typing was shown) or
    failed; Twilio's own word for all of them is "received".
    """

    sid: str
    phone: str  # the person's address, without `whatsapp:`
    direction: Direction
    body: str
    status: str
    created: int
    updated: int
    sent: int | None = None
    error_code: int | None = None
    media: list[dict[str, str]] = field(default_factory=list)  # {"url", "content_type"}, and "sid" where we hold it
    buttons: list[dict[str, str]] = field(default_factory=list)  # {"title", "id"}
    content_sid: str | None = None
    reply_to: str | None = None  # sid of the message it answers
    callback: str | None = None  # where statuses are posted
    validity: int = 36000  # seconds; unsent after that, it fails
    fate: str | None = None  # what will become of it: "undelivered 63016", "failed 30036", "sent" for ever
    form: dict[str, str] = field(default_factory=dict)  # what the webhook of an inbound message posts
    note: str | None = None  # why the webhook failed, in words
    answered: bool = False  # the person's automatic answer was given
    seq: int = 0  # order of arrival; given by the database


def now_ms() -> int:
    """This moment in milliseconds."""
    return int(datetime.now(UTC).timestamp() * 1000)


def new_sid(prefix: str) -> str:
    """A new identifier of Twilio's shape."""
    return prefix + secrets.token_hex(16)


@dataclass(frozen=True)
class Query:
    """Which messages are wanted; what is None does not matter. `sent` is from - to, in milliseconds since 1970."""

    phone: str | None = None
    direction: Direction | None = None
    statuses: tuple[str, ...] | None = None
    sent: tuple[int, int] | None = None
    before: int | None = None  # seq
    after: int | None = None  # seq
    created_after: int | None = None

    def condition(self) -> tuple[str, list[Any]]:
        """The same as SQL, and the values for its marks."""
        parts: list[tuple[str, list[Any]]] = []
        for name, column, operator in _COMPARED:
            value = getattr(self, name)
            if value is not None:
                parts.append((f"{column} {operator} ?", [value]))
        if self.statuses is not None:
            parts.append((f"status IN ({', '.join('?' * len(self.statuses))})", list(self.statuses)))
        if self.sent is not None:
            parts.append(("sent >= ? AND sent < ?", list(self.sent)))
        return " AND ".join(sql for sql, _ in parts) or "1", [value for _, values in parts for value in values]


_COMPARED = (
    ("phone", "phone", "="),
    ("direction", "direction", "="),
    ("before", "seq", "<"),
    ("after", "seq", ">"),
    ("created_after", "created", ">"),
)


class Messages:
    """All messages of the file, and those who want to hear of each change."""

    def __init__(self, database: Database, changed: Callable[[Message], None]) -> None:
        self._database = database
        self._changed = changed

    def add(self, message: Message) -> Message:
        """Keep a new message; gives it with its place in the order."""
        row = asdict(message) | {name: json.dumps(getattr(message, name)) for name in _JSON}
        del row["seq"]
        self._database.insert("messages", row)
        return self._tell(message.sid) or message

    def get(self, sid: str) -> Message | None:
        """The message of this sid."""
        rows = self._database.rows("SELECT * FROM messages WHERE sid = ?", (sid,))
        return _message(rows[0]) if rows else None

    def find(self, query: Query, limit: int = -1, newest: bool = False) -> list[Message]:
        """Messages in order of arrival, or newest first."""
        where, values = query.condition()
        order = "DESC" if newest else "ASC"
        sql = f"SELECT * FROM messages WHERE {where} ORDER BY seq {order} LIMIT ?"  # noqa: S608 (values go by marks)
        return [_message(row) for row in self._database.rows(sql, [*values, limit])]

    def advance(self, sid: str, status: str, error_code: int | None = None) -> Message | None:
        """Move an outbound message forward. None where it is gone, or already there or further."""
        behind = [word for word, rank in RANK.items() if rank < RANK[status]]
        now = now_ms()
        sent = None if status == "failed" else now
        change = "UPDATE messages SET status = ?, error_code = ?, updated = ?, sent = COALESCE(sent, ?)"
        sql = f"{change} WHERE sid = ? AND status IN ({', '.join('?' * len(behind))})"
        moved = self._database.change(sql, [status, error_code, now, sent, sid, *behind])
        return self._tell(sid) if moved else None

    def mark(self, sid: str, status: str, note: str | None = None) -> None:
        """Say how the webhook of an inbound message went; `read` is never taken back."""
        sql = "UPDATE messages SET status = ?, note = ?, updated = ? WHERE sid = ? AND status <> 'read'"
        if self._database.change(sql, (status, note, now_ms(), sid)):
            self._tell(sid)

    def claim_answer(self, sid: str) -> bool:
        """True for the first caller only: this message is now answered by itself."""
        return self._database.change("UPDATE messages SET answered = 1 WHERE sid = ? AND answered = 0", (sid,)) == 1

    def clear(self) -> None:
        """Forget every message and what was attached."""
        self._database.change("DELETE FROM media")
        self._database.change("DELETE FROM messages")

    def attach(self, message_sid: str, content_type: str, data: bytes) -> str:
        """Keep a file of a message and give its sid."""
        sid = new_sid("ME")
        row = {"sid": sid, "message_sid": message_sid, "content_type": content_type, "data": data, "created": now_ms()}
        self._database.insert("media", row)
        return sid

    def attachment(self, sid: str) -> sqlite3.Row | None:
        """A kept file: `sid`, `message_sid`, `content_type`, `data`, `created`."""
        rows = self._database.rows("SELECT * FROM media WHERE sid = ?", (sid,))
        return rows[0] if rows else None

    def _tell(self, sid: str) -> Message | None:
        message = self.get(sid)
        if message is not None:
            self._changed(message)
        return message


def _message(row: sqlite3.Row) -> Message:
    values = {f.name: row[f.name] for f in fields(Message)}
    return Message(**values | {name: json.loads(values[name]) for name in _JSON} | {"answered": bool(row["answered"])})
