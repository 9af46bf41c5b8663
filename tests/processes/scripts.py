"""What the scripted model makes of the words and facts it is given."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tests.support.openai_server import Question

CERTAIN = {"confidence": 0.95, "language": "en"}
TAKES_IT = "dilly dong, that would be me"  # means nothing to the built-in reader


def olgas_model(question: Question) -> Mapping[str, Any]:
    """Reads well, turns the list of guests around, and writes warmly around the facts."""
    match question.name:
        case "owner_reading":
            return owner_reading(question)
        case "customer_reading":
            return customer_reading(question)
        case "offers":
            return offers(question)
    raise AssertionError(f"the model is asked for {question.name}")


def owner_reading(question: Question) -> Mapping[str, Any]:
    """ "fill tomorrow 2pm haircut" and nothing else."""
    now = datetime.fromisoformat(question.facts["now"])
    slot = (now + timedelta(days=1)).replace(hour=14, minute=0)
    return CERTAIN | {
        "intent": "fill",
        "when": slot.isoformat(timespec="minutes"),
        "when_grain": "datetime",
        "when_words": "tomorrow 2pm",
        "service_id": question.facts["services"][0]["id"],
        "service_words": "haircut",
    }


def customer_reading(question: Question) -> Mapping[str, Any]:
    """A no for what begins with one, else a yes to the offer."""
    words, held = question.words or "", question.facts["offers"]
    intent = "decline" if words.startswith("no") else "accept"
    return CERTAIN | {"intent": intent, "offer_id": held[0]["id"] if held else None}


def offers(question: Question) -> Mapping[str, Any]:
    """The last guest first, and a text with every fact for each of the first few."""
    ids = [guest["id"] for guest in question.facts["guests"]]
    order = ids[::-1] if question.facts["rank"] else []
    asked = (order or ids)[: question.facts["batch_size"]]
    return {"order": order, "texts": [{"id": guest, "text": text_for(question, guest)} for guest in asked]}


def text_for(question: Question, guest_id: int) -> str:
    """An offer as the prompt wants it."""
    (guest,) = (guest for guest in question.facts["guests"] if guest["id"] == guest_id)
    assert set(guest["placeholders"]) == {"name", "service", "time"}
    return "Hello {name}, good news from {business}: a place for {service} has opened up {time}. Would it suit you?"
