"""Texts that are stored at Twilio: one file a language, the same families in all.

Those of a family may open a conversation once WhatsApp has approved them, because each says that it is the automatic
assistant of the business. `offer_buttons` needs no approval: it puts buttons under an offer inside the 24-hour window.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from bot.language.intents import LANGUAGES
from bot.language.placeholders import fill, ordered_fields

Category = Literal["utility", "marketing", "session"]

CATEGORIES: Mapping[str, Category] = {
    "offer_buttons": "session",
    "earlier_slot": "utility",
    "slot_deal": "marketing",
    "customer_news": "utility",
    "owner_news": "utility",
}
WITH_BUTTONS = ("offer_buttons", "earlier_slot", "slot_deal")
BUTTONS = (("yes", "yes:{offer}"), ("no", "no:{offer}"), ("stop", "stop"))  # what a tap on each sends back


@dataclass(frozen=True)
class Wording:
    """One stored text in one language. `examples` are values for its fields; `spelled` is WhatsApp's language code."""

    family: str
    language: str
    spelled: str
    category: Category
    body: str
    buttons: tuple[tuple[str, str], ...]  # title and what a tap sends back
    examples: Mapping[str, str]

    @property
    def fields(self) -> list[str]:
        """The names of its fields in the order of their numbers."""
        return ordered_fields(" ".join([self.body, *(payload for _, payload in self.buttons)]))

    @property
    def name(self) -> str:
        """What it is called at Twilio: another text has another name, for a rejected one can never be used again."""
        text = repr((self.body, self.buttons, self.category))
        return f"{self.family}_{self.language}_{sha256(text.encode()).hexdigest()[:10]}"

    def numbered(self, text: str) -> str:
        """A text with its fields as Twilio wants them: {{1}}, {{2}} …"""
        return fill(text, {name: f"{{{{{number}}}}}" for number, name in enumerate(self.fields, start=1)})


@cache
def wordings() -> tuple[Wording, ...]:
    """Everything that is to be stored at Twilio."""
    return tuple(_wording(family, language) for language in LANGUAGES for family in CATEGORIES)


def line(reasons: list[str], replaces: str | None, language: str) -> str:
    """The one personal line of an offer: the later booking that it would replace, or why it is her who is asked.

    `reasons` are codes of the ranking, the strongest first.
    """
    lines = _file(language)["lines"]
    if replaces:
        return fill(lines["replaces"], {"replaces": replaces})
    return str(next((lines[code] for code in reasons if code in lines), lines["agreed"]))


def _wording(family: str, language: str) -> Wording:
    file = _file(language)
    titles = file["buttons"] if family in WITH_BUTTONS else {}
    body = "{text}" if family == "offer_buttons" else file["texts"][family]
    return Wording(
        family=family,
        language=language,
        spelled=file["language"],
        category=CATEGORIES[family],
        body=body,
        buttons=tuple((titles[button], payload) for button, payload in BUTTONS if button in titles),
        examples=file["examples"],
    )


@cache
def _file(language: str) -> Mapping[str, Any]:
    known = language if language in LANGUAGES else "en"
    return tomllib.loads((Path(__file__).parent / f"{known}.toml").read_text("utf-8"))
