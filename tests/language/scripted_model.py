"""A model that answers from a script, and whole answers to put into it."""

from collections.abc import Mapping
from typing import Any

from bot.domain.ports import ModelError, Prompt

_COMMON: Mapping[str, Any] = {
    "confidence": 0.9,
    "language": "en",
    "when": None,
    "until": None,
    "when_grain": None,
    "when_words": None,
    "when_guessed": False,
    "when_passed": False,
    "service_id": None,
    "service_words": None,
    "choice": None,
}
_OWNER: Mapping[str, Any] = {
    **_COMMON,
    "staff_id": None,
    "staff_words": None,
    "any_service": False,
    "discount": None,
    "discount_unsure": False,
    "money_off": None,
    "wait_minutes": None,
    "batch_size": None,
    "person": None,
    "phone": None,
    "note": None,
    "detail": None,
}
_CUSTOMER: Mapping[str, Any] = {
    **_COMMON,
    "offer_id": None,
    "topics": [],
    "keep_booking": False,
    "for_name": None,
    "name": None,
    "minutes_late": None,
    "preference": None,
}


class Deaf:
    """The half of a `Model` that cannot listen."""

    def transcribe(self, audio: bytes, content_type: str, language: str | None) -> str:
        """Raises `ModelError`."""
        raise ModelError("rejected")


class ScriptedModel(Deaf):
    """A `Model` that gives the answers it was handed, one a question, and keeps the questions."""

    def __init__(self, *answers: object) -> None:
        self._answers = list(answers)
        self.prompts: list[Prompt] = []

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        """The next answer, whatever it is. Raises it where it is a `ModelError`, and one when the script is over."""
        self.prompts.append(prompt)
        answer = self._answers.pop(0) if self._answers else ModelError("empty")
        if isinstance(answer, ModelError):
            raise answer
        return answer  # type: ignore[return-value]


def owner_answer(intent: str, **slots: Any) -> dict[str, Any]:
    """A whole answer about an owner's words; slots not named are as where nothing was said."""
    return {"intent": intent, **_OWNER, **slots}


def customer_answer(intent: str, **slots: Any) -> dict[str, Any]:
    """A whole answer about a customer's words; slots not named are as where nothing was said."""
    return {"intent": intent, **_CUSTOMER, **slots}
