"""Spanish: what people write of their own accord. The sets of `replies_es` hold here too."""

SETS = """
cita: cita citas turno turnos hora reserva reservas visita visitas sesion appointment hueco
anular: cancela cancelar cancelo cancelad cancele cancelen cancelarla cancelarlo cancelame canceleme cancelado anula
    anular anulo anule anulame anularla elimina eliminar elimine borra borrar borre quita quitar quitad quitame
    suprime suprimir descarta descartar tacha desmarca limpia limpiar deshacer deshaz
mover: cambia cambiar cambio cambie cambiame cambiarla cambiarme mueve mover mueva muevo moverla reprograma
    reprogramar reprogramame aplaza aplazar atrasa atrasar adelanta adelantar pospone posponer pospon retrasa retrasar
    modifica modificar modifique actualiza actualizar pasa pasar pasame reagenda reagendar traslada trasladar extiende
    extender alarga alargar
crear: reserva reservar reservame reserve programa programar programame programe agenda agendar agendame pide pedir
    pido coge coger crea crear haz hacer hazme pon poner ponme apunta apuntame apuntar fija fijar fijame concierta
    concertar organiza organizar anade anadir agrega agregar establece establecer busco dame solicitar solicito nueva
    nuevo planifica planificar prepara incluye necesitaria
persona: persona humano humana agente encargada encargado duena dueno jefa jefe responsable operador operadora alguien
    gente asesor asesora empleada empleado olga asistencia soporte atencion_al_cliente servicio_al_cliente comercial
    recepcionista
maquina: bot robot maquina ordenador computadora ia automatico automatica inteligencia_artificial programa chatbot
    contestador asistente_virtual persona humano humana real
avisos: mensajes mensaje ofertas oferta publicidad promociones newsletter boletin boletines avisos notificaciones
    emails correos
agenda: calendario agenda horario programa planificacion plan itinerario
reunion: reunion reuniones evento eventos junta juntas compromisos
cuando: hoy manana tarde noche lunes martes miercoles jueves viernes sabado domingo semana mes finde fin_de_semana
    #clock #number #date dia mediodia pasado_manana proximo proxima siguiente
trabajo: corte corte_de_pelo color tinte mechas manicura pedicura peinado depilacion masaje facial barba cejas
    pestanas alisado limpieza cortarme cortarle tenirme peinarme unas pelo tratamiento balayage raices permanente
"""

TABLE = """
injection 5
    ignora|ignore|olvida|olvide|omite|salta|desobedece .. instrucciones|reglas|ordenes|prompt|anterior|anteriores|
    normas|sistema|programacion ; instrucciones del|de sistema ; prompt ; tus|las instrucciones ;
    actua|finge|comportate|imagina como|que ; ahora|desde eres ; modo desarrollador|admin|administrador|dios ;
    a quien mas ; quien mas ; quienes mas ;
    otros|otras|demas|tus clientes|clientas|personas .. <cita>|numero*|nombre*|telefono* ;
    nombres|numeros|telefonos|lista|datos .. clientes|clientas ; de quien era|es ; quien ha? cancelado|cancelo|anulo ;
    contrasena|clave|token|api ; #percent .. o|por_favor|ya|gratis ;
    hazme|dame|ponme|quiero|aplica .. #percent|gratis|descuento ;
    soy olga|la_duena|el_dueno|la_jefa|el_jefe|el_administrador|administrador|desarrollador|admin ;
    <anular>|mueve|cambia .. de maria|ana|ben|los_demas|otra|otro ; la cita de maria|ben|cleo|otra|otro ;
    todas las citas .. clientes ; el <cita> de maria|ben|cleo|ana
opt_out 5
    dar|darme|dame|deme|darnos|date de baja ; desuscrib* ; <anular> .. suscripcion|newsletter ; no mas <avisos> ; no
    .. escriba*|escribas|escribais|mandes|manden|mandeis|envies|envien|envieis|contacte*|moleste* .. mas|nunca ;
    deja|dejad|dejen|deje de escribir*|mandar*|enviar*|molestar* ; no quiero|deseo recibir|mas .. <avisos> ;
    no quiero <avisos> ; quitame|borrame|sacame .. lista ; dejame|dejadme en paz
opt_in 4
    suscrib* ; darme|dame de alta ; recibir .. ofertas|promociones|newsletter|boletin ;
    quiero recibir? ofertas|promociones ; apuntarme a .. <avisos>
bot_challenge 5
    eres|es|sois|seras|usted_es un|una|de? <maquina> ; eres|sois de verdad|real|humana|humano ;
    estoy|hablo hablando|chateando? con .. <maquina>|alguien|quien ; con quien hablo|estoy ;
    hablo con .. <maquina>|alguien ; esto|esta .. es|un .. <maquina> ; <maquina> o .. <maquina> ; ^<maquina>$ ;
    me contesta .. <maquina> ; quien eres$ ; ^quien es$ ; quien es usted|este|esto$ ; de parte de quien$ ; quien me? contesta|escribe|responde
handoff 4
    hablar|hable|contactar|contacta|contacte|chatear|comunicarme|comuniqueme|hablo|conectame|paseme|pasame|ponme|
    ponerme|transferir .. con|a? .. <persona> ;
    quiero|necesito|prefiero|dame|busco un|una|a|hablar|que? .. <persona> ;
    servicio personal|humano|de_atencion|al_cliente ; llamame|llameme|llamadme|llamenme ;
    me|nos? puede*|podria*|podeis .. llamar|llamarme ; que me llame* ; <persona> con .. hablar|pueda ; ^<persona>$ ;
    atencion al cliente ; persona de_verdad|real|humana ; contactar .. asistencia|soporte ; olga puede|esta|me ;
    queja|reclamacion|hoja_de_reclamaciones ; verguenza|vergonzoso|indignante|inaceptable|estafa|timo ;
    imbecil*|idiota*|inutil*|gilipollas|mierda|joder|puta|put*_madre|cabron* ; :angry: ; estoy|estamos hart* ;
    no servis|sirves para ; asistencia humana ; ayuda humana
privacy 4
    que .. sabes|sabeis|saben|datos|informacion|info .. de|sobre mi|mii|tienes|teneis|tienen|guardas ;
    quien .. dio|dado|paso|pasado .. mi|numero|telefono ; de donde .. numero|telefono|sacado|sacaste ;
    como .. tienes|teneis|conseguiste|tienen .. mi|numero|telefono ; borra|borrad|elimina|eliminad|borrame|eliminame|
    suprime .. mis|mi|todos? .. datos|numero|cuenta|todo|informacion ; borrame|eliminame|borradme|olvidame ;
    mis datos ; proteccion de datos ; rgpd|lopd|gdpr ; privacidad ; quien .. lee|ve|leyendo .. mensajes|esto|chat ;
    derecho .. olvido|supresion|acceso ; datos personales
wrong_person 4
    numero|persona equivocad* ; te has|se_ha|os_habeis|habeis|has equivocado|confundido ; equivocado de ;
    no soy #name|quien|esa|ese|la_persona ; no conozco .. ; se equivoca|equivoco|equivocan ;
    este no es .. #name|numero ; aqui no .. vive|hay|es|conoce ; quien es #name ; numero nuevo ; no se quien es ;
    se ha confundido
minor 4
    tengo #number|once|doce|trece|catorce|quince anos ; soy menor ; menor de edad ; soy un|una nina|nino
off_topic 4
    escrib*|cuenta*|haz*|canta*|dime|compon* .. poema|chiste|cancion|cuento|historia|broma|receta|rima ;
    poema|chiste|haiku|adivinanza ; tiempo .. hace|hara|va_a_hacer ;
    bitcoin|futbol|presidente|capital|loteria|horoscopo ; traduce*|traducir ; deberes ; codigo .. python|programa ;
    casate ; te quiero ; sentido de la vida
late 4
    llego|llegar*|llegare|voy|vamos|retras* .. tarde|retraso|atasco|minutos|min ; tarde .. #number|minutos|min ;
    #number .. tarde ; con|de retraso ; atasco ; retraso de ; me retras*|retrasare|atraso ; ya voy|llego ;
    estoy llegando|de_camino|en_camino ; minutos tarde
waitlist 4
    ir|venir|hay|algo|cita|podria|puedo|puede*|ser .. antes del|de_lo|de|que .. <day>? ; antes del <day>|#number|dia ;
    avisame|avisadme|avisa|avisenme|avisais|dime|decidme .. si|cuando .. hueco|libre|cancela*|algo|anula*|queda|surge|
    sale|antes|abre ; lista de espera ;
    si .. queda|sale|surge|hay|cancela*|abre|libera .. hueco|libre|algo|antes|avis* ;
    si|cuando alguien cancela|anula|falla ; algo|hueco antes ; mas pronto ; te interesa avisarme ; avisame si|cuando
reschedule 4
    <mover> .. <cita>|fecha|hora|dia|cita_con|<reunion> ; <mover> .. a|al|para|hasta .. <cuando> ;
    <mover>|reprogramar|aplazar|posponer ; otro dia|hora en lugar|vez|mejor ;
    puedo|podria|quiero|quisiera|necesito|tengo_que <mover> ; <cita> .. <mover> ; en vez del <day>|dia ;
    acaba|termine|termina|empiece .. a|hasta las
cancel 4
    <anular> .. <cita>|<reunion>|todas|reserva|<day>|dia|hora ;
    quiero|tengo_que|tengo|necesito|debo|deseo|puedo|quisiera que? <anular> ; <cita> .. <anular> ;
    no necesito|quiero .. <cita> ; no voy a necesitar
cant_come 3
    no puedo|podre|voy_a_poder|podria|vamos .. ir|venir|asistir|llegar|acudir|a_la_cita|poder ;
    no ire|iremos|vengo|asistire ; me ha surgido ; ha surgido ; me surgio ; estoy mala|malo|enferma|enfermo
book 4
    <crear> .. <cita>|<trabajo>|reunion ; <crear> una|un|otra <cita>|reunion|hora ; nueva|nuevo|otra <cita>|reunion ;
    ^<cita> .. para|con|en|peluqueria|medico|dentista
book 2
    <cita> .. para|con|el|a_las|en|de .. <cuando>|<trabajo>|peluqueria|medico|dentista|por_favor ;
    quiero|quisiera|necesito|querria|me_gustaria .. cita|hora|reservar|<trabajo>|cortarme|ir|venir ;
    cortarme|cortar|tenirme|peinarme|arreglarme el|las|los? ; ^<trabajo>$ ; pedir|coger|pillar hora|cita|turno ;
    me das|dais|darias cita|hora|turno ; una|tienes <cita>
thanks 2
    gracias|grax|thanks|merci|agradezco|agradecid* ; muchas|mil|muchisimas gracias ; muy amable* ;
    que|eres|sois amable|un_sol|maja|majo|genial|la_mejor ; :thanks: ; buen trabajo ; me ayudaste
nothing_else 4
    ^no .. eso_es_todo|nada_mas|es_todo|gracias|ya_esta|asi_esta|de_momento ; nada mas ; eso es todo ; es todo ;
    ^nada .. gracias|mas? ; ^no$ ; ^no gracias ; todo bien gracias ; no necesito .. mas
goodbye 3
    adios|chao|chau|ciao|bye ; hasta luego|pronto|otra|manana|la_proxima|la_vista ; nos vemos|hablamos ;
    un? saludo|saludos|abrazo|besos|besitos ; que tengas|tengais|pases ; buen|feliz finde|dia|fin_de_semana ;
    me voy|tengo_que_irme ; un placer ; cuidate
stop 3
    ^para|pare$ ; para ya|de|porfa|por_favor ; parar|silencio|callate|calla|basta|alto|abandonar|abandona|detener|
    dejar|detente|salir|sal|fin|terminar|termina|acabar|cierra|cerrar|finalizar|finaliza ; callate|cierra ya|la|el? ;
    dejalo|olvidalo|olvida|olvidate|dejame ; ^por_favor|solo|no|ok|oh <anular> .. eso|esto|lo|todo|ya|por_favor ;
    <anular>$ ; ^no|solo|oh|si <anular> ; <anular> eso|esto|todo ;
    no .. hagas|lo_hagas|sigas|hables|digas|molestes .. eso|mas|ya? ; da igual ; no importa ; nunca lo_hagas ;
    estate callad* ; se|estate callad*|tranquil* ; a nadie le importa ; vete ; se acabo ; ya esta$ ;
    deja|dejar .. hablar|eso|escuchar
greeting 1
    hola|holaa|holi|holis|hey|ey|hello|hi|wenas|buenass|alo|saludos ; buenos|buenas|buen dias|tardes|noches|dia? ;
    que tal|pasa|hay ; como estas|estais|va|andas|te_va|esta
"""
