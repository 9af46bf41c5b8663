"""Whatever a model answers to whatever words: a reading comes back, and nothing in it was invented."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.intents import CustomerIntent, OwnerIntent
from bot.language.router import Words, read_customer, read_owner
from bot.language.said import fold
from tests.language.salon import ANA, OLGA
from tests.language.scripted_model import ScriptedModel, customer_answer, owner_answer

TEXTS = st.sampled_from(
    [
        "yes",
        "no",
        "ok",
        "yes but at 3",
        "fill 2pm haircut 15% off",
        "cancel",
        "add Dora +34 600 000 000",
        "stop it",
        "👍",
        "12",
    ]
) | st.text(max_size=40)
WORDS = TEXTS | st.none() | st.sampled_from(["Mallory", "2pm", "haircut", "Dora", "+34600000000", "+34611111111"])
NUMBERS = st.none() | st.sampled_from([0, 1, 2, 7, 8, 11, 15, 99, -1, 10**20, 1.5, True, "7"])
TIMES = st.none() | st.sampled_from(
    [
        "2026-12-01T14:00",
        "2026-12-01",
        "2026-12-02T09:00",
        "9999-12-31T23:59",
        "0001-01-01T00:00",
        "2pm",
        "2026-12-01T14:00Z",
    ]
)
COMMON = {
    "confidence": st.sampled_from([0, 0.3, 0.6, 1, 1.0, 2, "1", None]) | st.just(0.9),
    "language": st.sampled_from(["en", "es", None, "xx"]),
    "when": TIMES,
    "until": TIMES,
    "when_grain": st.sampled_from(["datetime", "date", "time", None]),
    "when_words": WORDS,
    "when_guessed": st.booleans(),
    "when_passed": st.booleans(),
    "service_id": NUMBERS,
    "service_words": WORDS,
    "choice": NUMBERS,
}
OWNER = COMMON | {"staff_id": NUMBERS, "discount": NUMBERS, "batch_size": NUMBERS, "person": WORDS, "phone": WORDS}
CUSTOMER = COMMON | {"offer_id": NUMBERS, "for_name": WORDS, "name": WORDS, "minutes_late": NUMBERS}


def _answers(intents: type[OwnerIntent] | type[CustomerIntent], fields: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Some fields of an otherwise fit answer, so that many of them pass the first check."""
    some = st.fixed_dictionaries({}, optional=fields)
    return st.tuples(st.sampled_from([intent.value for intent in intents]), some)


@settings(max_examples=300, deadline=None)
@given(TEXTS, _answers(CustomerIntent, CUSTOMER), st.sampled_from([None, 7, 8]))
def test_customers(text: str, answer: tuple[str, dict[str, Any]], quoted: int | None) -> None:
    model = ScriptedModel(customer_answer(answer[0], **answer[1]))
    reading = read_customer(model, Words(text, replied_to_offer=quoted), ANA).reading
    assert isinstance(reading.intent, CustomerIntent)
    assert reading.offer_id in (None, 7)
    assert reading.service_id in (None, 1, 2)
    assert reading.choice is None
    assert fold(reading.for_name or "") in fold(text)
    if reading.intent is CustomerIntent.ACCEPT:
        assert reading.offer_id == 7
        assert quoted != 8
        assert "at 3" not in text


@settings(max_examples=300, deadline=None)
@given(TEXTS, _answers(OwnerIntent, OWNER))
def test_owners(text: str, answer: tuple[str, dict[str, Any]]) -> None:
    reading = read_owner(ScriptedModel(owner_answer(answer[0], **answer[1])), Words(text), OLGA).reading
    assert isinstance(reading.intent, OwnerIntent)
    assert reading.service_id in (None, 1, 2)
    assert reading.staff_id in (None, 11, 12)
    assert reading.discount is None or 0 <= reading.discount <= 100
    assert reading.discount in (None, 0) or str(reading.discount) in text
    assert fold(reading.person or "") in fold(text)
    assert reading.phone != "+34611111111"
