"""The real OpenAI client against a server of our own, over real HTTP."""

import json
import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
from peewee import Database

from bot.domain.ports import ModelError, Prompt
from bot.gateways.model import OpenAIModel
from bot.store.database import in_transaction
from tests.gateways.asking import PROMPT, SCHEMA, YES
from tests.support.local_server import Answer, Drop
from tests.support.openai_server import API_KEY, MODEL, OpenAIServer, completion, refused
from tests.support.specs import OPENAI, complaints


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


@pytest.mark.skipif(not OPENAI.exists(), reason="the development data are not at hand")
@pytest.mark.parametrize(
    "answer", [completion("{}"), completion(None, refusal="No"), completion("{", "length")], ids=repr
)
def test_the_test_server_answers_as_openai_describes(answer: Answer) -> None:
    assert complaints(OPENAI, answer.content, "components", "schemas", "CreateChatCompletionResponse") == []


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
