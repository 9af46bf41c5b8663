"""One supervised process: started, restarted when it dies, its output passed on, stopped."""

import asyncio
import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jobs.supervisor.console import tell
from jobs.supervisor.guard import Guard, kill_group

PAUSES = (0.3, 0.6, 1.2, 2.4, 5.0, 10.0)  # seconds before a restart; the last one again and again
SETTLED = 30.0  # seconds alive, after which the pauses begin anew
POLL = 0.05  # seconds between two looks whether it is ready


class CannotStart(Exception):
    """Something that has to run does not; the text says what, and what to do about it."""


@dataclass(frozen=True)
class Program:
    """What to run, where, and what to expect of it. `ready` looks, in a thread, whether it does its work yet."""

    name: str
    command: Sequence[str]
    environ: Mapping[str, str] = field(repr=False)
    folder: Path
    ready: Callable[[], bool] = lambda: True
    grace: float = 10.0  # seconds between SIGTERM and SIGKILL
    once: bool = False  # runs to its end, which has to be a good one


class Child:
    """The process of one program, through all its lives."""

    def __init__(self, program: Program, guard: Guard) -> None:
        self.program = program
        self._guard = guard
        self._process: asyncio.subprocess.Process | None = None
        self._stop = asyncio.Event()
        self._ends: list[int] = []  # exit codes so far
        self._task = asyncio.create_task(self._live_once() if program.once else self._live_on())

    async def until_ready(self, within: float) -> None:
        """Return when it is ready, or has ended well if it runs once. Raises `CannotStart` where that fails.

        `within` is in seconds; what runs once may take its time: a migration of much data is not to be cut short.
        """
        name, loop = self.program.name, asyncio.get_running_loop()
        deadline = loop.time() + within
        while not self._ends:
            if self._task.done():
                self._task.result()  # raises what went wrong
            if not self.program.once and self._process and await asyncio.to_thread(self.program.ready):
                return
            if loop.time() > deadline and not self.program.once:
                raise CannotStart(f"{name} was not ready within {within:.0f} seconds.")
            await asyncio.sleep(POLL)
        if self._ends[0] or not self.program.once:
            raise CannotStart(f"{name} ended with code {self._ends[0]}. Its lines above say why.")

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL when the grace is over."""
        self._stop.set()
        self._terminate()
        done, _ = await asyncio.wait([self._task], timeout=self.program.grace)
        if not done:
            tell(self.program.name, f"still running {self.program.grace:.0f} seconds after SIGTERM: killed")
            self.kill()
            await asyncio.wait([self._task])

    def kill(self) -> None:
        """kill -9."""
        if self._process is not None and self._process.returncode is None:
            kill_group(self._process.pid)

    async def _live_on(self) -> None:
        loop, pauses = asyncio.get_running_loop(), iter(PAUSES)
        while not self._stop.is_set():
            began = loop.time()
            await self._live_once()
            if loop.time() - began > SETTLED:
                pauses = iter(PAUSES)
            pause = next(pauses, PAUSES[-1])
            if not self._stop.is_set():
                tell(self.program.name, f"ended with code {self._ends[-1]}; starts again in {pause:g} s")
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), pause)

    async def _live_once(self) -> None:
        read, write = os.pipe()
        try:
            self._process = process = await asyncio.create_subprocess_exec(
                *self.program.command,
                env=self.program.environ,
                cwd=self.program.folder,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=write,
                stderr=write,
                start_new_session=True,  # Ctrl-C goes to the supervisor alone, which stops all in order
            )
        except OSError as error:
            os.close(read)
            tell(self.program.name, f"cannot be run: {error}")
            self._ends.append(127)
            return
        finally:
            os.close(write)
        self._guard.watch(process.pid)
        if self._stop.is_set():
            self._terminate()
        output = asyncio.create_task(self._pass_on(read))
        code = await process.wait()
        kill_group(process.pid)  # what it left behind would keep its port, and its end of the pipe
        self._guard.forget(process.pid)
        await output
        self._ends.append(code)

    async def _pass_on(self, read: int) -> None:
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        with os.fdopen(read, "rb") as pipe:
            transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
            rest = b""
            while chunk := await reader.read(65536):
                *lines, rest = (rest + chunk).split(b"\n")
                for line in lines:
                    tell(self.program.name, line.decode(errors="replace"))
            tell(self.program.name, rest.decode(errors="replace"))
            transport.close()

    def _terminate(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
