""" "no, color not haircut", "I meant tomorrow": the campaign she just began ends, and the right one starts."""

from datetime import datetime

from bot.domain.hours import to_local
from bot.flows import fill, giving, notices, texts
from bot.flows.owner import filling
from bot.flows.owner.draft import Draft
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply
from bot.language.intents import When
from bot.language.replies import say
from bot.store import businesses, campaigns, outreach
from models import Campaign


def correct(talk: OwnerTalk) -> Outcome:
    """End what was begun by mistake, and begin what she meant. Where somebody has won it already, ask."""
    wrong = campaigns.latest_started_by(talk.conversation.id)
    won = outreach.winner(wrong.id) if wrong is not None and wrong.status == "filled" else None
    if wrong is not None and won is not None and wrong.slot_time > talk.now:
        return giving.already_won(wrong, won, None, talk)
    if wrong is None or wrong.status not in ("active", "paused"):
        return filling.begin(talk) if talk.reading.when is not None else Reply(talk.say("nothing_running"))
    r = talk.reading
    local = to_local(wrong.slot_time, talk.business.timezone)
    service_id = r.service_id or wrong.service_id
    same_chair = wrong.staff_id in businesses.chairs(talk.business.id, service_id)
    draft = Draft(
        _corrected(local, r.when),
        service_id,
        r.staff_id or (wrong.staff_id if same_chair and wrong.staff_id else None),
        wrong.discount_percentage if r.discount is None else r.discount,
        wrong.wait_minutes,
        wrong.batch_size,
        wrong.custom_context,
    )
    _withdraw(wrong, talk)
    return filling.complete(talk, draft)


def _corrected(local: datetime, heard: When | None) -> str:
    """The time with what she corrected put in: a new day keeps the hour, a new hour the day."""
    if heard is None:
        return local.isoformat()
    if heard.grain == "date":
        return datetime.combine(heard.value.date(), local.time()).isoformat()
    if heard.grain == "time":
        return datetime.combine(local.date(), heard.value.time()).isoformat()
    return heard.value.isoformat()


def _withdraw(wrong: Campaign, talk: OwnerTalk) -> None:
    """End a campaign that was begun by mistake. Who holds an offer hears it in one line; a yes goes to the owner."""
    received = {
        outreach_id
        for outreach_id, offer in campaigns.offers(wrong.id).items()
        if offer.status not in ("queued", "failed", "cancelled")
    }
    fill.stop(wrong.id, notices.WITHDRAWN, talk.work)
    for asked in campaigns.outreach(wrong.id):
        if asked.status == "claimed":
            notices.said_yes_in_vain(asked, talk.work)
        elif asked.status == "open" and asked.id in received:
            language = texts.language_of(asked.conversation, talk.business)
            text = say("withdrawn", language, **texts.slot(wrong, talk.now, language))
            cause = f"campaign:{wrong.id}:withdrawn:{asked.id}"
            talk.work.send(asked.conversation, "notice", text, campaign=wrong, cause=cause)
    campaigns.close_open(wrong.id)
