"""The composition root: the environment becomes ports. The only place that reads the clock."""

import os
import sys
import time
from datetime import UTC, datetime
from functools import cache

from bot.domain.ports import Model, Ports
from bot.gateways import config
from bot.store.database import connect
from jobs.logs import set_up_logs
from jobs.queue import RedisAlarm


def now() -> datetime:
    """The time, UTC."""
    return datetime.now(UTC)


@cache
def settings() -> config.Config:
    """The environment, read once. What is wrong with it is said in words, and the process ends."""
    try:
        return config.load(os.environ)
    except config.ConfigError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)


def open_database() -> None:
    """Bind the models to the configured database, and begin logging."""
    set_up_logs()
    connect(settings().database_url)


@cache
def alarm() -> RedisAlarm:
    """The queue, as an alarm."""
    return RedisAlarm(settings().redis_url)


@cache
def ports() -> Ports:
    """Everything outside, for a worker. The web process must not call this: it loads the heavy clients."""
    from bot.gateways.content import TwilioShelf
    from bot.gateways.phone import TwilioPhone

    chosen = settings()
    phone = TwilioPhone(
        chosen.twilio_account_sid,
        chosen.twilio_auth_token,
        chosen.twilio_api_url,
        f"{chosen.public_url}/webhooks/twilio/status",
    )
    shelf = TwilioShelf(chosen.twilio_account_sid, chosen.twilio_auth_token, chosen.twilio_api_url)
    return Ports(now=now, phone=phone, model=_model(chosen), alarm=alarm(), shelf=shelf)


def _model(chosen: config.Config) -> Model | None:
    if chosen.openai is None:
        return None
    from bot.gateways.model import OpenAIModel

    return OpenAIModel(chosen.openai.api_key, chosen.openai.base_url, chosen.openai.model, time.monotonic)
