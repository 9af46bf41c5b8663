"""Twilio's error codes, one row after the other: told when a message is handed over, or later in a report.

The real client over real HTTP against a scripted Twilio. Dora is next in line whenever a place becomes free.
"""

from collections.abc import Iterator

import pytest
from peewee import Database

from bot.flows import reports
from bot.gateways.phone import TwilioPhone
from bot.language.templates import wordings
from models import Business, Campaign, Customer, Message, Outreach, Template
from tests.support.shelves import stock
from tests.support.town import Town
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN, TwilioServer, error

FILL = "fill tomorrow 2pm haircut"
PERMANENT = [21211, 21610, 21614, 63003, 63014, 63024]
FOR_NOW = [21408, 63032, 63049, 63015, 21608]
CONTENT = [21617, 21654, 21655, 21656, 21658, 63005, 63013, 63021, 63028]
TEMPLATE = [63027, 63040, 63041, 63042]
RETRY = [63009, 63010, 63012, 63017, 63018]
STOP = [20003, 21212, 21606, 21659, 63007, 63020, 63038, 63051]
HTTP = {20003: 401, 20429: 429, 63038: 429, 21408: 403, 21608: 403}


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with TwilioServer() as server:
        yield server


@pytest.fixture
def town(sqlite_database: Database, twilio: TwilioServer) -> Town:
    town = Town(phone=TwilioPhone(ACCOUNT_SID, AUTH_TOKEN, twilio.url, "http://127.0.0.1/status"))
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        town.customer(name)
    return town


class Refusal:
    """A way in which Twilio tells of an error with Ana's offer: `now`, in the answer, or `later`, in a report."""

    def __init__(self, town: Town, twilio: TwilioServer, when: str) -> None:
        self.town, self.twilio, self.when = town, twilio, when

    def strike(self, code: int) -> None:
        """Start a campaign and have the first offer fail."""
        if self.when == "now":
            self.twilio.fail(error(HTTP.get(code, 400), code))
        self.town.says("Olga", FILL)
        if self.when == "later":
            first = Message.select().where(Message.kind == "offer").order_by(Message.id).first()
            for _ in range(2):  # reports are repeated at times
                reports.take_in(first.id, first.sid, "undelivered", code, self.town.now, self.town.bell)
            self.town.settle()


@pytest.fixture(params=["now", "later"])
def refusal(request: pytest.FixtureRequest, town: Town, twilio: TwilioServer) -> Refusal:
    return Refusal(town, twilio, request.param)


def arrived(twilio: TwilioServer, town: Town) -> list[str]:
    """Whose phones got an offer, for all that Twilio knows: what it took and did not report as failed."""
    failed = {m.sid for m in Message.select().where(Message.status == "failed")}
    names = {f"whatsapp:{number}": name for name, number in town.numbers.items() if name != "Olga"}
    return sorted(names[m["to"]] for m in twilio.messages if m["to"] in names and m["sid"] not in failed)


def told(twilio: TwilioServer, town: Town, words: str) -> int:
    """How often the owner heard that."""
    return sum(words in (m["body"] or "") for m in twilio.messages if m["to"] == f"whatsapp:{town.numbers['Olga']}")


@pytest.mark.parametrize("code", PERMANENT)
def test_an_address_that_never_works_is_retired_and_its_place_filled_at_once(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    refusal.strike(code)
    assert town.asked() == ["Ana", "Ben", "Cleo", "Dora"]
    ana = Customer.get(Customer.name == "Ana")
    assert ana.unreachable_at is not None
    assert (ana.opted_out_at is not None) is (code in (21610, 63014))
    town.says("Olga", "fill tomorrow 4pm haircut")
    town.passes(hours=28)
    assert town.asked().count("Ana") == 1
    town.says("Ana", "hello, are you there?")
    assert Customer.get(Customer.name == "Ana").unreachable_at is None


@pytest.mark.parametrize("code", FOR_NOW)
def test_who_cannot_be_reached_for_now_is_left_out_of_this_campaign_only(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    refusal.strike(code)
    assert town.asked() == ["Ana", "Ben", "Cleo", "Dora"]
    town.passes(hours=20)
    assert arrived(twilio, town) == ["Ben", "Cleo", "Dora"]
    assert Customer.get(Customer.name == "Ana").unreachable_at is None
    town.says("Olga", "stop")
    town.says("Olga", "fill Friday 4pm haircut")
    assert town.asked().count("Ana") == 2


@pytest.mark.parametrize("code", CONTENT)
def test_a_fault_in_the_text_is_not_repeated_and_the_owner_hears_of_it_once(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    refusal.strike(code)
    town.passes(hours=20)
    assert arrived(twilio, town) == ["Ben", "Cleo", "Dora"]
    assert told(twilio, town, f"because of its content (code {code})") == 1


@pytest.mark.parametrize("code", [*RETRY, 20429])
def test_what_is_worth_another_try_goes_again_once(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    refusal.strike(code)
    town.passes(minutes=10)
    assert arrived(twilio, town) == ["Ana", "Ben", "Cleo"]
    assert town.asked() == ["Ana", "Ben", "Cleo"]
    assert Customer.get(Customer.name == "Ana").unreachable_at is None


def test_what_fails_again_and_again_is_given_up_and_the_place_filled(town: Town, twilio: TwilioServer) -> None:
    town.says("Olga", FILL)
    for _ in range(8):
        last = Message.select().where(Message.outreach == 1).order_by(Message.id.desc()).first()
        reports.take_in(last.id, last.sid, "undelivered", 63010, town.now, town.bell)
        town.passes(minutes=1)
    assert town.asked() == ["Ana", "Ben", "Cleo", "Dora"]
    assert Message.select().where(Message.outreach == 1).count() <= reports.MOST_TRIES


@pytest.mark.parametrize("code", [20500, 20503])
def test_a_server_error_is_looked_up_first(town: Town, twilio: TwilioServer, code: int) -> None:
    twilio.fail(error(500, code), taken=True)
    town.says("Olga", FILL)
    town.passes(minutes=5)
    assert arrived(twilio, town) == ["Ana", "Ben", "Cleo"]


@pytest.mark.parametrize("code", STOP)
def test_a_refused_account_stops_everything_until_it_works_again(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    refusal.strike(code)
    assert Business.get().refused_code == code
    town.passes(minutes=5)
    assert arrived(twilio, town) == ["Ana", "Ben", "Cleo"]
    assert told(twilio, town, f"WhatsApp has taken no messages from us (code {code})") == 1
    assert Business.get().refused_since is None


def test_while_the_account_is_refused_one_message_a_minute_tries_and_nobody_new_is_asked(
    town: Town, twilio: TwilioServer
) -> None:
    for _ in range(1000):
        twilio.fail(error(401, 20003))
    town.says("Olga", "help")
    town.says("Olga", FILL)
    tried = len(twilio.requests)
    town.passes(minutes=30)
    assert len(twilio.requests) - tried <= 31
    assert town.asked() == []
    assert Campaign.get().status == "active"


def test_outside_the_window_without_templates_it_counts_as_undeliverable(
    refusal: Refusal, town: Town, twilio: TwilioServer
) -> None:
    refusal.strike(63016)
    assert town.asked() == ["Ana", "Ben", "Cleo", "Dora"]
    town.passes(minutes=10)
    assert arrived(twilio, town) == ["Ben", "Cleo", "Dora"]
    assert Customer.get(Customer.name == "Ana").unreachable_at is None


def test_outside_the_window_the_same_offer_goes_by_template(refusal: Refusal, town: Town, twilio: TwilioServer) -> None:
    town.says("Ana", "hello")
    stock(town.now)
    refusal.strike(63016)
    town.passes(minutes=1)
    assert town.asked() == ["Ana", "Ben", "Cleo"]
    assert arrived(twilio, town) == ["Ana", "Ana", "Ben", "Cleo"], "the answer to her hello, and one offer each"
    last = Message.select().where(Message.outreach == 1).order_by(Message.id.desc()).first()
    assert Template.get_by_id(last.template_id).family == "earlier_slot"
    assert (last.status, last.needs_template) == ("accepted", True)


@pytest.mark.parametrize("code", TEMPLATE)
def test_a_template_that_is_out_of_use_is_replaced_by_another(
    refusal: Refusal, town: Town, twilio: TwilioServer, code: int
) -> None:
    stock(town.now, "earlier_slot", languages=("en", "es"))
    town.business.language = "es"
    town.business.save()
    refusal.strike(code)
    town.passes(minutes=1)
    assert arrived(twilio, town) == ["Ana", "Ben", "Cleo"]
    broken = Template.get(Template.language == "en")
    assert broken.status == {63027: "missing", 63040: "rejected", 63041: "paused", 63042: "disabled"}[code]
    last = Message.select().where(Message.outreach == 1).order_by(Message.id.desc()).first()
    assert Template.get_by_id(last.template_id).language == "es"


def test_with_no_other_template_the_place_goes_on(refusal: Refusal, town: Town, twilio: TwilioServer) -> None:
    stock(town.now, "earlier_slot")
    refusal.strike(63041)
    town.passes(minutes=1)
    assert {o.status for o in Outreach.select().where(Outreach.customer == 1)} == {"failed"}
    assert len(Template.select()) == sum(w.family == "earlier_slot" and w.language == "en" for w in wordings())


def test_a_message_that_arrived_after_all_does_not_go_again(town: Town, twilio: TwilioServer) -> None:
    town.says("Olga", FILL)
    offer = Message.get(Message.outreach == 1)
    reports.take_in(offer.id, offer.sid, "undelivered", 63010, town.now, town.bell)
    reports.take_in(offer.id, offer.sid, "delivered", None, town.now, town.bell)
    town.passes(minutes=5)
    assert arrived(twilio, town) == ["Ana", "Ben", "Cleo"]
    assert town.asked() == ["Ana", "Ben", "Cleo"]
