"""Times as programs write them: ISO 8601, with an offset or on the business's own wall clock."""

import re
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.hours import to_utc

DAY = r"20[0-9]{2}-[01][0-9]-[0-3][0-9]"
CLOCK = r"[Tt ][0-2][0-9]:[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?([Zz]|[+-][0-2][0-9]:?[0-5][0-9])?"
MOMENT = f"{DAY}{CLOCK}"
MOMENT_OR_DAY = f"{DAY}({CLOCK})?"


def read_moment(text: str) -> datetime:
    """A moment; without zone where the text has no offset. Raises ValueError, whose text says what would be right."""
    if re.fullmatch(MOMENT, text):
        try:
            return datetime.fromisoformat(text.upper())
        except ValueError:
            pass
    raise ValueError(
        "must be a date and time such as 2026-11-24T14:00:00+01:00; without offset, in the business's zone"
    )


def read_moment_or_day(text: str) -> datetime | date:
    """A moment, or a whole day where no time is given. Raises ValueError, whose text says what would be right."""
    try:
        return date.fromisoformat(text) if re.fullmatch(DAY, text) else read_moment(text)
    except ValueError:
        raise ValueError("must be a date such as 2026-11-24, or a date and time such as 2026-11-24T14:00") from None


def at(moment: datetime, zone: str) -> datetime:
    """The UTC moment, in whole milliseconds as they are kept; without offset it is a wall clock's in `zone`."""
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    return whole.astimezone(UTC) if whole.tzinfo else to_utc(whole, zone)


def starts(value: datetime | date, zone: str) -> datetime:
    """A moment in UTC, or when a day begins in `zone`."""
    return at(value if isinstance(value, datetime) else datetime.combine(value, time()), zone)


def ends(value: datetime | date, zone: str) -> datetime:
    """A moment in UTC, or when a day is over in `zone`."""
    return at(value, zone) if isinstance(value, datetime) else starts(value + timedelta(days=1), zone)
