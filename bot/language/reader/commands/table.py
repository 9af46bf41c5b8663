"""What a language's table of an owner's words holds.

Words are written folded (lower case, no accents, hyphens and apostrophes as blanks) and separated by blanks; "_" joins
the words of one expression.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class OwnerWords:
    """One language's words for what an owner may want."""

    language: str
    groups: Mapping[str, str]  # the words for an "@group" of `bot.language.reader.commands.patterns`
    phrases: Mapping[str, str]  # idioms by intent, separated by commas, written like the patterns
    skipped: str  # passed over in texts and phrases alike: articles, please
    openers: str  # may stand before the start of a clause: "can you"
    common: str  # frequent words that are no names
    titles: str  # before a name: "mrs"
    percent: str
    minutes: str
    hours: str
    third_person: str  # somebody else is spoken of: "she"
    reasons: str  # why an appointment fell through: never told to customers
    offer_words: str  # what words meant for customers speak of: "my", "slot", "last"
    connectors: str  # begin a new clause: "and"
    causes: str  # begin the reason for what stands before: "because"
    questions: str  # at the start of a question: "is", "when"
    relay_openers: str  # between the name and the message of "tell Ana to ..."
    ordinals: str  # an answer to a list, from 1; "/" separates forms
    contractions: str = ""  # written as one word here: "didnt" for "didn't"
    capital_nouns: bool = False  # a capital letter makes no name
