"""The sentences we write ourselves: whole in every language, and put together rightly."""

import re
from datetime import datetime

import pytest

from bot.language.intents import LANGUAGES, CustomerContext, CustomerIntent, Named, OfferSeen, OwnerContext
from bot.language.placeholders import fields, options, without_unknown
from bot.language.replies import CATALOGUE, say
from bot.language.replies.en import EN
from bot.language.router import Words, read_customer, read_owner

at = datetime.fromisoformat
EXAMPLE = re.compile(r"[“«„] ?(.+?) ?[”»“]")  # words to write, in quotation marks


def variants(language: str, key: str) -> tuple[str, ...]:
    sentence = CATALOGUE[language][key]
    return sentence if isinstance(sentence, tuple) else (sentence,)


def optional(text: str) -> frozenset[str]:
    return frozenset().union(*map(fields, options(text)))


def needed(text: str) -> frozenset[str]:
    return fields(without_unknown(text, {}))


def test_all_languages_are_there() -> None:
    assert tuple(CATALOGUE) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_each_key_and_no_other(language: str) -> None:
    assert (sorted(EN.keys() - CATALOGUE[language]), sorted(CATALOGUE[language].keys() - EN.keys())) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_take_the_same_facts_as_in_english(language: str) -> None:
    for key in EN.keys() & CATALOGUE[language].keys():
        ours, english = variants(language, key), variants("en", key)

        assert [needed(text) for text in ours] == [needed(text) for text in english], key
        assert [optional(text) for text in ours] == [optional(text) for text in english], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_clean_text(language: str) -> None:
    for key in CATALOGUE[language]:
        for text in variants(language, key):
            assert len(text) <= 400, key
            assert not set("{}") & set(re.sub(r"\{\w+\}", "", text)), f"{key}: a stray brace"
            assert text.count("[") == text.count("]") == len(options(text)), f"{key}: a bracket that makes no option"
            assert all(fields(option) for option in options(text)), f"{key}: an option that is always said"
            assert text == re.sub(" +", " ", text).strip(), key


def test_help_has_at_most_five_lines() -> None:
    assert all(len(say("help", language).splitlines()) <= 5 for language in LANGUAGES)


def test_the_first_words_say_that_it_is_a_machine() -> None:
    for language, word in zip(LANGUAGES, ("AI", "IA", "IA", "KI", "IA", "IA"), strict=True):
        for key in ("intro_customer", "intro_owner", "bot_answer"):
            assert f"({word})" in say(key, language, business="Salon Olga", owner="Olga")


def test_an_option_is_said_only_if_its_fact_is_known() -> None:
    full = say("confirmed", "en", name="Ana", service="Haircut", staff="Marta", when="today at 14:00", price="€35")
    bare = say("confirmed", "en", name="", service="Haircut", staff=None, when="today at 14:00")

    assert full == "You're booked, Ana: Haircut with Marta today at 14:00, €35. See you then."
    assert bare == "You're booked: Haircut today at 14:00. See you then."


def test_a_number_chooses_between_one_and_many() -> None:
    one = say("nobody_to_ask", "en", service="Color", when="today at 14:00", count=1)
    many = say("nobody_to_ask", "en", service="Color", when="today at 14:00", count=41)

    assert "1 customer has not" in one
    assert "41 customers have not" in many


def test_a_zero_is_a_fact() -> None:
    said = say("status_line", "en", service="Color", when="today", asked=3, delivered=0, read=0, declined=0, left=2)

    assert said == "Color today: 3 asked, 0 delivered, 0 read, 0 said no, 2 left to ask."


def test_facts_may_hold_anything() -> None:
    assert say("address", "en", address="{owner} [x] {address}") == "You find us at {owner} [x] {address}."


def test_a_sentence_begins_with_a_capital() -> None:
    assert say("schedule_header", "en", day="today").startswith("Bookings")
    assert say("price", "en", service="haircut", price="€35") == "Haircut is €35."


def test_a_language_we_do_not_speak_is_answered_in_english() -> None:
    assert say("fine", "nl") == say("fine", None) == say("fine", "en")


def test_a_missing_fact_is_named() -> None:
    with pytest.raises(KeyError, match="'address' in 'en' needs the fact 'address'"):
        say("address", "en")


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(KeyError, match="no_such_key"):
        say("no_such_key", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_that_offers_ask_for_are_understood(language: str) -> None:
    offer = OfferSeen(1, "Haircut", at("2026-12-01 14:00"))
    context = CustomerContext(now=at("2026-12-01 10:00"), language=language, offers=(offer,), fresh_offer=True)
    yes, no, stop = re.findall(r"\b[^\W\d_a-zß-ÿ]{2,}\b", say("how_to_answer", language))

    read = [read_customer(None, Words(word), context).reading.intent for word in (yes, no, stop, "START")]

    assert read == [CustomerIntent.ACCEPT, CustomerIntent.DECLINE, CustomerIntent.OPT_OUT, CustomerIntent.OPT_IN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_that_help_shows_are_understood(language: str) -> None:
    service = Named(1, {"en": "Haircut", "fr": "Coupe", "de": "Haarschnitt", "it": "Taglio"}.get(language, "Corte"))
    context = OwnerContext(now=at("2026-12-01 10:00"), language=language, services=(service,))
    shown = EXAMPLE.findall(say("help", language))

    read = [read_owner(None, Words(command), context).reading for command in shown]

    assert [reading.intent.value for reading in read] == ["fill", "status", "stop", "taken", "schedule"]
    assert read[0].service_id == 1
    assert read[0].when is not None
    assert read[0].when.value == at("2026-12-01 14:00")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "intents"),
    [
        ("intro_owner", ["help"]),
        ("unclear_owner", ["fill", "status", "help"]),
        ("paused", ["resume"]),
        ("add_how", ["add_customer"]),
        ("close_when", ["close", "close"]),
        ("settings_list", ["pace_change", "pace_change", "settings"]),
        ("discount_how", ["discount_change"]),
        ("cancel_winner_how", ["cancel"]),
    ],
)
def test_every_example_shown_to_an_owner_is_understood(language: str, key: str, intents: list[str]) -> None:
    context = OwnerContext(now=at("2026-12-01 10:00"), language=language, staff=(Named(1, "Marta"),))
    (sentence,) = variants(language, key)
    shown = EXAMPLE.findall(sentence.replace("{name}", "Ana"))

    assert [read_owner(None, Words(example), context).reading.intent.value for example in shown] == intents
