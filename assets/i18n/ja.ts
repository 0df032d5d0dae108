<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="ja" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>安全チームの人を呼ぶ</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>理由は言わなくてかまいません</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>呼ぶには、もう一度タップ</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>安全チームが待機しています。</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>今、待機しているチームの人はいません。</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>安全チームが待機しています。対応時間はもうすぐ終わります。</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>対応時間の外ですが、安全チームが待機しています。</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>チームがすぐには気づかないかもしれません。</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>チームが気づかないかもしれません。対応時間はもうすぐ終わります。</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>チームが気づかないかもしれません。今は対応時間の外です。</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>待機しているチームの人はいません。対応時間はもうすぐ終わります。</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>待機している人はいません。今は対応時間の外です。</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>チームが待機しているか、わかりません。</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>チームが待機しているか、わかりません。対応時間はもうすぐ終わります。</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>チームが待機しているか、わかりません。今は対応時間の外です。</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>それでも、ここから呼び出せます。ほかの方法：</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>今、この画面ではチームの返事が見られません。</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>今の状況をもう一度見る</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>チームの人が見ました</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>チームの人が向かっています</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>チームのほかの人に聞いています</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>チームの人が「そばにいる」と伝えています</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>チームが終了にしました</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>必要なくなりました</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>保存をくり返し試しています。この画面を待たないでください。</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>まだだれも見ていません。</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>チームの画面に出ています。まだだれも返事をしていません。</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>まだチームのどの画面にも出ていません。</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>まだだれも返事をしていません。</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>あなたは何も悪くありません。</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>今、待機しているチームの人はいません。</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>待機している人はいません。今は対応時間の外です。</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>チームが気づかないかもしれません。</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>チームが待機しているか、わかりません。</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>チームの対応時間はもうすぐ終わります。</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>今はチームの対応時間の外です。</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>今、この画面ではチームの返事が見られません。</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>チームの人が見ました。まだだれも向かっていません。</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>チームの人が%1に向かっています。</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>この画面</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>向かっていた人が来られなくなりました。チームのほかの人に聞いています。</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>チームの人が、あなたのそばにいると伝えています。</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>チームがこの呼び出しを終了にしました。まだだれかに来てほしいときは、もう一度押してください。</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>もう必要ないとチームに伝えました。それでも様子を見に来るかもしれません。</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>まだ同じ方ですか？</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>ちがう人です</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>この画面をかくす</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>チームは今もこの画面に向かっています。</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>呼び出しはそのまま残ります。</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>チームは今も%1に向かっています。</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>もう必要ありません</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>ここで待つことができます。</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>どこで会いたいですか？</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>記録しました。</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>段差なし</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>段差あり</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>チームから来る人は、このしるしを見せます。身につけている物：%1。しるしは、その人がだれかの証明にはなりません。</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>チームから来る人は、このしるしを見せます。しるしは、その人がだれかの証明にはなりません。</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>ほかの方法：</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1（チームの人ではありません）</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>次のときは、すぐ%1に電話：</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>けが人がいる</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>危険な目にあっている人がいる</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>火が出ている</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>今、危険ですか？緊急番号に電話してください（ほとんどの国では112、北米では911）。</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>このボタンは警察を呼びません。</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>この画面が保存するもの</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>保存するのは、時刻、この場所、あなたのしるし、言語、会いたい場所です。チームの対応と短いメモも保存します。名前、写真、音声は保存しません。主催者が消すまで、安全チームが見ることができます。消したいときは、場所と時刻としるしを主催者に伝えてください。</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>まだそこにいますか？</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>まだここにいます</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>カードに戻る</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>この画面は再起動しました。呼び出しは残っています。</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>今日、一つやってみよう</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>前のカード</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>カード %1/%2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>アライについてのカード</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>続き</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>案内所</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>静かな部屋</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>救護室</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>正面入口</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>案内所</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>静かな部屋</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>救護室</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>正面入口</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>このイベントのスタッフに話す</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>この建物のスタッフに話す</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>案内所へ行く</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>救護室へ行く</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>丸</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>四角</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>三角</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>星</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>ハート</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>月</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>輪</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>しずく</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>白</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>チームのサインイン</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>メンバー番号</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%2けたのうち%1けた</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>メンバー番号と暗証番号が合いません。</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>あと%1秒で、また試せます。</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>チームのメンバーがまだ登録されていません。このコンピューターのターミナルで：allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>今、このコンピューターではサインインできません。</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>安全チームデスク</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>待機中 · 当番%1人</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>待機していません：%1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>だれもサインインしていません</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>通知をテストしていません</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>このウィンドウが見えていません</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>記録を読めません</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>%1分間、だれもこのデスクに触れていません</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>このコンピューターの記録に書き込んだキオスクがありません。そのため、呼び出しはこのデスクに届きません。</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>今、記録を読めません。呼び出しがここに出ないかもしれません。</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>まだ保存されていません。このデスクが試し続けます。キオスクはまだ知りません。</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>呼び出しはありません。</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>カードに戻る</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>未終了</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>対応待ち</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>向かっています</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>本人のそば</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>タップ1回だけ</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%2で新しく%1件</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1、%2、待ち時間%3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>キオスクの前</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>画面は%1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>もう必要ないそうです。それでも様子を見てください。</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>だれも呼んでいません。呼び出しがここに届くかの確認です。行く必要はありません。</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1は%2に「行きます」と答えました。もう着きましたか？</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>%1に「行きます」と答えました。もう着きましたか？</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>再通知ずみ</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>もう一度押されました</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>だれも返事をしていません。</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1が%2から向かっています。</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>%1が%2に見ました。だれも向かっていません。</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1は行けません。だれも向かっていません。</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>新着</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>行きます</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>見ました</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>行けません</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>着きました</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>終了する</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>元に戻す（残り%1秒）</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>その操作はもうできません。今の状況は、この行のとおりです。</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>もう元に戻せません。</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>このしるしを見せ、見える所で待ちます。言葉を大声で呼ばないでください。</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>なぜ終了しますか？</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>対応した</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>警備に引きついだ</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>救護に引きついだ</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>だれもいなかった</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>必要なくなった</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>まちがって押された</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>終了しない</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>これまでの流れ</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>%1に1回タップ。2回目はありません。</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>%1に押されました。保存ずみ。</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>%1にもう一度押されました。保存ずみ。</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>会う場所に選ばれました：%1。</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>会う場所にキオスクが選ばれました。</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>言語が選ばれました：%1。</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>もう必要ないそうです。</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>また必要だそうです。</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>%1に表示されました。</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>%1が見ました。</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1が向かっています。</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1は行けません。</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1が本人のそばにいます。</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1が操作を取り消しました。</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>%1が終了しました：%2。</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>%1が再開しました。</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>返事がなかったため、再通知しました（段階%1）。</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>だれも着いていないため、着いたかを聞きました（%1）。</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>訓練が届きました：%1。</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>訓練が届きませんでした：%1。</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>訓練が終わりました。</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>ページ%1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>チャンネル%1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>キオスクの画面</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1がメモを書きました。</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1がメモを取り消しました。</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>別の呼び出しの状況画面で押されました。</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>くわしい内容は消去されました。</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1がメモを読みました。</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>この版では読めない操作：%1。</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>メンバー%1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>このデスク</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>行く前に</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>できれば二人で行きます。</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>落ち着ける場所、水、友だちの付きそいをすすめます。</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>話を聞き、呼んでくれたことに感謝します。</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>決めつけず、くわしく聞き出そうとしません。</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>結果を約束しません。</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>警察は、本人が望むときか、人の身が危ないときだけ。</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>メモを書く（名前は書かない）</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>メモを加える</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>あと%1文字</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>取り消す</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>取り消し</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>用意したメモ</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>静かな部屋に移った。</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>友だちがそばにいる。</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>通訳を希望している。</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>移動などの手助けを希望した。</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>救護を呼んだ。</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>あとでまた様子を見る。</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>チームを呼んでいる人がいます。</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1人がチームを呼んでいます。</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>これは訓練です。だれも呼んでいません。</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>%1まで消音</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>このキオスクを10分消音</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>10分消音</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>通知のテスト</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>自分の通知に気づくまで、このデスクは待機中とみなされません。</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>呼び出しに何で気づきますか？</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>気づいた</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>気づかなかった</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>このコンピューターは音が出ません。光を選んでください。</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>ロック中。音は鳴ります。</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>答えるにはサインイン。</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>%1秒後にロックします。続けるには触れてください。</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>まだそこにいますか？触れないと、%1秒後に、ここで待機している人はいないことになります。</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>暗証番号を入れると「行きます」になります。</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>メンバー%1（自分）</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>あなたが%1に見ました。だれも向かっていません。</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1と%2が向かっています。</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1、%2、ほか%3人が向かっています。</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>あなたは%1から向かっています。</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1が%2から本人のそばにいます。</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1と%2が本人のそばにいます。</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1、%2、ほか%3人が本人のそばにいます。</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>あなたは%1から本人のそばにいます。</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>再開しました。だれも返事をしていません。</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>%1が%2に終了：%3。</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>メモを読む（%1）</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>メモをかくす</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>このコンピューターからキオスクに記録を伝えられません</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>このコンピューターの音が出なくなりました。もう一度、通知をテストしてください。</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>このコンピューターの音が消えています。音を上げて、もう一度通知をテストしてください。</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>音が戻りました。もう一度、通知をテストしてください。</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>点検を見る</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>呼び出しに戻る</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>問題とその直し方は、いちばん下にあります。</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>問題のある点</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>ボタンからチームまで、すべて応答しています。</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>各キオスクが自分のボタンを押します。どの経路も1回鳴ります。件数には入りません。</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>届かず：%1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>この会場にはチャンネルが設定されていません。</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>テストを送る</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>スマホとノートPC</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>スタッフページ</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>リーダーがオンにできます。</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>スマホを登録</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>別のコード</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>スマホでコードを読み取るか、%1を開いて文字を入れます：</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>スマホ1台だけ、あと%1</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>スマホでスタッフページを開くQRコード</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>証明書のフィンガープリント（スマホの表示と比べてください）：</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>登録解除</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>準備よし</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>一部に問題</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>準備できていません</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1、最後の確認 %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1、%2の訓練</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>%1に訓練を始める指示を出しました。1分以内に結果が出ます。</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>%1の訓練は、結果が出ませんでした。</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>%1にテストの指示を出しました。</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>送信 %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>失敗 %1：%2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>失敗 %1：あて先が使えません。</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>まだ何も送っていません</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>オン。今は%1台で表示。</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>オンですが、開けません。</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>切りかえています…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>スマホ%1 · メンバー%2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>登録 %1、最後の使用 %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>スマホ%1を登録しました。</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>このコードはもう使えません。別のコードを出してください。</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>今、このコンピューターではできませんでした。</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>「%1」を見ました。</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>「%1」へ行きます。</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>「%1」へ行けません。</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>「%1」のそばにいます。</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>「%1」を終了しました。</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>「%1」を再開しました。</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>今です…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>気づきましたか？</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>音を上げるか、光を選んでください。</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>あとで（それまでここは待機になりません）</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>通知をテスト</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>これが光です。</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>保存されるもの</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>この画面はもうすぐカードに戻ります。呼び出しはそのまま残ります。</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>見ました</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>向かっています</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>本人のそば</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>準備よし</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>一部に問題</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>準備できていません</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>キオスクの見張り役が止まりました。再通知もメッセージの送信もされません。</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>キオスクを再起動するか、技術担当に伝えてください。</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>キオスクが動いていません。</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>電源を入れるか、技術担当に伝えてください。</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>キオスクの画面が%1に再起動しました。</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>また起きたら、技術担当に伝えてください。</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>だれも待機していません。</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>デスクかスマホでサインインし、通知をテストしてください。</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>「%1」から連絡がなくなりました。</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>もう一度開いて、サインインしてください。</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>%1の音が出ません。</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>スピーカーをつなぐか、光を選んでください。</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>%1の音が消えています。</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>音を上げるか、光を選んでください。</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>このコンピューターはネットワークにつながらず、スマホやメッセージに届きません。</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>ケーブルをつなぐか、Wi-Fiを見てください。このコンピューターのデスクは鳴ります。</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>「%1」へのメッセージが届きません。</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>ネットワークとアカウントを見てから、テストを送ってください。</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>「%1」のあて先が使えません。</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>設定を直してから、テストを送ってください。</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>ディスクがもうすぐいっぱいです。呼び出しを保存できなくなります。</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>いらないものを消すか、技術担当に伝えてください。</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>送信待ちのメッセージは、電源が切れると失われます。</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>送信は続いています。技術担当に伝えてください：allyship-kiosk doctorで原因がわかります。</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>呼び出しの保存や読み出しが正しくできません。</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>技術担当に伝えてください：allyship-kiosk doctorで原因がわかります。</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>このコンピューターの時計が合っていないかもしれません。</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>時刻を合わせ、ネットワークで自動調整にしてください。</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>スタッフページを開けません。</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>技術担当に伝えてください：ポートか証明書にまちがいがあります。</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>前回の訓練が届きませんでした：%1。</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>そこを見てから、訓練をしてください。</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>昨日から、チームに届くことを訓練で確かめていません。</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>訓練をしてください。デスクで1回触れるだけです。</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>新しいカードは表示できません（%1）。前の正しいカードを表示しています。</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>技術担当に伝えてください。「allyship-kiosk check」で誤りが分かります。</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · 画面は%3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>訓練 · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>テスト · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>安全チーム</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>（%1）安全チーム</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>受信なし · 安全チーム</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>この機器を登録</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>デスクにサインインしている人が、コードを出せます。読み取るか、8文字をここに入れてください。</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>8文字</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>登録</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>コードは8文字です。</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>登録しています…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>キオスクのコンピューターから返事がありません。この機器は会場のネットワークにつながっていますか？</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>この機器の登録は切れました。何も受信しません。</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>このページの待機状態</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>待機中</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>待機していません</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>ここにいます</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>当番</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>当番に入る</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>通知をテスト</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>もう一度通知をテスト</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>この機器で自分の通知に気づくまで、待機中とみなされません。</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>呼び出しに何で気づきますか？</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>振動</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>今です…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>気づきましたか？</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>気づいた</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>気づかなかった</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>強くするか、ほかの方法を選んでください。</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>対応待ち</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>向かっています</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>本人のそば</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>今日終了</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>呼び出しはありません。</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>見ました</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>行きます</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>着きました</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>行けません</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>終了する</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>キオスクのコンピューターから返事がないため、保存されていないかもしれません。</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>なぜ終了しますか？</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>対応した</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>警備に引きついだ</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>救護に引きついだ</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>だれもいなかった</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>必要なくなった</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>まちがって押された</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>終了しない</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>しるし表示</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>%1でこれを見せ、見える所で待ちます。言葉を大声で呼ばないでください。</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>タップで閉じる</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>%1を10分消音</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1は消音中です。光では知らせます。残り：</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>チームを呼んでいる人がいます</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1人がチームを呼んでいます</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>このページは何も受信していません</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>このページにたよらないでください。デスクで待機するか、受信している人に聞いてください。下は最後に受信した内容です。</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>この機器はネットワークにつながっていません。受信がない時間：</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>くり返し試しています。受信がない時間：</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>今試す</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>このページはまた受信しています</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>%1の間、受信がありませんでした。</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>%1の間、待機していませんでした。別のページか暗い画面が前にあったためです。</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>新着：%1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>再び対応待ち：%1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>ほかの人が対応：%1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>終了：%1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>その間、変わったことはありません。</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>了解</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>要確認：%1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>新着：%1、%2。</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>この機器</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>このブラウザーでは画面が暗くなることがあり、その間は待機しません。画面が消えない設定にしてください。</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>訓練をする</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>すべてのデスク、ページ、チャンネルを1回呼び、届くことを確かめます。</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>訓練が始まりました。</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>この機器の登録を解除</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>登録を解除しますか？この機器は何も受信しなくなります。</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>はい、解除する</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>ここでは当番に入っていません</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>この機器の通知をテストしていません</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>このページが後ろにかくれています</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>このページはキオスクから受信していません</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>キオスクのコンピューターが記録できません</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>%1分間、だれもこの機器に触れていません</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>先に当番に入ってから、通知をテストしてください。</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>このコードは2分をすぎました。デスクで新しいコードをもらってください。</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>このコードは使用ずみです。デスクで新しいコードをもらってください。</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>コードがちがいます。文字を確かめるか、デスクで新しいコードをもらってください。</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>デスクが新しいコードを出しました。それを使ってください。</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>コードのまちがいが続きました。%1秒後にまた試してください。</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>この機器は登録されていません。</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>まだ保存されていません。試し続けています。キオスクはまだ知りません。</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>今、キオスクはディスクを読み書きできません。もう一度試してください。</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>訓練中です。1分後にまた試してください。</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>うまくいきませんでした。もう一度試すか、デスクを使ってください。</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>受信なし</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>キオスクからチームまでの経路：%1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>読みやすくする</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>動きなし</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>音声で聞く</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>ふつうの文字</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>大きい文字</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>最大の文字</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>言語を選ぶ</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>声に出して読みますか？</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>近くの人に聞こえます。</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>読まない</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>もう一度</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>音量 %1/%2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>読むのをやめる</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>この画面には、この言語の音声がありません。</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>この画面では読み上げができません。</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>画面を掃除しています</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>%1秒間、触れても反応しません。</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>やめるには、ここを3秒押し続けます。</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>画面に触れると明るくなります</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>この画面</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>画面を掃除する</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>30秒間、触れても反応しません。サインアウトされます。</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>画面を測る</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>銀行のカードをこの枠に当て、枠の幅をカードに合わせてください。</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>狭く</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>広く</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>この大きさにする</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>設定のとおりにする</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>保存しました。今はすべて実際の大きさです。</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>保存していません。この画面の大きさではありえません。</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>大きさは設定のとおりです。</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>この画面の高さは、まだ設定されていません。</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>38 cmより低いボタンがあります。座っている人には低すぎます。</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>122 cmより高いボタンがあります。座っている人には高すぎます。</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
</context>
</TS>
