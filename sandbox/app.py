"""The web application: Twilio's side and the desk's side of one sandbox."""

from typing import Any

from flask import Flask, Response, jsonify
from werkzeug.exceptions import HTTPException

from sandbox.answering import Answering
from sandbox.desk import Desk
from sandbox.doors.content import ContentApi
from sandbox.doors.desk import DeskRoutes
from sandbox.doors.messages import MessagesApi
from sandbox.doors.page import page_routes
from sandbox.errors import TwilioError
from sandbox.inbound import Inbound
from sandbox.outbound import Outbound


class Discreet(Flask):
    """Flask without addresses in its log: they hold phone numbers."""

    def log_exception(self, exc_info: Any) -> None:
        self.logger.error("a request failed", exc_info=exc_info)


def make_app(desk: Desk) -> Flask:
    """The application over these parts; messages left half way by an earlier run go on."""
    outbound, inbound = Outbound(desk), Inbound(desk)
    answering = Answering(desk, outbound, inbound)
    outbound.arrived = answering.consider
    desk.switched_on = answering.catch_up
    app = Discreet(__name__, static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.config["MAX_CONTENT_LENGTH"] = 20 * 1024 * 1024
    for blueprint in (
        MessagesApi(desk, outbound).blueprint(),
        ContentApi(desk).blueprint(),
        DeskRoutes(desk, outbound, inbound).blueprint(),
        page_routes(),
    ):
        app.register_blueprint(blueprint)
    app.register_error_handler(TwilioError, _refused)
    app.register_error_handler(HTTPException, _lost)
    outbound.resume()
    inbound.resume()
    return app


def _refused(error: TwilioError) -> tuple[Response, int]:
    response = jsonify(error.body())
    if error.retry_after is not None:
        response.headers["Retry-After"] = str(error.retry_after)
    return response, error.status


def _lost(error: HTTPException) -> tuple[Response, int]:
    status = error.code or 500
    known = {404: 20404, 405: 20004}.get(status, 20001)
    return jsonify(TwilioError(known, error.description, status).body()), status
