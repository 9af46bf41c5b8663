"""German: what people write of their own accord. The sets of `replies_de` hold here too."""

SETS = """
termin: termin termine terminen reservierung buchung besuch sitzung platz haarschnitt arzttermin zahnarzttermin
    friseurtermin augenarzttermin mittagstermin therapietermin farbtermin kontrolltermin nageltermin massagetermin
    ersttermin folgetermin kosmetiktermin terminkalender
absagen: absagen absage sage_ab storniere stornieren storniert losche loschen losch streiche streichen streich
    annulliere annullieren cancel cancle entferne entfernen bereinige bereinigen canceln rausnehmen verwerfe verwerfen
    aufheben leeren leere
verlegen: verschiebe verschieben verschieb verschoben verlege verlegen verleg andere andern ander aendern umbuchen
    umlegen tausche tauschen aktualisiere aktualisieren update bearbeite bearbeiten passe vorverlegen vorziehen
    nach_hinten modifiziere umplanen verlangere
anlegen: buche buchen vereinbare vereinbaren plane planen mache machen erstelle erstellen reserviere reservieren setze
    setzen setz lege legen trage tragen ausmachen vormerken neuer neuen neue fuge hinzufugen organisiere suche
    bekommen kriegen arrangiere mach terminiere ansetzen
person: mensch menschen person mitarbeiter mitarbeiterin berater jemand jemanden chef chefin inhaberin inhaber olga
    kundendienst kundenservice support kundenbetreuung personal jemandem menschlichen ansprechpartner
maschine: bot roboter maschine computer ki chatbot automat automatisch kunstliche_intelligenz programm mensch echt
    echter anrufbeantworter menschlich
post: nachrichten nachricht angebote angebot werbung newsletter sms mails infos benachrichtigungen
kalender: kalender terminkalender zeitplan agenda plan tagesplan terminplan stundenplan programm
treffen: besprechung besprechungen meeting meetings treffen veranstaltung veranstaltungen ereignis ereignisse event
    events sitzung termine
wann: heute morgen ubermorgen abend nachmittag vormittag mittag nacht montag dienstag mittwoch donnerstag freitag
    samstag sonntag woche wochenende monat #clock #number #date #ordinal nachste nachsten montagabend
behandlung: haarschnitt schnitt farbe strahnen manikure pedikure massage waxing bart augenbrauen wimpern fohnen haare
    nagel dauerwelle schneiden farben balayage frisur
"""

TABLE = """
injection 5
    ignorier*|vergiss|missachte|umgehe .. anweisungen|regeln|instruktionen|prompt|vorherige*|system|vorgaben ;
    prompt ; deine|die|eure anweisungen|systemanweisung ; tu so als ; du bist jetzt ; ab jetzt ;
    entwicklermodus|adminmodus|admin ; wen noch ;
    wer|wem noch|sonst .. gefragt|angeschrieben|angeboten|kommt|geschrieben ; wen .. gefragt|angeschrieben ;
    andere kunden|kundinnen|kundin ; namen|nummern|telefonnummern|liste|daten .. kunden|kundinnen ; wessen termin ;
    wer hat abgesagt|storniert ; passwort|api|token ; #percent .. oder|sonst|jetzt|gratis|bitte ;
    gib|gebt|geben|mach .. #percent|gratis|umsonst|rabatt ;
    ich bin olga|die_chefin|der_chef|der_inhaber|die_inhaberin|admin|administrator|entwickler ;
    <absagen> .. von maria|ana|ben|allen ; alle termine .. kunden ; termin von maria|ana|ben|cleo ;
    marias|anas|bens <termin>
opt_out 5
    abmelden|abbestellen|abmeldung ; <absagen> .. abo|newsletter ; keine <post> mehr ; ^keine <post> ;
    bitte keine <post> ; will|mochte|wunsche keine <post> ; schreib*|kontaktier*|schick* .. nicht_mehr|nie_wieder ;
    schreib*|kontaktier*|schick* mir|uns keine|nichts ; nicht mehr .. schreiben|kontaktieren|anschreiben ;
    hor*|hort auf .. schreiben|nachrichten|schicken ; aus|von .. liste .. nehmen|streichen|loschen ;
    lass*|lasst mich in ruhe
opt_in 4
    anmelden .. newsletter|angebote ; abonnieren ; newsletter ; wieder .. <post> .. bekommen|erhalten|schicken ;
    angebote .. erhalten|bekommen
bot_challenge 5
    bist|seid|sind du|ihr|sie .. <maschine>|echt*|person|real ;
    spreche|schreibe|rede|chatte ich .. <maschine>|person|wem|jemandem ;
    mit wem .. spreche|schreibe|rede|chatte|habe ; ist das .. <maschine> ; <maschine> oder .. <maschine>|person ;
    ^<maschine>$ ; wer bist du$ ; ^wer ist das|da$ ; ^wer sind sie$ ; ^wer seid ihr$ ; du bist .. <maschine> ; wer schreibt|antwortet .. hier|mir|da? ;
    antwortet hier .. <maschine>
handoff 4
    mit .. <person> .. sprechen|reden|chatten|schreiben|verbinden|verbunden ;
    sprechen|reden|sprich|rede|verbinden|verbinde .. <person> ; mochte|will|brauche|brauch|hatte .. <person> ;
    ruf|rufen|rufe|ruft .. mich|an|zuruck ; kann|konnen|konnte .. <person> .. anrufen|sprechen|zuruckrufen|helfen ;
    anrufen|ruckruf|zuruckrufen ; ^<person>$ ; kontaktier*|kontakt .. <person> ; <person> .. sprechen|reden ;
    gibt es .. <person> ; menschlicher service|dienst ; echten menschen ; beschwerde|beschweren ;
    frechheit|unverschamt|unmoglich_so_was|betrug|abzocke|sauerei ; idiot*|arschloch|scheisse|verdammt|dumm ;
    :angry: ; reicht mir|es_jetzt ; mir reicht ; kundendienst|kundenservice ; olga sprechen|holen
privacy 4
    was .. weisst|wisst|wissen|habt|gespeichert|daten|informationen .. uber|ueber|von mich|mir ; was .. uber mich ;
    wer .. nummer .. gegeben|gab ; woher .. nummer|habt|haben|kennt ; wie .. nummer .. gekommen|bekommen ;
    <absagen>|losch* .. meine|alle|mich .. daten|nummer|konto|infos? ; losche|loscht|loschen|vergiss mich ;
    meine daten ; personenbezogene ; dsgvo|datenschutz|gdpr ; wer .. liest|sieht .. nachrichten|chat|das|mit ;
    privatsphare ; daten loschen
wrong_person 4
    falsche|verkehrte nummer|person ; falsch verbunden ; ich bin nicht #name|die|der ; bin nicht #name|die ;
    bin net #name ; kenne|kenn .. #name|sie|nicht|keine|niemanden ; das ist nicht .. #name|nummer ;
    verwahlt|vertan in ; wer ist #name ; neue nummer ; sie irren|verwechseln ; verwechsl* ; nicht die nummer
minor 4
    bin erst? #number|elf|zwolf|dreizehn|vierzehn|funfzehn jahre|alt|j ;
    bin erst #number|elf|zwolf|dreizehn|vierzehn|funfzehn ; ^ich bin #number$ ; minderjahrig
off_topic 4
    schreib*|erzahl*|sing*|dicht*|mach .. gedicht|witz|lied|geschichte|rezept ; gedicht|witz|ratsel ;
    wetter|bitcoin|fussball|prasident|hauptstadt|horoskop|lotto ; ubersetz* ; hausaufgaben ; code .. python ;
    heirate mich ; ich liebe dich ; sinn des lebens
late 4
    zu spat ; verspat*|verspatung ; #number|paar .. minuten|min .. spater|spat ; stau|unterwegs ; bin .. gleich da ;
    komme .. spater|#number ; im stau
waitlist 4
    fruher|eher .. als|kommen|dran|was|haben? ; fruher als ; vor <day>|dem ; sag|sagt|sagen|gib|gebt|meld*|schreib* ..
    bescheid|mir|euch .. wenn|falls|sobald .. frei|absagt|platz|termin|fruher ; bescheid|melde* .. wenn|falls|sobald ;
    wenn|falls|sobald .. was|etwas|jemand|ein|platz|termin .. frei|absagt|fruher|rein ; warteliste ;
    etwas|was fruher*|frueher*|eher ; fruher* termin ; kann ich fruher ; frei wird
reschedule 4
    <verlegen> .. <termin>|treffen|besprechung|<wann>|uhrzeit|mein|meinen|tag ; <termin> .. <verlegen>|auf ;
    <verlegen> .. auf|um .. <wann> ; verschieb*|umbuchen|verleg* ; an einem? anderen tag .. statt|stattdessen ;
    statt .. <day> ; <termin> .. auf .. <wann> ; plane .. <termin> .. auf ; kann .. <verlegen>
cancel 4
    <absagen> .. <termin>|<wann>|meine|meinen|alle|treffen|besprechung ; <termin> .. <absagen>|ab|fallen|raus|weg ;
    muss|mochte|will|kann|wurde|hatte .. <absagen> ; sag|sage|sagen .. <termin> .. ab ; lass .. <termin> .. fallen ;
    brauche .. <termin> .. nicht
cant_come 3
    kann|schaffe|schaff|komme|kann_leider .. <not> .. kommen|da|schaffen|am|zum|zu|morgen|<day>? ; kann leider nicht ;
    bin .. krank|verhindert ; mir ist .. dazwischengekommen|dazwischen
book 4
    <anlegen> .. <termin>|<behandlung>|treffen|besprechung|meeting ;
    neuer|neuen|neues|neue <termin>|treffen|besprechung ;
    <termin> .. <anlegen>|vereinbaren|machen|buchen|ausmachen|haben|bekommen ;
    ^<termin> .. am|um|fur|beim|mit|bei|<wann>
book 2
    <termin> .. am|um|fur|beim|mit|bei|bitte|<wann>|frei ;
    brauche|brauch|mochte|will|hatte|wurde .. <termin>|<behandlung>|kommen|haare|schneiden|farben ;
    haare .. schneiden|farben|machen ; ^<behandlung>$ ; einen termin ; kann ich .. <termin>|kommen ;
    <behandlung> .. <wann>|bitte|um|am ; buchen|reservieren
thanks 2
    danke|dankeschon|merci|thx|thanks|dank ; vielen|tausend|besten|herzlichen|lieben dank ;
    danke schon|sehr|dir|euch|ihnen|fur|vielmals ; nett|lieb von ; :thanks: ; gut gemacht ;
    seid|bist super|toll|die_besten
nothing_else 4
    ^nein .. danke|das_war|das_wars|alles ; das war|ist|ware alles ; das wars|war_s ; nichts weiter|mehr|sonst ;
    sonst nichts ; ^nein|nichts$ ; brauche .. nichts .. mehr|weiter
goodbye 3
    tschuss|tschuess|tschau|ciao|bye|servus|ade ; auf wiedersehen ;
    schonen|schones|gute|guten tag_noch|abend_noch|wochenende|nacht|feierabend ; bis dann|bald|morgen|nachstes ;
    schonen tag ; liebe|viele grusse ; lg|vg|mfg ; muss .. los|weg|gehen ; mach|machs gut
stop 3
    stopp|stop|ruhe|ruhig|still|schweig*|genug|aufhoren|hor|beende*|beenden|ende|verlassen|abbrechen|abbruch|ausgang|
    schluss|raus|halt|exit ; sei|seid .. still|ruhig|leise ; halt .. mund|klappe|maul ;
    vergiss|vergessen|vergesst .. es|das|sie ; lass|lassen .. es|das|gut|sein|mich ; <absagen> .. das|es|alles|bitte ;
    <absagen>$ ; ^nein|ok|bitte|einfach|nur <absagen> ; brich|breche .. ab ; abbrechen ; mach .. das .. nicht ;
    mach das nicht ; tu das nicht ; schon gut ; egal ; nicht .. mehr .. machen|tun|reden|sprechen ;
    hor|horen auf|sie_auf ; geh|gehen|verschwinde .. weg ; das reicht ; interessiert niemanden ;
    niemand|keinen interessiert ; nichts$ ; nicht mehr
greeting 1
    hallo|hi|hey|moin|servus|gruezi|grussgott|tag|hallochen|na|huhu|hello|halloo ;
    guten|gute|schonen morgen|tag|abend ; wie geht|gehts|lauft .. es|dir|euch|ihnen? ; gruss gott ; alles klar$ ;
    was geht
"""
