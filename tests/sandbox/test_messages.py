"""Messages through Twilio's REST API, with Twilio's own client."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.sandbox.running import ACCOUNT, ANA, BEN, NUMBER, TOKEN, Sandbox
from tests.support.specs import TWILIO, complaints
from tests.support.waiting import eventually

MESSAGE = ("components", "schemas", "api.v2010.account.message")
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
USER = "ES.abc123DEF"


def create(sandbox: Sandbox, **more: Any) -> Any:
    """Send from the business to Ana, unless told otherwise."""
    return sandbox.twilio().messages.create(**{"to": f"whatsapp:{ANA}", "from_": f"whatsapp:{NUMBER}"} | more)


def raw(sandbox: Sandbox, path: str, **query: str) -> Any:
    """An answer as it comes over the line."""
    return requests.get(
        f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}{path}", query, auth=(ACCOUNT, TOKEN), timeout=5
    ).json()


def test_a_message_is_queued_then_sent_and_delivered(sandbox: Sandbox) -> None:
    sandbox.rules(pace=0.3)
    before = datetime.now(UTC).replace(microsecond=0)
    created = create(sandbox, body="14:00 is free")
    assert (created.status, created.date_sent, created.error_code) == ("queued", None, None)
    assert created.date_created >= before
    assert (created.from_, created.to) == (f"whatsapp:{NUMBER}", f"whatsapp:{ANA}")
    assert (created.body, created.direction, created.num_media) == ("14:00 is free", "outbound-api", "0")
    sandbox.until(created.sid, "delivered")
    fetched = created.fetch()
    assert fetched.status == "delivered"
    assert fetched.date_sent is not None
    assert fetched.date_sent >= created.date_created


def test_answers_have_the_shape_that_twilio_publishes(sandbox: Sandbox) -> None:
    if not TWILIO.exists():
        pytest.skip("Twilio's published description is not at hand")
    sid = sandbox.send()
    inbound = sandbox.write(ANA, "yes")["sid"]
    sandbox.until(sid, "delivered")
    for one in (sid, inbound):
        assert complaints(TWILIO, raw(sandbox, f"/Messages/{one}.json"), *MESSAGE) == []
    page = ("paths", MESSAGES, "get", "responses", "200", "content", "application/json", "schema")
    assert complaints(TWILIO, raw(sandbox, "/Messages.json", PageSize="1"), *page) == []


def test_both_directions_are_listed_newest_first(sandbox: Sandbox) -> None:
    sids = [sandbox.send(), sandbox.write(ANA, "yes")["sid"], sandbox.send(BEN)]
    listed = sandbox.twilio().messages.list()
    assert [message.sid for message in listed] == sids[::-1]
    assert [message.direction for message in listed] == ["outbound-api", "inbound", "outbound-api"]
    assert listed[1].status == "received"


def test_lists_are_narrowed_by_sender_and_receiver(sandbox: Sandbox) -> None:
    to_ana, from_ana, to_ben = sandbox.send(), sandbox.write(ANA, "yes")["sid"], sandbox.send(BEN)
    messages, us, her = sandbox.twilio().messages, f"whatsapp:{NUMBER}", f"whatsapp:{ANA}"
    assert [m.sid for m in messages.list(to=her)] == [to_ana]
    assert [m.sid for m in messages.list(to=her, from_=us)] == [to_ana]
    assert [m.sid for m in messages.list(from_=her, to=us)] == [from_ana]
    assert [m.sid for m in messages.list(from_=us)] == [to_ben, to_ana]
    assert [m.sid for m in messages.list(to=us)] == [from_ana]
    assert messages.list(from_=her, to=f"whatsapp:{BEN}") == []


def test_a_date_filter_finds_only_what_was_sent(sandbox: Sandbox) -> None:
    sandbox.rules(pace=60)
    sandbox.send()
    messages, today = sandbox.twilio().messages, datetime.now(UTC)
    assert messages.list(date_sent_after=today - timedelta(days=1)) == []
    sandbox.rules(pace=0)
    sid = sandbox.send(BEN)
    sandbox.until(sid, "delivered")
    assert [m.sid for m in messages.list(date_sent_after=today - timedelta(days=1))] == [sid]
    assert [m.sid for m in messages.list(date_sent=today.date())] == [sid]
    assert messages.list(date_sent_before=today - timedelta(days=2)) == []


def test_pages_follow_each_other_even_while_news_come(sandbox: Sandbox) -> None:
    sids = [sandbox.send() for _ in range(5)]
    first = sandbox.twilio().messages.page(page_size=2)
    assert [m.sid for m in first] == sids[:2:-1]
    sandbox.send(BEN)
    second = first.next_page()
    assert second is not None
    assert [m.sid for m in second] == sids[2:0:-1]
    assert [m.sid for m in second.previous_page()] == sids[:2:-1]
    third = second.next_page()
    assert third is not None
    assert [m.sid for m in third] == sids[:1]
    assert third.next_page() is None


def test_a_user_name_is_an_address_too(sandbox: Sandbox) -> None:
    sid = create(sandbox, to=f"whatsapp:{USER}", body="Hello").sid
    assert sandbox.until(sid, "delivered")["phone"] == USER
    written = sandbox.write(USER, "hi")["sid"]
    form = eventually(lambda: sandbox.bot.forms(written))[0]
    assert (form["From"], form["ExternalUserId"]) == (f"whatsapp:{USER}", f"whatsapp:{USER}")


@pytest.mark.parametrize(
    ("wrong", "code", "status"),
    [
        ({"to": "", "body": "x"}, 21604, 400),
        ({"from_": "", "body": "x"}, 21603, 400),
        ({}, 21602, 400),
        ({"body": "x" * 1601}, 21617, 400),
        ({"to": "whatsapp:+12", "body": "x"}, 21211, 400),
        ({"to": "whatsapp:+999999999999999", "body": "x"}, 21211, 400),
        ({"to": ANA, "body": "x"}, 21910, 400),
        ({"from_": "whatsapp:+34911111111", "body": "x"}, 63007, 400),
        ({"content_variables": "{}"}, 21654, 400),
        ({"content_sid": "HX" + "0" * 32}, 21655, 400),
        ({"body": "x", "validity_period": 36001}, 20001, 400),
    ],
)
def test_a_wrong_request_is_refused_in_twilios_words(
    sandbox: Sandbox, wrong: dict[str, Any], code: int, status: int
) -> None:
    with pytest.raises(TwilioRestException) as refused:
        create(sandbox, **wrong)
    assert (refused.value.code, refused.value.status) == (code, status)
    assert sandbox.messages() == []


def test_a_full_length_body_is_taken(sandbox: Sandbox) -> None:
    assert create(sandbox, body="ñ" * 1600).status == "queued"


def test_mallory_without_the_token_gets_nothing(sandbox: Sandbox) -> None:
    sid = sandbox.send()
    mallory = sandbox.twilio(token="guess").messages
    for act in (lambda: mallory.create(to=f"whatsapp:{ANA}", from_=f"whatsapp:{NUMBER}", body="x"), mallory(sid).fetch):
        with pytest.raises(TwilioRestException) as refused:
            act()
        assert (refused.value.code, refused.value.status) == (20003, 401)
    assert len(sandbox.messages()) == 1


def test_an_unknown_message_is_not_found_and_says_so_in_full(sandbox: Sandbox) -> None:
    path = "/Messages/SM00000000000000000000000000000000.json"
    full = f"/2010-04-01/Accounts/{ACCOUNT}{path}"
    assert raw(sandbox, path) == {
        "code": 20404,
        "message": f"The requested resource {full} was not found",
        "more_info": "https://www.twilio.com/docs/errors/20404",
        "status": 404,
    }


def test_another_account_is_not_found(sandbox: Sandbox) -> None:
    other = f"{sandbox.url}/2010-04-01/Accounts/AC{'0' * 32}/Messages.json"
    assert requests.get(other, auth=(ACCOUNT, TOKEN), timeout=5).status_code == 404


def test_typing_is_shown_and_counts_as_read(sandbox: Sandbox) -> None:
    sid = sandbox.write(ANA, "are you there?")["sid"]
    sandbox.until(sid, "received")
    assert sandbox.twilio().messaging.v2.typing_indicator.create(channel="whatsapp", message_id=sid).success
    assert sandbox.message(sid)["status"] == "read"
    with pytest.raises(TwilioRestException):
        sandbox.twilio().messaging.v2.typing_indicator.create(channel="whatsapp", message_id="SM0")
