"""Portuguese: what people write of their own accord. The sets of `replies_pt` hold here too."""

SETS = """
marcacao: marcacao marcacoes consulta consultas horario horarios agendamento agendamentos reserva reservas visita
    sessao hora vaga compromisso compromissos
cancelar: cancela cancelar cancelo cancele cancelem desmarca desmarcar desmarco desmarque anula anular anule apaga
    apagar apague remove remover remova elimina eliminar elimine tira tirar exclui excluir exclua limpa limpar
    descarta
mudar: muda mudar mude mudo altera alterar altere troca trocar troque remarca remarcar remarque adia adiar adie
    antecipa antecipar antecipe passa passar transfere transferir reagenda reagendar reagende atualiza atualizar
    atualize modifica modificar move mover
marcar: marca marcar marque marco agenda agendar agende reserva reservar reserve faz fazer cria criar adiciona
    adicionar novo nova programa programar coloca colocar poe encaixa pedir solicitar planeja planejar
pessoa: pessoa humano humana atendente alguem dona dono responsavel gerente operador operadora olga suporte
    atendimento assistencia funcionaria funcionario patroa chefe gente assistente_humano
maquina: bot robo robot maquina computador ia chatbot automatico automatica inteligencia_artificial humano humana
    pessoa_real pessoa real de_verdade programa
avisos: mensagens mensagem ofertas oferta publicidade promocoes newsletter notificacoes sms emails avisos
agenda: calendario agenda programacao planner programa horario
reuniao: reuniao reunioes evento eventos encontro encontros
quando: hoje amanha noite tarde manha segunda terca quarta quinta sexta sabado domingo semana mes fds fim_de_semana
    #clock #number #date proxima proximo depois_de_amanha meio_dia dia
servico: corte cor coloracao madeixas luzes manicure pedicure escova depilacao massagem barba sobrancelha sobrancelhas
    pestanas cilios cabelo unhas balayage tratamento progressiva alisamento limpeza
"""

TABLE = """
injection 5
    ignora|ignore|esquece|esqueca|desconsidera|desconsidere .. instrucoes|regras|prompt|anterior|anteriores|sistema|
    ordens ; prompt ; as? tuas|suas|as instrucoes ; finge|finja que ; age|aja como ; agora es|voce_e|tu_es ;
    modo desenvolvedor|admin|programador ; a quem mais ; quem mais ; pra quem mais ; outros|outras clientes|pessoas ;
    nomes|numeros|telefones|lista|dados .. clientes ; de quem era|e ; quem cancelou|desmarcou ;
    senha|api|token|palavra_passe ; #percent .. ou|agora|gratis|por_favor|ja ;
    da_me|me_da|faz|faca|aplica|quero .. #percent|gratis|desconto ;
    sou a|o dona|dono|olga|gerente|administrador|administradora|programador ; eu? sou olga|admin|administrador ;
    <cancelar>|muda .. da maria|ana|outra|outro|todos ; todas as consultas .. clientes ;
    a? consulta|horario|marcacao da|do maria|ana|ben|cleo
opt_out 5
    descadastr* ; <cancelar> .. inscricao|subscricao|newsletter|assinatura ;
    nao .. escrev*|mand*|envi*|contact*|contat*|incomod* mais|nunca ; nao me escrev*|mand*|envi* .. mais <avisos> ;
    para|parem|pare|deixa|deixem de escrever|mandar|enviar|incomodar ; nao quero mais? <avisos> ;
    nao quero mais? receber .. <avisos> ; chega de <avisos>|mensagens ; sem mais <avisos> ;
    tira|tire|remova|retira .. lista ; me deixa|deixem em paz
opt_in 4
    inscrever|subscrever|assinar .. newsletter|ofertas|avisos ; receber .. ofertas|promocoes|newsletter ;
    quero receber? ofertas|promocoes
bot_challenge 5
    es|e|voce|vc|tu|sao .. um|uma? <maquina> ; falo|falando|conversando|estou .. com .. <maquina>|quem ;
    com quem .. falo|estou|falando ; <maquina> ou .. <maquina> ; ^<maquina>$ ; quem es|e tu|voce$ ; ^quem e|fala$ ; quem e .. fala|escreve|falar|escrever ;
    quem .. fala|responde|escreve ; isto|isso e .. <maquina>
handoff 4
    falar|falo|contactar|contatar|conversar|passa|passe .. com|para|a|o|uma? .. <pessoa> ;
    quero|queria|preciso|prefiro|gostaria .. <pessoa> ; liga|ligue|liguem|ligar|telefona .. me|mim|para_mim|pra_mim ;
    me liga|ligue|liguem|ligar ; pode|podem|podes .. ligar|telefonar ; ^<pessoa>$ ; pessoa de_verdade|real|humana ;
    atendimento humano|ao_cliente ; <pessoa> .. falar ; chama a? olga ; reclamacao|reclamar|queixa ;
    vergonha|absurdo|inaceitavel|palhacada|ridiculo|golpe|burla ; merda|porra|caralho|idiota*|burr*|estupid*|fdp ;
    :angry: ; estou|to farta|farto|cansada_disso
privacy 4
    o_que|que|quais .. sabe|sabem|sabes|dados|informacoes|tem .. mim|meus|minhas|sobre ;
    quem .. deu|passou .. numero|meu|contato|contacto ;
    como|onde .. conseguiram|conseguiu|arranjaram|tem|tens|obteve|obtiveram .. numero|meu ;
    <cancelar>|apaguem .. meus|meu|todos|minha .. dados|numero|conta|informacoes ; apaga|apague|apaguem|eliminem|elimina|elimine|exclua|excluam|esqueca|esquecam me ;
    apaga_me ; me apaga|apague|exclua|esqueca ; meus dados ; dados pessoais ; lgpd|rgpd|gdpr|privacidade ;
    quem .. le|ve|lendo .. mensagens|conversa ; direito .. esquecimento
wrong_person 4
    numero|pessoa errad* ; engano|enganou|enganaram .. numero|pessoa|se? ; foi engano ;
    nao sou .. #name|a_pessoa|essa|quem ; nao conheco ; nao e .. #name|numero ; quem e .. #name ; numero novo ;
    aqui nao .. ninguem|mora|ha|tem
minor 4
    tenho #number|onze|doze|treze|catorze|quatorze|quinze anos ; sou menor ; menor de idade ; sou uma? crianca
off_topic 4
    escrev*|conta*|canta*|faz|faca|diz .. poema|piada|cancao|musica|historia|receita ; poema|piada|adivinha ;
    bitcoin|futebol|presidente|capital|horoscopo|loteria ; previsao do tempo ; traduz*|traducao ;
    licao de casa|trabalhos_de_casa ; codigo .. python ; casa comigo ; te amo ; sentido da vida
late 4
    atras* ; chego|chegar|chegarei|vou .. tarde|atras*|minutos|min ; a|estou caminho ; transito ;
    minutos .. atras*|tarde ; ja estou chegando|chegando
waitlist 4
    ir|vir|algo|vaga|horario|tem .. mais_cedo|antes .. de|do|da|que|<day> ; antes de|da <day> ; mais cedo que|do_que ;
    avisa*|avise*|me_diz|me_diga|diz_me .. se|quando .. vaga|abrir|cancelar|desmarcar|surgir|horario|antes|livre|
    vagar|desistir ; lista de espera ; se|quando .. abrir|alguem|surgir|vagar|cancelar|desistir .. vaga|horario|
    cancelar|desmarcar|desistir|algo? ; algo antes|mais_cedo ; uma vaga antes
reschedule 4
    <mudar> .. <marcacao>|data|hora|dia|reuniao ; <mudar> .. para|pra|as .. <quando> ;
    remarcar|reagendar|adiar|antecipar ; outro dia|horario .. em_vez ;
    posso|queria|quero|preciso|gostaria|da .. <mudar> ; em vez de <day>
cancel 4
    <cancelar> .. <marcacao>|<day>|tudo|reuniao|horario ;
    preciso|quero|tenho|vou|queria|gostaria|posso .. <cancelar> ; <marcacao> .. <cancelar> ; nao preciso mais
cant_come 3
    nao posso|consigo|vou|vai_dar|poderei|vou_poder .. ir|comparecer|conseguir|poder|na|<day> ; nao vou ;
    surgiu um imprevisto ; imprevisto ; estou doente
book 4
    <marcar> .. <marcacao>|<servico>|reuniao ; novo|nova|outro|outra <marcacao>|reuniao ;
    ^<marcacao> .. para|com|as|no|na|<quando>
book 2
    <marcacao> .. para|com|as|no|na|por_favor|<quando> ; uma|um|queria|quero <marcacao> ;
    queria|quero|gostaria|preciso .. <servico>|cortar|marcar|ir|fazer|pintar|agendar ;
    cortar|fazer|pintar|arranjar .. cabelo|unhas ; ^<servico>$ ; marcar|agendar ; posso ir ;
    <servico> .. <quando>|por_favor|para|as
thanks 2
    obrigada|obrigado|obg|brigada|brigado|valeu|vlw|agradeco|grata|grato|thanks ; muito obrigad* ;
    muito|que gentil|querida|querido ; :thanks: ; bom trabalho
nothing_else 4
    ^nao .. obrigad*|e_tudo|so_isso|mais_nada ; e tudo ; so isso ; mais nada ; nada mais ; ^nada|nao$ ; e so isso? ;
    isso e tudo
goodbye 3
    tchau|xau|adeus|bye ; ate logo|mais|breve|amanha|a_proxima|ja|depois ;
    bom|boa|bons|otimo fim_de_semana|fds|descanso ; beijos|beijinhos|bjs|abraco|abracos|cumprimentos ; tenho de ir ;
    tenho que ir ; tenha um? bom|boa|otimo
stop 3
    ^para|pare$ ; para ja|de|com ; parar|parem|silencio|cala|calado|quieto|chega|basta|sair|sai|fim|terminar|termina|
    encerrar|encerra|fechar ; cala te|a_boca ; deixa|deixe para_la|pra_la|estar|isso|la ; esquece|esqueca ;
    <cancelar> .. isso|isto|tudo|por_favor ; <cancelar>$ ; ^nao|ok|por_favor|so <cancelar> ;
    nao .. faca|facas|fale|fales .. isso|mais ; nao importa ; tanto faz ; ninguem quer ; vai|va embora
greeting 1
    ola|oi|oie|oii|hey|hello|hi|alo|opa|boas|eai|e_ai ; bom|boa dia|tarde|noite ; tudo bem|bom|certo ;
    como vai|estas|esta|vao|voce_esta ; beleza
"""
