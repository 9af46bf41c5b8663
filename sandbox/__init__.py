"""A WhatsApp on the desk: Twilio's protocol and a page of phones, in one local program of its own."""
