"""The small grammar under the word tables, and that any text at all can be read with them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.intents import LANGUAGES, Pending
from bot.language.reader.phrases.lexicon import lexicon, mend
from bot.language.reader.phrases.patterns import Phrases
from bot.language.reader.phrases.tables import read_rows, read_sets
from bot.language.reader.phrases.tokens import clauses
from bot.language.reader.replies import read_customer
from bot.language.reader.replies.meaning import INTENT_OF
from tests.language.salon import ANA, OFFER, OTHER_OFFER

SETS = read_sets("visit: appointment slot\n    time_slot\nnot: not")


def found(pattern: str, text: str) -> list[tuple[str, ...]]:
    words = tuple(text.split())
    hits = Phrases(SETS, [("label", 1, (pattern,))]).find(words)
    return [words[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("pattern", "text", "covered"),
    [
        ("book me", "please book me in", ("book", "me")),
        ("book me", "facebook me", None),
        ("sound|sounds good", "that sounds good", ("sounds", "good")),
        ("cancel*", "is cancelling ok", ("cancelling",)),
        ("so? much", "much", ("much",)),
        ("my <visit>", "when is my time slot", ("my", "time", "slot")),
        ("how .. cost", "how much does it cost", ("how", "much", "does", "it", "cost")),
        ("how .. cost", "how a b c d e cost", None),
        ("want .. it", "want not it", None),
        ("^yes", "oh yes", None),
        ("no$", "no way", None),
    ],
)
def test_patterns(pattern: str, text: str, covered: tuple[str, ...] | None) -> None:
    assert found(pattern, text) == ([covered] if covered else [])


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("my <salon>", "names the set 'salon'"),
        ("a? b?", "no word that must be there"),
        ("a?|b", "a mark inside"),
        ("mañana", "without accents"),
    ],
)
def test_a_bad_pattern_is_named(pattern: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        found(pattern, "x")


def test_rows_go_on_over_lines() -> None:
    assert read_rows("book 2\n    a b ; c|\n    d\nthanks 1\n    e") == [
        ("book", 2, ("a b", "c|d")),
        ("thanks", 1, ("e",)),
    ]
    with pytest.raises(ValueError, match="'book' begins no row"):
        read_rows("book\n    a")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_well_formed(language: str) -> None:
    tables = lexicon(language)
    assert {"yes", "no", "if", "time", "late", "keep", "other", "aside"} <= tables.replies.labels
    assert {"late", "cancel", "book", "handoff", "privacy", "opt_out"} <= tables.messages.labels
    assert tables.messages.labels <= set(INTENT_OF)


def test_clauses_of_plain_words() -> None:
    assert [(clause.text, clause.closer) for clause in clauses("Yesss!! that's ok 👍, but at 3:30pm?")] == [
        ("yes", "!"),
        ("thats ok :yes:", ","),
        ("but at #clock", "?"),
    ]


def test_words_are_mended_only_where_it_is_plain() -> None:
    assert mend("apointment", "en") == "appointment"
    assert mend("cancle", "en") in ("cancel", "cancle")
    assert mend("wanting", "en") == "wanting"
    assert mend("fever", "en") == "fever"


@settings(deadline=None)
@given(
    st.text(max_size=80), st.sampled_from(["yes_no", "choice", "service", "time", None]), st.booleans(), st.booleans()
)
def test_any_text_is_read(text: str, kind: str | None, won: bool, offered: bool) -> None:
    pending = Pending(kind, ("one", "two")) if kind else None  # type: ignore[arg-type]
    context = replace(
        ANA, pending=pending, just_won=OFFER if won else None, offers=(OFFER, OTHER_OFFER) if offered else ()
    )
    reading = read_customer(text, context)
    assert 0.0 <= reading.confidence <= 1.0
