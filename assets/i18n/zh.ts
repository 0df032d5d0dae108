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
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>主动提供不受打扰的地方、水，或请朋友来陪。</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>倾听，并感谢对方开口。</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>不评判，不追问细节。</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>不承诺结果。</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>只有对方要求或有人有危险时，才联系警察。</translation>
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
</context>
</TS>
