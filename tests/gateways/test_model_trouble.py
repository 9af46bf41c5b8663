"""Answers that cannot be used, servers in trouble, and how long we put up with it."""

import json
import socket
from collections.abc import Callable

import pytest

from bot.gateways.breaker import REST
from bot.gateways.model import OpenAIModel
from tests.gateways.asking import PATIENT, PROMPT, YES, Clock, failure
from tests.support.local_server import Answer, Cut, Drip, Drop, Hang, Reply
from tests.support.openai_server import OpenAIServer, completion, refused

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

    assert failure(make(budget=0.5)) == "timeout"  # had we waited for the server, it would be another word


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
