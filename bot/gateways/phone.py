"""WhatsApp through Twilio's REST API."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from twilio.base.page import Page
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance

from bot.domain.ports import NotNow, OutcomeUnknown, Outgoing, Receipt
from bot.gateways.line import TIMEOUT, Line, Result, translated
from bot.gateways.media import MediaLine
from bot.store.database import forbid_transaction

LONGEST_VALIDITY = 36_000  # seconds; Twilio takes 1 to this
PAGE_SIZE = 50


class TwilioPhone:
    """A `Phone` on a Twilio account. One instance may be used by several threads and keeps its connections open."""

    def __init__(
        self, account_sid: str, auth_token: str, api_url: str | None, callback_url: str, timeout: float = TIMEOUT
    ) -> None:
        """`api_url` takes the place of all of Twilio's own hosts. Twilio reports deliveries to `callback_url`."""
        self._messages = Client(account_sid, auth_token, http_client=Line(api_url, timeout)).messages
        self._media = MediaLine(account_sid, auth_token, api_url, timeout)
        self._callback_url = callback_url

    def send(self, message: Outgoing) -> Receipt:
        """Hand one message over; its `reference` is named in every delivery report. Raises a `PhoneError`."""
        forbid_transaction()
        form = self._form(message)
        return translated(lambda: _receipt(self._messages.create(**form)))

    def sent_since(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        """What was sent from `sender` to `to` at or after `since` (UTC), oldest first.

        Twilio's times are whole seconds, so a message of the same second counts. Raises `NotNow` or another
        `PhoneError`; `OutcomeUnknown` cannot happen to a question.
        """
        return _asked(lambda: self._listed(sender, to, since.replace(microsecond=0)))

    def fetch(self, url: str) -> bytes:
        """A file of at most 5 MB that somebody sent.

        Raises `NotNow`, or `Refused` where it is not to be had: not at Twilio, gone or too large.
        """
        return _asked(lambda: self._media.fetch(url))

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


def _asked(question: Callable[[], Result]) -> Result:
    """What is answered to a question, of which nothing is left undone when no answer comes."""
    forbid_transaction()
    try:
        return translated(question)
    except OutcomeUnknown as error:
        raise NotNow(str(error), error.code) from None


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
