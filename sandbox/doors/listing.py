"""Lists of messages: filters and pages as Twilio has them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

from flask import request

from sandbox.errors import TwilioError
from sandbox.messages import Direction, Message, Messages, Query

EVER = 2**62  # later than any time in milliseconds


def bare(address: str | None) -> str | None:
    """An address without `whatsapp:`."""
    return address.removeprefix("whatsapp:") if address else None


def page_of(messages: Messages, query: Query, path: str, shown: Callable[[Message], dict[str, Any]]) -> dict[str, Any]:
    """The page that the request asks for, newest first. Its links go by message, so that news does not shift them."""
    args = request.args
    size = min(max(args.get("PageSize", 50, type=int), 1), 1000)
    number = max(args.get("Page", 0, type=int), 0)
    token = args.get("PageToken", "")
    back = token.startswith("PB")
    cursor = messages.get(token[2:])
    if cursor:
        query = replace(query, after=cursor.seq) if back else replace(query, before=cursor.seq)
    found = messages.find(query, limit=size + 1, newest=not back)
    more, found = len(found) > size, found[:size]
    found = found[::-1] if back else found

    def link(page: int, token: str | None = None) -> str:
        kept = [(key, value) for key, value in args.items(multi=True) if key not in ("Page", "PageToken", "PageSize")]
        fields = [*kept, ("PageSize", size), ("Page", page), *([("PageToken", token)] if token else [])]
        return f"{path}?{urlencode(fields, quote_via=quote)}"

    return {
        "end": number * size + max(0, len(found) - 1),
        "first_page_uri": link(0),
        "messages": [shown(message) for message in found],
        "next_page_uri": link(number + 1, f"PA{found[-1].sid}") if found and (more or back) else None,
        "page": number,
        "page_size": size,
        "previous_page_uri": link(number - 1, f"PB{found[0].sid}") if found and number > 0 else None,
        "start": number * size,
        "uri": link(number, token or None),
    }


def parse_query(number: str) -> Query:
    """The request's filters; `number` is the business's. What is not yet sent no date filter finds."""
    args = request.args
    to, sender = bare(args.get("To")), bare(args.get("From"))
    people = {address for address in (to, sender) if address and address != number}
    if len(people) > 1 or (to is not None and to == sender):
        return Query(statuses=())  # nobody writes to anybody but the business
    direction: Direction | None = None
    if to or sender:
        inbound = to == number or (to is None and sender != number)
        direction = "inbound" if inbound else "outbound-api"
    start, end = 0, EVER
    if args.get("DateSent"):
        start, end = _span(args["DateSent"][:10])
    if args.get("DateSent>"):
        start = max(start, _span(args["DateSent>"])[0])
    if args.get("DateSent<"):
        end = min(end, _span(args["DateSent<"])[1])
    dated = (start, end) != (0, EVER)
    return Query(phone=people.pop() if people else None, direction=direction, sent=(start, end) if dated else None)


def _span(text: str) -> tuple[int, int]:
    """The day or second that a date filter names, as milliseconds from - to."""
    try:
        start = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise TwilioError(20001, f"DateSent {text} is not a date: write YYYY-MM-DD") from None
    start = start if start.tzinfo else start.replace(tzinfo=UTC)
    end = start + (timedelta(days=1) if len(text) == 10 else timedelta(seconds=1))
    return int(start.timestamp() * 1000), int(end.timestamp() * 1000)
