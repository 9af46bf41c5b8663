"""The main job as a person does it: `make run`, the page of phones, "fill tomorrow 2pm haircut"."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

from tests.support.desk import Desk, running_desk

pytestmark = pytest.mark.browser

SOON = 30_000  # milliseconds that the page may take to show what was sent


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        yield desk


@pytest.fixture
def page(desk: Desk) -> Iterator[Page]:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium is installed (Debian's package chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1680, "height": 1000})
        page.goto(desk.sandbox_url)
        yield page
        browser.close()


def phone(page: Page, name: str) -> Locator:
    """Somebody's phone."""
    return page.locator("section[data-phone]").filter(has=page.get_by_role("heading", name=name)).first


def heard(page: Page, name: str) -> Locator:
    """The bubbles that somebody received."""
    return phone(page, name).locator('[data-direction="in"]')


def write(page: Page, name: str, words: str) -> None:
    """Type into somebody's phone and send it."""
    here = phone(page, name)
    here.get_by_role("textbox").fill(words)
    here.get_by_role("button", name="Send").click()


def asked(page: Page, desk: Desk) -> list[str]:
    """Whose phones show an offer, by name, in the order of the page."""
    offers = page.locator("section[data-phone]").filter(has_text="Reply YES to take it")
    expect(offers).to_have_count(3, timeout=SOON)
    return [offers.nth(at).get_by_role("heading").first.inner_text() for at in range(3)]


def test_from_fill_to_a_booked_customer(page: Page, desk: Desk) -> None:
    owner = phone(page, "Olga")
    expect(owner.get_by_role("textbox")).to_have_value("fill tomorrow 2pm haircut", timeout=SOON)
    owner.get_by_role("button", name="Send").click()

    declines, takes, comes_late = asked(page, desk)
    expect(heard(page, "Olga").last).to_contain_text("On it: Haircut", timeout=SOON)

    write(page, declines, "no, can't tomorrow, sorry")
    expect(heard(page, declines).last).to_contain_text("No problem", timeout=SOON)
    write(page, takes, "yes please!")
    expect(heard(page, takes).last).to_contain_text("You're booked", timeout=SOON)
    expect(heard(page, "Olga").last).to_contain_text(f"Filled: {takes}", timeout=SOON)
    write(page, comes_late, "yes")
    expect(heard(page, comes_late).last).to_contain_text("just gone to somebody a little quicker", timeout=SOON)

    write(page, "Olga", "who's coming tomorrow?")
    expect(heard(page, "Olga").last).to_contain_text(f"14:00 {takes}", timeout=SOON)
    assert heard(page, "Olga").filter(has_text="14:00").filter(has_text="Filled").count() == 1
    if pictures := os.environ.get("PICTURES"):
        page.screenshot(path=Path(pictures) / "phones.png")
