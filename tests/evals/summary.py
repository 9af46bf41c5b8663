"""How well predictions fit the truth that rows carry."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

Row = dict[str, Any]
# kind -> what a prediction says, and where rows carry the truth
_FIELDS = {
    "times": ("expect", "expect"),
    "owner": ("intent", "expect_intent"),
    "offer_replies": ("label", "label"),
    "messages": ("intent", "intent"),
    "customer": ("intent", "expect_intent"),
    "attacks": ("intent", "expect_intent"),
}
_LABELLED = ("owner", "offer_replies", "messages", "customer", "attacks")


def summary(kind: str, rows: Sequence[Row], predictions: Sequence[Row]) -> Row:
    """Counts, and where the rows carry the truth: accuracy over all, by language, source and kind, and by label.

    A prediction is right where it is what the row expects or one of its `alts` (or `alt`).
    """
    said, true = _FIELDS[kind]
    known = [(row, got) for row, got in zip(rows, predictions, strict=True) if true in row]
    found: Row = {"kind": kind, "rows": len(rows), "with_truth": len(known)}
    if not known:
        return found
    right = [(row, _fits(row, got.get(said), row[true])) for row, got in known]
    found["accuracy"] = _share([fits for _, fits in right])
    for field in ("lang", "source", "kind"):
        groups: dict[str, list[bool]] = defaultdict(list)
        for row, fits in right:
            if field in row:
                groups[str(row[field])].append(fits)
        if groups:
            found[f"by_{field}"] = {
                name: {"rows": len(each), "accuracy": _share(each)} for name, each in sorted(groups.items())
            }
    if kind in _LABELLED:
        # what counts as right by `alts` counts under the expected label
        pairs = [
            (str(row[true]), str(row[true]) if _fits(row, got.get(said), row[true]) else str(got.get(said)))
            for row, got in known
        ]
        found |= _by_label(pairs)
    slots = [(row, got) for row, got in known if row.get("expect_slots")]
    if slots:
        found["slots"] = _slots(slots)
    return found


def _fits(row: Row, got: object, want: object) -> bool:
    return got == want or got in (row.get("alts") or row.get("alt") or [])


def _share(right: Sequence[bool]) -> float:
    return round(sum(right) / len(right), 4)


def _by_label(pairs: Sequence[tuple[str, str]]) -> Row:
    wanted, given = Counter(want for want, _ in pairs), Counter(got for _, got in pairs)
    hit = Counter(want for want, got in pairs if want == got)
    labels: Row = {}
    scores: list[float] = []
    for label in sorted(wanted):
        precision = hit[label] / given[label] if given[label] else 0.0
        recall = hit[label] / wanted[label]
        scores.append(2 * precision * recall / (precision + recall) if hit[label] else 0.0)
        labels[label] = {"rows": wanted[label], "precision": round(precision, 4), "recall": round(recall, 4)}
    mistakes = Counter(f"{want} -> {got}" for want, got in pairs if want != got)
    return {
        "macro_f1": round(sum(scores) / len(scores), 4),
        "labels": labels,
        "confusions": dict(mistakes.most_common()),
    }


def _slots(known: Sequence[tuple[Row, Row]]) -> Row:
    """Of the slots that rows name, how many were read so."""
    right: dict[str, list[bool]] = defaultdict(list)
    for row, got in known:
        for name, want in row["expect_slots"].items():
            right[name].append(_same_slot(got.get("slots", {}).get(name), want))
    return {name: {"rows": len(each), "accuracy": _share(each)} for name, each in sorted(right.items())}


def _same_slot(got: object, want: object) -> bool:
    if isinstance(got, str) and isinstance(want, str):
        return got.strip(" .!") == want.strip(" .!")
    return got == want or (not got and not want)
