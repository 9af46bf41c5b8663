"""GET and POST /api/customers."""

from typing import Any

import pytest

from bot.store.lists import PAGE
from models import Business, Customer
from tests.web.office import Office

CUSTOMERS = "/api/customers"
ANA = {"name": "Ana García", "phone": "+34 600 000 011"}


def test_a_customer_without_consent_gets_no_offers(office: Office) -> None:
    office.town.service("Haircut")
    answer = office.post(CUSTOMERS, ANA)

    assert answer == {
        "id": Customer.get().id,
        "name": "Ana García",
        "phone": "+34600000011",
        "language": None,
        "notes": None,
        "consent": False,
        "consent_at": None,
        "consent_source": None,
        "opted_out_at": None,
        "unreachable_at": None,
        "created_at": "2026-03-10T10:00:00+01:00",
    }
    assert office.get(CUSTOMERS) == {"customers": [answer], "next": None}
    fill = {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"}
    assert office.post("/api/slots/fill", fill)["initial_batch_sent"] == 0


def test_consent_is_kept_with_its_date_and_source(office: Office) -> None:
    office.town.service("Haircut")
    more = {"consent": True, "consent_at": "2026-02-01T12:00", "consent_source": "signed in the salon"}

    answer = office.post(CUSTOMERS, ANA | more | {"language": "ES", "notes": "likes it short\nno dye"})

    assert answer["consent"] is True
    assert answer["consent_at"] == "2026-02-01T12:00:00+01:00"
    assert answer["consent_source"] == "signed in the salon"
    assert (answer["language"], answer["notes"]) == ("es", "likes it short\nno dye")
    fill = {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"}
    assert office.post("/api/slots/fill", fill)["initial_batch_sent"] == 1


def test_consent_without_a_date_is_of_now(sqlite_office: Office) -> None:
    answer = sqlite_office.post(CUSTOMERS, ANA | {"consent": True})

    assert (answer["consent_at"], answer["consent_source"]) == ("2026-03-10T10:00:00+01:00", "API")


def test_a_date_alone_means_consent(sqlite_office: Office) -> None:
    assert sqlite_office.post(CUSTOMERS, ANA | {"consent_at": "2026-02-01T12:00:00Z"})["consent"] is True


def test_who_opted_out_has_no_consent_left(sqlite_office: Office) -> None:
    sqlite_office.post(CUSTOMERS, ANA | {"consent": True})
    sqlite_office.town.numbers["Ana"] = "+34600000011"
    sqlite_office.town.says("Ana", "STOP")

    answer = sqlite_office.get(CUSTOMERS)["customers"][0]

    assert answer["consent"] is False
    assert answer["opted_out_at"] is not None
    assert answer["consent_at"] is not None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("+34600000012", "+34600000012"),
        ("600 000 012", "+34600000012"),  # as it is dialled in Spain
        ("0034 600-000-012", "+34600000012"),
        ("whatsapp:+34600000012", "+34600000012"),
        ("+1 (202) 555-0123", "+12025550123"),
        ("ES.abc123", "ES.abc123"),  # a WhatsApp user name
    ],
)
def test_a_number_may_be_written_as_people_do(sqlite_office: Office, given: str, kept: str) -> None:
    assert sqlite_office.post(CUSTOMERS, ANA | {"phone": given})["phone"] == kept


def test_a_number_is_one_customers(office: Office) -> None:
    first = office.post(CUSTOMERS, ANA)

    problem = office.post(CUSTOMERS, {"name": "Ben", "phone": "600000011", "consent": True}, expect=409)

    assert problem["customer_id"] == first["id"]
    assert Customer.get().name == "Ana García"
    assert Customer.get().consent_at is None


def test_another_business_may_know_her_too(sqlite_office: Office) -> None:
    other = Business.create(
        whatsapp_number="+34600000999",
        name="Other",
        timezone="Europe/Madrid",
        country="ES",
        created_at=sqlite_office.town.now,
    )
    sqlite_office.post(CUSTOMERS, ANA)
    Customer.update(business=other.id).execute()

    assert sqlite_office.get(CUSTOMERS)["customers"] == []
    assert sqlite_office.post(CUSTOMERS, ANA)


WRONG: list[dict[str, Any]] = [
    {"name": ""},
    {"name": " \n "},
    {"name": "x" * 101},
    {"name": "Ana\x00"},
    {"name": None},
    {"phone": ""},
    {"phone": "12"},
    {"phone": "Ana"},
    {"phone": "+34 600"},
    {"phone": 600000011},
    {"phone": "ES.ab c"},
    {"language": "Spanish"},
    {"language": "e1"},
    {"notes": "x" * 2001},
    {"notes": "\x07"},
    {"consent": "yes"},
    {"consent": 1},
    {"consent_at": "yesterday"},
    {"consent_at": "2026-03-10T10:01"},  # in a minute
    {"consent_at": "2026-02-01T10:00", "consent": False},
    {"consent_source": "x" * 201, "consent": True},
    {"email": "ana@example.com"},
]


def test_what_cannot_be_used_is_named(office: Office) -> None:
    for wrong in WRONG:
        office.refused(CUSTOMERS, ANA | wrong, next(iter(wrong)))
    assert Customer.select().count() == 0


def test_customers_come_in_pages(office: Office) -> None:
    for number in range(PAGE + 2):
        Customer.create(business=office.town.business, name=str(number), created_at=office.town.now)

    first = office.get(CUSTOMERS)
    second = office.get(CUSTOMERS, cursor=first["next"])

    assert [row["name"] for row in first["customers"]] == [str(number) for number in range(PAGE + 1, 1, -1)]
    assert [row["name"] for row in second["customers"]] == ["1", "0"]
    assert second["next"] is None
