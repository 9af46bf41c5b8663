"""The script that makes the virtual environment, on machines that lack something."""

import subprocess
from pathlib import Path

import pytest

from tests.support.processes import PROJECT

SCRIPT = PROJECT / "jobs" / "supervisor" / "install.sh"


def install(folder: Path, python: str | None) -> subprocess.CompletedProcess[str]:
    """Run the script in a folder, on a machine whose only program is a `python3` with this shell script inside."""
    (folder / "bin").mkdir()
    if python is not None:
        (folder / "bin" / "python3").write_text(f"#!/bin/sh\n{python}\n")
        (folder / "bin" / "python3").chmod(0o755)
    command = ["/bin/sh", str(SCRIPT), "requirements.txt"]
    return subprocess.run(command, cwd=folder, env={"PATH": str(folder / "bin")}, capture_output=True, text=True)


@pytest.mark.parametrize("python", [None, "exit 1"], ids=["no python", "an old python"])
def test_a_missing_python_is_told_with_its_remedy(tmp_path: Path, python: str | None) -> None:
    done = install(tmp_path, python)

    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "sudo apt install python3" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_a_missing_venv_module_is_told_with_its_remedy(tmp_path: Path) -> None:
    done = install(tmp_path, 'case "$*" in *ensurepip*) exit 1 ;; esac')

    assert done.returncode == 1
    assert "sudo apt install python3-venv" in done.stderr
    assert not (tmp_path / ".venv").exists()
