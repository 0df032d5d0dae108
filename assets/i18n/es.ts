<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="es" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Llamar a alguien del equipo de apoyo</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>No tiene que decir por qué</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Otro toque para llamar</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>El equipo de apoyo está atento a las peticiones.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Nadie del equipo está atento a las peticiones ahora mismo.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>El equipo de apoyo está atento a las peticiones. Su horario termina pronto.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>El equipo de apoyo está atento a las peticiones, fuera de su horario.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>Puede que el equipo no se dé cuenta enseguida.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>Puede que el equipo no se dé cuenta. Su horario termina pronto.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>Puede que el equipo no se dé cuenta. Ahora no es su horario.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Nadie del equipo está atento a las peticiones. Su horario termina pronto.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Nadie está atento a las peticiones. Ahora no es el horario del equipo.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>No sabemos si el equipo está atento a las peticiones.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>No sabemos si el equipo está atento a las peticiones. Su horario termina pronto.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>No sabemos si el equipo está atento a las peticiones. Ahora no es su horario.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Aun así puede pedir ayuda aquí. También puede:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Esta pantalla no puede ver ahora las respuestas del equipo.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Volver a mostrar el estado</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>El equipo ha visto su petición</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Viene alguien del equipo</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Preguntamos al resto</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Alguien del equipo dice que está con usted</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>El equipo ha cerrado esto</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Ya no lo necesita</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Seguimos intentándolo. Por favor, no espere a esta pantalla.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Guardado a las %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Nadie ha visto su petición todavía.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>Aparece en la pantalla del equipo. Nadie ha respondido todavía.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Ninguna pantalla del equipo lo tiene aún.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Nadie ha respondido todavía.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Usted no ha hecho nada mal.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Nadie del equipo está atento a las peticiones ahora mismo.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Nadie está atento a las peticiones. Ahora no es el horario del equipo.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>Puede que el equipo no se dé cuenta.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>No sabemos si el equipo está atento a las peticiones.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>El horario del equipo termina pronto.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Ahora no es el horario del equipo.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Esta pantalla no puede ver ahora las respuestas del equipo.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Alguien del equipo ha visto su petición. Nadie viene todavía.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Alguien del equipo viene hasta %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>esta pantalla</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>La persona que venía no puede venir. Estamos preguntando al resto del equipo.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Alguien del equipo dice que está con usted.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>El equipo ha cerrado esto. Si aún necesita a alguien, toque de nuevo.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Hemos avisado al equipo de que ya no lo necesita. Aun así, puede que alguien pase a ver.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>¿Sigue siendo usted?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Ocultar esta pantalla</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>Aun así, el equipo viene a esta pantalla.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Su petición sigue abierta.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>Aun así, el equipo viene hasta %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Ya no lo necesito</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Puede esperar aquí.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>¿A dónde quiere que vengan?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>sin escalones</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>con escalones</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Quien venga del equipo le mostrará esta señal y llevará %1. Una señal no demuestra quién es.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Quien venga del equipo le mostrará esta señal. Una señal no demuestra quién es.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1 de color %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>También puede:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (no es del equipo)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Llame ahora al %1 si:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>hay personas heridas</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>alguien está en peligro</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>hay fuego</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>¿Hay peligro ahora? Llame al número de emergencias (112 en la mayor parte del mundo, 911 en Norteamérica).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Este botón no llama a la policía.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>Qué guarda esta pantalla</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Esta pantalla guarda la hora, este lugar, su señal, el idioma y dónde quiere encontrarse con el equipo. Guarda los pasos del equipo y sus notas breves. Ni nombre, ni imagen, ni sonido. El equipo de apoyo puede verlo hasta que la organización lo borre. Para que lo borre, dígale el lugar, la hora y la señal.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Volver a las tarjetas</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Esta pantalla se ha reiniciado. Su petición sigue abierta.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>Algo para probar hoy</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Tarjeta %1 de %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Tarjetas sobre las personas aliadas</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Más</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>el punto de información</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>la sala tranquila</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>la sala de primeros auxilios</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>la entrada principal</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Punto de información</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Sala tranquila</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Primeros auxilios</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Entrada principal</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Hablar con cualquier persona que trabaje en este evento</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Hablar con el personal de este edificio</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Ir al punto de información</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Ir a la sala de primeros auxilios</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>anillo</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>gota</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Entrada del equipo</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Número de llamada</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 cifras</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Ese número y ese PIN no coinciden.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Podrá volver a intentarlo en %1 s.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>Aún no hay nadie del equipo registrado. En un terminal de esta máquina: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Ahora no se puede entrar en esta máquina.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Puesto de apoyo</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>Atento a peticiones · %1 de turno</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>No está atento: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>nadie ha entrado</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>la alerta no está probada</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>esta ventana no está a la vista</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>no se puede leer el registro</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>nadie ha tocado este puesto en %1 min</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Ningún quiosco ha escrito en el registro de esta máquina. Ninguna petición puede llegar a este puesto.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Ahora no se puede leer el registro. Puede que las peticiones no aparezcan aquí.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Aún sin guardar. Este puesto sigue intentándolo. El quiosco no lo sabe.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Nadie pide ayuda.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Volver a las tarjetas</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Necesita a alguien</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>De camino</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>Con la persona</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Tocado una sola vez</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 nuevas en %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, en espera: %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>en el quiosco</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Pantalla en %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>Ya no lo necesita. Pase a ver de todos modos.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Nadie pide ayuda: esto demuestra que una petición llegaría aquí. Nadie tiene que ir.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 dijo a las %2 que iba. ¿Está ya allí?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Usted dijo a las %1 que iba. ¿Está ya allí?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Llamada repetida</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Tocado otra vez</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Nadie ha respondido.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 va desde las %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Visto por %1 a las %2. No va nadie.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 no puede ir. No va nadie.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>Voy</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>No puedo ir</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>Ya estoy allí</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Deshacer, quedan %1 s</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Ese paso ya no es posible. La fila muestra lo que vale ahora.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Ya no se puede deshacer.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Muestre esta señal y espere a la vista. No diga la palabra en voz alta.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>¿Por qué se cierra?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Pasó a seguridad</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Pasó a servicios médicos</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>No había nadie</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Toque sin querer</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Dejar abierta</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Un toque a las %1, sin un segundo toque.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Tocado a las %1. Guardado.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Tocado otra vez a las %1. Guardado.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Ha elegido encontrarse en %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Ha elegido encontrarse en el quiosco.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Ha elegido este idioma: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>Ya no lo necesita.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>Lo necesita de nuevo.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Mostrado en %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Visto por %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 va.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 no puede ir.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 está con la persona.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 deshizo un paso.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Cerrada por %1: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Reabierta por %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Nadie había respondido. Llamada repetida, paso %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Nadie había llegado. Se preguntó si ya están allí (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>El simulacro llegó a %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>El simulacro no llegó a %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>El simulacro terminó.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>la pantalla del propio quiosco</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 añadió una nota.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 tachó una nota.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Tocado en la pantalla de estado de otra petición.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Sus detalles se borraron.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 leyó las notas.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Un paso que esta versión no conoce: %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Antes de ir</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Si puede, vaya con alguien más.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Ofrezca un lugar tranquilo, agua, avisar a una amistad.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Escuche y agradezca que pida ayuda.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>No juzgue ni insista en saber detalles.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>No prometa ningún resultado.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Policía solo si lo pide o si hay alguien en peligro.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Añadir una nota (sin nombres)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>Quedan %1 caracteres</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Tachar</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>tachada</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Notas listas</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Está en una sala tranquila.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Tiene compañía amiga.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Desea intérprete.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Pidió ayuda de accesibilidad.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Se llamó a primeros auxilios.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Pasaremos a ver más tarde.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Alguien llama al equipo.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 personas llaman al equipo.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Es un simulacro. Nadie pide ayuda.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>En silencio hasta %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Silenciar este quiosco 10 min</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Silenciar 10 min</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Pruebe su alerta</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Hasta que note su propia alerta, este puesto no cuenta como atento a las peticiones.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>¿Cómo notará una petición?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Lo he notado</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>No lo he notado</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>Esta máquina no emite sonido. Elija la luz.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Bloqueado. Sigue sonando.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Entre para responder.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Este puesto se bloquea en %1 s. Tóquelo para seguir.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>¿Sigue ahí? Sin un toque, en %1 s aquí nadie contará como atento a las peticiones.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Escriba su PIN; entonces consta que va.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Equipo %1 (usted)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Usted lo vio a las %1. No va nadie.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 y %2 van.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 y %3 más van.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Usted va desde las %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 está con la persona desde las %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 y %2 están con la persona.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 y %3 más están con la persona.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Usted está con la persona desde las %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Reabierta. Nadie ha respondido.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Cerrada por %1 a las %2: %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Leer las notas (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Ocultar las notas</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>esta máquina no puede anotarlo para los quioscos</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>Esta máquina ya no emite sonido. Vuelva a probar su alerta.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>El sonido de esta máquina está apagado. Súbalo y vuelva a probar su alerta.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>El sonido ha vuelto. Vuelva a probar su alerta.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Revisión</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Mostrar la revisión</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Volver a la petición</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>Al final está qué falla y qué ayuda.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Todo responde, desde el botón hasta el equipo.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Cada quiosco pulsa su propio botón. Cada vía suena una vez. No cuenta en ninguna parte.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>No llegó: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>No hay ningún canal para este recinto.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Teléfonos y portátiles</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Página del equipo</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>Puede encenderla quien coordina.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Vincular un teléfono</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Dar otro código</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Escanee el código con un teléfono, o abra %1 y escriba las letras:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Válido %1, para un teléfono</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>Código QR que abre la página del equipo en un teléfono</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Huella del certificado, para comparar en el teléfono:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Con fallos</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, última prueba %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, simulacro: %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Simulacro pedido a las %1. El resultado llega en menos de un minuto.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>El simulacro (%1) no ha dado resultado.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Prueba pedida: %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Falló (%1): %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Falló (%1): su dirección no se puede usar.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Sin envíos todavía</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>Encendida. Ahora en %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>Encendida, pero no se puede abrir.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Cambiando…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Teléfono %1 · Equipo %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Vinculado %1, último uso %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Teléfono %1 vinculado.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>El código ya no sirve. Pida otro.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>Eso no ha funcionado ahora en esta máquina.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Ha visto: %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Usted va: %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>No puede ir: %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Está allí: %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Ha cerrado: %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Ha reabierto: %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Ahora…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>¿Lo ha notado?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Suba el sonido o elija la luz.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Más tarde: hasta entonces aquí nadie cuenta como atento a las peticiones</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Probar su alerta</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Esta es la luz.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Pronto esta pantalla vuelve a las tarjetas. Su petición sigue abierta.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>De camino</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>Con la persona</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Con fallos</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>La vigilancia del quiosco se ha parado: no se repite ninguna llamada ni sale ningún mensaje.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Reinicie el quiosco o avise al equipo técnico.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>El quiosco no está en marcha.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Enciéndalo o avise al equipo técnico.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>La pantalla del quiosco se reinició: %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Si vuelve a pasar, avise al equipo técnico.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Nadie está atento a las peticiones.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Entre en un puesto o un teléfono y pruebe la alerta.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>Ya no hay noticias de “%1”.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Ábralo de nuevo y entre.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Sin sonido en %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Conecte un altavoz o elija la luz.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>El sonido en %1 está apagado.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Súbalo o elija la luz.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>Esta máquina no tiene red: teléfonos y mensajes quedan sin conexión.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Conecte el cable o mire la Wi-Fi. Los puestos de esta máquina siguen sonando.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Los mensajes a “%1” no llegan.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Mire la red y la cuenta, y envíe una prueba.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>La dirección de “%1” no se puede usar.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Corríjala en los ajustes y envíe una prueba.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>El disco está casi lleno: pronto no se podrá guardar ninguna petición.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Borre lo que nadie necesita o avise al equipo técnico.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Los mensajes que esperan salida se perderían si falla la corriente.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Siguen saliendo. Avise al equipo técnico: allyship-kiosk doctor dice qué falla.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Las peticiones no se pueden guardar o leer como deben.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Avise al equipo técnico: allyship-kiosk doctor dice qué falla.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>El reloj de esta máquina puede estar mal.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Ponga la hora y deje que la red la mantenga.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>La página del equipo no se puede abrir.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Avise al equipo técnico: el puerto o el certificado está mal.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>El último simulacro no llegó a %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Revíselo y haga un simulacro.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Desde ayer ningún simulacro ha probado el camino al equipo.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Haga un simulacro: un toque en un puesto.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Las tarjetas nuevas no se pueden mostrar (%1). Se siguen viendo las últimas correctas.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Avise al equipo técnico: “allyship-kiosk check” dice qué falla.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · pantalla en %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Simulacro · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Prueba · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Equipo de apoyo</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Equipo de apoyo</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>No oye nada · Equipo de apoyo</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Vincular dispositivo</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Quien haya entrado en un puesto puede mostrarle un código. Escanéelo o escriba aquí sus ocho letras.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Ocho letras</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>El código tiene ocho letras.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Vinculando…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>El ordenador del quiosco no responde. ¿Está este dispositivo en la red del recinto?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Este dispositivo ya no está vinculado. No oye nada.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>¿Está atenta esta página?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>Atenta a peticiones</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>No está atenta</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>De turno</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Empezar turno</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Pruebe su alerta</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Probar otra vez su alerta</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Hasta que note su propia alerta en este dispositivo, no cuenta como atento a las peticiones.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>¿Cómo notará una petición?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Vibración</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Ahora…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>¿Lo ha notado?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Lo he notado</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>No lo he notado</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Súbalo o elija otra forma.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Necesita a alguien</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>De camino</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>Con la persona</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Cerradas hoy</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Nadie pide ayuda.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>Voy</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>Ya estoy allí</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>No puedo ir</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>El ordenador del quiosco no responde. Puede que esto no esté guardado.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>¿Por qué se cierra?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Pasó a seguridad</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Pasó a servicios médicos</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>No había nadie</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Toque sin querer</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Mostrar señal</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Muéstrela en alto en %1 y espere a la vista. No diga la palabra en voz alta.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Toque para cerrar</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>Silenciar %1 10 min</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 está en silencio. Aún se ilumina. Quedan:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Alguien llama al equipo</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 personas llaman al equipo</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Esta página no oye nada</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>No se fíe de ella. Siga las peticiones en un puesto o pregunte a quien sí oye. Abajo está lo último que oyó.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>Este dispositivo no tiene red. Sin oír nada desde hace</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Lo intenta una y otra vez. Sin oír nada desde hace</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Esta página vuelve a oír</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>No oyó nada durante %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>No estuvo atenta durante %1: tenía delante otra página o la pantalla apagada.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Nuevas: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Necesita a alguien otra vez: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Respondió otra persona: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Cerradas: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Mientras tanto no ha cambiado nada.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>Por revisar: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Nueva: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Este navegador puede dejar que la pantalla se apague. Entonces esta página no está atenta a las peticiones. Ajuste la pantalla para que siga encendida.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Hacer un simulacro</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Llama una vez a cada puesto, página y canal, para demostrar que oyen.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>El simulacro ha empezado.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Desvincular dispositivo</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>¿Desvincular? Este dispositivo ya no oirá nada.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Sí, desvincular</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>usted no está de turno aquí</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>la alerta de este dispositivo no está probada</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>esta página está en segundo plano</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>esta página no oye al quiosco</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>la máquina del quiosco no puede anotarlo</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>nadie ha tocado este dispositivo en %1 min</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Primero empiece su turno; luego pruebe la alerta.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Este código tiene más de 2 minutos. Pida uno nuevo en el puesto.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Este código ya se usó. Pida uno nuevo en el puesto.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Este no es el código. Revise las letras o pida uno nuevo en el puesto.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>El puesto ha dado un código más nuevo. Use ese.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Demasiados códigos equivocados. Vuelva a probar en %1 s.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Este dispositivo no está vinculado.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Aún sin guardar. Se sigue intentando. El quiosco no lo sabe.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>El quiosco no puede leer o escribir en su disco ahora mismo. Vuelva a probar.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Hay un simulacro en curso. Vuelva a probar en un minuto.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Eso no ha funcionado. Vuelva a probar o use el puesto.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>No oye nada</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>El camino de los quioscos al equipo: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Ayudas de lectura</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Tamaño</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Texto muy grande</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>¿Leer esto en voz alta?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>Las personas cerca de usted pueden oír la lectura.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Seguir en silencio</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Volumen %1 de %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Parar</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>Esta pantalla no tiene voz para este idioma.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Esta pantalla no puede leer en voz alta.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Se está limpiando esta pantalla</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Durante %1 s, tocarla no hace nada.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Para terminar, mantenga el dedo aquí 3 segundos.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Toque la pantalla para encenderla</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Esta pantalla</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Durante 30 s, tocarla no hace nada. Se cierra su sesión.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Medir la pantalla</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Ponga una tarjeta bancaria sobre este marco. Haga el marco tan ancho como la tarjeta.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Más estrecho</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Más ancho</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Guardar este tamaño</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Según los ajustes</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Guardado. Ahora todo tiene su tamaño real.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Sin guardar: este no puede ser el tamaño de esta pantalla.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>El tamaño es el de los ajustes.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Nadie ha indicado a qué altura está esta pantalla.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Algunos botones están por debajo de 38 cm: demasiado bajos para alguien que está sentado.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Algunos botones están por encima de 122 cm: demasiado altos para alguien que está sentado.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
</TS>
