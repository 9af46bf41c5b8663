"""Promise 5 line by line: a worker that dies anywhere in its work leaves nothing undone and nothing done twice.

Here death is an exception that nobody catches, at a line of the flows or the store: the open transaction is lost with
it, as with a killed process, and what was committed stays. Of the lines that run while nothing changes outside the
worker only the first is died at: all others come to the same. Time is the town's, so that leases cost nothing.
"""

import contextlib
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bot.domain.ports import Outgoing, Receipt
from bot.store.database import connect
from models import Appointment, Message, Outreach, Turn, database
from tests.support.processes import PROJECT
from tests.support.town import TUESDAY, DeskPhone, Town

OURS = (f"{PROJECT}/bot/flows/", f"{PROJECT}/bot/store/")


class Death(BaseException):
    """The worker is no more."""


class Reaper:
    """Counts the moments at which something outside the worker has changed, and ends its job at one of them."""

    def __init__(self, town: Town, at: int | None) -> None:
        """`at`: the moment to die at, from 0; None: never."""
        self.moments: list[str] = []  # where in the code each of them was
        self._dead = False
        self._town = town
        self._at = at
        self._seen = self._outside(())

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look at every line that runs meanwhile. Death comes once, and ends the block quietly."""
        before = sys.gettrace()
        sys.settrace(before if self._dead else self._enter)
        try:
            with contextlib.suppress(Death):
                yield
        finally:
            sys.settrace(before)

    def _enter(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        return self._line if frame.f_code.co_filename.startswith(OURS) else None

    def _line(self, frame: FrameType, event: str, _arg: Any) -> Any:
        seen = self._outside(self._seen)
        if event == "line" and seen != self._seen:
            self._seen = seen
            self.moments.append(f"{Path(frame.f_code.co_filename).relative_to(PROJECT)}:{frame.f_lineno}")
            if len(self.moments) - 1 == self._at:
                self._dead = True
                raise Death
        return self._line

    def _outside(self, before: tuple[int, ...]) -> tuple[int, ...]:
        """What others can see of the work: rows committed, messages handed over, alarms rung."""
        connection: sqlite3.Connection = database.connection()
        changes = before[0] if connection.in_transaction else connection.total_changes
        return changes, len(self._town.phone.sent), len(self._town.bell.rung)


class ListingPhone(DeskPhone):
    """A phone that can be asked what it was given."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._receipts: list[Receipt] = []

    def send(self, message: Outgoing) -> Receipt:
        receipt = replace(super().send(message), created_at=self._now().replace(microsecond=0))
        self._receipts.append(receipt)
        return receipt

    def sent_since(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        since = since.replace(microsecond=0)
        to_them = [receipt for message, receipt in zip(self.sent, self._receipts, strict=True) if message.to == to]
        return [receipt for receipt in to_them if receipt.created_at is not None and receipt.created_at >= since]


FILL = "fill tomorrow 2pm haircut"
Step = tuple[tuple[str, str], ...]  # who writes what, all at once
STORIES: dict[str, tuple[Step, ...]] = {
    "one yes": (
        (("Olga", FILL),),
        (("Ana", "yes"),),
    ),
    "no, yes, late yes": (
        (("Olga", FILL),),
        (("Ana", "no thanks"),),
        (("Ben", "yes"),),
        (("Cleo", "yes"),),
    ),
    "a cancellation": (
        (("Eva", "I have to cancel my appointment"),),
        (("Eva", "yes"),),
        (("Olga", "yes"),),
        (("Ana", "yes"),),
    ),
    "two yeses at once": (
        (("Olga", FILL),),
        (("Ana", "yes"), ("Ben", "yes")),
    ),
    "all decline": (
        (("Olga", FILL),),
        (("Ana", "no"), ("Ben", "no"), ("Cleo", "no")),
        (("Dora", "yes"),),
    ),
    "second thoughts": (
        (("Olga", FILL),),
        (("Ana", "yes"), ("Ben", "yes")),
        (("Ana", "oh wait, no, I can't"),),
        (("Ben", "yes"),),
    ),
    "the owner stops": (
        (("Olga", FILL),),
        (("Olga", "stop"),),
        (("Ana", "yes"), ("Ben", "no")),
    ),
    "opting out": (
        (("Olga", FILL),),
        (("Ana", "STOP"), ("Ben", "STOP"), ("Cleo", "STOP")),
        (("Dora", "how much is it?"),),
        (("Olga", "stop"),),
    ),
}

Play = Callable[[str, int | None], tuple[dict[str, Any], Reaper]]


@pytest.fixture
def play(sqlite_template: Path, tmp_path: Path) -> Play:
    """Plays a story on a database of its own, with death at a moment; what came of it all, and the reaper."""

    def run(story: str, at: int | None) -> tuple[dict[str, Any], Reaper]:
        path = tmp_path / "gapgrabber.db"
        shutil.copy(sqlite_template, path)
        opened = connect(f"sqlite:///{path}")
        opened.connect()
        try:
            return _played(story, at)
        finally:
            opened.close()
            for file in tmp_path.glob("gapgrabber.db*"):
                file.unlink()

    return run


def _played(story: str, at: int | None) -> tuple[dict[str, Any], Reaper]:
    town = Town()
    town.phone = ListingPhone(lambda: town.now)
    town.ports = replace(town.ports, phone=town.phone)
    haircut = town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        town.customer(name)
    if story == "a cancellation":
        town.booked(town.customer("Eva"), haircut, TUESDAY.replace(hour=16))
    reaper = Reaper(town, at)
    for step in STORIES[story]:
        for name, text in step:
            town.writes(name, text)
        with reaper.watching():
            town.settle()
        town.settle()
        town.passes(minutes=2)
    return outcome(town), reaper


def outcome(town: Town) -> dict[str, Any]:
    """All that has come of a story, to whomever."""
    return {
        **{f"{name} heard": sorted(without_introduction(text) for text in town.heard(name)) for name in town.numbers},
        "standing": sorted((o.customer.name, o.status) for o in Outreach.select()),
        "booked": [a.customer.name for a in Appointment.select().where(Appointment.status == "scheduled")],
        "campaign": (town.campaign().status, town.campaign().batch),
        "unfinished": Message.select().where(Message.status.in_(("queued", "sending", "unknown"))).count(),
        "unread": Message.select().where(Message.direction == "in", Message.turn.is_null()).count(),
        "answered": sorted((turn.intent, answers(turn)) for turn in Turn.select()),
    }


def answers(turn: Turn) -> int | str | None:
    """How many messages answer a turn; the reason, where it is answered with silence."""
    sent = Message.select().where(Message.turn == turn, Message.direction == "out").count()
    return turn.reason if turn.outcome == "silent" and not sent else sent


def without_introduction(text: str) -> str:
    """Who dies between sending it and noting that, lets it be said once more."""
    return text.partition("\n\n")[2] if text.startswith("This is") else text


def test_death_between_the_steps_of_a_turn_changes_nothing_in_the_end(play: Play) -> None:
    check_deaths(play, "one yes", where="bot/flows/conversation.py")


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
def test_death_at_any_line_changes_nothing_in_the_end(play: Play, story: str) -> None:
    check_deaths(play, story, where="")


def check_deaths(play: Play, story: str, where: str) -> None:
    """Die once in each playing of the story, at every moment in these files."""
    expected, undisturbed = play(story, None)
    moments = [moment for moment, place in enumerate(undisturbed.moments) if place.startswith(where)]
    assert len(moments) >= 5
    wrong = []
    for moment in moments:
        came_of_it, reaper = play(story, moment)
        assert reaper.moments == undisturbed.moments[: moment + 1]
        if came_of_it != expected:
            wrong.append(f"{reaper.moments[-1]} (moment {moment}): {differences(came_of_it, expected)}")
    assert wrong == [], "\n".join(wrong)


def differences(came_of_it: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What is not as it should be: as it is, and as it should be."""
    return {key: (came_of_it[key], expected[key]) for key in expected if came_of_it[key] != expected[key]}
