"""What the sandbox is started with."""

import signal
import sys
from pathlib import Path

import pytest
import requests

from sandbox.settings import SettingsError, read_settings
from tests.sandbox.running import ACCOUNT, OLGA, environment, running
from tests.support.processes import Process, free_port

GOOD = environment(8001, "", Path("x.db"))


def test_defaults_follow_the_port() -> None:
    settings = read_settings(GOOD | {"PORT": "9000", "SANDBOX_PORT": "", "SANDBOX_DB": ""})
    assert (settings.port, settings.public_url) == (9001, "http://127.0.0.1:9000")
    assert (settings.owners, settings.database) == ((OLGA,), Path("var/sandbox.db"))


def test_given_values_are_taken() -> None:
    settings = read_settings(
        GOOD | {"PUBLIC_URL": "https://salon.example/", "OWNER_NUMBERS": "+34600000002, +34600000003"}
    )
    assert settings.public_url == "https://salon.example"
    assert settings.owners == ("+34600000002", "+34600000003")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("SANDBOX_PORT", "70000"),
        ("PUBLIC_URL", "salon.example"),
        ("TWILIO_ACCOUNT_SID", "AC1"),
        ("TWILIO_AUTH_TOKEN", " "),
        ("TWILIO_WHATSAPP_NUMBER", "910 000 000"),
        ("OWNER_NUMBERS", "+34600000001,Olga"),
        ("ADMIN_API_KEY", ""),
    ],
)
def test_a_bad_value_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"^{name} [^\n]+[.]$"):
        read_settings(GOOD | {name: value})


def test_all_that_is_missing_is_said_at_once() -> None:
    bare = dict.fromkeys(GOOD, "") | {"PORT": "x"}
    with Process([sys.executable, "-m", "sandbox"], bare) as process:
        assert process.wait() == 2
        for name in ("PORT", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER", "ADMIN_API_KEY"):
            assert f"{name} is " in process.output
        assert "Traceback" not in process.output


def test_a_taken_port_is_said_in_words(tmp_path: Path) -> None:
    environ = environment(free_port(), "", tmp_path / "sandbox.db")
    with running(environ), Process([sys.executable, "-m", "sandbox"], environ) as second:
        assert second.wait() != 0
        assert environ["SANDBOX_PORT"] in second.output
        assert "Traceback" not in second.output


def test_owners_are_those_of_this_start(tmp_path: Path) -> None:
    environ = environment(free_port(), "", tmp_path / "sandbox.db")
    with running(environ):
        assert owners(environ) == [(OLGA, "Olga")]
    with running(environ | {"OWNER_NUMBERS": "+34600000002,+34600000003"}):
        assert owners(environ) == [("+34600000002", "Owner"), ("+34600000003", "Owner 2")]


def owners(environ: dict[str, str]) -> list[tuple[str, str]]:
    """The owners' phones."""
    phones = requests.get(f"http://127.0.0.1:{environ['SANDBOX_PORT']}/sandbox/phones", timeout=5).json()["phones"]
    return [(phone["address"], phone["name"]) for phone in phones if phone["role"] == "owner"]


def test_it_ends_at_once_when_asked_and_logs_no_words_of_people(tmp_path: Path) -> None:
    environ = environment(free_port(), "http://127.0.0.1:9", tmp_path / "sandbox.db")
    with running(environ) as process:
        process.send(signal.SIGTERM)
        assert process.wait(5) == 0
        assert OLGA not in process.output
        assert ACCOUNT not in process.output
