"""The shape of the model's answers: what is sent, and what is refused when it comes back."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.language.intents import CustomerIntent, OwnerIntent
from bot.language.schema import CUSTOMER_SCHEMA, OWNER_SCHEMA, Answer, AnswerError, parse_customer, parse_owner
from tests.language.scripted_model import customer_answer, owner_answer

# What not every provider of strict schemas understands, and what would tell the model of our code.
_NOT_EVERYWHERE = {
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "$ref",
    "$defs",
    "default",
    "description",
}

Kind = tuple[Mapping[str, Any], Callable[[object], Answer], dict[str, Any]]
OWNER: Kind = (OWNER_SCHEMA, parse_owner, owner_answer("fill"))
CUSTOMER: Kind = (CUSTOMER_SCHEMA, parse_customer, customer_answer("accept"))
BOTH = pytest.mark.parametrize("kind", [OWNER, CUSTOMER], ids=["owner", "customer"])


def _keys(node: Any) -> set[str]:
    if isinstance(node, dict):
        return set(node) | {key for value in node.values() for key in _keys(value)}
    if isinstance(node, list):
        return {key for value in node for key in _keys(value)}
    return set()


@BOTH
def test_every_field_is_required_and_no_other_allowed(kind: Kind) -> None:
    schema, _, answer = kind
    assert set(schema["required"]) == set(schema["properties"]) == set(answer)
    assert schema["additionalProperties"] is False
    assert schema["type"] == "object"


@BOTH
def test_the_schema_uses_only_what_every_provider_understands(kind: Kind) -> None:
    schema, _, _ = kind
    assert not _keys({**schema, "properties": list(schema["properties"].values())}) & _NOT_EVERYWHERE
    Draft202012Validator.check_schema(schema)


@BOTH
def test_an_answer_that_fits_the_schema_is_parsed(kind: Kind) -> None:
    schema, parse, answer = kind
    assert Draft202012Validator(schema).is_valid(answer)
    assert parse(answer).intent == answer["intent"]
    assert parse(json.loads(json.dumps(answer))).confidence == 0.9


def test_the_model_is_told_every_intent() -> None:
    assert OWNER_SCHEMA["properties"]["intent"]["enum"] == [intent.value for intent in OwnerIntent]
    assert CUSTOMER_SCHEMA["properties"]["intent"]["enum"] == [intent.value for intent in CustomerIntent]


@BOTH
@pytest.mark.parametrize(
    "change",
    [
        {"intent": "transfer_money"},
        {"intent": "FILL"},
        {"intent": None},
        {"intent": ["fill"]},
        {"confidence": 1.01},
        {"confidence": -0.1},
        {"confidence": 95},
        {"confidence": "high"},
        {"confidence": True},
        {"confidence": float("nan")},
        {"confidence": None},
        {"language": "tlh"},
        {"when": 1400},
        {"when_grain": "week"},
        {"when_guessed": "no"},
        {"service_id": "1"},
        {"service_id": 1.5},
        {"service_id": True},
        {"service_id": -1},
        {"service_id": 10**30},
        {"choice": 0},
        {"sql": "DROP TABLE customers"},
    ],
    ids=str,
)
def test_a_wrong_value_spoils_the_answer(kind: Kind, change: dict[str, Any]) -> None:
    _, parse, answer = kind
    with pytest.raises(AnswerError):
        parse({**answer, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"discount": 101},
        {"discount": -5},
        {"discount": 12.5},
        {"discount": "15%"},
        {"wait_minutes": 24 * 60 + 1},
        {"wait_minutes": -1},
        {"batch_size": 0},
        {"batch_size": 5000},
        {"person": 7},
        {"any_service": None},
    ],
    ids=str,
)
def test_a_wrong_number_for_an_owner_spoils_the_answer(change: dict[str, Any]) -> None:
    with pytest.raises(AnswerError):
        parse_owner(owner_answer("fill", **change))


@pytest.mark.parametrize(
    "change",
    [{"topics": None}, {"topics": "price"}, {"topics": ["weather"]}, {"minutes_late": 5000}, {"keep_booking": 1}],
    ids=str,
)
def test_a_wrong_value_for_a_customer_spoils_the_answer(change: dict[str, Any]) -> None:
    with pytest.raises(AnswerError):
        parse_customer(customer_answer("accept", **change))


@BOTH
@pytest.mark.parametrize("nonsense", [None, [], "accept", 1, {}, [{"intent": "accept"}]], ids=str)
def test_what_is_no_answer_is_refused(kind: Kind, nonsense: object) -> None:
    _, parse, _ = kind
    with pytest.raises(AnswerError):
        parse(nonsense)


@BOTH
def test_a_missing_field_is_refused(kind: Kind) -> None:
    _, parse, answer = kind
    for name in answer:
        with pytest.raises(AnswerError, match=name):
            parse({key: value for key, value in answer.items() if key != name})


def test_the_error_names_our_fields_and_never_what_was_said() -> None:
    said = "Ana has the flu"
    with pytest.raises(AnswerError, match=r"^wrong or missing in the model's answer: confidence, language$") as error:
        parse_customer(customer_answer("accept", confidence=said, language=said) | {said: said})
    assert said not in str(error.value)
    assert error.value.__cause__ is None
