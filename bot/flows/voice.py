"""Voice notes, read as text. Where one cannot be heard it stays a message without words."""

import structlog

from bot.domain.ports import ModelError, PhoneError, Ports
from bot.flows.texts import language_of
from bot.language.replies import say
from bot.store import messages
from models import Conversation, Message

log = structlog.get_logger()

MOST_NOTES = 5  # heard in one turn: listening costs
LONGEST = 4000  # characters, as WhatsApp's own limit on what is written
LONGEST_REPEATED = 200


def unheard(unread: list[Message]) -> list[Message]:
    """The voice notes that are still to be listened to."""
    notes = [message for message in unread if not message.body and _recording(message)]
    return [note for note in notes[:MOST_NOTES] if note.words is None]


def hear(note: Message, language: str | None, ports: Ports) -> None:
    """Listen to a voice note, likely in `language`, and keep its words. Takes seconds; no transaction may be open."""
    recording = _recording(note)
    if ports.model is None or recording is None:
        return
    content_type, url = recording
    try:
        words = ports.model.transcribe(ports.phone.fetch(url), content_type, language)
    except (PhoneError, ModelError) as problem:
        log.warning("voice note not heard", message=note.id, problem=type(problem).__name__)
        return
    note.words = messages.heard(note, " ".join(words.split())[:LONGEST])


def repeated(turn_id: int, conversation: Conversation, reply: str) -> str:
    """A reply with what was heard in its turn before it, so that a mishearing is noticed."""
    words = " ".join(messages.heard_in(turn_id))
    if not words:
        return reply
    if len(words) > LONGEST_REPEATED:
        words = f"{words[: LONGEST_REPEATED - 1]}…"
    return f"{say('heard', language_of(conversation, conversation.business), words=words)}\n{reply}"


def _recording(message: Message) -> tuple[str, str] | None:
    """Content type and address of the first recording that came with a message."""
    found = ((kind, url) for kind, url in message.media or () if kind.strip().lower().startswith("audio/"))
    return next(found, None)
