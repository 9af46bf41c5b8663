"""A transcript played in the salon that it asks for, with or without a model."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.ports import Model, NotNow, Outgoing
from bot.flows import reports
from bot.language.replies import CATALOGUE
from models import Conversation, Customer, Message, Outreach
from tests.support.dialogue import Dialogue, Step, agrees, differences
from tests.support.furniture import Furniture

MEDIA = {
    "photo": "image/jpeg",
    "voice note": "audio/ogg",
    "sticker": "image/webp",
    "contact card": "text/vcard",
    "location": "",
}
UNREACHABLE = 63024  # Twilio's code: no WhatsApp at that number
FOR_LONG = 1000  # sends


class Stage:
    """Plays a dialogue and tells in what it differs from what happened."""

    def __init__(self, dialogue: Dialogue, model: Callable[["Stage"], Model] | None = None) -> None:
        self.dialogue = dialogue
        self.salon = Furniture(dialogue.stage)
        self.town = self.salon.town
        if model is not None:
            self.town.ports = replace(self.town.ports, model=model(self))
        self.step: Step | None = None

    def play(self) -> list[str]:
        """Play the transcript; everything in which it differs from what happened."""
        wrong: list[str] = []
        for step in self.dialogue.steps:
            self.step = step
            if step.kept is not None and not agrees(step.words, on_record := self._on_record(step)):
                wrong.append(f"line {step.line}: {step.kept} is {on_record!r}")
            names = {number: name for name, number in self.town.numbers.items()}
            heard = [(names.get(m.to, m.to), _without_introduction(m.body)) for m in self._play(step)]
            wrong += [f"line {step.line}: {difference}" for difference in differences(step.heard, heard)]
        return wrong

    def _play(self, step: Step) -> list[Outgoing]:
        """Have it happen; what was sent."""
        if step.kept is not None:
            return []
        if step.passes is not None:
            count, unit = step.passes
            return self.town.passes(**{unit: count})
        if step.event is not None:
            return self._happens(step.event)
        times = re.fullmatch(r"(\d+) times", step.how)
        for name in step.who:
            for _ in range(int(times[1]) if times else 1):
                self._writes(name, step, sid=f"SAME{step.line:028}" if times else None)
        return self.town.settle()

    def _on_record(self, step: Step) -> str:
        """A column of a customer's row; a moment by its local day and time."""
        customer = Customer.get(Customer.phone == self.town.numbers[step.who[0]])
        value = getattr(customer, step.kept or "")
        return f"{self.town.local(value):%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)

    def _happens(self, event: str) -> list[Outgoing]:
        if found := re.fullmatch(r"(\w+)'s message fails", event):
            said = self._last_to(found[1], "")
            reports.take_in(said.id, said.sid or "", "undelivered", UNREACHABLE, self.town.now, self.town.bell)
            return self.town.settle()
        assert event in ("Twilio is down", "Twilio is back"), event
        self.town.phone.answers = [NotNow("down") for _ in range(FOR_LONG)] if event.endswith("down") else []
        return []

    def _writes(self, name: str, step: Step, sid: str | None) -> None:
        extra: dict[str, object] = {"forwarded": True} if step.how == "forwards" else {}
        to = re.fullmatch(r'to "(.+)"', step.how)
        quoted = self._last_to(name, to[1]) if to else None
        if quoted is not None:
            extra["replied_to_sid"] = quoted.sid
        words = step.words
        if found := re.fullmatch(r"\[(.+)\]", words):
            words = ""
            extra |= self._not_written(name, found[1], quoted)
        self.town.writes(name, words, sid, **extra)  # type: ignore[arg-type]

    def _not_written(self, name: str, what: str, under: Message | None) -> dict[str, object]:
        """What goes with something sent, or a tapped button: its payload carries the offer it stands under."""
        if what == "stop":
            return {"button_payload": "stop"}
        if what in ("yes", "no"):
            mine = Outreach.select().where(Outreach.customer == self.salon.people[name])
            asked = under.outreach_id if under else mine.order_by(Outreach.id.desc()).get().id
            return {"button_payload": f"{what}:{asked}"}
        return {"media": ((MEDIA[what], "https://media.example/1"),)} if MEDIA[what] else {}

    def _last_to(self, name: str, words: str) -> Message:
        """The last message to somebody that holds some words."""
        said = Message.select().where(Message.conversation == self.person(name), Message.direction == "out")
        found = next((m for m in said.order_by(Message.id.desc()) if words in m.body), None)
        assert found is not None, f"nobody wrote {words!r} to {name}"
        return found

    def person(self, name: str) -> Conversation:
        """The conversation with somebody."""
        return Conversation.get(Conversation.address == self.town.numbers[name])


def _without_introduction(body: str) -> str:
    first, blank, rest = body.partition("\n\n")
    starts = [
        str(words[key]).split("{")[0] for words in CATALOGUE.values() for key in ("intro_customer", "intro_owner")
    ]
    return rest if blank and any(first.startswith(start) for start in starts) else body
