"""The real Twilio client against a scripted Twilio, over real HTTP."""

import logging
import socket
from datetime import UTC, datetime, timedelta

import pytest
from peewee import Database

from bot.domain.ports import AccountRefused, NotNow, OutcomeUnknown, Outgoing, PhoneError, Refused
from bot.gateways.phone import TwilioPhone
from bot.store.database import in_transaction
from tests.gateways.calling import ANA, CALLBACK, SALON, phone_at
from tests.support.local_server import Answer, Cut, Drop, Hang, Reply
from tests.support.specs import TWILIO
from tests.support.twilio_server import AUTH_TOKEN, TwilioServer, error, form_complaints, problem

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def to_ana(**more: object) -> Outgoing:
    return Outgoing(SALON, ANA, "Hi Ana, 14:00 is free. Shall I book it?", 7, **more)  # type: ignore[arg-type]


def test_a_text_reaches_twilio_with_its_reference_in_the_callback(phone: TwilioPhone, twilio: TwilioServer) -> None:
    receipt = phone.send(to_ana(valid_seconds=1800))

    assert (receipt.sid, receipt.status, receipt.error_code) == (twilio.messages[0]["sid"], "queued", None)
    assert receipt.created_at is not None
    assert receipt.created_at.utcoffset() == timedelta(0)
    [request] = twilio.requests
    assert request.form == {
        "From": [f"whatsapp:{SALON}"],
        "To": [f"whatsapp:{ANA}"],
        "Body": ["Hi Ana, 14:00 is free. Shall I book it?"],
        "StatusCallback": [f"{CALLBACK}?message=7"],
        "ValidityPeriod": ["1800"],
    }


@pytest.mark.skipif(not TWILIO.exists(), reason="the development data are not at hand")
def test_requests_are_as_twilio_describes_them(phone: TwilioPhone, twilio: TwilioServer) -> None:
    phone.send(to_ana(valid_seconds=1800))
    phone.send(to_ana(content_sid="HX" + "0b" * 16, variables={"1": "Ana"}))

    for request in twilio.requests:
        assert form_complaints({name: values[0] for name, values in request.form.items()}) == []
    assert form_complaints({"Too": "whatsapp:+1", "ContentSid": "HX1"}) != []


def test_a_template_goes_with_variables_and_without_a_body(phone: TwilioPhone, twilio: TwilioServer) -> None:
    template = "HX" + "0b" * 16

    phone.send(to_ana(content_sid=template, variables={"1": "Ana", "2": "haircut\n\tat  14:00"}))

    form = twilio.requests[0].form
    assert "Body" not in form
    assert form["ContentSid"] == [template]
    assert form["ContentVariables"] == ['{"1": "Ana", "2": "haircut at 14:00"}']


def test_a_template_without_variables_sends_none(phone: TwilioPhone, twilio: TwilioServer) -> None:
    phone.send(to_ana(content_sid="HX" + "0b" * 16))

    assert "ContentVariables" not in twilio.requests[0].form


@pytest.mark.parametrize(("asked", "sent"), [(0, "1"), (90_000, "36000")])
def test_validity_is_kept_within_what_twilio_takes(
    phone: TwilioPhone, twilio: TwilioServer, asked: int, sent: str
) -> None:
    phone.send(to_ana(valid_seconds=asked))

    assert twilio.requests[0].form["ValidityPeriod"] == [sent]


@pytest.mark.parametrize(
    ("reply", "expected", "code"),
    [
        (error(429, 20429), NotNow, 20429),
        (error(400, 63018), NotNow, 63018),
        (Answer(429, "busy"), NotNow, None),
        (error(400, 21211), Refused, 21211),
        (error(400, 21610), Refused, 21610),
        (error(400, 63016), Refused, 63016),
        (error(400, 63015), Refused, 63015),
        (error(400, 21617), Refused, 21617),
        (error(400, 99999), Refused, 99999),
        (problem(400, 63024), Refused, 63024),
        (error(401, 20003), AccountRefused, 20003),
        (error(429, 63038), AccountRefused, 63038),
        (error(400, 63007), AccountRefused, 63007),
        (Answer(404, "no such page"), AccountRefused, None),
        (Answer(301, "", {"Location": "https://elsewhere.example/"}), AccountRefused, None),
        (error(500, 20500), OutcomeUnknown, 20500),
        (error(503, 20429), OutcomeUnknown, 20429),
        (Answer(502, "<h1>Bad gateway</h1>"), OutcomeUnknown, None),
        (Answer(408, ""), OutcomeUnknown, None),
        (Answer(201, "not JSON"), OutcomeUnknown, None),
        (Answer(201, []), OutcomeUnknown, None),
        (Answer(201, {}), OutcomeUnknown, None),
        (Drop(), OutcomeUnknown, None),
        (Cut(), OutcomeUnknown, None),
    ],
    ids=repr,
)
def test_every_failure_says_whether_the_message_may_have_gone(
    phone: TwilioPhone, twilio: TwilioServer, reply: Reply, expected: type[PhoneError], code: int | None
) -> None:
    twilio.fail(reply)

    with pytest.raises(PhoneError) as failed:
        phone.send(to_ana())

    assert type(failed.value) is expected
    assert failed.value.code == code
    assert len(twilio.requests) == 1  # never tried again on its own


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7), ("0.5", 0.5), ("-1", None), ("nan", None), ("Mon, 23 Nov 2026 12:00:00 GMT", None)],
)
def test_a_rate_limit_says_how_long_to_wait(
    phone: TwilioPhone, twilio: TwilioServer, header: str, seconds: float | None
) -> None:
    twilio.fail(error(429, 20429, {"Retry-After": header}))

    with pytest.raises(NotNow) as limited:
        phone.send(to_ana())

    assert limited.value.retry_after == seconds


def test_no_answer_in_time_leaves_the_outcome_open(twilio: TwilioServer) -> None:
    twilio.fail(Hang(), taken=True)

    with pytest.raises(OutcomeUnknown):
        phone_at(twilio.url, timeout=0.2).send(to_ana())

    assert len(twilio.messages) == 1


def test_a_refused_connection_means_surely_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    with pytest.raises(NotNow):
        phone_at(f"http://127.0.0.1:{port}").send(to_ana())


def test_an_unknown_host_means_surely_not_sent() -> None:
    with pytest.raises(NotNow):
        phone_at("http://twilio.invalid").send(to_ana())


def test_no_connection_in_time_means_surely_not_sent() -> None:
    # The queue of new connections holds one more than its backlog: it is full then, and nobody takes from it.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, socket.create_connection(full.getsockname()):
        waiting = phone_at(f"http://127.0.0.1:{full.getsockname()[1]}", timeout=0.2)

        with pytest.raises(NotNow):
            waiting.send(to_ana())


def test_a_kept_connection_that_twilio_closed_meanwhile_does_no_harm(phone: TwilioPhone, twilio: TwilioServer) -> None:
    phone.send(to_ana())
    twilio.close_connections()

    phone.send(to_ana())

    assert len(twilio.messages) == 2


def test_connections_are_kept(phone: TwilioPhone, twilio: TwilioServer) -> None:
    for _ in range(5):
        phone.send(to_ana())

    assert twilio.connections_made == 1


def test_wrong_credentials_are_the_accounts_fault(twilio: TwilioServer) -> None:
    with pytest.raises(AccountRefused):
        phone_at(twilio.url, token="Mallory guesses").send(to_ana())


def test_nothing_personal_is_logged_or_told_in_errors(
    phone: TwilioPhone, twilio: TwilioServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("twilio.http_client").setLevel(logging.DEBUG)
    phone.send(to_ana())
    phone.sent_since(SALON, ANA, NOON)
    twilio.fail(error(400, 21211))
    with pytest.raises(Refused) as refused:
        phone.send(to_ana())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NotNow) as unreachable:
        phone_at(f"http://127.0.0.1:{port}").sent_since(SALON, ANA, NOON)

    logging.getLogger().error("failed", exc_info=refused.value)
    logging.getLogger().error("failed", exc_info=unreachable.value)

    for secret in (ANA[1:], SALON[1:], "Shall I book it", AUTH_TOKEN):
        assert secret not in caplog.text


def test_no_message_leaves_inside_a_transaction(phone: TwilioPhone, twilio: TwilioServer, database: Database) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        in_transaction(lambda: phone.send(to_ana()))
    with pytest.raises(RuntimeError, match="transaction"):
        in_transaction(lambda: phone.sent_since(SALON, ANA, NOON))

    assert twilio.requests == []
    assert not database.in_transaction()
