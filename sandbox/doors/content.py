"""Twilio's REST API for stored contents and their approval by WhatsApp (content.twilio.com)."""

import re
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, jsonify, request

from sandbox.contents import Content, check_types
from sandbox.desk import Desk
from sandbox.doors.gate import authorised
from sandbox.errors import TwilioError

HOST = "https://content.twilio.com/v1/Content"
_NAME = re.compile(r"[a-z0-9_]+")
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")


class ContentApi:
    """The routes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._account = desk.settings.account_sid

    def blueprint(self) -> Blueprint:
        """For Flask to mount."""
        api = Blueprint("twilio_content", __name__)
        api.before_request(authorised(self._desk.settings))
        for method, rule, view in (
            ("POST", "/v1/Content", self.create),
            ("GET", "/v1/Content", self.listing),
            ("GET", "/v1/Content/<sid>", self.fetch),
            ("DELETE", "/v1/Content/<sid>", self.delete),
            ("POST", "/v1/Content/<sid>/ApprovalRequests/whatsapp", self.submit),
            ("GET", "/v1/Content/<sid>/ApprovalRequests", self.approval),
        ):
            api.add_url_rule(rule, view_func=view, methods=[method])
        return api

    def create(self) -> tuple[Response, int]:
        """Keep a content."""
        wanted = _body()
        language, variables = wanted.get("language"), wanted.get("variables") or {}
        if not isinstance(language, str) or not language:
            raise TwilioError(20001, "language is required")
        if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
            raise TwilioError(20001, "variables is an object of strings")
        check_types(wanted.get("types"))
        name = str(wanted.get("friendly_name") or "")
        content = self._desk.contents.add(name, language, variables, wanted["types"])
        return jsonify(content_resource(content, self._account)), 201

    def listing(self) -> Response:
        """The contents, newest first, by page number."""
        size = min(max(request.args.get("PageSize", 50, type=int), 1), 1000)
        page = max(request.args.get("Page", 0, type=int), 0)
        contents = self._desk.contents.all()
        shown = contents[page * size : (page + 1) * size]

        def url(number: int) -> str:
            return f"{HOST}?PageSize={size}&Page={number}"

        meta = {
            "page": page,
            "page_size": size,
            "first_page_url": url(0),
            "previous_page_url": url(page - 1) if page else None,
            "url": url(page),
            "next_page_url": url(page + 1) if len(contents) > (page + 1) * size else None,
            "key": "contents",
        }
        return jsonify({"contents": [content_resource(content, self._account) for content in shown], "meta": meta})

    def fetch(self, sid: str) -> Response:
        """One content."""
        return jsonify(content_resource(self._desk.contents.get(sid), self._account))

    def delete(self, sid: str) -> tuple[str, int]:
        """Forget a content."""
        self._desk.contents.delete(sid)
        return "", 204

    def submit(self, sid: str) -> tuple[Response, int]:
        """Ask WhatsApp to let a content open conversations; its answer comes a little later."""
        content, wanted = self._desk.contents.get(sid), _body()
        name, category = wanted.get("name"), wanted.get("category")
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise TwilioError(20001, "name has only lower case letters, digits and underscores")
        if category not in CATEGORIES:
            raise TwilioError(20001, f"category is one of {', '.join(CATEGORIES)}")
        if any(other.approval and other.approval["name"] == name for other in self._desk.contents.all()):
            raise TwilioError(20001, f"the name {name} is taken")
        approval = {
            "name": name,
            "category": category,
            "content_type": next(iter(content.types)),
            "status": "received",
            "rejection_reason": "",
            "allow_category_change": wanted.get("allow_category_change", True),
        }
        self._desk.contents.judge(sid, approval)
        self._desk.agenda.after(self._desk.rules.pace, lambda: judge(self._desk, sid, approval))
        return jsonify(approval), 201

    def approval(self, sid: str) -> Response:
        """What WhatsApp says of a content."""
        kept = self._desk.contents.get(sid).approval
        whatsapp = {"type": "whatsapp", **(kept or {"status": "unsubmitted"})}
        url = f"{HOST}/{sid}/ApprovalRequests"
        return jsonify({"sid": sid, "account_sid": self._account, "whatsapp": whatsapp, "url": url})


def judge(desk: Desk, sid: str, approval: dict[str, Any]) -> None:
    """Say what WhatsApp thinks of a submitted content, as the rules want it."""
    verdict = desk.rules.approval
    reason = "Rejected, as a rule of the sandbox says" if verdict == "rejected" else ""
    desk.contents.judge(sid, approval | {"status": verdict, "rejection_reason": reason})


def content_resource(content: Content, account: str) -> dict[str, Any]:
    """A stored content in Twilio's JSON."""
    created = datetime.fromtimestamp(content.created // 1000, UTC).isoformat().replace("+00:00", "Z")
    url = f"{HOST}/{content.sid}"
    return {
        "account_sid": account,
        "date_created": created,
        "date_updated": created,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "links": {"approval_create": f"{url}/ApprovalRequests/whatsapp", "approval_fetch": f"{url}/ApprovalRequests"},
        "sid": content.sid,
        "types": content.types,
        "url": url,
        "variables": content.variables,
    }


def _body() -> dict[str, Any]:
    body = request.get_json(silent=True, force=True)
    if not isinstance(body, dict):
        raise TwilioError(20001, "the request is not a JSON object")
    return body
