"""Words that a text written by the model must not hold, by language, for `bot.language.checks`.

Phrases stand between commas, in lower case without accents, apostrophes as spaces; a star is any run of letters.
Articles that are also numbers ("one", "una", "un") are listed only where they cannot be articles.
"""

import re
from collections.abc import Mapping


def pattern(*phrases: str) -> re.Pattern[str]:
    """What finds any of the phrases, as whole words, in a text of lower-case words with single spaces."""
    listed = [phrase.strip() for line in phrases for phrase in line.split(",") if phrase.strip()]
    return re.compile(rf"\b(?:{'|'.join(listed)})\b".replace("*", "[a-z]*"))


_NUMBERS = {
    "en": "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,"
    "sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred*,"
    "thousand*, half, halves, quarter*, double, triple, twice, dozen*, o clock, at one, by one, one hour, an hour,"
    "one minute",
    "es": "dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieci*,"
    "veint*, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien*, mil, medio, media, mitad, doble,"
    "cuarto, docena, la una, una hora, un minuto",
    "fr": "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt*,"
    "trente, quarante, cinquante, soixante, cent, cents, mille, demi*, moitie, double, triple, quart, dizaine,"
    "douzaine, une heure, une minute",
    "de": "eins, zwei, zwo, drei, vier, funf, fuenf, sechs, sieben, acht, neun, zehn, elf, zwolf, zwoelf, *zehn,"
    "*zwanzig, *dreissig, *vierzig, *funfzig, *fuenfzig, *sechzig, *siebzig, *achtzig, *neunzig, *hundert, *tausend,"
    "halb, halbe*, halft*, haelft*, doppel*, viertel*, dreiviertel*, dutzend, ein uhr, eine stunde, eine minute",
    "it": "due, tre, quattro, cinque, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici,"
    "dicia*, diciotto, venti*, ventuno, ventotto, trent*, quarant*, cinquant*, sessant*, settant*, ottant*, novant*,"
    "cento, mille, mezzo, mezza, mezz, meta, doppio, quarto, dozzina, alle sei, le sei, sei euro, all una, un ora",
    "pt": "dois, duas, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quatorze, quinze,"
    "deze*, deza*, dezoito, vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, mil,"
    "meio, meia, metade, dobro, quarto, duzia, a uma, uma hora, um minuto",
}
_FREE = {
    "en": "free, freebie*, complimentary, gratis, no charge, no cost, on the house, gift*",
    "es": "gratis, gratuit*, regal*, invita la casa, sin coste, sin costo",
    "fr": "gratuit*, gratos, offert*, cadeau*, sans frais",
    "de": "gratis*, kostenlos*, kostenfrei*, umsonst, geschenk*, aufs haus",
    "it": "gratis, gratuit*, omaggio, regal*, offre la casa, senza spese",
    "pt": "gratis, gratuit*, de graca, brinde*, sem custo*, por conta da casa",
}
_DISCOUNT = {
    "en": "discount*, cheaper, bargain*, reduced price, special price, better price, special deal, promo*, voucher*,"
    "coupon*, savings, money off",
    "es": "descuento*, rebaj*, promo*, barat*, precio especial, mejor precio, ahorr*, cupon*",
    "fr": "reduction*, remise*, rabais, promo*, soldes, moins cher*, prix special, prix reduit, meilleur prix",
    "de": "*rabatt*, nachlass*, gunstiger, guenstiger, billiger, sonderpreis*, aktionspreis*, ermassig*, gutschein*",
    "it": "scont*, ribass*, promo*, prezzo speciale, prezzo ridotto, risparmi*, buono sconto",
    "pt": "descont*, promo*, barat*, preco especial, melhor preco, poupan*, cupom",
}
_DAYS = {
    "en": "today, tonight, tomorrow, yesterday, monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*,"
    "morning*, afternoon*, evening*, noon, midday, midnight, weekend, this week, next week",
    "es": "hoy, manana*, ayer, lunes, martes, miercoles, jueves, viernes, sabado*, domingo*, tarde*, noche*, mediodia,"
    "medianoche, fin de semana, esta semana, semana que viene, proxima semana",
    "fr": "aujourd hui, demain, hier, lundi*, mardi*, mercredi*, jeudi*, vendredi*, samedi*, dimanche*, matin*, soir*,"
    "apres midi, midi, minuit, week end, cette semaine, semaine prochaine",
    "de": "heut*, morgen, morgens, morgig*, gestern, ubermorgen, *montag*, *dienstag*, mittwoch*, donnerstag*,"
    "freitag*, samstag*, sonnabend*, sonntag*, *mittag*, abend*, mitternacht, wochenende, diese woche, nachste woche",
    "it": "oggi, domani, dopodomani, ieri, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, mattin*,"
    "stamattina, stamani, pomeriggio, sera, serata, stasera, mezzogiorno, mezzanotte, questa settimana,"
    "prossima settimana",
    "pt": "hoje, amanha, ontem, segunda, terca, quarta, quinta, sexta, sabado, domingo, manha*, tarde*, noite*,"
    "fim de semana, esta semana, proxima semana, semana que vem",
}

_LEAKS = (
    "language model*, as an ai, as a bot, chatgpt, openai, gpt, system prompt, instructions, placeholder*, json,"
    "modelo de lenguaje, modelo de linguagem, modele de langage, *sprachmodell*, modello linguistico",
)
_POSING = (
    "real person, human, humans, not a bot, not a robot, persona real, persona de verdad, soy humana, soy humano,"
    "vraie personne, humain*, echter mensch, echte person, menschlich*, persona vera, persona reale, umano, umana,"
    "pessoa real, pessoa de verdade, humano, humana",
)
_MONEY = (
    "euro*, eur, usd, gbp, chf, dollar*, dolar*, dolares, pound, pounds, quid, bucks, pesos, reais, libras, franken,"
    "percent*, per cent, por ciento, pour cent, *prozent*, per cento, por cento",
)
_CAUSES = (
    "*cancel*, anul*, annul*, storn*, *absag*, abgesagt*, disdett*, disdic*, desmarc*, no show*, didn t*, forgot*,"
    "can t*, cannot, couldn t*, no puede, no viene, ne vient pas, kann nicht, non puo, nao pode, ill, illness, sick*,"
    "flu, died, death, funeral*, hospital*, pregnan*, divorc*, enferm*, malad*, malat*, *krank*, doent*, hopital,"
    "ospedal*, embaraz*, enceinte*, *schwanger*, incinta, gravid*, covid, emergency",
)


def _by_language(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Each language's words, and the English ones with them: the model may slip into English."""
    return {language: pattern(listed, words["en"]) for language, listed in words.items()}


BY_LANGUAGE = {  # flaw -> language -> what finds it
    "number_word": _by_language(_NUMBERS),
    "free": _by_language(_FREE),
    "discount": _by_language(_DISCOUNT),
    "day_word": _by_language(_DAYS),
}
ANYWHERE = {"money": pattern(*_MONEY), "leak": pattern(*_LEAKS), "person": pattern(*_POSING)}
CAUSES = pattern(*_CAUSES)
BEFORE_TIME = re.compile(  # "at {time}": the fact brings its own preposition
    r"\b(?:at|on|in|an|a|a la|a las|el|los|del|en|à|le|au|um|am|alle|il|di|às|na|no|em)\s+\{(?:time|replaces)\}",
    re.IGNORECASE,
)
INTRODUCTION = re.compile(  # "I'm Olga": what follows is written with a capital, or is a field
    r"\b(?i:i['’]m|i am|my name is|soy|me llamo|je suis|je m['’]appelle|ich bin|ich hei(?:ß|ss)e|mein name ist|sono|"
    r"mi chiamo|sou|chamo-me|me chamo)\s+(?:\{(?:staff|name)\}|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])"
)
