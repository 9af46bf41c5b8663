"""Portuguese words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="pt",
    groups={
        # a gap and its filling
        "fill": "preenche preencher preencha enche encher encha ocupa ocupar cobre fill fil prenche preenxe preenches",
        "find": "arranja arranjar arruma encontra encontre encontrar procura procure acha ache encaixa",
        "someone": "alguem cliente clientes uma_cliente gente",
        "need": "preciso preciso_de precisamos",
        "offer": "oferece oferecer ofereca vende",
        "gap": "vaga buraco horario furo lugar cadeira vagas buracos",
        "have": "tenho ha tem temos",
        "free": "livre livres vago vaga disponivel aberto",
        "freed": "vagou ficou_livre abriu abriu_vaga ficou_vago desmarcaram_me cancelaram_me me_cancelaram liberou",
        "i_am": "estou to estamos",
        # campaigns
        "stop": "para pare parar stop chega basta termina encerra encerre acaba cancela_tudo interrompe",
        "campaign": "campanha campanhas oferta ofertas tudo isso isto",
        "asking": "perguntar oferecer enviar mandar escrever perguntes pergunte ofereca oferecas envies envie mandes mande mensagens"
        " de_perguntar de_oferecer de_enviar de_mandar de_escrever contactar",
        "dont": "nao chega_de nada_de",
        "ask_no_more": "ja_nao_preciso nao_preciso_mais mais_nenhuma_oferta chega_de_mensagens chega_de_ofertas nao_e_preciso_mais",
        "pause": "pausa pausar pause poe_em_pausa coloca_em_pausa em_pausa espera espere espera_um_pouco espera_ai"
        " um_momento momento calma_ai aguarda aguarde suspende suspender espera_um_momento espera_um_bocado"
        " espera_um_bocadinho espera_bocadinho espera_pouco espera_bocado",
        "resume": "continua continue continuar retoma retomar retome prossegue segue siga recomeca recomece avanca_outra_vez",
        "status": "estado status situacao",
        "how_going": "como_esta_correr como_esta_a_correr como_esta_indo como_vai como_esta como_vao como_estao como_anda em_que_pe_estamos"
        " o_que_se_passa como_corre como_esta_andar",
        "any": "alguma algum ha tem",
        "news": "novidade novidades resposta respostas noticia noticias",
        "anyone": "alguem ninguem",
        "answered": "respondeu aceitou disse quer quis ficou responderam aceitaram disseram recusou confirmou interessada",
        "has": "ja tem",
        "how_many": "quantas quantos",
        "did_you": "conseguiste conseguiu ja",
        "is": "esta foi e estao ja_foi ja_esta",
        "filled": "ocupado ocupada preenchido preenchida tomado tomada cheio vendido dado atribuido preencheste"
        " encontraste foram ocupadas preenchidas",
        "still": "ainda",
        # who and why
        "who": "quem a_quem pra_quem para_quem",
        "asked": "perguntaste perguntou contactaste contatou avisaste avisou escreveste escreveu mandaste mandou enviaste enviou ofereceste"
        " ofereceu escolheste escolheu recebeu receberam contactadas contactados",
        "which": "quais qual que",
        "customer": "cliente clientes pessoas pessoa contacto contato gente",
        "next": "proxima proximo primeira primeiro seguinte",
        "list": "lista",
        "why": "porque por_que pq porque_e_que por_que_motivo",
        # the day's bookings
        "coming": "vem tenho temos chega marcado vem_ca marcada",
        "have_i": "tenho temos",
        "what": "que",
        "agenda": "agenda marcacoes marcacao horario calendario programa",
        "my": "minha meu minhas",
        "show": "mostra mostra_me ve ver manda_me manda envia da_me",
        "whats_on": "que_tenho que_ha como_esta_o_dia como_esta_dia o_que_tenho como_e_o_dia",
        # taken by somebody
        "walk_in": "sem_marcacao sem_hora_marcada de_passagem apareceu_uma_cliente entrou_uma_cliente apareceu_alguem entrou_alguem",
        "takes": "fica quer pega leva aceita fica_com ficou_com pegou aceitou ficou",
        "it": "isso ela com_ela a_vaga vaga com_a_vaga com_vaga com_isso",
        "she": "ela ele",
        "already": "ja",
        "give": "da de dei entrega",
        "give_it": "da da_isso da_lhe de",
        "for": "a ao para pra pro com",
        "goes_to": "fica_para vai_para dei_a e_para_a",
        "found": "encontrei arranjei tenho ja_tenho",
        # bookings
        "book": "marca marcar marque agenda agendar agende reserva reserve poe coloca coloque aponta anota encaixa",
        "appointment": "marcacao horario hora agendamento",
        "new": "nova novo",
        "make": "faz faca cria marca",
        "wants": "quer pediu gostaria precisa",
        "cancelled": "cancelou desmarcou cancela desmarca acabou_de_cancelar acabou_de_desmarcar me_cancelou",
        "cant_come": "nao_vem nao_pode nao_vira nao_podera nao_consegue nao_pode_vir nao_vai_poder",
        "i_cant_come": "nao_posso_ir nao_posso_vir nao_consigo_ir nao_consigo_vir nao_vou_poder",
        "cancelled_on_me": "cancelaram_me me_cancelaram desmarcaram_me me_cancelou acabaram_de_me_cancelar"
        " me_acabaram_de_cancelar",
        "cancel": "cancela cancelar cancele desmarca desmarque desmarcar apaga tira remove elimina",
        "to": "a ao",
        "of": "de da do para",
        "move": "muda mudar mude move mover mova passa passar passe adia adiar adianta remarca remarcar remarque troca",
        "moved": "passa_para",
        "no_show": "nao_veio nao_apareceu nao_compareceu nao_chegou nao_se_apresentou faltou deu_bolo deu_me_bolo me_deu_bolo"
        " deixou_me_pendurada no_show",
        # closed days
        "ill": "doente adoeceu ficou_doente esta_mal de_baixa com_febre com_gripe",
        "away": "fora ausente de_ferias de_folga de_viagem de_baixa",
        "not_working": "nao_vem nao_trabalha nao_esta nao_vira nao_pode_vir tem_folga folga  de_folga de_ferias ",
        "i_dont_work": "nao_trabalho nao_trabalhamos nao_abro nao_abrimos nao_estou nao_estarei",
        "closed": "fechado fechada fechados fechamos fecho fecha fechar fecharemos encerrado encerrados",
        "we": "estamos estaremos salao esta estou nos",
        "holiday": "ferias feriado folga",
        "block": "bloqueia bloquear bloqueie bloquea",
        "day_off": "dia_de_folga dia_livre feriado",
        # customers
        "add": "adiciona adicionar adicione acrescenta guarda grava salva regista registra",
        "report": "relatorio resumo balanco estatisticas resultados numeros",
        "how": "como",
        "went": "correu foi correram fomos",
        "week": "semana mes",
        "how_much": "quanto",
        "earned": "ganhei ganhamos recuperamos recuperei fizemos faturamos faturei",
        # settings
        "quiet_hours": "horas_de_silencio horario_de_silencio horas_silenciosas nao_incomodar nao_perturbe nao_perturbar hora_de_silencio"
        " horas_de_sossego",
        "quiet": "silencio sossego",
        "no": "sem nenhum nenhuma nada_de zero",
        "messages": "mensagens mensagem ofertas",
        "after": "depois antes entre a_partir",
        "ask_me": "pergunta_me pergunte_me me_pergunte me_pergunta pergunta_antes pergunta_primeiro confirma_comigo confirme_comigo"
        " pede_confirmacao avisa_me_antes perguntar_me pergunta_sempre",
        "absent": "fora ausente de_ferias de_viagem",
        "either": "e ou",
        "none_of": "sem nenhuma nada_de tira tire remove desativa desliga elimina retira cancela",
        "switched_off": "nao desligadas fora off",
        "switch": "poe",
        "directly": "diretamente directamente logo",
        "whenever": "quando se sempre_que",
        "walked_in": "entrou apareceu",
        "verse": "poema historia piada cancao poesia haiku",
        "at_price": "por a so",
        "nothing": "nada",
        "without_asking": "sem_perguntar sem_me_perguntar sem_perguntares",
        "automatically": "automaticamente automatico",
        "no_need": "nao_precisa nao_precisas nao_e_preciso",
        # discount
        "off": "desconto menos de_desconto",
        "discount": "desconto promocao",
        "use": "usa use poe coloca faz faca sobe aumenta baixa muda oferece da",
        "instead": "melhor antes afinal em_vez_disso em_vez",
        "with": "com",
        "drop": "tira tire remove esquece retira",
        "full_price": "preco_normal preco_cheio preco_inteiro preco_completo",
        "gratis": "gratis gratuito de_graca oferta_da_casa por_conta_da_casa",
        # pace
        "faster": "rapido depressa mais_rapido mais_depressa despacha_te despacha apressa_te acelera anda e_urgente urgente se_apresse"
        " agiliza rapidinho",
        "slower": "mais_devagar devagar mais_lento sem_pressa com_calma nao_ha_pressa abranda nao_tem_pressa calma",
        "at_a_time": "de_cada_vez por_vez cada_vez de_uma_vez ao_mesmo_tempo por_ronda por_rodada por_grupo de_vez mesmo_tempo",
        "ask": "pergunta pergunte manda escreve contacta",
        "always": "sempre so",
        "groups_of": "grupos_de em_grupos_de",
        "wait": "espera espere aguarda aguarde esperar",
        "between": "entre de_intervalo de_espera",
        "every": "cada a_cada",
        "leave": "deixa da intervalo_de",
        # corrections
        "meant": "queria_dizer quis_dizer quero_dizer enganei_me me_enganei correcao referia_me me_referia",
        "not": "nao nem em_vez_de",
        "sorry": "desculpa desculpe ops alias",
        "wrong": "errado engano erro",
        "should_be": "era",
        # messages to customers
        "tell": "diz diga dizer avisa avise informa informe lembra lembre escreve responde responda pergunta manda fala fale diz_a diz_ao"
        " diga_a diga_ao avisa_a avisa_o responde_a responde_ao escreve_a manda_mensagem_a pergunta_a pergunta_ao diz_para fala_com"
        " manda_mensagem_para fala_para diz_pra",
        "everyone": "toda_gente todos todas a_todos a_todas todo_mundo toda_a_gente",
        "her": "lhe que",
        "rang": "ligou telefonou escreveu disse pediu perguntou diz",
        "its": "sou",
        # short answers
        "undo": "desfazer desfaz desfaca volta_atras voltar reverte reverter undo volta",
        "last": "ultima ultimo isso",
        "help": "ajuda ajude ajuda_me me_ajuda me_ajude o_que_podes_fazer que_podes_fazer que_pode_fazer que_sabes_fazer que_posso_dizer"
        " que_posso_escrever que_posso_fazer que_posso_pedir como_funciona como_funcionas comandos menu instrucoes opcoes como_se_faz"
        " como_faco como_preencho preciso_de_ajuda help",
        "thanks": "obrigada obrigado obg obgd brigada brigado valeu vlw muito_obrigada muito_obrigado agradecida",
        "praise": "otimo optimo perfeito excelente boa fixe bom_trabalho muito_bem maravilha maravilhoso que_bom show"
        " espetaculo fantastico genial top legal adorei parabens impecavel que_maravilha genio anjo maximo",
        "yes": "sim simm s ss ok okay oki k claro pode_ser pode faz_isso faz faca faca_isso avanca avance vai"
        " vai_em_frente certo correto correcto exato exatamente isso isso_mesmo com_certeza combinado esta_bem ta_bom"
        " ta_bem ta beleza bora confirmo confirmado confirma de_acordo bem pois comeca 👍 ✅ 👌 perfeito claro_que_sim"
        " sim_sim",
        "do": "avanca claro por_favor preenche cancela faz pode certo isso mantem comeca bem bom",
        "nope": "nao naoo n nn nenhum nenhuma nunca nope de_jeito_nenhum nem_pensar 👎 ❌",
        "leave_it": "agora_nao ainda_nao melhor_nao deixa deixa_estar nada nao_e_preciso nao_precisa precisa melhor espera facas preciso",
        "anything": "qualquer qualquer_coisa qualquer_servico tanto_faz serve_tudo o_que_for",
        "busy": "estou_ocupada estou_ocupado",
        "should_i": "devo deveria devia",
        "i_said": "eu_disse disse eu_tinha_dito",
        "you_are": "es es_um es_uma voce_e",
        "can": "pode pode_vir poderia",
        "instead_of": "em_vez_de",
        "how_to": "como",
    },
    phrases={
        "stop": "=esquece, =esqueca, ^esquece <time>, =deixa pra la, nao perguntes/pergunte a? mais ninguem, ^para * <time>",
        "status": "=e ?, =entao ?, =alguem ?",
        "taken.said": "<name> @takes com? <time>, ja? preenchi, =foi, ja foi $, @she @takes com? <time>",
        "close.said": "vou de ferias",
        "discount_change": "ate <percent>, para <percent>",
        "pace_change": "de <number> em <number>, intervalo de <minutes>",
        "settings.quiet_hours": "nao mandes/mande/envies/envie/escrevas * <time>, sem mensagens * <time>",
        "relay": "^@tell que, ^manda mensagem a/para/ao <name>, ^fala com <name>",
        "undo": "anula ultima/ultimo, cancela ultima/ultimo",
        "unclear": "nao canceles/cancele/mudes/desmarques/desmarque, nao entendo, nao percebo, que queres dizer",
        "close": "nao marques/marque nada/ninguem",
        "taken": "@give <time> para <name>",
        "thanks": "=@you_are melhor",
        "help": "que comandos/opcoes",
    },
    skipped="o a os as um uma uns umas porfavor pf favor agora tambem la pfv",
    openers="hmm ah ola oi bom dia boa tarde noite ei podes pode poderia quero tem que e ok sim nao entao ah bem olga desculpa desculpe"
    " obrigada obrigado perfeito otimo olha por preciso",
    common="eu tu ele ela nos voce voces eles elas meu minha meus minhas teu seu sua seus nosso nossa me te se lhe que quem de em no na"
    " nas do da dos das com para pra por e ou mas si sim nao esta estou estao tem tenho ha hoje amanha ontem dia semana mes hora horas"
    " salao manha tarde noite gratis livre tudo todos todas nada alguem ninguem mais menos quando onde como antes depois ate entre ao"
    " aos ja so lindo",
    titles="sra sr dona senhora senhor dra dr",
    percent="porcento percent pct por_cento",
    minutes="minuto minutos min mins",
    hours="hora horas h hrs",
    third_person="ela ele dela dele deles seu sua lhe",
    reasons="cancelou desmarcou cancelado cancelar doente gripe febre hospital medico medica porque covid morreu faleceu funeral acidente"
    " gravida bebe divorcio emergencia urgencia ligou telefonou operacao mudou esqueceu marido filho filha mae pai filhos crianca"
    " atrasada atraso constipada pode veio faltou bolo dentista",
    offer_words="meu minha nosso nossa vaga buraco livre vagou abriu ultimo ultima ultimos so novo nova especial presente incluido incluida"
    " inclui cafe gratis extra tratamento mascara brushing natal casamento festa disponivel cadeira promocao",
    connectors="mas",
    causes="porque pois",
    questions="esta estao quando onde como qual quais quanto quantos quem",
    relay_openers="para que se de",
    contractions="porfavor",
    ordinals="primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta",
)
