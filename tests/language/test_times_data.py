"""The reader of times against cases with known answers: our own, and the development data where they are at hand."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.evals.times import predict_time
from tests.support.specs import DATA

OWN_CASES = Path(__file__).parents[1] / "evals/cases/times.jsonl"
DEVELOPMENT = DATA / "data/times.jsonl"
FLOOR, SALON_FLOOR = 0.80, 0.92  # of all rows; of those from dialogues with salons, doctors and dentists


def test_own_cases_are_read() -> None:
    rows = _rows(OWN_CASES)
    assert len(rows) >= 100
    assert _share_right(rows) >= 0.97


@pytest.mark.skipif(not DEVELOPMENT.exists(), reason=f"no development data at {DEVELOPMENT}: set GAPGRABBER_DATA")
def test_development_data_are_read_well_enough() -> None:
    rows = _rows(DEVELOPMENT)
    assert _share_right(rows) >= FLOOR
    assert _share_right([row for row in rows if row["source"] == "sgd"]) >= SALON_FLOOR


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _share_right(rows: Sequence[dict[str, Any]]) -> float:
    got = [predict_time(row)["expect"] for row in rows]
    right = [each == row["expect"] or each in row["alts"] for each, row in zip(got, rows, strict=True)]
    return sum(map(bool, right)) / len(rows)
