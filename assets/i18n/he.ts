<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="he" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>לבקש מישהו מצוות המוגנות</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>אין צורך להגיד למה</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>נגיעה נוספת כדי לבקש</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>צוות המוגנות עוקב אחר הבקשות.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>כרגע אף אחד מהצוות לא עוקב אחר הבקשות.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>צוות המוגנות עוקב אחר הבקשות. השעות שלו נגמרות בקרוב.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>צוות המוגנות עוקב אחר הבקשות, מחוץ לשעות שלו.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>ייתכן שהצוות לא ישים לב מיד.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>ייתכן שהצוות לא ישים לב. השעות שלו נגמרות בקרוב.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>ייתכן שהצוות לא ישים לב. אלה לא השעות שלו.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>אף אחד מהצוות לא עוקב אחר הבקשות. השעות שלו נגמרות בקרוב.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>אף אחד לא עוקב אחר הבקשות. אלה לא השעות של הצוות.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>אי אפשר לדעת אם הצוות עוקב אחר הבקשות.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>אי אפשר לדעת אם הצוות עוקב אחר הבקשות. השעות שלו נגמרות בקרוב.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>אי אפשר לדעת אם הצוות עוקב אחר הבקשות. אלה לא השעות שלו.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>בכל זאת אפשר לבקש כאן. אפשר גם:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>כרגע התשובות של הצוות לא מגיעות למסך הזה.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>להראות שוב את המצב</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>הבקשה נשמרה ב־%1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>הבקשה עוד לא נשמרה</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>בצוות ראו את הבקשה</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>מישהו מהצוות בדרך</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>אנחנו שואלים את האחרים</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>מישהו מהצוות אומר שהוא איתך</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>הצוות סגר את הבקשה</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>כבר אין לך צורך בזה</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>שומרים…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>הבקשה עוד לא נשמרה</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>אנחנו ממשיכים לנסות. נא לא לחכות למסך הזה.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>הבקשה נשמרה ב־%1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>עוד אף אחד לא ראה את הבקשה.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>הבקשה מופיעה במסך של הצוות. עוד אף אחד לא ענה.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>הבקשה עוד לא הגיעה לאף מסך של הצוות.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>עוד אף אחד לא ענה.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>לא עשית שום דבר לא בסדר.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>כרגע אף אחד מהצוות לא עוקב אחר הבקשות.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>אף אחד לא עוקב אחר הבקשות. אלה לא השעות של הצוות.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>ייתכן שהצוות לא ישים לב לזה.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>אי אפשר לדעת אם הצוות עוקב אחר הבקשות.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>השעות של הצוות נגמרות בקרוב.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>אלה לא השעות של הצוות.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>כרגע התשובות של הצוות לא מגיעות למסך הזה.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>מישהו מהצוות ראה את הבקשה. עוד אף אחד לא בדרך.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>מישהו מהצוות בדרך אל %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>המסך הזה</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>מי שהיה בדרך לא יכול להגיע. אנחנו שואלים את האחרים.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>מישהו מהצוות אומר שהוא איתך.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>הצוות סגר את הבקשה. אם עדיין יש לך צורך במישהו, אפשר ללחוץ שוב.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>אמרנו לצוות שכבר אין לך צורך בזה. ייתכן שבכל זאת יקפצו לבדוק.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>ביטול הצעד</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>הבקשה הזאת שלך?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>של מישהו אחר</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>להסתיר את המסך הזה</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>הצוות עדיין בדרך למסך הזה.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>הבקשה שלך נשארת פתוחה.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>הצוות עדיין בדרך אל %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>כבר אין לי צורך בזה</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>אפשר לחכות כאן.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>לאן הצוות צריך לבוא?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>לכאן</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>רשמנו.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>לשנות</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>בלי מדרגות</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>עם מדרגות</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>מי שבא מהצוות מראה לך את הסימן הזה, והלבוש: %1. סימן הוא לא הוכחה לזהות.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>מי שבא מהצוות מראה לך את הסימן הזה. סימן הוא לא הוכחה לזהות.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, צבע %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>אפשר גם:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (לא חלק מהצוות)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>להתקשר עכשיו ל־%1 אם:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>מישהו נפגע</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>מישהו בסכנה</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>יש שריפה</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>בסכנה עכשיו? יש להתקשר למספר החירום (112 ברוב העולם, 911 בצפון אמריקה).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>הכפתור הזה לא מתקשר למשטרה.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>מה המסך הזה שומר</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>המסך הזה שומר את השעה, את המקום הזה, את הסימן שלך, את השפה ואת מקום המפגש. הוא שומר גם את הצעדים של הצוות ואת ההערות הקצרות שלו. בלי שם, בלי תמונה, בלי קול. צוות המוגנות יכול לראות את זה עד שהמארגנים ימחקו. כדי למחוק, יש למסור להם את המקום, השעה והסימן.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>עדיין כאן?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>עדיין כאן</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>חזרה לכרטיסים</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>המסך הזה הופעל מחדש. הבקשה שלך עדיין פתוחה.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>דבר אחד לנסות היום</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>הכרטיס הקודם</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>הפעלה</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>הכרטיס הבא</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>כרטיס %1 מתוך %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>כרטיסים</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>כרטיסים על בעלי ברית</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>דלפק המידע</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>החדר השקט</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>חדר העזרה הראשונה</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>הכניסה הראשית</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>דלפק המידע</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>החדר השקט</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>חדר העזרה הראשונה</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>הכניסה הראשית</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>לדבר עם כל אדם מצוות האירוע</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>לדבר עם צוות הבניין</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>ללכת לדלפק המידע</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>ללכת לחדר העזרה הראשונה</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>עיגול</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>ריבוע</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>משולש</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>כוכב</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>לב</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>ירח</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>טבעת</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>טיפה</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>כחול</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>כתום</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>ירוק</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>צהוב</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>שחור</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>לבן</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>כניסת הצוות</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>מספר בצוות</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>קוד אישי</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 מתוך %2 ספרות</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>מחיקה</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>המספר והקוד האישי לא תואמים.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>אפשר לנסות שוב בעוד %1 שנ׳.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>בודקים…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>עוד לא הוגדרו אנשי צוות. במסוף במחשב הזה: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>הכניסה לא עובדת כרגע במחשב הזה.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>דלפק המוגנות</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>עוקב אחר הבקשות · בתורנות: %1</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>לא עוקב אחר הבקשות: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>אף אחד לא נכנס</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>ההתראה לא נבדקה</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>החלון הזה לא גלוי</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>אי אפשר לקרוא את היומן</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>אף אחד לא נגע בדלפק הזה כבר %1 דק׳</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>אף עמדה לא כתבה ביומן של המחשב הזה, ולכן שום בקשה לא יכולה להגיע לדלפק הזה.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>כרגע אי אפשר לקרוא את היומן. ייתכן שבקשות לא יופיעו כאן.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>עוד לא נשמר. הדלפק הזה ממשיך לנסות. העמדה לא יודעת על זה.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>שומרים…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>אף אחד לא מבקש.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>חזרה לכרטיסים</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>צריך מישהו</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>בדרך</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>עם האדם</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>סגורות</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>נגיעה אחת בלבד</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>חדשות אצל %2: %1</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, מחכה %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>ליד העמדה</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>שפת המסך: %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>כבר אין צורך. נא בכל זאת לקפוץ לבדוק.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>תרגיל</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>אף אחד לא מבקש: זה מוכיח שבקשה הייתה מגיעה לכאן. אין צורך ללכת.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 אמר שהוא בדרך, ב־%2. האם הגיע?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>אמרת שיצאת לדרך, ב־%1. הגעת?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>קריאה נוספת</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>לחיצה נוספת</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>אף אחד לא ענה.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 בדרך מ־%2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>%1 ראה ב־%2. אף אחד לא בדרך.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 לא יכול להגיע. אף אחד לא בדרך.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>אני בדרך</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>ראיתי</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>לא אני</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>הגעתי</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>ביטול, נותרו %1 שנ׳</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>הצעד הזה כבר לא אפשרי. השורה מראה את המצב עכשיו.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>מאוחר מדי לבטל.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>יש להראות את הסימן הזה ולחכות במקום גלוי. לא לקרוא את המילה בקול.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>למה היא נסגרת?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>היה מפגש</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>הועבר לאבטחה</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>הועבר לצוות רפואי</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>אין שם אף אחד</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>כבר אין צורך</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>לחיצה בטעות</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>להשאיר פתוחה</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>נגיעה אחת ב־%1, בלי נגיעה שנייה.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>לחיצה ב־%1. נשמרה.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>לחיצה נוספת ב־%1. נשמרה.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>מקום המפגש שנבחר: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>מקום המפגש שנבחר: ליד העמדה.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>השפה שנבחרה: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>לאדם כבר אין צורך.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>שוב יש צורך.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>הופיעה אצל %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>%1 ראה.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 בדרך.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 לא יכול להגיע.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 עם האדם.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 ביטל צעד.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>%1 סגר: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>%1 פתח מחדש.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>אף אחד לא ענה. קריאה נוספת, שלב %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>אף אחד לא הגיע. נשאלו אם הגיעו (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>התרגיל הגיע אל %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>התרגיל לא הגיע אל %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>התרגיל הסתיים.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>דף %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>ערוץ %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>המסך של העמדה עצמה</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 הוסיף הערה.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 מחק הערה בקו.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>לחיצה במסך המצב של בקשה אחרת.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>הפרטים שלה נמחקו.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 קרא את ההערות.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>צעד שהגרסה הזאת לא מכירה: %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>צוות %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>הדלפק הזה</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>לפני שיוצאים</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>אם אפשר, ללכת בזוג.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>להציע מקום פרטי, מים, חבר או חברה משלהם.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>להקשיב, ולהודות על הבקשה.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>לא לשפוט, ולא ללחוץ לפרטים.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>לא להבטיח תוצאה.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>משטרה רק אם מבקשים, או אם מישהו בסכנה.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>להוסיף הערה (בלי שמות)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>נותרו %1 תווים</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>מחיקה בקו</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>נמחקה בקו</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>הערות מוכנות</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>מעבר לחדר שקט.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>יש איתם חבר או חברה.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>יש צורך בתרגום.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>היה צורך בעזרה בנגישות.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>הוזעקה עזרה ראשונה.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>נקפוץ שוב מאוחר יותר.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>מישהו מבקש את הצוות.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 אנשים מבקשים את הצוות.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>זה תרגיל. אף אחד לא מבקש.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>מושתק עד %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>להשתיק את העמדה ל־10 דק׳</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>להשתיק ל־10 דק׳</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>בדיקת ההתראה שלך</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>כל עוד לא שמת לב להתראה שלך, הדלפק הזה לא נחשב עוקב אחר הבקשות.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>איך תשימו לב לבקשה?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>צליל</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>אור</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>שמתי לב</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>לא שמתי לב</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>המחשב הזה לא משמיע צליל. אפשר לבחור באור.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>נעול. עדיין מצלצל.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>כדי לענות צריך להיכנס.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>הדלפק הזה יינעל בעוד %1 שנ׳. נגיעה תשאיר אותו פתוח.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>עדיין כאן? בלי נגיעה, בעוד %1 שנ׳ אף אחד כאן לא ייחשב עוקב אחר הבקשות.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>מקלידים את הקוד האישי, ואז יוצאים לדרך.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>צוות %1 (אני)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>ראית ב־%1. אף אחד לא בדרך.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 וגם %2 בדרך.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 ועוד %3 בדרך.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>יצאת לדרך ב־%1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 עם האדם מ־%2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 וגם %2 עם האדם.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 ועוד %3 עם האדם.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>הגעת לאדם ב־%1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>נפתחה מחדש. אף אחד לא ענה.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>%1 סגר ב־%2: %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>לקרוא את ההערות (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>להסתיר את ההערות</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>המחשב הזה לא יכול לרשום את זה עבור העמדות</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>המחשב הזה כבר לא משמיע צליל. נא לבדוק שוב את ההתראה.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>הקול במחשב הזה כבוי. נא להגביר, ואז לבדוק שוב את ההתראה.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>הקול חזר. נא לבדוק שוב את ההתראה.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>בדיקות</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>להראות את הבדיקות</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>ועוד %1</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>חזרה לבקשה</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>מה לא תקין, ומה עוזר: בסוף הדף.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>מה לא תקין</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>כל מה שבין לחיצה לבין הצוות עונה.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>תרגיל</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>כל עמדה לוחצת על הכפתור של עצמה. כל נתיב מצלצל פעם אחת. זה לא נספר.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>לא הגיע: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>לא הוגדר ערוץ למקום הזה.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>לשלוח ניסיון</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>טלפונים ומחשבים</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>דף הצוות</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>הפעלה</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>כיבוי</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>אחראי הצוות יכול להפעיל אותו.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>לצמד טלפון</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>קוד אחר</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>סורקים את הקוד בטלפון, או פותחים את %1 ומקלידים את האותיות:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>תקף ל־%1, לטלפון אחד</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>קוד QR שפותח את דף הצוות בטלפון</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>טביעת האצבע של האישור, להשוואה בטלפון:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>ביטול צימוד</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>תרגיל</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>מוכן חלקית</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>לא מוכן</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, הוכח לאחרונה %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, תרגיל של %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>התבקש תרגיל ב־%1. התוצאות מגיעות תוך דקה.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>התרגיל של %1 לא הביא תוצאה.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>התבקש ניסיון ב־%1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>נשלח %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>מנסים…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>נכשל %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>נכשל %1: אי אפשר להשתמש בכתובת שלו.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>עוד לא נשלח דבר</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>פועל. מכשירים פתוחים עכשיו: %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>פועל, אבל אי אפשר לפתוח אותו.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>מחליפים…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>טלפון %1 · צוות %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>צומד %1, בשימוש לאחרונה %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>טלפון %1 צומד.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>הקוד כבר לא תקף. אפשר להפיק אחר.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>זה לא הצליח כרגע במחשב הזה.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>ראית את ”%1”.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>יצאת לדרך אל ”%1”.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>אין לך אפשרות ללכת אל ”%1”.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>הגעת אל ”%1”.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>סגרת את ”%1”.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>פתחת שוב את ”%1”.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>עכשיו…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>שמת לב?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>אפשר להגביר את הקול, או לבחור באור.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>אחר כך: עד אז אף אחד כאן לא נחשב עוקב אחר הבקשות</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>בדיקת ההתראה שלך</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>זה האור.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>מה נשמר</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>בקרוב המסך הזה יחזור לכרטיסים. הבקשה שלך נשארת פתוחה.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>נראתה</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>בדרך</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>עם האדם</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>מוכן חלקית</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>לא מוכן</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>מנגנון ההשגחה של העמדה נעצר: אף אחד לא נקרא שוב, ושום הודעה לא נשלחת.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>נא להפעיל מחדש את העמדה, או לפנות לתמיכה הטכנית.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>העמדה לא פועלת.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>נא להדליק אותה, או לפנות לתמיכה הטכנית.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>המסך של העמדה הופעל מחדש ב־%1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>אם זה קורה שוב, נא לפנות לתמיכה הטכנית.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>אף אחד לא עוקב אחר הבקשות.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>נא להיכנס בדלפק או בטלפון, ולבדוק את ההתראה.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>כבר לא מגיע דבר מ־”%1”.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>נא לפתוח אותו שוב ולהיכנס.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>אין צליל אצל %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>נא לחבר רמקול, או לבחור באור.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>הקול אצל %1 מושתק.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>נא להגביר אותו, או לבחור באור.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>למחשב הזה אין רשת: טלפונים והודעות מנותקים.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>נא לחבר את הכבל, או לבדוק את ה־Wi-Fi. דלפקים במחשב הזה עדיין מצלצלים.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>הודעות אל ”%1” לא מגיעות.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>נא לבדוק את הרשת ואת החשבון, ואז לשלוח ניסיון.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>אי אפשר להשתמש בכתובת של ”%1”.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>נא לתקן אותה בהגדרות, ואז לשלוח ניסיון.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>הדיסק כמעט מלא: בקרוב אי אפשר יהיה לשמור בקשות.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>נא למחוק מה שלא צריך, או לפנות לתמיכה הטכנית.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>הודעות שמחכות לשליחה יאבדו בהפסקת חשמל.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>הן עדיין יוצאות. נא לפנות לתמיכה הטכנית: הפקודה allyship-kiosk doctor מראה מה לא תקין.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>אי אפשר לשמור או לקרוא בקשות כמו שצריך.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>נא לפנות לתמיכה הטכנית: הפקודה allyship-kiosk doctor מראה מה לא תקין.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>ייתכן שהשעון של המחשב הזה שגוי.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>נא לכוון את השעה, ולתת לרשת לשמור עליה.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>אי אפשר לפתוח את דף הצוות.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>נא לפנות לתמיכה הטכנית: הפורט או האישור שגויים.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>התרגיל האחרון לא הגיע אל %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>נא לבדוק, ואז להריץ תרגיל.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>מאז אתמול שום תרגיל לא הוכיח את הדרך אל הצוות.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>נא להריץ תרגיל: נגיעה אחת בדלפק.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>אי אפשר להציג את הכרטיסים החדשים (⁦%1⁩). האחרונים התקינים נשארים מוצגים.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>נא לפנות לתמיכה הטכנית: ”⁦allyship-kiosk check⁩” אומר מה לא תקין.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · שפת המסך: %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>תרגיל · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>ניסיון · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>בנגלית</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>גרמנית</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>יוונית</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>ספרדית</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>פרסית</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>צרפתית</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>הינדי</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>איטלקית</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>יפנית</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>קוריאנית</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>פולנית</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>פורטוגזית</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>סווהילי</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>טורקית</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>אוקראינית</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>אורדו</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>וייטנאמית</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>סינית</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>he</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>צוות המוגנות</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) צוות המוגנות</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>לא קולט דבר · צוות המוגנות</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>לצמד את המכשיר הזה</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>מי שנכנס בדלפק יכול להראות לך קוד. סורקים אותו, או מקלידים כאן את שמונה האותיות שלו.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>שמונה אותיות</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>אותיות</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>מחיקה</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>צימוד</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>בקוד יש שמונה אותיות.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>מצמדים…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>המחשב של העמדה לא עונה. המכשיר הזה מחובר לרשת של המקום?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>המכשיר הזה כבר לא מצומד. הוא לא קולט דבר.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>האם הדף הזה עוקב אחר הבקשות?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>עוקב אחר הבקשות</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>מתחברים…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>לא עוקב אחר הבקשות</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>אני כאן</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>בתורנות</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>תחילת תורנות</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>בדיקת ההתראה שלך</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>בדיקה חוזרת של ההתראה</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>כל עוד לא שמת לב להתראה במכשיר הזה, הוא לא נחשב עוקב אחר הבקשות.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>איך תשימו לב לבקשה?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>צליל</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>רטט</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>אור</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>עכשיו…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>שמת לב?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>שמתי לב</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>לא שמתי לב</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>אפשר להגביר, או לבחור דרך אחרת.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>צריך מישהו</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>בדרך</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>עם האדם</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>תרגיל</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>נסגרו היום</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>אף אחד לא מבקש.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>זמן המתנה</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>ראיתי</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>אני בדרך</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>הגעתי</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>לא אני</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1 אל %2, %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>שומרים…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>המחשב של העמדה לא עונה, ולכן ייתכן שזה לא נשמר.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>למה היא נסגרת?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>היה מפגש</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>הועבר לאבטחה</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>הועבר לצוות רפואי</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>אין שם אף אחד</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>כבר אין צורך</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>לחיצה בטעות</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>להשאיר פתוחה</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>להראות סימן</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>יש להרים את הסימן הזה ולחכות במקום גלוי. המקום: %1. לא לקרוא את המילה בקול.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>נגיעה לסגירה</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>להשתיק את %1 ל־10 דק׳</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 במצב שקט. עדיין מאיר. נותרו:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>מישהו מבקש את הצוות</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 אנשים מבקשים את הצוות</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>הדף הזה לא קולט דבר</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>לא לסמוך עליו. אפשר לעקוב אחר הבקשות בדלפק, או לשאול מישהו שקולט. למטה מה שנקלט לאחרונה.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>למכשיר הזה אין רשת. לא נקלט דבר כבר</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>מנסים שוב ושוב. לא נקלט דבר כבר</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>לנסות עכשיו</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>הדף הזה שוב קולט</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>לא נקלט דבר במשך %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>הוא לא עקב אחר הבקשות במשך %1, כי דף אחר או מסך כהה היה לפניו.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>חדשות: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>שוב צריך מישהו: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>אחרים ענו: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>נסגרו: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>בינתיים לא השתנה דבר.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>בסדר</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>לבדיקה: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>חדשה: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>המכשיר הזה</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>ייתכן שהדפדפן הזה יכבה את המסך, ואז הדף לא עוקב אחר הבקשות. נא להגדיר שהמסך יישאר דלוק.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>להריץ תרגיל</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>קורא פעם אחת לכל דלפק, דף וערוץ, כדי להוכיח שהם קולטים.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>התרגיל התחיל.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>לבטל צימוד של המכשיר</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>לבטל צימוד? המכשיר הזה כבר לא יקלוט דבר.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>כן, לבטל</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>אין לך תורנות כאן</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>ההתראה של המכשיר הזה לא נבדקה</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>הדף הזה ברקע</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>הדף הזה לא קולט את העמדה</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>המחשב של העמדה לא יכול לרשום את זה</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>אף אחד לא נגע במכשיר הזה כבר %1 דק׳</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>קודם להתחיל תורנות, ואז לבדוק את ההתראה.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>הקוד הזה ישן מ־2 דקות. אפשר לבקש חדש בדלפק.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>כבר השתמשו בקוד הזה. אפשר לבקש חדש בדלפק.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>זה לא הקוד. נא לבדוק את האותיות, או לבקש חדש בדלפק.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>הדלפק הפיק קוד חדש יותר. נא להשתמש בו.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>יותר מדי קודים שגויים. אפשר לנסות שוב בעוד %1 שנ׳.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>המכשיר הזה לא מצומד.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>עוד לא נשמר. ממשיכים לנסות. העמדה לא יודעת על זה.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>העמדה לא יכולה כרגע לקרוא מהדיסק שלה או לכתוב בו. נא לנסות שוב.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>יש תרגיל כרגע. נא לנסות שוב בעוד דקה.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>זה לא הצליח. נא לנסות שוב, או להשתמש בדלפק.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>לא קולט דבר</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>הדרך מהעמדות אל הצוות: %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>עזרים לקריאה</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>גודל טקסט</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>ניגודיות</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>בלי תנועה</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>להאזין</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>טקסט רגיל</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>טקסט גדול</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>הטקסט הכי גדול</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>בחירת שפה</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>להקריא את זה בקול?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>אנשים לידך יכולים לשמוע.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>להקריא בקול</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>להישאר בשקט</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>להקריא שוב</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>עוצמה %1 מתוך %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>להפסיק להקריא</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>למסך הזה אין קול בשפה הזאת.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>המסך הזה לא יכול להקריא.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>המסך הזה בניקוי</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>נגיעות לא יעשו דבר במשך %1 שנ׳.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>כדי לסיים: לחיצה ארוכה כאן, 3 שניות.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>נגיעה במסך תעיר אותו</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>המסך הזה</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>ניקוי המסך</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>נגיעות לא יעשו דבר במשך 30 שנ׳. הניקוי גורם ליציאה מהדלפק.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>מדידת המסך</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>יש להצמיד כרטיס בנק למסגרת הזאת, ולהתאים את רוחב המסגרת לרוחב הכרטיס.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>צר יותר</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>רחב יותר</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>לשמור את הגודל הזה</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>לפי ההגדרות</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>נשמר. עכשיו הכול בגודל האמיתי.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>לא נשמר: זה לא יכול להיות הגודל של המסך הזה.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>הגודל הוא לפי ההגדרות.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>אף אחד לא הגדיר באיזה גובה תלוי המסך הזה.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>חלק מהכפתורים מתחת ל־38 ס״מ: נמוך מדי למי שבישיבה.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>חלק מהכפתורים מעל 122 ס״מ: גבוה מדי למי שבישיבה.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>משרד</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
</context>
</TS>
