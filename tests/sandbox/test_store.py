"""Messages on disk."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sandbox.database import Database
from sandbox.messages import Message, Messages
from tests.sandbox.running import ANA


@pytest.fixture
def told() -> list[str]:
    """The statuses that listeners were told of."""
    return []


@pytest.fixture
def messages(tmp_path: Path, told: list[str]) -> Messages:
    """Messages with one to Ana."""
    kept = Messages(Database(tmp_path / "sandbox.db"), lambda message: told.append(message.status))
    kept.add(Message("SM1", ANA, "outbound-api", "Hello", "queued", created=0, updated=0))
    return kept


def test_a_status_never_goes_back(messages: Messages, told: list[str]) -> None:
    assert messages.advance("SM1", "delivered")
    assert messages.advance("SM1", "sent") is None
    assert messages.advance("SM1", "delivered") is None
    assert messages.advance("SM1", "read")
    assert told == ["queued", "delivered", "read"]


def test_of_many_who_move_it_at_once_one_does(messages: Messages, told: list[str]) -> None:
    with ThreadPoolExecutor(8) as pool:
        moved = list(pool.map(lambda _: messages.advance("SM1", "delivered"), range(50)))
    assert len([message for message in moved if message]) == 1
    assert told == ["queued", "delivered"]


def test_of_many_who_answer_it_one_does(messages: Messages) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(lambda _: messages.claim_answer("SM1"), range(50))) == 1


def test_a_read_message_stays_read(messages: Messages) -> None:
    messages.add(Message("SM2", ANA, "inbound", "Hello", "pending", created=0, updated=0))
    messages.mark("SM2", "read")
    messages.mark("SM2", "received")
    assert getattr(messages.get("SM2"), "status") == "read"  # noqa: B009 (it may be None, and then this fails)


def test_a_cleared_message_is_gone_for_those_who_come_late(messages: Messages) -> None:
    messages.clear()
    assert messages.advance("SM1", "sent") is None
    messages.mark("SM1", "received")
    assert messages.get("SM1") is None
