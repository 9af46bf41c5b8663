"""What the page of phones, the terminal phone and tests ask of the desk (/sandbox/...)."""

from typing import Any

from flask import Blueprint, Response, jsonify, request
from pydantic import TypeAdapter, ValidationError
from werkzeug.exceptions import NotFound

from sandbox.desk import Desk, shown_message, shown_phones
from sandbox.doors.gate import from_this_desk
from sandbox.errors import KNOWN
from sandbox.faults import DEEDS, Fault
from sandbox.inbound import Inbound, Written
from sandbox.messages import Query
from sandbox.outbound import Outbound
from sandbox.phones import Phone, is_address

MOST_SHOWN = 2000  # messages; a page with more would be slow
_FAULTS: TypeAdapter[list[Fault]] = TypeAdapter(list[Fault])


class DeskRoutes:
    """The routes; only for this machine's own pages and programs."""

    def __init__(self, desk: Desk, outbound: Outbound, inbound: Inbound) -> None:
        self._desk = desk
        self._outbound = outbound
        self._inbound = inbound

    def blueprint(self) -> Blueprint:
        """For Flask to mount."""
        routes = Blueprint("desk", __name__)
        routes.before_request(from_this_desk)
        routes.register_error_handler(ValueError, _refused)
        for method, rule, view in (
            ("GET", "/health", self.health),
            ("GET", "/sandbox/events", self.events),
            ("GET", "/sandbox/state", self.state),
            ("GET", "/sandbox/vocabulary", self.vocabulary),
            ("GET", "/sandbox/phones", self.phones),
            ("POST", "/sandbox/phones", self.add_phone),
            ("POST", "/sandbox/phones/<address>/messages", self.write),
            ("POST", "/sandbox/phones/<address>/read", self.read),
            ("GET", "/sandbox/messages", self.messages),
            ("DELETE", "/sandbox/messages", self.clear),
            ("POST", "/sandbox/messages/<sid>/again", self.again),
            ("GET", "/sandbox/media/<sid>", self.media),
            ("GET", "/sandbox/faults", self.faults),
            ("POST", "/sandbox/faults", self.add_faults),
            ("DELETE", "/sandbox/faults", self.clear_faults),
            ("GET", "/sandbox/rules", self.rules),
            ("POST", "/sandbox/rules", self.change_rules),
        ):
            routes.add_url_rule(rule, view_func=view, methods=[method])
        return routes

    def health(self) -> Response:
        """That we are here."""
        return jsonify({"status": "ok"})

    def events(self) -> Response:
        """News as server-sent events, from now on."""
        listener = self._desk.feed.open()
        return Response(self._desk.feed.events(listener), content_type="text/event-stream")

    def state(self) -> Response:
        """All there is to show; of the messages the last ones."""
        messages = self._desk.messages.find(Query(), limit=MOST_SHOWN, newest=True)
        return jsonify(
            {
                "phones": shown_phones(self._desk.phones.all()),
                "messages": [shown_message(message) for message in reversed(messages)],
                "rules": self._desk.rules.model_dump(),
                "faults": self._desk.faults.shown(),
            }
        )

    def vocabulary(self) -> Response:
        """Error codes and faults that can be chosen."""
        codes = [{"code": code, "words": words} for code, (_, words) in sorted(KNOWN.items())]
        return jsonify({"codes": codes, "deeds": DEEDS})

    def phones(self) -> Response:
        """The phones, owners first."""
        return jsonify({"phones": shown_phones(self._desk.phones.all())})

    def add_phone(self) -> tuple[Response, int]:
        """Put one more phone on the desk: `address`, and maybe `name`."""
        wanted = _object()
        address = parse_address(str(wanted.get("address", "")))
        if self._desk.phones.get(address) is None:
            self._desk.phones.put([Phone(address, str(wanted.get("name", "")).strip(), "stranger")])
        return jsonify({"address": address, "phones": shown_phones(self._desk.phones.all())}), 201

    def write(self, address: str) -> tuple[Response, int]:
        """Write on a phone; see `Written`."""
        written = Written.model_validate(_object())
        return jsonify(shown_message(self._inbound.write(parse_address(address), written))), 201

    def read(self, address: str) -> tuple[str, int]:
        """Look at a phone's chat."""
        self._outbound.look(address)
        return "", 204

    def messages(self) -> Response:
        """All messages in their order, or those of `phone`."""
        found = self._desk.messages.find(Query(phone=request.args.get("phone")))
        return jsonify({"messages": [shown_message(message) for message in found]})

    def clear(self) -> tuple[str, int]:
        """Forget all messages. Stored contents and phones stay."""
        self._desk.messages.clear()
        self._desk.feed.publish("cleared", {})
        return "", 204

    def again(self, sid: str) -> tuple[Response, int]:
        """Post a failed message to the bot once more."""
        if not self._inbound.again(sid):
            raise ValueError(f"message {sid} has not failed")
        return jsonify({"sid": sid}), 202

    def media(self, sid: str) -> Response:
        """An attached file, for the page to show."""
        kept = self._desk.messages.attachment(sid)
        if kept is None:
            raise NotFound
        response = Response(kept["data"], content_type=kept["content_type"])
        response.headers["Content-Security-Policy"] = "sandbox"
        return response

    def faults(self) -> Response:
        """The faults in force."""
        return jsonify(self._desk.faults.shown())

    def add_faults(self) -> tuple[Response, int]:
        """Put a fault, or a list of them, in force; see `Fault`."""
        wanted = request.get_json(silent=True)
        self._desk.faults.add(_FAULTS.validate_python(wanted if isinstance(wanted, list) else [wanted]))
        self._desk.changed_faults()
        return jsonify(self._desk.faults.shown()), 201

    def clear_faults(self) -> tuple[str, int]:
        """End all faults."""
        self._desk.faults.clear()
        self._desk.changed_faults()
        return "", 204

    def rules(self) -> Response:
        """The switches; see `Rules`."""
        return jsonify(self._desk.rules.model_dump())

    def change_rules(self) -> Response:
        """Switch some."""
        self._desk.change_rules(_object())
        return self.rules()


def parse_address(text: str) -> str:
    """A WhatsApp address as people write it. Raises `ValueError`."""
    address = "".join(text.split()).removeprefix("whatsapp:")
    if not is_address(address):
        raise ValueError(f"{text!r} is no WhatsApp address: write a number like +34600000009")
    return address


def _refused(error: ValueError) -> tuple[Response, int]:
    return jsonify({"error": _words(error)}), 422


def _object() -> dict[str, Any]:
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise ValueError("send a JSON object, with Content-Type: application/json")
    return body


def _words(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    places = ((".".join(str(part) for part in fault["loc"]), fault["msg"]) for fault in error.errors())
    return "; ".join(f"{place}: {words}" if place else words for place, words in places)
