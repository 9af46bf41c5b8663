"""A model that reads what a transcript says it reads, and writes plain offers of its own."""

import re
import shlex
from datetime import timedelta
from typing import Any

from bot.domain.ports import ModelError, Prompt
from models import Service, Staff
from tests.language.scripted_model import Deaf, customer_answer, owner_answer
from tests.support.furniture import WEEKDAYS
from tests.support.stage import Stage
from tests.support.town import TUESDAY

CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
OWN_WORDS = {
    "English": "Hi {name}, a place for {service} has opened up{staff} {time}.{discount}{replaces} Would you like it?",
    "Spanish": "Hola {name}, se ha abierto un sitio para {service}{staff} {time}.{discount}{replaces} ¿Te apetece?",
    "French": "Bonjour {name}, une place pour {service}{staff} {time}.{discount}{replaces} Cela vous va ?",
    "German": "Hallo {name}, für {service} ist etwas frei geworden{staff} {time}.{discount}{replaces} Passt Ihnen das?",
    "Italian": "Ciao {name}, si è aperto un posto per {service}{staff} {time}.{discount}{replaces} Ti va?",
    "Portuguese": "Olá {name}, abriu um lugar para {service}{staff} {time}.{discount}{replaces} Convém?",
}
PARTS = {
    "English": {"staff": " with {staff}", "discount": " With {discount} off.", "replaces": " Instead of {replaces}."},
    "Spanish": {"staff": " con {staff}", "discount": " Con un {discount}.", "replaces": " En lugar de {replaces}."},
    "French": {"staff": " avec {staff}", "discount": " Avec {discount}.", "replaces": " Au lieu de {replaces}."},
    "German": {"staff": " bei {staff}", "discount": " Mit {discount}.", "replaces": " Statt {replaces}."},
    "Italian": {"staff": " con {staff}", "discount": " Con il {discount}.", "replaces": " Invece di {replaces}."},
    "Portuguese": {"staff": " com {staff}", "discount": " Com {discount}.", "replaces": " Em vez de {replaces}."},
}
NUMBERS = ("discount", "wait_minutes", "batch_size", "choice", "minutes_late", "confidence")
FLAGS = ("any_service", "keep_booking", "when_passed", "when_guessed")


class TranscriptModel(Deaf):
    """A `Model` for one stage; a step without a reading gets a model that has nothing to say."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.prompts: list[Prompt] = []

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        """The reading in the transcript, or offers. Raises `ModelError` where the transcript gives none."""
        self.prompts.append(prompt)
        if prompt.name == "offers":
            return _offers(prompt)
        step = self._stage.step
        if step is None or step.reading is None:
            raise ModelError("empty")
        assert prompt.words == step.words, "the last user message is the person's words alone"
        intent, *slots = shlex.split(step.reading)
        said = dict(slot.split("=", 1) for slot in slots)
        answer = owner_answer if prompt.name == "owner_reading" else customer_answer
        return answer(intent, **{key: value for name, text in said.items() for key, value in _slot(name, text, prompt)})


def _offers(prompt: Prompt) -> dict[str, Any]:
    guests = prompt.facts["guests"]
    texts = []
    for guest in guests[: prompt.facts["batch_size"]]:
        text = OWN_WORDS[guest["language"]]
        for name, part in PARTS[guest["language"]].items():
            text = text.replace(f"{{{name}}}", part if name in guest["placeholders"] else "", 1)
        texts.append({"id": guest["id"], "text": text})
    return {"order": [guest["id"] for guest in guests] if prompt.facts["rank"] else [], "texts": texts}


def _slot(name: str, text: str, prompt: Prompt) -> list[tuple[str, Any]]:
    if name == "service":
        return [("service_id", Service.get(Service.name == text).id), ("service_words", None)]
    if name == "staff":
        return [("staff_id", Staff.get(Staff.name == text).id)]
    if name == "offer":
        return [("offer_id", prompt.facts["offers"][int(text) - 1]["id"])]
    if name in ("when", "until"):
        return _when(name, text)
    if name == "topics":
        return [(name, text.split(","))]
    if name in NUMBERS:
        return [(name, float(text) if name == "confidence" else int(text))]
    return [(name, text == "yes" if name in FLAGS else text)]


def _when(name: str, text: str) -> list[tuple[str, Any]]:
    """ "14:00", "tomorrow 9:00", "thursday", "2026-03-12": on Tuesday 10 March 2026."""
    *day, last = text.split()
    clock = CLOCK.fullmatch(last)
    said = (day[0] if day else None) if clock else last
    moment = TUESDAY.replace(hour=int(clock[1]) if clock else 0, minute=int(clock[2]) if clock else 0)
    if said in WEEKDAYS:
        moment += timedelta(days=(WEEKDAYS.index(said) - TUESDAY.weekday()) % 7 or 7)
    elif said == "tomorrow":
        moment += timedelta(days=1)
    elif said not in (None, "today"):
        year, month, number = map(int, said.split("-"))
        moment = moment.replace(year=year, month=month, day=number)
    grain = "datetime" if clock and said else "time" if clock else "date"
    return [(name, moment.isoformat()), *([("when_grain", grain)] if name == "when" else [])]
