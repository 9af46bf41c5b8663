"""No open door: the key, the methods, and everything else that is not there."""

import pytest

from models import Customer
from tests.web.office import KEY, Office

ANA = {"name": "Ana", "phone": "+34600000011"}
OPEN = {"/health", "/ready"}


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        f"Bearer {KEY}x",
        f"Bearer {KEY[:-1]}",
        f"Bearer {KEY} {KEY}",
        f"Basic {KEY}",
        KEY,
        "Bearer schlüssel",
        f"Bearer {KEY.upper()}",
    ],
)
def test_mallory_never_gets_in(sqlite_office: Office, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}

    response = sqlite_office.client.post("/api/customers", json=ANA, headers=headers)

    assert response.status_code == 401
    assert response.mimetype == "application/problem+json"
    assert response.headers["WWW-Authenticate"].startswith("Bearer")
    assert KEY not in response.text
    assert Customer.select().count() == 0


def test_every_other_route_that_is_described_needs_the_key(sqlite_office: Office) -> None:
    asked = 0
    for path, operations in sqlite_office.description["paths"].items():
        for method in operations:
            if path in OPEN:
                continue
            response = sqlite_office.client.open(path.replace("{", "").replace("_id}", ""), method=method.upper())
            assert response.status_code in (401, 404), path  # 404: {campaign_id} is no number here
            response = sqlite_office.client.open(path.format(campaign_id=1, appointment_id=1), method=method.upper())
            assert response.status_code == 401, path
            assert operations[method]["security"] == [{"key": []}]
            asked += 1
    assert asked == 12


def test_the_key_may_hold_any_letters(sqlite_office: Office) -> None:
    office = Office(sqlite_office.town, ADMIN_API_KEY="schlüssel")
    sent = "Bearer schlüssel".encode().decode("latin-1")  # as the bytes come over the wire

    assert office.client.get("/api/customers", headers={"Authorization": sent}).status_code == 200


def test_the_scheme_may_be_in_small_letters(sqlite_office: Office) -> None:
    assert sqlite_office.ask("GET", "/api/customers", 200, headers={"Authorization": f"bearer {KEY}"})


@pytest.mark.parametrize("path", ["/", "/api", "/api/", "/api/nothing", "/admin", "/static/x.css", "/api/customers/"])
def test_nothing_else_is_there(sqlite_office: Office, path: str) -> None:
    response = sqlite_office.client.get(path, headers={"Authorization": f"Bearer {KEY}"})

    assert response.status_code == 404
    assert response.mimetype == "application/problem+json"


@pytest.mark.parametrize("number", ["0", "-1", "x", "2147483648", "99999999999999999999"])
def test_what_is_no_id_names_nothing(sqlite_office: Office, number: str) -> None:
    headers = {"Authorization": f"Bearer {KEY}"}

    assert sqlite_office.client.get(f"/api/campaigns/{number}", headers=headers).status_code == 404


def test_other_methods_are_named(sqlite_office: Office) -> None:
    response = sqlite_office.client.delete("/api/customers", headers={"Authorization": f"Bearer {KEY}"})

    assert response.status_code == 405
    assert {"GET", "POST"} <= set(response.headers["Allow"].split(", "))
    assert response.mimetype == "application/problem+json"


def test_twilios_doors_are_still_locked(sqlite_office: Office) -> None:
    assert sqlite_office.client.post("/webhooks/twilio", data={"Body": "fill 2pm"}).status_code == 403


def test_a_huge_request_is_not_read(sqlite_office: Office) -> None:
    headers = {"Authorization": f"Bearer {KEY}"}
    response = sqlite_office.client.post(
        "/api/customers/import", data=b"x" * 1_000_001, content_type="text/csv", headers=headers
    )

    assert response.status_code == 413
    assert response.mimetype == "application/problem+json"


@pytest.mark.parametrize("path", ["/api/customers", "/health", "/nothing", "/docs/swagger"])
def test_every_answer_is_guarded(sqlite_office: Office, path: str) -> None:
    headers = sqlite_office.client.get(path).headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert path.startswith("/docs") or headers["Cache-Control"] == "no-store"
