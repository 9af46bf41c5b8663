"""Before anything starts: the schema brought up to date, the first business made. Repeatable."""

import structlog

from bot.flows import chores, demo, setup
from bot.store import businesses
from bot.store.database import in_transaction, migrate
from jobs.wiring import now, open_database, settings

log = structlog.get_logger()


def main() -> None:
    """Migrate, then make what is missing."""
    open_database()
    log.info("migrated", applied=migrate())
    in_transaction(_ensure_business)
    in_transaction(lambda: chores.ensure(now()))


def _ensure_business() -> None:
    chosen = settings()
    number, first = chosen.twilio_number, chosen.business
    quiet, caps = chosen.quiet_hours, chosen.offer_caps
    if first is not None:
        setup.ensure_business(
            number,
            first.name,
            str(first.timezone),
            first.owners,
            f"{quiet.start:%H:%M}-{quiet.end:%H:%M}" if quiet else None,
            (caps.per_day, caps.per_week) if caps else None,
            now(),
        )
    elif businesses.by_number(number) is None:
        demo.make(number, (), now())


if __name__ == "__main__":
    main()
