"""What Twilio's answers and callbacks mean for us: error codes, message states, waiting times."""

from datetime import timedelta
from enum import Enum, auto


class Meaning(Enum):
    """What to do about a message that failed."""

    RETRY = auto()  # surely not sent; the same message may go later
    LOOK_UP = auto()  # it may have been sent: find out before trying again
    SWITCH_FORM = auto()  # the same words in another form: a template for free text, or another template
    RECIPIENT_PERMANENT = auto()  # this address never works: no more messages to it
    RECIPIENT_FOR_NOW = auto()  # not this time: leave the person out of this campaign
    CONTENT = auto()  # the message itself is at fault: never retry, tell whoever keeps the program
    STOP = auto()  # the account or sender is refused: nothing can be sent, pause everything and tell the owner
    TEST_ONLY = auto()  # a limit of Twilio's sandbox or trial accounts: the person must join or be verified there


_MEANINGS = {
    Meaning.RETRY: {
        20429,  # too many requests: never processed
        63009,  # WhatsApp answered with an error
        63010,  # WhatsApp: internal error
        63012,  # WhatsApp: not available
        63017,  # account rate limit
        63018,  # WhatsApp rate or messaging limit of the sender
    },
    Meaning.LOOK_UP: {20500, 20503},
    Meaning.SWITCH_FORM: {
        63016,  # free text outside the 24-hour window
        63027,  # the template has no such language
        63040,  # template rejected
        63041,  # template paused
        63042,  # template disabled
    },
    Meaning.RECIPIENT_PERMANENT: {
        21211,  # not a valid number
        21610,  # opted out
        21614,  # not a mobile number
        63003,  # no such address
        63014,  # blocked us or opted out
        63024,  # not on WhatsApp, or its terms not accepted
    },
    Meaning.RECIPIENT_FOR_NOW: {
        21408,  # the account may not write to that country; other countries are not touched by it
        63032,  # in an experiment of Meta's, for an unknown time
        63049,  # Meta's limit of marketing messages for one person; in the US always
    },
    Meaning.CONTENT: {
        21617,  # longer than 1,600 characters
        21654,  # template: not found
        21655,  # template: bad id
        21656,  # template: bad variables
        21658,  # template: too many or too long variables
        63005,  # content not accepted
        63013,  # breaks a policy, or line breaks in a template variable
        63021,  # content not valid, or over 1,024 characters
        63028,  # wrong number of template variables
    },
    Meaning.STOP: {
        20003,  # wrong credentials, or account suspended
        21212,  # the sender's number is not valid
        21606,  # the sender's number is not ours
        21659,  # the sender's number is not Twilio's
        63007,  # no such sender
        63020,  # Meta's invitation not accepted
        63038,  # the account's daily cap; comes as HTTP 429
        63051,  # WhatsApp business account locked
    },
    Meaning.TEST_ONLY: {21608, 63015},
}
OUTSIDE_WINDOW = 63016
OPTED_OUT = (21610, 63014)  # of the addresses that never work, those whose owner said no
# What a send shows of the template that it went by, before Twilio was asked for its state.
TEMPLATE_STATUS = {63027: "missing", 63040: "rejected", 63041: "paused", 63042: "disabled"}

_BY_CODE = {code: meaning for meaning, codes in _MEANINGS.items() for code in codes}

_ACCOUNT_STATUSES = {401, 403, 404, 405}  # wrong credentials, account or address of the API


def meaning_of(code: int | None, http_status: int | None) -> Meaning:
    """What a failure means, from Twilio's error code (None: it gave none) and the HTTP status (None: a callback).

    A server error is always ambiguous, whatever its code. Otherwise a known code decides, then the HTTP status.
    """
    if http_status is not None and (http_status >= 500 or http_status == 408):
        return Meaning.LOOK_UP
    if code in _BY_CODE:
        return _BY_CODE[code]
    if http_status is None:
        return Meaning.RECIPIENT_FOR_NOW
    if http_status == 429:
        return Meaning.RETRY
    if http_status in _ACCOUNT_STATUSES or 300 <= http_status < 400:
        return Meaning.STOP
    return Meaning.CONTENT


# Callbacks arrive in any order. Someone who got or read a message has got it, whatever failure was reported before.
_RANKS = {
    "queued": 1,
    "accepted": 2,
    "scheduled": 3,
    "sending": 4,
    "sent": 5,
    "undelivered": 6,
    "failed": 6,
    "canceled": 6,
    "delivered": 7,
    "read": 8,
}


def rank(status: str) -> int:
    """How far a message with Twilio's `status` has come, from 1. Unknown words are 0, so they change nothing.

    A stored status is only ever replaced by one of a higher rank.
    """
    return _RANKS.get(status, 0)


FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=5)


def backoff(attempt: int, random: float) -> timedelta:
    """How long to wait after the failed try number `attempt` (from 1). `random` is in [0, 1).

    The wait doubles from 2 seconds up to 5 minutes. Its second half is left to chance, so that messages that failed
    together do not come back together.
    """
    full = min(FIRST_WAIT * (1 << min(attempt - 1, 20)), LONGEST_WAIT)
    return full * (0.5 + random / 2)
