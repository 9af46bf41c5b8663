"""The owner's answer to "fill …": owed since her turn, given when it is known who is asked first."""

from datetime import datetime, timedelta

from bot.domain.pace import LEAD
from bot.flows import texts
from bot.flows.work import Work
from bot.language.replies import say
from bot.language.speech import first_name, say_minutes, say_names
from bot.store import candidates, conversations
from models import Campaign


def begun(campaign: Campaign, first: list[str], evaluated: int, work: Work) -> None:
    """Who is asked first, how many there are and how many have not agreed, when the next go out, how to stop it."""
    if campaign.start_turn_id is None:
        return
    silent = candidates.without_consent(campaign.business, campaign, work.now)
    _answer(
        campaign,
        "started",
        work,
        count=evaluated,
        most=_most(campaign, evaluated, work.now),
        first_names=say_names([first_name(name) for name in first], _language(campaign)),
        minutes=say_minutes(campaign.wait_minutes, _language(campaign)) if evaluated > campaign.batch_size else None,
        silent=silent if silent > evaluated else None,
    )


def nobody(campaign: Campaign, why: str, work: Work) -> bool:
    """Nobody can be asked, and why. False: the asking had begun, so that this is not the answer."""
    if campaign.batch > 0:
        return False
    if why == "too_quiet":
        return _quiet(campaign, why, work)
    key = "nobody_to_ask" if why == "none_left" else why
    silent = candidates.without_consent(campaign.business, campaign, work.now)
    return _answer(campaign, key, work, count=silent or None)


def quiet(campaign: Campaign, until: datetime, work: Work) -> None:
    """It is quiet hours: when the asking begins, unless she wants it now."""
    _quiet(campaign, "quiet_start", work, texts.when(until, campaign.business, work.now, _language(campaign)))


def _quiet(campaign: Campaign, key: str, work: Work, until: str | None = None) -> bool:
    told = _answer(campaign, key, work, until=until)
    if told and campaign.started_by_id is not None:
        question = {"kind": "yes_no", "act": "ask_now", "campaign": campaign.id}
        conversations.ask(campaign.started_by_id, question, work.now)
    return told


def never_begun(campaign: Campaign) -> None:
    """It ended before anybody was asked: what ended it has been answered, so this turn ends in silence."""
    if campaign.start_turn_id is not None and not conversations.answered(campaign.start_turn_id):
        conversations.end_turn(campaign.start_turn_id, "silent", "the campaign ended before its first batch")


def _most(campaign: Campaign, evaluated: int, now: datetime) -> int:
    """How many can be asked before the slot at this pace, at most."""
    waits: int = (campaign.slot_time - LEAD - now) // timedelta(minutes=campaign.wait_minutes)
    return min(evaluated, campaign.batch_size * (1 + max(0, waits)))


def _answer(campaign: Campaign, key: str, work: Work, **facts: str | int | None) -> bool:
    """Answer the turn that began the campaign, once. False: there is none, or it has its answer."""
    turn_id = campaign.start_turn_id
    if turn_id is None or campaign.started_by is None or conversations.answered(turn_id):
        return False
    language = _language(campaign)
    text = say(key, language, **texts.slot(campaign, work.now, language), **facts)
    work.send(campaign.started_by, "reply", text, turn_id=turn_id, campaign=campaign)
    return True


def _language(campaign: Campaign) -> str:
    starter = campaign.started_by
    return texts.language_of(starter, campaign.business) if starter is not None else campaign.business.language
