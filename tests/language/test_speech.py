"""How facts are said: times, money, lists, in six languages."""

from datetime import datetime, time

import pytest

from bot.language.speech import (
    country_of,
    first_name,
    month_first,
    say_choices,
    say_day,
    say_hours,
    say_minutes,
    say_money,
    say_names,
    say_percent,
    say_time,
    say_when,
)

at = datetime.fromisoformat

NOW = at("2026-12-01 10:00")  # a Tuesday
TODAY, TOMORROW = at("2026-12-01 14:00"), at("2026-12-02 09:00")
THURSDAY, NEXT_WEEK = at("2026-12-03 15:00"), at("2026-12-08 15:00")


@pytest.mark.parametrize(
    ("language", "country", "today", "tomorrow", "thursday", "next_week"),
    [
        (
            "en",
            "ES",
            "today at 14:00",
            "tomorrow, Wednesday, at 9:00",
            "Thursday at 15:00",
            "Tuesday 8 December at 15:00",
        ),
        (
            "en",
            "US",
            "today at 2 PM",
            "tomorrow, Wednesday, at 9 AM",
            "Thursday at 3 PM",
            "Tuesday, December 8, at 3 PM",
        ),
        ("en", "AU", "today at 2 PM", "tomorrow, Wednesday, at 9 AM", "Thursday at 3 PM", "Tuesday 8 December at 3 PM"),
        (
            "es",
            "ES",
            "hoy a las 14:00",
            "mañana, miércoles, a las 9:00",
            "el jueves a las 15:00",
            "el martes 8 de diciembre a las 15:00",
        ),
        (
            "es",
            "MX",
            "hoy a las 2 p. m.",
            "mañana, miércoles, a las 9 a. m.",
            "el jueves a las 3 p. m.",
            "el martes 8 de diciembre a las 3 p. m.",
        ),
        ("fr", "FR", "aujourd'hui à 14:00", "demain, mercredi, à 9:00", "jeudi à 15:00", "mardi 8 décembre à 15:00"),
        ("fr", "CA", "aujourd'hui à 14:00", "demain, mercredi, à 9:00", "jeudi à 15:00", "mardi 8 décembre à 15:00"),
        (
            "de",
            "DE",
            "heute um 14:00",
            "morgen, Mittwoch, um 9:00",
            "am Donnerstag um 15:00",
            "am Dienstag, 8. Dezember, um 15:00",
        ),
        (
            "de",
            "US",
            "heute um 14:00",
            "morgen, Mittwoch, um 9:00",
            "am Donnerstag um 15:00",
            "am Dienstag, 8. Dezember, um 15:00",
        ),
        (
            "it",
            "IT",
            "oggi alle 14:00",
            "domani, mercoledì, alle 9:00",
            "giovedì alle 15:00",
            "martedì 8 dicembre alle 15:00",
        ),
        (
            "pt",
            "PT",
            "hoje às 14:00",
            "amanhã, quarta-feira, às 9:00",
            "na quinta-feira às 15:00",
            "na terça-feira, 8 de dezembro, às 15:00",
        ),
        (
            "nl",
            "NL",
            "today at 14:00",
            "tomorrow, Wednesday, at 9:00",
            "Thursday at 15:00",
            "Tuesday 8 December at 15:00",
        ),
    ],
)
def test_a_time_is_said_as_people_there_say_it(
    language: str, country: str, today: str, tomorrow: str, thursday: str, next_week: str
) -> None:
    said = [say_when(when, NOW, language, country) for when in (TODAY, TOMORROW, THURSDAY, NEXT_WEEK)]

    assert said == [today, tomorrow, thursday, next_week]


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("es", "ES", "el sábado a la 1:00"),
        ("es", "MX", "el sábado a la 1 a. m."),
        ("it", "IT", "sabato all'1:00"),
        ("pt", "PT", "no sábado à 1:00"),
        ("fr", "FR", "samedi à 1:00"),
    ],
)
def test_one_o_clock_takes_its_own_article(language: str, country: str, expected: str) -> None:
    assert say_when(at("2026-12-05 01:00"), NOW, language, country) == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [(time(0, 15), "12:15 AM"), (time(11, 59), "11:59 AM"), (time(12, 0), "12 PM"), (time(14, 30), "2:30 PM")],
)
def test_a_twelve_hour_clock_turns_at_noon_and_midnight(moment: time, expected: str) -> None:
    assert say_time(moment, "en", "US") == expected


def test_a_weekday_alone_is_said_only_of_the_next_six_days() -> None:
    days = [say_day(at(f"2026-12-{day} 08:00"), NOW, "en", "ES") for day in ("02", "03", "07", "08")]
    past = say_day(at("2026-11-30 08:00"), NOW, "en", "ES")

    assert days == ["tomorrow, Wednesday", "Thursday", "Monday", "Tuesday 8 December"]
    assert past == "Monday 30 November"


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("en", "ES", "Wednesday 3 December 2025"),
        ("en", "US", "Wednesday, December 3, 2025"),
        ("es", "ES", "el miércoles 3 de diciembre de 2025"),
        ("de", "DE", "am Mittwoch, 3. Dezember 2025"),
        ("pt", "BR", "na quarta-feira, 3 de dezembro de 2025"),
    ],
)
def test_a_day_far_away_is_said_with_its_year(language: str, country: str, expected: str) -> None:
    assert say_day(at("2025-12-03 08:00"), NOW, language, country) == expected


def test_midnight_is_the_border_of_a_day_however_near() -> None:
    late = at("2026-12-01 23:50")

    assert say_when(at("2026-12-02 00:10"), late, "en", "ES") == "tomorrow, Wednesday, at 0:10"


@pytest.mark.parametrize(
    ("amount", "currency", "language", "country", "expected"),
    [
        (3500, "EUR", "es", "ES", "35 €"),
        (3550, "EUR", "es", "ES", "35,50 €"),
        (3500, "EUR", "en", "IE", "€35"),
        (4000, "USD", "en", "US", "$40"),
        (4005, "USD", "en", "US", "$40.05"),
        (3500, "JPY", "en", "GB", "JP¥3,500"),
        (123456, "KWD", "de", "DE", "123,456 KWD"),
    ],
)
def test_money_is_said_from_its_smallest_unit(
    amount: int, currency: str, language: str, country: str, expected: str
) -> None:
    assert say_money(amount, currency, language, country) == expected


def test_a_share_is_spaced_as_the_language_has_it() -> None:
    assert (say_percent(10, "en"), say_percent(10, "de"), say_percent(15, "it")) == ("10%", "10 %", "15%")


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(1, "1 minute"), (45, "45 minutes"), (60, "1 h"), (90, "1 h 30 min"), (120, "2 h"), (0, "0 minutes")],
)
def test_a_length_of_time_is_short(minutes: int, expected: str) -> None:
    assert say_minutes(minutes, "en") == expected


def test_names_are_listed_as_one_says_them() -> None:
    assert say_names(["Ana", "Ben", "Cleo"], "en") == "Ana, Ben and Cleo"
    assert say_names(["Marta", "Inés"], "es") == "Marta e Inés"
    assert say_names(["Ana", "Ben"], "es") == "Ana y Ben"
    assert say_names(["Ana", "Ben"], "de") == "Ana und Ben"
    assert say_names(["Ana"], "fr") == "Ana"
    assert say_choices(["Ben", "Olga"], "es") == "Ben u Olga"
    assert say_choices(["Ana", "Ben", "Cleo"], "en") == "Ana, Ben or Cleo"


def test_opening_hours_run_over_equal_days_and_leave_out_closed_ones() -> None:
    week = {
        "0": [["09:00", "19:00"]],
        "1": [["09:00", "19:00"]],
        "3": [["09:00", "13:00"], ["15:00", "24:00"]],
        "4": [["10:00", "19:00"]],
        "5": [],
    }

    assert say_hours(week, "en", "ES") == "Mon–Tue 9:00–19:00, Thu 9:00–13:00 + 15:00–0:00, Fri 10:00–19:00"
    assert say_hours({"6": [["10:00", "14:00"]]}, "en", "US") == "Sun 10 AM–2 PM"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana García", "Ana"),
        ("GARCÍA, ANA", "Ana"),
        ("Sra. Ana García", "Ana"),
        ("cleo", "Cleo"),
        ("Jean-Luc Petit", "Jean-Luc"),
        ("🌸 Ana", "Ana"),
        ("Cleo, mum of Ana", "Cleo"),
        ("+34 600 000 000", ""),
        ("", ""),
    ],
)
def test_people_are_called_by_their_first_name(name: str, expected: str) -> None:
    assert first_name(name) == expected


def test_a_zone_tells_the_country_and_so_how_dates_are_written() -> None:
    assert [country_of(zone) for zone in ("Europe/Madrid", "US/Eastern", "Asia/Calcutta", "UTC")] == [
        "ES",
        "US",
        "IN",
        "ZZ",
    ]
    assert [month_first(country) for country in ("US", "ES", "GB", "ZZ")] == [True, False, False, False]


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd"])
def test_what_is_no_zone_is_refused_by_name(zone: str) -> None:
    with pytest.raises(ValueError, match="no time zone is called"):
        country_of(zone)
