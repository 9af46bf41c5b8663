"""What one transaction sets going: messages owed and rows woken, with their alarms rung once it is committed."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.ports import Alarm, Kind
from bot.flows import voice
from bot.store import due, outbox
from models import Campaign, Conversation


@dataclass
class Work:
    """The time at which it all happens (UTC), and the alarms for afterwards: before the commit nobody would see why."""

    now: datetime
    alarms: list[tuple[Kind, int, datetime | None]] = field(default_factory=list)

    def send(
        self,
        conversation: Conversation,
        kind: str,
        body: str,
        *,
        turn_id: int | None = None,
        campaign: Campaign | None = None,
        outreach_id: int | None = None,
        cause: str | None = None,
        deadline: datetime | None = None,
    ) -> None:
        """Owe somebody a message. With a `cause`, only if it was not told before.

        A reply repeats first what was heard, where its turn was spoken.
        """
        if kind == "reply" and turn_id is not None:
            body = voice.repeated(turn_id, conversation, body)
        message_id = outbox.queue(
            conversation,
            kind,
            body,
            self.now,
            turn_id=turn_id,
            campaign_id=campaign.id if campaign else None,
            outreach_id=outreach_id,
            cause=cause,
            deadline=deadline,
        )
        if message_id is not None:
            self.alarms.append(("message", message_id, None))

    def wake(self, kind: Kind, row_id: int, at: datetime | None = None) -> None:
        """Have a row looked at, now or at `at` (UTC)."""
        due.wake(kind, row_id, at or self.now)
        self.alarms.append((kind, row_id, at))

    def ring(self, alarm: Alarm) -> None:
        """Ring for everything that was set going. To be called after the commit."""
        for kind, row_id, at in self.alarms:
            alarm.ring(kind, row_id, at)
        self.alarms.clear()
