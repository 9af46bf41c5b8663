"""German words for times and dates."""

from bot.language.reader.times.table import TimeWords

WORDS = TimeWords(
    language="de",
    ones="null eins/ein zwei/zwo drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn"
    " funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    tens="zwanzig dreissig vierzig funfzig/fuenfzig",
    compound="{ones}und{tens}|{ones} und {tens}",
    ordinals="erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten/vierter"
    " funfte/funften/funfter/fuenften sechste/sechsten/sechster siebte/siebten/siebter/siebenten achte/achten/achter"
    " neunte/neunten/neunter zehnte/zehnten/zehnter elfte/elften/elfter zwolfte/zwolften/zwolfter"
    " dreizehnte/dreizehnten vierzehnte/vierzehnten funfzehnte/funfzehnten sechzehnte/sechzehnten"
    " siebzehnte/siebzehnten achtzehnte/achtzehnten neunzehnte/neunzehnten zwanzigste/zwanzigsten"
    " einundzwanzigste/einundzwanzigsten zweiundzwanzigste/zweiundzwanzigsten dreiundzwanzigste/dreiundzwanzigsten"
    " vierundzwanzigste/vierundzwanzigsten funfundzwanzigste/funfundzwanzigsten"
    " sechsundzwanzigste/sechsundzwanzigsten siebenundzwanzigste/siebenundzwanzigsten"
    " achtundzwanzigste/achtundzwanzigsten neunundzwanzigste/neunundzwanzigsten dreissigste/dreissigsten"
    " einunddreissigste/einunddreissigsten",
    ordinal_ends="te, ten, ter, ste, sten, ster",
    weekdays=(
        "montag, montags",
        "dienstag, dienstags, diensttag",
        "mittwoch, mittwochs, mitwoch",
        "donnerstag, donnerstags, donerstag",
        "freitag, freitags, fraitag",
        "samstag, samstags, sonnabend",
        "sonntag, sonntags, sontag",
    ),
    short_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
    months=(
        "januar, janner, jan",
        "februar, feb, feber",
        "marz, maerz, mrz",
        "april, apr",
        "mai",
        "juni, jun",
        "juli, jul",
        "august, aug",
        "september, sept, sep",
        "oktober, okt",
        "november, nov",
        "dezember, dez",
    ),
    days={
        -2: "vorgestern",
        -1: "gestern",
        0: "heute, heut, heite",
        1: "morgen, moin frueh, morgn, mrgn",
        2: "ubermorgen, uebermorgen",
    },
    parts={
        "morning": "morgens, am morgen, fruh, frueh, in der fruh, vormittag, vormittags, am vormittag, fruhmorgens, am fruhen morgen, in der frueh",
        "noon": "mittags, am mittag, mittag",
        "afternoon": "nachmittags, am nachmittag, nachmittag, nachm, am spaten nachmittag",
        "evening": "abends, am abend, abend, am fruhen abend",
        "night": "nachts, in der nacht, nacht",
    },
    today_parts={
        "morning": "heute morgen, heut morgen, heute fruh, heute frueh, heute vormittag",
        "noon": "heute mittag",
        "afternoon": "heute nachmittag, heut nachmittag",
        "evening": "heute abend, heut abend",
        "night": "heute nacht",
    },
    noon="mittag, mittags, zur mittagszeit, mittagszeit, zwolf uhr mittags, 12 uhr mittags, am mittag",
    midnight="mitternacht",
    half="",
    half_to="halb, halber, halbe",
    quarter="viertel",
    quarter_to="viertel",
    three_quarters_to="dreiviertel, drei viertel",
    units={
        "minute": "minute, minuten, min",
        "hour": "stunde, stunden, std, h",
        "day": "tag, tage, tagen",
        "week": "woche, wochen",
        "month": "monat, monate, monaten",
        "year": "jahr, jahre, jahren",
    },
    oclock="uhr, h, uhr genau",
    at="um, gegen, ab, bis, vor, nach, so um, um circa, um ca, circa um, zu, auf, fur, um etwa, ca, @, so gegen, seit, von, punkt",
    at_one="um eins, gegen eins, ein uhr, um ein uhr",
    plus="und",
    past="nach",
    to="vor",
    of="im, in, des, vom",
    the="der, die, das, den, dem",
    day_of_month="am, den, der, zum, vom, bis zum, dem",
    on="am, an, den, fur",
    one="einer, einem, einen, eine, ein, ner, nem",
    few="paar, ein paar, einigen",
    next_="nachste, nachsten, nachster, nachstes, naechsten, naechste, kommende, kommenden, kommender, nachstem",
    this="diesen, diese, dieser, dieses, diesem",
    last="letzte, letzten, letzter, vergangenen, vorigen, letztes, letztem",
    after_next="ubernachsten, ubernachste, ubernachster, uebernaechsten",
    weeks={
        -1: "letzte woche, letzter woche, vorige woche",
        0: "diese woche, dieser woche",
        1: "nachste woche, nachster woche, naechste woche, kommende woche, der nachsten woche, kommender woche, in der nachsten woche",
        2: "ubernachste woche, uebernaechste woche",
    },
    months_from_now={
        -1: "letzten monat, letzten monats, des letzten monats",
        0: "diesen monat, diesen monats, dieses monats, des monats",
        1: "nachsten monat, nachsten monats, kommenden monat, des nachsten monats",
    },
    in_="in, binnen, innerhalb von, in circa, in etwa, in ca",
    from_now="ab jetzt, von jetzt an, ab heute, spater, von heute an",
    ago="her, zuvor, fruher",
    before_now="vor",
    morning_after_day="morgen",
    from_="von, zwischen, vom, ab",
    until="bis, bis zum, -, –, bis um, zum",
    not_="nicht, kein, statt, anstatt",
    counted="personen, leute, kunden, kundinnen, kundin, prozent, euro, eur, auf einmal, gleichzeitig, mal, mehr, rabatt, frauen,"
    " nachrichten, sterne, punkte, leuten, stuck",
    half_hour="halben stunde, einer halben stunde, ner halben stunde, halbe stunde, eine halbe stunde",
    quarter_hour="einer viertelstunde, viertelstunde, ner viertelstunde",
    hour_and_half="anderthalb stunden, eineinhalb stunden, einer und einer halben stunde",
    dotted_dates=True,
    week_later="in einer woche, in acht tagen",
    fortnight_later="in zwei wochen, in vierzehn tagen",
)
