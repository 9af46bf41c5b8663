"""Faults that the sandbox is told to play: what should go wrong, for whom and how often."""

import threading
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Occasion = Literal["create", "list", "fetch", "callback", "webhook"]

DEEDS: dict[Occasion, tuple[str, ...]] = {
    "create": ("error", "close", "delay", "fail", "hold", "block"),
    "list": ("error", "close", "delay"),
    "fetch": ("error", "close", "delay"),
    "callback": ("drop", "repeat", "reorder", "delay"),
    "webhook": ("drop", "repeat", "delay"),
}
"""What may be done on which occasion: a message is created, messages are listed or one is fetched by the bot; a status
callback or an inbound message goes out to the bot."""


def _bare(address: Any) -> Any:
    return address.removeprefix("whatsapp:") if isinstance(address, str) else address


class Fault(BaseModel):
    """One rule.

    error: refuse with `code`; a refusal of 5xx comes after the message was recorded and goes its way, any other before
    (`record` says otherwise). close: record, then hang up. delay: record, answer `seconds` late. fail: accept, later
    report `final` with `code`. hold: accept, stay queued for `seconds`. block: accept, stay `sent` for ever.
    drop, repeat (`count` times in all), reorder (go out after the next one), delay: of a request to the bot.
    """

    model_config = ConfigDict(extra="forbid")

    on: Occasion = "create"
    do: Literal["error", "close", "delay", "fail", "hold", "block", "drop", "repeat", "reorder"]
    to: Annotated[str | None, BeforeValidator(_bare)] = None  # the person's address; None: anyone
    times: int | None = Field(default=None, ge=1)  # None: until cleared
    status: int | None = Field(default=None, ge=400, le=599)  # None: the one that belongs to the code
    code: int = 20500
    retry_after: int | None = Field(default=None, ge=0)  # seconds, said in the header of a refusal
    seconds: float = Field(default=5.0, ge=0, le=600)
    count: int = Field(default=2, ge=2, le=20)
    record: bool | None = None
    final: Literal["undelivered", "failed"] = "undelivered"
    used: int = Field(default=0, ge=0, le=0)

    @model_validator(mode="after")
    def _possible(self) -> "Fault":
        if self.do not in DEEDS[self.on]:
            raise ValueError(f"on {self.on}, do is one of {', '.join(DEEDS[self.on])}")
        return self


class Faults:
    """The rules in force, oldest first."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, faults: list[Fault]) -> None:
        """Put more rules in force."""
        with self._lock:
            self._rules += faults

    def clear(self) -> None:
        """End them all."""
        with self._lock:
            self._rules.clear()

    def take(self, on: Occasion, phone: str | None) -> Fault | None:
        """The oldest rule for this occasion and person that is not used up, counted as used once more."""
        with self._lock:
            for rule in self._rules:
                if rule.on == on and rule.to in (None, phone) and (rule.times is None or rule.used < rule.times):
                    rule.used += 1
                    return rule
        return None

    def shown(self) -> list[dict[str, Any]]:
        """The rules as JSON values."""
        with self._lock:
            return [rule.model_dump() for rule in self._rules]
