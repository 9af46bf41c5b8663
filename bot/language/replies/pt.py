"""What we say in Portuguese, in the third person ("você" unsaid), which Portugal and Brazil both read as polite."""

PT: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Sou o assistente automático (IA) de {business}.",
    "intro_owner": "Sou o seu assistente automático (IA) de {business}. Com “ajuda” vê o que sei fazer.",
    "not_yet": "Entendi, mas isso ainda não sei fazer.",
    "passing_on": "A isso não sei responder bem, por isso passo a mensagem a {owner}, que vai responder.",
    "heard": "Ouvi: “{words}”",
    "please_wait": "É muito de uma vez. Aguarde um pouco antes de voltar a escrever, por favor.",
    # Offers
    "offer_plain": "Olá[, {name}]: abriu uma vaga: {service}[ com {staff}] {when}[, com {discount} de desconto]."
    "[ Substituiria a reserva que tem {replaces}.][ Nota da casa: “{note}”.]",
    "how_to_answer": "Responda SIM para ficar com ela ou NÃO para passar. STOP: sem mais ofertas.",
    # Answers to an offer
    "confirmed": "Reservado[, {name}]: {service}[ com {staff}] {when}[, para {for_name}][, {price}].[ A reserva que"
    " tinha {moved} passou para esta.][ A sua reserva, {replaces}, continua de pé.] Até lá!",
    "gone": "Obrigado por responder[, {name}]. Infelizmente, alguém um pouco mais rápido acabou de ficar com"
    " {service} {when}."
    "[ A sua reserva, {replaces}, continua de pé.] Da próxima vez, aviso entre os primeiros.",
    "declined_ok": "Sem problema, obrigado por avisar.[ A sua reserva, {replaces}, continua de pé.]",
    "declined_noted": "Sem problema. Anoto o que lhe convém melhor.[ A sua reserva, {replaces}, continua de pé.]",
    "over_passed": "Obrigado, mas essa vaga era {when} e a hora já passou."
    "[ A sua reserva, {replaces}, continua de pé.]",
    "stopped_gone": "Obrigado por responder. {service} {when} já não está disponível, lamento."
    "[ A sua reserva, {replaces}, continua de pé.]",
    "which_offer": "Claro. Qual prefere: {offers}?",
    "still_open_ask": "Quer que reserve?",
    "unclear_offer": "Só para ter a certeza: quer que reserve {service} {when}? Basta SIM ou NÃO.",
    "for_name_ask": "Quer que reserve {service} {when} para {for_name}?",
    # Answers to questions
    "price": "{service} custa {price}[, já com {discount} de desconto].",
    "duration": "{service} leva {duration}.",
    "address": "Estamos aqui: {address}.",
    "hours": "Estamos abertos {hours}.",
    "closed_until": "Estamos fechados; voltamos {until}.",
    "staff": "É com {staff}.",
    "unknown_fact": "Isso não sei; perguntei a {owner} e digo assim que tiver a resposta.",
    "greeting": "Olá[, {name}]! Em que posso ajudar?",
    "greeting_offer": "Olá[, {name}]! {service} {when} continua disponível. Quer que reserve?",
    "unclear_customer": "Desculpe, não entendi bem. É sobre uma reserva, ou peço a {owner} que responda?",
    "bot_answer": "Sou o assistente automático (IA) de {owner}. Quer que chame {owner}?",
    "opted_out": "Feito: não enviamos mais ofertas. As suas reservas continuam de pé e continuo aqui para responder."
    " Com START as ofertas voltam.",
    "opted_in": "Muito bem. Aviso quando abrir uma vaga. Com STOP paro a qualquer momento.",
    # To the owner: starting to fill a gap
    "started": (
        "Combinado: {service}[ com {staff}] {when}. Posso perguntar a {count} cliente.[ {silent} não aceitaram"
        " ofertas.] Primeiro: {first_names}. Responda STOP para parar.",
        "Combinado: {service}[ com {staff}] {when}. Posso perguntar a {count} clientes, no máximo a {most}.[ {silent}"
        " não aceitaram ofertas.] Primeiro: {first_names}[; os próximos em {minutes}]. Responda STOP para parar.",
    ),
    "nobody_to_ask": (
        "Não tenho a quem perguntar para {service} {when}[: {count} cliente não aceitou receber ofertas].",
        "Não tenho a quem perguntar para {service} {when}[: {count} clientes não aceitaram receber ofertas].",
    ),
    "ask_which_service": "Que serviço {when}: {services}?",
    "anything_not_yet": "Ainda não sei oferecer a cada um o seu próprio serviço. Qual {when}: {services}?",
    "ask_when": "Para quando? Por exemplo “14h” ou “amanhã às 10:30”.",
    "passed_ask": "Essa hora ({time}) hoje já passou. Quer dizer {next_when}?",
    "ambiguous_ask": "Quer dizer {first} ou {second}?",
    "chair_taken_ask": "{name} tem reserva {when}. Foi cancelada, e preencho a vaga?",
    "too_long_ask": "{service} leva {duration}, e {name} vem às {time}. O que cabe: {services}. Qual?",
    "already_running": "Isso já está em andamento. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: perguntados {asked}, entregues {delivered}, lidos {read}, disseram que não"
    " {declined}, faltam {left}[; os próximos às {next}].[ Começado por {who}.]",
    "nothing_running": "Neste momento não há nenhuma vaga a ser preenchida.",
    "filled_notice": "Preenchido: {name} fica com {service}[ com {staff}] {when}[, para {for_name}][; antes tinha"
    " reserva {moved}].",
    "none_left": "Já não há a quem perguntar para {service} {when}."
    "[ Com a oferta ainda aberta: {open_names}. Um sim tardio ainda conta.]",
    "stopped": "Parado: não pergunto a mais ninguém para {service} {when}.",
    "taken_done": "Certo: {service} {when} está ocupado e já não pergunto a ninguém.",
    "walk_in": "Sem reserva",
    # To the owner: the day, and getting along
    "schedule_header": "Reservas {day}:",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "Nenhuma reserva {day}.",
    "help": "Preencho as vagas da sua agenda. Escreva por exemplo:\n"
    "“preenche as 14h corte”: pergunto aos clientes mais prováveis\n"
    "“estado” ou “parar”: como vai, ou parar\n"
    "“já está ocupado”: já não está livre\n"
    "“quem vem hoje?”: as reservas do dia",
    "unclear_owner": "Desculpe, não entendi. Tente “preenche as 14h corte”, “estado” ou “ajuda”.",
    # To a customer: her bookings and wishes
    "fine": "Está bem.",
    "off_topic": "Aqui só posso ajudar com reservas.",
    "unreadable": "Aqui só consigo ler texto. Pode escrever?",
    "unreadable_offer": "Aqui só consigo ler texto. Quer que reserve {service} {when}? Basta SIM ou NÃO.",
    "voice": "Não consigo ouvir mensagens de voz, por isso avisei {owner}. Pode escrever?",
    "voice_offer": "Agora não consigo ouvir, por isso avisei {owner}. Quer que reserve {service} {when}? Basta SIM ou"
    " NÃO.",
    "minor": "Obrigado por dizer. Peça a um adulto que nos escreva, por favor; até lá não envio ofertas.",
    "wish_noted": "Passei a mensagem a {owner}, que vai responder.",
    "other_time_noted": "Já disse a {owner} o que seria melhor para si. Entretanto, {service} {when} ainda está"
    " disponível: quer que reserve?",
    "person_called": "Já avisei {owner}, que vai escrever aqui.",
    "late_noted": "Obrigado por avisar. {owner} já sabe, e a sua reserva continua de pé.",
    "no_booking": "Não encontro nenhuma reserva sua por vir.",
    "your_bookings": "Tem reservado: {bookings}.",
    "booking_line": "{service}[ com {staff}] {when}",
    "cancel_ask": "Cancelo {booking}?",
    "cancel_which": "O que quer dizer: 1. não a {service} {when}, ou 2. cancelar {booking}?",
    "which_booking": "Qual quer dizer: {bookings}?",
    "cancelled_ok": "Cancelado: {booking}. Obrigado por avisar.",
    "time_fact": "É {when}.",
    "services_fact": "Fazemos {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "Agora é hora de silêncio: para {service} {when}, começo a perguntar {until}. Pergunto já?",
    "too_quiet": "O silêncio dura até começar {service} {when}, por isso não pergunto a ninguém. Pergunto já mesmo"
    " assim?",
    "too_late": "Já é tarde para perguntar a mais alguém para {service} {when}."
    "[ Com a oferta ainda aberta: {open_names}.]",
    "over_fill": "{when} já passou.",
    "too_far": "Falta muito ({when}): preencho as vagas dos próximos 60 dias.",
    "closed_ask": "Está fechado {when}. Preencho mesmo assim?",
    "high_discount_ask": "{discount} de desconto, está certo?",
    "percent_or_money": "Quer dizer {share} ou {amount} de desconto?",
    "percent_word": "por cento",
    "money_ask": "{amount} em {price} são {discount}. Ofereço assim?",
    "another_chair_ask": "Já estou com uma vaga. {status} Preencho também outra[, a de {other}]?",
    "no_services": "Ainda não conheço os seus serviços. Escreva um depois da hora, por exemplo “preenche as"
    " 14h corte”.",
    # To the owner: while it runs
    "which_campaign": "Qual quer dizer: {campaigns}?",
    "who_line": "{name}: {reasons}",
    "paused": "Em pausa: não pergunto a mais ninguém para {service} {when}. Com “continua” sigo em frente.",
    "resumed": "Continuo com {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Iniciado por {who}: ]{service}[ com {staff}] {when} está em andamento."
    " Primeiro: {first_names}.",
    "expired_notice": "{service}[ com {staff}] {when} ficou vazio: ninguém quis a tempo.",
    "cancelled_notice": "{name} cancelou {service} {when}. Preencho a vaga?",
    "cancelled_told_notice": "{name} cancelou {service} {when}. Escreva “preenche …” para preencher a vaga.",
    "cancelled_filling_notice": "{name} cancelou {service} {when}. Já estou a preencher a vaga.",
    "yes_in_vain_notice": "{name} disse que sim a {service}[ com {staff}] {when}, que entretanto foi retirado.",
    "question_notice": "{name} pergunta: “{words}” Responda a esta mensagem e eu transmito.",
    "wish_notice": "{name} escreve: “{words}” Responda a esta mensagem e eu transmito.",
    "person_notice": "{name} gostaria de conversar: “{words}” Responda a esta mensagem e eu transmito.",
    "late_notice": "{name} vai chegar com atraso: “{words}”",
    "voice_notice": "{name} enviou uma mensagem de voz, que não consigo ouvir. Responda a esta mensagem e eu"
    " transmito.",
    "minor_notice": "{name} parece ser menor, por isso não há mais ofertas para este número: “{words}”",
    "failed_notice": "Não consegui tratar uma mensagem de {name}. Veja, por favor: “{words}”",
    # Second thoughts, wishes, privacy
    "undone": "Está bem, {service} {when} fica cancelado.[ A sua reserva, {replaces}, volta a valer.][ O seu horário"
    " anterior, {given_away}, entretanto foi ocupado; já avisei a equipe, que vai encontrar outro.][ O mais próximo"
    " livre é {nearest}.]",
    "offer_again": "Boas notícias: {service}[ com {staff}] {when}[, com {discount} de desconto] está livre de"
    " novo, e aviso entre os primeiros.[ Substituiria a reserva que tem {replaces}.]",
    "booking_kept": "Está bem, a sua reserva continua de pé.",
    "will_tell": "Aviso quando abrir uma vaga, e {owner} já sabe o que gostaria. Com STOP paro a qualquer momento.",
    "welcome": "Olá! Como se chama e em que posso ajudar? E quer que avise quando abrir um horário mais cedo?",
    "name_noted": "Obrigado, {name}. Quer que avise quando abrir um horário mais cedo?",
    "tell_me_ask": "Quer que avise quando abrir um horário mais cedo?",
    "known_about_you": (
        "O que temos: {name}, com este número, na nossa lista de clientes, registado {since}, e {count} reserva por"
        " vir.[ Ofertas: aceites, {source}.] O que escreve aqui é lido pela Twilio, pela Meta e pelo modelo de"
        " linguagem do nosso assistente. Com “apagar os meus dados” tudo é removido.",
        "O que temos: {name}, com este número, na nossa lista de clientes, registado {since}, e {count} reservas por"
        " vir.[ Ofertas: aceites, {source}.] O que escreve aqui é lido pela Twilio, pela Meta e pelo modelo de"
        " linguagem do nosso assistente. Com “apagar os meus dados” tudo é removido.",
    ),
    "known_little": "Só este número e o que escreve aqui, lido pela Twilio, pela Meta e pelo modelo de linguagem do"
    " nosso assistente. Para o resto, pergunte a {owner}.",
    "delete_noted": "A partir de agora não recebe mais ofertas. Pedi a {owner} que apague os seus dados; prazo: {due}.",
    "wrong_person_ok": "Desculpe! Retirei o seu número e não voltamos a incomodar.",
    "undone_notice": "{name} afinal não pode: volto a oferecer {service}[ com {staff}] {when} aos outros.[ O horário"
    " anterior, {given_away}, já foi ocupado.][ O mais próximo livre: {nearest}.]",
    "delete_notice": "{name} pede para ser apagado. Já não recebe ofertas; os dados têm de ser apagados dentro"
    " de um mês:"
    " “{words}”",
    "wrong_person_notice": "O número de {name} parece ser agora de outra pessoa, por isso retirei-o: “{words}”",
    # To the owner: people
    "whose": "De quem fala? Escreva o nome, por favor.",
    "nobody_called": "Não conheço ninguém com o nome {name}.",
    "several_called": "Há mais de uma pessoa: {names}. Qual, com nome completo?",
    "no_booking_of": "Não tenho nenhuma reserva por vir de {name}.",
    "add_how": "Escreva um nome e um número, por exemplo “adiciona Dora +34 600 123 456”.",
    "known_already": "{name} já está na lista com esse número.",
    "added_ask_consent": "Adicionei {name}. Aceitou receber ofertas de vagas por WhatsApp?",
    "consent_kept": "Anotado com a data de hoje: {name} recebe ofertas.",
    "no_consent_kept": "Está bem: só reservas, sem ofertas.",
    "no_number": "Não tenho nenhum número de {name}.",
    "opted_out_no_relay": "{name} pediu para não receber mensagens, por isso não posso passar o recado.",
    "relay_to_all": "Só escrevo a todos por causa de uma vaga de verdade, que possa ser preenchida."
    " A quem digo, pelo nome?",
    "relay_what": "O que digo a {name}?",
    "relayed": "Passei a {name}, com as suas palavras.",
    "answer_passed_on": "Passei a {name}, como resposta sua.",
    # To the owner: the diary
    "booked_done": "Reservado: {name}, {booking}. Aviso?",
    "moved_done": "Mudado: {name}, {booking}. Aviso?",
    "told": "Já avisei {name}.",
    "no_chair": "Não há ninguém que faça {service} {when}.",
    "clash": "Essa hora está ocupada, {when}[: {name}].",
    "cancelled_fill_ask": "Cancelado: {name}, {booking}. Preencho a vaga?",
    "cancel_and_fill_ask": "{name}, {booking}: cancelo e preencho a vaga?",
    "whose_message": "De quem é: {names}?",
    "forwarded_what": "São palavras de outra pessoa, por isso não faço nada com elas. O que faço?",
    "no_show_done": "Anotado: {name} não veio.",
    "no_show_fill_ask": "Anotado: {name} não veio. Restam {minutes} minutos a partir das {time}: preencho com"
    " {services}?",
    "close_when": "Que dia? Por exemplo “fechado na quinta” ou “Marta está doente hoje”.",
    "closed_done": "Anotado: fechado {day}[ – último dia: {until}]. Nada será preenchido.",
    "away_done": "Anotado: {staff} não está {day}[ – último dia: {until}]. Nada será preenchido para {staff} então.",
    "closed_booked_ask": "Anotado: fechado {day}[ – último dia: {until}]. Têm reserva: {names}. Cancelo essas"
    " reservas e aviso?",
    "away_booked_ask": "Anotado: {staff} não está {day}[ – último dia: {until}]. Têm reserva: {names}. Cancelo essas"
    " reservas e aviso?",
    "closed_told": ("Feito: avisei {count} cliente.", "Feito: avisei {count} clientes."),
    "closed_then": "Está fechado {when}; reabre {until}.",
    "away_then": "{staff} não está {when}; volta {until}.",
    # To the owner: terms
    "discount_how": "Quanto, em percentagem? Por exemplo “15% de desconto”.",
    "discount_set": "A partir de agora, {discount} de desconto para {gaps}. Vale também para as ofertas já enviadas.",
    "discount_lowered": "A partir de agora, {discount} de desconto para {gaps}. As ofertas já enviadas"
    " valem como estão.",
    "discount_none": "A partir de agora, sem desconto para {gaps}. As ofertas já enviadas são respeitadas.",
    "discount_default": "A partir de agora, {discount} de desconto em cada vaga.",
    "discount_default_none": "A partir de agora, sem desconto.",
    "pace_set": "A partir dos próximos:[ {batch} de cada vez][ esperando {wait}].",
    "pace_default": "A partir de agora:[ {batch} de cada vez][ esperando {wait}].",
    "quiet_off": "Sem horas de silêncio: as ofertas podem sair a qualquer hora.",
    "quiet_set": "Horas de silêncio das {start} às {end}: nenhuma oferta é enviada.",
    "asks_first": "Muito bem: quando alguém cancelar, pergunto antes de preencher a vaga.",
    "fills_directly": "Muito bem: quando um cliente cancelar, preencho logo a vaga e aviso.",
    "settings_list": "Pergunto a {batch} de cada vez e espero {wait}.[ Horas de silêncio: {quiet}.][ Desconto:"
    " {discount}.]"
    " Diga por exemplo “pergunta a 5 de cada vez”, “espera 10 minutos” ou “horas de silêncio das 21h às 9h”.",
    "nothing_to_undo": "Não há nada que eu possa desfazer.",
    "undo_done": "Desfeito[: “{what}”].",
    "undo_final": "Isso não pode ser desfeito.",
    "undo_too_late": "Já não posso desfazer: entretanto aconteceu algo com isso.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when}:",
    "not_asked": "Não perguntei a {name}.",
    "given_done": "Feito: {service} {when} fica para {name}, e já não pergunto a ninguém.",
    "has_it": "{name} já tem.",
    "keep_winner": "{name} disse que sim ({time}). Mantemos {name}?",
    "kept": "Fica para {name}.",
    "cancel_winner_how": "Então fale primeiro com {name}, por favor; “cancela a reserva de {name}” tira-a da agenda.",
    "reason_moves_up": "tem uma reserva mais tarde que pode ser antecipada",
    "reason_regular": ("já veio uma vez", "já veio {count} vezes"),
    "reason_due": ("está na altura: veio há uma semana", "está na altura: veio há {count} semanas"),
    "reason_overdue": ("não vem há uma semana", "não vem há {count} semanas"),
    "reason_usual_time": "costuma vir a esta hora",
    "reason_same_staff": "já conhece quem atende",
    "reason_takes_offers": "já aceitou uma oferta",
    "reason_missed_out": "da última vez disse sim tarde demais",
    "reason_agreed": "aceitou receber ofertas",
    "reason_asked": "perguntou por um horário",
    # To a customer, on the owner's word
    "owner_says": "{owner} escreve: “{words}”",
    "booked_for_you": "Olá, {name}: tem uma reserva: {service}[ com {staff}] {when}.",
    "moved_for_you": "Olá, {name}: a sua reserva mudou: {service}[ com {staff}] {when}.",
    "closed_for_you": "Olá, {name}: lamento, a sua reserva ({service}) {when} não pode ser. Escreva-me e encontramos"
    " outro horário.",
    "withdrawn": "Desculpe, foi um engano: {service} {when} afinal não está disponível.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Desde {when} que o WhatsApp não aceitava as nossas mensagens[ (código {code})]; ofertas e"
    " respostas tiveram de esperar. Se está a ler isto, já funciona.",
    "content_notice": "O WhatsApp recusou uma das nossas mensagens por causa do conteúdo[ (código {code})], e não"
    " foi enviada. Avise, por favor, quem cuida do programa.",
}
