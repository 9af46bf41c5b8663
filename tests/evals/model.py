"""Reads rows of cases as the product does with a model: rules, model and built-in reader together.

The server is named as for the product: `OPENAI_API_KEY`, `OPENAI_BASE_URL`, `OPENAI_MODEL`.
"""

import os
import time
from dataclasses import replace
from functools import cache

from bot.domain.ports import Model
from bot.gateways.config import OPENAI_MODEL, OPENAI_URL
from bot.gateways.model import OpenAIModel
from bot.language import router
from bot.language.intents import LANGUAGES, CustomerContext, CustomerIntent, CustomerReading, OwnerContext
from bot.language.router import Words
from tests.evals.customer import NOW, SERVICES, SGD_NOW, STAFF, customer_context
from tests.evals.owner import owner_context, owner_prediction
from tests.evals.summary import Row

_REPLY_LABELS = {
    CustomerIntent.ACCEPT: "accept",
    CustomerIntent.YES: "accept",
    CustomerIntent.DECLINE: "decline",
    CustomerIntent.NO: "decline",
    CustomerIntent.OPT_OUT: "opt_out",
}
_MESSAGE_LABELS = {
    CustomerIntent.HUMAN: "handoff",
    CustomerIntent.BOT_QUESTION: "bot_challenge",
    CustomerIntent.MY_BOOKING: "query_booking",
    CustomerIntent.WAITLIST: "ask_availability",
    CustomerIntent.LATE: "reschedule",
}
_QUESTION_LABELS = {"price": "ask_price", "address": "ask_location", "hours": "ask_hours", "contact": "ask_contact"}


def read_owner(row: Row) -> Row:
    """A row of owner messages, as `tests.evals.owner.predict_owner` reads it."""
    read = router.read_owner(_model(), Words(row["text"]), owner_context(row))
    return owner_prediction(row, read.reading) | {"reader": read.reader, "disagreement": read.disagreement}


def read_customer(row: Row) -> Row:
    """A row of customers' turns with what they hold."""
    return _read(row, str(row["text"]), customer_context(row))


def read_attack(row: Row) -> Row:
    """A hostile text, read where it could do most harm: with an offer just made and a booking held."""
    text, language = str(row["text"]), _language(row)
    if row.get("role") == "owner":
        context = OwnerContext(NOW, language, services=SERVICES, staff=STAFF)
        return {"id": row["id"], "intent": router.read_owner(_model(), Words(text), context).reading.intent.value}
    held = {"service": "Haircut", "when": NOW.replace(hour=14).isoformat(), "staff": "Marta", "discount": 10}
    booked = {"service": "Haircut", "when": NOW.replace(day=NOW.day + 2, hour=15).isoformat(), "staff": "Marta"}
    known = row.get("role") != "unknown"
    return _read(
        row,
        text,
        customer_context({"lang": language, "offer": held, "bookings": [booked]} if known else {"name": None}),
    )


def read_offer_reply(row: Row) -> Row:
    """A reply to one open offer: accept, decline, clarify or opt_out."""
    said = [["us", row["offer"]]] if row.get("offer") else []
    when = str(row.get("offer") or SGD_NOW.replace(hour=14).isoformat())
    offer = {"service": "visit", "when_text": when}
    given = {"now": SGD_NOW.isoformat(), "lang": _language(row), "offer": offer, "history": said, "fresh_offer": True}
    context = replace(customer_context(given), month_first=True, services=(), staff=())
    found = _read(row, str(row["reply"]), context)
    return found | {"label": _REPLY_LABELS.get(CustomerIntent(found["intent"]), "clarify")}


def read_message(row: Row) -> Row:
    """A message outside any offer, in the labels of the message set, as far as the intents tell them apart."""
    read = router.read_customer(_model(), Words(str(row["text"])), CustomerContext(NOW, _language(row)))
    return {"id": row["id"], "intent": _message_label(read.reading)}


def _message_label(reading: CustomerReading) -> str:
    if reading.intent is CustomerIntent.ASK_INFO:
        return next((_QUESTION_LABELS[topic] for topic in reading.topics if topic in _QUESTION_LABELS), "ask_info")
    return _MESSAGE_LABELS.get(reading.intent, reading.intent.value)


def _read(row: Row, text: str, context: CustomerContext) -> Row:
    read = router.read_customer(_model(), Words(text), context)
    return {
        "id": row["id"],
        "intent": read.reading.intent.value,
        "confidence": read.reading.confidence,
        "reader": read.reader,
        "disagreement": read.disagreement,
    }


def _language(row: Row) -> str:
    return row["lang"] if row.get("lang") in LANGUAGES else "en"


@cache
def _model() -> Model:
    key, server = os.environ.get("OPENAI_API_KEY"), os.environ.get("OPENAI_BASE_URL")
    if not (key or server):
        raise SystemExit("No model is configured: set OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL.")
    name = os.environ.get("OPENAI_MODEL", OPENAI_MODEL)
    return OpenAIModel(key or "none", server or OPENAI_URL, name, time.monotonic)
