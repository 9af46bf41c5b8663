"""Twilio's refusals: the codes we can be told to answer with, and the body they come in."""

from typing import Any

# code: (HTTP status of a refused request, Twilio's words). Codes of 63000 and above mostly arrive later, in a callback.
KNOWN: dict[int, tuple[int, str]] = {
    14107: (400, "Message rate limit exceeded between these two numbers"),
    20001: (400, "Invalid parameter"),
    20003: (401, "Authenticate"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "Internal Server Error"),
    20503: (503, "Service Unavailable"),
    21211: (400, "Invalid 'To' Phone Number"),
    21408: (403, "Permission to send a message has not been enabled for this region"),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21608: (403, "The number is unverified. Trial accounts cannot send messages to unverified numbers"),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21614: (400, "'To' number is not a valid mobile number"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21654: (400, "ContentSid Required"),
    21655: (400, "The ContentSid is Invalid"),
    21656: (400, "The Content Variables parameter is invalid."),
    21658: (400, "A Parameter exceeds character limits"),
    21910: (400, "Invalid From and To pair. From and To should be of the same channel"),
    30036: (400, "Validity Period Expired"),
    63003: (400, "Channel could not find To address"),
    63005: (400, "Channel did not accept given content"),
    63007: (400, "Twilio could not find a Channel with the specified From address"),
    63009: (400, "Channel provider returned an internal service error"),
    63010: (400, "Channels - Twilio Internal error"),
    63012: (400, "Channel provider returned an internal service error"),
    63013: (400, "Channel policy violation"),
    63014: (400, "Message failed because it was blocked by user action"),
    63015: (400, "Channel Sandbox can only send messages to phone numbers that have joined the Sandbox"),
    63016: (400, "Failed to send freeform message because you are outside the allowed window"),
    63017: (400, "Rate limit exceeded"),
    63018: (400, "Rate limit exceeded for Channel"),
    63020: (400, "Twilio encountered a Business Manager account error"),
    63021: (400, "Channel invalid content error"),
    63024: (400, "Invalid message recipient"),
    63027: (400, "Template does not exist for a language and locale"),
    63028: (400, "Number of parameters provided does not match the expected number of parameters"),
    63032: (400, "User is part of a WhatsApp experiment and cannot receive this message"),
    63033: (400, "Recipient blocked to receive message"),
    63038: (429, "Account exceeded the daily messages limit"),
    63040: (400, "Template rejected"),
    63041: (400, "Template paused"),
    63042: (400, "Template disabled"),
    63049: (400, "Meta chose not to deliver this WhatsApp marketing message"),
    63051: (400, "WhatsApp Business Account is locked"),
}


class TwilioError(Exception):
    """A request is refused, as Twilio refuses it."""

    def __init__(
        self, code: int, message: str | None = None, status: int | None = None, retry_after: int | None = None
    ) -> None:
        """`code` is Twilio's; `message` and HTTP `status` default to those known for it; `retry_after` is seconds."""
        super().__init__(message or words(code))
        self.code = code
        self.status = status or KNOWN.get(code, (400, ""))[0]
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        """The JSON that Twilio sends with a refusal."""
        return {
            "code": self.code,
            "message": str(self),
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


def words(code: int) -> str:
    """What Twilio says of an error code."""
    return KNOWN.get(code, (400, f"Error {code}"))[1]
