"""A time as the model understood it, set against what the built-in reader finds in the same words.

A time ends up in messages to customers, so the model alone is believed only where it says which words it read, and
those words were said. Where both read a time and differ, both are kept, and the owner is asked.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.language.intents import When
from bot.language.said import kept
from bot.language.schema import Answer

FARTHEST = timedelta(days=60)


def model_when(answer: Answer, text: str, now: datetime) -> When | None:
    """The time in the model's answer, or None where it gave none that is a local date and time. `now` is local."""
    value = _local(answer.when)
    if value is None:
        return None
    span = kept(answer.when_words, text) or ""
    until = _local(answer.until)
    if answer.when_grain == "date":
        day, last = _midnight(value), _midnight(until) if until else None
        return When(day, "date", day.date() < now.date(), span=span, until=last if last and last > day else None)
    until = until if until and until > value else None
    when = When(value, answer.when_grain or "datetime", span=span, until=until)
    return _clock(when, now)


def agreed_when(stated: When | None, own: When | None, *, guessed: bool) -> When | None:
    """One time out of the model's and the built-in reader's (`own`). `guessed`: the model says it had to."""
    if own is None:
        return stated if stated and stated.span and not guessed else None
    if stated is None:
        return own
    if not own.alternatives and same_time(stated, own):
        return own if guessed else _joined(stated, own)
    others = {other: None for other in (*own.alternatives, stated.value) if other != own.value}
    return replace(own, alternatives=tuple(others))


def same_time(one: When, other: When) -> bool:
    """Whether two readings are of one time, as far as the coarser of them goes."""
    if "date" in (one.grain, other.grain):
        return one.value.date() == other.value.date()
    return one.value == other.value


def out_of_reach(stated: When | None, own: When | None, now: datetime) -> bool:
    """Whether the model names a day so far ahead that a slip is likelier, and the words do not plainly say it."""
    return stated is not None and stated.value > now + FARTHEST and not (own and same_time(stated, own))


def _local(written: str | None) -> datetime | None:
    """An ISO time without zone, to the minute. One with a zone was not asked for, and may mean either clock."""
    try:
        value = datetime.fromisoformat(written or "")
    except ValueError:
        return None
    return None if value.tzinfo else value.replace(second=0, microsecond=0)


def _midnight(value: datetime) -> datetime:
    return value.replace(hour=0, minute=0)


def _clock(when: When, now: datetime) -> When:
    """The time with `passed` set right. A clock time alone is of today; the model may have moved it on."""
    if when.grain == "time" and when.value.date() != now.date():
        when = replace(when, value=datetime.combine(now.date(), when.value.time()), until=None)
    return replace(when, passed=when.value <= now)


def _joined(stated: When, own: When) -> When:
    """The finer of two times that agree, with the end of the stretch where either has one."""
    if stated.grain == "datetime" and own.grain == "date":
        return stated
    return replace(own, until=own.until or stated.until) if stated.grain == own.grain else own
