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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>暗証番号を使う</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>または、バッジをリーダーにかざしてください。</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>このバッジは、ここでは登録されていません。暗証番号でサインインしてください。</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>あと%1秒でバッジをまた読み取れます。暗証番号でサインインしてください。</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>%1からサインインできます。早く入る必要があるときは、リーダーに聞いてください。</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>チームでの期間は%1に終わりました。続けるかどうかは、リーダーに聞いてください。</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>リーダーがあなたをサインアウトさせました。もう一度サインインするか、リーダーに聞いてください。</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1が%2に交代を頼みました。</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1が引きつぎました。</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1は引きつげませんでした。</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1がリーダー向けの印をつけました。</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>%1がリーダーとして把握しました。</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1が、もう一度見る時刻を決めました：%2。</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1がもう一度見ました。完了。</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1が%2にキオスクに触れました。</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1が別の呼び出しと結びつけました。</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1が結びつけを外しました。</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1が交代の頼みを取り消しました。</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>落ち着ける場所、水、信頼できる友だちの付きそいをすすめます。</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>話を聞き、感謝を伝えます。</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>決めつける言葉は使いません。</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>結果を約束しません。</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>警察は、本人が望むときか、人の身が危ないときだけ。</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>たたむ</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>開く</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>くわしく聞き出そうとしません。</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>リーダーへ</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>リーダーが把握ずみ</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>関連あり</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1が本人のそばにいます。%2にキオスクに触れました。</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>%1にもう一度見る</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>今、もう一度見る</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>「%1」の交代を頼みました。</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>「%1」は引きつげません。</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>「%1」にリーダー向けの印をつけました。</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>リーダーとして「%1」を把握しました。</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>「%1」をもう一度見る時刻を決めました。</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>「%1」をもう一度見ました。</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>「%1」を結びつけました。</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>まだレポートにない呼び出しは、%1から消去されます。</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>その日より前に、レポートか書き出しをしてください。</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>日付が%1に飛びました。今は何も消去されません。</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>それが今日なら、リーダーが「記録」で確認します。ちがうなら、時計を合わせてください。</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>記録の毎日のコピーを作れませんでした。</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>ディスクに空きを作り、「記録」で「今すぐコピー」を選んでください。</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>引きつぐ</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>引きつげません</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>自分で続ける</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>リーダーへ</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>把握しました</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>交代を頼む</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>代わりにだれが行きますか？</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>相手が引き受けるまで、行くのはあなたです。</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>今はしない</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>イベントの終了</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>このソフトについて</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>処理中：%1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>停止しています：%1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>停止しました：%1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1、失敗%2</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1、失敗%2、全部で%3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>できませんでした。途中のまま残ったものはありません。もう一度試してください。</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>できませんでした：%1。途中のまま残ったものはありません。</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>ターミナルのユーザー%1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>システム</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>消去された呼び出し</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1がサインインしました。場所：%2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>合わないメンバー番号と暗証番号が入力されました。場所：%1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1がサインアウトしました。場所：%2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>ロックされました。サインイン中：%1。場所：%2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1が%2のメモを読みました。</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1が%2のメモを取り消しました。</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1がメンバー番号なしで書き出しました。形式：%2。呼び出し：%3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1がメンバー番号つきで書き出しました。形式：%2。呼び出し：%3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1がメンバー%2を追加しました。</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1がメンバー%2をリーダーとして追加しました。</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1がメンバー%2に別の暗証番号を出しました。</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1がメンバー%2を外しました。</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1がスタッフページをオンにしました。</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1がスタッフページをオフにしました。</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1がスマホ%2を登録しました。</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1がスマホ%2の登録を解除しました。</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1が設定を変えました。%2：%3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1が設定をファイルの値に戻しました：%2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1が呼び出し音を10分消しました。場所：%2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1が呼び出しと訓練を消去しました：%2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1が記録を点検しました：異常なし。項目：%2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1が記録を点検しました：変えられていました。</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1が音のテスト通知に気づきました。場所：%2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1が光のテスト通知に気づきました。場所：%2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1が振動のテスト通知に気づきました。場所：%2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1が訓練を始めました。</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1が開始時の訓練を始めました。</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1が毎日の訓練を始めました。</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1が%2でテストメッセージを送りました。</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1が、この版では読めない操作をしました：%2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>操作の記録</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>今すぐ点検</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>変えられていないか、まだだれも点検していません。</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>最後の点検で異常なし：%1、%2。項目：%3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>記録に異常はありません。何も変えられていません。項目：%1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>記録が変えられています。この行を書き写し、このコンピューターの管理者に伝えてください：%1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>今、記録を読めません。1分後にまた試してください。</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>だれが何をしたか</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>この種類のものは、まだありません。</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>前のものを見る</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>書き出しと印刷</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>スマホ</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>保管と消去</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>テストと訓練</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1が当番に戻りました。場所：%2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1が当番を外れました。場所：%2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1が復旧コードでサインインしました。場所：%2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1がメンバー%2をすべての場所でサインアウトさせました。</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1がレポートを保存しました。形式：%2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1がレポートを印刷しました。</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1が印刷用のしるしカードを作りました。</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1が印刷用のメンバー番号カードを作りました。</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1がメンバー%2のサインインできる期間を決めました。開始：%3。終了：%4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1がメンバー%2のバッジを登録しました。</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1がメンバー%2のバッジを外しました。</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1がメンバー%2に復旧コードを出しました。</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1が新しい当番表を入れました。シフト：%2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1がカードの上にメッセージを出しました：%2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1がカードの上のメッセージを下げました。</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1が初期設定を終えました。</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1が初期設定を省きました。</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1がこのコンピューターにコピーを作りました。呼び出し：%2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1が持ち出し用のコピーを作りました。呼び出し：%2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1がコピーから記録を復元しました。呼び出し：%2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1が、このコンピューターの日付は正しいと答えました。</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>当番を外れています</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>当番を外れる</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>当番に入る</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>さがす</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>未終了</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>一覧に出す呼び出し</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>コード、しるし、場所、状態</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>当てはまるものはありません。今呼んでいる人は、いつも一覧に出ます。</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>まだ何も返事をしていません。今呼んでいる人は、いつも一覧に出ます。</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>前のもの：%1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>1文字キー：オン</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>1文字キー：オフ</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>引きつぐ</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>引きつげません</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>自分で続ける</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>交代を頼む</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>リーダーへ</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>把握しました</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>だれもいなかった</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>あとでもう一度見る</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>同じ件にする</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>代わりにだれが行きますか？</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>相手が引き受けるまで、行くのはあなたです。</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>当番中</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>チームにほかの人がいません。</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>同じ件の呼び出しはどれですか？</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>返事は、これまでどおり一つずつします。</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>ほかに未終了の呼び出しはありません。</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>同じ件</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>次の操作を両方にする</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>同じ件ではない</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>いつ、もう一度見ますか？</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>%1分後</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>1時間後</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>明日%1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>決める</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>%1にもう一度見ます（%2が設定）。</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>もう一度見てください：%1（%2が設定）。</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>時刻を入れてください（例：14:30）。</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1が交代を頼んでいます。引き受けるまでは、相手が行きます。</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1はまだ返事をしていません。行くのはあなたのままです。</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1が「%2」の交代を頼んでいます。</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1が「%2」をリーダーに見てほしいそうです。</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1が「%2」を引きつぎました。あなたは行く人から外れました。</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1は「%2」を引きつげません。行くのはあなたのままです。</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1は「%2」にまだ返事をしていません。行くのはあなたのままです。</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1も「%2」へ向かっています。</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>「%2」をもう一度見てください：%1の予定でした。</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>了解</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>ほかの知らせ：%1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>交代を頼まれています。</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>リーダーを必要としている人がいます。</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>USBメモリ %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>USBメモリを差すと、ここに出ます。</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>または、このコンピューターのフォルダーを入力</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>全日程</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>直近7日</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
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
        <translation>%1で印刷</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>このコンピューターにはプリンターが設定されていません。PDFを保存し、ほかで印刷してください。</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>USBメモリ：%1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>保存していません。何も残っていません。別の場所を選ぶか、もう一度試してください。</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>%1に送りました</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1が受け取りませんでした。PDFを保存し、ほかで印刷してください。</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>今のシフト：%1。待機中：%2。</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>待機中：%1。このイベントには当番表がありません。</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>シフト中で待機していない：メンバー%1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>メンバー%1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>メンバー%1、リーダー</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>%1までシフト</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>当番ではない</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>%1で待機中</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>%1で当番、呼び出しに気づかないかもしれません</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>%1からサインイン可</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>%1までサインイン可</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>チームの期間は%1に終了</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>バッジ</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>スマホ%1、最後の使用 %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>メンバーを追加</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>リーダー：はい</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>リーダー：いいえ</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>追加して暗証番号を出す</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>サインインできる期間（例：2026-11-24 08:00）。空なら制限なし</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>期間を保存</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>別の暗証番号を出す</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>バッジを登録</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>バッジを外す</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>すべてサインアウト</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>メンバー%1に別の暗証番号を出しますか？今の暗証番号はすぐに使えなくなります。</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>メンバー%1に復旧コードを出しますか？暗証番号なしで1回サインインできます。前のコードは使えなくなります。</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>メンバー%1をすべてのデスクでサインアウトさせ、スマホの登録を解除しますか？暗証番号はそのまま使えます。</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>メンバー%1を外しますか？すべての場所でサインアウトされ、もうサインインできません。</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>メンバー%1のバッジを外しますか？暗証番号はそのまま使えます。</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>メンバー%1のバッジを、このデスクのリーダーにかざしてください。</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>はい、実行</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>今だけ表示されます。本人だけに伝え、そのあとかくしてください。</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>かくす</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>了解</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>メンバー%1の暗証番号</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>メンバー%1の復旧コード（1回だけ有効）</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>メンバー%1は、このバッジでサインインできます。</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>このバッジは、すでにほかの人のものです。</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>メンバー%1のバッジはなくなりました。</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>メンバー%1の期間を保存しました。</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>メンバー%1をすべての場所でサインアウトさせました。</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>メンバー%1を外しました。</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>スマホ%1の登録を解除しました。</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>メンバー%1はすでにいます。</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>メンバー%1はもういません。</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>今、このコンピューターではできませんでした。何も変わっていません。</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>リーダーはこの人だけです。先に別のリーダーを追加してください。</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>メンバー番号は1から9999です。</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>2026-11-24 08:00のように入れ、2つ目は1つ目より後にしてください。</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>ここでの設定は、2秒以内にすべての画面に効き、技術担当のファイルより優先されます。ファイルは変わりません。</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>%1が設定、%2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>技術担当のファイルから</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>最初からの値</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>初期設定</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>会場</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>緊急番号</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>場所と、ほかに助けを得る方法</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>来場者の画面の時間</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>デスクの時間</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>保管と消去</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>チームの外</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>チームの中</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>段差：未記入</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>段差なし</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>段差あり</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>会場の言葉で</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>%1から%2文字で、1行に入れてください。</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Europe/Lisbonのように書いてください。</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>数字、空白、+だけを15文字まで入れてください。</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>07:45のように書いてください。</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>%1から%2の数を入れてください。</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Mon-Fri 09:00-23:00のように書き、2つの間はカンマで区切ってください。</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>先に、確かめた番号を設定してください。</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>多くて%1件です。ほかに助けを得る方法は2件以上で、1つはチームの外にしてください。</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>この中から1つ選んでください。</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>この中からいくつか選んでください。</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>カードのフォルダーを、フルパスで入れてください。</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>ほかの設定と合いません。状況が小さくなるのは、まだ人がいるかを聞くより前です。</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>日数：%1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>このキオスクの場所</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>チームでの呼び方で、1から40文字。</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>名前なし</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>安全チームが身につける物</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>「身につけている物：」のあとに出ます（例：紫のベスト）。</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>未記入</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>例：Europe/Lisbon。空：このコンピューターと同じ。</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>危険なときにかける番号</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>この土地の番号。だれかが確認すると、画面に出ます。</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>未設定：画面には112と911が出ます</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>だれかがこの番号を試したか、調べた</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>画面の言語</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>来場者は自分で別の言語を選べます。</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>選べる言語</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>この順番で、初めのいくつかがヘルプのボタンに出ます。選ばなければ、すべて。</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>キオスクが対応するすべて</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>ほかに助けを得る方法</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>2から4件。1つはチームの外。</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>ここのほかに、チームが行ける場所</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>3つまで。</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>ここだけ</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>チームがいる時間</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>例：Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00。空：いつも。</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>いつも</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>画面がついている時間</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>例：Mon-Sun 07:00-23:30。空：いつも。</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>いつも</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>画面が暗い色になる時間</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>例：Mon-Sun 20:00-06:00。空：使わない。</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>使わない</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>キオスクが毎日、経路全体をテストする時刻</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>例：07:45。空：テストしない。</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>テストしない</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>チームの対応時間の始めに、もう一度テスト</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>会場のカード</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>カードのフォルダーかzipのフルパス。保存の前に見てください。空：このソフトのカード。</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>このソフトのカード</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>カードを出す最短の時間</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>秒、5から120。</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>1語ごとに足す時間</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>秒、0.3から3。</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>触れられないとき、カードがまた動くまで</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>秒、30から1800。</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>触れられないとき、状況が小さくなるまで</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>秒、10から600。</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>状況が、まだ人がいるかを聞くまで</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>秒、60から3600。</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>返事がないとき、カードに戻るまで</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>秒、20から300。</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>ヘルプのタップを1回と数える間</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>秒、1から60。</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>ヘルプのボタンは2回目のタップで呼び出す</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>触れられないとき、キオスクのデスクがロックするまで</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>秒、20から600。</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>触れられないとき、ほかのデスクがロックするまで</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>秒、60から7200。</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>触れられないとき、待機中とみなさなくなるまで</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>分、5から240。</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>呼び出しを終了してから消去するまで</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>日、1から365。90をこえるときは、理由を書き残してください。</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>これらのカードを見る</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>見ています…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>キオスクが表示できるカード：%1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>キオスクはこれらのカードを表示できません。</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>すべてのカードの上のメッセージ</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>会場の緊急時のためのものです。来場者それぞれの言語で出て、ヘルプのボタンは残ります。</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>すべての画面に出す</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>下げる</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>すべての画面に表示中。%1が表示、%2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>保管しているもの</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>終了した呼び出しを消去するまでの日数：%1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>今、保管している終了ずみの呼び出しはありません。</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>保管している終了ずみの呼び出し：%1。最初の消去は%2、最後は%3。</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>3日以内に消去：%1。その前にレポートを作ってください。</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>未終了：%1。だれかが終了するまで残ります。</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>消去は、あなたの確認を待っています</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>このコンピューターの時計が飛びました。これで正しいですか？%1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>日付は正しい</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>記録しました。消去は1日後に再開します。</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>このコンピューターのコピー</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>コピー：%1。最後：%2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>まだコピーはありません。毎日1つ作ります。</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>今すぐコピー</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>コピーして確かめました。サイズ（kB）：%1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>すべての呼び出しを書き出す</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>メモは入りません。選ばないかぎり、だれが返事をしたかも入りません。</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>プログラム用（JSON）</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>メンバー番号つき</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>書き出した呼び出し：%1。ファイル：%2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>どの手順も、好きな順番で、あなたが行います。ここでは何も自動では行われません。</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>まだ未終了</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>未終了のものはありません。</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>イベントの数字を、保存または印刷します。消去の前に行ってください。</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>書き出しへ</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>すべての呼び出しの表です。団体で保管する場合に使います。</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>持ち出し用のコピー</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>すべての呼び出しとメモを1つのファイルにします。暗号化されていません。USBメモリは安全に保管してください。</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>コピーして確かめました。ファイル：%1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>このイベントのスマホとメンバー</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>登録中のスマホ：%1。終了日のあるメンバー：%2。</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>登録中のスマホはなく、終了日のあるメンバーもいません。</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>利用を終わらせる</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>すべてのスマホの登録を解除し、終了日のあるメンバーを全員外しますか？もう返事ができなくなります。</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>利用を終わらせました：%1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>終了した呼び出し：%1。%2には、すべて自動で消えます。</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>消去できる終了ずみの呼び出しはありません。</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>終了した呼び出しとメモを、このコンピューターのすべてのコピーからも、完全に消去しますか？呼び出し：%1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>このコンピューターのすべてのコピーからも消去しました。呼び出し：%1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>消去した呼び出し：%1。まだ消えていないもの：%2。毎日もう一度試します。</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>はい、実行</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>このコンピューターに残っているものを数えています…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>このコンピューターに呼び出しは残っていません。</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>このコンピューターに残っている呼び出し：%1。場所：%2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>これらのファイルは読めず、呼び出しが残っているかもしれません：%1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>レポートへ</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>印刷用カード</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>見せるしるし</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>48のしるしすべて、1ページに4つ</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>メンバー番号</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>チームの1人に1枚、1ページに10枚。暗証番号は入りません</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>中に入っているもの</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1（Apache License 2.0）。次のパッケージを使っています。ライセンスはそれぞれ別です：</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>パッケージにライセンスの記載なし</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>表から取りこむ</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>USBメモリと、このユーザーのドキュメントにあるCSVファイル。チームの列はnumber, lead, from, to、当番表の列はnumber, from, to。</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>USBメモリにも、このユーザーのドキュメントにも、CSVファイルがありません。</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>チームとして</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>当番表として</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>直すまで、このファイルからは何も取りこみません。</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>ほかに読めないセル：%1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>%1行目、%2列</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1：必要なのは%2、実際は%3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>追加する人数：%1、うちリーダー：%2。それぞれの暗証番号は1回だけ表示されます。</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>今の当番表と入れかわります。シフト：%1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>追加した人数：%1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>当番表を保存しました。シフト：%1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>メンバー番号（1から9999）</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>まだ使われていないメンバー番号</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>チームの人のメンバー番号</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yesかno</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>時刻（例：2026-11-24 08:00）</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>1つ目より後の時刻</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>この人の同じ時間のシフトは1つだけ</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>列の名前の下に1行以上</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>安全チームへの呼び出し</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>全日程</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>作成 %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>呼び出し</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>「行きます」と答えたもの</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>だれも「行きます」と答えなかったもの</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>時間帯ごとの呼び出し</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>%1:00から</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>「行きます」までの時間：半数がこの時間以内（時間帯別）</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>キオスクごとの呼び出し</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>そのほかのキオスク</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>まちがい、またはだれもいなかったもの：5件以上</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>呼び出しの結果</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>キオスクで取り下げ</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>まだ未終了</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>押されてから</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>半数がこの時間以内</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>10件中9件がこの時間以内</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>デスクかページに表示</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>だれかが見た</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>「行きます」</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>本人のそば</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>5未満</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5以上（数は出しません）</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>呼び出しが少ないため、表示できません。</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>この期間の呼び出しはありません。</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>「%1」は1から4です。「%2」は5以上で、「%1」を計算で割り出せないように、正確な数は出しません。</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>訓練は数えません。10秒以内に取り消した操作も数えません。</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>個人についての数字はありません。外に出すレポートは、1つのイベントに1つだけにしてください。2つあると、引き算ができてしまいます。</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 このキオスクでは、まちがって押されたか、だれもいなかったものが5件以上ありました。</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>すでに消去され、ここのほかの数に入っていないもの：%1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>今すぐ建物から出てください。</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>落ち着いて、いちばん近い出口へ歩いてください。エレベーターは使わないでください。階段を使えない方は、近くの人に伝えてください。</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>集合場所へ行ってください。</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>落ち着いて歩いてください。場所がわからないときは、スタッフに聞いてください。</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>建物の中で、今いる所にいてください。</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>スタッフが出てもよいと言うまで、待ってください。</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>イベントは中断しています。</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>お待ちください。再開はスタッフがお知らせします。</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>スタッフの案内に従ってください。</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>お知らせに注意し、近くの人にも伝わるように助けてください。</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>会場から、%1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>このキオスクの初期設定</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>このキオスクの初期設定：%1/%2ページ</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>会場</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>キオスクでのこの場所の呼び方です。どれも、あとでデスクで変えられます。</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>危険なときにかける番号</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>ここでだれかが試すか調べると、画面に出ます。それまでは112と911が出ます。</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>ほかに助けを得る方法</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>待機しているチームの人がいないとき、ヘルプのボタンの横に出ます。一般的な言い方より、窓口、人、番号のほうが役に立ちます。</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>言語と時間帯</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>来場者が選べる言語と、チームがいる時間です。</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>最初のリーダー</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>リーダーは、メンバー番号と暗証番号でデスクにサインインし、チームの追加や設定の変更をします。</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>暗証番号を出す</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>メンバー番号を小さく</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>メンバー番号を大きく</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>暗証番号を出せませんでした。番号が使用ずみか、ディスクに書けないのかもしれません。別の番号を選ぶか、もう一度試してください。</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>メンバー%1の暗証番号</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>メンバー%1の復旧コード（1回だけ有効、暗証番号をなくしたとき用）</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>今、両方を書きとめてください。このページにしか出ません。</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>暗証番号を出しました。もう表示されません。</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>このコンピューターのテスト</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>呼び出しを保存し、送り、気づいてもらえるかを確かめます。</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>呼び出しを保存できます。</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>呼び出しを保存できません。ディスクを調べてください：allyship-kiosk doctor。</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>チームを呼ぶプログラムは動いています。</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>チームを呼ぶプログラムは、まだ始まっていません。</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>ベルを鳴らす</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>聞こえた</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>聞こえなかった</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>このコンピューターは音が出ません。デスクは光で知らせることができます。</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>ベルが聞こえます。</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>音量とスピーカーを見てください。デスクは光で知らせることができます。</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>カードが出ると、キオスクが自動で経路全体をテストします。結果はデスクに出ます。</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>リーダーがサインインできます。</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>まだだれもサインインできません。戻って暗証番号を出してください。</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>終えてカードを表示</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>初期設定を省く</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>初期設定は、このあと二度と出ません。設定はファイルで変えられ、リーダーはターミナルで追加します：allyship-kiosk staff add 1 --lead。</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>このまま省く</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>設定を続ける</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>安全チーム</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>メンバー番号</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>しるし</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
</TS>
