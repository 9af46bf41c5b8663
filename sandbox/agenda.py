"""Things to be done later, by a few worker threads: timers, and lanes in which one thing waits for another."""

import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush
from time import monotonic

Act = Callable[[], object]
Job = Callable[[], float | None]  # done: None; to be tried again: after so many seconds

log = logging.getLogger(__name__)


class Agenda:
    """Runs acts at their time. They live in memory only; what must outlast the process is a row."""

    def __init__(self, workers: int = 24) -> None:
        self._due: list[tuple[float, int, Act]] = []
        self._changed = threading.Condition()
        self._order = itertools.count()
        for _ in range(workers):
            threading.Thread(target=self._work, daemon=True).start()

    def after(self, seconds: float, act: Act) -> None:
        """Have `act` done in so many seconds; of two due at once the first asked for goes first."""
        with self._changed:
            heappush(self._due, (monotonic() + seconds, next(self._order), act))
            self._changed.notify()

    def _work(self) -> None:
        while True:
            act = self._next()
            try:
                act()
            except Exception:
                log.exception("a planned act failed")

    def _next(self) -> Act:
        with self._changed:
            while not self._due or self._due[0][0] > monotonic():
                self._changed.wait(max(0.0, self._due[0][0] - monotonic()) if self._due else None)
            act = heappop(self._due)[2]
            self._changed.notify()  # another worker looks after what is now first
            return act


class Lanes:
    """Jobs with the same key are done one after the other, in order, each until it is done for good."""

    def __init__(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self._waiting: dict[str, deque[Job]] = {}
        self._lock = threading.Lock()

    def put(self, key: str, job: Job) -> None:
        """Add a job at the end of the lane `key`."""
        with self._lock:
            lane = self._waiting.setdefault(key, deque())
            lane.append(job)
            first = len(lane) == 1
        if first:
            self._agenda.after(0, lambda: self._run(key))

    def _run(self, key: str) -> None:
        again: float | None = None
        try:
            again = self._waiting[key][0]()
        finally:
            if again is None:
                again = self._leave(key)
            if again is not None:
                self._agenda.after(again, lambda: self._run(key))

    def _leave(self, key: str) -> float | None:
        """Take the first job off its lane; 0 when another waits behind it."""
        with self._lock:
            self._waiting[key].popleft()
            if self._waiting[key]:
                return 0.0
            del self._waiting[key]
            return None
