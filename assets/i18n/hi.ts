<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="hi" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>सहायता टीम के सदस्य को बुलाएँ</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>वजह बताना ज़रूरी नहीं है</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>बुलाने के लिए फिर छुएँ</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>सहायता टीम की नज़र अनुरोधों पर है।</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>अभी अनुरोधों पर टीम में किसी की नज़र नहीं है।</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>सहायता टीम की नज़र अनुरोधों पर है। उसका समय जल्द पूरा होगा।</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>सहायता टीम की नज़र अनुरोधों पर है, अपने समय के बाहर भी।</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>शायद टीम का ध्यान तुरंत न जाए।</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>शायद टीम का ध्यान न जाए। उसका समय जल्द पूरा होगा।</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>शायद टीम का ध्यान न जाए। यह उसका समय नहीं है।</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>अनुरोधों पर टीम में किसी की नज़र नहीं है। उसका समय जल्द पूरा होगा।</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>अनुरोधों पर किसी की नज़र नहीं है। यह टीम का समय नहीं है।</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>हमें पता नहीं कि टीम की नज़र अनुरोधों पर है या नहीं।</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>हमें पता नहीं कि टीम की नज़र अनुरोधों पर है या नहीं। उसका समय जल्द पूरा होगा।</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>हमें पता नहीं कि टीम की नज़र अनुरोधों पर है या नहीं। यह उसका समय नहीं है।</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>यहाँ से बुलाना अब भी मुमकिन है। और रास्ते:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>इस स्क्रीन को अभी टीम के जवाब नहीं दिख रहे हैं।</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>स्थिति फिर दिखाएँ</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>%1 पर सेव हुआ</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>अभी तक सेव नहीं हुआ</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>टीम ने देखा है</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>टीम के एक सदस्य आ रहे हैं</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>बाकी टीम से पूछा जा रहा है</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>टीम के एक सदस्य का कहना है: वे आपके पास हैं</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>टीम ने इसे बंद किया है</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>अब आपको ज़रूरत नहीं है</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>अभी तक सेव नहीं हुआ</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>हमारी कोशिश जारी है। कृपया इस स्क्रीन का इंतज़ार न करें।</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>%1 पर सेव हुआ।</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>अभी तक किसी ने इसे नहीं देखा है।</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>यह टीम की स्क्रीन पर दिख रहा है। अभी तक किसी ने जवाब नहीं दिया है।</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>यह अभी तक टीम की किसी स्क्रीन पर नहीं है।</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>अभी तक किसी ने जवाब नहीं दिया है।</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>आपने कुछ गलत नहीं किया।</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>अभी अनुरोधों पर टीम में किसी की नज़र नहीं है।</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>अनुरोधों पर किसी की नज़र नहीं है। यह टीम का समय नहीं है।</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>शायद टीम का ध्यान इस पर न जाए।</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>हमें पता नहीं कि टीम की नज़र अनुरोधों पर है या नहीं।</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>टीम का समय जल्द पूरा होगा।</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>यह टीम का समय नहीं है।</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>इस स्क्रीन को अभी टीम के जवाब नहीं दिख रहे हैं।</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>टीम के एक सदस्य ने इसे देखा है। अभी कोई रवाना नहीं हुआ है।</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>टीम के एक सदस्य इस जगह आ रहे हैं: %1।</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>यह स्क्रीन</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>जो सदस्य आ रहे थे, अब नहीं आ सकते। बाकी टीम से पूछा जा रहा है।</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>टीम के एक सदस्य का कहना है कि वे आपके पास हैं।</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>टीम ने यह अनुरोध बंद किया है। अब भी किसी की ज़रूरत हो, तो फिर दबाएँ।</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>हमने टीम को बताया कि अब आपको ज़रूरत नहीं है। शायद फिर भी कोई हाल पूछने आए।</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>क्या अब भी आप ही हैं?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>कोई और</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>यह स्क्रीन छिपाएँ</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>टीम अब भी इस स्क्रीन पर आ रही है।</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>आपका अनुरोध खुला रहेगा।</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>टीम अब भी इस जगह आ रही है: %1।</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>अब मुझे ज़रूरत नहीं है</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>यहाँ इंतज़ार किया जा सकता है।</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>टीम किस जगह आए?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>लिख लिया।</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>बिना सीढ़ी</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>सीढ़ियाँ हैं</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>आने वाले टीम सदस्य आपको यह निशान दिखाते हैं। पहनावा: %1। निशान किसी की पहचान का सबूत नहीं है।</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>आने वाले टीम सदस्य आपको यह निशान दिखाते हैं। निशान किसी की पहचान का सबूत नहीं है।</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>ये रास्ते भी हैं:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (टीम का हिस्सा नहीं)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>अभी %1 पर कॉल करें, अगर:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>किसी को चोट लगी है</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>कोई खतरे में है</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>आग लगी है</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>अभी खतरा है? आपातकालीन नंबर पर कॉल करें (दुनिया में ज़्यादातर जगह 112, उत्तरी अमेरिका में 911)।</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>यह बटन पुलिस को नहीं बुलाता।</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>यह स्क्रीन क्या सेव करती है</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>यह स्क्रीन समय, यह जगह, आपका निशान, भाषा और मिलने की जगह सेव करती है। टीम के कदम और उनके छोटे नोट भी। नाम, तस्वीर या आवाज़ नहीं। जब तक आयोजक इसे न मिटाएँ, सहायता टीम इसे देख सकती है। मिटवाने के लिए आयोजकों को जगह, समय और निशान बताएँ।</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>हाँ, अब भी यहाँ हूँ</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>कार्ड पर लौटें</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>यह स्क्रीन फिर से शुरू हुई। आपका अनुरोध अब भी खुला है।</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>आज एक काम आज़माएँ</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>पिछला कार्ड</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>अगला कार्ड</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>कार्ड %1/%2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>सहयोगियों के बारे में कार्ड</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>और</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>सूचना केंद्र</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>शांत कमरा</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>प्राथमिक उपचार कक्ष</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>मुख्य द्वार</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>सूचना केंद्र</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>शांत कमरा</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>प्राथमिक उपचार कक्ष</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>मुख्य द्वार</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>इस कार्यक्रम के किसी भी कर्मचारी से बात करें</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>इस इमारत के कर्मचारियों से बात करें</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>सूचना केंद्र पर जाएँ</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>प्राथमिक उपचार कक्ष में जाएँ</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>गोला</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>चौकोर</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>तिकोना</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>तारा</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>दिल</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>चाँद</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>छल्ला</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>बूँद</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>नीला</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>नारंगी</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>हरा</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>पीला</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>काला</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>सफ़ेद</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>टीम साइन-इन</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>सदस्य नंबर</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%2 में से %1 अंक</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>यह सदस्य नंबर और पिन मेल नहीं खाते।</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>%1 सेकंड बाद फिर कोशिश करें।</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>जाँच जारी…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>टीम का कोई सदस्य अभी नहीं जोड़ा गया है। इस मशीन के टर्मिनल पर: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>इस मशीन पर साइन-इन अभी नहीं चल रहा है।</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>सहायता टीम डेस्क</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>अनुरोधों पर नज़र है · ड्यूटी पर %1</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>अनुरोधों पर नज़र नहीं: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>किसी ने साइन इन नहीं किया है</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>अलर्ट जाँचा नहीं गया है</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>यह विंडो दिख नहीं रही है</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>लॉग पढ़ा नहीं जा सकता</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>%1 मिनट से किसी ने यह डेस्क नहीं छुआ है</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>किसी कियोस्क ने इस मशीन के लॉग में नहीं लिखा है। इसलिए कोई अनुरोध इस डेस्क तक नहीं पहुँच सकता।</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>लॉग अभी पढ़ा नहीं जा सकता। अनुरोध शायद यहाँ न दिखें।</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>अभी सेव नहीं हुआ। यह डेस्क कोशिश करता रहेगा। कियोस्क को इसका पता नहीं।</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>कोई नहीं बुला रहा।</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>कार्ड पर लौटें</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>कोई चाहिए</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>व्यक्ति के पास</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>एक बार छुआ, दोबारा नहीं</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%2: %1 नए</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 मिनट %2 सेकंड</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, इंतज़ार %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>कियोस्क के पास</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>स्क्रीन: %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>अब उन्हें ज़रूरत नहीं। कृपया फिर भी हाल पूछ लें।</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>अभ्यास</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>कोई नहीं बुला रहा: यह परखता है कि अनुरोध यहाँ पहुँचेगा। किसी को जाना नहीं है।</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 ने %2 पर कहा था: रवाना। क्या वे वहाँ हैं?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>आपने %1 पर कहा था: रवाना। क्या आप वहाँ हैं?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>फिर बुलाया गया</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>फिर दबाया गया</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>किसी ने जवाब नहीं दिया।</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1: %2 से रवाना।</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>%1 ने %2 पर देखा। कोई रवाना नहीं हुआ।</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 का जाना संभव नहीं। कोई रवाना नहीं हुआ।</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>नया</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>मैं रवाना</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>देखा</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>मैं नहीं</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>मैं वहाँ हूँ</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>वापस लें, %1 सेकंड</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>यह कदम अब संभव नहीं है। अब जो सच है, वह इस पंक्ति में है।</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>वापस लेने का समय निकल गया।</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>यह निशान दिखाएँ और सामने रुकें। शब्द ज़ोर से न पुकारें।</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>यह क्यों बंद हुआ?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>मदद की गई</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>सुरक्षाकर्मियों को सौंपा</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>चिकित्सा दल को सौंपा</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>वहाँ कोई नहीं था</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>गलती से दबा</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>%1 पर एक बार छुआ गया, दोबारा नहीं।</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>%1 पर दबाया गया। सेव हुआ।</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>%1 पर फिर दबाया गया। सेव हुआ।</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>मिलने के लिए चुनी जगह: %1।</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>मिलने के लिए कियोस्क चुना गया।</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>चुनी गई भाषा: %1।</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>अब उन्हें ज़रूरत नहीं।</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>उन्हें फिर ज़रूरत है।</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>यहाँ दिखाया गया: %1।</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>%1 ने देखा।</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1: रवाना।</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 का जाना संभव नहीं।</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1: व्यक्ति के पास।</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 ने एक कदम वापस लिया।</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>%1 ने बंद किया: %2।</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>%1 ने फिर खोला।</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>किसी ने जवाब नहीं दिया था। फिर बुलाया गया, चरण %1।</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>कोई नहीं पहुँचा था। पूछा गया कि क्या वे वहाँ हैं (%1)।</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>अभ्यास यहाँ पहुँचा: %1।</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>अभ्यास यहाँ नहीं पहुँचा: %1।</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>अभ्यास पूरा हुआ।</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>पेज %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>चैनल %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>कियोस्क की अपनी स्क्रीन</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 ने नोट जोड़ा।</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 ने नोट काटा।</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>दूसरे अनुरोध की स्थिति वाली स्क्रीन पर दबाया गया।</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>इसका ब्योरा मिटाया गया।</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 ने नोट पढ़े।</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>ऐसा कदम, जो यह संस्करण नहीं जानता: %1।</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>टीम %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>यह डेस्क</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>जाने से पहले</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>हो सके तो दो लोग जाएँ।</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>एकांत जगह, पानी या उनके किसी दोस्त का साथ पूछें।</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>सुनें, और बुलाने के लिए धन्यवाद दें।</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>राय न बनाएँ, और ब्योरे के लिए ज़ोर न दें।</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>किसी नतीजे का वादा न करें।</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>पुलिस तभी, जब वे कहें या कोई खतरे में हो।</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>नोट जोड़ें (नाम न लिखें)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>%1 अक्षर बाकी</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>काटें</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>काटा हुआ</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>तैयार नोट</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>शांत कमरे में गए।</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>एक दोस्त उनके साथ है।</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>दुभाषिया चाहिए।</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>सुगमता की मदद चाहिए थी।</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>प्राथमिक उपचार बुलाया गया।</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>बाद में फिर हाल पूछेंगे।</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>टीम को बुलाया जा रहा है।</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 लोग टीम को बुला रहे हैं।</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>यह अभ्यास है। कोई नहीं बुला रहा।</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>%1 तक आवाज़ बंद</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>इस कियोस्क की आवाज़ 10 मिनट बंद</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>10 मिनट आवाज़ बंद</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>अपना अलर्ट जाँचें</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>जब तक आपको अपने अलर्ट का पता न चले, यह डेस्क अनुरोधों पर नज़र रखने वाला नहीं गिना जाता।</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>अनुरोध का पता आपको कैसे चलेगा?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>पता चला</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>पता नहीं चला</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>इस मशीन से आवाज़ नहीं आती। रोशनी चुनें।</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>ताला लगा है। घंटी बजेगी।</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>जवाब के लिए साइन इन करें।</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>%1 सेकंड में इस डेस्क पर ताला लगेगा। रुकने के लिए छुएँ।</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>क्या आप अब भी यहाँ हैं? न छूने पर %1 सेकंड बाद यहाँ किसी को अनुरोधों पर नज़र रखने वाला नहीं गिना जाएगा।</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>पिन डालें, फिर आप रवाना हैं।</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>टीम %1 (आप)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>आपने %1 पर देखा। कोई रवाना नहीं हुआ।</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 और %2 रवाना।</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 और %3 अन्य रवाना।</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>आप %1 से रवाना हैं।</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1: %2 से व्यक्ति के पास।</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 और %2 व्यक्ति के पास हैं।</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 और %3 अन्य व्यक्ति के पास हैं।</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>आप %1 से व्यक्ति के पास हैं।</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>फिर खोला गया। किसी ने जवाब नहीं दिया।</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>%1 ने %2 पर बंद किया: %3।</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>नोट पढ़ें (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>नोट छिपाएँ</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>यह मशीन इसे कियोस्क के लिए लिख नहीं पा रही है</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>इस मशीन से अब आवाज़ नहीं आती। अपना अलर्ट फिर जाँचें।</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>इस मशीन की आवाज़ बंद है। उसे बढ़ाएँ, फिर अपना अलर्ट दोबारा जाँचें।</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>आवाज़ लौट आई है। अपना अलर्ट फिर जाँचें।</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>जाँच दिखाएँ</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>और %1</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>अनुरोध पर लौटें</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>क्या गड़बड़ है और उपाय क्या है, यह अंत में लिखा है।</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>क्या गड़बड़ है</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>बटन दबाने से टीम तक सब कुछ जवाब दे रहा है।</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>अभ्यास</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>हर कियोस्क अपना बटन दबाता है। हर रास्ता एक बार बजता है। यह कहीं गिना नहीं जाता।</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>नहीं पहुँचा: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>इस स्थल के लिए कोई चैनल तय नहीं है।</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>जाँच भेजें</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>फ़ोन और लैपटॉप</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>स्टाफ़ पेज</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>टीम प्रमुख इसे चालू कर सकते हैं।</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>फ़ोन जोड़ें</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>नया कोड दें</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>फ़ोन से कोड स्कैन करें, या %1 खोलकर ये अक्षर लिखें:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>%1 तक मान्य, एक फ़ोन के लिए</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>QR कोड, जो फ़ोन पर स्टाफ़ पेज खोलता है</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>प्रमाणपत्र का फ़िंगरप्रिंट, फ़ोन पर मिलाने के लिए:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>हटाएँ</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>अभ्यास</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>कुछ कमी है</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, पिछली पुष्टि %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, %2 का अभ्यास</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>%1 पर अभ्यास माँगा गया। नतीजे एक मिनट में आते हैं।</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>%1 के अभ्यास का कोई नतीजा नहीं आया।</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>%1 पर जाँच माँगी गई।</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>भेजा गया %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>कोशिश जारी…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>विफल %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>विफल %1: इसका पता इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>अभी कुछ नहीं भेजा</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>चालू। अभी %1 पर खुला है।</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>चालू है, पर खुल नहीं सकता।</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>बदल रहा है…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>फ़ोन %1 · टीम %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>जोड़ा %1, पिछला इस्तेमाल %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>फ़ोन %1 जुड़ गया है।</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>यह कोड अब मान्य नहीं है। नया कोड दें।</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>इस मशीन पर यह अभी नहीं हो सका।</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>आपने “%1” देखा।</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>आप “%1” की ओर रवाना हैं।</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>“%1”: आपका जाना संभव नहीं।</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>आप “%1” के पास हैं।</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>आपने “%1” बंद किया।</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>आपने “%1” फिर खोला।</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>अब…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>क्या पता चला?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>आवाज़ बढ़ाएँ, या रोशनी चुनें।</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>बाद में: तब तक यहाँ किसी को अनुरोधों पर नज़र रखने वाला नहीं गिना जाता</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>अपना अलर्ट जाँचें</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>यह वह रोशनी है।</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>क्या सेव होता है</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>यह स्क्रीन जल्द कार्ड पर लौटेगी। आपका अनुरोध खुला रहेगा।</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>देखा</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>व्यक्ति के पास</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>कुछ कमी है</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>कियोस्क की निगरानी रुक गई है: किसी को फिर नहीं बुलाया जाता, कोई संदेश नहीं भेजा जाता।</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>कियोस्क फिर शुरू करें, या तकनीशियन को बताएँ।</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>कियोस्क नहीं चल रहा है।</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>इसे चालू करें, या तकनीशियन को बताएँ।</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>कियोस्क की स्क्रीन %1 पर फिर शुरू हुई।</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>फिर ऐसा हो, तो तकनीशियन को बताएँ।</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>अनुरोधों पर किसी की नज़र नहीं है।</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>किसी डेस्क या फ़ोन पर साइन इन करें, और अलर्ट जाँचें।</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>“%1” से अब कोई खबर नहीं।</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>इसे फिर खोलें और साइन इन करें।</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>%1: आवाज़ नहीं है।</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>स्पीकर लगाएँ, या रोशनी चुनें।</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>%1: आवाज़ बंद है।</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>आवाज़ बढ़ाएँ, या रोशनी चुनें।</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>इस मशीन पर नेटवर्क नहीं है: फ़ोन और संदेश कटे हुए हैं।</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>केबल लगाएँ, या Wi-Fi देखें। इस मशीन के डेस्क अब भी बजते हैं।</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>“%1” तक संदेश नहीं पहुँच रहे हैं।</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>नेटवर्क और खाता देखें, फिर जाँच भेजें।</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>“%1” का पता इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>सेटिंग में इसे ठीक करें, फिर जाँच भेजें।</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>डिस्क लगभग भर गई है: जल्द ही कोई अनुरोध सेव नहीं हो सकेगा।</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>जो किसी को नहीं चाहिए, वह मिटाएँ, या तकनीशियन को बताएँ।</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>बिजली गई, तो भेजे जाने वाले संदेश खो जाएँगे।</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>संदेश अब भी जा रहे हैं। तकनीशियन को बताएँ: allyship-kiosk doctor गड़बड़ी बताता है।</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>अनुरोध ठीक से सेव या पढ़े नहीं जा सकते।</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>तकनीशियन को बताएँ: allyship-kiosk doctor गड़बड़ी बताता है।</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>इस मशीन की घड़ी शायद गलत है।</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>समय ठीक करें, और उसे नेटवर्क से मिलाए रखें।</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>स्टाफ़ पेज नहीं खुल सकता।</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>तकनीशियन को बताएँ: इसका पोर्ट या प्रमाणपत्र गलत है।</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>पिछला अभ्यास यहाँ नहीं पहुँचा: %1।</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>उसे देखें, फिर अभ्यास करें।</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>कल से किसी अभ्यास ने टीम तक का रास्ता नहीं परखा है।</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>अभ्यास करें: डेस्क पर एक बार छूना।</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>नए कार्ड नहीं दिखाए जा सकते (%1)। पिछले सही कार्ड दिखते रहेंगे।</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>तकनीशियन को बताएँ: “allyship-kiosk check” बताता है कि क्या गलत है।</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · स्क्रीन: %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>अभ्यास · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>जाँच · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>स्वाहिली</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>यूक्रेनी</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>hi</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>सहायता टीम</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) सहायता टीम</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>कुछ नहीं सुनता · सहायता टीम</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>यह डिवाइस जोड़ें</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>जिन्होंने डेस्क पर साइन इन किया है, वे आपको कोड दिखा सकते हैं। उसे स्कैन करें, या उसके आठ अक्षर यहाँ लिखें।</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>आठ अक्षर</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>जोड़ें</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>कोड में आठ अक्षर हैं।</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>जुड़ रहा है…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>कियोस्क का कंप्यूटर जवाब नहीं दे रहा। क्या यह डिवाइस इस जगह के नेटवर्क पर है?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>यह डिवाइस अब जुड़ा नहीं है। इसे कुछ नहीं सुनाई देता।</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>क्या पेज की नज़र अनुरोधों पर है?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>अनुरोधों पर नज़र है</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>जुड़ रहा है…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>अनुरोधों पर नज़र नहीं</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>मैं यहाँ हूँ</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>ड्यूटी पर</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>ड्यूटी शुरू करें</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>अपना अलर्ट जाँचें</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>अपना अलर्ट फिर जाँचें</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>जब तक इस डिवाइस पर आपको अपने अलर्ट का पता न चले, यह अनुरोधों पर नज़र रखने वाला नहीं गिना जाता।</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>अनुरोध का पता आपको कैसे चलेगा?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>कंपन</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>अब…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>क्या पता चला?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>पता चला</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>पता नहीं चला</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>इसे बढ़ाएँ, या दूसरा तरीका चुनें।</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>कोई चाहिए</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>व्यक्ति के पास</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>अभ्यास</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>आज बंद हुए</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>कोई नहीं बुला रहा।</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 मिनट %2 सेकंड</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>देखा</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>मैं रवाना</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>मैं वहाँ हूँ</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>मैं नहीं</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
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
        <translation>और</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>कियोस्क के कंप्यूटर से जवाब नहीं आया, इसलिए शायद यह सेव न हुआ हो।</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>यह क्यों बंद हुआ?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>मदद की गई</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>सुरक्षाकर्मियों को सौंपा</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>चिकित्सा दल को सौंपा</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>वहाँ कोई नहीं था</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>गलती से दबा</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>निशान दिखाएँ</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>%1: यहाँ इसे ऊपर उठाएँ और सामने रुकें। शब्द ज़ोर से न पुकारें।</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>छूकर बंद करें</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>%1: 10 मिनट आवाज़ बंद</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1: आवाज़ बंद है। रोशनी अब भी जलेगी। बाकी:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>टीम को बुलाया जा रहा है</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 लोग टीम को बुला रहे हैं</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>यह पेज कुछ नहीं सुन रहा है</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>इस पर भरोसा न करें। किसी डेस्क से अनुरोधों पर नज़र रखें, या जिसे सुनाई देता है, उससे पूछें। नीचे वह है, जो इसने आखिर में सुना।</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>इस डिवाइस पर नेटवर्क नहीं है। कुछ नहीं सुना, इतने समय से:</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>बार-बार कोशिश जारी है। कुछ नहीं सुना, इतने समय से:</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>यह पेज फिर सुन रहा है</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>%1 तक इसने कुछ नहीं सुना।</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>%1 तक इसकी नज़र अनुरोधों पर नहीं थी, क्योंकि सामने दूसरा पेज या काली स्क्रीन थी।</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>नया: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>फिर कोई चाहिए: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>दूसरों ने जवाब दिया: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>बंद: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>इस बीच कुछ नहीं बदला।</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>देखना ज़रूरी: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>नया: %1, %2।</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>यह ब्राउज़र स्क्रीन को बुझने दे सकता है, और तब इस पेज की नज़र अनुरोधों पर नहीं रहती। स्क्रीन को चालू रहने पर सेट करें।</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>अभ्यास करें</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>हर डेस्क, पेज और चैनल को एक बार बुलाता है, यह परखने के लिए कि वे सुनते हैं।</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>अभ्यास शुरू हो गया है।</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>यह डिवाइस हटाएँ</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>हटाना है? इस डिवाइस को फिर कुछ नहीं सुनाई देगा।</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>हाँ, हटाएँ</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>आप यहाँ ड्यूटी पर नहीं हैं</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>इस डिवाइस का अलर्ट जाँचा नहीं गया है</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>यह पेज पीछे छिपा है</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>यह पेज कियोस्क को नहीं सुनता</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>कियोस्क की मशीन इसे लिख नहीं पा रही है</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>%1 मिनट से किसी ने यह डिवाइस नहीं छुआ है</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>पहले ड्यूटी शुरू करें, फिर अलर्ट जाँचें।</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>यह कोड 2 मिनट से पुराना है। डेस्क से नया कोड लें।</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>यह कोड इस्तेमाल हो चुका है। डेस्क से नया कोड लें।</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>यह वह कोड नहीं है। अक्षर देखें, या डेस्क से नया कोड लें।</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>डेस्क ने नया कोड दिया है। वही लिखें।</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>कई बार गलत कोड आया। %1 सेकंड बाद कोशिश करें।</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>यह डिवाइस जुड़ा नहीं है।</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>अभी सेव नहीं हुआ। कोशिश जारी है। कियोस्क को इसका पता नहीं।</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>कियोस्क अभी अपनी डिस्क पढ़ या लिख नहीं सकता। फिर कोशिश करें।</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>अभ्यास चल रहा है। एक मिनट बाद कोशिश करें।</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>यह नहीं हुआ। फिर कोशिश करें, या डेस्क पर करें।</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>कुछ नहीं सुनता</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>कियोस्क से टीम तक का रास्ता: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>पढ़ने में सहायक</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>अक्षर आकार</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>गहरे रंग</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>हलचल नहीं</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>सामान्य अक्षर</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>सबसे बड़े अक्षर</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>भाषा चुनें</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>क्या इसे पढ़कर सुनाएँ?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>आस-पास के लोग सुन सकते हैं।</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>न सुनाएँ</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>फिर सुनाएँ</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>आवाज़ %2 में से %1</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>इस स्क्रीन में इस भाषा की आवाज़ नहीं है।</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>यह स्क्रीन पढ़कर नहीं सुना सकती।</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>यह स्क्रीन साफ़ की जा रही है</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>%1 सेकंड तक छूने से कुछ नहीं होगा।</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>इसे रोकने के लिए यहाँ 3 सेकंड दबाए रखें।</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>जगाने के लिए स्क्रीन छुएँ</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>यह स्क्रीन</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>स्क्रीन साफ़ करें</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>30 सेकंड तक छूने से कुछ नहीं होगा। इससे आपका साइन आउट हो जाता है।</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>स्क्रीन नापें</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>इस फ़्रेम से एक बैंक कार्ड सटाएँ। फ़्रेम को कार्ड जितना चौड़ा करें।</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>कम चौड़ा</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>ज़्यादा चौड़ा</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>यही आकार रखें</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>सेटिंग के अनुसार</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>सेव हुआ। अब हर चीज़ अपने असली आकार में है।</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>सेव नहीं हुआ: यह इस स्क्रीन का आकार नहीं हो सकता।</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>आकार सेटिंग के अनुसार है।</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>किसी ने सेट नहीं किया कि यह स्क्रीन कितनी ऊँचाई पर लगी है।</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>कुछ बटन 38 सेमी से नीचे हैं: बैठे हुए व्यक्ति के लिए बहुत नीचे।</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>कुछ बटन 122 सेमी से ऊपर हैं: बैठे हुए व्यक्ति के लिए बहुत ऊँचे।</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
</context>
</TS>
