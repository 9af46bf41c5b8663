"""Texts with facts to be filled in: "Hi {name}, see you {when}"."""

import re
from collections.abc import Mapping

_FIELD = re.compile(r"\{(\w+)\}")
_OPTION = re.compile(r"\[([^\[\]]*)\]")


def fields(text: str) -> frozenset[str]:
    """The names of the facts that a text needs."""
    return frozenset(_FIELD.findall(text))


def ordered_fields(text: str) -> list[str]:
    """The same in the order in which they first come."""
    return list(dict.fromkeys(_FIELD.findall(text)))


def fill(text: str, facts: Mapping[str, str]) -> str:
    """The text with its facts in. Braces inside a fact stay as they are. Raises KeyError for a fact not given."""
    return _FIELD.sub(lambda field: facts[field[1]], text)


def options(text: str) -> list[str]:
    """The parts of a text, written in square brackets, that are said only if their facts are known."""
    return _OPTION.findall(text)


def without_unknown(text: str, known: Mapping[str, str]) -> str:
    """The text with its brackets gone, and with them each option that needs a fact which is not known.

    >>> without_unknown("Haircut[ with {staff}][, {price}]", {"price": "35 €"})
    'Haircut, {price}'
    """
    return _OPTION.sub(lambda option: option[1] if fields(option[1]) <= known.keys() else "", text)


def without_fields(text: str) -> str:
    """What a text says by itself, each field a gap."""
    return _FIELD.sub(" ", text)
