"""What is read by rule: no model sees it, and no model could read it otherwise."""

from dataclasses import replace

import pytest

from bot.language.intents import CustomerIntent, CustomerReading, OwnerIntent, OwnerReading
from bot.language.rules import Words, customer_rule, is_blank, owner_rule
from tests.language.salon import ANA, BEN, OFFER, OTHER_OFFER

STALE = CustomerReading(CustomerIntent.UNCLEAR, extra={"stale_button": "yes"})


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("yes:7", CustomerReading(CustomerIntent.ACCEPT, offer_id=7)),
        ("no:7", CustomerReading(CustomerIntent.DECLINE, offer_id=7)),
        ("stop", CustomerReading(CustomerIntent.OPT_OUT)),
    ],
)
def test_a_button_of_an_open_offer_says_what_it_says(payload: str, expected: CustomerReading) -> None:
    assert customer_rule(Words("Whatever is written on it", payload), ANA) == expected


@pytest.mark.parametrize(
    "payload",
    [
        *(
            "yes:8",
            "no:8",
            "yes:",
            "yes",
            "no",
            "yes:-7",
            "yes:7 ",
            "yes:７",
            "yes:7\n",
            "YES:7",
            "yes:07",
            "stop:7",
            "",
        ),
        *("yes:" + "9" * 5000, "'; DROP TABLE customers"),
    ],
    ids=lambda payload: repr(payload)[:20],
)
def test_any_other_button_answers_nothing(payload: str) -> None:
    assert customer_rule(Words("Yes", payload), ANA) == STALE


def test_an_old_button_never_claims_a_new_gap() -> None:
    holds_a_new_offer = replace(ANA, offers=(OTHER_OFFER,))
    assert customer_rule(Words("Yes", f"yes:{OFFER.id}"), holds_a_new_offer) == STALE
    assert customer_rule(Words("Yes", f"yes:{OFFER.id}"), BEN) == STALE


def test_the_button_of_an_offer_just_won_does_not_claim_again() -> None:
    won = replace(ANA, offers=(OTHER_OFFER,), just_won=OFFER)
    assert customer_rule(Words("Yes", f"yes:{OFFER.id}"), won) == STALE


@pytest.mark.parametrize("payload", ["yes:7", "no:7", "stop", "yes", ""])
def test_a_button_never_commands(payload: str) -> None:
    assert owner_rule(Words("Yes", payload)) == OwnerReading(OwnerIntent.UNCLEAR)


@pytest.mark.parametrize("context", [ANA, BEN], ids=["with an offer", "without"])
@pytest.mark.parametrize("text", ["STOP", "stop", " Stop. ", "unsubscribe", "BAJA", "no me escribáis más"])
def test_a_stop_word_opts_out(text: str, context: object) -> None:
    reading = customer_rule(Words(text), context)  # type: ignore[arg-type]
    assert reading == CustomerReading(CustomerIntent.OPT_OUT)


@pytest.mark.parametrize("text", ["START", "start"])
def test_start_opts_in(text: str) -> None:
    assert customer_rule(Words(text), BEN) == CustomerReading(CustomerIntent.OPT_IN)


@pytest.mark.parametrize("text", ["cancel", "stop, I'm busy today", "yes", "no", "when does it start?", "👍", "."])
def test_other_words_are_left_to_the_readers(text: str) -> None:
    assert customer_rule(Words(text), ANA) is None


@pytest.mark.parametrize("text", ["stop", "STOP", "start", "fill 2pm haircut"])
def test_an_owners_stop_is_a_command_and_no_opt_out(text: str) -> None:
    assert owner_rule(Words(text)) is None


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("audio/ogg", "audio"),
        ("audio/ogg; codecs=opus", "audio"),
        ("AUDIO/OGG", "audio"),
        ("image/jpeg", "image"),
        ("image/webp", "sticker"),
        ("video/mp4", "video"),
        ("text/vcard", "contact"),
        ("text/x-vcard", "contact"),
        ("application/pdf", "file"),
        ("", "file"),
    ],
)
def test_media_without_words_is_unclear_and_says_its_kind(content_type: str, kind: str) -> None:
    words = Words("", media=(content_type, "image/jpeg"))
    assert customer_rule(words, ANA) == CustomerReading(CustomerIntent.UNCLEAR, extra={"media": kind})
    assert owner_rule(words) == OwnerReading(OwnerIntent.UNCLEAR)


def test_a_text_without_words_is_unclear() -> None:
    assert customer_rule(Words(" \n\t"), ANA) == CustomerReading(CustomerIntent.UNCLEAR)
    assert owner_rule(Words("")) == OwnerReading(OwnerIntent.UNCLEAR)


def test_words_under_a_photo_are_read() -> None:
    assert customer_rule(Words("yes please", media=("image/jpeg",)), ANA) is None
    assert owner_rule(Words("fill 2pm haircut", media=("image/jpeg",))) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", True), ("\u200b\u200d\ufeff", True), ("\u00a0", True), ("👍", False), ("?", False), ("ok", False)],
)
def test_blank_is_what_nobody_can_see(text: str, expected: bool) -> None:
    assert is_blank(text) is expected
