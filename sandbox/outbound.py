"""Messages from the bot to the phones: accepted, then sent, delivered and read, each step told to the bot."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from sandbox.contents import Content, fill, parse_variables
from sandbox.desk import Desk
from sandbox.errors import TwilioError, words
from sandbox.faults import Fault
from sandbox.messages import Message, Query, new_sid, now_ms
from sandbox.webhooks import parse_webhook, post

DAY = int(timedelta(hours=24).total_seconds() * 1000)
FINAL = ("read", "undelivered", "failed")
ON_THE_WAY = Query(direction="outbound-api", statuses=("queued", "sent"))


@dataclass(frozen=True)
class Order:
    """What the bot asked to be sent. `to` is the address without `whatsapp:`."""

    to: str
    body: str | None = None
    media_urls: list[str] = field(default_factory=list)
    content_sid: str | None = None
    content_variables: str | None = None
    callback: str | None = None
    validity: int = 36000


class Outbound:
    """The way of a message to a phone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.arrived: Callable[[Message], None] | None = None  # told of each message once it is on its phone
        self._held: dict[str, list[Callable[[], float | None]]] = {}

    def accept(self, order: Order, fault: Fault | None = None) -> Message:
        """Record a message and set it on its way. Raises `TwilioError` where Twilio would refuse it."""
        message = self._compose(order, fault)
        self._desk.phones.known(order.to)
        message = self._desk.messages.add(message)
        hold = fault.seconds if fault and fault.do == "hold" else 0.0
        self._desk.agenda.after(self._desk.rules.pace + hold, partial(self._send, message))
        return message

    def resume(self) -> None:
        """Move on what an earlier run of the sandbox left half way."""
        for message in self._desk.messages.find(ON_THE_WAY):
            self._desk.agenda.after(0, partial(self._send if message.status == "queued" else self._deliver, message))

    def look(self, phone: str) -> None:
        """The person looks at the chat: all that was delivered is now read."""
        for message in self._desk.messages.find(Query(phone=phone, statuses=("delivered",))):
            self._advance(message, "read")

    def _compose(self, order: Order, fault: Fault | None) -> Message:
        content, filled = None, None
        if order.content_sid:
            content = self._content(order.content_sid)
            filled = fill(content, parse_variables(order.content_variables))
        refusal = filled.refusal if filled else None
        if self._desk.rules.window and not (content and content.approved) and not self._wrote_today(order.to):
            refusal = 63016
        now = now_ms()
        return Message(
            sid=new_sid("MM" if order.media_urls or content else "SM"),
            phone=order.to,
            direction="outbound-api",
            body=filled.body if filled else order.body or "",
            status="queued",
            created=now,
            updated=now,
            media=[{"url": url, "content_type": ""} for url in order.media_urls],
            buttons=filled.buttons if filled else [],
            content_sid=order.content_sid,
            callback=order.callback,
            validity=order.validity,
            fate=_fate(fault, refusal),
        )

    def _content(self, sid: str) -> Content:
        try:
            return self._desk.contents.get(sid)
        except TwilioError:
            raise TwilioError(21655) from None

    def _wrote_today(self, phone: str) -> bool:
        query = Query(phone=phone, direction="inbound", created_after=now_ms() - DAY)
        return bool(self._desk.messages.find(query, limit=1))

    def _send(self, message: Message) -> None:
        if now_ms() > message.created + message.validity * 1000:
            self._advance(message, "failed", 30036)
        elif message.fate and message.fate.startswith("failed"):
            self._advance(message, "failed", int(message.fate.split()[1]))
        elif self._advance(message, "sent") and message.fate != "sent":
            self._desk.agenda.after(self._desk.rules.pace, partial(self._deliver, message))

    def _deliver(self, message: Message) -> None:
        if message.fate == "sent":
            return
        if message.fate:
            self._advance(message, "undelivered", int(message.fate.split()[1]))
        elif self._advance(message, "delivered") and self.arrived:
            self.arrived(message)

    def _advance(self, message: Message, status: str, error_code: int | None = None) -> bool:
        moved = self._desk.messages.advance(message.sid, status, error_code)
        if moved is not None and moved.callback:
            self._report(moved)
        return moved is not None

    def _report(self, message: Message) -> None:
        """Post the status to the bot, or do with the callback what a fault says."""
        lane = f"callback {message.sid}"
        fault = self._desk.faults.take("callback", message.phone)
        do = fault.do if fault else None
        job = self._callback(message)
        if fault and do == "delay":
            self._desk.agenda.after(fault.seconds, lambda: self._desk.lanes.put(lane, job))
        elif do == "reorder" and message.sid not in self._held and message.status not in FINAL:
            self._held[message.sid] = [job]
        elif do != "drop":
            for _ in range(fault.count if fault and do == "repeat" else 1):
                self._desk.lanes.put(lane, self._callback(message))
            for held in self._held.pop(message.sid, []):
                self._desk.lanes.put(lane, held)

    def _callback(self, message: Message) -> Callable[[], float | None]:
        webhook = parse_webhook(message.callback or "")
        form = callback_form(message, self._desk)
        token = new_sid("")
        tries = 0

        def job() -> float | None:
            nonlocal tries
            if self._desk.messages.get(message.sid) is None:
                return None  # a fresh start was made meanwhile
            tries += 1
            failure = post(webhook.url, form, self._desk.settings.auth_token, token)
            return webhook.pause(tries, failure) if failure else None

        return job


def _fate(fault: Fault | None, refusal: int | None) -> str | None:
    """What will become of a message, by what a fault wants or else by WhatsApp's refusal; None: it arrives."""
    if fault and fault.do == "fail":
        return f"{fault.final} {fault.code}"
    if fault and fault.do == "block":
        return "sent"
    return f"undelivered {refusal}" if refusal else None


def callback_form(message: Message, desk: Desk) -> dict[str, str]:
    """What Twilio posts to the status callback of a WhatsApp message."""
    form = {
        "AccountSid": desk.settings.account_sid,
        "ApiVersion": "2010-04-01",
        "ChannelInstallSid": "XE" + desk.settings.account_sid[2:].lower(),
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": message.phone,
        "From": f"whatsapp:{desk.settings.number}",
        "MessageSid": message.sid,
        "MessageStatus": message.status,
        "SmsSid": message.sid,
        "SmsStatus": message.status,
        "StructuredMessage": "true" if message.content_sid else "false",
        "To": f"whatsapp:{message.phone}",
    }
    if message.status in ("delivered", "read", "undelivered"):
        form["EventType"] = message.status.upper()
    if message.error_code:
        form |= {"ErrorCode": str(message.error_code), "ChannelStatusMessage": words(message.error_code)}
    return form
