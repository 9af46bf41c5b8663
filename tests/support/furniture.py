"""The salon as a transcript wants it before it begins."""

import re
import shlex
from datetime import datetime, timedelta
from typing import Any

from models import Business, Customer, Service, Staff
from tests.support.town import TUESDAY, Town

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FACTS = {"address": "Calle de la Luna 12"}


class Furniture:
    """Salon Olga on Tuesday 10 March 2026 at ten: Marta, Inés, three services; Ana, Ben and Cleo agreed to offers.

    Directives change that: `time 22:00`, `staff none`, `services none`, `language es` (of everybody),
    `service Shave 20 1500`, `customer Dora` (or `customer Dora no`: without consent), `silent 41` (as many without
    consent), `stranger Paco`
    (has a phone, is not on record), `consent Ben no`, `visits Ben Haircut 3`, `booked Ana Thursday 15:00 Haircut
    Marta`, `cancelled …` (the same), `set batch_size 1`, `hours 09:00 19:00`, `fact parking "Behind the house."`,
    `owner Pau`, `named Haircut Corte` (what the service is called there).
    """

    def __init__(self, lines: list[str]) -> None:
        at = TUESDAY
        for line in lines:
            if found := re.fullmatch(r"time (\d{1,2}):(\d{2})", line):
                at = TUESDAY.replace(hour=int(found[1]), minute=int(found[2]))
        self.town = Town(at=at)
        self.people: dict[str, int] = {}
        self._furnish(chairs="staff none" not in lines, services="services none" not in lines)
        for line in lines:
            name, *words = shlex.split(line)
            getattr(self, f"_{name}")(*words)

    def _furnish(self, chairs: bool, services: bool) -> None:
        for name in ("Marta", "Inés") if chairs else ():
            self.town.chair(name)
        if services:
            self.town.service("Haircut", 30, 2500, aliases=["cut", "corte", "coupe", "Haarschnitt", "taglio"])
            self.town.service("Color", 120, 6500, aliases=["colour"])
            self.town.service("Manicure", 45, 2000)
        Business.update(facts=FACTS).where(Business.id == self.town.business.id).execute()
        for name in ("Ana", "Ben", "Cleo"):
            self._customer(name)

    def _time(self, _clock: str) -> None:
        """Read before anything was made."""

    def _services(self, _none: str) -> None:
        """Read while the salon was furnished."""

    def _staff(self, _none: str) -> None:
        """Read while the salon was furnished."""

    def _service(self, name: str, minutes: str, price: str) -> None:
        self.town.service(name, int(minutes), int(price))

    def _customer(self, name: str, consent: str = "yes") -> None:
        self.people[name] = self.town.customer(name, consent=consent == "yes")

    def _silent(self, count: str) -> None:
        for number in range(int(count)):
            self.town.customer(f"Guest{number}", consent=False)

    def _stranger(self, name: str) -> None:
        self.town.numbers[name] = f"+346000002{len(self.town.numbers):02}"

    def _owner(self, name: str) -> None:
        number = f"+346000003{len(self.town.numbers):02}"
        Staff.create(business=self.town.business, name=name, address=number, is_owner=True, is_chair=False)
        self.town.numbers[name] = number

    def _named(self, name: str, theirs: str) -> None:
        Service.update(name=theirs, key=theirs.casefold()).where(Service.name == name).execute()

    def _consent(self, name: str, said: str) -> None:
        if said == "no":
            Customer.update(consent_at=None).where(Customer.id == self.people[name]).execute()

    def _language(self, language: str) -> None:
        Business.update(language=language).where(Business.id == self.town.business.id).execute()
        Customer.update(language=language).execute()

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
