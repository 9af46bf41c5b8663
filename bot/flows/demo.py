"""The demo salon: something to fill gaps in, on a desk, without any account. Made once, relative to today."""

from datetime import datetime, timedelta

from bot.domain.hours import to_local, to_utc
from bot.store import appointments, conversations, customers
from models import Appointment, Business, Message, Service, Staff

ZONE = "Europe/Madrid"
OWNER = ("Olga", "+34600000001")
CHAIRS = ("Marta", "Inés")
SERVICES = (
    ("Haircut", 30, 2500, ["cut", "trim"]),
    ("Color", 120, 6500, ["colour", "dye"]),
    ("Manicure", 45, 2000, ["nails"]),
)
HOURS = {str(day): [["09:00", "20:00"]] for day in range(6)} | {"6": [["10:00", "18:00"]]}
FACTS = {
    "address": "Calle de la Luna 12, Madrid",
    "parking": "There is a public car park at Plaza de la Luna, two minutes on foot.",
    "contact": "You can also ring us on +34 600 000 001.",
}
PEOPLE = (
    ("Ana García", "+34600000011"),
    ("Ben Ortiz", "+34600000012"),
    ("Cleo Martín", "+34600000013"),
    ("David Sanz", "+34600000014"),
    ("Elena Ruiz", "+34600000015"),
    ("Fran Molina", "+34600000016"),
    ("Gema Soler", "+34600000017"),
    ("Hugo Prieto", "+34600000018"),
    ("Irene Vega", "+34600000019"),
    ("Javi Campos", "+34600000020"),
)
# Who, service, chair, days from today, local time. The second haircuts of the past make regulars.
DIARY = (
    (0, 0, 0, -35, "14:00"), (0, 0, 0, -70, "14:30"), (0, 0, 0, 4, "15:00"),
    (1, 0, 1, -42, "13:00"), (1, 0, 1, -84, "13:30"), (1, 0, 0, -126, "14:00"),
    (2, 0, 0, -30, "16:00"), (2, 0, 0, -61, "15:30"), (2, 0, 0, 6, "16:00"),
    (3, 0, 1, -49, "11:00"), (3, 2, 1, 2, "11:00"),
    (4, 1, 0, -56, "10:00"), (4, 1, 0, 3, "10:00"), (4, 0, 0, -28, "12:00"),
    (5, 0, 1, -21, "18:00"), (5, 0, 1, -50, "18:30"),
    (6, 2, 0, -14, "17:00"), (6, 2, 0, 5, "17:00"), (6, 0, 1, -63, "17:30"),
    (7, 0, 1, -7, "12:00"), (7, 0, 1, 1, "18:00"),
    (8, 1, 1, -40, "09:30"), (8, 1, 1, 8, "09:30"), (8, 0, 0, -75, "13:00"),
    (9, 0, 0, -90, "19:00"), (9, 2, 0, -20, "19:00"), (9, 0, 1, -33, "10:30"),
    (3, 0, 1, -98, "11:30"), (5, 1, 0, 7, "12:00"), (1, 2, 1, -5, "16:30"),
)  # fmt: skip
# Who, who speaks, days ago, words: earlier chats. A confirmation is never the first thing in one.
CHATS = (
    (0, "in", 36, "Hi, is my haircut still at 2?"), (0, "out", 36, "Yes, Ana: haircut with Marta at 14:00."),
    (0, "in", 36, "Perfect, thanks!"),
    (1, "in", 43, "Running 5 min late, sorry"), (1, "out", 43, "Thank you for telling us, Ben. Marta knows."),
    (2, "in", 31, "Do you have anything on Friday?"), (2, "out", 31, "Friday at 16:00 is free. Shall I book it?"),
    (2, "in", 31, "Yes please"), (2, "out", 31, "Booked: haircut with Marta on Friday at 16:00."),
    (4, "in", 29, "How much is a haircut?"), (4, "out", 29, "A haircut is 25 €."),
    (6, "in", 15, "Where are you again?"), (6, "out", 15, "Calle de la Luna 12, Madrid."),
    (9, "in", 21, "Thanks for today, love it"), (9, "out", 21, "That's lovely to hear, Javi!"),
)  # fmt: skip


def make(number: str, owners: tuple[str, ...], now: datetime) -> Business:
    """The demo salon with 10 customers, 30 appointments and 15 messages."""
    business = Business.create(
        whatsapp_number=number,
        name="Salon Olga",
        timezone=ZONE,
        country="ES",
        language="en",
        currency="EUR",
        opening_hours=HOURS,
        facts=FACTS,
        created_at=now,
    )
    addresses = owners or (OWNER[1],)
    for address in addresses:
        Staff.create(business=business, name=OWNER[0], address=address, is_owner=True, is_chair=False)
    chairs = [Staff.create(business=business, name=name) for name in CHAIRS]
    services = [
        Service.create(business=business, name=name, key=name.casefold(), minutes=minutes, price=price, aliases=aliases)
        for name, minutes, price, aliases in SERVICES
    ]
    agreed = now - timedelta(days=30)
    people = [
        customers.add(business.id, name, phone, now, consent_at=agreed, consent_source="signed in the salon")
        for name, phone in PEOPLE
    ]
    today = to_local(now, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    for who, what, chair, days, clock in DIARY:
        at = today + timedelta(days=days, hours=int(clock[:2]), minutes=int(clock[3:]))
        start = to_utc(at, ZONE)
        end = start + timedelta(minutes=services[what].minutes)
        booking = Appointment.create(
            business=business,
            customer=people[who],
            service=services[what],
            staff_id=chairs[chair].id,
            scheduled_time=start,
            ends_at=end,
            status="completed" if end <= now else "scheduled",
            created_at=now - timedelta(days=max(1, 1 - days)),
        )
        if booking.status == "completed":
            appointments.count_visit(booking)
    for who, direction, days_ago, words in CHATS:
        conversation = conversations.of_customer(people[who], now)
        Message.create(
            business=business,
            conversation=conversation,
            direction=direction,
            kind="text" if direction == "in" else "reply",
            body=words,
            status="received" if direction == "in" else "read",
            turn=conversations.record_turn(conversation.id, "demo", "rule", "silent", "part of the demo", now)
            if direction == "in"
            else None,
            created_at=now - timedelta(days=days_ago),
        )
    return business
