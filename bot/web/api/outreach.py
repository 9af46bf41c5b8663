"""Who was asked, why, and what came of it."""

from datetime import datetime
from typing import Literal, Self, cast

from pydantic import BaseModel, Field

from bot.web.api.answers import Person, local, local_or_none
from models import Business, Message, Outreach

OutreachStatus = Literal["open", "claimed", "won", "lost", "declined", "undone", "failed", "closed"]


class ReasonAnswer(BaseModel):
    """One thing that spoke for or against asking somebody."""

    code: str = Field(examples=["regular"])
    points: int = Field(examples=[12])
    n: int = Field(description="A number that goes with it, such as visits or weeks.", examples=[6])


class OfferAnswer(BaseModel):
    """The message with the offer."""

    id: int
    body: str
    status: str
    error_code: int | None = Field(description="Twilio's error code.")
    problem: str | None = Field(description="Why it was never handed over to Twilio.")
    created_at: datetime
    attempted_at: datetime | None


class OutreachAnswer(BaseModel):
    """One customer asked."""

    id: int
    customer: Person
    rank: int = Field(description="In which place they were asked, from 1.")
    score: int
    reasons: list[ReasonAnswer]
    batch: int
    status: OutreachStatus
    discount_percentage: int
    asked_at: datetime
    answered_at: datetime | None
    message: OfferAnswer | None

    @classmethod
    def of(cls, row: Outreach, offer: Message | None, business: Business) -> Self:
        """From a row with its customer, and the message."""
        return cls(
            id=row.id,
            customer=Person.of(row.customer),
            rank=row.rank,
            score=row.score,
            reasons=row.reasons,
            batch=row.batch,
            status=cast(OutreachStatus, row.status),
            discount_percentage=row.discount_percentage,
            asked_at=local(row.created_at, business),
            answered_at=local_or_none(row.answered_at, business),
            message=None
            if offer is None
            else OfferAnswer(
                id=offer.id,
                body=offer.body,
                status=offer.status,
                error_code=offer.error_code,
                problem=offer.problem,
                created_at=local(offer.created_at, business),
                attempted_at=local_or_none(offer.attempted_at, business),
            ),
        )
