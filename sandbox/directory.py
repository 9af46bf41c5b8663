"""Whose number is whose: asked of the bot over its own HTTP API, again and again, since it may start after us."""

import json
import logging
from typing import Any

import urllib3

from sandbox.desk import Desk
from sandbox.phones import Phone, is_address

WHILE_DOWN = 1.0  # seconds until the next try
WHILE_UP = 15.0
MOST_PAGES = 2  # more phones than these hold would fit on no desk

log = logging.getLogger(__name__)


class Directory:
    """Keeps the customers' phones on the desk up to date."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pool = urllib3.PoolManager(retries=False, timeout=5)
        self._trouble = ""

    def refresh(self) -> None:
        """Ask once, and plan the next time."""
        down, trouble = False, ""
        try:
            self._desk.phones.put(reversed(self._customers()))
        except urllib3.exceptions.HTTPError:
            down = True  # as it is for a moment at each start: no news
        except (ValueError, KeyError, TypeError) as error:
            trouble = str(error)
        if trouble and trouble != self._trouble:
            log.warning("the customers' names could not be had from the bot: %s", trouble)
        self._trouble = trouble
        self._desk.agenda.after(WHILE_DOWN if down else WHILE_UP, self.refresh)

    def _customers(self) -> list[Phone]:
        """Newest first, as the API lists them. Raises `ValueError`, `KeyError` or `TypeError` on another answer."""
        found: list[Phone] = []
        cursor: str | None = ""
        for _ in range(MOST_PAGES):
            page = self._page({"cursor": cursor} if cursor else {})
            people = [person for person in page["customers"] if person["phone"] and is_address(person["phone"])]
            found += [Phone(person["phone"], person["name"] or "", "customer") for person in people]
            cursor = page["next"]
            if cursor is None:
                break
        return found

    def _page(self, query: dict[str, str]) -> Any:
        url = f"{self._desk.settings.public_url}/api/customers"
        headers = {"Authorization": f"Bearer {self._desk.settings.admin_key}"}
        answer = self._pool.request("GET", url, fields=query, headers=headers, redirect=False)
        if answer.status != 200:
            raise ValueError(f"the answer was {answer.status}")
        return json.loads(answer.data)
