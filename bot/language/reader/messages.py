"""What a message written of one's own accord is about: a fine label, for whoever asks in what context."""

from dataclasses import dataclass

from bot.language.reader.phrases.lexicon import lexicon, mend, strongest
from bot.language.reader.phrases.tokens import words_of

# Of phrases equally telling, the first named here wins.
_ORDER = (
    "injection opt_out privacy handoff bot_challenge wrong_person minor off_topic cancel_policy ask_parking late "
    "waitlist reschedule cancel cant_come owner_schedule query_booking ask_duration ask_hours ask_availability "
    "ask_price ask_contact ask_location opt_in nothing_else goodbye repeat book ask_info thanks help stop greeting"
).split()


@dataclass(frozen=True)
class Topic:
    """`label` is "none" where nothing was found. `strength` 0 to 5; `labels` all that was found, strongest first.

    `words`: those that the phrases found cover.
    """

    label: str
    strength: int
    labels: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()


def classify(text: str, language: str, name: frozenset[str] = frozenset()) -> Topic:
    """The fine label of a text, read with the tables of one of the six languages.

    `name`: the words of the person's own name, which "I'm not Ana" needs.
    """
    words = tuple("#name" if word in name else mend(word, language) for word in words_of(text))
    best: dict[str, int] = {}
    hits = strongest(lexicon(language).messages.find(words))
    for hit in hits:
        best[hit.label] = max(best.get(hit.label, 0), hit.strength)
    if not best:
        return Topic("none", 0)
    ranked = sorted(best, key=lambda label: (-best[label], _ORDER.index(label)))
    covered = frozenset(word for hit in hits for word in words[hit.start : hit.end])
    return Topic(ranked[0], best[ranked[0]], tuple(ranked), covered)
