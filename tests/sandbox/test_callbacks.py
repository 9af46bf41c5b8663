"""What the bot is told of the messages it sent. Each signature is checked by the bot's stand-in."""

from pathlib import Path

import pytest

from tests.sandbox.running import ACCOUNT, ANA, NUMBER, Bot, Sandbox, environment, running
from tests.support.processes import free_port
from tests.support.waiting import eventually

STATUS = "/webhooks/twilio/status"


def test_sent_then_delivered_then_read_when_looked_at(sandbox: Sandbox) -> None:
    sid = sandbox.send()
    eventually(lambda: sandbox.bot.statuses(sid) == ["sent", "delivered"])
    sandbox.ask("POST", f"/sandbox/phones/{ANA}/read")
    eventually(lambda: sandbox.bot.statuses(sid) == ["sent", "delivered", "read"])
    assert sandbox.twilio().messages(sid).fetch().status == "read"


def test_a_callback_has_twilios_fields_and_the_address_it_was_given(sandbox: Sandbox) -> None:
    sid = sandbox.send()
    sandbox.until(sid, "delivered")
    form = eventually(lambda: sandbox.bot.forms(sid, STATUS)[1:])[0]
    assert (
        form.items()
        >= {
            "MessageSid": sid,
            "SmsSid": sid,
            "MessageStatus": "delivered",
            "SmsStatus": "delivered",
            "AccountSid": ACCOUNT,
            "From": f"whatsapp:{NUMBER}",
            "To": f"whatsapp:{ANA}",
            "ApiVersion": "2010-04-01",
            "ChannelPrefix": "whatsapp",
            "EventType": "DELIVERED",
        }.items()
    )
    assert "ErrorCode" not in form
    request = next(request for request in sandbox.bot.requests if sid.encode() in request.body)
    assert request.query == {"message": ["7"]}
    assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")


@pytest.mark.parametrize(("final", "statuses"), [("undelivered", ["sent", "undelivered"]), ("failed", ["failed"])])
def test_a_failure_is_reported_with_its_code(sandbox: Sandbox, final: str, statuses: list[str]) -> None:
    sandbox.fault(do="fail", code=63024, final=final)
    sid = sandbox.send()
    eventually(lambda: sandbox.bot.statuses(sid) == statuses)
    assert sandbox.bot.forms(sid, STATUS)[-1]["ErrorCode"] == "63024"
    message = sandbox.twilio().messages(sid).fetch()
    assert (message.status, message.error_code) == (final, 63024)
    assert message.error_message


def test_without_an_address_nothing_is_posted(sandbox: Sandbox) -> None:
    sid = sandbox.twilio().messages.create(to=f"whatsapp:{ANA}", from_=f"whatsapp:{NUMBER}", body="x").sid
    sandbox.until(sid, "delivered")
    assert sandbox.bot.statuses(sid) == []


def test_a_refused_callback_is_tried_again_before_the_next_one(sandbox: Sandbox) -> None:
    sandbox.bot.failures.append(503)
    sid = sandbox.send()
    eventually(lambda: sandbox.bot.statuses(sid) == ["sent", "sent", "delivered"])


def test_without_overrides_a_refused_callback_is_lost(sandbox: Sandbox) -> None:
    sandbox.bot.failures.append(503)
    sid = sandbox.send(status_callback=f"{sandbox.bot.url}{STATUS}?message=7")
    eventually(lambda: sandbox.bot.statuses(sid) == ["sent", "delivered"])


@pytest.mark.parametrize(
    ("deed", "statuses"),
    [
        ({"do": "drop", "times": 1}, ["delivered"]),
        ({"do": "repeat", "count": 3, "times": 1}, ["sent", "sent", "sent", "delivered"]),
        ({"do": "reorder"}, ["delivered", "sent"]),
        ({"do": "delay", "seconds": 0.5, "times": 1}, ["delivered", "sent"]),
    ],
)
def test_callbacks_go_astray_as_told(sandbox: Sandbox, deed: dict[str, object], statuses: list[str]) -> None:
    sandbox.fault(on="callback", to=ANA, **deed)
    sid = sandbox.send()
    eventually(lambda: sandbox.bot.statuses(sid) == statuses)


def test_a_message_cleared_meanwhile_reports_no_more(sandbox: Sandbox) -> None:
    sandbox.rules(pace=0.2)
    gone = sandbox.send()
    sandbox.ask("DELETE", "/sandbox/messages")
    sid = sandbox.send()
    eventually(lambda: sandbox.bot.statuses(sid) == ["sent", "delivered"])
    assert sandbox.bot.statuses(gone) == []


def test_a_message_on_its_way_arrives_although_the_sandbox_died(tmp_path: Path) -> None:
    with Bot() as bot:
        environ = environment(free_port(), bot.url, tmp_path / "sandbox.db")
        sandbox = Sandbox(f"http://127.0.0.1:{environ['SANDBOX_PORT']}", bot)
        with running(environ) as process:
            sandbox.rules(pace=60)
            sid = sandbox.send()
            process.kill()
        with running(environ):
            eventually(lambda: bot.statuses(sid) == ["sent", "delivered"])
