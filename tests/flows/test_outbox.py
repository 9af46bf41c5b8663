"""Each message is handed to Twilio at most once, whatever Twilio does: the real client against a scripted Twilio."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from peewee import Database

from bot.flows import reports
from bot.gateways.phone import TwilioPhone
from bot.store import outbox as rows
from models import Business, Conversation, Customer, Message, Outreach
from tests.support.local_server import Drop
from tests.support.town import SALON, Town
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN, TwilioServer, error


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with TwilioServer() as server:
        yield server


@pytest.fixture
def town(database: Database, twilio: TwilioServer) -> Town:
    """Three customers and one service; sends go over HTTP."""
    town = Town(phone=TwilioPhone(ACCOUNT_SID, AUTH_TOKEN, twilio.url, "http://127.0.0.1/status"))
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        town.customer(name)
    return town


def received(twilio: TwilioServer, town: Town, name: str) -> list[str]:
    return [m["body"] for m in twilio.messages if m["to"] == f"whatsapp:{town.numbers[name]}"]


def statuses() -> set[str]:
    return {m.status for m in Message.select().where(Message.direction == "out")}


def test_a_campaign_reaches_everybody_once(town: Town, twilio: TwilioServer) -> None:
    town.says("Olga", "fill tomorrow 2pm haircut")
    assert [len(received(twilio, town, name)) for name in ("Olga", "Ana", "Ben", "Cleo", "Dora")] == [1, 1, 1, 1, 0]
    assert statuses() == {"accepted"}


def test_the_first_message_to_each_says_what_is_speaking_and_the_second_does_not(
    town: Town, twilio: TwilioServer
) -> None:
    town.says("Olga", "fill tomorrow 2pm haircut")
    town.says("Ana", "no")
    first, second = received(twilio, town, "Ana")
    assert first.startswith("This is the automatic assistant (AI) of Salon Olga.")
    assert "assistant" not in second


@pytest.mark.parametrize("taken", [True, False], ids=["Twilio had it", "Twilio never had it"])
@pytest.mark.parametrize("fault", [Drop(), error(500, 20500)], ids=["connection dropped", "500"])
def test_a_send_without_an_answer_is_looked_up_before_another_try(
    town: Town, twilio: TwilioServer, fault: object, taken: bool
) -> None:
    twilio.fail(fault, taken=taken)  # type: ignore[arg-type]
    town.says("Olga", "help")
    assert len(received(twilio, town, "Olga")) == int(taken)
    town.passes(seconds=20)
    assert len(received(twilio, town, "Olga")) == int(taken), "no second try before the look-up"
    town.passes(minutes=2)
    assert len(received(twilio, town, "Olga")) == 1
    assert statuses() == {"accepted"}


def test_a_sender_that_died_is_followed_by_a_look_up(town: Town, twilio: TwilioServer) -> None:
    town.writes("Olga", "help")
    town.bell.rung = [alarm for alarm in town.bell.rung if alarm[0] == "conversation"]
    kind, conversation_id = town.bell.rung.pop()
    outbox_alarms = town.run(kind, conversation_id)
    message_id = outbox_alarms[0][1]
    taken = rows.take(message_id, town.now)
    assert taken is not None
    assert rows.start_sending(*taken, "help", None, town.now)
    twilio.keep(f"whatsapp:{SALON}", f"whatsapp:{town.numbers['Olga']}", town.now, body="help")

    town.passes(seconds=24)
    assert Message.get_by_id(message_id).status == "sending"
    town.passes(minutes=2)
    assert len(received(twilio, town, "Olga")) == 1
    assert Message.get_by_id(message_id).status == "accepted"


def test_too_many_requests_are_tried_again_later(town: Town, twilio: TwilioServer) -> None:
    for _ in range(3):
        twilio.fail(error(429, 20429))
    town.says("Olga", "help")
    assert received(twilio, town, "Olga") == []
    town.passes(minutes=5)
    (body,) = received(twilio, town, "Olga")
    assert body.count("automatic assistant") == 1


def test_messages_to_one_person_keep_their_order(town: Town, twilio: TwilioServer) -> None:
    twilio.fail(error(429, 20429))
    town.says("Olga", "help")
    town.says("Olga", "status")
    town.passes(minutes=5)
    helped, status = received(twilio, town, "Olga")
    assert "help" in helped
    assert "No gap" in status


def test_an_address_that_never_works_gives_its_place_to_the_next(town: Town, twilio: TwilioServer) -> None:
    twilio.fail(error(400, 21211))
    town.says("Olga", "fill tomorrow 2pm haircut")
    assert Outreach.get(Outreach.id == 1).status == "failed"
    assert town.asked() == ["Ana", "Ben", "Cleo", "Dora"]
    assert [asked.batch for asked in Outreach.select()] == [1, 1, 1, 1]
    town.passes(hours=20)
    assert received(twilio, town, "Ana") == []


def test_a_late_report_of_failure_counts_too(town: Town, twilio: TwilioServer) -> None:
    town.business.batch_size = 1
    town.business.save()
    town.says("Olga", "fill tomorrow 2pm haircut")
    offer = Message.get(Message.kind == "offer")
    reports.take_in(offer.id, offer.sid, "undelivered", 63016, town.now, town.bell)
    town.settle()
    assert town.asked() == ["Ana", "Ben"]


def test_reports_move_forward_only(town: Town) -> None:
    town.says("Olga", "help")
    message = Message.get(Message.direction == "out")
    for word in ("delivered", "sent", "queued", "read", "failed", "delivered"):
        reports.take_in(message.id, message.sid, word, None, town.now, town.bell)
    assert Message.get_by_id(message.id).status == "read"


def test_a_report_names_the_message_whose_answer_was_lost(town: Town, twilio: TwilioServer) -> None:
    twilio.fail(Drop(), taken=True)
    town.says("Olga", "help")
    message = Message.get(Message.direction == "out")
    reports.take_in(message.id, "SM1", "sent", None, town.now, town.bell)
    town.passes(minutes=5)
    assert len(received(twilio, town, "Olga")) == 1
    assert (Message.get_by_id(message.id).sid, Message.get_by_id(message.id).status) == ("SM1", "sent")


def test_an_offer_is_not_sent_once_its_slot_has_passed(town: Town, twilio: TwilioServer) -> None:
    for _ in range(500):
        twilio.fail(error(429, 20429))
    town.says("Olga", "fill 10:30 haircut")
    town.passes(minutes=40)
    assert received(twilio, town, "Ana") == []
    assert {m.status for m in Message.select().where(Message.kind == "offer")} == {"cancelled"}


def test_stopping_takes_back_what_was_not_sent(town: Town, twilio: TwilioServer) -> None:
    for _ in range(3):
        twilio.fail(error(429, 20429))
    town.says("Olga", "fill tomorrow 2pm haircut")
    town.says("Olga", "stop")
    town.passes(minutes=10)
    assert received(twilio, town, "Ana") == []
    assert len(received(twilio, town, "Olga")) == 2


def test_an_account_that_is_refused_waits_and_goes_on(town: Town, twilio: TwilioServer) -> None:
    twilio.fail(error(401, 20003))
    town.says("Olga", "help")
    town.passes(seconds=30)
    assert received(twilio, town, "Olga") == []
    town.passes(minutes=3)
    answer, notice = received(twilio, town, "Olga")
    assert "“fill 2pm haircut”" in answer
    assert "WhatsApp has taken no messages from us (code 20003)" in notice
    assert Business.get().refused_since is None


def test_somebody_without_an_address_is_no_longer_written_to(town: Town, twilio: TwilioServer) -> None:
    town.writes("Olga", "help")
    Conversation.update(address=None).execute()
    town.settle()
    town.passes(minutes=1)
    assert twilio.messages == []
    assert statuses() == {"cancelled"}


def test_an_offer_is_not_sent_to_somebody_who_said_stop_meanwhile(town: Town, twilio: TwilioServer) -> None:
    for _ in range(3):
        twilio.fail(error(429, 20429))
    town.says("Olga", "fill tomorrow 2pm haircut")
    Customer.update(opted_out_at=town.now).where(Customer.name == "Ana").execute()
    town.passes(minutes=5)
    assert received(twilio, town, "Ana") == []
    assert len(received(twilio, town, "Ben")) == 1


def test_what_is_too_long_is_cut_and_arrives(town: Town, twilio: TwilioServer) -> None:
    town.says("Ana", "I want a person! " + "please, please, please " * 200)
    assert [len(body) <= 1600 for body in received(twilio, town, "Olga")] == [True]


def test_a_confirmation_still_goes_after_a_day_of_trouble(town: Town, twilio: TwilioServer) -> None:
    town.says("Olga", "fill thursday 2pm haircut")
    twilio.fail(error(401, 20003))
    town.writes("Ana", "yes")
    for _ in range(600):
        twilio.fail(error(401, 20003))
    town.settle()
    eight_hours_ago = town.now - timedelta(hours=8)
    Message.update(created_at=eight_hours_ago).where(Message.status == "queued").execute()
    twilio.mend()
    town.passes(minutes=5)
    assert "booked" in received(twilio, town, "Ana")[-1]
