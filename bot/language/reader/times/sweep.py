"""Goes through a text once and finds, side by side, what names a clock, a day, a part of the day or a span."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.language.reader.times.clocks import CLOCKS, Clock
from bot.language.reader.times.day import Day
from bot.language.reader.times.days import DAYS
from bot.language.reader.times.grammar import Match, Moment, longest
from bot.language.reader.times.lexicon import Lattice
from bot.language.reader.times.spans import SPANS
from bot.language.reader.times.table import Part
from bot.language.reader.times.tokens import Token

_SENTENCE_ENDS = ("!", "?", ";", ".")
_LONGEST_NOT = 4  # words: "en vez de"
_LONGEST_UNTIL = 2  # words: "bis zum"
_SKIPPED = (",", "-", "–", "(", ")")


@dataclass(frozen=True)
class Sighting:
    """The parts of a text that say something about time, each kind in the order of the text."""

    tokens: Sequence[Token]
    lattice: Lattice
    clocks: Sequence[Match[Clock]]
    days: Sequence[Match[Day]]
    parts: Sequence[Match[Part]]
    spans: Sequence[Match[timedelta]]

    def close(self, a: Match[object], b: Match[object]) -> bool:
        """Whether nothing but a comma or a dash stands between two matches."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        return all(token.text in _SKIPPED for token in self.tokens[first.end : second.start])

    def same_sentence(self, a: Match[object], b: Match[object]) -> bool:
        """Whether no stop stands between two matches."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        return not any(token.text in _SENTENCE_ENDS for token in self.tokens[first.end : second.start])

    def refused(self, match: Match[object]) -> bool:
        """Whether a "not" stands right before it."""
        before = self.lattice[max(match.start - _LONGEST_NOT, 0) : match.start]
        return any(edge.end == match.start for edges in before for edge in edges.get("not", ()))

    def joined(self, a: Match[object], b: Match[object]) -> bool:
        """Whether `b` follows `a` as the end of a stretch: "2 to 4"."""
        ends = {"until", "up_to"} if self.begins(a) else {"until"}
        if a.end == b.start:
            return not ends.isdisjoint(self.lattice[b.start])
        return b.start == a.end + 1 and not ends.isdisjoint(self.lattice[a.end])

    def begins(self, match: Match[object]) -> bool:
        """Whether a match is said as the beginning of a stretch: "between 2 ..."."""
        return any("from" in self.lattice[i] for i in range(max(match.start - 1, 0), match.end))

    def ends(self, match: Match[object]) -> bool:
        """Whether a match is said as the end of a stretch that has no beginning: "until Friday"."""
        places = range(max(match.start - _LONGEST_UNTIL, 0), match.start + 1)
        edges = [(i, edge) for i in places for edge in self.lattice[i].get("until", ())]
        return any(
            self.tokens[i].text not in _SKIPPED and (i == match.start or edge.end == match.start) for i, edge in edges
        )


def sweep(tokens: Sequence[Token], lattice: Lattice, moment: Moment) -> Sighting:
    """What a text says about time; of two readings of the same words the longer."""
    seen = Sighting(tokens, lattice, [], [], [], [])
    present = {kind for edges in lattice for kind in edges}
    clocks, days, spans = CLOCKS.within(present), DAYS.within(present), SPANS.within(present)
    at = 0
    while at < len(tokens):
        clock = longest(clocks, lattice, at, moment)
        day = longest(days, lattice, at, moment)
        span = longest(spans, lattice, at, moment)
        at = _keep_longest(seen, at, clock, day, span)
    return seen


def _keep_longest(
    seen: Sighting, at: int, clock: Match[Clock] | None, day: Match[Day] | None, span: Match[timedelta] | None
) -> int:
    """Keeps the longest match at a token, if any, and says where to go on."""
    lattice = seen.lattice
    part = next((Match(at, edge.end, edge.value) for edge in lattice[at].get("part", ())), None)
    ranked = [(clock, seen.clocks), (span, seen.spans), (day, seen.days), (part, seen.parts)]
    if (clock and clock.value.bare) or (part and part.value != "noon"):
        ranked.append(ranked.pop(0))  # "apres midi" is the afternoon before it is after noon
    found = [(match, kept) for match, kept in ranked if match]
    if not found:
        return at + 1
    match, kept = max(found, key=lambda each: each[0].end)  # the first of equals
    kept.append(match)  # type: ignore[attr-defined]
    return match.end
