"""What the fine labels of `messages.classify` mean among the intents and topics that the flows know."""

from bot.language.intents import CustomerIntent as Intent
from bot.language.intents import Topic as Subject

INTENT_OF: dict[str, Intent] = {
    "injection": Intent.OFF_TOPIC,
    "off_topic": Intent.OFF_TOPIC,
    "opt_out": Intent.OPT_OUT,
    "opt_in": Intent.OPT_IN,
    "privacy": Intent.PRIVACY,
    "handoff": Intent.HUMAN,
    "bot_challenge": Intent.BOT_QUESTION,
    "wrong_person": Intent.WRONG_PERSON,
    "minor": Intent.UNCLEAR,
    "late": Intent.LATE,
    "waitlist": Intent.WAITLIST,
    "reschedule": Intent.RESCHEDULE,
    "cancel": Intent.CANCEL,
    "cant_come": Intent.CANCEL,
    "query_booking": Intent.MY_BOOKING,
    "owner_schedule": Intent.MY_BOOKING,
    "book": Intent.BOOK,
    "ask_availability": Intent.BOOK,
    "ask_price": Intent.ASK_INFO,
    "ask_duration": Intent.ASK_INFO,
    "ask_location": Intent.ASK_INFO,
    "ask_parking": Intent.ASK_INFO,
    "ask_hours": Intent.ASK_INFO,
    "ask_contact": Intent.ASK_INFO,
    "ask_info": Intent.ASK_INFO,
    "cancel_policy": Intent.ASK_INFO,
    "help": Intent.UNCLEAR,
    "repeat": Intent.UNCLEAR,
    "stop": Intent.UNCLEAR,
    "none": Intent.UNCLEAR,
    "thanks": Intent.THANKS,
    "nothing_else": Intent.THANKS,
    "goodbye": Intent.THANKS,
    "greeting": Intent.GREETING,
}

SUBJECT_OF: dict[str, Subject] = {
    "ask_price": "price",
    "ask_duration": "duration",
    "ask_location": "address",
    "ask_parking": "parking",
    "ask_hours": "hours",
    "ask_contact": "contact",
    "ask_availability": "time",
    "ask_info": "other",
    "cancel_policy": "other",
}


ASKING = frozenset(SUBJECT_OF)
