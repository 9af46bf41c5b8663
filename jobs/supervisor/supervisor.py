"""Starts programs stage by stage, keeps them running, stops them in the opposite order."""

import asyncio
import signal
from types import TracebackType
from typing import Self

from jobs.supervisor.child import Child, Program
from jobs.supervisor.console import tell
from jobs.supervisor.guard import Guard

READY_WITHIN = 60.0  # seconds; a first start on a slow disk compiles every library


class Supervisor:
    """To be used as `async with`: leaving the block stops everything.

    SIGINT, SIGTERM and SIGHUP cancel the block from inside and end it quietly; a second one kills. They are heard
    even where the shell had switched SIGINT off, as it does for background jobs.
    """

    def __init__(self) -> None:
        self._stages: list[list[Child]] = []
        self._stopping = False

    async def __aenter__(self) -> Self:
        self._task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN:
                continue  # nohup: to go on without the terminal is what was asked for
            loop.add_signal_handler(number, self._on_signal)
        self._guard = Guard()
        return self

    async def start(self, *programs: Program) -> None:
        """Start some programs together and wait until all are ready. Raises `CannotStart`."""
        stage = [Child(program, self._guard) for program in programs]
        self._stages.append(stage)
        await asyncio.gather(*(child.until_ready(READY_WITHIN) for child in stage))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        asked, self._stopping = self._stopping, True
        for stage in reversed(self._stages):
            await asyncio.gather(*(child.stop() for child in stage))
        self._guard.close()
        return asked and kind is asyncio.CancelledError

    def _on_signal(self) -> None:
        if self._task and not self._stopping:
            self._stopping = True
            tell("run", "stopping; once more to kill")
            self._task.cancel()
            return
        for child in (child for stage in self._stages for child in stage):
            child.kill()
