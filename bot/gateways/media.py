"""Files that people send, fetched from Twilio. The addresses come in from outside: none but Twilio's is ever asked."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

import requests

from bot.domain.ports import NotNow, Refused

MOST_BYTES = 5_000_000
MOST_REDIRECTS = 3
CHUNK = 65_536

# The first is asked with our credentials. It sends on to the others, which take a signature in the address instead.
_TWILIO = re.compile(r"https://api(\.[a-z0-9-]+){0,2}\.twilio\.com")
_STORES = re.compile(r"https://([a-z0-9-]+\.)*(twilio\.com|twiliocdn\.com|s3[a-z0-9.-]*\.amazonaws\.com)")


class MediaLine:
    """Fetches files from a Twilio account."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None, timeout: float) -> None:
        """`api_url` is where Twilio's REST calls go instead of Twilio's own hosts; files may come from there, too."""
        self._credentials = (account_sid, auth_token)
        self._own = _origin(api_url) if api_url else None
        self._timeout = timeout

    def fetch(self, url: str) -> bytes:
        """The file. Raises `NotNow`, `Refused` (also for an address that is not Twilio's) and what `requests` does."""
        if not self._is_of(_TWILIO, url):
            raise Refused("not an address of Twilio's")
        with requests.Session() as session:
            session.auth = self._credentials
            for _ in range(1 + MOST_REDIRECTS):
                with session.get(url, timeout=self._timeout, stream=True, allow_redirects=False) as response:
                    if not response.is_redirect:
                        return _content(response)
                    url = urljoin(url, response.headers["Location"])
                if not self._is_of(_STORES, url):
                    raise Refused("sent on to an address that is not Twilio's")
                session.auth = _anonymous
        raise Refused("sent on too often")

    def _is_of(self, hosts: re.Pattern[str], url: str) -> bool:
        origin = _origin(url)
        return origin == self._own or hosts.fullmatch(origin) is not None


def _anonymous(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """No credentials; with None in its place, `requests` would look for some in a .netrc."""
    return request


def _origin(url: str) -> str:
    """Scheme, host and port; with a name before an "@", which belongs to no address of Twilio's."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()


def _content(response: requests.Response) -> bytes:
    if response.status_code == 429 or response.status_code >= 500:
        raise NotNow(f"HTTP {response.status_code}")
    if response.status_code != 200:
        raise Refused(f"HTTP {response.status_code}")
    return _limited(response.iter_content(CHUNK))


def _limited(chunks: Iterable[bytes]) -> bytes:
    content = bytearray()
    for chunk in chunks:
        content += chunk
        if len(content) > MOST_BYTES:
            raise Refused("too large")
    return bytes(content)
