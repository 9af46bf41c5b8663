"""Phones and models on the real client libraries, and the servers they talk to."""

from collections.abc import Callable, Iterator

import pytest

from bot.gateways.model import OpenAIModel
from bot.gateways.phone import TwilioPhone
from tests.gateways.asking import PATIENT, Clock
from tests.gateways.calling import phone_at
from tests.support.openai_server import API_KEY, MODEL, OpenAIServer
from tests.support.twilio_server import TwilioServer


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with TwilioServer() as server:
        yield server


@pytest.fixture
def phone(twilio: TwilioServer) -> TwilioPhone:
    return phone_at(twilio.url)


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
