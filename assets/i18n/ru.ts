<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="ru" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Позвать человека из команды поддержки</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>Объяснять причину не нужно</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Ещё раз, чтобы позвать</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>Команда поддержки на связи.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Сейчас никого из команды нет на связи.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>Команда поддержки на связи. Её часы скоро закончатся.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>Команда поддержки на связи, вне своих часов.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>Команда может заметить не сразу.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>Команда может не заметить. Её часы скоро закончатся.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>Команда может не заметить. Сейчас не её часы.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Никого из команды нет на связи. Её часы скоро закончатся.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Никого нет на связи. Сейчас не часы работы команды.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Мы не знаем, на связи ли команда.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>Мы не знаем, на связи ли команда. Её часы скоро закончатся.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>Мы не знаем, на связи ли команда. Сейчас не её часы.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Позвать здесь всё равно можно. Ещё можно:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Этот экран сейчас не видит ответов команды.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Снова показать состояние</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>В команде это увидели</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Человек из команды идёт</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Мы спрашиваем остальных</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Человек из команды говорит: «Я с вами»</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>Команда это закрыла</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Вам это больше не нужно</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Мы продолжаем пытаться. Пожалуйста, не ждите этот экран.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Запрос сохранён в %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Запрос ещё никто не видел.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>Запрос виден на экране команды. Никто ещё не ответил.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Запроса ещё нет ни на одном экране команды.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Никто ещё не ответил.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Вы ни в чём не ошиблись.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Сейчас никого из команды нет на связи.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Никого нет на связи. Сейчас не часы работы команды.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>Команда может этого не заметить.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Мы не знаем, на связи ли команда.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>Часы работы команды скоро закончатся.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Сейчас не часы работы команды.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Этот экран сейчас не видит ответов команды.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Человек из команды это увидел. Пока никто не идёт.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Человек из команды идёт. Место встречи: %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>этот экран</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>Человек, который шёл, не может прийти. Мы спрашиваем остальных.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Человек из команды говорит: «Я рядом с вами».</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>Команда это закрыла. Если вам ещё кто-то нужен, нажмите снова.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Мы сказали команде, что вам это больше не нужно. Возможно, к вам всё же заглянут.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Это всё ещё вы?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Скрыть этот экран</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>Команда всё ещё идёт к этому экрану.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Ваш запрос остаётся открытым.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>Команда всё ещё идёт. Место: %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Мне это больше не нужно</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Можно подождать здесь.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Куда команде прийти?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Сюда</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Отмечено.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>без ступеней</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>есть ступени</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Тот, кто придёт из команды, покажет вам этот знак. Одежда: %1. Знак не доказывает, кто это.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Тот, кто придёт из команды, покажет вам этот знак. Знак не доказывает, кто это.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, цвет %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>Ещё можно:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (не часть команды)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Сразу звоните %1, если:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>кто-то пострадал</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>кто-то в опасности</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>начался пожар</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>Вы сейчас в опасности? Звоните в экстренную службу (112 в большинстве стран, 911 в Северной Америке).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Эта кнопка не вызывает полицию.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>Что хранит этот экран</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Этот экран хранит время, это место, ваш знак, язык и место встречи. Он хранит шаги команды и её короткие заметки. Ни имени, ни снимка, ни звука. Команда поддержки видит это, пока организаторы не удалят. Чтобы это стёрли, назовите им место, время и знак.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Назад к карточкам</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Этот экран перезапустился. Ваш запрос по-прежнему открыт.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>Попробуйте сегодня</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Предыдущая карточка</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Следующая карточка</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Карточка %1 из %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Карточки о союзниках</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>стойка информации</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>тихая комната</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>медпункт</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>главный вход</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Стойка информации</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Тихая комната</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Медпункт</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Главный вход</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Обратиться к любому сотруднику мероприятия</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Обратиться к сотрудникам здания</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Подойти к стойке информации</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Пойти в медпункт</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>круг</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>треугольник</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>звезда</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>сердце</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>луна</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>кольцо</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>капля</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>оранжевый</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>жёлтый</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>чёрный</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>белый</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Вход для команды</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Номер в команде</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>Цифр: %1 из %2</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Номер и PIN-код не подходят.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Снова попробовать можно через %1 с.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>В команду ещё никто не внесён. В терминале на этом компьютере: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Вход на этом компьютере сейчас не работает.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Стойка команды</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>На связи · дежурят: %1</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Не на связи: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>никто не вошёл</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>сигнал не проверен</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>это окно не видно</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>журнал не читается</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>этой стойки не касались %1 мин</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Ни один киоск не писал в журнал этого компьютера, поэтому ни один запрос не попадёт на эту стойку.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Журнал сейчас не читается. Запросы могут здесь не появиться.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Ещё не сохранено. Эта стойка продолжает пытаться. Киоск об этом не знает.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Никто не зовёт.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Назад к карточкам</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Кто-то нужен</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>Идут</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>С человеком</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Одно касание без второго</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>Новых: %1 · %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, ждёт %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>у киоска</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Язык экрана: %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>Больше не нужно. Пожалуйста, всё же загляните.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Тренировка</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Никто не зовёт: это доказывает, что запрос пришёл бы сюда. Идти никому не нужно.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1, в %2: «Иду». Уже на месте?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Вы сказали «Иду» в %1. Вы на месте?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Зовём снова</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Нажато снова</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Никто не ответил.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 идёт с %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Увидено: %1, %2. Никто не идёт.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 не может прийти. Никто не идёт.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>Иду</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Увидено</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Не я</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>Я на месте</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Отменить, ещё %1 с</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Этот шаг больше невозможен. Строка показывает, как обстоит дело сейчас.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Отменить уже поздно.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Покажите этот знак и ждите на виду. Не выкрикивайте слово.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Почему закрыто?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Встреча была</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Передано охране</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Передано медикам</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Там никого нет</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Нажато по ошибке</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Не закрывать</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Одно касание в %1, второго не было.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Нажато в %1. Сохранено.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Нажато снова в %1. Сохранено.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Выбрано место встречи: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Выбрано место встречи: у киоска.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Выбран язык: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>Больше не нужно.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>Снова нужно.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Показано: %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Увидено: %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 идёт.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 не может прийти.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 с человеком.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1: шаг отменён.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Закрыто: %1. Причина: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Открыто снова: %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Никто не ответил. Позвали снова, ступень %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Никто не дошёл. Спросили, на месте ли (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>Тренировка дошла: %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>Тренировка не дошла: %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>Тренировка закончилась.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>канал %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>экран самого киоска</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1: новая заметка.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1: заметка зачёркнута.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Нажато на экране состояния другого запроса.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Подробности удалены.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1: заметки прочитаны.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Шаг, которого эта версия не знает: %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Команда %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>эта стойка</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Прежде чем идти</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Если можно, идите вдвоём.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Предложите тихое место, воду, позвать близких.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Слушайте и поблагодарите за обращение.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>Не судите и не добивайтесь подробностей.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Не обещайте результата.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Полиция только по просьбе или если кто-то в опасности.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Новая заметка (без имён)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>Осталось знаков: %1</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>зачёркнуто</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Готовые заметки</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Перешли в тихую комнату.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Рядом близкий человек.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Нужен переводчик.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Нужна была помощь с доступностью.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Вызвали первую помощь.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Позже заглянем ещё раз.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Кто-то зовёт команду.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>Зовут команду, человек: %1.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Это тренировка. Никто не зовёт.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>Без звука до %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Заглушить этот киоск на 10 мин</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Заглушить на 10 мин</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Проверьте свой сигнал</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Пока вы не заметили свой сигнал, эта стойка не считается на связи.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>Как вы заметите запрос?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Свет</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Замечено</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Не замечено</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>На этом компьютере нет звука. Выберите свет.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Заперто. Звонит по-прежнему.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Чтобы ответить, войдите.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Эта стойка запрётся через %1 с. Коснитесь, чтобы остаться.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Вы ещё здесь? Без касания через %1 с здесь никто не считается на связи.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Введите PIN-код, и тогда вы идёте.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Команда %1 (вы)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Вы увидели это в %1. Никто не идёт.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 и %2 идут.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 и ещё %3 идут.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Вы идёте с %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 с человеком, с %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 и %2 с человеком.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 и ещё %3 с человеком.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Вы с человеком, с %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Открыто снова. Никто не ответил.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Закрыто: %1, %2. Причина: %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Читать заметки (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Скрыть заметки</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>этот компьютер не может записать это для киосков</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>На этом компьютере больше нет звука. Проверьте сигнал снова.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>Звук этого компьютера выключен. Включите его и проверьте сигнал снова.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>Звук вернулся. Проверьте сигнал снова.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Показать проверки</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>И ещё %1</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Назад к запросу</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>Что не так и что делать, написано в конце.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Всё между нажатием и командой отвечает.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Тренировка</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Каждый киоск нажимает свою кнопку. Каждый путь звонит один раз. Это нигде не считается.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Не дошло: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>Для этого места нет ни одного канала.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Послать пробу</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Телефоны и ноутбуки</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Страница команды</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>Её может включить старший команды.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Связать телефон</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Новый код</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Снимите код телефоном или откройте %1 и введите буквы:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Действует %1, для одного телефона</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>QR-код: открывает страницу команды на телефоне</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Отпечаток сертификата, для сверки на телефоне:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Отвязать</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Тренировка</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Готово не всё</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, дошло последний раз %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, тренировка %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Тренировка начата в %1. Итоги будут в течение минуты.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>Тренировка %1 не дала итога.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Проба запрошена в %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Отправлено %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Пробуем…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Не вышло %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Не вышло %1: адрес непригоден.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Ещё ничего не отправлено</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>Включена. Сейчас открыта: %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>Включена, но не открывается.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Переключаем…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Телефон %1 · Команда %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Связан %1, последний раз %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Телефон %1 связан.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>Код больше не действует. Возьмите новый.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>На этом компьютере это сейчас не вышло.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Вы увидели: %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Вы идёте: %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>Вы не можете идти: %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Вы на месте: %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Вы закрыли: %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Вы снова открыли: %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Сейчас…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>Вы заметили?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Сделайте громче или выберите свет.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Позже: до тех пор здесь никто не считается на связи</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Проверить сигнал</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Это свет.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>Что хранится</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Скоро этот экран вернётся к карточкам. Ваш запрос остаётся открытым.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Увидено</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>Идут</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>С человеком</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Готово не всё</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>Фоновая служба киоска остановилась: никого не зовут снова, сообщения не уходят.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Перезапустите киоск или сообщите технику.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>Киоск не работает.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Включите его или сообщите технику.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>Экран киоска перезапустился в %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Если это повторится, сообщите технику.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Никого нет на связи.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Войдите на стойке или в телефоне и проверьте сигнал.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>От «%1» больше нет вестей.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Откройте снова и войдите.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Нет звука: %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Подключите динамик или выберите свет.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>Звук выключен: %1.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Включите его или выберите свет.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>У этого компьютера нет сети: телефоны и сообщения отрезаны.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Вставьте кабель или проверьте Wi-Fi. Стойки на этом компьютере по-прежнему звонят.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Сообщения в «%1» не доходят.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Проверьте сеть и учётную запись, затем пошлите пробу.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>Адрес «%1» непригоден.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Исправьте его в настройках, затем пошлите пробу.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>Диск почти полон: скоро запросы нельзя будет сохранить.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Удалите ненужное или сообщите технику.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Если отключат питание, ждущие сообщения пропадут.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Пока они уходят. Сообщите технику: allyship-kiosk doctor покажет, что не так.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Запросы не сохраняются или не читаются как надо.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Сообщите технику: allyship-kiosk doctor покажет, что не так.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>Часы этого компьютера, возможно, неверны.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Установите время, и пусть его хранит сеть.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>Страница команды не открывается.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Сообщите технику: неверен порт или сертификат.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>Последняя тренировка не дошла: %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Проверьте и проведите тренировку.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Со вчерашнего дня ни одна тренировка не доказала путь к команде.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Проведите тренировку: одно касание на стойке.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Новые карточки показать нельзя (%1). Остаются последние исправные.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Сообщите технику: «allyship-kiosk check» покажет, что не так.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · язык экрана: %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Тренировка · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Проба · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>бенгальский</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>ru</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Команда поддержки</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Команда поддержки</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>Ничего не слышит · Команда поддержки</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Связать это устройство</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Тот, кто вошёл на стойке, может показать вам код. Снимите его или введите здесь его восемь букв.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Восемь букв</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Связать</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>В коде восемь букв.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Связываем…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>Компьютер киоска не отвечает. Это устройство в сети площадки?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Это устройство больше не связано. Оно ничего не слышит.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>Эта страница на связи?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>На связи</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Соединяем…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Не на связи</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Я здесь</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>Дежурство</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Начать дежурство</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Проверьте свой сигнал</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Проверить сигнал снова</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Пока вы не заметили свой сигнал на этом устройстве, оно не считается на связи.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>Как вы заметите запрос?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Вибрация</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Свет</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Сейчас…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>Вы заметили?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Замечено</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Не замечено</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Сделайте громче или выберите другой способ.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Кто-то нужен</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>Идут</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>С человеком</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Тренировка</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Закрыто сегодня</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Никто не зовёт.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>Увидено</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>Иду</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>Я на месте</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Не я</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Открыть снова</translation>
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
        <translation>Ещё</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>Компьютер киоска не отвечает, поэтому это могло не сохраниться.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Почему закрыто?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Встреча была</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Передано охране</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Передано медикам</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Там никого нет</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Нажато по ошибке</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Не закрывать</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Показать знак</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Поднимите знак и ждите на виду. Место: %1. Не выкрикивайте слово.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Коснитесь, чтобы закрыть</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>%1: без звука 10 мин</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1: без звука, свет остаётся. Ещё:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Кто-то зовёт команду</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>Зовут команду, человек: %1</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Эта страница ничего не слышит</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Не полагайтесь на неё. Идите к стойке или спросите того, кто на связи. Ниже то, что она слышала последним.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>У этого устройства нет сети. Ничего не слышно</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Пробуем снова и снова. Ничего не слышно</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Повторить</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Эта страница снова слышит</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>Она ничего не слышала %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>Она не была на связи %1: её закрывала другая страница или тёмный экран.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Новые: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Снова кто-то нужен: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Ответили другие: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>За это время ничего не изменилось.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>Понятно</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>Надо проверить: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Новый: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Этот браузер может погасить экран, и тогда страница не на связи. Настройте экран, чтобы он не гас.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Провести тренировку</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Один раз зовёт каждую стойку, страницу и канал: проверка, слышат ли они.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>Тренировка началась.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Отвязать это устройство</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Отвязать? Это устройство больше ничего не услышит.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Да, отвязать</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>вы здесь не на дежурстве</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>сигнал этого устройства не проверен</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>эта страница в фоне</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>эта страница не слышит киоск</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>компьютер киоска не может это записать</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>этого устройства не касались %1 мин</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Сначала начните дежурство, потом проверьте сигнал.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Этому коду больше 2 минут. Попросите новый на стойке.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Этот код уже использован. Попросите новый на стойке.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Это не тот код. Проверьте буквы или попросите новый на стойке.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>Стойка выдала код новее. Введите его.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Слишком много неверных кодов. Повторите через %1 с.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Это устройство не связано.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Ещё не сохранено. Попытки продолжаются. Киоск об этом не знает.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>Киоск сейчас не может читать или писать на свой диск. Попробуйте ещё раз.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Идёт тренировка. Попробуйте через минуту.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Не вышло. Попробуйте ещё раз или идите к стойке.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>Ничего не слышит</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>Путь от киосков к команде: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Чтобы легче читать</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Без движения</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Крупный текст</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Самый крупный текст</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Выберите язык</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Прочитать это вслух?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>Люди рядом могут это услышать.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Не читать</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Повторить</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Громкость %1 из %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Больше не читать</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>У этого экрана нет голоса для этого языка.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Этот экран не умеет читать вслух.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Этот экран чистят</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Касания не действуют %1 с.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Чтобы закончить, держите здесь 3 секунды.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Коснитесь экрана, чтобы включить его</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Очистить экран</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Касания не действуют 30 с. При этом вы выйдете из системы.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Измерить экран</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Приложите банковскую карту к этой рамке. Сделайте рамку такой же ширины, как карта.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Уже</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Оставить размер</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Как в настройках</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Сохранено. Теперь у всего настоящий размер.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Не сохранено: у этого экрана не может быть такого размера.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>Размер такой, как в настройках.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Никто не указал, на какой высоте висит этот экран.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Некоторые кнопки ниже 38 см: слишком низко для того, кто сидит.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Некоторые кнопки выше 122 см: слишком высоко для того, кто сидит.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Управление</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
</TS>
