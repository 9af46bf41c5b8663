"""The web application, for gunicorn: `gunicorn wsgi:app`."""

import sys

from bot.web.app import create_app
from jobs.wiring import alarm, now, open_database, settings

BOOT_ERROR = 3  # tells gunicorn that starting the worker again would not help

try:
    open_database()
except SystemExit:
    sys.exit(BOOT_ERROR)
app = create_app(settings(), now, alarm())
