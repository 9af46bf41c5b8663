"""Who was asked and what they said: claims, the award, and everybody's end."""

from datetime import datetime, timedelta
from typing import Any

from peewee import ModelSelect, fn

from models import Appointment, Campaign, Conversation, Customer, Message, Outreach, Service

STILL_TAKEABLE = ("declined", "undone", "failed", "closed")  # a later yes counts while the slot is going
WAIT_FOR_OLDER = timedelta(seconds=45)  # longer than a lease and a sweep together


def write(**columns: Any) -> Outreach:
    """Record that a customer is being asked."""
    Customer.update(offers_made=Customer.offers_made + 1).where(Customer.id == columns["customer"]).execute()
    return Outreach.create(**columns)


def held(customer_id: int) -> list[Outreach]:
    """A customer's open offers: the newest first."""
    return _asked(customer_id, ("open",))


def answerable(customer_id: int) -> list[Outreach]:
    """Offers that a yes can still claim: the open ones, else the last one whose slot is still going ("oh, yes!")."""
    return held(customer_id) or _asked(customer_id, STILL_TAKEABLE)[:1]


def _asked(customer_id: int, states: tuple[str, ...]) -> list[Outreach]:
    return list(
        Outreach.select(Outreach, Campaign, Service)
        .join_from(Outreach, Campaign)
        .join_from(Campaign, Service)
        .where(Outreach.customer == customer_id, Outreach.status.in_(states), Campaign.status.in_(("active", "paused")))
        .order_by(Outreach.id.desc())
    )


def latest(customer_id: int) -> Outreach | None:
    """The last offer a customer got, whatever became of it."""
    found: Outreach | None = (
        Outreach.select(Outreach, Campaign, Service)
        .join_from(Outreach, Campaign)
        .join_from(Campaign, Service)
        .where(Outreach.customer == customer_id)
        .order_by(Outreach.id.desc())
        .first()
    )
    return found


def get(outreach_id: int) -> Outreach:
    """One customer asked in one campaign. Raises `Outreach.DoesNotExist`."""
    return Outreach.get_by_id(outreach_id)


def of_customer(outreach_id: int, customer_id: int) -> Outreach | None:
    """An offer, if it is this customer's."""
    found: Outreach | None = (
        Outreach.select(Outreach, Campaign, Service)
        .join_from(Outreach, Campaign)
        .join_from(Campaign, Service)
        .where(Outreach.id == outreach_id, Outreach.customer == customer_id)
        .first()
    )
    return found


def offered_in(sid: str, customer_id: int) -> int | None:
    """The outreach whose offer message Twilio calls so, if it is this customer's."""
    row = (
        Message.select(Message.outreach)
        .join(Outreach)
        .where(Message.sid == sid, Outreach.customer == customer_id)
        .first()
    )
    return row.outreach_id if row else None


def claim(
    outreach_id: int, message: Message, turn_id: int, now: datetime, *, keep_booking: bool, for_name: str | None
) -> bool:
    """Record a yes. It is not yet a booking: the award settles who was first. False: it is too late."""
    changed = (
        Outreach.update(
            status="claimed",
            claim_message_id=message.id,
            claim_turn_id=turn_id,
            claimed_at=message.created_at,
            claim_recorded_at=now,
            answered_at=now,
            keep_booking=keep_booking,
            for_name=for_name,
        )
        .where(Outreach.id == outreach_id, Outreach.status.in_(("open", *STILL_TAKEABLE)))
        .execute()
    )
    return bool(changed == 1)


def claims(campaign_id: int) -> list[Outreach]:
    """Every yes that waits for its answer, the first to arrive first."""
    return list(
        Outreach.select(Outreach, Customer, Conversation)
        .join_from(Outreach, Customer)
        .join_from(Outreach, Conversation)
        .where(Outreach.campaign == campaign_id, Outreach.status == "claimed")
        .order_by(Outreach.claimed_at, Outreach.claim_message_id)
    )


def older_unread(campaign_id: int, than: Outreach) -> bool:
    """Whether another holder wrote before this claim and has not been read yet: it may be an earlier yes."""
    return bool(
        Message.select(Message.id)
        .join(Outreach, on=(Outreach.conversation == Message.conversation))
        .where(
            Outreach.campaign == campaign_id,
            Outreach.status == "open",
            Outreach.id != than.id,
            Message.direction == "in",
            Message.turn.is_null(),
            Message.created_at >= Outreach.created_at,
            (Message.created_at < than.claimed_at)
            | ((Message.created_at == than.claimed_at) & (Message.id < than.claim_message_id)),
        )
        .exists()
    )


def settle(outreach_id: int, status: str) -> bool:
    """Give a claim its end: won or lost. False: it had one."""
    changed = Outreach.update(status=status).where(Outreach.id == outreach_id, Outreach.status == "claimed").execute()
    return bool(changed == 1)


def came_late(outreach_id: int) -> None:
    """A yes to an offer that is over: remembered, so that she is among the first asked next time."""
    Outreach.update(status="lost").where(Outreach.id == outreach_id, Outreach.status == "closed").execute()


def decline(outreach_id: int, now: datetime) -> bool:
    """Record a no. False: the offer is not open."""
    changed = (
        Outreach.update(status="declined", answered_at=now)
        .where(Outreach.id == outreach_id, Outreach.status == "open")
        .execute()
    )
    return bool(changed == 1)


def take_back(outreach_id: int, now: datetime) -> bool:
    """A yes is taken back before it was settled. False: it was settled, or there is none."""
    changed = (
        Outreach.update(status="declined", answered_at=now)
        .where(Outreach.id == outreach_id, Outreach.status == "claimed")
        .execute()
    )
    return bool(changed == 1)


def undecided(campaign_id: int) -> list[Outreach]:
    """Who holds an open offer and has written since without a yes or a no: they wait for how it ends."""
    wrote = Message.select(Message.id).where(
        Message.conversation == Outreach.conversation,
        Message.direction == "in",
        Message.turn.is_null(False),
        Message.created_at > Outreach.created_at,
    )
    return list(
        Outreach.select(Outreach, Customer, Conversation)
        .join_from(Outreach, Customer)
        .join_from(Outreach, Conversation)
        .where(Outreach.campaign == campaign_id, Outreach.status == "open", fn.EXISTS(wrote))
        .order_by(Outreach.id)
    )


def fail(outreach_id: int) -> bool:
    """The offer could not be delivered, and never will be. False: it was answered all the same."""
    changed = Outreach.update(status="failed").where(Outreach.id == outreach_id, Outreach.status == "open").execute()
    return bool(changed == 1)


def winner(campaign_id: int) -> Outreach | None:
    """Who has the slot."""
    found: Outreach | None = (
        Outreach.select(Outreach, Customer)
        .join(Customer)
        .where(Outreach.campaign == campaign_id, Outreach.status == "won")
        .first()
    )
    return found


def appointment_of(campaign_id: int) -> Appointment | None:
    """The booking that a campaign ended in."""
    return Appointment.get_or_none(Appointment.campaign == campaign_id, Appointment.status != "cancelled")


def campaigns_of(customer_id: int) -> list[int]:
    """Live campaigns in which a customer was asked, and any where a yes of theirs waits for its answer."""
    rows = (
        Outreach.select(Outreach.campaign)
        .join(Campaign)
        .where(
            Outreach.customer == customer_id,
            (Campaign.status.in_(("active", "paused"))) | (Outreach.status == "claimed"),
        )
        .distinct()
    )
    return [row.campaign_id for row in rows]


def undo(outreach_id: int) -> bool:
    """The winner gives the slot back. False: it is not theirs."""
    changed = Outreach.update(status="undone").where(Outreach.id == outreach_id, Outreach.status == "won").execute()
    return bool(changed == 1)


def lost(campaign_id: int) -> list[Outreach]:
    """Everybody whose yes came too late and who may be asked again, the earliest first."""
    return list(
        Outreach.select(Outreach, Conversation)
        .join_from(Outreach, Conversation)
        .join_from(Outreach, Customer)
        .where(
            Outreach.campaign == campaign_id,
            Outreach.status == "lost",
            Outreach.customer.not_in(_holders()),
            Customer.opted_out_at.is_null(),
        )
        .order_by(Outreach.claimed_at, Outreach.id)
    )


def reopen(outreach_id: int, batch: int) -> None:
    """Offer it once more to somebody whose yes came too late."""
    Outreach.update(status="open", batch=batch, claim_message_id=None, claim_turn_id=None, claimed_at=None).where(
        Outreach.id == outreach_id
    ).execute()


def given(campaign_id: int, customer_id: int, now: datetime) -> None:
    """The owner gave the slot to somebody: if they had been asked, they have won it."""
    Outreach.update(status="won", answered_at=now).where(
        Outreach.campaign == campaign_id, Outreach.customer == customer_id
    ).execute()


def open_again(campaign_id: int) -> None:
    """The slot is going again: whoever had not answered, and holds no other offer, holds this one once more."""
    Outreach.update(status="open").where(
        Outreach.campaign == campaign_id, Outreach.status == "closed", Outreach.customer.not_in(_holders())
    ).execute()


def _holders() -> "ModelSelect[Outreach]":
    """Customers with an open offer."""
    other = Outreach.alias()
    return (
        other.select(other.customer)
        .join(Campaign, on=(other.campaign == Campaign.id))
        .where(other.status.in_(("open", "claimed")), Campaign.status.in_(("active", "paused")))
    )
