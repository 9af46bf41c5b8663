"""One running sandbox for the tests of this folder, fresh for each of them."""

from collections.abc import Iterator

import pytest

from tests.sandbox.running import ANA, BEN, Bot, Sandbox, running_sandbox


def _customers(bot: Bot) -> None:
    bot.customers = [[{"id": "1", "name": "Ben", "phone": BEN}], [{"id": "2", "name": "Ana", "phone": ANA}]]


@pytest.fixture(scope="session")
def shared_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """The sandbox of this test process."""
    with running_sandbox(tmp_path_factory.mktemp("sandbox"), _customers) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox: Sandbox) -> Sandbox:
    """A sandbox without messages and faults, quick with its statuses."""
    shared_sandbox.fresh()
    return shared_sandbox
