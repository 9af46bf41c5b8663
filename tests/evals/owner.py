"""Reads a row of owner messages: {"id", "lang", "now", "services", "staff", "text"} and perhaps "pending"."""

from datetime import datetime

from bot.language.intents import Named, OwnerContext, OwnerReading, Pending
from bot.language.reader.commands import read_owner
from tests.evals.summary import Row


def owner_context(row: Row) -> OwnerContext:
    """What the reader is told besides the text. Services and staff are numbered from 1 in their order."""
    pending = row.get("pending")
    return OwnerContext(
        now=datetime.fromisoformat(row["now"]),
        language=row["lang"],
        services=_named(row.get("services", [])),
        staff=_named(row.get("staff", [])),
        month_first=row.get("month_first", False),
        opens=row.get("opens"),
        closes=row.get("closes"),
        pending=Pending(pending["kind"], tuple(pending.get("options", ()))) if pending else None,
    )


def predict_owner(row: Row) -> Row:
    """The row's id, the intent and the slots the built-in reader found."""
    return owner_prediction(row, read_owner(row["text"], owner_context(row)))


def owner_prediction(row: Row, reading: OwnerReading) -> Row:
    """A reading in the terms of the row: names for ids, times as text."""
    when = reading.when
    slots = {
        "when": when.value.isoformat() if when and when.grain != "date" else when and when.value.date().isoformat(),
        "until": when.until.isoformat() if when and when.until else None,
        "passed": bool(when and when.passed),
        "service": _name(row.get("services", []), reading.service_id),
        "staff": _name(row.get("staff", []), reading.staff_id),
        "discount": reading.discount,
        "wait_minutes": reading.wait_minutes,
        "batch_size": reading.batch_size,
        "person": reading.person,
        "phone": reading.phone,
        "note": reading.note,
        "any_service": reading.any_service,
        "choice": reading.choice,
        "detail": reading.detail,
    }
    return {
        "id": row["id"],
        "intent": reading.intent.value,
        "slots": slots,
        "confidence": reading.confidence,
        "language": reading.language,
    }


def _named(names: list[str]) -> tuple[Named, ...]:
    return tuple(Named(number, name) for number, name in enumerate(names, 1))


def _name(names: list[str], number: int | None) -> str | None:
    return names[number - 1] if number else None
