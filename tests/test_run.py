"""`make run` as a whole: everything starts, survives blows and stops."""

import contextlib
import os
import signal
import socket
import stat
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import psutil
import pytest
import redis

from tests.support.desk import Desk, running_desk, start_supervisor
from tests.support.processes import answers, free_port
from tests.support.waiting import eventually


def status(url: str) -> int:
    try:
        with urlopen(url, timeout=5) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def processes(desk: Desk, part: str) -> list[int]:
    """The ids of the supervised processes with this in their command line."""
    found = []
    for child in psutil.Process(desk.process.pid).children():
        with contextlib.suppress(psutil.NoSuchProcess):  # just died
            if part in " ".join(child.cmdline()):
                found.append(child.pid)
    return found


def only_here(port: int) -> bool:
    """Whether a port is served on 127.0.0.1 but on no other address, of which 127.0.0.2 is one."""
    with socket.socket() as client:
        return answers(port) and client.connect_ex(("127.0.0.2", port)) != 0


def test_one_command_starts_everything_and_one_signal_stops_it(tmp_path: Path) -> None:
    with running_desk(tmp_path) as desk:
        assert status(f"{desk.url}/health") == 200
        assert status(f"{desk.url}/docs") == 200
        assert status(f"{desk.sandbox_url}/") == 200
        assert f"http://127.0.0.1:{desk.port + 1}/" in desk.process.output
        assert desk.keys["ADMIN_API_KEY"] in desk.process.output
        assert stat.S_IMODE((tmp_path / "var" / "env").stat().st_mode) == 0o600
        for secret in ("TWILIO_AUTH_TOKEN", "TWILIO_ACCOUNT_SID"):
            assert desk.keys[secret] not in desk.process.output
        assert all(only_here(port) for port in range(desk.port, desk.port + 3))

        desk.process.send(signal.SIGINT)

        assert desk.process.wait(60) == 0
        assert not any(answers(port) for port in range(desk.port, desk.port + 3))


def test_a_second_start_in_the_same_folder_is_refused_and_keys_are_kept(tmp_path: Path) -> None:
    with running_desk(tmp_path) as desk:
        keys = desk.keys
        with start_supervisor(tmp_path, free_port(neighbours=2)) as second:
            assert second.wait() == 1
            assert f"GapGrabber runs here already, as process {desk.process.pid}." in second.output
    with running_desk(tmp_path) as desk:
        assert desk.keys == keys


@pytest.mark.parametrize("part", ["valkey-server", "wsgi:app", "jobs.worker", "jobs.clock", "-m sandbox"])
def test_a_killed_process_comes_back(tmp_path: Path, part: str) -> None:
    with running_desk(tmp_path) as desk:
        with redis.Redis.from_url(desk.redis_url) as client:
            client.set("kept", "over a crash")
        before = processes(desk, part)
        for pid in before:
            os.kill(pid, signal.SIGKILL)

        def back() -> bool:
            after = processes(desk, part)
            return len(after) == len(before) and not set(after) & set(before)

        eventually(back)
        eventually(lambda: answers(desk.port + 2))
        eventually(lambda: status(f"{desk.url}/health") == 200)
        eventually(lambda: status(f"{desk.sandbox_url}/") == 200)
        with redis.Redis.from_url(desk.redis_url) as client:
            assert client.get("kept") == b"over a crash"
