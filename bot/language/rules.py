"""What is read by rule, before any model: tapped buttons, stop and start, and messages without words."""

from dataclasses import dataclass

from bot.language.intents import CustomerContext, CustomerIntent, CustomerReading, OwnerIntent, OwnerReading
from bot.language.reader.consent import stop_or_start

_OFFER_BUTTONS = (("yes", CustomerIntent.ACCEPT), ("no", CustomerIntent.DECLINE))
_STOP_BUTTON = "stop"
_KINDS = {"audio": "audio", "video": "video", "image": "image", "text/vcard": "contact", "text/x-vcard": "contact"}
_STICKER = "image/webp"  # what WhatsApp makes its stickers of; its photos come as JPEG


@dataclass(frozen=True)
class Words:
    """One turn of a person as it came in."""

    text: str
    button_payload: str | None = None  # of a tapped button: "yes:7", "no:7" (an offer's id) or "stop"
    media: tuple[str, ...] = ()  # content types
    replied_to_offer: int | None = None  # id of the offer that the person's WhatsApp reply quotes


def owner_rule(words: Words) -> OwnerReading | None:
    """The reading of an owner's turn that needs no reader, or None.

    A button is never hers to command with: those we send are about offers, and hers may be of another day.
    """
    if words.button_payload is not None or is_blank(words.text):
        return OwnerReading(OwnerIntent.UNCLEAR)
    return None


def customer_rule(words: Words, context: CustomerContext) -> CustomerReading | None:
    """The reading of a customer's turn that needs no reader, or None."""
    if words.button_payload is not None:
        return _button(words.button_payload, context)
    if is_blank(words.text):
        return CustomerReading(CustomerIntent.UNCLEAR, extra={"media": media_kind(words.media)} if words.media else {})
    match stop_or_start(words.text):
        case "stop":
            return CustomerReading(CustomerIntent.OPT_OUT)
        case "start":
            return CustomerReading(CustomerIntent.OPT_IN)
    return None


def stale() -> CustomerReading:
    """The reading of an answer to an offer that is no longer open: it says nothing about one that is."""
    return CustomerReading(CustomerIntent.UNCLEAR, extra={"stale_button": "yes"})


def is_blank(text: str) -> bool:
    """Whether a text has no visible character."""
    return not any(char.isprintable() and not char.isspace() for char in text)


def media_kind(content_types: tuple[str, ...]) -> str:
    """What the first of some content types is: "sticker", "image", "audio", "video", "contact" or "file"."""
    content_type = content_types[0].partition(";")[0].strip().lower()
    if content_type == _STICKER:
        return "sticker"
    return _KINDS.get(content_type) or _KINDS.get(content_type.partition("/")[0], "file")


def _button(payload: str, context: CustomerContext) -> CustomerReading:
    if payload == _STOP_BUTTON:
        return CustomerReading(CustomerIntent.OPT_OUT)
    buttons = {
        f"{label}:{offer.id}": CustomerReading(intent, offer_id=offer.id)
        for offer in context.offers
        for label, intent in _OFFER_BUTTONS
    }
    return buttons.get(payload, stale())
