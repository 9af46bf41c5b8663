"""Leaving a server alone for a while when it keeps failing, so that nobody waits for it in vain."""

import math
from collections.abc import Callable

FAILURES = 3  # in a row
REST = 20.0  # seconds


class Breaker:
    """Opens after three failures in a row and closes 20 seconds later. One more failure then opens it again."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` gives seconds that only ever grow."""
        self._clock = clock
        self._failures = 0
        self._open_until = -math.inf

    @property
    def is_open(self) -> bool:
        """Whether the server is to be left alone now."""
        return self._clock() < self._open_until

    def succeeded(self) -> None:
        """The server answered, with whatever."""
        self._failures = 0

    def failed(self) -> None:
        """The server could not be reached, or could not answer."""
        self._failures += 1
        if self._failures >= FAILURES:
            self._open_until = self._clock() + REST
