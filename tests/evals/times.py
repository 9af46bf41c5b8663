"""Reads a row of times: {"id", "lang", "text", "reference"}."""

from datetime import datetime, timedelta

from bot.language.reader.times import read_time
from tests.evals.summary import Row


def predict_time(row: Row) -> Row:
    """The row's id and, as `expect`, the time read: a date where no hour was said, else date and time, or null.

    A time of day that is over counts as tomorrow's, as the reader would ask.
    """
    now = datetime.fromisoformat(row["reference"])
    when = read_time(row["text"], now, row["lang"], month_first=row.get("month_first", row["lang"] == "en"))
    if when is None:
        return {"id": row["id"], "expect": None}
    if when.grain == "date":
        expect = when.value.date().isoformat()
    else:
        next_day = when.passed and when.grain == "time"
        expect = (when.value + timedelta(days=next_day)).isoformat()
    return {"id": row["id"], "expect": expect, "passed": when.passed, "span": when.span}
