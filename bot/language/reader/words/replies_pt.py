"""Portuguese: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okay okei oki ta bom ta_bom esta_bem
for: para pra com
and: e
opening: que quanto quanta onde quando como qual quem posso pode podem tem ha
but: mas porem contudo so_que
not: nao n nunca jamais nem nenhum nenhuma nada
harmless: o a os as um uma uns umas de do da dos das em no na nos nas e ou que me te lhe eu tu voce vc vcs voces ele
    ela meu minha teu sua seu seus este esta isto isso esse essa aquele muito mais ja tambem tb tbm por para pra pro
    com como ser estar sou estou tenho ter ha la ai aqui ali entao pois so tudo todo toda bem ao aos fazer faz vai vou
    ir sera seria era foi mesmo agora hoje dia ate pode fica ainda porque pq q gente horario
yesword: sim ss simm sim_por_favor sim_pf sim_claro claro claro_que_sim com_certeza certeza certamente obviamente
    obvio evidente logico exato exatamente exactamente isso_mesmo sem_duvida confirmo confirmado yes yep pode_ser_sim
    afirmativo positivo siim absolutamente concordo aceito bora quero sim_quero sim_obrigada sim_obrigado pois_claro
    com_prazer
softword: ok okay okei oki ta_bom tabom esta_bem esta_bom bom muito_bem muito_bom perfeito otimo optimo excelente
    legal fixe maravilha maravilhoso beleza blz combinado pode_ser show top tranquilo fechado certo correto ideal
    fantastico de_acordo tudo_bem tudo_certo feito bacana massa joia incrivel certinho otima perfeita da_certo
    porreiro
noword: nao naao nn nop nope nah no negativo nao_nao
good: bom boa bem perfeito perfeita otimo otima optimo excelente legal fixe maravilhoso maravilha beleza show top
    ideal ok certo fantastico correto bacana joia incrivel melhor porreiro
book: marca marcar marque marcam marquem marco marca_me marcamos agenda agendar agende agendo reserva reservar reserve
    reservo anota anote confirma confirmar confirme confirmem guarda guarde guardem coloca coloque poe ponha segura
    segure bota inscreve encaixa encaixe
day: segunda terca quarta quinta sexta sabado domingo segunda_feira terca_feira quarta_feira quinta_feira sexta_feira
    hoje amanha depois_de_amanha fds
part: manha tarde noite meio_dia noitinha tardinha almoco
month: janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
hour: uma duas tres quatro cinco seis sete oito nove dez onze doze #number
visit: horario marcacao consulta vaga hora reserva sessao agendamento visita lugar
maybe: talvez quem_sabe provavelmente possivelmente se_calhar capaz
kin: marido mulher esposo esposa namorado namorada companheiro companheira filha filho irma irmao mae pai amiga amigo
    sobrinha sobrinho prima primo tia tio avo colega vizinha sogra cunhada crianca filhos
ask: que qual quais quanto quanta quantos como onde quando quem cade aonde
now: agora hoje ainda por_enquanto no_momento de_momento neste_momento nesse_momento por_agora ja atualmente
"""

TABLE = """
stands 3
    ainda esta|ha|tem .. livre|disponivel|vaga|vago ; ainda livre|disponivel|vago|vaga|possivel
yes 3
    <yesword> ; sim .. por_favor|quero|posso|pode|claro|obrigad*|perfeito|confirmo|vou|aceito|pf ; claro que sim ;
    que sim ; eu? quero|aceito|topo|fico|confirmo|vou|posso sim? ; quero sim ; posso sim ; vou sim ; fico com ;
    conta|contem|conte comigo ; estarei|estaremos la|ai ; la estarei ; vejo|vemo nos ; nos vemos la|logo|depois|as? ;
    ate ja|logo|la|amanha|daqui_a_pouco|as|mais_logo ; sem problema|problemas|duvida ; nao ha|tem problema ;
    nenhum problema ; por que nao ; porque nao$ ; eu disse sim ; disse que sim ; acho que sim ; vamos|bora la|nessa ;
    pode marcar|ser|agendar|confirmar|reservar|contar ; da para mim ; da pra mim ; me serve|interessa ; interessa me ;
    tenho interesse|disponibilidade ; gostaria sim|muito|de ; adoraria|adorava ;
    estou livre|disponivel|interessada|interessado|dentro ; to dentro|livre|disponivel ; :yes: ;
    se ainda .. livre|disponivel|vago ; com prazer ; faz isso ; pode fazer ; esta confirmado ; meu|minha$ ;
    combinado ; to indo ; e pra ja ; quero
request 3
    <book> ; <book> .. <visit>|mim|me ; me <book> ;
    podes|pode|podem|poderia|podia marcar|agendar|reservar|guardar|colocar|encaixar ;
    quero|gostaria|queria .. marcar|agendar|reservar|essa|esse|a_vaga|o_horario|ir ; posso ir|ficar|ter|pegar|vir ;
    para|pra mim$ ; pode por meu|o nome
soft 3
    <softword> ; esta|ta|e|parece|parece_me|soa|acho|tudo|fica|muito|para_mim|por_mim|pra_mim <good> ;
    por|para|pra mim <good>|tudo_bem|ok|pode|serve ; me parece <good> ; parece me <good> ; serve|servia ;
    gosto .. ideia? ; boa ideia ; acho .. sim|boa_ideia|que_da ; nao me importo ; nada mal ; deve dar ; da certo ;
    pode ser ; <good> <good> ; que bom ; ta certo ; da sim
no 3
    <noword> ; <not> ; nao obrigad* ; nao posso|consigo|quero|vou|da|dah|me_interessa|preciso|vai_dar|tenho|gosto|
    estou|acho|concordo|vou_poder|serve ; infelizmente ; impossivel ; lamento ; de jeito nenhum ;
    nem pensar|pensar_nisso ; de maneira nenhuma ;
    estou|to|tou|vou_estar ocupad*|doente|trabalhando|a_trabalhar|fora|viajando|em_viagem|de_ferias ; trabalho ;
    tenho .. trabalho|outro|compromisso|aula|consulta|reuniao|trabalhar ; ja tenho|fiz|cortei|marquei|estou|tou .. ;
    recuso|rejeito|rejeitar|recusar|dispenso ; passo$ ; deixa pra la|para_la|estar|la ;
    muito tarde|cedo|longe|caro|em_cima ; melhor nao ; prefiro nao ; outra pessoa pode ;
    da|de|oferece|ofereca .. outra|outro|alguem ; errado ; mau momento|horario ; ma hora ; :no: ; eu disse nao ;
    disse que nao ; esquece|esqueca ; nao da ; fica pra|para ; sem interesse ; ta dificil ; complicado
later 3
    outro|outra|noutro|numa_outra|proxima|em_outro dia|vez|momento|altura|semana|ocasiao|hora ; para|pra a? proxima ;
    <maybe> .. outro|outra|depois|amanha|mais_tarde|proxima ; mais tarde|pra_frente|adiante ; <not> .. <now> ;
    hoje|agora nao ; nao hoje|agora ; por enquanto nao ; de momento nao ; no momento nao ; ainda nao ; depois$ ;
    esta semana nao ; fica para|pra .. proxima|outra|outro ; quando puder
swap 3
    muda*|cancela*|desmarca*|troca*|tira*|libera* .. <day>|minha|meu ; melhor que|do_que .. <day> ;
    em vez|lugar de|da .. <day>
aside 3
    eu? ja? sei$ ; ja sabia ; sou a|o? #name ; sou eu ; ja vi|li ; entendi|percebi|entendido|percebido ; recebi ;
    ele|ela disse|diz ; ja me disseram|disseste
maybe 3
    <maybe>
unsure 3
    nao|n sei|tenho_certeza|tenho_a_certeza|estou_certa|estou_seguro ; sem certeza ; nao faco ideia ; nao .. ideia ;
    deixa|deixe|deixa_me|deixe_me|deixem .. ver|pensar|verificar|confirmar|perguntar|eu ;
    vou .. ver|pensar|verificar|confirmar|perguntar|checar|olhar ;
    preciso|tenho|devo|tenho_que .. ver|pensar|verificar|confirmar|perguntar|falar|checar ;
    ja te|lhe|vos digo|confirmo|aviso ; te|lhe|vos aviso|digo|confirmo|falo ; aviso|confirmo depois ;
    depois digo|aviso|confirmo|vejo ; depende ; guard*|segur* .. ate ; hmm|hm|mmm|mm|hum|ehm|uhm ;
    um momento|minuto|segundo|momentinho|minutinho|instante ; espera|espere|esperem|pera|perai ; pode ser que ;
    :unsure: ; em duvida ; indecis* ; a ver ; vamos ver ; vou pensar
if 3
    se for|e|der|a|o|eu|puder|poder|houver|tiver|fosse|nao|ela|ele|forem|me|conseguir|voce|as|demorar|custar|ainda ;
    mais barato|barata|desconto ; gratis ; de graca ; baixa* .. preco ; faz|faca .. desconto ;
    so|somente|apenas se|com|para|as ; desde que ; contanto que ; a menos ; a nao ser ; caso ; com a condicao ; sem ;
    sim|ok se ; em vez
whether 3
    saber|sabe|sabem|sabes|dizer|diga|dizes|ver|confirmar|perguntar|verificar se
polite 3
    se puder|puderem|possivel|for_possivel|nao_for_incomodo|faz_favor|faz_o_favor|nao_se_importa|nao_te_importas|der|
    quiser|estiver_tudo_bem$
ask 2
    ^<ask> ; ^e|mas|oi|ola|ok|desculpa|desculpe|entao|a|com|de|por|para|bom_dia|boa_tarde|o? <ask> ;
    <ask> .. e|custa|fica|demora|sao|esta|seria|tempo|dura|voces|tenho|fica|sai|estao ;
    ^e|tem|ha|voces|pode|podem|podia|poderia|poderiam|posso|fazem|aceitam|da|seria|existe ;
    diz|diga|manda|mande|envia|envie|passa .. endereco|morada|preco|numero|localizacao|me ;
    pode|podes|podem|poderia me .. dizer|mandar|enviar|passar|informar ; gostaria|queria|quero saber|perguntar ;
    uma pergunta|duvida ; pergunta ; sabe dizer ; o que ; me diz|manda|passa|fala
pardon 3
    ^desculpa|desculpe|perdao|desculpem$
repeat 3
    nao recebi|vi .. mensagem|oferta ; repete|repita|repetir|repetes ; de novo ; outra vez$ ; mais uma vez ;
    ^como|que$ ; nao|n entendi|ouvi|percebi|compreendi ; o que disse|disseste|voce_disse|falou ;
    podes|pode repetir ; diz|diga .. de_novo|outra_vez ; nao entendo
alt 3
    outro|outra|outros|outras horario|dia|hora|data|pessoa|cabeleireir*|opcao|opcoes|vaga|horarios|altura|sitio|lugar|
    alternativa ; outra coisa ; mais alguem ; alguem mais ; algo mais|antes|depois ; mais opcoes|horarios|cedo ;
    alternativ* ; com outra|outro ; prefiro .. outr*|com ; procura*|procurar
change 2
    muda*|mudar|altera*|troca*|passa|passar|marca|poe|melhor|prefiro|preferia|queria|quero|gostaria|agenda|antecipa*|
    adia* .. as|a|para|pra|ao|por|na|no ; em vez ; no lugar ;
    pode|podia|poderia|da|dava|podemos|posso|seria ser|para|pra|as|mudar|passar|fazer|possivel|ir ; possivel ;
    tem|ha|tens|teria|teriam|voces_tem .. algo|as|para|mais|alguma|vaga|horario|outro ; e as|para|se|na|no ;
    melhor|prefiro|preferia ; antes|depois ; mais cedo|tarde ; que tal ; era|queria_dizer as|para
time 1
    #clock|#date|#ordinal ; <day> ; as|pelas|para_as|pras|la_pelas|depois_das|antes_das|das|ate_as|a <hour> ;
    <hour> e meia|quarto|pouco ; <hour> horas|hora|h ; menos um? quarto ; <month> ; dia #number ; proxima|proximo|
    esta|este|essa|semana|outra semana|mes|segunda|terca|quarta|quinta|sexta|sabado|proxima|que_vem|tarde|manha ;
    <part> ; meia hora ; uma hora antes|depois|mais ; mais tarde|cedo ; ^#number$ ; qualquer hora ; que vem ;
    que horas
daypart 3
    de|as|a|pela|pelas manha|manhas|tarde|tardes|noite|noites .. melhor|prefiro|bom|livre ;
    melhor|prefiro|preferia .. manha|manhas|tarde|tardes|noite|fim_de_semana|fins_de_semana ;
    so posso .. manha|tarde|noite
keep 3
    mantem|mantenha|manter|mantenho|deixa|deixe|guarda|guarde|mantenham .. <day>|<visit>|tambem|outra|outro ;
    <day> tambem ; tambem .. <day>|o_outro|a_outra ; os dois horarios|dias ; as duas ; ambos|ambas ;
    alem de .. <day>|<visit> ; e .. <day> tambem ;
    nao .. cancel*|mex*|mud*|desmarc*|tir* .. <day>|<visit>|outra|outro ;
    sem cancelar|desmarcar|perder .. <day>|<visit>|outra
late 3
    #number|<hour>|minutos|min|uns|pouco|minutinhos .. atrasad*|atraso|depois|mais_tarde ; atras* ;
    chego|chegar|chegarei .. tarde|atras*|minutos|min|pouco
other 3
    para|pra|e a|o|meu|minha|seu|sua? minha|meu|a_minha|o_meu|seu|sua <kin> ;
    minha|meu <kin> .. pode|poderia|ir|vir|ficar|vai ; pode|poderia .. minha|meu <kin> ;
    para|pra duas|dois|tres|quatro|#number ; <hour> pessoas ; somos duas|dois|tres|#number ;
    com minha|meu|a_minha|o_meu <kin> ; no meu lugar ; em vez de mim ; para|pra ela|ele|alguem|nos|as_duas ;
    seu|sua|dela <kin> ; marido dela ; da parte ; minha|meu <kin> ; eu e
retract 2
    espera|pera|perai|espere .. nao|cancela* ; afinal .. nao|cancela* ; na verdade .. nao ; ai nao ; ah nao ; oh nao ;
    ops|ups|opa ; enganei me ; me enganei ; engano ; por engano|erro ; errei ; foi sem querer ;
    mudei de ideia|ideias ; cancela*|desmarca* .. isso|por_favor|tudo ; pensando melhor ;
    desculpa|desculpe .. nao|cancela ; queria dizer nao ; esquece|esqueca ; lembrei me|que ; acabei de lembrar ;
    nao espera
thanks 2
    obrigada|obrigado|obg|obgd|brigada|brigado|valeu|vlw|agradecida|agradecido|thanks|grata|grato ; muito obrigad* ;
    obrigad* .. pela|pelo|por|de .. mensagem|aviso|avisar|oferta|lembrar|info|contato|tudo ; agradeco ;
    que|muito gentil|querida|querido|simpatica|amavel ; :thanks: ; es|e|sao um_amor|uns_queridos|a_melhor|os_melhores
bye 3
    tchau|xau|adeus|chau ; ate logo|mais|breve|amanha|a_proxima ;
    bom|boa|bons|otimo dia|tarde|noite|fim_de_semana|fds|semana ; e tudo ; so isso ; mais nada ; nada mais ;
    beijos|beijo|beijinhos|bjs|bj|abraco|abracos|cumprimentos ; :wave:
filler 1
    por_favor|pf|pff|pfv|favor|se_faz_favor|oh|ah|ai|uau|haha|kkk|kkkk|rs|rsrs|hehe|eba|oba|oi|ola|bom|boa|dia|tarde|
    noite|querida|querido|amor|amiga|meninas|menina|linda|olga|gente|dona|senhora|nossa|desculpa|desculpe|sinto_muito|
    pena|flor|opa ; :happy: ; que|boa|otima sorte|noticia|alegria|otimo ;
    mesmo|realmente|finalmente|urgente|tanto|bastante|precisava|muito ; estava|tava|estou a? precisando|precisar ;
    nessa|a essa hora|horario ; com muito gosto
"""
