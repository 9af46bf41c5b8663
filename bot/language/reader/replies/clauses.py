"""A text cut into clauses, each short enough to have one sense: at its stops, before a "but", after a leading yes."""

from bot.language.reader.phrases.lexicon import lexicon, mend, strongest
from bot.language.reader.phrases.patterns import Phrases
from bot.language.reader.phrases.tokens import Clause, clauses

_ANSWER_WORDS = ("yesword", "softword", "noword")


def clauses_of(text: str, language: str, name: frozenset[str]) -> list[tuple[Clause, bool]]:
    """The clauses of a text in order, each with whether a "but" stands before it in its sentence.

    Words are mended; those of the person's own `name` are "#name".
    """
    phrases = lexicon(language).replies
    buts = phrases.set("but")
    found: list[tuple[Clause, bool]] = []
    for clause in clauses(text):
        words = tuple("#name" if word in name else mend(word, language) for word in clause.words)
        after_but = False
        for piece in _cut(Clause(words, clause.closer), _joints(words, phrases)):
            if piece.words[0] in buts:
                after_but, piece = True, Clause(piece.words[1:], piece.closer)
            found += [(each, after_but) for each in _answer_apart(piece, phrases) if each.words]
    return found


def _joints(words: tuple[str, ...], phrases: Phrases) -> list[int]:
    """Where a "but" stands, or an "and" that joins a question on: "that's fine and what does it cost"."""
    buts, ands, openings = phrases.set("but"), phrases.set("and"), phrases.set("opening")
    following = (*words[1:], "")
    return [
        place
        for place, word in enumerate(words)
        if place and (word in buts or (word in ands and following[place] in openings))
    ]


def _answer_apart(clause: Clause, phrases: Phrases) -> list[Clause]:
    """A leading yes, ok or no cut off what follows it without a comma: "yes what does it cost"."""
    answers = frozenset[str]().union(*(phrases.set(name) for name in _ANSWER_WORDS))
    for hit in strongest(phrases.find(clause.words)):
        leads = hit.start == 0 and hit.end < len(clause.words)
        if leads and "_".join(clause.words[: hit.end]) in answers:
            head, rest = _cut(clause, [hit.end])
            return [head, *_answer_apart(rest, phrases)]
    return [clause]


def _cut(clause: Clause, places: list[int]) -> list[Clause]:
    """The clause cut before each of some of its words; the last piece keeps its stop."""
    starts = [0, *places]
    ends = [*places, len(clause.words)]
    return [
        Clause(clause.words[start:end], clause.closer if end == len(clause.words) else ",")
        for start, end in zip(starts, ends, strict=True)
    ]
