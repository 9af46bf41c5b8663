"""The sandbox's own SQLite file."""

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    direction TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    sent INTEGER,
    error_code INTEGER,
    media TEXT NOT NULL,
    buttons TEXT NOT NULL,
    content_sid TEXT,
    reply_to TEXT,
    callback TEXT,
    validity INTEGER NOT NULL,
    fate TEXT,
    form TEXT NOT NULL,
    note TEXT,
    answered INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS messages_phone ON messages (phone, seq);
CREATE TABLE IF NOT EXISTS media (
    sid TEXT PRIMARY KEY,
    message_sid TEXT NOT NULL,
    content_type TEXT NOT NULL,
    data BLOB NOT NULL,
    created INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS contents (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE,
    friendly_name TEXT NOT NULL,
    language TEXT NOT NULL,
    variables TEXT NOT NULL,
    types TEXT NOT NULL,
    approval TEXT,
    created INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS phones (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL
);
"""


class Database:
    """One connection shared by all threads, one statement at a time."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(_SCHEMA)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """What a query finds, or a statement returns."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def change(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Do a statement and say how many rows it changed."""
        with self._lock:
            return self._connection.execute(sql, values).rowcount

    def insert(self, table: str, row: dict[str, Any]) -> None:
        """Add one row; `table` and the keys are names of the schema above."""
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608 (values go by marks)
        self.change(sql, list(row.values()))
