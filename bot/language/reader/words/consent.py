"""Words of consent in six languages, without accents, as `replies.tokens` makes them even."""

# The message, courtesy aside, is one of these.
STOP: frozenset[str] = frozenset(
    """
    stop|stopall|stop all|stop it all|unsubscribe|unsubscribe me|opt out|optout|opt me out|revoke|remove me|take me off|stop please|no offers
    stop now|arret|parar|pare|para|detener|alto|stopp|basta|ferma|fermate|fermati|smettila|smettetela|smetta
    baja|darme de baja|dame de baja|deme de baja|date de baja|quiero darme de baja|quiero la baja|desuscribir|desuscribirme|cancelar suscripcion|no ofertas|sin ofertas
    stop pub|stop sms|desabonner|desabonne moi|desabonnez moi|desinscrire|desinscription|desabonnement|me desabonner|plus rien|arretez|arretez ca|stop tout
    abmelden|abbestellen|abmeldung|austragen|bitte abmelden|mich abmelden|melden sie mich ab|melde mich ab|keine werbung|keine angebote|aufhoren|schluss damit
    disiscrivimi|disiscriviti|cancellami|cancellatemi|disiscrivetemi|cancella iscrizione|annulla iscrizione|niente offerte|no offerte|disiscrizione
    отписаться|стоп|停止|退订|取消订阅|停止する|إلغاء الاشتراك|abonelikten çık
    sair|descadastrar|descadastre|cancelar inscricao|cancelar subscricao|me tira da lista|me tire da lista|sem ofertas|nao quero ofertas|remover|remova me
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}

START: frozenset[str] = frozenset(
    """
    start|unstop|restart|subscribe|resubscribe|opt in|optin|opt me in|start again|start offers|offers again|sign me up again
    alta|darme de alta|quiero darme de alta|dame de alta|empezar|iniciar|activar ofertas|quiero ofertas|quiero recibir ofertas|comenzar
    commencer|reprendre|reactiver|reabonner|m abonner|abonner|demarrer|recommencer|je veux recevoir les offres
    anmelden|starten|wieder anmelden|angebote an|wieder angebote|ich will wieder angebote
    inizia|iscrivimi|iscriviti|riprendi|attiva|riattiva|iscrizione|voglio le offerte
    comecar|inscrever|retomar|reativar|quero ofertas|quero receber ofertas|ativar
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}

# Words that a whole message may begin or end with and still be one of the above.
COURTESY: frozenset[str] = frozenset(
    "please pls plz now thanks thank you just hi hello por favor porfa porfavor gracias ya s il te vous plait merci bitte danke jetzt hallo "
    "grazie prego per favore ora bonjour hola ciao ola oi obrigado obrigada agora".split()
) - {"now", "ya", "s", "il", "per", "you"}

# Wherever they stand, these say it beyond doubt. Patterns of words without stops.
STOP_INSIDE: tuple[str, ...] = (
    # English
    r"unsubscribe(?: me)?(?: from)?",
    r"(?:stop|quit) (?:sending|texting|messaging|contacting|writing|spamming|bothering|pestering)(?: me| us)?",
    r"stop (?:with )?(?:the|these|those|all|your|this) (?:offers?|messages?|texts?|spam|ads|marketing|promotions?)",
    r"(?:dont|do not|never|pls dont) (?:ever )?(?:send|text|message|contact|write)(?: to)?(?: me| us)?(?: any| these| those)?(?: more| again| anymore| offers| messages| texts| ever| any more)+",
    r"no (?:more|further) (?:offers|messages|texts|of these|spam|ads|promotions?|marketing)",
    r"(?:take|remove|delete|get) me (?:off|from|out of) (?:\S+ ){0,3}list",
    r"(?:dont|do not) want (?:any |these |your |to get |to receive |more |any more |to get any |to receive any ){0,3}(?:more )?(?:offers|messages|texts|marketing|promotions?)",
    r"(?:i )?(?:want to )?opt out",
    r"leave me alone",
    # Spanish
    r"no (?:me )?(?:escriba[sn]?|escribais|escribas|manden?|mandes|mandeis|envien?|envies|envieis|molesten?|molestes|contacten?|contactes)(?: \S+){0,2} (?:mas|nunca|nada)",
    r"(?:deja|dejad|dejen|deje|para|parad|paren|pare) de (?:escribir|mandar|enviar|molestar|contactar)(?:me|nos)?",
    r"no (?:quiero|deseo) (?:recibir )?(?:mas )?(?:ofertas|mensajes|publicidad|promociones|avisos)",
    r"no mas (?:ofertas|mensajes|publicidad|promociones)",
    r"(?:dar|dame|darme|deme|darnos|date)(?: \S+){0,1} de baja|(?:quiero|solicito|quisiera|deseo) (?:la baja|dar\S* de baja)",
    r"(?:quitame|borrame|sacame|quitenme|borrenme|eliminame) de (?:la|tu|su|vuestra|esta) lista",
    # French
    r"(?:arretez?|cessez?) (?:de|d) (?:m |me |nous )?(?:ecrire|envoyer|contacter|deranger|harceler|embeter|spammer)",
    r"ne (?:m |me )(?:ecri\w+|envoy\w+|contact\w+|derang\w+) (?:plus|jamais)",
    r"(?:n |ne )?(?:m |me )(?:ecri\w+|envoy\w+|contact\w+) plus",
    r"(?:je )?(?:ne )?(?:veux|souhaite|desire) plus (?:recevoir )?(?:\S+ ){0,2}(?:offres?|messages?|pub|publicites?|promotions?|sms)",
    r"plus (?:d |de |aucune |aucun )(?:offres?|messages?|pubs?|publicites?|promos?|promotions?)",
    r"(?:me )?desabonn\w+|desinscri\w+",
    r"retirez? moi de (?:la|votre|ta|cette) liste",
    # German
    r"^(?:bitte )?keine (?:weiteren |weitere )?(?:nachrichten|angebote|werbung|mails|sms|infos)(?: mehr)?(?: bitte)?$",
    r"keine (?:nachrichten|angebote|werbung|mails|sms|infos) mehr",
    r"(?:schreib|schreibt|schreiben|schickt|schick|schicken|sende|senden|kontaktier|kontaktieren)(?: sie| ihr| e)? (?:mir|mich|uns) (?:bitte )?(?:nicht mehr|nichts mehr|nie wieder|keine \S+ mehr)",
    r"(?:hort|hor|horen)(?: sie)? auf(?: mir| mich)?(?: zu)? (?:schreiben|nachrichten|schicken|\S+ zu schicken)",
    r"(?:nicht mehr|nie wieder) (?:schreiben|kontaktieren|anschreiben|belastigen)",
    r"(?:will|mochte|wunsche)(?: ich)? keine (?:weiteren |mehr )?(?:nachrichten|angebote|werbung)",
    r"(?:von|aus) (?:der|eurer|ihrer|deiner) liste (?:nehmen|streichen|loschen|entfernen)",
    # Italian
    r"non (?:mi )?(?:scriv\w+|mand\w+|invi\w+|contatt\w+|disturb\w+)(?: \S+){0,1} (?:piu|mai)",
    r"(?:smett\w+|bast\w+|finit\w+|finisc\w+) (?:di|con) (?:scriver\w+|mandar\w+|inviar\w+|disturbar\w+|contattar\w+|queste offerte|le offerte|i messaggi|questi messaggi)",
    r"non (?:voglio|desidero) (?:piu )?(?:ricevere )?(?:piu )?(?:offerte|messaggi|pubblicita|promozioni)",
    r"(?:niente piu|basta|^niente) (?:offerte|offert[ae]|messaggi|pubblicita|promozioni)(?: piu)?",
    r"(?:toglimi|cancellami|rimuovimi|toglietemi|cancellatemi) dalla (?:\S+ )?lista",
    # Portuguese
    r"nao (?:me )?(?:escrev\w+|mand\w+|envi\w+|contact\w+|contat\w+|incomod\w+)(?: \S+){0,2} mais(?: \S+)?",
    r"nao (?:me )?(?:mand\w+|envi\w+) mais",
    r"(?:para|parem|pare|deixa|deixe|deixem) de (?:me )?(?:escrever|mandar|enviar|incomodar|contactar|contatar)(?: me)?",
    r"(?:nao quero|nao desejo) (?:mais )?(?:receber )?(?:mais )?(?:ofertas|mensagens|publicidade|promocoes)",
    r"(?:sem mais|^sem|chega de|basta de|nada de) (?:mais )?(?:ofertas|mensagens|publicidade)",
    r"(?:me )?(?:tira|tire|remova|remove|retira)(?: me)? da (?:\S+ )?lista",
    r"(?:cancelar|quero cancelar) (?:a )?(?:inscricao|subscricao|assinatura)",
)
