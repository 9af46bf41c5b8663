"""One variable at a time out of the environment, remembering everything that is wrong with it.

The parsers take a variable's text and give its value, or raise a `ValueError` whose text ends the sentence
"NAME must …". Sentences never repeat what was given: it may be a secret or a phone number.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

T = TypeVar("T")
D = TypeVar("D")


class Environment:
    """Reads variables and collects `problems`, one sentence each. Blank counts as unset."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables
        self.problems: list[str] = []

    def has(self, name: str) -> bool:
        """Whether a variable, or the file variant of it, is set."""
        return bool(self._variables.get(name, "").strip() or self._variables.get(f"{name}_FILE", "").strip())

    def get(self, name: str, parse: Callable[[str], T], default: str) -> T:
        """The parsed value; the parsed default where it is unset or bad."""
        return self._parsed(name, parse, parse(default))

    def optional(self, name: str, parse: Callable[[str], T]) -> T | None:
        """The parsed value, or None where it is unset or bad."""
        return self._parsed(name, parse, None)

    def required(self, name: str, parse: Callable[[str], T], meaning: str) -> T:
        """The parsed value. `meaning` says in the problem list what is missing."""
        if not self.has(name):
            self.problems.append(f"{name} is missing: {meaning}.")
        nothing: Any = None  # only beside a problem, and then nobody gets to see it
        return self._parsed(name, parse, nothing)

    def _parsed(self, name: str, parse: Callable[[str], T], fallback: D) -> T | D:
        text = self._text(name)
        if not text:
            return fallback
        try:
            return parse(text)
        except ValueError as error:
            self.problems.append(f"{name} must {error}.")
            return fallback

    def _text(self, name: str) -> str:
        text = self._variables.get(name, "").strip()
        file = self._variables.get(f"{name}_FILE", "").strip()
        if text and file:
            self.problems.append(f"{name} and {name}_FILE are both set: keep one of them.")
        if text or not file:
            return text
        try:
            text = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not a UTF-8 text"
            self.problems.append(f"{name}_FILE names {file}, which cannot be read: {reason}.")
        else:
            if not text:
                self.problems.append(f"{name}_FILE names {file}, which is empty.")
        return text


def port(text: str) -> int:
    """A TCP port with room above it: two more follow from `PORT` by default."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65533:
        raise ValueError("be a port, a whole number from 1 to 65533, such as 8000")
    return int(text)


def web_url(text: str) -> str:
    """An http or https address, without the slash at its end."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not _has_host(text) or parts.query or parts.fragment:
        raise ValueError("be a web address without query, such as https://gapgrabber.example.com")
    return text.rstrip("/")


def database_url(text: str) -> str:
    """An SQLite file or a PostgreSQL database, as a peewee URL."""
    parts = urlsplit(text)
    in_file = parts.scheme == "sqlite" and not parts.netloc and len(parts.path) > 1 and ":memory:" not in parts.path
    on_server = parts.scheme in ("postgres", "postgresql") and len(parts.path) > 1
    if not (in_file or on_server):
        raise ValueError("be sqlite:///path/to/file.db or postgresql://user:password@host/name")
    return text


def redis_url(text: str) -> str:
    """A Redis server, over TCP, TLS or a Unix socket."""
    scheme = urlsplit(text).scheme
    if scheme != "unix" and (scheme not in ("redis", "rediss") or not _has_host(text)):
        raise ValueError("be a Redis address, such as redis://:password@host:6379/0")
    return text


def _has_host(text: str) -> bool:
    parts = urlsplit(text)
    try:
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def account_sid(text: str) -> str:
    """A Twilio account SID."""
    if not re.fullmatch(r"AC[0-9A-Za-z]+", text):
        raise ValueError("be the account's SID, which starts with AC (not an API key's, which starts with SK)")
    return text


def number(text: str) -> str:
    """One phone number as E.164; Twilio's own spelling with `whatsapp:` in front is welcome."""
    try:
        parsed = phonenumbers.parse(text.removeprefix("whatsapp:"), None)
    except phonenumbers.NumberParseException:
        parsed = None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise ValueError("be a phone number with + and country code, such as +34600000000")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def numbers(text: str) -> tuple[str, ...]:
    """Several phone numbers as E.164, without repeats, in the order given."""
    found: dict[str, None] = {}
    for position, part in enumerate(text.split(","), start=1):
        try:
            found[number(part.strip())] = None
        except ValueError:
            example = "+34600000001,+34600000002"
            raise ValueError(
                f"be phone numbers with + and country code, such as {example}; number {position} is not"
            ) from None
    return tuple(found)


def timezone(text: str) -> ZoneInfo:
    """An IANA time zone."""
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("be a time zone's name, such as Europe/Madrid") from None


def quiet_hours(text: str) -> tuple[time, time] | None:
    """Two local wall-clock times of day, or None for `off`."""
    if text.lower() == "off":
        return None
    try:
        start, end = (datetime.strptime(part.strip(), "%H:%M").time() for part in text.split("-"))  # noqa: DTZ007
    except ValueError:
        start = end = time()
    if start == end:
        raise ValueError("be two different times of day, such as 21:00-09:00, or off")
    return start, end


def offer_caps(text: str) -> tuple[int, int] | None:
    """Offers a person per day and per week, or None for `off`."""
    if text.lower() == "off":
        return None
    match = re.fullmatch(r"(\d{1,3})\s*/\s*day[,\s]+(\d{1,3})\s*/\s*week", text.lower())
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise ValueError("be two numbers, at least 1 and no more a day than a week, such as 1/day 2/week, or off")
    return int(match[1]), int(match[2])


def text(value: str) -> str:
    """Any text."""
    return value
