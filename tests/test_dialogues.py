"""Every transcript in tests/dialogues, played twice: with the built-in reader alone, and with a model beside it."""

from pathlib import Path

import pytest
from peewee import Database

from tests.support.dialogue import read
from tests.support.stage import Stage
from tests.support.transcript_model import TranscriptModel

DIALOGUES = sorted((Path(__file__).parent / "dialogues").glob("*.txt"))


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_without_a_model(path: Path, sqlite_database: Database) -> None:
    assert "\n".join(Stage(read(path)).play()) == ""


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_with_a_model(path: Path, sqlite_database: Database) -> None:
    assert "\n".join(Stage(read(path), TranscriptModel).play()) == ""
