"""The message templates at Twilio: `python -m jobs.templates push submit refresh show`, any of these in this order."""

import sys
from collections.abc import Callable

from bot.domain.ports import PhoneError, Shelf
from bot.flows import templates
from bot.store import templates as rows
from jobs.wiring import now, open_database, ports

STEPS: dict[str, tuple[Callable[[Shelf], int], str]] = {
    "push": (lambda shelf: templates.push(shelf, now()), "stored at Twilio"),
    "submit": (lambda shelf: templates.submit(shelf, now()), "submitted to WhatsApp"),
    "refresh": (lambda shelf: templates.refresh(shelf, now()), "changed since the last look"),
}
USAGE = """python -m jobs.templates STEP ...
  push     store at Twilio the texts of bot/language/templates that are not there yet
  submit   submit them to WhatsApp for approval
  refresh  ask how they stand
  show     show how they stood when last asked
"""


def main(steps: list[str]) -> int:
    """Do the steps named; 2 for a wrong word, 1 where Twilio refuses."""
    if not steps or not set(steps) <= {*STEPS, "show"}:
        sys.stderr.write(USAGE)
        return 2
    open_database()
    shelf = ports().shelf
    if shelf is None:
        raise RuntimeError("the ports have no shelf")
    for step in steps:
        if step == "show":
            _show()
            continue
        act, done = STEPS[step]
        try:
            sys.stdout.write(f"{act(shelf)} texts {done}\n")
        except PhoneError as problem:
            sys.stderr.write(f"{step}: Twilio refused: {problem}. Repeat it; what is done stays done.\n")
            return 1
    return 0


def _show() -> None:
    for row in rows.every():
        state = "inside the window" if row.category == rows.SESSION else row.status
        reason = f" ({row.reason})" if row.reason else ""
        sys.stdout.write(f"{row.family:14} {row.language}  {row.category:10} {state}{reason}  {row.sid}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
