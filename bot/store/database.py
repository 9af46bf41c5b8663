"""The database: connecting, migrating, transactions."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from peewee import Database, InterfaceError, OperationalError, PeeweeException, SqliteDatabase
from playhouse.db_url import connect as open_url
from playhouse.migrations import Runner

from models import Business, database

Result = TypeVar("Result")

StorageError = PeeweeException  # whatever goes wrong with the database

# A plain FOR UPDATE would also hold up every insert that refers to the row: all webhooks of the business, for one.
NO_KEY = "FOR NO KEY UPDATE"
SQLITE_PRAGMAS = {"journal_mode": "wal", "synchronous": "normal", "foreign_keys": 1, "busy_timeout": 5000}
CONNECT_TIMEOUT = 5  # seconds; an unreachable server is better reported than waited for
MIGRATIONS = Path(__file__).parent / "migrations"


def connect(url: str) -> Database:
    """Bind the models to the database of a peewee URL. Each thread keeps the one connection it opens."""
    if url.startswith("sqlite"):
        path = url.partition("///")[2]
        if path and path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        # IMMEDIATE: a transaction that reads and then writes would otherwise fail with "database is locked".
        opened: Database = open_url(url, pragmas=SQLITE_PRAGMAS, lock_type="IMMEDIATE")
    else:
        opened = open_url(url, connect_timeout=CONNECT_TIMEOUT)
    database.initialize(opened)
    return opened


def migrate() -> list[str]:
    """Bring the schema up to date; the names of what was applied. To be run by one process, before the others."""
    database.connect(reuse_if_open=True)
    applied: list[str] = Runner(database.obj, directory=str(MIGRATIONS)).up()
    return applied


def in_transaction(act: Callable[[], Result]) -> Result:
    """Run `act` in one transaction and return what it returns.

    A connection found dead (a database restarted, a firewall that forgot us) is reopened and the whole transaction
    tried once more: nothing of the first try can have been kept.
    """
    database.connect(reuse_if_open=True)
    try:
        with database.atomic():
            return act()
    except (InterfaceError, OperationalError):
        if isinstance(database.obj, SqliteDatabase) or database.in_transaction():
            raise
        database.close()
        database.connect()
        with database.atomic():
            return act()


def forbid_transaction() -> None:
    """For the ports: a network call while rows are locked would stop the shop. Raises RuntimeError inside one."""
    if database.obj is not None and database.in_transaction():
        raise RuntimeError("no port may be called inside a database transaction")


def lock_business(business_id: int) -> None:
    """Let one transaction at a time decide over a business's diary. SQLite has a single writer anyway."""
    if not isinstance(database.obj, SqliteDatabase):
        Business.select(Business.id).where(Business.id == business_id).for_update(NO_KEY).execute()  # type: ignore[arg-type]  # the stubs know only True


def drop_connection() -> None:
    """Close this thread's connection, which may be dead; the next query opens a new one."""
    with suppress(StorageError):
        database.close()
