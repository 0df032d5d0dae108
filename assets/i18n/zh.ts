<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="zh" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>呼叫关怀团队成员</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>您不必说明原因</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>再点一次即可呼叫</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>关怀团队正在值守。</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>现在没有团队成员在值守。</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>关怀团队正在值守，服务时间即将结束。</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>现在不是服务时间，但关怀团队仍在值守。</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>团队可能不会马上注意到。</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>团队可能不会注意到，服务时间即将结束。</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>团队可能不会注意到。现在不是服务时间。</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>没有团队成员在值守，服务时间即将结束。</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>没有人在值守。现在不是团队的服务时间。</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>我们无法确定团队是否在值守。</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>我们无法确定团队是否在值守。服务时间即将结束。</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>我们无法确定团队是否在值守。现在不是服务时间。</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>您仍可在这里呼叫。您也可以：</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>本屏幕现在看不到团队的回应。</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>重新显示状态</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>已于%1保存</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>团队已看到</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>一位团队成员正在前来</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>我们正在询问其他成员</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>一位团队成员表示已在您身边</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>团队已结束此请求</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>您表示不再需要</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>我们仍在尝试。请不要等这个屏幕。</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>已于%1保存。</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>还没有人看到。</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>团队的屏幕上已显示。还没有人回应。</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>还没有任何团队屏幕显示此请求。</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>还没有人回应。</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>您没有做错什么。</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>现在没有团队成员在值守。</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>没有人在值守。现在不是团队的服务时间。</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>团队可能不会注意到。</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>我们无法确定团队是否在值守。</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>团队的服务时间即将结束。</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>现在不是团队的服务时间。</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>本屏幕现在看不到团队的回应。</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>一位团队成员已看到。还没有人动身过来。</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>一位团队成员正在前往%1。</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>这个屏幕旁</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>原来要来的成员来不了了。我们正在询问其他成员。</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>一位团队成员表示已在您身边。</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>团队已结束此请求。如果您仍然需要有人来，请再按一次。</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>我们已告诉团队您不再需要。他们可能仍会过来看看。</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>撤销这一步</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>还是您本人吗？</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>我是另一个人</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>隐藏此页面</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>团队仍在前往这个屏幕旁。</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>您的请求仍然有效。</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>团队仍在前往%1。</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>我不再需要了</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>您可以在这里等。</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>请他们到哪里找您？</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>无台阶</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>有台阶</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>前来的团队成员会向您出示这个标记，并穿戴：%1。标记不能证明对方的身份。</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>前来的团队成员会向您出示这个标记。标记不能证明对方的身份。</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>您也可以：</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1（不属于团队）</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>请立即拨打%1，如果：</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>有人受伤</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>有人有危险</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>起火了</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>现在有危险？请拨打紧急电话（世界多数地方是112，北美是911）。</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>这个按钮不会呼叫警察。</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>本屏幕保存什么</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>本屏幕保存：时间、这个地点、您的标记、语言和您想见面的地点。也保存团队的操作和简短备注。不保存姓名、照片和声音。在主办方删除之前，关怀团队可以看到这些内容。如需删除，请告诉主办方地点、时间和标记。</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>返回卡片</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>本屏幕已重新启动。您的请求仍然有效。</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>今天可以试试</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>上一张卡片</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>卡片 %1/%2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>关于盟友的卡片</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>更多</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>咨询台</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>安静室</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>急救室</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>正门</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>咨询台</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>安静室</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>急救室</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>正门</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>找本次活动的任何工作人员</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>找这座建筑的工作人员</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>去咨询台</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>去急救室</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>圆形</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>三角形</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>星形</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>心形</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>月亮</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>圆环</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>水滴</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>白色</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>团队登录</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>成员编号</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN码</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%2位数字中的%1位</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>成员编号与PIN码不符。</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>%1秒后可以再试。</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>还没有添加团队成员。请在这台机器的终端输入：allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>这台机器现在无法登录。</translation>
    </message>
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>使用PIN码</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>或将胸牌贴近读卡器。</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>这里不认识此胸牌。请用PIN码登录。</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>%1秒后可再次读取胸牌。请用PIN码登录。</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>您从%1起可以登录。如需提前，请找负责人。</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>您在团队的时间已于%1结束。如需继续，请找负责人。</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>负责人已让您退出登录。请重新登录，或询问负责人。</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>关怀团队工作台</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>值守中 · %1人值班</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>未值守：%1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>提醒尚未测试</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>此窗口不可见</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>%1分钟没有人触碰此工作台</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>没有自助机写入这台机器的日志，所以没有请求能到达此工作台。</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>现在无法读取日志。请求可能不会显示在这里。</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>尚未保存。此工作台会继续尝试。自助机还不知道。</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>没有人呼叫。</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>返回卡片</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>需要有人去</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>在路上</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>在当事人身边</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>点了一次，没有再点</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%2有%1个新请求</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1，%2，已等%3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>自助机旁</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>屏幕：%1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>对方不再需要。请仍去看一下。</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>没有人呼叫：这是为了证明请求能到达这里。不需要有人去。</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1在%2说了“由我去”。到了吗？</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>您在%1说了“由我去”。您到了吗？</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>已再次通知</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>又按了一次</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>没有人回应。</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1从%2起在路上。</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>%1在%2看到。没有人在路上。</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1去不了。没有人在路上。</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>新</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>由我去</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>我去不了</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>我到了</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>撤销，还剩%1秒</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>这一步已无法进行。这一行显示的是现在的情况。</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>已来不及撤销。</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>出示这个标记，在看得见的地方等。不要喊出词语。</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>为什么结束？</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>已照应</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>已转交安保人员</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>已转交医疗人员</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>那里没有人</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>误按</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>先不结束</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>%1点了一次，没有第二次。</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>%1按下。已保存。</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>%1又按了一次。已保存。</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>对方选择的见面地点：%1。</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>对方选择在自助机旁见面。</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>对方选择的语言：%1。</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>对方不再需要。</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>对方又需要了。</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>已显示在%1。</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>%1已看到。</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1在路上。</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1去不了。</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1在当事人身边。</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1撤回了一步。</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>%1已结束：%2。</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>%1重新打开。</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>没有人回应。已再次通知，第%1步。</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>还没有人到达。已询问是否到了（%1）。</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>演练已到达%1。</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>演练没有到达%1。</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>演练已结束。</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>页面%1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>频道%1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>自助机自己的屏幕</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1加了备注。</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1划掉了备注。</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>在另一个请求的状态页上按下。</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>详细内容已删除。</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1看了备注。</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>此版本不认识的步骤：%1。</translation>
    </message>
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1请%2接手。</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1已接手。</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1无法接手。</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1已标记给负责人。</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>%1作为负责人已知悉。</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1设定了再去查看的时间：%2。</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1已再去查看。完成。</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1在%2触碰了自助机。</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1将其与另一个请求关联。</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1取消了一个关联。</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1收回了接手的询问。</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>成员%1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>此工作台</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>去之前</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>尽可能两人同去。</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>主动提供不受打扰的地方、水，或请信任的朋友来陪。</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>倾听，并感谢对方。</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>不说评判的话。</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>不承诺结果。</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>只有对方要求或有人有危险时，才联系警察。</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>收起</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>不追问细节。</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>添加备注（不写姓名）</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>还可输入%1字</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>划掉</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>已划掉</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>常用备注</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>已转到安静的房间。</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>有朋友陪着。</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>需要口译。</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>需要过无障碍协助。</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>已叫急救人员。</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>我们稍后再来看看。</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>有人在呼叫团队。</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1人在呼叫团队。</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>这是演练。没有人呼叫。</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>静音到%1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>此自助机静音10分钟</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>静音10分钟</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>测试您的提醒</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>在您注意到自己的提醒之前，此工作台不算值守。</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>您会怎样注意到请求？</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>灯光</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>我注意到了</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>我没有注意到</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>这台机器没有声音。请选择灯光。</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>已锁定，仍会响铃。</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>登录后才能回应。</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>此工作台%1秒后锁定。触碰即可继续。</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>您还在吗？若不触碰，%1秒后这里就不算有人值守。</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>输入PIN码，就是由您去。</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>成员%1（您）</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>您在%1看到。没有人在路上。</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1和%2在路上。</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1、%2和另外%3人在路上。</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>您从%1起在路上。</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1从%2起在当事人身边。</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1和%2在当事人身边。</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1、%2和另外%3人在当事人身边。</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>您从%1起在当事人身边。</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>已重新打开。没有人回应。</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>%1在%2结束：%3。</translation>
    </message>
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>需负责人查看</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>负责人已知悉</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1在当事人身边。%2触碰了自助机。</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>%1再去查看</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>查看备注（%1）</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>隐藏备注</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>这台机器无法为自助机写下记录</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>这台机器没有声音了。请再次测试您的提醒。</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>这台机器的声音已关。请调高音量，再测试您的提醒。</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>声音恢复了。请再次测试您的提醒。</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>显示检查</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>还有%1项</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>返回请求</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>问题和解决办法写在最后。</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>有什么问题</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>从按下按钮到团队，各处都有回应。</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>每台自助机按自己的按钮。每条通路响一次。不计入任何统计。</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>未到达：%1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>此场地没有设置频道。</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>手机和笔记本电脑</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>工作人员页面</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>负责人可以打开它。</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>配对手机</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>换一个码</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>用手机扫描此码，或打开%1并输入字母：</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>还有%1，只限一部手机</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>在手机上打开工作人员页面的QR码</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>证书指纹，请与手机上的比对：</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>取消</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>现在再去查看</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>部分异常</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1，上次证实%2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1，%2的演练</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>%1已要求演练。一分钟内会有结果。</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>%1的演练没有结果。</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>%1已要求测试。</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>已发送 %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>失败 %1：%2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>失败 %1：它的地址不能用。</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>还没有发送</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>已开。现在%1台打开。</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>已关</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>已开，但无法打开页面。</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>正在切换…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>手机%1 · 成员%2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>配对%1，上次使用%2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>手机%1已配对。</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>此码已失效。请换一个码。</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>这台机器现在做不到。</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>您已看到“%1”。</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>由您去“%1”那里。</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>您去不了“%1”。</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>您在“%1”身边。</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>您已结束“%1”。</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>您已重新打开“%1”。</translation>
    </message>
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>您已请人接手“%1”。</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>您无法接手“%1”。</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>您已将“%1”标记给负责人。</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>您作为负责人已知悉“%1”。</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>您已设定再去查看“%1”的时间。</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>您已再去查看“%1”。</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>您已关联“%1”。</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>现在…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>您注意到了吗？</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>请调高音量，或选择灯光。</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>以后再说：在此之前，这里不算有人值守</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>测试您的提醒</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>这就是灯光。</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>保存了什么</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>本屏幕很快会回到卡片。您的请求仍然有效。</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>新</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>在路上</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>在当事人身边</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>部分异常</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>自助机的监看已停止：不会再次通知任何人，也不发送消息。</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>请重启自助机，或告诉技术人员。</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>自助机没有运行。</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>请打开它，或告诉技术人员。</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>自助机的屏幕在%1重新启动。</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>如果再次发生，请告诉技术人员。</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>没有人在值守。</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>请在工作台或手机上登录，并测试提醒。</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>不再收到“%1”的消息。</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>请重新打开并登录。</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>%1没有声音。</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>请接上扬声器，或选择灯光。</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>%1的声音已静音。</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>请调高音量，或选择灯光。</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>这台机器没有网络：与手机和消息的联系已中断。</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>请插好网线，或查看Wi-Fi。这台机器上的工作台仍会响铃。</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>发往“%1”的消息没有送达。</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>请查看网络和账号，然后发送测试。</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>“%1”的地址不能用。</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>请在设置中改正，然后发送测试。</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>磁盘快满了：很快将无法保存请求。</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>请删除没人需要的内容，或告诉技术人员。</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>如果断电，等待发送的消息会丢失。</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>消息仍在发送。请告诉技术人员：allyship-kiosk doctor会指出问题。</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>请求不能正常保存或读取。</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>请告诉技术人员：allyship-kiosk doctor会指出问题。</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>这台机器的时钟可能不准。</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>请调好时间，并让网络自动校准。</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>无法打开工作人员页面。</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>请告诉技术人员：端口或证书有误。</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>上次演练没有到达%1。</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>请查看它，然后进行演练。</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>从昨天起，没有演练证实能联系到团队。</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>请进行演练：在工作台点一下。</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>新卡片无法显示（%1）。仍显示上一次正确的卡片。</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>请告诉技术人员：“allyship-kiosk check”会说明哪里有错。</translation>
    </message>
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>尚未写入任何报告的请求将从%1起删除。</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>请在那天之前生成报告或导出。</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>日期跳到了%1。暂时不会删除任何内容。</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>如果那就是今天，请负责人在“记录”中确认。如果不是，请调好时钟。</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>无法生成日志的每日副本。</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>请腾出磁盘空间，然后在“记录”中选择“立即备份”。</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · 屏幕：%3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>演练 · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>测试 · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>关怀团队</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>（%1）关怀团队</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>收不到消息 · 关怀团队</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>配对此设备</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>已在工作台登录的人可以为您显示一个码。请扫描，或在这里输入八个字母。</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>八个字母</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>此码有八个字母。</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>正在配对…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>自助机的电脑没有回应。此设备连到场地的网络了吗？</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>此设备不再配对，收不到消息。</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>此页面在值守吗？</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>值守中</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>未值守</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>我在</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>开始值班</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>测试您的提醒</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>再次测试您的提醒</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>在您注意到此设备上自己的提醒之前，它不算值守。</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>您会怎样注意到请求？</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>振动</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>灯光</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>现在…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>您注意到了吗？</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>我注意到了</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>我没有注意到</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>请调高，或选择其他方式。</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>需要有人去</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>在路上</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>在当事人身边</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>今天已结束</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>没有人呼叫。</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>已等</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>由我去</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>我到了</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>我去不了</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>由我接手</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>我接不了</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>仍由我去</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>交负责人</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>我已知悉</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>请人接手</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>自助机的电脑没有回应，所以可能没有保存。</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>为什么结束？</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>已照应</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>已转交安保人员</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>已转交医疗人员</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>那里没有人</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>误按</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>先不结束</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>出示标记</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>在%1举起它，在看得见的地方等。不要喊出词语。</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>点击关闭</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>%1静音10分钟</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1已静音，仍会亮灯。还剩：</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>有人在呼叫团队</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1人在呼叫团队</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>此页面收不到消息</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>不要依靠它。请到工作台值守，或问收得到消息的人。下面是它最后收到的内容。</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>此设备没有网络。没有收到消息已有：</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>正在反复尝试。没有收到消息已有：</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>此页面又能收到消息了</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>有%1没有收到消息。</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>它有%1没有值守，因为前面有其他页面，或屏幕变暗了。</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>新：%1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>又需要有人去：%1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>其他人已回应：%1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>这期间没有变化。</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>需要查看：%1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>新：%1，%2。</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>这个浏览器可能会让屏幕变暗，那时此页面就不在值守。请把屏幕设为常亮。</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>进行演练</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>呼叫每个工作台、页面和频道一次，证实它们收得到。</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>演练已开始。</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>取消此设备配对</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>取消配对？此设备将收不到消息。</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>是，取消配对</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>否</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>您没有在这里值班</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>此设备的提醒尚未测试</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>此页面在后台</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>此页面收不到自助机的消息</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>自助机的电脑无法写下记录</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>%1分钟没有人触碰此设备</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>请先开始值班，再测试提醒。</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>此码已超过2分钟。请在工作台要一个新码。</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>此码已用过。请在工作台要一个新码。</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>码不对。请核对字母，或在工作台要一个新码。</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>工作台已给出更新的码。请用那个。</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>错码太多。请在%1秒后再试。</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>此设备没有配对。</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>尚未保存，仍在尝试。自助机还不知道。</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>自助机现在无法读写磁盘。请再试一次。</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>演练正在进行。请一分钟后再试。</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>没有成功。请再试一次，或使用工作台。</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>收不到消息</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>从自助机到团队的通路：%1</translation>
    </message>
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>改由谁去？</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>在对方接受之前，仍算由您去。</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>阅读辅助</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>停止动画</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>标准字号</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>较大字号</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>最大字号</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>选择语言</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>要读出声吗？</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>附近的人能听到。</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>读出声</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>不出声</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>再读一遍</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>音量 %1/%2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>本屏幕没有这种语言的语音。</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>本屏幕无法朗读。</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>正在清洁本屏幕</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>%1秒内触碰不会有反应。</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>要结束，请在这里按住3秒。</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>触碰屏幕即可点亮</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>本屏幕</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>30秒内触碰不会有反应。您会退出登录。</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>测量屏幕</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>请把一张银行卡贴着这个框。把框调到与卡一样宽。</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>保留此大小</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>按照设置</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>已保存。现在一切都是真实大小。</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>未保存：这不可能是本屏幕的大小。</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>大小与设置一致。</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>没有人设置过本屏幕挂多高。</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>有些按钮低于38厘米：对坐着的人来说太低。</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>有些按钮高于122厘米：对坐着的人来说太高。</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message id="desk.office.records">
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>结束活动</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>正在处理：%1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1，失败%2</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1，失败%2，共%3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>没有完成，也没有留下只做了一半的内容。请再试一次。</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>没有完成：%1。没有留下只做了一半的内容。</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>终端用户%1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>一个已删除的请求</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1已登录。位置：%2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>有人输入的成员编号与PIN码不符。位置：%1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1已退出登录。位置：%2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>已锁定。当时登录的是：%1。位置：%2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1查看了%2的备注。</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1划掉了%2的一条备注。</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1已导出，不含成员编号。格式：%2。请求：%3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1已导出，含成员编号。格式：%2。请求：%3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1添加了成员%2。</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1添加了成员%2，担任负责人。</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1给成员%2换发了PIN码。</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1移除了成员%2。</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1打开了工作人员页面。</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1关闭了工作人员页面。</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1配对了手机%2。</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1移除了手机%2。</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1更改了一项设置。%2：%3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1将一项设置恢复为文件中的值：%2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1将按键提醒静音10分钟。位置：%2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1删除了请求和演练：%2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1检查了记录：完整。条目：%2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1检查了记录：曾被改动。</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1注意到了声音测试提醒。位置：%2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1注意到了灯光测试提醒。位置：%2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1注意到了振动测试提醒。位置：%2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1开始了演练。</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1开始了开放时的演练。</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1开始了每日演练。</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1通过%2发送了测试消息。</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1做了此版本无法说明的操作：%2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>操作记录</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>立即检查</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>还没有人检查过它是否完整。</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>上次检查完整：%1，检查者：%2。条目：%3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>记录完整：没有任何改动。条目：%1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>记录曾被改动。请抄下这一行，告诉管理这台机器的人：%1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>现在无法读取记录。请一分钟后再试。</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>谁做了什么</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>还没有这类内容。</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>显示更早的</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>导出和打印</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>保留与删除</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>测试和演练</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1恢复值班。位置：%2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1停止值班。位置：%2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1用恢复码登录。位置：%2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1让成员%2在所有位置退出登录。</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1保存了报告。格式：%2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1打印了报告。</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1生成了供打印的标记卡片。</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1生成了供打印的成员编号卡片。</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1设定了成员%2可登录的时间。从：%3。到：%4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1给成员%2登记了胸牌。</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1取消了成员%2的胸牌。</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1给成员%2发了恢复码。</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1导入了新的值班表。班次：%2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1在卡片上方显示了消息：%2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1撤下了卡片上方的消息。</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1完成了初始设置。</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1跳过了初始设置。</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1在这台机器上生成了副本。请求：%2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1生成了可带走的副本。请求：%2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1从副本恢复了记录。请求：%2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1确认这台机器的日期正确。</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>您没有在值班</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>停止值班</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>开始值班</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>列出哪些请求</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>代码、标记、地点或状态</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>显示%2项中的%1项</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>没有符合的请求。正在呼叫的人始终会列出。</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>您还没有回应过。正在呼叫的人始终会列出。</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>更早的：%1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>跟随此电脑</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>单键操作：开</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>单键操作：关</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>由我接手</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>我接不了</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>仍由我去</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>请人接手</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>交负责人</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>我已知悉</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>那里没有人</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>稍后再看</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>与此为同一件事</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>改由谁去？</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>在对方接受之前，仍算由您去。</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>值班中</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>团队里没有其他人。</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>哪个请求是同一件事？</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>每个请求仍要分别回应。</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>没有其他未结束的请求。</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>同一件事</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>之后的操作两个一起做</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>不是同一件事</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>什么时候再去查看？</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>%1分钟后</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>1小时后</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>明天%1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>%1再去查看，由%2设定。</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>请再去查看：%2设定的时间是%1。</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>请输入时间，例如14:30。</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1请您接手。在您接受之前，仍由对方去。</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1还没有回答。仍算由您去。</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1请您接手“%2”。</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1希望负责人看一下“%2”。</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1已接手“%2”。不再算由您去。</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1无法接手“%2”。仍算由您去。</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1还没有就“%2”回答。仍算由您去。</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1也在前往“%2”。</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>请再去查看“%2”：设定的时间是%1。</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>还有消息：%1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>有人请您接手。</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>有人需要负责人。</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>保存到哪里</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>U盘%1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>请插入U盘，它会显示在这里。</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>或输入这台机器上的文件夹</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
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
        <translation>用%1打印</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>这台机器没有设置打印机。请保存PDF，在别处打印。</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>U盘：%1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>未保存，也没有留下任何内容。请选择其他位置，或再试一次。</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>已发送到%1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1没有接收。请保存PDF，在别处打印。</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>当班：%1。值守中：%2。</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>值守中：%1。本次活动没有值班表。</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>当班但未值守：成员%1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>成员%1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>成员%1，负责人</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>当班至%1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>没有值班</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>在%1值守</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>在%1值班，可能注意不到呼叫</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>从%1起可登录</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>%1之前可登录</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>在团队的时间已于%1结束</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>胸牌</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>手机%1，上次使用%2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>添加成员</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>负责人：是</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>负责人：否</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>添加并发放PIN码</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>可登录的时间，例如2026-11-24 08:00；留空表示不限</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>从</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>保存时间</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>换发PIN码</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>登记胸牌</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>取消胸牌</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>全部退出登录</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>给成员%1换发PIN码？原来的PIN码立即失效。</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>给成员%1发恢复码？不用PIN码即可登录一次。之前的恢复码会失效。</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>让成员%1在所有工作台退出登录，并取消其手机的配对？其PIN码仍然有效。</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>移除成员%1？其将在所有位置退出登录，且无法再登录。</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>取消成员%1的胸牌？其PIN码仍然有效。</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>请将成员%1的胸牌贴近此工作台的读卡器。</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>是，执行</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>只在现在显示。请只交给本人，然后收起。</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>成员%1的PIN码</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>成员%1的恢复码，只能用一次</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>成员%1可以用此胸牌登录。</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>此胸牌已属于其他人。</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>成员%1已没有胸牌。</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>成员%1的时间已保存。</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>成员%1已在所有位置退出登录。</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>成员%1已移除。</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>手机%1已取消配对。</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>已有成员%1。</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>成员%1已不存在。</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>这台机器现在做不到。没有任何更改。</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>这是唯一的负责人。请先添加另一位负责人。</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>成员编号为1到9999。</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>请按2026-11-24 08:00的格式输入，第二个时间要晚于第一个。</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>这里的设置两秒内在每个屏幕上生效，优先于技术人员的文件。文件本身不变。</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>按照文件</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>否</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>由%1设置，%2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>来自技术人员的文件</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>初始设置</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>场地</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>紧急电话</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>地点和其他求助方式</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>访客使用时的计时</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>工作台的计时</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>保留与删除</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>团队以外</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>属于团队</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>台阶：未说明</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>无台阶</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>有台阶</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>用场地自己的说法</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>请输入%1到%2个字，只占一行。</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>请写成Europe/Lisbon的格式。</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>只能输入数字、空格和+，最多15个。</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>请写成07:45的格式。</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>请输入%1到%2的数字。</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>请写成Mon-Fri 09:00-23:00的格式，两段之间用逗号隔开。</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>请先设置试过的号码。</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>最多%1项。其他求助方式至少要有两种，其中一种在团队以外。</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>请选择其中一项。</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>请选择其中几项。</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>请输入卡片文件夹的完整路径。</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>这与其他设置不符：状态要先变小，然后才询问是否还有人在。</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>天数：%1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>此自助机的位置</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>按团队的叫法：1到40个字。</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>未命名</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>关怀团队的穿戴</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>它显示在“穿戴：”之后，例如：紫色背心。</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>例如Europe/Lisbon。留空：与这台机器相同。</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>与这台机器相同</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>有危险时拨打的号码</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>当地的号码。有人确认后，屏幕才会显示。</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>未设置：屏幕显示112和911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>有人试过或查过此号码</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>屏幕的语言</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>访客可以自己选择其他语言。</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>可选择的语言</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>按此顺序；前几种显示在求助按钮上。未选择：全部。</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>自助机支持的所有语言</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>其他求助方式</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>两到四种，其中一种在团队以外。</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>无</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>除这里外，团队可以去的地点</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>最多三个。</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>只有这里</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>团队在的时间</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>例如Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00。留空：始终。</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>屏幕点亮的时间</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>例如Mon-Sun 07:00-23:30。留空：始终。</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>屏幕使用深色的时间</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>例如Mon-Sun 20:00-06:00。留空：从不。</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>自助机每天测试整条通路的时间</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>例如07:45。留空：每天都不测试。</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>不测试</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>团队服务时间开始时再测试一次</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>场地的卡片</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>卡片文件夹或其zip文件的完整路径。保存前请先查看。留空：程序自带的卡片。</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>程序自带</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>一张卡片至少停留</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>秒，5到120。</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>每个词再加</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>秒，0.3到3。</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>无人触碰多久后，卡片重新轮换</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>秒，30到1800。</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>无人触碰多久后，状态变小</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>秒，10到600。</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>多久后，状态询问是否还有人在</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>秒，60到3600。</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>没有回答时，再过多久离开</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>秒，20到300。</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>多久之内的求助点击算一次</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>秒，1到60。</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>求助按钮需要再点一次</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>无人触碰多久后，自助机上的工作台锁定</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>秒，20到600。</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>无人触碰多久后，其他工作台锁定</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>秒，60到7200。</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>无人触碰多久后，不再算有人值守</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>分钟，5到240。</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>请求结束多久后删除</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>天，1到365。超过90天请写下原因。</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>查看这些卡片</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>自助机可以显示的卡片：%1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>自助机无法显示这些卡片。</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>覆盖所有卡片的消息</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>用于场地的紧急情况。以每位访客的语言显示，求助按钮仍会保留。</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>在每个屏幕上显示</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>撤下</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>已在每个屏幕上显示。由%1显示，%2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>请求结束后多少天删除：%1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>现在没有保留已结束的请求。</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>保留的已结束请求：%1。最早在%2删除，最后在%3。</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>三天内将删除：%1。请在此之前写好报告。</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>尚未结束：%1。会一直保留到有人结束为止。</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>删除正在等您确认</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>这台机器的时钟跳变了。这个时间对吗？%1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>日期正确</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>已记下。一天后继续删除。</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>这台机器上的副本</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>副本：%1。最近一次：%2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>还没有副本。每天生成一份。</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>已复制并核对。大小（kB）：%1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>导出所有请求</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>不含备注。除非勾选，否则不含由谁回应。</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>供程序使用（JSON）</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>含成员编号</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>已写入的请求：%1。文件：%2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>每一步都由您来做，顺序不限。这里不会自动进行任何操作。</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>尚未结束</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>没有未结束的请求。</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>本次活动的数字，可保存或打印。请在删除之前完成。</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>前往导出</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>所有请求的表格，供需要留存的组织使用。</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>可带走的副本</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>所有请求和备注存为一个文件。文件未加密：请妥善保管U盘。</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>已复制并核对。文件：%1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>本次活动的手机和人员</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>已配对的手机：%1。有结束日期的人员：%2。</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>没有配对的手机，也没有人有结束日期。</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>结束他们的权限</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>取消所有手机的配对，并移除所有有结束日期的人员？他们将无法再回应。</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>已结束权限：%1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>删除</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>已结束的请求：%1。到%2会全部自动删除。</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>没有可删除的已结束请求。</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>立即删除</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>永久删除所有已结束的请求及其备注，包括这台机器上的每份副本？请求：%1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>已删除，包括这台机器上的每份副本。请求：%1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>已删除的请求：%1。尚未清除：%2。每天会再尝试。</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>是，执行</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>否</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>正在统计这台机器上还有什么…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>这台机器上已没有请求。</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>这台机器上还有请求：%1。位置：%2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>这些文件无法读取，可能还含有请求：%1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>前往报告</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>供打印的卡片</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>出示用的标记</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>全部48个标记，每页四个</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>成员编号</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>团队每人一张，每页十张；上面没有PIN码</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>包含的软件</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1，采用Apache License 2.0。它使用以下软件包，各有其许可证：</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>软件包未注明许可证</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>从电子表格导入</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>U盘和此用户文档中的CSV文件。团队的列为number, lead, from, to；值班表的列为number, from, to。</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>U盘和此用户的文档中没有CSV文件。</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>再查看一次</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>作为团队</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>作为值班表</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>改正之前，不会导入此文件的任何内容。</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>其他无法读取的单元格：%1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>第%1行，%2列</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1：应为%2，实为%3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>将添加人员：%1，其中负责人：%2。每人会得到一个只显示一次的PIN码。</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>将取代现有的值班表。班次：%1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>已添加人员：%1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>值班表已保存。班次：%1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>成员编号，1到9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>还没有人使用的成员编号</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>团队中某人的成员编号</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes或no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>时间，例如2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>晚于第一个时间的时间</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>此人同一时间只有一个班次</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>列名下面至少有一行</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>致关怀团队的请求</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>生成于%1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>已回应“由我去”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>没有人回应“由我去”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>一天中各小时的请求</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>%1:00起</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>到回应“由我去”的时间：各小时半数以内</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>各自助机的请求</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>其余所有自助机</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>误按或那里没有人：5次以上</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>请求的结果</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>在自助机上表示不再需要</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>尚未结束</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>从按下到</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>半数以内</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>十分之九以内</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>显示在工作台或页面上</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>有人看到</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“由我去”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>在当事人身边</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>少于5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5以上，不详列</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>请求太少，无法显示。</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>这些日期内没有请求。</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1”为1到4。“%2”为5以上，不列出确切数字，以免推算出“%1”。</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>演练不计入。10秒内撤回的操作也不计入。</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>没有任何数字涉及个人。每次活动只对外提供一份报告：两份报告可以相减。</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 此自助机有5次以上误按，或那里没有人。</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>目前已删除，不计入这里的其他数字：%1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>请现在离开本建筑。</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>请镇定地走到最近的出口。不要乘电梯。如果您不能走楼梯，请告诉身边的人。</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>请前往集合点。</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>请镇定地步行前往。如果不知道在哪里，请问任何工作人员。</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>请留在室内原处。</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>请等待，直到工作人员说可以离开。</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>活动已暂停。</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>请稍候。何时继续，工作人员会通知。</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>请听从工作人员的安排。</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>请留意通知，并帮助身边的人听懂。</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>来自场地，%1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>设置此自助机</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>设置此自助机：第%1页，共%2页</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>场地</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>自助机怎样称呼这个地点。以后都可以在工作台更改。</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>有危险时拨打的号码</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>这里有人试过或查过之后，屏幕才会显示它。在此之前显示112和911。</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>其他求助方式</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>没有团队成员值守时，它们显示在求助按钮旁。写明服务台、人员或号码，比笼统的说法更好。</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>语言和时间</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>访客可以选择的语言，以及团队在的时间。</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>第一位负责人</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>负责人用成员编号和PIN码在工作台登录，可以添加团队成员和更改设置。</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>发放PIN码</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>较小的成员编号</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>较大的成员编号</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>没有发放PIN码。编号可能已被使用，或磁盘无法写入。请选择其他编号，或再试一次。</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>成员%1的PIN码</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>成员%1的恢复码，只能用一次，在PIN码丢失时使用</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>请现在把两者都记下。它们只在此页显示。</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>已发放PIN码。不会再次显示。</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>测试这台机器</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>请求能否保存、转发并被注意到。</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>请求可以保存。</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>请求无法保存。请检查磁盘：allyship-kiosk doctor。</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>呼叫团队的程序正在运行。</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>呼叫团队的程序还没有启动。</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>播放铃声</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>我听到了</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>我没有听到</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>这台机器没有声音。工作台可以用灯光提醒。</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>可以听到铃声。</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>请检查音量和扬声器。工作台可以用灯光提醒。</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>卡片出现后，自助机会自动测试整条通路。结果显示在工作台。</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>负责人可以登录。</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>还没有人可以登录。请返回并发放PIN码。</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>完成并显示卡片</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>跳过初始设置</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>之后初始设置不会再出现。设置可在文件中更改，负责人在终端添加：allyship-kiosk staff add 1 --lead。</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>不再设置</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>继续设置</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>关怀团队</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>成员编号</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>标记</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
</TS>
