"""English words for times and dates."""

from bot.language.reader.times.table import TimeWords

WORDS = TimeWords(
    language="en",
    ones="zero/oh/o one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen",
    tens="twenty thirty forty/fourty fifty",
    compound="{tens} {ones}|{tens}{ones}",
    ordinals="first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth/twelveth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty_first twenty_second"
    " twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth"
    " thirty_first",
    ordinal_ends="st, nd, rd, th",
    weekdays=(
        "monday, mondays, munday",
        "tuesday, tuesdays, teusday, tue, tues",
        "wednesday, wednesdays, wensday, wendsday, wednsday, weds",
        "thursday, thursdays, thurs, thrusday, thu, thur",
        "friday, fridays, firday, fri",
        "saturday, saturdays, saterday",
        "sunday, sundays",
    ),
    short_weekdays=("mon", "", "wed", "thr", "", "sat", "sun"),
    months=(
        "january, jan",
        "february, feb, febuary",
        "march, mar",
        "april, apr",
        "may",
        "june, jun",
        "july, jul",
        "august, aug",
        "september, sept, sep",
        "october, oct",
        "november, nov",
        "december, dec",
    ),
    days={
        -2: "day before yesterday, the day before yesterday",
        -1: "yesterday, yday",
        0: "today, 2day, tday, todays, otd, this day, the same day",
        1: "tomorrow, tmrw, tmrrw, tmr, tmw, tomo, 2moro, 2morrow, 2mrw, tomorow, tommorow, tommorrow, tomorrows,"
        " tmorrow, tomoro, tmorow",
        2: "day after tomorrow, the day after tomorrow, day after tmrw, overmorrow",
    },
    parts={
        "morning": "morning, in the morning, mornings, early morning, morn, mrng",
        "afternoon": "afternoon, in the afternoon, arvo, aft, after noon, in the after noon",
        "evening": "evening, in the evening, eve, evenin",
        "night": "night, at night, in the night, nite, late night",
    },
    today_parts={
        "morning": "this morning",
        "afternoon": "this afternoon, this arvo",
        "evening": "this evening, this eve, tonight, tonite, 2nite, tonights",
    },
    noon="noon, midday, mid day, twelve noon, 12 noon, lunchtime, lunch time",
    midnight="midnight, mid night",
    half="half, a half",
    quarter="quarter, a quarter, qtr, quater, a quater",
    units={
        "minute": "minute, minutes, min, mins, minuts",
        "hour": "hour, hours, hr, hrs, h",
        "day": "day, days",
        "week": "week, weeks, wk, wks",
        "month": "month, months",
        "year": "year, years, yr, yrs",
    },
    oclock="o clock, oclock, ish, h, hrs, hours",
    at="at, around, about, at about, at around, by, before, after, until, till, from, @, round, circa, approx, to, move to,"
    " start, starting, starts, past",
    past="past, after, gone",
    to="to, til, till, before, of",
    of="of, in",
    the="the",
    day_of_month="on the",
    on="on",
    one="a, an",
    at_one="at one, around one, by one",
    few="couple, a couple, couple of, a couple of, few, a few",
    next_="next, nxt",
    this="this, coming, upcoming, this coming, the coming, this upcoming, on this",
    last="last, past, previous",
    after_next="following, the following",
    weeks={
        -1: "last week, previous week, past week",
        0: "this week, of this week",
        1: "next week, of next week, the following week, following week, week after, nxt week, the week after, in a week",
        2: "week after next, the week after next",
    },
    months_from_now={
        -1: "last month, of last month, of the last month",
        0: "this month, of this month, of the month, of the current month, the month, of current month",
        1: "next month, of next month, of the next month, the following month, of the following month",
    },
    in_="in, within, after, in about",
    from_now="from now, from today, later, hence, from this moment",
    ago="ago, earlier, before",
    from_="from, between",
    until="to, until, till, til, -, –, through, thru",
    not_="not, except, isnt, rather than, instead of",
    counted="people, persons, person, guests, clients, customers, of us, seats, percent, euros, euro, eur, dollars, pounds,"
    " bucks, quid, at a time, at once, more, times, off, discount, of them, messages, each, others, women, men, kids,"
    " girls, guys, ladies, pax, stars, points",
    half_hour="half an hour, half hour, a half hour, half an hr",
    hour_and_half="hour and a half, an hour and a half, one and a half hours, hour and half",
    bare_hours=True,
    quarter_hour="quarter of an hour, a quarter of an hour, quarter hour",
    week_later="week",
    fortnight_later="fortnight",
)
