"""Every intent has its act, and nothing else has one."""

from bot.flows.customer import acts as customer
from bot.flows.owner import acts as owner
from bot.language.intents import CustomerIntent, OwnerIntent


def test_every_owner_intent_has_an_act() -> None:
    assert set(owner.ACTS) == set(OwnerIntent)


def test_every_customer_intent_has_an_act() -> None:
    assert set(customer.ACTS) == set(CustomerIntent)
