"""What we say in French, with "vous". No name stands after "de" or "que", which change before a vowel."""

FR: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Ici l'assistant automatique (IA) qui répond pour {business}.",
    "intro_owner": "Ici votre assistant automatique (IA) pour {business}. « aide » montre ce que je sais faire.",
    "thanks_back": "Avec plaisir !",
    "not_yet": "Je comprends, mais je ne sais pas encore le faire.",
    "passing_on": "Je ne sais pas bien répondre à cela : je transmets à {owner}, qui vous répondra.",
    # Offers
    "offer_plain": "Bonjour[ {name}], une place s'est libérée : {service}[ avec {staff}] {when}"
    "[, avec {discount} de réduction]."
    "[ Elle remplacerait le rendez-vous que vous avez {replaces}.][ Un mot de l'équipe : « {note} ».]",
    "how_to_answer": "Répondez OUI pour la prendre ou NON pour passer. STOP : plus d'offres.",
    # Answers to an offer
    "confirmed": "C'est réservé[, {name}] : {service}[ avec {staff}] {when}[, pour {for_name}][, {price}]."
    "[ Le rendez-vous que vous aviez {moved} est remplacé par celui-ci.] À bientôt !",
    "gone": "Merci pour votre réponse[, {name}]. Malheureusement, quelqu'un d'un peu plus rapide vient de"
    " prendre {service} {when}."
    "[ Votre rendez-vous, {replaces}, est maintenu.] La prochaine fois, vous serez parmi les premiers prévenus.",
    "declined_ok": "Pas de souci, merci de me l'avoir dit.[ Votre rendez-vous, {replaces}, est maintenu.]",
    "over_passed": "Merci, mais cette place était pour {when}, et l'heure est passée."
    "[ Votre rendez-vous, {replaces}, est maintenu.]",
    "stopped_gone": "Merci pour votre réponse. {service} {when} n'est plus proposé, désolé."
    "[ Votre rendez-vous, {replaces}, est maintenu.]",
    "which_offer": "Volontiers. Laquelle voulez-vous : {offers} ?",
    "still_open_ask": "Je vous réserve la place ?",
    "unclear_offer": "Pardon, je n'ai pas bien compris. Je vous réserve {service} {when} ? OUI ou NON suffit.",
    # Answers to questions
    "price": "{service} : {price}[, réduction de {discount} comprise].",
    "duration": "{service} dure {duration}.",
    "address": "Vous nous trouvez ici : {address}.",
    "hours": "Nous sommes ouverts {hours}.",
    "staff": "C'est avec {staff}.",
    "unknown_fact": "Je ne le sais pas ; j'ai posé la question à {owner} et je vous réponds dès que j'ai la réponse.",
    "greeting": "Bonjour[ {name}] ! Que puis-je faire pour vous ?",
    "unclear_customer": "Pardon, je n'ai pas bien compris. Est-ce pour un rendez-vous, ou dois-je demander à"
    " {owner} de vous répondre ?",
    "bot_answer": "Je suis l'assistant automatique (IA) qui répond pour {owner}. Voulez-vous parler à {owner} ?",
    "opted_out": "C'est fait : plus d'offres de notre part. Vos rendez-vous sont maintenus et vous pouvez"
    " toujours m'écrire."
    " START pour les recevoir à nouveau.",
    "opted_in": "Ravi de vous retrouver. Je vous préviendrai quand une place se libère."
    " STOP pour arrêter à tout moment.",
    # To the owner: starting to fill a gap
    "started": (
        "C'est parti : {service}[ avec {staff}] {when}. {count} client peut être contacté. D'abord : {first_names}."
        " Répondez STOP pour arrêter.",
        "C'est parti : {service}[ avec {staff}] {when}. {count} clients peuvent être contactés, {most} au plus"
        " le seront."
        " D'abord : {first_names}[ ; les suivants dans {minutes}]. Répondez STOP pour arrêter.",
    ),
    "nobody_to_ask": (
        "Personne à contacter pour {service} {when}[ : {count} client n'a pas accepté les offres].",
        "Personne à contacter pour {service} {when}[ : {count} clients n'ont pas accepté les offres].",
    ),
    "ask_which_service": "Quelle prestation {when} : {services} ?",
    "ask_when": "Pour quand ? Par exemple « 14h » ou « demain 10h30 ».",
    "passed_ask": "{time}, c'est déjà passé aujourd'hui. Voulez-vous dire {next_when} ?",
    "ambiguous_ask": "Voulez-vous dire {first} ou {second} ?",
    "chair_taken_ask": "{name} a rendez-vous {when}. J'annule ce rendez-vous et je remplis la place ?",
    "already_running": "J'y suis déjà. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when} : contactés {asked}, reçus {delivered}, lus {read}, refus {declined},"
    " reste {left} à contacter[ ; les suivants à {next}].",
    "nothing_running": "Aucune place n'est à remplir en ce moment.",
    "filled_notice": "Rempli : {name} prend {service}[ avec {staff}] {when}[, au lieu du rendez-vous prévu {moved}].",
    "none_left": "Il n'y a plus personne à contacter pour {service} {when}."
    "[ Offre encore ouverte : {open_names}. Un oui tardif compte toujours.]",
    "stopped": "Arrêté : je ne contacte plus personne pour {service} {when}.",
    "taken_done": "Bien : {service} {when} est pris, je ne contacte plus personne.",
    # To the owner: the day, and getting along
    "schedule_header": "Rendez-vous {day} :",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "Pas de rendez-vous {day}.",
    "help": "Je remplis les trous de votre agenda. Écrivez par exemple :\n"
    "« remplis 14h coupe » : je contacte les clients les plus susceptibles de venir\n"
    "« statut » ou « stop » : où j'en suis, ou arrêter\n"
    "« la place est prise » : elle n'est plus libre\n"
    "« qui vient aujourd'hui ? » : les rendez-vous du jour",
    "unclear_owner": "Pardon, je n'ai pas compris. Essayez « remplis 14h coupe », « statut » ou « aide ».",
    # To a customer: her bookings and wishes
    "fine": "Entendu.",
    "off_topic": "Ici, je ne peux vous aider que pour les rendez-vous.",
    "unreadable": "Je ne peux lire que du texte ici. Pouvez-vous me l'écrire ?",
    "unreadable_offer": "Je ne peux lire que du texte ici. Je vous réserve {service} {when} ? OUI ou NON suffit.",
    "wish_noted": "J'ai transmis à {owner}, qui vous répondra.",
    "other_time_noted": "J'ai dit à {owner} ce qui vous conviendrait mieux. En attendant, {service} {when} est encore"
    " disponible : je vous réserve la place ?",
    "person_called": "J'ai prévenu {owner}, qui vous écrira ici.",
    "late_noted": "Merci de prévenir. {owner} est au courant, et votre rendez-vous est maintenu.",
    "no_booking": "Je ne vois aucun rendez-vous à venir à votre nom.",
    "your_bookings": "Vous avez rendez-vous : {bookings}.",
    "booking_line": "{service}[ avec {staff}] {when}",
    "cancel_ask": "J'annule ce rendez-vous : {booking} ?",
    "cancel_which": "Que voulez-vous dire : 1. non pour {service} {when}, ou 2. annuler {booking} ?",
    "which_booking": "Lequel voulez-vous dire : {bookings} ?",
    "cancelled_ok": "Annulé : {booking}. Merci d'avoir prévenu.",
    "time_fact": "C'est {when}.",
    "services_fact": "Nous proposons {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "Ce sont les heures calmes. Pour {service} {when}, je commencerai {until}."
    " Répondez STOP pour arrêter.",
    "too_quiet": "Je ne peux contacter personne pour {service} {when} : les heures calmes durent jusqu'au début.",
    "too_late": "Il est trop tard pour contacter quelqu'un d'autre pour {service} {when}."
    "[ Offre encore ouverte : {open_names}.]",
    "over_fill": "Je ne peux pas remplir la place ({when}) : c'est passé.",
    "too_far": "C'est trop loin ({when}) : je remplis les places des 60 prochains jours.",
    "closed_ask": "C'est fermé {when}. Je remplis la place quand même ?",
    "high_discount_ask": "{discount} de réduction, c'est bien cela ?",
    "another_chair_ask": "{service}[ avec {staff}] {when} est déjà en cours. Remplir une autre place à cette heure"
    "[, celle chez {other}] ?",
    "no_services": "Je ne connais pas encore vos prestations. Faites-les ajouter d'abord, s'il vous plaît.",
    # To the owner: while it runs
    "which_campaign": "Laquelle voulez-vous dire : {campaigns} ?",
    "who_line": "{service} {when} : {names}.",
    "paused": "En pause : je ne contacte plus personne pour {service} {when}. « Reprends » pour continuer.",
    "resumed": "Je continue avec {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Lancé par {who} : ]{service}[ avec {staff}] {when} est à remplir. D'abord : {first_names}.",
    "expired_notice": "{service}[ avec {staff}] {when} est resté vide : personne ne l'a pris à temps.",
    "cancelled_notice": "{name} a annulé {service} {when}. Je remplis la place ?",
    "question_notice": "{name} demande : « {words} »",
    "wish_notice": "{name} écrit : « {words} »",
    "person_notice": "{name} souhaite vous parler : « {words} »",
    "late_notice": "{name} aura du retard : « {words} »",
    "failed_notice": "Je n'ai pas su traiter un message. Merci d'y jeter un œil : {name}, « {words} »",
    # Second thoughts, wishes, privacy
    "undone": "Entendu, {service} {when} est annulé pour vous.[ Votre rendez-vous {replaces} est rétabli.]"
    "[ Votre ancienne heure, {given_away}, a été prise entre-temps ; j'ai prévenu l'équipe, qui vous en trouvera une"
    " autre.]",
    "offer_again": "Bonne nouvelle : {service}[ avec {staff}] {when} est de nouveau disponible,"
    " et vous êtes parmi les premiers prévenus.",
    "booking_kept": "Entendu, votre rendez-vous est maintenu.",
    "will_tell": "Je vous préviendrai quand une place se libère, et {owner} connaît votre souhait."
    " STOP pour arrêter à tout moment.",
    "welcome": "Bonjour ! Quel est votre nom, et que puis-je faire pour vous ? Voulez-vous aussi que je vous prévienne"
    " quand une heure plus proche se libère ?",
    "known_about_you": (
        "Nous avons votre nom ({name}) et ce numéro, depuis {since}, et {count} rendez-vous à venir."
        "[ Offres : acceptées, {source}.] Ce que vous écrivez ici est lu par Twilio, par Meta et par le modèle"
        " de langage"
        " de notre assistant. « supprimez mes données » efface tout.",
        "Nous avons votre nom ({name}) et ce numéro, depuis {since}, et {count} rendez-vous à venir."
        "[ Offres : acceptées, {source}.] Ce que vous écrivez ici est lu par Twilio, par Meta et par le modèle"
        " de langage"
        " de notre assistant. « supprimez mes données » efface tout.",
    ),
    "known_little": "Seulement ce numéro et ce que vous écrivez ici, lu par Twilio, par Meta et par le modèle"
    " de langage"
    " de notre assistant. Pour le reste, demandez à {owner}.",
    "delete_noted": "Vous ne recevez plus d'offres. J'ai demandé à {owner} d'effacer vos données dans le mois.",
    "wrong_person_ok": "Toutes nos excuses ! J'ai retiré votre numéro, vous ne serez plus dérangé.",
    "undone_notice": "{name} ne peut finalement pas : je propose de nouveau {service}"
    "[ avec {staff}] {when} aux autres.",
    "delete_notice": "{name} demande la suppression de ses données. Plus d'offres ; les données doivent être effacées"
    " dans le mois : « {words} »",
    "wrong_person_notice": "Ce numéro semble maintenant à quelqu'un d'autre, je l'ai retiré ({name}) : « {words} »",
}
