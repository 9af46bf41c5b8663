"""Fixtures for everybody: real Redis, real SQLite and PostgreSQL databases with the schema of today.

Servers are started once per test process, on demand. Each test gets a database of its own, copied from one that
was migrated once.
"""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis as redis_client
from peewee import Database

from tests.support.postgres import PostgresServer, running_postgres
from tests.support.redis import running_redis

_serial = itertools.count(1)


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    """A Redis server's URL, shared by the tests of this process."""
    with running_redis() as url:
        yield url


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """The URL of an empty Redis."""
    with redis_client.Redis.from_url(redis_server) as client:
        client.flushall()
    return redis_server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server with one migrated database, `migrated`, to copy."""
    with running_postgres() as server:
        server.run("CREATE DATABASE migrated")
        _migrate(server.url("migrated"))
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The URL of a PostgreSQL database with the schema and no rows."""
    name = f"test_{next(_serial)}"
    postgres_server.run(f"CREATE DATABASE {name} TEMPLATE migrated STRATEGY FILE_COPY")
    yield postgres_server.url(name)
    postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The URL of an SQLite file with the schema and no rows."""
    path = tmp_path / "gapgrabber.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a database with the schema and no rows; the test runs on SQLite and on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Our models, bound to a database with the schema and no rows; the test runs on SQLite and on PostgreSQL."""
    from bot.store.database import connect

    opened = connect(database_url)
    opened.connect()
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    """Our models, bound to an SQLite file with the schema and no rows: where the database makes no difference."""
    from bot.store.database import connect

    opened = connect(sqlite_url)
    opened.connect()
    yield opened
    opened.close()


def _migrate(url: str) -> None:
    from bot.store.database import connect, migrate

    opened = connect(url)
    migrate()
    opened.close()
