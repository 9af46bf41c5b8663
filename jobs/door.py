"""What every job does around its one call."""

from collections.abc import Callable

import structlog

from bot.domain.ports import Ports
from bot.store.database import StorageError, drop_connection
from jobs.wiring import ports

log = structlog.get_logger()


def look_at(row_id: int, act: Callable[[int, Ports], None]) -> None:
    """Have `act` look at a row. What fails is logged without its words, and the sweep brings the row back.

    Nothing is raised to RQ: it would log the error's text, which may hold what somebody wrote, and keep the job.
    """
    try:
        act(row_id, ports())
    except StorageError:
        log.exception("job failed on the database", row=row_id)
        drop_connection()
    except Exception:
        log.exception("job failed", row=row_id)
