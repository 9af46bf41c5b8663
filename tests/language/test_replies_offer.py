"""Answers to an open offer: what counts as a yes, and all that does not."""

from dataclasses import replace

import pytest

from bot.language.intents import CustomerIntent as Intent
from bot.language.intents import CustomerReading
from bot.language.reader.replies import read_customer
from tests.language.salon import ANA, OFFER, OTHER_OFFER, at

YES = {
    "en": "yes|sure!!|perfect, book me|ok|👍|y|yess pls|go on then|ill take it|count me in x|"
    "that works for me|2pm is fine|deal 🤝|"
    "definately|yes, I'll be there|sounds great thx|can i have it?|yes move my thursday one|"
    "great, even better than thursday|yes, is it still free?|I'll take it if it's still available",
    "es": "si, porfa|sí|vale|vale perfe|claro q si|me lo quedo|apúntame!!|nos vemos a las 2|"
    "genial gracias|dale|perfecto, ahí estaré",
    "fr": "oui svp|ça marche|je prends !|d'accord, à tout à l'heure|avec plaisir|nickel merci|"
    "réservez-moi ça|je suis dispo",
    "de": "ja gerne|passt, bis dann|nehm ich|geht klar|bin dabei 👍|ja bitte eintragen|moechte ich gerne|freu mich",
    "it": "sì grazie|va bene|ci sto|lo prendo|volentieri!|perfetto, a dopo|prenota pure",
    "pt": "sim por favor|quero!|pode marcar|combinado|claro|ótimo, obrigada|estarei lá",
}
NOT_A_YES = {
    "en": "yes if it's Marta|yes but at 3|yes, for two|hmm let me check|yes. I said no|"
    "yes unless it rains|ok but at 4|yeah right|"
    "yes maybe|sure?|are you sure?|sure, for my whole family|yes but can it be with Inés|"
    "yes, color please|yes with Inés|yes for Ben|"
    "yes i know|yes im Ana|ok got it|he said yes|sounds good but too expensive|great. no thanks|"
    "i would love to but i cant|"
    "hold it till 1|dont say yes for me|nothing works|👍👎|👍?|🤔|yes. how much?|ok how much|"
    "sounds good, what does it cost?|"
    "sure but which salon is this|book me for 5pm|book me tomorrow instead|"
    "yes if you can also do my fringe|only if Marta does it",
    "es": "si es con Marta sí|sí pero a las 3|sí, para dos personas|a ver si puedo|claro que no|"
    "ya te digo|sí ya lo sé|sí soy Ana|"
    "resérvame mañana|sí, pero con Inés|vale, cuánto sería?|guárdamelo hasta la 1|me gustaría pero no puedo|que no",
    "fr": "oui si c'est avec Marta|oui mais à 15h|oui, pour deux|oui je sais|bien sûr que non|"
    "ok c'est combien ?|oui c'est moi",
    "de": "ja wenn es Marta macht|ja aber um 3|ja, für zwei|gerne ein andermal|ja ich weiß|ja nein|"
    "würde gerne aber kann nicht",
    "it": "sì se c'è Marta|sì ma alle 3|sì, per due|certo che no|sì lo so|va bene, quanto costa",
    "pt": "sim se for a Marta|sim mas às 3|sim, para duas|claro que não|sim eu sei|ok quanto é",
}
NO = {
    "en": "no|nah|no thx|can't today, sorry|maybe another day|working till 8|I'll pass|"
    "stop, I'm busy today|👎|no thanks, I can do it myself|can't, sorry",
    "es": "no puedo hoy lo siento|q va, estoy currando|otro día mejor|hoy imposible|no gracias|"
    "no puedo, perdona|perdona, hoy no puedo",
    "fr": "non merci|je peux pas aujourd'hui dsl|une autre fois|jsuis au taf|je peux pas, pardon",
    "de": "nein danke|kann heute leider nicht|ein andermal|muss arbeiten|nö",
    "it": "no grazie|oggi non posso|un'altra volta|purtroppo no|non posso, scusa",
    "pt": "não obrigada|hoje não posso|outro dia|to no trabalho|não posso, desculpe|hoje não posso, desculpe",
}
STILL_FREE = {
    "en": "is it still free?|still available?|is it still going?|is the slot still free|is that still open?",
    "es": "¿sigue libre?|sigue disponible?|todavía está libre?|¿aún está disponible?",
    "fr": "c'est encore libre ?|toujours disponible ?|c'est encore dispo ?|le créneau est toujours libre ?",
    "de": "ist das noch frei?|noch frei?|ist der Termin noch verfügbar?|noch zu haben?",
    "it": "è ancora libero?|ancora disponibile?|il posto è ancora libero?",
    "pt": "ainda está livre?|ainda disponível?|ainda há vaga?",
}
OTHER_LANGUAGES = [
    *(
        (text, Intent.ACCEPT)
        for text in ("да", "はい", "好的", "tak", "evet", "ja graag", "نعم", "네", "det är ok", "没问题")
    ),
    *((text, Intent.DECLINE) for text in ("нет", "いいえ", "不用了", "hayır", "nie", "لا شكرا", "jag vill inte")),
]


def spread(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts.split("|")]


def read(text: str, language: str = "en", **changes: object) -> CustomerReading:
    return read_customer(text, replace(ANA, language=language, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "text"), spread(YES))
def test_a_plain_yes_takes_the_offer(language: str, text: str) -> None:
    reading = read(text, language)
    assert (reading.intent, reading.offer_id) == (Intent.ACCEPT, OFFER.id)


@pytest.mark.parametrize(("language", "text"), spread(STILL_FREE))
def test_whether_it_is_still_free_is_a_question(language: str, text: str) -> None:
    reading = read(text, language)
    assert (reading.intent, reading.topics) == (Intent.QUESTION, ("other",))


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "¿perdona?"), ("es", "perdón"), ("fr", "pardon ?"), ("it", "scusa?"), ("pt", "desculpe?")],
)
def test_a_mere_pardon_is_no_answer(language: str, text: str) -> None:
    assert read(text, language).intent is Intent.UNCLEAR


@pytest.mark.parametrize(("language", "text"), spread(NOT_A_YES))
def test_what_leaves_a_doubt_takes_nothing(language: str, text: str) -> None:
    assert read(text, language).intent is not Intent.ACCEPT


@pytest.mark.parametrize(("language", "text"), spread(NO))
def test_a_no_declines(language: str, text: str) -> None:
    assert read(text, language).intent is Intent.DECLINE


@pytest.mark.parametrize(("text", "intent"), OTHER_LANGUAGES)
def test_bare_answers_of_other_languages(text: str, intent: Intent) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize("text", ["ok", "vale", "great", "👍", "alles klar", "perfetto"])
def test_a_mere_ok_counts_only_right_after_the_offer(text: str) -> None:
    assert read(text).intent is Intent.ACCEPT
    assert read(text, fresh_offer=False).intent is Intent.UNCLEAR


@pytest.mark.parametrize("text", ["yes", "sí", "book it please", "ok yes"])
def test_a_full_yes_counts_later_too(text: str) -> None:
    assert read(text, fresh_offer=False).intent is Intent.ACCEPT


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("how much would it be?", ("price",)),
        ("where are you again?", ("address",)),
        ("how long does it take?", ("duration",)),
        ("is there parking?", ("parking",)),
        ("yes if it's Marta", ("staff",)),
        ("cuánto cuesta?", ("price",)),
        ("wo seid ihr nochmal?", ("address",)),
        ("does it come with a massage?", ("other",)),
    ],
)
def test_questions_name_their_subject(text: str, topics: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.intent, reading.topics) == (Intent.QUESTION, topics)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("yes but at 3", "2026-12-01 15:00"),
        ("could you do 3pm instead?", "2026-12-01 15:00"),
        ("no, tomorrow", "2026-12-02 00:00"),
        ("vous auriez 16h ?", "2026-12-01 16:00"),
        ("lieber um 17 uhr", "2026-12-01 17:00"),
    ],
)
def test_another_time_is_kept(text: str, when: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.OTHER_TIME
    assert reading.when is not None
    assert reading.when.value == at(when)


def test_the_offered_time_said_again_is_no_other_time() -> None:
    assert read("yes 2pm works").intent is Intent.ACCEPT
    assert read("14:00 ok").intent is Intent.ACCEPT


def test_a_yes_may_bring_more() -> None:
    assert read("yes but I may be 5 min late").minutes_late == 5
    assert read("yes, but keep Thursday too").keep_booking
    assert not read("yes").keep_booking
    question = read("Yes please. Where are you?")
    assert (question.intent, question.topics) == (Intent.ACCEPT, ("address",))


def test_another_person_may_have_it() -> None:
    reading = read("can my daughter Lucía have it?")
    assert (reading.intent, reading.for_name) == (Intent.ACCEPT, "Lucía")
    reading = read("this is Paco, her husband, I'll take it")
    assert (reading.intent, reading.for_name, reading.name) == (Intent.ACCEPT, "Paco", None)
    reading = read("this is Paco, her husband")
    assert (reading.intent, reading.for_name) == (Intent.UNCLEAR, "Paco")


def test_a_preference_is_kept_with_the_no() -> None:
    reading = read("no, mornings are better")
    assert (reading.intent, reading.extra["preference"]) == (Intent.DECLINE, "mornings are better")


@pytest.mark.parametrize("text", ["cancel", "Cancelar", "annuler", "absagen!", "annulla", "desmarcar"])
def test_one_word_cancel_is_to_be_asked_about(text: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.CANCEL
    assert reading.confidence < 0.6


def test_her_booking_is_not_the_offer() -> None:
    assert read("I have to cancel Thursday").intent is Intent.CANCEL
    assert read("can I come earlier than Thursday?").intent is Intent.WAITLIST


@pytest.mark.parametrize(
    ("text", "offer_id"),
    [
        ("yes", None),
        ("the first one", OFFER.id),
        ("yes the colour", OTHER_OFFER.id),
        ("yes, 2pm", OFFER.id),
        ("the one with Inés please", OTHER_OFFER.id),
    ],
)
def test_of_two_offers_the_one_she_names(text: str, offer_id: int | None) -> None:
    reading = read(text, offers=(OFFER, OTHER_OFFER))
    assert (reading.intent, reading.offer_id) == (Intent.ACCEPT, offer_id)


def test_another_discount_is_no_yes() -> None:
    assert read("yes 10% off great").intent is Intent.ACCEPT
    assert read("yes 50% off great").intent is Intent.QUESTION


def test_who_cannot_find_the_place_refuses_nothing() -> None:
    reading = read("I can't find the address")
    assert (reading.intent, reading.topics) == (Intent.QUESTION, ("address",))


@pytest.mark.parametrize(
    ("ours", "intent"),
    [("A haircut today at 14:00. Shall I book it?", Intent.ACCEPT), ("We are Salon Olga.", Intent.QUESTION)],
)
def test_what_she_calls_fine_beside_a_question_is_what_we_said(ours: str, intent: Intent) -> None:
    assert read("sounds good, where are you?", history=(("us", ours),)).intent is intent


def test_of_two_offers_neither_is_at_another_time() -> None:
    assert read("yes at 3", offers=(OFFER, OTHER_OFFER)).intent is Intent.OTHER_TIME
