"""Stored texts and their approval by WhatsApp, through Twilio's Content API."""

from typing import Any

from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from bot.domain.ports import Approval, Content, OutcomeUnknown, PhoneError
from bot.gateways.line import TIMEOUT, Line, translated
from bot.store.database import forbid_transaction

NO_SUCH = 20404
PAGE_SIZE = 100


class TwilioShelf:
    """A `Shelf` in a Twilio account."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None, timeout: float = TIMEOUT) -> None:
        """`api_url` takes the place of all of Twilio's own hosts."""
        self._content = Client(account_sid, auth_token, http_client=Line(api_url, timeout)).content.v1

    def stored(self) -> dict[str, str]:
        """The sids of all stored texts, by name. Of two with the same name, the older. Raises a `PhoneError`."""
        forbid_transaction()
        found = translated(lambda: self._content.contents.list(page_size=PAGE_SIZE))  # the newest first
        return {str(content.friendly_name): str(content.sid) for content in found}

    def store(self, content: Content) -> str:
        """Store a text; its sid. Raises a `PhoneError`."""
        forbid_transaction()
        wanted = ContentList.ContentCreateRequest(
            {
                "friendly_name": content.name,
                "language": content.language,
                "variables": dict(content.examples),
                "types": {"twilio/quick-reply" if content.buttons else "twilio/text": _shown(content)},
            }
        )
        request: Any = _Lean(wanted)
        return translated(lambda: _sid(self._content.contents.create(request)))

    def submit(self, sid: str, name: str, category: str) -> Approval:
        """Ask WhatsApp to let it open conversations, under this category (capitals). Raises a `PhoneError`."""
        forbid_transaction()
        request: Any = _Lean(ApprovalCreateList.ContentApprovalRequest({"name": name, "category": category}))
        given = translated(lambda: self._content.contents(sid).approval_create.create(request))
        return Approval(str(given.status or "received"), given.category, given.rejection_reason)

    def approval(self, sid: str) -> Approval | None:
        """What WhatsApp says of it now; None: Twilio has no such text. Raises a `PhoneError`."""
        forbid_transaction()
        try:
            whatsapp: Any = translated(lambda: self._content.contents(sid).approval_fetch().fetch().whatsapp)
        except PhoneError as problem:
            if problem.code == NO_SUCH:
                return None
            raise
        if not isinstance(whatsapp, dict) or not whatsapp.get("status"):
            raise OutcomeUnknown("answer not understood")
        return Approval(str(whatsapp["status"]), whatsapp.get("category"), whatsapp.get("rejection_reason"))


def _shown(content: Content) -> dict[str, Any]:
    if not content.buttons:
        return {"body": content.body}
    return {
        "body": content.body,
        "actions": [{"type": "QUICK_REPLY", "title": title, "id": tap} for title, tap in content.buttons],
    }


def _sid(instance: Any) -> str:
    if not instance.sid:
        raise ValueError("a content without sid")
    return str(instance.sid)


class _Lean:
    """A request of Twilio's client without the many nulls that it would send along."""

    def __init__(self, request: Any) -> None:
        self._request = request

    def to_dict(self) -> Any:
        """What is sent as JSON."""
        return _without_nulls(self._request.to_dict())


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value
