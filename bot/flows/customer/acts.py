"""What a customer's words do: the one table from intent to act. Each act changes only the writer's own rows."""

from collections.abc import Callable

from bot.flows.customer import bookings, consent, offers, people, privacy, questions, welcome, wishes
from bot.flows.customer.offers import CustomerTalk
from bot.flows.talk import Outcome, Reply, Silence
from bot.language.intents import CustomerIntent


def act(talk: CustomerTalk) -> Outcome:
    """Do what a customer, or somebody unknown, means."""
    if people.waits_for_a_person(talk):
        return Silence("a person was asked for and has not answered yet")
    if talk.reading.extra.get("stale_button"):
        return offers.too_late(talk) or offers.unclear(talk)
    if talk.reading.extra.get("topic") == "minor":
        return privacy.minor(talk)
    if talk.question is not None and talk.question["act"] in ANSWERS:
        answered = ANSWERS[talk.question["act"]](talk)
        if answered is not None:
            return answered
    if talk.conversation.customer is None and talk.reading.intent in NOT_FOR_STRANGERS and talk.text:
        return wishes.book(talk)
    return ACTS[talk.reading.intent](talk)


def _no(talk: CustomerTalk) -> Outcome:
    if talk.question is not None:
        return Reply(talk.say("fine"))
    return offers.decline(talk) if offers.answerable(talk) else Silence("a no to nothing asked")


def _thanks(_talk: CustomerTalk) -> Outcome:
    return Silence("thanks need no answer, and every message costs")


def _book(talk: CustomerTalk) -> Outcome:
    return welcome.first_wish(talk) if talk.conversation.customer is None else wishes.book(talk)


def _unclear(talk: CustomerTalk) -> Outcome:
    return offers.unclear(talk) if talk.text else offers.unreadable(talk)


# Somebody unknown holds no offer, whoever sent them one: a person has to see what they want.
NOT_FOR_STRANGERS = (
    CustomerIntent.ACCEPT,
    CustomerIntent.YES,
    CustomerIntent.DECLINE,
    CustomerIntent.OTHER_TIME,
    CustomerIntent.RESCHEDULE,
    CustomerIntent.UNCLEAR,
)

# What we may have asked, by the act that the answer completes. None: the words were about something else.
ANSWERS: dict[str, Callable[[CustomerTalk], Outcome | None]] = {
    "which_offer": offers.chosen,
    "for_name": offers.for_somebody,
    "human": people.fetch_confirmed,
    "tell_me": welcome.answered,
    "cancel_booking": bookings.cancel_confirmed,
    "cancel_which": bookings.cancel_which_chosen,
    "cancel_choice": bookings.cancel_choice_made,
}

ACTS: dict[CustomerIntent, Callable[[CustomerTalk], Outcome]] = {
    CustomerIntent.ACCEPT: offers.accept,
    CustomerIntent.DECLINE: offers.decline,
    CustomerIntent.OTHER_TIME: wishes.other_time,
    CustomerIntent.CANCEL_AFTER_ACCEPT: offers.thought_better,
    CustomerIntent.QUESTION: questions.answer,
    CustomerIntent.ASK_INFO: questions.answer,
    CustomerIntent.OPT_OUT: consent.opt_out,
    CustomerIntent.OPT_IN: consent.opt_in,
    CustomerIntent.BOT_QUESTION: people.bot_question,
    CustomerIntent.HUMAN: people.fetch,
    CustomerIntent.LATE: people.late,
    CustomerIntent.PRIVACY: privacy.privacy,
    CustomerIntent.WRONG_PERSON: people.wrong_person,
    CustomerIntent.GREETING: welcome.greeting,
    CustomerIntent.OFF_TOPIC: people.off_topic,
    CustomerIntent.THANKS: _thanks,
    CustomerIntent.MY_BOOKING: bookings.when,
    CustomerIntent.CANCEL: bookings.cancel,
    CustomerIntent.RESCHEDULE: wishes.book,
    CustomerIntent.BOOK: _book,
    CustomerIntent.WAITLIST: consent.waitlist,
    CustomerIntent.YES: offers.accept,  # a yes to nothing we asked is one to the offer
    CustomerIntent.NO: _no,
    CustomerIntent.UNCLEAR: _unclear,
}
