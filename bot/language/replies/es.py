"""What we say in Spanish, with "tú"."""

ES: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "Soy el asistente automático (IA) de {business}.",
    "intro_owner": "Soy tu asistente automático (IA) de {business}. Con «ayuda» ves lo que sé hacer.",
    "not_yet": "Te entiendo, pero eso todavía no lo sé hacer.",
    "passing_on": "A eso no sé responderte bien, así que se lo paso a {owner}, que te contestará.",
    "heard": "He oído: “{words}”",
    "please_wait": "Es mucho de golpe. Espera un poco antes de volver a escribir, por favor.",
    # Offers
    "offer_plain": "Hola[, {name}]: ha quedado un hueco libre: {service}[ con {staff}] {when}"
    "[, con un {discount} de descuento].[ Sustituiría a la cita que tienes {replaces}.][ Del equipo: «{note}».]",
    "how_to_answer": "Responde SÍ para quedártelo o NO para dejarlo pasar. STOP: no más ofertas.",
    # Answers to an offer
    "confirmed": "Reservado[, {name}]: {service}[ con {staff}] {when}[, para {for_name}][, {price}].[ La cita que"
    " tenías {moved} se ha cambiado por esta.][ Tu cita, {replaces}, sigue en pie.] ¡Hasta entonces!",
    "gone": "Gracias por contestar[, {name}]. Por desgracia, {service} {when} se lo acaba de quedar alguien un"
    " poco más rápido."
    "[ Tu cita, {replaces}, sigue en pie.] La próxima vez te avisaré entre los primeros.",
    "declined_ok": "Sin problema, gracias por decírmelo.[ Tu cita, {replaces}, sigue en pie.]",
    "declined_noted": "No pasa nada. Apunto lo que te viene mejor.[ Tu cita, {replaces}, sigue en pie.]",
    "over_passed": "Gracias, pero ese hueco era para {when} y esa hora ya ha pasado."
    "[ Tu cita, {replaces}, sigue en pie.]",
    "stopped_gone": "Gracias por contestar. {service} {when} ya no está disponible, lo siento."
    "[ Tu cita, {replaces}, sigue en pie.]",
    "which_offer": "Encantado. ¿Cuál quieres: {offers}?",
    "still_open_ask": "¿Te lo reservo?",
    "unclear_offer": "Para estar seguros: ¿te reservo {service} {when}? Basta con SÍ o NO.",
    "for_name_ask": "¿Reservo {service} {when} para {for_name}?",
    # Answers to questions
    "price": "{service} cuesta {price}[, con el {discount} de descuento incluido].",
    "duration": "{service} dura {duration}.",
    "address": "Estamos en {address}.",
    "hours": "Abrimos {hours}.",
    "closed_until": "Estamos cerrados; volvemos {until}.",
    "staff": "Es con {staff}.",
    "unknown_fact": "Eso no lo sé; se lo he preguntado a {owner} y te lo digo en cuanto me conteste.",
    "greeting": "¡Hola[, {name}]! ¿En qué te ayudo?",
    "greeting_offer": "¡Hola[, {name}]! {service} {when} sigue libre. ¿Te lo reservo?",
    "unclear_customer": "Perdona, no te he entendido bien. ¿Es por una cita o le pido a {owner} que te conteste?",
    "bot_answer": "Soy el asistente automático (IA) de {owner}. ¿Aviso a {owner}?",
    "opted_out": "Hecho: no te enviaremos más ofertas. Tus citas siguen en pie y puedes escribirme cuando quieras."
    " Con START vuelven las ofertas.",
    "opted_in": "Muy bien. Te avisaré cuando quede un hueco. Con STOP lo dejas cuando quieras.",
    # To the owner: starting to fill a gap
    "started": (
        "En marcha: {service}[ con {staff}] {when}. Puedo preguntar a {count} cliente.[ {silent} no han aceptado"
        " ofertas.] Primero: {first_names}. Responde STOP para pararlo.",
        "En marcha: {service}[ con {staff}] {when}. Puedo preguntar a {count} clientes; serán {most} como mucho.["
        " {silent} no han aceptado ofertas.] Primero: {first_names}[; los siguientes en {minutes}]. Responde STOP"
        " para pararlo.",
    ),
    "nobody_to_ask": (
        "No tengo a quién preguntar para {service} {when}[: {count} cliente no ha aceptado recibir ofertas].",
        "No tengo a quién preguntar para {service} {when}[: {count} clientes no han aceptado recibir ofertas].",
    ),
    "ask_which_service": "¿Qué servicio {when}: {services}?",
    "anything_not_yet": "Todavía no puedo ofrecer a cada cliente su propio servicio. ¿Cuál {when}: {services}?",
    "ask_when": "¿Para cuándo? Por ejemplo «14:00» o «mañana a las 10:30».",
    "passed_ask": "Esa hora ({time}) ya ha pasado hoy. ¿Quieres decir {next_when}?",
    "ambiguous_ask": "¿Quieres decir {first} o {second}?",
    "chair_taken_ask": "{name} tiene cita {when}. ¿La ha cancelado, y lleno el hueco?",
    "too_long_ask": "{service} dura {duration}, y {name} viene a las {time}. Lo que cabe: {services}. ¿Cuál?",
    "already_running": "Ya estoy en ello. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: preguntados {asked}, entregados {delivered}, leídos {read}, dijeron que no"
    " {declined}, quedan {left} por preguntar[; los siguientes a las {next}].[ Lo empezó {who}.]",
    "nothing_running": "Ahora mismo no se está llenando ningún hueco.",
    "filled_notice": "Lleno: {name} se queda con {service}[ con {staff}] {when}[, para {for_name}][; antes tenía cita"
    " {moved}].",
    "none_left": "No queda nadie a quien preguntar para {service} {when}."
    "[ Con la oferta aún abierta: {open_names}. Un sí tardío todavía vale.]",
    "stopped": "Parado: ya no pregunto a nadie más para {service} {when}.",
    "taken_done": "Bien: {service} {when} está ocupado y ya no pregunto más.",
    "walk_in": "Sin cita",
    # To the owner: the day, and getting along
    "schedule_header": "Citas {day}:",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "No hay citas {day}.",
    "help": "Lleno los huecos de tu agenda. Escribe por ejemplo:\n"
    "«llena las 14:00 corte»: pregunto a los clientes con más ganas de venir\n"
    "«estado» o «para»: cómo va, o pararlo\n"
    "«ya está ocupado»: el hueco ya no está libre\n"
    "«¿quién viene hoy?»: las citas del día",
    "unclear_owner": "Perdona, no te he entendido. Prueba con «llena las 14:00 corte», «estado» o «ayuda».",
    # To a customer: her bookings and wishes
    "fine": "De acuerdo.",
    "off_topic": "Aquí solo puedo ayudarte con citas.",
    "unreadable": "Aquí solo puedo leer texto. ¿Me lo escribes?",
    "unreadable_offer": "Aquí solo puedo leer texto. ¿Te reservo {service} {when}? Basta con SÍ o NO.",
    "voice": "No puedo escuchar notas de voz, así que he avisado a {owner}. ¿Me lo escribes?",
    "voice_offer": "Ahora no puedo escuchar audios, así que he avisado a {owner}. ¿Te reservo {service} {when}? Basta"
    " con SÍ o NO.",
    "minor": "Gracias por decírmelo. Que nos escriba una persona adulta, por favor; hasta entonces no envío ofertas.",
    "wish_noted": "Se lo he pasado a {owner}, que te contestará.",
    "other_time_noted": "Le he dicho a {owner} qué te vendría mejor. Mientras tanto, {service} {when} sigue libre:"
    " ¿te lo reservo?",
    "person_called": "He avisado a {owner}, que te escribirá aquí.",
    "late_noted": "Gracias por avisar. {owner} ya lo sabe y tu cita sigue en pie.",
    "no_booking": "No me consta ninguna cita tuya próxima.",
    "your_bookings": "Tienes reservado: {bookings}.",
    "booking_line": "{service}[ con {staff}] {when}",
    "cancel_ask": "¿Cancelo {booking}?",
    "cancel_which": "¿Qué quieres decir: 1. no a {service} {when}, o 2. cancelar {booking}?",
    "which_booking": "¿Cuál quieres decir: {bookings}?",
    "cancelled_ok": "Cancelado: {booking}. Gracias por avisar.",
    "time_fact": "Es {when}.",
    "services_fact": "Hacemos {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "Ahora son horas de silencio: para {service} {when} empezaré a preguntar {until}. ¿Pregunto ya,"
    " mejor?",
    "too_quiet": "Las horas de silencio duran hasta que empieza {service} {when}, así que no pregunto. ¿Pregunto ya"
    " igualmente?",
    "too_late": "Ya es tarde para preguntar a alguien más para {service} {when}."
    "[ Con la oferta aún abierta: {open_names}.]",
    "over_fill": "{when} ya ha pasado.",
    "too_far": "Falta demasiado ({when}): lleno huecos de los próximos 60 días.",
    "closed_ask": "Está cerrado {when}. ¿Lo lleno igualmente?",
    "high_discount_ask": "Un {discount} de descuento, ¿es correcto?",
    "percent_or_money": "¿Quieres decir un {share} o {amount} de descuento?",
    "percent_word": "por ciento",
    "money_ask": "{amount} menos sobre {price} es un {discount}. ¿Lo ofrezco así?",
    "another_chair_ask": "Ya estoy con uno. {status} ¿Lleno también otro puesto[, el de {other}]?",
    "no_services": "Todavía no conozco tus servicios. Escribe uno detrás de la hora, por ejemplo «llena las"
    " 14:00 corte».",
    # To the owner: while it runs
    "which_campaign": "¿Cuál quieres decir: {campaigns}?",
    "who_line": "{name}: {reasons}",
    "paused": "En pausa: no pregunto a nadie más para {service} {when}. Con «sigue» continúo.",
    "resumed": "Sigo con {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[Lo ha empezado {who}: ]{service}[ con {staff}] {when} se está llenando. Primero:"
    " {first_names}.",
    "expired_notice": "{service}[ con {staff}] {when} se ha quedado sin llenar: nadie lo ha cogido a tiempo.",
    "cancelled_notice": "{name} ha cancelado {service} {when}. ¿Lleno el hueco?",
    "cancelled_told_notice": "{name} ha cancelado {service} {when}. Escribe «llena …» para llenar el hueco.",
    "cancelled_filling_notice": "{name} ha cancelado {service} {when}. Ya estoy llenando el hueco.",
    "yes_in_vain_notice": "{name} ha dicho que sí a {service}[ con {staff}] {when}, que ya habías retirado.",
    "question_notice": "{name} pregunta: «{words}» Responde a este mensaje y se lo paso.",
    "wish_notice": "{name} escribe: «{words}» Responde a este mensaje y se lo paso.",
    "person_notice": "{name} quiere hablar contigo: «{words}» Responde a este mensaje y se lo paso.",
    "late_notice": "{name} llega tarde: «{words}»",
    "voice_notice": "{name} ha mandado una nota de voz, que no puedo escuchar. Responde a este mensaje y se lo paso.",
    "minor_notice": "Parece que {name} es menor, así que ya no hay ofertas para este número: «{words}»",
    "failed_notice": "No he podido con un mensaje de {name}. Échale un vistazo, por favor: «{words}»",
    # Second thoughts, wishes, privacy
    "undone": "De acuerdo, {service} {when} queda anulado.[ Vuelves a tener tu cita {replaces}.][ Tu hora anterior,"
    " {given_away}, se la ha quedado otra persona; ya se lo he dicho a quien lleva el negocio, que te buscará otra.]["
    " La más cercana libre es {nearest}.]",
    "offer_again": "Buenas noticias: {service}[ con {staff}] {when}[, con un {discount} de descuento] vuelve a"
    " estar libre, y te lo digo entre los primeros.[ Sustituiría a la cita que tienes {replaces}.]",
    "booking_kept": "De acuerdo, tu cita sigue en pie.",
    "will_tell": "Te avisaré cuando quede un hueco, y {owner} sabe lo que te gustaría."
    " Con STOP lo dejas cuando quieras.",
    "welcome": "¡Hola! ¿Cómo te llamas y en qué te ayudo? ¿Y te aviso cuando quede libre una hora antes?",
    "name_noted": "Gracias, {name}. ¿Te aviso cuando quede libre una hora antes?",
    "tell_me_ask": "¿Te aviso cuando quede libre una hora antes?",
    "known_about_you": (
        "Lo que tenemos: {name}, con este número, en nuestra lista de clientes desde {since}, y {count} cita"
        " próxima.[ Ofertas: aceptadas, {source}.] Lo que escribes aquí lo leen Twilio, Meta y el modelo de lenguaje"
        " de nuestro asistente. Con «borra mis datos» se elimina.",
        "Lo que tenemos: {name}, con este número, en nuestra lista de clientes desde {since}, y {count} citas"
        " próximas.[ Ofertas: aceptadas, {source}.] Lo que escribes aquí lo leen Twilio, Meta y el modelo de lenguaje"
        " de nuestro asistente. Con «borra mis datos» se elimina.",
    ),
    "known_little": "Solo este número y lo que escribes aquí, que leen Twilio, Meta y el modelo de lenguaje de nuestro"
    " asistente. Para lo demás, pregunta a {owner}.",
    "delete_noted": "Desde ahora no recibes más ofertas. He pedido a {owner} que borre tus datos; plazo: {due}.",
    "wrong_person_ok": "¡Perdona! He quitado tu número y no te molestaremos más.",
    "undone_notice": "{name} al final no puede: vuelvo a ofrecer {service}[ con {staff}] {when} a los demás.[ Su hora"
    " anterior, {given_away}, ya es de otra persona.][ La más cercana libre: {nearest}.]",
    "delete_notice": "{name} pide que borremos sus datos. Ya no recibe ofertas; hay que borrarlos en un mes: «{words}»",
    "wrong_person_notice": "El número de {name} parece ser ahora de otra persona, así que lo he quitado: «{words}»",
    # To the owner: people
    "whose": "¿De quién hablas? Escribe el nombre, por favor.",
    "nobody_called": "No conozco a nadie que se llame {name}.",
    "several_called": "Hay más de una persona: {names}. ¿Cuál, con nombre y apellido?",
    "no_booking_of": "No tengo ninguna cita próxima de {name}.",
    "add_how": "Escribe un nombre y un número, por ejemplo «añade Dora +34 600 123 456».",
    "known_already": "{name} ya figura con ese número.",
    "added_ask_consent": "Queda guardado: {name}. ¿Ha aceptado recibir ofertas de huecos por WhatsApp?",
    "consent_kept": "Anotado con la fecha de hoy: {name} recibe ofertas.",
    "no_consent_kept": "De acuerdo: solo citas, sin ofertas.",
    "no_number": "No tengo ningún número de {name}.",
    "opted_out_no_relay": "{name} pidió que no le escribiéramos, así que no puedo pasarle el mensaje.",
    "relay_to_all": "A todos solo les escribo por un hueco de verdad, que se pueda llenar."
    " ¿A quién se lo digo, por nombre?",
    "relay_what": "¿Qué le digo a {name}?",
    "relayed": "Se lo he pasado a {name}, con tus palabras.",
    "answer_passed_on": "Se lo he pasado a {name}, como respuesta tuya.",
    # To the owner: the diary
    "booked_done": "Reservado: {name}, {booking}. ¿Se lo digo?",
    "moved_done": "Cambiado: {name}, {booking}. ¿Se lo digo?",
    "told": "Ya se lo he dicho a {name}.",
    "no_chair": "No hay nadie que haga {service} {when}.",
    "clash": "Esa hora está ocupada ({when})[: {name}].",
    "cancelled_fill_ask": "Cancelado: {name}, {booking}. ¿Lleno el hueco?",
    "cancel_and_fill_ask": "{name}, {booking}: ¿cancelo y lleno el hueco?",
    "whose_message": "¿De quién es: {names}?",
    "forwarded_what": "Son palabras de otra persona, así que no hago nada con ellas. ¿Qué hago?",
    "no_show_done": "Anotado: {name} no ha venido.",
    "no_show_fill_ask": "Anotado: {name} no ha venido. Quedan {minutes} minutos desde las {time}: ¿los lleno con"
    " {services}?",
    "close_when": "¿Qué día? Por ejemplo «cerrado el jueves» o «Marta está enferma hoy».",
    "closed_done": "Anotado: cerrado {day}[ – último día: {until}]. No llenaré nada entonces.",
    "away_done": "Anotado: {staff} no está {day}[ – último día: {until}]. Entonces no lleno nada para {staff}.",
    "closed_booked_ask": "Anotado: cerrado {day}[ – último día: {until}]. Tienen cita: {names}. ¿Cancelo esas citas y"
    " se lo digo?",
    "away_booked_ask": "Anotado: {staff} no está {day}[ – último día: {until}]. Tienen cita: {names}. ¿Cancelo esas"
    " citas y se lo digo?",
    "closed_told": ("Hecho: he avisado a {count} cliente.", "Hecho: he avisado a {count} clientes."),
    "closed_then": "Está cerrado {when}; se abre de nuevo {until}.",
    "away_then": "{staff} no está {when}; vuelve {until}.",
    # To the owner: terms
    "discount_how": "¿Cuánto, en porcentaje? Por ejemplo «15 % de descuento».",
    "discount_set": "Desde ahora, un {discount} de descuento para {gaps}. Vale también para las ofertas ya enviadas.",
    "discount_lowered": "Desde ahora, un {discount} de descuento para {gaps}. Las ofertas ya enviadas valen"
    " como están.",
    "discount_none": "Desde ahora, sin descuento para {gaps}. Las ofertas ya enviadas se respetan.",
    "discount_default": "Desde ahora, un {discount} de descuento en cada hueco.",
    "discount_default_none": "Desde ahora, sin descuento.",
    "pace_set": "A partir de los siguientes:[ de {batch} en {batch}][ esperando {wait}].",
    "pace_default": "Desde ahora:[ de {batch} en {batch}][ esperando {wait}].",
    "quiet_off": "Ya no hay horas de silencio: las ofertas pueden salir a cualquier hora.",
    "quiet_set": "Horas de silencio de {start} a {end}: entonces no se envían ofertas.",
    "asks_first": "Bien: cuando alguien cancele, te pregunto antes de llenar el hueco.",
    "fills_directly": "Bien: cuando un cliente cancele, lleno el hueco enseguida y te aviso.",
    "settings_list": "Pregunto de {batch} en {batch} y espero {wait}.[ Horas de silencio: {quiet}.][ Descuento:"
    " {discount}.]"
    " Di por ejemplo «pregunta a 5 a la vez», «espera 10 minutos» u «horas de silencio de 21 a 9».",
    "nothing_to_undo": "No hay nada que pueda deshacer.",
    "undo_done": "Deshecho[: «{what}»].",
    "undo_final": "Eso no se puede deshacer.",
    "undo_too_late": "Ya no puedo deshacerlo: desde entonces ha pasado algo con eso.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when}:",
    "not_asked": "A {name} no se le ha preguntado.",
    "given_done": "Hecho: {service} {when} es para {name}, y ya no pregunto más.",
    "has_it": "{name} ya lo tiene.",
    "keep_winner": "{name} dijo que sí ({time}). ¿Lo dejamos así?",
    "kept": "Se lo queda {name}.",
    "cancel_winner_how": "Entonces habla antes con {name}, por favor; con «cancela la cita de {name}» sale de"
    " la agenda.",
    "reason_moves_up": "tiene una cita más tarde que podría adelantar",
    "reason_regular": ("ha venido una vez", "ha venido {count} veces"),
    "reason_due": ("le toca: vino hace una semana", "le toca: vino hace {count} semanas"),
    "reason_overdue": ("no viene desde hace una semana", "no viene desde hace {count} semanas"),
    "reason_usual_time": "suele venir a esta hora",
    "reason_same_staff": "conoce a quien atiende",
    "reason_takes_offers": "ya ha aceptado alguna oferta",
    "reason_missed_out": "la última vez dijo que sí demasiado tarde",
    "reason_agreed": "ha aceptado recibir ofertas",
    "reason_asked": "ha preguntado por una hora",
    # To a customer, on the owner's word
    "owner_says": "{owner} escribe: «{words}»",
    "booked_for_you": "Hola, {name}: tienes cita: {service}[ con {staff}] {when}.",
    "moved_for_you": "Hola, {name}: tu cita ha cambiado: {service}[ con {staff}] {when}.",
    "closed_for_you": "Hola, {name}: lo siento, tu cita ({service}) {when} no puede ser. Escríbeme y buscamos otra"
    " hora.",
    "withdrawn": "Perdona, ha sido un error: {service} {when} al final no está disponible.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Desde {when} WhatsApp no aceptaba mensajes nuestros[ (código {code})], así que ofertas y"
    " respuestas tuvieron que esperar. Si lees esto, ya funciona.",
    "content_notice": "WhatsApp ha rechazado uno de nuestros mensajes por su contenido[ (código {code})] y no se ha"
    " enviado. Avisa, por favor, a quien cuida del programa.",
}
