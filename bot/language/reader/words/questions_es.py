"""Spanish: what people ask. The sets of `replies_es` and `messages_es` hold here too."""

TABLE = """
cancel_policy 5
    penalizacion|penalidad ; cuesta|cobran|cobrais|pagar|coste|gastos|cargo .. cancelar|anular|cancelacion|anulacion ;
    politica de cancelacion ; hasta cuando puedo cancelar|anular ; cancelar|anular sin coste|gratis|cargo ;
    cancelacion .. coste|gastos|politica|gratis|cargo
query_booking 3
    cuando|a_que_hora|que_dia|que_hora|donde .. tengo|es|era|tenia|teniamos|toca .. <cita>|cita|la_mia|que_ir ;
    mi proxima? <cita> .. cuando|es|era|hora|dia ; cuando .. mi|la proxima? <cita> ;
    tengo .. <cita> .. reservada|confirmada|con_vosotr*|apuntada ;
    confirmar|confirmame|comprobar|comprueba|verificar|consultar .. mi|la <cita> ;
    recuerdame|recordarme .. <cita>|hora|cuando ; cuando me toca ; a que hora era|es|tengo|quedamos ; sigue en pie
owner_schedule 3
    <agenda> .. <cuando>|de|para|en|google ; mi|el|la|del|su|en <agenda> ; muestra*|ensena*|mira|mirar|comprueba|
    comprobar|revisa|revisar|ver|verifica|consulta|busca|buscar|encuentra|encontrar|abre|dime|lista|lee .. <agenda>|
    <reunion>|eventos|compromisos ; cual|cuales|que|cuantas|cuantos es|son|hay|tengo .. <reunion>|<agenda>|proxim*|
    siguiente|<agenda>|primera ; que .. tengo|hago|hay|pasa|hare|haremos|hacer|planes .. <cuando>|hacer|entre|despues|
    programado|proxim* ; tengo .. <cuando>|algo|<reunion>|libre ; proxima|siguiente|proximo|primera|ultima <reunion> ;
    mis <reunion>|citas ; <agenda>|muestra*|ensena*|busca*|ver|comprueba|encuentra .. proxima|siguiente <cita> ;
    que|cuantas citas .. tengo|hay ; mis citas ; proxima|siguiente cita ;
    <reunion> .. con|de|a|sobre|para|del|en|hoy|manana .. <cuando>? ;
    que hago|haces|hace|estoy|esta .. <cuando>|haciendo|haz* ; estoy|esta libre|ocupad*|disponible .. <cuando>? ;
    quien .. viene|cita ; como .. mi|el dia|semana|<agenda> ; con quien .. reunion|cita ;
    donde|cuando|cuanto .. reunion|evento ; que sigue|viene
ask_availability 4
    esta|estan|estara|estaria|estas|estara .. libre|libres|disponible|disponibles|ocupad* ; disponibilidad ;
    libre|libres|disponible|ocupado|ocupada el|este|los|hoy|manana|<cuando> ; teneis|tienes|tienen|tiene|hay|queda|
    quedan|habria|tendrias|tendriais .. hueco|huecos|algo|sitio|libre|disponible|cita|hora|horas|citas .. <cuando>|
    para|el|libre? ; algo|hueco .. para|el|libre|hoy|manana ; cuando .. libre|disponible|hueco|ocupad* ;
    que horas|dias|huecos .. libre*|disponible*|hay|teneis|tienes ; puedo ir|pasar|venir .. <cuando>
ask_price 4
    cuanto .. cuesta|cuestan|vale|valen|sale|salen|cobrais|cobras|cobran|seria|es|cobra|pago|pagar|me_sale|costaria|
    cuestan ; precio|precios|tarifa|tarifas|coste|presupuesto ; cuanto$ ; que precio|vale|cuesta ;
    es caro|gratis|barato ; a cuanto ; lo_que cuesta
ask_duration 5
    cuanto .. tarda*|dura|tiempo|se_tarda|tardais|tardamos ; cuantas horas ; cuantos minutos ; duracion ;
    a que hora .. acab*|termin*|sal* ; es largo ; tarda|tardara mucho
ask_location 4
    donde .. es|estais|estas|esta|queda|quedais|os|encuentra*|ubicad*|local|salon|peluqueria|voy|tengo ;
    direccion|ubicacion|domicilio ; como .. llego|llegar|se_llega|ir ; en que calle|zona|parte|piso|ciudad ;
    que calle ; mapa|maps|google_maps ; metro|autobus|bus cerca|hay|mas ; donde$ ; mandame .. ubicacion ; por donde
ask_parking 5
    aparcar|aparco|aparcamiento|parking|garaje|estacionar|estacionamiento|estaciono ; zona azul
ask_hours 5
    horario .. teneis|tienes|hoy|apertura|abierto|sabados? ; que|a_que|hasta|desde .. hora|horas|horario|dias ..
    abris|abre|abren|cerrais|cierra|cierran|abierto|trabajais|estais|teneis ;
    abris|abre|abren|cerrais|cierra|cierran|trabajais ; estais|esta|teneis abiert*|cerrad* ; hora de apertura|cierre ;
    horarios ; abierto
ask_contact 4
    numero .. de|telefono|contacto ; telefono|correo|email|mail|web|instagram|whatsapp|facebook ;
    como .. contacto|contactar|contactaros|llamo|llamar ; vuestro|tu|su numero ; a que numero
ask_info 2
    haceis|hacen|haces|ofreceis|ofrecen|teneis|aceptais|trabajais|usais|vendeis|poneis ;
    puedo .. pagar|llevar|traer|ir_con ; pagar con|en ; tarjeta|bizum|efectivo|bono ;
    que .. servicios|tratamientos|marcas|productos|llevar|incluye ; servicios ; alerg* ; embarazada ;
    ninos|nino|hombre|hombres|caballero ; perro|mascota ; silla de ruedas|accesible ; tarjeta regalo ;
    quien .. hace|va_a|cort*|atiende|peluquer* ; es con marta ; resenas|opiniones|valoracion* ; mas informacion|info ;
    informacion|info sobre|de ; lavar
repeat 4
    repite|repitelo|repita|repetir|repiteme|repetirlo|repitame ; otra vez$ ; ^como$ ; ^que$ ; ^perdon|perdona$ ;
    no .. he? entendi|oido|oi|escuchado|escuche|entendido ; puedes|podrias repetir|decirlo ;
    que .. dijiste|has_dicho|dices|decias|dijo|ha_dicho ; de nuevo ; una vez mas
help 2
    ayuda|asistencia|ayudame|ayudar|ayudarme|ayudas|auxilio|ayude ;
    que puedo|puedes|sabes|haces|debo|podeis|tengo .. hacer|preguntar|decir|ayudar|que? ;
    como funciona|hacerlo|lo_hago|se_hace|va|hago|puedo|obtengo|lo_consigo ; no entiendo ; menu|opciones ;
    que debo|deberia|tengo .. hacer ; quien .. ayudar ; no se como
"""
