"""The page of phones in a real browser."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.sandbox.running import ANA, BEN, OLGA, Bot, Sandbox, environment, running
from tests.support.processes import free_port
from tests.support.waiting import eventually

pytestmark = pytest.mark.browser

BUTTONS = [{"title": "Yes", "id": "yes:1"}, {"title": "No", "id": "no:1"}]
PEOPLE = [f"+3460000004{number}" for number in range(10)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium of this machine."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("there is no Chromium on this machine: install chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    """The page, live. It may complain of nothing and ask nobody but the sandbox."""
    context = browser.new_context(viewport={"width": 1440, "height": 860}, reduced_motion="reduce")
    opened, complaints, here = context.new_page(), list[str](), sandbox.url
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("request", lambda request: None if request.url.startswith(here) else complaints.append(request.url))
    opened.goto(sandbox.url)
    expect(opened.get_by_text("Live", exact=True)).to_be_visible()
    yield opened
    context.close()
    assert complaints == []


def phone(page: Page, address: str) -> Locator:
    """The phone of an address."""
    return page.locator(f'section[data-phone="{address}"]')


def bubble(page: Page, sid: str) -> Locator:
    """The bubble of a message."""
    return page.locator(f'[data-sid="{sid}"]')


def test_the_owners_first_words_lie_ready(page: Page, sandbox: Sandbox) -> None:
    box = page.get_by_role("textbox", name="Message as Olga")
    expect(box).to_be_focused()
    expect(box).to_have_value("fill tomorrow 2pm haircut")
    box.press("Enter")
    mine = phone(page, OLGA).locator('[data-direction="out"]')
    expect(mine).to_contain_text("fill tomorrow 2pm haircut")
    expect(mine).to_have_attribute("data-status", "received")
    expect(box).to_have_value("")
    assert [message["body"] for message in sandbox.messages(OLGA)] == ["fill tomorrow 2pm haircut"]


def test_an_offer_arrives_and_a_tap_answers_it(page: Page, sandbox: Sandbox) -> None:
    content = sandbox.content("*14:00* is free. Shall I book it?", BUTTONS)
    offer = sandbox.send(ANA, None, content_sid=content)
    expect(bubble(page, offer)).to_have_attribute("data-direction", "in")
    expect(bubble(page, offer).locator("strong")).to_have_text("14:00")
    expect(phone(page, ANA).get_by_text("1 unread")).to_be_visible()
    phone(page, ANA).get_by_role("button", name="Yes").click()
    tap = phone(page, ANA).locator('[data-direction="out"]')
    expect(tap).to_contain_text("Yes")
    expect(bubble(page, offer)).to_have_attribute("data-status", "read")
    expect(phone(page, ANA).get_by_text("1 unread")).to_be_hidden()
    sid = tap.get_attribute("data-sid") or ""
    assert eventually(lambda: sandbox.bot.forms(sid))[0]["ButtonPayload"] == "yes:1"
    eventually(lambda: sandbox.bot.statuses(offer)[-1] == "read")


def test_an_unseen_message_is_read_once_its_chat_is_looked_at(page: Page, sandbox: Sandbox) -> None:
    sid = sandbox.send(BEN)
    expect(bubble(page, sid)).to_have_attribute("data-status", "delivered")
    page.get_by_role("textbox", name="Message as Ben").focus()
    expect(bubble(page, sid)).to_have_attribute("data-status", "read")
    expect(bubble(page, sid)).to_contain_text("read")
    seen_at_once = sandbox.send(BEN)
    expect(bubble(page, seen_at_once)).to_have_attribute("data-status", "read")


def test_typing_shows_until_the_message_comes(page: Page, sandbox: Sandbox) -> None:
    sid = sandbox.write(ANA, "are you there?")["sid"]
    sandbox.until(sid, "received")
    sandbox.twilio().messaging.v2.typing_indicator.create(channel="whatsapp", message_id=sid)
    dots = phone(page, ANA).get_by_role("img", name="typing")
    expect(dots).to_be_visible()
    expect(bubble(page, sid)).to_have_attribute("data-status", "read")
    sandbox.send(ANA, "Yes!")
    expect(dots).to_be_hidden()


def test_a_reply_quotes_what_it_answers(page: Page, sandbox: Sandbox) -> None:
    asked = sandbox.send(ANA, "Shall I book 14:00?")
    bubble(page, asked).hover()
    bubble(page, asked).get_by_role("button", name="Reply to this message").click()
    page.get_by_role("textbox", name="Message as Ana").fill("yes please")
    phone(page, ANA).get_by_role("button", name="Send").click()
    mine = phone(page, ANA).locator('[data-direction="out"]')
    expect(mine).to_contain_text("Shall I book 14:00?")
    assert sandbox.messages(ANA)[-1]["reply_to"] == asked


def test_a_message_the_bot_did_not_take_says_so_and_can_be_sent_again(page: Page, sandbox: Sandbox) -> None:
    sandbox.bot.failures.append(403)
    sid = sandbox.write(ANA, "hello?")["sid"]
    expect(phone(page, ANA)).to_contain_text("! Not delivered: the bot answered 403.")
    phone(page, ANA).get_by_role("button", name="Try again").click()
    expect(bubble(page, sid)).to_have_attribute("data-status", "received")
    expect(phone(page, ANA)).not_to_contain_text("Not delivered")


def test_a_fault_is_played_from_the_panel_and_a_fresh_start_made(page: Page, sandbox: Sandbox) -> None:
    page.get_by_role("button", name="Trouble").click()
    page.get_by_role("button", name="Not on WhatsApp, once").click()
    expect(page.get_by_role("listitem")).to_contain_text("error 63024")
    sid = sandbox.send(ANA)
    expect(bubble(page, sid)).to_have_attribute("data-status", "undelivered")
    expect(phone(page, ANA)).to_contain_text("(63024)")
    page.get_by_role("button", name="Start afresh").click()
    page.get_by_role("button", name="Yes, clear").click()
    expect(bubble(page, sid)).to_have_count(0)
    assert sandbox.messages() == []


def test_an_exact_fault_for_one_person(page: Page, sandbox: Sandbox) -> None:
    page.get_by_role("button", name="Trouble").click()
    page.get_by_label("When", exact=True).select_option("a delivery status goes to the bot")
    page.get_by_label("of", exact=True).select_option(ANA)
    page.get_by_label("then", exact=True).select_option("lose it")
    page.get_by_role("button", name="Play it").click()
    expect(page.get_by_role("listitem")).to_contain_text(ANA)
    (rule,) = sandbox.ask("GET", "/sandbox/faults").json()
    assert (rule["on"], rule["do"], rule["to"], rule["times"]) == ("callback", "drop", ANA, 1)


def test_the_switch_lets_customers_answer(page: Page, sandbox: Sandbox) -> None:
    page.get_by_text("Customers answer by themselves").click()
    eventually(lambda: sandbox.ask("GET", "/sandbox/rules").json()["auto_answer"])
    sandbox.rules(auto_answer=False)
    expect(page.get_by_role("switch", name="Customers answer by themselves")).not_to_be_checked()


def test_a_new_phone_is_added_and_ready_to_write_on(page: Page) -> None:
    page.get_by_label("Number of a new phone").fill("+34 600 000 077")
    page.get_by_role("button", name="Add phone").click()
    box = page.get_by_role("textbox", name="Message as +34600000077")
    expect(box).to_be_focused()
    box.fill("hello")
    box.press("Enter")
    expect(phone(page, "+34600000077").locator('[data-direction="out"]')).to_contain_text("hello")


def test_news_out_of_sight_come_to_the_front_without_disturbing_anybody(page: Page, sandbox: Sandbox) -> None:
    sandbox.rules(pace=0)
    for person in PEOPLE:
        sandbox.until(sandbox.send(person, "Hello"), "delivered")
    page.reload()
    front, writer, far = page.locator("#customers > section").first, PEOPLE[0], PEOPLE[-1]
    expect(front).to_have_attribute("data-phone", writer)
    expect(phone(page, far)).not_to_be_in_viewport(ratio=0.6)
    box = phone(page, writer).get_by_role("textbox")
    box.fill("I am writing th")
    sandbox.until(sandbox.send(far, "14:00 is free"), "delivered")
    expect(front).to_have_attribute("data-phone", far)
    expect(phone(page, far)).to_be_in_viewport(ratio=0.9)
    expect(box).to_be_focused()
    expect(box).to_have_value("I am writing th")


def test_a_narrow_screen_needs_no_sideways_scrolling(page: Page, sandbox: Sandbox) -> None:
    sandbox.until(sandbox.send(ANA, "a" * 300), "delivered")
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    expect(page.get_by_role("textbox", name="Message as Olga")).to_be_visible()


def test_everything_that_can_be_pressed_has_a_name(page: Page, sandbox: Sandbox) -> None:
    content = sandbox.content("Shall I book it?", BUTTONS)
    sandbox.until(sandbox.send(ANA, None, content_sid=content), "delivered")
    page.get_by_role("button", name="Trouble").click()
    tree = page.locator("body").aria_snapshot()
    assert 'textbox "Message as Ana"' in tree
    assert not re.search(r"- (button|textbox|combobox|switch|spinbutton)(:| \[|$)", tree, re.MULTILINE), tree


def test_a_lost_connection_is_shown_and_made_up_for(browser: Browser, tmp_path: Path) -> None:
    with Bot() as bot:
        environ = environment(free_port(), bot.url, tmp_path / "sandbox.db")
        sandbox = Sandbox(f"http://127.0.0.1:{environ['SANDBOX_PORT']}", bot)
        opened = browser.new_page()
        with running(environ):
            opened.goto(sandbox.url)
            expect(opened.get_by_text("Live", exact=True)).to_be_visible()
        expect(opened.get_by_text("Connection lost")).to_be_visible()
        with running(environ):
            sid = sandbox.write(OLGA, "fill 2pm haircut")["sid"]
            expect(opened.get_by_text("Live", exact=True)).to_be_visible(timeout=15000)
            expect(bubble(opened, sid)).to_have_attribute("data-status", "received")
            opened.close()
