"""WhatsApp through Twilio's REST API."""

import json
import logging
import math
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import requests
from twilio.base.exceptions import TwilioException
from twilio.base.page import Page
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance
from urllib3.exceptions import NewConnectionError

from bot.domain.delivery import Meaning, meaning_of
from bot.domain.ports import AccountRefused, NotNow, OutcomeUnknown, Outgoing, PhoneError, Receipt, Refused
from bot.store.database import forbid_transaction

TIMEOUT = 8.0  # seconds, to connect and for each read
LONGEST_VALIDITY = 36_000  # seconds; Twilio takes 1 to this
PAGE_SIZE = 50

# At DEBUG it writes the addresses of requests, and a look-up's address holds phone numbers.
logging.getLogger("urllib3").setLevel(logging.INFO)

Result = TypeVar("Result")


class TwilioPhone:
    """A `Phone` on a Twilio account. One instance may be used by several threads and keeps its connections open."""

    def __init__(
        self, account_sid: str, auth_token: str, api_url: str | None, callback_url: str, timeout: float = TIMEOUT
    ) -> None:
        """`api_url` takes the place of all of Twilio's own hosts. Twilio reports deliveries to `callback_url`."""
        self._messages = Client(account_sid, auth_token, http_client=_Line(api_url, timeout)).messages
        self._callback_url = callback_url

    def send(self, message: Outgoing) -> Receipt:
        """Hand one message over; its `reference` is named in every delivery report. Raises a `PhoneError`."""
        forbid_transaction()
        form = self._form(message)
        return _translated(lambda: _receipt(self._messages.create(**form)))

    def sent_since(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        """What was sent from `sender` to `to` at or after `since` (UTC), oldest first.

        Twilio's times are whole seconds, so a message of the same second counts. Raises `NotNow` or another
        `PhoneError`; `OutcomeUnknown` cannot happen to a question.
        """
        forbid_transaction()
        try:
            return _translated(lambda: self._listed(sender, to, since.replace(microsecond=0)))
        except OutcomeUnknown as error:
            raise NotNow(str(error), error.code) from None

    def _form(self, message: Outgoing) -> dict[str, Any]:
        form: dict[str, Any] = {
            "from_": _address(message.sender),
            "to": _address(message.to),
            "status_callback": f"{self._callback_url}?message={message.reference}",
            **_content(message),
        }
        if message.valid_seconds is not None:
            form["validity_period"] = max(1, min(message.valid_seconds, LONGEST_VALIDITY))
        return form

    def _listed(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        # Twilio's date filter goes by whole days and by the time of sending, which a queued message does not have
        # yet. So: newest first, page by page, until a page ends before `since`.
        found: list[Receipt] = []
        page: Page | None = self._messages.page(from_=_address(sender), to=_address(to), page_size=PAGE_SIZE)
        while page is not None:
            receipts = [_receipt(instance) for instance in page]
            found += [receipt for receipt in receipts if _is_since(receipt, since)]
            if not receipts or not _is_since(receipts[-1], since):
                break
            page = page.next_page()
        return found[::-1]


class _Line(TwilioHttpClient):
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


def _translated(act: Callable[[], Result]) -> Result:
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


def _address(address: str) -> str:
    return f"whatsapp:{address}"


def _content(message: Outgoing) -> dict[str, str]:
    if message.content_sid is None:
        return {"body": message.body}
    if not message.variables:
        return {"content_sid": message.content_sid}
    # WhatsApp takes no line breaks, tabs or runs of spaces in a variable.
    flat = {name: " ".join(value.split()) for name, value in message.variables.items()}
    return {"content_sid": message.content_sid, "content_variables": json.dumps(flat, ensure_ascii=False)}


def _receipt(instance: MessageInstance) -> Receipt:
    if not instance.sid or not instance.status:
        raise ValueError("a message without sid or status")
    return Receipt(str(instance.sid), str(instance.status), instance.error_code, instance.date_created)


def _is_since(receipt: Receipt, since: datetime) -> bool:
    # One without a time counts: better a message taken for sent than one sent twice.
    return receipt.created_at is None or receipt.created_at >= since
