"""Phones on the real Twilio client."""

from bot.gateways.phone import TwilioPhone
from tests.support.twilio_server import ACCOUNT_SID, AUTH_TOKEN

SALON, ANA, BEN = "+34911000000", "+34600000001", "+34600000002"
CALLBACK = "https://salon-olga.example/webhooks/twilio/status"


def phone_at(url: str, token: str = AUTH_TOKEN, timeout: float = 8) -> TwilioPhone:
    """A phone whose Twilio is at `url`."""
    return TwilioPhone(ACCOUNT_SID, token, url, CALLBACK, timeout)
