"""Random credentials for a desk that was given none, kept in a file of its owner's eyes only."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

ACCOUNT = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER")
KEY = "ADMIN_API_KEY"


def is_given(environ: Mapping[str, str], *names: str) -> bool:
    """Whether any of these is set, itself or its file variant."""
    return any(environ.get(name) or environ.get(f"{name}_FILE") for name in names)


def keys_for(environ: Mapping[str, str], path: Path) -> dict[str, str]:
    """What `environ` lacks of an admin key and of the sandbox's account, the same at every start.

    An account is all or nothing: one variable of it in `environ`, or another place for Twilio, and none is made.
    """
    wanted: list[str] = [] if is_given(environ, KEY) else [KEY]
    if not is_given(environ, *ACCOUNT, "TWILIO_API_URL"):
        wanted += ACCOUNT
    kept = _read(path)
    if missing := [name for name in wanted if name not in kept]:
        kept |= {name: _make(name) for name in missing}
        _write(path, kept)
    return {name: kept[name] for name in wanted}


def _make(name: str) -> str:
    if name == "TWILIO_ACCOUNT_SID":
        return f"AC{secrets.token_hex(16)}"
    if name == "TWILIO_WHATSAPP_NUMBER":
        return "+34600000000"
    return secrets.token_hex(16)


def _read(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {name: value for name, sign, value in (line.partition("=") for line in lines) if sign and value}


def _write(path: Path, values: Mapping[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.writelines(f"{name}={value}\n" for name, value in values.items())
    draft.replace(path)
