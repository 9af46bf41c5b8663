"""The worker process: takes jobs from the queue, one at a time. Several may run."""

import time
from contextlib import suppress
from types import FrameType

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import SimpleWorker
from rq.exceptions import StopRequested

from jobs.queue import open_queue
from jobs.wiring import open_database, ports, settings

log = structlog.get_logger()

# On an idle worker RQ looks after dead ones every `worker_ttl - 15` s: with its defaults that is seven minutes.
WORKER_TTL = 25
MAINTENANCE_INTERVAL = 10
MONITORING_INTERVAL = 5
LOOK_AGAIN = 1.0  # seconds between two looks for a Redis that is gone


class Worker(SimpleWorker):
    """RQ's worker, which remembers whether it was told to stop: else it ended because Redis went away."""

    told_to_stop = False

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        """A signal came."""
        self.told_to_stop = True
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]


def main() -> None:
    """Work until told to stop; a job that has begun is finished first. A Redis that goes away is waited for."""
    open_database()
    ports()  # the clients are loaded once, before the first job
    with suppress(StopRequested):  # told to stop between two tries
        while not _work():
            time.sleep(LOOK_AGAIN)


def _work() -> bool:
    """Take jobs until told to stop (True), or until Redis is gone (False)."""
    redis = Redis.from_url(settings().redis_url)
    try:
        worker = Worker(
            [open_queue(redis)],
            connection=redis,
            serializer="json",
            worker_ttl=WORKER_TTL,
            maintenance_interval=MAINTENANCE_INTERVAL,
            job_monitoring_interval=MONITORING_INTERVAL,
            log_job_description=False,
        )
    except RedisError:
        return False
    try:
        worker.work(with_scheduler=True, logging_level="WARNING")
    except RedisError as error:
        log.warning("redis is gone", problem=type(error).__name__)
    return worker.told_to_stop


if __name__ == "__main__":
    main()
