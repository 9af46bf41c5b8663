"""Italian words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="it",
    groups={
        # a gap and its filling
        "fill": "riempi riempire riempimi riempilo copri coprire coprimi coprilo occupa fill fil riempie rimpi",
        "find": "trova trovami trovare cerca cercami cercare",
        "someone": "qualcuno qualcuna cliente qlcn clienti una_cliente gente",
        "need": "serve mi_serve ho_bisogno_di bisogno",
        "offer": "offri offrire proponi piazza vendi",
        "gap": "buco posto vuoto spazio poltrona buchi posti",
        "have": "ho c_e abbiamo resta",
        "free": "libero libera libere liberi vuoto disponibile",
        "freed": "si_e_liberato si_e_liberata mi_si_e_liberato si_libera e_saltato e_saltata mi_e_saltato mi_e_saltata liberato"
        " liberata mi_hanno_disdetto",
        "i_am": "sono siamo",
        # campaigns
        "stop": "stop ferma fermati fermare basta fermo interrompi alt smetti smettila chiudi stoppa fermalo fermala",
        "campaign": "campagna campagne offerta offerte tutto quello quella invio invii questo",
        "asking": "chiedere offrire scrivere mandare chiedendo di_chiedere di_offrire di_mandare di_scrivere messaggi contattare",
        "dont": "non niente_piu niente",
        "ask_no_more": "non_serve_piu basta_messaggi basta_offerte niente_piu_offerte niente_piu_messaggi",
        "pause": "pausa in_pausa metti_in_pausa aspetta aspetta_un_momento un_attimo un_momento attimo momento sospendi sospendere"
        " aspetta_un_attimo aspetta_momento aspetta_attimo",
        "resume": "continua continuare riprendi riprendere prosegui vai_avanti avanti riparti riattiva ricomincia",
        "status": "stato status situazione",
        "how_going": "come_va come_sta_andando come_procede come_siamo a_che_punto_siamo a_che_punto che_succede come_stiamo come_vanno",
        "any": "qualche ci_sono abbiamo",
        "news": "novita risposta risposte notizie notizia",
        "anyone": "qualcuno qualcuna nessuno",
        "answered": "risposto accettato detto preso vuole rifiutato confermato interessata",
        "has": "ha hanno",
        "how_many": "quanti quante",
        "did_you": "hai",
        "is": "e stato sono si_e e_stato",
        "filled": "preso occupato coperto riempito pieno venduto assegnato andato andate andata andati",
        "still": "ancora",
        # who and why
        "who": "chi a_chi",
        "asked": "chiesto contattato scritto scelto avvisato mandato inviato ricevuto sentito offerto contattati hai_scritto arrivato",
        "which": "quali quale che",
        "customer": "cliente clienti persone persona contatto gente",
        "next": "prossimo prossima primo prima successivo",
        "list": "lista elenco",
        "why": "perche come_mai xke xche per_quale_motivo",
        # the day's bookings
        "coming": "viene arriva c_e ho abbiamo vengono",
        "have_i": "ho abbiamo",
        "what": "cosa che cos",
        "agenda": "agenda appuntamenti appuntamento calendario programma prenotazioni",
        "my": "mia mio miei",
        "show": "mostra mostrami fammi_vedere vedi mandami dammi manda",
        "whats_on": "cosa_ho che_ho cosa_c_e cos_ho com_e_la_giornata com_e_giornata che_cosa_ho",
        # taken by somebody
        "walk_in": "senza_appuntamento di_passaggio e_passata_una_cliente e_entrata_una_cliente",
        "takes": "prende vuole si_prende ha_preso lo_prende l_ha_preso preso",
        "it": "lo quello il_posto posto",
        "she": "lei lui",
        "already": "gia",
        "give": "dallo dalla dai dagli dalle da",
        "give_it": "dallo dalla dallo_a",
        "for": "per a ad",
        "goes_to": "va_a va_ad assegnato_a",
        "found": "ho_trovato trovato ho",
        # bookings
        "book": "prenota prenotare segna segnami metti inserisci appunta fissa prenotami",
        "appointment": "appuntamento prenotazione appuntamenti",
        "new": "nuovo nuova",
        "make": "fissa crea fai dai prendi",
        "wants": "vuole vorrebbe chiede desidera",
        "cancelled": "disdetto cancellato annullato disdice annulla cancella ha_disdetto ha_annullato ha_cancellato mi_ha_disdetto",
        "cant_come": "non_viene non_puo non_potra non_verra non_riesce non_puo_venire non_ce_la_fa",
        "i_cant_come": "non_posso_venire non_riesco_a_venire non_potro_venire",
        "cancelled_on_me": "mi_hanno_disdetto mi_ha_disdetto mi_ha_annullato disdetta_di mi_hanno_appena_disdetto",
        "cancel": "cancella cancellare annulla annullare disdici elimina togli rimuovi",
        "to": "a ad al",
        "of": "di per del",
        "move": "sposta spostare spostami muovi cambia cambiare anticipa posticipa rimanda porta",
        "moved": "passa_a",
        "no_show": "non_e_venuta non_e_venuto non_e_arrivata non_e_arrivato non_si_e_presentata non_si_e_presentato"
        " non_si_e_vista non_si_e_fatta_vedere non_si_e_fatta_viva mi_ha_dato_buca dato_buca non_c_e no_show buca"
        " non_presentata non_si_e_fatto_vedere non_si_e_fatto_vivo non_si_e_visto",
        # closed days
        "ill": "malata malato ammalata in_malattia sta_male si_e_ammalata ha_la_febbre ha_febbre influenzata",
        "away": "via assente in_ferie in_vacanza fuori a_casa di_riposo non_ci_sono",
        "not_working": "non_c_e non_viene non_lavora non_ci_sara ha_ferie riposa in_ferie e_di_riposo",
        "i_dont_work": "non_lavoro non_lavoriamo non_apro non_apriamo non_ci_sono non_ci_saro",
        "closed": "chiuso chiusa chiusi chiudiamo chiudo chiusura chiudi chiude",
        "we": "siamo saremo sono salone noi e",
        "holiday": "ferie vacanza vacanze festivo festa",
        "block": "blocca bloccare blocca_mi",
        "day_off": "giorno_libero giorno_di_riposo festivo",
        # customers
        "add": "aggiungi aggiungere salva registra inserisci memorizza",
        "report": "report resoconto riepilogo bilancio statistiche risultati rapporto",
        "how": "come com",
        "went": "andata andato e_andata e_andato andati",
        "week": "settimana mese",
        "how_much": "quanto",
        "earned": "guadagnato recuperato fatto incassato",
        # settings
        "quiet_hours": "ore_di_silenzio orario_di_silenzio ore_silenziose non_disturbare orari_di_silenzio fascia_di_silenzio ore_silenzio",
        "quiet": "silenzio",
        "no": "niente senza nessuno nessun nessuna no zero",
        "messages": "messaggi messaggio offerte",
        "after": "dopo prima dalle tra",
        "ask_me": "chiedimi chiedimi_prima chiedi_prima domandami chiedimi_sempre avvisami_prima chiedermi chiedi_conferma prima_chiedimi"
        " chiedi_a_me",
        "nothing": "nulla niente",
        "without_asking": "senza_chiedere senza_chiedermi",
        "automatically": "automaticamente automatico",
        "no_need": "non_c_e_bisogno non_serve",
        # discount
        "off": "sconto meno riduzione di_sconto",
        "discount": "sconto sconti",
        "use": "usa metti fai facciamo offri alza abbassa cambia porta passa aumenta scendi sali",
        "instead": "invece meglio anzi piuttosto alla_fine meglio_il",
        "with": "con",
        "drop": "togli elimina leva dimentica",
        "full_price": "prezzo_pieno prezzo_normale prezzo_intero",
        "gratis": "gratis gratuito omaggio offre_casa",
        # pace
        "faster": "veloce presto piu_veloce piu_in_fretta sbrigati fai_presto fai_in_fretta muoviti urgente e_urgente accelera in_fretta"
        " velocizza svelto",
        "slower": "piu_piano piano piano_piano piu_lento con_calma senza_fretta non_c_e_fretta rallenta lento nessuna_fretta",
        "at_a_time": "alla_volta per_volta insieme contemporaneamente per_giro a_volta volta per_gruppo",
        "ask": "chiedi chiedine scrivi manda contatta",
        "always": "sempre solo",
        "groups_of": "gruppi_di a_gruppi_di",
        "wait": "aspetta attendi aspettare attendere",
        "between": "tra di_attesa di_distanza tra_uno",
        "every": "ogni",
        "leave": "lascia dai",
        # corrections
        "meant": "volevo_dire intendevo intendo voglio_dire mi_sono_sbagliata mi_sono_sbagliato ho_sbagliato correzione",
        "not": "non invece_di al_posto_di",
        "sorry": "scusa ops pardon scusami",
        "wrong": "sbagliato errore",
        "should_be": "era",
        # messages to customers
        "tell": "di dille digli avvisa informa ricorda scrivi rispondi comunica chiedi manda fai_sapere dici avverti di_a di_ad"
        " avvisa_a ricorda_a scrivi_a rispondi_a fai_sapere_a chiedi_a ricorda_ad scrivi_ad rispondi_ad chiedi_ad fai_sapere_ad",
        "everyone": "tutti tutte a_tutti a_tutte",
        "her": "le che gli",
        "rang": "ha_chiamato ha_telefonato ha_scritto ha_detto ha_chiesto chiede dice",
        "its": "sono",
        # short answers
        "undo": "annulla disfa torna_indietro indietro undo ripristina rimetti_come_prima annulla_operazione",
        "last": "ultima ultimo quello quello_che",
        "help": "aiuto aiutami cosa_puoi_fare cosa_sai_fare che_puoi_fare cosa_posso_dire cosa_posso_scrivere cosa_posso_fare"
        " cosa_posso_chiedere che_posso_dire come_funziona come_funzioni comandi menu istruzioni opzioni come_si_fa come_faccio"
        " come_riempio help cosa_devo_scrivere cosa_devo_dire",
        "thanks": "grazie grazie_mille grz ti_ringrazio mille_grazie",
        "praise": "perfetto ottimo fantastico benissimo bravo brava bravissima bravissimo grande molto_bene super top"
        " evviva meraviglioso stupendo bellissimo che_bello ottimo_lavoro wow mitico genio mito angelo forte migliore",
        "yes": "si sii s ok okay oki k va_bene vabbene certo vai fallo d_accord d_accordo perfetto esatto giusto"
        " corretto confermo confermato conferma procedi sicuro certamente assolutamente volentieri bene dai"
        " va_benissimo ci_sta parti 👍 ✅ 👌 certo_che_si ovvio eccome",
        "do": "vai fallo certo per_favore riempi cancella procedi esatto ok dai va_bene tieni inizia bene",
        "nope": "no noo n mai macche nulla assolutamente_no nessuno nessuna 👎 ❌",
        "leave_it": "non_ora non_ancora meglio_di_no meglio_no lascia_stare lascia niente per_niente non_serve non_importa non aspetta tieni",
        "anything": "qualsiasi qualunque va_bene_tutto quello_che_vuoi e_uguale qualsiasi_cosa",
        "busy": "sono_occupata sono_occupato sono_impegnata sono_impegnato",
        "should_i": "devo dovrei dovremmo",
        "i_said": "ho_detto dicevo",
        "you_are": "sei sei_un sei_una",
        "can": "puo puo_venire potrebbe",
        "instead_of": "invece_di al_posto_di",
        "how_to": "come",
    },
    phrases={
        "stop": "=lascia perdere, ^lascia perdere <time>, =dimentica, ^dimentica <time>, non chiedere piu a nessuno,"
        " ^blocca campagna/offerte/tutto",
        "status": "=e ?, =allora ?, =qualcuno ?, come va con",
        "taken.said": "@takes <name> $, l ho dato a/ad? <name>, l ho riempito/coperto/dato, stato preso/occupato/coperto",
        "close.said": "dal * al * ferie",
        "discount_change": "fino al <percent>, facciamo <percent>",
        "settings.quiet_hours": "non scrivere/mandare * <time>, niente messaggi * <time>",
        "settings.ask_first": "prima chiedi, prima chiedimi",
        "settings.fill_directly": "non chiedermi prima",
        "unclear": "non cancellare/spostare/annullare, non capisco, cosa vuoi dire",
        "close": "non prendere appuntamenti/nessuno",
        "cancel": "cancella/annulla * appuntamento * <name>",
        "help": "quali comandi/opzioni",
    },
    skipped="il lo la i gli le l un uno una del della dello delle dei perfavore pf favore adesso ora subito anche proprio pure po",
    openers="hmm eh ciao salve buongiorno buonasera ehi puoi potresti mi voglio vorrei bisogna e ok si no allora ah beh bene olga scusa"
    " grazie perfetto ottimo senti dai buon giorno per va",
    common="io tu lui lei noi voi loro mio mia miei mie tuo suo sua suoi nostro nostra mi ti si ci vi che chi cosa a ad da in con"
    " su per tra fra e o ma se no non sono sei siamo ho hai ha abbiamo hanno oggi domani ieri giorno settimana mese ora ore salone"
    " mattina pomeriggio sera gratis libero libera tutto tutti tutte niente qualcuno nessuno piu meno quando dove come prima dopo"
    " alle al allo alla dalle dal di solo bella bello",
    titles="sig signora signor sigra dott signorina",
    percent="percento percent pct per_cento",
    minutes="minuto minuti min mins",
    hours="ora ore h",
    third_person="lei lui suo sua suoi sue loro gli",
    reasons="disdetto cancellato annullato disdetta malata malato ammalata influenza febbre ospedale medico dottore perche covid morto"
    " morta funerale incidente incinta bambino bimbo divorzio emergenza urgenza chiamato telefonato operazione trasferita"
    " dimenticato marito figlio figlia madre padre figli ritardo raffreddore raffreddata puo venuta venuto buca impegno dentista",
    offer_words="mio mia miei nostro nostra buco posto libero libera liberato liberata ultimo ultima ultimi solo nuovo nuova speciale"
    " regalo omaggio incluso inclusa compreso compresa caffe gratis extra trattamento maschera piega natale matrimonio festa"
    " disponibile poltrona",
    connectors="ma",
    causes="perche poiche siccome",
    questions="e sono quando dove come chi cosa quale quali quanto quanti",
    relay_openers="di che se da",
    contractions="perfavore",
    ordinals="primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta",
)
