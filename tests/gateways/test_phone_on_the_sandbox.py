"""The real Twilio client and our signature check against the sandbox, as its own process."""

import base64
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request as WebRequest
from urllib.request import urlopen

import pytest
from werkzeug.datastructures import Headers, MultiDict

from bot.domain.delivery import rank
from bot.domain.ports import NotNow, OutcomeUnknown, Outgoing, Refused
from bot.gateways.phone import TwilioPhone
from bot.gateways.signature import is_signed
from tests.support.local_server import Answer, LocalServer, Request
from tests.support.processes import Process, free_port
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN
from tests.support.waiting import eventually

SALON, ANA = "+34911000000", "+34600000001"


@dataclass(frozen=True)
class Desk:
    """The sandbox, and the server that plays the bot to it."""

    url: str
    bot: LocalServer
    phone: TwilioPhone

    def play(self, **fault: object) -> None:
        """Have the sandbox fail at the next occasion."""
        self.do("faults", {"times": 1, **fault})

    def do(self, what: str, content: object) -> None:
        """Ask something of the sandbox."""
        body = json.dumps(content).encode()
        with urlopen(WebRequest(f"{self.url}/sandbox/{what}", body, {"Content-Type": "application/json"})):
            pass


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    port = free_port()
    database: Path = tmp_path_factory.mktemp("sandbox") / "sandbox.db"
    with LocalServer(lambda _: Answer(200, "")) as bot:
        environ = {
            "PUBLIC_URL": bot.url,
            "SANDBOX_PORT": str(port),
            "SANDBOX_DB": str(database),
            "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILIO_WHATSAPP_NUMBER": SALON,
            "ADMIN_API_KEY": "a-key-for-tests",
        }
        with Process([sys.executable, "-m", "sandbox"], environ) as sandbox:
            sandbox.wait_for("The phones are at")
            url = f"http://127.0.0.1:{port}"
            phone = TwilioPhone(ACCOUNT_SID, AUTH_TOKEN, url, f"{bot.url}/webhooks/twilio/status")
            yield Desk(url, bot, phone)


def hello(reference: int) -> Outgoing:
    return Outgoing(SALON, ANA, "Hi Ana, 14:00 is free ✂️", reference, valid_seconds=600)


def reports(desk: Desk, reference: int) -> list[Request]:
    """The signed delivery reports about one message."""
    found = [r for r in desk.bot.requests if r.query.get("message") == [str(reference)]]
    for report in found:
        form = MultiDict((name, value) for name, values in report.form.items() for value in values)
        query = urlencode(report.query, doseq=True).encode()
        assert is_signed(AUTH_TOKEN, desk.bot.url, report.path, query, form, Headers(dict(report.headers)))
        assert not is_signed("Mallory guesses", desk.bot.url, report.path, query, form, Headers(dict(report.headers)))
    return found


def test_a_message_is_delivered_and_reported(desk: Desk) -> None:
    receipt = desk.phone.send(hello(1))

    delivered = eventually(lambda: [r for r in reports(desk, 1) if r.form["MessageStatus"] == ["delivered"]])
    assert delivered[0].form["MessageSid"] == [receipt.sid]
    assert max(rank(r.form["MessageStatus"][0]) for r in reports(desk, 1)) > rank(receipt.status)


def test_a_message_whose_answer_was_lost_is_found_again(desk: Desk) -> None:
    before = datetime.now(UTC)
    known = {receipt.sid for receipt in desk.phone.sent_since(SALON, ANA, before)}
    desk.play(on="create", do="close")

    with pytest.raises(OutcomeUnknown):
        desk.phone.send(hello(2))

    [lost] = [receipt for receipt in desk.phone.sent_since(SALON, ANA, before) if receipt.sid not in known]
    assert eventually(lambda: reports(desk, 2))[0].form["MessageSid"] == [lost.sid]


def test_a_voice_note_is_fetched(desk: Desk) -> None:
    note = {"content_type": "audio/ogg", "data": base64.b64encode(b"OggS").decode()}
    desk.do(f"phones/{ANA}/messages", {"media": note})

    [arrived] = eventually(lambda: [r for r in desk.bot.requests if "MediaUrl0" in r.form])
    assert desk.phone.fetch(arrived.form["MediaUrl0"][0]) == b"OggS"
    with pytest.raises(Refused):
        desk.phone.fetch(arrived.form["MediaUrl0"][0] + "0")


def test_refusals_arrive_as_such(desk: Desk) -> None:
    desk.play(on="create", do="error", code=20429, status=429)
    with pytest.raises(NotNow):
        desk.phone.send(hello(3))

    desk.play(on="create", do="error", code=63024, status=400)
    with pytest.raises(Refused):
        desk.phone.send(hello(3))
