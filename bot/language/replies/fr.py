"""What we say in French, with "vous". No name stands after "de" or "que", which change before a vowel."""

FR: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Ici l'assistant automatique (IA) qui répond pour {business}.",
    "intro_owner": "Ici votre assistant automatique (IA) pour {business}. « aide » montre ce que je sais faire.",
    "not_yet": "Je comprends, mais je ne sais pas encore le faire.",
    "passing_on": "Je ne sais pas bien répondre à cela : je transmets à {owner}, qui vous répondra.",
    "heard": "J'ai entendu : « {words} »",
    "please_wait": "Cela fait beaucoup d'un coup. Merci de patienter un peu avant d'écrire à nouveau.",
    # Offers
    "offer_plain": "Bonjour[ {name}], une place s'est libérée : {service}[ avec {staff}] {when}"
    "[, avec {discount} de réduction]."
    "[ Elle remplacerait le rendez-vous que vous avez {replaces}.][ Un mot de l'équipe : « {note} ».]",
    "how_to_answer": "Répondez OUI pour la prendre ou NON pour passer. STOP : plus d'offres.",
    # Answers to an offer
    "confirmed": "C'est réservé[, {name}] : {service}[ avec {staff}] {when}[, pour {for_name}][, {price}].[ Le"
    " rendez-vous que vous aviez {moved} est remplacé par celui-ci.][ Votre rendez-vous, {replaces}, est maintenu.] À"
    " bientôt !",
    "gone": "Merci pour votre réponse[, {name}]. Malheureusement, quelqu'un d'un peu plus rapide vient de"
    " prendre {service} {when}."
    "[ Votre rendez-vous, {replaces}, est maintenu.] La prochaine fois, vous serez parmi les premiers prévenus.",
    "declined_ok": "Pas de souci, merci de me l'avoir dit.[ Votre rendez-vous, {replaces}, est maintenu.]",
    "declined_noted": "Pas de souci. Je note ce qui vous convient mieux.[ Votre rendez-vous, {replaces}, est"
    " maintenu.]",
    "over_passed": "Merci, mais cette place était pour {when}, et l'heure est passée."
    "[ Votre rendez-vous, {replaces}, est maintenu.]",
    "stopped_gone": "Merci pour votre réponse. {service} {when} n'est plus proposé, désolé."
    "[ Votre rendez-vous, {replaces}, est maintenu.]",
    "which_offer": "Volontiers. Laquelle voulez-vous : {offers} ?",
    "still_open_ask": "Je vous réserve la place ?",
    "unclear_offer": "Pour être sûr : je vous réserve {service} {when} ? OUI ou NON suffit.",
    "for_name_ask": "Je réserve {service} {when} pour {for_name} ?",
    # Answers to questions
    "price": "{service} : {price}[, réduction de {discount} comprise].",
    "duration": "{service} dure {duration}.",
    "address": "Vous nous trouvez ici : {address}.",
    "hours": "Nous sommes ouverts {hours}.",
    "closed_until": "Nous sommes fermés ; réouverture {until}.",
    "staff": "C'est avec {staff}.",
    "unknown_fact": "Je ne le sais pas ; j'ai posé la question à {owner} et je vous réponds dès que j'ai la réponse.",
    "greeting": "Bonjour[ {name}] ! Que puis-je faire pour vous ?",
    "greeting_offer": "Bonjour[ {name}] ! {service} {when} est encore disponible. Je vous réserve la place ?",
    "unclear_customer": "Pardon, je n'ai pas bien compris. Est-ce pour un rendez-vous, ou dois-je demander à"
    " {owner} de vous répondre ?",
    "bot_answer": "Je suis l'assistant automatique (IA) qui répond pour {owner}. Voulez-vous parler à {owner} ?",
    "opted_out": "C'est fait : plus d'offres de notre part. Vos rendez-vous sont maintenus et vous pouvez"
    " toujours m'écrire."
    " START pour les recevoir à nouveau.",
    "opted_in": "Très bien. Je vous préviendrai quand une place se libère. STOP pour arrêter à tout moment.",
    # To the owner: starting to fill a gap
    "started": (
        "C'est parti : {service}[ avec {staff}] {when}. {count} client peut être contacté.[ {silent} n'ont pas"
        " accepté les offres.] D'abord : {first_names}. Répondez STOP pour arrêter.",
        "C'est parti : {service}[ avec {staff}] {when}. {count} clients peuvent être contactés, {most} au plus le"
        " seront.[ {silent} n'ont pas accepté les offres.] D'abord : {first_names}[ ; les suivants dans {minutes}]."
        " Répondez STOP pour arrêter.",
    ),
    "nobody_to_ask": (
        "Personne à contacter pour {service} {when}[ : {count} client n'a pas accepté les offres].",
        "Personne à contacter pour {service} {when}[ : {count} clients n'ont pas accepté les offres].",
    ),
    "ask_which_service": "Quelle prestation {when} : {services} ?",
    "anything_not_yet": "Je ne sais pas encore proposer à chacun sa propre prestation. Laquelle {when} : {services} ?",
    "ask_when": "Pour quand ? Par exemple « 14h » ou « demain 10h30 ».",
    "passed_ask": "{time}, c'est déjà passé aujourd'hui. Voulez-vous dire {next_when} ?",
    "ambiguous_ask": "Voulez-vous dire {first} ou {second} ?",
    "chair_taken_ask": "{name} a rendez-vous {when}. Ce rendez-vous est-il annulé, et je remplis la place ?",
    "too_long_ask": "{service} dure {duration}, et {name} vient à {time}. Ce qui convient : {services}. Laquelle ?",
    "already_running": "J'y suis déjà. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when} : contactés {asked}, reçus {delivered}, lus {read}, refus {declined}, reste"
    " {left} à contacter[ ; les suivants à {next}].[ Lancé par {who}.]",
    "nothing_running": "Aucune place n'est à remplir en ce moment.",
    "filled_notice": "Rempli : {name} prend {service}[ avec {staff}] {when}[, pour {for_name}][, au lieu du"
    " rendez-vous prévu {moved}].",
    "none_left": "Il n'y a plus personne à contacter pour {service} {when}."
    "[ Offre encore ouverte : {open_names}. Un oui tardif compte toujours.]",
    "stopped": "Arrêté : je ne contacte plus personne pour {service} {when}.",
    "taken_done": "Bien : {service} {when} est pris, je ne contacte plus personne.",
    "walk_in": "Sans rendez-vous",
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
    "voice": "Je ne peux pas écouter les messages vocaux, j'ai prévenu {owner}. Pouvez-vous me l'écrire ?",
    "voice_offer": "Je ne peux pas écouter pour l'instant, j'ai prévenu {owner}. Je vous réserve {service} {when} ?"
    " OUI ou NON suffit.",
    "minor": "Merci de me le dire. Qu'un adulte nous écrive, s'il vous plaît ; d'ici là, je n'envoie pas d'offres.",
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
    "quiet_start": "Ce sont les heures calmes : pour {service} {when}, je commencerai {until}. Je commence plutôt"
    " maintenant ?",
    "too_quiet": "Les heures calmes durent jusqu'au début de {service} {when} : je ne contacte personne. Je contacte"
    " quand même maintenant ?",
    "too_late": "Il est trop tard pour contacter quelqu'un d'autre pour {service} {when}."
    "[ Offre encore ouverte : {open_names}.]",
    "over_fill": "C'est déjà passé : {when}.",
    "too_far": "C'est trop loin ({when}) : je remplis les places des 60 prochains jours.",
    "closed_ask": "C'est fermé {when}. Je remplis la place quand même ?",
    "high_discount_ask": "{discount} de réduction, c'est bien cela ?",
    "percent_or_money": "Voulez-vous dire {share} ou {amount} de réduction ?",
    "percent_word": "pour cent",
    "money_ask": "{amount} sur {price}, cela fait {discount}. Je le propose ainsi ?",
    "another_chair_ask": "J'en remplis déjà une. {status} Faut-il en remplir une autre à cette heure[, celle de"
    " {other}] ?",
    "no_services": "Je ne connais pas encore vos prestations. Écrivez-en une après l'heure, par exemple «"
    " remplis 14h coupe ».",
    # To the owner: while it runs
    "which_campaign": "Laquelle voulez-vous dire : {campaigns} ?",
    "who_line": "{name} : {reasons}",
    "paused": "En pause : je ne contacte plus personne pour {service} {when}. « Reprends » pour continuer.",
    "resumed": "Je continue avec {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Lancé par {who} : ]{service}[ avec {staff}] {when} est à remplir. D'abord : {first_names}.",
    "expired_notice": "{service}[ avec {staff}] {when} est resté vide : personne ne l'a pris à temps.",
    "cancelled_notice": "{name} a annulé {service} {when}. Je remplis la place ?",
    "cancelled_told_notice": "{name} a annulé {service} {when}. Écrivez « remplis … » pour remplir la place.",
    "cancelled_filling_notice": "{name} a annulé {service} {when}. Je remplis la place.",
    "yes_in_vain_notice": "{name} a dit oui pour {service}[ avec {staff}] {when}, que vous aviez retiré.",
    "question_notice": "{name} demande : « {words} » Répondez à ce message et je transmets.",
    "wish_notice": "{name} écrit : « {words} » Répondez à ce message et je transmets.",
    "person_notice": "{name} souhaite vous parler : « {words} » Répondez à ce message et je transmets.",
    "late_notice": "{name} aura du retard : « {words} »",
    "voice_notice": "{name} a envoyé un message vocal, que je ne peux pas écouter. Répondez à ce message et je"
    " transmets.",
    "minor_notice": "{name} semble être mineur, donc plus d'offres à ce numéro : « {words} »",
    "failed_notice": "Je n'ai pas su traiter un message. Merci d'y jeter un œil : {name}, « {words} »",
    # Second thoughts, wishes, privacy
    "undone": "Entendu, {service} {when} est annulé pour vous.[ Votre rendez-vous {replaces} est rétabli.][ Votre"
    " ancienne heure, {given_away}, a été prise entre-temps ; j'ai prévenu l'équipe, qui vous en trouvera une"
    " autre.][ La plus proche encore libre : {nearest}.]",
    "offer_again": "Bonne nouvelle : {service}[ avec {staff}] {when}[, avec {discount} de réduction] est de"
    " nouveau disponible, et vous êtes parmi les premiers prévenus.[ Elle remplacerait le rendez-vous que vous"
    " avez {replaces}.]",
    "booking_kept": "Entendu, votre rendez-vous est maintenu.",
    "will_tell": "Je vous préviendrai quand une place se libère, et {owner} connaît votre souhait."
    " STOP pour arrêter à tout moment.",
    "welcome": "Bonjour ! Quel est votre nom, et que puis-je faire pour vous ? Voulez-vous aussi que je vous prévienne"
    " quand une heure plus proche se libère ?",
    "name_noted": "Merci, {name}. Voulez-vous que je vous prévienne quand une heure plus proche se libère ?",
    "tell_me_ask": "Voulez-vous que je vous prévienne quand une heure plus proche se libère ?",
    "known_about_you": (
        "Ce que nous avons : {name}, avec ce numéro, dans notre liste de clients depuis {since}, et {count}"
        " rendez-vous à venir.[ Offres : acceptées, {source}.] Ce que vous écrivez ici est lu par Twilio, par Meta et"
        " par le modèle de langage de notre assistant. « supprimez mes données » efface tout.",
        "Ce que nous avons : {name}, avec ce numéro, dans notre liste de clients depuis {since}, et {count}"
        " rendez-vous à venir.[ Offres : acceptées, {source}.] Ce que vous écrivez ici est lu par Twilio, par Meta et"
        " par le modèle de langage de notre assistant. « supprimez mes données » efface tout.",
    ),
    "known_little": "Seulement ce numéro et ce que vous écrivez ici, lu par Twilio, par Meta et par le modèle"
    " de langage"
    " de notre assistant. Pour le reste, demandez à {owner}.",
    "delete_noted": "Vous ne recevez plus d'offres. J'ai demandé à {owner} d'effacer vos données ; date limite :"
    " {due}.",
    "wrong_person_ok": "Toutes nos excuses ! J'ai retiré votre numéro, nous ne vous dérangerons plus.",
    "undone_notice": "{name} ne peut finalement pas : je propose de nouveau {service}[ avec {staff}] {when} aux"
    " autres.[ Son ancienne heure, {given_away}, a été prise.][ La plus proche encore libre : {nearest}.]",
    "delete_notice": "{name} demande la suppression de ses données. Plus d'offres ; les données doivent être effacées"
    " dans le mois : « {words} »",
    "wrong_person_notice": "Ce numéro semble maintenant à quelqu'un d'autre, je l'ai retiré ({name}) : « {words} »",
    # To the owner: people
    "whose": "De qui parlez-vous ? Écrivez le nom, s'il vous plaît.",
    "nobody_called": "Je ne connais personne à ce nom : {name}.",
    "several_called": "Il y a plusieurs personnes : {names}. Laquelle, avec le nom complet ?",
    "no_booking_of": "Je ne vois aucun rendez-vous à venir pour {name}.",
    "add_how": "Écrivez un nom et un numéro, par exemple « ajoute Dora +34 600 123 456 ».",
    "known_already": "{name} est déjà dans la liste avec ce numéro.",
    "added_ask_consent": "C'est noté : {name}. Cette personne a-t-elle accepté les offres de dernière minute"
    " par WhatsApp ?",
    "consent_kept": "Noté, à la date d'aujourd'hui : {name} reçoit les offres.",
    "no_consent_kept": "Entendu : rendez-vous seulement, pas d'offres.",
    "no_number": "Je n'ai pas de numéro pour {name}.",
    "opted_out_no_relay": "{name} a demandé à ne plus recevoir de messages, je ne peux donc pas transmettre.",
    "relay_to_all": "Je n'écris à tout le monde que pour une vraie place à remplir."
    " À qui dois-je le dire, par son nom ?",
    "relay_what": "Que dois-je dire à {name} ?",
    "relayed": "Transmis à {name}, comme venant de vous.",
    "answer_passed_on": "Transmis à {name}, comme votre réponse.",
    # To the owner: the diary
    "booked_done": "Réservé : {name}, {booking}. Dois-je prévenir ?",
    "moved_done": "Déplacé : {name}, {booking}. Dois-je prévenir ?",
    "told": "{name} est au courant.",
    "no_chair": "Il n'y a personne pour {service} {when}.",
    "clash": "C'est déjà pris {when}[ : {name}].",
    "cancelled_fill_ask": "Annulé : {name}, {booking}. Je remplis la place ?",
    "cancel_and_fill_ask": "{name}, {booking} : j'annule et je remplis la place ?",
    "whose_message": "De qui est-ce : {names} ?",
    "forwarded_what": "Ce sont les mots de quelqu'un d'autre : je ne fais rien sans vous. Que dois-je faire ?",
    "no_show_done": "Noté : {name}, absence.",
    "no_show_fill_ask": "Noté : {name}, absence. Il reste {minutes} minutes à partir de {time} : je les remplis avec"
    " {services} ?",
    "close_when": "Quel jour ? Par exemple « fermé jeudi » ou « Marta est malade aujourd'hui ».",
    "closed_done": "Noté : fermé {day}[, jusqu'à {until} inclus]. Rien ne sera rempli alors.",
    "away_done": "Noté : {staff} n'est pas là {day}[, jusqu'à {until} inclus]. Rien ne sera rempli pour {staff} alors.",
    "closed_booked_ask": "Noté : fermé {day}[, jusqu'à {until} inclus]. Ont rendez-vous : {names}. J'annule ces"
    " rendez-vous et je préviens ?",
    "away_booked_ask": "Noté : {staff} n'est pas là {day}[, jusqu'à {until} inclus]. Ont rendez-vous : {names}."
    " J'annule ces rendez-vous et je préviens ?",
    "closed_told": ("C'est fait : {count} client est prévenu.", "C'est fait : {count} clients sont prévenus."),
    "closed_then": "C'est fermé {when} ; réouverture {until}.",
    "away_then": "{staff} n'est pas là {when} ; retour {until}.",
    # To the owner: terms
    "discount_how": "Combien, en pourcentage ? Par exemple « 15 % de réduction ».",
    "discount_set": "Désormais {discount} de réduction pour {gaps}. Valable aussi pour les offres déjà envoyées.",
    "discount_lowered": "Désormais {discount} de réduction pour {gaps}. Les offres déjà envoyées restent"
    " valables telles quelles.",
    "discount_none": "Désormais pas de réduction pour {gaps}. Les offres déjà envoyées sont honorées.",
    "discount_default": "Désormais {discount} de réduction sur chaque place à remplir.",
    "discount_default_none": "Désormais pas de réduction.",
    "pace_set": "À partir des suivants :[ {batch} à la fois][ attente {wait}].",
    "pace_default": "Désormais :[ {batch} à la fois][ attente {wait}].",
    "quiet_off": "Plus d'heures de silence : les offres peuvent partir à toute heure.",
    "quiet_set": "Heures calmes de {start} à {end} : aucune offre n'est envoyée.",
    "asks_first": "Bien : quand quelqu'un annule, je vous demande avant de remplir la place.",
    "fills_directly": "Bien : quand un client annule, je remplis la place aussitôt et je vous préviens.",
    "settings_list": "Je contacte {batch} personnes à la fois et j'attends {wait}.[ Heures calmes : {quiet}.]"
    "[ Réduction : {discount}.] Dites par exemple « demande à 5 à la fois », « attends 10 minutes » ou"
    " « heures calmes de 21h à 9h ».",
    "nothing_to_undo": "Il n'y a rien que je puisse annuler.",
    "undo_done": "C'est annulé[: « {what} »].",
    "undo_final": "Cela ne peut pas être annulé.",
    "undo_too_late": "Je ne peux plus l'annuler : il s'est passé quelque chose depuis.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when} :",
    "not_asked": "Je n'ai pas contacté {name}.",
    "given_done": "C'est fait : {service} {when} est pour {name}, je ne contacte plus personne.",
    "has_it": "{name} l'a déjà.",
    "keep_winner": "{name} a dit oui à {time}. On garde {name} ?",
    "kept": "{name} garde la place.",
    "cancel_winner_how": "Parlez-en d'abord à {name}, s'il vous plaît ; « annule le rendez-vous de {name} » le"
    " retire de"
    " l'agenda.",
    "reason_moves_up": "a un rendez-vous plus tard, qui pourrait être avancé",
    "reason_regular": ("déjà une visite", "déjà {count} visites"),
    "reason_due": (
        "c'est le moment : dernière visite il y a une semaine",
        "c'est le moment : dernière visite il y a {count} semaines",
    ),
    "reason_overdue": ("pas de visite depuis une semaine", "pas de visite depuis {count} semaines"),
    "reason_usual_time": "vient souvent à cette heure",
    "reason_same_staff": "connaît la personne qui s'en occupe",
    "reason_takes_offers": "a déjà pris une offre",
    "reason_missed_out": "a dit oui trop tard la dernière fois",
    "reason_agreed": "a accepté les offres",
    "reason_asked": "a demandé une heure",
    # To a customer, on the owner's word
    "owner_says": "{owner} vous écrit : « {words} »",
    "booked_for_you": "Bonjour {name}, vous avez rendez-vous : {service}[ avec {staff}] {when}.",
    "moved_for_you": "Bonjour {name}, votre rendez-vous a été déplacé : {service}[ avec {staff}] {when}.",
    "closed_for_you": "Bonjour {name}, désolé : votre rendez-vous ({service}) {when} ne peut pas avoir lieu."
    " Écrivez-moi pour en trouver un autre.",
    "withdrawn": "Pardon, c'était une erreur : {service} {when} n'est finalement pas disponible.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Depuis {when}, WhatsApp n'acceptait plus nos messages[ (code {code})] : offres et réponses"
    " ont dû attendre. Si vous lisez ceci, tout remarche.",
    "content_notice": "WhatsApp a refusé un de nos messages à cause de son contenu[ (code {code})] : il n'a pas été"
    " envoyé. Merci de prévenir la personne qui s'occupe du programme.",
}
