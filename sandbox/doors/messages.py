"""Twilio's REST API for messages and their media (api.twilio.com, messaging.twilio.com)."""

import time
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, jsonify, request

from sandbox.desk import Desk
from sandbox.doors.gate import authorised, hang_up
from sandbox.doors.listing import bare, page_of, parse_query
from sandbox.doors.resources import media_resource, message_resource
from sandbox.errors import TwilioError
from sandbox.faults import Fault, Occasion
from sandbox.messages import Message
from sandbox.outbound import Order, Outbound
from sandbox.phones import is_address

TYPING_SECONDS = 25


class MessagesApi:
    """The routes, of the one account there is."""

    def __init__(self, desk: Desk, outbound: Outbound) -> None:
        self._desk = desk
        self._outbound = outbound
        self._root = f"/2010-04-01/Accounts/{desk.settings.account_sid}"

    def blueprint(self) -> Blueprint:
        """For Flask to mount."""
        api = Blueprint("twilio_messages", __name__)
        api.before_request(authorised(self._desk.settings))
        for method, rule, view in (
            ("POST", f"{self._root}/Messages.json", self.create),
            ("GET", f"{self._root}/Messages.json", self.listing),
            ("GET", f"{self._root}/Messages/<sid>.json", self.fetch),
            ("GET", f"{self._root}/Messages/<sid>/Media.json", self.media_list),
            ("GET", f"{self._root}/Messages/<sid>/Media/<media>", self.media),
            ("POST", "/v2/Indicators/Typing.json", self.typing),
        ):
            api.add_url_rule(rule, view_func=view, methods=[method])
        return api

    def create(self) -> Response:
        """Send a message."""
        order = parse_order(self._desk.settings.number)

        def act(fault: Fault | None) -> Response:
            response = jsonify(self._shown(self._outbound.accept(order, fault)))
            response.status_code = 201
            return response

        return self._faulty("create", order.to, act)

    def listing(self) -> Response:
        """Messages, newest first."""
        person = bare(request.args.get("To")) or bare(request.args.get("From"))
        return self._faulty("list", person, lambda _: jsonify(self._page()))

    def fetch(self, sid: str) -> Response:
        """One message."""
        message = self._found(sid)
        return self._faulty("fetch", message.phone, lambda _: jsonify(self._shown(message)))

    def media(self, sid: str, media: str) -> Response:
        """An attached file, or with .json what is known of it."""
        kept = self._desk.messages.attachment(media.removesuffix(".json"))
        if kept is None or kept["message_sid"] != sid:
            raise _missing()
        if not media.endswith(".json"):
            return Response(kept["data"], content_type=kept["content_type"])
        return jsonify(media_resource(kept["sid"], kept["content_type"], kept["created"], sid, self._root))

    def media_list(self, sid: str) -> Response:
        """What is attached to a message."""
        message = self._found(sid)
        uri = f"{self._root}/Messages/{sid}/Media.json"
        files = [
            media_resource(item["sid"], item["content_type"], message.created, sid, self._root)
            for item in message.media
            if "sid" in item
        ]
        page = {"page": 0, "page_size": 50, "start": 0, "end": max(0, len(files) - 1), "media_list": files}
        links = {"uri": uri, "first_page_uri": uri, "next_page_uri": None, "previous_page_uri": None}
        return jsonify(page | links)

    def typing(self) -> Response:
        """Show on the phone of a message's chat that the bot is typing; it has read the message, then."""
        message = self._desk.messages.get(request.form.get("messageId", ""))
        if message is None or request.form.get("channel") != "whatsapp":
            raise TwilioError(20001, "messageId must be a message of a WhatsApp chat, channel must be whatsapp")
        if message.direction == "inbound":
            self._desk.messages.mark(message.sid, "read")
        self._desk.feed.publish("typing", {"phone": message.phone, "seconds": TYPING_SECONDS})
        return jsonify({"success": True})

    def _faulty(self, occasion: Occasion, phone: str | None, act: Callable[[Fault | None], Response]) -> Response:
        """Do it, and let go wrong what a fault wants to."""
        fault = self._desk.faults.take(occasion, phone)
        refusal = None
        if fault and fault.do == "error":
            refusal = TwilioError(fault.code, status=fault.status, retry_after=fault.retry_after)
            if not (refusal.status >= 500 if fault.record is None else fault.record):
                raise refusal
        response = act(fault)
        if refusal:
            raise refusal
        if fault and fault.do == "delay":
            time.sleep(fault.seconds)
        if fault and fault.do == "close":
            hang_up()
        return response

    def _page(self) -> dict[str, Any]:
        query = parse_query(self._desk.settings.number)
        return page_of(self._desk.messages, query, f"{self._root}/Messages.json", self._shown)

    def _shown(self, message: Message) -> dict[str, Any]:
        return message_resource(message, self._root, self._desk.settings.number)

    def _found(self, sid: str) -> Message:
        message = self._desk.messages.get(sid)
        if message is None:
            raise _missing()
        return message


def parse_order(number: str) -> Order:
    """What the request wants sent. Raises `TwilioError` as Twilio refuses it; `number` is the business's."""
    form = request.form
    sender, to = form.get("From", ""), form.get("To", "")
    if not to:
        raise TwilioError(21604)
    if not sender:
        raise TwilioError(21603)
    if sender.startswith("whatsapp:") != to.startswith("whatsapp:"):
        raise TwilioError(21910)
    if not is_address(bare(to) or ""):
        raise TwilioError(21211, f"Invalid 'To' Phone Number: {to}")
    if sender != f"whatsapp:{number}":
        raise TwilioError(63007)
    media_urls = form.getlist("MediaUrl")
    if form.get("ContentVariables") and not form.get("ContentSid"):
        raise TwilioError(21654)
    if not (form.get("Body") or media_urls or form.get("ContentSid")):
        raise TwilioError(21602)
    if len(form.get("Body", "")) > 1600:
        raise TwilioError(21617)
    validity = form.get("ValidityPeriod", "36000")
    if not (validity.isascii() and validity.isdigit() and 1 <= int(validity) <= 36000):
        raise TwilioError(20001, f"ValidityPeriod {validity} is not between 1 and 36000 seconds")
    return Order(
        to=bare(to) or "",
        body=form.get("Body"),
        media_urls=media_urls,
        content_sid=form.get("ContentSid"),
        content_variables=form.get("ContentVariables"),
        callback=form.get("StatusCallback"),
        validity=int(validity),
    )


def _missing() -> TwilioError:
    return TwilioError(20404, f"The requested resource {request.path} was not found")
