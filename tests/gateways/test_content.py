"""The Content API through the real client: against the sandbox as its own process, and by Twilio's own description."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import Request as WebRequest
from urllib.request import urlopen

import pytest
from peewee import Database

from bot.domain.ports import AccountRefused, Approval, Content, NotNow, OutcomeUnknown
from bot.flows import templates
from bot.gateways.content import TwilioShelf
from bot.language.templates import wordings
from bot.store import templates as rows
from models import Template
from tests.support.local_server import Answer, Drop, LocalServer, Reply, Request
from tests.support.processes import Process, free_port
from tests.support.specs import TWILIO, complaints
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN, error
from tests.support.waiting import eventually

DESCRIPTION = TWILIO.with_name("twilio_content_v1.json")
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
BUTTONS = Content("offer_en_1", "en", "Hi {{1}}, come at 14:00.", (("Yes", "yes:{{2}}"),), {"1": "Ana", "2": "7"})
PLAIN = Content("news_en_1", "en", "Hi {{1}}, news.", (), {"1": "Ana"})


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = free_port()
    database: Path = tmp_path_factory.mktemp("sandbox") / "sandbox.db"
    environ = {
        "SANDBOX_PORT": str(port),
        "SANDBOX_DB": str(database),
        "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "TWILIO_WHATSAPP_NUMBER": "+34911000000",
        "ADMIN_API_KEY": "a-key-for-tests",
    }
    with Process([sys.executable, "-m", "sandbox"], environ) as process:
        process.wait_for("The phones are at")
        url = f"http://127.0.0.1:{port}"
        rule(url, pace=0)
        yield url


@pytest.fixture
def shelf(sandbox: str) -> TwilioShelf:
    rule(sandbox, approval="approved")
    return TwilioShelf(ACCOUNT_SID, AUTH_TOKEN, sandbox)


def rule(url: str, **rules: object) -> None:
    """Switch rules of the sandbox."""
    request = WebRequest(f"{url}/sandbox/rules", json.dumps(rules).encode(), {"Content-Type": "application/json"})
    with urlopen(request):
        pass


def test_a_text_is_stored_submitted_and_approved(shelf: TwilioShelf) -> None:
    sid = shelf.store(BUTTONS)
    assert shelf.stored()["offer_en_1"] == sid
    assert shelf.approval(sid) == Approval("unsubmitted")
    assert shelf.submit(sid, "offer_en_1", "MARKETING").status == "received"
    eventually(lambda: shelf.approval(sid) == Approval("approved", "MARKETING", ""))


def test_a_text_that_twilio_does_not_have_is_told_apart(shelf: TwilioShelf) -> None:
    assert shelf.approval("HX" + "0" * 32) is None


def test_all_our_texts_are_stored_and_approved_and_only_once(shelf: TwilioShelf, sqlite_database: Database) -> None:
    assert templates.push(shelf, NOW) == len(wordings())
    assert templates.push(shelf, NOW) == 0
    assert rows.approved() == []
    families = {wording.family for wording in wordings() if wording.category != "session"}
    assert templates.submit(shelf, NOW) == 6 * len(families)
    assert templates.submit(shelf, NOW) == 0
    eventually(lambda: templates.refresh(shelf, NOW) >= 0 and len(rows.approved()) == 6 * len(families))
    assert templates.refresh(shelf, NOW) == 0
    assert {t.marketing for t in rows.approved() if t.family == "slot_deal"} == {True}


def test_what_was_stored_before_a_crash_is_found_again(shelf: TwilioShelf, sqlite_database: Database) -> None:
    templates.push(shelf, NOW)
    before = shelf.stored()
    Template.delete().execute()
    templates.push(shelf, NOW)
    assert shelf.stored() == before
    assert {row.name: row.sid for row in rows.every()}.items() <= before.items()


def described(request: Request) -> Reply:
    """A Content API that holds every request to Twilio's description, and answers as it says."""
    sid = "HX" + "1" * 32
    if request.method == "POST" and request.path == "/v1/Content":
        assert complaints(DESCRIPTION, request.json, "components", "schemas", "ContentCreateRequest") == []
        return Answer(201, {"sid": sid, "friendly_name": request.json["friendly_name"], "types": {}})
    if request.method == "POST":
        assert complaints(DESCRIPTION, request.json, "components", "schemas", "ContentApprovalRequest") == []
        return Answer(201, {"name": "x", "category": "UTILITY", "status": "received", "rejection_reason": ""})
    return Answer(200, {"sid": sid, "whatsapp": {"status": "paused", "category": "MARKETING"}})


def test_what_is_asked_is_what_twilio_describes() -> None:
    with LocalServer(described) as server:
        shelf = TwilioShelf(ACCOUNT_SID, AUTH_TOKEN, server.url)
        for content in (BUTTONS, PLAIN):
            sid = shelf.store(content)
        assert shelf.submit(sid, "news_en_1", "UTILITY") == Approval("received", "UTILITY", "")
        assert shelf.approval(sid) == Approval("paused", "MARKETING", None)
        stored = [request.json for request in server.requests if request.path == "/v1/Content"]
    button = {"type": "QUICK_REPLY", "title": "Yes", "id": "yes:{{2}}"}
    assert [list(request["types"].values()) for request in stored] == [
        [{"body": "Hi {{1}}, come at 14:00.", "actions": [button]}],
        [{"body": "Hi {{1}}, news."}],
    ]


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (error(401, 20003), AccountRefused),
        (error(429, 20429), NotNow),
        (error(500, 20500), OutcomeUnknown),
        (Drop(), OutcomeUnknown),
        (Answer(200, {"sid": None}), OutcomeUnknown),
    ],
)
def test_trouble_is_told_in_our_words(reply: Reply, problem: type[Exception]) -> None:
    with LocalServer(lambda _: reply) as server:
        shelf = TwilioShelf(ACCOUNT_SID, AUTH_TOKEN, server.url)
        with pytest.raises(problem):
            shelf.store(PLAIN)
        with pytest.raises(problem):
            shelf.approval("HX" + "1" * 32)
