"""The environment as configuration."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.gateways.config import ConfigError, FirstBusiness, ModelServer, OfferCaps, QuietHours, load

ACCOUNT = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "token-of-olga",
    "TWILIO_WHATSAPP_NUMBER": "+34600000000",
    "ADMIN_API_KEY": "key-of-olga",
}
DESK = ACCOUNT | {"TWILIO_API_URL": "http://127.0.0.1:8001"}
SALON = {"BUSINESS_NAME": "Salon Olga", "BUSINESS_TIMEZONE": "Europe/Madrid", "OWNER_NUMBERS": "+34600000001"}


def problems(environ: Mapping[str, str]) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(environ)
    return caught.value.problems


def test_a_desk_needs_nothing_but_the_account_and_the_key() -> None:
    config = load(DESK)

    assert config.database_url.startswith("sqlite:////")
    assert config.database_url.endswith("/var/gapgrabber.db")
    assert config.redis_url == "redis://127.0.0.1:8002/0"
    assert config.public_url == "http://127.0.0.1:8000"
    assert (config.port, config.sandbox_port) == (8000, 8001)
    assert config.openai is None
    assert config.business is None
    assert config.quiet_hours is None
    assert config.offer_caps is None


def test_neighbouring_ports_follow_the_web_port() -> None:
    config = load(DESK | {"PORT": "9000"})

    assert (config.public_url, config.sandbox_port) == ("http://127.0.0.1:9000", 9001)
    assert config.redis_url == "redis://127.0.0.1:9002/0"


def test_a_business_starts_with_quiet_hours_and_caps() -> None:
    config = load(DESK | SALON)

    assert config.business == FirstBusiness("Salon Olga", ZoneInfo("Europe/Madrid"), ("+34600000001",))
    assert config.quiet_hours == QuietHours(time(21), time(9))
    assert config.offer_caps == OfferCaps(per_day=1, per_week=2)


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("DATABASE_URL", "postgres://olga:pw@db/gapgrabber", "database_url", "postgres://olga:pw@db/gapgrabber"),
        ("DATABASE_URL", "sqlite:////data/olga.db", "database_url", "sqlite:////data/olga.db"),
        ("REDIS_URL", "rediss://:pw@cache:6380/2", "redis_url", "rediss://:pw@cache:6380/2"),
        ("REDIS_URL", "unix:///run/redis.sock", "redis_url", "unix:///run/redis.sock"),
        ("PUBLIC_URL", "https://olga.example.com/bot/", "public_url", "https://olga.example.com/bot"),
        ("SANDBOX_PORT", "9100", "sandbox_port", 9100),
        ("TWILIO_WHATSAPP_NUMBER", "whatsapp:+34 600 00 00 00", "twilio_number", "+34600000000"),
        ("ADMIN_API_KEY", "  key \n", "admin_api_key", "key"),
        ("QUIET_HOURS", "22:30 - 8:15", "quiet_hours", QuietHours(time(22, 30), time(8, 15))),
        ("QUIET_HOURS", "OFF", "quiet_hours", None),
        ("OFFER_CAPS", "2/day, 5/week", "offer_caps", OfferCaps(2, 5)),
        ("OFFER_CAPS", "off", "offer_caps", None),
        ("OPENAI_API_KEY", "", "openai", None),
    ],
)
def test_a_value_is_read(name: str, value: str, field: str, expected: object) -> None:
    assert getattr(load(DESK | SALON | {name: value}), field) == expected


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"OPENAI_API_KEY": "sk-1"}, ModelServer("sk-1", "https://api.openai.com/v1", "gpt-6-luna")),
        (
            {"OPENAI_BASE_URL": "http://127.0.0.1:11434/v1/", "OPENAI_MODEL": "small"},
            ModelServer("none", "http://127.0.0.1:11434/v1", "small"),
        ),
    ],
)
def test_a_model_is_switched_on_by_a_key_or_a_server(environ: dict[str, str], expected: ModelServer) -> None:
    assert load(DESK | environ).openai == expected


def test_owners_are_normalised_and_named_once() -> None:
    config = load(DESK | SALON | {"OWNER_NUMBERS": "+34 600 000 001, whatsapp:+34600000001,+34600000002"})

    assert config.business is not None
    assert config.business.owners == ("+34600000001", "+34600000002")


def test_secrets_may_come_from_files(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("from-a-file\n")
    environ = {name: value for name, value in DESK.items() if name != "TWILIO_AUTH_TOKEN"}

    config = load(environ | {"TWILIO_AUTH_TOKEN_FILE": str(tmp_path / "token")})

    assert config == replace(load(DESK), twilio_auth_token="from-a-file")


def test_everything_missing_is_named_at_once() -> None:
    told = problems({"BUSINESS_NAME": "Salon Olga", "OPENAI_MODEL": "small", "TWILIO_AUTH_TOKEN": " "})

    assert [problem.split(" is missing: ")[0] for problem in told] == [
        "BUSINESS_TIMEZONE",
        "OWNER_NUMBERS",
        "PUBLIC_URL",
        "TWILIO_ACCOUNT_SID",
        "TWILIO_AUTH_TOKEN",
        "TWILIO_WHATSAPP_NUMBER",
        "ADMIN_API_KEY",
        "OPENAI_API_KEY",
    ]


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("PORT", "http", "from 1 to 65533"),
        ("PORT", "65534", "from 1 to 65533"),
        ("SANDBOX_PORT", "0", "from 1 to 65533"),
        ("DATABASE_URL", "mysql://root:hunter2@db/x", "postgresql://user:password@host/name"),
        ("DATABASE_URL", "sqlite:///:memory:", "sqlite:///path/to/file.db"),
        ("DATABASE_URL", "sqlite://olga.db", "sqlite:///path/to/file.db"),
        ("REDIS_URL", "localhost:6379", "redis://:password@host:6379/0"),
        ("REDIS_URL", "redis://:hunter2@host:port", "redis://:password@host:6379/0"),
        ("PUBLIC_URL", "olga.example.com", "https://gapgrabber.example.com"),
        ("PUBLIC_URL", "https://olga.example.com/?key=hunter2", "https://gapgrabber.example.com"),
        ("TWILIO_API_URL", "ftp://127.0.0.1", "a web address"),
        ("TWILIO_ACCOUNT_SID", "SK" + "0" * 32, "starts with AC"),
        ("TWILIO_WHATSAPP_NUMBER", "600000000", "with + and country code"),
        ("OWNER_NUMBERS", "+34600000001,Olga,+34600000002", "number 2 is not"),
        ("BUSINESS_TIMEZONE", "Madrid", "such as Europe/Madrid"),
        ("BUSINESS_TIMEZONE", "../../etc/passwd", "such as Europe/Madrid"),
        ("QUIET_HOURS", "9pm-9am", "such as 21:00-09:00"),
        ("QUIET_HOURS", "21:00-21:00", "two different times"),
        ("QUIET_HOURS", "21:00-24:00", "such as 21:00-09:00"),
        ("OFFER_CAPS", "3", "such as 1/day 2/week"),
        ("OFFER_CAPS", "5/day 2/week", "no more a day than a week"),
        ("OPENAI_BASE_URL", "api.openai.com", "a web address"),
        ("ADMIN_API_KEY_FILE", "/nowhere/key", "ADMIN_API_KEY and ADMIN_API_KEY_FILE are both set"),
    ],
)
def test_a_bad_value_is_named_with_what_would_be_right(name: str, value: str, advice: str) -> None:
    environ = DESK | SALON | {"OPENAI_MODEL": "small", "OPENAI_API_KEY": "sk-1"}

    (told,) = problems(environ | {name: value})

    assert name in told
    assert advice in told
    assert "hunter2" not in told


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "No such file"), (b"", "is empty"), (b"\xff\xfe", "not a UTF-8 text")]
)
def test_an_unusable_file_is_named(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "key"
    if content is not None:
        path.write_bytes(content)
    environ = {name: value for name, value in DESK.items() if name != "ADMIN_API_KEY"}

    (told,) = problems(environ | {"ADMIN_API_KEY_FILE": str(path)})

    assert told.startswith(f"ADMIN_API_KEY_FILE names {path}")
    assert reason in told


def test_secrets_are_not_shown() -> None:
    secrets = {
        "DATABASE_URL": "postgresql://olga:hunter2@db/x",
        "REDIS_URL": "redis://:hunter3@h",
        "OPENAI_API_KEY": "sk-9",
    }

    shown = repr(load(DESK | secrets))

    for secret in ("hunter2", "hunter3", "sk-9", "token-of-olga", "key-of-olga"):
        assert secret not in shown
