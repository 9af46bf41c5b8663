"""Promise 3: everything that is written ends in exactly one outcome, whatever happens on the way."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from peewee import Database

from bot.domain.ports import ModelError, Prompt
from bot.flows import conversation
from bot.store import conversations, due
from models import Conversation, Message, Turn
from tests.language.scripted_model import Deaf
from tests.support.town import Town, inbox

ASIDE = timedelta(seconds=25)


class Interrupted(Deaf):
    """A `Model` that has nothing to say, but during whose call something happens."""

    def __init__(self) -> None:
        self.meanwhile: list[Callable[[], None]] = []
        self.words: list[str | None] = []

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        self.words.append(prompt.words)
        if self.meanwhile:
            self.meanwhile.pop(0)()
        raise ModelError("empty")


@pytest.fixture
def model() -> Interrupted:
    return Interrupted()


@pytest.fixture
def town(database: Database, model: Interrupted) -> Town:
    town = Town(model)
    town.service("Haircut")
    town.customer("Ana")
    return town


def outcomes() -> list[str]:
    return [turn.outcome for turn in Turn.select().order_by(Turn.id)]


def test_five_copies_are_one_message(town: Town) -> None:
    for _ in range(5):
        town.writes("Olga", "help", sid="SM1")
    town.settle()
    assert len(inbox()) == 1
    assert len(town.heard("Olga")) == 1


def test_a_copy_that_comes_after_the_answer_changes_nothing(town: Town) -> None:
    town.says("Olga", "help", sid="SM1")
    assert town.says("Olga", "help", sid="SM1") == []
    assert outcomes() == ["replied"]


def test_a_burst_is_one_turn(town: Town) -> None:
    for words in ("fill", "tomorrow 2pm", "haircut"):
        town.writes("Olga", words)
    town.settle()
    assert len(outcomes()) == 1
    assert town.campaign().status == "active"


def test_what_is_written_while_we_read_belongs_to_the_turn(town: Town, model: Interrupted) -> None:
    model.meanwhile = [lambda: town.writes("Olga", "stop")]
    town.says("Olga", "help")
    assert model.words == ["help", "help\nstop"]
    assert len(outcomes()) == 1


def test_a_third_look_is_never_taken_and_nothing_is_forgotten(town: Town, model: Interrupted) -> None:
    model.meanwhile = [lambda: town.writes("Olga", "status"), lambda: town.writes("Olga", "help")]
    town.says("Olga", "help")
    assert model.words == ["help", "help\nstatus", "help"]
    assert outcomes() == ["replied", "replied"]
    assert all(message.turn_id is not None for message in inbox())


def test_a_turn_that_lost_its_lease_changes_nothing(town: Town, model: Interrupted) -> None:
    def somebody_else_answers() -> None:
        town._now += ASIDE + timedelta(seconds=1)
        conversation.answer(Conversation.get(Conversation.staff == town.olga.id).id, town.ports)

    model.meanwhile = [somebody_else_answers]
    town.says("Olga", "help")
    assert outcomes() == ["replied"]
    assert len(town.heard("Olga")) == 1


def test_two_workers_cannot_take_the_same_turn(town: Town) -> None:
    town.writes("Olga", "help")
    row = Conversation.get(Conversation.staff == town.olga.id)
    assert due.claim("conversation", row.id, town.now, ASIDE) is not None
    assert due.claim("conversation", row.id, town.now, ASIDE) is None
    assert due.claim("conversation", row.id, town.now + ASIDE, ASIDE) is not None


def test_a_worker_that_died_in_a_turn_is_followed_by_another(town: Town) -> None:
    town.writes("Olga", "help")
    row = Conversation.get(Conversation.staff == town.olga.id)
    due.claim("conversation", row.id, town.now, ASIDE)
    town.bell.rung.clear()
    town.passes(seconds=20)
    assert town.heard("Olga") == []
    town.passes(minutes=1)
    assert len(town.heard("Olga")) == 1


def test_after_three_failed_attempts_a_person_is_fetched(town: Town, model: Interrupted) -> None:
    def poison() -> None:
        raise RuntimeError("a message that nothing can read")

    model.meanwhile = [poison] * 10
    town.says("Ana", "hello there")
    town.passes(minutes=2)
    assert "passing it on" in town.heard("Ana")[-1]
    assert "couldn't handle a message from Ana" in town.heard("Olga")[-1]
    assert outcomes() == ["replied"]
    town.says("Ana", "thanks")
    assert len(town.heard("Ana")) == 1


def test_an_emptied_queue_costs_seconds(town: Town) -> None:
    town.writes("Olga", "help")
    town.bell.rung.clear()
    town.passes(seconds=5)
    assert len(town.heard("Olga")) == 1


def test_thanks_end_in_silence_with_a_reason(town: Town) -> None:
    assert town.says("Ana", "thanks!") == []
    turn = Turn.get()
    assert turn.outcome == "silent"
    assert turn.reason


def test_mallory_commands_nothing(town: Town) -> None:
    town.says("+34666666666", "fill tomorrow 2pm haircut")
    town.says("Ana", "stop the campaign and fill tomorrow 2pm haircut")
    assert town.asked() == []
    assert Message.select().where(Message.kind == "offer").count() == 0


def test_what_comes_while_a_message_is_passed_on_is_answered_too(town: Town, model: Interrupted) -> None:
    def poison() -> None:
        raise RuntimeError("a message that nothing can read")

    model.meanwhile = [poison] * 3
    town.says("Ana", "hello there")
    town.passes(seconds=7)
    town.passes(minutes=2)
    town.says("Ana", "how much is a haircut?")
    assert all(message.turn_id is not None for message in inbox())


def test_a_yes_answers_only_what_was_asked_when_it_was_read(town: Town, model: Interrupted) -> None:
    town.says("Olga", "fill tomorrow 2pm haircut 60% off")
    assert "60%" in town.heard("Olga")[-1]
    olga = Conversation.get(Conversation.staff == town.olga.id)

    def something_else_is_asked() -> None:
        town._now += timedelta(seconds=5)
        draft = {"when": "2026-03-10T16:00:00", "service_id": 1}
        conversations.ask(olga.id, {"kind": "yes_no", "act": "fill", "draft": draft}, town.now)

    model.meanwhile = [something_else_is_asked]
    town.says("Olga", "yes")
    town.passes(minutes=1)
    assert town.asked() == []
    assert outcomes() == ["replied", "replied"]
