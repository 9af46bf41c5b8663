"""The first service of a shop that has none on record: taken from the words of the owner's own "fill …"."""

import re

from bot.flows.owner.talk import OwnerTalk
from bot.store import businesses
from models import Service

LONGEST = 3  # words of a service's name
_ENDS = re.compile(r"[,.;:!?\n]|\d|\b(?:with|con|avec|mit|com|for|per|pour|für|para|off|at)\b", re.IGNORECASE)
_POLITE = {"please", "pls", "thanks", "por", "favor", "gracias", "merci", "bitte", "danke", "grazie", "prego", "now"}


def of_words(talk: OwnerTalk) -> Service | None:
    """Made of what stands behind the time in "fill tomorrow 2pm haircut": 30 minutes, no price. None: nothing does.

    Only where there is no service yet: later a word that is no service's is asked about.
    """
    when = talk.reading.when
    if when is None or not when.span or businesses.services(talk.business.id):
        return None
    tail = talk.text[talk.text.find(when.span) + len(when.span) :] if when.span in talk.text else ""
    words = _ENDS.split(tail.strip(), maxsplit=1)[0].split()
    named = [word for word in words if word.casefold() not in _POLITE]
    if not 1 <= len(named) <= LONGEST or not all(word.replace("-", "").isalpha() for word in named):
        return None
    name = " ".join(named)
    return businesses.service_for(talk.business.id, name[:1].upper() + name[1:])
