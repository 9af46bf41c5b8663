"""GET /openapi.json and /docs."""

import json
import re
import shutil
import threading
from collections.abc import Iterator

import pytest
from werkzeug.serving import make_server

from models import database
from tests.web.office import KEY, Office


def test_the_description_is_whole(sqlite_office: Office) -> None:
    text = json.dumps(sqlite_office.description)

    named = set(re.findall(r'"#/components/schemas/(\w+)"', text))
    assert named == set(sqlite_office.description["components"]["schemas"])
    assert set(sqlite_office.description["paths"]) == {
        "/api/appointments",
        "/api/appointments/{appointment_id}/cancel-and-fill",
        "/api/campaigns",
        "/api/campaigns/{campaign_id}",
        "/api/campaigns/{campaign_id}/stop",
        "/api/customers",
        "/api/customers/import",
        "/api/messages",
        "/api/slots/fill",
        "/health",
        "/metrics",
        "/ready",
    }


def test_every_operation_has_a_name_of_its_own(sqlite_office: Office) -> None:
    operations = [one for path in sqlite_office.description["paths"].values() for one in path.values()]
    names = [operation["operationId"] for operation in operations]

    assert len(set(names)) == len(names) == 14
    assert all(operation["summary"] for operation in operations)


def test_docs_lead_to_the_page(sqlite_office: Office) -> None:
    for path in ("/docs", "/docs/"):
        assert sqlite_office.client.get(path).headers["Location"] == "/docs/swagger"


def test_the_page_asks_nobody_else(sqlite_office: Office) -> None:
    response = sqlite_office.client.get("/docs/swagger")

    addresses = re.findall(r'(?:src|href)="([^"]+)"', response.text)
    assert addresses
    for address in addresses:
        with sqlite_office.client.get(f"/docs/{address}") as asset:
            assert asset.status_code == 200
    assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert '"validatorUrl": null' in response.text  # or Swagger UI would ask a validator on the internet


@pytest.fixture
def address(sqlite_office: Office) -> Iterator[str]:
    """Where the application answers over HTTP."""
    server = make_server("127.0.0.1", 0, sqlite_office.app)

    def serve() -> None:
        server.serve_forever()
        database.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.browser
def test_the_page_works_in_a_browser(address: str) -> None:
    from playwright.sync_api import expect, sync_playwright

    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("there is no Chromium on this machine: install chromium")
    complaints: list[str] = []
    with sync_playwright() as playwright:
        # Under a name that is not this machine's own: for "localhost" Swagger UI leaves its validator alone anyway.
        browser = playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP salon.example.com 127.0.0.1"],
        )
        page = browser.new_page()
        there = address.replace("127.0.0.1", "salon.example.com")
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request", lambda asked: None if asked.url.startswith((there, "data:")) else complaints.append(asked.url)
        )
        page.goto(f"{there}/docs")
        page.get_by_role("button", name="Authorize").first.click()
        page.get_by_label("Value").fill(KEY)
        page.get_by_role("button", name="Apply credentials").click()
        page.get_by_role("button", name="Close").click()
        page.locator("#operations-customers-list_customers").click()
        page.get_by_role("button", name="Try it out").click()
        page.get_by_role("button", name="Execute").click()
        expect(page.locator(".live-responses-table tbody .response-col_status").first).to_contain_text("200")
        browser.close()
    assert complaints == []
