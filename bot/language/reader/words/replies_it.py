"""Italian: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okay okei oki va_bene vabbe bene d_accordo
for: per con
and: e ed
opening: che cosa quanto quanta dove quando come quale chi posso puoi potete c avete dimmi quant dov
but: ma pero tuttavia
not: non mai nessun nessuna neanche nemmeno niente
harmless: il lo la i gli le l un uno una di del della dei delle dell a al alla all da dal dalla in nel nella e ed o
    che c cosi io tu lei noi voi mi ti ci vi si ne sono essere sta stata stato mio mia tuo tua suo sua vostro nostra
    molto tanto tutto tutta piu anche gia poi per con come questo questa quello quella ho hai ha abbiamo fa fare
    faccio vado va andare sara sarebbe qui li su allora quindi proprio pure ancora davvero sempre me te lui ora oggi
    un_po bene meglio cmq dunque d
yesword: sii si sisi si_si yes yep certo certamente certo_che_sii certo_che_si ovvio ovviamente assolutamente
    assolutamente_sii assolutamente_si volentieri molto_volentieri sicuro sicuramente di_sicuro senz_altro
    senza_dubbio si_grazie sii_grazie esatto esattamente confermo confermato affermativo eccome si_certo magari_si
    perche_no yess sip ma_certo come_no con_piacere
softword: ok okay okei oki va_bene vabene bene benissimo perfetto ottimo grande fantastico stupendo meraviglioso
    d_accordo daccordo ideale splendido top bellissimo eccellente andata fatto giusto corretto va_benissimo vabbe
    bello tutto_ok super favoloso
noword: no nope nah noo no_no nein negativo macche
good: bene benissimo perfetto ottimo fantastico stupendo meraviglioso ideale splendido top bellissimo eccellente ok
    giusto corretto bello bella buono buona comodo grande perfetta ottima super
book: prenota prenotami prenoto prenotare prenotate prenotatemi prenotalo prenoti segna segnami segnatemi segnalo
    segni mettimi mettetemi metti conferma confermo confermate confermami confermare tieni tienimi tenetemi tienilo
    tengo riserva riservami fissa fissami fissate blocca bloccami bloccalo aggiungimi inseriscimi inserisci
day: lunedi martedi mercoledi giovedi venerdi sabato domenica oggi domani dopodomani stasera stamattina weekend
part: mattina mattino pomeriggio sera mezzogiorno notte pranzo mattinata serata
month: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
hour: una due tre quattro cinque sei sette otto nove dieci undici dodici #number
visit: appuntamento appuntamenti posto prenotazione orario visita seduta
maybe: forse magari probabilmente puo_darsi possibilmente eventualmente chissa
kin: marito moglie compagno compagna ragazzo ragazza fidanzato fidanzata figlia figlio sorella fratello madre padre
    mamma papa amica amico nipote cugina cugino zia zio nonna nonno collega suocera cognata vicina bambino bambina
    figli
ask: che cosa quale quali quanto quanta quanti come dove dov dove_e quando chi perche cos com quant
now: ora adesso oggi per_ora al_momento in_questo_momento ancora subito attualmente per_il_momento
"""

TABLE = """
stands 3
    ancora libero|libera|disponibile|valido|valida|possibile
yes 3
    <yesword> ; sii|si grazie|certo|perfetto|volentieri|va_bene|dai|confermo|fratello|posso|vengo|ci_sono|lo_voglio|
    la_voglio|lo_prendo|mi_va|per_favore|ok|assolutamente ; certo che sii|si ; che sii|si ;
    lo|la prendo|voglio|accetto|confermo|vorrei ; ci sono|sto|vengo|saro|vediamo ;
    ci vediamo dopo|alle|li|la|stasera|tra_poco? ; accetto ; vengo volentieri|alle|io? ;
    mi interessa|va|piacerebbe|andrebbe|va_benissimo|serve|piace ; mi va benissimo|bene|perfetto ;
    a dopo|domani|tra_poco|presto|piu_tardi|stasera|oggi ; arrivo|arriviamo ; contate|conta su di? me ;
    nessun problema|prob ; no problem|problema ; non c e problema ; senza problemi ; perche no ; ho detto sii|si ;
    dico di? sii|si ; facciamolo ; fallo ; fatelo ; andiamo ; procedi|procedete|procediamo|procedere ; fai pure ;
    vai pure|avanti ; vai$ ; posso|riesco venire? ;
    sono libera|libero|disponibile|interessata|interessato|dei_vostri|la ; per me sii|si|ok|va_bene ; :yes: ;
    se .. ancora disponibile|libero ; mio|mia$ ; con piacere ; saro|saremo li|la|puntuale ; lo faro ; si lo faro ;
    fammi venire ; va bene ci|vengo|a|alle? ; me lo|la prendo ; di sicuro
request 3
    <book> ; <book> .. <visit> ; me lo|la prenoti|segni|tieni|tenete|fissi|prenota|segna ;
    mi prenoti|segni|metti|prenotate|segnate|fissi|mettete ;
    puoi|potete|potresti|potreste|puo prenotar*|segnar*|tener*|fissar*|metter* ;
    vorrei|voglio prenotar*|venire|quel_posto|il_posto|l|quello|quell_appuntamento|lo|prenderlo|fissar* ;
    posso averlo|prenderlo|prenotar*|prendere|avere|venire ;
    per me ; prendo il|l|quello|questo|quell <visit>? ; lo vorrei
soft 3
    <softword> ; va|andrebbe|sta|suona|sembra|mi_sembra|e|tutto|molto|per_me <good> ;
    mi va|sta|sembra bene|benissimo|bene_cosi ; suona <good> ; per me <good>|va_bene ; ok per me|ora|adesso ;
    <good> cosi|grazie|per_me ; mi piace .. idea? ; buona idea|ottima_idea ; non mi dispiace ; mi fa comodo ;
    penso|credo|direi di? sii|si|che_sii|che_va ; penso .. dovrebbe funzionare|andare ; dovrebbe andare|funzionare ;
    non male ; ci sta ; <good> <good> ; che bello ; ci puo stare ; andra <good> ; mi va
no 3
    <noword> ; <not> ; no grazie ; non posso|riesco|potro|voglio|ce_la_faccio|mi_va|mi_interessa|mi_serve|ci_sono|
    vengo|sono|ho_tempo|e_possibile|fa_per_me|mi_piace|va_bene|d_accordo|penso|credo|ora|adesso|oggi ; purtroppo ;
    impossibile ; assolutamente no ; neanche per sogno ; niente da fare ; mi dispiace .. <not>|ma ;
    sono occupat*|malat*|fuori|al_lavoro|impegnat*|in_viaggio|in_ferie|via|influenzat* ; lavoro ;
    sto|devo lavorando|lavorare|male ; ho gia|altri|un_altro|impegni|da_fare|un_impegno|lezione|riunione ;
    gia preso|fatto|un|impegnat*|prenotato ; rifiut* ; rinuncio ; passo$ ; salto ;
    lascia|lasciamo|lasciate perdere|stare ; troppo tardi|presto|lontano|caro ; meglio di? no ; preferisco di? no ;
    un altra|altro persona puo ; dallo|datelo a|ad .. altr*|qualcun ; non e il caso ; sbagliato ; male|scomodo ;
    ho detto no|di_no ; :no: ; non se ne parla ; figurati ; meglio no ; per niente ; fuori discussione ; disdico
later 3
    un|altra|un_altra|sara_per_un_altra altra|altro|volta|giorno|momento|occasione ;
    altra volta|settimana|occasione|data ; altro giorno|momento ; prossima volta|settimana ; la prossima ;
    <maybe> .. dopo|piu_tardi|un_altra|un_altro|domani|altra|altro ; piu tardi|avanti ; <not> .. <now> ;
    non ora|adesso|oggi|ancora ; non in questo momento ; per ora|adesso|oggi no ; oggi no|non ; dopo$ ;
    questa settimana no|non ; in un altro momento ; quando posso
swap 3
    sposta*|cambia*|annulla*|cancella*|libera* .. <day>|mio|quello ; meglio di .. <day> ; al posto di .. <day>
aside 3
    lo so ; sono #name|io ; so gia ; ho visto|letto|ricevuto|capito ; capito ; lui|lei dice|ha_detto ; dice di|che ;
    me lo avete|hai gia? detto ; ricevuto|inteso
maybe 3
    <maybe>
unsure 3
    non .. sicura|sicuro|certa|certo|idea ; non lo? so ; boh ; tien* .. fino ; mah ; nessuna idea ;
    vediamo|vedo|vedro|vedremo ;
    fammi|fatemi|mi_faccia|lasciami|fammici vedere|pensar*|controllare|sapere|capire|chiedere|un_attimo ; devo|dovrei
    prima? vedere|pensar*|controllare|chiedere|sentire|guardare|parlare|verificare|organizzarmi ;
    controllo|guardo|verifico|chiedo|sento ; ci penso|devo ;
    ti|vi|le faccio|so|dico|confermo sapere|dire|dopo|tra_poco|piu_tardi ; dipende ; hmm|hm|mmm|mm|ehm|uhm|beh ;
    un attimo|momento|secondo|minuto|attimino ; aspetta|aspettate|aspetti ; puo essere ; potrebbe essere ; :unsure: ;
    in dubbio ; indecis* ; ti|vi|le dico|confermo|aggiorno|avviso ; ti|vi faccio sapere ; non saprei ; penso di
if 3
    se c|e|ci|posso|puoi|potete|fosse|sta|marta|non|il|la|lo|le|i|mi|vi|ti|puo|fa|si|magari|invece|riesco|finisco|
    costa|dura|viene ; meno caro ; gratis|gratuito ; piu sconto ; abbass* .. prezzo ; fammi|fate .. sconto ;
    solo|soltanto se|con|per|alle|a ; a meno ; purche ; a patto ; a condizione ; tranne ; basta che ; sempre che ;
    senza ; nel caso ; sii|si|ok se ; invece di ; qualora
whether 3
    sai|sapere|sapete|dirmi|dimmi|vedere|controllare|chiedere|sapresti|ditemi se
polite 3
    se possibile|puoi|potete|vuoi|non_disturbo|puo|ti_va|vi_va|e_possibile|va_bene|non_e_un_problema|non_ti_dispiace|
    non_vi_dispiace|fosse_possibile$ ; se si puo ; se per te|voi va ; se va bene$
ask 2
    ^<ask> ; ^e|ma|scusa|scusi|ciao|ok|allora|a|con|per|di|da|senti? <ask> ;
    <ask> .. e|costa|dura|siete|si|viene|sei|ci|sarebbe|tempo|paga|state ; ^si puo|potrebbe|fa|paga|deve ; ^e|c|avete|
    hai|ha|fate|fai|posso|puoi|potete|potrebbe|potresti|potreste|sarebbe|sei|siete|c_e|ci|accettate ;
    dimmi|ditemi|mandami|mandatemi|dammi|datemi|inviami ;
    mi puoi|puo|potete|potresti|dici|dite|mandi|mandate|dai|dica ;
    vorrei|voglio|volevo sapere|chiedere|conoscere|l_indirizzo|il_numero ; una domanda ; domanda ; c e ; quant e
pardon 3
    ^scusa|scusi|scusami|scusate|perdonami$
repeat 3
    non ho? ricevuto|visto ; nessun messaggio ; ripet* ; ridimmi|ridici ; ^come|cosa$ ; come scusa ;
    non ho capito|sentito ; non capisco ; non ho capito|sentito .. ; dirlo|dimmi|dillo .. nuovo ; di nuovo ;
    ancora una volta ; che|cosa hai|ha|avete detto ; cosa dicevi|dici|hai_detto ; puoi ripetere|dirlo ; eh$
alt 3
    altro|altra|altri|altre|un_altro|un_altra orario|giorno|ora|data|posto|persona|parrucchier*|orari|opzion*|
    possibilita|disponibilita|appuntamento|momento_libero|salone ; altra cosa ; qualcun altro|altra ;
    qualcos|qualcosa altro|altra|prima|dopo|di ; altre opzioni ; alternativ* ; con un altra|altro ; che altro ;
    preferirei|preferisco .. altr*|con ; cerca|cercare .. altr*
change 2
    cambia*|sposta*|spostiamo|metti|mettiamo|mettilo|facciamo|meglio|preferisco|preferirei|vorrei|voglio|piuttosto|
    fai|prenota|fallo|anticipa*|posticipa* .. a|alle|al|per|il|verso|di|le|domani ; invece ; al posto ;
    si puo|potrebbe|riesce .. fare|alle|anticipare|spostare|avere|a? ; potrebbe essere ;
    sarebbe|e|possibile possibile|alle|meglio|libero ; possibile ;
    avete|hai|c_e|hai_posto|ci_sarebbe qualcosa|posto|un|piu|alle|anche|spazio|un_buco ; e alle|per|se|il|a ;
    meglio|preferisco|preferirei|piuttosto ; prima|dopo|piu_tardi ;
    puoi|potete|potresti|posso|si_puo .. fare|venire|alle|spostare ; mi andrebbe|verrebbe|va|viene .. meglio ;
    volevo|intendevo|dicevo
time 1
    #clock|#date|#ordinal ; <day> ;
    alle|verso_le|dopo_le|prima_delle|per_le|le|dalle|fino_alle|verso|all|dopo <hour> ;
    <hour> e mezza|mezzo|un_quarto|quarto|trenta ; meno un quarto ; <month> ; il #number ; prossima|prossimo|questa|
    questo|settimana|altra settimana|mese|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|prossima|mattina|sera ;
    <part> ; mezz ora ; mezzora ; un ora prima|dopo|piu ; piu tardi|presto ; ^#number$ ; a qualsiasi ora ; a che ora ;
    #number ore
daypart 3
    la|di|al|meglio_la|meglio_di|meglio_al mattina|mattino|pomeriggio|sera|weekend .. meglio|preferisco|bene|comodo|
    libera|libero ; meglio|preferisco|preferirei|piuttosto .. mattina|mattino|pomeriggio|sera|weekend|mattine|sere|
    pomeriggi ; posso solo .. mattina|mattino|pomeriggio|sera
keep 3
    tieni|tenete|tengo|mantieni|mantenete|lascia|lasciate|mantengo|tenere|mantenere|lasciami .. <day>|<visit>|anche|
    altro ; anche <day>|quello|l_altro ; entrambi .. <visit>|i? ; tutti e due ; tutte e due ; in piu ;
    oltre a .. <day>|<visit> ; e .. <day> anche ; non .. cancell*|spost*|tocc*|toglie*|disdi* .. <day>|<visit>|altro ;
    senza cancellare|spostare .. <day>|<visit> ; <day> anche|pure
late 3
    #number|<hour>|minuti|min|po|pochi|minutini .. ritardo|dopo|tardi ; in|di|con|un|leggero|mio ritardo ;
    ritardo di ; faccio|faro|arrivo|arrivero|potrei .. tardi|ritardo|minuti|min ; ritardo
other 3
    per|e mia|mio|la_mia|il_mio|suo|sua <kin> ;
    mia|mio|la_mia|il_mio <kin> .. puo|potrebbe|venire|viene|prenderlo|averlo|al ; puo|potrebbe .. mia|mio <kin> ;
    per due|tre|quattro|#number ; per <hour> persone ; siamo in? due|tre|#number ; in due$ ; con mia|mio <kin> ;
    al posto mio|di ; per lei|lui|qualcun|noi|entrambe ; suo|sua <kin> ; da parte ; mia|mio <kin> ; io e mia|mio
retract 2
    aspetta|aspettate|aspetti .. no|non|annull*|cancell* ; anzi .. no|non|annull* ; oddio no|non ; ops|oops|ups ;
    ah no ; oh no ; ho sbagliato ; mi sono sbagliat* ; errore ; per sbaglio|errore ; ho cambiato idea ;
    cambiato idea ; annulla*|cancella*|disdici|disdire .. tutto|per_favore|grazie|lo|la ; ripensandoci ;
    in realta .. no|non ; scusa|scusate .. no|non|annulla ; volevo dire no ; lascia|lasciate perdere|stare ;
    alla fine no|non ; mi sono ricordat* ; come non detto
thanks 2
    grazie|graziee|thanks|merci|grz ; grazie mille|tante|infinite|di|per|a|davvero .. tutto|proposta|offerta|avviso|
    pensiero|messaggio|avermi|cuore|info|aver|pensato|voi|te? ; ti|vi|la ringrazio ;
    molto|che|sei|siete gentil*|carin*|un_angelo|fantastic*|i_migliori|la_migliore ; gentilissim* ; :thanks:
bye 3
    ciao|arrivederci|arrivederla|addio ; buona|buon giornata|serata|notte|weekend|fine_settimana ;
    a presto|prestissimo ; e tutto ; nient altro ; niente altro ; basta cosi ; tutto qui ;
    saluti|baci|bacio|bacioni|abbraccio ; cordiali saluti ; :wave:
filler 1
    per_favore|perfavore|per_piacere|pls|please|favore|oh|ah|eh|ehi|haha|ahah|ahahah|hihi|wow|evviva|uau|dai|mamma|
    mia|cara|caro|bella|tesoro|amore|ragazze|ragazzi|olga|ciao|buongiorno|buonasera|salve|hey|signora|fratello|
    sorella|scusa|scusate|scusi|mi_spiace|dispiace|mi_dispiace ; :happy: ;
    che|bella|buona fortuna|notizia|bello|gioia ;
    proprio|davvero|finalmente|infatti|assolutamente|urgentemente|urgente|bisogno|serviva ; ne avevo|ho bisogno ;
    a quell ora ; cosi ; per ora ; non vedo l ora ; da parte mia ; in effetti ; alla grande
"""
