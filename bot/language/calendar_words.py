"""The words of days and times, by language, as `bot.language.speech` puts them together."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CalendarWords:
    """`on` stands before a weekday (Monday first), `at` before a time, `at_one` before one o'clock."""

    today: str
    tomorrow: str
    at: str
    at_one: str
    on: tuple[str, ...]
    date_pattern: str  # in the letters of Unicode's date patterns; `year` is what follows where it must be said
    year: str
    minutes: tuple[str, str]


_NOTHING = ("",) * 7

CALENDAR = {
    "en": CalendarWords("today", "tomorrow", "at ", "at ", _NOTHING, "EEEE d MMMM", " y", ("minute", "minutes")),
    "es": CalendarWords(
        "hoy", "mañana", "a las ", "a la ", ("el ",) * 7, "EEEE d 'de' MMMM", " 'de' y", ("minuto", "minutos")
    ),
    "fr": CalendarWords("aujourd'hui", "demain", "à ", "à ", _NOTHING, "EEEE d MMMM", " y", ("minute", "minutes")),
    "de": CalendarWords("heute", "morgen", "um ", "um ", ("am ",) * 7, "EEEE, d. MMMM", " y", ("Minute", "Minuten")),
    "it": CalendarWords("oggi", "domani", "alle ", "all'", _NOTHING, "EEEE d MMMM", " y", ("minuto", "minuti")),
    "pt": CalendarWords(
        "hoje",
        "amanhã",
        "às ",
        "à ",
        ("na ",) * 5 + ("no ",) * 2,
        "EEEE, d 'de' MMMM",
        " 'de' y",
        ("minuto", "minutos"),
    ),
}
