"""What a language's table of an owner's words holds.

Phrases are written folded (lower case, no accents, hyphens and apostrophes as blanks) and separated by commas. In
`phrases` a word may be "a/b" (either; "b_c" is two words) or "a?" (may be missing), "<time>" and its like stand for a
slot, "*" for up to three words, a leading "^" for the start of a clause, a closing "$" for its end; "=" says that the
phrase is the whole text. Words of `skipped` are passed over in texts and phrases alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class OwnerWords:
    """One language's words for what an owner may want."""

    language: str
    phrases: Mapping[str, str]  # by intent, "intent.detail", or "anything", or "person" for what only tells a name
    skipped: str  # articles, please
    openers: str  # may stand before the start of a clause: "can you"
    common: str  # frequent words that are no names
    titles: str  # before a name: "mrs"
    percent: str
    minutes: str
    hours: str
    off: str  # after a number: "15 off"
    third_person: str  # somebody else is spoken of: "she"
    reasons: str  # why an appointment fell through: never told to customers
    offer_words: str  # what words meant for customers speak of: "my", "slot", "last"
    connectors: str  # begin a new clause: "and"
    causes: str  # begin the reason for what stands before: "because"
    negations: str
    contractions: str  # written as one word here: "didnt" for "didn't"
    relay_openers: str  # between the name and the message of "tell Ana to ..."
    capital_nouns: bool  # a capital letter makes no name
    ordinals: str  # an answer to a list, from 1
