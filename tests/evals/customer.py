"""Reads rows of customers' words with the built-in reader, for `python -m tests.evals`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

from bot.language.intents import (
    LANGUAGES,
    BookingSeen,
    CustomerContext,
    CustomerIntent,
    CustomerReading,
    Named,
    OfferSeen,
    OwnerContext,
)
from bot.language.reader import commands, replies, times
from tests.evals.summary import Row

Turn = tuple[Literal["them", "us"], str]

SERVICES = tuple(
    Named(number, name, aliases)
    for number, (name, aliases) in enumerate(
        {
            "Haircut": ("cut", "trim", "corte", "coupe", "Haarschnitt", "taglio"),
            "Color": ("colour", "tinte", "couleur", "Farbe", "colore", "cor", "coloración", "coloration"),
            "Highlights": ("mechas", "mèches", "Strähnen"),
            "Manicure": ("manicura", "manucure", "nails"),
        }.items(),
        start=1,
    )
)
STAFF = (Named(1, "Marta"), Named(2, "Inés"))
NOW = datetime.fromisoformat("2026-03-10T10:00")  # a Tuesday, where a row does not say
SGD_NOW = datetime.fromisoformat("2019-03-01T08:00")  # the day on which the dialogues of that set take place

_OFFER_LABEL = {
    CustomerIntent.ACCEPT: "accept",
    CustomerIntent.DECLINE: "decline",
    CustomerIntent.NO: "decline",
    CustomerIntent.OPT_OUT: "opt_out",
}
_MESSAGE_LABEL = {
    "cant_come": "cancel",
    "cancel_policy": "ask_cancel_policy",
    "waitlist": "ask_availability",
    "ask_parking": "ask_info",
    "ask_duration": "ask_info",
    "late": "reschedule",
    "injection": "none",
    "off_topic": "none",
    "privacy": "none",
    "wrong_person": "none",
    "minor": "none",
}
_CUSTOMER_LABEL = {CustomerIntent.MY_BOOKING: "ask_info", CustomerIntent.YES: "unclear", CustomerIntent.NO: "decline"}
_US = frozenset({"us", "bot", "assistant", "salon", "system", "we", "business", "out", "agent"})


def predict_offer_reply(row: Row) -> Row:
    """A reply to one open offer: accept, decline, clarify or opt_out.

    An offer that names no time is open as to the time, so that a time named with a yes does not speak against it.
    """
    language, text = _language(row), str(row["reply"])
    said = row.get("offer")
    offered = times.read_time(said, SGD_NOW, language, month_first=True) if said else None
    if said and offered is None:
        offered = times.read_time(text, SGD_NOW, language, month_first=True)
    when = offered.value if offered else SGD_NOW + timedelta(hours=6)
    context = CustomerContext(
        SGD_NOW,
        language,
        month_first=True,
        offers=(OfferSeen(1, "visit", when),),
        fresh_offer=True,
        history=(("us", said),) if said else (),
    )
    reading = replies.read_customer(text, context)
    return {"id": row["id"], "label": _OFFER_LABEL.get(reading.intent, "clarify"), "intent": reading.intent.value}


def predict_message(row: Row) -> Row:
    """A message outside any offer: one of the 24 labels of the message set."""
    reading = replies.read_customer(str(row["text"]), CustomerContext(NOW, _language(row)))
    topic = reading.extra.get("topic", reading.intent.value)  # a whole-message stop or start has no topic
    return {"id": row["id"], "intent": _MESSAGE_LABEL.get(topic, topic)}


def predict_customer(row: Row) -> Row:
    """A customer's turn with what she holds and what was said before. `label` knows fewer intents than `intent`."""
    reading = replies.read_customer(str(row["text"]), customer_context(row))
    intent = reading.intent
    return {
        "id": row["id"],
        "intent": intent.value,
        "label": _CUSTOMER_LABEL.get(intent, intent.value),
        "confidence": reading.confidence,
        "slots": _slots(reading),
    }


def predict_attack(row: Row) -> Row:
    """A hostile text, read where it could do most harm: with an offer just made and a booking held."""
    language, text = _language(row), str(row["text"])
    if row.get("role") == "owner":
        owner = commands.read_owner(text, OwnerContext(NOW, language, services=SERVICES, staff=STAFF))
        return {"id": row["id"], "intent": owner.intent.value, "label": owner.intent.value}
    known = row.get("role") != "unknown"
    offer = OfferSeen(1, "Haircut", NOW.replace(hour=14), "Marta", 10, NOW + timedelta(days=2, hours=5))
    booking = BookingSeen(1, "Haircut", NOW + timedelta(days=2, hours=5), "Marta")
    context = CustomerContext(
        NOW,
        language,
        name="Ana" if known else None,
        services=SERVICES,
        staff=STAFF,
        offers=(offer,) if known else (),
        bookings=(booking,) if known else (),
        fresh_offer=known,
    )
    intent = replies.read_customer(text, context).intent.value
    return {"id": row["id"], "intent": intent, "label": intent}


def customer_context(row: Row) -> CustomerContext:
    """What a row of the customer cases says she holds: offers, bookings, and who said what last."""
    now = datetime.fromisoformat(row["now"]) if row.get("now") else NOW
    language, history = _language(row), _history(row.get("history"))
    given = row.get("offer") or []
    offers = tuple(
        OfferSeen(
            number,
            each.get("service") or "Haircut",
            _time(each, now, language),
            each.get("staff"),
            int(each.get("discount") or 0),
        )
        for number, each in enumerate([given] if isinstance(given, dict) else given, start=1)
    )
    bookings = tuple(_booking(number, each, now, language) for number, each in enumerate(row.get("bookings") or [], 1))
    context = CustomerContext(
        now,
        language,
        name=row.get("name", "Ana"),
        services=SERVICES,
        staff=STAFF,
        offers=offers,
        bookings=bookings,
        fresh_offer=bool(row.get("fresh_offer", _is_fresh(history))),
        history=history,
    )
    if offers and _took_it(history, context):
        return replace(context, offers=(), just_won=offers[0], fresh_offer=False)
    return context


def _took_it(history: Sequence[Turn], context: CustomerContext) -> bool:
    """Whether she said yes before, and our last words do not ask."""
    if not history or history[-1][0] != "us" or history[-1][1].rstrip().endswith("?"):
        return False
    hers = [text for who, text in history if who == "them"]
    asked = replace(context, fresh_offer=True)
    return bool(hers) and replies.read_customer(hers[-1], asked).intent is CustomerIntent.ACCEPT


def _is_fresh(history: Sequence[Turn]) -> bool:
    """Whether the offer, or a question whether to book it, is the last thing we said."""
    ours = [text for who, text in history if who == "us"]
    return len(ours) <= 1 or ours[-1].rstrip().endswith("?")


def _history(given: Any) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for each in given or []:
        if isinstance(each, dict):
            who = str(each.get("who") or each.get("role") or each.get("from") or "them")
            text = str(each.get("text") or each.get("content") or "")
        elif isinstance(each, str):
            who, _, text = each.partition(":") if ":" in each[:12] else ("them", "", each)
        else:
            who, text = str(each[0]), str(each[1])
        turns.append(("us" if who.strip().lower() in _US else "them", text.strip()))
    return tuple(turns)


def _booking(number: int, given: Any, now: datetime, language: str) -> BookingSeen:
    each = given if isinstance(given, dict) else {"when_text": str(given)}
    return BookingSeen(number, each.get("service") or "Haircut", _time(each, now, language), each.get("staff"))


def _time(given: Row, now: datetime, language: str) -> datetime:
    text = str(given.get("when_text") or given.get("when") or "")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        found = times.read_time(text, now, language)
    return found.value if found else now + timedelta(hours=4)


def _language(row: Row) -> str:
    return row["lang"] if row.get("lang") in LANGUAGES else "en"


def _slots(reading: CustomerReading) -> Row:
    slots: Row = {
        "when": reading.when.value.isoformat() if reading.when else None,
        "service": next((each.name for each in SERVICES if each.id == reading.service_id), None),
        "topics": list(reading.topics),
        "keep_booking": reading.keep_booking,
        "for_name": reading.for_name,
        "name": reading.name,
        "minutes_late": reading.minutes_late,
        "choice": reading.choice,
        "offer": reading.offer_id,
    }
    return {name: value for name, value in slots.items() if value not in (None, [], False)}
