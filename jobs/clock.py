"""The clock process: sweeps every second. Several may run."""

import signal
import threading
import time

import structlog

from bot.store.database import drop_connection
from jobs import sweep
from jobs.wiring import alarm, open_database

log = structlog.get_logger()

EVERY = 1.0  # seconds
DIARY_EVERY = 30  # sweeps between two looks at bookings that are over


def main() -> None:
    """Sweep until told to stop. A sweep that fails is reported, and the next one comes all the same."""
    open_database()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    beat = 0
    while not stop.is_set():
        began = time.monotonic()
        try:
            sweep.run(alarm())
            if beat % DIARY_EVERY == 0:
                sweep.complete_past()
        except Exception:
            log.exception("sweep failed")
            drop_connection()
        beat += 1
        stop.wait(max(0.0, EVERY - (time.monotonic() - began)))


if __name__ == "__main__":
    main()
