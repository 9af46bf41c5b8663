"""The line to Twilio: its own HTTP client with our timeout and address, and every failure told in our words."""

import json
import logging
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import requests
from twilio.base.exceptions import TwilioException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from urllib3.exceptions import NewConnectionError

from bot.domain.delivery import Meaning, meaning_of
from bot.domain.ports import AccountRefused, NotNow, OutcomeUnknown, PhoneError, Refused

TIMEOUT = 8.0  # seconds, to connect and for each read

# At DEBUG it writes the addresses of requests, and a look-up's address holds phone numbers.
logging.getLogger("urllib3").setLevel(logging.INFO)

Result = TypeVar("Result")


class Line(TwilioHttpClient):
    """Twilio's HTTP client, with our timeout and address, that turns every bad answer into a `PhoneError`.

    Here and not at the caller, because Twilio's own exceptions do not carry the Retry-After header.
    """

    def __init__(self, api_url: str | None, timeout: float) -> None:
        super().__init__(timeout=timeout)
        self._api_url = api_url.rstrip("/") if api_url else None

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override]
        """The answer to a request, if it is a good one. Raises a `PhoneError` and what `requests` raises."""
        response = super().request(method, self._rewritten(url), *args, **kwargs)
        if not 200 <= response.status_code < 300:
            raise _refusal(response)
        return response

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Nothing: Twilio's client would log phone numbers."""

    def log_response(self, status_code: int, response: Any) -> None:
        """Nothing, as above."""

    def _rewritten(self, url: str) -> str:
        if self._api_url is None:
            return url
        return self._api_url + urlunsplit(urlsplit(url)._replace(scheme="", netloc=""))


def translated(act: Callable[[], Result]) -> Result:
    """What `act` returns. Whatever goes wrong on the way becomes a `PhoneError`.

    The original errors are cut off: their texts hold addresses and with them phone numbers.
    """
    try:
        return act()
    except requests.ConnectTimeout:
        raise NotNow("no connection in time") from None
    except requests.ConnectionError as error:
        if _never_connected(error):
            raise NotNow("connection refused") from None
        raise OutcomeUnknown("connection lost") from None
    except requests.Timeout:
        raise OutcomeUnknown("no answer in time") from None
    except (requests.RequestException, TwilioException, ValueError, LookupError, TypeError, AttributeError):
        raise OutcomeUnknown("answer not understood") from None


def _never_connected(error: requests.ConnectionError) -> bool:
    cause = error.args[0] if error.args else None
    return isinstance(getattr(cause, "reason", None), NewConnectionError)


def _refusal(response: Response) -> PhoneError:
    status = response.status_code
    code = _error_code(response.text)
    reason = f"HTTP {status}, code {code}"
    match meaning_of(code, status):
        case Meaning.RETRY:
            return NotNow(reason, code, _retry_after(response.headers))
        case Meaning.LOOK_UP:
            return OutcomeUnknown(reason, code)
        case Meaning.STOP:
            return AccountRefused(reason, code)
        case _:
            return Refused(reason, code)


def _error_code(body: str) -> int | None:
    try:
        code = json.loads(body)["code"]
    except (ValueError, LookupError, TypeError):
        return None
    return code if isinstance(code, int) else None


def _retry_after(headers: Mapping[str, str] | None) -> float | None:
    try:
        seconds = float((headers or {}).get("Retry-After", ""))
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
