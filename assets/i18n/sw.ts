<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="sw" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Omba mtu wa timu ya msaada</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>Si lazima useme sababu</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Gusa tena ili kuomba</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>Timu ya msaada inafuatilia maombi.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Hakuna mtu wa timu anayefuatilia maombi sasa hivi.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>Timu ya msaada inafuatilia maombi. Saa zake zinaisha karibuni.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>Timu ya msaada inafuatilia maombi, nje ya saa zake.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>Huenda timu isitambue mara moja.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>Huenda timu isitambue. Saa zake zinaisha karibuni.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>Huenda timu isitambue. Hizi si saa zake.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Hakuna mtu wa timu anayefuatilia maombi. Saa zake zinaisha karibuni.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Hakuna anayefuatilia maombi. Hizi si saa za timu.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Hatujui kama timu inafuatilia maombi.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>Hatujui kama timu inafuatilia maombi. Saa zake zinaisha karibuni.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>Hatujui kama timu inafuatilia maombi. Hizi si saa zake.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Bado unaweza kuomba hapa. Pia unaweza:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Skrini hii haiwezi kuona majibu ya timu sasa hivi.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Onyesha hali tena</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Limehifadhiwa saa %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Bado halijahifadhiwa</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>Timu imeliona ombi</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Mtu wa timu anakuja</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Tunawauliza wengine</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Mtu wa timu anasema yuko nawe</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>Timu imelifunga ombi hili</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Hulihitaji tena</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Bado halijahifadhiwa</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Bado tunajaribu. Tafadhali usisubiri skrini hii.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Ombi limehifadhiwa saa %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Bado hakuna aliyeliona.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>Skrini ya timu inalionyesha. Bado hakuna aliyejibu.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Bado haliko kwenye skrini yoyote ya timu.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Bado hakuna aliyejibu.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Hujafanya kosa lolote.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Hakuna mtu wa timu anayefuatilia maombi sasa hivi.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Hakuna anayefuatilia maombi. Hizi si saa za timu.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>Huenda timu isitambue ombi hili.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Hatujui kama timu inafuatilia maombi.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>Saa za timu zinaisha karibuni.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Hizi si saa za timu.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Skrini hii haiwezi kuona majibu ya timu sasa hivi.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Mtu wa timu ameliona ombi. Bado hakuna anayekuja.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Mtu wa timu anakuja kwenye %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>skrini hii</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>Mtu aliyekuwa anakuja hawezi kuja. Tunawauliza wengine.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Mtu wa timu anasema yuko nawe.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>Timu imelifunga ombi hili. Kama bado unahitaji mtu, bonyeza tena.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Tumeiambia timu kwamba hulihitaji tena. Huenda mtu akapita kuangalia hata hivyo.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Je, bado ni wewe?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Ficha skrini hii</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>Timu bado inakuja kwenye skrini hii.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Ombi lako bado liko wazi.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>Timu bado inakuja kwenye %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Sihitaji tena</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Unaweza kusubiri hapa.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Ungependa waje wapi?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Hapa</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Imeandikwa.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>bila ngazi</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>kuna ngazi</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Mtu yeyote wa timu anayekuja anakuonyesha alama hii na amevaa %1. Alama haithibitishi yeye ni nani.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Mtu yeyote wa timu anayekuja anakuonyesha alama hii. Alama haithibitishi yeye ni nani.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>Pia unaweza:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (si sehemu ya timu)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Piga simu %1 sasa kama:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>mtu ameumia</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>mtu yuko hatarini</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>kuna moto</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>Uko hatarini sasa? Piga namba ya dharura (112 sehemu kubwa ya dunia, 911 Amerika Kaskazini).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Kitufe hiki hakiwaiti polisi.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>Skrini hii inahifadhi nini</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Skrini hii inahifadhi saa, mahali hapa, alama yako, lugha na mahali unapotaka kukutana na timu. Inahifadhi hatua za timu na maelezo yao mafupi. Hakuna jina, picha wala sauti. Timu ya msaada inaweza kuyaona hadi waandaaji wayafute. Ili yafutwe, waambie waandaaji mahali, saa na alama.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Je, bado upo?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Bado nipo</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Rudi kwenye kadi</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Skrini hii imeanza upya. Ombi lako bado liko wazi.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>Jambo la kujaribu leo</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Kadi iliyopita</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Endelea</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Kadi inayofuata</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Kadi %1 kati ya %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Kadi</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Kadi kuhusu washirika</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>dawati la taarifa</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>chumba tulivu</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>chumba cha huduma ya kwanza</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>mlango mkuu</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Dawati la taarifa</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Chumba tulivu</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Huduma ya kwanza</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Mlango mkuu</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Kuzungumza na mfanyakazi yeyote wa tukio hili</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Kuzungumza na wafanyakazi wa jengo hili</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Kwenda kwenye dawati la taarifa</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Kwenda chumba cha huduma ya kwanza</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>duara</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>mraba</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>pembetatu</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>nyota</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>moyo</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>mwezi</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>pete</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>tone</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>bluu</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>machungwa</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>kijani</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>njano</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>nyeusi</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>nyeupe</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Timu kuingia</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Namba ya mwito</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>Tarakimu %1 kati ya %2</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Futa</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Namba hiyo na PIN hiyo haviendani.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Unaweza kujaribu tena baada ya sekunde %1.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Inakagua…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>Bado hakuna mtu wa timu aliyesajiliwa. Kwenye terminali ya mashine hii: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Kuingia hakuwezekani kwenye mashine hii sasa hivi.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Dawati la msaada</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>Inafuatilia maombi · %1 zamuni</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Haifuatilii maombi: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>hakuna aliyeingia</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>arifa haijajaribiwa</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>dirisha hili halionekani</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>kumbukumbu haisomeki</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>hakuna aliyegusa dawati hili kwa dakika %1</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Hakuna kioski kilichoandika kwenye kumbukumbu ya mashine hii. Hakuna ombi linaloweza kufika dawati hili.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Kumbukumbu haisomeki sasa hivi. Huenda maombi yasionekane hapa.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Bado haijahifadhiwa. Dawati hili linaendelea kujaribu. Kioski hakijui.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Hakuna anayeomba.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Rudi kwenye kadi</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Anahitaji mtu</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>Njiani</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>Pamoja na mhusika</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Yaliyofungwa</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Kugusa mara moja tu</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 mapya: %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>dk %1 sek %2</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, amesubiri %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>kwenye kioski</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Skrini kwa %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Msimbo %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>Hahitaji tena. Tafadhali pita kuangalia hata hivyo.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Zoezi</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Hakuna anayeomba: hii inathibitisha kwamba ombi lingefika hapa. Hakuna haja ya kwenda.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 alisema saa %2 kwamba anakwenda. Amefika?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Ulisema saa %1 kwamba unakwenda. Umefika?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Mwito umerudiwa</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Amebonyeza tena</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Hakuna aliyejibu.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 anakwenda tangu saa %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Limeonwa na %1 saa %2. Hakuna anayekwenda.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 hawezi kwenda. Hakuna anayekwenda.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Jipya</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>Ninakwenda</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Nimeona</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Siwezi kwenda</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>Nimefika</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Fungua tena</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Tendua, zimebaki sek %1</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Hatua hiyo haiwezekani tena. Mstari unaonyesha hali ya sasa.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Haiwezekani tena kutendua.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Onyesha alama hii na usubiri panapoonekana. Usilitaje neno kwa sauti.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Kwa nini linafungwa?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Amehudumiwa</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Limepelekwa kwa walinzi</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Limepelekwa kwa wahudumu wa afya</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Hakukuwa na mtu</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Halihitajiki tena</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Kubonyeza bila kukusudia</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Acha wazi</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Imeguswa mara moja saa %1, bila kugusa tena.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Amebonyeza %1. Limehifadhiwa.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Amebonyeza tena saa %1. Limehifadhiwa.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Amechagua kukutana hapa: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Amechagua kukutana kwenye kioski.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Amechagua lugha: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>Hahitaji tena.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>Anahitaji tena.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Limeonyeshwa: %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Limeonwa na %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 anakwenda.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 hawezi kwenda.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 yuko na mhusika.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 ametendua hatua.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Limefungwa na %1: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Limefunguliwa tena na %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Hakuna aliyekuwa amejibu. Mwito umerudiwa, hatua %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Hakuna aliyekuwa amefika. Imeulizwa kama wamefika (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>Zoezi limefika: %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>Zoezi halikufika: %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>Zoezi limekwisha.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>ukurasa %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>chaneli %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>skrini ya kioski chenyewe</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 ameongeza maelezo.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 amekata maelezo.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Amebonyeza kwenye skrini ya hali ya ombi jingine.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Taarifa zake zimefutwa.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 amesoma maelezo.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Hatua ambayo toleo hili haliijui: %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Timu %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>dawati hili</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Kabla ya kwenda</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Nendeni wawili mkiweza.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Toa mahali pa faragha, maji, au rafiki yake awe naye.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Sikiliza, na ushukuru kwa kuomba.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>Usihukumu, wala usidai maelezo zaidi.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Usiahidi matokeo.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polisi akiomba tu, au mtu akiwa hatarini.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Ongeza maelezo (bila majina)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Ongeza</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>Herufi %1 zimebaki</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Kata</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>yamekatwa</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Maelezo tayari</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Yuko chumba tulivu.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Rafiki yuko naye.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Mkalimani anahitajika.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Msaada wa ufikivu umeombwa.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Huduma ya kwanza imeitwa.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Tutapita tena baadaye.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Kuna mtu anaiomba timu.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>Watu %1 wanaiomba timu.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Hili ni zoezi. Hakuna anayeomba.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>Kimya hadi %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Nyamazisha kioski hiki dk 10</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Nyamazisha dk 10</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Jaribu arifa yako</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Hadi utambue arifa yako mwenyewe, dawati hili halihesabiwi kuwa linafuatilia maombi.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>Utatambuaje ombi?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Mwanga</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Nimetambua</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Sikutambua</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>Mashine hii haitoi sauti. Chagua mwanga.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Toka</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Funga skrini</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Skrini imefungwa. Bado inalia.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Ingia ili kujibu.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Dawati hili linajifunga baada ya sek %1. Liguse ili ubaki.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Je, bado upo? Bila kugusa, baada ya sek %1 hakuna anayehesabiwa kufuatilia maombi hapa.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Andika PIN yako, kisha unakwenda.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Timu %1 (wewe)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Umeona saa %1. Hakuna anayekwenda.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 na %2 wanakwenda.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 na %3 zaidi wanakwenda.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Unakwenda tangu saa %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 yuko na mhusika tangu saa %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 na %2 wako na mhusika.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 na %3 zaidi wako na mhusika.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Uko na mhusika tangu saa %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Limefunguliwa tena. Hakuna aliyejibu.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Limefungwa na %1 saa %2: %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Soma maelezo (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Ficha maelezo</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>mashine hii haiwezi kuviandikia vioski hilo</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>Mashine hii haitoi sauti tena. Jaribu arifa yako tena.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>Sauti ya mashine hii imezimwa. Iongeze, kisha jaribu arifa yako tena.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>Sauti imerudi. Jaribu arifa yako tena.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Ukaguzi</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Onyesha ukaguzi</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>Na %1 zaidi</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Rudi kwenye ombi</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>Tatizo na suluhisho viko mwishoni.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>Tatizo ni nini</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Kila kitu kinajibu, kuanzia kitufe hadi timu.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Zoezi</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Kila kioski kinabonyeza kitufe chake. Kila njia inalia mara moja. Halihesabiwi popote.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Halikufika: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>Hakuna chaneli iliyowekwa kwa eneo hili.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Tuma jaribio</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Simu na kompyuta</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Ukurasa wa timu</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Washa</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Zima</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>Kiongozi anaweza kuuwasha.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Unganisha simu</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Toa msimbo mwingine</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Soma msimbo kwa simu, au fungua %1 na uandike herufi:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Unafaa %1, kwa simu moja</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>Msimbo wa QR unaofungua ukurasa wa timu kwenye simu</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Alama ya cheti, ya kulinganisha kwenye simu:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Batilisha</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Zoezi</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Kuna hitilafu</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Si tayari</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, lilithibitishwa %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, zoezi la %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Zoezi limeombwa: %1. Matokeo yanakuja ndani ya dakika moja.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>Zoezi la %1 halikuleta matokeo.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Jaribio limeombwa: %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Umetumwa %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Inajaribu…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Imeshindikana %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Imeshindikana %1: anwani yake haitumiki.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Bado hakuna uliotumwa</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>Umewashwa. Upo kwenye %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Umezimwa</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>Umewashwa, lakini haufunguki.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Inabadilisha…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Simu %1 · Timu %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Iliunganishwa %1, ilitumika %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Simu %1 imeunganishwa.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>Msimbo haufai tena. Toa mwingine.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>Haikufanikiwa kwenye mashine hii sasa hivi.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Umeona: %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Unakwenda: %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>Huwezi kwenda: %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Umefika: %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Umefunga: %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Umefungua tena: %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Sasa…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>Je, umetambua?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Ongeza sauti, au chagua mwanga.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Baadaye: hadi hapo hakuna anayehesabiwa kufuatilia maombi hapa</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Jaribu arifa yako</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Huu ni mwanga.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>Kinachohifadhiwa</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Karibuni skrini hii inarudi kwenye kadi. Ombi lako bado liko wazi.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Jipya</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Limeonwa</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>Njiani</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>Pamoja na mhusika</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Limefungwa</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Kuna hitilafu</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Si tayari</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>Ufuatiliaji wa kioski umesimama: hakuna anayeitwa tena, na hakuna ujumbe unaotumwa.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Washa kioski upya, au mwambie fundi.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>Kioski hakifanyi kazi.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Kiwashe, au mwambie fundi.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>Skrini ya kioski ilianza upya: %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Ikitokea tena, mwambie fundi.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Hakuna anayefuatilia maombi.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Ingia kwenye dawati au simu, na ujaribu arifa.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>Hakuna habari tena kutoka “%1”.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Fungua tena na uingie.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Hakuna sauti: %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Unganisha spika, au chagua mwanga.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>Sauti imezimwa: %1.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Iongeze, au chagua mwanga.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>Mashine hii haina mtandao: simu na ujumbe vimekatika.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Chomeka kebo, au angalia Wi-Fi. Madawati ya mashine hii bado yanalia.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Ujumbe kwa “%1” haufiki.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Angalia mtandao na akaunti, kisha tuma jaribio.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>Anwani ya “%1” haitumiki.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Irekebishe kwenye mipangilio, kisha tuma jaribio.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>Diski inakaribia kujaa: karibuni hakuna ombi litakaloweza kuhifadhiwa.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Futa visivyohitajika, au mwambie fundi.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Ujumbe unaosubiri kutumwa ungepotea umeme ukikatika.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Bado unatumwa. Mwambie fundi: allyship-kiosk doctor inataja tatizo.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Maombi hayahifadhiwi au hayasomwi inavyopaswa.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Mwambie fundi: allyship-kiosk doctor inataja tatizo.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>Huenda saa ya mashine hii si sahihi.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Weka saa, na uache mtandao uitunze.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>Ukurasa wa timu haufunguki.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Mwambie fundi: mlango wake wa mtandao au cheti si sahihi.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>Zoezi la mwisho halikufika: %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Angalia, kisha fanya zoezi.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Tangu jana hakuna zoezi lililothibitisha njia ya kufika kwa timu.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Fanya zoezi: gusa mara moja kwenye dawati.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Kadi mpya haziwezi kuonyeshwa (%1). Kadi sahihi za mwisho zinaendelea kuonyeshwa.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Mwambie fundi: “allyship-kiosk check” inaeleza kasoro.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · skrini kwa %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Zoezi · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Jaribio · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>Kiarabu</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>Kibengali</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>Kijerumani</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>Kigiriki</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>Kiingereza</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>Kihispania</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>Kiajemi</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>Kifaransa</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>Kiebrania</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>Kihindi</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>Kiitaliano</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>Kijapani</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>Kikorea</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>Kipolandi</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>Kireno</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>Kirusi</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>Kiswahili</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>Kituruki</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>Kiukraini</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>Kiurdu</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>Kivietinamu</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>Kichina</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>sw</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Timu ya msaada</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Timu ya msaada</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>Haisikii chochote · Timu ya msaada</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Unganisha kifaa hiki</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Mtu aliyeingia kwenye dawati anaweza kukuonyesha msimbo. Usome kwa kamera, au andika herufi zake nane hapa.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Herufi nane</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Futa</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Unganisha</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>Msimbo una herufi nane.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Inaunganisha…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>Kompyuta ya kioski haijibu. Je, kifaa hiki kiko kwenye mtandao wa hapa?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Kifaa hiki hakijaunganishwa tena. Hakisikii chochote.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>Je, ukurasa unafuatilia maombi?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>Unafuatilia maombi</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Inaunganisha…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Haufuatilii maombi</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Nipo hapa</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>Zamuni</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Anza zamu</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Jaribu arifa yako</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Jaribu arifa yako tena</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Hadi utambue arifa yako mwenyewe kwenye kifaa hiki, hakihesabiwi kuwa kinafuatilia maombi.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>Utatambuaje ombi?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Mtetemo</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Mwanga</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Sasa…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>Je, umetambua?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Nimetambua</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Sikutambua</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Iongeze, au chagua njia nyingine.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Anahitaji mtu</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>Njiani</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>Pamoja na mhusika</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Zoezi</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Yaliyofungwa leo</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Hakuna anayeomba.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Anasubiri</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>dk %1 sek %2</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>Msimbo %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>Nimeona</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>Ninakwenda</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>Nimefika</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Siwezi kwenda</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Fungua tena</translation>
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
        <translation>Zaidi</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>Kompyuta ya kioski haijibu, kwa hiyo huenda hii haijahifadhiwa.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Kwa nini linafungwa?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Amehudumiwa</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Limepelekwa kwa walinzi</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Limepelekwa kwa wahudumu wa afya</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Hakukuwa na mtu</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Halihitajiki tena</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Kubonyeza bila kukusudia</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Acha wazi</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Onyesha alama</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Mahali: %1. Inua alama hii na usubiri panapoonekana. Usilitaje neno kwa sauti.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Gusa ili kufunga</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>Nyamazisha %1 dk 10</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1: kimya. Bado inawaka mwanga. Imebaki:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Kuna mtu anaiomba timu</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>Watu %1 wanaiomba timu</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Ukurasa huu hausikii chochote</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Usiutegemee. Fuatilia maombi kwenye dawati, au uliza mtu anayesikia. Chini ni kilichosikika mwisho.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>Kifaa hiki hakina mtandao. Hakijasikia chochote kwa</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Kinajaribu tena na tena. Hakijasikia chochote kwa</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Jaribu sasa</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Ukurasa huu unasikia tena</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>Haukusikia chochote kwa %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>Haukufuatilia maombi kwa %1: ukurasa mwingine au skrini iliyozimika ilikuwa mbele yake.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Mapya: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Anahitaji mtu tena: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Wengine wamejibu: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Yaliyofungwa: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Hakuna kilichobadilika wakati huo.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>Ya kuangalia: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Jipya: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Kifaa hiki</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Kivinjari hiki kinaweza kuacha skrini izime. Kisha ukurasa huu haufuatilii maombi. Weka skrini ibaki imewaka.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Fanya zoezi</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Linaita kila dawati, ukurasa na chaneli mara moja, kuthibitisha kwamba vinasikia.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>Zoezi limeanza.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Tenganisha kifaa hiki</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Utenganishe? Kifaa hiki hakitasikia chochote tena.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Ndiyo, tenganisha</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>hauko zamuni hapa</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>arifa ya kifaa hiki haijajaribiwa</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>ukurasa huu uko nyuma ya mwingine</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>ukurasa huu hausikii kioski</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>mashine ya kioski haiwezi kuandika hilo</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>hakuna aliyegusa kifaa hiki kwa dakika %1</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Anza zamu kwanza, kisha jaribu arifa.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Msimbo huu umepita dakika 2. Omba mpya kwenye dawati.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Msimbo huu umeshatumika. Omba mpya kwenye dawati.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Huu si msimbo sahihi. Angalia herufi, au omba mpya kwenye dawati.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>Dawati limetoa msimbo mpya zaidi. Tumia huo.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Misimbo mingi si sahihi. Jaribu tena baada ya sek %1.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Kifaa hiki hakijaunganishwa.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Bado haijahifadhiwa. Inaendelea kujaribiwa. Kioski hakijui.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>Kioski hakiwezi kusoma au kuandika kwenye diski yake sasa hivi. Jaribu tena.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Zoezi linaendelea. Jaribu tena baada ya dakika moja.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Haikufanikiwa. Jaribu tena, au tumia dawati.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>Haisikii kitu</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>Njia kutoka kioski hadi timu: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Misaada ya kusoma</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Maandishi</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Utofauti</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Bila mwendo</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Sikiliza</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Maandishi ya kawaida</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Maandishi makubwa</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Makubwa zaidi</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Chagua lugha</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Isomwe kwa sauti?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>Watu walio karibu wanaweza kusikia.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Baki kimya</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Sema tena</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Sauti %1 kati ya %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Acha kusoma</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>Skrini hii haina sauti ya lugha hii.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Skrini hii haiwezi kusoma kwa sauti.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>sek %1</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Skrini hii inasafishwa</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Kugusa hakufanyi chochote kwa sekunde %1.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Ili kumaliza, shikilia hapa kwa sekunde 3.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Gusa skrini ili kuiwasha</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Skrini hii</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Safisha skrini</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Kugusa hakufanyi chochote kwa sekunde 30. Pia kunakutoa kwenye dawati.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Pima skrini</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Weka kadi ya benki kwenye fremu hii. Fanya fremu iwe na upana sawa na kadi.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Punguza upana</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Ongeza upana</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Weka ukubwa huu</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Kulingana na mipangilio</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Imehifadhiwa. Sasa kila kitu kina ukubwa wake halisi.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Haijahifadhiwa: huu hauwezi kuwa ukubwa wa skrini hii.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>Ukubwa ni kulingana na mipangilio.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Hakuna aliyeweka skrini hii iko juu kiasi gani.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Baadhi ya vitufe viko chini ya sm 38: chini mno kwa mtu aliyeketi.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Baadhi ya vitufe viko juu ya sm 122: juu mno kwa mtu aliyeketi.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Rudi kwenye orodha</translation>
    </message>
</context>
</TS>
