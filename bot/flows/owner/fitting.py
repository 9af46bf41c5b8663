"""Which service a gap is for, and which would fit into it."""

from datetime import datetime, timedelta

from bot.flows.owner.draft import Draft
from bot.store import appointments, businesses, closures
from models import Business, Service


def service_of(draft: Draft, business: Business, start: datetime, now: datetime) -> Service | None:
    """The service named; the only one there is; or what was cancelled at that very time (UTC). None: to be asked."""
    offered = businesses.services(business.id)
    if draft.service_id is not None:
        return next((s for s in offered if s.id == draft.service_id), None)
    if draft.any_service:
        return None
    if len(offered) == 1:
        return offered[0]
    freed = {a.service_id for a in appointments.freed_at(business.id, start, now)}
    return next((s for s in offered if s.id in freed), None) if len(freed) == 1 else None


def services(business: Business, start: datetime, staff_id: int | None) -> list[Service]:
    """The services for which a chair (that one, or any that does it) is free and open from `start` (UTC)."""
    return [s for s in businesses.services(business.id) if _fits(s, business, start, staff_id)]


def _fits(service: Service, business: Business, start: datetime, staff_id: int | None) -> bool:
    end = start + timedelta(minutes=service.minutes)
    chairs = businesses.chairs(business.id, service.id) if staff_id is None else [staff_id]
    return any(
        appointments.in_the_way(business.id, chair, start, end) is None
        and closures.at(business.id, start, end, chair) is None
        for chair in chairs
    )
