"""The closed set of things a person can mean, and what a reading of their words holds.

Every inbound turn becomes exactly one `OwnerReading` or `CustomerReading`, whoever read it: a rule, the
built-in reader or the model. Times in a reading are local wall-clock values of the business (no zone);
`bot.flows` turns them into UTC and checks them.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")


class OwnerIntent(StrEnum):
    """What an owner may mean."""

    FILL = "fill"
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"
    STATUS = "status"
    WHO = "who"
    WHY = "why"
    SCHEDULE = "schedule"
    TAKEN = "taken"
    BOOK = "book"
    CANCEL = "cancel"
    MOVE = "move"
    NO_SHOW = "no_show"
    CLOSE = "close"
    ADD_CUSTOMER = "add_customer"
    REPORT = "report"
    SETTINGS = "settings"
    DISCOUNT_CHANGE = "discount_change"
    PACE_CHANGE = "pace_change"
    CORRECT = "correct"
    RELAY = "relay"
    UNDO = "undo"
    HELP = "help"
    THANKS = "thanks"
    YES = "yes"
    NO = "no"
    ANSWER = "answer"  # completes a pending question with a service, a time or a choice from its list
    UNCLEAR = "unclear"


class CustomerIntent(StrEnum):
    """What a customer, or somebody unknown, may mean."""

    ACCEPT = "accept"
    DECLINE = "decline"
    QUESTION = "question"  # about an open offer
    OTHER_TIME = "other_time"
    CANCEL_AFTER_ACCEPT = "cancel_after_accept"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    BOT_QUESTION = "bot_question"
    HUMAN = "human"
    BOOK = "book"
    WAITLIST = "waitlist"
    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    LATE = "late"
    MY_BOOKING = "my_booking"
    ASK_INFO = "ask_info"  # about the business, with no offer meant
    PRIVACY = "privacy"
    WRONG_PERSON = "wrong_person"
    GREETING = "greeting"
    THANKS = "thanks"
    OFF_TOPIC = "off_topic"
    YES = "yes"  # to a pending question
    NO = "no"  # to a pending question
    UNCLEAR = "unclear"


Topic = Literal["price", "duration", "address", "hours", "staff", "service", "time", "parking", "contact", "other"]


@dataclass(frozen=True)
class Named:
    """Something that may be named in a text: a service or a member of staff, with its other names."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pending:
    """The question that was asked last and still waits: what sort of answer completes it."""

    kind: Literal["yes_no", "service", "time", "choice"]
    options: tuple[str, ...] = ()  # of a "choice", as the person saw them, numbered from 1


@dataclass(frozen=True)
class OfferSeen:
    """An open offer as its holder sees it."""

    id: int
    service: str
    when: datetime
    staff: str | None = None
    discount: int = 0
    replaces: datetime | None = None


@dataclass(frozen=True)
class BookingSeen:
    """A coming appointment as its customer sees it."""

    id: int
    service: str
    when: datetime
    staff: str | None = None


@dataclass(frozen=True)
class OwnerContext:
    """What a reader of an owner's words needs to know. `now` and all times are local, without zone."""

    now: datetime
    language: str
    services: tuple[Named, ...] = ()
    staff: tuple[Named, ...] = ()
    month_first: bool = False  # 3/4 is March 4th where the business's country writes so
    opens: int | None = None  # hour of the day the business opens and closes, where known: settles a bare "7"
    closes: int | None = None
    pending: Pending | None = None
    history: tuple[tuple[Literal["them", "us"], str], ...] = ()  # oldest first


@dataclass(frozen=True)
class CustomerContext:
    """What a reader of a customer's words needs to know. `now` and all times are local, without zone."""

    now: datetime
    language: str
    name: str | None = None
    services: tuple[Named, ...] = ()
    staff: tuple[Named, ...] = ()
    month_first: bool = False
    opens: int | None = None
    closes: int | None = None
    offers: tuple[OfferSeen, ...] = ()
    bookings: tuple[BookingSeen, ...] = ()
    just_won: OfferSeen | None = None  # an offer she took and has just been confirmed, for "oh wait, no"
    fresh_offer: bool = False  # the offer, or "shall I book it?", is the last thing we said: a bare "ok" means yes
    pending: Pending | None = None
    history: tuple[tuple[Literal["them", "us"], str], ...] = ()


@dataclass(frozen=True)
class When:
    """A time as said. `value` is local wall-clock; for grain "date" its time is 00:00."""

    value: datetime
    grain: Literal["datetime", "date", "time"]
    passed: bool = False  # what was said is over today ("9am" at ten): to be asked about, not moved
    alternatives: tuple[datetime, ...] = ()  # other readings as good: to be asked about
    span: str = ""  # the words that said it
    until: datetime | None = None  # end of a stretch, "2 to 4"; for grain "date" its last day: "12 to 18 Aug"


@dataclass(frozen=True)
class OwnerReading:
    """What an owner's turn means. Slots that were not said are None."""

    intent: OwnerIntent
    when: When | None = None
    until: When | None = None  # last day of a span: "away 12 to 18 Aug"
    service_id: int | None = None
    staff_id: int | None = None
    discount: int | None = None  # percent; 0 = "no discount after all"
    wait_minutes: int | None = None
    batch_size: int | None = None
    person: str | None = None  # a customer's name as written
    phone: str | None = None  # as written
    note: str | None = None  # what of her words concerns the offer and may reach customers
    any_service: bool = False  # "fill 2pm, anything"
    choice: int | None = None  # option of a pending list, from 1
    confidence: float = 1.0
    language: str | None = None  # of the text, where sure
    discount_unsure: bool = False  # "15 off": percent or money was not said
    money_off: int | None = None  # "5 euros off", which is no percent
    detail: str | None = (
        None  # settings: quiet_hours, no_quiet_hours, ask_first, fill_directly; pace_change: faster, slower
    )


@dataclass(frozen=True)
class CustomerReading:
    """What a customer's turn means. Slots that were not said are None."""

    intent: CustomerIntent
    offer_id: int | None = None  # which open offer is meant, where that is clear
    when: When | None = None
    service_id: int | None = None
    topics: tuple[Topic, ...] = ()  # of a question
    keep_booking: bool = False  # "yes, but keep Thursday too"
    for_name: str | None = None  # "can my daughter Lucía have it?"
    name: str | None = None  # "I'm Dora"
    choice: int | None = None
    minutes_late: int | None = None
    confidence: float = 1.0
    language: str | None = None
    extra: dict[str, str] = field(default_factory=dict)
