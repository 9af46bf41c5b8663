"""Voice notes: read as text, repeated in the reply; one that cannot be heard is what it was, a note without words."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from peewee import Database

from bot.domain.ports import ModelError, Prompt
from bot.flows import conversation
from bot.store import messages
from models import Conversation, Message, Outreach, Turn
from tests.support.town import Town, inbox

OGG = "audio/ogg; codecs=opus"
DEAF = "I can't listen to voice notes, so I've told Olga. Could you write it to me?"


class Ears:
    """A `Model` that hears what is in a file, and reads nothing. Something may happen while it listens."""

    def __init__(self) -> None:
        self.heard: list[tuple[bytes, str, str | None]] = []
        self.words: list[str | None] = []
        self.meanwhile: list[Callable[[], None]] = []
        self.deaf = False

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        self.words.append(prompt.words)
        raise ModelError("empty")

    def transcribe(self, audio: bytes, content_type: str, language: str | None) -> str:
        if self.deaf:
            raise ModelError("rejected")
        self.heard.append((audio, content_type, language))
        if self.meanwhile:
            self.meanwhile.pop(0)()
        return audio.decode()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def town(database: Database, ears: Ears) -> Town:
    town = Town(ears)
    town.service("Haircut")
    for name in ("Ana", "Ben", "Cleo"):
        town.customer(name)
    return town


def note(town: Town, words: str, kind: str = OGG) -> tuple[str, str]:
    """A recording at Twilio."""
    url = f"https://api.twilio.com/{len(town.phone.files)}"
    town.phone.files[url] = words.encode()
    return kind, url


def speaks(town: Town, name: str, words: str, **extra: Any) -> None:
    """Somebody sends a voice note."""
    town.writes(name, "", media=(note(town, words),), **extra)
    town.settle()


def last(town: Town, name: str) -> str:
    return town.heard(name)[-1]


def test_the_owner_fills_by_voice_and_is_told_what_was_heard(town: Town) -> None:
    speaks(town, "Olga", "fill 2pm haircut")

    assert town.campaign().status == "active"
    told = last(town, "Olga").partition("\n\n")[2]  # behind the introduction
    assert told.startswith("I heard: “fill 2pm haircut”\nOn it: Haircut")
    assert len(town.heard("Olga")) == 1


def test_a_yes_by_voice_wins_and_is_repeated(town: Town) -> None:
    town.says("Olga", "fill 2pm haircut")
    speaks(town, "Ana", "yes please")

    assert town.campaign().status == "filled"
    assert last(town, "Ana").startswith("I heard: “yes please”\nYou're booked, Ana")
    assert "I heard" not in last(town, "Olga")


def test_a_yes_by_voice_that_comes_too_late_is_repeated(town: Town) -> None:
    town.says("Olga", "fill 2pm haircut")
    town.says("Ana", "yes")
    speaks(town, "Ben", "yes")
    assert last(town, "Ben").startswith("I heard: “yes”\n")


def test_stop_by_voice_is_stop(town: Town) -> None:
    town.says("Olga", "fill 2pm haircut")
    speaks(town, "Ana", "stop")
    assert Turn.select().order_by(Turn.id.desc()).get().intent == "opt_out"
    assert last(town, "Ana").startswith("I heard: “stop”\n")


def test_it_answers_in_the_language_that_was_spoken(town: Town, ears: Ears) -> None:
    town.says("Olga", "fill 2pm haircut")
    speaks(town, "Ana", "no gracias, hoy no puedo ir, lo siento mucho")
    assert last(town, "Ana").startswith("He oído: “no gracias, hoy no puedo ir, lo siento mucho”\n")

    speaks(town, "Ana", "¿dónde estáis?")
    assert [language for _, _, language in ears.heard] == [None, "es"]


def test_written_and_spoken_words_are_one_turn_and_only_the_spoken_are_repeated(town: Town, ears: Ears) -> None:
    town.writes("Olga", "fill")
    speaks(town, "Olga", "2pm haircut")

    assert ears.words[0] == "fill\n2pm haircut"
    assert "I heard: “2pm haircut”\n" in last(town, "Olga")
    assert town.campaign().status == "active"


def test_an_order_that_is_not_hers_to_give_stays_words(town: Town) -> None:
    speaks(town, "Mallory", "fill 2pm haircut")
    assert town.asked() == []
    with pytest.raises(Exception, match="does not exist"):
        town.campaign()


def test_what_was_heard_is_kept_and_paid_once(town: Town, ears: Ears) -> None:
    ears.meanwhile = [lambda: town.writes("Olga", "thanks")]
    speaks(town, "Olga", "help")

    assert ears.words == ["help", "help\nthanks"]
    assert len(ears.heard) == 1
    assert [message.words for message in inbox()] == ["help", None]


def test_a_second_worker_does_not_listen_again(town: Town, ears: Ears) -> None:
    def somebody_else_answers() -> None:
        town._now += timedelta(seconds=26)
        conversation.answer(Conversation.get(Conversation.staff == town.olga.id).id, town.ports)

    town.writes("Olga", "", media=(note(town, "help"),))
    Message.update(words="help").where(Message.direction == "in").execute()
    town.settle()
    assert ears.heard == []

    ears.meanwhile = [somebody_else_answers]
    speaks(town, "Olga", "status")
    assert [turn.outcome for turn in Turn.select()] == ["replied", "replied"]
    assert len(town.heard("Olga")) == 2


def test_what_was_heard_first_stands(town: Town) -> None:
    town.writes("Ana", "", media=(note(town, "yes"),))
    [message] = inbox()
    assert [messages.heard(message, words) for words in ("yes", "yeast")] == ["yes", "yes"]


def test_the_lease_is_renewed_for_each_note(town: Town, ears: Ears) -> None:
    def somebody_else_looks() -> None:
        town._now += timedelta(seconds=17)
        conversation.answer(Conversation.get(Conversation.staff == town.olga.id).id, town.ports)

    ears.meanwhile = [somebody_else_looks] * 3
    town.writes("Olga", "", media=(note(town, "fill"),))
    town.writes("Olga", "", media=(note(town, "2pm"),))
    speaks(town, "Olga", "haircut")
    assert len(ears.heard) == 3
    assert "I heard: “fill 2pm haircut”\n" in last(town, "Olga")


def test_no_more_than_five_notes_a_turn_are_heard(town: Town, ears: Ears) -> None:
    for number in range(7):
        town.writes("Olga", "", media=(note(town, f"note {number}"),))
    town.settle()
    assert len(ears.heard) == 5


def test_only_the_first_recording_of_a_message_is_heard(town: Town, ears: Ears) -> None:
    photo = ("image/jpeg", "https://api.twilio.com/photo")
    town.writes("Olga", "", media=(photo, note(town, "help"), note(town, "fill 2pm haircut")))  # type: ignore[arg-type]
    town.settle()
    assert [audio for audio, _, _ in ears.heard] == [b"help"]


def test_photos_are_not_listened_to(town: Town, ears: Ears) -> None:
    town.writes("Ana", "", media=(note(town, "yes", kind="image/jpeg"),))  # type: ignore[arg-type]
    town.settle()
    assert ears.heard == []
    assert "I can only read text here." in last(town, "Ana")


def test_a_note_that_cannot_be_fetched_is_one_that_cannot_be_read(town: Town, ears: Ears) -> None:
    town.writes("Ana", "", media=((OGG, "https://api.twilio.com/gone"),))  # type: ignore[arg-type]
    town.settle()
    assert DEAF in last(town, "Ana")
    assert "Ana sent a voice note" in last(town, "Olga")
    assert inbox()[-1].words is None


def test_a_note_that_cannot_be_heard_asks_for_a_tap_and_tells_the_owner(town: Town, ears: Ears) -> None:
    ears.deaf = True
    town.says("Olga", "fill 2pm haircut")
    speaks(town, "Ana", "yes")
    assert last(town, "Ana").startswith("I can't listen right now, so I've told Olga. Shall I book Haircut")
    assert "Ana sent a voice note" in last(town, "Olga")
    assert Outreach.select().where(Outreach.status == "open").count() == 3


def test_without_a_model_nothing_is_fetched(database: Database) -> None:
    town = Town()
    town.customer("Ana")
    speaks(town, "Ana", "hello")
    assert DEAF in last(town, "Ana")


def test_a_note_in_which_nothing_is_said_is_not_listened_to_again(town: Town, ears: Ears) -> None:
    speaks(town, "Ana", "  \n ")
    assert DEAF in last(town, "Ana")
    assert inbox()[-1].words == ""


def test_a_long_speech_is_repeated_in_part(town: Town) -> None:
    speaks(town, "Ana", "well " * 300)
    heard = last(town, "Ana").partition("“")[2].partition("”")[0]
    assert len(heard) == 200
    assert heard.endswith("…")


def test_what_is_said_may_hold_anything(town: Town) -> None:
    speaks(town, "Ana", "is {owner} [in]?")
    assert "I heard: “is {owner} [in]?”\n" in last(town, "Ana")


def test_the_owner_gets_the_words_of_a_question(town: Town) -> None:
    speaks(town, "Ana", "do you have parking?")
    assert "do you have parking?" in last(town, "Olga")
