"""The texts stored at Twilio, by the rules of WhatsApp and our own."""

import re

import pytest

from bot.domain.window import LONGEST_LINE, LONGEST_MESSAGE
from bot.language.intents import LANGUAGES
from bot.language.placeholders import fields, fill
from bot.language.reader.consent import stop_or_start
from bot.language.replies import CATALOGUE
from bot.language.templates import Wording, line, wordings

TEMPLATES = [wording for wording in wordings() if wording.category != "session"]
OFFERS = [wording for wording in TEMPLATES if wording.buttons]
ASSISTANT = {
    "en": "automatic assistant (AI)",
    "es": "asistente automático (IA)",
    "fr": "assistant automatique (IA)",
    "de": "automatische",
    "it": "assistente automatico (IA)",
    "pt": "assistente automático (IA)",
}


def named(wording: Wording) -> str:
    return wording.name


def test_every_language_has_every_text() -> None:
    families = {wording.family for wording in wordings()}
    assert {(w.family, w.language) for w in wordings()} == {(f, language) for f in families for language in LANGUAGES}


@pytest.mark.parametrize("wording", TEMPLATES, ids=named)
def test_a_template_says_that_it_is_the_automatic_assistant_of_the_business(wording: Wording) -> None:
    assert re.search(r"\b(AI|IA|KI)\b", wording.body)
    assert ASSISTANT[wording.language].split()[0] in wording.body.lower()
    assert "business" in fields(wording.body)


@pytest.mark.parametrize("wording", OFFERS, ids=named)
def test_an_offer_has_a_way_out_in_words_and_in_a_button(wording: Wording) -> None:
    said = re.search(r"\bSTOPP?\b", wording.body)
    assert said is not None
    assert stop_or_start(said[0]) == "stop"
    assert wording.buttons[-1][1] == "stop"
    assert stop_or_start(wording.buttons[-1][0]) == "stop", "typed instead of tapped, it must mean the same"


@pytest.mark.parametrize("wording", wordings(), ids=named)
def test_buttons_fit_and_send_back_the_offer(wording: Wording) -> None:
    assert all(len(title) <= 20 for title, _ in wording.buttons)
    assert [tap for _, tap in wording.buttons] in ([], ["yes:{offer}", "no:{offer}", "stop"])


@pytest.mark.parametrize("wording", TEMPLATES, ids=named)
def test_whatsapps_rules_for_fields_hold(wording: Wording) -> None:
    assert not re.match(r"\W*\{", wording.body)
    assert not re.search(r"\}\W*$", wording.body)
    assert not re.search(r"\}\W*\{", wording.body), "two fields without a word between them"
    names = [name for name in wording.fields if name in fields(wording.body)]
    words = len(re.sub(r"\{\w+\}", "", wording.body).split())
    assert words >= 2 * len(names) + 1
    assert wording.fields[: len(names)] == names, "numbers go up as the text goes on"
    assert len(fill(wording.body, wording.examples)) <= LONGEST_MESSAGE / 2
    assert not re.search(r"\s\s|\n", wording.body)


@pytest.mark.parametrize("wording", TEMPLATES, ids=named)
def test_what_whatsapp_files_as_utility_offers_nothing_off(wording: Wording) -> None:
    assert ("discount" in wording.fields) is (wording.category == "marketing")


def test_another_text_has_another_name() -> None:
    names = [wording.name for wording in wordings()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9_]{1,64}", name) for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_personal_line_is_short_and_names_what_it_would_replace(language: str) -> None:
    codes = [key.removeprefix("reason_") for key in CATALOGUE["en"] if key.startswith("reason_")]
    said = {line([code], None, language) for code in codes} | {line([], None, language)}
    assert all(0 < len(text) <= LONGEST_LINE and text[-1].isalnum() for text in said)
    assert len(said) > 4
    assert "Thursday at 10:00" in line(["regular"], "Thursday at 10:00", language)
