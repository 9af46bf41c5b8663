"""Stored contents: kept, approved, filled in and shown with their buttons."""

import json
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.sandbox.running import ACCOUNT, ANA, NUMBER, TOKEN, Sandbox
from tests.support.specs import TWILIO, complaints
from tests.support.waiting import eventually

CONTENT = TWILIO.with_name("twilio_content_v1.json")
ACTIONS = [{"title": "Yes", "id": "yes:{{2}}"}, {"title": "Not {{1}}", "id": "no:{{2}}"}]


def raw(sandbox: Sandbox, method: str, path: str, body: Any = None) -> requests.Response:
    """An answer of the Content API as it comes over the line."""
    return sandbox.ask(method, f"/v1/Content{path}", body, auth=(ACCOUNT, TOKEN))


def test_variables_fill_the_body_and_the_buttons(sandbox: Sandbox) -> None:
    sid = sandbox.content("Hi {{1}}, 14:00 is free. Want it?", ACTIONS)
    message = sandbox.send(body=None, content_sid=sid, content_variables='{"1": "Ana", "2": "17"}')
    shown = sandbox.until(message, "delivered")
    assert shown["body"] == "Hi Ana, 14:00 is free. Want it?"
    assert shown["buttons"] == [{"title": "Yes", "id": "yes:17"}, {"title": "Not Ana", "id": "no:17"}]
    assert sandbox.twilio().messages(message).fetch().body == shown["body"]


def test_the_stored_values_stand_in_for_those_not_given(sandbox: Sandbox) -> None:
    sid = sandbox.content("Hi {{1}}, {{2}} is free", variables={"1": "there", "2": "14:00"})
    message = sandbox.send(body=None, content_sid=sid, content_variables='{"2": "15:00"}')
    assert sandbox.message(message)["body"] == "Hi there, 15:00 is free"


@pytest.mark.parametrize("variables", ["{}", "no json", "[]", '{"1": null}', '{"1": ""}', '{"1": 7}'])
def test_missing_or_broken_variables_are_refused(sandbox: Sandbox, variables: str) -> None:
    sid = sandbox.content("Hi {{1}}")
    with pytest.raises(TwilioRestException) as refused:
        sandbox.send(body=None, content_sid=sid, content_variables=variables)
    assert refused.value.code == 21656
    assert sandbox.messages() == []


@pytest.mark.parametrize(
    ("body", "value", "code"),
    [
        ("Hi {{1}}!", "two\nlines", 63013),
        ("Hi {{1}}!", "a\ttab", 63013),
        ("Hi {{1}}!", "five     spaces", 63013),
        ("Hi {{1}}!", "x" * 1024, 63021),
    ],
)
def test_what_whatsapp_refuses_is_reported_later(sandbox: Sandbox, body: str, value: str, code: int) -> None:
    sid = sandbox.content(body)
    message = sandbox.send(body=None, content_sid=sid, content_variables=json.dumps({"1": value}))
    assert sandbox.until(message, "undelivered")["error_code"] == code


def test_four_buttons_need_an_approval(sandbox: Sandbox) -> None:
    sid = sandbox.content("Which?", [{"title": str(n), "id": str(n)} for n in range(4)])
    refused = sandbox.send(body=None, content_sid=sid)
    assert sandbox.until(refused, "undelivered")["error_code"] == 63021
    approve(sandbox, sid)
    sandbox.until(sandbox.send(body=None, content_sid=sid), "delivered")


def approve(sandbox: Sandbox, sid: str) -> None:
    """Submit a content and wait for WhatsApp's yes."""
    wanted = {"name": f"name_{sid.lower()}", "category": "UTILITY"}
    answer = raw(sandbox, "POST", f"/{sid}/ApprovalRequests/whatsapp", wanted)
    assert (answer.status_code, answer.json()["status"]) == (201, "received")
    eventually(lambda: raw(sandbox, "GET", f"/{sid}/ApprovalRequests").json()["whatsapp"]["status"] == "approved")


def test_a_content_is_kept_listed_and_deleted(sandbox: Sandbox) -> None:
    contents = sandbox.twilio().content.v1
    sid = sandbox.content("Hello", friendly_name="greeting")
    assert contents.contents(sid).fetch().friendly_name == "greeting"
    assert contents.contents(sid).fetch().types == {"twilio/text": {"body": "Hello"}}
    assert sid in [content.sid for content in contents.contents.list(page_size=1)]
    assert contents.contents(sid).delete()
    with pytest.raises(TwilioRestException) as refused:
        contents.contents(sid).fetch()
    assert (refused.value.code, refused.value.status) == (20404, 404)


def test_contents_page_by_page(sandbox: Sandbox) -> None:
    sids = [sandbox.content(f"Text {number}") for number in range(5)]
    listed = [content.sid for content in sandbox.twilio().content.v1.contents.list(page_size=2)]
    assert listed[:5] == sids[::-1]
    assert len(listed) == len(set(listed))


def test_answers_have_the_shape_that_twilio_publishes(sandbox: Sandbox) -> None:
    if not CONTENT.exists():
        pytest.skip("Twilio's published description is not at hand")
    sid = sandbox.content("Hi {{1}}", ACTIONS, variables={"1": "Ana"})
    schemas = ("components", "schemas")
    assert complaints(CONTENT, raw(sandbox, "GET", f"/{sid}").json(), *schemas, "content.v1.content") == []
    page = ("paths", "/v1/Content", "get", "responses", "200", "content", "application/json", "schema")
    assert complaints(CONTENT, raw(sandbox, "GET", "").json(), *page) == []
    for path in (f"/{sid}/ApprovalRequests/whatsapp", f"/{sid}/ApprovalRequests"):
        method = "POST" if path.endswith("whatsapp") else "GET"
        kind = "approval_create" if method == "POST" else "approval_fetch"
        answer = raw(sandbox, method, path, {"name": f"n_{sid.lower()}", "category": "UTILITY"}).json()
        assert complaints(CONTENT, answer, *schemas, f"content.v1.content.{kind}") == []


@pytest.mark.parametrize(
    "wanted",
    [
        None,
        {"language": "en"},
        {"types": {"twilio/text": {"body": "x"}}},
        {"language": "en", "types": {}},
        {"language": "en", "types": {"twilio/text": {}}},
        {"language": "en", "types": {"twilio/carousel": {"body": "x"}}},
        {"language": "en", "types": {"twilio/quick-reply": {"body": "x"}}},
        {"language": "en", "types": {"twilio/quick-reply": {"body": "x", "actions": [{"title": "a" * 21}]}}},
        {"language": "en", "types": {"twilio/text": {"body": "x"}}, "variables": {"1": 2}},
    ],
)
def test_a_content_that_cannot_be_shown_is_refused(sandbox: Sandbox, wanted: Any) -> None:
    answer = raw(sandbox, "POST", "", wanted)
    assert (answer.status_code, answer.json()["code"]) == (400, 20001)


def test_an_approval_can_be_refused_and_its_name_is_gone(sandbox: Sandbox) -> None:
    sandbox.rules(approval="rejected")
    sid, other = sandbox.content("Buy now"), sandbox.content("Buy later")
    wanted = {"name": f"deal_{sid.lower()}", "category": "MARKETING"}
    assert raw(sandbox, "GET", f"/{sid}/ApprovalRequests").json()["whatsapp"]["status"] == "unsubmitted"
    raw(sandbox, "POST", f"/{sid}/ApprovalRequests/whatsapp", wanted)
    eventually(lambda: raw(sandbox, "GET", f"/{sid}/ApprovalRequests").json()["whatsapp"]["status"] == "rejected")
    assert raw(sandbox, "POST", f"/{other}/ApprovalRequests/whatsapp", wanted).status_code == 400


def test_outside_24_hours_only_approved_contents_arrive(sandbox: Sandbox) -> None:
    sandbox.rules(window=True)
    template = sandbox.content("A time is free")
    assert sandbox.until(sandbox.send(), "undelivered")["error_code"] == 63016
    assert sandbox.until(sandbox.send(body=None, content_sid=template), "undelivered")["error_code"] == 63016
    approve(sandbox, template)
    sandbox.until(sandbox.send(body=None, content_sid=template), "delivered")
    sandbox.write(ANA, "hello")
    sandbox.until(sandbox.send(), "delivered")
    assert sandbox.twilio().messages.list(from_=f"whatsapp:{NUMBER}")[-1].error_code == 63016
