"""News for the page and the terminal phones: everything that changes, as it changes."""

import json
import threading
from collections.abc import Iterator
from queue import Empty, Full, Queue
from typing import Any

HEARTBEAT = 10.0  # seconds; after a longer silence a listener takes the line for dead


class Feed:
    """Passes news on to all who listen. A listener who is far behind is cut off and comes back for a new start."""

    def __init__(self) -> None:
        self._listeners: set[Queue[str]] = set()
        self._lock = threading.Lock()

    def publish(self, kind: str, data: Any) -> None:
        """Tell everybody."""
        event = f"event: {kind}\ndata: {json.dumps(data)}\n\n"
        with self._lock:
            for listener in list(self._listeners):
                try:
                    listener.put_nowait(event)
                except Full:
                    self._listeners.discard(listener)

    def open(self) -> Queue[str]:
        """Start listening; news from now on is kept for `events`."""
        listener: Queue[str] = Queue(maxsize=1000)
        with self._lock:
            self._listeners.add(listener)
        return listener

    def events(self, listener: Queue[str]) -> Iterator[str]:
        """Server-sent events, until the listener leaves or is cut off."""
        try:
            yield ": welcome\n\n"  # so that the listener knows at once that the line is open
            while listener in self._listeners:
                try:
                    yield listener.get(timeout=HEARTBEAT)
                except Empty:
                    yield ": still here\n\n"
        finally:
            with self._lock:
                self._listeners.discard(listener)
