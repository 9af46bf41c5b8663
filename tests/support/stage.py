"""The salon as a transcript wants it, and the transcript played on it."""

import re
import shlex
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.domain.ports import Model
from bot.language.replies import CATALOGUE
from models import Business, Conversation, Customer, Outreach, Service, Staff
from tests.support.dialogue import Dialogue, Step, differences
from tests.support.town import TUESDAY, Town

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


class Stage:
    """Salon Olga on Tuesday 10 March 2026 at ten: Marta, Inés, three services; Ana, Ben and Cleo agreed to offers.

    Directives change that before the transcript begins: `time 22:00`, `staff none`, `service Shave 20 1500`,
    `customer Dora`, `consent Ben no`, `language Ana es`, `visits Ben Haircut 3`, `booked Ana Thursday 15:00 Haircut
    Marta`, `cancelled …` (the same), `set batch_size 1`, `fact parking "Behind the house."`, `owner Pau`.
    """

    def __init__(self, dialogue: Dialogue, model: Callable[["Stage"], Model] | None = None) -> None:
        self.dialogue = dialogue
        at = TUESDAY
        for directive in dialogue.stage:
            if found := re.fullmatch(r"time (\d{1,2}):(\d{2})", directive):
                at = TUESDAY.replace(hour=int(found[1]), minute=int(found[2]))
        self.town = Town(model(self) if model else None, at)
        self.step: Step | None = None
        self.people: dict[str, int] = {}
        self._furnish()
        for directive in dialogue.stage:
            name, *words = shlex.split(directive)
            getattr(self, f"_{name}")(*words)

    def _furnish(self) -> None:
        lines = self.dialogue.stage
        town = self.town
        if "staff none" not in lines:
            for name in ("Marta", "Inés"):
                town.chair(name)
        town.service("Haircut", 30, 2500, aliases=["cut", "corte"])
        town.service("Color", 120, 6500, aliases=["colour"])
        town.service("Manicure", 45, 2000)
        facts = {"address": "Calle de la Luna 12"}
        Business.update(facts=facts).where(Business.id == town.business.id).execute()
        for name in ("Ana", "Ben", "Cleo"):
            self._customer(name)

    def _time(self, _clock: str) -> None:
        """Read before anything was made."""

    def _staff(self, _none: str) -> None:
        """Read while the salon was furnished."""

    def _service(self, name: str, minutes: str, price: str) -> None:
        self.town.service(name, int(minutes), int(price))

    def _customer(self, name: str, consent: str = "yes") -> None:
        self.people[name] = self.town.customer(name, consent=consent == "yes")

    def _owner(self, name: str) -> None:
        number = f"+3460000000{2 + len(self.town.numbers) % 7}"
        Staff.create(business=self.town.business, name=name, address=number, is_owner=True, is_chair=False)
        self.town.numbers[name] = number

    def _consent(self, name: str, said: str) -> None:
        if said == "no":
            Customer.update(consent_at=None).where(Customer.id == self.people[name]).execute()

    def _language(self, name: str, language: str) -> None:
        if name == "Olga":
            Business.update(language=language).where(Business.id == self.town.business.id).execute()
        else:
            Customer.update(language=language).where(Customer.id == self.people[name]).execute()

    def _visits(self, name: str, service: str, count: str, weeks: str = "5") -> None:
        for visit in range(int(count)):
            self.town.visited(self.people[name], self._the(service), days_ago=int(weeks) * 7 * (visit + 1))

    def _booked(self, name: str, day: str, clock: str, service: str, staff: str = "") -> None:
        self.town.booked(self.people[name], self._the(service), self._local(day, clock), self._chair(staff))

    def _cancelled(self, name: str, day: str, clock: str, service: str, staff: str = "") -> None:
        booking = self.town.booked(self.people[name], self._the(service), self._local(day, clock), self._chair(staff))
        booking.status = "cancelled"
        booking.save()

    def _set(self, column: str, value: str) -> None:
        column_value: Any = int(value) if value.isdigit() else value
        Business.update({column: column_value}).where(Business.id == self.town.business.id).execute()

    def _hours(self, opens: str, closes: str) -> None:
        hours = {str(day): [[opens, closes]] for day in range(7)}
        Business.update(opening_hours=hours).where(Business.id == self.town.business.id).execute()

    def _fact(self, name: str, words: str) -> None:
        business = Business.get_by_id(self.town.business.id)
        business.facts = {**business.facts, name: words}
        business.save()

    def _the(self, service: str) -> Service:
        return Service.get(Service.name == service)

    def _chair(self, name: str) -> int:
        return Staff.get(Staff.name == name).id if name else 0

    def _local(self, day: str, clock: str) -> datetime:
        hour, minute = map(int, clock.split(":"))
        midnight = TUESDAY.replace(hour=0, minute=0)
        if day in ("today", "tomorrow", "yesterday"):
            ahead = ("today", "tomorrow").index(day) if day != "yesterday" else -1
        else:
            ahead = (WEEKDAYS.index(day.lower()) - TUESDAY.weekday()) % 7
        return midnight + timedelta(days=ahead, hours=hour, minutes=minute)

    def play(self) -> list[str]:
        """Play the transcript; everything in which it differs from what happened."""
        wrong: list[str] = []
        for step in self.dialogue.steps:
            self.step = step
            if step.passes is not None:
                count, unit = step.passes
                sent = self.town.passes(**{unit: count})
            else:
                sent = self.town.says(step.who or "", *self._words(step))
            names = {number: name for name, number in self.town.numbers.items()}
            heard = [(names.get(m.to, m.to), _without_introduction(m.body)) for m in sent]
            wrong += [f"line {step.line}: {difference}" for difference in differences(step.heard, heard)]
        return wrong

    def _words(self, step: Step) -> list[str]:
        if found := re.fullmatch(r"\[(yes|no|stop)\]", step.words):
            self._tap(step, found[1])
            return [""]
        return [step.words]

    def _tap(self, step: Step, button: str) -> None:
        """Tap a button of the last offer: its payload carries the offer's id."""
        customer = self.people[step.who or ""]
        asked = Outreach.select().where(Outreach.customer == customer).order_by(Outreach.id.desc()).get()
        payload = "stop" if button == "stop" else f"{button}:{asked.id}"
        self.town.next_extra = {"button_payload": payload}

    def person(self, name: str) -> Conversation:
        """The conversation with somebody."""
        return Conversation.get(Conversation.address == self.town.numbers[name])


def _without_introduction(body: str) -> str:
    first, blank, rest = body.partition("\n\n")
    starts = [
        str(words[key]).split("{")[0] for words in CATALOGUE.values() for key in ("intro_customer", "intro_owner")
    ]
    return rest if blank and any(first.startswith(start) for start in starts) else body
