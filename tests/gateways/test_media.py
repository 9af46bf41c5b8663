"""Files fetched from a scripted Twilio over real HTTP, and from nowhere else."""

from pathlib import Path

import pytest
from peewee import Database

from bot.domain.ports import NotNow, Refused
from bot.gateways.media import MOST_BYTES
from bot.gateways.phone import TwilioPhone
from bot.store.database import in_transaction
from tests.gateways.calling import CALLBACK, phone_at
from tests.support.local_server import Answer, Cut, Drop, Hang, LocalServer, Reply
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN, TwilioServer, error

NOTE = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/MM1/Media/ME1"
STORE = "/media.example/ME1"
VOICE = b"OggS\x00\xff and then some"


def sent_on(address: str) -> Answer:
    return Answer(307, "", {"Location": address})


def test_a_voice_note_is_fetched_with_the_credentials(phone: TwilioPhone, twilio: TwilioServer) -> None:
    twilio.media[NOTE] = Answer(200, VOICE)

    assert phone.fetch(twilio.url + NOTE) == VOICE
    [request] = twilio.requests
    assert request.headers["authorization"].startswith("Basic ")


def test_where_twilio_sends_us_on_the_credentials_stay_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login olga password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with LocalServer(lambda request: sent_on(STORE) if request.path == NOTE else Answer(200, VOICE)) as server:
        assert phone_at(server.url).fetch(server.url + NOTE) == VOICE
        assert [request.path for request in server.requests] == [NOTE, STORE]
        assert ["authorization" in request.headers for request in server.requests] == [True, False]


def test_we_are_not_sent_on_to_anywhere(phone: TwilioPhone, twilio: TwilioServer) -> None:
    with LocalServer(lambda _: Answer(200, VOICE)) as store:
        twilio.media[NOTE] = sent_on(f"{store.url}{STORE}")
        with pytest.raises(Refused, match="sent on to"):
            phone.fetch(twilio.url + NOTE)
        assert store.requests == []


def test_being_sent_round_in_a_circle_ends() -> None:
    with LocalServer(lambda _: sent_on(NOTE)) as server:
        with pytest.raises(Refused, match="too often"):
            phone_at(server.url).fetch(server.url + NOTE)
        assert len(server.requests) == 4


@pytest.mark.parametrize(
    "address",
    [
        "http://api.twilio.com/x",
        "https://api.twilio.com.example/x",
        "https://api.twilio.com@evil.example/x",
        "https://api.twilio.com:8443/x",
        "https://evil.example/api.twilio.com",
        "https://media.twiliocdn.com/x",
        "http://127.0.0.1:1/x",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "/2010-04-01/x",
        "",
    ],
)
@pytest.mark.parametrize("api_url", [None, "http://sandbox.example:8001"])
def test_no_other_host_is_asked(address: str, api_url: str | None) -> None:
    phone = TwilioPhone(ACCOUNT_SID, AUTH_TOKEN, api_url, CALLBACK)
    with pytest.raises(Refused, match="not an address of Twilio's"):
        phone.fetch(address)


NOT_TO_BE_HAD: dict[str, tuple[Reply, type[Exception]]] = {
    "gone": (error(404, 20404), Refused),
    "wrong token": (error(401, 20003), Refused),
    "rate limit": (error(429, 20429), NotNow),
    "trouble": (error(503, 20503), NotNow),
    "no answer": (Drop(), NotNow),
    "half an answer": (Cut(), NotNow),
    "silence": (Hang(), NotNow),
    "too large": (Answer(200, b"x" * (MOST_BYTES + 1)), Refused),
}


@pytest.mark.parametrize("name", NOT_TO_BE_HAD)
def test_what_cannot_be_had(twilio: TwilioServer, name: str) -> None:
    reply, expected = NOT_TO_BE_HAD[name]
    twilio.media[NOTE] = reply
    phone = phone_at(twilio.url, timeout=0.5 if isinstance(reply, Hang) else 8)

    with pytest.raises(expected) as failed:
        phone.fetch(twilio.url + NOTE)
    assert twilio.url not in str(failed.value)


def test_the_largest_file_is_taken(phone: TwilioPhone, twilio: TwilioServer) -> None:
    twilio.media[NOTE] = Answer(200, b"x" * MOST_BYTES)
    assert len(phone.fetch(twilio.url + NOTE)) == MOST_BYTES


def test_not_inside_a_transaction(phone: TwilioPhone, twilio: TwilioServer, database: Database) -> None:
    with pytest.raises(RuntimeError):
        in_transaction(lambda: phone.fetch(twilio.url + NOTE))
    assert twilio.requests == []
