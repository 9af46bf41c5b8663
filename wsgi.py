"""The web application, for gunicorn: `gunicorn wsgi:app`."""

from bot.web.app import create_app
from jobs.wiring import alarm, now, open_database, settings

open_database()
app = create_app(settings(), now, alarm())
