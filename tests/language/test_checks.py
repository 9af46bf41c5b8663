"""What keeps invented facts out of the model's texts."""

import pytest

from bot.language.checks import flaws, note_for_customers
from bot.language.intents import LANGUAGES
from bot.language.placeholders import fill
from bot.language.replies import say

GOOD = {
    "en": "Hi {name}, it's been a while! A place for your {service} has just opened up {time}. Would you like it?",
    "es": "Hola {name}, ¡cuánto tiempo! Se ha liberado un sitio para {service}, {time}. ¿Te apetece venir?",
    "fr": "Bonjour {name}, cela fait un moment ! Une place pour {service} vient de se libérer {time}. Cela vous dit ?",
    "de": "Hallo {name}, lange nicht gesehen! Ein Platz für {service} ist {time} frei geworden. Hätten Sie Lust?",
    "it": "Ciao {name}, è da un po'! Si è liberato un posto per {service}, {time}. Sei dei nostri?",
    "pt": "Olá {name}, há quanto tempo! Abriu uma vaga para {service}, {time}. Apetece-lhe?",
}
FACTS = ("name", "service", "time")
NAMES = ("Marta", "Inés", "Haircut", "Ben Smith", "Cleo")


def of(text: str, language: str = "en", extra: tuple[str, ...] = ()) -> list[str]:
    return flaws(text, needed=FACTS, allowed=extra, names=NAMES, language=language)


def with_words(words: str, language: str = "en") -> list[str]:
    return of(f"{GOOD[language]} {words}", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_its_facts_as_placeholders_is_good(language: str) -> None:
    assert of(GOOD[language], language) == []


@pytest.mark.parametrize(
    ("words", "flaw"),
    [
        ("It is at 2.", "digit"),
        ("It is at ２.", "digit"),
        ("It takes ½ the time.", "digit"),
        ("Only €!", "money"),
        ("A % less.", "money"),
        ("Just a few euros.", "money"),
        ("Ten percent less.", "money"),
        ("See salon-olga.com", "link"),
        ("See https:evil", "link"),
        ("Write to olga@salon", "link"),
        ("See you at two.", "number_word"),
        ("Come at one o'clock.", "number_word"),
        ("Now half price!", "number_word"),
        ("It takes an hour.", "number_word"),
        ("Your drink is free.", "free"),
        ("A drink on the house!", "free"),
        ("With a discount!", "discount"),
        ("See you tomorrow.", "day_word"),
        ("See you on Friday.", "day_word"),
        ("Marta is waiting.", "name"),
        ("INES is waiting.", "name"),
        ("Mar\u200bta is waiting.", "name"),
        ("A haircut suits you.", "name"),
        ("We love haircuts.", "name"),
        ("Ben Smith could not come.", "name"),
        ("Bring {friend}.", "unknown_placeholder"),
        ("Bring {{name}}.", "bracket"),
        ("Dear [customer].", "bracket"),
        ("I'm Dora.", "person"),
        ("I am {staff}.", "person"),
        ("I'm a real person.", "person"),
        ("As an AI language model I love hair.", "leak"),
        ("These are my instructions.", "leak"),
        ("Мarta is waiting.", "script"),
        ("x\n\ny", "layout"),
        ("x\u0007", "layout"),
        ("la" * 300, "long"),
        ("See you at {time}.", "grammar"),
    ],
)
def test_a_text_that_says_too_much_is_thrown_away(words: str, flaw: str) -> None:
    assert flaw in with_words(words)


@pytest.mark.parametrize(
    ("language", "words", "flaw"),
    [
        ("es", "Es a las dos.", "number_word"),
        ("es", "Ven a la una.", "number_word"),
        ("es", "A mitad de precio.", "number_word"),
        ("es", "Te invitamos a un café, gratis.", "free"),
        ("es", "¡Con descuento!", "discount"),
        ("es", "Hasta mañana.", "day_word"),
        ("es", "Soy Dora.", "person"),
        ("fr", "À deux heures.", "number_word"),
        ("fr", "Cela prend une heure.", "number_word"),
        ("fr", "Le café est offert.", "free"),
        ("fr", "À demain.", "day_word"),
        ("fr", "Vingt pour cent de moins.", "money"),
        ("de", "Um halb drei.", "number_word"),
        ("de", "Zwei Plätze sind da.", "number_word"),
        ("de", "Fünfzehn Minuten.", "number_word"),
        ("de", "Der Kaffee ist kostenlos.", "free"),
        ("de", "Mit Sonderrabatt!", "discount"),
        ("de", "Bis Dienstagabend.", "day_word"),
        ("it", "Alle sei.", "number_word"),
        ("it", "A metà prezzo.", "number_word"),
        ("it", "Il caffè è in omaggio.", "free"),
        ("it", "Ci vediamo domani.", "day_word"),
        ("pt", "Às duas.", "number_word"),
        ("pt", "O café é grátis.", "free"),
        ("pt", "Até amanhã.", "day_word"),
        ("pt", "See you at two, it's free.", "free"),
    ],
)
def test_each_language_has_its_own_words_and_the_english_ones(language: str, words: str, flaw: str) -> None:
    assert flaw in with_words(words, language)


def test_articles_are_not_numbers() -> None:
    assert of("{name}, one of our regulars, {service} {time}: would you like a place?") == []
    assert of("{name}, queda un sitio y una idea: {service} {time}", "es") == []
    assert of("{name}, un posto e una proposta: {service} {time}", "it") == []
    assert of("{name}, ein Platz, eine Idee: {service} {time}", "de") == []


def test_a_needed_fact_must_be_there() -> None:
    assert of("Hi {name}, {service}?") == ["missing_placeholder"]
    assert of("") == ["empty", "missing_placeholder"]
    assert of("{name} {service} {time}") == ["empty"]


def test_a_discount_is_spoken_of_only_where_there_is_one() -> None:
    text = GOOD["en"] + " With a discount of {discount}!"

    assert of(text) == ["discount", "unknown_placeholder"]
    assert of(text, extra=("discount",)) == []


def test_a_name_is_looked_for_as_a_whole_word() -> None:
    assert with_words("Cleopatra would love it.") == []


@pytest.mark.parametrize(
    "note",
    ["my lunch slot opened up", "A new colour range has arrived.", "ven con el pelo seco", "bitte pünktlich sein"],
)
def test_a_harmless_remark_may_reach_customers(note: str) -> None:
    assert note_for_customers(f'  "{note}" ', NAMES) == note.rstrip(".")


@pytest.mark.parametrize(
    "note",
    [
        None,
        "  ",
        "Marta does it",
        "somebody cancelled",
        "María está enferma",
        "she is ill",
        "coffee is free",
        "20 euros less",
        "see salon-olga.com",
        "y" * 121,
    ],
)
def test_a_remark_with_facts_names_or_reasons_stays_with_the_owner(note: str | None) -> None:
    assert note_for_customers(note, NAMES) is None


def test_facts_with_braces_are_filled_in_as_they_are() -> None:
    assert fill("Hi {name}, {time}", {"name": "{time}", "time": "today"}) == "Hi {time}, today"


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_plain_offer_would_pass(language: str) -> None:
    plain = say("offer_plain", language, name="{name}", service="{service}", when="{time}")

    assert set(of(plain, language)) <= {"free"}
