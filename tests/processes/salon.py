"""One salon of a running plant: its people, what they write and hear, and its rows through a connection of our own."""

import itertools
from datetime import UTC, datetime, timedelta

from bot.store import customers
from models import Appointment, Business, Campaign, Conversation, Message, Outreach, Service, Staff, Turn
from tests.support.plant import PATIENCE, Plant
from tests.support.waiting import eventually

_serial = itertools.count(1)
FILL = "fill tomorrow 2pm haircut"


class Salon:
    """A business of its own in the plant's database, with Olga as its owner and customers who agreed to offers.

    They are asked in the order in which they are named here.
    """

    def __init__(self, plant: Plant, *names: str, batch_size: int = 3, wait_minutes: int = 30) -> None:
        serial, now = next(_serial), datetime.now(UTC)
        self.plant = plant
        self.number = f"+34600{serial:03}000"
        self.business = Business.create(
            whatsapp_number=self.number,
            name="Salon Olga",
            timezone="Europe/Madrid",
            country="ES",
            batch_size=batch_size,
            wait_minutes=wait_minutes,
            created_at=now,
        )
        self.numbers = {"Olga": f"+34600{serial:03}001"}
        Staff.create(business=self.business, name="Olga", address=self.numbers["Olga"], is_owner=True, is_chair=False)
        self.service = Service.create(business=self.business, name="Haircut", key="haircut", price=2500)
        agreed = now - timedelta(days=90)
        for place, name in enumerate(names):
            self.numbers[name] = f"+34600{serial:03}{place + 10:03}"
            customers.add(self.business.id, name, self.numbers[name], now, language="en", consent_at=agreed)

    def says(self, name: str, text: str, sid: str | None = None, **fields: str) -> None:
        """Somebody writes, and Twilio is told that it arrived."""
        status = self.plant.text(self.numbers[name], text, sid, to=self.number, **fields)
        assert status == 204, f"the webhook answered {status}"

    def heard(self, name: str) -> list[str]:
        """Everything that somebody was sent, in order."""
        return [body for sender, to, body in self.plant.sent() if (sender, to) == (self.number, self.numbers[name])]

    def hears(self, name: str, messages: int) -> None:
        """Wait until somebody has been sent so many messages."""
        eventually(lambda: len(self.heard(name)) >= messages, 2 * PATIENCE)

    def offered(self) -> list[str]:
        """Who was sent an offer, in order; a name twice for one who was sent two."""
        names = {number: name for name, number in self.numbers.items()}
        return [
            names[to] for sender, to, body in self.plant.sent() if sender == self.number and "Reply YES to take" in body
        ]

    def fill(self, *expected: str, text: str = FILL) -> Campaign:
        """Olga asks for a gap to be filled, and these people are offered it; the campaign."""
        self.says("Olga", text)
        eventually(lambda: sorted(self.offered()) == sorted(expected), PATIENCE)
        return self.campaign()

    def campaign(self) -> Campaign:
        """The newest campaign, as it is now."""
        campaign: Campaign = Campaign.select().where(Campaign.business == self.business).order_by(-Campaign.id).get()
        return campaign

    def settles(self, seconds: float = PATIENCE) -> None:
        """Wait until nothing is left to be done before the next due time."""
        eventually(lambda: not self._unfinished(), seconds)

    def _unfinished(self) -> list[str]:
        # In the order in which one leads to the other, each in one transaction: nothing slips by between two looks.
        ours, now = Message.business == self.business, datetime.now(UTC)
        return [
            str(query)
            for query in (
                Message.select().where(ours, Message.direction == "in", Message.turn.is_null()),
                Conversation.select().where(Conversation.business == self.business, Conversation.due_at <= now),
                Outreach.select()
                .join(Campaign)
                .where(Campaign.business == self.business, Outreach.status == "claimed"),
                Campaign.select().where(Campaign.business == self.business, Campaign.due_at <= now),
                Message.select().where(ours, Message.status.in_(("queued", "sending", "unknown"))),
            )
            if query.exists()
        ]

    def inbox(self, name: str) -> list[Message]:
        """The stored messages of somebody, oldest first."""
        return list(self._messages(name, "in"))

    def outbox(self, name: str) -> list[Message]:
        """The messages to somebody, sent or not, oldest first."""
        return list(self._messages(name, "out"))

    def _messages(self, name: str, direction: str) -> list[Message]:
        return list(
            Message.select()
            .join(Conversation)
            .where(
                Conversation.business == self.business,
                Conversation.address == self.numbers[name],
                Message.direction == direction,
            )
            .order_by(Message.id)
        )

    def standing(self) -> dict[str, str]:
        """How everybody asked in the newest campaign stands."""
        return {o.customer.name: o.status for o in Outreach.select().where(Outreach.campaign == self.campaign())}

    def booked(self) -> list[str]:
        """Who holds a booking."""
        rows = Appointment.select().where(Appointment.business == self.business, Appointment.status == "scheduled")
        return [row.customer.name for row in rows]

    def replies_by_turn(self) -> list[int]:
        """How many messages answer each turn."""
        turns = Turn.select().join(Conversation).where(Conversation.business == self.business)
        return [Message.select().where(Message.turn == turn, Message.direction == "out").count() for turn in turns]
