"""Twilio failing in every way the bot must bear."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from sandbox.errors import KNOWN
from tests.sandbox.running import ACCOUNT, ANA, BEN, NUMBER, TOKEN, Sandbox
from tests.support.waiting import eventually


def refused(sandbox: Sandbox, to: str = ANA) -> TwilioRestException:
    """The error with which a message is refused."""
    with pytest.raises(TwilioRestException) as caught:
        sandbox.send(to)
    error: TwilioRestException = caught.value
    return error


@pytest.mark.parametrize("code", sorted(KNOWN))
def test_every_known_code_can_be_played(sandbox: Sandbox, code: int) -> None:
    sandbox.fault(do="error", code=code, times=1)
    error = refused(sandbox)
    assert error.code == code
    sandbox.send()


def test_a_refusal_below_500_never_happened(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20429, times=2)
    assert [refused(sandbox).status for _ in range(2)] == [429, 429]
    assert sandbox.messages() == []
    sandbox.until(sandbox.send(), "delivered")


def test_a_refusal_of_500_and_above_may_have_happened(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20500, times=1)
    assert refused(sandbox).status == 500
    (message,) = sandbox.messages()
    sandbox.until(message["sid"], "delivered")
    eventually(lambda: sandbox.bot.statuses(message["sid"]) == ["sent", "delivered"])


def test_whether_it_happened_can_be_said(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20503, record=False, times=1)
    assert refused(sandbox).status == 503
    assert sandbox.messages() == []


def test_a_refusal_can_name_a_time(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20429, retry_after=3)
    url = f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    form = {"To": f"whatsapp:{ANA}", "From": f"whatsapp:{NUMBER}", "Body": "x"}
    assert requests.post(url, form, auth=(ACCOUNT, TOKEN), timeout=5).headers["Retry-After"] == "3"


def test_the_connection_is_closed_after_recording(sandbox: Sandbox) -> None:
    sandbox.fault(do="close", times=1)
    with pytest.raises(requests.ConnectionError):
        sandbox.send()
    (message,) = sandbox.messages()
    sandbox.until(message["sid"], "delivered")


def test_a_late_answer_is_late_but_the_message_is_not(sandbox: Sandbox) -> None:
    sandbox.fault(do="delay", seconds=30, times=1)
    with pytest.raises(requests.ReadTimeout):
        sandbox.twilio(timeout=0.5).messages.create(to=f"whatsapp:{ANA}", from_=f"whatsapp:{NUMBER}", body="x")
    (listed,) = sandbox.twilio().messages.list(to=f"whatsapp:{ANA}")
    sandbox.until(listed.sid, "delivered")


@pytest.mark.parametrize("on", ["list", "fetch"])
def test_looking_up_can_fail_too(sandbox: Sandbox, on: str) -> None:
    sid = sandbox.send()
    sandbox.fault(on=on, do="error", code=20503)
    messages = sandbox.twilio().messages
    with pytest.raises(Exception, match="503"):
        messages.list() if on == "list" else messages(sid).fetch()


def test_a_held_message_outlives_its_validity(sandbox: Sandbox) -> None:
    sandbox.fault(do="hold", seconds=1.2)
    sid = sandbox.send(validity_period=1)
    eventually(lambda: sandbox.bot.statuses(sid) == ["failed"])
    message = sandbox.twilio().messages(sid).fetch()
    assert (message.error_code, message.date_sent) == (30036, None)


def test_one_who_blocked_us_is_never_reported(sandbox: Sandbox) -> None:
    sandbox.fault(do="block", to=ANA)
    blocked, other = sandbox.send(), sandbox.send(BEN)
    sandbox.until(other, "delivered")
    assert sandbox.message(blocked)["status"] == "sent"


def test_a_fault_is_for_one_person_and_so_many_times(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20429, to=f"whatsapp:{ANA}", times=1)
    sandbox.send(BEN)
    assert refused(sandbox).code == 20429
    sandbox.send()
    (rule,) = sandbox.ask("GET", "/sandbox/faults").json()
    assert (rule["to"], rule["times"], rule["used"]) == (ANA, 1, 1)


def test_faults_go_on_until_they_are_ended(sandbox: Sandbox) -> None:
    sandbox.fault(do="error", code=20003)
    assert [refused(sandbox).code for _ in range(3)] == [20003] * 3
    sandbox.ask("DELETE", "/sandbox/faults")
    sandbox.send()


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({}, "0.do: Field required"),
        ({"on": "create", "do": "reorder"}, "on create, do is one of error, close"),
        ({"do": "explode"}, "0.do"),
        ({"do": "error", "status": 200}, "0.status"),
        ({"do": "delay", "seconds": -1}, "0.seconds"),
        ({"do": "error", "cod": 1}, "0.cod: Extra inputs are not permitted"),
        ("error", "0: Input should be"),
    ],
)
def test_a_fault_that_cannot_be_is_refused_in_words(sandbox: Sandbox, rule: Any, words: str) -> None:
    answer = sandbox.ask("POST", "/sandbox/faults", [rule])
    assert answer.status_code == 422
    assert words in answer.json()["error"]
    assert sandbox.ask("GET", "/sandbox/faults").json() == []


@pytest.mark.parametrize("rules", [{"pace": -1}, {"approval": "maybe"}, {"unknown": 1}, []])
def test_a_rule_that_cannot_be_is_refused_in_words(sandbox: Sandbox, rules: Any) -> None:
    before = sandbox.ask("GET", "/sandbox/rules").json()
    answer = sandbox.ask("POST", "/sandbox/rules", rules)
    assert (answer.status_code, bool(answer.json()["error"])) == (422, True)
    assert sandbox.ask("GET", "/sandbox/rules").json() == before


def test_many_messages_at_once_all_arrive(sandbox: Sandbox) -> None:
    sandbox.rules(pace=0)
    started = datetime.now(UTC)
    with ThreadPoolExecutor(16) as pool:
        sids = list(pool.map(lambda number: sandbox.send(f"+3460000{number:04}"), range(100, 200)))
    eventually(lambda: all(message["status"] == "delivered" for message in sandbox.messages()), 30)
    eventually(lambda: all(sandbox.bot.statuses(sid) == ["sent", "delivered"] for sid in sids), 30)
    assert len(sandbox.twilio().messages.list(date_sent_after=started)) == 100
