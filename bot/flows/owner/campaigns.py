"""What an owner may do to a campaign that is running, and ask about it."""

from collections.abc import Callable

from bot.domain.hours import to_local
from bot.flows import fill, giving, texts
from bot.flows.owner import discounts
from bot.flows.owner.status import status_line
from bot.flows.owner.talk import OwnerTalk, one_customer
from bot.flows.talk import Outcome, Owed, Reply
from bot.language.intents import OwnerIntent
from bot.language.speech import first_name, say_choices
from bot.store import campaigns, outbox, outreach
from models import Campaign, Customer


def status(talk: OwnerTalk) -> Outcome:
    """How each running campaign is going."""
    live = campaigns.live(talk.business.id)
    return Reply("\n".join(status_line(c, talk) for c in live) if live else talk.say("nothing_running"))


def who(talk: OwnerTalk) -> Outcome:
    """Who was asked, in order, with the reasons."""
    live = campaigns.live(talk.business.id) or campaigns.latest(talk.business.id)
    if not live:
        return Reply(talk.say("nothing_running"))
    lines = []
    for campaign in live:
        lines.append(talk.say("who_header", **texts.slot(campaign, talk.now, talk.language)))
        for asked in campaigns.outreach(campaign.id):
            reasons = texts.reasons(asked.reasons, talk.language)
            lines.append(talk.say("who_line", name=first_name(asked.customer.name), reasons=reasons))
    return Reply("\n".join(lines))


def why(talk: OwnerTalk) -> Outcome:
    """Why somebody was asked."""
    customer = one_customer(talk, talk.reading.person)
    if not isinstance(customer, Customer):
        return who(talk) if talk.reading.person is None else customer
    asked = outreach.latest(customer.id)
    if asked is None:
        return Reply(talk.say("not_asked", name=first_name(customer.name)))
    reasons = texts.reasons(asked.reasons, talk.language)
    return Reply(talk.say("who_line", name=first_name(customer.name), reasons=reasons))


def stop(talk: OwnerTalk) -> Outcome:
    """The campaign ends; holders who answer later are told kindly."""
    return _on(talk, "stop")


def pause(talk: OwnerTalk) -> Outcome:
    """Nobody new is asked until it is resumed."""
    return _on(talk, "pause")


def resume(talk: OwnerTalk) -> Outcome:
    """Asking goes on."""
    return _on(talk, "resume")


def taken(talk: OwnerTalk) -> Outcome:
    """The slot was taken outside, by somebody named or not."""
    return _on(talk, "taken")


def _on(talk: OwnerTalk, act: str) -> Outcome:
    """Do something to the campaign that is meant: of the time or service named, or the only one; else ask which."""
    live = campaigns.live(talk.business.id)
    if act == "resume":
        live = [c for c in live if c.status == "paused"]
    if talk.reading.when is not None and talk.reading.when.grain != "date":
        named = talk.reading.when.value
        live = [c for c in live if to_local(c.slot_time, talk.business.timezone).time() == named.time()] or live
    if talk.reading.service_id is not None:
        live = [c for c in live if c.service_id == talk.reading.service_id] or live
    if not live:
        return _nothing_to_end(talk, act)
    if len(live) == 1:
        return ON_CAMPAIGN[act](live[0], talk, talk.reading.person)
    options = [texts.slot_line(c, talk.now, talk.language) for c in live]
    question = {
        "kind": "choice",
        "act": "campaign",
        "then": act,
        "options": options,
        "ids": [c.id for c in live],
        "person": talk.reading.person,
    }
    return Reply(talk.say("which_campaign", campaigns=say_choices(options, talk.language)), question=question)


def _nothing_to_end(talk: OwnerTalk, act: str) -> Outcome:
    """Nothing runs, or nothing is paused. Of a slot just filled, "Dora takes it" is answered with who has it."""
    if act == "resume" and campaigns.live(talk.business.id):
        return status(talk)
    last = campaigns.latest(talk.business.id)
    won = outreach.winner(last[0].id) if last and act == "taken" else None
    if won is None or last[0].slot_time <= talk.now:
        return Reply(talk.say("nothing_running"))
    return giving.already_won(last[0], won, talk.reading.person, talk)


def chosen(talk: OwnerTalk) -> Outcome:
    """Which of several campaigns was meant."""
    question, choice = talk.question or {}, talk.reading.choice
    if choice is None or not 1 <= choice <= len(question["ids"]):
        fine = talk.reading.intent is OwnerIntent.NO
        return Reply(talk.say("fine" if fine else "unclear_owner"), question=None if fine else talk.question)
    campaign = campaigns.get(question["ids"][choice - 1])
    return ON_CAMPAIGN[question["then"]](campaign, talk, question["person"])


def _stop(campaign: Campaign, talk: OwnerTalk, _person: str | None) -> Outcome:
    if not fill.stop(campaign.id, "the owner stopped it", talk.work):
        return Reply(talk.say("nothing_running"))
    return Reply(talk.say("stopped", **texts.slot(campaign, talk.now, talk.language)), undo={"act": "final"})


def _pause(campaign: Campaign, talk: OwnerTalk, _person: str | None) -> Outcome:
    campaigns.move(campaign.id, "paused", talk.now)
    outbox.cancel_offers(campaign.id)
    undo = {"act": "state", "campaign": campaign.id, "state": "active"}
    return Reply(talk.say("paused", **texts.slot(campaign, talk.now, talk.language)), undo=undo)


def _resume(campaign: Campaign, talk: OwnerTalk, _person: str | None) -> Outcome:
    campaigns.move(campaign.id, "active", talk.now)
    outbox.requeue_offers(campaign.id, talk.now)
    talk.work.wake("campaign", campaign.id)
    undo = {"act": "state", "campaign": campaign.id, "state": "paused"}
    return Reply(talk.say("resumed", **texts.slot(campaign, talk.now, talk.language)), undo=undo)


def _taken(campaign: Campaign, talk: OwnerTalk, person: str | None) -> Outcome:
    return giving.give(campaign, person, talk)


def _discount(campaign: Campaign, talk: OwnerTalk, _person: str | None) -> Outcome:
    return discounts.set_for(campaign, talk, (talk.question or {})["percent"])


def ask_now(talk: OwnerTalk) -> Outcome:
    """Quiet hours: ask at once all the same, or when they are over?"""
    campaign_id = (talk.question or {})["campaign"]
    if talk.reading.intent is not OwnerIntent.YES:
        return Reply(talk.say("fine"))
    campaign = campaigns.get(campaign_id)
    if campaign.batch > 0:  # quiet hours were over before she answered
        return Reply(status_line(campaign, talk))
    if not campaigns.waive_quiet(campaign_id, talk.turn.id):
        return Reply(talk.say("nothing_running"))
    talk.work.wake("campaign", campaign_id)
    return Owed("start")


ON_CAMPAIGN: dict[str, Callable[[Campaign, OwnerTalk, str | None], Outcome]] = {
    "stop": _stop,
    "pause": _pause,
    "resume": _resume,
    "taken": _taken,
    "discount": _discount,
}
