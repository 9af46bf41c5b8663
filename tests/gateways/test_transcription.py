"""Recordings sent through the real OpenAI client to a server of our own."""

from collections.abc import Callable

import pytest
from peewee import Database

from bot.domain.ports import ModelError
from bot.gateways.model import OpenAIModel
from bot.store.database import in_transaction
from tests.gateways.asking import PROMPT, YES
from tests.support.local_server import Answer, Drop, Hang, Reply
from tests.support.openai_server import OpenAIServer, refused

BEST, PLAIN = "gpt-4o-mini-transcribe", "whisper-1"
VOICE = b"rellena las dos, corte"


def heard(model: OpenAIModel) -> str:
    return model.transcribe(VOICE, "audio/ogg; codecs=opus", "es")


def failure(model: OpenAIModel) -> str:
    with pytest.raises(ModelError) as failed:
        heard(model)
    return str(failed.value)


def asked(server: OpenAIServer) -> list[str]:
    return [recording.form["model"] for recording in server.recordings]


def test_a_recording_comes_back_as_words(model: OpenAIModel, server: OpenAIServer) -> None:
    assert heard(model) == "rellena las dos, corte"

    [recording] = server.recordings
    assert recording.form == {"model": BEST, "language": "es"}
    assert (recording.name, recording.content_type, recording.audio) == ("voice.ogg", "audio/ogg", VOICE)
    assert model.usage.calls == 1


@pytest.mark.parametrize(
    ("content_type", "name"),
    [("audio/mpeg", "voice.mp3"), ("audio/mp4", "voice.m4a"), ("AUDIO/WAV", "voice.wav"), ("audio/amr", "voice.amr")],
)
def test_the_file_is_called_what_it_is(model: OpenAIModel, server: OpenAIServer, content_type: str, name: str) -> None:
    model.transcribe(VOICE, content_type, None)

    assert server.recordings[0].name == name
    assert server.recordings[0].form == {"model": BEST}


@pytest.mark.parametrize(
    "reply",
    [
        refused(404, f"The model `{BEST}` does not exist or you do not have access to it.", code="model_not_found"),
        refused(403, f"Project `proj_1` does not have access to model `{BEST}`", code="model_not_found"),
        refused(400, "No such model", param="model"),
    ],
    ids=lambda reply: str(reply.status),
)
def test_an_older_server_is_asked_for_its_older_model(model: OpenAIModel, server: OpenAIServer, reply: Reply) -> None:
    server.answer(reply)

    assert heard(model) == heard(model) == "rellena las dos, corte"
    assert asked(server) == [BEST, PLAIN, PLAIN]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (refused(404, "404 page not found"), "rejected"),
        (refused(400, "The audio file could not be decoded", param="file"), "rejected"),
        (refused(401, "Incorrect API key provided"), "rejected"),
        (Answer(200, "<h1>Welcome</h1>", {"Content-Type": "text/html"}), "empty"),
        (Answer(200, {"text": None}), "empty"),
        (Answer(200, "{not JSON"), "not_json"),
    ],
    ids=repr,
)
def test_a_server_that_hears_nothing_is_one_word(
    model: OpenAIModel, server: OpenAIServer, reply: Reply, reason: str
) -> None:
    server.answer(reply)

    assert failure(model) == reason
    assert asked(server) == [BEST]
    assert model.usage.failures == {reason: 1}


def test_neither_model_is_there(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer(refused(404, f"no model {BEST}"), refused(404, f"no model {PLAIN}"))
    assert failure(model) == "rejected"
    assert heard(model) == VOICE.decode()
    assert asked(server) == [BEST, PLAIN, PLAIN]


def test_a_lost_connection_is_tried_once_more(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer(Drop())
    assert heard(model) == VOICE.decode()


def test_a_silent_server_is_given_up_in_time(make: Callable[..., OpenAIModel], server: OpenAIServer) -> None:
    server.answer(Hang(), Hang())
    assert failure(make(budget=0.4)) == "timeout"


def test_a_server_that_cannot_hear_may_still_read(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer(*[refused(404, "404 page not found")] * 3)
    assert [failure(model) for _ in range(4)] == ["rejected"] * 3 + ["resting"]

    server.answer(YES)
    assert model.ask(PROMPT) == YES


def test_only_what_a_database_stores_comes_back(model: OpenAIModel, server: OpenAIServer) -> None:
    server.answer({"text": " sí\0 \ud83d vale \n"})
    assert heard(model) == "sí  vale"


def test_not_inside_a_transaction(model: OpenAIModel, server: OpenAIServer, database: Database) -> None:
    with pytest.raises(RuntimeError):
        in_transaction(lambda: heard(model))
    assert server.requests == []
