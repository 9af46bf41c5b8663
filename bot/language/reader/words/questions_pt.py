"""Portuguese: what people ask. The sets of `replies_pt` and `messages_pt` hold here too."""

TABLE = """
cancel_policy 5
    multa|taxa|politica .. cancelamento|cancelar|desmarcar ; custa|pago|paga|cobram .. cancelar|desmarcar ;
    ate quando .. cancelar|desmarcar ; cancelar|desmarcar .. gratis|custo|taxa|multa
query_booking 3
    quando|que_horas|a_que_horas|que_dia|qual|onde .. minha|meu|tenho|e .. <marcacao>|marcado|marcada ;
    quando e .. <marcacao> ; minha|meu <marcacao> .. quando|e|que_horas|dia ;
    tenho .. <marcacao> .. marcad*|convosco|com_voces|confirmad* ;
    confirm*|verific*|lembr* .. minha|meu|a|o <marcacao> ; que horas .. marcado|marcada|marquei|minha|meu
owner_schedule 3
    <agenda> .. <quando>|de|para|do ; meu|minha|na|no <agenda> ;
    mostr*|verific*|ver|procur*|encontr*|abr*|diz|list*|consult* .. <agenda>|<reuniao>|compromissos ;
    qual|quais|quantas|quantos|que .. <reuniao>|compromissos|<agenda>|consultas|proxim* ;
    o_que|que .. tenho|faco|fazer|ha|temos .. <quando>|fazer|depois ; tenho .. <quando>|<reuniao>|algo|livre ;
    proxima <reuniao> ; minhas <reuniao>|consultas ; <reuniao> .. com|de|as|sobre|<quando> ; quem vem ;
    estou .. livre|ocupad*
ask_availability 4
    esta|estara|estao|sera .. livre|livres|disponivel|disponiveis|ocupad* ; disponibilidade ; tem|tens|ha|teem|
    voces_tem|teria .. vaga|vagas|horario|horarios|algo|livre|disponivel .. <quando>|para|livre|disponivel? ;
    tem .. para .. <quando> ; vaga .. <quando>|livre|para ; quando .. livre|disponivel|vaga|ocupad* ;
    que horarios|dias .. livres|disponiveis|tem|ha ; posso ir|passar|vir .. <quando> ; horario livre|disponivel
ask_price 4
    quanto .. custa|custam|fica|sai|cobram|e|seria|pago|vale|ta ; preco|precos|valor|valores|tabela|orcamento|custo ;
    e caro|gratis|de_graca ; quanto$
ask_duration 5
    quanto tempo .. demora|dura|leva|fica? ; demora .. muito|quanto ; quantas horas ; quantos minutos ; duracao ;
    que horas .. acab*|termin*
ask_location 4
    onde .. e|fica|ficam|estao|esta|salao|sao|encontr* ; endereco|morada|localizacao ;
    como .. chego|chegar|vou|ir_ate ; que|qual|em_que rua|bairro|cidade|andar ; mapa|maps|google_maps ;
    metro|onibus|autocarro .. perto|proximo ; onde$
ask_parking 5
    estacionar|estacionamento|parque|garagem|estaciono ; parar o carro
ask_hours 5
    horario .. funcionamento|abertura|abrem|atendimento|salao|voces ;
    que_horas|quando|ate_que_horas|que_dias .. abr*|fech*|aberto|aberta|funciona*|atendem|trabalham ;
    estao|esta|voces .. abert*|fechad* ; abrem|fecham|funcionam|atendem|trabalham .. <quando>|hoje|aos? ;
    abre|abrem|fecha|fecham ; abertos .. <quando> ; ate que horas
ask_contact 4
    numero .. de|telefone|contato|contacto ; telefone|email|e_mail|site|instagram|facebook|whatsapp ;
    como .. contact*|contat*|ligo|ligar ; qual .. numero ; seu|vosso numero
ask_info 2
    fazem|aceitam|oferecem|usam|vendem|tem|trabalham ; posso .. pagar|levar|trazer ;
    pagar .. com|cartao|dinheiro|pix|mbway ; cartao|dinheiro|pix|mbway ;
    que|quais servicos|tratamentos|produtos|marcas ; servicos ; alerg* ; gravida ; criancas|crianca|homens|homem ;
    cao|cachorro|animais ; cadeira de rodas ; vale presente|oferta ; quem .. corta|faz|atende|vai ; avaliac* ;
    informacoes|info ; e com marta ; lavar
repeat 4
    repet*|repita ; de novo$ ; outra vez$ ; ^como|que|desculpa|desculpe$ ; nao entendi|ouvi|percebi ;
    o que disse|disseste|falou ; mais uma vez ; nao entendo
help 2
    ajuda|ajudar|ajude|ajuda_me|socorro|assistencia ;
    o_que|que .. pode|posso|podes|sabe|sabes|faz|devo|consegue .. fazer|perguntar|dizer|ajudar? ;
    como .. funciona|faco|fazer|usar|posso ; menu|opcoes ; preciso de ajuda ; em que .. ajudar
"""
