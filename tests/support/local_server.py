"""A small HTTP server on this machine that can also answer badly: late, drop by drop, or not at all."""

import json
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

LONGEST_HANG = 30.0  # seconds; a test that forgets to release the server ends all the same
DRIP_PAUSE = 0.02  # seconds between two bytes


@dataclass(frozen=True)
class Request:
    """What a client sent. Repeated fields of a query or form keep all their values."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @property
    def form(self) -> dict[str, list[str]]:
        """The body of an urlencoded form."""
        return parse_qs(self.body.decode(), keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body of a JSON request."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """A whole HTTP answer; `content` is sent as JSON unless it is text or bytes."""

    status: int
    content: Any
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hang:
    """No answer until the server is released; then the connection is closed."""


@dataclass(frozen=True)
class Drip:
    """The beginning of a good answer, then a byte now and then, without an end until the server is released."""


@dataclass(frozen=True)
class Drop:
    """The request is read and the connection closed without a word."""


@dataclass(frozen=True)
class Cut:
    """The connection is closed in the middle of a good answer."""


Reply = Answer | Hang | Drip | Drop | Cut


class LocalServer:
    """Answers each request with what `respond` gives for it. Start and stop it with `with`.

    What `respond` raises, a failed assertion about a request for one, is raised again at the end of the `with`.
    """

    def __init__(self, respond: Callable[[Request], Reply]) -> None:
        self.requests: list[Request] = []
        self._respond = respond
        self._released = threading.Event()
        self._connections: list[socket.socket] = []
        self._faults: list[Exception] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()
        self.close_connections()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        if error is None and self._faults:
            raise self._faults[0]

    @property
    def connections_made(self) -> int:
        return len(self._connections)

    def release(self) -> None:
        """Let go of every request that hangs or drips, now and from now on."""
        self._released.set()

    def close_connections(self) -> None:
        """Close all connections that clients keep open, as servers do with idle ones."""
        for connection in self._connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed already

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536  # head and body leave in one send; two would cost 40 ms each on a kept connection

            def setup(self) -> None:
                super().setup()
                server._connections.append(self.connection)

            def do_GET(self) -> None:
                server._serve(self)

            do_POST = do_DELETE = do_GET  # noqa: N815 - the names that http.server looks for

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
                """Nothing."""

        return Handler

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        query = parse_qs(parts.query, keep_blank_values=True)
        headers = {name.lower(): value for name, value in handler.headers.items()}
        request = Request(handler.command, parts.path, query, headers, body)
        self.requests.append(request)
        try:
            self._write(handler, self._respond(request))
        except OSError:  # the client went away first, as it should when we make it wait
            handler.close_connection = True
        except Exception as error:  # noqa: BLE001 - kept for the test's own thread
            self._faults.append(error)
            handler.close_connection = True

    def _write(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        if isinstance(reply, Answer):
            _write_whole(handler, reply)
            return
        handler.close_connection = True
        if isinstance(reply, Hang):
            self._released.wait(LONGEST_HANG)
        elif isinstance(reply, Cut):
            _write_head(handler, 200, 1000, {})
            handler.wfile.write(b'{"id": ')
        elif isinstance(reply, Drip):
            _write_head(handler, 200, 1_000_000, {})
            drops = int(LONGEST_HANG / DRIP_PAUSE)
            while drops and not self._released.wait(DRIP_PAUSE):
                handler.wfile.write(b" ")
                handler.wfile.flush()
                drops -= 1


def _write_whole(handler: BaseHTTPRequestHandler, answer: Answer) -> None:
    content = answer.content
    text = content if isinstance(content, str | bytes) else json.dumps(content)
    body = text.encode() if isinstance(text, str) else text
    _write_head(handler, answer.status, len(body), answer.headers)
    handler.wfile.write(body)


def _write_head(handler: BaseHTTPRequestHandler, status: int, length: int, headers: Mapping[str, str]) -> None:
    handler.send_response(status)
    for name, value in ({"Content-Type": "application/json"} | dict(headers)).items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(length))
    handler.end_headers()
