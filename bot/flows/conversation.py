"""A turn: from what somebody wrote and nobody has read yet to its one outcome."""

from datetime import timedelta

import structlog

from bot.domain.ports import Ports
from bot.flows import context, notices, turn_limit, voice
from bot.flows.award import award
from bot.flows.customer import acts as customer_acts
from bot.flows.owner import acts as owner_acts
from bot.flows.talk import Outcome, Owed, Reply, Silence, Talk
from bot.flows.texts import language_of
from bot.flows.work import Work
from bot.language.reader.language import detect_language
from bot.language.replies import say
from bot.language.router import Read, read_customer, read_owner
from bot.store import businesses, conversations, due, messages, outreach
from bot.store.database import in_transaction
from models import Business, Conversation, Message

log = structlog.get_logger()

LEASE = timedelta(seconds=25)
TRY_AGAIN = timedelta(seconds=5)
MOST_ATTEMPTS = 3


class LostLease(Exception):
    """Somebody else took the turn over, or what it rests on has changed: nothing of it may be kept."""


def answer(conversation_id: int, ports: Ports) -> None:
    """Handle everything a person wrote that no turn has taken up. Nothing when there is none, or somebody is at it."""
    token = due.claim("conversation", conversation_id, ports.now(), LEASE)
    if token is None:
        return
    attempt = conversations.count_attempt(conversation_id)
    try:
        _answer(conversation_id, token, attempt, ports)
    except LostLease:
        log.info("turn given back", conversation=conversation_id)
        due.release("conversation", conversation_id, token, ports.now())  # if it is still ours: once more, at once
    except Exception:
        log.exception("turn failed", conversation=conversation_id, attempt=attempt)
        due.release("conversation", conversation_id, token, ports.now() + TRY_AGAIN)


def _answer(conversation_id: int, token: str, attempt: int, ports: Ports) -> None:
    unread = messages.unread(conversation_id)
    if not unread:
        in_transaction(lambda: _nothing_to_do(conversation_id, token, ports))
        return
    conversation: Conversation = Conversation.get_by_id(conversation_id)
    business = businesses.get(conversation.business_id)
    if attempt > MOST_ATTEMPTS:
        work = Work(ports.now())
        in_transaction(lambda: _pass_on(conversation, business, unread, token, work))
        work.ring(ports.alarm)
        return
    if not _commands(conversation) and turn_limit.reached(conversation.id, unread, ports.now()):
        work = Work(ports.now())
        in_transaction(lambda: _hold_back(conversation, business, unread, token, work))
        work.ring(ports.alarm)
        return
    read = _read(conversation, business, unread, token, ports)
    newer = messages.unread(conversation_id)
    if len(newer) != len(unread):  # she went on typing: hear her out, once
        unread = newer
        read = _read(conversation, business, unread, token, ports)
    work = Work(ports.now())
    in_transaction(lambda: _act(conversation, business, unread, token, read, work))
    work.ring(ports.alarm)
    _award(conversation, ports)


def _nothing_to_do(conversation_id: int, token: str, ports: Ports) -> None:
    due.release("conversation", conversation_id, token, None)
    conversations.turn_done(conversation_id)
    if messages.any_unread(conversation_id):  # written between our look and the release
        due.wake("conversation", conversation_id, ports.now())


def _read(conversation: Conversation, business: Business, unread: list[Message], token: str, ports: Ports) -> Read:  # type: ignore[type-arg]
    """What it means. No transaction is open: this may take seconds."""
    for note in voice.unheard(unread):
        _keep(conversation.id, token, ports)
        voice.hear(note, conversation.language, ports)
    _keep(conversation.id, token, ports)
    now, said_at = ports.now(), unread[-1].created_at
    words = context.words(unread, conversation)
    if _commands(conversation):
        return read_owner(ports.model, words, context.for_owner(conversation, business, now, said_at))
    return read_customer(ports.model, words, context.for_customer(conversation, business, now, said_at))


def _keep(conversation_id: int, token: str, ports: Ports) -> None:
    if not due.extend("conversation", conversation_id, token, ports.now() + LEASE):
        raise LostLease


def _commands(conversation: Conversation) -> bool:
    """Whether this person may command: owners only, whatever anybody writes."""
    return conversation.staff is not None and bool(conversation.staff.is_owner)


def _act(
    conversation: Conversation,
    business: Business,
    unread: list[Message],
    token: str,
    read: Read,  # type: ignore[type-arg]
    work: Work,
) -> None:
    """The turn in one transaction: its messages taken up, its act done, its reply owed. Raises `LostLease`."""
    turn = _take_up(conversation, unread, token, read.reading.intent, read.reader, work)
    asked, conversation = conversation.pending, Conversation.get_by_id(conversation.id)
    if conversation.pending != asked:  # something else was asked while her words were read: they did not answer that
        raise LostLease
    text = messages.said_in(unread)
    language = _language(conversation, business, text)
    question = conversations.question(conversation, work.now, unread[-1].created_at)
    conversations.drop_question(conversation.id)
    talk: Talk = Talk(business, conversation, turn, unread, read.reading, text, question, language, work)  # type: ignore[type-arg]
    outcome = owner_acts.act(talk) if _commands(conversation) else customer_acts.act(talk)
    _end(talk, outcome)
    log.info("turn", turn=turn.id, intent=turn.intent, reader=turn.reader, outcome=type(outcome).__name__)


def _take_up(conversation: Conversation, unread: list[Message], token: str, intent: str, reader: str, work: Work):  # type: ignore[no-untyped-def]
    """Give the lease back and mark the messages; if either is not as it was read, nothing has happened."""
    if not due.release("conversation", conversation.id, token, None):
        raise LostLease
    turn = conversations.record_turn(conversation.id, intent, reader, "open", None, work.now)
    if messages.take_up(turn, unread[-1].id) != len(unread):
        raise LostLease
    conversations.turn_done(conversation.id)
    if messages.any_unread(conversation.id):
        work.wake("conversation", conversation.id)
    return turn


def _language(conversation: Conversation, business: Business, text: str) -> str:
    """The language to answer in: the one just written, where that is sure, and it is remembered."""
    heard = detect_language(text) if text else None
    if heard is not None and heard != conversation.language:
        conversations.speaks(conversation.id, heard)
        conversation.language = heard
    return language_of(conversation, business)


def _end(talk: Talk, outcome: Outcome) -> None:  # type: ignore[type-arg]
    match outcome:
        case Reply(text, offer_id, question, undo):
            talk.work.send(talk.conversation, "reply", text, turn_id=talk.turn.id, outreach_id=offer_id)
            if question is not None:
                conversations.ask(talk.conversation.id, question, talk.now)
            if undo is not None:
                conversations.remember_act(talk.conversation.id, {**undo, "said": text.splitlines()[0]})
            conversations.end_turn(talk.turn.id, "replied")
        case Silence(reason):
            conversations.end_turn(talk.turn.id, "silent", reason)
        case Owed(kind):
            conversations.end_turn(talk.turn.id, kind)


def _pass_on(conversation: Conversation, business: Business, unread: list[Message], token: str, work: Work) -> None:
    """Three tries came to nothing: say so plainly, and have a person look."""
    turn = _take_up(conversation, unread, token, "unclear", "rule", work)
    owners = businesses.owner_names(business.id)
    text = say("passing_on", language_of(conversation, business), owner=owners[0] if owners else business.name)
    work.send(conversation, "reply", text, turn_id=turn.id)
    conversations.end_turn(turn.id, "replied", "passed on after failed attempts")
    words = messages.said_in(unread)
    notices.about_customer("failed_notice", conversation, business, work, turn.id, words)


def _hold_back(conversation: Conversation, business: Business, unread: list[Message], token: str, work: Work) -> None:
    """Too many turns in an hour: no reading, one "please wait", then silence."""
    turn = _take_up(conversation, unread, token, "unclear", "rule", work)
    if turn_limit.was_told(conversation.id, work.now):
        conversations.end_turn(turn.id, "silent", turn_limit.REASON)
        return
    text = say("please_wait", language_of(conversation, business))
    work.send(conversation, "reply", text, turn_id=turn.id)
    conversations.end_turn(turn.id, "replied", turn_limit.REASON)


def _award(conversation: Conversation, ports: Ports) -> None:
    """The end of a holder's turn may be what an award was waiting for."""
    if conversation.customer_id is None:
        return
    for campaign_id in outreach.campaigns_of(conversation.customer_id):
        work = Work(ports.now())
        award(campaign_id, work)
        work.ring(ports.alarm)
