"""Measures a reader on a file of cases: python -m tests.evals KIND FILE [--model], or on all of ours: … all [--model]

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
ACTING = ("accept", "fill", "opt_out")  # what is done at once
CASES = Path(__file__).parent / "cases"
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
    parser.add_argument("kind", choices=[*sorted(READERS), "all"])
    parser.add_argument("file", type=Path, nargs="?", help="a JSON object a line; not for `all`")
    parser.add_argument("--model", action="store_true", help="ask the configured model instead of the built-in reader")
    given = parser.parse_args(arguments)
    if given.kind == "all":
        return _all(with_model=given.model)
    if given.file is None:
        parser.error("which FILE?")
    predict = _model_reader(given.kind) if given.model else _reader(*READERS[given.kind])
    rows = [json.loads(line) for line in given.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    predictions = []
    for row in rows:
        prediction = predict(row)
        predictions.append(prediction)
        print(json.dumps(prediction, ensure_ascii=False))
    print("summary", json.dumps(summary(given.kind, rows, predictions), ensure_ascii=False))
    return 0


def _all(*, with_model: bool) -> int:
    """The project's own cases, a table a reader: how many were read right, and the precision of what acts at once."""
    readers = ["built-in", "model"] if with_model else ["built-in"]
    print(f"{'kind':14} {'reader':10} {'rows':>5} {'accuracy':>9} {'macro-F1':>9}  precision")
    for file in sorted(CASES.glob("*.jsonl")):
        kind = file.stem
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        for reader in readers:
            if reader == "model" and kind not in MODEL_READERS:
                continue
            predict = _model_reader(kind) if reader == "model" else _reader(*READERS[kind])
            measured = summary(kind, rows, [predict(row) for row in rows])
            print(_line(kind, reader, measured))
    return 0


def _line(kind: str, reader: str, measured: Row) -> str:
    labels = measured.get("labels", {})
    acting = ", ".join(f"{name} {labels[name]['precision']:.3f}" for name in ACTING if name in labels)
    numbers = " ".join(f"{measured[name]:9.3f}" if name in measured else " " * 9 for name in ("accuracy", "macro_f1"))
    return f"{kind:14} {reader:10} {measured['rows']:5} {numbers}  {acting}"


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
