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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>रिकवरी कोड से साइन इन</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>पिन से साइन इन</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>या अपना बैज रीडर पर लगाएँ।</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>यह बैज यहाँ दर्ज नहीं है। अपने पिन से साइन इन करें।</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>बैज %1 सेकंड बाद फिर पढ़े जाएँगे। अपने पिन से साइन इन करें।</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>आप %1 से साइन इन कर सकते हैं। पहले ज़रूरत हो, तो टीम प्रमुख से पूछें।</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>टीम में आपका समय %1 पर पूरा हुआ। आगे रहना हो, तो टीम प्रमुख से पूछें।</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>टीम प्रमुख ने आपका साइन-इन समाप्त किया। फिर साइन इन करें, या टीम प्रमुख से पूछें।</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 ने %2 से ज़िम्मा लेने को कहा।</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 ने ज़िम्मा लिया।</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 के लिए ज़िम्मा लेना संभव नहीं था।</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 ने इसे टीम प्रमुख के लिए चिह्नित किया।</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>टीम प्रमुख %1 इसे देख रहे हैं।</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 ने फिर देखने का समय तय किया: %2।</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 ने फिर देखा। हो गया।</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 ने %2 पर कियोस्क छुआ।</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 ने इसे दूसरे अनुरोध से जोड़ा।</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 ने एक जोड़ हटाया।</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 ने अपना सवाल वापस लिया।</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>एकांत जगह, पानी या उनके किसी भरोसेमंद दोस्त का साथ पूछें।</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>सुनें, और धन्यवाद दें।</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>अपनी राय न सुनाएँ।</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>किसी नतीजे का वादा न करें।</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>पुलिस तभी, जब वे कहें या कोई खतरे में हो।</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>समेटें</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>खोलें</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>ब्योरे के लिए ज़ोर न दें।</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>टीम प्रमुख के लिए</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>टीम प्रमुख देख रहे हैं</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1: व्यक्ति के पास। %2 पर कियोस्क छुआ।</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>%1 पर फिर देखें</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>अब फिर देखें</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>आपने किसी से “%1” का ज़िम्मा लेने को कहा है।</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>“%1”: ज़िम्मा लेना आपके लिए संभव नहीं।</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>आपने “%1” को टीम प्रमुख के लिए चिह्नित किया।</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>टीम प्रमुख के रूप में “%1” आपके पास है।</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>आपने “%1” को फिर देखने का समय तय किया।</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>आपने “%1” को फिर देखा।</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>आपने “%1” को जोड़ा।</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>जो अनुरोध अभी किसी रिपोर्ट में नहीं हैं, वे %1 से मिटाए जाएँगे।</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>उस दिन से पहले रिपोर्ट बनाएँ या एक्सपोर्ट करें।</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>तारीख अचानक %1 हो गई। फ़िलहाल कुछ नहीं मिटाया जा रहा।</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>अगर आज यही तारीख है, तो टीम प्रमुख “रिकॉर्ड” में पुष्टि करें। नहीं, तो घड़ी ठीक करें।</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>लॉग की रोज़ की कॉपी नहीं बन सकी।</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>डिस्क पर जगह बनाएँ, फिर “रिकॉर्ड” में “अभी कॉपी करें” चुनें।</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>ज़िम्मा लें</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>संभव नहीं</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>अपने पास रखें</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>टीम प्रमुख के लिए</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>मेरे पास है</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>दूसरे को सौंपें</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>इसके बजाय कौन जाए?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>जब तक वे हाँ न कहें, आप ही रवाना गिने जाते हैं।</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>अभी नहीं</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>कार्यक्रम समाप्त करें</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>जानकारी</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>काम जारी: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>रुक रहा है: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>रुका: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 विफल</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%3 में से %1 + %2 विफल</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>यह नहीं हो सका। कुछ भी अधूरा नहीं छूटा; फिर कोशिश करें।</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>यह नहीं हो सका: %1। कुछ भी अधूरा नहीं छूटा।</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>टर्मिनल उपयोगकर्ता %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>सिस्टम</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>मिटाया हुआ अनुरोध</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 ने साइन इन किया। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>किसी ने ऐसा सदस्य नंबर और पिन डाला, जो मेल नहीं खाते। कहाँ: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 ने साइन आउट किया। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>ताला लगा। वहाँ साइन इन: %1। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 ने %2 के नोट पढ़े।</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 ने %2 का एक नोट काटा।</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 ने सदस्य नंबर के बिना एक्सपोर्ट किया। रूप: %2। अनुरोध: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 ने सदस्य नंबर के साथ एक्सपोर्ट किया। रूप: %2। अनुरोध: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 ने टीम %2 को जोड़ा।</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 ने टीम %2 को टीम प्रमुख के रूप में जोड़ा।</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 ने टीम %2 को नया पिन दिया।</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 ने टीम %2 को हटाया।</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 ने स्टाफ़ पेज चालू किया।</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 ने स्टाफ़ पेज बंद किया।</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 ने फ़ोन %2 जोड़ा।</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 ने फ़ोन %2 हटाया।</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 ने सेटिंग बदली। %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 ने सेटिंग फिर फ़ाइल के मान पर रखी: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 ने बुलावे की आवाज़ 10 मिनट बंद की। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 ने अनुरोध और अभ्यास मिटाए: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 ने रिकॉर्ड जाँचा: पूरा है। प्रविष्टियाँ: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 ने रिकॉर्ड जाँचा: वह बदला गया था।</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 को जाँच अलर्ट का पता आवाज़ से चला। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 को जाँच अलर्ट का पता रोशनी से चला। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 को जाँच अलर्ट का पता कंपन से चला। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 ने अभ्यास शुरू किया।</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 ने शुरुआत का अभ्यास शुरू किया।</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 ने रोज़ का अभ्यास शुरू किया।</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 ने %2 से जाँच संदेश भेजा।</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 ने कुछ ऐसा किया, जिसका नाम यह संस्करण नहीं जानता: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>अभी तक किसी ने नहीं जाँचा कि यह पूरा है या नहीं।</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>पिछली बार पूरा मिला: %1, जाँचा %2 ने। प्रविष्टियाँ: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>रिकॉर्ड पूरा है: कुछ नहीं बदला गया। प्रविष्टियाँ: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>रिकॉर्ड बदला गया है। यह पंक्ति कॉपी करें और जो यह मशीन सँभालते हैं, उन्हें बताएँ: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>रिकॉर्ड अभी पढ़ा नहीं जा सकता। एक मिनट बाद कोशिश करें।</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>इस तरह का अभी कुछ नहीं।</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>पहले के दिखाएँ</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>साइन-इन</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>एक्सपोर्ट और प्रिंट</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>रखा और मिटाया</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>जाँच और अभ्यास</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 फिर ड्यूटी पर। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 ड्यूटी से हटे। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 ने रिकवरी कोड से साइन इन किया। कहाँ: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 ने टीम %2 को हर जगह से साइन आउट किया।</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 ने रिपोर्ट सेव की। रूप: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 ने रिपोर्ट प्रिंट की।</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 ने प्रिंट के लिए निशान कार्ड बनाए।</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 ने प्रिंट के लिए सदस्य नंबर कार्ड बनाए।</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 ने टीम %2 के साइन इन का समय तय किया। शुरू: %3। अंत: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 ने टीम %2 को बैज दिया।</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 ने टीम %2 का बैज हटाया।</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 ने टीम %2 को रिकवरी कोड दिया।</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 ने नई ड्यूटी सूची डाली। पालियाँ: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 ने कार्ड के ऊपर संदेश लगाया: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 ने कार्ड के ऊपर से संदेश हटाया।</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 ने सेटअप पूरा किया।</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 ने सेटअप छोड़ दिया।</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 ने इस मशीन पर कॉपी बनाई। अनुरोध: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 ने साथ ले जाने के लिए कॉपी बनाई। अनुरोध: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 ने कॉपी से रिकॉर्ड लौटाया। अनुरोध: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 ने पुष्टि की कि इस मशीन की तारीख सही है।</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>आप ड्यूटी पर नहीं हैं</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>ड्यूटी से हटें</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>ड्यूटी शुरू करें</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>मेरे</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>कौन से अनुरोध सूची में हैं</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>कोड, निशान, जगह या स्थिति</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>%2 में से %1 दिख रहे हैं</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>कुछ नहीं मिला। जो अभी बुला रहे हैं, वे हमेशा सूची में हैं।</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>आपने अभी कोई जवाब नहीं दिया है। जो अभी बुला रहे हैं, वे हमेशा सूची में हैं।</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>पहले के: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>इस कंप्यूटर जैसे</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>हल्के</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>गहरे</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>एकल कुंजियाँ: चालू</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>एकल कुंजियाँ: बंद</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>ज़िम्मा लें</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>संभव नहीं</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>अपने पास रखें</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>दूसरे को सौंपें</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>टीम प्रमुख के लिए</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>मेरे पास है</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>वहाँ कोई नहीं</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>बाद में फिर देखें</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>वही मामला</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>इसके बजाय कौन जाए?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>जब तक वे हाँ न कहें, आप ही रवाना गिने जाते हैं।</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>ड्यूटी पर</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>टीम में और कोई नहीं है।</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>वही मामला किस अनुरोध का है?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>हर अनुरोध का जवाब फिर भी अलग दिया जाता है।</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>कोई दूसरा खुला अनुरोध नहीं है।</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>वही मामला</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>अगले कदम दोनों के लिए करें</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>वही मामला नहीं</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>फिर कब देखा जाए?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>%1 मिनट में</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>1 घंटे में</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>कल %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>एक हफ़्ते में</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>%1 पर फिर देखें, %2 ने तय किया।</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>फिर देखें: %2 ने %1 का समय तय किया था।</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>दिन का समय लिखें, जैसे 14:30।</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 चाहते हैं कि आप ज़िम्मा लें। आपके हाँ कहने तक वही रवाना हैं।</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 ने अभी जवाब नहीं दिया। आप अब भी रवाना गिने जाते हैं।</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 चाहते हैं कि आप “%2” का ज़िम्मा लें।</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 चाहते हैं कि टीम प्रमुख “%2” को देखें।</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 ने “%2” का ज़िम्मा लिया। आप अब रवाना नहीं गिने जाते।</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 के लिए “%2” का ज़िम्मा लेना संभव नहीं। आप अब भी रवाना गिने जाते हैं।</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 ने “%2” के बारे में जवाब नहीं दिया। आप अब भी रवाना गिने जाते हैं।</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 भी “%2” की ओर रवाना।</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>“%2” को फिर देखें: समय %1 तय था।</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>और खबरें: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>कोई चाहते हैं कि आप ज़िम्मा लें।</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>किसी को टीम प्रमुख चाहिए।</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>USB स्टिक %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>USB स्टिक लगाएँ; वह यहाँ दिखेगी।</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>या इस मशीन का कोई फ़ोल्डर लिखें</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>सब दिन</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>PDF सेव करें</translation>
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
        <translation>%1 पर प्रिंट करें</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>इस मशीन पर कोई प्रिंटर नहीं लगा है। PDF सेव करें और कहीं और प्रिंट करें।</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>USB स्टिक: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>सेव हुआ: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>सेव नहीं हुआ। वहाँ कुछ नहीं छूटा। दूसरी जगह चुनें, या फिर कोशिश करें।</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>%1 को भेजा गया</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 ने कुछ नहीं लिया। PDF सेव करें और कहीं और प्रिंट करें।</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>यहाँ सेव करें</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>अभी पाली में: %1। अभी अनुरोधों पर नज़र: %2।</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>अभी अनुरोधों पर नज़र: %1। इस कार्यक्रम की कोई ड्यूटी सूची नहीं है।</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>पाली में, पर अनुरोधों पर नज़र नहीं: टीम %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>टीम %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>टीम %1, टीम प्रमुख</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>पाली %1 तक</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>ड्यूटी पर नहीं</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>%1 पर अनुरोधों पर नज़र है</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>%1 पर ड्यूटी पर, शायद बुलावे पर ध्यान न जाए</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>%1 से साइन इन कर सकते हैं</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>%1 तक साइन इन कर सकते हैं</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>टीम में समय पूरा हुआ: %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>बैज</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>फ़ोन %1, पिछला इस्तेमाल %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>टीम प्रमुख: हाँ</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>टीम प्रमुख: नहीं</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>जोड़ें और पिन दें</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>साइन इन का समय, जैसे 2026-11-24 08:00; खाली हो, तो कोई सीमा नहीं</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>से</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>समय सेव करें</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>नया पिन दें</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>बैज दर्ज करें</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>बैज हटाएँ</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>हर जगह साइन आउट</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>टीम %1 को नया पिन देना है? मौजूदा पिन अभी से नहीं चलेगा।</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>टीम %1 को रिकवरी कोड देना है? इससे एक बार बिना पिन के साइन इन होता है। पहले का कोड नहीं चलेगा।</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>टीम %1 को हर डेस्क से साइन आउट करना और उनके फ़ोन हटाने हैं? उनका पिन चलता रहेगा।</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>टीम %1 को हटाना है? वे हर जगह साइन आउट होंगे और फिर साइन इन नहीं कर सकेंगे।</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>टीम %1 का बैज हटाना है? उनका पिन चलता रहेगा।</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>टीम %1 का बैज इस डेस्क के रीडर पर लगाएँ।</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>हाँ, करें</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>सिर्फ़ अभी दिखेगा। केवल उन्हीं को दें, फिर इसे हटा दें।</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>हटा दें</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>टीम %1 का पिन</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>टीम %1 का रिकवरी कोड, एक बार के लिए</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>टीम %1 इस बैज से साइन इन कर सकते हैं।</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>यह बैज पहले से किसी और का है।</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>टीम %1 के पास अब बैज नहीं है।</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>टीम %1 का समय सेव हुआ।</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>टीम %1 हर जगह साइन आउट हैं।</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>टीम %1 को हटाया गया।</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>फ़ोन %1 हटाया गया।</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>टीम %1 पहले से है।</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>टीम %1 अब नहीं है।</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>इस मशीन पर यह अभी नहीं हो सका। कुछ नहीं बदला।</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>यही एकमात्र टीम प्रमुख हैं। पहले दूसरा टीम प्रमुख जोड़ें।</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>सदस्य नंबर 1 से 9999 तक होता है।</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>समय ऐसे लिखें: 2026-11-24 08:00; दूसरा समय पहले के बाद का हो।</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>यहाँ जो तय होता है, वह दो सेकंड में हर स्क्रीन पर लागू होता है और तकनीशियन की फ़ाइल से ऊपर है। फ़ाइल वैसी ही रहती है।</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>जैसा था, रहने दें</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>फ़ाइल के अनुसार</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>%1 ने तय किया, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>तकनीशियन की फ़ाइल से</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>पहले से तय</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>सेटअप</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>स्थल</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>आपातकालीन नंबर</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>जगहें और मदद के दूसरे रास्ते</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>मुलाकात के समय</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>डेस्क के समय</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>रखना और मिटाना</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>टीम के बाहर</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>टीम का</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>सीढ़ियाँ: नहीं बताया</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>बिना सीढ़ी</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>सीढ़ियाँ हैं</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>जोड़ें: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>स्थल के अपने शब्दों में</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>एक ही पंक्ति में %1 से %2 अक्षर लिखें।</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>ऐसे लिखें: Europe/Lisbon।</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>केवल अंक, खाली जगह और + लिखें, ज़्यादा से ज़्यादा 15।</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>ऐसे लिखें: 07:45।</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>%1 से %2 तक कोई संख्या लिखें।</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>ऐसे लिखें: Mon-Fri 09:00-23:00; दो के बीच अल्पविराम लगाएँ।</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>पहले वह नंबर डालें, जिसे परखा गया है।</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>ज़्यादा से ज़्यादा %1 लिखें। मदद के दूसरे रास्ते कम से कम दो हों, उनमें एक टीम के बाहर का।</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>इनमें से एक चुनें।</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>इनमें से कुछ चुनें।</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>लिखें कि कार्ड का फ़ोल्डर कहाँ है, पूरे पाथ के साथ।</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>यह बाकी सेटिंग से मेल नहीं खाता: छोटी स्थिति उस सवाल से पहले आती है कि क्या कोई वहाँ है।</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>दिन: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>यह कियोस्क कहाँ है</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>जैसा टीम उसे कहती है: 1 से 40 अक्षर।</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>नाम नहीं दिया</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>सहायता टीम का पहनावा</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>यह “पहनावा:” के बाद आता है: बैंगनी जैकेट।</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>जैसे Europe/Lisbon। खाली: मशीन का समय क्षेत्र।</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>मशीन का</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>खतरे में कॉल करने का नंबर</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>इस जगह का नंबर। किसी के पुष्टि करने के बाद ही स्क्रीन इसे बताती है।</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>तय नहीं: स्क्रीन 112 और 911 बताती है</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>किसी ने यह नंबर आज़माया या पता किया है</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>स्क्रीन की भाषा</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>आगंतुक अपने लिए दूसरी भाषा चुन सकते हैं।</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>तय नहीं</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>चुनने के लिए भाषाएँ</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>इसी क्रम में; पहली भाषाएँ मदद के बटन पर होती हैं। कुछ न चुनें: सभी।</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>कियोस्क की सभी भाषाएँ</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>मदद के दूसरे रास्ते</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>दो से चार, उनमें एक टीम के बाहर का।</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>टीम यहाँ के अलावा कहाँ आ सकती है</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>ज़्यादा से ज़्यादा तीन।</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>केवल यहाँ</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>टीम कब रहती है</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>जैसे Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00। खाली: हमेशा।</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>स्क्रीन कब जली रहती है</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>जैसे Mon-Sun 07:00-23:30। खाली: हमेशा।</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>स्क्रीन के रंग कब गहरे होते हैं</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>जैसे Mon-Sun 20:00-06:00। खाली: कभी नहीं।</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>कियोस्क हर दिन पूरा रास्ता कब परखता है</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>जैसे 07:45। खाली: किसी दिन नहीं।</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>किसी दिन नहीं</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>टीम का समय शुरू होने पर एक बार और परखें</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>स्थल के कार्ड</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>कार्ड का फ़ोल्डर या उसकी zip फ़ाइल, पूरे पाथ के साथ। रखने से पहले कार्ड देख लें। खाली: प्रोग्राम के अपने।</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>प्रोग्राम के अपने</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>कार्ड कम से कम इतना दिखता है</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>सेकंड, 5 से 120 तक।</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>और उसके हर शब्द के लिए</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>सेकंड, 0.3 से 3 तक।</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>इतने समय न छूने पर कार्ड फिर बदलने लगते हैं</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>सेकंड, 30 से 1800 तक।</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>इतने समय न छूने पर स्थिति छोटी होती है</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>सेकंड, 10 से 600 तक।</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>इतने समय बाद स्थिति पूछती है कि क्या कोई वहाँ है</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>सेकंड, 60 से 3600 तक।</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>और जवाब न मिलने पर इतने समय बाद हट जाती है</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>सेकंड, 20 से 300 तक।</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>इतने समय में मदद के बटन को बार-बार छूना एक ही बार गिना जाता है</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>सेकंड, 1 से 60 तक।</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>मदद का बटन दोबारा छूना होता है</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>इतने समय न छूने पर कियोस्क के डेस्क पर ताला लगता है</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>सेकंड, 20 से 600 तक।</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>इतने समय न छूने पर दूसरे डेस्क पर ताला लगता है</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>सेकंड, 60 से 7200 तक।</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>इतने समय न छूने पर किसी को अनुरोधों पर नज़र रखने वाला नहीं गिना जाता</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>मिनट, 5 से 240 तक।</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>बंद होने के इतने समय बाद अनुरोध मिटाए जाते हैं</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>दिन, 1 से 365 तक। 90 से ज़्यादा हो, तो कारण लिख लें।</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>ये कार्ड देखें</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>कियोस्क इतने कार्ड दिखा सकता है: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>कियोस्क ये कार्ड नहीं दिखा सकता।</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>सभी कार्ड के ऊपर संदेश</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>स्थल की आपात स्थिति के लिए। यह हर आगंतुक की भाषा में दिखता है, और मदद का बटन बना रहता है।</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>हर स्क्रीन पर लगाएँ</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>हटाएँ</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>हर स्क्रीन पर। लगाया %1 ने, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>क्या रखा है</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>बंद अनुरोध, बंद होने के इतने दिन बाद मिटाए जाते हैं: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>अभी कोई बंद अनुरोध नहीं रखा है।</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>रखे हुए बंद अनुरोध: %1। पहला %2 को मिटेगा, आखिरी %3 को।</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>तीन दिन में मिटेंगे: %1। उससे पहले रिपोर्ट बनाएँ।</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>अभी बंद नहीं: %1। जब तक कोई इन्हें बंद न करे, ये रहेंगे।</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>मिटाना आपकी पुष्टि पर रुका है</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>इस मशीन की घड़ी का समय अचानक बदल गया। क्या यह सही है? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>तारीख सही है</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>नोट किया। एक दिन बाद मिटाना फिर शुरू होगा।</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>इस मशीन पर कॉपियाँ</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>कॉपियाँ: %1। पिछली: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>अभी कोई कॉपी नहीं। हर दिन एक बनती है।</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>अभी कॉपी करें</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>कॉपी बनी और जाँची गई। आकार kB में: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>सभी अनुरोध एक्सपोर्ट करें</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>नोट के बिना। किसने जवाब दिया, यह तभी जाता है जब आप इसे चुनें।</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>प्रोग्राम के लिए (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>सदस्य नंबर के साथ</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>लिखे गए अनुरोध: %1। फ़ाइल: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>हर कदम आपको ही करना है, किसी भी क्रम में। यहाँ अपने आप कुछ नहीं होता।</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>अब भी खुले</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>कुछ भी खुला नहीं है।</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>कार्यक्रम के आँकड़े, सेव या प्रिंट करने के लिए। मिटाने से पहले यह करें।</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>एक्सपोर्ट पर जाएँ</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>सभी अनुरोधों की तालिका, अगर आपका संगठन उसे रखता है।</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>साथ ले जाने के लिए कॉपी</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>सभी अनुरोध और नोट एक फ़ाइल में। यह एन्क्रिप्ट नहीं है: USB स्टिक सँभालकर रखें।</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>कॉपी बनी और जाँची गई। फ़ाइल: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>इस कार्यक्रम के फ़ोन और लोग</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>जुड़े फ़ोन: %1। अंतिम तारीख वाले लोग: %2।</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>कोई फ़ोन जुड़ा नहीं है, और किसी की अंतिम तारीख नहीं है।</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>उनकी पहुँच समाप्त करें</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>सभी फ़ोन और अंतिम तारीख वाले सभी लोगों को हटाना है? वे फिर जवाब नहीं दे सकेंगे।</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>पहुँच समाप्त हुई: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>मिटाना</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>बंद अनुरोध: %1। अपने आप ये सब %2 को मिट चुके होंगे।</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>मिटाने के लिए कोई बंद अनुरोध नहीं है।</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>अभी मिटाएँ</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>सभी बंद अनुरोध और उनके नोट हमेशा के लिए मिटाने हैं, इस मशीन की हर कॉपी से भी? अनुरोध: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>मिटाया गया, इस मशीन की हर कॉपी से भी। अनुरोध: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>मिटाए गए अनुरोध: %1। अभी साफ़ नहीं: %2। हर दिन फिर कोशिश होती है।</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>हाँ, करें</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>गिना जा रहा है कि इस मशीन पर अब भी क्या है…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>इस मशीन पर अब कोई अनुरोध नहीं है।</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>इस मशीन पर अब भी अनुरोध हैं: %1। कहाँ: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>ये फ़ाइलें पढ़ी नहीं जा सकीं, इनमें कुछ अनुरोध हो सकते हैं: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>रिपोर्ट पर जाएँ</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>प्रिंट के लिए कार्ड</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>दिखाने के लिए निशान</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>सभी 48 निशान, एक पन्ने पर चार</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>सदस्य नंबर</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>टीम के हर व्यक्ति के लिए एक, एक पन्ने पर दस; इन पर पिन नहीं होता</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>PDF सेव करें</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, Apache License 2.0 के तहत। यह इन पैकेज के साथ चलता है, हर एक का अपना लाइसेंस है:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>पैकेज ने लाइसेंस का नाम नहीं बताया</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>स्प्रेडशीट से</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>USB स्टिक और इस उपयोगकर्ता के दस्तावेज़ों की CSV फ़ाइलें। टीम के कॉलम: number, lead, from, to; ड्यूटी सूची के: number, from, to।</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>USB स्टिक या इस उपयोगकर्ता के दस्तावेज़ों में कोई CSV फ़ाइल नहीं है।</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>टीम के रूप में</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>ड्यूटी सूची के रूप में</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>जब तक यह फ़ाइल ठीक न हो, इससे कुछ नहीं लिया जाएगा।</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>और खाने जो पढ़े नहीं जा सकते: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>पंक्ति %1, कॉलम %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: चाहिए %2, मिला %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>इतने लोग जुड़ेंगे: %1, उनमें टीम प्रमुख: %2। हर एक को पिन मिलेगा, जो एक ही बार दिखेगा।</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>यह मौजूदा ड्यूटी सूची की जगह लेगी। पालियाँ: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>लोग जोड़े गए: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>ड्यूटी सूची सेव हुई। पालियाँ: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>सदस्य नंबर, 1 से 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>सदस्य नंबर, जो अभी किसी का नहीं है</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>टीम के किसी व्यक्ति का सदस्य नंबर</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes या no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>समय, जैसे 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>पहले समय के बाद का समय</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>इस व्यक्ति की एक समय में एक ही पाली</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>कॉलम के नामों के नीचे कम से कम एक पंक्ति</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>सहायता टीम से अनुरोध</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>सब दिन</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>बनाया गया: %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>जवाब मिला: “मैं रवाना”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>किसी ने “मैं रवाना” नहीं कहा</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>दिन के घंटे के अनुसार अनुरोध</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>%1:00 से</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>“मैं रवाना” तक का समय: आधे इतने में, घंटे के अनुसार</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>कियोस्क के अनुसार अनुरोध</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>बाकी सभी कियोस्क</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 या ज़्यादा गलती से, या वहाँ कोई नहीं</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>उनका क्या हुआ</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>कियोस्क पर वापस लिया</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>अब भी खुले</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>बटन दबाने से यहाँ तक</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>आधे इतने में</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>10 में से 9 इतने में</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>डेस्क या पेज पर दिखा</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>किसी ने देखा</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“मैं रवाना”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>व्यक्ति के पास</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>5 से कम</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 या ज़्यादा, संख्या नहीं बताई</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>यह दिखाने के लिए अनुरोध बहुत कम हैं।</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>इन दिनों में कोई अनुरोध नहीं।</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1” का मतलब 1 से 4। “%2” का मतलब 5 या ज़्यादा; ठीक संख्या नहीं बताई, ताकि कोई “%1” निकाला न जा सके।</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>अभ्यास नहीं गिने गए। 10 सेकंड में वापस लिया गया कदम भी नहीं गिना गया।</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>कोई आँकड़ा किसी व्यक्ति के बारे में नहीं है। एक कार्यक्रम की एक ही रिपोर्ट आगे दें: दो हों, तो एक को दूसरी से घटाया जा सकता है।</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 इस कियोस्क पर 5 या ज़्यादा बार गलती से दबा, या वहाँ कोई नहीं था।</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>अब तक मिटाए गए, यहाँ की किसी और संख्या में नहीं: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>कृपया अभी इमारत से बाहर जाएँ।</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>आराम से चलकर सबसे पास के निकास पर जाएँ। लिफ़्ट का इस्तेमाल न करें। सीढ़ियाँ न चढ़-उतर सकें, तो पास में किसी को बताएँ।</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>कृपया एकत्र होने की जगह पर जाएँ।</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>आराम से चलें। पता न हो कि वह कहाँ है, तो किसी भी कर्मचारी से पूछें।</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>कृपया जहाँ हैं, वहीं अंदर रहें।</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>जब तक कर्मचारी न कहें कि आप बाहर जा सकते हैं, तब तक रुकें।</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>कार्यक्रम रुका हुआ है।</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>कृपया प्रतीक्षा करें। कार्यक्रम फिर कब शुरू होगा, कर्मचारी बताएँगे।</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>कृपया कर्मचारियों की बात मानें।</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>घोषणाएँ सुनें, और आसपास के लोगों को समझने में मदद करें।</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>स्थल की ओर से, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>यह कियोस्क सेट करें</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>यह कियोस्क सेट करें: पेज %1/%2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>स्थल</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>कियोस्क इस जगह को क्या कहे। सब कुछ बाद में डेस्क पर बदला जा सकता है।</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>खतरे में कॉल करने का नंबर</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>यहाँ किसी के इसे आज़माने या पता करने के बाद ही स्क्रीन इसे बताती है। तब तक वह 112 और 911 बताती है।</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>मदद के दूसरे रास्ते</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>जब अनुरोधों पर टीम में किसी की नज़र न हो, तब ये मदद के बटन के पास दिखते हैं। कोई डेस्क, व्यक्ति या नंबर आम शब्दों से बेहतर है।</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>भाषाएँ और समय</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>आगंतुक कौन सी भाषाएँ चुन सकते हैं, और टीम कब रहती है।</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>पहला टीम प्रमुख</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>टीम प्रमुख सदस्य नंबर और पिन से डेस्क पर साइन इन करते हैं, टीम जोड़ते हैं और सेटिंग बदलते हैं।</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>पिन दें</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>छोटा सदस्य नंबर</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>बड़ा सदस्य नंबर</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>पिन नहीं दिया गया। शायद नंबर लिया जा चुका है, या डिस्क पर नहीं लिखा जा सका। दूसरा नंबर चुनें, या फिर कोशिश करें।</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>टीम %1 का पिन</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>टीम %1 का रिकवरी कोड, एक बार के लिए, पिन खो जाने पर</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>दोनों अभी लिख लें। ये केवल इसी पेज पर दिखते हैं।</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>पिन दिया गया। वह फिर नहीं दिखेगा।</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>यह मशीन जाँचें</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>क्या अनुरोध सेव होगा, आगे भेजा जाएगा और सुना जाएगा।</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>अनुरोध सेव हो सकते हैं।</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>अनुरोध सेव नहीं हो सकते। डिस्क देखें: allyship-kiosk doctor।</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>टीम को बुलाने वाली प्रक्रिया चल रही है।</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>टीम को बुलाने वाली प्रक्रिया अभी शुरू नहीं हुई है।</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>घंटी बजाएँ</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>सुनाई दी</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>सुनाई नहीं दी</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>इस मशीन में आवाज़ नहीं है। डेस्क रोशनी से अलर्ट दे सकता है।</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>घंटी सुनाई देती है।</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>आवाज़ का स्तर और स्पीकर देखें। डेस्क रोशनी से अलर्ट दे सकता है।</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>कार्ड आने पर कियोस्क पूरा रास्ता अपने आप परखता है। नतीजा डेस्क पर दिखता है।</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>टीम प्रमुख साइन इन कर सकते हैं।</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>अभी कोई साइन इन नहीं कर सकता। वापस जाएँ और पिन दें।</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>पूरा करें और कार्ड दिखाएँ</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>सेटअप छोड़ें</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>फिर सेटअप कभी नहीं आएगा। सेटिंग फ़ाइल में बदली जा सकती है, और टीम प्रमुख टर्मिनल पर जोड़े जाते हैं: allyship-kiosk staff add 1 --lead।</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>हमेशा के लिए छोड़ें</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>जारी रखें</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>सहायता टीम</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>सदस्य नंबर</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>निशान</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
