"""The phone in the terminal."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

import pytest

from sandbox.chat import ChatError, choose
from tests.sandbox.running import ANA, OLGA, Sandbox
from tests.support.processes import PROJECT, free_port
from tests.support.waiting import eventually

PHONES = [
    {"address": OLGA, "name": "Olga", "role": "owner"},
    {"address": "+34600000002", "name": "", "role": "owner"},
    {"address": ANA, "name": "Ana García", "role": "customer"},
    {"address": "+34600000012", "name": "Anabel", "role": "customer"},
]


class Terminal:
    """A terminal phone, with somebody typing."""

    def __init__(self, sandbox_port: int, *arguments: str) -> None:
        command = [sys.executable, "-m", "sandbox.chat", *arguments]
        environ = {**os.environ, "SANDBOX_PORT": str(sandbox_port)}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self._popen = subprocess.Popen(command, env=environ, cwd=PROJECT, text=True, **pipes)  # type: ignore[call-overload]
        self.screen = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        with self._popen.stdout as stream:
            for line in stream:
                self.screen += line

    def type(self, line: str) -> Self:
        """Write a line and press Enter."""
        self._popen.stdin.write(f"{line}\n")
        self._popen.stdin.flush()
        return self

    def shows(self, text: str) -> None:
        """Wait for a text on the screen."""
        eventually(lambda: text in self.screen)

    def end(self) -> int:
        """Press Ctrl-D; the exit code."""
        self._popen.stdin.close()
        code: int = self._popen.wait(10)
        self._reader.join(5)
        return code


@contextmanager
def terminal(sandbox: Sandbox, *arguments: str) -> Iterator[Terminal]:
    """A terminal phone on a sandbox, ended at the end."""
    phone = Terminal(int(sandbox.url.rpartition(":")[2]), *arguments)
    yield phone
    assert phone.end() == 0, phone.screen


def test_a_conversation_with_numbered_buttons(sandbox: Sandbox) -> None:
    buttons = [{"title": "Yes", "id": "yes:1"}, {"title": "No", "id": "no:1"}]
    content = sandbox.content("14:00 is free.\nWant it?", buttons)
    with terminal(sandbox, ANA) as ana:
        ana.type("hello")
        ana.shows("you: hello")
        hello = sandbox.until(sandbox.messages(ANA)[0]["sid"], "received")["sid"]
        sandbox.twilio().messaging.v2.typing_indicator.create(channel="whatsapp", message_id=hello)
        ana.shows("… typing")
        offer = sandbox.send(body=None, content_sid=content)
        ana.shows("[2] No")
        assert "14:00 is free.\n       Want it?" in ana.screen
        sandbox.until(offer, "read")
        ana.type("2")
        ana.shows("you: No")
        tapped = sandbox.messages(ANA)[-1]
        assert eventually(lambda: sandbox.bot.forms(tapped["sid"]))[0]["ButtonPayload"] == "no:1"
        ana.type("2")
        ana.shows("you: 2")
        assert [ana.screen.count(words) for words in ("hello", "14:00 is free")] == [1, 1]


def test_what_was_said_before_is_shown_and_failures_are_told(sandbox: Sandbox) -> None:
    sandbox.until(sandbox.write(OLGA, "fill 2pm haircut")["sid"], "received")
    with terminal(sandbox, "owner") as olga:
        olga.shows("you: fill 2pm haircut")
        sandbox.bot.failures.append(403)
        olga.type("status")
        olga.shows("! not delivered: “status”: the bot answered 403")


def test_without_a_name_the_phones_are_listed(sandbox: Sandbox) -> None:
    with terminal(sandbox) as nobody:
        nobody.shows(f"{OLGA}")
        nobody.shows("Olga, owner")


def test_without_a_sandbox_it_says_how_to_start_one() -> None:
    nobody = Terminal(free_port(), "owner")
    nobody.shows("make run")
    assert nobody.end() == 1
    assert "Traceback" not in nobody.screen


@pytest.mark.parametrize(
    ("wanted", "address"), [("owner", OLGA), ("OLGA", OLGA), (ANA, ANA), ("ana g", ANA), ("anabel", "+34600000012")]
)
def test_a_phone_is_chosen_by_name_number_or_role(wanted: str, address: str) -> None:
    assert choose(PHONES, wanted)["address"] == address


@pytest.mark.parametrize(("wanted", "words"), [("ana", "more than one"), ("mallory", "no phone"), ("", "no phone")])
def test_an_unclear_name_is_asked_about(wanted: str, words: str) -> None:
    with pytest.raises(ChatError, match=words):
        choose(PHONES, wanted)
