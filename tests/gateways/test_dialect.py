"""Servers that know only a part of OpenAI's protocol."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.gateways.model import OpenAIModel
from tests.gateways.asking import PATIENT, PROMPT, SCHEMA, YES, failure
from tests.support.local_server import Answer, Reply
from tests.support.openai_server import OpenAIServer, refused


def limited(**accepted: tuple[Any, ...]) -> Callable[[Any], Mapping[str, Any] | Reply]:
    """A script for a server that takes only these values of these fields, and says so as OpenAI does."""

    def script(question: Any) -> Mapping[str, Any] | Reply:
        for name, values in accepted.items():
            value = question.request.get(name)
            value = value["type"] if isinstance(value, dict) else value
            if value is not None and value not in values:
                return refused(400, f"Unsupported value: '{name}'", name, "unsupported_value")
        return YES

    return script


@pytest.mark.parametrize(
    ("accepted", "learned"),
    [
        ({}, {"reasoning_effort": "none", "temperature": 0, "response_format": "json_schema"}),
        ({"reasoning_effort": ("low",)}, {"reasoning_effort": "low"}),
        ({"reasoning_effort": ()}, {"reasoning_effort": None}),
        ({"temperature": ()}, {"temperature": None}),
        ({"response_format": ("json_object",)}, {"response_format": "json_object"}),
        ({"response_format": ()}, {"response_format": None}),
        ({"reasoning_effort": (), "temperature": (), "response_format": ()}, {"response_format": None}),
    ],
    ids=str,
)
def test_what_a_server_refuses_is_left_out_from_then_on(
    model: OpenAIModel, server: OpenAIServer, accepted: dict[str, Any], learned: dict[str, Any]
) -> None:
    server.script = limited(**accepted)

    assert model.ask(PROMPT) == YES
    asked = len(server.requests)
    assert model.ask(PROMPT) == YES

    assert len(server.requests) == asked + 1
    last = server.questions[-1]
    for name, value in learned.items():
        sent = last.request.get(name)
        assert (sent["type"] if isinstance(sent, dict) else sent) == value
    assert last.schema == SCHEMA  # in the instructions, where it cannot stand in a field of its own
    assert last.words == "yes please"


def test_a_server_that_is_never_content_is_not_asked_for_ever(model: OpenAIModel, server: OpenAIServer) -> None:
    server.script = lambda _: refused(400, "I dislike your temperature", "temperature")

    assert failure(model) == "rejected"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "message",
    [
        "This model does not support response format `json_schema`.",
        "This response_format type is unavailable now",
        '[{"type": "literal_error", "loc": ["body", "response_format", "type"]}]',
    ],
)
def test_a_server_that_names_the_field_in_words_only_is_understood(
    model: OpenAIModel, server: OpenAIServer, message: str
) -> None:
    server.answer(Answer(422, {"detail": message}))

    assert model.ask(PROMPT) == YES
    assert server.questions[-1].request["response_format"] == {"type": "json_object"}


def test_two_at_once_unlearn_one_thing_once(model: OpenAIModel, server: OpenAIServer) -> None:
    both_asked = threading.Barrier(2, timeout=PATIENT)

    def script(question: Any) -> Mapping[str, Any] | Reply:
        if question.request.get("reasoning_effort") == "none":
            both_asked.wait()
        return limited(reasoning_effort=("low",))(question)

    server.script = script
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(model.ask, [PROMPT, PROMPT]))

    assert answers == [YES, YES]
    assert server.questions[-1].request["reasoning_effort"] == "low"
