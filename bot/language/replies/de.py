"""What we say in German, with "Sie"."""

DE: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Hier ist der automatische Assistent (KI) von {business}.",
    "intro_owner": "Hier ist Ihr automatischer Assistent (KI) für {business}. „Hilfe“ zeigt, was ich kann.",
    "not_yet": "Ich verstehe, aber das kann ich noch nicht.",
    "passing_on": "Das kann ich nicht gut beantworten und gebe es weiter: {owner} meldet sich bei Ihnen.",
    "heard": "Gehört habe ich: „{words}“",
    "please_wait": "Das ist viel auf einmal. Bitte warten Sie etwas, bevor Sie wieder schreiben.",
    # Offers
    "offer_plain": "Hallo[ {name}], ein Termin ist frei geworden: {service}[ bei {staff}] {when}"
    "[, mit {discount} Rabatt]."
    "[ Er würde den Termin ersetzen, den Sie {replaces} haben.][ Vom Team: „{note}“.]",
    "how_to_answer": "Antworten Sie JA, um ihn zu nehmen, oder NEIN. STOP: keine Angebote mehr.",
    # Answers to an offer
    "confirmed": "Gebucht[, {name}]: {service}[ bei {staff}] {when}[, für {for_name}][, {price}].[ Ihr Termin {moved}"
    " wurde auf diesen verlegt.][ Ihr Termin {replaces} bleibt bestehen.] Bis dann!",
    "gone": "Danke für Ihre Antwort[, {name}]. Leider war jemand etwas schneller:"
    " {service} {when} ist gerade vergeben worden."
    "[ Ihr Termin {replaces} bleibt bestehen.] Nächstes Mal frage ich Sie mit als Erstes.",
    "declined_ok": "Kein Problem, danke für die Nachricht.[ Ihr Termin {replaces} bleibt bestehen.]",
    "declined_noted": "Kein Problem. Ich notiere, was Ihnen besser passt.[ Ihr Termin {replaces} bleibt bestehen.]",
    "over_passed": "Danke, aber dieser Termin war {when}, und die Zeit ist vorbei."
    "[ Ihr Termin {replaces} bleibt bestehen.]",
    "stopped_gone": "Danke für Ihre Antwort. {service} {when} ist leider nicht mehr zu haben."
    "[ Ihr Termin {replaces} bleibt bestehen.]",
    "which_offer": "Gern. Welchen meinen Sie: {offers}?",
    "still_open_ask": "Soll ich ihn für Sie buchen?",
    "unclear_offer": "Nur zur Sicherheit: Soll ich {service} {when} für Sie buchen? JA oder NEIN genügt.",
    "for_name_ask": "Soll ich {service} {when} für {for_name} buchen?",
    # Answers to questions
    "price": "{service} kostet {price}[, {discount} Rabatt schon abgezogen].",
    "duration": "{service} dauert {duration}.",
    "address": "Sie finden uns hier: {address}.",
    "hours": "Wir haben geöffnet: {hours}.",
    "closed_until": "Wir haben geschlossen; wieder offen {until}.",
    "staff": "Der Termin ist bei {staff}.",
    "unknown_fact": "Das weiß ich nicht. Ich habe {owner} gefragt und melde mich, sobald ich die Antwort habe.",
    "greeting": "Hallo[ {name}]! Was kann ich für Sie tun?",
    "greeting_offer": "Hallo[ {name}]! {service} {when} ist noch zu haben. Soll ich für Sie buchen?",
    "unclear_customer": "Entschuldigung, das habe ich nicht ganz verstanden. Geht es um einen Termin,"
    " oder soll ich {owner} um eine Antwort bitten?",
    "bot_answer": "Ich bin der automatische Assistent (KI) von {owner}. Soll ich {owner} holen?",
    "opted_out": "Erledigt: Sie bekommen keine Angebote mehr. Ihre Termine bleiben bestehen, und Sie können mir"
    " weiter schreiben."
    " Mit START kommen die Angebote wieder.",
    "opted_in": "Gern. Ich melde mich, wenn etwas frei wird. STOP beendet das jederzeit.",
    # To the owner: starting to fill a gap
    "started": (
        "Läuft: {service}[ bei {staff}] {when}. {count} Person kommt infrage.[ {silent} haben Angeboten nicht"
        " zugestimmt.] Zuerst: {first_names}. STOP beendet es.",
        "Läuft: {service}[ bei {staff}] {when}. {count} Personen kommen infrage, höchstens {most} werden gefragt.["
        " {silent} haben Angeboten nicht zugestimmt.] Zuerst: {first_names}[; die nächsten in {minutes}]. STOP"
        " beendet es.",
    ),
    "nobody_to_ask": (
        "Für {service} {when} kann ich niemanden fragen[: {count} Person hat Angeboten nicht zugestimmt].",
        "Für {service} {when} kann ich niemanden fragen[: {count} Personen haben Angeboten nicht zugestimmt].",
    ),
    "ask_which_service": "Welche Leistung {when}: {services}?",
    "anything_not_yet": "Noch kann ich nicht jedem die eigene Leistung anbieten. Welche {when}: {services}?",
    "ask_when": "Für wann? Zum Beispiel „14 Uhr“ oder „morgen 10:30“.",
    "passed_ask": "{time} ist heute schon vorbei. Meinen Sie {next_when}?",
    "ambiguous_ask": "Meinen Sie {first} oder {second}?",
    "chair_taken_ask": "{name} hat {when} einen Termin. Ist der abgesagt, und soll ich den Platz füllen?",
    "too_long_ask": "{service} dauert {duration}, und {name} kommt um {time}. Es passt: {services}. Welche Leistung?",
    "already_running": "Ich bin schon dran. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: gefragt {asked}, zugestellt {delivered}, gelesen {read}, abgesagt {declined},"
    " noch zu fragen {left}[; die nächsten um {next}].[ Begonnen von {who}.]",
    "nothing_running": "Gerade wird keine Lücke gefüllt.",
    "filled_notice": "Gefüllt: {name} nimmt {service}[ bei {staff}] {when}[, für {for_name}][, statt des Termins"
    " {moved}].",
    "none_left": "Für {service} {when} ist niemand mehr zu fragen."
    "[ Noch offen ist das Angebot bei {open_names}. Ein spätes Ja zählt noch.]",
    "stopped": "Beendet: Für {service} {when} frage ich niemanden mehr.",
    "taken_done": "Gut: {service} {when} ist vergeben, ich frage niemanden mehr.",
    "walk_in": "Laufkundschaft",
    # To the owner: the day, and getting along
    "schedule_header": "Termine {day}:",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "Keine Termine {day}.",
    "help": "Ich fülle Lücken in Ihrem Kalender. Schreiben Sie zum Beispiel:\n"
    "„fülle 14 Uhr Haarschnitt“: Ich frage, wer am ehesten kommt\n"
    "„Status“ oder „Stop“: wie es läuft, oder beenden\n"
    "„schon vergeben“: der Platz ist nicht mehr frei\n"
    "„Wer kommt heute?“: die Termine des Tages",
    "unclear_owner": "Entschuldigung, das habe ich nicht verstanden."
    " Versuchen Sie „fülle 14 Uhr Haarschnitt“, „Status“ oder „Hilfe“.",
    # To a customer: her bookings and wishes
    "fine": "In Ordnung.",
    "off_topic": "Hier kann ich nur bei Terminen helfen.",
    "unreadable": "Ich kann hier nur Text lesen. Können Sie es mir schreiben?",
    "unreadable_offer": "Ich kann hier nur Text lesen. Soll ich {service} {when} für Sie buchen? JA oder NEIN genügt.",
    "voice": "Sprachnachrichten kann ich nicht hören, ich habe {owner} Bescheid gegeben. Können Sie es mir schreiben?",
    "voice_offer": "Anhören kann ich das gerade nicht, ich habe {owner} Bescheid gegeben. Soll ich {service} {when}"
    " für Sie buchen? JA oder NEIN genügt.",
    "minor": "Danke, dass Sie das sagen. Bitte lassen Sie einen Erwachsenen schreiben; bis dahin gibt es keine"
    " Angebote.",
    "wish_noted": "Das habe ich weitergegeben: {owner} meldet sich bei Ihnen.",
    "other_time_noted": "Ich habe {owner} gesagt, was Ihnen besser passt."
    " {service} {when} ist inzwischen noch zu haben:"
    " Soll ich buchen?",
    "person_called": "Ich habe {owner} Bescheid gegeben; die Antwort kommt hier.",
    "late_noted": "Danke, dass Sie Bescheid sagen. {owner} weiß es, und Ihr Termin bleibt bestehen.",
    "no_booking": "Ich finde keinen kommenden Termin von Ihnen.",
    "your_bookings": "Sie haben gebucht: {bookings}.",
    "booking_line": "{service}[ bei {staff}] {when}",
    "cancel_ask": "Soll ich diesen Termin absagen: {booking}?",
    "cancel_which": "Was meinen Sie: 1. Nein zu {service} {when}, oder 2. {booking} absagen?",
    "which_booking": "Welchen meinen Sie: {bookings}?",
    "cancelled_ok": "Abgesagt: {booking}. Danke für die Nachricht.",
    "time_fact": "Der Termin ist {when}.",
    "services_fact": "Wir bieten {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "Es ist gerade Ruhezeit: Für {service} {when} beginne ich {until} zu fragen. Soll ich schon jetzt"
    " fragen?",
    "too_quiet": "Die Ruhezeit dauert, bis {service} {when} beginnt, also frage ich niemanden. Soll ich trotzdem"
    " jetzt fragen?",
    "too_late": "Für {service} {when} ist es zu spät, noch jemanden zu fragen."
    "[ Noch offen ist das Angebot bei {open_names}.]",
    "over_fill": "{when} ist schon vorbei.",
    "too_far": "Das ist zu weit weg ({when}): Ich fülle Lücken der nächsten 60 Tage.",
    "closed_ask": "{when} ist geschlossen. Trotzdem füllen?",
    "high_discount_ask": "{discount} Rabatt, stimmt das?",
    "percent_or_money": "Meinen Sie {share} oder {amount} Rabatt?",
    "percent_word": "Prozent",
    "money_ask": "{amount} von {price} sind {discount}. Soll ich das anbieten?",
    "another_chair_ask": "Eine Lücke läuft schon. {status} Soll ich noch einen Platz füllen[, den von {other}]?",
    "no_services": "Ich kenne Ihre Leistungen noch nicht. Schreiben Sie eine hinter die Zeit, zum Beispiel"
    " „fülle 14 Uhr Haarschnitt“.",
    # To the owner: while it runs
    "which_campaign": "Welche Lücke meinen Sie: {campaigns}?",
    "who_line": "{name}: {reasons}",
    "paused": "Pause: Für {service} {when} frage ich niemanden mehr. Mit „weiter“ geht es weiter.",
    "resumed": "Es geht weiter mit {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Begonnen von {who}: ]{service}[ bei {staff}] {when} wird gefüllt. Zuerst: {first_names}.",
    "expired_notice": "{service}[ bei {staff}] {when} blieb leer: Niemand hat rechtzeitig zugesagt.",
    "cancelled_notice": "{name} hat {service} {when} abgesagt. Soll ich die Lücke füllen?",
    "cancelled_told_notice": "{name} hat {service} {when} abgesagt. Schreiben Sie „fülle …“, um die Lücke zu füllen.",
    "cancelled_filling_notice": "{name} hat {service} {when} abgesagt. Ich fülle die Lücke.",
    "yes_in_vain_notice": "{name} hat zu {service}[ bei {staff}] {when} ja gesagt; das haben Sie inzwischen"
    " zurückgenommen.",
    "question_notice": "{name} fragt: „{words}“ Antworten Sie auf diese Nachricht, ich gebe es weiter.",
    "wish_notice": "{name} schreibt: „{words}“ Antworten Sie auf diese Nachricht, ich gebe es weiter.",
    "person_notice": "{name} möchte mit Ihnen sprechen: „{words}“ Antworten Sie auf diese Nachricht, ich gebe es"
    " weiter.",
    "late_notice": "{name} verspätet sich: „{words}“",
    "voice_notice": "{name} hat eine Sprachnachricht geschickt, die ich nicht hören kann. Antworten Sie auf diese"
    " Nachricht, ich gebe es weiter.",
    "minor_notice": "{name} ist wohl ein Kind, an diese Nummer gehen keine Angebote mehr: „{words}“",
    "failed_notice": "Mit einer Nachricht von {name} kam ich nicht zurecht. Bitte sehen Sie nach: „{words}“",
    # Second thoughts, wishes, privacy
    "undone": "In Ordnung, {service} {when} ist für Sie abgesagt.[ Ihr Termin {replaces} gilt wieder.][ Ihr alter"
    " Termin {given_away} ist inzwischen vergeben; das Team weiß es und findet einen anderen für Sie.][ Am nächsten"
    " frei ist es {nearest}.]",
    "offer_again": "Gute Nachricht: {service}[ bei {staff}] {when}[, mit {discount} Rabatt] ist wieder zu haben,"
    " und Sie erfahren es mit als Erstes.[ Er würde den Termin ersetzen, den Sie {replaces} haben.]",
    "booking_kept": "In Ordnung, Ihr Termin bleibt bestehen.",
    "will_tell": "Ich melde mich, wenn etwas frei wird, und {owner} kennt Ihren Wunsch. STOP beendet das jederzeit.",
    "welcome": "Hallo! Wie heißen Sie, und was kann ich für Sie tun? Soll ich mich melden, wenn früher etwas"
    " frei wird?",
    "name_noted": "Danke, {name}. Soll ich mich melden, wenn früher etwas frei wird?",
    "tell_me_ask": "Soll ich mich melden, wenn früher etwas frei wird?",
    "known_about_you": (
        "Wir haben: {name} mit dieser Nummer, in unserer Kundenliste gespeichert {since}, und {count} kommender"
        " Termin.[ Angebote: zugestimmt, {source}.] Was Sie hier schreiben, lesen Twilio, Meta und das Sprachmodell"
        " unseres Assistenten. „Meine Daten löschen“ entfernt alles.",
        "Wir haben: {name} mit dieser Nummer, in unserer Kundenliste gespeichert {since}, und {count} kommende"
        " Termine.[ Angebote: zugestimmt, {source}.] Was Sie hier schreiben, lesen Twilio, Meta und das Sprachmodell"
        " unseres Assistenten. „Meine Daten löschen“ entfernt alles.",
    ),
    "known_little": "Nur diese Nummer und was Sie hier schreiben; das lesen Twilio, Meta und das Sprachmodell unseres"
    " Assistenten. Alles Weitere weiß {owner}.",
    "delete_noted": "Sie bekommen ab jetzt keine Angebote mehr. {owner} ist gebeten, Ihre Daten zu löschen,"
    " spätestens {due}.",
    "wrong_person_ok": "Bitte entschuldigen Sie! Ihre Nummer ist entfernt, Sie werden nicht mehr gestört.",
    "undone_notice": "{name} kann doch nicht: Ich biete {service}[ bei {staff}] {when} wieder den anderen an.[ Der"
    " alte Termin {given_away} ist inzwischen vergeben.][ Am nächsten frei: {nearest}.]",
    "delete_notice": "{name} bittet um Löschung. Angebote gibt es keine mehr; die Daten müssen innerhalb eines Monats"
    " gelöscht werden: „{words}“",
    "wrong_person_notice": "Die Nummer von {name} gehört wohl jetzt jemand anderem, ich habe sie entfernt: „{words}“",
    # To the owner: people
    "whose": "Wen meinen Sie? Bitte schreiben Sie den Namen.",
    "nobody_called": "Ich kenne niemanden namens {name}.",
    "several_called": "Es gibt mehrere: {names}. Wer genau, mit vollem Namen?",
    "no_booking_of": "Ich habe keinen kommenden Termin von {name}.",
    "add_how": "Bitte schreiben Sie Name und Nummer, zum Beispiel „neue Kundin Dora +34 600 123 456“.",
    "known_already": "{name} ist mit dieser Nummer schon eingetragen.",
    "added_ask_consent": "Eingetragen: {name}. Liegt die Zustimmung zu Angeboten über WhatsApp vor?",
    "consent_kept": "Notiert, mit heutigem Datum: {name} bekommt Angebote.",
    "no_consent_kept": "In Ordnung: nur Termine, keine Angebote.",
    "no_number": "Ich habe keine Nummer von {name}.",
    "opted_out_no_relay": "{name} möchte nicht mehr angeschrieben werden, deshalb kann ich das nicht weitergeben.",
    "relay_to_all": "Allen schreibe ich nur wegen einer echten Lücke, die zu füllen ist."
    " Wem soll ich es sagen, mit Namen?",
    "relay_what": "Was soll ich {name} sagen?",
    "relayed": "An {name} weitergegeben, als Ihre Worte.",
    "answer_passed_on": "An {name} weitergegeben, als Ihre Antwort.",
    # To the owner: the diary
    "booked_done": "Gebucht: {name}, {booking}. Soll ich Bescheid geben?",
    "moved_done": "Verlegt: {name}, {booking}. Soll ich Bescheid geben?",
    "told": "{name} weiß Bescheid.",
    "no_chair": "Für {service} ist {when} niemand da.",
    "clash": "Diese Zeit ist belegt, {when}[: {name}].",
    "cancelled_fill_ask": "Abgesagt: {name}, {booking}. Soll ich die Lücke füllen?",
    "cancel_and_fill_ask": "{name}, {booking}: absagen und füllen?",
    "whose_message": "Von wem ist das: {names}?",
    "forwarded_what": "Das sind die Worte von jemand anderem, darauf tue ich nichts. Was soll ich tun?",
    "no_show_done": "Notiert: {name} ist nicht gekommen.",
    "no_show_fill_ask": "Notiert: {name} ist nicht gekommen. Ab {time} bleiben {minutes} Minuten: Soll ich sie mit"
    " {services} füllen?",
    "close_when": "An welchem Tag? Zum Beispiel „Donnerstag geschlossen“ oder „Marta ist heute krank“.",
    "closed_done": "Notiert: geschlossen {day}[, zuletzt {until}]. Dann wird nichts gefüllt.",
    "away_done": "Notiert: {staff} ist nicht da, {day}[, zuletzt {until}]. Für {staff} wird dann nichts gefüllt.",
    "closed_booked_ask": "Notiert: geschlossen {day}[, zuletzt {until}]. Gebucht haben: {names}. Soll ich diese"
    " Termine absagen und Bescheid geben?",
    "away_booked_ask": "Notiert: {staff} ist nicht da, {day}[, zuletzt {until}]. Gebucht haben: {names}. Soll ich"
    " diese Termine absagen und Bescheid geben?",
    "closed_told": ("Erledigt: {count} Person weiß Bescheid.", "Erledigt: {count} Personen wissen Bescheid."),
    "closed_then": "Geschlossen {when}; wieder offen {until}.",
    "away_then": "{staff} ist nicht da, {when}; zurück {until}.",
    # To the owner: terms
    "discount_how": "Wie viel Prozent? Zum Beispiel „15 % Rabatt“.",
    "discount_set": "Ab jetzt {discount} Rabatt für {gaps}. Das gilt auch für schon verschickte Angebote.",
    "discount_lowered": "Ab jetzt {discount} Rabatt für {gaps}. Schon verschickte Angebote gelten wie geschrieben.",
    "discount_none": "Ab jetzt kein Rabatt für {gaps}. Schon verschickte Angebote gelten weiter.",
    "discount_default": "Ab jetzt {discount} Rabatt auf jede Lücke.",
    "discount_default_none": "Ab jetzt kein Rabatt.",
    "pace_set": "Ab den nächsten:[ je {batch} auf einmal][ Wartezeit {wait}].",
    "pace_default": "Ab jetzt:[ je {batch} auf einmal][ Wartezeit {wait}].",
    "quiet_off": "Keine Ruhezeiten mehr: Angebote dürfen jederzeit hinausgehen.",
    "quiet_set": "Ruhezeit von {start} bis {end}: Dann geht kein Angebot hinaus.",
    "asks_first": "Gut: Wenn jemand absagt, frage ich Sie, bevor ich die Lücke fülle.",
    "fills_directly": "Gut: Wenn ein Kunde absagt, fülle ich die Lücke sofort und sage es Ihnen.",
    "settings_list": "Ich frage je {batch} auf einmal und warte {wait}.[ Ruhezeit: {quiet}.][ Rabatt: {discount}.]"
    " Sagen Sie zum Beispiel „frag 5 auf einmal“, „warte 10 Minuten“ oder „Ruhezeit 21 bis 9 Uhr“.",
    "nothing_to_undo": "Es gibt nichts, was ich zurücknehmen könnte.",
    "undo_done": "Zurückgenommen[: „{what}“].",
    "undo_final": "Das lässt sich nicht zurücknehmen.",
    "undo_too_late": "Das kann ich nicht mehr zurücknehmen: Seitdem ist etwas damit geschehen.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when}:",
    "not_asked": "{name} ist nicht gefragt worden.",
    "given_done": "Erledigt: {name} hat {service} {when}, ich frage niemanden mehr.",
    "has_it": "{name} hat den Termin schon.",
    "keep_winner": "{name} hat um {time} zugesagt. Soll {name} den Termin behalten?",
    "kept": "{name} behält den Termin.",
    "cancel_winner_how": "Dann sprechen Sie bitte erst mit {name}; „storniere den Termin von {name}“ nimmt ihn aus dem"
    " Kalender.",
    "reason_moves_up": "hat einen späteren Termin, der vorrücken könnte",
    "reason_regular": ("war schon einmal hier", "war schon {count} Mal hier"),
    "reason_due": ("ist wieder dran: zuletzt vor einer Woche hier", "ist wieder dran: zuletzt vor {count} Wochen hier"),
    "reason_overdue": ("war seit einer Woche nicht hier", "war seit {count} Wochen nicht hier"),
    "reason_usual_time": "kommt oft um diese Zeit",
    "reason_same_staff": "kennt den Platz schon",
    "reason_takes_offers": "hat schon einmal ein Angebot genommen",
    "reason_missed_out": "hat letztes Mal zu spät zugesagt",
    "reason_agreed": "hat Angeboten zugestimmt",
    "reason_asked": "hat nach einem Termin gefragt",
    # To a customer, on the owner's word
    "owner_says": "{owner} schreibt: „{words}“",
    "booked_for_you": "Hallo {name}, Sie haben einen Termin: {service}[ bei {staff}] {when}.",
    "moved_for_you": "Hallo {name}, Ihr Termin wurde verlegt: {service}[ bei {staff}] {when}.",
    "closed_for_you": "Hallo {name}, es tut mir leid: Ihr Termin ({service}) {when} kann nicht stattfinden. Schreiben"
    " Sie mir, dann finden wir einen anderen.",
    "withdrawn": "Entschuldigung, das war ein Versehen: {service} {when} ist doch nicht zu haben.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Seit {when} hat WhatsApp keine Nachrichten von uns angenommen[ (Code {code})]; Angebote und"
    " Antworten mussten warten. Wenn du das liest, geht es wieder.",
    "content_notice": "WhatsApp hat eine unserer Nachrichten wegen ihres Inhalts abgelehnt[ (Code {code})]; sie"
    " wurde nicht gesendet. Bitte sag der Person Bescheid, die das Programm betreut.",
}
