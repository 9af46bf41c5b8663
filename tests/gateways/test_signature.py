"""Signatures as Twilio's own libraries publish them, and what Mallory might try."""

import base64
import hashlib
import hmac
import json
import subprocess
import sys
from typing import Any
from urllib.parse import urlsplit

import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import Headers, MultiDict

from bot.gateways.signature import is_signed
from tests.support.processes import PROJECT
from tests.support.specs import TWILIO_SIGNATURES

TOKEN = "the-salons-token"
PUBLIC_URL = "https://salon-olga.example"
PATH = "/webhooks/twilio"
FORM = MultiDict([("From", "whatsapp:+34600000001"), ("Body", "sí, gracias 💇"), ("NumMedia", "0"), ("Label", "")])

# Published as valid, refused by us. Our doors take forms only, so a body whose hash is signed is not looked at; and
# Twilio's Python library, which we follow, lower-cases the scheme of an address before it signs it.
REFUSED = ("json body with bodySHA256 in the query", "bodySHA256 is the only query parameter", "upper-case scheme")


def published() -> list[Any]:
    if not TWILIO_SIGNATURES.exists():
        return [pytest.param(None, marks=pytest.mark.skip(reason="the development data are not at hand"))]
    data = json.loads(TWILIO_SIGNATURES.read_text())
    vectors = data["vectors"] + data["computed_not_published"]["vectors"]
    return [pytest.param(vector, id=f"{vector['name']}-{number}") for number, vector in enumerate(vectors)]


@pytest.mark.parametrize("vector", published())
def test_published_signatures(vector: dict[str, Any]) -> None:
    address = urlsplit(vector["url"])
    public_url = vector["url"].partition(address.path)[0]
    headers = Headers({"X-Twilio-Signature": vector["signature"]})
    if "settings_header" in vector:
        headers["X-Twilio-Webhooks-Signature-Settings"] = vector["settings_header"]
    form: MultiDict[str, str] = MultiDict(map(tuple, vector["params"] or []))

    answer = is_signed(vector["auth_token"], public_url, address.path, address.query.encode(), form, headers)

    assert answer == (vector["valid"] and vector["name"] not in REFUSED)


def signature(address: str, form: MultiDict[str, str] = FORM, token: str = TOKEN) -> str:
    """By Twilio's written rule, not by its library: the address, then each name and value in the order of names."""
    text = address + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def check(
    header: str | None,
    *,
    token: str = TOKEN,
    public_url: str = PUBLIC_URL,
    path: str = PATH,
    query: bytes = b"",
    form: MultiDict[str, str] = FORM,
    settings: str | None = None,
) -> bool:
    headers = Headers()
    if header is not None:
        headers["x-twilio-signature"] = header
    if settings is not None:
        headers["x-twilio-webhooks-signature-settings"] = settings
    return is_signed(token, public_url, path, query, form, headers)


def test_a_signed_message_is_let_in() -> None:
    assert check(signature(PUBLIC_URL + PATH))


def test_the_query_is_part_of_what_is_signed() -> None:
    signed = signature(f"{PUBLIC_URL}{PATH}/status?message=7")

    assert check(signed, path=f"{PATH}/status", query=b"message=7")
    assert not check(signed, path=f"{PATH}/status", query=b"message=8")
    assert not check(signed, path=f"{PATH}/status")


def test_path_and_query_count_as_they_came_over_the_wire() -> None:
    assert check(signature(f"{PUBLIC_URL}/a%2Fb?x=%C3%A9+1"), path="/a%2Fb", query=b"x=%C3%A9+1")


def test_a_port_may_be_there_or_not() -> None:
    assert check(signature(f"{PUBLIC_URL}:443{PATH}"))
    assert check(signature(PUBLIC_URL + PATH), public_url=f"{PUBLIC_URL}:8443")
    assert not check(signature(f"{PUBLIC_URL}:8443{PATH}"))


def test_a_slash_at_the_end_of_the_public_address_is_not_doubled() -> None:
    assert check(signature(PUBLIC_URL + PATH), public_url=PUBLIC_URL + "/")


def test_the_newer_hash_is_taken_where_it_is_named() -> None:
    newer = RequestValidator(TOKEN).compute_signature(PUBLIC_URL + PATH, FORM, "HMAC_SHA256")

    assert check(newer, settings="key=webhooks_sharedkey_1,algorithm=HMAC_SHA256")
    assert not check(newer)
    assert not check(signature(PUBLIC_URL + PATH), settings="algorithm=HMAC_SHA256")
    assert not check(newer, settings="algorithm=NONE")


@pytest.mark.parametrize("header", [None, "", "x", "é" * 28, signature(PUBLIC_URL + PATH, token="Mallory's")])
def test_without_the_right_signature_nobody_gets_in(header: str | None) -> None:
    assert not check(header)


def test_an_empty_token_signs_nothing() -> None:
    assert not check(signature(PUBLIC_URL + PATH, token=""), token="")


def test_a_changed_form_is_refused() -> None:
    signed = signature(PUBLIC_URL + PATH)

    assert not check(signed, form=MultiDict([*FORM.items(multi=True), ("Body", "no")]))
    assert not check(signed, form=MultiDict([("Body", "yes")]))
    assert not check(signed, form=MultiDict())


def test_another_scheme_or_host_is_refused() -> None:
    assert not check(signature(f"http://salon-olga.example{PATH}"))
    assert not check(signature(f"https://mallory.example{PATH}"))


def test_a_signed_body_that_is_not_a_form_is_refused() -> None:
    empty: MultiDict[str, str] = MultiDict()
    query = "bodySHA256=" + hashlib.sha256(b"{}").hexdigest()

    assert not check(signature(f"{PUBLIC_URL}{PATH}?{query}", empty), query=query.encode(), form=empty)


@pytest.mark.parametrize("query", [b"\xff", "é".encode(), b"%00", b"a=[", b"\n"])
def test_odd_requests_are_refused_without_an_error(query: bytes) -> None:
    assert not check("x" * 28, query=query)
    assert not check("x" * 28, path="/\udcff", form=MultiDict([("Body", "\udcff")]))


def test_an_odd_public_address_is_refused_without_an_error() -> None:
    assert not check("x" * 28, public_url="https://salon-olga.example:port")
    assert not check("x" * 28, public_url="https://[salon-olga.example")


def test_the_check_loads_nothing_heavy() -> None:
    code = "import sys, bot.gateways.signature; print([m for m in sys.modules if m in ('twilio.rest', 'requests')])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)

    assert done.stdout.strip() == "[]"
