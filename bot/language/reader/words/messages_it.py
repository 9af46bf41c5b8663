"""Italian: what people write of their own accord. The sets of `replies_it` hold here too."""

SETS = """
app: appuntamento appuntamenti prenotazione prenotazioni visita seduta posto cit incontro
annullare: annulla annullare annullo annullate annullami cancella cancellare cancello cancellate cancellami elimina
    eliminare elimino disdire disdico disdici disdetta togli togliere rimuovi rimuovere svuota svuotare scarta
    scartare depenna cassare
spostare: sposta spostare sposto spostate spostarlo cambia cambiare cambio cambiarlo rimanda rimandare posticipa
    posticipare anticipa anticipare modifica modificare aggiorna aggiornare riprogramma riprogrammare rinvia rinviare
    ripianifica ripianificare prolunga prolungare estendi estendere ritarda ritardare rischedula
fissare: prenota prenotare prenoto prenotami fissa fissare fissami fisso programma programmare pianifica pianificare
    crea creare segna segnare segnami aggiungi aggiungere organizza organizzare prendi prendere metti mettere
    inserisci inserire nuovo nuova imposta impostare stabilisci richiedere schedula calendarizza fammi bisogno
persona: persona umano umana operatore operatrice titolare responsabile qualcuno olga assistenza supporto
    servizio_clienti consulente agente dipendente capo proprietaria staff assistenza_clienti umani gente
macchina: bot robot macchina computer ia chatbot automatico automatica intelligenza_artificiale risponditore umano
    umana vera vero persona_vera reale
avvisi: messaggi messaggio offerte offerta pubblicita promozioni newsletter notifiche sms mail email
agenda: calendario agenda programma planning diario orario itinerario
riunione: riunione riunioni evento eventi meeting incontro incontri conferenza
quando: oggi domani stasera dopodomani mattina pomeriggio sera lunedi martedi mercoledi giovedi venerdi sabato
    domenica settimana mese weekend #clock #number #date mezzogiorno prossimo prossima notte giornata
cura: taglio colore tinta meches manicure pedicure piega ceretta massaggio pulizia barba sopracciglia ciglia capelli
    unghie balayage permanente shatush trattamento
"""

TABLE = """
injection 5
    ignora*|dimentica|trascura|bypassa|aggira .. istruzioni|regole|prompt|precedent*|sistema|direttive ; prompt ;
    le tue|vostre istruzioni ; fai finta ; comportati ; da ora sei ; adesso sei ; modalita sviluppatore|admin ;
    a chi altro ; chi altro|altri ; altri clienti|altre_clienti ; nomi|numeri|telefoni|lista|elenco|dati .. clienti ;
    di chi era|e ; chi ha annullato|disdetto|cancellato ; password|api|token ;
    #percent .. o|oppure|adesso|gratis|per_favore ; dammi|fammi|datemi|applica .. #percent|gratis|sconto ;
    sono olga|la_titolare|il_titolare|la_proprietaria|il_capo|l_amministratore|admin|sviluppatore ;
    <annullare>|sposta .. di maria|ana|ben|tutti|tutte ; tutti gli appuntamenti .. clienti ;
    l? appuntamento di maria|ana|ben|cleo
opt_out 5
    disiscriv*|disiscrizione ; <annullare> .. iscrizione|newsletter|abbonamento ;
    non .. scriv*|mand*|invi*|contatt*|disturb* piu|mai ; smett* .. scriver*|mandar*|inviar*|contattar* ;
    basta .. <avvisi>|messaggi ; niente piu <avvisi> ; ^niente <avvisi> ; non voglio <avvisi> ;
    non voglio piu? ricevere|<avvisi> ; toglimi|cancellami|rimuovimi .. lista ; lasciami|lasciatemi in pace
opt_in 4
    iscriv*|iscrizione ; ricevere .. offerte|promozioni|newsletter ; voglio ricevere? .. offerte|promozioni ;
    newsletter ; abbonarmi
bot_challenge 5
    sei|siete|e|ma_sei .. <macchina>|persona ; parlo|parlando|scrivendo|chattando .. <macchina>|persona|chi|qualcuno ;
    con chi .. parlo|parlando|scrivo|sto ; <macchina> o .. <macchina>|persona ; ^<macchina>$ ; chi sei|siete$ ; ^chi e|parla$ ; chi e lei$ ;
    chi .. risponde|scrive ; risponde .. <macchina>
handoff 4
    parlare|parlo|parla|contattare|contatta|contattate|chattare|comunicare|passami|collegami .. con|a|l|il|un|una? ..
    <persona> ; voglio|vorrei|ho|bisogno|preferisco|dammi .. <persona> ;
    chiamami|chiamatemi|richiamami|richiamatemi|telefonatemi ;
    puoi|potete|puo|potreste .. chiamarmi|richiamarmi|chiamare ; mi chiamate|chiami|richiamate ; ^<persona>$ ;
    servizio umano|clienti ; persona vera|reale|umana ; <persona> .. parlare ; c e .. <persona> ;
    reclamo|reclamare|lamentarmi ; vergogna|vergognoso|inaccettabile|truffa|ridicolo|schifo ;
    cazzo|stronz*|idiot*|merda|coglion*|vaffanculo ; :angry: ; sono stufa|stufo ; mi avete stufat* ;
    bisogno di supporto|assistenza
privacy 4
    cosa|che|quali .. sai|sapete|dati|informazioni|avete .. me|su_di|miei|mio|mie ; chi .. dato .. numero|mio ;
    come|dove .. avuto|avete|hai|trovato|preso .. numero|mio|miei|contatto ;
    <annullare>|cancellate|eliminate .. miei|mio|tutti|mie .. dati|numero|account|informazioni ;
    cancellami|eliminami|dimenticami|cancellatemi ; i miei dati ; dati personali ; gdpr|privacy|rgpd ;
    chi .. legge|vede .. messaggi|chat ; diritto all oblio ; riservatezza
wrong_person 4
    numero|persona sbagliat* ; sbagliato|sbagliata|sbagliate numero|persona ; avete|ha|hai sbagliato ;
    non sono #name|io|la_persona|quella ; non conosco ; qui non .. nessuna|c_e|abita ; non e .. #name|numero ;
    chi e #name ; nuovo numero ; non so chi
minor 4
    ho #number|undici|dodici|tredici|quattordici|quindici anni ; sono minorenne ; minorenne ;
    sono un|una bambin*|ragazzin*
off_topic 4
    scriv*|racconta*|canta*|componi|dimmi|fammi .. poesia|barzelletta|canzone|storia|ricetta|haiku ;
    poesia|barzelletta|indovinello ; meteo|bitcoin|calcio|presidente|capitale|oroscopo|lotto ;
    traduci|traduzione|tradurre ; compiti ; codice .. python ; sposami ; ti amo ; senso della vita ; che tempo fa|fara
late 4
    in|di|con|un ritardo ; ritardo di ; faccio|faro|arrivo|arrivero|saro .. tardi|ritardo|minuti|min ; ritardo ;
    sto arrivando ; traffico ; per strada ; arrivo tardi|dopo
waitlist 4
    venire|avere|qualcosa|posto|prima|anticipare .. prima .. di|del|<day>|giovedi? ; prima di <day> ; avvisa*|avvert*|
    dimmi|ditemi|scriv*|fammi_sapere|fatemi_sapere .. se|quando .. posto|libera|disdice|buco|prima|cancella|liber* ;
    lista d attesa ; se|quando .. si_libera|qualcuno|libera|disdice|annulla ; se .. posto .. libera ; qualcosa prima ;
    prima possibile
reschedule 4
    <spostare> .. <app>|data|orario|giorno|riunione|ora ; <spostare> .. a|al|alle|per .. <quando> ; <spostare> ;
    altro giorno|orario .. invece ; posso|potrei|vorrei|devo .. <spostare> ; invece di <day> ; <app> .. <spostare>
cancel 4
    <annullare> .. <app>|riunione|<day>|tutti|tutto|prenotazione ; devo|voglio|vorrei|posso|bisogna .. <annullare> ;
    <app> .. <annullare> ; non ho piu bisogno .. <app>
cant_come 3
    non posso|riesco|potro|riusciro .. venire|esserci|a_venire|essere|giovedi|<day> ; non ce la faccio ; non vengo ;
    ho un imprevisto ; imprevisto ; sto male ; sono malat*
book 4
    <fissare> .. <app>|<cura>|riunione ; nuovo|nuova|altro <app>|riunione|prenotazione ;
    ^<app> .. per|con|alle|dal|dalla|il|<quando>
book 2
    <app> .. per|con|alle|dal|dalla|il|per_favore|<quando> ; un|prendere appuntamento ;
    vorrei|voglio|bisogno|devo .. <cura>|tagliare|venire|prenotare|fare|taglio|<app> ;
    tagliare|fare|colorare|tingere .. capelli|unghie|colore ; ^<cura>$ ; prenotare ; posso venire ;
    <cura> .. <quando>|per_favore|per|alle
thanks 2
    grazie|thanks|merci|ringrazio ; grazie mille|tante|infinite ;
    molto|che|sei|siete gentil*|carin*|fantastic*|bravissim* ; gentilissim* ; :thanks: ; ottimo lavoro
nothing_else 4
    ^no .. grazie|e_tutto|basta|a_posto|sono_a_posto ; e tutto ; nient altro ; niente altro ; basta cosi ;
    ^niente|no$ ; ^no grazie ; a posto cosi ; tutto qui
goodbye 3
    ciao_ciao|arrivederci|arrivederla|addio|bye ;
    buona|buon giornata|serata|notte|weekend|fine_settimana|proseguimento ; a presto|domani|dopo|prestissimo ;
    ci vediamo|sentiamo ; alla prossima ; saluti|baci|bacioni|abbraccio ; devo andare|scappare
stop 3
    basta|stop|ferma*|smett*|silenzio|zitt*|taci|esci|uscire|fine|finisci|finire|termina*|terminare|chiudi|chiudere|
    interrompi|abbandona*|quieto ; sta|fa|stai|fai zitt*|silenzio|ferm*|tranquill* ; lascia*|lasciate perdere|stare ;
    dimentica*|scordatelo|lascia .. lo|quello|tutto? ; <annullare> .. quello|questo|lo|tutto|cio ;
    annullalo|cancellalo ; ^no|ok|per_favore|solo|oh|semplicemente <annullare> ; <annullare>$ ;
    ^<annullare> .. per_favore ; non .. farlo|fare|parlare|dire .. piu? ; non importa ; fa niente ; non fa niente ;
    a nessuno importa ; vattene|vai_via ; non importa a ; metti fine ; mettici .. fine ; solo silenzio ; niente ;
    no no ; tranquill*
greeting 1
    ciao|salve|buongiorno|buonasera|buondi|hey|ehi|hello|hi|ehila|buon_giorno|buona_sera|pronto ;
    buon|buona giorno|sera|pomeriggio ; come stai|va|state|sta|andiamo ; che si dice ; tutto bene
"""
