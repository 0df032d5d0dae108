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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Usar código de recuperação</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Usar PIN</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Ou aproxime seu crachá do leitor.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Este crachá não é conhecido aqui. Entre com seu PIN.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Os crachás voltam a ser lidos em %1 s. Entre com seu PIN.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Você pode entrar a partir de %1. Se precisarem de você antes, fale com a coordenação.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Seu tempo na equipe terminou: %1. Fale com a coordenação se deve continuar.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>A coordenação encerrou sua sessão. Entre de novo ou fale com a coordenação.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 pediu a %2 para assumir.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 assumiu.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 não pôde assumir.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 marcou para a coordenação.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>%1 recebeu, pela coordenação.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 marcou um horário para ver de novo: %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 passou de novo para ver. Feito.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 tocou no quiosque: %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 ligou a outro pedido.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 desfez uma ligação.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 retirou a pergunta.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Ofereça um lugar reservado, água, alguém de confiança.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Escute e agradeça por pedir ajuda.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>Não julgue.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Não prometa um resultado.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polícia só se a pessoa pedir ou se houver perigo.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Recolher</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Abrir</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>Não insista em detalhes.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Para a coordenação</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>Com a coordenação</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Ligado</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 está com a pessoa. Tocou no quiosque às %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Ver de novo: %1</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Ver de novo agora</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Você pediu a alguém para assumir: %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>Você não pode assumir: %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Você marcou para a coordenação: %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>Você recebeu, pela coordenação: %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Você marcou um horário para ver de novo: %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Você passou de novo para ver: %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Você ligou: %1.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Os pedidos que ainda não estão em nenhum relatório são apagados a partir de %1.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Faça o relatório ou uma exportação antes desse dia.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>A data pulou para %1. Por enquanto nada é apagado.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Se é a data de hoje, a coordenação confirma em “Registros”. Se não, acerte o relógio.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>Não foi possível fazer a cópia diária do registro.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Libere espaço no disco e escolha “Copiar agora” em “Registros”.</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>Não posso</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Fica comigo</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Para a coordenação</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>Recebi</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Passar</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Quem vai no seu lugar?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Até a pessoa aceitar, ainda conta que você vai.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Agora não</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Encerrar o evento</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>Em andamento: %1</translation>
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
        <translation>%1 + %2 com falha</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 com falha, de %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>Não foi possível. Nada ficou pela metade; tente de novo.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>Não foi possível: %1. Nada ficou pela metade.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Usuário do terminal %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>O sistema</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>um pedido apagado</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 entrou. Onde: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Alguém digitou um número e um PIN que não combinam. Onde: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 saiu. Onde: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Bloqueado. Quem tinha entrado: %1. Onde: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 leu as notas de %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 riscou uma nota de %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exportou sem números de chamada. Formato: %2. Pedidos: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exportou com números de chamada. Formato: %2. Pedidos: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 adicionou Equipe %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 adicionou Equipe %2 à coordenação.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 deu outro PIN a Equipe %2.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 removeu Equipe %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 ligou a página da equipe.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 desligou a página da equipe.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 pareou o celular %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 removeu o celular %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 mudou uma configuração. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 voltou uma configuração ao valor do arquivo: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 silenciou os toques por 10 minutos. Onde: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 apagou pedidos e simulados: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 verificou o registro: íntegro. Entradas: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 verificou o registro: ele foi alterado.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 percebeu o alerta de teste pelo som. Onde: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 percebeu o alerta de teste pela luz. Onde: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 percebeu o alerta de teste pela vibração. Onde: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 iniciou um simulado.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 iniciou o simulado da abertura.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 iniciou o simulado diário.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 enviou uma mensagem de teste por %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 fez algo que esta versão não sabe nomear: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>O registro</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Verificar agora</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Ninguém verificou ainda se ele está íntegro.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Íntegro na última verificação: %1, por %2. Entradas: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>O registro está íntegro: nada foi alterado. Entradas: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>O registro foi alterado. Copie esta linha e avise quem cuida desta máquina: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Não é possível ler o registro agora. Tente de novo em um minuto.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Nada deste tipo ainda.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Entradas</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Exportações e impressões</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Celulares</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Guardado e apagado</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Testes e simulados</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 voltou ao plantão. Onde: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 saiu do plantão. Onde: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 entrou com o código de recuperação. Onde: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 encerrou todas as sessões de Equipe %2.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 salvou o relatório. Formato: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 imprimiu o relatório.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 fez cartões de sinais para imprimir.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 fez cartões de números de chamada para imprimir.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 definiu quando Equipe %2 pode entrar. De: %3. Até: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 deu um crachá a Equipe %2.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 retirou o crachá de Equipe %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 deu um código de recuperação a Equipe %2.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 colocou uma nova escala. Turnos: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 colocou uma mensagem sobre os cartões: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 retirou a mensagem sobre os cartões.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 concluiu a configuração inicial.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 pulou a configuração inicial.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 fez uma cópia nesta máquina. Pedidos: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 fez uma cópia para levar. Pedidos: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 restaurou o registro de uma cópia. Pedidos: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 confirmou que a data desta máquina está certa.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>você não está de plantão</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Sair do plantão</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Iniciar plantão</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Quais pedidos aparecem na lista</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Código, sinal, lugar ou situação</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Quiosque</translation>
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
        <translation>Qualquer</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Mostrando %1 de %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Nada encontrado. Quem está pedindo agora sempre aparece na lista.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Você ainda não respondeu nada. Quem está pedindo agora sempre aparece na lista.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Anteriores: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Como neste computador</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Teclas simples: ligadas</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Teclas simples: desligadas</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>Não posso</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Fica comigo</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Passar</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Para a coordenação</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>Recebi</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Não havia ninguém</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Ver de novo mais tarde</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Mesmo assunto que</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Quem vai no seu lugar?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Até a pessoa aceitar, ainda conta que você vai.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>de plantão</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Não há mais ninguém na equipe.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Qual pedido é do mesmo assunto?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>Cada um continua sendo respondido separadamente.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>Não há outro pedido aberto.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Mesmo assunto</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Fazer os próximos passos nos dois</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>Quando alguém deve ver de novo?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>Em %1 min</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>Em 1 h</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Amanhã, %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>Em uma semana</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Marcar</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Ver de novo: %1, marcado por %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Ver de novo: marcado para %1 por %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Digite um horário, como 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 pede que você assuma. Até você aceitar, quem pediu continua indo.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 não respondeu ainda. Ainda conta que você vai.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 pede que você assuma: %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 quer que a coordenação veja: %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 assumiu: %2. Não conta mais que você vai.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 não pode assumir: %2. Ainda conta que você vai.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 não respondeu sobre: %2. Ainda conta que você vai.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 também vai: %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Ver de novo: %2, marcado para %1.</translation>
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
        <translation>Mais novidades: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Alguém pede que você assuma.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Alguém quer a coordenação.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Pendrive %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Conecte um pendrive; ele aparece aqui.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Ou digite uma pasta desta máquina</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
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
        <translation>Imprimir em %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>Não há impressora configurada nesta máquina. Salve o PDF e imprima em outro lugar.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Pendrive: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Não salvo. Nada ficou para trás. Escolha outro lugar ou tente de novo.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Enviado para %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 não recebeu nada. Salve o PDF e imprima em outro lugar.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Salvar em</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>No turno agora: %1. Atentos agora: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>Atentos agora: %1. Não há escala para este evento.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>No turno, mas não atende: Equipe %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Equipe %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Equipe %1, coordenação</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>no turno até %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>fora do plantão</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>atende em %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>de plantão em %1, talvez não perceba um chamado</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>pode entrar a partir de %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>pode entrar até %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>tempo na equipe terminou: %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>crachá</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Celular %1, último uso: %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Adicionar alguém</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Coordena: sim</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Coordena: não</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Adicionar e dar um PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Pode entrar, como 2026-11-24 08:00; campo vazio não limita</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>De</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Salvar os horários</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Dar outro PIN</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Cadastrar um crachá</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Remover o crachá</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Encerrar todas as sessões</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Dar outro PIN a Equipe %1? O PIN atual deixa de valer agora.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Dar um código de recuperação a Equipe %1? Ele permite entrar uma vez sem PIN. Um código anterior deixa de valer.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Encerrar as sessões de Equipe %1 em todos os balcões e revogar seus celulares? O PIN continua valendo.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Remover Equipe %1? Todas as suas sessões são encerradas e não dá para entrar de novo.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Remover o crachá de Equipe %1? O PIN continua valendo.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Aproxime o crachá de Equipe %1 do leitor deste balcão.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Sim, fazer</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Mostrado só agora. Entregue apenas à própria pessoa e depois oculte.</translation>
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
        <translation>PIN de Equipe %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Código de recuperação de Equipe %1, vale uma vez</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Equipe %1 pode entrar com este crachá.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Este crachá já é de outra pessoa.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Equipe %1 não tem mais crachá.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>Os horários de Equipe %1 estão salvos.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Todas as sessões de Equipe %1 foram encerradas.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Equipe %1 foi removida.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Celular %1 revogado.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Já existe Equipe %1.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Equipe %1 não existe mais.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>Isso não funcionou nesta máquina agora. Nada foi alterado.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>É a única pessoa da coordenação. Adicione outra primeiro.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>O número de chamada vai de 1 a 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Digite horários como 2026-11-24 08:00, o segundo depois do primeiro.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>O que é definido aqui vale em todas as telas em até dois segundos, acima do arquivo do suporte técnico. O arquivo fica como está.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>Não</translation>
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
        <translation>Definido por %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Do arquivo do suporte técnico</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>Padrão do programa</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>a configuração inicial</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>O local</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>O número de emergência</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Lugares e outras formas de obter ajuda</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Tempos de uma visita</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Tempos de um balcão</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Guardar e apagar</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Fora da equipe</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Da equipe</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Degraus: não informado</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Sem degraus</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Com degraus</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Adicionar: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>Nas palavras do próprio local</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Digite de %1 a %2 letras, em uma linha.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Escreva assim: Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Digite só números, espaços e +, até 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Escreva assim: 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Digite um número de %1 a %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Escreva assim: Mon-Fri 09:00-23:00, com vírgula entre dois.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Primeiro defina o número que foi testado.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Indique no máximo %1. Outras formas de obter ajuda precisam ser pelo menos duas, uma delas fora da equipe.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Escolha uma destas opções.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Escolha algumas destas opções.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Digite onde está a pasta de cartões, com o caminho completo.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Isto não combina com as outras configurações: a situação pequena vem antes da pergunta se há alguém.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Dias: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Onde fica este quiosque</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Como a equipe chama o lugar: 1 a 40 letras.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Sem nome</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>O que a equipe de apoio usa</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Vem depois de “usa”: um colete roxo.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Como Europe/Lisbon. Vazio: o da máquina.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>O da máquina</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>O número para ligar em caso de perigo</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>O número deste lugar. A tela mostra o número depois que alguém confirmar.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Não definido: a tela mostra 112 e 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Alguém testou este número ou o conferiu</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Idioma das telas</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Quem visita pode escolher outro para si.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Idiomas para escolher</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>Nesta ordem; os primeiros ficam no botão de ajuda. Nenhum escolhido: todos.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Todos os que o quiosque fala</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Outras formas de obter ajuda</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>De duas a quatro, uma delas fora da equipe.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Aonde a equipe pode ir, além daqui</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Até três.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Só aqui</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Quando a equipe está presente</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Como Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Vazio: sempre.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Quando a tela fica acesa</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Como Mon-Sun 07:00-23:30. Vazio: sempre.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Quando a tela usa as cores escuras</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Como Mon-Sun 20:00-06:00. Vazio: nunca.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Quando o quiosque testa todo o caminho a cada dia</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Como 07:45. Vazio: em nenhum dia.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>Em nenhum dia</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Testar mais uma vez quando começa o horário da equipe</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Cartões do local</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Uma pasta de cartões ou um zip dela, com o caminho completo. Veja os cartões antes de guardar. Vazio: os do programa.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Os do programa</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Um cartão fica pelo menos</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Segundos, de 5 a 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>E mais, por palavra</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Segundos, de 0.3 a 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Os cartões voltam a girar sem toque por</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Segundos, de 30 a 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>A situação fica pequena sem toque por</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Segundos, de 10 a 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>A situação pergunta se há alguém depois de</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Segundos, de 60 a 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>E some sem resposta depois de</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Segundos, de 20 a 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Toques na ajuda contam como um só em até</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Segundos, de 1 a 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>O botão de ajuda pede um segundo toque</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>O balcão no quiosque bloqueia sem toque por</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Segundos, de 20 a 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Os outros balcões bloqueiam sem toque por</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Segundos, de 60 a 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Ninguém conta como atento aos pedidos sem toque por</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Minutos, de 5 a 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Os pedidos são apagados após o encerramento em</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Dias, de 1 a 365. Acima de 90, anote o motivo.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Ver estes cartões</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Cartões que o quiosque pode mostrar: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>O quiosque não pode mostrar estes cartões.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Uma mensagem sobre todos os cartões</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Para uma emergência do local. Aparece no idioma de cada visitante, e o botão de ajuda continua.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Mostrar em todas as telas</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Retirar</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>Em todas as telas. Colocada por %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>O que fica guardado</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Dias após o encerramento até um pedido ser apagado: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Nenhum pedido encerrado está guardado agora.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Pedidos encerrados guardados: %1. O primeiro será apagado em %2, o último em %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>A apagar nos próximos três dias: %1. Faça o relatório antes disso.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Ainda não encerrados: %1. Ficam guardados até alguém encerrar.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>A remoção espera por você</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>O relógio desta máquina pulou. Isto está certo? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>A data está certa</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Anotado. A remoção continua daqui a um dia.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Cópias nesta máquina</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Cópias: %1. A última: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Nenhuma cópia ainda. Uma é feita a cada dia.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Copiar agora</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Copiado e verificado. Tamanho em kB: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Exportar todos os pedidos</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Sem notas. Quem respondeu fica de fora, a menos que você marque.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>Com números de chamada</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Pedidos exportados: %1. O arquivo: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Cada passo depende de você, em qualquer ordem. Nada aqui acontece sozinho.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Ainda abertos</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Não há nada aberto.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Os números do evento, para salvar ou imprimir. Faça isso antes de apagar.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>Ir à exportação</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Uma tabela de todos os pedidos, se sua organização guarda uma.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Uma cópia para levar</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Todos os pedidos e notas em um arquivo. Ele não é criptografado: guarde bem o pendrive.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Copiado e verificado. O arquivo: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Celulares e pessoas deste evento</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Celulares pareados: %1. Pessoas com data final: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>Nenhum celular está pareado, e ninguém tem data final.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Encerrar o acesso</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Desparear todos os celulares e remover todas as pessoas com data final? Elas não poderão mais responder.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Acessos encerrados: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Apagar</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Pedidos encerrados: %1. Sem fazer nada, todos estarão apagados em %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>Não há pedido encerrado para apagar.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Apagar agora</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Apagar de vez todos os pedidos encerrados e suas notas, também em cada cópia nesta máquina? Pedidos: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Apagados, também em cada cópia nesta máquina. Pedidos: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Pedidos apagados: %1. Ainda por limpar: %2. Há nova tentativa a cada dia.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Sim, fazer</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Contando o que esta máquina ainda guarda…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>Esta máquina não guarda mais pedidos.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>Esta máquina ainda guarda pedidos: %1. Onde: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Não foi possível ler estes arquivos, que podem conter pedidos: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>Ir ao relatório</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Cartões para imprimir</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Sinais para mostrar</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Todos os 48 sinais, quatro por página</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Números de chamada</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>Um para cada pessoa da equipe, dez por página; sem nenhum PIN</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>O que há dentro</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, sob a Apache License 2.0. Funciona com estes pacotes, cada um com sua licença:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>O pacote não indica a licença</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>De uma planilha</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>Arquivos CSV em pendrives e nos documentos deste usuário. Uma equipe tem as colunas number, lead, from, to; uma escala, number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>Não há arquivo CSV em um pendrive nem nos documentos deste usuário.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Como equipe</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Como escala</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Nada é aproveitado deste arquivo antes de ele ser corrigido.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Outras células que não podem ser lidas: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: esperado: %2, encontrado: %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Isto adicionaria pessoas: %1, delas na coordenação: %2. Cada uma recebe um PIN que é mostrado uma vez.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Isto tomaria o lugar da escala. Turnos: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Pessoas adicionadas: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>A escala foi guardada. Turnos: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>um número de chamada, de 1 a 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>um número de chamada que ninguém tem ainda</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>o número de chamada de alguém da equipe</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>um horário como 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>um horário depois do primeiro</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>um turno desta pessoa por vez</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>pelo menos uma linha abaixo dos nomes das colunas</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Pedidos à equipe de apoio</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Respondidos com “Eu vou”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Ninguém disse “Eu vou”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Pedidos por hora do dia</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>Desde as %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Tempo até “Eu vou”: metade em até, por hora</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Pedidos por quiosque</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Todos os outros quiosques</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 ou mais sem querer, ou sem ninguém lá</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>Como terminaram</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Cancelados no quiosque</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Ainda abertos</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>Do toque até</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>Metade em até</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 de 10 em até</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Mostrado em um balcão ou página</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Visto por uma pessoa</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“Eu vou”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>Com a pessoa</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 ou mais, sem número exato</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Há poucos pedidos para mostrar isto.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>Nenhum pedido nestes dias.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1” vai de 1 a 4. “%2” é 5 ou mais, sem o número exato, para que não se possa calcular nenhum “%1”.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Simulados não contam. Um passo desfeito em até 10 segundos também não conta.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Nenhum número é sobre uma pessoa. Repasse um só relatório por evento: dois poderiam ser subtraídos.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 Neste quiosque, 5 ou mais foram toques sem querer, ou não havia ninguém.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Já apagados, e em nenhum outro número aqui: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Por favor, saia do prédio agora.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Vá com calma até a saída mais próxima. Não use elevadores. Se não puder usar escadas, avise alguém por perto.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Por favor, vá ao ponto de encontro.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Vá com calma. Se não souber onde fica, pergunte a quem trabalha no evento.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Por favor, fique aqui dentro, onde você está.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Espere até a equipe do evento dizer que você pode sair.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>O evento está em pausa.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Por favor, espere. A equipe do evento vai dizer quando ele continua.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Por favor, siga as orientações da equipe do evento.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Preste atenção aos avisos e ajude quem está por perto a entender.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>Do local, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosque</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Configurar este quiosque: página %1 de %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>O local</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Como o quiosque chama este lugar. Tudo pode ser mudado depois em um balcão.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>O número para ligar em caso de perigo</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>A tela mostra o número depois que alguém daqui o testar ou conferir. Até lá, mostra 112 e 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Outras formas de obter ajuda</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Ficam ao lado do botão de ajuda quando ninguém da equipe está atento aos pedidos. Um balcão, uma pessoa ou um número é melhor que palavras gerais.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Idiomas e horários</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>O que quem visita pode escolher, e quando a equipe está presente.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>A primeira pessoa da coordenação</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>Quem coordena entra no balcão com um número de chamada e um PIN, adiciona a equipe e muda as configurações.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Dar um PIN</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Número de chamada menor</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Número de chamada maior</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>Nenhum PIN foi dado. O número pode estar em uso, ou o disco recusa. Escolha outro número ou tente de novo.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>O PIN de Equipe %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Código de recuperação de Equipe %1, vale uma vez, para quando o PIN se perder</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Anote os dois agora. Eles só aparecem nesta página.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>Um PIN foi dado. Ele não aparece de novo.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Testar esta máquina</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Se um pedido seria guardado, enviado e ouvido.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Os pedidos podem ser guardados.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Os pedidos não podem ser guardados. Veja o disco: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>O processo que chama a equipe está funcionando.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>O processo que chama a equipe ainda não iniciou.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Tocar o sino</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Ouvi</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>Não ouvi nada</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>Esta máquina não tem som. Um balcão pode alertar pela luz.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>Dá para ouvir o sino.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Veja o volume e o alto-falante. Um balcão pode alertar pela luz.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Quando os cartões aparecem, o quiosque testa sozinho todo o caminho. O resultado fica no balcão.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>Alguém da coordenação pode entrar.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Ninguém pode entrar ainda. Volte e dê um PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Concluir e mostrar os cartões</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Pular a configuração</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>A configuração inicial não aparece mais. As configurações podem ser mudadas no arquivo, e alguém da coordenação é adicionado em um terminal: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Pular de vez</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Equipe de apoio</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Números de chamada</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
