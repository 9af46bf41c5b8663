"""What the program needs of the outside: a phone, a model, an alarm and the time.

Protocols only; the real ones live in `bot.gateways` and `jobs`, and are put together in `jobs.wiring`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol


class PhoneError(Exception):
    """A send did not simply succeed. `code` is Twilio's error code, where it gave one."""

    def __init__(self, reason: str, code: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.code = code
        self.retry_after = retry_after  # seconds, where the other side named them


class NotNow(PhoneError):
    """Surely not sent, and worth another try later (rate limit, connection refused)."""


class Refused(PhoneError):
    """Surely not sent, and never will be to this recipient or with this content."""


class AccountRefused(PhoneError):
    """Surely not sent: the account or sender itself is refused, so no send can work."""


class OutcomeUnknown(PhoneError):
    """The request left us and no answer came: it may have been sent. Look it up before trying again."""


class ModelError(Exception):
    """The model gave nothing usable in time: carry on without it. Its text is one word, the reason, never content."""


@dataclass(frozen=True)
class Outgoing:
    """One WhatsApp message to hand to Twilio. Addresses are E.164 or user names, without `whatsapp:`."""

    sender: str
    to: str
    body: str
    reference: int  # our message id; it rides in the status callback's address
    valid_seconds: int | None = None  # after this long undelivered, Twilio drops it
    content_sid: str | None = None  # a stored template or button set; then `variables` fill it
    variables: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Receipt:
    """What Twilio knows of a message: its sid, its status in Twilio's words, an error code if it failed."""

    sid: str
    status: str
    error_code: int | None = None
    created_at: datetime | None = None  # UTC


@dataclass(frozen=True)
class Content:
    """A text to be stored at Twilio. Its fields are {{1}}, {{2}} …; `examples` are values for them, by number."""

    name: str
    language: str  # in WhatsApp's spelling
    body: str
    buttons: tuple[tuple[str, str], ...]  # title and what a tap sends back
    examples: Mapping[str, str]


@dataclass(frozen=True)
class Approval:
    """What WhatsApp says of a stored text, in Twilio's words; `category` in capitals, where it was submitted."""

    status: str
    category: str | None = None
    reason: str | None = None


class Shelf(Protocol):
    """Where texts are stored at Twilio. Everything raises `PhoneError`."""

    def stored(self) -> dict[str, str]:
        """The sids of all stored texts, by name."""

    def store(self, content: Content) -> str:
        """Store a text; its sid."""

    def submit(self, sid: str, name: str, category: str) -> Approval:
        """Ask WhatsApp to let it open conversations, under this category (capitals)."""

    def approval(self, sid: str) -> Approval | None:
        """What WhatsApp says of it now; None: Twilio has no such text."""


class Phone(Protocol):
    """A WhatsApp sender."""

    def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises a `PhoneError`."""

    def sent_since(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        """What was sent from `sender` to `to` at or after `since` (UTC), oldest first, in whole seconds.

        Raises `NotNow` where the question may be asked again, or another `PhoneError`, but never `OutcomeUnknown`.
        """

    def fetch(self, url: str) -> bytes:
        """A file that somebody sent, by its address. Raises `NotNow`, or `Refused` where it is not to be had."""


@dataclass(frozen=True)
class Prompt:
    """One question to the model: fixed instructions, facts as data, and the answer's JSON schema."""

    name: str  # of the schema: letters and underscores
    instructions: str  # the same every time, so that the provider can cache it
    facts: Mapping[str, Any]  # sent as JSON in a system message of its own
    words: str | None  # a person's words, sent alone as the last user message
    schema: Mapping[str, Any]  # strict JSON schema


class Model(Protocol):
    """A language model that answers in a given JSON shape."""

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        """The answer, valid against the prompt's schema. Raises `ModelError` within 10 seconds if there is none."""

    def transcribe(self, audio: bytes, content_type: str, language: str | None) -> str:
        """What is said in a recording, "" where nothing is; `language` (ISO 639-1) is the likely one.

        Raises `ModelError` within 10 seconds.
        """


Kind = Literal["conversation", "campaign", "message", "chore"]


class Alarm(Protocol):
    """Wakes a worker for a due row. Best effort: the sweep finds what an alarm missed."""

    def ring(self, kind: Kind, row_id: int, at: datetime | None = None) -> None:
        """Have the row looked at now, or at `at` (UTC). Never raises and never blocks for long."""


@dataclass(frozen=True)
class Ports:
    """Everything outside, as one value. `now` gives aware UTC; `model` is None where none is configured.

    Without a `shelf`, texts stored at Twilio are used as they are known.
    """

    now: Callable[[], datetime]
    phone: Phone
    model: Model | None
    alarm: Alarm
    shelf: Shelf | None = None
