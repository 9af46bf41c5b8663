"""The environment, read once at start into one frozen `Config`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.gateways import environment as env
from bot.gateways.environment import Environment

PROJECT = Path(__file__).resolve().parents[2]
OPENAI_URL = "https://api.openai.com/v1"
OPENAI_MODEL = "gpt-6-luna"


class ConfigError(Exception):
    """The environment cannot be used. `problems` has one sentence for each bad or missing value, without secrets."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("The configuration cannot be used:\n" + "\n".join(f"  - {problem}" for problem in problems))
        self.problems = problems


@dataclass(frozen=True)
class FirstBusiness:
    """The business that `release` makes where it is not there yet."""

    name: str
    timezone: ZoneInfo
    owners: tuple[str, ...]  # E.164


@dataclass(frozen=True)
class ModelServer:
    """An OpenAI-compatible server and the model to ask there."""

    api_key: str = field(repr=False)
    base_url: str
    model: str


@dataclass(frozen=True)
class QuietHours:
    """Local wall-clock times of day between which no offer goes out; overnight where `start` is the later one."""

    start: time
    end: time


@dataclass(frozen=True)
class OfferCaps:
    """How many offers one person may get."""

    per_day: int
    per_week: int


@dataclass(frozen=True)
class Config:
    """Everything the environment decides. None means switched off."""

    database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    public_url: str  # without a slash at the end
    port: int
    sandbox_port: int
    twilio_account_sid: str
    twilio_auth_token: str = field(repr=False)
    twilio_number: str  # E.164
    twilio_api_url: str | None  # where Twilio's REST calls go instead of Twilio's own hosts
    admin_api_key: str = field(repr=False)
    openai: ModelServer | None
    business: FirstBusiness | None  # None: the demo salon
    quiet_hours: QuietHours | None  # these two are what a new business starts with
    offer_caps: OfferCaps | None


def load(environ: Mapping[str, str]) -> Config:
    """The configuration that `environ` describes. Raises `ConfigError`, which names all bad or missing values."""
    variables = Environment(environ)
    port = variables.get("PORT", env.port, "8000")
    business = _business(variables)
    quiet = variables.get("QUIET_HOURS", env.quiet_hours, "21:00-09:00" if business else "off")
    caps = variables.get("OFFER_CAPS", env.offer_caps, "1/day 2/week" if business else "off")
    config = Config(
        database_url=variables.get("DATABASE_URL", env.database_url, f"sqlite:///{PROJECT}/var/gapgrabber.db"),
        redis_url=variables.get("REDIS_URL", env.redis_url, f"redis://127.0.0.1:{port + 2}/0"),
        public_url=_public_url(variables, port),
        port=port,
        sandbox_port=variables.get("SANDBOX_PORT", env.port, str(port + 1)),
        twilio_account_sid=variables.required("TWILIO_ACCOUNT_SID", env.account_sid, "the SID of the Twilio account"),
        twilio_auth_token=variables.required("TWILIO_AUTH_TOKEN", env.text, "the auth token of the Twilio account"),
        twilio_number=variables.required("TWILIO_WHATSAPP_NUMBER", env.number, "the business's WhatsApp sender"),
        twilio_api_url=variables.optional("TWILIO_API_URL", env.web_url),
        admin_api_key=variables.required("ADMIN_API_KEY", env.text, "a long random key of your own for the JSON API"),
        openai=_openai(variables),
        business=business,
        quiet_hours=QuietHours(*quiet) if quiet else None,
        offer_caps=OfferCaps(*caps) if caps else None,
    )
    if variables.problems:
        raise ConfigError(variables.problems)
    return config


def _public_url(variables: Environment, port: int) -> str:
    if variables.has("TWILIO_API_URL"):
        return variables.get("PUBLIC_URL", env.web_url, f"http://127.0.0.1:{port}")
    meaning = "the address at which Twilio reaches this program, such as https://gapgrabber.example.com"
    return variables.required("PUBLIC_URL", env.web_url, meaning)


def _business(variables: Environment) -> FirstBusiness | None:
    names = ("BUSINESS_NAME", "BUSINESS_TIMEZONE", "OWNER_NUMBERS")
    if not any(variables.has(name) for name in names):
        return None
    return FirstBusiness(
        name=variables.required("BUSINESS_NAME", env.text, "what the business is called"),
        timezone=variables.required("BUSINESS_TIMEZONE", env.timezone, "its time zone, such as Europe/Madrid"),
        owners=variables.required("OWNER_NUMBERS", env.numbers, "the owners' WhatsApp numbers, such as +34600000001"),
    )


def _openai(variables: Environment) -> ModelServer | None:
    own_server = variables.has("OPENAI_BASE_URL")
    if not (variables.has("OPENAI_API_KEY") or own_server or variables.has("OPENAI_MODEL")):
        return None
    base_url = variables.get("OPENAI_BASE_URL", env.web_url, OPENAI_URL)
    model = variables.get("OPENAI_MODEL", env.text, OPENAI_MODEL)
    if own_server:  # many of these want no key, but the client wants to send one
        return ModelServer(variables.get("OPENAI_API_KEY", env.text, "none"), base_url, model)
    key = variables.required("OPENAI_API_KEY", env.text, "the key of the OpenAI account")
    return ModelServer(key, base_url, model)
