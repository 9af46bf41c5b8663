"""Promise 5 line by line: a worker that dies anywhere in its work leaves nothing undone and nothing done twice.

Here the death is an exception that nobody catches, at a line of the flows or the store: the transaction that is open
is lost with it, as with a killed process, and what was committed stays. Time is the town's, so that leases and
look-ups cost nothing.
"""

import contextlib
import shutil
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
from models import Appointment, Message, Outreach, Turn
from tests.support.processes import PROJECT
from tests.support.town import DeskPhone, Town

WHERE = tuple(f"{PROJECT}/{part}/" for part in ("bot/flows", "bot/store"))
Place = tuple[str, int]


class Death(BaseException):
    """The worker is no more."""


class Reaper:
    """Counts the lines of ours that run, and at one of them ends the job."""

    def __init__(self, at: int | None = None) -> None:
        """`at`: the line to die at, by its number among those that run, from 0."""
        self.lines: list[Place] = []
        self.died_at: Place | None = None
        self._at = at

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look at every line that runs meanwhile. Death comes once."""
        before = sys.gettrace()
        sys.settrace(self._enter if self.died_at is None else before)
        try:
            yield
        finally:
            sys.settrace(before)

    def _enter(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        return self._line if frame.f_code.co_filename.startswith(WHERE) else None

    def _line(self, frame: FrameType, event: str, _arg: Any) -> Any:
        if event == "line":
            self.lines.append((frame.f_code.co_filename, frame.f_lineno))
            if len(self.lines) - 1 == self._at:
                self.died_at = self.lines[-1]
                raise Death
        return self._line


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
Play = Callable[[str, Reaper], dict[str, Any]]
STORIES: dict[str, tuple[Step, ...]] = {
    "no, yes, late yes": (
        (("Olga", FILL),),
        (("Ana", "no thanks"),),
        (("Ben", "yes"),),
        (("Cleo", "yes"),),
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
        (("Olga", "stop"), ("Ana", "yes")),
    ),
    "opting out": (
        (("Olga", FILL),),
        (("Ana", "STOP"), ("Ben", "STOP"), ("Cleo", "STOP")),
        (("Dora", "how much is it?"),),
        (("Olga", "status"),),
    ),
}


@pytest.fixture
def play(sqlite_template: Path, tmp_path: Path) -> Play:
    """Plays a story on a database of its own, with death where the reaper has it; what came of it all."""

    def run(story: str, reaper: Reaper) -> dict[str, Any]:
        path = tmp_path / "gapgrabber.db"
        shutil.copy(sqlite_template, path)
        opened = connect(f"sqlite:///{path}")
        try:
            return _played(STORIES[story], reaper)
        finally:
            opened.close()
            for file in tmp_path.glob("gapgrabber.db*"):
                file.unlink()

    return run


def _played(story: tuple[Step, ...], reaper: Reaper) -> dict[str, Any]:
    town = Town()
    town.phone = ListingPhone(lambda: town.now)
    town.ports = replace(town.ports, phone=town.phone)
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        town.customer(name)
    for step in story:
        for name, text in step:
            town.writes(name, text)
        with reaper.watching(), contextlib.suppress(Death):
            town.settle()
        town.settle()
        town.passes(minutes=3)
    return {
        **{f"{name} heard": sorted(without_introduction(text) for text in town.heard(name)) for name in town.numbers},
        "standing": sorted((o.customer.name, o.status) for o in Outreach.select()),
        "booked": [a.customer.name for a in Appointment.select().where(Appointment.status == "scheduled")],
        "campaign": (town.campaign().status, town.campaign().batch),
        "unfinished": Message.select().where(Message.status.in_(("queued", "sending", "unknown"))).count(),
        "unread": Message.select().where(Message.direction == "in", Message.turn.is_null()).count(),
        "outcomes": sorted((t.intent, t.outcome, t.reason) for t in Turn.select()),
    }


def without_introduction(text: str) -> str:
    """Who dies between sending it and noting that, lets it be said once more."""
    return text.rpartition("\n\n")[2] if text.startswith("This is") else text


def check_deaths(play: Play, story: str, of: int) -> None:
    """Die at one in `of` lines, at the first and at the last time that it runs."""
    undisturbed = Reaper()
    expected = play(story, undisturbed)
    moments: dict[Place, set[int]] = {}
    for number, place in enumerate(undisturbed.lines):
        first = min(moments.get(place, {number}))
        moments[place] = {first, number}
    wrong = {}
    for moment in sorted(set().union(*moments.values()))[::of]:
        reaper = Reaper(moment)
        outcome = play(story, reaper)
        assert reaper.died_at is not None
        if outcome != expected:
            file, line = reaper.died_at
            wrong[moment, f"{Path(file).relative_to(PROJECT)}:{line}"] = differences(outcome, expected)
    assert wrong == {}, "\n".join(f"{at[1]} (moment {at[0]}): {what}" for at, what in wrong.items())


def differences(outcome: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What is not as it should be: as it is, and as it should be."""
    return {key: (outcome[key], expected[key]) for key in expected if outcome[key] != expected[key]}


@pytest.mark.parametrize("story", STORIES)
def test_death_at_some_lines(play: Play, story: str) -> None:
    check_deaths(play, story, of=199)


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
def test_death_at_every_line(play: Play, story: str) -> None:
    check_deaths(play, story, of=1)
