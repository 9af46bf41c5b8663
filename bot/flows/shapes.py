"""The shape in which a message goes: free text, text with buttons, or a template, by what WhatsApp allows now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.window import LONGEST_LINE, LONGEST_MESSAGE, choose, families, single_line, window_open
from bot.flows import texts
from bot.language.placeholders import fill
from bot.language.replies import say
from bot.language.speech import first_name, say_percent
from bot.language.templates import line
from bot.store import outreach, templates
from models import Business, Conversation, Message, Outreach, Template


@dataclass(frozen=True)
class Shape:
    """What is handed over: `body` as the person will read it, and the stored text and values that make it, if any."""

    body: str
    template: Template | None = None
    variables: Mapping[str, str] | None = None


class NoTemplate(Exception):
    """The window is closed and no template carries this message. Its text says why, without anybody's words."""


def shape(message: Message, conversation: Conversation, business: Business, now: datetime) -> Shape:
    """How a message goes now. Raises `NoTemplate`.

    While the deployment has no template at all, everything goes as free text, and WhatsApp may refuse it.
    """
    asked = outreach.get(message.outreach_id) if message.kind == "offer" and message.outreach_id else None
    words = message.words or message.body
    if not templates.any_stored():
        closed = False
    else:
        closed = message.needs_template or not window_open(conversation.last_inbound_at, now)
    if closed:
        return _template(message, words, asked, conversation, business, now)
    language = texts.language_of(conversation, business)
    intro = f"{_introduction(conversation, business)}\n\n" if conversation.introduced_at is None else ""
    return _buttons(intro, words, asked, language) or Shape(f"{intro}{words}")


def _introduction(conversation: Conversation, business: Business) -> str:
    """The first message to each person says that it is an automatic assistant."""
    key = "intro_owner" if conversation.staff_id else "intro_customer"
    return say(key, texts.language_of(conversation, business), business=business.name)


def _buttons(intro: str, words: str, asked: Outreach | None, language: str) -> Shape | None:
    """An offer with buttons in place of the line that says how to answer."""
    stored = templates.session("offer_buttons", language) if asked else None
    if stored is None or asked is None:
        return None
    text = single_line(intro + words.removesuffix(say("how_to_answer", language)))
    if len(text) > LONGEST_MESSAGE:
        return None
    return Shape(text, stored, _numbered(stored, {"text": text, "offer": str(asked.id)}))


def _template(
    message: Message,
    words: str,
    asked: Outreach | None,
    conversation: Conversation,
    business: Business,
    now: datetime,
) -> Shape:
    discount = asked.discount_percentage if asked else 0
    wanted = families(message.kind, to_owner=conversation.staff_id is not None, discount=discount)
    languages = list(dict.fromkeys((texts.language_of(conversation, business), business.language, "en")))
    chosen = choose(templates.approved(), wanted, languages, conversation.address)
    if chosen is None:
        raise NoTemplate(f"outside the 24-hour window, and no usable template of: {', '.join(wanted)}")
    stored = templates.get(chosen.id)
    facts = _offer(asked, business, now, stored.language) if asked else {"text": words}
    facts = {name: single_line(fact) for name, fact in {**facts, "business": business.name}.items()}
    if not all(facts.get(name) for name in stored.fields):
        raise NoTemplate(f"outside the 24-hour window, and a fact is missing for {stored.family}")
    body = fill(stored.body, facts)
    if len(body) > LONGEST_MESSAGE:
        raise NoTemplate(f"outside the 24-hour window, and too long for {stored.family}")
    return Shape(body, stored, _numbered(stored, facts))


def _offer(asked: Outreach, business: Business, now: datetime, language: str) -> dict[str, str]:
    """The facts of an offer, worded in the language of the template."""
    replaces = texts.standing(asked, business, now, language)
    reasons = [reason["code"] for reason in asked.reasons if reason["points"] > 0]
    personal = line(reasons, replaces, language)
    if len(personal) > LONGEST_LINE:
        personal = line([], None, language)
    return {
        "name": first_name(asked.customer.name),
        "slot": texts.slot_line(asked.campaign, now, language),
        "discount": say_percent(asked.discount_percentage, language),
        "line": personal,
        "offer": str(asked.id),
    }


def _numbered(stored: Template, facts: Mapping[str, str]) -> dict[str, str]:
    return {str(number): facts[name] for number, name in enumerate(stored.fields, start=1)}
