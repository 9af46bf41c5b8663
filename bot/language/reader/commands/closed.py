"""When it is closed, as it is said: until a day, for a part of one, or for a week."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Literal

from bot.language.intents import OwnerContext, OwnerReading, When
from bot.language.reader.commands.heard import Heard
from bot.language.reader.times import find_week

_NOON, _EVENING = time(12), time(18)


def closed(reading: OwnerReading, heard: Heard, context: OwnerContext) -> OwnerReading:
    """The reading of a CLOSE with its first and last time: what is said only as an end begins now."""
    said = heard.time
    if said is None:
        return _for_a_week(reading, heard, context.now)
    when = said.when
    if said.ends and when.value > context.now:
        until = replace(when, alternatives=())
        start = _midnight(context.now)
        if when.grain != "date":  # "until 3pm" is from now on, "tomorrow until noon" all of the morning
            start = max(context.now.replace(second=0, microsecond=0), _midnight(when.value))
        grain: Literal["date", "datetime"] = "date" if when.grain == "date" else "datetime"
        return replace(reading, when=When(start, grain, span=when.span, until=when.value), until=until)
    if when.grain == "date" and when.until is None and said.part:
        return _for_a_part(reading, when, said.part, context.opens or 0)
    return reading


def _for_a_week(reading: OwnerReading, heard: Heard, now: datetime) -> OwnerReading:
    week = find_week(heard.text, heard.book.words.language, now.date())
    if week is None:
        return reading
    first, last = (datetime.combine(day, time()) for day in week)
    return replace(reading, when=When(first, "date", until=last), until=When(last, "date"))


def _for_a_part(reading: OwnerReading, when: When, part: str, opens: int) -> OwnerReading:
    """A morning ends at noon; an afternoon and an evening last as long as the day."""
    day = _midnight(when.value)
    if part == "morning":
        noon = datetime.combine(day, _NOON)
        start = day + timedelta(hours=opens)
        return replace(
            reading, when=replace(when, value=start, grain="datetime", until=noon), until=When(noon, "datetime")
        )
    starts = {"afternoon": _NOON, "evening": _EVENING, "night": _EVENING}
    if part not in starts:
        return reading
    return replace(reading, when=replace(when, value=datetime.combine(day, starts[part]), grain="datetime"))


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment, time())
