"""A scripted Twilio: keeps what it was given, and fails in the ways that a test asks for."""

import base64
import itertools
from collections import deque
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from tests.support.local_server import Answer, LocalServer, Reply, Request
from tests.support.specs import TWILIO, complaints, part

ACCOUNT_SID = "AC" + "0a" * 16
AUTH_TOKEN = "a-token-for-tests"
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"

_PATH = ("paths", "/2010-04-01/Accounts/{AccountSid}/Messages.json")
_FORM = (*_PATH, "post", "requestBody", "content", "application/x-www-form-urlencoded", "schema")
_MESSAGE = ("components", "schemas", "api.v2010.account.message")


def error(status: int, code: int, headers: dict[str, str] | None = None) -> Answer:
    """An error in Twilio's own form."""
    more = f"https://www.twilio.com/docs/errors/{code}"
    content = {"code": code, "message": "whatsapp:+34600000001 is at fault", "more_info": more, "status": status}
    return Answer(status, content, headers or {})


def problem(status: int, code: int) -> Answer:
    """An error in the form of RFC 9457, which some parts of Twilio use."""
    content = {"type": "https://www.twilio.com/docs/errors/x", "title": "No", "status": status, "code": code}
    return Answer(status, content, {"Content-Type": "application/problem+json"})


class TwilioServer(LocalServer):
    """Takes messages and lists them, unless it was told to `fail`. `messages` are resources, the oldest first.

    `media` is what people sent, by path; it is had with the account's token, as Twilio can be set to.
    """

    def __init__(self) -> None:
        super().__init__(self._respond_to)
        self.messages: list[dict[str, Any]] = []
        self._numbers = itertools.count(1)  # two workers at once must not get the same sid
        self.media: dict[str, Reply] = {}
        self._failures: deque[tuple[Reply, bool]] = deque()

    def fail(self, reply: Reply, *, taken: bool = False) -> None:
        """Answer the next request with `reply`; where `taken`, the message was accepted all the same."""
        self._failures.append((reply, taken))

    def mend(self) -> None:
        """Fail no more."""
        self._failures.clear()

    def keep(self, sender: str, to: str, created_at: datetime | None, **more: Any) -> dict[str, Any]:
        """Put a message among those already there; `more` are further fields of the resource."""
        sid = f"SM{next(self._numbers):032x}"
        when = None if created_at is None else format_datetime(created_at.astimezone(UTC).replace(microsecond=0))
        message = {
            "sid": sid,
            "account_sid": ACCOUNT_SID,
            "api_version": "2010-04-01",
            "from": sender,
            "to": to,
            "body": None,
            "status": "queued",
            "date_created": when,
            "date_updated": when,
            "date_sent": None,
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": None,
            "messaging_service_sid": None,
            "subresource_uris": {},
            "uri": MESSAGES.replace("Messages.json", f"Messages/{sid}.json"),
        } | more
        assert complaints(TWILIO, message, *_MESSAGE) == []
        self.messages.append(message)
        return message

    def _respond_to(self, request: Request) -> Reply:
        if self._failures:
            reply, taken = self._failures.popleft()
            if taken:
                self._take(request)
            return reply
        credentials = base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {credentials}":
            return error(401, 20003)
        if request.path in self.media:
            return self.media[request.path]
        if request.path != MESSAGES:
            return error(404, 20404)
        if request.method == "POST":
            return Answer(201, self._take(request))
        return Answer(200, self._page(request))

    def _take(self, request: Request) -> dict[str, Any]:
        form = {name: values[0] for name, values in request.form.items()}
        assert form_complaints(form) == []
        return self.keep(form["From"], form["To"], datetime.now(UTC), body=form.get("Body", ""))

    def _page(self, request: Request) -> dict[str, Any]:
        query = {name: values[0] for name, values in request.query.items()}
        size, number = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        wanted = [m for m in reversed(self.messages) if m["to"] == query["To"] and m["from"] == query["From"]]
        start = size * number
        more = start + size < len(wanted)
        return {
            "messages": wanted[start : start + size],
            "page": number,
            "page_size": size,
            "start": start,
            "end": min(start + size, len(wanted)) - 1,
            "uri": MESSAGES,
            "first_page_uri": MESSAGES,
            "previous_page_uri": None,
            "next_page_uri": f"{MESSAGES}?{urlencode(query | {'Page': number + 1})}" if more else None,
        }


def form_complaints(form: dict[str, str]) -> list[str]:
    """What is wrong with the form of a new message by Twilio's own description."""
    schema = part(TWILIO, *_FORM)
    if schema is None:
        return []
    unknown = [f"{name}: no such field" for name in form if name not in schema["properties"]]
    numbers = {n: int(v) for n, v in form.items() if schema["properties"].get(n, {}).get("type") == "integer"}
    return unknown + complaints(TWILIO, {**form, **numbers}, *_FORM)
