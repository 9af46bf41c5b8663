"""Spanish words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="es",
    groups={
        # a gap and its filling
        "fill": "llena llenar rellena rellenar llename rellename llenalo rellenalo llenala cubre cubrir cubreme"
        " cubrelo ocupa fill fil yena llnea rellenna refill rellenar_me llenas rellenas",
        "find": "busca buscame buscar encuentra encuentrame encontrar consigue consigueme mete necesito",
        "someone": "alguien a_alguien clienta cliente a_una_clienta gente a_quien",
        "need": "necesito necesitamos hace_falta busco",
        "offer": "ofrece ofrecer ofreceles vende",
        "gap": "hueco huequito agujero huecos",
        "have": "tengo hay queda me_queda tenemos quedo",
        "free": "libre libres vacio vacia disponible",
        "freed": "se_ha_quedado_libre se_me_ha_quedado_libre se_me_quedo_libre se_quedo_libre ha_quedado_libre"
        " quedo_libre se_ha_liberado se_libero se_me_ha_liberado queda_libre quedado_libre liberado me_ha_fallado"
        " me_fallo se_ha_caido se_me_ha_caido se_me_cayo me_han_cancelado me_cancelaron me_ha_quedado_libre"
        " se_ha_liberado_la",
        "i_am": "estoy estamos",
        # campaigns
        "stop": "para parar stop stopp basta alto detente deten detener corta frena parad paralo parala detenlo",
        "campaign": "campana campanas oferta ofertas todo todas eso esto lo la",
        "asking": "preguntar preguntes preguntando ofrecer ofrezcas enviar envies mandar mandes escribir escribas de_preguntar"
        " de_ofrecer de_enviar de_mandar de_escribir mensajes",
        "dont": "no deja ya_no dejar",
        "ask_no_more": "no_hace_falta_mas no_hace_falta no_mas_ofertas no_mas_mensajes no_necesito_a_nadie",
        "pause": "pausa pausar pausala en_pausa espera esperate aguanta un_momento momento espera_un_momento"
        " pon_en_pausa para_un_momento suspende quieto quieta espera_un_poco pause",
        "resume": "sigue continua continuar seguir reanuda reanudar retoma prosigue sigue_adelante reactiva adelante_sigue",
        "status": "estado status situacion",
        "how_going": "como_va como_van como_vamos que_tal_va que_tal_vamos como_va_eso como_lo_llevas como_va_todo como_anda"
        " en_que_punto_estamos que_esta_pasando como_va_la_cosa que_pasa que_hay_de_nuevo",
        "any": "alguna algun hay tienes",
        "news": "novedad novedades respuesta respuestas noticia noticias contestacion algo_nuevo",
        "anyone": "alguien alguna alguno ya",
        "answered": "contestado respondido dicho aceptado contesto respondio dijo acepto quiere querido contestaron"
        " respondieron interesada",
        "has": "ha han",
        "how_many": "cuantas cuantos",
        "did_you": "has ya_has",
        "is": "esta estan es se_ha ha ya_esta ya_estan sigue fue",
        "filled": "ocupado ocupada ocupadas ocupados cubierto cubierta cubiertas lleno llena llenas llenado vendido"
        " cogido cogida cogidas pillado dado listo adjudicado dada asignado",
        "still": "sigue aun todavia",
        # who and why
        "who": "quien quienes a_quien a_quienes cual cuales",
        "asked": "preguntado escrito avisado contactado mandado enviado ofrecido preguntaste escribiste avisaste contactaste"
        " mandaste recibido recibieron vas_a_preguntar elegido",
        "which": "que cuales cual",
        "customer": "clienta clientas cliente clientes personas persona contacto gente",
        "next": "proximo proxima siguiente siguientes primera primer",
        "list": "lista",
        "why": "por_que xq pq y_eso",
        # the day's bookings
        "coming": "viene vienen toca tengo hay tenemos",
        "have_i": "tengo tenemos hay",
        "what": "que",
        "agenda": "agenda citas cita calendario horario reservas",
        "my": "mi mis",
        "show": "ensename muestra muestrame ver dime manda_me mandame dame enviame pasa",
        "whats_on": "que_tengo que_tenemos que_hay_hoy como_tengo_el_dia como_viene_el_dia como_tengo",
        # taken by somebody
        "walk_in": "sin_cita vino_sin_cita clienta_sin_cita de_paso entro_una_clienta ha_entrado_una_clienta",
        "takes": "se_queda se_lo_queda queda quedan coge pilla lleva se_lleva quiere toma ha_cogido ha_tomado"
        " ha_pillado cogio se_ha_quedado se_lo_lleva cogido acepta",
        "it": "eso la_hora el_hueco lo con_el",
        "she": "ella el",
        "already": "ya",
        "give": "daselo dale da dasela doy se_lo_doy",
        "give_it": "daselo dasela se_lo_doy damelo",
        "for": "para a",
        "goes_to": "es_para va_para se_lo_queda lo_coge se_lo_lleva lo_quiere",
        "found": "tengo he_encontrado encontre ya_tengo he_cogido",
        # bookings
        "book": "apunta apuntame anota anotame reserva reservale pon ponme mete meteme agenda cita agendame citame apuntar",
        "appointment": "cita citas reserva hora",
        "new": "nueva nuevo",
        "make": "haz crea pide da_le dale",
        "wants": "quiere pide necesita quisiera ha_pedido",
        "cancelled": "cancelado cancelo cancela anulado anulo anula fallado fallo ha_cancelado me_ha_cancelado se_ha_caido"
        " se_me_ha_caido",
        "cant_come": "no_viene no_puede no_vendra no_va_a_venir no_podra no_puede_venir no_podra_venir no_llega",
        "i_cant_come": "no_puedo_ir no_puedo_venir no_podre_ir no_podre_venir no_puedo_llegar",
        "cancelled_on_me": "me_ha_cancelado me_han_cancelado me_cancelo me_ha_fallado me_ha_anulado"
        " me_acaban_de_cancelar me_acaban_de_anular",
        "cancel": "cancela cancelar cancelale anula anular anulale borra borrar quita elimina tacha",
        "to": "a al",
        "of": "de lo_de para del",
        "move": "mueve mover muevela cambia cambiar cambiale pasa pasale adelanta retrasa aplaza traslada reprograma",
        "moved": "se_cambia_a se_pasa_a",
        "no_show": "no_ha_venido no_ha_aparecido no_ha_llegado no_se_ha_presentado no_vino no_aparecio no_se_presento no_llego"
        " me_ha_dejado_plantada me_dejo_plantada me_ha_dejado_plantado me_dejo_plantado planton no_presentada no_show",
        # closed days
        "ill": "mala malo enferma enfermo de_baja con_gripe con_fiebre se_ha_puesto_mala se_ha_puesto_enferma",
        "away": "fuera de_vacaciones de_viaje ausente libre de_baja",
        "not_working": "no_viene no_trabaja no_esta no_puede_venir no_vendra no_trabajara libra tiene_libre tiene_fiesta "
        " tiene_vacaciones",
        "i_dont_work": "no_abro no_abrimos no_trabajo no_trabajamos no_estoy no_estare no_estaremos libro",
        "closed": "cerrado cerrada cerrados cerramos cierra cierro cerrar cerraremos cierre",
        "we": "salon peluqueria estamos estaremos estoy esta",
        "holiday": "vacaciones festivo fiesta puente cierre libro",
        "block": "bloquea bloquear bloqueame reserva_para_mi",
        "day_off": "dia_libre festivo es_fiesta es_festivo",
        # customers
        "add": "anade anadir agrega guarda registra apunta mete alta da_de_alta anota anado agrego",
        "report": "informe resumen reporte estadisticas balance resultados numeros cuentas",
        "how": "que_tal como",
        "went": "fue ha_ido estuvo ha_sido fueron nos_fue nos_ha_ido fuimos",
        "week": "semana mes",
        "how_much": "cuanto",
        "earned": "ganado recuperado hecho ganamos recuperamos hicimos facturado gane llenado",
        # settings
        "quiet_hours": "horas_de_silencio horario_de_silencio horas_silenciosas horas_tranquilas no_molestar no_molestes"
        " horario_silencioso horas_de_descanso modo_noche hora_de_silencio",
        "quiet": "silencio tranquilidad",
        "no": "sin ningun ninguna no_quiero nada_de cero",
        "messages": "mensajes mensaje ofertas",
        "after": "despues antes desde a_partir_de entre",
        "ask_me": "preguntame preguntame_antes pregunta_antes consultame avisame_antes pideme_permiso preguntame_siempre"
        " preguntarme pregunta_primero",
        "absent": "fuera ausente de_viaje de_vacaciones",
        "either": "y o u",
        "none_of": "sin quita quitar elimina eliminar desactiva desactivar borra anula cancela nada_de no_quiero",
        "switched_off": "fuera no off desactivadas",
        "switch": "pon",
        "directly": "directamente en_seguida enseguida",
        "whenever": "cuando si",
        "walked_in": "ha_entrado ha_venido_sin_cita entro",
        "verse": "poema poesia cuento chiste cancion historia haiku",
        "at_price": "por a solo",
        "nothing": "nada",
        "without_asking": "sin_preguntar sin_preguntarme sin_que_me_preguntes",
        "automatically": "automaticamente automatico solo_tu por_tu_cuenta",
        "no_need": "no_hace_falta_que no_hace_falta",
        # discount
        "off": "descuento dto dcto rebaja de_descuento menos de_dto de_rebaja",
        "discount": "descuento dto rebaja",
        "use": "usa pon ponle haz mejor sube subelo baja bajalo cambia cambialo ofrece dale que_sea hazlo ponlo hagamos",
        "instead": "mejor en_vez en_lugar al_final mejor_un",
        "with": "con",
        "drop": "quita quitale elimina olvida sin anula",
        "full_price": "precio_normal precio_completo precio_entero",
        "gratis": "gratis invita_la_casa invito_yo regalo regalado",
        # pace
        "faster": "rapido mas_rapido date_prisa prisa corre acelera es_urgente urgente apurate apura metele_prisa deprisa"
        " mas_deprisa dale_prisa",
        "slower": "mas_despacio mas_lento despacio lento sin_prisa no_hay_prisa no_corras con_calma",
        "at_a_time": "a_la_vez cada_vez al_mismo_tiempo de_golpe por_ronda por_tanda por_vez en_cinco en_tres a_vez en",
        "ask": "pregunta preguntales pregunta_a escribe escribe_a manda_a",
        "always": "siempre solo",
        "groups_of": "grupos_de tandas_de de_en en_grupos_de rondas_de",
        "wait": "espera esperar aguarda",
        "between": "entre de_espera de_margen entre_tanda",
        "every": "cada",
        "leave": "deja da dales dejales con",
        # corrections
        "meant": "queria_decir quise_decir quiero_decir me_referia me_refiero me_he_equivocado me_equivoque me_confundi"
        " correccion corrige",
        "not": "no ni en_vez_de en_lugar_de",
        "sorry": "perdon perdona ups digo uy",
        "wrong": "equivocado mal error",
        "should_be": "era era_para era_a no_era deberia_ser",
        # messages to customers
        "tell": "dile diles decile digale avisa avisale recuerda recuerdale comenta comentale informa escribele contesta"
        " contestale responde respondele preguntale di decir hazle_saber manda_un_mensaje haz_saber dile_a",
        "everyone": "todas todos a_todas a_todos todo_el_mundo clientas",
        "her": "que le_que les_que",
        "rang": "ha_llamado llamo ha_escrito escribio dice dijo pregunta",
        "its": "soy",
        # short answers
        "undo": "deshacer deshaz deshazlo vuelve_atras revierte revertir undo quita_lo_ultimo deshaz_eso marcha_atras",
        "last": "ultimo ultima",
        "help": "ayuda ayudame que_puedes_hacer que_sabes_hacer que_puedo_decir que_puedo_decirte que_puedo_escribir"
        " que_puedo_hacer que_puedo_pedir que_puedo_pedirte como_funciona como_funcionas comandos menu instrucciones"
        " opciones como_se_hace como_lleno como_relleno como_hago que_digo que_escribo help como_va_esto",
        "thanks": "gracias mil_gracias muchas_gracias grax graciass te_lo_agradezco",
        "praise": "genial perfecto estupendo guay muy_bien fantastico buenisimo increible bravo maravilloso maravilla"
        " que_bien bien_hecho buen_trabajo crack ole excelente fenomenal genio sol maquina",
        "yes": "si sii siii s vale ok okey okay oki okis k claro dale hazlo adelante de_acuerdo correcto exacto"
        " eso_es por_supuesto venga bueno confirmo confirmado confirma hecho va bien esta_bien me_parece_bien empieza"
        " claro_que_si 👍 ✅ 👌 venga_va porfa si_por_favor perfecto por_supuesto_que_si obvio",
        "do": "hazlo claro por_favor porfa adelante llena rellena empieza cancela vale dale eso por_supuesto correcto manten"
        " quita pon bien",
        "nope": "no noo nop n nah ninguno ninguna ni_hablar de_ninguna_manera negativo para_nada tampoco 👎 ❌"
        " ni_de_broma ni_loca que_va",
        "leave_it": "dejalo dejala deja mejor_no aun_no todavia_no ahora_no no_hace_falta no_lo_hagas espera quita nada hagas"
        " hace_falta",
        "anything": "cualquiera cualquier_servicio cualquier_cosa lo_que_sea que_sea da_igual me_da_igual para_todo",
        "busy": "estoy_ocupada estoy_ocupado estoy_liada estoy_liado no_puedo_hablar",
        "should_i": "deberia debo cancelo",
        "i_said": "he_dicho dije te_dije te_he_dicho",
        "you_are": "eres eres_un eres_una",
        "how_doing": "como que_tal",
        "doing": "va van",
        "can": "puede puede_venir podria",
        "instead_of": "en_vez_de en_lugar_de",
        "how_to": "como",
    },
    phrases={
        "stop": "=olvida, olvidalo, ^olvida <time>, no preguntes a nadie mas, no preguntes, ^para <time>, ^para de? <time>",
        "status": "=algo ?, =nada ?, =alguien ?, ha llenado * ?, como va/van <time>, se sabe algo/nada,"
        " que tal <time> ?, va bien * <time> ?",
        "taken.said": "@takes <name> $, <name> @takes <time>, se ha? llenado/ocupado/cubierto, he? llenado/cubierto,"
        " @found a? alguien, vino clienta * sin cita, <time> ya? tengo, ya <time> tengo",
        "book": "^da cita a <name>, @make * cita a/para <name>",
        "close.said": "me voy de vacaciones",
        "pace_change": "de <number> en <number>, ^@ask * <number> cada, <number> cada vez, a <number> cada vez",
        "discount_change.none": "al final sin",
        "undo": "anula ultimo/ultima, cancela ultimo/ultima",
        "settings.quiet_hours": "no mandes/envies/escribas * <time>, sin mensajes * <time>",
        "relay": "^dile/diles/dígale que, ^contestale que, ^avisa de? que",
        "thanks": "=bien, =@you_are mejor",
        "unclear": "no canceles/muevas/anules, no entiendo, que quieres decir",
        "close": "no cojas/reserves/cites nada/a_nadie",
        "schedule": "que me espera, que tal tengo, como tengo <time>",
        "help": "que comandos/opciones",
    },
    skipped="porfavor el la los las lo un una unos unas porfa porfavor plis pls ya pues favor tambien muy ahora",
    openers="hmm eh uy hola buenas buenos dias tardes oye puedes podrias podria me puede quiero y ok vale si no venga ah bueno"
    " entonces olga perdona perdon mira gracias genial perfecto dale claro",
    common="yo tu mi mis me te se su sus nos le les que quien a de en con para por y o pero si no es esta estoy estan ha han"
    " he hoy manana ayer dia semana mes hora horas salon peluqueria tarde noche gratis libre libres del al mas menos muy todo"
    " todos todas nada alguien gente sobre hasta desde entre cuando donde como antes despues tengo tiene hacer va ir hace",
    titles="sra sr senora senor dona don srta",
    percent="percent pct porciento por_ciento",
    minutes="minuto minutos min mins",
    hours="hora horas h hrs",
    third_person="ella el su sus ellos ellas suyo suya",
    reasons="cancelado cancelo cancela cancelar mala malo enferma enfermo gripe fiebre hospital medico medica porque covid"
    " murio fallecido funeral accidente embarazada bebe divorcio urgencia emergencia llamo llamado operacion mudado mudanza"
    " olvido olvidado marido hijo hija madre padre hijos nino nina tarde baja resfriada resfriado puede vino venido plantada"
    " fallo fallado dentista caido",
    offer_words="mi mis nuestro nuestra hueco huequito libre libres ultimo ultima ultimos solo nuevo nueva especial regalo"
    " incluye incluido incluida cafe gratis extra tratamiento mascarilla peinado navidad boda fiesta disponible liberado traed"
    " trae sillon promocion",
    connectors="y pero",
    causes="porque pq xq",
    questions="esta estan cuando donde como que cual cuanto cuantos cuantas quien",
    relay_openers="que de si",
    contractions="porfavor",
    ordinals="primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta",
)
