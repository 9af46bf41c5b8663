"""Every sentence that we write ourselves, in each language: one file a language, the same keys in all.

A sentence holds its facts as `{placeholders}`. What stands in [square brackets] is said only if the facts in it are
given. Where a number decides the wording, the sentence is a pair: for one, and for any other `count`.
"""

from bot.language.placeholders import fill, without_unknown
from bot.language.replies.de import DE
from bot.language.replies.en import EN
from bot.language.replies.es import ES
from bot.language.replies.fr import FR
from bot.language.replies.it import IT
from bot.language.replies.pt import PT

CATALOGUE = {"en": EN, "es": ES, "fr": FR, "de": DE, "it": IT, "pt": PT}
_ENDS = ".!?:]"


def say(key: str, language: str | None, **facts: str | int | None) -> str:
    """The sentence under `key`, in the language or, where we do not speak it, in English.

    A fact that is None or "" counts as not given. Raises KeyError, with its name, for an unknown key or for a fact
    that the sentence cannot do without.
    """
    sentence = CATALOGUE.get(language or "en", EN).get(key, EN[key])
    if isinstance(sentence, tuple):
        sentence = sentence[0 if facts.get("count") == 1 else 1]
    known = {name: str(fact) for name, fact in facts.items() if fact not in (None, "")}
    try:
        text = fill(without_unknown(sentence, known), known)
    except KeyError as missing:
        raise KeyError(f"{key!r} in {language!r} needs the fact {missing}") from None
    if sentence[-1] not in _ENDS:  # part of a sentence
        return text
    return text[:1].upper() + text[1:]
