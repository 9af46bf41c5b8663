"""Spanish: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okey oki vale okay bueno
for: para con
and: y e
opening: que cuanto cuanta donde cuando como cual quien puedo puedes podeis podria hay tienes teneis dime es
but: pero aunque sino
not: no nunca jamas tampoco ni
harmless: el la los las un una de del al a en y e o que me te se le lo nos os mi tu su yo es ser esta estar muy tan
    mas ya eso esto ese esa este para por con como mucho todo toda asi he ha hay va voy vas son soy estoy tengo tener
    ahi aqui alli entonces pues pq xq q k d sea seria luego solo mismo misma las_dos da dar ir hacer hace ahora hoy
    bien sin_falta gusta he_de ella usted ustedes nada
yesword: sii si sip sis yes yep claro claro_que_sii claro_que_si por_supuesto desde_luego seguro efectivamente
    afirmativo sii_porfa si_porfa sii_por_favor si_por_favor exacto exactamente ciertamente confirmado siii sisi
softword: ok okey oki okay vale bien muy_bien perfecto genial estupendo fenomenal guay dale bueno de_acuerdo excelente
    fantastico maravilloso buenisimo fabuloso ideal correcto listo hecho super guay_del_paraguay sale va orale bacano
    chevere bacan joya esta_bien de_lujo de_una divino perfe perfect perf perfecto_gracias
noword: no nop nope nanai nones non negativo que_va na nah noo
good: bien perfecto genial estupendo fenomenal guay bueno buena buenisimo excelente fantastico ideal correcto
    de_maravilla perfecta correcta mejor de_lujo super ok vale fabuloso de_cine de_perlas
book: reserva reservame reservamelo reservamela reservalo reservala reserve reservemelo reservenme apunta apuntame
    apuntala apunteme apuntenme apuntadme ponme ponedme ponlo poneme guardame guardamela guardamelo guardadme guardalo
    cogeme agendame agenda agendalo reservar reservadme confirma confirmame confirmo confirmar confirmalo anotame
    anota anoteme dame dadme deme damela damelo cuenta
day: lunes martes miercoles jueves viernes sabado domingo hoy manana pasado_manana finde
part: mediodia tarde noche madrugada tardecita
month: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
hour: una dos tres cuatro cinco seis siete ocho nueve diez once doce #number
visit: cita citas hora turno reserva visita hueco sitio
maybe: quiza quizas tal_vez talvez igual posiblemente probablemente a_lo_mejor puede_que capaz_que puede
kin: marido mujer esposo esposa pareja novio novia hija hijo hermana hermano madre padre mama papa amiga amigo sobrina
    sobrino prima primo tia tio abuela abuelo cunada cunado suegra suegro companera companero vecina vecino nina nino
    peque hijos ninos
ask: que cual cuales cuanto cuanta cuantos cuantas como donde cuando quien quienes adonde
now: ahora hoy todavia aun de_momento por_ahora ahora_mismo por_el_momento en_este_momento
"""

TABLE = """
stands 3
    sigue|aun|todavia .. libre|disponible|en_pie|hueco|sitio ; sigue|esta libre|disponible ; aun|todavia esta|hay|sigue
yes 3
    <yesword> ; claro que sii|si ;
    sii|si claro|porfa|porfi|por_favor|quiero|puedo|voy|podria|me_interesa|me_va|me_viene|gracias|acepto ;
    por supuesto ; como no ; que sii|si ; a por ello|ella ; lo|la quiero|cojo|tomo|acepto|reservo|pillo|agarro ;
    me lo|la quedo|pido|cojo|pillo ; me apunto|interesa|encantaria|encanta|quedo|gustaria ; me quedo con ; acepto ;
    confirmo ; confirmado ; confirmar ; alli|ahi estare|estaremos|nos_vemos|voy ;
    nos vemos luego|despues|ahora|ahi|alli|a_las|hoy|entonces? ; cuenta|cuente|contad|cuenten conmigo ;
    voy|ire|iria|vamos para_alla? ; claro|venga|dale|vale que sii|si ;
    me va|viene bien|perfecto|genial|de_maravilla|fenomenal|estupendo|de_perlas|ideal|guay|super ;
    a esa hora puedo|voy ; puedo ir|a_esa|hoy|manana ; sin problema|problemas ; ningun problema ; no hay problema ;
    no problem ; encantada|encantado ; sin duda ; dije que sii|si ; he dicho que sii|si ; hagamoslo ; hazlo ;
    hacedlo ; adelante ; trato hecho ; :yes: ; si sigue|esta|aun|todavia .. libre|disponible ; mio|mia ; me la das ;
    estare|estaremos ahi|alli|a_esa|sin_falta|a_las ; hasta luego|entonces|ahora|las|hoy|manana
request 3
    <book> ; me lo|la reservas|guardas|apuntas|das|pones|reserva|guarda ;
    me reservas|apuntas|guardas|pones|anotas|agendas|coges .. <visit>|porfa|por_favor|plaza|sitio? ;
    quiero reservar|ir|la_cita|esa|ese|cogerla|cogerlo|tomarla|hacerlo|el_hueco ;
    quisiera|quiero la|el|esa|ese|una <visit> ; puedo ir|cogerla|cogerlo|quedarmela|tenerla ;
    me|nos puedes|podrias|podeis apuntar|reservar|poner|guardar ;
    puedes|podrias|podeis reservar*|apuntar*|guardar*|poner* ;
    <visit> para mii ; para mi ; pido <visit>
soft 3
    <softword> ; muy <good> ; esta <good> ; es <good> ; suena <good> ; todo <good> ; me parece .. <good> ;
    que <good> ; me gusta .. mucho? ; no me importa ; no esta mal ; nada mal ; buena idea ; con mucho? gusto ;
    encantad* ; asi es ; eso es ; okis ; venga ; <good> <good> ; creo|supongo que sii|si ; me vale|sirve ;
    por mi <good>|vale ; no me molesta ; sin dudarlo ; mejor imposible ; que bien|guay ; esta hecho
no 3
    <noword> ; <not> ; no gracias ; no puedo|podre|podria|puedo_ir|llego|voy|ire|quiero|me_interesa|me_va|me_viene|
    me_gusta|hace_falta|necesito|es_posible|tengo_tiempo|estoy ; para nada ; de ninguna|eso manera|nada ;
    en absoluto ; ni hablar|loca|loco|de_broma|de_cona ; imposible ; me es|resulta imposible ; paso$ ; paso de ;
    rechaz* ; me niego ; lamentablemente ; desgraciadamente ; por desgracia ;
    estoy|estare|ando trabajando|fuera|ocupad*|enferm*|mal|de_viaje|liad*|currando|malit* ; trabajo ;
    tengo|tenia que_trabajar|otra_cita|otro|trabajo|lio|planes|clase|medico|una_reunion|reunion ;
    ya tengo|he|fui|me|estoy|reserve .. cita|cortado|hecho|hice|teni|otra|plan|planes ; no me va ;
    deja|dejalo|dejadlo|olvida|olvidalo ; lo dejo|dejamos|siento ; demasiado tarde|pronto|lejos|caro ; mala hora ;
    mal momento ; muy justo|caro|tarde|pronto|lejos ; ofrece*|dase*|daselo|dasela .. otra|otro|alguien ; mejor no ;
    que no ; cancelo ; no creo ; va a ser que no ; otra persona puede ; fatal ; me viene|va mal|fatal ;
    me pilla mal|fatal|lejos|fuera ; :no: ; ya no
later 3
    otro|otra|otros dia|momento|vez|semana|ocasion|dias|rato|ratito ;
    <maybe> .. otro|otra|mas|manana|luego|dia|vez|adelante ; mas adelante|tarde ; <not> .. <now> ; ahora|hoy no ;
    hoy imposible ; para otra|otro ; la proxima|otra vez|semana ; la proxima ; en otro momento|rato ; todavia|aun no ;
    luego$ ; despues$ ; mas tarde$ ; de momento no ; por ahora no ; no por ahora|el_momento ; esta semana no ;
    sera otro|otra ; lo dejamos para ; cuando pueda|tenga
swap 3
    mueve|cambia|cambiame|cambiadme|quita|quitame|cancela|anula|libera|moved|cambiad .. la|el|lo|mi del|de|cita|hora?
    <day>? ; mejor que .. <day> ; en lugar|vez del <day>
aside 3
    ya lo se|sabia|vi|lei ; lo se$ ; lo sabia ; soy|soy_yo #name ; soy yo ;
    ya me lo? dijiste|dijisteis|habeis_dicho|has_dicho ; recibi|lei|vi el|tu|vuestro mensaje ; ya veo ; entendido ;
    el|ella dice|dijo ; dice|dijo que sii|si ; me alegro
maybe 3
    <maybe>
unsure 3
    no|ni lo? se|idea ; no estoy segur* ; no sabria ; no tengo idea|claro ; no lo tengo claro ; <book> .. hasta ;
    guarda* .. hasta|un_rato ; dejame|dejeme|dejadme|deja|a ver|mirar|pensar*|mirarlo|consultar*|comprobar*|
    preguntar*|confirmar|mire|que ; lo miro|consulto|pienso|hablo|confirmo|veo|pregunto|compruebo ;
    lo tengo|voy que|a mirar|consultar|pensar|ver|preguntar|hablar|pensarlo|mirarlo ;
    voy a ver|mirar|consultar|preguntar|pensarmelo ; te|os|le digo|aviso|confirmo|cuento|dire|llamo ;
    tengo|debo que? mirar|consultar|preguntar|pensar*|ver|hablar|confirmar ; depende ;
    mmm|mm|hmm|hm|eh|em|ehm|uf|uff|buf ; un momento|momentito|segundo|segundito|minuto|minutito ;
    espera|espere|esperad|esperate ; a ver ; ya veremos|vere|te_digo ; ahora|luego te|os digo|confirmo|aviso ;
    me lo pienso|pensare ; en duda ; no se si ; dudo ; :unsure: ; deja que ; no decidi* ; puede|podria ser$
if 3
    mas barato|barata|descuento|rebaja ; gratis ; baja* .. precio ; hazme|haceis|haces .. descuento|precio|rebaja ;
    siempre que|y_cuando ; solo|unicamente si|con|sii|a|por|para ; a menos|no_ser que ; excepto ; salvo ; con tal ;
    en caso ; condicion ; sin ; si es|fuera|fuese|puede|podria|podeis|puedes|hay|tienes|teneis|tiene|dura|cuesta|
    llego|salgo|sale|esta|me_haces|me_hace|la_hace|lo_hace|el|la|no|te|os|nos|son|le|van|va_a ; <yesword> si ;
    <softword> si ; y si ; vale|ok si
whether 3
    sabes|sabe|saber|dime|digame|decirme|mira|mirar|ver|pregunta|preguntar|confirmame si
polite 3
    si puede|pudiera ser ; si es posible ; si no es|os|te molestia|importa ; si no te|os|le importa|molesta ;
    si puedes|podeis|pudieras$ ; si te|os|le parece|va|viene bien? ; si se puede
ask 2
    ^<ask> ; ^y|pues|ah|hola|oye|perdona|perdon|pero|entonces|ok|vale|por|a|con|de|en? <ask> ;
    <ask> .. es|cuesta|vale|dura|seria|estais|estas|esta|tarda|queda|tiene|sale|hay|tengo|cobrais ; ^es|hay|esta|
    estais|tienes|teneis|tiene|tienen|haceis|haces|puedo|puedes|podeis|podria|podrias|podriais|seria|sois|hace|hacen|
    aceptais|se ;
    dime|digame|decidme|dame|enviame|mandame|pasame .. direccion|precio|telefono|ubicacion|numero|el|la ;
    me|nos dices|dirias|puedes|podrias|podeis|pasas|mandas|das|decis|recuerdas ;
    quisiera|quiero|necesito|me_gustaria saber|preguntar|la_direccion|el_precio|el_telefono|conocer ;
    una pregunta|duda ; pregunta ; por que ; que tal si
pardon 3
    ^perdon|perdona|perdone|perdonad|disculpa|disculpe|perdoname|disculpame$
repeat 3
    no vi|recibi|he_recibido|he_visto|me_llego .. mensaje|oferta ;
    repite|repitelo|repita|repetir|repiteme|repetirlo|repitame ; otra vez por_favor|porfa|que ; ^como$ ; ^que$ ;
    no te|lo|le|os|he? entendi|entiendo|oido|oi|escuchado|escuche|entendido|pillo|pille ;
    no entiendo|entendi|oi|escuche|he_oido|he_entendido ; puedes|podrias repetir|decirlo|decir .. nuevo|vez? ;
    que dijiste|has_dicho|dices|decias|dijo|ha_dicho ; de|otra nuevo|vez dime|dilo ; dilo|dime|decir .. nuevo|otra_vez
alt 3
    otro|otra|otros|otras dia|hora|horas|hueco|persona|fecha|horario|peluquer*|chica|opcion|opciones|sitio|cita|
    alternativa ; otra cosa ; alguien mas ; algo mas|antes|despues ; mas opciones|horas|huecos ; alternativ* ;
    que mas|otr* ; hay otr*|mas|algo ; algun otro|hueco ; prefiero otr*|a|con ; busca*|buscar .. otr*
change 2
    cambia|cambiar|cambialo|cambiala|cambiame|mueve|mover|muevelo|mejor|prefiero|preferiria|pasa|pasalo|ponlo|ponme|
    pon|hazlo|reserva|apuntame|quiero|quisiera|necesito|me_gustaria|me_vendria .. a|al|las|para|por|el|la ;
    en lugar|vez de ; puede|podria|podeis|podriais|puedes|podrias|seria|puedo|es|hay|tienes|teneis|tendrias|tendriais
    .. ser|a|hacer|dar|venir|posible|ir|algo|hueco|otra|las|el|por ; y a|el|si|por|para|manana ; que tal ;
    no puede ser$ ; posible ; mejor ; antes ; mas tarde|pronto|temprano ; prefiero|preferiria ;
    me va|viene|vendria mejor ; a partir|despues|antes de ; tiene|tendria que|deberia ser ;
    queria|era|dije|digo a|el|las|para
time 1
    #clock|#date|#ordinal ; <day> ; a|sobre|hacia|para|antes|despues|tipo|las la|las|de? <hour> ; las|la <hour> ;
    #number|<hour> y media|cuarto|cuarto|pico ; menos cuarto ; <month> ; el|dia #number ; proximo|proxima|siguiente|
    otra|este|esta|que semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|manana|viene ;
    por la manana|tarde|noche ; <part> ; media hora ; una hora antes|despues|mas ; mas tarde|temprano|pronto ;
    en #number ; ^#number$ ; que viene ; cualquier hora ; cuanto antes ; semana que_viene ; #number horas|h|hs
daypart 3
    por las mananas|tardes|noches ;
    las|los mananas|tardes|noches|findes|sabados|viernes|jueves|lunes|martes .. mejor|bien|prefiero ;
    prefiero .. mananas|tardes|noches|por_la_manana|por_la_tarde ; mejor por la|las mananas|tardes|manana|tarde ;
    solo puedo .. mananas|tardes|por_la_tarde|por_la_manana
keep 3
    manten|mantener|manteneis|mantengo|deja|dejame|conserva|guarda|quiero_mantener|mantenme|dejadme .. <day>|<visit>|
    otra|mia|tambien ; tambien .. <day>|<visit>|la_otra|lo_otro ; las dos citas|cosas ; ambas citas? ;
    y .. <day> tambien ; no .. canceles|quites|cambies|muevas|anules|toques|perder .. <day>|<visit>|otra|la|lo ;
    sin cancelar|perder|mover|quitar .. <day>|<visit>|otra ; <day> tambien ; ademas de .. <day>|<visit>
late 3
    #number|<hour>|cinco|diez|quince|unos|poco|pelin|algo|media .. tarde ; llegar*|llego|llegare|llegaria|retras*|
    retraso .. tarde|minutos|min|poco|poquito|algo|mas|despues|retraso ; tarde .. #number|minutos|min|poco ;
    con retraso ; retraso de ; me retras*|retrasare|atraso ; minutos|min tarde|de_retraso|mas_tarde
other 3
    para|es mi|su <kin> ; mi <kin> .. puede|podria|ir|venir|viene|va|quedarsela|cogerla ; puede|podria .. mi <kin> ;
    para dos|tres|cuatro|#number$ ; para <hour> personas ; para otra persona ; somos dos|tres|#number ;
    las dos personas ; yo y mi ; con mi <kin> ; en vez|lugar de mi ; para ella|los_dos|las_dos|mi_y ; para el$ ;
    su <kin> ; de parte de ; mi <kin>
retract 2
    espera .. no|mejor|cancela ; ay no ; uy no ; perdon|perdona .. no|me ; me he equivocado ; me equivoque ;
    sin querer ; por error ; fue un error ; al final no|no_puedo ; mejor no ; pensandolo bien|mejor ;
    cambie|he_cambiado|cambio de idea|opinion ; cancela*|anula*|quita* .. lo|la|eso|por_favor|porfa ;
    olvidalo|olvida ; no puedo al final ; era que no ; queria decir no ; me acabo de|acordado ; quise decir no ; ups ;
    no espera
thanks 2
    gracias|muchas_gracias|mil_gracias|grax|graciass|thanks|merci ; muchas|mil|muchisimas gracias ;
    te|os|le|se lo? agradezco|agradecemos ; agradecid* ; muy amable* ;
    gracias .. por .. avisar|todo|la_oferta|pensar|escribir|el_aviso|acordarte|acordaros|informar ;
    que|eres|sois amable|amables|un_sol|maja|majo|majas|la_mejor|genial ; :thanks:
bye 3
    adios ; chao|chau|ciao ; hasta luego|pronto|otra|manana ; eso es todo ; nada mas ; es todo ;
    buen|buenas|feliz dia|tardes|noches|finde|semana ; un? saludo|saludos|abrazo|beso|besos|besitos ;
    que tengas|tengais .. dia|tarde|noche ; :wave: ; no necesito .. mas
filler 1
    porfa|porfi|porfis|por_favor|please|favor|pls|plis ; ay|oh|ah|uy|jaja|jajaja|jeje|jejeje|jajajaja|xd|bss|muak|
    guapa|guapo|guapis|guapas|cari|carino|reina|amor|hola|holi|buenas|buenos|tardes|dias|noches|chicas|olga|tia|maja|
    hija|mujer|eh|oye|mira|uau|wow|bravo|yupi|ole ; :happy: ; que ilusion|alegria|suerte|bien|ganas ;
    buenas noticias ; entonces|pues|tambien|ademas|encima|por_fin|justo|justamente|necesitaba|falta|urgente|ya|mismo|
    lo_siento|siento|perdon|perdona|disculpa|disculpe|sorry ; a esa hora ; en ese caso ; por mi ; por mi parte ;
    muchisimo ; de verdad ; ahora mismo ; sin falta ; le|lo necesitaba ; me hacia falta
"""
