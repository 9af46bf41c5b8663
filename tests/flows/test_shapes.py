"""In which shape a message goes: free text, buttons or a template, and what happens where none will do."""

import pytest
from peewee import Database

from bot.domain.ports import Outgoing
from bot.flows import texts
from models import Conversation, Customer, Message, Outreach, Template
from tests.support.shelves import stock
from tests.support.town import Town

FILL = "fill tomorrow 2pm haircut with Marta"


@pytest.fixture
def town(sqlite_database: Database) -> Town:
    """Marta's chair, and three customers: Ben and Cleo have never written, Ana has just now."""
    town = Town()
    town.chair("Marta")
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo"):
        town.customer(name)
    town.says("Ana", "hello")
    town.says("Olga", "help")
    return town


def offers(town: Town) -> dict[str, Outgoing]:
    """The offer that each customer was sent."""
    names = {number: name for name, number in town.numbers.items()}
    kinds = {m.id: m.kind for m in Message.select()}
    return {names[m.to]: m for m in town.phone.sent if kinds[m.reference] == "offer"}


def family(message: Outgoing) -> str | None:
    """Of which family the stored text is that it was sent by."""
    return None if message.content_sid is None else str(Template.get(Template.sid == message.content_sid).family)


def test_without_any_template_everything_is_free_text(town: Town) -> None:
    town.says("Olga", FILL)
    assert {family(m) for m in offers(town).values()} == {None}
    assert all("Reply YES to take it" in m.body for m in offers(town).values())


def test_outside_the_window_goes_a_template_inside_it_the_personal_text_with_buttons(town: Town) -> None:
    stock(town.now)
    town.says("Olga", FILL)
    sent = offers(town)
    assert {name: family(m) for name, m in sent.items()} == {
        "Ana": "offer_buttons",
        "Ben": "earlier_slot",
        "Cleo": "earlier_slot",
    }
    ana, ben = (Outreach.get(Outreach.customer == number) for number in (1, 2))
    slot = texts.slot_line(town.campaign(), town.now, "en")
    assert sent["Ana"].variables == {"1": f"Hi Ana, a place has come free: {slot}.", "2": str(ana.id)}
    assert sent["Ben"].variables == {
        "1": "Ben",
        "2": "Salon Olga",
        "3": slot,
        "4": "whoever answers first gets it",
        "5": str(ben.id),
    }
    assert sent["Ben"].body.startswith("Hi Ben, this is the automatic assistant (AI) of Salon Olga.")
    assert Message.get(Message.outreach == ben.id).body == sent["Ben"].body


def test_without_stored_buttons_the_personal_text_stays_as_it_is(town: Town) -> None:
    stock(town.now, "earlier_slot")
    town.says("Olga", FILL)
    assert offers(town)["Ana"].content_sid is None
    assert "Reply YES to take it" in offers(town)["Ana"].body


def test_a_tap_on_a_button_of_a_template_takes_the_offer(town: Town) -> None:
    stock(town.now)
    town.says("Olga", FILL)
    ben = Outreach.get(Outreach.customer == 2)
    town.says("Ben", "Yes", button_payload=f"yes:{ben.id}")
    assert town.campaign().status == "filled"
    assert "You're booked, Ben" in town.heard("Ben")[-1]
    town.says("Cleo", "No more offers", button_payload="stop")
    assert "no more offers" in town.heard("Cleo")[-1]


def test_a_discount_makes_it_a_deal_but_never_in_the_united_states(town: Town) -> None:
    stock(town.now)
    town.numbers["Cleo"] = "+12025550123"
    Conversation.update(address="+12025550123").where(Conversation.customer == 3).execute()
    Customer.update(phone="+12025550123").where(Customer.id == 3).execute()
    town.says("Olga", f"{FILL} 15% off")
    sent = offers(town)
    assert (family(sent["Ben"]), family(sent["Cleo"])) == ("slot_deal", "earlier_slot")
    assert "with 15% off" in sent["Ben"].body
    assert "15" not in sent["Cleo"].body
    assert Outreach.get(Outreach.customer == 3).discount_percentage == 15


def test_the_language_is_hers_or_else_the_business_s(town: Town) -> None:
    stock(town.now, languages=("es", "de"))
    Customer.update(language="de").where(Customer.id == 3).execute()
    town.business.language = "es"
    town.business.save()
    town.says("Olga", FILL)
    assert offers(town)["Ben"].body.startswith("Hola, Ben: soy el asistente automático (IA)")
    assert texts.slot_line(town.campaign(), town.now, "es") in offers(town)["Ben"].body
    assert offers(town)["Cleo"].body.startswith("Hallo Cleo, hier ist der automatische Assistent (KI)")


def test_where_no_template_fits_the_next_is_asked_and_the_reason_kept(town: Town) -> None:
    for name in ("Dora", "Eva"):
        town.customer(name)
    town.says("Dora", "hello")
    stock(town.now, "earlier_slot", status="paused")
    town.says("Olga", FILL)
    assert set(offers(town)) == {"Ana", "Dora"}
    lost = {o.customer.name: o.status for o in Outreach.select()}
    assert lost == {"Ana": "open", "Ben": "failed", "Cleo": "failed", "Dora": "open", "Eva": "failed"}
    problem = Message.get(Message.outreach == 2).problem
    assert problem == "outside the 24-hour window, and no usable template of: earlier_slot"


def test_the_owner_hears_by_template_when_she_has_long_been_silent(town: Town) -> None:
    stock(town.now)
    town.says("Olga", "fill Friday 2pm haircut")
    town.passes(hours=30)
    ana = Outreach.get(Outreach.customer == 1)
    town.says("Ana", "Yes", button_payload=f"yes:{ana.id}")
    notice = [m for m in town.phone.sent if m.to == town.numbers["Olga"]][-1]
    assert family(notice) == "owner_news"
    assert notice.variables is not None
    assert notice.variables["2"].startswith("Filled: Ana takes Haircut")


def test_what_is_too_long_for_a_template_is_not_sent(town: Town) -> None:
    stock(town.now, "earlier_slot")
    town.business.name = "Salon " + "Olga " * 200
    town.business.save()
    town.says("Olga", FILL)
    assert set(offers(town)) == {"Ana"}
    assert "too long" in Message.get(Message.outreach == 2).problem
