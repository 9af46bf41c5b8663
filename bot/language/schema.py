"""The shape in which the model answers, and the check that an answer has it.

Each answer is declared once, as a pydantic class: from it come the strict JSON schema that is sent and the check of
what comes back. Strict schemas have every field required and no other allowed; lengths and number ranges are not
understood by every provider, so they are checked here and never sent.

    >>> sorted(OWNER_SCHEMA["required"])[:3]
    ['any_service', 'batch_size', 'choice']
"""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError, WithJsonSchema

from bot.language.intents import CustomerIntent, OwnerIntent, Topic


class AnswerError(ValueError):
    """The model's answer cannot be used: wrong shape, a number out of range, or an id that was never offered."""


def _between(low: float, high: float) -> Callable[[float | None], float | None]:
    def check(number: float | None) -> float | None:
        if number is not None and not low <= number <= high:
            raise ValueError(f"must be from {low:g} to {high:g}")
        return number

    return check


def _named(intents: type[OwnerIntent] | type[CustomerIntent]) -> tuple[BeforeValidator, WithJsonSchema]:
    """What reads an intent by its value, and tells the model the values there are."""
    return BeforeValidator(intents), WithJsonSchema({"type": "string", "enum": [intent.value for intent in intents]})


Number = Annotated[int | None, AfterValidator(_between(1, 2**31))]
Percent = Annotated[int | None, AfterValidator(_between(0, 100))]
Minutes = Annotated[int | None, AfterValidator(_between(0, 24 * 60))]
People = Annotated[int | None, AfterValidator(_between(1, 100))]
Certainty = Annotated[float, AfterValidator(_between(0, 1))]


class Answer(BaseModel):
    """What the answers about owners and about customers have in common. Null is for what was not said."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    intent: str
    confidence: Certainty
    language: Literal["en", "es", "fr", "de", "it", "pt"] | None
    when: str | None  # local ISO, without zone
    until: str | None  # end of a stretch; local ISO
    when_grain: Literal["datetime", "date", "time"] | None
    when_words: str | None  # the words that said it
    when_guessed: bool
    when_passed: bool
    service_id: Number
    service_words: str | None  # the words that named it
    choice: Number


class OwnerAnswer(Answer):
    """How the model reads an owner's words."""

    intent: Annotated[OwnerIntent, *_named(OwnerIntent)]
    staff_id: Number
    staff_words: str | None
    any_service: bool
    discount: Percent
    discount_unsure: bool
    money_off: Number
    wait_minutes: Minutes
    batch_size: People
    person: str | None
    phone: str | None
    note: str | None
    detail: Literal["quiet_hours", "no_quiet_hours", "ask_first", "fill_directly", "faster", "slower"] | None


class CustomerAnswer(Answer):
    """How the model reads a customer's words."""

    intent: Annotated[CustomerIntent, *_named(CustomerIntent)]
    offer_id: Number
    topics: list[Topic]
    keep_booking: bool
    for_name: str | None
    name: str | None
    minutes_late: Minutes
    preference: str | None


A = TypeVar("A", bound=Answer)


def parse_owner(answer: object) -> OwnerAnswer:
    """The model's answer about an owner's words. Raises `AnswerError`."""
    return _parse(OwnerAnswer, answer)


def parse_customer(answer: object) -> CustomerAnswer:
    """The model's answer about a customer's words. Raises `AnswerError`."""
    return _parse(CustomerAnswer, answer)


def _parse(shape: type[A], answer: object) -> A:
    try:
        return shape.model_validate(answer)
    except ValidationError as error:
        # Only names of our own fields: values, and fields the model made up, may hold a person's words.
        fields = {problem["loc"][0] for problem in error.errors() if problem["loc"]} & shape.model_fields.keys()
        raise AnswerError(
            f"wrong or missing in the model's answer: {', '.join(sorted(map(str, fields))) or 'its shape'}"
        ) from None


def _plain(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema without the titles and descriptions that pydantic takes from our code."""
    unwanted = {"title", "description"}
    properties = {name: _untitled(field) for name, field in schema["properties"].items()}
    return {key: value for key, value in schema.items() if key not in unwanted} | {"properties": properties}


def _untitled(field: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key != "title"}


OWNER_SCHEMA: Mapping[str, Any] = _plain(OwnerAnswer.model_json_schema())
CUSTOMER_SCHEMA: Mapping[str, Any] = _plain(CustomerAnswer.model_json_schema())
