"""Olga's salon and everybody's phones, in one process: real rows, real flows, and time that stands still until moved.

Only what lies behind a port is ours here: a phone that keeps what it is given, an alarm that is a list, a clock.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import get_args

from bot.domain.hours import to_local, to_utc
from bot.domain.ports import Kind, Model, Outgoing, Phone, Ports, Receipt, Refused
from bot.flows import cascade, chores, conversation, inbound, outbox
from bot.store import appointments, businesses, customers, due
from bot.store.messages import Inbound
from models import Appointment, Business, Campaign, Message, Outreach, Service, Staff

SALON = "+34600000000"
OLGA = "+34600000001"
MALLORY = "+34666666666"
TUESDAY = datetime(2026, 3, 10, 10, 0)  # noqa: DTZ001 - a wall clock in Madrid
ZONE = "Europe/Madrid"
JOBS = {"conversation": conversation.answer, "campaign": cascade.step, "message": outbox.deliver, "chore": chores.do}


@dataclass
class DeskPhone:
    """A `Phone` that keeps what it is given. `answers` may hold errors to raise for the next sends."""

    sent: list[Outgoing] = field(default_factory=list)
    answers: list[Exception] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)  # what people sent, by address

    def send(self, message: Outgoing) -> Receipt:
        if self.answers:
            raise self.answers.pop(0)
        self.sent.append(message)
        return Receipt(f"SM{len(self.sent):032}", "queued")

    def sent_since(self, sender: str, to: str, since: datetime) -> list[Receipt]:
        return []

    def fetch(self, url: str) -> bytes:
        if url not in self.files:
            raise Refused("HTTP 404")
        return self.files[url]


@dataclass
class Bell:
    """An `Alarm` that notes what was rung."""

    rung: list[tuple[Kind, int]] = field(default_factory=list)

    def ring(self, kind: Kind, row_id: int, at: datetime | None = None) -> None:
        if at is None:
            self.rung.append((kind, row_id))


class Town:
    """Salon Olga on a Tuesday at ten, with Marta and Inés, and whoever is added."""

    def __init__(self, model: Model | None = None, at: datetime = TUESDAY, phone: Phone | None = None) -> None:
        self._now = to_utc(at, ZONE)
        self.phone, self.bell = DeskPhone(), Bell()
        self.ports = Ports(lambda: self._now, phone or self.phone, model, self.bell)
        self.business = Business.create(
            whatsapp_number=SALON, name="Salon Olga", timezone=ZONE, country="ES", created_at=self._now
        )
        self.olga = Staff.create(business=self.business, name="Olga", address=OLGA, is_owner=True, is_chair=False)
        self.numbers = {"Olga": OLGA}
        self._messages = 0
        self.next_extra: dict[str, str] = {}  # goes with the next message: a button's payload

    @property
    def now(self) -> datetime:
        """The time, UTC."""
        return self._now

    def chair(self, name: str) -> Staff:
        """Somebody who works there."""
        return Staff.create(business=self.business, name=name)

    def service(self, name: str, minutes: int = 30, price: int | None = 2500, **columns: object) -> Service:
        """Something that is done there."""
        key = businesses.service_key(name)
        return Service.create(business=self.business, name=name, key=key, minutes=minutes, price=price, **columns)

    def customer(self, name: str, *, consent: bool = True) -> int:
        """Somebody who comes there; the id."""
        self.numbers[name] = f"+346000001{len(self.numbers):02}"
        agreed = self._now - timedelta(days=90) if consent else None
        row = customers.add(self.business.id, name, self.numbers[name], self._now, consent_at=agreed, language="en")
        return row.id

    def visited(self, customer_id: int, service: Service, days_ago: int, staff_id: int = 0) -> None:
        """A visit in the past, counted."""
        start = self._now - timedelta(days=days_ago)
        visit = Appointment.create(
            business=self.business,
            customer=customer_id,
            service=service,
            staff_id=staff_id,
            scheduled_time=start,
            ends_at=start + timedelta(minutes=service.minutes),
            status="completed",
            created_at=start,
        )
        appointments.count_visit(visit)

    def booked(self, customer_id: int, service: Service, local: datetime, staff_id: int = 0) -> Appointment:
        """A booking that is still ahead."""
        start = to_utc(local, ZONE)
        end = start + timedelta(minutes=service.minutes)
        return appointments.book(self.business.id, customer_id, service, staff_id, start, end, self._now)

    def says(self, name: str, text: str, **extra: str) -> list[Outgoing]:
        """Somebody writes, and everything that follows at once happens; what was sent."""
        self.writes(name, text, **extra)
        return self.settle()

    def writes(self, name: str, text: str, sid: str | None = None, **extra: str) -> None:
        """Somebody's message is stored, and nothing more."""
        self._messages += 1
        extra, self.next_extra = {**self.next_extra, **extra}, {}
        number = self.numbers.get(name, name)
        message = Inbound(sid or f"IN{self._messages:032}", number, SALON, text, **extra)  # type: ignore[arg-type]
        assert inbound.receive(message, self._now, self.bell)
        self._now += timedelta(milliseconds=1)

    def settle(self) -> list[Outgoing]:
        """Run every job that was rung for, until all is quiet; what was sent."""
        before = len(self.phone.sent)
        for _ in range(10_000):
            if not self.bell.rung:
                return self.phone.sent[before:]
            self.run(*self.bell.rung.pop(0))
        raise AssertionError("the jobs ring for each other without an end")

    def run(self, kind: Kind, row_id: int) -> list[tuple[Kind, int]]:
        """Run one job; what it rang for, which is left to be run."""
        before = len(self.bell.rung)
        JOBS[kind](row_id, self.ports)
        return self.bell.rung[before:]

    def passes(self, **duration: float) -> list[Outgoing]:
        """Time goes by, swept at its end and whenever something is due on the way; what was sent."""
        before, target = len(self.phone.sent), self._now + timedelta(**duration)
        while (next_due := self._next_due()) is not None and next_due <= target:
            self._now = max(self._now, next_due) + due.RING_AGAIN
            if self._now > target:
                break
            self.sweep()
        self._now = target
        self.sweep()
        return self.phone.sent[before:]

    def sweep(self) -> list[Outgoing]:
        """What the clock process does, then the jobs it rang for."""
        for kind in get_args(Kind):
            self.bell.rung += [(kind, row_id) for row_id in due.sweep(kind, self._now)]
        return self.settle()

    def _next_due(self) -> datetime | None:
        times = [time for kind in get_args(Kind) if (time := due.oldest_due(kind)) is not None]
        return min(times, default=None)

    def local(self, moment: datetime) -> datetime:
        """A moment on the salon's wall clock."""
        return to_local(moment, ZONE)

    def heard(self, name: str) -> list[str]:
        """Everything that somebody was sent."""
        return [m.body for m in self.phone.sent if m.to == self.numbers[name]]

    def asked(self) -> list[str]:
        """Who was asked so far, in order."""
        return [o.customer.name for o in Outreach.select().order_by(Outreach.id)]

    def campaign(self) -> Campaign:
        """The newest campaign."""
        return Campaign.select().order_by(Campaign.id.desc()).get()


def bodies(messages: Iterable[Outgoing]) -> list[str]:
    """The texts of some messages."""
    return [message.body for message in messages]


def inbox() -> list[Message]:
    """Every inbound row, oldest first."""
    return list(Message.select().where(Message.direction == "in").order_by(Message.id))
