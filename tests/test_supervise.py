"""The supervisor with real processes that are killed, deaf or broken, and what it plans for a desk."""

import re
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jobs.supervisor.keys import keys_for
from tests.support.desk import copy_product, start_supervisor
from tests.support.processes import PROJECT, Process, alive, free_port
from tests.support.waiting import eventually

NAMES = ("first", "left", "right", "last")


def toy_desk(folder: Path, fault: str = "") -> Process:
    return Process([sys.executable, "-m", "tests.support.toy_desk", str(folder), *([fault] if fault else [])])


def pids(folder: Path, name: str) -> list[int]:
    return [int(pid) for pid in (folder / name).read_text().split()]


def all_pids(folder: Path) -> list[int]:
    return [pid for name in NAMES if (folder / name).exists() for pid in pids(folder, name)]


def order(process: Process, word: str) -> list[str]:
    return re.findall(rf"\| {word} (\w+)", process.output)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_stages_start_in_order_and_stop_in_the_opposite_one(tmp_path: Path, number: signal.Signals) -> None:
    with toy_desk(tmp_path) as desk:
        desk.wait_for("all run")
        desk.send(number)

        assert desk.wait() == 0
        started, stopped = order(desk, "started"), order(desk, "stopped")
        assert [started[0], {*started[1:3]}, started[3]] == ["first", {"left", "right"}, "last"]
        assert [stopped[0], {*stopped[1:3]}, stopped[3]] == ["last", {"left", "right"}, "first"]
        assert not [pid for pid in all_pids(tmp_path) if alive(pid)]


def test_a_background_job_of_a_shell_hears_sigint(tmp_path: Path) -> None:
    script = f"trap '' INT; exec {sys.executable} -m tests.support.toy_desk {tmp_path}"
    with Process(["sh", "-c", script]) as desk:
        desk.wait_for("all run")
        desk.send(signal.SIGINT)

        assert desk.wait() == 0
        assert order(desk, "stopped")[-1] == "first"


@pytest.mark.parametrize("victim", [0, 1], ids=["process", "its child"])
def test_a_killed_process_is_started_again(tmp_path: Path, victim: int) -> None:
    with toy_desk(tmp_path) as desk:
        desk.wait_for("all run")
        before = pids(tmp_path, "left")
        subprocess.run(["kill", "-9", str(before[0])], check=True)

        eventually(lambda: pids(tmp_path, "left") != before)
        assert alive(pids(tmp_path, "left")[victim])
        eventually(lambda: not alive(before[victim]))
        assert alive(pids(tmp_path, "right")[victim])
        assert "left     | ended with code -9; starts again in 0.3 s" in desk.output


def test_a_killed_supervisor_leaves_nothing_running(tmp_path: Path) -> None:
    with toy_desk(tmp_path) as desk:
        desk.wait_for("all run")
        everything = all_pids(tmp_path)
        assert len(everything) == 8
        assert all(alive(pid) for pid in everything)

        desk.kill()

        eventually(lambda: not [pid for pid in everything if alive(pid)])


def test_a_deaf_process_is_killed_when_its_grace_is_over(tmp_path: Path) -> None:
    with toy_desk(tmp_path, "deaf") as desk:
        desk.wait_for("all run")
        desk.send(signal.SIGTERM)

        assert desk.wait() == 0
        assert "first    | still running 1 seconds after SIGTERM: killed" in desk.output
        assert not [pid for pid in all_pids(tmp_path) if alive(pid)]


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [("release", "release ended with code 3"), ("last", "last ended with code 4")],
)
def test_a_start_that_fails_stops_what_already_runs(tmp_path: Path, fault: str, complaint: str) -> None:
    with toy_desk(tmp_path, fault) as desk:
        assert desk.wait() == 1
        assert complaint in desk.output
        assert "all run" not in desk.output
        assert not [pid for pid in all_pids(tmp_path) if alive(pid)]


def test_a_signal_in_the_middle_of_the_start_stops_what_already_runs(tmp_path: Path) -> None:
    with toy_desk(tmp_path) as desk:
        desk.wait_for("started first")
        desk.send(signal.SIGTERM)

        assert desk.wait() == 0
        assert "all run" not in desk.output
        assert not [pid for pid in all_pids(tmp_path) if alive(pid)]


def test_long_lines_come_through_whole(tmp_path: Path) -> None:
    with toy_desk(tmp_path) as desk:
        desk.wait_for("all run")
        eventually(lambda: "x" * 200_000 in desk.output)


def test_keys_are_made_once_and_only_for_the_owners_eyes(tmp_path: Path) -> None:
    path = tmp_path / "var" / "env"

    made = keys_for({}, path)

    assert set(made) == {"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER", "ADMIN_API_KEY"}
    assert re.fullmatch("AC[0-9a-f]{32}", made["TWILIO_ACCOUNT_SID"])
    assert len(made["TWILIO_AUTH_TOKEN"]) == len(made["ADMIN_API_KEY"]) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys_for({}, path) == made
    assert keys_for({}, tmp_path / "other") != made


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({"ADMIN_API_KEY": "key-of-olga"}, {"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER"}),
        ({"TWILIO_AUTH_TOKEN_FILE": "/run/token"}, {"ADMIN_API_KEY"}),
        ({"TWILIO_API_URL": "http://127.0.0.1:1"}, {"ADMIN_API_KEY"}),
        ({"ADMIN_API_KEY": "key-of-olga", "TWILIO_ACCOUNT_SID": "AC1"}, set[str]()),
    ],
)
def test_no_key_is_made_that_was_given(tmp_path: Path, given: dict[str, str], made: set[str]) -> None:
    assert set(keys_for(given, tmp_path / "env")) == made


def test_a_taken_port_is_named_with_the_variable_that_moves_it(tmp_path: Path) -> None:
    port = free_port(neighbours=2)
    with Process([sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(port + 1)]) as other:
        other.wait_for("Serving HTTP")
        with start_supervisor(copy_product(tmp_path), port) as desk:
            assert desk.wait() == 1
            assert f"Port {port + 1}, for the sandbox, is taken" in desk.output
            assert "SANDBOX_PORT=" in desk.output


def test_a_bad_environment_is_told_before_anything_starts(tmp_path: Path) -> None:
    environ = {"QUIET_HOURS": "never", "OWNER_NUMBERS": "Olga"}
    with start_supervisor(copy_product(tmp_path), free_port(), environ) as desk:
        assert desk.wait() == 1
        assert "QUIET_HOURS must be" in desk.output
        assert "OWNER_NUMBERS must be" in desk.output
        assert "Traceback" not in desk.output


def test_the_procfile_names_what_a_platform_starts() -> None:
    lines = (PROJECT / "Procfile").read_text().splitlines()

    assert [line.split(":")[0] for line in lines] == ["release", "web", "worker", "clock"]
