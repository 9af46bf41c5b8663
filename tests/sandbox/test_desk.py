"""The desk: its phones, its news, and who is kept away from them."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from tests.sandbox.running import ADMIN_KEY, ANA, BEN, OLGA, TOKEN, Bot, Sandbox, environment, running
from tests.support.processes import free_port
from tests.support.waiting import eventually


def names(sandbox: Sandbox) -> list[tuple[str, str]]:
    """The customers' phones in their order."""
    phones = sandbox.ask("GET", "/sandbox/phones").json()["phones"]
    return [(phone["address"], phone["name"]) for phone in phones if phone["role"] == "customer"]


def test_the_owner_is_first_and_the_customers_are_learnt_from_the_bot(sandbox: Sandbox) -> None:
    eventually(lambda: names(sandbox) == [(ANA, "Ana"), (BEN, "Ben")])
    first = sandbox.ask("GET", "/sandbox/phones").json()["phones"][0]
    assert first == {"address": OLGA, "name": "Olga", "role": "owner"}


def test_a_new_number_gets_a_phone_and_keeps_it(sandbox: Sandbox) -> None:
    assert sandbox.ask("POST", "/sandbox/phones", {"address": "+34 600 000 099", "name": "Cleo"}).status_code == 201
    assert sandbox.ask("POST", "/sandbox/phones", {"address": "+34600000099"}).status_code == 201
    phones = sandbox.ask("GET", "/sandbox/phones").json()["phones"]
    assert [phone for phone in phones if phone["address"] == "+34600000099"] == [
        {"address": "+34600000099", "name": "Cleo", "role": "stranger"}
    ]
    answer = sandbox.ask("POST", "/sandbox/phones", {"address": "600"})
    assert (answer.status_code, "+34600000009" in answer.json()["error"]) == (422, True)


def test_the_bots_words_reach_a_number_nobody_knew(sandbox: Sandbox) -> None:
    sandbox.until(sandbox.send("+34600000555"), "delivered")
    assert "+34600000555" in [phone["address"] for phone in sandbox.ask("GET", "/sandbox/phones").json()["phones"]]


def test_news_come_as_they_happen(sandbox: Sandbox) -> None:
    with requests.get(f"{sandbox.url}/sandbox/events", stream=True, timeout=10) as stream:
        lines = (line.decode() for line in stream.iter_lines(chunk_size=1))
        assert next(lines) == ": welcome"
        sid = sandbox.send(body="14:00 is free")
        news = (json.loads(line[6:]) for line in lines if line.startswith("data: "))
        statuses = []
        while "delivered" not in statuses:
            event = next(news)
            statuses += [event["status"]] if event.get("sid") == sid else []
    assert statuses == ["queued", "sent", "delivered"]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize("headers", [{"Origin": "https://mallory.example"}, {"Host": "mallory.example:8001"}])
def test_another_web_site_can_do_nothing(sandbox: Sandbox, method: str, headers: dict[str, str]) -> None:
    sid = sandbox.write(ANA, "hello")["sid"]
    path = f"/sandbox/phones/{ANA}/messages" if method == "POST" else "/sandbox/messages"
    assert sandbox.ask(method, path, {"body": "I am Ana"}, headers=headers).status_code == 403
    assert [message["sid"] for message in sandbox.messages()] == [sid]


def test_another_name_for_this_address_reads_nothing(sandbox: Sandbox) -> None:
    for path in ("/", "/sandbox/state", "/sandbox/events"):
        assert sandbox.ask("GET", path, headers={"Host": "mallory.example"}).status_code == 403


def test_a_form_of_another_site_is_no_message(sandbox: Sandbox) -> None:
    url = f"{sandbox.url}/sandbox/phones/{ANA}/messages"
    assert requests.post(url, data={"body": "I am Ana"}, timeout=5).status_code == 422
    assert sandbox.messages() == []


def test_the_page_and_what_it_loads_hold_no_secret(sandbox: Sandbox) -> None:
    sandbox.write(ANA, "hello")
    page = Path(__file__).parents[2] / "sandbox" / "page"
    for path in ("/", "/sandbox/state", "/sandbox/vocabulary", *(f"/page/{file.name}" for file in page.iterdir())):
        answer = sandbox.ask("GET", path)
        assert answer.status_code == 200
        assert TOKEN not in answer.text
        assert ADMIN_KEY not in answer.text


def test_it_listens_on_this_machine_only(sandbox: Sandbox) -> None:
    address = urlsplit(sandbox.url)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.2:{address.port}/health", timeout=5)
    assert sandbox.ask("GET", "/health").json() == {"status": "ok"}


def test_a_refused_key_is_told_and_harms_nothing(tmp_path: Path) -> None:
    with Bot() as bot:
        environ = environment(free_port(), bot.url, tmp_path / "sandbox.db", ADMIN_API_KEY="another")
        with running(environ) as process:
            process.wait_for("the customers' names could not be had from the bot: the answer was 401")
            sandbox = Sandbox(f"http://127.0.0.1:{environ['SANDBOX_PORT']}", bot)
            assert names(sandbox) == []
            sandbox.until(sandbox.write(OLGA, "hello")["sid"], "received")
