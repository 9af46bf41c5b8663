"""Agreeing to offers and taking that back: with date and source, by the person's own words."""

from bot.flows import notices
from bot.flows.customer.offers import CustomerTalk, owner_name
from bot.flows.talk import Outcome, Reply
from bot.store import customers, outreach

QUOTED = 80  # characters of her own words that are kept with a consent


def opt_out(talk: CustomerTalk) -> Outcome:
    """No offers and nothing unasked any more; her own messages are still answered, her bookings stand."""
    customer = customers.known_as(talk.conversation, talk.now)
    customers.opt_out(customer.id, talk.now)
    give_up_offers(customer.id, talk)
    return Reply(talk.say("opted_out"))


def give_up_offers(customer_id: int, talk: CustomerTalk) -> None:
    """What is on offer to somebody who wants none goes to the next."""
    for asked in outreach.held(customer_id):
        outreach.decline(asked.id, talk.now)
        talk.work.wake("campaign", asked.campaign_id)


def opt_in(talk: CustomerTalk) -> Outcome:
    """Offers are welcome (again)."""
    agree(talk, f"wrote “{talk.text[:QUOTED]}”")
    return Reply(talk.say("opted_in"))


def waitlist(talk: CustomerTalk) -> Outcome:
    """ "tell me if something opens up" is a consent, and a wish that the owner should know of."""
    agree(talk, f"asked to be told: “{talk.text[:QUOTED]}”")
    notices.about_customer("wish_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
    return Reply(talk.say("will_tell", owner=owner_name(talk)))


def agree(talk: CustomerTalk, source: str) -> None:
    """Keep the consent, with its date and where it comes from."""
    customers.opt_in(customers.known_as(talk.conversation, talk.now).id, source, talk.now)
