"""Small words that tell a language, without accents, as `replies.tokens` makes them even."""

WORDS: dict[str, str] = {
    "en": "the is are was i you he she it we they my your his her our their this that these those and or but with from for of to at on "
    "what when where which who how why do does did can could would will shall should have has had not dont cant im ive its thats ill "
    "yes yeah yep nope please thanks thank hello hey sorry any some there here been be am me him them if about just sure today "
    "tomorrow appointment time more want need like know u ur pls thx great good fine cancel book haircut late perfect works offers sounds didnt doesnt isnt wasnt come came wont number get got",
    "es": "el la los las un una unos es son esta estan este esto ese eso yo tu usted mi su nuestro y o pero con para por de del al en que "
    "cuando donde cual quien como porque no si puedo puede quiero tengo tiene hay soy estoy ser muy mas gracias hola buenos buenas dias sii "
    "tardes vale claro hoy manana cita hora quisiera necesito me te se le lo nos porfa favor bien tambien ya ahora nada algo otra otro "
    "sin sobre cuanto cuesta mejor perdon siento ustedes dia semana pues oye mismo hacer tienen ofertas mensajes apuntame "
    "eres cuentame avisame avisadme tienes teneis equivocado numero corte pelo hueco quien llego tarde",
    "fr": "le la les un une des du de est sont ce cette ces je tu il elle nous vous ils mon ma mes votre vos notre et ou mais avec pour par "
    "dans sur au aux que qui quoi quand comment combien pourquoi ne pas plus oui non peux peut puis veux voudrais ai as avez suis etes c j l "
    "d qu n s bonjour salut merci bonsoir rendez rdv demain aujourd hui heure svp plait tres bien ca va d accord parfait y a si aussi fait "
    "desole moi toi chez rien autre besoin faire etre mes offres messages "
    "dois annuler combien mauvais vendredi jeudi lundi mardi mercredi samedi",
    "de": "der die das den dem des ein eine einen einem einer ist sind war ich du er sie es wir ihr mein meine meinen dein ihre unser und oder "
    "aber mit fur von zu zum zur bei im am auf an was wann wo wer wie warum welche nicht kein keine ja nein doch kann konnen kannst will "
    "mochte habe haben hat hab bin bist seid wird gerne gern danke bitte hallo guten tag morgen heute termin uhr mich mir dir uns euch "
    "noch auch schon nur sehr gut so dass wenn dann leider passt spater nehme geht klar super keine mehr angebote nachrichten ne nee "
    "muss absagen kostet schnitt falsche schreibt schreib lieber um donnerstag freitag montag dienstag mittwoch samstag bescheid wird heisst",
    "it": "il lo la i gli le un una uno e sono sei questo questa quello mio mia tuo suo nostro ed o ma con per di del della da dal in nel che "
    "sii chi cosa quando dove come quanto perche non si no posso puoi puo vorrei voglio ho hai ha avete sto ciao buongiorno buonasera grazie "
    "prego oggi domani appuntamento ora ore va bene benissimo certo mi ti ci vi anche piu molto solo gia poi se al alle alla dei delle "
    "quale adesso niente altro sera mattina qualcosa perfetto scusa scusi purtroppo offerte messaggi prenoto "
    "devo disdire venerdi giovedi lunedi martedi mercoledi sabato sbagliato avvisami posto scrivimi poesia parlare",
    "pt": "o a os as um uma uns e sao esta este isso isto esse eu voce voces meu minha seu sua nosso ou mas com para por de do da dos das em no "
    "na nos que quando onde qual quem como porque nao sim posso pode quero tenho tem ha sou estou muito mais obrigado obrigada ola oi bom "
    "boa dia tarde noite hoje amanha marcacao consulta hora horas gostaria preciso me te se lhe ja agora nada algo outra outro sem sobre "
    "quanto custa melhor desculpa favor bem tambem ate pra pro ta ne horario ofertas mensagens vou fica claro beleza combinado "
    "preciso desmarcar remarcar marcar queria avisa errado piada quando vaga falar quinta sexta numero conseguiu",
}

# A letter that only some of the six write.
LETTERS: dict[str, tuple[str, ...]] = {
    "ñ": ("es",),
    "¿": ("es",),
    "¡": ("es",),
    "ß": ("de",),
    "ä": ("de",),
    "ö": ("de",),
    "ã": ("pt",),
    "õ": ("pt",),
    "œ": ("fr",),
    "ê": ("fr", "pt"),
    "ì": ("it",),
    "ò": ("it",),
    "ç": ("fr", "pt"),
    "ù": ("fr", "it"),
    "è": ("fr", "it"),
}
