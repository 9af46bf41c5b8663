"""Logs: one JSON line an event, with ids and never with numbers, names or words."""

import logging
import sys
import traceback
from typing import Any

import structlog
from structlog.typing import EventDict, WrappedLogger


def set_up_logs() -> None:
    """Send structlog's events, and what libraries warn of, to standard error."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            where_it_failed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def where_it_failed(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Put an exception as its type and places only: its text and variables may hold what somebody wrote."""
    if not event.pop("exc_info", False):
        return event
    error = sys.exc_info()[1]
    chain: list[dict[str, Any]] = []
    while error is not None and len(chain) < 5:
        places = [
            f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
        ]
        chain.append({"type": type(error).__name__, "at": places[-8:]})
        error = error.__cause__ or error.__context__
    event["exception"] = chain
    return event
