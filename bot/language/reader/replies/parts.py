"""The clauses of an answer to an offer, each read by itself."""

from dataclasses import dataclass
from itertools import pairwise

from bot.language.reader.phrases.lexicon import lexicon, strongest
from bot.language.reader.phrases.patterns import Hit
from bot.language.reader.phrases.tokens import Clause
from bot.language.reader.replies.clauses import clauses_of

# A time named in these is not one she wants: "can't today", "for two", "see you later".
_NOT_A_TIME = frozenset({"bye", "other", "keep", "late", "later", "thanks", "no", "unsure", "swap"})
# What settles the sense of a clause whatever else it holds, the first found here winning.
_FIRST = ("repeat", "keep", "swap", "late", "daypart", "if", "other", "unsure", "later", "maybe", "aside")


@dataclass(frozen=True)
class Part:
    """One clause, read. `kind` is its main sense; `labels` all that was found; `strange` the words not known.

    `after_but`: it takes back something before it. `mere_ok`: an "ok" and no more. `plain_yes`, `plain_no`: it holds a
    bare yes or no. `for_somebody`: it says "for" or "with" and a word not known, as a name is.
    """

    kind: str
    labels: frozenset[str]
    strange: tuple[str, ...]
    clause: Clause
    after_but: bool
    mere_ok: bool
    plain_yes: bool
    plain_no: bool
    for_somebody: bool


def parts_of(
    text: str, language: str, known: frozenset[str] = frozenset(), name: frozenset[str] = frozenset()
) -> list[Part]:
    """The clauses of a text, read with one language's tables.

    `known`: words of names that are no surprise here. `name`: the words of the person's own.
    """
    return [_read(clause, after_but, language, known) for clause, after_but in clauses_of(text, language, name)]


def _read(clause: Clause, after_but: bool, language: str, known: frozenset[str]) -> Part:
    phrases = lexicon(language).replies
    found = phrases.find(clause.words)
    hits = strongest(found)
    labels = frozenset(hit.label for hit in hits) | _times_within(found)
    strange = _strange(clause, hits, phrases.set("harmless") | known | {"#name"})
    return Part(
        _kind(clause, hits, labels, strange),
        labels,
        strange,
        clause,
        after_but,
        mere_ok=clause.text in phrases.set("okword"),
        plain_yes=bool(phrases.set("yesword") & set(clause.words)),
        plain_no=bool(phrases.set("noword") & set(clause.words)),
        for_somebody=_for_somebody(clause, strange, phrases.set("for")),
    )


def _strange(clause: Clause, hits: list[Hit], harmless: frozenset[str]) -> tuple[str, ...]:
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    rest = (word for place, word in enumerate(clause.words) if place not in covered and word not in harmless)
    return tuple(word for word in rest if not word.startswith(":"))


def _for_somebody(clause: Clause, strange: tuple[str, ...], prepositions: frozenset[str]) -> bool:
    if clause.words[0] in prepositions and strange:
        return True
    return any(before in prepositions and word in strange for before, word in pairwise(clause.words))


def _times_within(found: list[Hit]) -> set[str]:
    """A time counts even inside a longer phrase ("do 3pm instead"), unless that speaks of something else."""
    around = [hit for hit in found if hit.label in _NOT_A_TIME]
    times = [hit for hit in found if hit.label == "time"]
    told = [hit for hit in times if not any(other.start <= hit.start and hit.end <= other.end for other in around)]
    return {hit.label for hit in told}


def _kind(clause: Clause, hits: list[Hit], labels: frozenset[str], strange: tuple[str, ...]) -> str:
    """The main sense of a clause: what speaks against a yes comes before what speaks for it."""
    asks = clause.asks or bool(labels & {"ask", "whether", "stands"})
    timed = "time" in labels and (asks or bool(labels & {"change", "alt"}))
    if settled := next((kind for kind in _FIRST if kind in labels), None):
        return settled
    if "pardon" in labels:
        return "repeat" if asks else "pardon"
    if "no" in labels:
        return _refusing(clause, hits, asks, timed)
    if timed:
        return "change"
    if "alt" in labels and "request" not in labels:
        return "alt"
    if asks and "request" not in labels:
        return "question"
    return _saying(labels, strange)


def _refusing(clause: Clause, hits: list[Hit], asks: bool, timed: bool) -> str:
    """The sense of a clause with a no in it: a no, unless it asks or goes on to what would suit."""
    if clause.asks and any(hit.label == "ask" and hit.start == 0 for hit in hits):
        return "change" if timed else "question"
    if timed and _after(hits, "change", "no"):
        return "change"
    return "alt" if asks and _after(hits, "alt", "no") else "no"


def _saying(labels: frozenset[str], strange: tuple[str, ...]) -> str:
    """The sense of a clause that neither asks nor refuses."""
    if labels & {"yes", "request"}:
        return "yes"
    if "soft" in labels:
        return "soft"
    if strange:
        return "unknown"
    return "time" if "time" in labels else "courtesy"


def _after(hits: list[Hit], label: str, other: str) -> bool:
    """Whether the last of one label stands behind the last of the other."""
    last = {hit.label: hit.start for hit in sorted(hits, key=lambda hit: hit.start)}
    return last.get(label, -1) > last.get(other, -1)
