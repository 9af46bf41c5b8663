"""Olga's salon as a reader sees it on Tuesday 1 December 2026 at ten: contexts to read words in."""

from datetime import datetime

from bot.language.intents import BookingSeen, CustomerContext, Named, OfferSeen, OwnerContext

at = datetime.fromisoformat

NOW = at("2026-12-01 10:00")
SERVICES = (Named(1, "Haircut", ("cut", "corte")), Named(2, "Color", ("colour", "tinte")))
STAFF = (Named(11, "Marta"), Named(12, "Inés"))

TODAY_2PM = at("2026-12-01 14:00")
THURSDAY_3PM = at("2026-12-03 15:00")
OFFER = OfferSeen(7, "Haircut", TODAY_2PM, staff="Marta", discount=10, replaces=THURSDAY_3PM)
OTHER_OFFER = OfferSeen(8, "Color", at("2026-12-02 17:00"), staff="Inés")
BOOKING = BookingSeen(31, "Haircut", THURSDAY_3PM, staff="Marta")

OLGA = OwnerContext(now=NOW, language="en", services=SERVICES, staff=STAFF, opens=9, closes=20)
ANA = CustomerContext(  # holds the offer, and it is the last thing we said
    now=NOW,
    language="en",
    name="Ana",
    services=SERVICES,
    staff=STAFF,
    opens=9,
    closes=20,
    offers=(OFFER,),
    bookings=(BOOKING,),
    fresh_offer=True,
)
BEN = CustomerContext(now=NOW, language="en", name="Ben", services=SERVICES, staff=STAFF, opens=9, closes=20)
