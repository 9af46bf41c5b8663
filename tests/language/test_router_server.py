"""The router over the real client and HTTP: a person's words stand alone, and rubbish does no harm."""

import time
from collections.abc import Iterator

import pytest

from bot.gateways.model import OpenAIModel
from bot.language.intents import CustomerIntent, OwnerIntent
from bot.language.router import Words, read_customer, read_owner
from tests.language.salon import ANA, OLGA
from tests.language.scripted_model import customer_answer, owner_answer
from tests.support.openai_server import API_KEY, MODEL, OpenAIServer, completion

Desk = tuple[OpenAIServer, OpenAIModel]


@pytest.fixture
def desk() -> Iterator[Desk]:
    with OpenAIServer() as server:
        model = OpenAIModel(API_KEY, server.base_url, MODEL, time.monotonic)
        yield server, model
        model.close()


def test_a_customers_words_are_the_last_message_and_stand_alone(desk: Desk) -> None:
    server, model = desk
    server.answer(customer_answer("accept", offer_id=7))
    text = "sí, porfa\n🙏"
    read = read_customer(model, Words(text), ANA)
    assert (read.reading.intent, read.reader) == (CustomerIntent.ACCEPT, "model")
    last = server.questions[0].request["messages"][-1]
    assert last == {"role": "user", "content": text}


def test_an_owners_words_are_the_last_message_and_stand_alone(desk: Desk) -> None:
    server, model = desk
    server.answer(owner_answer("status"))
    read = read_owner(model, Words("how's it going?"), OLGA)
    assert (read.reading.intent, read.reader) == (OwnerIntent.STATUS, "model")
    last = server.questions[0].request["messages"][-1]
    assert last == {"role": "user", "content": "how's it going?"}


@pytest.mark.parametrize("content", ["", "yes", '{"intent": "accept"}', '{"intent": 7}', "[1, 2]", "{" * 5000])
def test_a_server_that_talks_rubbish_leaves_it_to_the_built_in_reader(desk: Desk, content: str) -> None:
    server, model = desk
    server.answer(completion(content))
    assert read_customer(model, Words("no thanks"), ANA) == read_customer(None, Words("no thanks"), ANA)
    assert len(server.questions) == 1
