"""The inbox: what people wrote, and which turn has taken it up."""

from dataclasses import dataclass
from datetime import datetime

from bot.store import due
from models import Conversation, Message, Turn


@dataclass(frozen=True)
class Inbound:
    """One message as Twilio delivered it. Addresses are E.164 or user names, without `whatsapp:`."""

    sid: str
    sender: str
    to: str
    body: str
    profile_name: str | None = None
    external_user_id: str | None = None
    button_payload: str | None = None
    replied_to_sid: str | None = None
    media: tuple[tuple[str, str], ...] = ()  # (content type, address)
    forwarded: bool = False  # somebody else's words, passed on


def receive(inbound: Inbound, conversation: Conversation, now: datetime) -> int | None:
    """Store a message and make its conversation due; its id, or None when it had been stored before.

    To be run in one transaction with the look-up of the conversation.
    """
    stored = (
        Message.insert(
            business=conversation.business_id,
            conversation=conversation.id,
            direction="in",
            kind=_kind(inbound),
            sid=inbound.sid,
            body=inbound.body,
            status="received",
            button_payload=inbound.button_payload,
            replied_to_sid=inbound.replied_to_sid,
            media=[list(item) for item in inbound.media] or None,
            created_at=now,
        )
        .on_conflict_ignore()
        .returning(Message.id)
        .execute()
    )
    ids = [row.id for row in stored]
    if not ids:
        return None
    Conversation.update(last_inbound_at=now).where(Conversation.id == conversation.id).execute()
    due.wake("conversation", conversation.id, now)
    return int(ids[0])


def _kind(inbound: Inbound) -> str:
    if inbound.button_payload:
        return "button"
    if inbound.forwarded:
        return "forwarded"
    return "media" if inbound.media and not inbound.body else "text"


def unread(conversation_id: int) -> list[Message]:
    """What a person wrote and no turn has taken up yet, oldest first."""
    return list(
        Message.select()
        .where(Message.conversation == conversation_id, Message.direction == "in", Message.turn.is_null())
        .order_by(Message.id)
    )


def said(message: Message) -> str:
    """What was written, or else said in a voice note that was heard."""
    return message.body or message.words or ""


def said_in(burst: list[Message]) -> str:
    """What several messages say, one a line."""
    return "\n".join(text for message in burst if (text := said(message)))


def heard(message: Message, words: str) -> str:
    """Keep what a voice note says, so that nobody listens twice; what is kept, if somebody was quicker."""
    first = Message.update(words=words).where(Message.id == message.id, Message.words.is_null()).execute()
    return words if first else said(Message.get_by_id(message.id))


def heard_in(turn_id: int) -> list[str]:
    """What was said, and not written, in a turn."""
    spoken = Message.select(Message.words).where(
        Message.turn == turn_id, Message.direction == "in", Message.words.is_null(False)
    )
    return [message.words for message in spoken.order_by(Message.id) if message.words]


def any_unread(conversation_id: int) -> bool:
    """Whether something is still to be answered."""
    return bool(
        Message.select(Message.id)
        .where(Message.conversation == conversation_id, Message.direction == "in", Message.turn.is_null())
        .exists()
    )


def take_up(turn: Turn, last_id: int) -> int:
    """Mark what was unread up to `last_id` as read by this turn; how many that were."""
    return int(
        Message.update(turn=turn.id)
        .where(
            Message.conversation == turn.conversation_id,
            Message.direction == "in",
            Message.turn.is_null(),
            Message.id <= last_id,
        )
        .execute()
    )


def history(conversation_id: int, limit: int) -> list[Message]:
    """The last messages of a conversation that were read or sent, oldest first."""
    rows = (
        Message.select()
        .where(
            Message.conversation == conversation_id,
            ((Message.direction == "in") & Message.turn.is_null(False))
            | ((Message.direction == "out") & (Message.status.not_in(("cancelled", "failed")))),
        )
        .order_by(Message.id.desc())
        .limit(limit)
    )
    return list(rows)[::-1]


def by_sid(sid: str) -> Message | None:
    """The message that Twilio calls so."""
    return Message.get_or_none(Message.sid == sid)


def last_outbound(conversation_id: int) -> Message | None:
    """What we said last, or are about to say."""
    found: Message | None = (
        Message.select()
        .where(
            Message.conversation == conversation_id,
            Message.direction == "out",
            Message.status.not_in(("cancelled", "failed")),
        )
        .order_by(Message.id.desc())
        .first()
    )
    return found
