"""What others may ask of the sandbox over HTTP: the bot as of Twilio, the page and tests as of the desk."""
