"""Requests that were answered before, by the key that came with them: the same request begins nothing twice."""

from dataclasses import dataclass
from datetime import datetime

from models import IdempotencyKey

LONGEST = 200  # characters; the business stands in front of it


@dataclass(frozen=True)
class Request:
    """A request that may come twice: the key that its sender gave it, and a hash of what it asks."""

    key: str
    body_hash: str


def find(business_id: int, key: str) -> IdempotencyKey | None:
    """What a key was used for by this business's administrator."""
    return IdempotencyKey.get_or_none(IdempotencyKey.key == f"{business_id}:{key}")


def keep(business_id: int, request: Request, campaign_id: int, now: datetime) -> None:
    """Remember what a request began, in the transaction that begins it."""
    IdempotencyKey.create(
        key=f"{business_id}:{request.key}", body_hash=request.body_hash, campaign=campaign_id, created_at=now
    )
