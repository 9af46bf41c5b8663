"""Running plants: one without a model for all tests of a database, and others for those that break things."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bot.store.database import connect
from models import database
from tests.processes.scripts import olgas_model
from tests.support.openai_server import Script
from tests.support.plant import Plant
from tests.support.postgres import PostgresServer

MakePlant = Callable[..., Plant]
_serial = itertools.count(1)


@pytest.fixture(scope="session")
def shared_plants(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], tuple[Plant, str]]]:
    """Gives the plant of a kind ("sqlite", "postgres" or "model") and its database's URL; started on first use."""
    started: dict[str, tuple[Plant, str]] = {}
    with ExitStack() as stack:

        def get(kind: str) -> tuple[Plant, str]:
            if kind not in started:
                url = _empty_database(kind, request, tmp_path_factory.mktemp("plant"))
                plant = Plant(url, olgas_model if kind == "model" else None)
                started[kind] = stack.enter_context(plant), url
            return started[kind]

        yield get


def _empty_database(kind: str, request: pytest.FixtureRequest, folder: Path) -> str:
    if kind != "postgres":
        return f"sqlite:///{folder}/gapgrabber.db"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = f"plant_{next(_serial)}"
    server.run(f"CREATE DATABASE {name}")
    return server.url(name)


@pytest.fixture
def plant(shared_plants: Callable[[str], tuple[Plant, str]]) -> Iterator[Plant]:
    """The program on SQLite, without a model, shared with other tests: not to be broken."""
    yield from _connected(*shared_plants("sqlite"))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def each_plant(request: pytest.FixtureRequest, shared_plants: Callable[[str], tuple[Plant, str]]) -> Iterator[Plant]:
    """The program on SQLite and on PostgreSQL, without a model, shared with other tests: not to be broken."""
    yield from _connected(*shared_plants(request.param))


@pytest.fixture
def model_plant(shared_plants: Callable[[str], tuple[Plant, str]]) -> Iterator[Plant]:
    """The program on SQLite, with a model that reads, ranks and writes well unless a test gives it another script."""
    plant, url = shared_plants("model")
    plant.model.script = olgas_model
    plant.model.questions.clear()
    yield from _connected(plant, url)


def _connected(plant: Plant, url: str) -> Iterator[Plant]:
    connect(url)
    yield plant
    database.close()
    print(plant.log())  # shown where the test failed


@pytest.fixture
def make_plant(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakePlant]:
    """Starts a plant that is this test's own: `make_plant(script=None, workers=2, kind="sqlite")`."""
    with ExitStack() as stack:

        def make(script: Script | None = None, workers: int = 2, kind: str = "sqlite") -> Plant:
            url = _empty_database(kind, request, tmp_path)
            connect(url)
            stack.callback(database.close)
            plant = stack.enter_context(Plant(url, script, workers))
            stack.callback(lambda: print(plant.log()))  # shown where the test failed
            return plant

        yield make
