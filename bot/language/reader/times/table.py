"""What a language's table of time words holds. Phrases are folded (no accents, hyphens and apostrophes as blanks).

A field that holds several phrases separates them by commas.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Part = Literal["morning", "noon", "afternoon", "evening", "night", "small_hours"]
Unit = Literal["minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True)
class TimeWords:
    """One language's words for times and dates."""

    language: str
    ones: str  # 0 to 19, separated by blanks; "/" separates spellings
    tens: str  # 20 to 50
    compound: str  # how 27 is built of {tens} and {ones}; "|" separates spellings
    ordinals: str  # first to tenth or further, as written before a month
    ordinal_ends: str  # glued to a digit: "8th"
    weekdays: tuple[str, ...]  # Monday first
    short_weekdays: tuple[str, ...]  # words only beside a date or a clock, or with a full stop: "sat", "mar."
    months: tuple[str, ...]
    days: Mapping[int, str]  # from today: 1 is tomorrow
    parts: Mapping[Part, str]
    today_parts: Mapping[Part, str]  # "tonight", "this morning"
    noon: str
    midnight: str
    half: str
    quarter: str
    units: Mapping[Unit, str]
    oclock: str
    at: str  # what stands before an hour
    past: str
    to: str
    of: str
    the: str
    day_of_month: str  # brings in a day of the month by its number alone: "el 15"
    on: str
    one: str  # "a", as in "in a week"; never an hour
    few: str
    next_: str
    this: str
    last: str
    after_next: str
    weeks: Mapping[int, str]  # "next week" is 1
    months_from_now: Mapping[int, str]
    in_: str
    from_now: str
    ago: str
    from_: str
    until: str  # ends a stretch: "2 to 4"
    not_: str
    counted: str  # what a number before it counts, so that it is no hour: "people"
    at_one: str  # "at one", where the number word alone could be an article
    soft_at: str = ""  # stands before an hour as before much else: "a 4", "pour 4"
    plus: str = ""  # "las tres y media"
    up_to: str = ""  # ends a stretch that "from" began, as it also stands before an hour: "de 2 a 4"
    less: str = ""  # "las tres menos cuarto"
    before_now: str = ""  # like `ago`, but said first: "hace dos dias"
    morning_after_day: str = ""  # "Montag morgen"
    half_to: str = ""  # "halb": half an hour before the hour that follows
    quarter_to: str = ""  # "viertel drei" is 2:15
    three_quarters_to: str = ""  # "dreiviertel drei" is 2:45
    half_hour: str = ""
    hour_and_half: str = ""
    quarter_hour: str = ""
    dotted_dates: bool = False  # "5.12" is a date
    bare_hours: bool = False  # "Friday 3" is an hour sooner than a day
    week_later: str = ""  # after a weekday: "friday week"
    fortnight_later: str = ""
    extra_numbers: Mapping[int, str] = field(default_factory=dict)


def phrases(text: str) -> list[str]:
    """The phrases of a field."""
    return [phrase for part in text.split(",") if (phrase := " ".join(part.split()))]
