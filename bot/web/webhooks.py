"""Twilio's doors: what people write comes in here, and what became of what we sent. Nothing else happens here."""

from collections.abc import Callable
from datetime import datetime

import structlog
from flask import Blueprint, Response, abort, request

from bot.domain.ports import Alarm
from bot.flows import inbound, reports
from bot.gateways.signature import is_signed
from bot.store.database import StorageError
from bot.store.messages import Inbound

log = structlog.get_logger()

PREFIX = "whatsapp:"
MOST_MEDIA = 10


def blueprint(auth_token: str, public_url: str, now: Callable[[], datetime], alarm: Alarm) -> Blueprint:
    """The webhooks of one Twilio account, reached at `public_url`."""
    doors = Blueprint("webhooks", __name__, url_prefix="/webhooks/twilio")

    @doors.before_request
    def check_signature() -> None:
        raw_path = request.environ.get("RAW_URI", request.full_path).partition("?")[0]
        if not is_signed(auth_token, public_url, raw_path, request.query_string, request.form, request.headers):
            abort(403)

    @doors.post("")
    def message() -> Response:
        """Store an inbound message. Twilio is told that it arrived only once it is on disk."""
        try:
            stored = inbound.receive(_inbound(), now(), alarm)
        except StorageError:
            log.exception("message not storable")
            return Response(status=503)
        return Response(status=204 if stored else 503)

    @doors.post("/status")
    def status() -> Response:
        """Take in a delivery report. Unknown ones are fine: Twilio would only send them again."""
        form = request.form
        reference = request.args.get("message", "")
        sid, word = form.get("MessageSid", ""), form.get("MessageStatus", "")
        if sid and word:
            try:
                reports.take_in(_number(reference), sid, word, _number(form.get("ErrorCode", "")), now(), alarm)
            except StorageError:
                log.exception("delivery report not storable")
                return Response(status=503)
        return Response(status=204)

    return doors


def _inbound() -> Inbound:
    form = request.form
    count = min(_number(form.get("NumMedia", "")) or 0, MOST_MEDIA)
    media = ((form.get(f"MediaContentType{n}", ""), form.get(f"MediaUrl{n}", "")) for n in range(count))
    return Inbound(
        sid=form.get("MessageSid", ""),
        sender=form.get("From", "").removeprefix(PREFIX),
        to=form.get("To", "").removeprefix(PREFIX),
        body=form.get("Body", "").replace("\x00", ""),
        profile_name=form.get("ProfileName") or None,
        external_user_id=form.get("ExternalUserId") or None,
        button_payload=form.get("ButtonPayload") or None,
        replied_to_sid=form.get("OriginalRepliedMessageSid") or None,
        media=tuple(media),
        forwarded="true" in (form.get("Forwarded"), form.get("FrequentlyForwarded")),
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
