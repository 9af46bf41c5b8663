"""A supervisor with toy programs, for tests: `python -m tests.support.toy_desk FOLDER [FAULT]`.

Each program writes its process id, and those of what it starts itself, into a file of FOLDER named after it.
"""

import asyncio
import os
import sys
from pathlib import Path

from jobs.supervisor.child import CannotStart, Program
from jobs.supervisor.supervisor import Supervisor

# Writes its pid, starts a child of its own, says so, and ends well on SIGTERM.
OBEDIENT = """
import os, pathlib, signal, subprocess, sys
name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
inner = subprocess.Popen(["sleep", "1000"])
def stop(*_):
    print("stopped", name, flush=True)
    inner.kill()
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
(folder / f"{name}.new").write_text(f"{os.getpid()} {inner.pid}")
(folder / f"{name}.new").rename(folder / name)
print("started", name, flush=True)
print("x" * 200000)
while True:
    signal.pause()
"""

# Hears no SIGTERM.
DEAF = OBEDIENT.replace("signal.signal(signal.SIGTERM, stop)", "signal.signal(signal.SIGTERM, signal.SIG_IGN)")


def toy(name: str, folder: Path, script: str = OBEDIENT, grace: float = 10, once: bool = False) -> Program:
    """A program that is ready when it has written its file."""
    command = (sys.executable, "-c", script, name, str(folder))
    return Program(name, command, dict(os.environ), folder, lambda: (folder / name).exists(), grace, once)


async def main(folder: Path, fault: str) -> None:
    """Three stages; FAULT bends one of them."""
    first = toy("first", folder, DEAF if fault == "deaf" else OBEDIENT, grace=1 if fault == "deaf" else 10)
    release = toy("release", folder, f"print('released'); raise SystemExit({3 * (fault == 'release')})", once=True)
    last = toy("last", folder, "raise SystemExit(4)" if fault == "last" else OBEDIENT)
    async with Supervisor() as supervisor:
        await supervisor.start(first)
        await supervisor.start(release)
        await supervisor.start(toy("left", folder), toy("right", folder))
        await supervisor.start(last)
        print("all run", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    try:
        asyncio.run(main(Path(sys.argv[1]), "".join(sys.argv[2:])))
    except CannotStart as error:
        sys.exit(str(error))
