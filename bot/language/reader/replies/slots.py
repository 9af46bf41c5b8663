"""What a text names: a service, a person, minutes of delay, one offer among several, one option of a list."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.language.intents import Named, OfferSeen, When
from bot.language.reader.phrases.tokens import plain, words_of
from bot.language.reader.words.slots import HOURS_LATE, KIN, NAME_SAID, NOT_NAMES, NUMBERS, ORDINALS, RELATED

_WORD = r"[^\W\d_a-zß-ÿ][\w'’-]+"  # begins with a capital
_CAPITAL = rf"({_WORD}(?: {_WORD})?)"
_NAME = [re.compile(rf"(?i:\b{lead})\s+{_CAPITAL}") for lead in NAME_SAID]
_FOR = [
    re.compile(rf"(?i:\b(?:{RELATED})\s+(?:{KIN}))[,:]?\s+{_CAPITAL}"),
    re.compile(rf"{_CAPITAL},?\s+(?i:(?:{RELATED})\s+(?:{KIN}))\b"),
]


def named_in(text: str, things: Sequence[Named]) -> int | None:
    """The id of the only thing the text names, the longest name first; None where none or two are named."""
    said = f" {' '.join(words_of(text))} "
    found: dict[int, int] = {}
    for thing in things:
        for name in (thing.name, *thing.aliases):
            word = " ".join(words_of(name))
            if word and re.search(rf" {re.escape(word)}(?:s|es|en)? ", said):
                found[thing.id] = max(found.get(thing.id, 0), len(word))
    longest = [ident for ident, length in found.items() if length == max(found.values())]
    return longest[0] if len(longest) == 1 else None


def own_name(text: str) -> str | None:
    """The name in "I'm Dora", "soy Dora"; None where the words after it are no name."""
    return _first(_NAME, text)


def other_name(text: str) -> str | None:
    """The name in "my daughter Lucía", "Paco, her husband"."""
    return _first(_FOR, text)


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> str | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            name = match[1]
            if plain(name).split(" ")[0] not in NOT_NAMES:
                return name
    return None


def first_number(text: str) -> str | None:
    """The first number written in digits, as written."""
    match = re.search(r"\d+", text)
    return match[0] if match else None


def percents(text: str) -> list[int]:
    """The percentages a text names."""
    return [int(digits) for digits in re.findall(r"(\d{1,3})\s?%", text)]


def minutes_late(text: str) -> int | None:
    """Minutes of delay named in a text, words and half hours included; None where none is named."""
    folded = " ".join(words_of(re.sub(r"\d+", lambda match: f" n{match[0]} ", text)))
    for phrase, minutes in HOURS_LATE:
        if re.search(rf"\b{phrase}\b", folded):
            return minutes
    if match := re.search(r"\bn(\d{1,3})\b", folded):
        return int(match[1])
    return next((NUMBERS[word] for word in folded.split() if word in NUMBERS and NUMBERS[word] > 1), None)


def agrees(when: When, offered: datetime) -> bool:
    """Whether a time as said, in any of its readings, is the offered one."""
    readings = (when.value, *when.alternatives)
    if when.grain == "date":
        return any(reading.date() == offered.date() for reading in readings)
    if when.grain == "time":
        return any(reading.time() == offered.time() for reading in readings)
    return offered in readings


def chosen_offer(
    text: str, when: When | None, offers: Sequence[OfferSeen], services: Sequence[Named] = ()
) -> int | None:
    """The offer a text means: the only one, else the only one whose time, service or staff it names."""
    if len(offers) == 1:
        return offers[0].id
    fitting = [offer for offer in offers if when and agrees(when, offer.when)]
    if len(fitting) != 1:
        service = named_in(text, services)
        said = set(words_of(text)) | {word for each in services if each.id == service for word in words_of(each.name)}
        fitting = [offer for offer in offers if said & _words(offer) - _shared(offers)]
    if len(fitting) != 1 and (place := option_number(text)) and place <= len(offers):
        return offers[place - 1].id
    return fitting[0].id if len(fitting) == 1 else None


def _words(offer: OfferSeen) -> set[str]:
    return {*words_of(offer.service), *words_of(offer.staff or "")}


def _shared(offers: Sequence[OfferSeen]) -> set[str]:
    return set.intersection(*(_words(offer) for offer in offers)) if offers else set()


def option_number(text: str) -> int | None:
    """The place in "2", "the second one", "la primera"."""
    if match := re.fullmatch(r"\D{0,12}(\d{1,2})\D{0,6}", text.strip()):
        return int(match[1])
    return next((ORDINALS[word] for word in words_of(text) if word in ORDINALS), None)


def option_of(text: str, options: Sequence[str]) -> int | None:
    """The option of a list that a text picks, from 1: by its number, else by words only that option has."""
    number = option_number(text)
    if number is not None and 1 <= number <= len(options):
        return number
    said = set(words_of(text))
    sets = [set(words_of(option)) for option in options]
    scores = [
        len(said & (words - set().union(*(other for at, other in enumerate(sets) if at != place))))
        for place, words in enumerate(sets)
    ]
    best = max(scores, default=0)
    return scores.index(best) + 1 if best and scores.count(best) == 1 else None
