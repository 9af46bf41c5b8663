"""The offers of a batch: the model ranks and phrases, code fills in the facts, the plain offer stands by."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.domain.ports import ModelError, Prompt
from bot.language.replies import say
from bot.language.writer import Batch, Guest, OfferBrief, write_batch
from tests.language.scripted_model import Deaf

ANA = Guest(1, "Ana", "en", visits=9, weeks_since=6, reasons=("regular", "moves_up"), replaces="Thursday at 15:00")
BEN = Guest(2, "Ben Smith", "en", visits=2, weeks_since=12, reasons=("overdue",))
CLEO = Guest(3, "Cleo", "es", visits=0, weeks_since=None, reasons=("takes_offers",))
BRIEF = OfferBrief(
    business="Salon Olga",
    service="Haircut",
    slot=datetime.fromisoformat("2026-12-01 14:00"),
    now=datetime.fromisoformat("2026-12-01 10:00"),
    country="ES",
    batch_size=2,
    shortlist=(ANA, BEN, CLEO),
    staff="Marta",
    staff_names=("Marta", "Inés López", "Olga"),
    service_names=("Haircut", "Color"),
)

FOR_ANA = (
    "Hi {name}, an earlier place for {service} with {staff} has opened up, {time}. It would be instead of {replaces}."
)
FOR_BEN = "Hi {name}, it's been a while! A place for {service} with {staff} has opened up {time}."
FOR_CLEO = "Hola {name}, se ha liberado un sitio para {service} con {staff}, {time}. ¿Te apetece?"
HOW = "Reply YES to take it or NO to pass. STOP: no more offers."
PLAIN_BEN = f"Hi Ben, a place has come free: Haircut with Marta today at 14:00.\n{HOW}"


class Scripted(Deaf):
    """A model that answers as written, and keeps what it was asked."""

    def __init__(self, answer: dict[str, Any] | ModelError) -> None:
        self.answer = answer
        self.asked: list[Prompt] = []

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        self.asked.append(prompt)
        if isinstance(self.answer, ModelError):
            raise self.answer
        return self.answer


def answer(order: list[int], texts: dict[int, str]) -> Scripted:
    return Scripted({"order": order, "texts": [{"id": guest, "text": text} for guest, text in texts.items()]})


def test_the_model_orders_the_guests_and_its_texts_get_their_facts() -> None:
    model = answer([3, 1, 2], {3: FOR_CLEO, 1: FOR_ANA})

    batch = write_batch(model, BRIEF, rank=True)

    assert batch.order == (3, 1, 2)
    assert batch.texts == {
        3: "Hola Cleo, se ha liberado un sitio para Haircut con Marta, hoy a las 14:00. ¿Te apetece?\n"
        "Responde SÍ para quedártelo o NO para dejarlo pasar. STOP: no más ofertas.",
        1: "Hi Ana, an earlier place for Haircut with Marta has opened up, today at 14:00."
        f" It would be instead of Thursday at 15:00.\n{HOW}",
    }
    assert (batch.written_by, batch.flaws, batch.model_calls) == ("model", {}, 1)


def test_one_question_is_asked_and_holds_no_name_time_or_percentage() -> None:
    model = answer([1, 2, 3], {})

    write_batch(model, replace(BRIEF, discount=15), rank=True)

    assert len(model.asked) == 1
    prompt = model.asked[0]
    told = json.dumps(prompt.facts)
    assert [name for name in ("Ana", "Ben", "Cleo", "Marta", "Olga", "14:00", "15") if name in told] == []
    assert [guest["placeholders"] for guest in prompt.facts["guests"]] == [
        ["name", "service", "time", "staff", "discount", "replaces"],
        ["name", "service", "time", "staff", "discount"],
        ["name", "service", "time", "staff", "discount"],
    ]
    assert prompt.words is None


def test_instructions_and_schema_are_the_same_for_every_batch() -> None:
    first, later = answer([1, 2, 3], {}), answer([], {})

    write_batch(first, BRIEF, rank=True)
    write_batch(later, replace(BRIEF, service="Color", shortlist=(CLEO,)), rank=False)

    assert first.asked[0].instructions == later.asked[0].instructions
    assert first.asked[0].schema == later.asked[0].schema


def test_the_schema_is_strict() -> None:
    model = answer([1, 2, 3], {1: FOR_ANA})
    write_batch(model, BRIEF, rank=True)
    validator = Draft202012Validator(model.asked[0].schema)

    assert validator.is_valid(model.answer)
    assert not validator.is_valid({"order": [1]})
    assert not validator.is_valid({"order": ["1"], "texts": []})
    assert not validator.is_valid({"order": [], "texts": [], "send": True})


def test_a_later_batch_keeps_its_order_and_only_asks_for_its_own_texts() -> None:
    model = answer([3, 2, 1], {2: FOR_BEN, 3: FOR_CLEO})

    batch = write_batch(model, replace(BRIEF, shortlist=(BEN, CLEO, ANA)), rank=False)

    assert [guest["id"] for guest in model.asked[0].facts["guests"]] == [2, 3]
    assert batch.order == (2, 3, 1)
    assert list(batch.texts) == [2, 3]


@pytest.mark.parametrize("order", [[1, 2], [1, 2, 2], [1, 2, 4], [1, 2, 3, 4], []])
def test_an_order_that_leaves_out_doubles_or_makes_up_somebody_is_dropped(order: list[int]) -> None:
    batch = write_batch(answer(order, {1: FOR_ANA, 2: FOR_BEN}), BRIEF, rank=True)

    assert batch.order == (1, 2, 3)
    assert batch.flaws == {"order": 1}
    assert batch.written_by == "model"


def test_texts_for_people_who_were_not_offered_are_left_unread() -> None:
    batch = write_batch(answer([1, 2, 3], {1: FOR_ANA, 2: FOR_BEN, 99: FOR_BEN}), BRIEF, rank=True)

    assert list(batch.texts) == [1, 2]


def test_only_the_guest_whose_text_is_flawed_gets_the_plain_one() -> None:
    lies = FOR_BEN + " Olga gives you a coffee for free, at 2."

    batch = write_batch(answer([1, 2, 3], {1: FOR_ANA, 2: lies}), BRIEF, rank=True)

    assert "an earlier place" in batch.texts[1]
    assert batch.texts[2] == PLAIN_BEN
    assert batch.flaws == {"name": 1, "free": 1, "digit": 1}
    assert batch.written_by == "model"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        (FOR_BEN + " Cleo could not come.", "name"),
        (FOR_BEN + " Ines is looking forward to it.", "name"),
        (FOR_BEN + " And a color?", "name"),
        (FOR_BEN + " Instead of {replaces}.", "unknown_placeholder"),
        (FOR_BEN + " With {discount} off.", "unknown_placeholder"),
        (FOR_BEN + " At a special price!", "discount"),
        (FOR_CLEO, "language"),
        (FOR_BEN.replace("{time}", "soon"), "missing_placeholder"),
        (FOR_BEN.replace("{staff}", "us"), "missing_placeholder"),
    ],
)
def test_a_text_states_all_the_facts_of_its_guest_and_none_besides(text: str, flaw: str) -> None:
    batch = write_batch(answer([], {2: text}), replace(BRIEF, shortlist=(BEN, CLEO)), rank=False)

    assert batch.texts[2] == PLAIN_BEN
    assert flaw in batch.flaws


def test_an_offer_must_name_what_it_replaces() -> None:
    batch = write_batch(answer([1, 2, 3], {1: FOR_BEN, 2: FOR_BEN}), BRIEF, rank=True)

    assert "It would replace the one you have Thursday at 15:00." in batch.texts[1]
    assert batch.flaws == {"missing_placeholder": 1}


def test_the_guests_own_name_may_be_anywhere_but_not_a_colleagues_who_shares_it() -> None:
    marta = replace(BEN, name="Marta Ruiz")

    batch = write_batch(answer([], {2: FOR_BEN + " Marta!"}), replace(BRIEF, shortlist=(marta,)), rank=False)

    assert batch.flaws == {"name": 1}


def test_who_cancelled_is_never_named() -> None:
    brief = replace(BRIEF, private_names=("Dora Vidal",), note="Dora had to go home")
    model = answer([1, 2, 3], {1: FOR_ANA, 2: FOR_BEN + " Dora will miss it."})

    batch = write_batch(model, brief, rank=True)

    assert "Dora" not in json.dumps(model.asked[0].facts)
    assert batch.texts[2] == PLAIN_BEN


@pytest.mark.parametrize(
    ("model", "flaws"),
    [
        (None, {}),
        (Scripted(ModelError("timeout")), {"no_answer": 1, "missing_text": 2}),
        (Scripted({"order": "1, 2, 3"}), {"shape": 1, "missing_text": 2}),
        (answer([1, 2, 3], {}), {"missing_text": 2}),
    ],
)
def test_without_a_usable_answer_everybody_gets_the_plain_offer(model: Scripted | None, flaws: dict[str, int]) -> None:
    batch = write_batch(model, BRIEF, rank=True)

    assert batch.order == (1, 2, 3)
    assert list(batch.texts) == [1, 2]
    assert batch.texts[2] == PLAIN_BEN
    assert (batch.written_by, batch.flaws) == ("plain", flaws)
    assert batch.model_calls == (0 if model is None else 1)


def test_the_plain_offer_states_discount_and_replaced_booking() -> None:
    batch = write_batch(None, replace(BRIEF, discount=15), rank=True)

    assert batch.texts[1] == (
        "Hi Ana, a place has come free: Haircut with Marta today at 14:00, 15% off."
        f" It would replace the one you have Thursday at 15:00.\n{HOW}"
    )


def test_the_plain_offer_does_without_staff_and_name() -> None:
    nameless = replace(BEN, name="+34 600 000 000")

    batch = write_batch(None, replace(BRIEF, staff=None, shortlist=(nameless,)), rank=True)

    assert batch.texts[2] == f"Hi, a place has come free: Haircut today at 14:00.\n{HOW}"


def test_the_owners_remark_is_quoted_to_those_who_read_her_language() -> None:
    brief = replace(BRIEF, note="my lunch slot opened up", note_language="en", shortlist=(BEN, CLEO))

    texts = write_batch(None, brief, rank=True).texts

    assert "From the team: “my lunch slot opened up”." in texts[2]
    assert "lunch" not in texts[3]


@pytest.mark.parametrize("note", ["she is ill", "call 600 000 000", "ask Marta", "coffee is free"])
def test_a_remark_that_says_too_much_reaches_neither_model_nor_customer(note: str) -> None:
    model = answer([1, 2, 3], {})

    batch = write_batch(model, replace(BRIEF, note=note, note_language="en"), rank=True)

    assert model.asked[0].facts["note"] is None
    assert batch.texts[2] == PLAIN_BEN


def test_a_harmless_remark_is_told_to_the_model_as_data() -> None:
    model = answer([1, 2, 3], {})

    write_batch(model, replace(BRIEF, note="my lunch slot opened up"), rank=True)

    assert model.asked[0].facts["note"] == "my lunch slot opened up"
    assert "lunch" not in model.asked[0].instructions


def test_a_name_full_of_braces_is_filled_in_as_it_is() -> None:
    mallory = replace(BEN, name="{Time}{Staff}")

    batch = write_batch(answer([], {2: FOR_BEN}), replace(BRIEF, shortlist=(mallory,)), rank=False)

    assert batch.texts[2].startswith("Hi {Time}{Staff}, it's been a while!")


def test_nobody_to_ask_asks_no_model() -> None:
    model = answer([], {})

    assert write_batch(model, replace(BRIEF, shortlist=()), rank=True) == Batch((), {})
    assert model.asked == []


def test_the_business_may_be_named_by_its_placeholder_alone() -> None:
    named = FOR_BEN + " {business} would love to see you."

    batch = write_batch(answer([1, 2, 3], {1: FOR_ANA, 2: named}), BRIEF, rank=True)

    assert "Salon Olga would love to see you." in batch.texts[2]
    assert batch.flaws == {}


def test_a_language_we_do_not_speak_is_written_in_english() -> None:
    dutch = replace(BEN, language="nl")
    model = answer([], {2: FOR_BEN})

    batch = write_batch(model, replace(BRIEF, shortlist=(dutch,)), rank=False)

    assert model.asked[0].facts["guests"][0]["language"] == "English"
    assert batch.texts[2].endswith(say("how_to_answer", "en"))
