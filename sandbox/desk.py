"""Everything the sandbox consists of, put together once."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from sandbox.agenda import Agenda, Lanes
from sandbox.contents import Contents
from sandbox.database import Database
from sandbox.errors import words
from sandbox.faults import Faults
from sandbox.feed import Feed
from sandbox.messages import Message, Messages
from sandbox.phones import Phone, Phones
from sandbox.rules import Rules
from sandbox.settings import Settings


class Desk:
    """The parts, each usable from any thread."""

    def __init__(self, settings: Settings) -> None:
        database = Database(settings.database)
        self.settings = settings
        self.feed = Feed()
        self.messages = Messages(database, lambda message: self.feed.publish("message", shown_message(message)))
        self.phones = Phones(database, lambda phones: self.feed.publish("phones", shown_phones(phones)))
        self.contents = Contents(database)
        self.faults = Faults()
        self.agenda = Agenda()
        self.lanes = Lanes(self.agenda)
        self.rules = Rules()
        self.switched_on: Callable[[], None] | None = None  # called when customers begin to answer by themselves

    def change_rules(self, changes: dict[str, Any]) -> None:
        """Switch some rules. Raises pydantic's `ValidationError`."""
        self.rules = Rules.model_validate(self.rules.model_dump() | changes)
        self.feed.publish("rules", self.rules.model_dump())
        if changes.get("auto_answer") and self.switched_on:
            self.switched_on()

    def changed_faults(self) -> None:
        """Tell the page which faults are in force."""
        self.feed.publish("faults", self.faults.shown())


def shown_phones(phones: list[Phone]) -> list[dict[str, str]]:
    """Phones as the page gets them."""
    return [asdict(phone) for phone in phones]


def shown_message(message: Message) -> dict[str, Any]:
    """A message as the page and tests get it: without addresses of the bot's side."""
    shown = asdict(message)
    del shown["callback"], shown["form"], shown["answered"]
    return shown | {"error_words": words(message.error_code) if message.error_code else None}
