"""Who is talking, when numbers and user names change hands."""

import pytest
from peewee import Database

from models import Conversation, Customer, Staff
from tests.support.town import OLGA, Town


@pytest.fixture
def town(database: Database) -> Town:
    town = Town()
    town.service("Haircut")
    town.customer("Ana")
    return town


def test_an_owner_who_takes_a_user_name_goes_on_commanding(town: Town) -> None:
    town.says("Olga", "help", external_user_id="ES.1")
    town.says("ES.1", "status", external_user_id="ES.1")
    town.says("ES.1", "fill tomorrow 2pm haircut", external_user_id="ES.1")
    assert [m.to for m in town.phone.sent] == [OLGA, "ES.1", town.numbers["Ana"], "ES.1"]
    assert Staff.get(Staff.name == "Olga").address == "ES.1"


def test_a_customer_s_new_number_is_kept_and_the_old_one_is_a_stranger_s(town: Town) -> None:
    town.says("Ana", "hello", external_user_id="ES.2")
    town.says("+34600000999", "hello", external_user_id="ES.2")
    assert Customer.get(Customer.name == "Ana").phone == "+34600000999"
    town.says("Ana", "hello")
    stranger = Conversation.get(Conversation.address == town.numbers["Ana"])
    assert stranger.customer is None or stranger.customer.name != "Ana"


def test_a_number_with_another_user_id_is_somebody_else_s_by_now(town: Town) -> None:
    town.says("Olga", "help", external_user_id="ES.1")
    town.says("Olga", "fill tomorrow 2pm haircut", external_user_id="ES.666")
    assert town.asked() == []
    assert Conversation.get(Conversation.external_user_id == "ES.1").staff is not None


def test_a_new_number_that_was_somebody_else_s_moves_over(town: Town) -> None:
    town.says("+34600000999", "hello")
    town.says("Ana", "hello", external_user_id="ES.2")
    town.says("+34600000999", "hello", external_user_id="ES.2")
    assert Conversation.get(Conversation.address == "+34600000999").external_user_id == "ES.2"
    assert Customer.get(Customer.name == "Ana").phone == "+34600000999"


def test_somebody_known_only_now_is_the_customer_added_later(town: Town) -> None:
    town.says("+34600000777", "thanks")
    Customer.create(business=town.business, name="Dora", phone="+34600000777", created_at=town.now)
    town.says("+34600000777", "thanks")
    assert Conversation.get(Conversation.address == "+34600000777").customer.name == "Dora"
