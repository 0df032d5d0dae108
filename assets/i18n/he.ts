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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>להשתמש בקוד שחזור</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>להשתמש בקוד אישי</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>או להצמיד את התג לקורא.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>התג הזה לא מוכר כאן. נא להיכנס עם הקוד האישי.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>תגים ייקראו שוב בעוד %1 שנ׳. נא להיכנס עם הקוד האישי.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>אפשר להיכנס החל מ־⁨%1⁩. אם צריך אותך לפני כן, נא לפנות לאחראי צוות.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>הזמן שלך בצוות הסתיים ב־⁨%1⁩. כדי להמשיך, נא לפנות לאחראי צוות.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>אחראי צוות סיים את הכניסה שלך. נא להיכנס שוב, או לפנות לאחראי צוות.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 ביקש מ־%2 להחליף אותו.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 לקח את זה על עצמו.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 לא יכול היה להחליף.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 סימן לאחראי הצוות.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>זה אצל %1, כאחראי.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 קבע מועד לבדוק שוב: ⁨%2⁩.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 בדק שוב. בוצע.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 נגע בעמדה ב־%2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 קישר אותה לבקשה אחרת.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 הסיר קישור.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 משך את השאלה.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>להציע מקום פרטי, מים, וחבר או חברה שסומכים עליהם.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>להקשיב, ולהודות.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>בלי מילים שיפוטיות.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>לא להבטיח תוצאה.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>משטרה רק אם מבקשים, או אם מישהו בסכנה.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>לקפל</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>לפתוח</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>לא ללחוץ לפרטים.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>לאחראי הצוות</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>אצל אחראי צוות</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>מקושרת</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 עם האדם. נגע בעמדה ב־%2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>לבדוק שוב ב־⁨%1⁩</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>לבדוק שוב עכשיו</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>ביקשת ממישהו להחליף אותך אצל ”%1”.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>אין לך אפשרות לקחת את ”%1”.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>סימנת את ”%1” לאחראי הצוות.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>”%1” אצלך, כאחראי צוות.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>קבעת מועד לבדוק שוב את ”%1”.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>בדקת שוב את ”%1”.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>קישרת את ”%1”.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>החל מ־⁦%1⁩ יימחקו בקשות שעוד לא נכנסו לשום דוח.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>נא להפיק את הדוח או ייצוא לפני היום הזה.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>התאריך קפץ אל ⁦%1⁩. בינתיים שום דבר לא נמחק.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>אם זה התאריך של היום, אחראי צוות מאשר אותו תחת ”רישומים”. אם לא, נא לכוון את השעון.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>אי אפשר היה ליצור את העותק היומי של היומן.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>נא לפנות מקום בדיסק, ואז לבחור ”להעתיק עכשיו” תחת ”רישומים”.</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>אקח את זה</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>אין לי אפשרות</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>נשאר אצלי</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>לאחראי הצוות</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>זה אצלי</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>להעביר הלאה</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>מי ילך במקומך?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>עד שיסכימו, עדיין נחשב שיצאת לדרך.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>לא עכשיו</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>רישומים</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>סיום האירוע</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>המקום</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>אודות</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>בעבודה: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>עוצרים: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>נעצר: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + נכשלו %2</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + נכשלו %2, מתוך %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>זה לא הצליח. שום דבר לא נשאר באמצע; נא לנסות שוב.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>זה לא הצליח: ⁦%1⁩. שום דבר לא נשאר באמצע.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>משתמש המסוף %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>המחשב עצמו</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>בקשה שנמחקה</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 נכנס. איפה: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>מישהו הקליד מספר וקוד אישי שלא תואמים. איפה: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 יצא. איפה: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>ננעל. מי שהיה בפנים: %1. איפה: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 קרא את ההערות של %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 מחק בקו הערה של %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 ייצא בלי המספרים בצוות. פורמט: %2. בקשות: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 ייצא עם המספרים בצוות. פורמט: %2. בקשות: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 הוסיף את צוות %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 הוסיף את צוות %2 כאחראי.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 הפיק לצוות %2 קוד אישי אחר.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 הסיר את צוות %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 הפעיל את דף הצוות.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 כיבה את דף הצוות.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 צימד את טלפון %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 הסיר את טלפון %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 שינה הגדרה. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 החזיר הגדרה לערך שבקובץ: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 השתיק לחיצות ל־10 דקות. איפה: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 מחק בקשות ותרגילים: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 בדק את היומן: שלם. רשומות: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 בדק את היומן: הוא שונה.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 שם לב להתראת הניסיון בצליל. איפה: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 שם לב להתראת הניסיון באור. איפה: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 שם לב להתראת הניסיון ברטט. איפה: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 התחיל תרגיל.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 התחיל את תרגיל הפתיחה.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 התחיל את התרגיל היומי.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 שלח הודעת ניסיון דרך %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 עשה משהו שהגרסה הזאת לא יודעת לקרוא בשם: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>רישומים</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>היומן</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>לבדוק אותו עכשיו</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>עוד אף אחד לא בדק אם הוא שלם.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>נמצא שלם לאחרונה: ⁨%1⁩, אצל %2. רשומות: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>היומן שלם: שום דבר לא שונה. רשומות: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>היומן שונה. נא להעתיק את השורה הזאת ולמסור אותה למי שמפעיל את המחשב הזה: ⁦%1⁩</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>כרגע אי אפשר לקרוא את היומן. נא לנסות שוב בעוד דקה.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>מי עשה מה</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>עוד אין דבר מהסוג הזה.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>להראות קודמים</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>כניסות</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>ייצוא והדפסה</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>טלפונים</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>שמירה ומחיקה</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>ניסיונות ותרגילים</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>בלי הגבלה</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 חזר לתורנות. איפה: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 סיים תורנות. איפה: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 נכנס עם קוד השחזור. איפה: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 הוציא את צוות %2 מכל מקום.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 שמר את הדוח. פורמט: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 הדפיס את הדוח.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 הכין כרטיסי סימנים להדפסה.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 הכין כרטיסי מספרים להדפסה.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 קבע מתי צוות %2 יכול להיכנס. מ־: ⁨%3⁩. עד: ⁨%4⁩</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 נתן לצוות %2 תג.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 ביטל את התג של צוות %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 הפיק לצוות %2 קוד שחזור.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 הכניס סידור משמרות חדש. משמרות: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 העלה הודעה מעל הכרטיסים: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 הוריד את ההודעה מעל הכרטיסים.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 סיים את ההתקנה.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 דילג על ההתקנה.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 יצר עותק במחשב הזה. בקשות: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 יצר עותק לקחת. בקשות: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 שחזר את היומן מעותק. בקשות: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 אמר שהתאריך במחשב הזה נכון.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>אין לך תורנות</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>סיום תורנות</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>תחילת תורנות</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>אילו בקשות מוצגות</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>קוד, סימן, מקום או מצב</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>עמדה</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>הכול</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>מוצגות %1 מתוך %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>להראות הכול</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>אין התאמות. מי שמבקש עכשיו תמיד מופיע.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>עוד לא ענית על דבר. מי שמבקש עכשיו תמיד מופיע.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>קודמות: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>סגירת החיפוש</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>כמו במחשב הזה</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>מקשים בודדים: פועל</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>מקשים בודדים: כבוי</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>אקח את זה</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>אין לי אפשרות</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>נשאר אצלי</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>להעביר הלאה</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>לאחראי הצוות</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>זה אצלי</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>אין שם אף אחד</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>לבדוק שוב אחר כך</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>אותו עניין כמו</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>מי ילך במקומך?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>עד שיסכימו, עדיין נחשב שיצאת לדרך.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>בתורנות</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>אין בצוות אף אחד אחר.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>איזו בקשה היא אותו עניין?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>עדיין עונים לכל אחת בנפרד.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>אין בקשה פתוחה אחרת.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>אותו עניין</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>הצעדים הבאים לשתיהן</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>לא אותו עניין</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>מתי לבדוק שוב?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>בעוד %1 דק׳</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>בעוד שעה</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>מחר %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>בעוד שבוע</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>בשעה</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>קביעה</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>לבדוק שוב ב־⁨%1⁩, %2 קבע.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>לבדוק שוב: נקבע ל־⁨%1⁩, %2 קבע.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>נא להקליד שעה, למשל 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 מבקש ממך להחליף אותו. עד להסכמתך הוא עדיין בדרך.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 עוד לא ענה. עדיין נחשב שיצאת לדרך.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 מבקש ממך לקחת את ”%2”.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 רוצה שאחראי צוות יסתכל על ”%2”.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 לקח את ”%2”. כבר לא נחשב שיצאת לדרך.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 לא יכול לקחת את ”%2”. עדיין נחשב שיצאת לדרך.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 לא ענה לגבי ”%2”. עדיין נחשב שיצאת לדרך.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>גם %1 בדרך אל ”%2”.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>לבדוק שוב את ”%2”: נקבע ל־⁨%1⁩.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>להראות</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>בסדר</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>עוד חדשות: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>מישהו מבקש ממך להחליף אותו.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>מישהו מבקש אחראי צוות.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>לאן</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>כונן USB ⁨%1⁩</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>אחרי חיבור כונן USB הוא יופיע כאן.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>או להקליד תיקייה במחשב הזה</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>כל הימים</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>לשמור כ־PDF</translation>
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
        <translation>להדפיס ב־⁨%1⁩</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>לא הוגדרה מדפסת במחשב הזה. אפשר לשמור PDF ולהדפיס במקום אחר.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>כונן USB: ⁦%1⁩</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>נשמר: ⁦%1⁩</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>לא נשמר. לא נשאר שום דבר. נא לבחור מקום אחר, או לנסות שוב.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>נשלח אל ⁨%1⁩</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>⁨%1⁩ לא קיבלה דבר. אפשר לשמור PDF ולהדפיס במקום אחר.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>לשמור אל</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>במשמרת עכשיו: %1. עוקבים אחר הבקשות עכשיו: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>עוקבים אחר הבקשות עכשיו: %1. אין סידור משמרות לאירוע הזה.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>במשמרת ולא עוקב אחר הבקשות: צוות %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>צוות %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>צוות %1, אחראי</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>במשמרת עד ⁨%1⁩</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>לא בתורנות</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>עוקב אחר הבקשות אצל %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>בתורנות אצל %1, ייתכן שלא ישים לב לקריאה</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>יכול להיכנס מ־⁨%1⁩</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>יכול להיכנס עד ⁨%1⁩</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>הזמן שלו בצוות הסתיים ב־⁨%1⁩</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>תג</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>טלפון %1, בשימוש לאחרונה ⁨%2⁩</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>להוסיף אדם</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>אחראי: כן</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>אחראי: לא</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>להוסיף ולהפיק קוד אישי</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>יכול להיכנס, למשל ⁦2026-11-24 08:00⁩; שדה ריק: בלי הגבלה</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>לשמור את הזמנים</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>קוד אישי אחר</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>לרשום תג</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>לבטל את התג</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>להוציא מכל מקום</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>להסיר</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>להפיק לצוות %1 קוד אישי אחר? הקוד הנוכחי מפסיק לעבוד עכשיו.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>להפיק לצוות %1 קוד שחזור? הוא מאפשר כניסה אחת בלי קוד אישי. קוד קודם מפסיק לעבוד.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>להוציא את צוות %1 מכל הדלפקים ולבטל את צימוד הטלפונים שלו? הקוד האישי שלו ממשיך לעבוד.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>להסיר את צוות %1? הוא יוצא מכל מקום ולא יכול להיכנס שוב.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>לבטל את התג של צוות %1? הקוד האישי שלו ממשיך לעבוד.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>נא להצמיד את התג של צוות %1 לקורא של הדלפק הזה.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>כן, לבצע</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>להשאיר כמו שזה</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>מוצג עכשיו בלבד. יש למסור רק לאדם עצמו, ואז להסתיר.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>להסתיר</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>בסדר</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>הקוד האישי של צוות %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>קוד השחזור של צוות %1, תקף לפעם אחת</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>צוות %1 יכול להיכנס עם התג הזה.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>התג הזה כבר שייך למישהו אחר.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>לצוות %1 כבר אין תג.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>הזמנים של צוות %1 נשמרו.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>צוות %1 הוצא מכל מקום.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>צוות %1 הוסר.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>הצימוד של טלפון %1 בוטל.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>כבר יש צוות %1.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>כבר אין צוות %1.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>זה לא הצליח כרגע במחשב הזה. שום דבר לא השתנה.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>זה האחראי היחיד. נא להוסיף קודם אחראי אחר.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>מספר בצוות הוא בין 1 ל־9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>זמנים כותבים כמו ⁦2026-11-24 08:00⁩, והשני אחרי הראשון.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>מה שנקבע כאן חל בכל מסך תוך שתי שניות, במקום הקובץ של התמיכה הטכנית. הקובץ נשאר כפי שהוא.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>לשנות</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>הפעלה</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>כיבוי</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>להשאיר כמו שהיה</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>כמו בקובץ</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>נקבע: %1, ⁨%2⁩</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>מהקובץ של התמיכה הטכנית</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>מובנה</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>ההתקנה</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>המקום</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>מספר החירום</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>מקומות ודרכים אחרות לקבל עזרה</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>כרטיסים</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>זמנים של ביקור</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>זמנים של דלפק</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>שמירה ומחיקה</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>מחוץ לצוות</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>מהצוות</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>מדרגות: לא צוין</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>בלי מדרגות</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>עם מדרגות</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>להוציא</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>להוסיף: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>במילים של המקום עצמו</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>להוסיף</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>יש להקליד %1 עד %2 תווים, בשורה אחת.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>כותבים כמו ⁦Europe/Lisbon⁩.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>רק ספרות, רווחים ו־⁦+⁩, עד 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>כותבים כמו 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>יש להקליד מספר בין %1 ל־%2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>כותבים כמו ⁦Mon-Fri 09:00-23:00⁩, עם פסיק (⁦,⁩) בין שניים.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>קודם יש לקבוע את המספר שנוסה.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>לכל היותר %1. דרכים אחרות לקבל עזרה: לפחות שתיים, אחת מהן מחוץ לצוות.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>נא לבחור אחד מאלה.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>נא לבחור כמה מאלה.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>יש להקליד איפה תיקיית הכרטיסים, כנתיב מלא.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>זה לא מתאים להגדרות האחרות: המצב המוקטן בא לפני השאלה אם מישהו עדיין כאן.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>ימים: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>איפה העמדה הזאת נמצאת</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>כמו שהצוות קורא לו: 1 עד 40 תווים.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>בלי שם</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>מה צוות המוגנות לובש</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>זה בא אחרי ”והלבוש”: אפודה סגולה.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>לא צוין</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>למשל ⁦Europe/Lisbon⁩. ריק: כמו במחשב.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>כמו במחשב</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>המספר לחיוג בסכנה</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>המספר של המקום הזה. המסך מציג אותו אחרי שמישהו אישר אותו.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>לא נקבע: המסך מציג את 112 ואת 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>מישהו ניסה את המספר הזה או בדק אותו</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>שפת המסכים</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>מבקרים יכולים לבחור לעצמם שפה אחרת.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>לא נקבעה</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>שפות לבחירה</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>בסדר הזה; הראשונות מופיעות על כפתור העזרה. בלי בחירה: כולן.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>כל מה שהעמדה יודעת</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>דרכים אחרות לקבל עזרה</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>שתיים עד ארבע, אחת מהן מחוץ לצוות.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>לאן הצוות יכול לבוא, מלבד לכאן</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>עד שלושה.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>לכאן בלבד</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>מתי הצוות כאן</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>למשל ⁦Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00⁩. ריק: תמיד.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>מתי המסך דולק</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>למשל ⁦Mon-Sun 07:00-23:30⁩. ריק: תמיד.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>מתי למסך יש צבעים כהים</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>למשל ⁦Mon-Sun 20:00-06:00⁩. ריק: אף פעם.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>מתי העמדה בודקת את כל הנתיב בכל יום</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>למשל 07:45. ריק: באף יום.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>באף יום</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>לבדוק אותו פעם נוספת בתחילת השעות של הצוות</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>כרטיסים של המקום</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>תיקיית כרטיסים או קובץ zip שלה, כנתיב מלא. נא להסתכל עליהם לפני השמירה. ריק: אלה של התוכנה.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>אלה של התוכנה</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>כרטיס נשאר לפחות</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>שניות, 5 עד 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>ועל כל מילה שבו</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>שניות, 0.3 עד 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>הכרטיסים שוב מתחלפים בלי נגיעה אחרי</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>שניות, 30 עד 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>המצב נהיה קטן בלי נגיעה אחרי</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>שניות, 10 עד 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>המצב שואל אם מישהו עדיין כאן אחרי</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>שניות, 60 עד 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>ונעלם בלי תשובה אחרי</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>שניות, 20 עד 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>נגיעות בעזרה הן לחיצה אחת תוך</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>שניות, 1 עד 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>כפתור העזרה דורש נגיעה שנייה</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>הדלפק שבעמדה ננעל בלי נגיעה אחרי</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>שניות, 20 עד 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>דלפקים אחרים ננעלים בלי נגיעה אחרי</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>שניות, 60 עד 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>אף אחד לא נחשב עוקב אחר הבקשות בלי נגיעה אחרי</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>דקות, 5 עד 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>בקשות נמחקות אחרי שהיו סגורות במשך</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>ימים, 1 עד 365. מעל 90, נא לרשום למה.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>להסתכל על הכרטיסים האלה</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>בודקים…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>כרטיסים שהעמדה יכולה להציג: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>העמדה לא יכולה להציג את הכרטיסים האלה.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>הודעה מעל כל הכרטיסים</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>למצב חירום במקום. היא מופיעה בשפה של כל מבקר, וכפתור העזרה נשאר.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>להעלות לכל מסך</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>להוריד אותה</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>בכל מסך. העלה אותה %1, ⁨%2⁩</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>מה נשמר</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>בקשות סגורות נמחקות אחרי מספר הימים הזה מהסגירה: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>כרגע לא שמורה שום בקשה סגורה.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>בקשות סגורות שמורות: %1. הראשונה נמחקת ב־⁨%2⁩, האחרונה ב־⁨%3⁩.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>נמחקות תוך שלושה ימים: %1. נא להפיק את הדוח לפני כן.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>עוד לא נסגרו: %1. הן נשמרות עד שמישהו סוגר אותן.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>המחיקה מחכה לך</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>השעון של המחשב הזה קפץ. האם זה נכון? ⁨%1⁩</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>התאריך נכון</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>רשמנו. המחיקה תימשך בעוד יום מעכשיו.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>עותקים במחשב הזה</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>עותקים: %1. האחרון: ⁨%2⁩</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>עוד אין עותק. עותק נוצר בכל יום.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>להעתיק עכשיו</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>הועתק ונבדק. הגודל בקילובייט: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>ייצוא כל הבקשות</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>בלי הערות. מי שענה לא מופיע, אלא אם מסמנים את זה.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>לתוכנות (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>עם המספרים בצוות</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>בקשות שנכתבו: %1. הקובץ: ⁦%2⁩</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>כל צעד בידיים שלך, בכל סדר. שום דבר כאן לא קורה מעצמו.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>עדיין פתוחות</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>שום דבר לא פתוח.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>להראות</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>המספרים של האירוע, לשמירה או להדפסה. נא לעשות את זה לפני המחיקה.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>לייצוא</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>טבלה של כל הבקשות, אם הארגון שלך שומר כזאת.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>עותק לקחת</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>כל הבקשות וההערות בקובץ אחד. הוא לא מוצפן: נא לשמור על כונן ה־USB במקום בטוח.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>להעתיק</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>הועתק ונבדק. הקובץ: ⁦%1⁩</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>טלפונים ואנשים לאירוע הזה</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>טלפונים מצומדים: %1. אנשים עם תאריך סיום: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>אף טלפון לא מצומד, ולאף אחד אין תאריך סיום.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>לסיים את הגישה שלהם</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>לבטל צימוד של כל הטלפונים ולהסיר את כל מי שיש לו תאריך סיום? הם כבר לא יוכלו לענות.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>הגישה הסתיימה: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>מחיקה</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>בקשות סגורות: %1. מעצמן כולן יימחקו עד ⁨%2⁩.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>אין בקשה סגורה למחיקה.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>למחוק עכשיו</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>למחוק את כל הבקשות הסגורות וההערות שלהן, לצמיתות, ובכל עותק במחשב הזה? בקשות: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>נמחקו, גם בכל עותק במחשב הזה. בקשות: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>בקשות שנמחקו: %1. עוד לא נוקו: ⁨%2⁩. מנסים שוב בכל יום.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>כן, לבצע</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>סופרים מה עוד יש במחשב הזה…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>במחשב הזה כבר אין בקשות.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>במחשב הזה עדיין יש בקשות: %1. איפה: ⁨%2⁩</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>אי אפשר היה לקרוא את הקבצים האלה, וייתכן שיש בהם בקשות: ⁨%1⁩</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>לדוח</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>כרטיסים להדפסה</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>סימנים להרמה</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>כל 48 הסימנים, ארבעה בעמוד</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>מספרים בצוות</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>אחד לכל אדם בצוות, עשרה בעמוד; אין עליהם קוד אישי</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>לשמור כ־PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>מה יש בפנים</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>⁦Allyship Kiosk %1⁩, ברישיון ⁦Apache License 2.0⁩. התוכנה עובדת עם החבילות האלה, כל אחת ברישיון שלה:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>החבילה לא מציינת רישיון</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>מחפשים…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>מגיליון אלקטרוני</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>קובצי CSV בכונני USB ובמסמכים של המשתמש הזה. העמודות של צוות: ⁦number, lead, from, to⁩; של סידור משמרות: ⁦number, from, to⁩.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>אין קובץ CSV בכונן USB או במסמכים של המשתמש הזה.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>לחפש שוב</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>כצוות</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>כסידור משמרות</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>שום דבר לא נלקח מהקובץ הזה לפני שיתוקן.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>תאים נוספים שאי אפשר לקרוא: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>שורה %1, עמודה ⁨%2⁩</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: צריך ⁨%2⁩, יש ⁨%3⁩</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>זה יוסיף אנשים: %1, מהם אחראים: %2. לכל אחד יופק קוד אישי שמוצג פעם אחת.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>זה יחליף את סידור המשמרות. משמרות: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>אנשים שנוספו: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>סידור המשמרות נשמר. משמרות: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>מספר בצוות, 1 עד 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>מספר בצוות שעוד אין לאף אחד</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>המספר של מישהו מהצוות</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>⁦yes⁩ או ⁦no⁩</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>זמן כמו ⁦2026-11-24 08:00⁩</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>זמן אחרי הראשון</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>משמרת אחת של האדם הזה בכל זמן</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>לפחות שורה אחת מתחת לשמות העמודות</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>בקשות לצוות המוגנות</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ עד ⁨%2⁩</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>כל הימים</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>הופק ב־⁨%1⁩</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>נענו ב־”אני בדרך”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>אף אחד לא אמר ”אני בדרך”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>בקשות לפי שעה ביום</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>מ־%1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>הזמן עד ”אני בדרך”: מחצית תוך, לפי שעה</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>בקשות לפי עמדה</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>כל שאר העמדות</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 או יותר בטעות, או שלא היה שם אף אחד</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>מה עלה בגורלן</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>בוטלו בעמדה</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>עדיין פתוחות</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>מהלחיצה עד</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>מחצית תוך</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 מתוך 10 תוך</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>הופעה בדלפק או בדף</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>אדם ראה</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>”אני בדרך”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>עם האדם</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>פחות מ־5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 או יותר, בלי פירוט</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>מעט מדי בקשות כדי להציג את זה.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>אין בקשות בימים האלה.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>”%1” הוא 1 עד 4. ”%2” הוא 5 או יותר, בלי מספר מדויק, כדי שאי אפשר יהיה לחשב אף ”%1”.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>תרגילים לא נספרים. גם צעד שבוטל תוך 10 שניות לא נספר.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>אף מספר אינו על אדם מסוים. נא למסור דוח אחד על אירוע: משניים אפשר לחשב את ההפרש.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 בעמדה הזאת 5 או יותר היו לחיצות בטעות, או שלא היה שם אף אחד.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>נמחקו עד עכשיו, ולא נכללות בשום מספר אחר כאן: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>נא לצאת מהבניין עכשיו.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>נא ללכת ברוגע ליציאה הקרובה. לא להשתמש במעליות. מי שלא יכול להשתמש במדרגות: נא לומר למישהו בסביבה.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>נא ללכת לנקודת הכינוס.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>נא ללכת ברוגע. מי שלא יודע איפה היא, אפשר לשאול כל אדם מהצוות במקום.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>נא להישאר בפנים, במקום שבו אתם נמצאים.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>נא לחכות עד שהצוות במקום יגיד שאפשר לצאת.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>האירוע בהפסקה.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>נא לחכות. הצוות במקום יגיד מתי ממשיכים.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>נא לפעול לפי הנחיות הצוות במקום.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>נא להקשיב לכריזות, ולעזור לאנשים בסביבה להבין אותן.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>מהנהלת המקום, ⁨%1⁩</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>התקנת העמדה הזאת</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>התקנת העמדה הזאת: עמוד %1 מתוך %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>המקום</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>איך העמדה קוראת למקום הזה. אפשר לשנות הכול אחר כך בדלפק.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>המספר לחיוג בסכנה</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>המסך מציג אותו אחרי שמישהו כאן ניסה אותו או בדק אותו. עד אז הוא מציג את 112 ואת 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>דרכים אחרות לקבל עזרה</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>הן מופיעות ליד כפתור העזרה כשאף אחד מהצוות לא עוקב אחר הבקשות. דלפק, אדם או מספר עדיפים על מילים כלליות.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>שפות ושעות</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>ממה מבקרים יכולים לבחור, ומתי הצוות כאן.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>אחראי הצוות הראשון</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>אחראי צוות נכנס בדלפק עם מספר בצוות וקוד אישי, מוסיף את הצוות ומשנה הגדרות.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>להפיק קוד אישי</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>מספר נמוך יותר בצוות</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>מספר גבוה יותר בצוות</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>לא הופק קוד אישי. ייתכן שהמספר תפוס, או שהדיסק מסרב. נא לבחור מספר אחר, או לנסות שוב.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>הקוד האישי של צוות %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>קוד השחזור של צוות %1, תקף לפעם אחת, למקרה שהקוד האישי אבד</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>נא לרשום את שניהם עכשיו. הם מוצגים רק בעמוד הזה.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>הופק קוד אישי. הוא לא יוצג שוב.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>בדיקת המחשב הזה</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>האם בקשה תישמר, תישלח הלאה ותישמע.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>אפשר לשמור בקשות.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>אי אפשר לשמור בקשות. נא לבדוק את הדיסק: ⁦allyship-kiosk doctor⁩.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>התהליך שקורא לצוות פועל.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>התהליך שקורא לצוות עוד לא התחיל.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>להשמיע את הפעמון</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>שמעתי</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>לא שמעתי כלום</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>אין צליל במחשב הזה. דלפק יכול להתריע באור.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>אפשר לשמוע את הפעמון.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>נא לבדוק את העוצמה ואת הרמקול. דלפק יכול להתריע באור.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>כשהכרטיסים עולים, העמדה בודקת את כל הנתיב בעצמה. התוצאה מופיעה בדלפק.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>אחראי צוות יכול להיכנס.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>עוד אף אחד לא יכול להיכנס. נא לחזור ולהפיק קוד אישי.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>לסיים ולהציג את הכרטיסים</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>לדלג על ההתקנה</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>ההתקנה לא תופיע שוב. אפשר לשנות הגדרות בקובץ, ואחראי צוות מוסיפים במסוף: ⁦allyship-kiosk staff add 1 --lead⁩.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>לדלג לצמיתות</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>להמשיך בהתקנה</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>צוות המוגנות</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>מספרים בצוות</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>סימנים</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, צבע %2</translation>
    </message>
</context>
</TS>
