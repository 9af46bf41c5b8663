"""The discount by chat: percent or money, a high one confirmed once, a sent offer always honoured."""

from typing import Any

from babel.numbers import get_currency_name, get_currency_precision

from bot.flows import texts
from bot.flows.owner.talk import OwnerTalk
from bot.flows.talk import Outcome, Reply
from bot.language.intents import OwnerIntent
from bot.language.speech import say_choices, say_money, say_percent
from bot.store import businesses, campaigns
from models import Business, Campaign, Service

HIGH = 30  # percent; above it, once asked again
PERCENT, MONEY = 1, 2  # the options of "percent or euros?"


def change(talk: OwnerTalk) -> Outcome:
    """ "use 20% off instead": for whoever is asked from now on."""
    r = talk.reading
    if r.discount is not None and r.discount_unsure:
        text, question = which_unit(talk, r.discount)
        return Reply(text, question={**question, "act": "discount", "percent": r.discount})
    if r.money_off is not None:
        return _money(talk, r.money_off)
    return Reply(talk.say("discount_how")) if r.discount is None else _unless_high(talk, r.discount)


def answered(talk: OwnerTalk) -> Outcome:
    """Percent or money; or whether so high a discount is right."""
    question = talk.question or {}
    match talk.reading.intent, talk.reading.choice:
        case OwnerIntent.ANSWER, 1 if question["kind"] == "choice":
            return _unless_high(talk, question["percent"])
        case OwnerIntent.ANSWER, 2 if question["kind"] == "choice":
            return _money(talk, question["percent"])
        case OwnerIntent.YES, _ if question["kind"] == "yes_no":
            return _set(talk, question["percent"])
    return Reply(talk.say("fine"))


def which_unit(talk: OwnerTalk, number: int) -> tuple[str, dict[str, Any]]:
    """ "15 off" may be percent or money: the question, and what of it is to be kept."""
    share, amount = say_percent(number, talk.language), _amount(number, talk)
    currency = get_currency_name(talk.business.currency, number, locale=talk.language)
    options = [f"{talk.say('percent_word')} {share}", f"{currency} {amount}"]  # understood by either word
    return talk.say("percent_or_money", share=share, amount=amount), {"kind": "choice", "options": options}


def in_percent(money: int, service: Service, business: Business) -> int | None:
    """An amount off, in whole units of the currency, as percent of the price; None where no price is on record."""
    if not service.price:
        return None
    cents = money * 10 ** get_currency_precision(business.currency)
    return min(100, int(100 * cents / service.price + 0.5))


def money_question(talk: OwnerTalk, money: int, service: Service) -> tuple[str, int] | None:
    """ "5 € off 25 € is 20%: shall I use that?", and the percent; None where no price is on record."""
    percent = in_percent(money, service, talk.business)
    if percent is None:
        return None
    facts = {
        "amount": _amount(money, talk),
        "price": texts.price(talk.business, service, 0, talk.language),
        "discount": say_percent(percent, talk.language),
    }
    return talk.say("money_ask", **facts), percent


def _amount(money: int, talk: OwnerTalk) -> str:
    currency = talk.business.currency
    cents = money * 10 ** get_currency_precision(currency)
    return say_money(cents, currency, talk.language, talk.business.country)


def _money(talk: OwnerTalk, money: int) -> Outcome:
    """Offers know percent alone: the amount is put so, and confirmed."""
    live = campaigns.live(talk.business.id)
    asked = money_question(talk, money, live[0].service) if live else None
    if asked is None:
        return Reply(talk.say("discount_how"))
    text, percent = asked
    return Reply(text, question={"kind": "yes_no", "act": "discount", "percent": percent})


def _unless_high(talk: OwnerTalk, percent: int) -> Outcome:
    if percent <= HIGH:
        return _set(talk, percent)
    text = talk.say("high_discount_ask", discount=say_percent(percent, talk.language))
    return Reply(text, question={"kind": "yes_no", "act": "discount", "percent": percent})


def _set(talk: OwnerTalk, percent: int) -> Outcome:
    """For the running campaign, else as the habit. Of several, the one with a discount is meant, else she is asked."""
    live = campaigns.live(talk.business.id)
    if not live:
        return _set_habit(talk, percent)
    meant = live if len(live) == 1 else [c for c in live if c.discount_percentage]
    if len(meant) == 1:
        return set_for(meant[0], talk, percent)
    options = [texts.slot_line(c, talk.now, talk.language) for c in live]
    question = {"kind": "choice", "act": "campaign", "then": "discount", "options": options, "percent": percent}
    question |= {"ids": [c.id for c in live], "person": None}
    return Reply(talk.say("which_campaign", campaigns=say_choices(options, talk.language)), question=question)


def set_for(campaign: Campaign, talk: OwnerTalk, percent: int) -> Outcome:
    """From now on. A sent offer is honoured; raised, its holder gets the better."""
    campaigns.set_discount(campaign.id, percent)
    raised = percent > campaign.discount_percentage
    key = "discount_none" if not percent else "discount_set" if raised else "discount_lowered"
    share = say_percent(percent, talk.language) if percent else None
    undo = {"act": "discount", "campaigns": [[campaign.id, campaign.discount_percentage]]}
    return Reply(talk.say(key, discount=share, gaps=texts.slot_line(campaign, talk.now, talk.language)), undo=undo)


def _set_habit(talk: OwnerTalk, percent: int) -> Outcome:
    before = talk.business.discount_percentage
    businesses.change(talk.business.id, discount_percentage=percent)
    share = say_percent(percent, talk.language) if percent else None
    undo = {"act": "setting", "name": "discount_percentage", "value": before}
    return Reply(talk.say("discount_default" if percent else "discount_default_none", discount=share), undo=undo)
