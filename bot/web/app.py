"""The web application: Twilio's webhooks, the API, its description, and doors for those who watch over it."""

from collections.abc import Callable
from datetime import datetime

from flask import Flask, Response, request

from bot.gateways.config import Config
from bot.web import docs, health, metrics, webhooks
from bot.web.api import appointments, campaigns, customers, messages, slots
from bot.web.api.desk import Desk
from bot.web.health import Bell
from bot.web.problems import handle_problems

LARGEST_REQUEST = 1_000_000  # bytes; Twilio's are a few thousand, a CSV of customers may be larger
PATIENCE = 10.0  # seconds to wait for a campaign's first batch

NOTHING_ELSE = "default-src 'none'; frame-ancestors 'none'"
OWN_PAGES = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " frame-ancestors 'none'"
)


def create_app(config: Config, now: Callable[[], datetime], alarm: Bell, patience: float = PATIENCE) -> Flask:
    """The application on an open database. Gets the time and the alarm, and no other port."""
    app = docs.described_app("gapgrabber")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.register_blueprint(webhooks.blueprint(config.twilio_auth_token, config.public_url, now, alarm))
    desk = Desk(config.twilio_number, config.admin_api_key, now, alarm, patience)
    for noun in (slots, appointments, campaigns, messages, customers):
        app.register_api(noun.blueprint(desk))
    app.register_api(health.blueprint(config, now, alarm))
    app.register_api(metrics.blueprint(config.admin_api_key, now))
    docs.publish(app)
    handle_problems(app)
    app.after_request(_harden)
    return app


def _harden(response: Response) -> Response:
    page = request.path.startswith("/docs")
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Content-Security-Policy"] = OWN_PAGES if page else NOTHING_ELSE
    if not page:
        response.headers["Cache-Control"] = "no-store"
    return response
