"""Questions about the business or an offer: answered from its facts, or passed to the owner."""

from bot.flows import notices
from bot.flows.customer import facts
from bot.flows.customer.offers import CustomerTalk, meant, owner_name
from bot.flows.talk import Outcome, Reply


def answer(talk: CustomerTalk) -> Outcome:
    """What the facts hold; what they do not hold goes to the owner, and the person is told so. An offer stays open."""
    asked = meant(talk)
    said = facts.answer(talk, asked)
    if said is None:
        notices.about_customer("question_notice", talk.conversation, talk.business, talk.work, talk.turn.id, talk.text)
        said = talk.say("unknown_fact", owner=owner_name(talk))
    if asked is None:
        return Reply(said)
    return Reply(f"{said} {talk.say('still_open_ask')}", offer_id=asked.id)
