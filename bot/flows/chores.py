"""What is done again and again, whatever anybody writes: each chore is a due row, so that it is done by one worker."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.domain.ports import PhoneError, Ports
from bot.flows import templates
from bot.store import chores, due

log = structlog.get_logger()

LEASE = timedelta(minutes=5)


def ensure(now: datetime) -> None:
    """Have every chore on record."""
    for name in CHORES:
        chores.add(name, now)


def do(chore_id: int, ports: Ports) -> None:
    """Do a chore that is due, and set the time for the next. One that fails comes again at that time."""
    now = ports.now()
    token = due.claim("chore", chore_id, now, LEASE)
    if token is None:
        return
    name = chores.name_of(chore_id)
    act, every = CHORES[name]
    try:
        act(ports)
    except PhoneError as problem:
        log.warning("chore not done", chore=name, problem=type(problem).__name__, code=problem.code)
    due.release("chore", chore_id, token, now + every)


def _refresh_templates(ports: Ports) -> None:
    if ports.shelf is not None:
        templates.refresh(ports.shelf, ports.now())


CHORES: dict[str, tuple[Callable[[Ports], None], timedelta]] = {
    "templates": (_refresh_templates, timedelta(hours=1)),
}
