"""Measures a reader on a file of cases: python -m tests.evals KIND FILE [--model]

Prints one JSON object a row (its id and what was read) and a last line `summary {...}`: where the rows carry the
truth, accuracy, macro-F1, precision and recall by label and a table of confusions.
"""

import argparse
import json
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.evals.summary import Row, summary

# kind -> the module and function that read one row
READERS = {
    "times": ("tests.evals.times", "predict_time"),
    "owner": ("tests.evals.owner", "predict_owner"),
    "offer_replies": ("tests.evals.customer", "predict_offer_reply"),
    "messages": ("tests.evals.customer", "predict_message"),
    "customer": ("tests.evals.customer", "predict_customer"),
    "attacks": ("tests.evals.customer", "predict_attack"),
}
MODEL_MODULE = "tests.evals.model"
MODEL_READERS = {
    "owner": "read_owner",
    "offer_replies": "read_offer_reply",
    "messages": "read_message",
    "customer": "read_customer",
    "attacks": "read_attack",
}


def main(arguments: list[str]) -> int:
    """Runs the command; 0 where every row was read."""
    parser = argparse.ArgumentParser(prog="python -m tests.evals", description="Measure a reader on a file of cases.")
    parser.add_argument("kind", choices=sorted(READERS))
    parser.add_argument("file", type=Path, help="a JSON object a line")
    parser.add_argument("--model", action="store_true", help="ask the configured model instead of the built-in reader")
    given = parser.parse_args(arguments)
    predict = _model_reader(given.kind) if given.model else _reader(*READERS[given.kind])
    rows = [json.loads(line) for line in given.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    predictions = []
    for row in rows:
        prediction = predict(row)
        predictions.append(prediction)
        print(json.dumps(prediction, ensure_ascii=False))
    print("summary", json.dumps(summary(given.kind, rows, predictions), ensure_ascii=False))
    return 0


def _reader(module: str, function: str) -> Callable[[Row], Row]:
    if find_spec(module) is None:
        raise SystemExit(f"There is no reader for this kind here: {module} is missing.")
    reader: Callable[[Row], Row] = getattr(import_module(module), function)
    return reader


def _model_reader(kind: str) -> Callable[[Row], Row]:
    function = MODEL_READERS.get(kind)
    if function is None:
        raise SystemExit(f"Rows of {kind} are read by rule alone: leave out --model.")
    if find_spec(MODEL_MODULE) is None:
        raise SystemExit("No model is configured for these measurements: leave out --model.")
    return _reader(MODEL_MODULE, function)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
