"""A small pattern language over a lattice.

A pattern is a row of elements, "at? hour=number|noon oclock? and half": each is the kinds it takes (of which one must
be there), with a name before "=" where its kind's name does not tell it apart, and "?" behind where it may be missing
or "*" where it may come any number of times. "!colon|ampm" stands for a place where none of these may come.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from bot.language.reader.times.entries import Value
from bot.language.reader.times.lexicon import Lattice

Captures = Mapping[str, Value]
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Moment:
    """When and where something is said: what "tomorrow" and "3/4" depend on."""

    now: datetime
    month_first: bool = False
    dotted_dates: bool = False
    bare_hours: bool = False  # "Friday 3" is an hour sooner than a day


@dataclass(frozen=True)
class Element:
    """One element of a pattern."""

    kinds: tuple[str, ...]
    name: str | None
    optional: bool
    many: bool
    forbidden: bool  # none of its kinds may come here


@dataclass(frozen=True)
class Rule(Generic[T]):
    """A pattern and what a match of it means; `build` returns None where the values make no sense."""

    elements: tuple[Element, ...]
    build: Callable[[Captures, Moment], T | None]
    starters: frozenset[str]  # the kinds a match may begin with
    needs: tuple[frozenset[str], ...]  # of each of these sets of kinds one must be there


@dataclass(frozen=True)
class Match(Generic[T_co]):
    """What stands from one token to another (not included)."""

    start: int
    end: int
    value: T_co


def rule(pattern: str, build: Callable[[Captures, Moment], T | None]) -> Rule[T]:
    """The rule of a pattern as it is written."""
    elements = tuple(_element(text) for text in pattern.split())
    first_needed = next(i for i, element in enumerate(elements) if not element.optional)
    starters = frozenset(kind for element in elements[: first_needed + 1] for kind in element.kinds)
    needs = tuple(frozenset(each.kinds) for each in elements if not each.optional and not each.forbidden)
    return Rule(elements, build, starters, needs)


class Grammar(Generic[T]):
    """Rules in the order of their rank."""

    def __init__(self, rules: Sequence[Rule[T]]) -> None:
        self._rules = rules

    def within(self, present: AbstractSet[str]) -> Sequence[Rule[T]]:
        """The rules that a text with edges of these kinds can match at all."""
        return [rule for rule in self._rules if all(not need.isdisjoint(present) for need in rule.needs)]


def longest(rules: Sequence[Rule[T]], lattice: Lattice, start: int, moment: Moment) -> Match[T] | None:
    """The longest match that starts at a token; the earlier rule wins where two are equally long."""
    best: Match[T] | None = None
    here = lattice[start]
    for candidate in rules:
        if candidate.starters.isdisjoint(here):
            continue
        for end, captures in _walk(candidate.elements, 0, lattice, start, {}):
            if best and end <= best.end:
                continue
            value = candidate.build(captures, moment)
            if value is not None:
                best = Match(start, end, value)
    return best


def _element(text: str) -> Element:
    optional, many = text[-1] in "?*", text[-1] == "*"
    name, _, kinds = text.strip("!?*").rpartition("=")
    return Element(tuple(kinds.split("|")), name or None, optional, many, forbidden=text[0] == "!")


def _walk(
    elements: Sequence[Element], k: int, lattice: Lattice, at: int, captures: dict[str, Value]
) -> Iterator[tuple[int, Captures]]:
    if k == len(elements):
        yield at, captures
        return
    element = elements[k]
    here = lattice[at] if at < len(lattice) else {}
    if element.forbidden:
        if not any(kind in here for kind in element.kinds):
            yield from _walk(elements, k + 1, lattice, at, captures)
        return
    for kind in element.kinds:
        for edge in here.get(kind, ()):
            kept = {**captures, kind: edge.value, element.name or kind: edge.value}
            yield from _walk(elements, k if element.many else k + 1, lattice, edge.end, kept)
    if element.optional:
        yield from _walk(elements, k + 1, lattice, at, captures)
