"""`make run` as a whole: everything starts, survives blows and stops."""

import contextlib
import os
import signal
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import psutil
import pytest
import redis

from tests.support.desk import Desk, running_desk, start_supervisor
from tests.support.processes import answers, free_port
from tests.support.waiting import eventually

pytestmark = pytest.mark.slow


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


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        yield desk


def test_one_command_starts_everything(desk: Desk) -> None:
    assert status(f"{desk.url}/health") == 200
    assert status(f"{desk.sandbox_url}/") == 200
    assert f"http://127.0.0.1:{desk.port + 1}/" in desk.process.output


def test_nothing_is_open_to_other_machines(desk: Desk) -> None:
    assert all(only_here(port) for port in range(desk.port, desk.port + 3))


def test_only_the_admin_key_is_shown(desk: Desk) -> None:
    assert stat.S_IMODE((desk.folder / "var" / "env").stat().st_mode) == 0o600
    assert desk.keys["ADMIN_API_KEY"] in desk.process.output
    assert desk.keys["TWILIO_AUTH_TOKEN"] not in desk.process.output


def test_a_second_start_in_the_same_folder_is_refused(desk: Desk) -> None:
    with start_supervisor(desk.folder, free_port(neighbours=2)) as second:
        assert second.wait() == 1
        assert f"GapGrabber runs here already, as process {desk.process.pid}." in second.output


@pytest.mark.parametrize("part", ["valkey-server", "wsgi:app", "jobs.worker", "jobs.clock", "-m sandbox"])
def test_a_killed_process_comes_back(desk: Desk, part: str) -> None:
    with redis.Redis.from_url(desk.redis_url) as client:
        client.set("kept", "over a crash")
    before = processes(desk, part)
    assert before
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


def test_one_signal_stops_everything(tmp_path: Path) -> None:
    with running_desk(tmp_path) as desk:
        desk.process.send(signal.SIGINT)

        assert desk.process.wait(60) == 0
        assert not any(answers(port) for port in range(desk.port, desk.port + 3))
