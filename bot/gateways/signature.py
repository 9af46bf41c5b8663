"""Is a web request really from Twilio?"""

from collections.abc import Mapping
from typing import Any, Protocol

from twilio.request_validator import (
    HMAC_SHA1,
    HMAC_SHA256,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)


class Headers(Protocol):
    """Headers of a request, found whatever the case of their names."""

    def get(self, key: str, /) -> str | None: ...


def is_signed(
    auth_token: str,
    public_url: str,
    path: str,
    query_string: bytes,
    form: Mapping[str, Any],
    headers: Headers,
) -> bool:
    """Whether the `X-Twilio-Signature` header fits this request. Never raises.

    `public_url` is the address Twilio was given, without a path of ours; `path` and `query_string` are as they came
    over the wire, undecoded: behind a proxy the address that the web server sees is another one. `form` is the posted
    form, all values of a repeated field included. Requests whose body is not a form are not signed in this sense:
    nothing of ours takes them.
    """
    signature = headers.get(SIGNATURE_HEADER)
    algorithm = get_signature_algorithm(headers.get(SIGNATURE_SETTINGS_HEADER)).upper()
    if not auth_token or not signature or algorithm not in (HMAC_SHA1, HMAC_SHA256):
        return False
    # Twilio signs the hash of a body that is not a form in place of the form; we would not have checked that body.
    if b"bodySHA256" in query_string:
        return False
    try:
        address = public_url.rstrip("/") + path + (f"?{query_string.decode('ascii')}" if query_string else "")
        return bool(RequestValidator(auth_token).validate(address, form, signature, algorithm))
    except ValueError:  # characters that no signed address has
        return False
