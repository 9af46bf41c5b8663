"""German: what people ask. The sets of `replies_de` and `messages_de` hold here too."""

TABLE = """
cancel_policy 5
    stornogebuhr*|stornokosten|ausfallgebuhr*|stornierungsgebuhr* ;
    kostet|kosten|gebuhr*|bezahlen .. absage|absagen|stornierung|stornieren ; bis wann .. absagen|stornieren ;
    absagen|stornieren .. kostenlos|gratis|gebuhr*
query_booking 3
    wann|um_wie_viel|wieviel|welche|welchen|welcher|wo .. ist|habe|hab|war|bin|hatte .. mein|ich|unser .. <termin>|
    dran|eingetragen ; wann ist|war .. <termin> ; habe|hab ich .. <termin> .. bei_euch|eingetragen|gebucht|bestatigt ;
    mein nachster? <termin> .. wann|um|ist|wann ;
    bestatig*|uberpruf*|prufen|erinner* .. meinen|meine|an|den <termin> ; wann muss|soll ich ; wann bin ich dran ;
    steht .. <termin> .. noch
owner_schedule 3
    <kalender> .. <wann>|von|fur|an|auf|nach|uberprufen|ansehen ; mein|meinen|meinem|den|im|emilys <kalender> ; zeig*|
    prufe|uberpruf*|such*|finde|sieh|schau|offne|sag|liste|lies|suche .. <kalender>|<treffen>|termin|nachste*|
    besprechung ; was .. steht|habe|hab|mache|mach|ist|passiert|gibt|macht|tue|muss .. <wann>|an|als_nachstes|ich|
    heute|<kalender>|tun ; welche|wie_viele|wieviele|welches|wann|wo|wer .. <treffen>|besprechung|meetings ;
    habe|hab|bin ich .. <treffen>|<wann>|frei|verfugbar|zeit|besprechung|etwas ;
    nachste*|nachsten|nachstes|erste|letzte <treffen>|besprechung ;
    meine|meinen|mein nachste*|nachsten? <treffen>|termin|besprechung ; meine <treffen> ;
    <treffen> .. mit|am|um|uber|von|im|zu|<wann> ; besprechung .. mit|am|um|uber|von ;
    wie .. sieht|voll .. tag|woche|<kalender>|aus ; gibt es .. <kalender>|<treffen>|<wann> ;
    was .. nachstes|nachster ; zeige .. ; als nachstes ; wer kommt
ask_availability 4
    ist|sind|wird|bist|seid .. frei|verfugbar|beschaftigt|da ; verfugbarkeit*|verfugbar ;
    frei am|heute|morgen|um|<wann> ; habt|haben|hast|gibt|gibts ihr|sie|du|es .. frei|termin|termine|platz|was|etwas|
    zeit|lucke .. <wann>|am|fur|frei? ; noch .. frei|platz|termine|was .. <wann>|frei|am? ;
    wann .. frei|verfugbar|platz|zeit|beschaftigt ; welche zeiten|tage|termine .. frei ;
    kann ich .. kommen|vorbeikommen .. <wann> ; freie* termin* ; beschaftigt
ask_price 4
    wie viel|wieviel|was .. kostet|kosten|kost|nehmt|verlangt|zahle|bezahlen|teuer ;
    preis|preise|preisliste|kosten|kostet ; wie teuer ; teuer ; gratis|kostenlos ; was macht das
ask_duration 5
    wie lange|lang .. dauert|dauer|brauch*|braucht|geht|dauern? ; dauert .. lange|das ; dauer ;
    wie viele? stunden|minuten ; wann .. fertig
ask_location 4
    wo .. ist|seid|sind|befindet|finde|liegt|ihr|genau|salon|muss|hin ; adresse|anschrift|standort|wegbeschreibung ;
    wie .. komme|komm|finde .. hin|zu|euch|ich ; welche strasse|stadt|stockwerk|haltestelle ; google maps ;
    u_bahn|bus|bahn|tram .. nahe|nachste|haltestelle ; wohin
ask_parking 5
    park*|parkplatz|parkplatze|garage|tiefgarage
ask_hours 5
    offnungszeiten|geschaftszeiten ; wann .. offnet|offen|geoffnet|schliesst|macht_auf|macht_zu|schliessen|offnen ;
    habt|haben|hat|seid|ist|sind ihr|sie|der|das? .. offen|geoffnet|auf|geschlossen|zu ; bis wann|um_wieviel ;
    wie lange .. offen|geoffnet|auf ; arbeitet|arbeiten ihr|sie .. <wann>|samstags|sonntags ;
    um wie viel uhr .. offn*|schliess* ; offen .. <wann> ; welche tage
ask_contact 4
    telefonnummer|handynummer|kontakt|email|e_mail|mail|webseite|website|instagram|facebook ; welche nummer ;
    eure|ihre|deine nummer ; wie .. erreiche|kontaktiere|anrufen|erreichen
ask_info 2
    macht|nehmt|akzeptiert|bietet|verkauft|verwendet|benutzt|schneidet ihr ;
    machen|nehmen|akzeptieren|bieten|verkaufen|verwenden sie ; kann|darf ich .. bezahlen|mitbringen|zahlen|mitnehmen ;
    karte|bar|ec|paypal .. zahlen|bezahlen|nur? ; kartenzahlung ;
    welche behandlungen|leistungen|dienstleistungen|produkte|marken ; allerg* ; schwanger ;
    kinder|kind|herren|manner ; hund|haustier* ; rollstuhl|barrierefrei ; gutschein* ;
    wer .. schneidet|macht|frisiert|ist_da|bedient ; bewertung* ; information*|infos .. uber|zu ; waschen ; bei marta
repeat 4
    wiederhol* ; nochmal|nochmals|noch_einmal|noch_mal ; wie bitte ; ^was|wie|hae$ ;
    was .. gesagt|sagtest|sagten|meinst ; <not> .. verstanden|gehort|mitbekommen ; verstehe .. nicht
help 2
    hilfe|hilf|helfen|hilft|helft|unterstutzung ;
    was .. kannst|konnen|konnt|kann|soll|muss|machst .. du|ihr|sie|ich|tun|machen|fragen|helfen? ;
    wie .. funktioniert|geht|mache|gehts|funktionierts|benutze|bekomme ; verstehe .. nicht ; optionen|menu ;
    wer kann .. helfen ; womit .. helfen ; wie geht das
"""
