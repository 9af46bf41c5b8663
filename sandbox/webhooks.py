"""Requests to the bot: signed forms, tried again as the address's connection overrides say."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

import urllib3

_POOL = urllib3.PoolManager(maxsize=32, retries=False, timeout=urllib3.Timeout(connect=5, read=15))

PAUSES = (1.0, 3.0, 9.0, 15.0, 15.0)
"""Seconds before the first, second ... further try."""


@dataclass(frozen=True)
class Webhook:
    """An address, and which failures are tried again how often (`#rc=3&rp=5xx,ct,rt`; the rest is signed)."""

    url: str
    retries: int
    policy: frozenset[str]

    def pause(self, tries: int, failure: "Failure") -> float | None:
        """Seconds until the next try after `tries` of them, or None when it is given up."""
        wanted = failure.kind in self.policy or "all" in self.policy
        return PAUSES[tries - 1] if wanted and tries <= min(self.retries, len(PAUSES)) else None


@dataclass(frozen=True)
class Failure:
    """Why a request did not succeed: `kind` as in `rp` (ct, rt, 4xx, 5xx, 3xx), and a sentence."""

    kind: str
    words: str


def parse_webhook(address: str) -> Webhook:
    """Split an address from its overrides. Without any, Twilio tries once more when it cannot connect."""
    url, _, fragment = address.partition("#")
    overrides = parse_qs(fragment)
    retries = overrides.get("rc", ["1"])[0]
    policy = overrides.get("rp", ["ct"])[0]
    return Webhook(url, int(retries) if retries.isdigit() else 1, frozenset(policy.split(",")))


def sign(token: str, url: str, form: Mapping[str, str]) -> str:
    """Twilio's signature of a form posted to `url`: HMAC-SHA1 over it and each name and value, sorted by name."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def post(url: str, form: Mapping[str, str], token: str, idempotency: str) -> Failure | None:
    """Post one signed form; None when it was answered 2xx. `idempotency` is the same for each try."""
    headers = {
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "User-Agent": "TwilioProxy/1.1",
        "X-Twilio-Signature": sign(token, url, form),
        "I-Twilio-Idempotency-Token": idempotency,
    }
    try:
        answer = _POOL.request("POST", url, body=urlencode(form), headers=headers, redirect=False)
    except (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError):
        return Failure("ct", "nobody answers there: is the bot running?")
    except urllib3.exceptions.HTTPError as error:
        return Failure("rt", f"the bot did not answer in time ({type(error).__name__})")
    if 200 <= answer.status < 300:
        return None
    return Failure(f"{answer.status // 100}xx", f"the bot answered {answer.status}")
