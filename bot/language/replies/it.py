"""What we say in Italian, with "tu"."""

IT: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Sono l'assistente automatico (IA) di {business}.",
    "intro_owner": "Sono il tuo assistente automatico (IA) per {business}. Con «aiuto» vedi cosa so fare.",
    "not_yet": "Ho capito, ma questo non lo so ancora fare.",
    "passing_on": "A questo non so rispondere bene, quindi lo passo a {owner}, che ti risponderà.",
    "heard": "Ho sentito: “{words}”",
    "please_wait": "È tanto in una volta. Aspetta un po' prima di scrivere ancora, per favore.",
    # Offers
    "offer_plain": "Ciao[ {name}], si è liberato un posto: {service}[ con {staff}] {when}"
    "[, con il {discount} di sconto]."
    "[ Prenderebbe il posto dell'appuntamento che hai {replaces}.][ Dal team: «{note}».]",
    "how_to_answer": "Rispondi SÌ per prenderlo o NO per lasciarlo. STOP: niente più offerte.",
    # Answers to an offer
    "confirmed": "Prenotato[, {name}]: {service}[ con {staff}] {when}[, per {for_name}][, {price}].[ L'appuntamento"
    " che avevi {moved} è stato spostato a questo.][ Il tuo appuntamento, {replaces}, resta.] A presto!",
    "gone": "Grazie per la risposta[, {name}]. Purtroppo {service} {when} è appena andato a qualcuno un po' più veloce."
    "[ Il tuo appuntamento, {replaces}, resta.] La prossima volta ti scrivo tra i primi.",
    "declined_ok": "Nessun problema, grazie per avermelo detto.[ Il tuo appuntamento, {replaces}, resta.]",
    "declined_noted": "Nessun problema. Segno quello che ti va meglio.[ Il tuo appuntamento, {replaces}, resta.]",
    "over_passed": "Grazie, ma quel posto era per {when} e l'orario è passato."
    "[ Il tuo appuntamento, {replaces}, resta.]",
    "stopped_gone": "Grazie per la risposta. {service} {when} non è più disponibile, mi dispiace."
    "[ Il tuo appuntamento, {replaces}, resta.]",
    "which_offer": "Volentieri. Quale vuoi: {offers}?",
    "still_open_ask": "Te lo prenoto?",
    "unclear_offer": "Per sicurezza: ti prenoto {service} {when}? Basta SÌ o NO.",
    "for_name_ask": "Prenoto {service} {when} per {for_name}?",
    # Answers to questions
    "price": "{service} costa {price}[, {discount} di sconto compreso].",
    "duration": "{service} dura {duration}.",
    "address": "Ci trovi qui: {address}.",
    "hours": "Siamo aperti {hours}.",
    "closed_until": "Siamo chiusi; riapriamo {until}.",
    "staff": "È con {staff}.",
    "unknown_fact": "Questo non lo so; l'ho chiesto a {owner} e te lo dico appena mi risponde.",
    "greeting": "Ciao[ {name}]! Come posso aiutarti?",
    "greeting_offer": "Ciao[ {name}]! {service} {when} è ancora disponibile. Te lo prenoto?",
    "unclear_customer": "Scusa, non ho capito bene. Si tratta di un appuntamento, o chiedo a {owner} di risponderti?",
    "bot_answer": "Sono l'assistente automatico (IA) di {owner}. Vuoi che avvisi {owner}?",
    "opted_out": "Fatto: niente più offerte da parte nostra. I tuoi appuntamenti restano e puoi sempre scrivermi."
    " Con START le offerte tornano.",
    "opted_in": "Bene. Ti avviso quando si libera un posto. Con STOP smetto quando vuoi.",
    # To the owner: starting to fill a gap
    "started": (
        "Al lavoro: {service}[ con {staff}] {when}. Posso chiedere a {count} cliente.[ {silent} non hanno accettato"
        " le offerte.] Prima: {first_names}. Rispondi STOP per fermarmi.",
        "Al lavoro: {service}[ con {staff}] {when}. Posso chiedere a {count} clienti, al massimo a {most}.[ {silent}"
        " non hanno accettato le offerte.] Prima: {first_names}[; i prossimi tra {minutes}]. Rispondi STOP per"
        " fermarmi.",
    ),
    "nobody_to_ask": (
        "Non ho nessuno a cui chiedere per {service} {when}[: {count} cliente non ha accettato le offerte].",
        "Non ho nessuno a cui chiedere per {service} {when}[: {count} clienti non hanno accettato le offerte].",
    ),
    "ask_which_service": "Quale servizio {when}: {services}?",
    "anything_not_yet": "Non so ancora offrire a ciascuno il proprio servizio. Quale {when}: {services}?",
    "ask_when": "Per quando? Per esempio «14:00» o «domani alle 10:30».",
    "passed_ask": "Quell'ora ({time}) oggi è già passata. Intendi {next_when}?",
    "ambiguous_ask": "Intendi {first} o {second}?",
    "chair_taken_ask": "{name} ha appuntamento {when}. È stato annullato, e riempio il posto?",
    "too_long_ask": "{service} dura {duration}, e {name} viene alle {time}. Ci sta: {services}. Quale?",
    "already_running": "Ci sto già lavorando. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: chiesti {asked}, consegnati {delivered}, letti {read}, hanno detto no"
    " {declined}, ancora da chiedere {left}[; i prossimi alle {next}].[ Avviato da {who}.]",
    "nothing_running": "Al momento non sto riempiendo nessun buco.",
    "filled_notice": "Riempito: {name} prende {service}[ con {staff}] {when}[, per {for_name}][, al posto"
    " dell'appuntamento che aveva {moved}].",
    "none_left": "Non c'è più nessuno a cui chiedere per {service} {when}."
    "[ Offerta ancora aperta: {open_names}. Un sì tardivo vale ancora.]",
    "stopped": "Fermato: non chiedo più a nessuno per {service} {when}.",
    "taken_done": "Bene: {service} {when} è preso e non chiedo più a nessuno.",
    "walk_in": "Senza appuntamento",
    # To the owner: the day, and getting along
    "schedule_header": "Appuntamenti {day}:",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "Nessun appuntamento {day}.",
    "help": "Riempio i buchi della tua agenda. Scrivi per esempio:\n"
    "«riempi le 14:00 taglio»: chiedo ai clienti più probabili\n"
    "«stato» o «stop»: come va, oppure fermarmi\n"
    "«già preso»: non è più libero\n"
    "«chi viene oggi?»: gli appuntamenti del giorno",
    "unclear_owner": "Scusa, non ho capito. Prova con «riempi le 14:00 taglio», «stato» o «aiuto».",
    # To a customer: her bookings and wishes
    "fine": "Va bene.",
    "off_topic": "Qui posso aiutarti solo con gli appuntamenti.",
    "unreadable": "Qui posso leggere solo testo. Me lo scrivi?",
    "unreadable_offer": "Qui posso leggere solo testo. Ti prenoto {service} {when}? Basta SÌ o NO.",
    "voice": "Non posso ascoltare i vocali, quindi ho avvisato {owner}. Me lo scrivi?",
    "voice_offer": "Ora non posso ascoltare, quindi ho avvisato {owner}. Ti prenoto {service} {when}? Basta SÌ o NO.",
    "minor": "Grazie per avermelo detto. Fai scrivere a un adulto, per favore; fino ad allora niente offerte.",
    "wish_noted": "L'ho passato a {owner}, che ti risponderà.",
    "other_time_noted": "Ho detto a {owner} cosa ti andrebbe meglio. Intanto {service} {when} è ancora disponibile:"
    " te lo prenoto?",
    "person_called": "Ho avvisato {owner}, che ti scriverà qui.",
    "late_noted": "Grazie per l'avviso. {owner} lo sa, e il tuo appuntamento resta.",
    "no_booking": "Non trovo nessun tuo appuntamento in arrivo.",
    "your_bookings": "Hai prenotato: {bookings}.",
    "booking_line": "{service}[ con {staff}] {when}",
    "cancel_ask": "Annullo {booking}?",
    "cancel_which": "Cosa intendi: 1. no a {service} {when}, o 2. annullare {booking}?",
    "which_booking": "Quale intendi: {bookings}?",
    "cancelled_ok": "Annullato: {booking}. Grazie per l'avviso.",
    "time_fact": "È {when}.",
    "services_fact": "Facciamo {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "Ora è orario di silenzio: per {service} {when} comincerò a chiedere {until}. Chiedo subito invece?",
    "too_quiet": "L'orario di silenzio dura fino all'inizio di {service} {when}, quindi non chiedo a nessuno. Chiedo"
    " subito lo stesso?",
    "too_late": "È troppo tardi per chiedere ad altri per {service} {when}.[ Offerta ancora aperta: {open_names}.]",
    "over_fill": "{when} è già passato.",
    "too_far": "Manca troppo ({when}): riempio i buchi dei prossimi 60 giorni.",
    "closed_ask": "È chiuso {when}. Lo riempio lo stesso?",
    "high_discount_ask": "{discount} di sconto, è giusto?",
    "percent_or_money": "Intendi il {share} o {amount} di sconto?",
    "percent_word": "per cento",
    "money_ask": "{amount} su {price} è il {discount}. Lo offro così?",
    "another_chair_ask": "Ne sto già riempiendo uno. {status} Riempio anche un altro posto[, quello di {other}]?",
    "no_services": "Non conosco ancora i tuoi servizi. Scrivine uno dopo l'ora, per esempio «riempi le 14 taglio».",
    # To the owner: while it runs
    "which_campaign": "Quale intendi: {campaigns}?",
    "who_line": "{name}: {reasons}",
    "paused": "In pausa: non chiedo più a nessuno per {service} {when}. Con «riprendi» continuo.",
    "resumed": "Continuo con {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Avviato da {who}: ]{service}[ con {staff}] {when} è da riempire. Prima: {first_names}.",
    "expired_notice": "{service}[ con {staff}] {when} è rimasto vuoto: nessuno l'ha preso in tempo.",
    "cancelled_notice": "{name} ha annullato {service} {when}. Riempio il posto?",
    "cancelled_told_notice": "{name} ha annullato {service} {when}. Scrivi «riempi …» per riempire il posto.",
    "cancelled_filling_notice": "{name} ha annullato {service} {when}. Sto riempiendo il posto.",
    "yes_in_vain_notice": "{name} ha detto sì a {service}[ con {staff}] {when}, che nel frattempo hai ritirato.",
    "question_notice": "{name} chiede: «{words}» Rispondi a questo messaggio e lo passo io.",
    "wish_notice": "{name} scrive: «{words}» Rispondi a questo messaggio e lo passo io.",
    "person_notice": "{name} vorrebbe parlarti: «{words}» Rispondi a questo messaggio e lo passo io.",
    "late_notice": "{name} è in ritardo: «{words}»",
    "voice_notice": "{name} ha mandato un vocale, che non posso ascoltare. Rispondi a questo messaggio e lo passo io.",
    "minor_notice": "{name} sembra minorenne, quindi niente più offerte a questo numero: «{words}»",
    "failed_notice": "Non sono riuscito a gestire un messaggio di {name}. Dacci un'occhiata, per favore: «{words}»",
    # Second thoughts, wishes, privacy
    "undone": "Va bene, {service} {when} è annullato.[ Hai di nuovo il tuo appuntamento, {replaces}.][ Il tuo vecchio"
    " orario, {given_away}, nel frattempo è stato preso; ho avvisato il team, che te ne troverà un altro.][ Il più"
    " vicino libero è {nearest}.]",
    "offer_again": "Buone notizie: {service}[ con {staff}] {when}[, con il {discount} di sconto] è di nuovo"
    " disponibile, e te lo dico tra i primi.[ Prenderebbe il posto dell'appuntamento che hai {replaces}.]",
    "booking_kept": "Va bene, il tuo appuntamento resta.",
    "will_tell": "Ti avviso quando si libera un posto, e {owner} sa cosa vorresti. Con STOP smetto quando vuoi.",
    "welcome": "Ciao! Come ti chiami e cosa posso fare per te? E ti avviso quando si libera un orario prima?",
    "name_noted": "Grazie, {name}. Ti avviso quando si libera un orario prima?",
    "tell_me_ask": "Ti avviso quando si libera un orario prima?",
    "known_about_you": (
        "Quello che abbiamo: {name}, con questo numero, nella nostra lista clienti da {since}, e {count} appuntamento"
        " in arrivo.[ Offerte: accettate, {source}.] Quello che scrivi qui lo leggono Twilio, Meta e il modello"
        " linguistico del nostro assistente. Con «cancella i miei dati» viene eliminato.",
        "Quello che abbiamo: {name}, con questo numero, nella nostra lista clienti da {since}, e {count} appuntamenti"
        " in arrivo.[ Offerte: accettate, {source}.] Quello che scrivi qui lo leggono Twilio, Meta e il modello"
        " linguistico del nostro assistente. Con «cancella i miei dati» viene eliminato.",
    ),
    "known_little": "Solo questo numero e quello che scrivi qui, letto da Twilio, da Meta e dal modello linguistico del"
    " nostro assistente. Per il resto chiedi a {owner}.",
    "delete_noted": "Da ora niente più offerte. Ho chiesto a {owner} di cancellare i tuoi dati; termine: {due}.",
    "wrong_person_ok": "Scusaci! Ho tolto il tuo numero, non ti disturberemo più.",
    "undone_notice": "{name} alla fine non può: offro di nuovo {service}[ con {staff}] {when} agli altri.[ Il vecchio"
    " orario, {given_away}, è stato preso.][ Il più vicino libero: {nearest}.]",
    "delete_notice": "{name} chiede di cancellare i suoi dati."
    " Niente più offerte; i dati vanno cancellati entro un mese:"
    " «{words}»",
    "wrong_person_notice": "Il numero di {name} sembra ora di qualcun altro, quindi l'ho tolto: «{words}»",
    # To the owner: people
    "whose": "Di chi parli? Scrivi il nome, per favore.",
    "nobody_called": "Non conosco nessuno che si chiami {name}.",
    "several_called": "Ce n'è più di uno: {names}. Quale, con nome e cognome?",
    "no_booking_of": "Non ho nessun appuntamento in arrivo di {name}.",
    "add_how": "Scrivi un nome e un numero, per esempio «aggiungi Dora +34 600 123 456».",
    "known_already": "{name} è già in elenco con quel numero.",
    "added_ask_consent": "Ho aggiunto {name}. Ha accettato di ricevere offerte su WhatsApp?",
    "consent_kept": "Segnato con la data di oggi: {name} riceve le offerte.",
    "no_consent_kept": "Va bene: solo appuntamenti, niente offerte.",
    "no_number": "Non ho un numero di {name}.",
    "opted_out_no_relay": "{name} ha chiesto di non ricevere messaggi, quindi non posso riferirlo.",
    "relay_to_all": "A tutti scrivo solo per un posto vero da riempire. A chi lo dico, per nome?",
    "relay_what": "Cosa dico a {name}?",
    "relayed": "L'ho riferito a {name}, con le tue parole.",
    "answer_passed_on": "L'ho riferito a {name}, come tua risposta.",
    # To the owner: the diary
    "booked_done": "Prenotato: {name}, {booking}. Avviso?",
    "moved_done": "Spostato: {name}, {booking}. Avviso?",
    "told": "Ho avvisato {name}.",
    "no_chair": "Non c'è nessuno che faccia {service} {when}.",
    "clash": "Quell'orario è occupato, {when}[: {name}].",
    "cancelled_fill_ask": "Annullato: {name}, {booking}. Riempio il posto?",
    "cancel_and_fill_ask": "{name}, {booking}: annullo e riempio il posto?",
    "whose_message": "Di chi è: {names}?",
    "forwarded_what": "Sono parole di qualcun altro, quindi non faccio niente. Che cosa faccio?",
    "no_show_done": "Segnato: {name}, assenza.",
    "no_show_fill_ask": "Segnato: {name}, assenza. Restano {minutes} minuti dalle {time}: li riempio con {services}?",
    "close_when": "Che giorno? Per esempio «chiuso giovedì» o «Marta è malata oggi».",
    "closed_done": "Segnato: chiuso {day}[ – ultimo giorno: {until}]. In quel periodo non riempio niente.",
    "away_done": "Segnato: {staff} non c'è {day}[ – ultimo giorno: {until}]. Per {staff} allora non riempio niente.",
    "closed_booked_ask": "Segnato: chiuso {day}[ – ultimo giorno: {until}]. Hanno appuntamento: {names}. Annullo"
    " questi appuntamenti e avviso?",
    "away_booked_ask": "Segnato: {staff} non c'è {day}[ – ultimo giorno: {until}]. Hanno appuntamento: {names}."
    " Annullo questi appuntamenti e avviso?",
    "closed_told": ("Fatto: ho avvisato {count} cliente.", "Fatto: ho avvisato {count} clienti."),
    "closed_then": "È chiuso {when}; si riapre {until}.",
    "away_then": "{staff} non c'è {when}; torna {until}.",
    # To the owner: terms
    "discount_how": "Quanto, in percentuale? Per esempio «15% di sconto».",
    "discount_set": "Da ora il {discount} di sconto per {gaps}. Vale anche per le offerte già inviate.",
    "discount_lowered": "Da ora il {discount} di sconto per {gaps}. Le offerte già inviate valgono come scritte.",
    "discount_none": "Da ora nessuno sconto per {gaps}. Le offerte già inviate restano valide.",
    "discount_default": "Da ora il {discount} di sconto su ogni posto da riempire.",
    "discount_default_none": "Da ora nessuno sconto.",
    "pace_set": "Dai prossimi:[ {batch} alla volta][ aspettando {wait}].",
    "pace_default": "Da ora:[ {batch} alla volta][ aspettando {wait}].",
    "quiet_off": "Niente più ore di silenzio: le offerte possono partire a qualsiasi ora.",
    "quiet_set": "Orario di silenzio dalle {start} alle {end}: nessuna offerta parte.",
    "asks_first": "Bene: quando qualcuno annulla, te lo chiedo prima di riempire il posto.",
    "fills_directly": "Bene: quando un cliente annulla, riempio subito il posto e te lo dico.",
    "settings_list": "Chiedo a {batch} alla volta e aspetto {wait}.[ Orario di silenzio: {quiet}.][ Sconto:"
    " {discount}.]"
    " Di' per esempio «chiedi a 5 alla volta», «aspetta 10 minuti» o «orario di silenzio dalle 21 alle 9».",
    "nothing_to_undo": "Non c'è niente che possa annullare.",
    "undo_done": "Fatto, come prima[: «{what}»].",
    "undo_final": "Questo non si può annullare.",
    "undo_too_late": "Non posso più tornare indietro: nel frattempo è successo qualcosa.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when}:",
    "not_asked": "A {name} non ho chiesto.",
    "given_done": "Fatto: {service} {when} va a {name}, e non chiedo più a nessuno.",
    "has_it": "{name} ce l'ha già.",
    "keep_winner": "{name} ha detto sì ({time}). Lo lasciamo a {name}?",
    "kept": "Resta a {name}.",
    "cancel_winner_how": "Allora parlane prima con {name}, per favore; con «annulla l'appuntamento di {name}» esce"
    " dall'agenda.",
    "reason_moves_up": "ha un appuntamento più avanti che potrebbe anticipare",
    "reason_regular": ("già una visita", "già {count} visite"),
    "reason_due": ("è il momento: ultima visita una settimana fa", "è il momento: ultima visita {count} settimane fa"),
    "reason_overdue": ("non viene da una settimana", "non viene da {count} settimane"),
    "reason_usual_time": "viene spesso a quest'ora",
    "reason_same_staff": "conosce chi se ne occupa",
    "reason_takes_offers": "ha già preso un'offerta",
    "reason_missed_out": "l'ultima volta ha detto sì troppo tardi",
    "reason_agreed": "ha accettato le offerte",
    "reason_asked": "ha chiesto un orario",
    # To a customer, on the owner's word
    "owner_says": "{owner} scrive: «{words}»",
    "booked_for_you": "Ciao {name}, hai un appuntamento: {service}[ con {staff}] {when}.",
    "moved_for_you": "Ciao {name}, il tuo appuntamento è stato spostato: {service}[ con {staff}] {when}.",
    "closed_for_you": "Ciao {name}, mi dispiace: il tuo appuntamento ({service}) {when} non può esserci. Scrivimi e"
    " ne troviamo un altro.",
    "withdrawn": "Scusa, è stato un errore: {service} {when} alla fine non è disponibile.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Da {when} WhatsApp non accettava i nostri messaggi[ (codice {code})]: offerte e risposte"
    " hanno dovuto aspettare. Se leggi questo, funziona di nuovo.",
    "content_notice": "WhatsApp ha rifiutato un nostro messaggio per il suo contenuto[ (codice {code})]: non è stato"
    " inviato. Avvisa per favore chi si occupa del programma.",
}
