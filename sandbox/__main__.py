"""`python -m sandbox`: start the desk."""

import logging
import os
import signal
import sys
import threading

from werkzeug.serving import WSGIRequestHandler, make_server

from sandbox.app import make_app
from sandbox.desk import Desk
from sandbox.directory import Directory
from sandbox.phones import Phone
from sandbox.settings import DEMO_OWNER, SettingsError, read_settings


class Connection(WSGIRequestHandler):
    """One caller. Answers leave at once, and no line of them, with its numbers and texts, reaches a log."""

    disable_nagle_algorithm = True

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Log nothing."""


def main() -> int:
    """Run until told to stop; gives the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        print(f"The sandbox cannot start:\n{error}", file=sys.stderr)
        return 2
    desk = Desk(settings)
    desk.phones.retire_owners()
    desk.phones.put(Phone(owner, _name(place, owner), "owner") for place, owner in enumerate(settings.owners, 1))
    desk.agenda.after(0, Directory(desk).refresh)
    # A thread a connection in one process: faults, timers and listeners live in memory, and neither an open event
    # stream nor an answer held back for a minute may use up a fixed number of threads.
    server = make_server("127.0.0.1", settings.port, make_app(desk), threaded=True, request_handler=Connection)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"The phones are at {settings.base_url}", flush=True)
    server.serve_forever()
    return 0


def _name(place: int, owner: str) -> str:
    if owner == DEMO_OWNER:
        return "Olga"
    return "Owner" if place == 1 else f"Owner {place}"


if __name__ == "__main__":
    sys.exit(main())
