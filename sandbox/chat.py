"""`python -m sandbox.chat [owner | NAME | +NUMBER]`: a phone in the terminal. Ctrl-D ends."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from time import sleep
from typing import Any, TextIO
from urllib.parse import quote

import urllib3

ARRIVED = ("delivered", "read")
FAILED = ("failed", "undelivered")
NOT_RUNNING = "The sandbox is not running on {url}: start it with `make run`, in another terminal."


class ChatError(Exception):
    """It cannot be done; the text says why."""


class Sandbox:
    """The running sandbox, over HTTP."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool = urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(connect=2, read=20))

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """The JSON answer. Raises `ChatError`."""
        try:
            answer = self._pool.request(method, self._url + path, json=body)
        except urllib3.exceptions.HTTPError:
            raise ChatError(NOT_RUNNING.format(url=self._url)) from None
        content = json.loads(answer.data) if answer.data else {}
        if answer.status >= 400:
            raise ChatError(content.get("error", f"the sandbox answered {answer.status}"))
        return content

    def news(self) -> Iterator[tuple[str, Any]]:
        """What happens, as it happens, until the line breaks; the first is ("open", None)."""
        try:
            answer = self._pool.request("GET", f"{self._url}/sandbox/events", preload_content=False)
            kind = ""
            for line in _lines(answer):
                name, _, value = line.partition(": ")
                if name == "event":
                    kind = value
                elif name == "data":
                    yield kind, json.loads(value)
                elif line.startswith(": welcome"):
                    yield "open", None
        except urllib3.exceptions.HTTPError:
            return


class Chat:
    """One phone's chat on a terminal."""

    def __init__(self, sandbox: Sandbox, phone: dict[str, str], screen: TextIO) -> None:
        self._sandbox = sandbox
        self._phone = phone
        self._screen = screen
        self._path = f"/sandbox/phones/{quote(phone['address'])}"
        self._shown: dict[str, str] = {}  # sid: status
        self._asking: dict[str, Any] | None = None  # the last message with buttons
        self._lock = threading.Lock()

    def listen(self) -> None:
        """Show what comes, for as long as the program runs."""
        while True:
            try:
                for kind, data in self._sandbox.news():
                    self.take(kind, data)
            except ChatError:
                pass  # said below, as any other break of the line
            self.say("  (the line to the sandbox is lost; trying again)")
            sleep(2)

    def take(self, kind: str, data: Any) -> None:
        """Show one piece of news, if it is about this phone."""
        if kind == "open":
            self.catch_up()
        elif kind == "message" and data["phone"] == self._phone["address"]:
            self.show(data)
        elif kind == "typing" and data["phone"] == self._phone["address"]:
            self.say("  … typing")

    def catch_up(self) -> None:
        """Show what was missed."""
        for message in self._sandbox.ask("GET", f"/sandbox/messages?phone={quote(self._phone['address'])}")["messages"]:
            self.show(message)

    def show(self, message: dict[str, Any]) -> None:
        """Show a message that is new here, or that has failed by now; look at it."""
        with self._lock:
            before = self._shown.get(message["sid"])
            self._shown[message["sid"]] = message["status"]
        if message["status"] in FAILED and before not in FAILED:
            self.say(f"  ! not delivered: “{message['body']}”: {message['note'] or message['error_words']}")
        elif message["direction"] == "inbound":
            if before is None:
                self.say(f"{_time(message)}  you: {message['body'] or '[attachment]'}")
        elif message["status"] in ARRIVED and before not in ARRIVED:
            self._arrived(message)

    def typed(self, text: str) -> None:
        """Send what was typed. On a terminal its line goes: the chat shows the text again, with its time."""
        if self._screen.isatty():
            self._screen.write("\033[A\r\033[K> ")
            self._screen.flush()
        if text:
            self.send(text)

    def send(self, text: str) -> None:
        """Write a text, or tap the button of that number under the last message with buttons."""
        buttons = self._asking["buttons"] if self._asking else []
        if self._asking and text.isascii() and text.isdigit() and 1 <= int(text) <= len(buttons):
            written = {"button": buttons[int(text) - 1]["id"], "message": self._asking["sid"]}
            self._asking = None
        else:
            written = {"body": text}
        self._sandbox.ask("POST", f"{self._path}/messages", written)

    def say(self, line: str) -> None:
        """Put a line on the screen, above what is being typed."""
        self._screen.write(f"\r\033[K{line}\n> " if self._screen.isatty() else f"{line}\n")
        self._screen.flush()

    def _arrived(self, message: dict[str, Any]) -> None:
        body = message["body"].replace("\n", "\n       ")
        buttons = [f"       [{number}] {button['title']}" for number, button in enumerate(message["buttons"], 1)]
        if buttons:
            self._asking = message
        self.say("\n".join([f"{_time(message)}  {body}", *buttons]))
        self._sandbox.ask("POST", f"{self._path}/read")


def choose(phones: list[dict[str, str]], wanted: str) -> dict[str, str]:
    """The phone meant by `owner`, a number or (the beginning of) a name. Raises `ChatError`."""
    spelt = wanted.casefold()
    found = [phone for phone in phones if phone["address"].casefold() == spelt]
    if spelt == "owner":
        found = [phone for phone in phones if phone["role"] == "owner"][:1]
    found = found or [phone for phone in phones if spelt and phone["name"].casefold() == spelt]
    found = found or [phone for phone in phones if spelt and phone["name"].casefold().startswith(spelt)]
    if len(found) != 1:
        raise ChatError(f"{'more than one phone is' if found else 'no phone is'} called {wanted!r}.\n{listing(phones)}")
    return found[0]


def listing(phones: list[dict[str, str]]) -> str:
    """The phones, one a line."""
    lines = [f"  {phone['address']:18} {phone['name'] or '(unknown)'}{_role(phone)}" for phone in phones]
    return "\n".join(["Phones on the desk:", *lines])


def main(arguments: list[str]) -> int:
    """Run until Ctrl-D; gives the exit code."""
    port = os.environ.get("SANDBOX_PORT") or str(int(os.environ.get("PORT") or 8000) + 1)
    sandbox = Sandbox(f"http://127.0.0.1:{port}")
    try:
        phones = sandbox.ask("GET", "/sandbox/phones")["phones"]
        if not arguments:
            print(f"{listing(phones)}\nChoose one: make chat who=owner, or who=NAME or who=+NUMBER")
            return 0
        if arguments[0].startswith("+") and all(phone["address"] != arguments[0] for phone in phones):
            sandbox.ask("POST", "/sandbox/phones", {"address": arguments[0]})
            phones = sandbox.ask("GET", "/sandbox/phones")["phones"]
        phone = choose(phones, arguments[0])
        chat = Chat(sandbox, phone, sys.stdout)
        chat.say(f"{phone['name'] or phone['address']}'s phone. Write and press Enter; Ctrl-D ends.")
        threading.Thread(target=chat.listen, daemon=True).start()
        for line in sys.stdin:
            chat.typed(line.strip())
    except ChatError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    print()
    return 0


def _role(phone: dict[str, str]) -> str:
    return ", owner" if phone["role"] == "owner" else ""


def _time(message: dict[str, Any]) -> str:
    return datetime.fromtimestamp(message["created"] / 1000).astimezone().strftime("%H:%M")


def _lines(answer: urllib3.BaseHTTPResponse) -> Iterator[str]:
    text = b""
    for part in answer.stream(1):
        text += part
        if part == b"\n":
            yield text.decode().rstrip("\n")
            text = b""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
