"""What the sandbox is told by its environment."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sandbox.phones import is_address

DEMO_OWNER = "+34600000001"
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")


class SettingsError(Exception):
    """The environment does not do; the text names every variable at fault, one a line."""


@dataclass(frozen=True)
class Settings:
    """Where the sandbox listens, whose account it plays, and where that account's webhooks go."""

    port: int
    public_url: str  # without a slash at the end
    account_sid: str
    auth_token: str
    number: str  # the business's WhatsApp number, E.164
    owners: tuple[str, ...]  # E.164
    admin_key: str
    database: Path

    @property
    def base_url(self) -> str:
        """The address at which this sandbox answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def webhook_url(self) -> str:
        """Where an inbound message is posted, with the connection overrides of a well configured sender."""
        return f"{self.public_url}/webhooks/twilio#rc=3&rp=5xx,ct,rt"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from environment variables. Raises `SettingsError` naming all that is bad or missing."""
    wrong: list[str] = []

    def required(name: str, wanted: str, pattern: re.Pattern[str] = re.compile(r".+")) -> str:
        value = environment.get(name, "").strip()
        if not value:
            wrong.append(f"{name} is missing: {wanted}.")
        elif not pattern.fullmatch(value):
            wrong.append(f"{name} is not {wanted}.")
        return value

    def port(name: str, default: int) -> int:
        value = environment.get(name, "").strip() or str(default)
        if not (value.isascii() and value.isdigit() and 0 < int(value) < 65536):
            wrong.append(f"{name} is {value!r}: a port is a number from 1 to 65535.")
            return default
        return int(value)

    bot_port = port("PORT", 8000)
    owners = tuple(part.strip() for part in environment.get("OWNER_NUMBERS", "").split(",") if part.strip())
    wrong += [
        f"OWNER_NUMBERS has {owner!r}: write numbers like +34600000001." for owner in owners if not is_address(owner)
    ]
    public_url = (environment.get("PUBLIC_URL", "").strip() or f"http://127.0.0.1:{bot_port}").rstrip("/")
    if urlsplit(public_url).scheme not in ("http", "https") or not urlsplit(public_url).netloc:
        wrong.append(f"PUBLIC_URL is {public_url!r}: write it like http://127.0.0.1:8000.")
    settings = Settings(
        port=port("SANDBOX_PORT", bot_port + 1),
        public_url=public_url,
        account_sid=required("TWILIO_ACCOUNT_SID", "an account sid, AC and 32 hex digits", _ACCOUNT),
        auth_token=required("TWILIO_AUTH_TOKEN", "the token that signs webhooks"),
        number=required("TWILIO_WHATSAPP_NUMBER", "the business's number like +34600000000", _NUMBER),
        owners=owners or (DEMO_OWNER,),
        admin_key=required("ADMIN_API_KEY", "the key with which customers' names are asked for"),
        database=Path(environment.get("SANDBOX_DB", "").strip() or "var/sandbox.db"),
    )
    if wrong:
        raise SettingsError("\n".join(wrong))
    return settings
