"""The worker process: takes jobs from the queue, one at a time. Several may run."""

from redis import Redis
from rq import SimpleWorker

from jobs.queue import open_queue
from jobs.wiring import open_database, ports, settings

# On an idle worker RQ looks after dead ones every `worker_ttl - 15` s: with its defaults that is seven minutes.
WORKER_TTL = 25
MAINTENANCE_INTERVAL = 10
MONITORING_INTERVAL = 5


def main() -> None:
    """Work until told to stop; a job that has begun is finished first."""
    open_database()
    ports()  # the clients are loaded once, before the first job
    redis = Redis.from_url(settings().redis_url)
    worker = SimpleWorker(
        [open_queue(redis)],
        connection=redis,
        serializer="json",
        worker_ttl=WORKER_TTL,
        maintenance_interval=MAINTENANCE_INTERVAL,
        job_monitoring_interval=MONITORING_INTERVAL,
        log_job_description=False,
    )
    worker.work(with_scheduler=True, logging_level="WARNING")


if __name__ == "__main__":
    main()
