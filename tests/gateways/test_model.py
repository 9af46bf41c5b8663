"""The real OpenAI client against a server of our own, over real HTTP."""

import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from peewee import Database

from bot.domain.ports import ModelError, Prompt
from bot.gateways.breaker import REST
from bot.gateways.model import OpenAIModel
from bot.store.database import in_transaction
from tests.support.local_server import Answer, Cut, Drip, Drop, Hang, Reply
from tests.support.openai_server import API_KEY, MODEL, OpenAIServer, completion, refused
from tests.support.specs import OPENAI, complaints

SCHEMA = {
    "type": "object",
    "properties": {
        "intent": {"type": "string", "enum": ["accept", "decline"]},
        "minutes": {"type": ["integer", "null"]},
        "topics": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["intent", "minutes", "topics"],
    "additionalProperties": False,
}
YES = {"intent": "accept", "minutes": None, "topics": []}
PROMPT = Prompt("reading", "Read what Ana says.", {"name": "Ana", "offer": "14:00 💇"}, "yes please", SCHEMA)
PATIENT = 30.0  # seconds: longer than any test may take
SHORT = 0.5


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def make(server: OpenAIServer, clock: Clock) -> Iterator[Callable[..., OpenAIModel]]:
    """Makes models that are closed at the end of the test."""
    made: list[OpenAIModel] = []

    def make_one(budget: float = PATIENT, base_url: str = server.base_url, key: str = API_KEY) -> OpenAIModel:
        made.append(OpenAIModel(key, base_url, MODEL, clock, budget))
        return made[-1]

    yield make_one
    for model in made:
        model.close()


@pytest.fixture
def model(make: Callable[..., OpenAIModel]) -> OpenAIModel:
    return make()


def failure(model: OpenAIModel, prompt: Prompt = PROMPT) -> str:
    with pytest.raises(ModelError) as failed:
        model.ask(prompt)
    return str(failed.value)


def test_an_answer_comes_back_as_data(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer({"intent": "accept", "minutes": 10, "topics": ["prix €"]})

    assert model.ask(PROMPT) == {"intent": "accept", "minutes": 10, "topics": ["prix €"]}


def test_a_persons_words_stand_alone_at_the_end(model: OpenAIModel, server: OpenAIServer) -> None:
    model.ask(PROMPT)

    [question] = server.questions
    assert question.request["messages"] == [
        {"role": "system", "content": "Read what Ana says."},
        {"role": "system", "content": json.dumps(PROMPT.facts, ensure_ascii=False)},
        {"role": "user", "content": "yes please"},
    ]
    assert question.request["model"] == MODEL
    assert question.request["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "reading", "strict": True, "schema": SCHEMA},
    }


def test_without_words_the_facts_are_the_question(model: OpenAIModel, server: OpenAIServer) -> None:
    model.ask(Prompt("offers", "Write.", {"name": "Ana"}, None, SCHEMA))

    assert [m["role"] for m in server.questions[0].request["messages"]] == ["system", "user"]
    assert server.questions[0].facts == {"name": "Ana"}
    assert server.questions[0].words is None


def test_a_script_answers_from_what_it_is_asked(model: OpenAIModel, server: OpenAIServer) -> None:
    server.script = lambda question: {"topics": [question.name, question.facts["name"], question.words]}

    assert model.ask(PROMPT) == {"intent": "accept", "minutes": None, "topics": ["reading", "Ana", "yes please"]}


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"intent": "accept", "minutes": null, "topics": []}\n```',
        'Sure! {"intent": "accept", "minutes": null, "topics": []} Anything else?',
    ],
)
def test_an_answer_wrapped_in_prose_is_unwrapped(model: OpenAIModel, server: OpenAIServer, text: str) -> None:
    server.answer(completion(text))

    assert model.ask(PROMPT) == YES


UNUSABLE: dict[str, tuple[Reply, str]] = {
    "refusal": (completion(None, refusal="I cannot help with that"), "refusal"),
    "filtered": (completion(None, finish_reason="content_filter"), "refusal"),
    "cut short": (completion('{"intent": "acc', finish_reason="length"), "truncated"),
    "cut short by luck at its end": (completion(json.dumps(YES), finish_reason="length"), "truncated"),
    "null": (completion(None), "empty"),
    "nothing": (completion(""), "empty"),
    "prose": (completion("accept"), "not_json"),
    "half an object": (completion('{"intent": "acc'), "not_json"),
    "not a number": (completion('{"intent": "accept", "minutes": NaN, "topics": []}'), "not_json"),
    "too deep": (completion('{"a": ' * 5000 + "1" + "}" * 5000), "not_json"),
    "half a character": (completion('{"intent": "accept", "minutes": null, "topics": ["\\ud83d"]}'), "not_json"),
    "a zero byte": (completion('{"intent": "accept", "minutes": null, "topics": ["\\u0000"]}'), "not_json"),
    "fields missing": (completion("{}"), "off_schema"),
    "not of the closed set": (completion(json.dumps(YES | {"intent": "book everything"})), "off_schema"),
    "wrong type": (completion(json.dumps(YES | {"minutes": "ten"})), "off_schema"),
    "a field of its own": (completion(json.dumps(YES | {"admin": True})), "off_schema"),
    "no choices": (Answer(200, {}), "empty"),
    "empty choices": (Answer(200, {"choices": []}), "empty"),
    "content in parts": (Answer(200, {"choices": [{"message": {"content": [1]}}], "usage": {}}), "empty"),
    "a web page": (Answer(200, "<h1>Welcome</h1>", {"Content-Type": "text/html"}), "not_json"),
    "broken HTTP body": (Answer(200, "{not JSON"), "not_json"),
    "wrong key": (refused(401, "Incorrect API key provided"), "rejected"),
    "wrong model": (refused(404, "No such model"), "rejected"),
    "bad request": (refused(400, "Too long"), "rejected"),
    "bad messages": (refused(400, "Too long", param="messages"), "rejected"),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_anything_unusable_is_one_word(model: OpenAIModel, server: OpenAIServer, name: str) -> None:
    reply, reason = UNUSABLE[name]
    server.answer(reply)

    assert failure(model) == reason
    assert len(server.requests) == 1
    assert model.usage.failures == {reason: 1}


PASSING: dict[str, tuple[Reply, str]] = {
    "server error": (refused(500, "Internal error"), "server_error"),
    "a page of a proxy": (Answer(503, "<h1>Busy</h1>"), "server_error"),
    "rate limit with a time": (refused(429, "Slow down", headers={"Retry-After": "0"}), "rate_limited"),
    "rate limit": (refused(429, "Slow down"), "rate_limited"),
    "conflict": (Answer(409, {}), "rejected"),
    "no answer": (Drop(), "unreachable"),
    "half an answer": (Cut(), "unreachable"),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_may_pass_is_tried_once_more(model: OpenAIModel, server: OpenAIServer, name: str) -> None:
    reply, reason = PASSING[name]
    server.answer(reply)
    assert model.ask(PROMPT) == YES
    assert len(server.requests) == 2

    server.answer(reply, reply)
    assert failure(model) == reason
    assert len(server.requests) == 4


@pytest.mark.parametrize("header", [str(int(PATIENT)), "inf", "nan", "Mon, 23 Nov 2026 12:00:00 GMT"])
def test_a_rate_limit_longer_than_we_can_wait_ends_it_at_once(
    model: OpenAIModel, server: OpenAIServer, header: str
) -> None:
    server.answer(refused(429, "Slow down", headers={"Retry-After": header}))

    assert failure(model) == "rate_limited"
    assert len(server.requests) == 1


@pytest.mark.parametrize("replies", [[Drip()], [Hang(), Hang()]], ids=["drop by drop", "silent"])
def test_no_server_can_hold_us_longer_than_the_budget(
    make: Callable[..., OpenAIModel], server: OpenAIServer, replies: list[Reply]
) -> None:
    server.answer(*replies)

    assert failure(make(budget=SHORT)) == "timeout"  # had we waited for the server, it would be another word


def test_a_silent_server_is_asked_again_within_the_budget(
    make: Callable[..., OpenAIModel], server: OpenAIServer
) -> None:
    server.answer(Hang())

    assert make(budget=4.0).ask(PROMPT) == YES
    assert len(server.requests) == 2


def test_a_server_that_is_not_there(make: Callable[..., OpenAIModel]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    assert failure(make(base_url=f"http://127.0.0.1:{port}/v1")) == "unreachable"


def test_a_wrong_key(make: Callable[..., OpenAIModel]) -> None:
    assert failure(make(key="Mallory guesses")) == "rejected"


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


@pytest.mark.parametrize(
    "answer", [completion("{}"), completion(None, refusal="No"), completion("{", "length")], ids=repr
)
def test_the_test_server_answers_as_openai_describes(answer: Answer) -> None:
    assert complaints(OPENAI, answer.content, "components", "schemas", "CreateChatCompletionResponse") == []


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


def test_after_three_failures_the_server_is_left_alone_for_a_while(
    model: OpenAIModel, server: OpenAIServer, clock: Clock
) -> None:
    down = refused(401, "Account suspended")
    server.answer(down, down, down)
    assert [failure(model) for _ in range(4)] == ["rejected", "rejected", "rejected", "resting"]
    assert len(server.requests) == 3

    clock.seconds += REST
    server.answer(down)
    assert [failure(model) for _ in range(2)] == ["rejected", "resting"]

    clock.seconds += REST
    assert model.ask(PROMPT) == YES
    server.answer(down, down)
    assert [failure(model) for _ in range(2)] == ["rejected", "rejected"]
    assert model.ask(PROMPT) == YES


@pytest.mark.parametrize("reply", [completion("rubbish"), refused(400, "Content not allowed")], ids=["rubbish", "400"])
def test_what_people_write_cannot_switch_the_model_off(model: OpenAIModel, server: OpenAIServer, reply: Reply) -> None:
    server.answer(*[reply] * 5)
    for _ in range(5):
        failure(model)

    assert model.ask(PROMPT) == YES


def test_calls_and_tokens_are_counted(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer(Drop())
    model.ask(PROMPT)
    server.answer(
        Answer(200, {"choices": [{"message": {"content": json.dumps(YES)}}], "usage": {"prompt_tokens": "?"}})
    )
    model.ask(PROMPT)

    assert (model.usage.calls, model.usage.prompt_tokens, model.usage.completion_tokens) == (3, 100, 20)
    assert not model.usage.failures


def test_connections_are_kept(model: OpenAIModel, server: OpenAIServer) -> None:
    for _ in range(4):
        model.ask(PROMPT)

    assert server.connections_made == 1


def test_several_threads_may_ask(model: OpenAIModel, server: OpenAIServer) -> None:
    server.script = lambda question: {"topics": [question.words]}
    prompts = [Prompt("reading", "Read.", {}, f"text {number}", SCHEMA) for number in range(20)]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(model.ask, prompts))

    assert [answer["topics"] for answer in answers] == [[f"text {number}"] for number in range(20)]


def test_nothing_said_is_logged_or_told_in_errors(
    model: OpenAIModel, server: OpenAIServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    model.ask(PROMPT)
    server.answer(refused(400, "I do not like: yes please"), completion("yes please"))
    for _ in range(2):
        with pytest.raises(ModelError) as failed:
            model.ask(PROMPT)
        logging.getLogger().error("failed", exc_info=failed.value)

    for secret in ("yes please", "Ana", API_KEY):
        assert secret not in caplog.text


def test_no_question_is_asked_inside_a_transaction(
    model: OpenAIModel, server: OpenAIServer, database: Database
) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        in_transaction(lambda: model.ask(PROMPT))

    assert server.requests == []
    assert not database.in_transaction()
