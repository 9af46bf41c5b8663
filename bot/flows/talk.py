"""One turn at hand: who said what, what it was read as, and the ways in which it may end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from bot.flows.work import Work
from bot.language.intents import CustomerReading, OwnerReading
from bot.language.replies import say
from models import Business, Conversation, Message, Turn

Reading = TypeVar("Reading", OwnerReading, CustomerReading)


@dataclass(frozen=True)
class Talk(Generic[Reading]):
    """What an act gets: it changes rows in the turn's transaction and returns how the turn ends."""

    business: Business
    conversation: Conversation
    turn: Turn
    messages: list[Message]  # what was said, oldest first
    reading: Reading
    text: str
    question: dict[str, Any] | None  # what we had asked
    language: str
    work: Work

    @property
    def now(self) -> datetime:
        """The time of the turn (UTC)."""
        return self.work.now

    def say(self, key: str, **facts: str | int | None) -> str:
        """A sentence of ours, in this person's language."""
        return say(key, self.language, **facts)


@dataclass(frozen=True)
class Reply:
    """The turn is answered with this text. `offer_id`: it ends by asking about that offer."""

    text: str
    offer_id: int | None = None
    question: dict[str, Any] | None = None  # kept until the next turn answers it
    undo: dict[str, Any] | None = None  # how to take back what was done, should she say so


@dataclass(frozen=True)
class Silence:
    """The turn is rightly not answered, and why."""

    reason: str


@dataclass(frozen=True)
class Owed:
    """Somebody else answers it soon: the award a yes, a campaign's first batch a "fill"."""

    outcome: str  # claim or start


Outcome = Reply | Silence | Owed
