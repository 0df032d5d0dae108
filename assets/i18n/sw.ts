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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Msimbo wa akiba</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Tumia msimbo wa akiba</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Tumia PIN</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Au weka beji yako kwenye kisomaji.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Beji hii haijulikani hapa. Ingia kwa PIN yako.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Beji zitasomwa tena baada ya sek %1. Ingia kwa PIN yako.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Unaweza kuingia kuanzia %1. Ukihitajika mapema, muulize kiongozi.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Muda wako kwenye timu uliisha %1. Muulize kiongozi kama uendelee.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>Kiongozi amekutoa. Ingia tena, au muulize kiongozi.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 amemwomba %2 achukue.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 amechukua.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 hakuweza kuchukua.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 ameliwekea alama ya kiongozi.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>Liko kwa kiongozi: %1.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 ameweka muda wa kuangalia tena: %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 ameangalia tena. Tayari.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 aligusa kioski saa %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 ameliunganisha na ombi jingine.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 ameondoa kiungo.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 ameondoa swali.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Toa mahali pa faragha, maji, au rafiki anayemwamini awe naye.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Sikiliza, na ushukuru.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>Usihukumu.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Usiahidi matokeo.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polisi akiomba tu, au mtu akiwa hatarini.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Kunja</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Kunjua</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>Usidai maelezo zaidi.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Kwa kiongozi</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>Liko kwa kiongozi</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Limeunganishwa</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 yuko na mhusika. Aligusa kioski saa %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Angalia tena: %1</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Angalia tena sasa</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Umemwomba mtu achukue: %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>Huwezi kuchukua: %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Umeliwekea alama ya kiongozi: %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>Uko nalo kama kiongozi: %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Umeweka muda wa kuangalia tena: %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Umeangalia tena: %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Umeunganisha: %1.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Maombi ambayo bado hayamo kwenye ripoti yoyote yatafutwa kuanzia %1.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Tengeneza ripoti au hamisha data kabla ya siku hiyo.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>Tarehe imeruka hadi %1. Hakuna kinachofutwa kwa sasa.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Kama ndiyo leo, kiongozi athibitishe kwenye Rekodi. Kama siyo, rekebisha saa.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>Nakala ya kila siku ya kumbukumbu haikuweza kutengenezwa.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Ongeza nafasi kwenye diski, kisha chagua “Nakili sasa” kwenye Rekodi.</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Chukua</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>Siwezi</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Baki nalo</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Kwa kiongozi</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>Ninalo</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Kabidhi</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Nani aende badala yako?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Hadi akubali, bado unahesabiwa kuwa unakwenda.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Si sasa</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Maliza tukio</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Eneo</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>Inafanya kazi: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Inasimama: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Imesimamishwa: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 hazikufaulu</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 hazikufaulu, kati ya %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>Haikuwezekana. Hakuna kilichoachwa nusu; jaribu tena.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>Haikuwezekana: %1. Hakuna kilichoachwa nusu.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Mtumiaji wa terminali %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>Mfumo</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>ombi lililofutwa</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 ameingia. Wapi: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Mtu ameandika namba na PIN zisizoendana. Wapi: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 ametoka. Wapi: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Skrini imefungwa. Aliyeingia hapo: %1. Wapi: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 amesoma maelezo ya %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 amekata maelezo ya %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 amehamisha data bila namba za mwito. Muundo: %2. Maombi: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 amehamisha data pamoja na namba za mwito. Muundo: %2. Maombi: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 amemwongeza Timu %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 amemwongeza Timu %2 kama kiongozi.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 amempa Timu %2 PIN nyingine.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 amemwondoa Timu %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 amewasha ukurasa wa timu.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 amezima ukurasa wa timu.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 ameunganisha simu %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 ameondoa simu %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 amebadilisha mpangilio. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 amerudisha mpangilio kwenye thamani ya faili: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 amenyamazisha miito kwa dakika 10. Wapi: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 amefuta maombi na mazoezi: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 amekagua rekodi: ni kamili. Matukio: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 amekagua rekodi: ilibadilishwa.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 ametambua arifa ya jaribio kwa sauti. Wapi: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 ametambua arifa ya jaribio kwa mwanga. Wapi: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 ametambua arifa ya jaribio kwa mtetemo. Wapi: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 ameanzisha zoezi.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 ameanzisha zoezi la ufunguzi.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 ameanzisha zoezi la kila siku.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 ametuma ujumbe wa jaribio kwa %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 amefanya jambo ambalo toleo hili haliwezi kulitaja: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>Rekodi</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Kagua sasa</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Bado hakuna aliyekagua kama ni kamili.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Mara ya mwisho ilikuwa kamili: %1, na %2. Matukio: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>Rekodi ni kamili: hakuna kilichobadilishwa. Matukio: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>Rekodi ilibadilishwa. Nakili mstari huu na umwambie anayesimamia mashine hii: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Rekodi haisomeki sasa hivi. Jaribu tena baada ya dakika moja.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Nani alifanya nini</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Bado hakuna chochote cha aina hii.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Onyesha ya awali</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Kuingia</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Kuhamisha na kuchapisha</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Simu</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Kuhifadhi na kufuta</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Majaribio na mazoezi</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Mengine</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>bila kikomo</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 amerudi zamuni. Wapi: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 ametoka zamuni. Wapi: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 ameingia kwa msimbo wa akiba. Wapi: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 amemtoa Timu %2 kila mahali.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 amehifadhi ripoti. Muundo: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 amechapisha ripoti.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 ametengeneza kadi za alama za kuchapisha.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 ametengeneza kadi za namba za mwito za kuchapisha.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 ameweka muda ambao Timu %2 anaweza kuingia. Kuanzia: %3. Hadi: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 amempa Timu %2 beji.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 ameondoa beji ya Timu %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 amempa Timu %2 msimbo wa akiba.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 ameweka ratiba mpya ya zamu. Zamu: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 ameweka ujumbe juu ya kadi: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 ameondoa ujumbe juu ya kadi.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 amekamilisha usanidi.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 ameruka usanidi.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 ametengeneza nakala kwenye mashine hii. Maombi: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 ametengeneza nakala ya kuchukua. Maombi: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 amerejesha rekodi kutoka kwa nakala. Maombi: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 amesema kwamba tarehe ya mashine hii ni sahihi.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>hauko zamuni</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Toka zamuni</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Anza zamu</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Yangu</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Maombi yanayoorodheshwa</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Msimbo, alama, mahali au hali</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Kioski</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Yoyote</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Yanaonyeshwa %1 kati ya %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Hakuna kilichopatikana. Anayeomba sasa yuko kwenye orodha daima.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Bado hujajibu ombi lolote. Anayeomba sasa yuko kwenye orodha daima.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Ya awali: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Funga utafutaji</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Kama kompyuta hii</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Mwangaza</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Vitufe vya herufi moja: vimewashwa</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Vitufe vya herufi moja: vimezimwa</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Chukua</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>Siwezi</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Baki nalo</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Kwa kiongozi</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>Ninalo</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Hakukuwa na mtu</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Angalia tena baadaye</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Jambo lile lile na</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Nani aende badala yako?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Hadi akubali, bado unahesabiwa kuwa unakwenda.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>zamuni</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Hakuna mtu mwingine kwenye timu.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Ni ombi gani lenye jambo lile lile?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>Kila ombi bado linajibiwa peke yake.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>Hakuna ombi jingine lililo wazi.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Jambo lile lile</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Fanya hatua zinazofuata kwa yote mawili</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Si jambo lile lile</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>Mtu aangalie tena lini?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>Baada ya dk %1</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>Baada ya saa 1</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Kesho %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>Baada ya wiki moja</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>Saa</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Weka</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Angalia tena %1, imewekwa na %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Angalia tena: iliwekwa kwa %1 na %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Andika saa, kama vile 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 anakuomba uchukue. Bado yeye anakwenda hadi ukubali.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 bado hajajibu. Bado unahesabiwa kuwa unakwenda.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 anakuomba uchukue: %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 anataka kiongozi aangalie: %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 amechukua: %2. Huhesabiwi tena kuwa unakwenda.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 hawezi kuchukua: %2. Bado unahesabiwa kuwa unakwenda.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 hajajibu kuhusu: %2. Bado unahesabiwa kuwa unakwenda.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 pia anakwenda: %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Angalia tena: %2. Iliwekwa kwa %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>Habari zaidi: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Kuna mtu anakuomba uchukue.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Kuna mtu anamhitaji kiongozi.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Mahali pa kuhifadhi</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Flashi %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Chomeka flashi; itaonekana hapa.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Au andika folda ya mashine hii</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Siku zote</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
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
        <translation>Chapisha kwenye %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>Hakuna printa iliyowekwa kwenye mashine hii. Hifadhi PDF na uichapishe kwingine.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Flashi: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Imehifadhiwa: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Haijahifadhiwa. Hakuna kilichoachwa hapo. Chagua mahali pengine, au jaribu tena.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Imetumwa kwa %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 haikupokea chochote. Hifadhi PDF na uichapishe kwingine.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Hifadhi kwenye</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>Walio kwenye zamu sasa: %1. Wanaofuatilia maombi sasa: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>Wanaofuatilia maombi sasa: %1. Tukio hili halina ratiba ya zamu.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>Kwenye zamu bila kufuatilia maombi: Timu %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Timu %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Timu %1, kiongozi</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>kwenye zamu hadi %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>hayuko zamuni</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>anafuatilia maombi: %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>zamuni: %1, huenda asitambue mwito</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>anaweza kuingia kuanzia %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>anaweza kuingia hadi %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>muda kwenye timu uliisha %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>beji</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Simu %1, ilitumika %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Kiongozi: ndiyo</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Kiongozi: hapana</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Ongeza na utoe PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Muda wa kuingia, kama 2026-11-24 08:00; sehemu tupu haiweki kikomo</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Hifadhi muda</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Toa PIN nyingine</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Sajili beji</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Ondoa beji</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Msimbo wa akiba</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Mtoe kila mahali</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Utoe PIN nyingine kwa Timu %1? PIN ya sasa haitafanya kazi kuanzia sasa.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Utoe msimbo wa akiba kwa Timu %1? Unamwingiza mara moja bila PIN. Msimbo wa awali hautafanya kazi.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Umtoe Timu %1 kwenye kila dawati na kubatilisha simu zake? PIN yake bado itafanya kazi.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Umwondoe Timu %1? Atatolewa kila mahali na hataweza kuingia tena.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Uondoe beji ya Timu %1? PIN yake bado itafanya kazi.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Weka beji ya Timu %1 kwenye kisomaji cha dawati hili.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Ndiyo, fanya</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Acha</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Inaonyeshwa sasa tu. Mpe yeye peke yake, kisha iondoe.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Ondoa</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN ya Timu %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Msimbo wa akiba wa Timu %1, wa mara moja</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Timu %1 anaweza kuingia kwa beji hii.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Beji hii tayari ni ya mtu mwingine.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Timu %1 hana beji tena.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>Muda wa Timu %1 umehifadhiwa.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Timu %1 ametolewa kila mahali.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Timu %1 ameondolewa.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Simu %1 imebatilishwa.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Tayari kuna Timu %1.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Hakuna Timu %1 tena.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>Haikufanikiwa kwenye mashine hii sasa hivi. Hakuna kilichobadilishwa.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>Huyu ndiye kiongozi pekee. Ongeza kiongozi mwingine kwanza.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>Namba ya mwito ni 1 hadi 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Andika muda kama 2026-11-24 08:00, wa pili uwe baada ya wa kwanza.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>Kinachowekwa hapa kinatumika kwenye kila skrini ndani ya sekunde mbili, badala ya faili la fundi. Faili linabaki lilivyo.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Washa</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Zima</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Acha kama ilivyokuwa</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Kama kwenye faili</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>sek %1</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>dk %1</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>Imewekwa na %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Kutoka faili la fundi</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>Ya programu</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>usanidi</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>Eneo</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>Namba ya dharura</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Mahali na njia nyingine za kupata msaada</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Saa</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Kadi</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Muda wa ombi</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Muda wa dawati</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Kuhifadhi na kufuta</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Nje ya timu</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Ya timu</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Ngazi: haijatajwa</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Bila ngazi</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Kuna ngazi</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Ondoa</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Ongeza: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>Kwa maneno ya eneo lenyewe</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Andika herufi %1 hadi %2, kwenye mstari mmoja.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Andika kama Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Andika tarakimu, nafasi na + pekee, zisizozidi 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Andika kama 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Andika namba kuanzia %1 hadi %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Andika kama Mon-Fri 09:00-23:00, na koma kati ya mbili.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Kwanza weka namba iliyojaribiwa.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Taja zisizozidi %1. Njia nyingine za kupata msaada ziwe angalau mbili, moja iwe nje ya timu.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Chagua mojawapo.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Chagua baadhi ya hizi.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Andika folda ya kadi ilipo, kwa njia kamili ya folda.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Hii haiendani na mipangilio mingine: hali ndogo huja kabla ya swali kama kuna mtu.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Siku: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Kioski hiki kilipo</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Jinsi timu inavyopaita: herufi 1 hadi 40.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Hapajatajwa</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>Vazi la timu ya msaada</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Linafuata neno “amevaa”: kizibao cha zambarau.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Halijatajwa</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Ukanda wa saa</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Kama vile Europe/Lisbon. Tupu: ule wa mashine.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>Ule wa mashine</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>Namba ya kupiga katika hatari</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>Namba ya mahali hapa. Skrini inaitaja baada ya mtu kuithibitisha.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Haijawekwa: skrini inataja 112 na 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Mtu ameijaribu namba hii au ameitafuta</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Lugha ya skrini</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Wageni wanaweza kujichagulia nyingine.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Haijawekwa</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Lugha za kuchagua</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>Kwa mpangilio huu; za kwanza ziko kwenye kitufe cha msaada. Bila kuchagua: zote.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Zote za kioski</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Njia nyingine za kupata msaada</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>Mbili hadi nne, moja iwe nje ya timu.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Timu inaweza kuja wapi, zaidi ya hapa</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Zisizidi tatu.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Hapa tu</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Saa ambazo timu ipo</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Kama vile Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Tupu: wakati wote.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Wakati wote</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Saa ambazo skrini inawaka</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Kama vile Mon-Sun 07:00-23:30. Tupu: wakati wote.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Wakati wote</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Saa ambazo skrini ina rangi za giza</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Kama vile Mon-Sun 20:00-06:00. Tupu: kamwe.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Saa ambayo kioski kinajaribu njia yote kila siku</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Kama vile 07:45. Tupu: hakuna siku.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>Hakuna siku</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Ijaribu tena saa za timu zinapoanza</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Kadi za eneo</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Folda ya kadi au zip yake, kwa njia kamili. Ziangalie kabla ya kuhifadhi. Tupu: za programu yenyewe.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Za programu yenyewe</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Kadi inakaa angalau</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Sekunde, kuanzia 5 hadi 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>Na kwa kila neno lake</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Sekunde, kuanzia 0.3 hadi 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Kadi zinaanza kubadilika tena bila kuguswa kwa</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Sekunde, kuanzia 30 hadi 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>Hali inakuwa ndogo bila kuguswa kwa</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Sekunde, kuanzia 10 hadi 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>Hali inauliza kama kuna mtu baada ya</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Sekunde, kuanzia 60 hadi 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>Na inaondoka bila jibu baada ya</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Sekunde, kuanzia 20 hadi 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Kugusa msaada mara kadhaa ni mbonyezo mmoja ndani ya</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Sekunde, kuanzia 1 hadi 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>Kitufe cha msaada kinahitaji kuguswa mara ya pili</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>Dawati la kwenye kioski linajifunga bila kuguswa kwa</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Sekunde, kuanzia 20 hadi 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Madawati mengine yanajifunga bila kuguswa kwa</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Sekunde, kuanzia 60 hadi 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Hakuna anayehesabiwa kufuatilia maombi bila kugusa kwa</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Dakika, kuanzia 5 hadi 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Maombi yanafutwa baada ya kufungwa kwa</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Siku, kuanzia 1 hadi 365. Zaidi ya 90, andika sababu.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Angalia kadi hizi</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Inaangalia…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Kadi ambazo kioski kinaweza kuonyesha: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>Kioski hakiwezi kuonyesha kadi hizi.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Ujumbe juu ya kadi zote</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Kwa dharura ya eneo. Unaonekana kwa lugha ya kila mgeni, na kitufe cha msaada kinabaki.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Uweke kwenye kila skrini</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Uondoe</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>Kwenye kila skrini. Umewekwa na %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>Kinachohifadhiwa</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Maombi yaliyofungwa yanafutwa baada ya siku hizi tangu kufungwa: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Hakuna ombi lililofungwa linalohifadhiwa sasa.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Maombi yaliyofungwa yanayohifadhiwa: %1. La kwanza litafutwa %2, la mwisho %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>Yatafutwa ndani ya siku tatu: %1. Andika ripoti kabla ya hapo.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Bado hayajafungwa: %1. Yanahifadhiwa hadi mtu ayafunge.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>Kufuta kunakusubiri</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>Saa ya mashine hii imeruka. Je, hii ni sahihi? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>Tarehe ni sahihi</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Imepokelewa. Kufuta kutaendelea siku moja kuanzia sasa.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Nakala kwenye mashine hii</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Nakala: %1. Ya mwisho: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Bado hakuna nakala. Moja hutengenezwa kila siku.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Nakili sasa</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Imenakiliwa na kukaguliwa. Ukubwa kwa kB: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Hamisha data ya maombi yote</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Bila maelezo. Waliojibu hawatajwi, isipokuwa ukiweka alama hapa.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Jedwali (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Kwa programu (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>Pamoja na namba za mwito</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Maombi yaliyoandikwa: %1. Faili: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Kila hatua ni yako kuchukua, kwa mpangilio wowote. Hapa hakuna kinachotokea chenyewe.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Bado wazi</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Hakuna lililo wazi.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Takwimu za tukio, za kuhifadhi au kuchapisha. Fanya hivi kabla ya kufuta.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>Nenda kuhamisha data</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Jedwali la maombi yote, kama shirika lako linaliweka.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Nakala ya kuchukua</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Maombi na maelezo yote kwenye faili moja. Halijasimbwa kwa siri: tunza flashi mahali salama.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Imenakiliwa na kukaguliwa. Faili: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Simu na watu wa tukio hili</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Simu zilizounganishwa: %1. Watu wenye tarehe ya mwisho: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>Hakuna simu iliyounganishwa, na hakuna mwenye tarehe ya mwisho.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Maliza ufikiaji wao</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Utenganishe simu zote na uondoe kila mwenye tarehe ya mwisho? Hawataweza kujibu tena.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Ufikiaji uliomalizwa: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Kufuta</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Maombi yaliyofungwa: %1. Yote yatakuwa yamejifuta yenyewe %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>Hakuna ombi lililofungwa la kufuta.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Futa sasa</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Ufute kabisa maombi yote yaliyofungwa na maelezo yake, hata kwenye kila nakala ya mashine hii? Maombi: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Yamefutwa, hata kwenye kila nakala ya mashine hii. Maombi: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Maombi yaliyofutwa: %1. Bado hayajasafishwa: %2. Inajaribiwa tena kila siku.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Ndiyo, fanya</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Inahesabu kilichobaki kwenye mashine hii…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>Mashine hii haina maombi tena.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>Mashine hii bado ina maombi: %1. Wapi: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Faili hizi hazikusomeka na huenda zina maombi: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>Nenda kwenye ripoti</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Kadi za kuchapisha</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Alama za kuinua</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Alama zote 48, nne kwa ukurasa</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Namba za mwito</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>Moja kwa kila mtu wa timu, kumi kwa ukurasa; hazina PIN</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>Kilichomo ndani</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, chini ya Apache License 2.0. Inafanya kazi na vifurushi hivi, kila kimoja kwa leseni yake:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Kifurushi hakijataja leseni</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Inaangalia…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>Kutoka lahajedwali</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>Faili za CSV kwenye flashi na kwenye hati za mtumiaji huyu. Timu ina safu number, lead, from, to; ratiba ya zamu number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>Hakuna faili la CSV kwenye flashi wala kwenye hati za mtumiaji huyu.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Kama timu</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Kama ratiba ya zamu</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Hakuna kinachochukuliwa kutoka faili hili kabla halijarekebishwa.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Visanduku vingine visivyosomeka: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Mstari %1, safu %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: ilitarajiwa %2, imepatikana %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Hii itaongeza watu: %1, kati yao viongozi: %2. Kila mmoja anapewa PIN inayoonyeshwa mara moja.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Hii itachukua nafasi ya ratiba ya zamu iliyopo. Zamu: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Watu walioongezwa: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>Ratiba ya zamu imehifadhiwa. Zamu: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>hakuna kitu</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>namba ya mwito, 1 hadi 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>namba ya mwito ambayo bado haina mtu</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>namba ya mwito ya mtu wa timu</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes au no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>muda kama 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>muda baada ya ule wa kwanza</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>zamu moja ya mtu huyu kwa wakati mmoja</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>angalau mstari mmoja chini ya majina ya safu</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Maombi kwa timu ya msaada</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Siku zote</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Imetengenezwa %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Maombi</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Yaliyojibiwa “Ninakwenda”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Hakuna aliyesema “Ninakwenda”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Maombi kwa saa ya siku</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>Kuanzia %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Muda hadi “Ninakwenda” kwa nusu ya maombi, kwa saa</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Maombi kwa kioski</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Vioski vingine vyote</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 au zaidi bila kukusudia, au hakukuwa na mtu</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>Yalivyoishia</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Yaliondolewa kwenye kioski</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Bado wazi</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>Tangu kubonyeza hadi</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>Nusu ndani ya</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 kati ya 10 ndani ya</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Limeonyeshwa kwenye dawati au ukurasa</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Limeonwa na mtu</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“Ninakwenda”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>Pamoja na mhusika</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>chini ya 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 au zaidi, haitajwi</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Maombi ni machache mno kuonyesha hili.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>Hakuna maombi katika siku hizi.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1” ni 1 hadi 4. “%2” ni 5 au zaidi, haitajwi hasa ili “%1” yoyote isiweze kukokotolewa.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Mazoezi hayahesabiwi. Hatua iliyotenduliwa ndani ya sekunde 10 pia haihesabiwi.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Hakuna takwimu inayohusu mtu mmoja. Toa ripoti moja ya tukio: mbili zinaweza kutolewa moja kwa nyingine.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 Kwenye kioski hiki, 5 au zaidi yalibonyezwa bila kukusudia, au hakukuwa na mtu.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Yaliyokwisha kufutwa, na hayamo kwenye namba nyingine hapa: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Tafadhali toka nje ya jengo sasa.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Tembea kwa utulivu hadi njia ya kutokea iliyo karibu zaidi. Usitumie lifti. Kama huwezi kutumia ngazi, mwambie mtu aliye karibu nawe.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Tafadhali nenda mahali pa kukusanyika.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Tembea kwa utulivu. Kama hujui ni wapi, muulize mfanyakazi yeyote.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Tafadhali baki ndani, hapo ulipo.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Subiri hadi wafanyakazi waseme kwamba unaweza kuondoka.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>Tukio limesimama kwa muda.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Tafadhali subiri. Wafanyakazi watasema litakapoendelea.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Tafadhali fuata wanayosema wafanyakazi.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Sikiliza matangazo, na wasaidie walio karibu nawe kuyaelewa.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>Kutoka kwa eneo, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Sanidi kioski hiki</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Sanidi kioski hiki: ukurasa %1 kati ya %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>Eneo</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Jinsi kioski kinavyopaita mahali hapa. Kila kitu kinaweza kubadilishwa baadaye kwenye dawati.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>Namba ya kupiga katika hatari</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>Skrini inaitaja baada ya mtu wa hapa kuijaribu au kuitafuta. Hadi hapo inataja 112 na 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Njia nyingine za kupata msaada</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Ziko kando ya kitufe cha msaada wakati hakuna mtu wa timu anayefuatilia maombi. Dawati, mtu au namba ni bora kuliko maneno ya jumla.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Lugha na saa</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>Lugha ambazo wageni wanaweza kuchagua, na saa ambazo timu ipo.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>Kiongozi wa kwanza</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>Kiongozi anaingia kwenye dawati kwa namba ya mwito na PIN, anaongeza timu na anabadilisha mipangilio.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Toa PIN</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Namba ya mwito ya chini</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Namba ya mwito ya juu</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>PIN haikutolewa. Huenda namba imechukuliwa, au diski imekataa. Chagua namba nyingine, au jaribu tena.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>PIN ya Timu %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Msimbo wa akiba wa Timu %1, wa mara moja, PIN ikipotea</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Andika vyote viwili sasa. Vinaonyeshwa kwenye ukurasa huu tu.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>PIN imetolewa. Haitaonyeshwa tena.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Jaribu mashine hii</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Kama ombi lingehifadhiwa, lingetumwa na lingesikika.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Maombi yanaweza kuhifadhiwa.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Maombi hayawezi kuhifadhiwa. Angalia diski: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>Mchakato unaoita timu unafanya kazi.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>Mchakato unaoita timu bado haujaanza.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Piga kengele</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Nimesikia</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>Sikusikia kitu</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>Mashine hii haina sauti. Dawati linaweza kuarifu kwa mwanga.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>Kengele inasikika.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Angalia kiwango cha sauti na spika. Dawati linaweza kuarifu kwa mwanga.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Kadi zinapotokea, kioski kinajaribu njia yote chenyewe. Matokeo yanaonekana kwenye dawati.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>Kiongozi anaweza kuingia.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Bado hakuna anayeweza kuingia. Rudi nyuma na utoe PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Maliza na uonyeshe kadi</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Ruka usanidi</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>Kisha usanidi hautarudi tena. Mipangilio inaweza kubadilishwa kwenye faili, na kiongozi anaongezwa kwenye terminali: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Ruka kabisa</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Endelea nao</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Timu ya msaada</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Namba za mwito</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Alama</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
