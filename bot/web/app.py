"""The web application: Twilio's webhooks, the admin API, health."""

from collections.abc import Callable
from datetime import datetime

from flask import Flask

from bot.domain.ports import Alarm
from bot.gateways.config import Config
from bot.web import webhooks

LARGEST_REQUEST = 1_000_000  # bytes; Twilio's are a few thousand, a CSV of customers may be larger


def create_app(config: Config, now: Callable[[], datetime], alarm: Alarm) -> Flask:
    """The application on an open database. Gets the time and the alarm, and no other port."""
    app = Flask("gapgrabber")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.register_blueprint(webhooks.blueprint(config.twilio_auth_token, config.public_url, now, alarm))

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    return app
