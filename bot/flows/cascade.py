"""A campaign's life, step by step: settle what was claimed, ask the next people, stop in time."""

from datetime import datetime, timedelta

import structlog

from bot.domain.campaign import Ask, Expire, Fill, StopAsking, Wait, next_step
from bot.domain.hours import to_local
from bot.domain.pace import LEAD, wait_before_next
from bot.domain.ports import Ports
from bot.domain.ranking import Ranked, rank
from bot.flows import invitation, notices, start_reply
from bot.flows.award import LOOK_AGAIN, award
from bot.flows.work import Work
from bot.store import campaigns, candidates, due, outreach
from bot.store.database import in_transaction, lock_business
from models import Campaign

log = structlog.get_logger()

LEASE = timedelta(seconds=25)


def step(campaign_id: int, ports: Ports) -> None:
    """Do what a campaign needs now. Nothing when it is not due, or somebody is at it."""
    now = ports.now()
    token = due.claim("campaign", campaign_id, now, LEASE)
    if token is None:
        return
    work = Work(now)
    award(campaign_id, work)
    campaign = campaigns.get(campaign_id)
    if outreach.claims(campaign_id):  # a yes is being settled: nobody new is asked meanwhile
        in_transaction(lambda: _look_again(campaign, token, LOOK_AGAIN, work))
        work.ring(ports.alarm)
        return
    move = next_step(campaigns.view(campaign, now), now)
    log.info("campaign step", campaign=campaign_id, batch=campaign.batch, step=type(move).__name__)
    match move:
        case Wait():
            in_transaction(lambda: _wait(campaign, token, move, work))
        case Expire():
            in_transaction(lambda: _expire(campaign, token, work))
        case StopAsking(reason):
            in_transaction(lambda: _stop_asking(campaign, token, f"too_{reason}", work))
        case Ask(count):
            _ask(campaign, token, campaign.batch + 1, count, ports, work)
        case Fill(count):
            _ask(campaign, token, campaign.batch, count, ports, work)
    work.ring(ports.alarm)


def _look_again(campaign: Campaign, token: str, after: timedelta, work: Work) -> None:
    if due.release("campaign", campaign.id, token, work.now + after):
        work.alarms.append(("campaign", campaign.id, work.now + after if after else None))


def _wait(campaign: Campaign, token: str, decided: Wait, work: Work) -> None:
    """Give the campaign back until then, unless it was moved, resumed or given back while we were deciding."""
    campaigns.lock(campaign.id)
    view = campaigns.view(campaigns.get(campaign.id), work.now)
    if next_step(view, work.now) != decided:
        _look_again(campaign, token, timedelta(0), work)
        return
    until = decided.until
    if not due.release("campaign", campaign.id, token, until):
        return
    if view.batch == 0 and until is not None and until == view.quiet_until:
        start_reply.quiet(campaign, until, work)
    if until is None:
        start_reply.never_begun(campaign)
    _mind_claims(campaign, work)
    if until is not None:
        work.alarms.append(("campaign", campaign.id, until))


def _next_at(campaign: Campaign, batch: int, now: datetime) -> datetime:
    """When the batch after this one is due; who fills a place in the present one does not put that off."""
    planned: datetime | None = campaign.next_batch_at
    if batch == campaign.batch and planned is not None:
        return planned
    slot: datetime = campaign.slot_time
    return min(now + wait_before_next(campaign.wait_minutes, slot, now), slot - LEAD)


def _mind_claims(campaign: Campaign, work: Work) -> None:
    """A yes recorded while we held the campaign could not wake it: look again soon."""
    if outreach.claims(campaign.id):
        work.wake("campaign", campaign.id, work.now + LOOK_AGAIN)


def _expire(campaign: Campaign, token: str, work: Work) -> None:
    if not due.release("campaign", campaign.id, token, None):
        return
    if campaigns.move(campaign.id, "expired", work.now, "nobody took it in time"):
        campaigns.close_open(campaign.id)
        notices.expired(campaign, work)
    work.wake("campaign", campaign.id)  # once more, for claims and the owner's turn


def _stop_asking(campaign: Campaign, token: str, why: str, work: Work) -> None:
    """`why` is the key of the sentence that tells the owner."""
    if not campaigns.stop_asking(campaign, token):
        return
    if not start_reply.nobody(campaign, why, work):
        notices.nobody_left(campaign, why, work)
    _mind_claims(campaign, work)


def _ask(campaign: Campaign, token: str, batch: int, count: int, ports: Ports, work: Work) -> None:
    """Pick the next people, have their offers written, and write them as that batch; or find that nobody is left."""
    business = campaign.business
    found = candidates.shortlist(business, campaign, work.now)
    local = to_local(campaign.slot_time, business.timezone)
    ranked = rank(found.candidates, campaign.slot_time, work.now, campaign.staff_id, local)
    ranked = _preferred_first(campaign, ranked)
    if not ranked:
        in_transaction(lambda: _stop_asking(campaign, token, "none_left", work))
        return
    if not due.extend("campaign", campaign.id, token, ports.now() + LEASE):
        return
    invitations = invitation.compose(campaign, ranked, count, ports.model, ports.now())
    work.now = ports.now()
    in_transaction(lambda: _write_batch(campaign, token, batch, invitations, len(ranked), work))


def _preferred_first(campaign: Campaign, ranked: list[Ranked]) -> list[Ranked]:
    """The order that was settled when the asking began; whoever has come since goes behind, by score."""
    place = {customer_id: at for at, customer_id in enumerate(campaign.preferred)}
    return sorted(ranked, key=lambda r: place.get(r.candidate.customer_id, len(place)))


def _write_batch(
    campaign: Campaign, token: str, batch: int, invitations: invitation.Invitations, evaluated: int, work: Work
) -> None:
    """The batch in one transaction: offers, rows, the owner's answer, the next due time. All of it or none."""
    lock_business(campaign.business_id)
    invited = [person for person in invitations.invited if invitation.still_free(person)]
    if not invited:  # all of them were taken by other campaigns meanwhile: pick again
        due.release("campaign", campaign.id, token, work.now)
        return
    next_at = _next_at(campaign, batch, work.now)
    before = len(campaigns.outreach(campaign.id))
    if not campaigns.begin_batch(campaign, token, batch, next_at, evaluated, invitations.order):
        log.info("batch thrown away: the campaign has changed", campaign=campaign.id)
        return
    for place, person in enumerate(invited):
        invitation.send(campaign, person, batch, before + place + 1, work)
    names = [person.customer.name for person in invited]
    if campaign.batch == 0:
        start_reply.begun(campaign, names, evaluated, work)
        notices.started(campaign, names, work)
    _mind_claims(campaign, work)
    work.alarms.append(("campaign", campaign.id, next_at))
