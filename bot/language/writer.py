"""The offers of one batch: at most one model call ranks the shortlist and writes personal texts around the facts.

The model never sees names, times or prices: its texts hold placeholders, which code fills in. A text that says more
than it may, or a model that fails, is made up for by the plain written offer.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.domain.ports import Model, ModelError, Prompt
from bot.language.checks import flaws, note_for_customers
from bot.language.intents import LANGUAGES
from bot.language.placeholders import fill, without_fields
from bot.language.reader.language import detect_language
from bot.language.replies import say
from bot.language.speech import first_name, say_percent, say_when

_INSTRUCTIONS = (Path(__file__).parent / "prompts" / "offers.md").read_text("utf-8")
_LANGUAGE_NAMES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
}


@dataclass(frozen=True)
class Guest:
    """A customer who may be asked. `replaces` says when the later booking is that a yes gives up, in her language."""

    id: int
    name: str
    language: str
    visits: int
    weeks_since: int | None
    reasons: tuple[str, ...]
    replaces: str | None = None


@dataclass(frozen=True)
class OfferBrief:
    """What is offered, to whom. Times are local, without zone; `discount` is in percent.

    `note` is what the owner said of the offer, in `note_language`; the plain offer quotes it only to those who read
    that. `private_names` are further names that no offer may hold, such as of the customer who cancelled.
    """

    business: str
    service: str
    slot: datetime
    now: datetime
    country: str
    batch_size: int
    shortlist: tuple[Guest, ...]
    staff: str | None = None
    discount: int = 0
    note: str | None = None
    note_language: str | None = None
    staff_names: tuple[str, ...] = ()
    service_names: tuple[str, ...] = ()
    private_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Batch:
    """Whom to ask in which order (ids of the shortlist), and the final texts of the first of them.

    `flaws` counts why the model's work, or part of it, was not used. `written_by` is "model" if any text is its own.
    """

    order: tuple[int, ...]
    texts: Mapping[int, str]
    written_by: Literal["model", "plain"] = "plain"
    flaws: Mapping[str, int] = field(default_factory=dict)
    model_calls: int = 0


class _Text(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    id: int
    text: str


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    order: list[int]
    texts: list[_Text]


# Without the ids that may be answered: a schema that is the same every time is compiled by the provider only once.
_SCHEMA = _Answer.model_json_schema()


def write_batch(model: Model | None, brief: OfferBrief, *, rank: bool) -> Batch:
    """The offers for the first `batch_size` of the shortlist, which is put in order first if `rank`. Never raises.

    Each text is in the guest's language, has its facts filled in and ends with how to answer.
    """
    note = note_for_customers(brief.note, [*_house_names(brief), *_names(brief.shortlist)])
    if model is None or not brief.shortlist:
        work = _Work(tuple(guest.id for guest in brief.shortlist))
    else:
        work = _ask(model, brief, note, rank)
    guests = {guest.id: guest for guest in brief.shortlist}
    problems = Counter(work.problems)
    texts, from_model = {}, False
    for guest in (guests[guest_id] for guest_id in work.order[: brief.batch_size]):
        facts = _facts(brief, guest)
        written = work.texts.get(guest.id)
        reasons = _flaws(written, facts, brief, guest) if written is not None else ["missing_text"] * work.calls
        problems.update(reasons)
        if written is not None and not reasons:
            text, from_model = fill(written.strip(), {**facts, "business": brief.business}), True
        else:
            text = _plain(facts, guest, note if brief.note_language == guest.language else None)
        texts[guest.id] = f"{text[:1].upper()}{text[1:]}\n{say('how_to_answer', guest.language)}"
    return Batch(work.order, texts, "model" if from_model else "plain", problems, work.calls)


@dataclass(frozen=True)
class _Work:
    """What came of asking the model: an order in any case, and the texts it wrote, unchecked."""

    order: tuple[int, ...]
    texts: Mapping[int, str] = field(default_factory=dict)
    problems: Mapping[str, int] = field(default_factory=dict)
    calls: int = 0


def _ask(model: Model, brief: OfferBrief, note: str | None, rank: bool) -> _Work:
    given = tuple(guest.id for guest in brief.shortlist)
    try:
        answer = _Answer.model_validate(model.ask(_prompt(brief, note, rank)))
    except ModelError:
        return _Work(given, problems={"no_answer": 1}, calls=1)
    except ValidationError:
        return _Work(given, problems={"shape": 1}, calls=1)
    texts = {offer.id: offer.text for offer in answer.texts}
    if not rank:
        return _Work(given, texts, calls=1)
    if sorted(answer.order) != sorted(given):  # somebody left out, doubled or made up
        return _Work(given, texts, {"order": 1}, calls=1)
    return _Work(tuple(answer.order), texts, calls=1)


def _prompt(brief: OfferBrief, note: str | None, rank: bool) -> Prompt:
    guests = brief.shortlist if rank else brief.shortlist[: brief.batch_size]
    facts = {
        "rank": rank,
        "batch_size": min(brief.batch_size, len(guests)),
        "service": brief.service,
        "note": note,
        "guests": [
            {
                "id": guest.id,
                "language": _LANGUAGE_NAMES.get(guest.language, "English"),
                "visits": guest.visits,
                "weeks_since_last_visit": guest.weeks_since,
                "reasons": list(guest.reasons),
                "placeholders": list(_facts(brief, guest)),
            }
            for guest in guests
        ],
    }
    return Prompt("offers", _INSTRUCTIONS, facts, None, _SCHEMA)


def _facts(brief: OfferBrief, guest: Guest) -> dict[str, str]:
    """The facts that the guest's offer must state, in her language, by placeholder. The business may be named too."""
    facts = {
        "name": first_name(guest.name),
        "service": brief.service,
        "time": say_when(brief.slot, brief.now, guest.language, brief.country),
        "staff": first_name(brief.staff or ""),
        "discount": say_percent(brief.discount, guest.language) if brief.discount else "",
        "replaces": guest.replaces or "",
    }
    return {name: fact for name, fact in facts.items() if fact}


def _flaws(text: str, facts: Mapping[str, str], brief: OfferBrief, guest: Guest) -> list[str]:
    others = [other for other in brief.shortlist if first_name(other.name) != first_name(guest.name)]
    names = [*_house_names(brief), *_names(others)]
    found = flaws(text, needed=facts, allowed=("business",), names=names, language=guest.language)
    wanted = guest.language if guest.language in LANGUAGES else "en"
    return found if detect_language(without_fields(text)) in (None, wanted) else [*found, "language"]


def _plain(facts: Mapping[str, str], guest: Guest, note: str | None) -> str:
    return say("offer_plain", guest.language, **{**facts, "when": facts["time"], "note": note})


def _house_names(brief: OfferBrief) -> list[str]:
    people = [name for name in (*brief.staff_names, *brief.private_names, brief.staff or "") if name]
    return [brief.service, *brief.service_names, *people, *map(first_name, people)]


def _names(guests: Iterable[Guest]) -> list[str]:
    return [name for guest in guests for name in (guest.name, first_name(guest.name))]
