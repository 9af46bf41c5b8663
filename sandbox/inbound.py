"""Messages from the phones to the bot: kept at once, then posted to its webhook, a phone's in their order."""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable
from functools import partial

import phonenumbers
from pydantic import BaseModel, ConfigDict, Field, model_validator

from sandbox.desk import Desk
from sandbox.messages import Message, Query, new_sid, now_ms
from sandbox.phones import Phone
from sandbox.webhooks import parse_webhook, post


class File(BaseModel):
    """A voice note, photo, sticker or contact card; `data` is base64."""

    model_config = ConfigDict(extra="forbid")

    content_type: str = Field(pattern=r"^[\w.+-]+/[\w.+-]+(;.*)?$")
    data: str

    def content(self) -> bytes:
        """The file itself. Raises `ValueError`."""
        try:
            return base64.b64decode(self.data, validate=True)
        except binascii.Error:
            raise ValueError("data is not base64") from None


class Place(BaseModel):
    """A shared location."""

    model_config = ConfigDict(extra="forbid")

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    label: str = ""
    address: str = ""

    def fields(self) -> dict[str, str]:
        """What Twilio says of it."""
        numbers = {"Latitude": str(self.latitude), "Longitude": str(self.longitude)}
        return numbers | {"Label": self.label, "Address": self.address, "MessageType": "location"}


class Written(BaseModel):
    """What a person does on the phone: types, taps a button (`button` is its id), attaches a file or shares a place.

    `message` is the sid of the message that is answered or whose button is tapped.
    """

    model_config = ConfigDict(extra="forbid")

    body: str = Field(default="", max_length=4096)
    button: str | None = None
    message: str | None = None
    media: File | None = None
    location: Place | None = None
    forwarded: bool = False

    @model_validator(mode="after")
    def _something(self) -> "Written":
        if not (self.body.strip() or self.button or self.media or self.location):
            raise ValueError("nothing is written: give body, button, media or location")
        if self.button and not self.message:
            raise ValueError("button needs message: the sid of the message it is under")
        return self


class Inbound:
    """The way of a message to the bot."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, address: str, written: Written) -> Message:
        """Keep what was written on a phone and set it on its way. Raises `ValueError` where it cannot be."""
        phone = self._desk.phones.known(address)
        sid = new_sid("MM" if written.media else "SM")
        form = self._envelope(phone, sid) | self._answer(phone, written)
        media: list[dict[str, str]] = []
        if written.media:
            media = [self._attach(sid, written.media)]
            form |= {"NumMedia": "1", "MediaUrl0": media[0]["url"], "MediaContentType0": written.media.content_type}
            form["MessageType"] = _kind(written.media.content_type)
        if written.location:
            form |= written.location.fields()
        if written.forwarded:
            form["Forwarded"] = "true"
        now = now_ms()
        message = Message(
            sid=sid,
            phone=address,
            direction="inbound",
            body=form["Body"],
            status="pending",
            created=now,
            updated=now,
            sent=now,
            media=media,
            reply_to=written.message,
            form=form,
        )
        message = self._desk.messages.add(message)
        self._post(message)
        return message

    def resume(self) -> None:
        """Post what an earlier run of the sandbox could not."""
        for message in self._desk.messages.find(Query(direction="inbound", statuses=("pending",))):
            self._post(message)

    def again(self, sid: str) -> bool:
        """Post a message once more whose webhook failed; False where there is none such."""
        message = self._desk.messages.get(sid)
        if message is None or message.status != "failed":
            return False
        self._desk.messages.mark(sid, "pending")
        self._post(message)
        return True

    def _attach(self, sid: str, file: File) -> dict[str, str]:
        media = self._desk.messages.attach(sid, file.content_type, file.content())
        account = f"{self._desk.settings.base_url}/2010-04-01/Accounts/{self._desk.settings.account_sid}"
        return {"sid": media, "url": f"{account}/Messages/{sid}/Media/{media}", "content_type": file.content_type}

    def _envelope(self, phone: Phone, sid: str) -> dict[str, str]:
        number = phone.address.startswith("+")
        context = {"ProfileName": phone.name, "WaId": phone.address.removeprefix("+")}
        return context | {
            "AccountSid": self._desk.settings.account_sid,
            "ApiVersion": "2010-04-01",
            "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": context}}),
            "ExternalUserId": f"whatsapp:{_user_id(phone.address) if number else phone.address}",
            "From": f"whatsapp:{phone.address}",
            "MessageSid": sid,
            "MessageType": "text",
            "NumMedia": "0",
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "SmsMessageSid": sid,
            "SmsSid": sid,
            "SmsStatus": "received",
            "To": f"whatsapp:{self._desk.settings.number}",
        }

    def _answer(self, phone: Phone, written: Written) -> dict[str, str]:
        form = {"Body": written.body}
        if written.message is None:
            return form
        original = self._desk.messages.get(written.message)
        if original is None or original.phone != phone.address:
            raise ValueError(f"message {written.message} is not on this phone")
        sender = phone.address if original.direction == "inbound" else self._desk.settings.number
        form |= {"OriginalRepliedMessageSid": original.sid, "OriginalRepliedMessageSender": f"whatsapp:{sender}"}
        if written.button is None:
            return form
        for button in original.buttons:
            if button["id"] == written.button:
                kind = "button" if self._is_template(original) else "interactive"
                title = button["title"]
                return form | {"Body": title, "ButtonText": title, "ButtonPayload": button["id"], "MessageType": kind}
        raise ValueError(f"message {original.sid} has no button {written.button!r}")

    def _is_template(self, message: Message) -> bool:
        return any(content.sid == message.content_sid and content.approved for content in self._desk.contents.all())

    def _post(self, message: Message) -> None:
        fault = self._desk.faults.take("webhook", message.phone)
        if fault and fault.do == "drop":
            self._desk.messages.mark(message.sid, "failed", "dropped, as a fault says")
            return
        copies = fault.count if fault and fault.do == "repeat" else 1
        wait = fault.seconds if fault and fault.do == "delay" else 0.0
        for _ in range(copies):
            lane, job = f"webhook {message.phone}", self._webhook(message)
            if wait:
                self._desk.agenda.after(wait, partial(self._desk.lanes.put, lane, job))
            else:
                self._desk.lanes.put(lane, job)

    def _webhook(self, message: Message) -> Callable[[], float | None]:
        webhook = parse_webhook(self._desk.settings.webhook_url)
        token = new_sid("")
        tries = 0

        def job() -> float | None:
            nonlocal tries
            if self._desk.messages.get(message.sid) is None:
                return None  # a fresh start was made meanwhile
            tries += 1
            failure = post(webhook.url, message.form, self._desk.settings.auth_token, token)
            if failure is None:
                self._desk.messages.mark(message.sid, "received")
                return None
            pause = webhook.pause(tries, failure)
            state = "pending" if pause is not None else "failed"
            self._desk.messages.mark(message.sid, state, failure.words)
            return pause

        return job


def _user_id(number: str) -> str:
    """A made-up but lasting WhatsApp user id for a number, as Meta gives every user one."""
    country = phonenumbers.region_code_for_number(phonenumbers.parse(number)) or "XX"
    return f"{country}.{int(hashlib.sha256(number.encode()).hexdigest(), 16) % 10**16}"


def _kind(content_type: str) -> str:
    family = content_type.partition("/")[0]
    if content_type.startswith("image/webp"):
        return "sticker"
    if content_type.startswith("text/vcard"):
        return "contacts"
    return family if family in ("audio", "image", "video") else "document"
