"""Who may call which routes."""

import socket
from collections.abc import Callable
from hmac import compare_digest
from urllib.parse import urlsplit

from flask import Response, request

from sandbox.errors import TwilioError
from sandbox.settings import Settings

_HERE = {"127.0.0.1", "localhost", "::1"}


def authorised(settings: Settings) -> Callable[[], None]:
    """A check of the account sid and auth token of each request. It raises `TwilioError` 20003 or 20404."""

    def check() -> None:
        given = request.authorization
        user, password = (given.username or "", given.password or "") if given else ("", "")
        same_token = compare_digest(password.encode(), settings.auth_token.encode())
        if user != settings.account_sid or not same_token:
            raise TwilioError(20003)

    return check


def from_this_desk() -> Response | None:
    """Turn away what another web site makes the browser send: a foreign origin, or a foreign name for this address."""
    host = urlsplit(f"//{request.host}")
    origin = request.headers.get("Origin")
    if host.hostname not in _HERE or (origin is not None and origin != f"http://{request.host}"):
        return Response("Only this machine's own pages may do this.\n", status=403, content_type="text/plain")
    return None


def hang_up() -> None:
    """Close the caller's connection without an answer."""
    request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
