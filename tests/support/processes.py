"""Real processes for tests: started, watched, stopped, killed."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil

from tests.support.waiting import eventually

PROJECT = Path(__file__).resolve().parents[2]


def free_port(neighbours: int = 0) -> int:
    """A TCP port on 127.0.0.1 that nobody listens on, and neither on the next `neighbours` ones."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if all(is_free(port + step) for step in range(1, neighbours + 1)):
            return port


def is_free(port: int) -> bool:
    """Whether nobody listens on a TCP port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True


def answers(port: int) -> bool:
    """Whether somebody accepts connections on a TCP port of 127.0.0.1."""
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def alive(pid: int) -> bool:
    """Whether a process exists and is not a zombie."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def die_with_parent() -> None:
    """For a child just forked: die when the parent does, so that an interrupted test run leaves nothing behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1 = PR_SET_PDEATHSIG


class Process:
    """A running command. Its output, both streams together, is kept and can be waited for.

    Runs in a session of its own in the project's folder. Leaving the `with` block stops it, if need be by force.
    """

    def __init__(self, command: Sequence[str], environ: Mapping[str, str] | None = None, **options: Any) -> None:
        self._popen = subprocess.Popen(
            command,
            env={"PYTHONUNBUFFERED": "1", **os.environ, **(environ or {})},
            cwd=options.pop("cwd", PROJECT),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=die_with_parent,
            **options,
        )
        self._lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._popen.stdout is not None
        with self._popen.stdout as stream:
            for line in stream:
                self._lines.append(line.decode(errors="replace"))

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    @property
    def output(self) -> str:
        """What it has written so far."""
        return "".join(self._lines)

    def wait_for(self, text: str, seconds: float = 20) -> None:
        """Wait until `text` is in the output. AssertionError with the output when it ends first or time is over."""

        def seen() -> bool:
            ended = self._popen.poll() is not None and not self._reader.is_alive()
            return text in self.output or ended

        try:
            eventually(seen, seconds)
        except AssertionError:
            raise AssertionError(f"no {text!r} within {seconds} seconds in:\n{self.output}") from None
        assert text in self.output, f"ended with {self._popen.returncode} without {text!r}:\n{self.output}"

    def wait(self, seconds: float = 20) -> int:
        """The exit code, once it has ended; AssertionError with the output when time is over."""
        try:
            code = self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {seconds} seconds:\n{self.output}") from None
        self._reader.join(5)
        return code

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the process alone."""
        self._popen.send_signal(number)

    def kill(self) -> None:
        """kill -9, and wait for the end."""
        self._popen.kill()
        self._popen.wait()

    def stop(self, seconds: float = 20) -> int:
        """SIGTERM, then SIGKILL to its whole session after `seconds`; the exit code."""
        self._popen.terminate()
        try:
            return self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            return self._popen.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._popen.poll() is None:
            self.stop()
        self._reader.join(5)
