"""German words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="de",
    groups={
        # a gap and its filling
        "fill": "fulle full fuelle fuell fullen fuellen auffullen besetze besetz besetzen vergib vergeben fill fil"
        " fuel fulll fullst besetzt fulltest",
        "find": "finde find suche such finden suchen such_mir finde_mir suche_mir",
        "someone": "jemanden jemand kundin kunden wen wem eine_kundin wer",
        "need": "brauche brauch brauchen benotige",
        "offer": "biete bieten biete_an anbieten",
        "gap": "lucke luecke loch leerlauf platz stuhl freier_termin lucken",
        "have": "habe hab haben ich_habe es_gibt ist",
        "free": "frei freier freies verfugbar offen leer",
        "freed": "frei_geworden ist_frei_geworden wird_frei freigeworden ausgefallen ist_ausgefallen fallt_aus geplatzt",
        "i_am": "bin ich_bin wir_sind",
        # campaigns
        "stop": "stopp stop halt aufhoren schluss ende anhalten abbrechen abbruch stoppe stoppen beende beenden hor_auf hoer_auf"
        " brich_ab",
        "campaign": "aktion kampagne angebot angebote alles es campaign ab kampagnen aktionen",
        "asking": "fragen frag anbieten schicken schreiben zu_fragen anzubieten zu_schicken zu_schreiben nachrichten anfragen frage",
        "dont": "nicht keine keinen hor_auf hoer_auf nicht_mehr",
        "ask_no_more": "keine_angebote_mehr keine_nachrichten_mehr frag_niemanden_mehr frag_keinen_mehr niemanden_mehr"
        " keinen_mehr_fragen nicht_mehr_fragen brauche_niemanden_mehr",
        "pause": "pause pausiere pausier pausieren warte warten_wir moment einen_moment sekunde kurz_warten mach_pause halt_an"
        " warte_kurz warte_mal unterbrich",
        "resume": "weiter weitermachen fortsetzen mach_weiter weiter_gehts es_geht_weiter setz_fort setze_fort fortfahren"
        " weiter_so starte_wieder",
        "status": "status stand lage",
        "how_going": "wie_lauft wie_lauft_es wie_laufts wie_lauft_s wie_laeuft wie_laeufts wie_steht_es wie_steht wie_stehts"
        " wie_sieht_es_aus wie_siehts_aus wie_ist_stand wie_weit_bist wie_sieht_aus wie_weit",
        "any": "gibts gibt_es gibt schon was irgendwelche",
        "news": "neues neuigkeiten antworten antwort was_neues ruckmeldung ruckmeldungen",
        "anyone": "jemand wer jemanden schon_jemand",
        "answered": "geantwortet zugesagt reagiert zugeschlagen abgesagt ja_gesagt gemeldet angenommen",
        "has": "hat haben",
        "how_many": "wie_viele wieviele",
        "did_you": "hast_du hast_schon hast",
        "is": "ist sind wurde schon ist_schon",
        "filled": "vergeben weg besetzt voll belegt verkauft erledigt gefullt gebucht geregelt",
        "still": "noch immer_noch",
        # who and why
        "who": "wen wem wer welche",
        "asked": "gefragt angeschrieben geschrieben kontaktiert angefragt bekommen ausgewahlt informiert",
        "which": "welche welchen welcher",
        "customer": "kundin kundinnen kunde kunden leute personen kontakt person leuten",
        "next": "nachster nachste erste erster nachsten",
        "list": "liste",
        "why": "warum wieso weshalb",
        # the day's bookings
        "coming": "kommt kommen dran da an",
        "have_i": "habe_ich hab_ich haben_wir",
        "what": "was",
        "agenda": "termine termin kalender terminplan agenda tagesplan plan buchungen",
        "my": "mein meine meinen",
        "show": "zeig zeige schick gib",
        "whats_on": "was_steht_an was_liegt_an was_habe_ich was_hab_ich wie_sieht_mein_tag_aus was_steht wie_sieht_tag",
        # taken by somebody
        "walk_in": "laufkundschaft laufkundin ohne_termin spontane_kundin spontan_kundin",
        "takes": "nimmt will mochte bekommt kriegt genommen hat_genommen nimmt_es nimmt_ihn nimmt_den hat_es",
        "it": "es ihn das termin platz den_termin stunde",
        "she": "sie er",
        "already": "schon bereits selbst",
        "give": "gib gibs geb vergib",
        "give_it": "gib_es gibs gib_ihn gib_den gib",
        "for": "fur an",
        "goes_to": "geht_an ist_fur",
        "found": "habe hab gefunden habe_schon",
        # bookings
        "book": "trag trage buch buche notier notiere reservier reserviere plane plan setz eintragen buchen"
        " reservieren ein vereinbare",
        "appointment": "termin termine buchung",
        "new": "neuer neuen neue neuer_termin",
        "make": "mach mache gib erstelle leg vereinbare vereinbar",
        "wants": "mochte will braucht hatte_gern wunscht",
        "cancelled": "abgesagt storniert gecancelt sagt_ab hat_abgesagt absagt cancelt abgesprungen",
        "cant_come": "kann_nicht kommt_nicht kann_doch_nicht kommt_doch_nicht nicht_kommen kommt_leider_nicht schafft_es_nicht nicht",
        "i_cant_come": "ich_kann_nicht_kommen kann_nicht_kommen muss_absagen muss_leider_absagen ich_muss_absagen",
        "cancelled_on_me": "mir_wurde_abgesagt absage_von mir_hat_jemand_abgesagt wurde_gerade_abgesagt wurde_abgesagt",
        "cancel": "storniere stornier stornieren losche losch loschen cancel streich streiche streichen entferne absagen sag_ab"
        " sage_ab ",
        "of": "von fur",
        "move": "verschiebe verschieb verschieben verleg verlege verlegen schieb schiebe schieben leg lege umbuchen buch_um",
        "moved": "wechselt_auf verschiebt_auf",
        "no_show": "nicht_gekommen ist_nicht_gekommen nicht_erschienen ist_nicht_erschienen nicht_aufgetaucht kam_nicht war_nicht_da"
        " hat_mich_versetzt versetzt no_show unentschuldigt ist_nicht_aufgetaucht ist_nicht_da",
        # closed days
        "ill": "krank krankgeschrieben erkaltet ausgefallen",
        "away": "weg nicht_da im_urlaub abwesend verreist unterwegs",
        "not_working": "kommt_nicht arbeitet_nicht fallt_aus hat_frei hat_urlaub fehlt frei urlaub nicht_da "
        " hat_einen_freien_tag ",
        "i_dont_work": "arbeite_nicht ich_arbeite_nicht arbeiten_nicht bin_nicht_da ich_bin_nicht_da"
        " arbeite_ich_nicht arbeiten_wir_nicht bin_ich_nicht_da",
        "closed": "geschlossen zu schliesse schliessen schliess betriebsferien schliesst zumachen",
        "we": "wir laden salon haben_wir wir_haben",
        "holiday": "urlaub ferien betriebsurlaub betriebsferien feiertag frei",
        "block": "blockiere blockier blockieren sperre sperr sperren blocke blocken",
        "day_off": "feiertag freier_tag freien_tag",
        # customers
        "add": "fuge fug speicher speichere leg lege notier notiere trag neu hinzufugen anlegen speichern fuge_hinzu erfasse",
        "report": "bericht wochenbericht monatsbericht statistik zahlen auswertung zusammenfassung ruckblick",
        "how": "wie",
        "went": "war lief",
        "week": "woche monat",
        "how_much": "wie_viel wieviel",
        "earned": "verdient eingenommen gerettet umsatz geholt",
        # settings
        "quiet_hours": "ruhezeit ruhezeiten ruhestunden nachtruhe stille_zeiten nicht_storen nachtmodus",
        "quiet": "ruhe stille",
        "no": "kein keine keinen ohne null nie",
        "messages": "nachrichten nachricht angebote",
        "after": "nach vor zwischen ab",
        "ask_me": "frag_mich frage_mich frag_mich_vorher frag_mich_zuerst frag_vorher erst_fragen vorher_fragen immer_fragen"
        " mich_fragen frag_mich_immer frag_immer_vorher frag_erst mich_vorher_fragen",
        "absent": "weg abwesend verreist im_urlaub in_urlaub in_ferien",
        "either": "und oder",
        "none_of": "keine kein ohne deaktiviere entferne streiche streich losche beende schalte",
        "switched_off": "aus weg abschalten deaktivieren ausschalten loschen abstellen aufheben",
        "switch": "mach stell schalte",
        "directly": "direkt sofort",
        "whenever": "wenn sobald falls",
        "walked_in": "reingekommen hereingekommen reingeschneit ist_vorbeigekommen",
        "verse": "gedicht geschichte witz lied haiku",
        "at_price": "fur um zu nur",
        "nothing": "nichts",
        "without_asking": "ohne_zu_fragen ohne_fragen ohne_nachfrage ohne_mich_zu_fragen ohne_ruckfrage",
        "automatically": "automatisch selbststandig",
        "no_need": "musst_nicht brauchst_nicht musst_mich_nicht",
        # discount
        "off": "rabatt nachlass weniger prozente",
        "discount": "rabatt nachlass",
        "use": "mach nimm gib biete erhohe senke setze setz andere geh machen",
        "instead": "lieber stattdessen doch eher",
        "with": "mit",
        "drop": "streich lass weg raus weglassen streichen entferne",
        "full_price": "voller_preis normaler_preis vollen_preis normalen_preis voller_preis",
        "gratis": "gratis kostenlos umsonst aufs_haus",
        # pace
        "faster": "schneller schnell beeil_dich beeilung mach_schneller mach_schnell eilt es_eilt dringend ist_dringend gib_gas tempo",
        "slower": "langsamer langsam nicht_so_schnell kein_stress keine_eile lass_dir_zeit eilt_nicht",
        "at_a_time": "auf_einmal gleichzeitig pro_runde pro_mal zugleich auf_mal zusammen",
        "ask": "frag frage schreib",
        "always": "immer nur",
        "groups_of": "gruppen_von gruppen_zu immer_zu zu",
        "wait": "warte warten wartezeit abwarten",
        "between": "dazwischen abstand zwischen pause",
        "every": "alle",
        "leave": "lass gib",
        # corrections
        "meant": "meinte gemeint ich_meinte ich_meine korrektur vertan geirrt verschrieben ich_mein",
        "not": "nicht kein statt anstatt",
        "sorry": "sorry entschuldigung entschuldige ups verzeihung",
        "wrong": "falsch falscher falsche irrtum",
        "should_be": "sollte war es_war",
        # messages to customers
        "tell": "sag sage schreib schreibe richte antworte teile teil erinnere erinner informiere informier frag frage sag_bescheid"
        " gib_bescheid lass schick richte_aus",
        "everyone": "allen jedem alle",
        "her": "ihr ihm ihnen",
        "rang": "hat_angerufen hat_geschrieben hat_gesagt rief_an ruft_an schreibt fragt",
        "its": "das_ist",
        # short answers
        "undo": "ruckgangig ruckgangig_machen mach_ruckgangig mach_das_ruckgangig zuruck zurucknehmen undo widerrufen nimm_zuruck"
        " mach_es_ruckgangig",
        "last": "letzte letztes letzten",
        "help": "hilfe hilf_mir was_kannst_du was_kann_ich wie_funktioniert wie_geht_das wie_gehts_das wie_geht_s wie_benutze"
        " wie_fulle_ich wie_kann_ich wie_mache_ich befehle menu anleitung optionen was_soll_ich brauche_hilfe help was_muss_ich",
        "thanks": "danke dankeschon danke_schon vielen_dank thx merci danke_dir",
        "praise": "super toll perfekt prima klasse genial wunderbar spitze ausgezeichnet sehr_gut gut_gemacht"
        " grossartig hervorragend mega wow cool top beste bester schatz engel",
        "yes": "ja jaa jap jep jo j ok okay okey oki k klar gerne gern mach mach_es machs passt passt_so genau"
        " richtig korrekt stimmt los naturlich auf_jeden_fall einverstanden gut in_ordnung bestatigt bestatige"
        " alles_klar geht_klar unbedingt sicher selbstverstandlich start leg_los perfekt 👍 ✅ 👌 mach_das auf_jeden"
        " jawohl",
        "do": "mach gerne klar genau fulle full storniere los passt naturlich sicher behalte start okay bitte",
        "nope": "nein ne nee no n niemals keine keiner keines keins auf_keinen_fall 👎 ❌",
        "leave_it": "lieber_nicht noch_nicht nicht lass lass_es lass_gut bloss_nicht besser_nicht nicht_notig doch_nicht nichts"
        " warte behalte lieber jetzt_nicht",
        "anything": "egal egal_was irgendwas irgendein irgendeine beliebig alles_moglich was_auch_immer wurscht",
        "busy": "bin_beschaftigt keine_zeit",
        "should_i": "soll_ich sollte_ich sollen_wir",
        "i_said": "ich_hab_gesagt ich_habe_gesagt ich_sagte gesagt hab_gesagt",
        "you_are": "du_bist bist",
        "can": "kann konnte",
        "instead_of": "statt anstatt",
        "how_to": "wie",
    },
    phrases={
        "fill": "mach <time> voll, gib <time> raus, <time> auffullen",
        "stop": "^vergiss es/das/<time>, =lass gut sein, frag/frage niemanden/niemand/keinen mehr,"
        " @campaign stornieren, biete/biet nichts mehr * an, nichts mehr anbieten, bitte aufhoren,"
        " alles stoppen/stopp",
        "status": "=jemand ?, =schon was ?, schon jemand ?",
        "schedule": "wer ist <time> da/dran, was steht <time> an, was ist <time> los, wie sieht <time> aus,"
        " was hab/habe ich, wer steht <time>",
        "taken.said": "ist schon? @filled, ^schon @filled",
        "book": "trag/trage/buche <name> * ein, <name> * eintragen/einschreiben/buchen, ^schreib <name> auf,"
        " schreib/schreibe/trag/trage <name> * ein",
        "add_customer": "<name> hinzufugen/anlegen/speichern",
        "cancel.said": "<name> sagt * ab, <name> kommt * nicht, <name> kann * nicht, absage von <name>",
        "move": "<name> @move, buche <name> * um, <name> auf <time> @move",
        "close.said": "<staff> hat * frei/urlaub, <staff> kommt * nicht, <staff> arbeitet * nicht,"
        " <staff> fallt * aus, <staff> ist * weg, haben wir zu/geschlossen, haben <time> zu/geschlossen,"
        " nehme/nehmen <time> frei, mache/machen <time> zu/frei",
        "settings.ask_first": "frag mich bevor, frage mich bevor",
        "settings.quiet_hours": "keine @messages * <time>",
        "discount_change": "auf <percent> $, erhohe * auf <percent>",
        "discount_change.none": "doch kein rabatt, rabatt weg",
        "pace_change": "in <number> er gruppen, schreib <number> an, je <number>, immer <number>",
        "relay": "^richte <name> aus, ^gib <name> bescheid, ^sag <name> bescheid, ^lass <name> wissen, ^bitte <name> zu",
        "unclear": "verstehe nicht, was meinst du, nicht stornieren/verschieben/loschen/absagen",
        "taken": "gib es <name>, gib es an? <name>",
        "cancel": "^sag <name> ab, sag <name> * ab, ^sag <time> ab, termin von <name> @cancel, <name> @cancel",
        "close": "nimm niemanden an",
        "correct": "<time> gesagt, <service> gesagt",
        "help": "welche befehle/moglichkeiten",
    },
    skipped="der die das den dem des eine einen einem einer bitte mal jetzt gleich auch s einfach uhr",
    openers="hmm ahm oh hallo hi hey guten tag moin servus kannst konntest du konnen wurdest ich muss und ok okay ja nein also ach ah"
    " olga sorry entschuldigung danke super toll prima morgen abend na so dann kann koennen jo",
    common="ich du er sie es wir ihr mein meine meinen dein sein seine ihre ihren uns mich mir dich dir und oder aber wenn ob"
    " fur von zu bei mit auf aus an in nach vor uber unter ist sind war bin hat habe hab haben wird nicht kein keine ja nein"
    " heute morgen gestern tag woche monat uhr salon laden vormittag mittag nachmittag abend gratis frei alle alles nichts"
    " jemand niemand mehr weniger wann wo wie was wer wen wem zum zur bis ab als schon nur da hier dort am im um vom soll hat"
    " seinen termintag liegt gibt",
    titles="frau herr fr hr dr",
    percent="prozent percent proz",
    minutes="minute minuten min mins",
    hours="stunde stunden std h",
    third_person="sie er ihr ihm ihn ihre ihrem ihren sein seine ihnen",
    reasons="abgesagt absage absagen storniert krank krankheit grippe fieber krankenhaus arzt weil covid gestorben beerdigung"
    " unfall schwanger baby scheidung notfall angerufen operation umgezogen vergessen mann sohn tochter mutter vater kind"
    " kinder verspatet spat erkaltet erkaltung kann gekommen versetzt verhindert zahnarzt",
    offer_words="mein meine meinen unser unsere lucke frei freier freies letzte letzter letztes letzten nur neu neue neuer"
    " spezial besonderes geschenk inklusive kaffee gratis extra pflege maske fohnen weihnachten hochzeit feier verfugbar platz"
    " stuhl mittagstermin dazu",
    connectors="und aber",
    causes="weil denn",
    questions="ist sind wann wo wie welche wieviel hat haben",
    relay_openers="dass ob zu",
    ordinals="erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes"
    " vierte/vierten/vierter funfte/funften/funfter sechste/sechsten",
    capital_nouns=True,
)
