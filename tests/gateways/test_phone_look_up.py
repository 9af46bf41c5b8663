"""Finding out what Twilio was given: the real client against a scripted Twilio, over real HTTP."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.ports import AccountRefused, NotNow, OutcomeUnknown, Outgoing, PhoneError
from bot.gateways.phone import TwilioPhone
from tests.gateways.calling import ANA, BEN, SALON
from tests.support.local_server import Answer, Cut, Drop, Reply
from tests.support.twilio_server import TwilioServer, error

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_a_lost_answer_is_found_by_looking_up(phone: TwilioPhone, twilio: TwilioServer) -> None:
    since = datetime.now(UTC)
    twilio.fail(Drop(), taken=True)

    with pytest.raises(OutcomeUnknown):
        phone.send(Outgoing(SALON, ANA, "Hi Ana", 7))

    [found] = phone.sent_since(SALON, ANA, since)
    assert found.sid == twilio.messages[0]["sid"]


def test_look_up_takes_the_right_pair_and_time_oldest_first(phone: TwilioPhone, twilio: TwilioServer) -> None:
    ana, ben, salon = f"whatsapp:{ANA}", f"whatsapp:{BEN}", f"whatsapp:{SALON}"
    twilio.keep(salon, ana, NOON - timedelta(seconds=1))
    same_second = twilio.keep(salon, ana, NOON, status="failed", error_code=63024)
    twilio.keep(salon, ben, NOON)
    twilio.keep(ana, salon, NOON, direction="inbound", status="received")
    later = twilio.keep(salon, ana, NOON + timedelta(hours=1))

    found = phone.sent_since(SALON, ANA, NOON + timedelta(milliseconds=900))

    assert [(r.sid, r.status, r.error_code, r.created_at) for r in found] == [
        (same_second["sid"], "failed", 63024, NOON),
        (later["sid"], "queued", None, NOON + timedelta(hours=1)),
    ]
    assert not any(name.startswith("DateSent") for name in twilio.requests[0].query)


def test_look_up_reads_as_many_pages_as_it_needs(phone: TwilioPhone, twilio: TwilioServer) -> None:
    for minute in range(-70, 60):
        twilio.keep(f"whatsapp:{SALON}", f"whatsapp:{ANA}", NOON + timedelta(minutes=minute))

    found = phone.sent_since(SALON, ANA, NOON)

    assert [r.created_at for r in found] == [NOON + timedelta(minutes=minute) for minute in range(60)]
    assert len(twilio.requests) == 2  # the third page is all older


def test_a_message_without_a_time_counts_as_sent(phone: TwilioPhone, twilio: TwilioServer) -> None:
    twilio.keep(f"whatsapp:{SALON}", f"whatsapp:{ANA}", None)

    [found] = phone.sent_since(SALON, ANA, NOON)

    assert found.created_at is None


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (error(500, 20500), NotNow),
        (error(429, 20429), NotNow),
        (Drop(), NotNow),
        (Cut(), NotNow),
        (Answer(200, "not JSON"), NotNow),
        (Answer(200, {"no": "messages", "at": "all"}), NotNow),
        (error(401, 20003), AccountRefused),
    ],
    ids=repr,
)
def test_a_failed_look_up_can_be_asked_again(
    phone: TwilioPhone, twilio: TwilioServer, reply: Reply, expected: type[PhoneError]
) -> None:
    twilio.fail(reply)

    with pytest.raises(expected):
        phone.sent_since(SALON, ANA, NOON)
