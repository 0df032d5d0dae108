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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Войти по коду восстановления</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Войти по PIN-коду</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Или приложите свой бейдж к считывателю.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Этот бейдж здесь неизвестен. Войдите по PIN-коду.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Бейджи снова читаются через %1 с. Войдите по PIN-коду.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Вы можете войти с %1. Если вы нужны раньше, спросите старшего команды.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Ваше время в команде закончилось: %1. Если надо продолжать, спросите старшего команды.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>Старший команды закрыл ваш вход. Войдите снова или спросите старшего.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 просит взять это на себя. Кого: %2.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 берёт это на себя.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 не может взять это на себя.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1: отмечено для старшего.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>%1, старший: принято.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1: заглянуть снова, %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1: заглянули снова. Готово.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1: касание киоска в %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1: связано с другим запросом.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1: связь снята.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1: просьба отменена.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Предложите тихое место, воду, позвать близких.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Слушайте и поблагодарите за обращение.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>Не судите.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Не обещайте результата.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Полиция только по просьбе или если кто-то в опасности.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Свернуть</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>Не добивайтесь подробностей.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Для старшего</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>Принято старшим</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Связано</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 с человеком. Касание киоска в %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Заглянуть снова: %1</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Пора заглянуть снова</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Вы попросили взять на себя: %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>Вы не можете взять на себя: %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Вы отметили для старшего: %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>Принято вами как старшим: %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Вы назначили, когда заглянуть снова: %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Вы заглянули снова: %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Вы связали: %1.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>С %1 стираются запросы, которых ещё нет ни в одном отчёте.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>До этого дня сделайте отчёт или выгрузку.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>Дата перескочила на %1. Пока ничего не стирается.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Если это сегодня, старший подтверждает дату в разделе «Записи». Если нет, установите часы.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>Не удалось сделать дневную копию журнала.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Освободите место на диске, затем в разделе «Записи» нажмите «Копировать сейчас».</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>Не могу</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Оставить себе</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Для старшего</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>Принято</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Передать</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Кто пойдёт вместо вас?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Пока нет согласия, считается, что идёте вы.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Не сейчас</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Конец мероприятия</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Площадка</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>Выполняется: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Останавливаем: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + не вышло: %2</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + не вышло: %2, из %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>Не вышло. Ничего не осталось сделанным наполовину; попробуйте ещё раз.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>Не вышло: %1. Ничего не осталось сделанным наполовину.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Пользователь терминала %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>Система</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>стёртый запрос</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1: вход. Где: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Введены номер и PIN-код, которые не подходят. Где: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1: выход. Где: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Заперто. Вход там: %1. Где: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1: заметки прочитаны (%2).</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1: заметка зачёркнута (%2).</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1: выгрузка без номеров в команде. Формат: %2. Запросов: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1: выгрузка с номерами в команде. Формат: %2. Запросов: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1: добавлена Команда %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1: добавлена Команда %2, старший.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1: выдан новый PIN-код. Кому: Команда %2.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1: удалена Команда %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1: страница команды включена.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1: страница команды выключена.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1: связан телефон %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1: отвязан телефон %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1: настройка изменена. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1: настройка снова как в файле: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1: нажатия без звука на 10 минут. Где: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1: стёрто запросов и тренировок: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1: журнал проверен, он цел. Записей: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1: журнал проверен, он был изменён.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1: проверочный сигнал замечен по звуку. Где: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1: проверочный сигнал замечен по свету. Где: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1: проверочный сигнал замечен по вибрации. Где: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1: начата тренировка.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1: начата тренировка к открытию.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1: начата ежедневная тренировка.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1: послано пробное сообщение. Канал: %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1: действие, которое эта версия не может назвать: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>Журнал</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Ещё никто не проверял, цел ли он.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Последняя проверка, цел: %1, %2. Записей: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>Журнал цел: ничего не изменено. Записей: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>Журнал был изменён. Скопируйте эту строку и сообщите тому, кто обслуживает этот компьютер: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Журнал сейчас не читается. Попробуйте через минуту.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Кто что делал</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Такого ещё не было.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Выгрузки и печать</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Хранение и стирание</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Проверки и тренировки</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1: снова на дежурстве. Где: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1: дежурство закончено. Где: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1: вход по коду восстановления. Где: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1: везде закрыт вход. Кому: Команда %2.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1: отчёт сохранён. Формат: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1: отчёт напечатан.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1: сделаны карточки знаков для печати.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1: сделаны карточки номеров для печати.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1: задано, когда может входить Команда %2. С: %3. До: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1: выдан бейдж. Кому: Команда %2.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1: бейдж убран. У кого: Команда %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1: выдан код восстановления. Кому: Команда %2.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1: введён новый график. Смен: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1: сообщение поверх карточек: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1: сообщение поверх карточек снято.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1: настройка завершена.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1: настройка пропущена.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1: сделана копия на этом компьютере. Запросов: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1: сделана копия, чтобы взять с собой. Запросов: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1: журнал восстановлен из копии. Запросов: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1: дата этого компьютера подтверждена.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>вы не на дежурстве</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Закончить дежурство</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Начать дежурство</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Какие запросы в списке</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Код, знак, место или состояние</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Показано: %1 из %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Ничего не найдено. Кто зовёт сейчас, всегда в списке.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Вы ещё ни на что не ответили. Кто зовёт сейчас, всегда в списке.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Более ранние: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Одиночные клавиши: включены</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Одиночные клавиши: выключены</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>Не могу</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Оставить себе</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Для старшего</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>Принято</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Там никого нет</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Заглянуть позже</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Тот же случай</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Кто пойдёт вместо вас?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Пока нет согласия, считается, что идёте вы.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>на дежурстве</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Больше никого в команде нет.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Какой запрос о том же случае?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>На каждый по-прежнему отвечают отдельно.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>Других открытых запросов нет.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Тот же случай</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Следующие шаги для обоих</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Не то же самое</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>Когда заглянуть снова?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>Через %1 мин</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>Через 1 ч</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Завтра, %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>В</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Назначить</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Заглянуть снова: %1. Кто назначил: %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Пора заглянуть снова: назначено на %1. Кто назначил: %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Введите время дня, например 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 просит вас взять это на себя. Пока вы не согласитесь, идёт тот, кто просит.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 ещё не отвечает. Считается, что идёте вы.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 просит вас взять на себя: %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 просит старшего посмотреть: %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 берёт на себя: %2. Больше не считается, что идёте вы.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 не может взять на себя: %2. Считается, что идёте вы.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 не отвечает. Запрос: %2. Считается, что идёте вы.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 тоже идёт: %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Пора заглянуть снова: %2, назначено на %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>Понятно</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>Ещё новости: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Вас просят взять запрос на себя.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Нужен старший команды.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Флешка %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Вставьте флешку, и она появится здесь.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Или введите папку на этом компьютере</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
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
        <translation>Печать: %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните PDF и напечатайте в другом месте.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Флешка: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Не сохранено. Ничего лишнего не осталось. Выберите другое место или попробуйте ещё раз.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Отправлено на принтер: %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>Принтер ничего не принял: %1. Сохраните PDF и напечатайте в другом месте.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Куда сохранить</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>Сейчас в смене: %1. Сейчас на связи: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>Сейчас на связи: %1. Графика для этого мероприятия нет.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>В смене и не на связи: Команда %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Команда %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Команда %1, старший</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>в смене до %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>не на дежурстве</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>на связи: %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>на дежурстве: %1, может не заметить вызов</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>вход возможен с %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>вход возможен до %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>время в команде закончилось: %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>бейдж</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Телефон %1, последний раз %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Старший: да</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Старший: нет</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Добавить и выдать PIN-код</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Когда можно входить, например 2026-11-24 08:00; пустое поле ничего не ограничивает</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>С</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Сохранить время</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Выдать новый PIN-код</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Привязать бейдж</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Убрать бейдж</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Закрыть вход везде</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Выдать новый PIN-код? Кому: Команда %1. Прежний PIN-код сразу перестанет действовать.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Выдать код восстановления? Кому: Команда %1. Он даёт войти один раз без PIN-кода. Прежний код перестанет действовать.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Закрыть вход на всех стойках и отвязать телефоны? Кому: Команда %1. PIN-код по-прежнему действует.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Удалить? Кого: Команда %1. Вход везде закроется, и войти снова будет нельзя.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Убрать бейдж? У кого: Команда %1. PIN-код по-прежнему действует.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Приложите бейдж к считывателю этой стойки. Чей: Команда %1.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Да, сделать</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Показано только сейчас. Передайте лично, затем уберите с экрана.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>Понятно</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN-код: Команда %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Код восстановления на один раз: Команда %1</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Команда %1 может входить по этому бейджу.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Этот бейдж уже принадлежит другому человеку.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>У Команды %1 больше нет бейджа.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>Время сохранено: Команда %1.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Вход везде закрыт: Команда %1.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Удалено: Команда %1.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Телефон %1 отвязан.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Команда %1 уже есть.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Команды %1 больше нет.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>На этом компьютере это сейчас не вышло. Ничего не изменено.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>Это единственный старший. Сначала добавьте другого.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>Номер в команде: от 1 до 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Введите время, например 2026-11-24 08:00, второе позже первого.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>Что задано здесь, через две секунды действует на всех экранах и важнее файла техника. Сам файл не меняется.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>Кто задал: %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Из файла техника</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>По умолчанию</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>при первой настройке</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>Площадка</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>Экстренный номер</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Места и другие способы получить помощь</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Время на экране посетителя</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Время на стойке</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Хранение и стирание</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Вне команды</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Из команды</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Ступени: не указано</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Без ступеней</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Есть ступени</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>Словами площадки</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Введите от %1 до %2 знаков, в одну строку.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Пишите так: Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Только цифры, пробелы и +, до 15 знаков.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Пишите так: 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Введите число от %1 до %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Пишите так: Mon-Fri 09:00-23:00, между двумя запятая.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Сначала задайте номер, который проверили.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Назовите не больше %1. Других способов получить помощь нужно хотя бы два, один из них вне команды.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Выберите одно из этого.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Выберите что-то из этого.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Введите полный путь к папке карточек.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Это не сходится с другими настройками: сначала состояние становится маленьким, потом вопрос, есть ли кто-то здесь.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Дней: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Где стоит этот киоск</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Как это место зовёт команда: от 1 до 40 знаков.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Не названо</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>Во что одета команда поддержки</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Стоит после слова «Одежда:», например «фиолетовый жилет».</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Например, Europe/Lisbon. Пусто: как на компьютере.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>Как на компьютере</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>Номер, куда звонить при опасности</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>Номер для этого места. Экран называет его, когда его кто-то подтвердил.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Не задан: экран называет 112 и 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Этот номер проверили звонком или по справочнику</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Язык экранов</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Посетители могут выбрать для себя другой.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Не задан</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Языки на выбор</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>В этом порядке; первые стоят на кнопке помощи. Ничего не выбрано: все.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Все, на которых говорит киоск</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Другие способы получить помощь</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>От двух до четырёх, один из них вне команды.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Куда ещё может прийти команда, кроме этого места</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Не больше трёх.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Только сюда</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Когда команда на месте</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Например, Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Пусто: всегда.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Когда экран горит</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Например, Mon-Sun 07:00-23:30. Пусто: всегда.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Когда у экрана тёмные цвета</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Например, Mon-Sun 20:00-06:00. Пусто: никогда.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Когда киоск каждый день проверяет весь путь</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Например, 07:45. Пусто: ни в какой день.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>Ни в какой день</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Проверять ещё раз, когда начинаются часы команды</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Карточки площадки</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Папка карточек или её zip, полный путь. Посмотрите карточки, прежде чем сохранить. Пусто: карточки программы.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Карточки программы</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Карточка остаётся не меньше</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Секунды, от 5 до 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>И ещё за каждое её слово</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Секунды, от 0.3 до 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Карточки снова сменяются, если экрана не касались</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Секунды, от 30 до 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>Состояние становится маленьким, если экрана не касались</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Секунды, от 10 до 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>Состояние спрашивает, есть ли кто-то здесь, через</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Секунды, от 60 до 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>И без ответа исчезает через</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Секунды, от 20 до 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Касания кнопки помощи считаются одним нажатием в течение</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Секунды, от 1 до 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>Кнопке помощи нужно второе касание</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>Стойка на киоске запирается, если её не касались</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Секунды, от 20 до 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Другие стойки запираются, если их не касались</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Секунды, от 60 до 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Никто не считается на связи, если стойки не касались</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Минуты, от 5 до 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Запросы стираются после закрытия через</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Дни, от 1 до 365. Если больше 90, запишите почему.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Посмотреть эти карточки</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Смотрим…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Карточек, которые киоск может показать: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>Киоск не может показать эти карточки.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Сообщение поверх всех карточек</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Для чрезвычайного случая на площадке. Каждый посетитель видит его на своём языке, кнопка помощи остаётся.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Показать на всех экранах</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Снять</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>На всех экранах. Кто поставил: %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Закрытые запросы стираются через столько дней после закрытия: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Сейчас закрытых запросов не хранится.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Хранится закрытых запросов: %1. Первый будет стёрт %2, последний %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>Будет стёрто в ближайшие три дня: %1. До этого сделайте отчёт.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Ещё не закрыто: %1. Они хранятся, пока их кто-то не закроет.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>Стирание ждёт вас</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>Часы этого компьютера перескочили. Это верно? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>Дата верна</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Отмечено. Стирание продолжится через день.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Копии на этом компьютере</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Копий: %1. Последняя: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Копий ещё нет. Копия делается каждый день.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Копировать сейчас</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Скопировано и проверено. Размер в КБ: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Выгрузить все запросы</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Без заметок. Кто ответил, не указано, если вы это не отметите.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Для программ (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>С номерами в команде</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Записано запросов: %1. Файл: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Каждый шаг делаете вы, в любом порядке. Само здесь ничего не происходит.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Числа мероприятия, чтобы сохранить или напечатать. Сделайте это до стирания.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>К выгрузке</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Таблица всех запросов, если ваша организация её хранит.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Копия с собой</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Все запросы и заметки в одном файле. Он не зашифрован: берегите флешку.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Скопировано и проверено. Файл: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Телефоны и люди этого мероприятия</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Связано телефонов: %1. Людей с датой окончания: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>Ни один телефон не связан, даты окончания ни у кого нет.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Закрыть им доступ</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Отвязать все телефоны и удалить всех, у кого есть дата окончания? Они больше не смогут отвечать.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Доступ закрыт: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Стирание</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Закрытых запросов: %1. Сами собой все они будут стёрты %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>Нет закрытых запросов, которые можно стереть.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Стереть сейчас</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Стереть навсегда все закрытые запросы и их заметки, и во всех копиях на этом компьютере? Запросов: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Стёрто, и во всех копиях на этом компьютере. Запросов: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Стёрто запросов: %1. Ещё не очищено: %2. Попытки продолжаются каждый день.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Да, сделать</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Считаем, что ещё хранит этот компьютер…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>На этом компьютере больше нет запросов.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>На этом компьютере ещё есть запросы: %1. Где: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Эти файлы не удалось прочитать, в них могут быть запросы: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>К отчёту</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Карточки для печати</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Знаки, чтобы показывать</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Все 48 знаков, по четыре на странице</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Номера в команде</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>По одному на человека из команды, по десять на странице; PIN-кодов на них нет</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>Что внутри</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, лицензия Apache License 2.0. Работает с этими пакетами, у каждого своя лицензия:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Пакет не называет свою лицензию</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Смотрим…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>Из таблицы</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>Файлы CSV на флешках и в документах этого пользователя. У команды столбцы number, lead, from, to; у графика number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>Ни на флешке, ни в документах этого пользователя нет файла CSV.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Как команду</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Как график</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Пока этот файл не исправлен, из него ничего не берётся.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Ещё ячеек, которые не читаются: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1. Нужно: %2. Стоит: %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Будет добавлено людей: %1, из них старших: %2. Каждый получит PIN-код, он показывается один раз.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Это заменит график. Смен: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Добавлено людей: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>График сохранён. Смен: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>номер в команде, от 1 до 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>номер в команде, которого ещё ни у кого нет</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>номер кого-то из команды</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>время, например 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>время позже первого</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>одна смена этого человека за раз</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>хотя бы одна строка под названиями столбцов</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Запросы к команде поддержки</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Составлено %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>С ответом «Иду»</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Никто не ответил «Иду»</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Запросы по часам дня</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>С %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Время до ответа «Иду»: половина в пределах, по часам</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Запросы по киоскам</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Все остальные киоски</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 или больше: по ошибке либо никого нет</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>Чем закончились</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Отозвано у киоска</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>От нажатия до</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>Половина в пределах</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 из 10 в пределах</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Показано на стойке или странице</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Увидено человеком</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>«Иду»</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>С человеком</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>меньше 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 или больше, точно не указано</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Запросов слишком мало, чтобы это показать.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>За эти дни запросов нет.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>«%1» означает от 1 до 4. «%2» означает 5 или больше: точное число не указано, чтобы нельзя было вычислить «%1».</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Тренировки не считаются. Шаг, отменённый за 10 секунд, тоже не считается.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Ни одно число не говорит о человеке. Передавайте один отчёт о мероприятии: два можно вычесть друг из друга.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 На этом киоске 5 или больше раз нажали по ошибке либо никого не было.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Уже стёрты и не входят в другие числа здесь: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Пожалуйста, сейчас выйдите из здания.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Спокойно идите к ближайшему выходу. Не пользуйтесь лифтами. Если не можете идти по лестнице, скажите кому-нибудь рядом.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Пожалуйста, идите к месту сбора.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Идите спокойно. Если не знаете, где оно, спросите любого сотрудника.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Пожалуйста, оставайтесь внутри, там, где вы сейчас.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Подождите, пока сотрудники не скажут, что можно выходить.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>Мероприятие приостановлено.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Пожалуйста, подождите. Сотрудники скажут, когда оно продолжится.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Пожалуйста, делайте, что говорят сотрудники.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Слушайте объявления и помогите понять их тем, кто рядом.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>От площадки, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Настройка этого киоска</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Настройка этого киоска: страница %1 из %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>Площадка</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Как киоск называет это место. Всё можно потом изменить на стойке.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>Номер, куда звонить при опасности</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>Экран называет его, когда здесь его проверили звонком или по справочнику. До этого он называет 112 и 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Другие способы получить помощь</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Они стоят рядом с кнопкой помощи, когда никого из команды нет на связи. Стойка, человек или номер лучше общих слов.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Языки и часы</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>Что могут выбрать посетители и когда команда на месте.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>Первый старший</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>Старший входит на стойке по номеру в команде и PIN-коду, добавляет людей в команду и меняет настройки.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Выдать PIN-код</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Номер меньше</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Номер больше</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>PIN-код не выдан. Возможно, номер занят или диск не пишет. Выберите другой номер или попробуйте ещё раз.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>PIN-код: Команда %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Код восстановления на один раз, если PIN-код потерян: Команда %1</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Запишите оба сейчас. Они показаны только на этой странице.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>PIN-код выдан. Он больше не показывается.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Проверка этого компьютера</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Будет ли запрос сохранён, передан и услышан.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Запросы сохраняются.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Запросы не сохраняются. Проверьте диск: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>Процесс, который зовёт команду, работает.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>Процесс, который зовёт команду, ещё не запустился.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Включить звонок</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Слышно</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>Не слышно</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>На этом компьютере нет звука. Стойка может подать сигнал светом.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>Звонок слышно.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Проверьте громкость и динамик. Стойка может подать сигнал светом.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Когда появятся карточки, киоск сам проверит весь путь. Итог будет на стойке.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>Старший может войти.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Войти ещё никто не может. Вернитесь и выдайте PIN-код.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Завершить и показать карточки</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Пропустить настройку</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>Тогда настройка больше не появится. Настройки можно менять в файле, а старшего добавить в терминале: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Пропустить навсегда</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Продолжить настройку</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Команда поддержки</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Номера в команде</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
