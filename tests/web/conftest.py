"""An office in Olga's salon, on each kind of database."""

import pytest
from peewee import Database

from tests.support.town import Town
from tests.web.office import Office


@pytest.fixture
def office(database: Database) -> Office:
    """The API of Salon Olga, where nobody has been asked yet."""
    return Office(Town())
