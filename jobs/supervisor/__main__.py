"""`python -m jobs.supervisor`, which is what `make run` does: everything on one machine, until told to stop."""

import asyncio
import contextlib
import fcntl
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.gateways.config import PROJECT, ConfigError
from jobs.supervisor.child import CannotStart
from jobs.supervisor.console import say
from jobs.supervisor.plan import KEYS, VAR, Plan, make_plan
from jobs.supervisor.supervisor import Supervisor


def main() -> int:
    """Run until told to stop; gives the exit code."""
    try:
        with _alone(VAR / "lock"):
            plan = make_plan(os.environ)
            plan.refuse_taken_ports()
            asyncio.run(_run(plan))
    except (CannotStart, ConfigError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


async def _run(plan: Plan) -> None:
    async with Supervisor() as supervisor:
        for stage in plan.stages():
            await supervisor.start(*stage)
        say(_welcome(plan))
        await asyncio.Event().wait()


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the lock of this folder's data: two would write the same files. Raises `CannotStart` where it is held."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise CannotStart(f"GapGrabber runs here already, as process {file.read()}. Stop that one first.") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _welcome(plan: Plan) -> str:
    """What to do now, for the person at the terminal."""
    config = plan.config
    lines = ["", "GapGrabber runs. Ctrl-C stops it.", ""]
    if plan.sandbox:
        lines += [
            f"  Phones      http://127.0.0.1:{config.sandbox_port}/",
            f"              send 'fill tomorrow 2pm haircut' from {'the owner' if config.business else 'Olga'}'s phone",
        ]
    else:
        lines.append(f"  Webhook     {config.public_url}/webhooks/twilio")
    lines.append(f"  API docs    http://127.0.0.1:{config.port}/docs")
    if plan.made_key:
        lines.append(f"  Admin key   {config.admin_api_key}  (kept in {KEYS.relative_to(PROJECT)})")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
