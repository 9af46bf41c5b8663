"""What follows when Twilio or WhatsApp refuses something, by the table in `bot.domain.delivery`."""

from datetime import datetime, timedelta

import structlog

from bot.domain.delivery import OPTED_OUT, OUTSIDE_WINDOW, TEMPLATE_STATUS, Meaning
from bot.flows import texts
from bot.flows.work import Work
from bot.language.replies import say
from bot.store import businesses, conversations, customers, outreach, templates
from models import Business, Message

log = structlog.get_logger()

ACCOUNT_PAUSE = timedelta(seconds=60)  # between tries while Twilio refuses the account or the sender


def pause(business: Business, now: datetime) -> datetime | None:
    """Until when nothing is handed over, because Twilio refuses the sender; None: go on.

    When the time is over, one message goes ahead to see whether it works again, and all others wait for it.
    """
    until: datetime | None = business.refused_until
    if until is None or now < until:
        return until
    later = now + ACCOUNT_PAUSE
    return None if businesses.try_again(business, later) else later


def account_refused(business_id: int, code: int | None, work: Work) -> None:
    """Nothing can be sent: all sends and campaigns wait, and the owners hear of it as soon as anything gets through."""
    log.error("sender refused", business=business_id, code=code)
    if not businesses.refused(business_id, code, work.now + ACCOUNT_PAUSE, work.now):
        return
    business = businesses.get(business_id)
    day = texts.local(work.now, business).date()
    for owner in conversations.owners(business_id, work.now):
        language = texts.language_of(owner, business)
        since = texts.when(work.now, business, work.now, language)
        text = say("refused_notice", language, when=since, code=code)
        work.send(owner, "notice", text, cause=f"refused:{business_id}:{day}:owner:{owner.staff_id}")


def window_closed(code: int | None) -> bool:
    """Whether WhatsApp said that only a template would do."""
    return code == OUTSIDE_WINDOW


def other_form(message: Message, code: int | None) -> bool:
    """Whether the same words may go in another form; a template that showed to be unusable is not chosen again.

    False too while this deployment has no template at all.
    """
    if window_closed(code):
        tried = message.template_id is not None and templates.get(message.template_id).category != templates.SESSION
        return not tried and not message.needs_template and templates.any_stored()
    if message.template_id is None:
        return False
    templates.unusable(message.template_id, TEMPLATE_STATUS[code or 0])
    return True


def give_up(message: Message, meaning: Meaning, code: int | None, work: Work) -> None:
    """This message will never arrive. The person or the text is dealt with, an offer's place goes to the next at once.

    To be run in the transaction that says so.
    """
    customer_id = message.conversation.customer_id
    if meaning is Meaning.RECIPIENT_PERMANENT and customer_id is not None:
        customers.unreachable(customer_id, work.now)
        if code in OPTED_OUT:
            customers.opt_out(customer_id, work.now)
    if meaning is Meaning.CONTENT:
        _tell_of_content(message, code, work)
    if message.kind != "offer" or message.outreach_id is None or message.campaign_id is None:
        return
    if outreach.fail(message.outreach_id):
        work.wake("campaign", message.campaign_id)


def _tell_of_content(message: Message, code: int | None, work: Work) -> None:
    """A fault of ours: told once for each code, for a person has to mend it."""
    log.error("content refused", message=message.id, code=code, template=message.template_id)
    business = businesses.get(message.business_id)
    for owner in conversations.owners(business.id, work.now):
        text = say("content_notice", texts.language_of(owner, business), code=code)
        work.send(owner, "notice", text, cause=f"content:{code}:owner:{owner.staff_id}")
