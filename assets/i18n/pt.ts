<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="pt" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Chamar alguém da equipe de apoio</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>Você não precisa dizer o motivo</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Toque de novo para chamar</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>A equipe de apoio está atenta aos pedidos.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Ninguém da equipe está atento aos pedidos agora.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>A equipe de apoio está atenta aos pedidos. O horário dela termina em breve.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>A equipe de apoio está atenta aos pedidos, fora do seu horário.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>Talvez a equipe não perceba logo.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>Talvez a equipe não perceba. O horário dela termina em breve.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>Talvez a equipe não perceba. Agora não é o horário dela.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Ninguém da equipe está atento aos pedidos. O horário dela termina em breve.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Ninguém está atento aos pedidos. Agora não é o horário da equipe.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Não sabemos se a equipe está atenta aos pedidos.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>Não sabemos se a equipe está atenta aos pedidos. O horário dela termina em breve.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>Não sabemos se a equipe está atenta aos pedidos. Agora não é o horário dela.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Você ainda pode pedir aqui. Você também pode:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Esta tela não consegue ver as respostas da equipe agora.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Mostrar a situação de novo</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Guardado às %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>A equipe viu</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Alguém da equipe está vindo</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Estamos pedindo ao resto da equipe</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Alguém da equipe diz que está com você</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>A equipe encerrou este pedido</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Você não precisa mais disto</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Continuamos tentando. Por favor, não espere por esta tela.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Guardado às %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Ninguém viu ainda.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>A tela da equipe mostra o pedido. Ninguém respondeu ainda.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Nenhuma tela da equipe mostra isto ainda.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Ninguém respondeu ainda.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Você não fez nada de errado.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Ninguém da equipe está atento aos pedidos agora.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Ninguém está atento aos pedidos. Agora não é o horário da equipe.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>Talvez a equipe não perceba.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Não sabemos se a equipe está atenta aos pedidos.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>O horário da equipe termina em breve.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Agora não é o horário da equipe.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Esta tela não consegue ver as respostas da equipe agora.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Alguém da equipe viu. Ninguém está vindo ainda.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Alguém da equipe está vindo até %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>esta tela</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>A pessoa que estava vindo não pode vir. Estamos pedindo a outras pessoas da equipe.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Alguém da equipe diz que está com você.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>A equipe encerrou este pedido. Se ainda precisar de alguém, toque de novo.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Dissemos à equipe que você não precisa mais disto. Mesmo assim, talvez alguém passe para ver.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Ainda é você?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Ocultar esta tela</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>Mesmo assim, a equipe vem até esta tela.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Seu pedido continua aberto.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>Mesmo assim, a equipe vem até %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Não preciso mais disto</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Você pode esperar aqui.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Aonde a equipe deve ir?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>sem degraus</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>com degraus</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Quem vier da equipe mostra este sinal a você e usa %1. Um sinal não prova quem a pessoa é.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Quem vier da equipe mostra este sinal a você. Um sinal não prova quem a pessoa é.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>Você também pode:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (não é da equipe)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Ligue agora para %1 se:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>há pessoas feridas</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>alguém está em perigo</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>há fogo</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>Em perigo agora? Ligue para o número de emergência (112 na maior parte do mundo, 911 na América do Norte).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Este botão não chama a polícia.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>O que esta tela guarda</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Esta tela guarda a hora, este local, seu sinal, o idioma e onde você quer encontrar a equipe. Guarda os passos da equipe e suas notas curtas. Nem nome, nem imagem, nem som. A equipe de apoio pode ver isso até a organização apagar. Para que isso seja apagado, diga à organização o local, a hora e o sinal.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Voltar aos cartões</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Esta tela reiniciou. Seu pedido continua aberto.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>Algo para tentar hoje</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Cartão anterior</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Continuar</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Próximo cartão</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Cartão %1 de %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Cartões sobre pessoas aliadas</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>o balcão de informações</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>a sala tranquila</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>a sala de primeiros socorros</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>a entrada principal</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Balcão de informações</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Sala tranquila</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Primeiros socorros</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Entrada principal</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Falar com qualquer pessoa que trabalha neste evento</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Falar com quem trabalha neste prédio</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Ir ao balcão de informações</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Ir à sala de primeiros socorros</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>quadrado</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>triângulo</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>estrela</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>coração</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>lua</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>anel</translation>
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
        <translation>laranja</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>amarelo</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>preto</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>branco</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Entrada da equipe</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Número de chamada</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 dígitos</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Esse número e esse PIN não combinam.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Você pode tentar de novo em %1 s.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>Ainda não há ninguém da equipe cadastrado. Em um terminal nesta máquina: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Não é possível entrar nesta máquina agora.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Balcão de apoio</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>Atento aos pedidos · %1 de plantão</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Não está atento: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>ninguém entrou</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>o alerta não foi testado</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>esta janela não está visível</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>não é possível ler o registro</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>ninguém toca neste balcão há %1 min</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Nenhum quiosque escreveu no registro desta máquina. Por isso nenhum pedido pode chegar a este balcão.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Não é possível ler o registro agora. Pode haver pedidos que não aparecem aqui.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Ainda não guardado. Este balcão continua tentando. O quiosque não sabe disso.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Ninguém está pedindo.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Voltar aos cartões</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Precisa de alguém</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>Com a pessoa</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Encerrados</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Tocado uma só vez</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 novos em %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, espera de %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>no quiosque</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Tela em %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>A pessoa não precisa mais. Mesmo assim, passe para ver.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Ninguém está pedindo: isto prova que um pedido chegaria aqui. Ninguém precisa ir.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 disse às %2 que ia. Já chegou lá?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Você disse às %1 que ia. Já chegou lá?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Chamado de novo</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Tocado de novo</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Ninguém respondeu.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 está indo desde as %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Visto por %1 às %2. Ninguém está indo.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 não pode ir. Ninguém está indo.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>Eu vou</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Não posso ir</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>Cheguei</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Desfazer, restam %1 s</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Esse passo não é mais possível. A linha mostra o que vale agora.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Não dá mais para desfazer.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Mostre este sinal e espere à vista. Não diga a palavra em voz alta.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Por que encerrar?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Atendido</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Passou para a segurança</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Passou para a equipe médica</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Não havia ninguém</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Não precisa mais</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Toque sem querer</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Um toque às %1, sem um segundo toque.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Tocado às %1. Guardado.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Tocado de novo às %1. Guardado.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Local de encontro escolhido: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Local de encontro escolhido: no quiosque.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Idioma escolhido: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>A pessoa não precisa mais.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>A pessoa precisa de novo.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Mostrado em: %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Visto por %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 está indo.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 não pode ir.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 está com a pessoa.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 desfez um passo.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Encerrado por %1: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Reaberto por %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Ninguém tinha respondido. Chamado de novo, passo %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Ninguém tinha chegado. Foi perguntado se já estão lá (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>O simulado alcançou %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>O simulado não alcançou %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>O simulado terminou.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>a página %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>o canal %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>a tela do próprio quiosque</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 adicionou uma nota.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 riscou uma nota.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Tocado na tela de situação de outro pedido.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Os detalhes foram apagados.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 leu as notas.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Um passo que esta versão não conhece: %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Equipe %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>este balcão</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Antes de ir</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Se der, vá com mais alguém.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Ofereça um lugar reservado, água, alguém de confiança.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Escute e agradeça por pedir ajuda.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>Não julgue nem insista em detalhes.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Não prometa um resultado.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polícia só se a pessoa pedir ou se houver perigo.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Adicionar nota (sem nomes)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>Restam %1 caracteres</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Riscar</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>riscada</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Notas prontas</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Foi para uma sala tranquila.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Tem companhia amiga.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Deseja intérprete.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Pediu ajuda de acessibilidade.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Primeiros socorros chamados.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Voltamos para ver mais tarde.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Alguém está chamando a equipe.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 pessoas estão chamando a equipe.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Isto é um simulado. Ninguém está pedindo.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>Sem som até %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Silenciar este quiosque por 10 min</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Silenciar por 10 min</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Teste seu alerta</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Até você perceber seu próprio alerta, este balcão não conta como atento aos pedidos.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>Como você vai perceber um pedido?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Percebi</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Não percebi</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>Esta máquina não toca som. Escolha a luz.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Bloqueado. Ainda toca.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Entre para responder.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Este balcão bloqueia em %1 s. Toque para continuar.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Você ainda está aí? Sem um toque, em %1 s ninguém aqui conta como atento aos pedidos.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Digite seu PIN; então fica dito que você vai.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Equipe %1 (você)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Você viu às %1. Ninguém está indo.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 e %2 estão indo.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 e mais %3 estão indo.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Você está indo desde as %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 está com a pessoa desde as %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 e %2 estão com a pessoa.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 e mais %3 estão com a pessoa.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Você está com a pessoa desde as %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Reaberto. Ninguém respondeu.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Encerrado por %1 às %2: %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Ler as notas (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Ocultar as notas</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>esta máquina não consegue anotar isso para os quiosques</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>Esta máquina não toca mais som. Teste seu alerta de novo.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>O som desta máquina está desligado. Aumente o som e teste seu alerta de novo.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>O som voltou. Teste seu alerta de novo.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Verificação</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Mostrar a verificação</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>E mais %1</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Voltar ao pedido</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>O que está errado, e o que ajuda, está no fim.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Tudo responde, do botão até a equipe.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Cada quiosque toca o próprio botão. Cada caminho chama uma vez. Não conta em lugar nenhum.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>Não há canal definido para este local.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Celulares e notebooks</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Página da equipe</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>A coordenação pode ligar.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Parear um celular</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Dar outro código</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Leia o código com um celular, ou abra %1 e digite as letras:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Vale %1, para um celular</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>Código QR que abre a página da equipe em um celular</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Impressão do certificado, para comparar no celular:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Com falhas</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, última prova: %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, simulado: %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Simulado pedido: %1. O resultado sai em até um minuto.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>O simulado (%1) não deu resultado.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Teste pedido: %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Tentando…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Falhou (%1): %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Falhou (%1): o endereço não pode ser usado.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>Ligada. Aberta agora em %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>Ligada, mas não abre.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Mudando…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Celular %1 · Equipe %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Pareado: %1, último uso: %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Celular %1 pareado.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>O código não vale mais. Dê outro.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>Isso não funcionou nesta máquina agora.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Você viu: %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Você vai: %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>Você não pode ir: %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Você está lá: %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Você encerrou: %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Você reabriu: %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Agora…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>Você percebeu?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Aumente o som ou escolha a luz.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Mais tarde: até lá ninguém aqui conta como atento aos pedidos</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Testar seu alerta</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Esta é a luz.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>O que é guardado</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Em breve esta tela volta aos cartões. Seu pedido continua aberto.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>Com a pessoa</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Com falhas</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>A vigilância do quiosque parou: ninguém é chamado de novo, e nenhuma mensagem sai.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Reinicie o quiosque ou avise o suporte técnico.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>O quiosque não está funcionando.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Ligue o quiosque ou avise o suporte técnico.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>A tela do quiosque reiniciou: %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Se acontecer de novo, avise o suporte técnico.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Ninguém está atento aos pedidos.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Entre em um balcão ou celular e teste o alerta.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>Sem notícias de “%1”.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Abra de novo e entre.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Sem som: %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Ligue um alto-falante ou escolha a luz.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>O som está desligado: %1.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Aumente o som ou escolha a luz.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>Esta máquina não tem rede: celulares e mensagens estão sem conexão.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Ligue o cabo ou veja o Wi-Fi. Os balcões desta máquina ainda tocam.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>As mensagens para “%1” não chegam.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Veja a rede e a conta, depois envie um teste.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>O endereço de “%1” não pode ser usado.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Corrija nas configurações, depois envie um teste.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>O disco está quase cheio: em breve nenhum pedido poderá ser guardado.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Apague o que ninguém precisa ou avise o suporte técnico.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>As mensagens à espera de envio se perderiam se faltasse energia.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Elas ainda saem. Avise o suporte técnico: allyship-kiosk doctor diz o que está errado.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Os pedidos não podem ser guardados ou lidos como deveriam.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Avise o suporte técnico: allyship-kiosk doctor diz o que está errado.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>O relógio desta máquina pode estar errado.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Acerte a hora e deixe a rede manter.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>A página da equipe não pode ser aberta.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Avise o suporte técnico: a porta ou o certificado está errado.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>O último simulado não alcançou %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Verifique e depois faça um simulado.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Desde ontem nenhum simulado provou o caminho até a equipe.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Faça um simulado: um toque em um balcão.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Os cartões novos não podem ser mostrados (%1). Os últimos corretos continuam na tela.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Avise o suporte técnico: “allyship-kiosk check” diz o que está errado.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · tela em %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Simulado · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Teste · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>hebraico</translation>
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
        <translation>japonês</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>suaíli</translation>
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
        <translation>chinês</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Equipe de apoio</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Equipe de apoio</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>Não ouve nada · Equipe de apoio</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Parear este aparelho</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Quem entrou em um balcão pode mostrar um código a você. Leia o código ou digite aqui as oito letras.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Oito letras</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Parear</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>O código tem oito letras.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Pareando…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>O computador do quiosque não responde. Este aparelho está na rede do local?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Este aparelho não está mais pareado. Ele não ouve nada.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>A página está atenta aos pedidos?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>Atenta aos pedidos</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Não está atenta</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Estou aqui</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>De plantão</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Iniciar plantão</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Teste seu alerta</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Testar seu alerta de novo</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Até você perceber seu próprio alerta neste aparelho, ele não conta como atento aos pedidos.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>Como você vai perceber um pedido?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Vibração</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Agora…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>Você percebeu?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Percebi</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Não percebi</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Aumente ou escolha outra forma.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Precisa de alguém</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>Com a pessoa</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Encerrados hoje</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Ninguém está pedindo.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Espera:</translation>
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
        <translation>Eu vou</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>Cheguei</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Não posso ir</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Encerrar</translation>
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
        <translation>Mais</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>O computador do quiosque não responde. Talvez isto não esteja guardado.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Por que encerrar?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Atendido</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Passou para a segurança</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Passou para a equipe médica</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Não havia ninguém</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Não precisa mais</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Toque sem querer</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Mostrar sinal</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Local: %1. Levante este sinal e espere à vista. Não diga a palavra em voz alta.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Toque para fechar</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>Silenciar %1 por 10 min</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 está sem som. Ainda acende. Faltam:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Alguém está chamando a equipe</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 pessoas estão chamando a equipe</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Esta página não ouve nada</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Não conte com ela. Acompanhe os pedidos em um balcão ou pergunte a quem ouve. Abaixo está o que ela ouviu por último.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>Este aparelho não tem rede. Sem ouvir nada há</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Continua tentando. Sem ouvir nada há</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Tentar já</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Esta página ouve de novo</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>Ela não ouviu nada durante %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>Ela não ficou atenta durante %1: outra página ou a tela apagada estava na frente.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Novos: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Precisa de alguém de novo: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Outra pessoa respondeu: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Encerrados: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Nada mudou enquanto isso.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>A verificar: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Novo: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Este aparelho</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Este navegador pode deixar a tela apagar. Aí esta página não fica atenta aos pedidos. Ajuste a tela para ficar acesa.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Fazer um simulado</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Chama cada balcão, página e canal uma vez, para provar que ouvem.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>O simulado começou.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Desparear este aparelho</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Desparear? Este aparelho não vai ouvir mais nada.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Sim, desparear</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>você não está de plantão aqui</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>o alerta deste aparelho não foi testado</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>esta página está em segundo plano</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>esta página não ouve o quiosque</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>a máquina do quiosque não consegue anotar isso</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>ninguém toca neste aparelho há %1 min</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Inicie o plantão primeiro, depois teste o alerta.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Este código tem mais de 2 minutos. Peça um novo no balcão.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Este código já foi usado. Peça um novo no balcão.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Este não é o código. Confira as letras ou peça um novo no balcão.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>O balcão deu um código mais novo. Use esse.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Muitos códigos errados. Tente de novo em %1 s.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Este aparelho não está pareado.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Ainda não guardado. A tentativa continua. O quiosque não sabe disso.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>O quiosque não consegue ler ou escrever no disco agora. Tente de novo.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Há um simulado em andamento. Tente de novo em um minuto.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Isso não funcionou. Tente de novo ou use o balcão.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>Não ouve nada</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>O caminho dos quiosques até a equipe: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Ajudas de leitura</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Tamanho</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Sem movimento</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Texto bem grande</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Escolha um idioma</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Ler isto em voz alta?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>Pessoas por perto podem ouvir.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Ficar em silêncio</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Dizer de novo</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Volume %1 de %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>Esta tela não tem voz para este idioma.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Esta tela não consegue ler em voz alta.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Esta tela está sendo limpa</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Os toques não fazem nada por %1 s.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Para terminar, segure aqui por 3 segundos.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Toque na tela para acender</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Esta tela</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Limpar a tela</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Os toques não fazem nada por 30 s. Isso encerra sua sessão.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Medir a tela</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Encoste um cartão de banco nesta moldura. Deixe a moldura da largura do cartão.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Mais estreita</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Mais larga</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Guardar este tamanho</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Como na configuração</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Guardado. Agora tudo tem seu tamanho real.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Não guardado: este não pode ser o tamanho desta tela.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>O tamanho é o das configurações.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Ninguém informou a que altura fica esta tela.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Alguns botões estão abaixo de 38 cm: baixos demais para quem está sentado.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Alguns botões estão acima de 122 cm: altos demais para quem está sentado.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
</TS>
