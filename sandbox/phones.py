"""The phones on the desk: who has which number."""

import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import phonenumbers

from sandbox.database import Database

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,137}")

Role = Literal["owner", "customer", "stranger"]


@dataclass(frozen=True)
class Phone:
    """A phone: its WhatsApp address (a number, or a user name such as ES.abc123), whose it is and how it came here."""

    address: str
    name: str
    role: Role


class Phones:
    """All phones of the file, and those who want to hear when there are other ones."""

    def __init__(self, database: Database, changed: Callable[[list[Phone]], None]) -> None:
        self._database = database
        self._changed = changed

    def all(self) -> list[Phone]:
        """Owners first, then in the order they came."""
        sql = "SELECT address, name, role FROM phones ORDER BY role <> 'owner', seq"
        return [_phone(row) for row in self._database.rows(sql)]

    def get(self, address: str) -> Phone | None:
        """The phone of this address."""
        rows = self._database.rows("SELECT address, name, role FROM phones WHERE address = ?", (address,))
        return _phone(rows[0]) if rows else None

    def put(self, phones: Iterable[Phone]) -> None:
        """Add phones, or rename those already here; owners stay owners."""
        before = self.all()
        for phone in phones:
            self._database.change(
                "INSERT INTO phones (address, name, role) VALUES (?, ?, ?) ON CONFLICT (address) DO UPDATE"
                " SET name = excluded.name, role = CASE role WHEN 'owner' THEN role ELSE excluded.role END",
                (phone.address, phone.name, phone.role),
            )
        if self.all() != before:
            self._changed(self.all())

    def retire_owners(self) -> None:
        """Nobody is an owner for now: who is, is said anew at each start."""
        self._database.change("UPDATE phones SET role = 'stranger' WHERE role = 'owner'")

    def known(self, address: str) -> Phone:
        """The phone of this address, added as a stranger's where it is new."""
        phone = self.get(address)
        if phone is None:
            phone = Phone(address, "", "stranger")
            self.put([phone])
        return phone


def _phone(row: sqlite3.Row) -> Phone:
    return Phone(row["address"], row["name"], row["role"])


def is_address(value: str) -> bool:
    """Whether this can be a WhatsApp address: a number like +34600000001 or a user id like ES.abc123."""
    if _USER_ID.fullmatch(value):
        return True
    try:
        return _NUMBER.fullmatch(value) is not None and phonenumbers.is_possible_number(phonenumbers.parse(value))
    except phonenumbers.NumberParseException:
        return False
