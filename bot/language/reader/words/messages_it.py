"""Italian: what people write of their own accord. The grammar is in `phrases.patterns`; the sets of `replies_it` hold too."""

SETS: dict[str, str] = {
    "app": "appuntamento appuntamenti prenotazione prenotazioni visita seduta posto cit incontro",
    "annullare": "annulla annullare annullo annullate annullami cancella cancellare cancello cancellate cancellami elimina eliminare elimino disdire "
    "disdico disdici disdetta togli togliere rimuovi rimuovere svuota svuotare scarta scartare depenna cassare",
    "spostare": "sposta spostare sposto spostate spostarlo cambia cambiare cambio cambiarlo rimanda rimandare posticipa posticipare anticipa "
    "anticipare modifica modificare aggiorna aggiornare riprogramma riprogrammare rinvia rinviare ripianifica ripianificare "
    "prolunga prolungare estendi estendere ritarda ritardare rischedula",
    "fissare": "prenota prenotare prenoto prenotami fissa fissare fissami fisso programma programmare pianifica pianificare crea creare segna "
    "segnare segnami aggiungi aggiungere organizza organizzare prendi prendere metti mettere inserisci inserire "
    "nuovo nuova imposta impostare stabilisci richiedere schedula calendarizza fammi bisogno",
    "persona": "persona umano umana operatore operatrice titolare responsabile qualcuno olga assistenza supporto servizio_clienti "
    "consulente agente dipendente capo proprietaria staff assistenza_clienti umani gente",
    "macchina": "bot robot macchina computer ia chatbot automatico automatica intelligenza_artificiale risponditore umano umana vera vero "
    "persona_vera reale",
    "avvisi": "messaggi messaggio offerte offerta pubblicita promozioni newsletter notifiche sms mail email",
    "agenda": "calendario agenda programma planning diario orario itinerario",
    "riunione": "riunione riunioni evento eventi meeting incontro incontri conferenza",
    "quando": "oggi domani stasera dopodomani mattina pomeriggio sera lunedi martedi mercoledi giovedi venerdi sabato domenica settimana mese "
    "weekend #clock #number #date mezzogiorno prossimo prossima notte giornata",
    "cura": "taglio colore tinta meches manicure pedicure piega ceretta massaggio pulizia barba sopracciglia ciglia capelli unghie "
    "balayage permanente shatush trattamento",
}

TABLE: tuple[tuple[str, int, str], ...] = (
    (
        "injection",
        5,
        """
        ignora*|dimentica|trascura|bypassa|aggira .. istruzioni|regole|prompt|precedent*|sistema|direttive ; prompt ; le tue|vostre istruzioni ; fai finta ; comportati ; da ora sei ; adesso sei ; modalita sviluppatore|admin ; a chi altro ; chi altro|altri ; altri clienti|altre_clienti ; nomi|numeri|telefoni|lista|elenco|dati .. clienti ; di chi era|e ; chi ha annullato|disdetto|cancellato ; password|api|token
        #percent .. o|oppure|adesso|gratis|per_favore ; dammi|fammi|datemi|applica .. #percent|gratis|sconto ; sono olga|la_titolare|il_titolare|la_proprietaria|il_capo|l_amministratore|admin|sviluppatore ; <annullare>|sposta .. di maria|ana|ben|tutti|tutte ; tutti gli appuntamenti .. clienti ; l? appuntamento di maria|ana|ben|cleo
        """,
    ),
    (
        "opt_out",
        5,
        """
        disiscriv*|disiscrizione ; <annullare> .. iscrizione|newsletter|abbonamento ; non .. scriv*|mand*|invi*|contatt*|disturb* .. piu|mai ; smett* .. scriver*|mandar*|inviar*|contattar* ; basta .. <avvisi>|messaggi ; niente|nessun* piu? <avvisi> ; non voglio .. <avvisi>|ricevere ; toglimi|cancellami|rimuovimi .. lista ; lasciami in pace
        """,
    ),
    ("opt_in", 4, "iscriv*|iscrizione ; ricevere .. <avvisi> ; voglio .. <avvisi> ; newsletter ; abbonarmi"),
    (
        "bot_challenge",
        5,
        """
        sei|siete|e|ma_sei .. <macchina>|persona ; parlo|parlando|scrivendo|chattando .. <macchina>|persona|chi|qualcuno ; con chi .. parlo|parlando|scrivo|sto ; <macchina> o .. <macchina>|persona ; ^<macchina>$ ; chi sei|siete$ ; chi .. risponde|scrive ; risponde .. <macchina>
        """,
    ),
    (
        "handoff",
        4,
        """
        parlare|parlo|parla|contattare|contatta|contattate|chattare|comunicare|passami|collegami .. con|a|l|il|un|una? .. <persona> ; voglio|vorrei|ho|bisogno|preferisco|dammi .. <persona> ; chiamami|chiamatemi|richiamami|richiamatemi|telefonatemi ; puoi|potete|puo|potreste .. chiamarmi|richiamarmi|chiamare ; mi chiamate|chiami|richiamate ; ^<persona>$ ; servizio umano|clienti ; persona vera|reale|umana ; <persona> .. parlare
        c e .. <persona> ; reclamo|reclamare|lamentarmi ; vergogna|vergognoso|inaccettabile|truffa|ridicolo|schifo ; cazzo|stronz*|idiot*|merda|coglion*|vaffanculo ; :angry: ; sono stufa|stufo ; mi avete stufat* ; bisogno di supporto|assistenza
        """,
    ),
    (
        "privacy",
        4,
        """
        cosa|che|quali .. sai|sapete|dati|informazioni|avete .. me|su_di|miei|mio|mie ; chi .. dato .. numero|mio ; come|dove .. avuto|avete|hai|trovato|preso .. numero|mio|miei|contatto ; <annullare>|cancellate|eliminate .. miei|mio|tutti|mie .. dati|numero|account|informazioni ; cancellami|eliminami|dimenticami|cancellatemi ; i miei dati ; dati personali ; gdpr|privacy|rgpd ; chi .. legge|vede .. messaggi|chat ; diritto all oblio ; riservatezza
        """,
    ),
    (
        "wrong_person",
        4,
        """
        numero|persona sbagliat* ; sbagliato|sbagliata|sbagliate numero|persona ; avete|ha|hai sbagliato ; non sono #name|io|la_persona|quella ; non conosco ; qui non .. nessuna|c_e|abita ; non e .. #name|numero ; chi e #name ; nuovo numero ; non so chi
        """,
    ),
    ("minor", 4, "ho #number|undici|dodici|tredici|quattordici|quindici anni ; sono minorenne ; minorenne ; sono un|una bambin*|ragazzin*"),
    (
        "off_topic",
        4,
        """
        scriv*|racconta*|canta*|componi|dimmi|fammi .. poesia|barzelletta|canzone|storia|ricetta|haiku ; poesia|barzelletta|indovinello ; meteo|bitcoin|calcio|presidente|capitale|oroscopo|lotto ; traduci|traduzione|tradurre ; compiti ; codice .. python ; sposami ; ti amo ; senso della vita ; che tempo fa|fara
        """,
    ),
    ("late", 4, "in|di|con|un ritardo ; ritardo di ; faccio|faro|arrivo|arrivero|saro .. tardi|ritardo|#number ; ritardo ; sto arrivando ; traffico ; per strada ; arrivo tardi|dopo"),
    ("cancel_policy", 5, "penale|penali|politica .. cancellazione|disdetta|annullamento? ; costa|pago|pagare .. disdire|cancellare|annullare|disdetta ; fino a quando .. disdire|annullare|cancellare ; disdire|cancellare .. gratis|gratuitamente|penale ; cancellazione gratuita"),
    (
        "waitlist",
        4,
        """
        venire|avere|qualcosa|posto|prima|anticipare .. prima .. di|del|<day>|giovedi? ; prima di <day> ; avvisa*|avvert*|dimmi|ditemi|scriv*|fammi_sapere|fatemi_sapere .. se|quando .. posto|libera|disdice|buco|prima|cancella|liber* ; lista d attesa ; se|quando .. si_libera|qualcuno|libera|disdice|annulla ; se .. posto .. libera ; qualcosa prima ; prima possibile
        """,
    ),
    (
        "reschedule",
        4,
        """
        <spostare> .. <app>|data|orario|giorno|riunione|ora ; <spostare> .. a|al|alle|per .. <quando> ; <spostare> ; altro giorno|orario .. invece ; posso|potrei|vorrei|devo .. <spostare> ; invece di <day> ; <app> .. <spostare>
        """,
    ),
    (
        "cancel",
        4,
        """
        <annullare> .. <app>|riunione|<day>|tutti|tutto|prenotazione ; devo|voglio|vorrei|posso|bisogna .. <annullare> ; <app> .. <annullare> ; non ho piu bisogno .. <app>
        """,
    ),
    ("cant_come", 3, "non posso|riesco|potro|riusciro .. venire|esserci|a_venire|essere|giovedi|<day> ; non ce la faccio ; non vengo ; ho un imprevisto ; imprevisto ; sto male ; sono malat*"),
    (
        "query_booking",
        3,
        """
        quando|che_ora|a_che_ora|che_giorno|dove .. ho|e|era|mio|tocca .. <app>|mio|tocca ; quand e .. <app> ; il? mio prossimo? <app> .. quando|e|ora|a_che ; ho .. <app> .. da_voi|con_voi|confermato|prenotato ; conferm*|verific*|controll*|ricord* .. mio|il|l <app> ; ricordami|ricordatemi .. <app>|ora|quando ; a che ora .. devo|era|e|ho ; sono prenotat*|segnat*
        """,
    ),
    (
        "owner_schedule",
        3,
        """
        <agenda> .. <quando>|di|per|sul|google|su ; mio|il|nel|sul|del|suo|mia|la <agenda> ; mostra*|controll*|verific*|cerc*|trov*|guard*|apri|dimmi|elenca|leggi|visualizza|vedi|consult*|fammi_vedere .. <agenda>|<riunione>|eventi|prossim*|appuntament* ; qual|quali|quale|quante|quanti .. <riunione>|prossim*|<agenda>|miei|appuntamenti ; cosa|che|che_cosa .. ho|faccio|fai|fare|c_e|devo|succede|facciamo|impegni .. <quando>|fare|in_programma|dopo|<agenda>|prossim*|da
        prossima|prossimo|prima|ultima <riunione> ; mie|miei <riunione>|appuntamenti ; <riunione> .. con|di|a|su|per|in|alle|del|<quando> ; ho .. <riunione>|<quando>|qualcosa|impegni|libero ; sono .. libera|libero|occupat* .. <quando>? ; come .. giornata|settimana|<agenda> ; chi .. viene|incontro|incontrare ; trova .. ; dove|quando .. riunione ; prossimo appuntamento ; che fa|cosa_fa ; programma per
        """,
    ),
    (
        "ask_availability",
        4,
        """
        e|sara|sono|sei|siete|se .. libera|libero|liberi|libere|disponibile|disponibili|occupat* ; disponibilita ; disponibile|disponibili|libero|libera|occupato|occupata .. <quando>|il|a|questo ; avete|hai|ha|c_e|ci_sono|ce posto|un_posto|un_buco|qualcosa|spazio|posti|disponibilita|appuntamenti|un_appuntamento .. <quando>|per|libero? ; posto .. <quando>|libero ; quando .. libera|libero|disponibile|posto|occupat* ; che orari|giorni .. avete|liberi|disponibili ; posso venire|passare .. <quando> ; qualcosa per|di_libero
        """,
    ),
    ("ask_price", 4, "quanto .. costa|costano|viene|vengono|prendete|fa|pago|spendo|costerebbe|verrebbe|euro ; prezzo|prezzi|costo|costi|tariffa|tariffe|listino|preventivo ; e caro|gratis|gratuito ; quant e ; quanto$"),
    ("ask_duration", 5, "quanto .. dura|tempo|ci_vuole|ci_mette|durera ; durata ; quante ore ; quanti minuti ; a che ora .. finis* ; e lungo ; ci vuole molto"),
    (
        "ask_location",
        4,
        """
        dove .. e|siete|sei|si_trova|trovo|salone|devo|vi_trovate|state|sta ; dov e ; indirizzo|posizione|ubicazione ; come .. arrivo|arrivare|ci_arrivo|vengo|raggiung* ; che|quale|in_che via|zona|citta|piano ; mappa|maps|google_maps ; metro|bus|autobus|tram .. vicino|fermata ; dove$
        """,
    ),
    ("ask_parking", 5, "parcheggio|parcheggi|parcheggiare|parcheggiato|garage|posteggio"),
    (
        "ask_hours",
        5,
        """
        orari|orario .. apertura|apertura|avete|fate|di|oggi|siete|negozio|salone ; a_che_ora|quando|fino_a_che|che_giorni .. aprite|chiudete|apre|chiude|aperti|siete_aperti|lavorate ; siete|e .. apert*|chius* ; aprite|chiudete ; lavorate .. <quando> ; aperti .. <quando> ; fino a che ora
        """,
    ),
    ("ask_contact", 4, "numero .. di|telefono|cellulare ; telefono|email|mail|sito|instagram|facebook|whatsapp ; come .. contatt*|chiam* ; il? vostro|tuo numero ; a che numero"),
    (
        "ask_info",
        2,
        """
        fate|accettate|offrite|usate|vendete|avete|prendete ; posso .. pagare|portare|venire_con ; pagare .. con|carta|contanti|bancomat ; carta|bancomat|contanti|satispay ; che|quali servizi|trattamenti|prodotti|marche ; servizi ; allerg* ; incinta ; bambini|bambino|uomini|uomo ; cane|animali ; sedia a rotelle ; buono|carta regalo ; chi .. taglia|fa|segue|si_occupa|mi ; recensioni|valutazion* ; informazioni|info ; shampoo ; e con marta
        """,
    ),
    (
        "book",
        4,
        """
        <fissare> .. <app>|<cura>|riunione ; nuovo|nuova|altro <app>|riunione|prenotazione ; ^<app> .. per|con|alle|dal|dalla|il|<quando>
        """,
    ),
    (
        "book",
        2,
        """
        <app> .. per|con|alle|dal|dalla|il|per_favore|<quando> ; un|prendere appuntamento ; vorrei|voglio|bisogno|devo .. <cura>|tagliare|venire|prenotare|fare|taglio|<app> ; tagliare|fare|colorare|tingere .. capelli|unghie|colore ; ^<cura>$ ; prenotare ; posso venire ; <cura> .. <quando>|per_favore|per|alle
        """,
    ),
    ("repeat", 4, "ripet* ; ridimmi ; ^come|cosa|scusa|scusi$ ; non .. capito|sentito ; non capisco ; dir*|dillo .. nuovo ; di nuovo ; ancora una volta ; cosa hai|ha|avete detto ; un altra volta$"),
    (
        "help",
        2,
        """
        aiuto|aiutami|aiutare|aiutarmi|aiuta|aiutatemi|assistenza ; cosa|che .. puoi|posso|sai|sapete|potete|devo|dovrei|fai .. fare|chiedere|dire|aiutare|chiederti ; come .. funziona|si_fa|fare|posso|faccio|usare|lo_faccio|ottener* ; non capisco ; menu|opzioni ; chi .. aiutare|aiutarmi ; bisogno di aiuto ; un po d? aiuto
        """,
    ),
    ("thanks", 2, "grazie|thanks|merci|ringrazio ; grazie mille|tante|infinite ; molto|che|sei|siete gentil*|carin*|fantastic*|bravissim* ; gentilissim* ; :thanks: ; ottimo lavoro"),
    ("nothing_else", 4, "^no .. grazie|e_tutto|basta|a_posto|sono_a_posto ; e tutto ; nient altro ; niente altro ; basta cosi ; ^niente|no$ ; ^no grazie ; a posto cosi ; tutto qui"),
    ("goodbye", 3, "ciao_ciao|arrivederci|arrivederla|addio|bye ; buona|buon giornata|serata|notte|weekend|fine_settimana|proseguimento ; a presto|domani|dopo|prestissimo ; ci vediamo|sentiamo ; alla prossima ; saluti|baci|bacioni|abbraccio ; devo andare|scappare"),
    (
        "stop",
        3,
        """
        basta|stop|ferma*|smett*|silenzio|zitt*|taci|esci|uscire|fine|finisci|finire|termina*|terminare|chiudi|chiudere|interrompi|abbandona*|quieto ; sta|fa|stai|fai zitt*|silenzio|ferm*|tranquill* ; lascia*|lasciate perdere|stare ; dimentica*|scordatelo|lascia .. lo|quello|tutto? ; <annullare> .. quello|questo|lo|tutto|cio ; annullalo|cancellalo ; ^no|ok|per_favore|solo|oh|semplicemente <annullare> ; <annullare>$ ; ^<annullare> .. per_favore ; non .. farlo|fare|parlare|dire .. piu? ; non importa ; fa niente ; non fa niente ; a nessuno importa ; vattene|vai_via ; non importa a ; metti fine ; mettici .. fine ; solo silenzio ; niente ; no no ; tranquill*
        """,
    ),
    ("greeting", 1, "ciao|salve|buongiorno|buonasera|buondi|hey|ehi|hello|hi|ehila|buon_giorno|buona_sera|pronto ; buon|buona giorno|sera|pomeriggio ; come stai|va|state|sta|andiamo ; che si dice ; tutto bene"),
)
