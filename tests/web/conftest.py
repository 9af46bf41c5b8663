"""An office in Olga's salon, on each kind of database."""

from collections.abc import Iterator

import pytest
from peewee import Database

from bot.store.database import connect
from tests.support.town import Town
from tests.web.office import Office


@pytest.fixture
def office(database: Database) -> Office:
    """The API of Salon Olga, where nobody has been asked yet."""
    assert database.is_connection_usable()
    return Office(Town())


@pytest.fixture
def sqlite_office(sqlite_url: str) -> Iterator[Office]:
    """The same on SQLite alone, for what no database has a say in."""
    opened = connect(sqlite_url)
    opened.connect()
    yield Office(Town())
    opened.close()
