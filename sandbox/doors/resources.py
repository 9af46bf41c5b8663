"""Messages and their media in Twilio's JSON."""

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from sandbox.errors import words
from sandbox.messages import Message


def message_resource(message: Message, root: str, number: str) -> dict[str, Any]:
    """A message in Twilio's JSON; `root` is the account's path, `number` the business's."""
    uri = f"{root}/Messages/{message.sid}"
    inbound = message.direction == "inbound"
    person, business = f"whatsapp:{message.phone}", f"whatsapp:{number}"
    return {
        "account_sid": root.rpartition("/")[2],
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": rfc2822(message.created),
        "date_sent": rfc2822(message.sent) if message.sent else None,
        "date_updated": rfc2822(message.updated),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": words(message.error_code) if message.error_code else None,
        "from": person if inbound else business,
        "messaging_service_sid": None,
        "num_media": str(len(message.media)),
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": message.sid,
        "status": "received" if inbound else message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": business if inbound else person,
        "uri": f"{uri}.json",
    }


def media_resource(sid: str, content_type: str, created: int, parent: str, root: str) -> dict[str, Any]:
    """An attached file in Twilio's JSON; `created` in milliseconds since 1970."""
    return {
        "account_sid": root.rpartition("/")[2],
        "content_type": content_type,
        "date_created": rfc2822(created),
        "date_updated": rfc2822(created),
        "parent_sid": parent,
        "sid": sid,
        "uri": f"{root}/Messages/{parent}/Media/{sid}.json",
    }


def rfc2822(milliseconds: int) -> str:
    """A time as this part of Twilio writes it, to the second."""
    return format_datetime(datetime.fromtimestamp(milliseconds // 1000, UTC))
