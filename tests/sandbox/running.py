"""A really running sandbox, the bot's side of it, and the ways of both to talk to it."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import requests
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.support.local_server import Answer, LocalServer, Reply, Request
from tests.support.processes import Process, free_port
from tests.support.waiting import eventually

ACCOUNT = "AC0123456789abcdef0123456789abcdef"
TOKEN = "a-token-for-tests"
ADMIN_KEY = "a-key-for-tests"
NUMBER = "+34910000000"
OLGA, ANA, BEN = "+34600000001", "+34600000011", "+34600000012"


class Line(TwilioHttpClient):
    """Twilio's own HTTP client, with the sandbox in the place of all of Twilio's hosts."""

    def __init__(self, url: str, timeout: float = 10) -> None:
        super().__init__(timeout=timeout)
        self._url = url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override]
        return super().request(method, re.sub(r"https://[\w.]+\.twilio\.com", self._url, url), *args, **kwargs)


class Bot(LocalServer):
    """The bot's side: keeps the webhooks it gets, each held against its signature, and knows its customers.

    `customers` are the pages of its API. `failures` are the statuses to answer the next webhooks with.
    """

    def __init__(self) -> None:
        super().__init__(self._respond_to)
        self.customers: list[list[dict[str, str]]] = [[]]
        self.failures: list[int] = []

    def _respond_to(self, request: Request) -> Reply:
        if request.path == "/api/customers":
            return self._directory(request)
        url = self.url + request.path
        if request.query:
            url += "?" + urlencode(request.query, doseq=True, quote_via=quote)
        form = {name: values[0] for name, values in request.form.items()}
        assert RequestValidator(TOKEN).validate(url, form, request.headers["x-twilio-signature"]), f"forged: {url}"
        return Answer(self.failures.pop(0) if self.failures else 204, "")

    def _directory(self, request: Request) -> Reply:
        if request.headers.get("authorization") != f"Bearer {ADMIN_KEY}":
            return Answer(401, {"title": "no"})
        page = int(request.query.get("cursor", ["0"])[0])
        following = str(page + 1) if page + 1 < len(self.customers) else None
        return Answer(200, {"customers": self.customers[page], "next": following})

    def forms(self, sid: str, path: str = "/webhooks/twilio") -> list[dict[str, str]]:
        """The forms about one message, in the order they came."""
        flat = [{name: values[0] for name, values in r.form.items()} for r in self.requests if r.path == path]
        return [form for form in flat if form.get("MessageSid") == sid]

    def statuses(self, sid: str) -> list[str]:
        """The statuses reported of one message, in the order they came."""
        return [form["MessageStatus"] for form in self.forms(sid, "/webhooks/twilio/status")]

    @property
    def callback(self) -> str:
        """A StatusCallback address, with one further try after a failure of any kind."""
        return f"{self.url}/webhooks/twilio/status?message=7#rc=1&rp=all"


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox and its bot."""

    url: str
    bot: Bot

    def twilio(self, token: str = TOKEN, timeout: float = 10) -> Any:
        """Twilio's real client."""
        return Client(ACCOUNT, token, http_client=Line(self.url, timeout))

    def ask(self, method: str, path: str, body: Any = None, **more: Any) -> requests.Response:
        """What the page would ask."""
        return requests.request(method, self.url + path, json=body, timeout=10, **more)

    def write(self, phone: str, body: str | None = None, **more: Any) -> dict[str, Any]:
        """Write on a phone; the message as the page gets it."""
        answer = self.ask("POST", f"/sandbox/phones/{phone}/messages", ({"body": body} if body else {}) | more)
        assert answer.status_code == 201, answer.text
        message: dict[str, Any] = answer.json()
        return message

    def send(self, to: str = ANA, body: str | None = "Hello", **more: Any) -> str:
        """Send a message as the bot does; its sid."""
        more = {"status_callback": self.bot.callback} | more
        form = more if body is None else {"body": body} | more
        sid: str = self.twilio().messages.create(from_=f"whatsapp:{NUMBER}", to=f"whatsapp:{to}", **form).sid
        return sid

    def message(self, sid: str) -> dict[str, Any]:
        """A message as the page gets it."""
        found = [message for message in self.messages() if message["sid"] == sid]
        assert found, f"no message {sid}"
        message: dict[str, Any] = found[0]
        return message

    def messages(self, phone: str = "") -> list[dict[str, Any]]:
        """All messages, or those of a phone."""
        path = f"/sandbox/messages?phone={quote(phone)}" if phone else "/sandbox/messages"
        messages: list[dict[str, Any]] = self.ask("GET", path).json()["messages"]
        return messages

    def until(self, sid: str, status: str) -> dict[str, Any]:
        """Wait for a status of a message."""

        def reached() -> dict[str, Any] | None:
            message = self.message(sid)
            return message if message["status"] == status else None

        return eventually(reached) or {}

    def fault(self, **rule: Any) -> None:
        """Put a fault in force."""
        answer = self.ask("POST", "/sandbox/faults", [rule])
        assert answer.status_code == 201, answer.text

    def rules(self, **rules: Any) -> None:
        """Switch rules."""
        answer = self.ask("POST", "/sandbox/rules", rules)
        assert answer.status_code == 200, answer.text

    def fresh(self) -> None:
        """As after a start, but for phones and contents."""
        self.ask("DELETE", "/sandbox/messages")
        self.ask("DELETE", "/sandbox/faults")
        self.rules(window=False, auto_answer=False, seed=7, answer_after=[0, 0.1], pace=0.05, approval="approved")
        self.bot.failures.clear()

    def content(self, body: str, actions: list[dict[str, str]] | None = None, **more: Any) -> str:
        """Store a content; its sid."""
        kind = "twilio/quick-reply" if actions else "twilio/text"
        shape = {"body": body} | ({"actions": actions} if actions else {})
        wanted = {"language": "en", "types": {kind: shape}} | more
        answer = self.ask("POST", "/v1/Content", wanted, auth=(ACCOUNT, TOKEN))
        assert answer.status_code == 201, answer.text
        sid: str = answer.json()["sid"]
        return sid


def environment(port: int, bot_url: str, database: Path, **more: str) -> dict[str, str]:
    """What a sandbox is started with."""
    return {
        "SANDBOX_PORT": str(port),
        "PUBLIC_URL": bot_url,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_WHATSAPP_NUMBER": NUMBER,
        "OWNER_NUMBERS": "",
        "ADMIN_API_KEY": ADMIN_KEY,
        "SANDBOX_DB": str(database),
        **more,
    }


@contextmanager
def running(environ: Mapping[str, str]) -> Iterator[Process]:
    """`python -m sandbox`, once it answers."""
    with Process([sys.executable, "-m", "sandbox"], environ) as process:
        process.wait_for("The phones are at")
        yield process


@contextmanager
def running_sandbox(folder: Path, prepare: Callable[[Bot], None] = lambda _: None) -> Iterator[Sandbox]:
    """A sandbox with a database in `folder`, and its bot."""
    with Bot() as bot:
        prepare(bot)
        port = free_port()
        with running(environment(port, bot.url, folder / "sandbox.db")):
            yield Sandbox(f"http://127.0.0.1:{port}", bot)
