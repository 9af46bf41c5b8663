"""Agreeing to offers and taking that back: with date and source, by the person's own words."""

from bot.flows import notices
from bot.flows.customer.offers import CustomerTalk, owner_name
from bot.flows.talk import Outcome, Reply
from bot.language.intents import CustomerIntent
from bot.store import customers, outreach

QUOTED = 80  # characters of her own words that are kept with a consent


def opt_out(talk: CustomerTalk) -> Outcome:
    """No offers and nothing unasked any more; her own messages are still answered, her bookings stand."""
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_out(customer.id, talk.now)
    for asked in outreach.held(customer.id):
        outreach.decline(asked.id, talk.now)
        talk.work.wake("campaign", asked.campaign_id)
    return Reply(talk.say("opted_out"))


def opt_in(talk: CustomerTalk) -> Outcome:
    """Offers are welcome (again)."""
    _agree(talk, f"wrote “{talk.text[:QUOTED]}”")
    return Reply(talk.say("opted_in"))


def waitlist(talk: CustomerTalk) -> Outcome:
    """ "tell me if something opens up" is a consent, and a wish that the owner should know of."""
    _agree(talk, f"asked to be told: “{talk.text[:QUOTED]}”")
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("will_tell", owner=owner_name(talk)))


def asked_to_be_told(talk: CustomerTalk) -> Outcome | None:
    """The answer to "Shall I tell you when earlier times open?"."""
    if talk.reading.intent in (CustomerIntent.YES, CustomerIntent.ACCEPT):
        _agree(talk, "said yes to being told of earlier times")
        return Reply(talk.say("opted_in"))
    if talk.reading.intent in (CustomerIntent.NO, CustomerIntent.DECLINE):
        return Reply(talk.say("fine"))
    return None


def _agree(talk: CustomerTalk, source: str) -> None:
    customers.opt_in(customers.known_as(talk.conversation, talk.now).id, source, talk.now)
