"""Conversations over the API."""

from datetime import datetime
from typing import Literal, Self, cast

from flask import Response
from flask_openapi.blueprint import APIBlueprint
from pydantic import BaseModel, Field

from bot.store import lists
from bot.store.messages import said
from bot.web.api.answers import Person, local
from bot.web.api.desk import Desk, answer
from bot.web.api.fields import Id
from bot.web.api.pages import PageAnswer, PageQuery, cursor_of, place_of
from models import Business, Customer, Message

Direction = Literal["in", "out"]


class MessageQuery(PageQuery):
    """Which messages."""

    customer_id: Id | None = None
    campaign_id: Id | None = Field(None, description="Those that were sent for this campaign.")


class MessageAnswer(BaseModel):
    """A message to or from a customer."""

    id: int
    direction: Direction
    kind: str = Field(description="in: text, button, media or forwarded; out: reply, offer or notice.")
    body: str = Field(description="What is written, or said in a voice note.")
    status: str = Field(
        description="in: received; out: queued, sending, unknown, accepted, sent, delivered, read, failed or cancelled."
    )
    error_code: int | None = Field(description="Twilio's error code.")
    problem: str | None = Field(description="Why it was never handed over to Twilio.")
    campaign_id: int | None
    created_at: datetime

    @classmethod
    def of(cls, row: Message, business: Business) -> Self:
        """From a row."""
        return cls(
            id=row.id,
            direction=cast(Direction, row.direction),
            kind=row.kind,
            body=said(row),
            status=row.status,
            error_code=row.error_code,
            problem=row.problem,
            campaign_id=row.campaign_id,
            created_at=local(row.created_at, business),
        )


class ConversationAnswer(BaseModel):
    """The messages of a page that were written with one customer, the newest first."""

    customer: Person
    messages: list[MessageAnswer]


class MessagesAnswer(PageAnswer):
    """A page of 100 messages, grouped by customer: whoever wrote or was written to last comes first."""

    messages: list[ConversationAnswer]


def blueprint(desk: Desk) -> APIBlueprint:
    """The route of conversations."""
    doors = desk.doors("messages")

    @doors.get(
        "/messages",
        description="What owners and unknown people write is not among them.",
        responses={200: MessagesAnswer},
    )
    def list_messages(query: MessageQuery) -> Response:
        """List messages by customer, the newest first."""
        return answer(desk.read(lambda business: _page(business, query)))

    return doors


def _page(business: Business, query: MessageQuery) -> MessagesAnswer:
    page = lists.messages(
        business.id,
        customer_id=query.customer_id,
        campaign_id=query.campaign_id,
        after=place_of("messages", query.cursor),
    )
    groups: dict[int, ConversationAnswer] = {}
    for row in page.rows:
        customer = cast(Customer, row.conversation.customer)
        group = groups.setdefault(customer.id, ConversationAnswer(customer=Person.of(customer), messages=[]))
        group.messages.append(MessageAnswer.of(row, business))
    return MessagesAnswer(messages=list(groups.values()), next=cursor_of("messages", page.end))
