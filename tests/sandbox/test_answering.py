"""Customers who answer by themselves."""

from collections import Counter
from random import Random

import pytest

from sandbox.answering import PHRASES, asks, choose, phrase
from sandbox.messages import Message
from tests.sandbox.running import ANA, BEN, OLGA, Sandbox
from tests.support.waiting import eventually

BUTTONS = [{"title": "Yes", "id": "yes:1"}, {"title": "No", "id": "no:1"}, {"title": "No more offers", "id": "stop:1"}]


def message(body: str, buttons: bool = False, inbound: bool = False) -> Message:
    """A message of a chat."""
    return Message(
        sid="SM1",
        phone=ANA,
        direction="inbound" if inbound else "outbound-api",
        body=body,
        status="delivered",
        created=0,
        updated=0,
        buttons=BUTTONS if buttons else [],
    )


OFFER = message("14:00 is free. Shall I book it?", buttons=True)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (message("Reply YES to take it"), True),
        (message("Responde SÍ para quedártelo"), True),
        (message("He said yes"), False),
        (message("JANUARY"), False),
        (OFFER, True),
        (message("Shall I book it?"), True),
        (message("¿Te lo reservo?"), True),
        (message("Booked."), False),
    ],
)
def test_only_a_question_asks(said: Message, asked: bool) -> None:
    assert asks(said) is asked


def test_an_offer_is_answered_in_every_way() -> None:
    counted = Counter(choose(OFFER, None, Random(seed)) for seed in range(1000))
    assert set(counted) == {"yes", "no", "question", "silence"}
    assert counted.most_common(1)[0][0] == "yes"


def test_who_asked_back_then_decides() -> None:
    answers = {
        choose(message("28 €. Shall I book it?"), message("how much?", inbound=True), Random(n)) for n in range(99)
    }
    assert answers == {"yes", "no"}


def test_a_chat_comes_to_an_end() -> None:
    answered = message("yes please!", inbound=True)
    assert {choose(message("Anything else?"), answered, Random(n)) for n in range(99)} == {"silence"}


def test_a_later_offer_is_answered_again() -> None:
    answers = {
        choose(message("Reply YES to take it"), message("no thanks", inbound=True), Random(n)) for n in range(99)
    }
    assert answers == {"yes", "no", "question", "silence"}


@pytest.mark.parametrize("yes", PHRASES)
def test_an_offer_without_buttons_is_answered_in_its_own_language(yes: str) -> None:
    said = {phrase(message(f"… {yes} …"), "yes", Random(n)).body for n in range(50)}
    assert said == set(PHRASES[yes]["yes"])


def test_yes_and_no_are_tapped_or_written_in_the_offers_language() -> None:
    english = [phrase(OFFER, "yes", Random(n)) for n in range(50)]
    assert {written.button for written in english} == {"yes:1", None}
    assert {phrase(OFFER, "no", Random(n)).button for n in range(50)} == {"no:1", None}
    assert "sí, porfa" in {phrase(message("¿Te lo reservo?"), "yes", Random(n)).body for n in range(50)}


def test_a_question_is_never_tapped() -> None:
    assert {phrase(OFFER, "question", Random(n)).button for n in range(50)} == {None}


def chats(sandbox: Sandbox, seed: int) -> list[tuple[str, str]]:
    """What eight people answer to an offer, each at most once."""
    sandbox.fresh()
    content = sandbox.content("14:00 is free. Shall I book it?", BUTTONS)
    people = [f"+3460000003{number}" for number in range(8)]
    sandbox.rules(auto_answer=True, seed=seed, answer_after=[0, 0.05], pace=0)
    offers = [sandbox.send(person, None, content_sid=content) for person in people]
    for offer in offers:
        sandbox.until(offer, "read")
    written = [(m["phone"], m["body"]) for m in sandbox.messages() if m["direction"] == "inbound"]
    assert len(written) == len({person for person, _ in written})
    return sorted(written)


def test_the_same_seed_gives_the_same_answers(sandbox: Sandbox) -> None:
    first = chats(sandbox, 7)
    assert 3 <= len(first) <= 8
    assert chats(sandbox, 7) == first
    assert chats(sandbox, 8) != first


def test_switched_on_later_the_open_offers_are_answered(sandbox: Sandbox) -> None:
    sandbox.until(sandbox.send(body="14:00 is free. Shall I book it?"), "delivered")
    sandbox.rules(auto_answer=True, seed=1)
    eventually(lambda: len(sandbox.messages(ANA)) == 2 or sandbox.messages(ANA)[0]["status"] == "read")


def test_what_asks_nothing_is_read_and_left_unanswered(sandbox: Sandbox) -> None:
    sandbox.rules(auto_answer=True, pace=0)
    sandbox.until(sandbox.send(body="Booked. See you at 14:00."), "read")
    assert len(sandbox.messages(ANA)) == 1


def test_the_owner_and_one_who_answered_by_hand_are_left_alone(sandbox: Sandbox) -> None:
    by_hand = message("hmm let me check", inbound=True)
    olgas = [choose(OFFER, None, Random(f"{seed} {OLGA} 0")) for seed in range(99)]
    anas = [choose(OFFER, by_hand, Random(f"{seed} {ANA} 1")) for seed in range(99)]
    seed = next(seed for seed in range(99) if "silence" not in (olgas[seed], anas[seed]))
    sandbox.rules(auto_answer=True, answer_after=[0.4, 0.4], pace=0, seed=seed)
    content = sandbox.content(OFFER.body, BUTTONS)
    for person in (OLGA, ANA):
        sandbox.until(sandbox.send(person, None, content_sid=content), "delivered")
    sandbox.write(ANA, by_hand.body)
    sandbox.until(sandbox.send(BEN, "Booked."), "read")  # looked at after the others' answers were due
    assert [m["direction"] for m in sandbox.messages(OLGA)] == ["outbound-api"]
    assert [m["body"] for m in sandbox.messages(ANA)] == [OFFER.body, by_hand.body]
