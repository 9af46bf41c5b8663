""" "undo": takes the owner's last act back where nothing has happened on it yet, and says so where something has."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.flows import booking as by_the_business
from bot.flows import fill
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply
from bot.store import appointments, businesses, campaigns, closures, conversations, customers


def undo(talk: OwnerTalk) -> Outcome:
    """Take back what she did last, once."""
    act = talk.conversation.last_act
    if act is None:
        return Reply(talk.say("nothing_to_undo"))
    if act["act"] == "final":
        return Reply(talk.say("undo_final"))
    conversations.remember_act(talk.conversation.id, None)
    key = "undo_done" if HOW[act["act"]](act, talk) else "undo_too_late"
    return Reply(talk.say(key, what=act.get("said")))


def _unfill(act: dict[str, Any], talk: OwnerTalk) -> bool:
    """Until the first offers are out."""
    return campaigns.get(act["campaign"]).batch == 0 and fill.stop(act["campaign"], "taken back", talk.work)


def _state(act: dict[str, Any], talk: OwnerTalk) -> bool:
    return campaigns.move(act["campaign"], act["state"], talk.now)


def _cancel(act: dict[str, Any], _talk: OwnerTalk) -> bool:
    return appointments.cancel(act["booking"])


def _restore(act: dict[str, Any], talk: OwnerTalk) -> bool:
    booking = appointments.get(talk.business.id, act["booking"])
    if booking is None or booking.status != "cancelled":
        return False
    if any(
        campaign.staff_id == booking.staff_id
        for campaign in campaigns.running_at(talk.business.id, booking.scheduled_time, booking.ends_at)
    ):
        return False  # it is being offered already
    if appointments.in_the_way(talk.business.id, booking.staff_id, booking.scheduled_time, booking.ends_at):
        return False
    appointments.restore(booking.id)
    return True


def _move_back(act: dict[str, Any], talk: OwnerTalk) -> bool:
    booking = appointments.get(talk.business.id, act["booking"])
    return booking is not None and by_the_business.move(booking, datetime.fromisoformat(act["to"]), talk.work) is None


def _came(act: dict[str, Any], _talk: OwnerTalk) -> bool:
    return appointments.came_after_all(act["booking"])


def _setting(act: dict[str, Any], talk: OwnerTalk) -> bool:
    businesses.change(talk.business.id, **{act["name"]: act["value"]})
    return True


def _pace_default(act: dict[str, Any], talk: OwnerTalk) -> bool:
    businesses.change(talk.business.id, **act["before"])
    return True


def _pace(act: dict[str, Any], talk: OwnerTalk) -> bool:
    for campaign_id, batch, wait in act["campaigns"]:
        campaigns.set_pace(campaigns.get(campaign_id), batch, wait, talk.now)
    return True


def _discount(act: dict[str, Any], _talk: OwnerTalk) -> bool:
    for campaign_id, percent in act["campaigns"]:
        campaigns.set_discount(campaign_id, percent)
    return True


def _remove_customer(act: dict[str, Any], talk: OwnerTalk) -> bool:
    return customers.remove_unused(talk.business.id, act["customer"])


def _consent(act: dict[str, Any], _talk: OwnerTalk) -> bool:
    customers.withdraw_consent(act["customer"])
    return True


def _open(act: dict[str, Any], _talk: OwnerTalk) -> bool:
    return closures.remove(act["closure"])


HOW: dict[str, Callable[[dict[str, Any], OwnerTalk], bool]] = {
    "fill": _unfill,
    "state": _state,
    "cancel": _cancel,
    "restore": _restore,
    "move": _move_back,
    "came": _came,
    "setting": _setting,
    "pace_default": _pace_default,
    "pace": _pace,
    "discount": _discount,
    "remove_customer": _remove_customer,
    "consent": _consent,
    "open": _open,
}
