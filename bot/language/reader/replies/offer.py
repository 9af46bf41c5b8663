"""What an answer to an open offer says: clause by clause first, then the clauses together.

A yes is read only where nothing in the text speaks against it: no condition, no other time, nobody else, no
second thought, and hardly a word left over that the tables do not know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.language.reader.phrases.lexicon import lexicon, mend, strongest
from bot.language.reader.phrases.patterns import Hit, Phrases
from bot.language.reader.phrases.tokens import Clause, clauses

Answer = Literal["accept", "decline", "question", "other_time", "unclear"]

_LEFT_OVER = 2  # words of a yes that the tables need not know: a name, a slip of the finger
_ANSWER_WORDS = ("yesword", "softword", "noword")


@dataclass(frozen=True)
class Part:
    """One clause, read. `kind` is its main sense; `labels` all that was found; `strange` the words not known.

    `after_but`: it takes back something before it. `mere_ok`: an "ok" and no more. `plain_yes`: it holds a bare yes.
    """

    kind: str
    labels: frozenset[str]
    strange: tuple[str, ...]
    clause: Clause
    after_but: bool = False
    mere_ok: bool = False
    plain_yes: bool = False


def parts_of(text: str, language: str, known: frozenset[str] = frozenset()) -> list[Part]:
    """The clauses of a text, read with one language's tables. `known` are names that are no surprise here."""
    phrases = lexicon(language).replies
    buts = phrases.set("but")
    parts = []
    for clause in clauses(text):
        words = tuple(mend(word, language) for word in clause.words)
        after_but = False
        for piece in _split_at(words, buts, _new_questions(words, phrases), clause):
            after_but = after_but or piece.words[0] in buts
            piece = Clause(piece.words[1:], ",", piece.closer) if piece.words[0] in buts else piece
            parts += [_read(each, language, after_but, known) for each in _answer_apart(piece, language) if each.words]
    return parts


def _new_questions(words: tuple[str, ...], phrases: Phrases) -> set[int]:
    """Where an "and" joins a question on: "that's fine and what does it cost"."""
    ands, openings = phrases.set("and"), phrases.set("opening")
    return {place for place in range(1, len(words) - 1) if words[place] in ands and words[place + 1] in openings}


def _split_at(words: tuple[str, ...], buts: frozenset[str], joints: set[int], clause: Clause) -> list[Clause]:
    """The clause cut before each "but" and each joint."""
    cuts = [0, *(place for place, word in enumerate(words) if place and (word in buts or place in joints)), len(words)]
    pieces = list(zip(cuts, cuts[1:], strict=False))
    return [
        Clause(words[start:end], clause.opener if start == 0 else ",", clause.closer if end == len(words) else ",")
        for start, end in pieces
    ]


def _answer_apart(clause: Clause, language: str) -> list[Clause]:
    """A leading yes, ok or no cut off what follows without a comma: "yes what does it cost"."""
    phrases = lexicon(language).replies
    answers = frozenset[str]().union(*(phrases.set(name) for name in _ANSWER_WORDS))
    hits = strongest(phrases.find(clause.words))
    for hit in hits:
        said = "_".join(clause.words[hit.start : hit.end])
        if hit.start == 0 and hit.end < len(clause.words) and said in answers:
            head = Clause(clause.words[: hit.end], clause.opener, ",")
            rest = Clause(clause.words[hit.end :], ",", clause.closer)
            return [head, *_answer_apart(rest, language)]
    return [clause]


def _read(clause: Clause, language: str, after_but: bool, known: frozenset[str]) -> Part:
    phrases = lexicon(language).replies
    found = phrases.find(clause.words)
    hits = strongest(found)
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    harmless = phrases.set("harmless") | known
    strange = tuple(
        word
        for place, word in enumerate(clause.words)
        if place not in covered and word not in harmless and not word.startswith(":")
    )
    # a time counts even inside another phrase: "do 3pm instead"
    labels = frozenset(hit.label for hit in hits) | {hit.label for hit in found if hit.label == "time"}
    return Part(
        _kind(clause, hits, labels, strange),
        labels,
        strange,
        clause,
        after_but,
        mere_ok=clause.text in phrases.set("okword"),
        plain_yes=bool(phrases.set("yesword") & set(clause.words)),
    )


def _kind(clause: Clause, hits: list[Hit], labels: frozenset[str], strange: tuple[str, ...]) -> str:
    """The main sense of a clause: what speaks against a yes comes before what speaks for it."""
    for kind in ("repeat", "keep", "late", "daypart", "if", "other", "unsure", "later"):
        if kind in labels:
            return kind
    asks = clause.asks or bool(labels & {"ask", "whether"})
    timed = "time" in labels and (asks or bool(labels & {"change", "alt"}))
    if "no" in labels:
        return "change" if timed and _after(hits, "change", "no") else "alt" if asks and _after(hits, "alt", "no") else "no"
    if "alt" in labels and "request" not in labels and not timed:
        return "alt"
    if timed:
        return "change"
    if "request" in labels:
        return "yes"
    if asks:
        return "question"
    for kind in ("yes", "soft"):
        if kind in labels:
            return kind
    if "time" in labels:
        return "time" if not strange else "unknown"
    return "courtesy" if not strange else "unknown"


def _after(hits: list[Hit], label: str, other: str) -> bool:
    """Whether the last of one label stands behind the last of the other."""
    return max((hit.start for hit in hits if hit.label == label), default=-1) > max(
        hit.start for hit in hits if hit.label == other
    )


def answer_of(parts: Sequence[Part], *, fresh: bool, same_time: bool | None, decisive: bool = False) -> Answer | None:
    """What the clauses say together, or None where they hold no answer at all.

    `fresh`: the offer is the last thing we said, so a mere "ok" is a yes. `same_time`: whether a time they name
    is the offered one (None: they name none that could be read). `decisive`: what they ask may change their mind, as a
    price may and an address may not.
    """
    kinds = [_settled(part, same_time) for part in parts]
    strong = "yes" in kinds
    if "repeat" in kinds:
        return "unclear"
    if "no" in kinds or "daypart" in kinds:
        return _refusal(parts, kinds)
    if "later" in kinds:
        return "decline"
    if "if" in kinds:
        return "question"
    if "unsure" in kinds:
        return "question" if "question" in kinds else "unclear"
    if "change" in kinds or "time" in kinds:
        return "other_time"
    if "alt" in kinds:
        return "question"
    if "other" in kinds:
        asked = any(part.kind == "other" and part.clause.asks for part in parts)
        return "question" if strong or "soft" in kinds or asked else "unclear"
    if strong or "soft" in kinds:
        return _consent(parts, kinds, fresh, decisive)
    return "question" if "question" in kinds else None


def _settled(part: Part, same_time: bool | None) -> str:
    """The kind of a clause once it is known whether the time it names is the offered one."""
    timed = "time" in part.labels
    if part.kind in ("yes", "soft") and timed and same_time is False:
        return "change"
    if part.kind == "change" and same_time and part.labels & {"yes", "request", "soft"}:
        return "yes" if part.labels & {"yes", "request"} else "soft"
    if part.kind in ("change", "time") and same_time:
        return "courtesy"
    return part.kind


def _refusal(parts: Sequence[Part], kinds: list[str]) -> Answer:
    if "change" in kinds or "time" in kinds:
        return "other_time"
    if "alt" in kinds or "question" in kinds:
        return "question"
    # "no thanks, I can do it myself" is a no; "no ... yes" and "no wait, book me" are neither
    contradicts = any(part.kind == "yes" and (part.plain_yes or "request" in part.labels) for part in parts)
    return "unclear" if contradicts else "decline"


def _consent(parts: Sequence[Part], kinds: list[str], fresh: bool, decisive: bool) -> Answer:
    strange = sum(len(part.strange) for part in parts if part.kind in ("yes", "soft"))
    doubtful = any(part.kind == "unknown" and part.after_but for part in parts)
    strong, asks = "yes" in kinds, "question" in kinds
    if doubtful or strange > _LEFT_OVER or (not strong and (not fresh or "unknown" in kinds)):
        return "question" if asks else "unclear"
    if asks and not any(_outweighs(part, decisive) for part in parts):
        return "question"
    return "accept"


def _outweighs(yes: Part, decisive: bool) -> bool:
    """Whether a yes holds beside a question: a full one always, one leaned on a comma where no price is asked."""
    if yes.kind == "yes":
        return yes.clause.closer != "," or not decisive
    return yes.kind == "soft" and not yes.mere_ok and not decisive
