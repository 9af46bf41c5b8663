"""What is learned from silence: offers that never arrived, and offers that were read and not answered."""

from datetime import timedelta

import pytest
from peewee import Database

from bot.domain.ranking import Candidate, rank
from bot.store.candidates import shortlist
from models import Campaign, Conversation, Customer, Message
from tests.support.town import Town


@pytest.fixture
def town(database: Database) -> Town:
    """Ana, to whom an offer was sent five and four days ago; each campaign is over."""
    town = Town()
    town.service("Haircut")
    town.customer("Ana")
    for days in (5, 4):
        _offered(town, days)
    return town


def _offered(town: Town, days_ago: int) -> None:
    town.says("Olga", f"fill {'Friday' if days_ago == 5 else 'Saturday'} 2pm haircut")
    town.says("Olga", "stop")
    Message.update(created_at=town.now - timedelta(days=days_ago)).where(
        Message.kind == "offer", Message.campaign == town.campaign().id
    ).execute()


def ana(town: Town) -> Candidate:
    """What ranking gets to know of Ana."""
    campaign = Campaign.select().order_by(Campaign.id.desc()).get()
    fresh = Campaign.create(
        business=town.business,
        service=campaign.service,
        slot_time=town.now + timedelta(days=9),
        slot_end=town.now + timedelta(days=9, minutes=30),
        wait_minutes=30,
        batch_size=3,
        created_at=town.now,
    )
    [found] = shortlist(town.business, fresh, town.now).candidates
    fresh.delete_instance()
    return found


def points(candidate: Candidate, code: str, town: Town) -> int:
    slot = town.now + timedelta(days=9)
    [ranked] = rank([candidate], slot, town.now, 0, town.local(slot))
    return sum(reason.points for reason in ranked.reasons if reason.code == code)


@pytest.mark.parametrize(("status", "code"), [("sent", "never_arrives"), ("read", "reads_only")])
def test_offers_without_an_echo_count_against_asking_again(town: Town, status: str, code: str) -> None:
    Message.update(status=status).where(Message.kind == "offer").execute()
    candidate = ana(town)
    assert (candidate.undelivered, candidate.unanswered) == ((2, 0) if status == "sent" else (0, 2))
    assert points(candidate, code, town) < 0


@pytest.mark.parametrize("status", ["delivered", "accepted", "failed"])
def test_any_other_end_says_nothing(town: Town, status: str) -> None:
    Message.update(status=status).where(Message.kind == "offer").execute()
    assert (ana(town).undelivered, ana(town).unanswered) == (0, 0)


def test_once_is_no_sign(town: Town) -> None:
    Message.update(status="sent").where(Message.kind == "offer", Message.campaign == 1).execute()
    assert ana(town).undelivered == 1
    assert points(ana(town), "never_arrives", town) == 0


def test_whoever_writes_can_be_reached(town: Town) -> None:
    Message.update(status="sent").where(Message.kind == "offer").execute()
    Conversation.update(last_inbound_at=town.now).where(Conversation.customer == Customer.get().id).execute()
    assert ana(town).undelivered == 0
