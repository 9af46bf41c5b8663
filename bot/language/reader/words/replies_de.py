"""German: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okay oki okey jo
for: fur fuer mit bei
and: und
opening: was wie wo wann wer welche wieviel kann konnen konnten kannst gibt habt haben ist sind
but: aber allerdings jedoch nur_dass
not: nicht kein keine keinen keiner keines nie niemals nichts nix net nich ned
harmless: der die das den dem des ein eine einen einem einer und ich du er sie es wir ihr mich dich mir dir uns euch
    ihnen ist sind bin bist war mein meine meinen dein deine ihre ihren so sehr da dann doch ja zu zum zur im in am an
    auf fur fuer mit von bei nach als auch noch schon mal halt eben wohl dass s n ne hab habe haben hat wird werde
    werden sein wurde wurd hier dort dafur echt voll ganz mach macht machen geht gehe gehen komme kommen kommt um uber
    bis gegen her hin rein wie was den_termin termin dieser diese dieses heute jetzt gern alles all mehr ab wieder
    selbst man sich
yesword: ja jaa jo jap jep jepp jup jawohl jawoll klar na_klar klaro sicher natuerlich naturlich selbstverstandlich
    gerne gern sehr_gerne sehr_gern auf_jeden_fall unbedingt definitiv absolut yes yep yeah yo ja_bitte ja_gerne
    ja_gern ja_klar ja_danke genau freilich logo jou joa jaja ja_ja jip aber_ja aber_klar aber_gerne stimmt bestatigt
    oh_ja
softword: ok okay oki okey gut super toll prima perfekt klasse spitze passt alles_klar in_ordnung einverstanden
    geht_klar wunderbar hervorragend ausgezeichnet cool mega geil fein sehr_gut top bestens grossartig genial
    fantastisch schon schoen sehr_schon richtig korrekt abgemacht deal passt_super nice super_gern geht_in_ordnung
    optimal ideal gebongt
noword: nein ne nee noe no nope na_ja_nein neee nain negativ nix nada
good: gut super toll prima perfekt klasse spitze wunderbar hervorragend ausgezeichnet cool mega geil fein top
    grossartig genial fantastisch schon schoen ok okay recht richtig optimal ideal passend in_ordnung interessant
    bestens
book: buch buche buchen bucht reservier reserviere reservieren reserviert trag tragen tragt bestatige bestatigen
    bestatigt halt halte halten notier notiere notieren schreib schreibt nimm
day: montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend heute morgen ubermorgen wochenende mo di mi
    do fr
parts: vormittags nachmittags abends morgens mittags wochenenden montags dienstags mittwochs donnerstags freitags
    samstags
part: vormittag nachmittag abend mittag fruh nacht morgen mittags nachmittags abends vormittags
month: januar februar marz april mai juni juli august september oktober november dezember
hour: ein eins zwei drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf #number
visit: termin termine platz zeit uhrzeit slot buchung
maybe: vielleicht vllt vlt evtl eventuell moglicherweise wahrscheinlich womoglich unter_umstanden eventuel
kin: mann frau ehemann ehefrau freund freundin tochter sohn schwester bruder mutter vater mama papa partner partnerin
    nichte neffe cousine cousin tante onkel oma opa kollegin kollege nachbarin kind kinder schwiegermutter
ask: was wann wo wer wie warum wieso welche welcher welches welchen wieviel wieviele wohin womit wen wem weshalb ob
now: jetzt heute im_moment momentan gerade derzeit noch aktuell zur_zeit im_augenblick sofort grad diesmal
"""

TABLE = """
stands 3
    noch frei|zu_haben|verfugbar|da|moglich|aktuell|verfuegbar
yes 3
    <yesword> ; ja bitte|gerne|gern|klar|danke|super|passt|das|ich|cool|perfekt|natuerlich|unbedingt|wurde|will|
    mochte ; nehm|nehme ich ; ich nehme|nehm|will|mochte|hatte|hatt den|ihn|das|es|gern|gerne|diesen ;
    den nehme|nehm|mochte|will|hatte ich ; das nehme|nehm|mochte|will|hatte ich ;
    ich komme|komm|bin gerne|gern|vorbei|da|dabei|um|dann|hin|rechtzeitig|punktlich? ;
    bin dabei|da|dann_da|um|frei|punktlich ; ich bin dabei|da|frei ; komme|komm gerne|gern|um|vorbei|dann ;
    bis dann|gleich|spater|nachher|heute|morgen|um|bald ; auf jeden fall ; kein problem|thema|ding ;
    warum|wieso nicht ; ich sagte ja ; sag|sage ja ; ich kann|konnte da|um|kommen|heute|es_einrichten ; da kann ich ;
    das schaffe|schaff ich ; schaffe|schaff ich ; bestatige|bestatigen|bestatigt ; zusage ; ich sage|sag zu ;
    sage zu ; zugesagt ; wurde|wurd ich .. gern|gerne|nehmen ; lass|lassen uns .. machen ; her damit ; so machen wir ;
    machen wir ; mach|machen wir|das ; gut machen ; sehen uns ; ich freue|freu mich ; freue|freu mich ; :yes: ;
    falls|wenn .. noch frei|da|verfugbar|moglich ; immer gerne ; ich bin .. interessiert|bereit ; interesse ;
    hab|habe zeit|interesse ; mit vergnugen ; ohne frage ; nur zu ; los gehts ; na klar|gut|sicher ;
    fortfahren|weitermachen ; ^buchen|reservieren|gebucht|bestatigt$ ; das|es ist bestatigt|fix ; fix
request 3
    <book> mich|uns|ihn|es|das|den|bitte|mir ; <book> .. ein|fest|frei|fur_mich ;
    <book> den|diesen|das|einen? <visit> ; bitte <book>|eintragen|einbuchen|reservieren|buchen|vormerken|freihalten ;
    eintragen|einbuchen|vormerken bitte? ; konnen|konnten|kannst|konntest|kann sie|du|ihr|ich .. buchen|reservieren|
    eintragen|haben|freihalten|nehmen|kriegen|bekommen ; merk|merkt|merken .. vor ;
    ich mochte|will|wurde|hatte .. <visit>|buchen|haben|nehmen|kommen|reservieren ;
    trag mich ein ; schreib mich .. auf|ein ; fur mich bitte ;
    ich bitte drum|darum
soft 3
    <softword> ; das|es|dies|der|dieser|hort|klingt? ist|ware|klingt|passt|sieht|sich|hort? .. <good> .. an|aus|fur|
    mich|bei? ; klingt|kingt|hort|passt|geht .. <good>? ; passt .. mir|fur_mich|gut|perfekt|super|wunderbar ;
    geht .. klar|in_ordnung|gut|bei_mir|fur_mich ; gefallt mir ; von mir aus ; meinetwegen ;
    ist .. recht|ok|okay|in_ordnung|gut ; soll mir recht ; alles <good>|klar ; finde|find ich .. <good> ;
    ich denke|glaube|schatze ja|schon|das_passt|das_geht|das_klappt ;
    das klappt|geht|passt|ginge|wurde_gehen|sollte_klappen|sollte_gehen ; klappt|funktioniert ; stort mich nicht ;
    macht mir nichts ; nicht schlecht ; habe|hab nichts dagegen ; gute idee ; <good> fur mich ; <good> <good> ;
    in ordnung .. moment? ; geht klar ; hort sich .. an ; klar|gut|ok fur|im .. moment|jetzt
no 3
    <noword> ; <not> ; nein danke ; nicht interessiert|moglich|dabei|fur_mich|notig|heute|jetzt|da|hier ;
    kein interesse|bedarf|wunsch ; kann|konnte|schaffe|schaff|mochte|will|brauche|brauch|komme|geht|passt|klappt|geht|
    denke|glaube|wurde|mag .. <not> ; geht|passt|klappt leider? <not> ; leider ; unmoglich ; ausgeschlossen ;
    auf keinen fall ; keinesfalls ; keine zeit|lust|chance|moglichkeit ; bin|muss .. arbeiten|krank|weg|unterwegs|
    verhindert|im_urlaub|beschaftigt|nicht_da|auf_arbeit|verreist ; ich passe ; passe$ ; lehn|lehne|lehnen .. ab ;
    ablehnen|abgelehnt|verzichte|verzichten ; muss .. absagen|passen ; absagen ; sage ab ;
    vergiss|vergessen .. es|das ; lass|lassen es|mal|gut|stecken|sein|das ; lieber nicht ;
    habe|hab .. schon|bereits .. termin|was|etwas|einen|anderes|andere ; hab|habe was vor ;
    hab .. anderen|anderes .. termin|vor ; zu spat|spaet|fruh|weit|teuer|kurzfristig|knapp ; bin raus ; ohne mich ;
    gib|geben|gebt .. anderen|jemand|weiter ; jemand anders|anderem|anderen kann ; falsch ; schlecht ;
    ungunstig|schlecht ; passt .. gar nicht|schlecht|nicht ; mag ich nicht ; :no: ; ich sagte nein ; schon gut ;
    danke nein ; das wird nichts ; bin in der arbeit ; muss leider
later 3
    ein|an|einen|am anderes|anderer|anderen|andermal mal|tag|termin|zeitpunkt? ; ein andermal ; andermal ;
    nachstes|nachste|nachster mal|woche|monat ; das nachste mal ;
    <maybe> .. spater|anderes|andermal|nachstes|nachste|morgen|anderen|naechstes ; spater mal|vielleicht|gerne? ;
    nicht <now>|heute|jetzt ; <not> .. <now> ; heute|jetzt .. <not> ; im moment nicht ; noch nicht ; spater$ ;
    diese woche nicht ; wann anders ; wenn ich .. habe|zeit ; melde mich .. spater
swap 3
    verschieb*|verlegt|streich*|storniert|storniere|loscht|tauscht|cancelt .. <day>|meinen|den_alten ;
    <day> .. streichen|verschieben|loschen|absagen|stornieren ; besser als .. <day> ; statt .. <day>
aside 3
    ich weiss$ ; weiss ich$ ; ich weiss schon|das ; ich bin|bins #name ; ich bin|bins es ; ich bin_s|bins ;
    hier ist #name ; hab|habe .. gelesen|gesehen|bekommen|verstanden ; verstanden ; er|sie sagt|sagte ; sagt ja ;
    ach so ; bin die? #name ; schon gesagt|gewusst
maybe 3
    <maybe>
unsure 3
    weiss .. nicht|noch|net|nich ; nicht .. sicher ; unsicher ; keine ahnung ; halt*|reservier* .. bis ;
    mal sehen|schauen|gucken|kucken ;
    ich muss .. schauen|nachsehen|fragen|uberlegen|gucken|checken|erst|nachdenken|klaren|abklaren ;
    muss .. schauen|nachsehen|fragen|uberlegen|gucken|checken|erst|klaren|abklaren ;
    lass|lassen .. mich|mir .. schauen|uberlegen|nachsehen|gucken|nachdenken|checken ; ich schaue|schau|schaus|
    uberlege|frage|checke|gucke|klare|kucke|denke .. mal|nach|drueber|noch|erst|kurz|eben|daruber ;
    schau|schaue|gucke|guck|checke|frage .. mal|nach|kurz|eben ; melde|meld mich ;
    sag|sage|gebe .. dir|ihnen|euch|bescheid ; gebe|geb bescheid ; kommt drauf|darauf an ; hangt davon ab ;
    hmm|hm|ahm|aehm|ah|mh|mhm|puh|tja|naja ; ^moment|sekunde|augenblick ; einen|kleinen moment|augenblick ;
    warte|wartet|warten|wart ; uberlege|uberleg|ueberlege ; kann sein ; konnte sein ; jein ; :unsure: ;
    muss ich .. erst ; noch nicht sicher ; schwer zu sagen ; unentschlossen|unentschieden
if 3
    billiger|gunstiger|gratis|umsonst|kostenlos ; mehr rabatt ; wenn|falls|sofern|solange|vorausgesetzt|ausser|sonst ;
    nur wenn|mit|bei|falls|um|fur|ohne ; unter der bedingung ; es sei denn ; ohne ; anstatt|statt ; im fall
whether 3
    weiss|wissen|sagen|fragen|sehen|schauen|prufen|gucken|nachfragen|sag|wisst ob
polite 3
    wenn moglich|moeglich|das_geht|es_geht|das_ok|das_okay|es_ok|sie_konnen|du_kannst|ihr_konnt|das_moglich|das_passt|
    es_passt$ ; wenn es|das .. keine umstande ; falls moglich
ask 2
    ^<ask> ; ^und|aber|ok|gut|hallo|ach|ah|sorry|wo|okay|super|ab|um|bis|mit|von|zu|bei|fur? <ask> ; <ask> .. ist|
    sind|kostet|kosten|dauert|seid|habt|viel|lange|geht|komme|findet|genau|nochmal|ware|wurde|macht ; ^ist|sind|seid|
    habt|haben|hast|gibt|geht|gehts|kann|konnen|konnte|konnten|kannst|konntest|darf|muss|macht|machen|nehmt|nehmen|
    ware|soll|kostet|dauert ; konnen|konnten|kannst|konntest|konnt sie|du|ihr mir ;
    sag|sagen|sagt|schick|schicken|schickt|gib|geben|gebt|nenn|nennen .. mir|adresse|preis|nummer ;
    ich hatte|habe|hab .. frage ; frage ; wurde gerne wissen|fragen ; mochte|will|wollte .. wissen|fragen ;
    gibt es|s ; gibts ; habt ihr ; haben sie ; viel kostet|lange
repeat 3
    keine|nicht nachricht|angebot bekommen|erhalten|gesehen ; wiederhol* ; noch mal|einmal sagen|bitte ;
    nochmal|nochmals|noch_einmal ; sag|sagen|sagt .. nochmal|noch_einmal|nochmals ; wie bitte ; ^was$ ; ^bitte was ;
    was hast du|sie|haben gesagt ; was haben sie gesagt ; was sagtest|sagten|meinst|meinen ;
    <not> .. verstanden|gehort|mitbekommen|kapiert ; verstehe nicht ; habe es|das|ich nicht .. verstanden|gehort ;
    hae|hah ; verstehe .. nicht
alt 3
    anderen|andere|anderer|anderes|ander termin|tag|uhrzeit|zeit|termine|zeiten|moglichkeit|person|friseurin|
    stylistin|optionen|uhr|zeitpunkt ; jemand|was|etwas anders|anderes|anderen|fruher|spater ;
    noch .. anderes|andere|anderen|termine|was ; alternative*|alternativ ; anderswo|woanders ; was|welche noch ;
    bei|mit jemand ; such|suche|suchen|finde ; lieber bei|zu|jemand ; sonst noch
change 2
    verschieb*|verlege*|ander*|mach|machen|lieber|besser|stattdessen|eher|bevorzug*|mochte|will|wurde|hatte|brauche|
    nehme|buchen|buche|tausch* .. um|auf|am|gegen|fur|den|um|nach|ab|erst ; lieber|eher|besser|stattdessen ;
    ginge|geht|gehts|ging|moglich|machbar|klappt|passt .. auch|es|s|um|am|das? ; konnen|konnten|kannst|konnte|kann|
    konntest|konnt wir|sie|ich|ihr|du|man .. auch|um|am|auf|machen|kommen|verschieben ;
    wie ware|sieht|wars|ists|ist|steht es|mit|s? ; was ist mit ; oder um|am|auf|lieber ;
    hatten|hattet|hast|habt|haben|gibt sie|ihr|du|es|s .. auch|noch|was|etwas|um|am ; auch um|am|spater|fruher ;
    fruher|spater ; ich mochte|wollte|hatte|wurde|meinte ; sollte .. sein ; muss .. sein ; lieber ;
    waere|ware .. besser|lieber|moglich|gut
time 1
    #clock|#date|#ordinal ; <day> ; um|gegen|ab|nach|vor|bis|von|so <hour> ; halb|viertel <hour>|nach|vor|uber ;
    <hour> uhr ; <month> ; am #number|#ordinal ; nachste|nachsten|diese|kommende|kommenden|naechste|folgende woche|
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monat|tage ; am|im|heute|morgen <part> ; <part> ;
    halbe|halben|einer|eine|zwei stunde|stunden fruher|spater|vorher ; fruher|spater ; #number stunden|minuten ;
    jederzeit ; egal wann ; ^#number$ ; in #number ; wochenende
daypart 3
    <parts> .. besser|lieber|gut|eher|gunstiger|passt|nur|immer ; lieber|besser|eher|nur .. <parts> ;
    am|lieber|eher vormittag|nachmittag|abend|wochenende .. besser|lieber|eher ;
    besser|lieber|eher|nur .. am vormittag|nachmittag|abend|wochenende ; kann nur .. <parts>
keep 3
    behalt*|lass|lassen|lasst|behalten .. <day>|<visit>|auch|trotzdem|stehen|anderen ;
    <day>|<visit> .. behalten|stehen_lassen|bleibt|bleiben|auch|lassen|zusatzlich ; beide .. <visit>|<day>|bitte? ;
    zusatzlich ; und .. <day> auch ;
    <not> .. absagen|loschen|verschieben|streichen|stornieren .. <day>|<visit>|anderen? ;
    <day> .. <not> .. absagen|loschen|verschieben|streichen ; <day> auch
late 3
    #number|<hour>|paar|minuten|min|bisschen|etwas|kurz .. spater|zu_spat|verspat*|verspatung ; verspat*|verspatung ;
    zu spat kommen|komme|da|dran ;
    komme|komm|bin|werde .. #number|minuten|min|bisschen|etwas|paar .. spater|zu_spat|verspat*|nach ;
    spater .. #number|minuten|min|komme ; zu spat
other 3
    fur|fuer|ist meine|meinen|mein|seine|ihre|ihren|unsere <kin> ;
    meine|mein|meinen <kin> .. haben|kommen|nehmen|kommt|nimmt|den|statt ; kann|konnte|darf .. meine|mein <kin> ;
    fur|fuer|zu zwei|zweit|drei|dritt|vier|#number ; <hour> personen|leute ; zu zweit|dritt ;
    wir sind zwei|drei|zu|#number ; fur|fuer jemand|sie|ihn|uns|beide|meine_und ; mit meiner|meinem <kin> ;
    an meiner|meine stelle ; ihr|sein|ihre|seine <kin> ; meine|mein <kin>
retract 2
    warte|moment|halt|stopp|ach|oh .. nein|doch_nicht|nicht|absagen|stornier* ; doch nicht|keine ;
    ach ne|nee|nein|mist|herrje ; oh nein|ne|nee|mist ; ups ;
    vertippt|verdruckt|verlesen|vertan|versehentlich|versehen ; aus versehen ; irrtum|fehler ;
    hab|habe .. anders uberlegt|ueberlegt ; anders uberlegt ;
    stornier*|absagen|losche .. es|bitte|das|wieder|ihn|den ; eigentlich .. nicht|nein|kann ;
    sorry .. doch|nein|kann|nicht|geht ; kann|geht|klappt doch nicht ; meinte nein ; vergiss|vergesst es ;
    mir fallt .. ein ; nein warte ; zuruck*
thanks 2
    danke|dankeschon|dankeschoen|dank|merci|thx|thanks ; vielen|tausend|besten|herzlichen|lieben dank ; danke schon|
    schoen|sehr|vielmals|fur|fuer|furs|fur_die|dir|euch|ihnen|trotzdem|lieb .. bescheid|angebot|nachricht|info|
    anfrage|alles|hilfe|muhe? ; lieb|nett von|das|dass .. euch|dir|ihnen ;
    sehr|das_ist|ist nett|lieb|aufmerksam|freundlich ; ich bedanke mich ; :thanks: ;
    seid|bist|sind super|toll|die_besten|lieb
bye 3
    tschuss|tschuess|tschau|ciao|bye|servus|ade|tschussi ; auf wiedersehen|wiederhoren ;
    schonen|schones|schoenen|gute|guten tag|abend|wochenende|nacht|feierabend ;
    liebe|viele|beste grusse|gruesse|gruss ; lg|vg|mfg|glg ; das ist|war|ware alles ; das wars|war_s ; mehr nicht ;
    sonst nichts ; nichts weiter ; :wave:
filler 1
    bitte|pls|oh|ach|ah|ui|wow|juhu|yay|hurra|haha|hihi|hehe|lol|hallo|hi|hey|moin|servus|liebe|lieber|olga|guten|
    gruss|grusse|super|mega|total|wirklich|echt|absolut|endlich|genau|gerade|sorry|tut_mir_leid|leid|entschuldigung|
    bruder|schatz|liebes|ihr|lieben|leute|madels|madel ; :happy: ; tolle|gute|super nachricht|timing|idee ;
    trifft|passt sich|ja gut ; brauche|brauch .. eh|dringend|sowieso|unbedingt ; so ein gluck ; wie schon ;
    um die zeit|uhrzeit ; zu der zeit ; da bin|kann ; ich bin ; grosse freude ; dringend|sowieso|eh|unbedingt
"""
