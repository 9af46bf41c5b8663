"""POST /api/slots/fill and cancel-and-fill: from one request to the first offers."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from models import Appointment, Business, Campaign, Closure, Message, Outreach, Service
from tests.support.town import TUESDAY, Town
from tests.web.office import Office, Worker

FILL = "/api/slots/fill"
TWO = "2026-03-10T14:00:00+01:00"
HAIRCUT = {"cancelled_slot_time": TWO, "service_type": "Haircut"}


@pytest.fixture
def salon(office: Office) -> Office:
    """A salon with haircuts and four customers, of whom Ana comes most."""
    return peopled(office)


@pytest.fixture
def sqlite_salon(sqlite_office: Office) -> Office:
    """The same on SQLite alone, for what no database has a say in."""
    return peopled(sqlite_office)


def peopled(office: Office) -> Office:
    haircut = office.town.service("Haircut")
    ids = [office.town.customer(name) for name in ("Ana", "Ben", "Cleo", "Dora")]
    for place, customer_id in enumerate(ids):
        for visit in range(4 - place):
            office.town.visited(customer_id, haircut, 40 + 35 * visit)
    return office


def names(answer: Any) -> list[str]:
    return [person["name"] for person in answer["customers_contacted"]]


def test_the_likeliest_are_asked_at_once(salon: Office) -> None:
    answer = salon.post(FILL, HAIRCUT)

    campaign = Campaign.get()
    assert answer == {
        "campaign_id": campaign.id,
        "candidates_evaluated": 4,
        "initial_batch_sent": 3,
        "wait_time_minutes": 30,
        "customers_contacted": [
            {"id": row.customer_id, "name": row.customer.name, "phone": row.customer.phone}
            for row in Outreach.select().order_by(Outreach.rank)
        ],
    }
    assert names(answer) == ["Ana", "Ben", "Cleo"]
    assert all(salon.town.heard(name) for name in ("Ana", "Ben", "Cleo"))
    assert not salon.town.heard("Dora")


def test_every_term_is_taken_in(sqlite_salon: Office) -> None:
    marta = sqlite_salon.town.chair("Marta")
    sqlite_salon.town.chair("Inés")
    terms = {
        "discount_percentage": 20,
        "wait_time_minutes": 15,
        "custom_context": "my lunch slot\nopened up",
        "batch_size": 2,
        "staff": "marta",
    }

    answer = sqlite_salon.post(FILL, HAIRCUT | terms)

    campaign = Campaign.get()
    assert names(answer) == ["Ana", "Ben"]
    assert answer["wait_time_minutes"] == 15
    assert (campaign.discount_percentage, campaign.wait_minutes, campaign.batch_size) == (20, 15, 2)
    assert campaign.custom_context == "my lunch slot opened up"
    assert campaign.staff_id == marta.id


TIMES = {
    "2026-03-10T14:00": "2026-03-10T13:00:00+00:00",  # without offset: in the salon's zone
    "2026-03-10 14:10:00": "2026-03-10T13:10:00+00:00",
    "2026-03-10T13:20:00Z": "2026-03-10T13:20:00+00:00",
    "2026-03-10T22:30:00+09:00": "2026-03-10T13:30:00+00:00",
    "2026-03-29T02:30": "2026-03-29T01:30:00+00:00",  # does not occur: the clocks go forward at two
    "2026-03-10T14:40:00.123999+01:00": "2026-03-10T13:40:00.123000+00:00",
}


def test_a_time_may_have_an_offset_or_not(sqlite_salon: Office) -> None:
    Service.update(minutes=5).execute()
    for written, meant in TIMES.items():
        answer = sqlite_salon.post(FILL, HAIRCUT | {"cancelled_slot_time": written})

        assert Campaign.get_by_id(answer["campaign_id"]).slot_time == datetime.fromisoformat(meant)


WRONG: list[dict[str, Any]] = [
    {"cancelled_slot_time": 0},
    {"cancelled_slot_time": "12345"},
    {"cancelled_slot_time": "tomorrow at two"},
    {"cancelled_slot_time": "2026-02-30T14:00"},
    {"cancelled_slot_time": "2026-03-10T25:00"},
    {"cancelled_slot_time": "2026-03-10"},
    {"cancelled_slot_time": None},
    {"cancelled_slot_time": "2026-03-10T09:59:00+01:00"},  # a minute ago
    {"cancelled_slot_time": "2026-05-20T14:00"},  # in more than 60 days
    {"service_type": ""},
    {"service_type": "  "},
    {"service_type": "x" * 101},
    {"service_type": "Hair\x00cut"},
    {"service_type": "\ud800"},
    {"service_type": 7},
    {"discount_percentage": -1},
    {"discount_percentage": 101},
    {"discount_percentage": "20"},
    {"discount_percentage": True},
    {"discount_percentage": 12.5},
    {"wait_time_minutes": 0},
    {"wait_time_minutes": 1441},
    {"batch_size": 0},
    {"batch_size": 21},
    {"custom_context": "x" * 501},
    {"staff": "Mallory"},
    {"discount": 20},  # misspelt: asking without it would be worse
]


def test_what_cannot_be_used_is_named_and_nothing_begins(salon: Office) -> None:
    for wrong in WRONG:
        salon.refused(FILL, HAIRCUT | wrong, next(iter(wrong)))

    assert Campaign.select().count() == Message.select().count() == 0
    assert [service.name for service in Service.select()] == ["Haircut"]


def test_several_faults_are_named_together(sqlite_salon: Office) -> None:
    problem = sqlite_salon.post(FILL, {"batch_size": 0, "service_type": "Haircut"}, expect=422)

    assert {error["field"] for error in problem["errors"]} == {"cancelled_slot_time", "batch_size"}


BODIES = (
    (b"{", "application/json"),
    (b"[]", "application/json"),
    (b"null", "application/json"),
    (b"", "application/json"),
    (b"{}", "text/plain"),
)


def test_a_body_that_is_no_json_object_is_refused(sqlite_salon: Office) -> None:
    for data, content_type in BODIES:
        said = sqlite_salon.refused(FILL, None, "body", data=data, content_type=content_type)

        assert said == "must be a JSON object, sent with Content-Type: application/json"


def test_a_new_service_is_made(sqlite_salon: Office) -> None:
    answer = sqlite_salon.post(FILL, HAIRCUT | {"service_type": " Beard  trim "})

    assert [(s.name, s.minutes) for s in Service.select().where(Service.key == "beard trim")] == [("Beard trim", 30)]
    assert answer["initial_batch_sent"] == 3


def test_a_slot_that_is_being_filled_says_by_which_campaign(salon: Office) -> None:
    running = salon.post(FILL, HAIRCUT)["campaign_id"]

    problem = salon.post(FILL, HAIRCUT, expect=409)

    assert problem["campaign_id"] == running
    assert problem["detail"] == "Haircut at 2026-03-10T14:00:00+01:00 is being filled already."


def test_another_free_chair_is_named(sqlite_salon: Office) -> None:
    for name in ("Marta", "Inés"):
        sqlite_salon.town.chair(name)
    sqlite_salon.post(FILL, HAIRCUT)

    assert '"staff": "Inés" would fill another chair' in sqlite_salon.post(FILL, HAIRCUT, expect=409)["detail"]
    assert sqlite_salon.post(FILL, HAIRCUT | {"staff": "Inés"})


def test_a_booked_chair_names_who_stands_in_the_way(salon: Office) -> None:
    marta = salon.town.chair("Marta")
    eva = salon.town.customer("Eva")
    booking = salon.town.booked(eva, Service.get(), TUESDAY.replace(hour=13, minute=45), marta.id)

    problem = salon.post(FILL, HAIRCUT, expect=409)

    assert problem["appointment_id"] == booking.id
    assert problem["detail"] == (
        "Marta's chair is booked: Eva, 2026-03-10T13:45:00+01:00 to 2026-03-10T14:15:00+01:00."
    )


def test_hours_that_are_closed_are_not_filled(salon: Office) -> None:
    now = salon.town.now
    Closure.create(business=salon.town.business, starts_at=now, ends_at=now + timedelta(days=2), created_at=now)

    assert "Closed until 2026-03-12T10:00:00+01:00" in salon.post(FILL, HAIRCUT, expect=409)["detail"]


def test_in_quiet_hours_nobody_is_asked_and_the_answer_comes_at_once(sqlite_salon: Office) -> None:
    sqlite_salon.town.business.quiet_hours = "21:00-11:00"
    sqlite_salon.town.business.save()

    answer = sqlite_salon.post(FILL, HAIRCUT)

    assert (answer["initial_batch_sent"], answer["customers_contacted"]) == (0, [])
    assert Campaign.get().status == "active"


def test_without_a_worker_the_answer_tells_what_is_there(salon: Office) -> None:
    nobody = Office(salon.town, worker=Worker(salon.town, away=True), patience=0.1)

    answer = nobody.post(FILL, HAIRCUT)

    assert (answer["candidates_evaluated"], answer["initial_batch_sent"]) == (0, 0)
    assert nobody.worker.rung == [("campaign", answer["campaign_id"], None)]


@pytest.fixture
def booked(salon: Office) -> Appointment:
    """Eva's haircut at two."""
    return salon.town.booked(salon.town.customer("Eva"), Service.get(), TUESDAY.replace(hour=14))


def test_a_cancelled_appointment_is_offered_to_others(salon: Office, booked: Appointment) -> None:
    answer = salon.post(f"/api/appointments/{booked.id}/cancel-and-fill")

    assert Appointment.get_by_id(booked.id).status == "cancelled"
    assert names(answer) == ["Ana", "Ben", "Cleo"]
    assert Campaign.get().slot_time == booked.scheduled_time


def test_terms_may_be_sent_along(salon: Office, booked: Appointment) -> None:
    salon.post(f"/api/appointments/{booked.id}/cancel-and-fill", {"discount_percentage": 15, "batch_size": 1})

    assert (Campaign.get().discount_percentage, Campaign.get().batch_size) == (15, 1)


def test_bad_terms_cancel_nothing(salon: Office, booked: Appointment) -> None:
    path = f"/api/appointments/{booked.id}/cancel-and-fill"
    for data in (b"{", b"[]", b"null", b'{"staff": "Marta"}', b'{"discount_percentage": 200}'):
        salon.post(path, expect=422, data=data, content_type="application/json")

    assert Appointment.get_by_id(booked.id).status == "scheduled"


def test_an_appointment_is_cancelled_once(salon: Office, booked: Appointment) -> None:
    path = f"/api/appointments/{booked.id}/cancel-and-fill"
    salon.post(path)

    assert "is cancelled already" in salon.post(path, expect=409)["detail"]
    assert salon.post("/api/appointments/999/cancel-and-fill", expect=404)
    assert Campaign.select().count() == 1


def test_an_appointment_that_is_over_stays(salon: Office, booked: Appointment) -> None:
    salon.town.passes(hours=5)

    salon.post(f"/api/appointments/{booked.id}/cancel-and-fill", expect=422)

    assert Appointment.get_by_id(booked.id).status == "scheduled"


def test_where_the_gap_cannot_be_filled_the_appointment_stays(salon: Office, booked: Appointment) -> None:
    eva = salon.town.customer("Fran")
    color = salon.town.service("Color", minutes=120)
    salon.town.booked(eva, color, TUESDAY.replace(hour=14, minute=30))
    Service.update(minutes=60).where(Service.name == "Haircut").execute()

    salon.post(f"/api/appointments/{booked.id}/cancel-and-fill", expect=409)

    assert Appointment.get_by_id(booked.id).status == "scheduled"


def test_another_business_keeps_its_appointments(salon: Office, booked: Appointment) -> None:
    Appointment.update(business=_elsewhere(salon.town).id).where(Appointment.id == booked.id).execute()

    salon.post(f"/api/appointments/{booked.id}/cancel-and-fill", expect=404)


def _elsewhere(town: Town) -> Business:
    return Business.create(
        whatsapp_number="+34600000999", name="Mallory's", timezone="Europe/Madrid", country="ES", created_at=town.now
    )
