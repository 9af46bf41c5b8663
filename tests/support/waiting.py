"""Waiting for something that other processes or threads bring about."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def eventually(check: Callable[[], T], seconds: float = 10) -> T:
    """The first truthy result of `check`, polled until `seconds` are over; then AssertionError.

    A check that raises AssertionError or OSError counts as "not yet"; its last error becomes the cause.
    """
    deadline = time.monotonic() + seconds
    while True:
        cause: Exception | None = None
        try:
            if result := check():
                return result
        except (AssertionError, OSError) as error:
            cause = error
        if time.monotonic() > deadline:
            raise AssertionError(f"not true within {seconds} seconds: {check}") from cause
        time.sleep(0.02)
