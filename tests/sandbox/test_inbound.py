"""What is written on a phone reaches the bot, signed and in order, sooner or later."""

import base64
import json
from pathlib import Path

import pytest
import requests

from tests.sandbox.running import (
    ACCOUNT,
    ANA,
    BEN,
    NUMBER,
    OLGA,
    TOKEN,
    Bot,
    Sandbox,
    environment,
    running,
)
from tests.support.processes import free_port
from tests.support.waiting import eventually

VOICE = b"OggS and then some"


def arrived(sandbox: Sandbox, sid: str) -> dict[str, str]:
    """The form with which the bot was told of a message."""
    return eventually(lambda: sandbox.bot.forms(sid))[0]


def test_a_text_comes_with_all_of_twilios_fields(sandbox: Sandbox) -> None:
    sid = sandbox.write(OLGA, "fill 2pm haircut ✂")["sid"]
    form = arrived(sandbox, sid)
    user = form.pop("ExternalUserId")
    assert user.startswith("whatsapp:ES.")
    assert json.loads(form.pop("ChannelMetadata")) == {
        "type": "whatsapp",
        "data": {"context": {"ProfileName": "Olga", "WaId": OLGA[1:]}},
    }
    assert form == {
        "MessageSid": sid,
        "SmsMessageSid": sid,
        "SmsSid": sid,
        "AccountSid": ACCOUNT,
        "From": f"whatsapp:{OLGA}",
        "To": f"whatsapp:{NUMBER}",
        "Body": "fill 2pm haircut ✂",
        "NumMedia": "0",
        "NumSegments": "1",
        "ReferralNumMedia": "0",
        "ProfileName": "Olga",
        "WaId": OLGA[1:],
        "MessageType": "text",
        "ApiVersion": "2010-04-01",
        "SmsStatus": "received",
    }
    sandbox.until(sid, "received")


@pytest.mark.parametrize(("approved", "kind"), [(False, "interactive"), (True, "button")])
def test_a_tapped_button_says_which_and_of_what(sandbox: Sandbox, approved: bool, kind: str) -> None:
    content = sandbox.content("Want 14:00?", [{"title": "Yes", "id": "yes:{{1}}"}, {"title": "No", "id": "no:{{1}}"}])
    if approved:
        path = f"/v1/Content/{content}/ApprovalRequests"
        wanted = {"name": f"n_{content.lower()}", "category": "UTILITY"}
        sandbox.ask("POST", f"{path}/whatsapp", wanted, auth=(ACCOUNT, TOKEN))
        eventually(lambda: "approved" in sandbox.ask("GET", path, auth=(ACCOUNT, TOKEN)).text)
    offer = sandbox.send(body=None, content_sid=content, content_variables='{"1": "17"}')
    tap = sandbox.write(ANA, button="yes:17", message=offer)
    assert (
        arrived(sandbox, tap["sid"]).items()
        >= {
            "Body": "Yes",
            "ButtonText": "Yes",
            "ButtonPayload": "yes:17",
            "MessageType": kind,
            "OriginalRepliedMessageSid": offer,
            "OriginalRepliedMessageSender": f"whatsapp:{NUMBER}",
        }.items()
    )


def test_a_reply_names_the_message_it_answers(sandbox: Sandbox) -> None:
    asked = sandbox.send(body="Shall I book it?")
    form = arrived(sandbox, sandbox.write(ANA, "yes please", message=asked)["sid"])
    assert (form["Body"], form["OriginalRepliedMessageSid"]) == ("yes please", asked)
    assert "ButtonPayload" not in form


def test_a_voice_note_is_fetched_with_the_token_only(sandbox: Sandbox) -> None:
    media = {"content_type": "audio/ogg", "data": base64.b64encode(VOICE).decode()}
    form = arrived(sandbox, sandbox.write(OLGA, media=media)["sid"])
    assert (form["NumMedia"], form["MediaContentType0"], form["MessageType"]) == ("1", "audio/ogg", "audio")
    assert form["MessageSid"].startswith("MM")
    url = form["MediaUrl0"]
    assert url.startswith(f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}/Messages/{form['MessageSid']}/Media/ME")
    assert requests.get(url, timeout=5).status_code == 401
    fetched = requests.get(url, auth=(ACCOUNT, TOKEN), timeout=5)
    assert (fetched.content, fetched.headers["Content-Type"]) == (VOICE, "audio/ogg")
    (listed,) = sandbox.twilio().messages(form["MessageSid"]).media.list()
    assert (listed.content_type, listed.sid) == ("audio/ogg", url.rpartition("/")[2])
    assert listed.fetch().parent_sid == form["MessageSid"]


def test_a_place_and_a_forwarded_text(sandbox: Sandbox) -> None:
    place = {"latitude": 40.4, "longitude": -3.7, "label": "Salon"}
    form = arrived(sandbox, sandbox.write(ANA, location=place)["sid"])
    assert (form["Latitude"], form["Longitude"], form["Label"]) == ("40.4", "-3.7", "Salon")
    assert form["MessageType"] == "location"
    form = arrived(sandbox, sandbox.write(OLGA, "sorry, can't come today", forwarded=True)["sid"])
    assert form["Forwarded"] == "true"


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"body": "  "},
        {"button": "yes"},
        {"button": "yes", "message": "SM0"},
        {"body": "x", "message": "SM0"},
        {"media": {"content_type": "audio/ogg", "data": "not base64!"}},
        {"body": "x", "unknown": 1},
    ],
)
def test_what_no_phone_can_send_is_refused_in_words(sandbox: Sandbox, written: dict[str, object]) -> None:
    answer = sandbox.ask("POST", f"/sandbox/phones/{ANA}/messages", written)
    assert answer.status_code == 422
    assert answer.json()["error"]
    assert sandbox.messages() == []


def test_a_button_of_another_phone_cannot_be_tapped(sandbox: Sandbox) -> None:
    content = sandbox.content("Want 14:00?", [{"title": "Yes", "id": "yes"}])
    offer = sandbox.send(body=None, content_sid=content)
    wrong = {"button": "yes", "message": offer}
    assert sandbox.ask("POST", f"/sandbox/phones/{BEN}/messages", wrong).status_code == 422
    assert sandbox.ask("POST", f"/sandbox/phones/{ANA}/messages", wrong | {"button": "maybe"}).status_code == 422


def test_a_failed_webhook_is_tried_again_and_the_phones_order_holds(sandbox: Sandbox) -> None:
    sandbox.bot.failures += [503, 500]
    first, second = sandbox.write(ANA, "one")["sid"], sandbox.write(ANA, "two")["sid"]
    eventually(lambda: sandbox.message(second)["status"] == "received", 20)
    bodies = [form["Body"] for form in sandbox.bot.forms(first) + sandbox.bot.forms(second)]
    assert bodies == ["one", "one", "one", "two"]
    tries = [r for r in sandbox.bot.requests if first.encode() in r.body]
    assert len({r.headers["i-twilio-idempotency-token"] for r in tries}) == 1
    order = [r for r in sandbox.bot.requests if first.encode() in r.body or second.encode() in r.body]
    assert second.encode() in order[-1].body


def test_a_refusal_is_final_and_shown_until_sent_again(sandbox: Sandbox) -> None:
    sandbox.bot.failures.append(403)
    sid = sandbox.write(ANA, "hello")["sid"]
    assert sandbox.until(sid, "failed")["note"] == "the bot answered 403"
    assert len(sandbox.bot.forms(sid)) == 1
    assert sandbox.ask("POST", f"/sandbox/messages/{sid}/again").status_code == 202
    sandbox.until(sid, "received")
    assert sandbox.ask("POST", f"/sandbox/messages/{sid}/again").status_code == 422


@pytest.mark.parametrize(("deed", "copies"), [({"do": "repeat", "count": 5}, 5), ({"do": "delay", "seconds": 0.2}, 1)])
def test_the_same_message_may_come_often_or_late(sandbox: Sandbox, deed: dict[str, object], copies: int) -> None:
    sandbox.fault(on="webhook", **deed)
    sid = sandbox.write(ANA, "yes")["sid"]
    eventually(lambda: len(sandbox.bot.forms(sid)) == copies)


def test_a_dropped_message_shows_on_the_phone(sandbox: Sandbox) -> None:
    sandbox.fault(on="webhook", do="drop", times=1)
    lost = sandbox.write(ANA, "yes")["sid"]
    assert sandbox.message(lost)["status"] == "failed"
    arrived(sandbox, sandbox.write(ANA, "hello?")["sid"])
    assert sandbox.bot.forms(lost) == []


def test_what_the_bot_has_not_got_survives_the_sandbox(tmp_path: Path) -> None:
    with Bot() as bot:
        environ = environment(free_port(), bot.url, tmp_path / "sandbox.db")
        sandbox = Sandbox(f"http://127.0.0.1:{environ['SANDBOX_PORT']}", bot)
        bot.failures += [503] * 4
        with running(environ) as process:
            sid = sandbox.write(OLGA, "fill 2pm haircut")["sid"]
            eventually(lambda: sandbox.message(sid)["note"])
            assert sandbox.message(sid)["status"] == "pending"
            process.kill()
        bot.failures.clear()
        with running(environ):
            sandbox.until(sid, "received")
    assert {form["Body"] for form in bot.forms(sid)} == {"fill 2pm haircut"}


def test_a_phone_can_be_written_on_while_the_bot_is_down(tmp_path: Path) -> None:
    environ = environment(free_port(), f"http://127.0.0.1:{free_port()}", tmp_path / "sandbox.db")
    with running(environ), Bot() as elsewhere:
        sandbox = Sandbox(f"http://127.0.0.1:{environ['SANDBOX_PORT']}", elsewhere)
        sid = sandbox.write(OLGA, "fill 2pm haircut")["sid"]
        eventually(lambda: "is the bot running?" in (sandbox.message(sid)["note"] or ""))
        assert sandbox.message(sid)["status"] == "pending"
