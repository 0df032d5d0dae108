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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Usar un PIN</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>O acerque su acreditación al lector.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Esta acreditación no se conoce aquí. Entre con su PIN.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Las acreditaciones se vuelven a leer en %1 s. Entre con su PIN.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Puede entrar a partir de: %1. Si hace falta antes, pregunte a coordinación.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Su tiempo en el equipo terminó: %1. Si debe seguir, pregunte a coordinación.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>Coordinación ha cerrado su sesión. Entre de nuevo o pregunte a coordinación.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 pidió relevo: %2.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 tomó el relevo.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 no pudo tomar el relevo.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 la marcó para coordinación.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>La tiene coordinación: %1.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 fijó una hora para volver a mirar: %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 volvió a mirar. Hecho.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 tocó el quiosco: %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 la unió a otra petición.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 quitó una unión.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 retiró la pregunta.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Ofrezca un lugar tranquilo, agua y avisar a alguien de confianza.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Escuche y dé las gracias.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>No juzgue.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>No prometa ningún resultado.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Policía solo si lo pide o si hay alguien en peligro.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Plegar</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>No insista en saber detalles.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Para coordinación</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>La tiene coordinación</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Unida</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 está con la persona. Tocó el quiosco: %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Volver a mirar: %1</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Volver a mirar ahora</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Ha pedido relevo: %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>No puede tomar el relevo: %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Ha marcado para coordinación: %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>La tiene usted, por coordinación: %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Ha fijado una hora para volver a mirar: %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Ha vuelto a mirar: %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Ha unido: %1.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Las peticiones que aún no están en ningún informe se borran a partir del %1.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Haga el informe o una exportación antes de ese día.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>La fecha ha saltado al %1. Por ahora no se borra nada.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Si es la de hoy, coordinación la confirma en “Registros”. Si no, ponga el reloj en hora.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>No se pudo hacer la copia diaria del registro.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Haga sitio en el disco y elija “Copiar ahora” en “Registros”.</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>No puedo</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Sigo yo</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Para coordinación</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>La tengo</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Pasar el relevo</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>¿Quién debe ir en su lugar?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Hasta que acepte, sigue constando que va usted.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Terminar el evento</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Recinto</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>En marcha: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Parando: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 sin éxito</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 sin éxito, de %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>No se pudo hacer. Nada quedó a medias; vuelva a probar.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>No se pudo hacer: %1. Nada quedó a medias.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Usuario de terminal %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>El sistema</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>una petición borrada</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 inició sesión. Dónde: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Alguien escribió un número y un PIN que no coinciden. Dónde: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 cerró sesión. Dónde: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Bloqueado. Sesión abierta allí: %1. Dónde: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 leyó las notas de: %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 tachó una nota de: %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exportó sin números de llamada. Formato: %2. Peticiones: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exportó con números de llamada. Formato: %2. Peticiones: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 añadió a Equipo %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 añadió a Equipo %2 en coordinación.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 dio otro PIN a Equipo %2.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 quitó a Equipo %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 encendió la página del equipo.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 apagó la página del equipo.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 vinculó el teléfono %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 quitó el teléfono %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 cambió un ajuste. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 devolvió un ajuste al valor del archivo: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 silenció los toques durante 10 minutos. Dónde: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 borró peticiones y simulacros: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 revisó el registro: íntegro. Anotaciones: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 revisó el registro: se ha modificado.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 notó la alerta de prueba por el sonido. Dónde: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 notó la alerta de prueba por la luz. Dónde: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 notó la alerta de prueba por la vibración. Dónde: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 empezó un simulacro.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 empezó el simulacro de apertura.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 empezó el simulacro diario.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 envió un mensaje de prueba por %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 hizo algo que esta versión no sabe nombrar: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Aún nadie ha revisado si está íntegro.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Última vez íntegro: %1, según %2. Anotaciones: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>El registro está íntegro: no se cambió nada. Anotaciones: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>El registro se ha modificado. Copie esta línea y avise a quien se ocupa de esta máquina: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Ahora no se puede leer el registro. Vuelva a probar en un minuto.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Nada de este tipo todavía.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Mostrar lo anterior</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Exportado e impreso</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Guardado y borrado</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Pruebas y simulacros</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 volvió a estar de turno. Dónde: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 terminó su turno. Dónde: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 entró con el código de recuperación. Dónde: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 cerró la sesión de Equipo %2 en todas partes.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 guardó el informe. Formato: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 imprimió el informe.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 hizo tarjetas de señales para imprimir.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 hizo tarjetas de números de llamada para imprimir.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 fijó cuándo puede entrar Equipo %2. Desde: %3. Hasta: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 dio una acreditación a Equipo %2.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 quitó la acreditación de Equipo %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 dio un código de recuperación a Equipo %2.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 puso un nuevo cuadro de turnos. Turnos: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 puso un aviso sobre las tarjetas: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 quitó el aviso sobre las tarjetas.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 terminó la configuración.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 omitió la configuración.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 hizo una copia en esta máquina. Peticiones: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 hizo una copia para llevar. Peticiones: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 restauró el registro desde una copia. Peticiones: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 dijo que la fecha de esta máquina es correcta.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>usted no está de turno</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Terminar turno</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Empezar turno</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Qué peticiones se muestran</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Código, señal, lugar o estado</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Nada coincide. Quien pide ayuda ahora aparece siempre.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Aún no ha respondido a nada. Quien pide ayuda ahora aparece siempre.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Anteriores: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Teclas sueltas: sí</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Teclas sueltas: no</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>No puedo</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Sigo yo</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Pasar el relevo</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Para coordinación</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>La tengo</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>No había nadie</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Volver a mirar más tarde</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>El mismo asunto que</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>¿Quién debe ir en su lugar?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Hasta que acepte, sigue constando que va usted.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>de turno</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>No hay nadie más en el equipo.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>¿Qué petición es el mismo asunto?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>Cada una se sigue respondiendo por separado.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>No hay ninguna otra petición abierta.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>El mismo asunto</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Dar los siguientes pasos en ambas</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>¿Cuándo debe alguien volver a mirar?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>En %1 min</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>En 1 h</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Mañana %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Volver a mirar: %1, según %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Volver a mirar: la hora era %1, según %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Escriba una hora, como 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 le pide el relevo y sigue yendo hasta que usted acepte.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 no ha respondido todavía. Sigue constando que va usted.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 le pide el relevo: %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 quiere que coordinación lo mire: %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 ha tomado el relevo: %2. Ya no consta que vaya usted.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 no puede tomar el relevo: %2. Sigue constando que va usted.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 no ha respondido: %2. Sigue constando que va usted.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 también va: %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Volver a mirar: %2. La hora era %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>Más novedades: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Alguien le pide el relevo.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Alguien quiere que venga coordinación.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>A dónde</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Memoria %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Conecte una memoria USB; aparecerá aquí.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>O escriba una carpeta de esta máquina</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message id="desk.report.csv">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="desk.report.json">
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message id="desk.report.print">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Print on %1</source>
        <translation>Imprimir en %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>Esta máquina no tiene ninguna impresora. Guarde el PDF e imprímalo en otro sitio.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Memoria USB: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Sin guardar. No ha quedado ningún resto. Elija otro sitio o vuelva a probar.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 no aceptó nada. Guarde el PDF e imprímalo en otro sitio.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>Con turno ahora: %1. A la escucha ahora: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>A la escucha ahora: %1. Este evento no tiene cuadro de turnos.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>Con turno y sin escuchar: Equipo %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Equipo %1, coordinación</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>turno hasta: %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>no está de turno</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>a la escucha: %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>de turno: %1, puede que no note una llamada</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>puede entrar desde: %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>puede entrar hasta: %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>su tiempo en el equipo terminó: %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>acreditación</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Teléfono %1, último uso: %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Coordina: sí</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Coordina: no</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Añadir y dar un PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Puede entrar, como 2026-11-24 08:00; un campo vacío no pone límite</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Guardar el horario</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Dar otro PIN</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Registrar acreditación</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Quitar acreditación</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Cerrar todas sus sesiones</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>¿Dar otro PIN a Equipo %1? El PIN que tiene deja de valer ahora.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>¿Dar un código de recuperación a Equipo %1? Sirve para entrar una vez sin PIN. Un código anterior deja de valer.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>¿Cerrar la sesión de Equipo %1 en todos los puestos y revocar sus teléfonos? Su PIN sigue valiendo.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>¿Quitar a Equipo %1? Su sesión se cierra en todas partes y no podrá volver a entrar.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>¿Quitar la acreditación de Equipo %1? Su PIN sigue valiendo.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Acerque la acreditación de Equipo %1 al lector de este puesto.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Sí, hacerlo</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Solo se muestra ahora. Déselo solo a esa persona y ocúltelo después.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN de Equipo %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Código de recuperación de Equipo %1, válido una vez</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Equipo %1 puede entrar con esta acreditación.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Esta acreditación ya es de otra persona.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Equipo %1 ya no tiene acreditación.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>El horario de Equipo %1 está guardado.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>La sesión de Equipo %1 está cerrada en todas partes.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Equipo %1 ya no está en la lista.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>El teléfono %1 está revocado.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Ya hay un Equipo %1.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Ya no hay ningún Equipo %1.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>Eso no ha funcionado ahora en esta máquina. No se cambió nada.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>Es la única persona que coordina. Añada antes a otra.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>Un número de llamada va del 1 al 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Escriba horas como 2026-11-24 08:00, la segunda posterior a la primera.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>Lo que se ajusta aquí vale en todas las pantallas en dos segundos, por encima del archivo técnico. El archivo queda como está.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>Ajustado: %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Del archivo técnico</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>De fábrica</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>la configuración</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>El recinto</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>El número de emergencias</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Lugares y otras formas de pedir ayuda</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Horarios</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Tiempos de una visita</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Tiempos de un puesto</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Guardado y borrado</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Fuera del equipo</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Del equipo</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Escalones: sin indicar</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Con escalones</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>Con palabras propias</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Escriba de %1 a %2 letras, en una línea.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Escríbala como Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Solo cifras, espacios y +, hasta 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Escríbala como 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Escriba un número de %1 a %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Escríbalo como Mon-Fri 09:00-23:00, con una coma entre dos.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Ponga antes el número que se ha probado.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Indique como máximo %1. Otras formas de pedir ayuda: al menos dos, una de ellas fuera del equipo.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Elija algunas de estas opciones.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Escriba dónde está la carpeta de tarjetas, con la ruta completa.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Esto no encaja con los demás ajustes: primero el estado se hace pequeño, luego se pregunta si hay alguien.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Días: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Dónde está este quiosco</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Como lo llama el equipo: de 1 a 40 letras.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>Qué lleva puesto el equipo de apoyo</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Va después de “llevará”: un chaleco morado.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Como Europe/Lisbon. Vacío: la de la máquina.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>La de la máquina</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>El número para llamar en peligro</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>El número de este lugar. La pantalla lo muestra cuando alguien lo ha confirmado.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Sin indicar: la pantalla muestra 112 y 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Alguien ha probado este número o lo ha consultado</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Idioma de las pantallas</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Cada visitante puede elegir otro.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Idiomas para elegir</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>En este orden; los primeros aparecen en el botón de ayuda. Ninguno elegido: todos.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Todos los que habla el quiosco</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Otras formas de pedir ayuda</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>De dos a cuatro, una de ellas fuera del equipo.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>A dónde puede ir el equipo, además de aquí</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Hasta tres.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Solo aquí</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Cuándo está el equipo</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Como Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Vacío: siempre.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Cuándo está encendida la pantalla</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Como Mon-Sun 07:00-23:30. Vacío: siempre.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Cuándo tiene la pantalla colores oscuros</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Como Mon-Sun 20:00-06:00. Vacío: nunca.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Cuándo prueba el quiosco cada día todo el camino</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Como 07:45. Vacío: ningún día.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>Ningún día</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Probarlo otra vez al empezar el horario del equipo</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Tarjetas del recinto</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Una carpeta de tarjetas o un zip de ella, con la ruta completa. Mírelas antes de guardarlas. Vacío: las del programa.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Las del programa</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Una tarjeta se queda al menos</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Segundos, de 5 a 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>Y por cada una de sus palabras</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Segundos, de 0.3 a 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Las tarjetas vuelven a cambiar sin ningún toque tras</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Segundos, de 30 a 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>Un estado se hace pequeño sin ningún toque tras</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Segundos, de 10 a 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>Un estado pregunta si hay alguien tras</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Segundos, de 60 a 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>Y desaparece sin respuesta tras</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Segundos, de 20 a 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Varios toques en ayuda cuentan como uno en</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Segundos, de 1 a 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>El botón de ayuda pide un segundo toque</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>El puesto del quiosco se bloquea sin ningún toque tras</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Segundos, de 20 a 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Los otros puestos se bloquean sin ningún toque tras</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Segundos, de 60 a 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Nadie cuenta como atento sin ningún toque tras</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Minutos, de 5 a 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Las peticiones cerradas se borran tras</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Días, de 1 a 365. Más de 90: anote por qué.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Mirar estas tarjetas</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Tarjetas que el quiosco puede mostrar: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>El quiosco no puede mostrar estas tarjetas.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Un aviso sobre todas las tarjetas</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Para una emergencia del recinto. Aparece en el idioma de cada visitante, y el botón de ayuda se queda.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Ponerlo en todas las pantallas</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Quitarlo</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>En todas las pantallas. Puesto por %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Días tras el cierre en que se borran las peticiones: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Ahora no se guarda ninguna petición cerrada.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Peticiones cerradas guardadas: %1. La primera se borra el %2; la última, el %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>Se borran en menos de tres días: %1. Haga el informe antes.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Aún sin cerrar: %1. Se guardan hasta que alguien las cierre.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>El borrado espera su respuesta</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>El reloj de esta máquina ha saltado. ¿Es correcto? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Anotado. El borrado sigue dentro de un día.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Copias en esta máquina</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Copias: %1. La última: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Ninguna copia todavía. Se hace una cada día.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Copiado y comprobado. Tamaño en kB: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Exportar todas las peticiones</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Sin notas. No dice quién respondió, salvo que lo marque.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>Con números de llamada</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Peticiones escritas: %1. El archivo: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Cada paso lo da usted, en cualquier orden. Aquí nada ocurre solo.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Las cifras del evento, para guardar o imprimir. Hágalo antes de borrar.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>Ir a la exportación</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Una tabla de todas las peticiones, si su organización la conserva.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Una copia para llevar</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Todas las peticiones y notas en un archivo. No está cifrado: guarde bien la memoria USB.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Copiado y comprobado. El archivo: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Teléfonos y personas de este evento</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Teléfonos vinculados: %1. Personas con fecha de fin: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>No hay teléfonos vinculados y nadie tiene fecha de fin.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Terminar su acceso</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>¿Desvincular todos los teléfonos y quitar a quienes tienen fecha de fin? Ya no podrán responder.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Acceso terminado: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Peticiones cerradas: %1. Por sí solas, todas estarán borradas el %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>No hay ninguna petición cerrada que borrar.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>¿Borrar para siempre todas las peticiones cerradas y sus notas, también en cada copia de esta máquina? Peticiones: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Borradas, también en cada copia de esta máquina. Peticiones: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Peticiones borradas: %1. Aún sin limpiar: %2. Se vuelve a intentar cada día.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Sí, hacerlo</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Contando lo que esta máquina aún guarda…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>Esta máquina ya no guarda ninguna petición.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>Esta máquina aún guarda peticiones: %1. Dónde: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Estos archivos no se pudieron leer y puede que guarden alguna: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Tarjetas para imprimir</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Señales para mostrar en alto</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Las 48 señales, cuatro por página</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Números de llamada</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>Una por cada persona del equipo, diez por página; no llevan ningún PIN</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>Qué hay dentro</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, bajo la Apache License 2.0. Funciona con estos paquetes, cada uno bajo su propia licencia:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Licencia no indicada por su paquete</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>Desde una hoja de cálculo</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>Archivos CSV en memorias USB y en los documentos de este usuario. Un equipo tiene las columnas number, lead, from, to; un cuadro de turnos, number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>No hay ningún archivo CSV en una memoria USB ni en los documentos de este usuario.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Como equipo</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Como cuadro de turnos</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>No se toma nada de este archivo hasta que se corrija.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Más celdas que no se pueden leer: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: se esperaba: %2; hay: %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Añadiría personas: %1, de ellas en coordinación: %2. Cada una recibe un PIN que se muestra una vez.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Sustituiría el cuadro de turnos. Turnos: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Personas añadidas: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>El cuadro de turnos está guardado. Turnos: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>un número de llamada, del 1 al 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>un número de llamada que aún no tenga nadie</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>el número de llamada de alguien del equipo</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>una hora como 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>una hora posterior a la primera</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>un solo turno de esta persona a la vez</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>al menos una línea bajo los nombres de las columnas</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Peticiones al equipo de apoyo</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Respondidas con “Voy”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Nadie dijo “Voy”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Peticiones por hora del día</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>Desde las %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Tiempo hasta “Voy”: la mitad en, por hora</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Peticiones por quiosco</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Todos los demás quioscos</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 o más sin querer, o no había nadie</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>En qué quedaron</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Retirada en el quiosco</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>Desde el toque hasta</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 de cada 10 en</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Mostrada en un puesto o página</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Vista por una persona</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“Voy”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>Con la persona</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 o más, sin decir</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Muy pocas peticiones para mostrar esto.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>No hubo peticiones en estos días.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1” es de 1 a 4. “%2” es 5 o más, sin decir cuánto, para que no se pueda deducir ningún “%1”.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Los simulacros no cuentan. Un paso deshecho en 10 segundos tampoco.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Ninguna cifra trata de una persona. Entregue un solo informe por evento: dos se podrían restar.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 En este quiosco, 5 o más fueron toques sin querer, o no había nadie.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Ya borradas, y en ninguna otra cifra de aquí: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Por favor, salga ahora del edificio.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Camine con calma hasta la salida más cercana. No use los ascensores. Si no puede usar las escaleras, dígaselo a alguien cerca de usted.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Por favor, vaya al punto de encuentro.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Camine con calma. Si no sabe dónde está, pregunte a cualquier persona del personal.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Por favor, quédese dentro, donde está.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Espere hasta que el personal diga que puede salir.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>El evento está en pausa.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Espere, por favor. El personal dirá cuándo continúa.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Por favor, siga lo que diga el personal.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Escuche los avisos por megafonía y ayude a entenderlos a quienes tiene cerca.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>Del recinto, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosco</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Configurar este quiosco: página %1 de %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>El recinto</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Cómo llama el quiosco a este lugar. Todo se puede cambiar más tarde en un puesto.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>El número para llamar en peligro</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>La pantalla lo muestra cuando alguien de aquí lo ha probado o consultado. Hasta entonces muestra 112 y 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Otras formas de pedir ayuda</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Aparecen junto al botón de ayuda cuando nadie del equipo está atento. Un mostrador, una persona o un número son mejores que palabras generales.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Idiomas y horarios</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>Qué idiomas se pueden elegir y cuándo está el equipo.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>La primera persona que coordina</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>Quien coordina entra en el puesto con un número de llamada y un PIN, añade al equipo y cambia los ajustes.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Dar un PIN</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Un número de llamada menor</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Un número de llamada mayor</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>No se dio ningún PIN. Puede que el número esté ocupado o que el disco falle. Elija otro número o vuelva a probar.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>El PIN de Equipo %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Código de recuperación de Equipo %1, válido una vez, por si se pierde el PIN</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Anote ambos ahora. Solo se muestran en esta página.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>Se dio un PIN. No se vuelve a mostrar.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Probar esta máquina</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Si una petición se guardaría, se transmitiría y se oiría.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Las peticiones se pueden guardar.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Las peticiones no se pueden guardar. Mire el disco: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>El proceso que llama al equipo está en marcha.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>El proceso que llama al equipo aún no ha empezado.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Hacer sonar el timbre</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Lo he oído</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>No he oído nada</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>Esta máquina no tiene sonido. Un puesto puede avisar con luz.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>El timbre se oye.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Mire el volumen y el altavoz. Un puesto puede avisar con luz.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Cuando aparecen las tarjetas, el quiosco prueba por sí solo todo el camino. El resultado está en el puesto.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>Quien coordina puede entrar.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Aún no puede entrar nadie. Vuelva atrás y dé un PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Terminar y mostrar las tarjetas</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Omitir la configuración</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>Después la configuración no vuelve a aparecer. Los ajustes se pueden cambiar en el archivo, y quien coordina se añade en un terminal: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Omitir para siempre</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Equipo de apoyo</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Números de llamada</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1 de color %2</translation>
    </message>
</context>
</TS>
