"""WhatsApp's 24-hour window, and which stored template carries a message outside of it. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=2)  # a send takes a moment, and WhatsApp's clock is not ours
NO_MARKETING = ("+1", "US.")  # numbers and user names that no marketing template ever reaches

LONGEST_MESSAGE = 1024  # characters of a template with its values
LONGEST_LINE = 120  # of the one personal line in an offer


@dataclass(frozen=True)
class Stored:
    """A template that may be used now. `family` says what it is for."""

    id: int
    family: str
    language: str
    marketing: bool


def window_open(last_inbound_at: datetime | None, now: datetime) -> bool:
    """Whether free text reaches somebody who last wrote then (UTC; None: never)."""
    return last_inbound_at is not None and now - last_inbound_at < WINDOW - MARGIN


def families(kind: str, *, to_owner: bool, discount: int) -> tuple[str, ...]:
    """The kinds of templates that fit a message, the best first. `kind` is offer, notice or reply.

    An offer with a discount can do without saying so: the discount is given all the same.
    """
    if kind == "offer":
        return ("slot_deal", "earlier_slot") if discount else ("earlier_slot",)
    return ("owner_news",) if to_owner else ("customer_news",)


def choose(
    stored: Iterable[Stored], wanted: Sequence[str], languages: Sequence[str], address: str | None
) -> Stored | None:
    """The template for one of the `wanted` families, in the first of the `languages` that has one; newest first.

    Marketing never goes to the United States: neither to their numbers nor to their user names.
    """
    barred = (address or "").startswith(NO_MARKETING)
    usable = [template for template in stored if not (template.marketing and barred)]
    for language in languages:
        for family in wanted:
            fitting = [t for t in usable if t.family == family and t.language == language]
            if fitting:
                return max(fitting, key=lambda t: t.id)
    return None


def single_line(text: str) -> str:
    """A text as WhatsApp takes it for a field: no line breaks, tabs or runs of spaces."""
    return " ".join(text.split())
