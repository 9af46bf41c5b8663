"""Promise 2: the first to write wins, not the first to be read; and nobody waits for ever."""

import pytest
from peewee import Database

from bot.domain.campaign import Wait
from bot.flows import cascade, conversation
from bot.flows.work import Work
from bot.store import campaigns, due
from models import Appointment, Campaign, Conversation, Outreach
from tests.support.town import TUESDAY, Town, bodies


@pytest.fixture
def town(database: Database) -> Town:
    """Ana, Ben and Cleo hold an offer for tomorrow at two."""
    town = Town()
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo"):
        town.customer(name)
    town.says("Olga", "fill tomorrow 2pm haircut")
    return town


def read_only(town: Town, name: str) -> list[str]:
    """A worker takes up one person's turn, and no other; what is sent because of it."""
    town.bell.rung.clear()
    before = len(town.phone.sent)
    conversation.answer(Conversation.get(Conversation.address == town.numbers[name]).id, town.ports)
    town.settle()
    return bodies(town.phone.sent[before:])


def winner() -> str | None:
    row = Outreach.get_or_none(Outreach.status == "won")
    return row.customer.name if row else None


def test_an_older_message_of_another_holder_is_waited_for(town: Town) -> None:
    town.writes("Ana", "yes")
    town.writes("Ben", "yes")
    assert read_only(town, "Ben") == []
    town.passes(seconds=10)
    assert winner() == "Ana"
    assert any("quicker" in body for body in town.heard("Ben"))


def test_an_older_message_that_is_no_yes_lets_the_next_one_win(town: Town) -> None:
    town.writes("Ana", "no, sorry")
    town.writes("Ben", "yes")
    assert read_only(town, "Ben") == []
    read_only(town, "Ana")
    assert winner() == "Ben"


def test_a_younger_message_is_not_waited_for(town: Town) -> None:
    town.writes("Ana", "yes")
    town.writes("Ben", "yes")
    read_only(town, "Ana")
    assert winner() == "Ana"


def test_a_stranger_s_message_is_not_waited_for(town: Town) -> None:
    town.writes("+34666666666", "yes")
    town.writes("Ben", "yes")
    read_only(town, "Ben")
    assert winner() == "Ben"


def test_the_wait_ends_after_45_seconds(town: Town) -> None:
    town.writes("Ana", "yes")
    stuck = Conversation.get(Conversation.address == town.numbers["Ana"])
    Conversation.update(due_at=None).where(Conversation.id == stuck.id).execute()  # her turn never comes
    town.writes("Ben", "yes")
    read_only(town, "Ben")
    town.passes(seconds=40)
    assert winner() is None
    town.passes(seconds=40)
    assert winner() == "Ben"


def test_nobody_new_is_asked_while_a_yes_is_being_settled(town: Town) -> None:
    town.customer("Dora")
    town.says("Ana", "no")
    town.says("Cleo", "no")
    town.passes(minutes=29, seconds=50)
    town.writes("Cleo", "hmm")
    stuck = Conversation.get(Conversation.address == town.numbers["Cleo"])
    Outreach.update(status="open").where(Outreach.conversation == stuck.id).execute()
    Conversation.update(due_at=None).where(Conversation.id == stuck.id).execute()
    town.writes("Ben", "yes")
    read_only(town, "Ben")
    town.passes(seconds=30)
    assert town.asked() == ["Ana", "Ben", "Cleo"]


def test_everybody_gets_one_answer_and_the_diary_one_booking(town: Town) -> None:
    for name in ("Cleo", "Ana", "Ben"):
        town.writes(name, "yes")
    town.settle()
    assert winner() == "Cleo"
    assert [len(town.heard(name)) for name in ("Ana", "Ben", "Cleo")] == [2, 2, 2]
    assert Appointment.select().where(Appointment.status == "scheduled").count() == 1
    assert len(town.heard("Olga")) == 2


def test_a_chair_booked_outside_ends_the_campaign_and_books_nobody(town: Town) -> None:
    campaign = town.campaign()
    dora = town.customer("Dora")
    Appointment.create(
        business=town.business,
        customer=dora,
        service=campaign.service,
        staff_id=campaign.staff_id,
        scheduled_time=campaign.slot_time,
        ends_at=campaign.slot_end,
        created_at=town.now,
    )
    town.says("Ana", "yes")
    assert winner() is None
    assert Campaign.get_by_id(campaign.id).status == "stopped"
    assert "no longer on offer" in town.heard("Ana")[-1]
    assert Appointment.select().where(Appointment.status == "scheduled").count() == 1


def test_a_yes_after_the_slot_books_nothing(town: Town) -> None:
    town.passes(days=1, hours=5)
    town.says("Ana", "yes")
    assert winner() is None
    assert "has passed" in town.heard("Ana")[-1]


def test_a_yes_while_paused_still_counts(town: Town) -> None:
    town.says("Olga", "pause")
    town.says("Ana", "yes")
    assert winner() == "Ana"


def test_second_thoughts_pass_the_slot_on(town: Town) -> None:
    town.says("Ana", "yes")
    town.says("Ben", "yes")
    town.says("Ana", "oh wait, no, I can't")
    assert winner() is None
    assert "free again" in town.heard("Ben")[-1]
    town.says("Ben", "yes")
    assert winner() == "Ben"
    assert Appointment.select().where(Appointment.status == "scheduled").count() == 1


def test_a_yes_whose_reader_dies_before_the_award_is_settled_soon(town: Town) -> None:
    town.writes("Ana", "yes")
    town.bell.rung.clear()
    ana = Conversation.get(Conversation.address == town.numbers["Ana"])
    conversation_award = conversation._award
    conversation._award = lambda *_: (_ for _ in ()).throw(SystemExit)  # type: ignore[assignment]
    try:
        with pytest.raises(SystemExit):
            conversation.answer(ana.id, town.ports)
    finally:
        conversation._award = conversation_award
    town.bell.rung.clear()
    town.passes(minutes=1)
    assert winner() == "Ana"
    assert len(town.heard("Ana")) == 2


def test_saying_yes_twice_is_one_yes(town: Town) -> None:
    town.writes("Ben", "hmm")
    town.writes("Ana", "yes")
    read_only(town, "Ana")
    town.writes("Ana", "YES!!")
    read_only(town, "Ana")
    town.passes(seconds=10)
    assert [body for body in town.heard("Ana") if "booked" in body] == [town.heard("Ana")[-1]]
    assert not any("no longer" in body for body in town.heard("Ana"))


def test_after_second_thoughts_whoever_had_not_answered_can_still_take_it(town: Town) -> None:
    town.says("Ana", "yes")
    town.says("Ana", "oh wait, no, I can't")
    town.says("Cleo", "yes")
    assert winner() == "Cleo"


def test_second_thoughts_about_second_thoughts(town: Town) -> None:
    town.says("Ana", "yes")
    town.says("Ana", "oh wait, no, I can't")
    town.says("Ana", "actually yes")
    assert winner() == "Ana"


def test_a_booking_she_cancelled_herself_stays_cancelled(town: Town) -> None:
    service = town.campaign().service
    booking = town.booked(Outreach.get(Outreach.id == 1).customer_id, service, TUESDAY.replace(day=13, hour=15))
    Outreach.update(replaces=booking).where(Outreach.id == 1).execute()
    Appointment.update(status="cancelled").where(Appointment.id == booking.id).execute()
    town.says("Ana", "yes")
    town.says("Ana", "oh wait, no, I can't")
    assert Appointment.get_by_id(booking.id).status == "cancelled"


def test_a_campaign_that_is_given_back_while_a_step_decides_goes_on(town: Town) -> None:
    campaign = town.campaign()
    Campaign.update(due_at=town.now).where(Campaign.id == campaign.id).execute()
    token = due.claim("campaign", campaign.id, town.now, cascade.LEASE)
    assert token is not None
    cascade._wait(campaigns.get(campaign.id), token, Wait(None), Work(town.now))
    assert Campaign.get_by_id(campaign.id).due_at is not None
