"""What we say in Italian, with "tu"."""

IT: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Sono l'assistente automatico (IA) di {business}.",
    "intro_owner": "Sono il tuo assistente automatico (IA) per {business}. Con «aiuto» vedi cosa so fare.",
    "thanks_back": "Di niente!",
    "not_yet": "Ho capito, ma questo non lo so ancora fare.",
    "passing_on": "A questo non so rispondere bene, quindi lo passo a {owner}, che ti risponderà.",
    # Offers
    "offer_plain": "Ciao[ {name}], si è liberato un posto: {service}[ con {staff}] {when}"
    "[, con il {discount} di sconto]."
    "[ Prenderebbe il posto dell'appuntamento che hai {replaces}.][ Dal team: «{note}».]",
    "how_to_answer": "Rispondi SÌ per prenderlo o NO per lasciarlo. STOP: niente più offerte.",
    # Answers to an offer
    "confirmed": "Prenotato[, {name}]: {service}[ con {staff}] {when}[, per {for_name}][, {price}]."
    "[ L'appuntamento che avevi {moved} è stato spostato a questo.] A presto!",
    "gone": "Grazie per la risposta[, {name}]. Purtroppo {service} {when} è appena andato a qualcuno un po' più veloce."
    "[ Il tuo appuntamento, {replaces}, resta.] La prossima volta ti scrivo tra i primi.",
    "declined_ok": "Nessun problema, grazie per avermelo detto.[ Il tuo appuntamento, {replaces}, resta.]",
    "over_passed": "Grazie, ma quel posto era per {when} e l'orario è passato."
    "[ Il tuo appuntamento, {replaces}, resta.]",
    "stopped_gone": "Grazie per la risposta. {service} {when} non è più disponibile, mi dispiace."
    "[ Il tuo appuntamento, {replaces}, resta.]",
    "which_offer": "Volentieri. Quale vuoi: {offers}?",
    "still_open_ask": "Te lo prenoto?",
    "unclear_offer": "Scusa, non ho capito bene. Ti prenoto {service} {when}? Basta SÌ o NO.",
    # Answers to questions
    "price": "{service} costa {price}[, {discount} di sconto compreso].",
    "duration": "{service} dura {duration}.",
    "address": "Ci trovi qui: {address}.",
    "hours": "Siamo aperti {hours}.",
    "staff": "È con {staff}.",
    "unknown_fact": "Questo non lo so; l'ho chiesto a {owner} e te lo dico appena mi risponde.",
    "greeting": "Ciao[ {name}]! Come posso aiutarti?",
    "unclear_customer": "Scusa, non ho capito bene. Si tratta di un appuntamento, o chiedo a {owner} di risponderti?",
    "bot_answer": "Sono l'assistente automatico (IA) di {owner}. Vuoi che avvisi {owner}?",
    "opted_out": "Fatto: niente più offerte da parte nostra. I tuoi appuntamenti restano e puoi sempre scrivermi."
    " Con START le offerte tornano.",
    "opted_in": "Che bello ritrovarti. Ti avviso quando si libera un posto. Con STOP smetto quando vuoi.",
    # To the owner: starting to fill a gap
    "started": (
        "Al lavoro: {service}[ con {staff}] {when}. Posso chiedere a {count} cliente. Prima: {first_names}."
        " Rispondi STOP per fermarmi.",
        "Al lavoro: {service}[ con {staff}] {when}. Posso chiedere a {count} clienti, al massimo a {most}."
        " Prima: {first_names}[; i prossimi tra {minutes}]. Rispondi STOP per fermarmi.",
    ),
    "nobody_to_ask": (
        "Non ho nessuno a cui chiedere per {service} {when}[: {count} cliente non ha accettato le offerte].",
        "Non ho nessuno a cui chiedere per {service} {when}[: {count} clienti non hanno accettato le offerte].",
    ),
    "ask_which_service": "Quale servizio {when}: {services}?",
    "ask_when": "Per quando? Per esempio «14:00» o «domani alle 10:30».",
    "passed_ask": "Quell'ora ({time}) oggi è già passata. Intendi {next_when}?",
    "ambiguous_ask": "Intendi {first} o {second}?",
    "chair_taken_ask": "{name} ha appuntamento {when}. Lo annullo e riempio il posto?",
    "already_running": "Ci sto già lavorando. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: chiesti {asked}, consegnati {delivered}, letti {read}, hanno detto no {declined},"
    " ancora da chiedere {left}[; i prossimi alle {next}].",
    "nothing_running": "Al momento non sto riempiendo nessun buco.",
    "filled_notice": "Riempito: {name} prende {service}[ con {staff}] {when}"
    "[, al posto dell'appuntamento che aveva {moved}].",
    "none_left": "Non c'è più nessuno a cui chiedere per {service} {when}."
    "[ Offerta ancora aperta: {open_names}. Un sì tardivo vale ancora.]",
    "stopped": "Fermato: non chiedo più a nessuno per {service} {when}.",
    "taken_done": "Bene: {service} {when} è preso e non chiedo più a nessuno.",
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
    "quiet_start": "Ora è orario di silenzio. Per {service} {when} comincerò a chiedere {until}."
    " Rispondi STOP per fermarmi.",
    "too_quiet": "Non posso chiedere a nessuno per {service} {when}: l'orario di silenzio dura fino all'inizio.",
    "too_late": "È troppo tardi per chiedere ad altri per {service} {when}.[ Offerta ancora aperta: {open_names}.]",
    "over_fill": "Non posso riempire il posto ({when}): è già passato.",
    "too_far": "Manca troppo ({when}): riempio i buchi dei prossimi 60 giorni.",
    "closed_ask": "È chiuso {when}. Lo riempio lo stesso?",
    "high_discount_ask": "{discount} di sconto, è giusto?",
    "another_chair_ask": "{service}[ con {staff}] {when} è già in corso. Riempio un altro posto a quell'ora"
    "[, quello di {other}]?",
    "no_services": "Non conosco ancora i tuoi servizi. Falli aggiungere prima, per favore.",
    # To the owner: while it runs
    "which_campaign": "Quale intendi: {campaigns}?",
    "who_line": "{service} {when}: {names}.",
    "paused": "In pausa: non chiedo più a nessuno per {service} {when}. Con «riprendi» continuo.",
    "resumed": "Continuo con {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Avviato da {who}: ]{service}[ con {staff}] {when} è da riempire. Prima: {first_names}.",
    "expired_notice": "{service}[ con {staff}] {when} è rimasto vuoto: nessuno l'ha preso in tempo.",
    "cancelled_notice": "{name} ha annullato {service} {when}. Riempio il posto?",
    "question_notice": "{name} chiede: «{words}»",
    "wish_notice": "{name} scrive: «{words}»",
    "person_notice": "{name} vorrebbe parlarti: «{words}»",
    "late_notice": "{name} è in ritardo: «{words}»",
    "failed_notice": "Non sono riuscito a gestire un messaggio di {name}. Dacci un'occhiata, per favore: «{words}»",
    # Second thoughts, wishes, privacy
    "undone": "Va bene, {service} {when} è annullato.[ Hai di nuovo il tuo appuntamento, {replaces}.]"
    "[ Il tuo vecchio orario, {given_away}, nel frattempo è stato preso; ho avvisato il team, che te ne troverà un"
    " altro.]",
    "offer_again": "Buone notizie: {service}[ con {staff}] {when} è di nuovo disponibile, e te lo dico tra i primi.",
    "booking_kept": "Va bene, il tuo appuntamento resta.",
    "will_tell": "Ti avviso quando si libera un posto, e {owner} sa cosa vorresti. Con STOP smetto quando vuoi.",
    "welcome": "Ciao! Come ti chiami e cosa posso fare per te? E ti avviso quando si libera un orario prima?",
    "known_about_you": (
        "Abbiamo il tuo nome ({name}) e questo numero, da {since}, e {count} appuntamento in arrivo."
        "[ Offerte: accettate, {source}.] Quello che scrivi qui lo leggono Twilio, Meta e il modello linguistico del"
        " nostro assistente. Con «cancella i miei dati» viene eliminato.",
        "Abbiamo il tuo nome ({name}) e questo numero, da {since}, e {count} appuntamenti in arrivo."
        "[ Offerte: accettate, {source}.] Quello che scrivi qui lo leggono Twilio, Meta e il modello linguistico del"
        " nostro assistente. Con «cancella i miei dati» viene eliminato.",
    ),
    "known_little": "Solo questo numero e quello che scrivi qui, letto da Twilio, da Meta e dal modello linguistico del"
    " nostro assistente. Per il resto chiedi a {owner}.",
    "delete_noted": "Da ora niente più offerte. Ho chiesto a {owner} di cancellare i tuoi dati entro un mese.",
    "wrong_person_ok": "Scusaci! Ho tolto il tuo numero, non ti disturberemo più.",
    "undone_notice": "{name} alla fine non può: offro di nuovo {service}[ con {staff}] {when} agli altri.",
    "delete_notice": "{name} chiede di cancellare i suoi dati."
    " Niente più offerte; i dati vanno cancellati entro un mese:"
    " «{words}»",
    "wrong_person_notice": "Il numero di {name} sembra ora di qualcun altro, quindi l'ho tolto: «{words}»",
}
