"""The whole program as `make run` starts it, on free ports and with data of its own."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.imports import PRODUCT
from tests.support.processes import PROJECT, Process, free_port

SETTINGS = (
    *("DATABASE_URL", "REDIS_URL", "PUBLIC_URL", "PORT", "SANDBOX_PORT", "ADMIN_API_KEY", "QUIET_HOURS", "OFFER_CAPS"),
    *("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER", "TWILIO_API_URL"),
    *("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL", "BUSINESS_NAME", "BUSINESS_TIMEZONE", "OWNER_NUMBERS"),
)


@dataclass(frozen=True)
class Desk:
    """A running program: its supervisor, its ports and the folder it runs in."""

    process: Process
    folder: Path
    port: int

    @property
    def url(self) -> str:
        """The web's address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox_url(self) -> str:
        """The address of the phones and of Twilio's API."""
        return f"http://127.0.0.1:{self.port + 1}"

    @property
    def redis_url(self) -> str:
        """The embedded Redis."""
        return f"redis://127.0.0.1:{self.port + 2}/0"

    @property
    def keys(self) -> dict[str, str]:
        """What is in `var/env`."""
        lines = (self.folder / "var" / "env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)


def copy_product(folder: Path) -> Path:
    """Copy the program, without its data, into a folder."""
    for name in (*PRODUCT, "Procfile"):
        copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        copy(PROJECT / name, folder / name)
    return folder


def start_supervisor(folder: Path, port: int, environ: Mapping[str, str] | None = None) -> Process:
    """Do what `make run` does, in a copy of the program, with nothing set but PORT and `environ`."""
    unset = {name: "" for name in os.environ if name.removesuffix("_FILE") in SETTINGS}
    command = [sys.executable, "-m", "jobs.supervisor"]
    return Process(command, {**unset, "PORT": str(port), **(environ or {})}, cwd=folder)


@contextmanager
def running_desk(folder: Path, environ: Mapping[str, str] | None = None) -> Iterator[Desk]:
    """The program, running in a copy of it inside `folder`, which is made on first use. Stopped in the end."""
    if not (folder / "Procfile").exists():
        copy_product(folder)
    port = free_port(neighbours=2)
    with start_supervisor(folder, port, environ) as process:
        process.wait_for("GapGrabber runs.", seconds=60)
        yield Desk(process, folder, port)
