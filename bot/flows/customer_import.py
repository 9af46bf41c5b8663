"""Many customers at once, from a CSV file: good rows go in, bad ones are named by line, nobody is changed."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from bot.flows import customer_table
from bot.flows.enrolment import KnownAlready, Unusable, enrol
from bot.store.database import in_transaction
from models import Business

SOURCE = "CSV import"
AT_ONCE = 200  # rows in one transaction: others want to write as well


@dataclass(frozen=True)
class BadRow:
    """A row that was left out: the line it begins on, the field, and what is wrong with it."""

    line: int
    field: str
    message: str


@dataclass(frozen=True)
class Repeat:
    """A row whose number a customer has already; that customer stays as they are."""

    line: int
    customer_id: int


@dataclass
class Report:
    """What became of every row that was not empty."""

    added: list[int] = field(default_factory=list)  # customer ids
    repeats: list[Repeat] = field(default_factory=list)
    errors: list[BadRow] = field(default_factory=list)


def bring_in(business: Business, data: bytes, now: datetime) -> Report:
    """Write the customers of a CSV file, in transactions of its own.

    Raises `customer_table.NotATable` before anything is written.
    """
    report = Report()
    rows = customer_table.read(data)
    for begin in range(0, len(rows), AT_ONCE):
        part = rows[begin : begin + AT_ONCE]
        done = in_transaction(partial(_enrol_all, business, part, now))
        report.added += done.added
        report.repeats += done.repeats
        report.errors += done.errors
    return report


def _enrol_all(business: Business, rows: list[customer_table.Row], now: datetime) -> Report:
    report = Report()
    for row in rows:
        try:
            report.added.append(enrol(business, row.entry(), SOURCE, now))
        except KnownAlready as known:
            report.repeats.append(Repeat(row.line, known.customer_id))
        except Unusable as fault:
            report.errors.append(BadRow(row.line, fault.field, fault.message))
    return report
