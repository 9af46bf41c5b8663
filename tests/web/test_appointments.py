"""GET and POST /api/appointments."""

from datetime import timedelta
from typing import Any

import pytest

from bot.store.lists import PAGE
from models import Appointment, Business, Campaign, Message, Outreach, Service, Staff, StaffService
from tests.web.office import Office

APPOINTMENTS = "/api/appointments"


@pytest.fixture
def ana(office: Office) -> int:
    """Ana, of a salon with haircuts."""
    office.town.service("Haircut")
    return office.town.customer("Ana")


def booking(customer_id: int, at: str = "2026-03-10T14:00", **more: Any) -> dict[str, Any]:
    return {"customer_id": customer_id, "service_type": "Haircut", "scheduled_time": at, **more}


def test_an_appointment_is_booked_and_listed(office: Office, ana: int) -> None:
    answer = office.post(APPOINTMENTS, booking(ana))

    assert answer == {
        "id": Appointment.get().id,
        "customer": {"id": ana, "name": "Ana", "phone": office.town.numbers["Ana"]},
        "for_name": None,
        "scheduled_time": "2026-03-10T14:00:00+01:00",
        "ends_at": "2026-03-10T14:30:00+01:00",
        "service_type": "Haircut",
        "staff": None,
        "status": "scheduled",
        "discount_percentage": 0,
        "campaign_id": None,
        "created_at": "2026-03-10T10:00:00+01:00",
    }
    assert office.get(APPOINTMENTS) == {"appointments": [answer], "next": None}


def test_times_are_told_in_the_salons_zone_of_that_day(office: Office, ana: int) -> None:
    answer = office.post(APPOINTMENTS, booking(ana, "2026-07-01T10:00:00Z"))

    assert answer["scheduled_time"] == "2026-07-01T12:00:00+02:00"


def test_a_new_service_is_made_and_a_length_may_be_named(office: Office, ana: int) -> None:
    answer = office.post(APPOINTMENTS, booking(ana, service_type="Massage", duration_minutes=90))

    assert answer["ends_at"] == "2026-03-10T15:30:00+01:00"
    assert Service.get(Service.key == "massage").minutes == 30


def test_closed_hours_and_the_past_are_allowed(office: Office, ana: int) -> None:
    office.town.business.opening_hours = {"0": [["09:00", "10:00"]]}
    office.town.business.save()

    assert office.post(APPOINTMENTS, booking(ana, "2026-03-10T23:00"))
    assert office.post(APPOINTMENTS, booking(ana, "2026-03-01T14:00"))


def test_a_clash_names_what_stands_there(office: Office, ana: int) -> None:
    first = office.post(APPOINTMENTS, booking(ana))

    problem = office.post(APPOINTMENTS, booking(ana, "2026-03-10T14:29"), expect=409)

    assert problem["appointment_id"] == first["id"]
    assert problem["detail"] == ("That time is booked: Ana, 2026-03-10T14:00:00+01:00 to 2026-03-10T14:30:00+01:00.")
    assert office.post(APPOINTMENTS, booking(ana, "2026-03-10T14:30"))


def test_without_staff_a_free_chair_that_does_it_is_taken(office: Office, ana: int) -> None:
    marta, ines, gil = (office.town.chair(name) for name in ("Marta", "Inés", "Gil"))
    for who in (ines, gil):
        StaffService.create(staff=who, service=Service.get())

    taken = [office.post(APPOINTMENTS, booking(ana))["staff"] for _ in range(2)]

    assert taken == ["Inés", "Gil"]
    office.post(APPOINTMENTS, booking(ana), expect=409)
    said = office.refused(APPOINTMENTS, booking(ana, staff="Marta"), "staff")
    assert said == "must be somebody who does Haircut there, which is Inés, Gil"
    assert marta.id not in {row.staff_id for row in Appointment.select()}


def test_who_takes_no_bookings_is_no_chair(office: Office, ana: int) -> None:
    office.refused(APPOINTMENTS, booking(ana, staff="Olga"), "staff")
    office.town.chair("Marta")
    office.refused(APPOINTMENTS, booking(ana, staff="Olga"), "staff")


def test_a_chair_that_nobody_has_is_told(office: Office, ana: int) -> None:
    office.town.chair("Marta")
    StaffService.create(staff=Staff.get(Staff.name == "Olga"), service=Service.get())

    assert "No chair" in office.post(APPOINTMENTS, booking(ana), expect=409)["detail"]


WRONG: list[dict[str, Any]] = [
    {"customer_id": 999},
    {"customer_id": 0},
    {"customer_id": 2**31},
    {"customer_id": "1"},
    {"customer_id": None},
    {"scheduled_time": "soon"},
    {"scheduled_time": 1773147600},
    {"service_type": ""},
    {"duration_minutes": 0},
    {"duration_minutes": 1441},
    {"staff": ""},
    {"status": "completed"},
]


def test_what_cannot_be_used_is_named(office: Office, ana: int) -> None:
    for wrong in WRONG:
        office.refused(APPOINTMENTS, booking(ana) | wrong, next(iter(wrong)))
    assert Appointment.select().count() == 0


def test_another_business_customers_are_not_known(office: Office, ana: int) -> None:
    now = office.town.now
    other = Business.create(
        whatsapp_number="+34600000999", name="Other", timezone="Europe/Madrid", country="ES", created_at=now
    )
    office.post(APPOINTMENTS, booking(ana))
    Appointment.update(business=other.id).execute()

    assert office.get(APPOINTMENTS)["appointments"] == []


def test_booking_the_slot_ends_its_campaign_and_tells_who_said_yes(office: Office, ana: int) -> None:
    for name in ("Ben", "Cleo"):
        office.town.customer(name)
    marta = office.town.chair("Marta")
    campaign_id = office.post(
        "/api/slots/fill", {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"}
    )["campaign_id"]
    office.town.writes("Ana", "ok")  # not read yet when the slot is given away

    answer = office.post(APPOINTMENTS, booking(ana, "2026-03-10T14:15", staff="Marta"))

    assert answer["staff"] == marta.name
    campaign = Campaign.get_by_id(campaign_id)
    assert (campaign.status, campaign.end_reason) == ("stopped", "the slot was taken")
    assert {row.status for row in Outreach.select()} <= {"closed", "lost"}
    office.town.says("Ben", "yes")
    assert "no longer" in office.town.heard("Ben")[-1]
    assert any("stopped asking" in text for text in office.town.heard("Olga"))


def test_a_campaign_for_another_chair_goes_on(office: Office, ana: int) -> None:
    for name in ("Marta", "Inés"):
        office.town.chair(name)
    office.post("/api/slots/fill", {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"})

    answer = office.post(APPOINTMENTS, booking(ana))  # the chair that is not being filled comes first

    assert answer["staff"] == "Inés"
    assert Campaign.get().status == "active"


@pytest.fixture
def diary(office: Office, ana: int) -> list[int]:
    """One appointment a day at 14:00, from 9 to 13 March; the ids."""
    ids = [office.post(APPOINTMENTS, booking(ana, f"2026-03-{day:02}T14:00"))["id"] for day in range(9, 14)]
    Appointment.update(status="cancelled").where(Appointment.id == ids[1]).execute()
    return ids


def found(office: Office, **query: Any) -> list[int]:
    return [row["id"] for row in office.get(APPOINTMENTS, **query)["appointments"]]


def test_the_latest_come_first(office: Office, diary: list[int]) -> None:
    assert found(office) == diary[::-1]


def test_a_status_is_one_of_four(office: Office, diary: list[int]) -> None:
    assert found(office, status="cancelled") == [diary[1]]
    assert found(office, status="no_show") == []
    office.ask("GET", APPOINTMENTS, 422, query_string={"status": "gone"})
    office.ask("GET", APPOINTMENTS, 422, query_string={"status": ""})


def test_dates_bound_the_list(office: Office, diary: list[int]) -> None:
    assert found(office, from_date="2026-03-11") == diary[4:1:-1]
    assert found(office, to_date="2026-03-10") == diary[1::-1]
    assert found(office, from_date="2026-03-11", to_date="2026-03-11") == [diary[2]]
    assert found(office, from_date="2026-03-11T14:00", to_date="2026-03-12T14:00") == [diary[2]]
    assert found(office, from_date="2026-03-12T13:00:00Z") == diary[4:2:-1]
    assert found(office, from_date="2026-03-12T14:00:00+01:00") == diary[4:2:-1]
    assert found(office, color="blue") == diary[::-1]
    plus = office.ask("GET", APPOINTMENTS, 200, query_string="from_date=2026-03-12T14:00:00+01:00")  # not escaped
    assert [row["id"] for row in plus["appointments"]] == diary[4:2:-1]


@pytest.mark.parametrize("value", ["yesterday", "2026-13-01", "2026-02-29", "12345", "", "2026-03-10T", "1999-01-01"])
def test_a_date_that_is_none_is_refused(sqlite_office: Office, value: str) -> None:
    problem = sqlite_office.ask("GET", APPOINTMENTS, 422, query_string={"from_date": value})

    assert [error["field"] for error in problem["errors"]] == ["from_date"]


def test_a_long_list_comes_in_pages(office: Office, ana: int) -> None:
    service = Service.get()
    start = office.town.now
    for number in range(PAGE * 2 + 1):
        at = start + timedelta(minutes=number // 2)  # two at a time: the place of a page needs more than the time
        status = "cancelled"
        Appointment.create(
            business=office.town.business,
            customer=ana,
            service=service,
            scheduled_time=at,
            ends_at=at,
            status=status,
            created_at=start,
        )
    seen: list[int] = []
    cursor: dict[str, Any] = {}
    sizes = []
    while True:
        page = office.get(APPOINTMENTS, **cursor)
        seen += [row["id"] for row in page["appointments"]]
        sizes.append(len(page["appointments"]))
        if page["next"] is None:
            break
        cursor = {"cursor": page["next"]}

    assert sizes == [PAGE, PAGE, 1]
    assert len(set(seen)) == PAGE * 2 + 1
    times = [Appointment.get_by_id(row).scheduled_time for row in seen]
    assert times == sorted(times, reverse=True)


def test_a_cursor_is_good_for_its_own_list_alone(sqlite_office: Office) -> None:
    for cursor in ("x", "", "%00", "YXBwb2ludG1lbnRzLjE", "Y2FtcGFpZ25zLjEuMg", "é", "=" * 8):
        problem = sqlite_office.ask("GET", APPOINTMENTS, 422, query_string={"cursor": cursor})
        assert problem["errors"][0]["field"] == "cursor"


def test_nothing_of_this_was_told_to_anybody(office: Office, diary: list[int]) -> None:
    assert diary
    assert Message.select().count() == 0
