"""Ends the processes of a supervisor that died without ending them itself (kill -9, out of memory).

`Guard` is the supervisor's side; this file run as a script is the other. It is told process groups on its standard
input, `+1234` to watch one and `-1234` to forget it, and kills what it still watches when that input closes, which
happens by itself, on every system, however its writer ends.
"""

import contextlib
import os
import signal
import subprocess
import sys


class Guard:
    """A watching process. Its own death is survived: it is a net, not a part."""

    def __init__(self) -> None:
        read, write = os.pipe()
        command = [sys.executable, "-S", "-E", __file__]
        self._process = subprocess.Popen(command, stdin=read, start_new_session=True)
        os.close(read)
        self._told = os.fdopen(write, "w")

    def watch(self, group: int) -> None:
        """Kill this process group when we are gone."""
        self._tell(f"+{group}\n")

    def forget(self, group: int) -> None:
        """The group has ended; its number may become somebody else's."""
        self._tell(f"-{group}\n")

    def close(self) -> None:
        """Kill what is still watched."""
        with contextlib.suppress(BrokenPipeError):
            self._told.close()
        self._process.wait()

    def _tell(self, line: str) -> None:
        with contextlib.suppress(BrokenPipeError):
            self._told.write(line)
            self._told.flush()


def kill_group(group: int) -> None:
    """kill -9 all processes of a group, if there are any left."""
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS answers so for one that is all zombies
        os.killpg(group, signal.SIGKILL)


def _guard() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    groups: set[int] = set()
    for line in sys.stdin:
        change = groups.add if line[0] == "+" else groups.discard
        change(int(line[1:]))
    for group in groups:
        kill_group(group)


if __name__ == "__main__":
    _guard()
