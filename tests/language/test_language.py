"""Which language a text is in, and whole messages that end or renew consent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reader.consent import stop_or_start
from bot.language.reader.language import detect_language, likely_language

STOPS = (
    "STOP|Stop!|stop please|unsubscribe|Unsubscribe me|opt out|please stop sending me these messages|"
    "don't text me again|no more offers|take me off your list|"
    "baja|darme de baja|no me escribáis más|no quiero más ofertas|dejad de escribirme|No más ofertas|"
    "arrêtez de m'écrire|plus d'offres|ne m'envoyez plus de messages|désabonnez-moi|Plus d’offres|"
    "keine Nachrichten mehr|abmelden|keine Angebote mehr bitte|schreibt mir nicht mehr|"
    "non scrivetemi più|basta messaggi|niente più offerte|disiscrivimi|"
    "não me escrevam mais|sair|sem mais ofertas|parem de mandar mensagens|停止|отписаться"
).split("|")
STARTS = "START|start!|unstop|subscribe|alta|reprendre|wieder angebote|iscrivimi|quero ofertas".split("|")
NEITHER = (
    "CANCEL|END|QUIT|YES|no|stop, I'm busy today|stop the 2pm|I'm at the bus stop|para mañana|pare às 3|"
    "baja un poco el precio|"
    "start at 3?|I can start at 2|can you stop by|non posso|keine zeit|leave it|no more time today|"
    "don't send Marta|which stop is it|no more than 20 minutes please|"
    "estoy de baja|habe keine nachrichten|nessuna offerta?|plus d'infos sur l'offre|forget my last message"
).split("|")


@pytest.mark.parametrize("text", STOPS)
def test_no_more_offers(text: str) -> None:
    assert stop_or_start(text) == "stop"


@pytest.mark.parametrize("text", STARTS)
def test_offers_again(text: str) -> None:
    assert stop_or_start(text) == "start"


@pytest.mark.parametrize("text", NEITHER)
def test_words_that_only_look_alike(text: str) -> None:
    assert stop_or_start(text) is None


@given(st.text(max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert stop_or_start(text) in ("stop", "start", None)
    assert detect_language(text) in ("en", "es", "fr", "de", "it", "pt", None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("can't today, sorry", "en"),
        ("yes please", "en"),
        ("si, porfa", "es"),
        ("¿cuánto cuesta?", "es"),
        ("oui avec plaisir", "fr"),
        ("c'est combien", "fr"),
        ("ja gerne", "de"),
        ("nächste Woche wäre schön", "de"),
        ("va bene grazie", "it"),
        ("não posso hoje", "pt"),
        ("Maria didn't come", "en"),
        ("Giulia non viene oggi", "it"),
        ("Marta da Silva cancelled", None),
        ("hola", "es"),
        ("no", None),
        ("ok", None),
        ("👍", None),
        ("14:00", None),
        ("да", None),
    ],
)
def test_the_language_where_it_is_sure(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_a_hint_decides_where_the_words_do_not() -> None:
    assert likely_language("no", "es") == "es"
    assert likely_language("no", "xx") == "en"
    assert likely_language("oui avec plaisir", "es") == "fr"
