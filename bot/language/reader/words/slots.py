"""Words that lead to a name, a number or a place in a list, in six languages, without accents unless before a name."""

# Before one's own name. Case does not matter here; the name itself must be written with a capital.
NAME_SAID: tuple[str, ...] = (
    "my name is", "my name's", "name is", "i am", "i'm", "im", "i’m", "this is", "here is",
    "me llamo", "mi nombre es", "soy", "habla", "le escribe",
    "je m'appelle", "je m’appelle", "je suis", "c'est", "c’est", "mon nom est", "moi c'est", "ici",
    "ich bin", "ich heiße", "ich heisse", "mein name ist", "hier ist", "hier schreibt", "bin die", "bin der",
    "mi chiamo", "sono", "il mio nome è", "io sono",
    "me chamo", "chamo-me", "meu nome é", "o meu nome é", "sou a", "sou o", "sou", "aqui é a", "aqui é o",
)  # fmt: skip

RELATED = (
    "my|his|her|our|mi|su|nuestra|nuestro|ma|mon|sa|son|notre|meine?[nr]?|ihre?[nr]?|seine?[nr]?|mia|mio|sua|suo|la mia|il mio|"
    "minha|meu|seu|for|para|pour|für|per|a minha|o meu"
)
KIN = (
    "daughter|son|husband|wife|partner|boyfriend|girlfriend|sister|brother|mother|father|mum|mom|dad|friend|niece|nephew|cousin|aunt|uncle|"
    "hija|hijo|marido|esposo|esposa|mujer|novio|novia|pareja|hermana|hermano|madre|padre|amiga|amigo|sobrina|sobrino|prima|primo|t[ií]a|t[ií]o|"
    "fille|fils|mari|femme|compagne|compagnon|copine|copain|s[oœ]e?ur|fr[eè]re|m[eè]re|p[eè]re|amie?|ni[eè]ce|neveu|cousine?|tante|oncle|"
    "tochter|sohn|mann|ehemann|frau|ehefrau|partnerin|freundin|freund|schwester|bruder|mutter|vater|nichte|neffe|cousine|"
    "figlia|figlio|marito|moglie|compagna|compagno|fidanzata|fidanzato|sorella|fratello|mamma|pap[aà]|amica|nipote|cugina|cugino|zia|zio|"
    "filha|filho|namorada|namorado|irm[aã]o?|m[aã]e|pai|sobrinha|sobrinho"
)

# What may stand after "I'm" and begins with a capital though it is no name.
NOT_NAMES = frozenset(
    "the a an not sorry ok okay fine good here late running busy sure interested available free happy coming away sick ill ready done "
    "monday tuesday wednesday thursday friday saturday sunday yes no is it that this her his my your el la un una muy lo los las "
    "lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche le les mon ma pas "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag die der das ein eine nicht mein meine ich krank spat da dabei "
    "lunedi martedi mercoledi giovedi venerdi sabato domenica il in di non segunda terca quarta quinta sexta o os as eu nao so i".split()
)

NUMBERS: dict[str, int] = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30,
    "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "trente": 30,
    "funf": 5, "zehn": 10, "funfzehn": 15, "zwanzig": 20, "dreissig": 30,
    "cinque": 5, "dieci": 10, "quindici": 15, "venti": 20, "trenta": 30,
    "dez": 10, "vinte": 20, "trinta": 30, "two": 2, "dos": 2, "deux": 2, "zwei": 2, "due": 2, "dois": 2, "three": 3, "tres": 3,
}  # fmt: skip

# Delays said in parts of an hour; numbers stand as "n15" here.
HOURS_LATE: tuple[tuple[str, int], ...] = (
    ("half (?:an )?hour|media hora|demi heure|halbe(?:n)? stunde|mezz ora|mezzora|meia hora", 30),
    ("quarter of an hour|(?:un )?cuarto de hora|quart d heure|viertelstunde|quarto d ora|quarto de hora", 15),
    ("three quarters of an hour|tres cuartos de hora|trois quarts d heure|dreiviertelstunde|tre quarti d ora", 45),
    ("an hour|one hour|una hora|une heure|eine stunde|un ora|uma hora|n1 (?:h|hour|hora|heure|stunde|ora)", 60),
)

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4,
    "primero": 1, "primera": 1, "primer": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3,
    "premier": 1, "premiere": 1, "deuxieme": 2, "troisieme": 3,
    "erste": 1, "ersten": 1, "erster": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3, "dritten": 3,
    "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3,
    "primeira": 1, "primeiro": 1, "terceira": 3, "terceiro": 3,
}  # fmt: skip

# The one word that may mean the offer or the booking: asked about, and never an end to offers.
CANCEL = frozenset(
    "cancel cancelled canceled cancelar cancela cancelalo cancelo cancele anular anula anulo annuler annule annulez absagen stornieren storno "
    "storniere annullare annulla annullo disdire disdico cancella cancellare desmarcar desmarca desmarco cancelamos cancell cancle".split()
)
