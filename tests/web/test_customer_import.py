"""POST /api/customers/import: lists as they come out of spreadsheets and address books."""

import io
from typing import Any

import pytest

from models import Customer
from tests.web.office import Office

IMPORT = "/api/customers/import"


def bring(office: Office, text: str | bytes, expect: int = 201) -> Any:
    data = text.encode() if isinstance(text, str) else text
    return office.post(IMPORT, expect=expect, data=data, content_type="text/csv")


def people() -> list[tuple[str, str | None]]:
    return [(row.name, row.phone) for row in Customer.select().order_by(Customer.id)]


def test_good_rows_go_in_and_bad_ones_are_named_by_line(office: Office) -> None:
    ben = office.town.customer("Ben")
    text = (
        "name,phone,language,notes,consent,consent date,consent source\n"
        'Ana García,+34600000011,es,"likes it short,\nno dye",yes,2026-02-01,signed in the salon\n'
        "Cleo,600000013,,,no,,\n"
        "\n"
        ",+34600000014,,,,,\n"
        "Dora,12,,,,,\n"
        f"Benjamin,{office.town.numbers['Ben']},,,yes,,\n"
        "Eva,+34600000015,,,maybe,,\n"
        "Fran,+34600000016,,,yes,01/02/2026,\n"
        "Gema,+34600000017,,,yes,2027-01-01,\n"
        "Ana again,+34 600 000 011,,,,,\n"
    )

    answer = bring(office, text)

    ana = Customer.get(Customer.name == "Ana García")
    assert answer["added"] == 2
    assert answer["already_there"] == [{"line": 8, "customer_id": ben}, {"line": 12, "customer_id": ana.id}]
    assert [(error["line"], error["field"]) for error in answer["errors"]] == [
        (6, "name"),
        (7, "phone"),
        (9, "consent"),
        (10, "consent_at"),
        (11, "consent_at"),
    ]
    assert people() == [("Ben", office.town.numbers["Ben"]), ("Ana García", "+34600000011"), ("Cleo", "+34600000013")]
    assert (ana.language, ana.notes, ana.consent_source) == ("es", "likes it short,\nno dye", "signed in the salon")
    assert office.town.local(ana.consent_at).isoformat() == "2026-02-01T00:00:00"
    assert Customer.get(Customer.name == "Cleo").consent_at is None


def test_who_is_there_already_is_left_alone(office: Office) -> None:
    bring(office, "name,phone\nAna,+34600000011\n")
    Customer.update(opted_out_at=office.town.now).execute()
    before = Customer.get().__data__

    answer = bring(office, "name,phone,consent,notes\nAna G,+34600000011,yes,new\n", expect=200)

    assert answer == {"added": 0, "already_there": [{"line": 2, "customer_id": Customer.get().id}], "errors": []}
    assert Customer.get().__data__ == before


def test_consent_without_more_is_of_now_and_from_the_import(sqlite_office: Office) -> None:
    bring(sqlite_office, "name,phone,opt-in\nAna,+34600000011,Sí\n")

    assert (Customer.get().consent_at, Customer.get().consent_source) == (sqlite_office.town.now, "CSV import")


@pytest.mark.parametrize(
    "text",
    [
        "Name,Phone\nAna García,+34600000011\n",
        " NAME ;  Phone Number \nAna García; +34600000011 \n",
        "name\tmobile\r\nAna García\t+34600000011\r\n",
        "\ufeffNombre;Teléfono\nAna García;600 000 011\n",
        "first name,last name,phone\nAna,García,+34600000011\n",
        "Name,Given Name,Family Name,Phone 1 - Value\nAna García,Ana,García,+34600000011\n",
        "prénom,nom,téléphone\nAna,García,+34600000011\n",
        "nombre,apellidos,móvil\nAna,García,+34600000011\n",
        'city,"Full name",e-mail,whatsapp\nMadrid,"Ana García",a@example.com,whatsapp:+34600000011\n',
        "name,phone,mobile\nAna García,,+34600000011\n",
        "name,phone\nAna   García,+34600000011",
    ],
)
def test_headers_and_separators_may_differ(sqlite_office: Office, text: str) -> None:
    bring(sqlite_office, text)

    assert people() == [("Ana García", "+34600000011")]


def test_spreadsheets_may_write_utf_16(sqlite_office: Office) -> None:
    bring(sqlite_office, "name\tphone\nAna García\t+34600000011\n".encode("utf-16"))

    assert people() == [("Ana García", "+34600000011")]


def test_a_form_may_carry_the_file(sqlite_office: Office) -> None:
    file = (io.BytesIO(b"name,phone\nAna,+34600000011\n"), "people.csv")

    assert sqlite_office.post(IMPORT, data={"file": file})["added"] == 1


def test_cells_without_a_header_are_not_guessed_at(sqlite_office: Office) -> None:
    answer = bring(sqlite_office, "name,phone\nGarcía, Ana,+34600000011\nBen,+34600000012,,\n")

    assert [(error["line"], error["field"]) for error in answer["errors"]] == [(2, "row")]
    assert people() == [("Ben", "+34600000012")]


def test_control_characters_do_not_get_in(sqlite_office: Office) -> None:
    answer = bring(sqlite_office, "name,phone\nAna\x00,+34600000011\n", expect=200)

    assert [error["field"] for error in answer["errors"]] == ["name"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "The file is empty"),
        (b"\n\n", "The file is empty"),
        (b"Ana,+34600000011\n", "The first row must name the columns"),
        (b"name,email\nAna,a@example.com\n", "it has: name, email"),
        ("name,phone\nAna García,1\n".encode("latin-1"), "must be in UTF-8"),
        (b'name,phone\nBen,+34600000012\n"Ana,+34600000011\nCleo,+34600000013\n', "begins on line 3"),
        (b"\xff\xfe\x00", "must be in UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_adds_nobody(sqlite_office: Office, data: bytes, said: str) -> None:
    problem = bring(sqlite_office, data, expect=422)

    assert [error["field"] for error in problem["errors"]] == ["file"]
    assert said in problem["detail"]
    assert people() == []


def test_what_is_no_file_is_refused(sqlite_office: Office) -> None:
    sqlite_office.post(IMPORT, {"name": "Ana"}, expect=422)
    sqlite_office.post(IMPORT, expect=422, data={"name": "Ana"})
    sqlite_office.post(IMPORT, expect=422, data={"other": (io.BytesIO(b"name,phone\n"), "x.csv")})


def test_many_go_in_and_again_change_nothing(office: Office) -> None:
    rows = "".join(f"Person {number},+346001{number:05}\n" for number in range(450))

    assert bring(office, "name,phone\n" + rows)["added"] == 450
    assert len(bring(office, "name,phone\n" + rows, expect=200)["already_there"]) == 450
    assert Customer.select().count() == 450
