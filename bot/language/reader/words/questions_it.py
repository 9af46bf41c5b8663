"""Italian: what people ask. The sets of `replies_it` and `messages_it` hold here too."""

TABLE = """
cancel_policy 5
    penale|penali|politica .. cancellazione|disdetta|annullamento? ;
    costa|pago|pagare .. disdire|cancellare|annullare|disdetta ; fino a quando .. disdire|annullare|cancellare ;
    disdire|cancellare .. gratis|gratuitamente|penale ; cancellazione gratuita
query_booking 3
    quando|che_ora|a_che_ora|che_giorno|dove .. ho|e|era|mio|tocca .. <app>|mio|tocca ; quand e .. <app> ;
    il? mio prossimo? <app> .. quando|e|ora|a_che ; ho .. <app> .. da_voi|con_voi|confermato|prenotato ;
    conferm*|verific*|controll*|ricord* .. mio|il|l <app> ; ricordami|ricordatemi .. <app>|ora|quando ;
    a che ora .. devo|era|e|ho ; sono prenotat*|segnat*
owner_schedule 3
    <agenda> .. <quando>|di|per|sul|google|su ; mio|il|nel|sul|del|suo|mia|la <agenda> ; mostra*|controll*|verific*|
    cerc*|trov*|guard*|apri|dimmi|elenca|leggi|visualizza|vedi|consult*|fammi_vedere .. <agenda>|<riunione>|eventi|
    prossim*|appuntament* ; qual|quali|quale|quante|quanti .. <riunione>|prossim*|<agenda>|miei|appuntamenti ; cosa|
    che|che_cosa .. ho|faccio|fai|fare|c_e|devo|succede|facciamo|impegni .. <quando>|fare|in_programma|dopo|<agenda>|
    prossim*|da ; prossima|prossimo|prima|ultima <riunione> ; mie|miei <riunione>|appuntamenti ;
    <riunione> .. con|di|a|su|per|in|alle|del|<quando> ; ho .. <riunione>|<quando>|qualcosa|impegni|libero ;
    sono .. libera|libero|occupat* .. <quando>? ; come .. giornata|settimana|<agenda> ;
    chi .. viene|incontro|incontrare ; trova .. ; dove|quando .. riunione ; prossimo appuntamento ; che fa|cosa_fa ;
    programma per
ask_availability 4
    e|sara|sono|sei|siete|se .. libera|libero|liberi|libere|disponibile|disponibili|occupat* ; disponibilita ;
    disponibile|disponibili|libero|libera|occupato|occupata .. <quando>|il|a|questo ; avete|hai|ha|c_e|ci_sono|ce
    posto|un_posto|un_buco|qualcosa|spazio|posti|disponibilita|appuntamenti|un_appuntamento .. <quando>|per|libero? ;
    posto .. <quando>|libero ; quando .. libera|libero|disponibile|posto|occupat* ;
    che orari|giorni .. avete|liberi|disponibili ; posso venire|passare .. <quando> ; qualcosa per|di_libero
ask_price 4
    quanto .. costa|costano|viene|vengono|prendete|fa|pago|spendo|costerebbe|verrebbe|euro ;
    prezzo|prezzi|costo|costi|tariffa|tariffe|listino|preventivo ; e caro|gratis|gratuito ; quant e ; quanto$
ask_duration 5
    quanto .. dura|tempo|ci_vuole|ci_mette|durera ; durata ; quante ore ; quanti minuti ; a che ora .. finis* ;
    e lungo ; ci vuole molto
ask_location 4
    dove .. e|siete|sei|si_trova|trovo|salone|devo|vi_trovate|state|sta ; dov e ; indirizzo|posizione|ubicazione ;
    come .. arrivo|arrivare|ci_arrivo|vengo|raggiung* ; che|quale|in_che via|zona|citta|piano ;
    mappa|maps|google_maps ; metro|bus|autobus|tram .. vicino|fermata ; dove$
ask_parking 5
    parcheggio|parcheggi|parcheggiare|parcheggiato|garage|posteggio
ask_hours 5
    orari|orario .. apertura|apertura|avete|fate|di|oggi|siete|negozio|salone ;
    a_che_ora|quando|fino_a_che|che_giorni .. aprite|chiudete|apre|chiude|aperti|siete_aperti|lavorate ;
    siete|e .. apert*|chius* ; aprite|chiudete ; lavorate .. <quando> ; aperti .. <quando> ; fino a che ora
ask_contact 4
    numero .. di|telefono|cellulare ; telefono|email|mail|sito|instagram|facebook|whatsapp ; come .. contatt*|chiam* ;
    il? vostro|tuo numero ; a che numero
ask_info 2
    fate|accettate|offrite|usate|vendete|avete|prendete ; posso .. pagare|portare|venire_con ;
    pagare .. con|carta|contanti|bancomat ; carta|bancomat|contanti|satispay ;
    che|quali servizi|trattamenti|prodotti|marche ; servizi ; allerg* ; incinta ; bambini|bambino|uomini|uomo ;
    cane|animali ; sedia a rotelle ; buono|carta regalo ; chi .. taglia|fa|segue|si_occupa|mi ;
    recensioni|valutazion* ; informazioni|info ; shampoo ; e con marta
repeat 4
    ripet* ; ridimmi ; ^come|cosa|scusa|scusi$ ; non .. capito|sentito ; non capisco ; dir*|dillo .. nuovo ;
    di nuovo ; ancora una volta ; cosa hai|ha|avete detto
help 2
    aiuto|aiutami|aiutare|aiutarmi|aiuta|aiutatemi|assistenza ;
    cosa|che .. puoi|posso|sai|sapete|potete|devo|dovrei|fai .. fare|chiedere|dire|aiutare|chiederti ;
    come .. funziona|si_fa|fare|posso|faccio|usare|lo_faccio|ottener* ; non capisco ; menu|opzioni ;
    chi .. aiutare|aiutarmi ; bisogno di aiuto ; un po d? aiuto
"""
