"""What the tests ask the model, and a clock that they set."""

from typing import Any

import pytest

from bot.domain.ports import ModelError, Prompt
from bot.gateways.model import OpenAIModel

SCHEMA = {
    "type": "object",
    "properties": {
        "intent": {"type": "string", "enum": ["accept", "decline"]},
        "minutes": {"type": ["integer", "null"]},
        "topics": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["intent", "minutes", "topics"],
    "additionalProperties": False,
}
YES: dict[str, Any] = {"intent": "accept", "minutes": None, "topics": []}
PROMPT = Prompt("reading", "Read what Ana says.", {"name": "Ana", "offer": "14:00 💇"}, "yes please", SCHEMA)
PATIENT = 30.0  # seconds: longer than any test may take


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def failure(model: OpenAIModel) -> str:
    """The reason that the model gives for not answering."""
    with pytest.raises(ModelError) as failed:
        model.ask(PROMPT)
    return str(failed.value)
