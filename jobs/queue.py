"""The queue: RQ as an alarm clock. It may lose or double anything; the rows know what is due."""

import time
from datetime import UTC, datetime, timedelta

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue
from rq.serializers import JSONSerializer

from bot.domain.ports import Kind

log = structlog.get_logger()

NAME = "gapgrabber"
GIVE_UP = 0.25  # seconds; a webhook must be answered whatever Redis does
SKIP_AFTER_FAILURE = 2.0  # seconds in which a Redis that just failed is not tried again
JOB_TIMEOUT = 60  # seconds

JOBS: dict[Kind, str] = {
    "conversation": "jobs.answer.run",
    "campaign": "jobs.cascade.run",
    "message": "jobs.deliver.run",
    "chore": "jobs.chore.run",
}


def open_queue(redis: Redis) -> Queue:
    """The one queue of all jobs: with two, RQ would lose a job whose worker dies while taking it."""
    return Queue(NAME, connection=redis, serializer=JSONSerializer, default_timeout=JOB_TIMEOUT)


class RedisAlarm:
    """An `Alarm` on RQ. What it cannot ring, the sweep finds a little later."""

    def __init__(self, redis_url: str) -> None:
        redis = Redis.from_url(redis_url, socket_timeout=GIVE_UP, socket_connect_timeout=GIVE_UP)
        self._queue = open_queue(redis)
        self._skip_until = 0.0

    def ring(self, kind: Kind, row_id: int, at: datetime | None = None) -> None:
        """Enqueue a look at a row, now or at `at` (UTC). Never raises."""
        if time.monotonic() < self._skip_until:
            return
        try:
            if at is None:
                self._queue.enqueue(JOBS[kind], row_id, result_ttl=0, failure_ttl=3600)
            else:
                self._ring_later(kind, row_id, at)
        except (RedisError, OSError) as error:
            self._skip_until = time.monotonic() + SKIP_AFTER_FAILURE
            log.warning("alarm not rung", kind=kind, row=row_id, problem=type(error).__name__)

    def reachable(self) -> bool:
        """Whether Redis answers, within a quarter of a second. Never raises."""
        try:
            return bool(self._queue.connection.ping())
        except (RedisError, OSError):
            return False

    def _ring_later(self, kind: Kind, row_id: int, at: datetime) -> None:
        """RQ cuts due times to whole seconds, so it is rounded up; the id carries that second, because a job that
        re-armed its own id would lose the alarm."""
        second = (at + timedelta(microseconds=999_999)).replace(microsecond=0).astimezone(UTC)
        job_id = f"{kind}-{row_id}-{second:%Y%m%d%H%M%S}"
        self._queue.enqueue_at(second, JOBS[kind], row_id, job_id=job_id, result_ttl=0, failure_ttl=3600)
