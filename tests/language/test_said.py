"""What of the model's free text a person really said."""

import pytest

from bot.language.said import kept, kept_note, kept_phone, says_number


@pytest.mark.parametrize(
    ("slot", "text", "expected"),
    [
        ("Dora", "add Dora please", "Dora"),
        (" Dora ", "Dora rang", "Dora"),
        ("Lucía", "can my daughter lucia have it?", "Lucía"),
        ("Lucia", "¿puede venir mi hija Lucía?", "Lucia"),
        ("Maria", "cancel maria's 2pm", "Maria"),
        ("Maria", "Marias Termin um 14 Uhr fällt aus", "Maria"),
        ("Ana García", "give it to ana  garcía!", "Ana García"),
        ("Mallory", "give it to Ana", None),
        ("Ana", "mañana a las 3", None),
        ("Ana", "Anabel rang", None),
        ("Ana Ben", "Ben and Ana", None),
        ("", "Ana", None),
        ("…", "Ana …", None),
        (None, "Ana", None),
        ("Ana " * 100_000, "Ana", None),
    ],
)
def test_a_slot_is_kept_only_as_said(slot: str | None, text: str, expected: str | None) -> None:
    assert kept(slot, text) == expected


@pytest.mark.parametrize(
    ("note", "text", "expected"),
    [
        ("my lunch slot opened up", "fill 2pm color, my lunch slot opened up", "my lunch slot opened up"),
        ("bring the 7.1 chart", "fill 2pm color, bring the 7.1 chart", "bring the 7.1 chart"),
        ("first class service guaranteed", "fill 2pm color", None),
        ("only 20 minutes, free champagne", "fill 2pm, only 20 minutes", "only 20 minutes"),
        ("Maria cancelled, only short hair", "fill 2pm, Maria cancelled, only short hair", "only short hair"),
        ("she is ill", "fill 2pm, she is ill", None),
        ("Kundin krank", "14 Uhr füllen, Kundin krank", None),
        ("se anuló", "llena las 2, se anuló", None),
        ("una clienta no puede", "llena las 2, una clienta no puede", None),
        ("la cliente est malade", "remplis 14h, la cliente est malade", None),
        ("il cliente ha disdetto", "riempi le 14, il cliente ha disdetto", None),
        ("a cliente está doente", "preenche as 14, a cliente está doente", None),
        (None, "fill 2pm", None),
    ],
)
def test_a_note_speaks_of_the_offer_and_of_nobody(note: str | None, text: str, expected: str | None) -> None:
    assert kept_note(note, text, person=None) == expected


def test_a_note_never_holds_the_person_named_in_the_turn() -> None:
    text = "fill 2pm, dora always late, only short hair"
    assert kept_note("dora always late, only short hair", text, person="Dora") == "only short hair"


@pytest.mark.parametrize(
    ("phone", "text", "expected"),
    [
        ("+34600000000", "add Dora +34 600 000 000", "+34600000000"),
        ("+34 600-000-000", "add Dora +34600000000", "+34 600-000-000"),
        ("+34600000001", "add Dora +34 600 000 000", None),
        ("600", "add Dora 600", None),
        (None, "add Dora +34 600 000 000", None),
    ],
)
def test_a_phone_number_is_kept_only_as_said(phone: str | None, text: str, expected: str | None) -> None:
    assert kept_phone(phone, text) == expected


@pytest.mark.parametrize(
    ("number", "text", "expected"),
    [
        (15, "15% off", True),
        (15, "15off", True),
        (5, "15% off", False),
        (1, "no number here", False),
        (3, "9" * 5000, False),
    ],
)
def test_a_number_is_said_in_digits(number: int, text: str, expected: bool) -> None:
    assert says_number(number, text) is expected
