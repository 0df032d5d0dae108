<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>طلب شخص من فريق السلامة</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>لا حاجة إلى ذكر السبب</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>لمسة أخرى للطلب</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>فريق السلامة يتابع الطلبات.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>لا أحد من الفريق يتابع الطلبات الآن.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>فريق السلامة يتابع الطلبات. ينتهي دوامه قريبًا.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>فريق السلامة يتابع الطلبات، خارج دوامه.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>قد لا ينتبه الفريق فورًا.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>قد لا ينتبه الفريق. ينتهي دوامه قريبًا.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>قد لا ينتبه الفريق. الوقت خارج دوامه.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>لا أحد من الفريق يتابع الطلبات. ينتهي دوامه قريبًا.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>لا أحد يتابع الطلبات. الوقت خارج دوام الفريق.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>لا نعرف هل يتابع الفريق الطلبات.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>لا نعرف هل يتابع الفريق الطلبات. ينتهي دوامه قريبًا.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>لا نعرف هل يتابع الفريق الطلبات. الوقت خارج دوامه.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>يمكنك الطلب هنا رغم ذلك. ويمكنك أيضًا:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>ردود الفريق لا تصل إلى هذه الشاشة الآن.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>عرض الحالة من جديد</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>رأى الفريق طلبك</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>شخص من الفريق قادم</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>نسأل بقية الفريق</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>شخص من الفريق يقول إنه معك</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>أغلق الفريق هذا الطلب</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>لم تعد بك حاجة إلى هذا</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>ما زلنا نحاول. يرجى عدم انتظار هذه الشاشة.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>حُفظ طلبك في %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>لم يرَ أحد طلبك بعد.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>يظهر طلبك على شاشة الفريق. لم يرد أحد بعد.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>لم يظهر طلبك على أي شاشة للفريق بعد.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>لم يرد أحد بعد.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>لم يحدث أي خطأ منك.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>لا أحد من الفريق يتابع الطلبات الآن.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>لا أحد يتابع الطلبات. الوقت خارج دوام الفريق.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>قد لا ينتبه الفريق إلى هذا.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>لا نعرف هل يتابع الفريق الطلبات.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>ينتهي دوام الفريق قريبًا.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>الوقت خارج دوام الفريق.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>ردود الفريق لا تصل إلى هذه الشاشة الآن.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>رأى شخص من الفريق طلبك. لا أحد في الطريق بعد.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>شخص من الفريق قادم إلى %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>من كان قادمًا لا يمكنه المجيء. نسأل بقية الفريق.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>شخص من الفريق يقول إنه معك.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>أغلق الفريق هذا الطلب. إن بقيت بك حاجة إلى أحد، يمكنك الضغط من جديد.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>أخبرنا الفريق أنه لم تعد بك حاجة إلى هذا. قد يمر أحدهم رغم ذلك.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>هل هذا الطلب لك؟</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>إخفاء هذه الشاشة</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>ما زال الفريق قادمًا إلى هذه الشاشة.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>يبقى طلبك مفتوحًا.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>ما زال الفريق قادمًا إلى %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>لم أعد بحاجة إلى هذا</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>يمكنك الانتظار هنا.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>أين يكون اللقاء؟</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>دوّنّا ذلك.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>فيه درج</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>من يأتي من الفريق يريك هذه العلامة ويرتدي: %1. العلامة ليست إثباتًا للهوية.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>من يأتي من الفريق يريك هذه العلامة. العلامة ليست إثباتًا للهوية.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1، اللون %2، %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>يمكنك أيضًا:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (ليس من الفريق)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>الاتصال الآن بالرقم %1 إذا:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>أصيب أحد بأذى</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>كان أحد في خطر</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>كان هناك حريق</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>في خطر الآن؟ يرجى الاتصال برقم الطوارئ (112 في معظم العالم، 911 في أمريكا الشمالية).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>هذا الزر لا يتصل بالشرطة.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>ما تحفظه هذه الشاشة</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>تحفظ هذه الشاشة الوقت وهذا المكان وعلامتك واللغة ومكان اللقاء المطلوب. وتحفظ خطوات الفريق وملاحظاته القصيرة. لا اسم ولا صورة ولا صوت. يمكن لفريق السلامة رؤية ذلك إلى أن تحذفه الجهة المنظِّمة. لطلب محوه، يرجى ذكر المكان والوقت والعلامة لهم.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>العودة إلى البطاقات</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>أعيد تشغيل هذه الشاشة. طلبك ما زال مفتوحًا.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>شيء يمكن تجربته اليوم</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>البطاقة السابقة</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>البطاقة التالية</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>البطاقة %1 من %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>بطاقات عن السند</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>مكتب المعلومات</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>الغرفة الهادئة</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>غرفة الإسعافات الأولية</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>المدخل الرئيسي</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>مكتب المعلومات</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>الغرفة الهادئة</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>غرفة الإسعافات الأولية</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>المدخل الرئيسي</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>التحدث إلى أي شخص من طاقم هذه الفعالية</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>التحدث إلى طاقم هذا المبنى</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>الذهاب إلى مكتب المعلومات</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>الذهاب إلى غرفة الإسعافات الأولية</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>دائرة</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>قلب</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>هلال</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>حلقة</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>قطرة</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>دخول الفريق</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>الرقم في الفريق</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>الأرقام: %1 من %2</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>هذا الرقم والرقم السري لا يتوافقان.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>المحاولة التالية ممكنة بعد %1 ث.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>لم يُضَف أحد إلى الفريق بعد. في نافذة أوامر على هذا الجهاز: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>الدخول لا يعمل على هذا الجهاز الآن.</translation>
    </message>
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>استخدام رمز استرداد</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>استخدام الرقم السري</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>أو تقريب الشارة من القارئ.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>هذه الشارة غير معروفة هنا. يرجى الدخول بالرقم السري.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>تُقرأ الشارات من جديد بعد %1 ث. يرجى الدخول بالرقم السري.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>يمكنك الدخول ابتداءً من ⁨%1⁩. إن كانت هناك حاجة إليك قبل ذلك، يرجى سؤال أحد مسؤولي الفريق.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>انتهت مدتك في الفريق في ⁨%1⁩. للاستمرار، يرجى سؤال أحد مسؤولي الفريق.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>أنهى أحد مسؤولي الفريق دخولك. يرجى الدخول من جديد، أو سؤال أحد مسؤولي الفريق.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>مكتب السلامة</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>يتابع · في المناوبة: %1</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>لا يتابع: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>لم يُختبر التنبيه</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>هذه النافذة غير ظاهرة</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>لا يمكن قراءة السجل</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>لم يلمس أحد هذا المكتب منذ %1 د</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>لم يكتب أي كشك في سجل هذا الجهاز، فلا يمكن أن يصل أي طلب إلى هذا المكتب.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>لا يمكن قراءة السجل الآن. قد لا تظهر الطلبات هنا.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>لم يُحفظ بعد. هذا المكتب يواصل المحاولة. الكشك لا يعلم بذلك.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>لا أحد يطلب الفريق.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>العودة إلى البطاقات</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>بحاجة إلى أحد</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>مع الشخص</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>لُمس مرة واحدة فقط</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>جديدة عند %2: %1</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1، %2، ينتظر منذ %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>عند الكشك</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>لغة الشاشة: %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>لم يعد الشخص بحاجة إلى أحد. يرجى المرور للاطمئنان رغم ذلك.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>لا أحد يطلب الفريق: هذا يثبت أن أي طلب سيصل إلى هنا. لا داعي إلى ذهاب أحد.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>قال %1 إنه في الطريق في %2. هل وصل؟</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>قلت إنك في الطريق في %1. هل وصلت؟</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>نودي من جديد</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>ضُغط من جديد</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>لم يرد أحد.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 في الطريق منذ %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>رآه %1 في %2. لا أحد في الطريق.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>لا يمكن أن يأتي %1. لا أحد في الطريق.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>أنا في الطريق</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>رأيته</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>لا يمكنني</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>وصلت</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>تراجع، بقي %1 ث</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>لم تعد هذه الخطوة ممكنة. السطر يعرض الحالة الحالية.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>فات وقت التراجع.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>يرجى إظهار هذه العلامة والانتظار في مكان ظاهر، دون مناداة الكلمة.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>ما سبب الإغلاق؟</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>تم اللقاء</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>سُلّم إلى الأمن</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>سُلّم إلى الإسعاف</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>لم تعد هناك حاجة</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>ضغط بالخطأ</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>لُمس مرة في %1 دون لمسة ثانية.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>ضُغط في %1. حُفظ.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>ضُغط من جديد في %1. حُفظ.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>مكان اللقاء المختار: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>مكان اللقاء المختار: عند الكشك.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>اللغة المختارة: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>لم يعد الشخص بحاجة إلى أحد.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>عاد الشخص بحاجة إلى أحد.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>ظهر على %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>رآه %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 في الطريق.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>لا يمكن أن يأتي %1.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 مع الشخص.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>تراجع %1 عن خطوة.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>أغلقه %1: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>أعاد %1 فتحه.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>لم يرد أحد. نودي من جديد، الخطوة %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>لم يصل أحد. جرى السؤال عن الوصول (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>وصل التمرين إلى %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>لم يصل التمرين إلى %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>انتهى التمرين.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>القناة %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>شاشة الكشك نفسه</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>أضاف %1 ملاحظة.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>شطب %1 ملاحظة.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>ضُغط على شاشة حالة طلب آخر.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>حُذفت تفاصيله.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>قرأ %1 الملاحظات.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>خطوة لا يعرفها هذا الإصدار: %1.</translation>
    </message>
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>طلب %1 من %2 أن يتولى الأمر.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>تولى %1 الأمر.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>لم يتمكن %1 من تولي الأمر.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>أشار %1 إلى أنه لمسؤول الفريق.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>صار لدى %1 بصفته مسؤولًا.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>حدد %1 موعدًا للمراجعة: ⁨%2⁩.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>راجعه %1 من جديد. تم.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>لمس %1 الكشك في %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>ربطه %1 بطلب آخر.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>أزال %1 الربط.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>سحب %1 سؤاله.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>قبل الذهاب</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>الأفضل ذهاب شخصين معًا.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>عرض مكان خاص، وماء، وحضور صديق موضع ثقة.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>الإصغاء، ثم الشكر.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>لا كلام فيه أحكام.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>لا وعد بنتيجة.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>الشرطة فقط إذا طلبها الشخص، أو كان أحد في خطر.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>طي</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>لا إلحاح في طلب التفاصيل.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>إضافة ملاحظة (بلا أسماء)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>الأحرف الباقية: %1</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>شطب</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>مشطوبة</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>ملاحظات جاهزة</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>انتقلنا إلى غرفة هادئة.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>أحد الأصدقاء مع الشخص.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>طُلبت ترجمة شفوية.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>طُلبت مساعدة في التنقل أو الوصول.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>استُدعيت الإسعافات الأولية.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>نمر مرة أخرى لاحقًا.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>أحد يطلب الفريق.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>عدد من يطلبون الفريق: %1.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>هذا تمرين. لا أحد يطلب الفريق.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>صامت حتى %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>كتم هذا الكشك 10 د</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>كتم 10 د</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>اختبار التنبيه</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>لا يُعدّ هذا المكتب متابعًا قبل أن يُلاحَظ تنبيهه.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>ما الذي سينبهك إلى الطلب؟</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>ضوء</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>لاحظته</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>لم ألاحظه</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>هذا الجهاز لا يصدر صوتًا. يمكن اختيار الضوء.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>مقفل. ما زال يرن.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>للرد، يجب تسجيل الدخول.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>يُقفل هذا المكتب بعد %1 ث. للبقاء، تكفي لمسة.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>هل ما زلت هنا؟ دون لمسة، لا يُعدّ أحد متابعًا هنا بعد %1 ث.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>لتأكيد أنك في الطريق، يرجى إدخال رقمك السري.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>الفريق %1 (أنت)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>أنت رأيته في %1. لا أحد في الطريق.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 و%2 في الطريق.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1 و%2 و%3 غيرهما في الطريق.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>أنت في الطريق منذ %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 مع الشخص منذ %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 و%2 مع الشخص.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1 و%2 و%3 غيرهما مع الشخص.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>أنت مع الشخص منذ %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>فُتح من جديد. لم يرد أحد.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>أغلقه %1 في %2: %3.</translation>
    </message>
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>لمسؤول الفريق</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>لدى أحد المسؤولين</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>مرتبط</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 مع الشخص. لمس الكشك في %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>للمراجعة في ⁨%1⁩</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>قراءة الملاحظات (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>إخفاء الملاحظات</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>هذا الجهاز لا يستطيع تدوين ذلك للأكشاك</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>لم يعد هذا الجهاز يصدر صوتًا. يرجى اختبار التنبيه من جديد.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>صوت هذا الجهاز مطفأ. يرجى رفعه، ثم اختبار التنبيه من جديد.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>عاد الصوت. يرجى اختبار التنبيه من جديد.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>عرض الفحوص</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>العودة إلى الطلب</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>في الأسفل: ما المشكلة، وما يفيد.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>كل ما بين الضغط والفريق يستجيب.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>كل كشك يضغط زره بنفسه. كل مسار يرن مرة واحدة. لا يُحتسب في أي مكان.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>لم يصل إلى: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>لا توجد قناة لهذا المكان.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>الهواتف والحواسيب</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>صفحة الطاقم</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>يمكن لمسؤول الفريق تشغيلها.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>ربط هاتف</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>رمز جديد</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>يُمسح الرمز بالهاتف، أو يُفتح %1 وتُكتب الأحرف:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>صالح لمدة %1، لهاتف واحد</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>رمز QR يفتح صفحة الطاقم على الهاتف</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>بصمة الشهادة، لمقارنتها على الهاتف:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>إلغاء الربط</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>للمراجعة الآن</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>جاهز جزئيًا</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1، آخر إثبات %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1، تمرين %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>طُلب التمرين في %1. تظهر النتائج خلال دقيقة.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>لم يأتِ تمرين %1 بنتيجة.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>طُلبت التجربة في %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>أُرسلت %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>فشلت %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>فشلت %1: لا يمكن استخدام عنوانها.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>تعمل. أجهزة مفتوحة الآن: %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>تعمل، لكن لا يمكن فتحها.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>جارٍ التبديل…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>الهاتف %1 · الفريق %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>رُبط %1، آخر استخدام %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>رُبط الهاتف %1.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>لم يعد الرمز صالحًا. يمكن إنشاء رمز جديد.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>لم ينجح ذلك على هذا الجهاز الآن.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>أنت رأيت «%1».</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>أنت في الطريق إلى «%1».</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>لا يمكنك الذهاب إلى «%1».</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>أنت مع «%1».</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>أنت أغلقت «%1».</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>أنت أعدت فتح «%1».</translation>
    </message>
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>أنت طلبت من شخص آخر تولي «%1».</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>لا يمكنك تولي «%1».</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>أنت أشرت إلى أن «%1» لمسؤول الفريق.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>«%1» لديك بصفتك من مسؤولي الفريق.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>أنت حددت موعدًا لمراجعة «%1».</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>أنت راجعت «%1» من جديد.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>أنت ربطت «%1».</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>الآن…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>هل لاحظته؟</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>يرجى رفع الصوت، أو اختيار الضوء.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>لاحقًا: إلى ذلك الحين لا يُعدّ أحد متابعًا هنا</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>اختبار التنبيه</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>هذا هو الضوء.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>قريبًا تعود هذه الشاشة إلى البطاقات. يبقى طلبك مفتوحًا.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>مع الشخص</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>جاهز جزئيًا</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>توقفت مراقبة الكشك: لا يُنادى أحد من جديد، ولا تُرسل أي رسالة.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>يرجى إعادة تشغيل الكشك، أو إبلاغ الفني.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>الكشك لا يعمل.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>يرجى تشغيله، أو إبلاغ الفني.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>أعيد تشغيل شاشة الكشك في %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>إذا تكرر ذلك، يرجى إبلاغ الفني.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>لا أحد يتابع الطلبات.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>يرجى الدخول من مكتب أو هاتف، واختبار التنبيه.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>لم يعد يصل شيء من «%1».</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>يرجى فتحه من جديد وتسجيل الدخول.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>لا صوت عند %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>يرجى وصل مكبر صوت، أو اختيار الضوء.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>الصوت عند %1 مكتوم.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>يرجى رفعه، أو اختيار الضوء.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>لا شبكة على هذا الجهاز: الهواتف والرسائل مقطوعة.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>يرجى وصل الكابل أو فحص Wi-Fi. المكاتب على هذا الجهاز ما زالت ترن.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>الرسائل إلى «%1» لا تصل.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>يرجى فحص الشبكة والحساب، ثم إرسال تجربة.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>لا يمكن استخدام عنوان «%1».</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>يرجى تصحيحه في الإعدادات، ثم إرسال تجربة.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>القرص شبه ممتلئ: قريبًا لن يمكن حفظ أي طلب.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>يرجى حذف ما لا يحتاجه أحد، أو إبلاغ الفني.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>الرسائل المنتظرة ستضيع إذا انقطعت الكهرباء.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>ما زالت تخرج. يرجى إبلاغ الفني: الأمر allyship-kiosk doctor يبين المشكلة.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>لا يمكن حفظ الطلبات أو قراءتها كما يجب.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>يرجى إبلاغ الفني: الأمر allyship-kiosk doctor يبين المشكلة.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>قد تكون ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>يرجى ضبط الوقت، وترك الشبكة تحافظ عليه.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>لا يمكن فتح صفحة الطاقم.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>يرجى إبلاغ الفني: المنفذ أو الشهادة خطأ.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>لم يصل آخر تمرين إلى %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>يرجى فحصه، ثم إجراء تمرين.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>لم يثبت أي تمرين الطريق إلى الفريق منذ أمس.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>يرجى إجراء تمرين: لمسة واحدة على مكتب.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>لا يمكن عرض البطاقات الجديدة (⁦%1⁩). تبقى آخر البطاقات السليمة معروضة.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>يرجى إبلاغ الفني: الأمر “⁦allyship-kiosk check⁩” يبيّن الخطأ.</translation>
    </message>
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>ابتداءً من ⁦%1⁩ تُمحى طلبات لم تدخل أي تقرير بعد.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>يرجى إعداد التقرير أو تصدير الطلبات قبل ذلك اليوم.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>قفز التاريخ إلى ⁦%1⁩. لا يُمحى شيء في الوقت الحالي.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>إن كان هذا تاريخ اليوم، يؤكده أحد مسؤولي الفريق تحت «السجلات». وإلا، يرجى ضبط الساعة.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>تعذر إعداد النسخة اليومية من السجل.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>يرجى إفراغ مساحة على القرص، ثم اختيار «النسخ الآن» تحت «السجلات».</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · لغة الشاشة: %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>تمرين · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>تجربة · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>فريق السلامة</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) فريق السلامة</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>لا تستقبل شيئًا · فريق السلامة</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>ربط هذا الجهاز</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>من سجّل الدخول على مكتب يمكنه عرض رمز لك. يُمسح الرمز، أو تُكتب أحرفه الثمانية هنا.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>ثمانية أحرف</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>ربط</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>الرمز من ثمانية أحرف.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>جارٍ الربط…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>حاسوب الكشك لا يرد. هل هذا الجهاز على شبكة المكان؟</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>لم يعد هذا الجهاز مرتبطًا. لا يستقبل شيئًا.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>هل تتابع هذه الصفحة؟</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>تتابع</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>لا تتابع</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>أنا هنا</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>في المناوبة</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>بدء المناوبة</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>اختبار التنبيه</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>اختبار التنبيه من جديد</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>لا يُعدّ هذا الجهاز متابعًا قبل أن يُلاحَظ تنبيهه.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>ما الذي سينبهك إلى الطلب؟</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>اهتزاز</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>ضوء</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>الآن…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>هل لاحظته؟</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>لاحظته</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>لم ألاحظه</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>يرجى رفع الصوت، أو اختيار طريقة أخرى.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>بحاجة إلى أحد</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>مع الشخص</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>أُغلقت اليوم</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>لا أحد يطلب الفريق.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>رأيته</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>أنا في الطريق</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>وصلت</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>لا يمكنني</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>أتولى الأمر</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>لا أستطيع</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>يبقى معي</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>لمسؤول الفريق</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>صار لديّ</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1 إلى %2، %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>حاسوب الكشك لا يرد، فقد لا يكون هذا محفوظًا.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>ما سبب الإغلاق؟</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>تم اللقاء</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>سُلّم إلى الأمن</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>سُلّم إلى الإسعاف</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>لم تعد هناك حاجة</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>ضغط بالخطأ</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>إظهار العلامة</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>يرجى رفع هذه العلامة عند %1 والانتظار في مكان ظاهر، دون مناداة الكلمة.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>لمسة للإغلاق</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>إسكات %1 لمدة 10 د</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 صامت. ما زال يضيء. الباقي:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>أحد يطلب الفريق</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>عدد من يطلبون الفريق: %1</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>هذه الصفحة لا تستقبل شيئًا</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>لا يمكن الاعتماد عليها. يرجى المتابعة من مكتب، أو سؤال من تصله الطلبات. في الأسفل آخر ما وصلها.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>هذا الجهاز بلا شبكة. لم يصله شيء منذ</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>المحاولة مستمرة. لم يصله شيء منذ</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>عادت هذه الصفحة تستقبل</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>لم يصلها شيء لمدة %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>لم تتابع لمدة %1، لأن صفحة أخرى أو شاشة مظلمة كانت أمامها.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>بحاجة إلى أحد من جديد: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>رد آخرون على: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>أُغلق: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>لم يتغير شيء في الأثناء.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>يحتاج إلى فحص: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>جديد: %1، %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>قد يطفئ هذا المتصفح الشاشة، وعندها لا تتابع الصفحة. يرجى ضبط الشاشة لتبقى مضاءة.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>إجراء تمرين</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>ينادي كل مكتب وصفحة وقناة مرة واحدة، لإثبات أنها تستقبل.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>بدأ التمرين.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>فك ربط هذا الجهاز</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>فك الربط؟ لن يستقبل هذا الجهاز شيئًا بعد ذلك.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>نعم، فك الربط</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>لم تبدأ مناوبتك هنا</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>لم يُختبر تنبيه هذا الجهاز</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>هذه الصفحة في الخلفية</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>لا يصل إلى هذه الصفحة شيء من الكشك</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>جهاز الكشك لا يستطيع تدوين ذلك</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>لم يلمس أحد هذا الجهاز منذ %1 د</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>بدء المناوبة أولًا، ثم اختبار التنبيه.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>مضى على هذا الرمز أكثر من دقيقتين. يمكن طلب رمز جديد من المكتب.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>استُخدم هذا الرمز من قبل. يمكن طلب رمز جديد من المكتب.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>هذا ليس الرمز. يرجى التحقق من الأحرف، أو طلب رمز جديد من المكتب.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>أعطى المكتب رمزًا أحدث. يرجى استخدامه.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>رموز خاطئة كثيرة. المحاولة ممكنة بعد %1 ث.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>هذا الجهاز غير مرتبط.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>لم يُحفظ بعد. المحاولة مستمرة. الكشك لا يعلم بذلك.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>لا يستطيع الكشك القراءة من قرصه أو الكتابة عليه الآن. يرجى المحاولة من جديد.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>هناك تمرين جارٍ. يرجى المحاولة بعد دقيقة.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>لم ينجح ذلك. يرجى المحاولة من جديد، أو استخدام المكتب.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>لا تستقبل شيئًا</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>الطريق من الأكشاك إلى الفريق: %1</translation>
    </message>
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>من يذهب بدلًا منك؟</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>إلى أن يأتي القبول، ما زلت تُعدّ في الطريق.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>وسائل لتسهيل القراءة</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>بلا حركة</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>أكبر نص</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>قراءة هذا بصوت مسموع؟</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>يمكن لمن حولك سماعه.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>قراءة بصوت</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>بلا صوت</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>مستوى الصوت %1 من %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>لا يوجد في هذه الشاشة صوت لهذه اللغة.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>هذه الشاشة لا تقرأ بصوت مسموع.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>يجري تنظيف هذه الشاشة</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>اللمس لا يفعل شيئًا لمدة %1 ث.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>للإنهاء: ضغط مستمر هنا 3 ثوانٍ.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>لمسة واحدة توقظ الشاشة</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>اللمس لا يفعل شيئًا لمدة 30 ث. ويتم معه تسجيل الخروج.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>قياس الشاشة</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>يرجى وضع بطاقة مصرفية على هذا الإطار، ثم جعل الإطار بعرض البطاقة.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>الاحتفاظ بهذا الحجم</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>حسب الإعدادات</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>حُفظ. كل شيء الآن بحجمه الحقيقي.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>لم يُحفظ: لا يمكن أن يكون هذا حجم هذه الشاشة.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>الحجم كما في الإعدادات.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>لم يحدد أحد على أي ارتفاع عُلقت هذه الشاشة.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>بعض الأزرار تحت ارتفاع 38 سم: منخفضة جدًا لمن يجلس.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>بعض الأزرار فوق ارتفاع 122 سم: مرتفعة جدًا لمن يجلس.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message id="desk.office.records">
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>إنهاء الفعالية</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>جارٍ العمل: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>جارٍ الإيقاف: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + فشل %2</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + فشل %2، من %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>تعذر ذلك. لم يبقَ شيء ناقصًا؛ يرجى المحاولة من جديد.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>تعذر ذلك: ⁦%1⁩. لم يبقَ شيء ناقصًا.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>مستخدم نافذة الأوامر %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>النظام</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>طلب ممحو</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>سجّل %1 الدخول. المكان: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>كتب أحدهم رقمًا ورقمًا سريًا لا يتوافقان. المكان: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>سجّل %1 الخروج. المكان: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>أُقفل. كان قد سجّل الدخول هناك: %1. المكان: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>قرأ %1 ملاحظات %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>شطب %1 ملاحظة من %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>صدّر %1 دون أرقام الفريق. الصيغة: %2. الطلبات: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>صدّر %1 مع أرقام الفريق. الصيغة: %2. الطلبات: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>أضاف %1 الفريق %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>أضاف %1 الفريق %2 مسؤولًا.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>أعطى %1 الفريق %2 رقمًا سريًا جديدًا.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>أزال %1 الفريق %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>شغّل %1 صفحة الطاقم.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>أوقف %1 صفحة الطاقم.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>ربط %1 الهاتف %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>أزال %1 الهاتف %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>غيّر %1 إعدادًا. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>أعاد %1 إعدادًا إلى قيمته في الملف: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>كتم %1 الضغطات لمدة 10 دقائق. المكان: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>محا %1 طلبات وتمارين: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>فحص %1 السجل: سليم. القيود: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>فحص %1 السجل: جرى تغييره.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>لاحظ %1 تنبيه التجربة بالصوت. المكان: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>لاحظ %1 تنبيه التجربة بالضوء. المكان: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>لاحظ %1 تنبيه التجربة بالاهتزاز. المكان: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>بدأ %1 تمرينًا.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>بدأ %1 تمرين بداية الدوام.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>بدأ %1 التمرين اليومي.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>أرسل %1 رسالة تجربة عبر %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>فعل %1 شيئًا لا يعرف هذا الإصدار اسمه: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>فحصه الآن</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>لم يفحص أحد بعد هل هو سليم.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>آخر مرة وُجد سليمًا: ⁨%1⁩، فحصه %2. القيود: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>السجل سليم: لم يُغيَّر شيء. القيود: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>جرى تغيير السجل. يرجى نسخ هذا السطر وإبلاغ من يشغّل هذا الجهاز: ⁦%1⁩</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>لا يمكن قراءة السجل الآن. يرجى المحاولة بعد دقيقة.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>لا شيء من هذا النوع بعد.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>التصدير والطباعة</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>الحفظ والمحو</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>التجارب والتمارين</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>عاد %1 إلى المناوبة. المكان: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>أنهى %1 المناوبة. المكان: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>سجّل %1 الدخول برمز الاسترداد. المكان: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>أخرج %1 الفريق %2 من كل مكان.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>حفظ %1 التقرير. الصيغة: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>طبع %1 التقرير.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>أعدّ %1 بطاقات العلامات للطباعة.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>أعدّ %1 بطاقات أرقام الفريق للطباعة.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>حدد %1 متى يمكن للفريق %2 الدخول. من: ⁨%3⁩. حتى: ⁨%4⁩</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>أعطى %1 الفريق %2 شارة.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>ألغى %1 شارة الفريق %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>أعطى %1 الفريق %2 رمز استرداد.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>أدخل %1 جدول ورديات جديدًا. الورديات: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>وضع %1 رسالة فوق البطاقات: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>أزال %1 الرسالة من فوق البطاقات.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>أكمل %1 الإعداد.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>تخطى %1 الإعداد.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>أعدّ %1 نسخة على هذا الجهاز. الطلبات: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>أعدّ %1 نسخة للأخذ معه. الطلبات: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>استعاد %1 السجل من نسخة. الطلبات: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>قال %1 إن تاريخ هذا الجهاز صحيح.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>لست في المناوبة</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>إنهاء المناوبة</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>بدء المناوبة</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>ردودي</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>أي الطلبات معروضة</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>رمز أو علامة أو مكان أو حالة</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>أيّ كان</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>لا شيء يطابق. من يطلب الآن معروض دائمًا.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>لم ترد على شيء بعد. من يطلب الآن معروض دائمًا.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>الأقدم: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>المفاتيح المفردة: تعمل</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>المفاتيح المفردة: متوقفة</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>أتولى الأمر</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>لا أستطيع</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>يبقى معي</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>لمسؤول الفريق</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>صار لديّ</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>مراجعة لاحقًا</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>نفس أمر</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>من يذهب بدلًا منك؟</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>إلى أن يأتي القبول، ما زلت تُعدّ في الطريق.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>في المناوبة</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>لا أحد غيرك في الفريق.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>أي طلب هو عن الأمر نفسه؟</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>يبقى الرد على كل طلب وحده.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>لا يوجد طلب مفتوح آخر.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>الأمر نفسه</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>الخطوات التالية لكليهما</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>ليس الأمر نفسه</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>متى تكون المراجعة؟</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>بعد %1 د</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>بعد ساعة</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>تحديد</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>للمراجعة في ⁨%1⁩، حدده %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>للمراجعة: حُدد الموعد ⁨%1⁩، حدده %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>يرجى كتابة وقت من اليوم، مثل 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>يطلب %1 منك تولي الأمر. يبقى في الطريق إلى أن تقبل.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>لم يرد %1 بعد. ما زلت تُعدّ في الطريق.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>يطلب %1 منك تولي «%2».</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>يريد %1 أن يطّلع أحد مسؤولي الفريق على «%2».</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>تولى %1 أمر «%2». لم تعد تُعدّ في الطريق.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>لا يمكن أن يتولى %1 أمر «%2». ما زلت تُعدّ في الطريق.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>لم يرد %1 بشأن «%2». ما زلت تُعدّ في الطريق.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 أيضًا في الطريق إلى «%2».</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>للمراجعة «%2»: حُدد الموعد ⁨%1⁩.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>أخبار أخرى: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>أحدهم يطلب منك تولي الأمر.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>أحدهم يطلب مسؤول الفريق.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>ذاكرة USB ⁨%1⁩</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>عند وصل ذاكرة USB تظهر هنا.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>أو كتابة مجلد على هذا الجهاز</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
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
        <translation>الطباعة على ⁨%1⁩</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة على هذا الجهاز. يمكن حفظ PDF وطباعته في مكان آخر.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>ذاكرة USB: ⁦%1⁩</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>حُفظ: ⁦%1⁩</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>لم يُحفظ. لم يبقَ أي أثر. يرجى اختيار مكان آخر، أو المحاولة من جديد.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>أُرسل إلى ⁨%1⁩</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>لم تستلم ⁨%1⁩ شيئًا. يمكن حفظ PDF وطباعته في مكان آخر.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>الحفظ في</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>في الوردية الآن: %1. يتابعون الآن: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>يتابعون الآن: %1. لا يوجد جدول ورديات لهذه الفعالية.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>في الوردية ولا يتابع: الفريق %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>الفريق %1، مسؤول</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>في الوردية حتى ⁨%1⁩</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>ليس في المناوبة</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>يتابع عند %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>في المناوبة عند %1، قد لا ينتبه إلى طلب</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>يمكنه الدخول ابتداءً من ⁨%1⁩</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>يمكنه الدخول حتى ⁨%1⁩</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>انتهت مدته في الفريق ⁨%1⁩</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>شارة</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>الهاتف %1، آخر استخدام ⁨%2⁩</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>مسؤول: نعم</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>مسؤول: لا</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>إضافة مع رقم سري</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>يمكنه الدخول، مثلًا ⁦2026-11-24 08:00⁩؛ الحقل الفارغ يعني بلا حد</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>من</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>حفظ الأوقات</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>تسجيل شارة</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>إلغاء الشارة</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>إخراج من كل مكان</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>إعطاء الفريق %1 رقمًا سريًا جديدًا؟ يتوقف رقمه السري الحالي فورًا.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>إعطاء الفريق %1 رمز استرداد؟ يتيح دخولًا واحدًا دون رقم سري. أي رمز سابق يتوقف.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>إخراج الفريق %1 من كل المكاتب وإلغاء ربط هواتفه؟ يبقى رقمه السري صالحًا.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>إزالة الفريق %1؟ يُخرَج من كل مكان ولا يمكنه الدخول بعد ذلك.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>إلغاء شارة الفريق %1؟ يبقى رقمه السري صالحًا.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>يرجى تقريب شارة الفريق %1 من قارئ هذا المكتب.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>نعم، تنفيذ</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>يظهر الآن فقط. يُعطى لصاحبه وحده، ثم يُخفى.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>الرقم السري للفريق %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>رمز استرداد الفريق %1، صالح مرة واحدة</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>يمكن للفريق %1 الدخول بهذه الشارة.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>هذه الشارة لشخص آخر.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>لم تعد للفريق %1 شارة.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>حُفظت أوقات الفريق %1.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>أُخرج الفريق %1 من كل مكان.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>أُزيل الفريق %1.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>أُلغي ربط الهاتف %1.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>يوجد فريق %1 من قبل.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>لم يعد هناك فريق %1.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>لم ينجح ذلك على هذا الجهاز الآن. لم يتغير شيء.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>هذا هو المسؤول الوحيد. يرجى إضافة مسؤول آخر أولًا.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>الرقم في الفريق بين 1 و9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>تُكتب الأوقات مثل ⁦2026-11-24 08:00⁩، والثاني بعد الأول.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>ما يُضبط هنا يسري على كل شاشة خلال ثانيتين، ويتقدم على ملف الفني. يبقى الملف كما هو.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>إبقاؤه كما كان</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>حدده %1، ⁨%2⁩</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>من ملف الفني</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>من البرنامج</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>الإعداد الأول</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>المكان</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>الأماكن والطرق الأخرى للمساعدة</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>مُدد الزيارة</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>مُدد المكتب</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>الحفظ والمحو</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>خارج الفريق</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>من الفريق</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>الدرج: لم يُذكر</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>فيه درج</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>بكلمات المكان نفسه</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>يُكتب من %1 إلى %2 حرفًا، في سطر واحد.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>يُكتب مثل ⁦Europe/Lisbon⁩.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>أرقام ومسافات وعلامة ⁦+⁩ فقط، حتى 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>يُكتب مثل 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>يُكتب رقم من %1 إلى %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>يُكتب مثل ⁦Mon-Fri 09:00-23:00⁩، مع فاصلة (⁦,⁩) بين اثنين.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>يرجى أولًا ضبط الرقم الذي جُرّب.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>لا يزيد العدد على %1. الطرق الأخرى للمساعدة اثنتان على الأقل، إحداهما خارج الفريق.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>يرجى اختيار واحد من هذه.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>يرجى اختيار بعض هذه.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>يُكتب موضع مجلد البطاقات، بمساره الكامل.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>هذا لا يوافق الإعدادات الأخرى: الحالة المصغّرة تأتي قبل السؤال هل ما زال أحد هنا.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>الأيام: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>أين يقف هذا الكشك</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>كما يسميه الفريق: من 1 إلى 40 حرفًا.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>بلا اسم</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>ما يرتديه فريق السلامة</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>يأتي بعد «ويرتدي»: سترة بنفسجية.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>مثل ⁦Europe/Lisbon⁩. فارغ: كما في الجهاز.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>كما في الجهاز</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>الرقم للاتصال عند الخطر</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>رقم هذا المكان. تذكره الشاشة بعد أن يؤكده أحد.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>غير مضبوط: تذكر الشاشة 112 و911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>جرّب أحد هذا الرقم أو تحقق منه</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>لغة الشاشات</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>يمكن للزوار اختيار لغة أخرى لأنفسهم.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>غير مضبوطة</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>اللغات المتاحة للاختيار</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>بهذا الترتيب؛ الأولى منها تظهر على زر المساعدة. دون اختيار: كلها.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>كل ما يعرفه الكشك</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>طرق أخرى للمساعدة</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>من اثنتين إلى أربع، إحداها خارج الفريق.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>أين يمكن للفريق المجيء، غير هنا</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>حتى ثلاثة أماكن.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>هنا فقط</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>متى يكون الفريق هنا</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>مثل ⁦Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00⁩. فارغ: دائمًا.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>متى تكون الشاشة مضاءة</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>مثل ⁦Mon-Sun 07:00-23:30⁩. فارغ: دائمًا.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>متى تكون ألوان الشاشة داكنة</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>مثل ⁦Mon-Sun 20:00-06:00⁩. فارغ: أبدًا.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>متى يختبر الكشك المسار كله كل يوم</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>مثل 07:45. فارغ: لا في أي يوم.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>لا في أي يوم</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>اختباره مرة أخرى عند بدء دوام الفريق</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>بطاقات المكان</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>مجلد بطاقات أو ملف zip منه، بمسار كامل. يرجى النظر إليها قبل حفظها. فارغ: بطاقات البرنامج.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>بطاقات البرنامج</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>أقل مدة لبقاء البطاقة</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>ثوانٍ، من 5 إلى 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>ولكل كلمة من كلماتها</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>ثوانٍ، من 0.3 إلى 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>تعود البطاقات إلى التبدل دون لمس بعد</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>ثوانٍ، من 30 إلى 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>تصغر الحالة دون لمس بعد</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>ثوانٍ، من 10 إلى 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>تسأل الحالة هل ما زال أحد هنا بعد</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>ثوانٍ، من 60 إلى 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>وتختفي دون جواب بعد</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>ثوانٍ، من 20 إلى 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>اللمسات على المساعدة ضغطة واحدة خلال</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>ثوانٍ، من 1 إلى 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>زر المساعدة يطلب لمسة ثانية</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>يُقفل المكتب على الكشك دون لمس بعد</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>ثوانٍ، من 20 إلى 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>تُقفل المكاتب الأخرى دون لمس بعد</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>ثوانٍ، من 60 إلى 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>لا يُعدّ أحد متابعًا دون لمس بعد</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>دقائق، من 5 إلى 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>تُمحى الطلبات بعد إغلاقها بمدة</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>أيام، من 1 إلى 365. فوق 90، يرجى تدوين السبب.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>النظر إلى هذه البطاقات</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>بطاقات يمكن للكشك عرضها: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>لا يمكن للكشك عرض هذه البطاقات.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>رسالة فوق كل البطاقات</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>لحالة طارئة في المكان. تظهر بلغة كل زائر، ويبقى زر المساعدة.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>عرضها على كل شاشة</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>إزالتها</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>على كل شاشة. وضعها %1، ⁨%2⁩</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>تُمحى الطلبات المغلقة بعد إغلاقها بهذا العدد من الأيام: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>لا يوجد طلب مغلق محفوظ الآن.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>الطلبات المغلقة المحفوظة: %1. أولها يُمحى في ⁨%2⁩، وآخرها في ⁨%3⁩.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>تُمحى خلال ثلاثة أيام: %1. يرجى إعداد التقرير قبل ذلك.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>لم تُغلق بعد: %1. تُحفظ إلى أن يغلقها أحد.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>المحو ينتظر قرارك</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>قفزت ساعة هذا الجهاز. هل هذا صحيح؟ ⁨%1⁩</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>دوّنّا ذلك. يستمر المحو بعد يوم من الآن.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>نسخ على هذا الجهاز</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>النسخ: %1. آخرها: ⁨%2⁩</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>لا نسخة بعد. تُعدّ نسخة كل يوم.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>نُسخ وفُحص. الحجم بالكيلوبايت: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>تصدير كل الطلبات</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>دون الملاحظات. لا يُذكر من رد، إلا بوضع علامة هنا.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>مع أرقام الفريق</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>الطلبات المكتوبة: %1. الملف: ⁦%2⁩</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>كل خطوة بيدك، وبأي ترتيب. لا شيء هنا يحدث من تلقاء نفسه.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>أرقام الفعالية، للحفظ أو الطباعة. يرجى فعل ذلك قبل المحو.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>إلى التصدير</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>جدول بكل الطلبات، إن كانت جهتك تحتفظ به.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>نسخة للأخذ معك</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>كل الطلبات والملاحظات في ملف واحد. الملف غير مشفّر: يرجى حفظ ذاكرة USB في مكان آمن.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>نُسخ وفُحص. الملف: ⁦%1⁩</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>الهواتف والأشخاص لهذه الفعالية</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>الهواتف المرتبطة: %1. الأشخاص بتاريخ انتهاء: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>لا هاتف مرتبط، ولا أحد بتاريخ انتهاء.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>إنهاء وصولهم</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>فك ربط كل الهواتف وإزالة كل من له تاريخ انتهاء؟ لن يمكنهم الرد بعد ذلك.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>انتهى وصولهم: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>المحو</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>الطلبات المغلقة: %1. من تلقاء نفسها تُمحى كلها بحلول ⁨%2⁩.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>لا يوجد طلب مغلق للمحو.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>المحو الآن</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>محو كل الطلبات المغلقة وملاحظاتها نهائيًا، وفي كل نسخة على هذا الجهاز؟ الطلبات: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>تم المحو، وفي كل نسخة على هذا الجهاز أيضًا. الطلبات: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>الطلبات الممحوة: %1. لم يُنظَّف بعد: ⁨%2⁩. تُعاد المحاولة كل يوم.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>نعم، تنفيذ</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>جارٍ عدّ ما بقي على هذا الجهاز…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>لم تعد على هذا الجهاز أي طلبات.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>ما زالت على هذا الجهاز طلبات: %1. المكان: ⁨%2⁩</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>تعذرت قراءة هذه الملفات وقد تحوي بعضها: ⁨%1⁩</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>إلى التقرير</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>بطاقات للطباعة</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>علامات للرفع</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>كل العلامات الـ48، أربع في الصفحة</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>أرقام الفريق</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>بطاقة لكل شخص في الفريق، عشر في الصفحة؛ ليس عليها رقم سري</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>ما في الداخل</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>⁦Allyship Kiosk %1⁩، بموجب رخصة ⁦Apache License 2.0⁩. يعمل مع هذه الحزم، ولكل منها رخصتها:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>لم تذكر الحزمة رخصتها</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>من جدول بيانات</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>ملفات CSV على ذاكرة USB وفي مستندات هذا المستخدم. أعمدة الفريق: ⁦number, lead, from, to⁩؛ وأعمدة جدول الورديات: ⁦number, from, to⁩.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>لا يوجد ملف CSV على ذاكرة USB أو في مستندات هذا المستخدم.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>كفريق</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>كجدول ورديات</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>لا يؤخذ شيء من هذا الملف قبل تصحيحه.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>خلايا أخرى لا يمكن قراءتها: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود ⁨%2⁩</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: المنتظر ⁨%2⁩، والموجود ⁨%3⁩</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>سيضيف هذا أشخاصًا: %1، منهم مسؤولون: %2. يُعطى كل منهم رقمًا سريًا يظهر مرة واحدة.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>سيحل هذا محل جدول الورديات. الورديات: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>أشخاص أُضيفوا: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>حُفظ جدول الورديات. الورديات: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>رقم في الفريق، من 1 إلى 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>رقم في الفريق ليس لأحد بعد</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>رقم شخص من الفريق</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>⁦yes⁩ أو ⁦no⁩</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>وقت مثل ⁦2026-11-24 08:00⁩</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>وقت بعد الأول</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>وردية واحدة لهذا الشخص في الوقت نفسه</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>سطر واحد على الأقل تحت أسماء الأعمدة</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>الطلبات إلى فريق السلامة</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>أُعدّ في ⁨%1⁩</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>رُدّ عليها بـ«أنا في الطريق»</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>لم يقل أحد «أنا في الطريق»</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>الطلبات بحسب ساعة اليوم</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>من %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>المدة حتى «أنا في الطريق»: النصف خلال، بحسب الساعة</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>الطلبات بحسب الكشك</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>كل الأكشاك الأخرى</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 أو أكثر بالخطأ، أو لا أحد هناك</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>كيف انتهت</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>سُحبت عند الكشك</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>من الضغط حتى</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>الظهور على مكتب أو صفحة</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>رؤية شخص لها</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>«أنا في الطريق»</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>مع الشخص</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 أو أكثر، دون ذكر العدد</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>الطلبات أقل من أن يُعرض هذا.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>لا طلبات في هذه الأيام.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>«%1» يعني من 1 إلى 4. «%2» يعني 5 أو أكثر، ولا يُذكر العدد بدقة حتى لا يمكن استنتاج أي «%1».</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>التمارين غير محتسبة. ولا تُحتسب خطوة جرى التراجع عنها خلال 10 ثوانٍ.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>لا يخص أي رقم شخصًا بعينه. يرجى تسليم تقرير واحد عن الفعالية: فمن تقريرين يمكن حساب الفرق.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 عند هذا الكشك: 5 أو أكثر كانت ضغطًا بالخطأ، أو لم يكن هناك أحد.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>مُحيت حتى الآن، وليست في أي رقم آخر هنا: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>يرجى مغادرة المبنى الآن.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>يرجى المشي بهدوء إلى أقرب مخرج، دون استخدام المصاعد. من لا يمكنه استخدام الدرج، فليخبر أحدًا بقربه.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>يرجى التوجه إلى نقطة التجمع.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>يرجى المشي بهدوء. من لا يعرف مكانها، يمكنه سؤال أي شخص من الطاقم.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>يرجى البقاء في الداخل، حيث أنتم.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>يرجى الانتظار إلى أن يقول الطاقم إنه يمكن الخروج.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>الفعالية متوقفة مؤقتًا.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>يرجى الانتظار. سيخبركم الطاقم متى تُستأنف.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>يرجى اتباع ما يقوله الطاقم.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>يرجى الاستماع إلى الإعلانات، ومساعدة من بقربكم على فهمها.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>من المكان، ⁨%1⁩</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الكشك</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>إعداد هذا الكشك: الصفحة %1 من %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>المكان</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>كيف يسمي الكشك هذا المكان. يمكن تغيير كل شيء لاحقًا من مكتب.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>الرقم للاتصال عند الخطر</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>تذكره الشاشة بعد أن يجرّبه أحد هنا أو يتحقق منه. وحتى ذلك الحين تذكر 112 و911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>طرق أخرى للمساعدة</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>تظهر بجانب زر المساعدة عندما لا يتابع أحد من الفريق. مكتب أو شخص أو رقم أفضل من كلام عام.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>اللغات والأوقات</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>ما يمكن للزوار اختياره، ومتى يكون الفريق هنا.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>أول مسؤول للفريق</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>يدخل مسؤول الفريق إلى المكتب برقمه في الفريق ورقم سري، ويضيف الفريق ويغيّر الإعدادات.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>إعطاء رقم سري</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>رقم أصغر في الفريق</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>رقم أكبر في الفريق</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>لم يُعطَ رقم سري. قد يكون الرقم مأخوذًا، أو أن القرص يرفض. يرجى اختيار رقم آخر، أو المحاولة من جديد.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>الرقم السري للفريق %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>رمز استرداد الفريق %1، صالح مرة واحدة، عند فقدان الرقم السري</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>يرجى تدوينهما الآن. يظهران في هذه الصفحة فقط.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>أُعطي رقم سري. لن يظهر مرة أخرى.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>اختبار هذا الجهاز</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>هل يُحفظ الطلب ويُرسل ويُسمع.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>يمكن حفظ الطلبات.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>لا يمكن حفظ الطلبات. يرجى فحص القرص: ⁦allyship-kiosk doctor⁩.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>العملية التي تنادي الفريق تعمل.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>العملية التي تنادي الفريق لم تبدأ بعد.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>تشغيل الجرس</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>سمعته</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>لم أسمع شيئًا</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>لا صوت في هذا الجهاز. يمكن لمكتب أن ينبه بالضوء.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>يمكن سماع الجرس.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>يرجى فحص مستوى الصوت ومكبر الصوت. يمكن لمكتب أن ينبه بالضوء.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>عند ظهور البطاقات، يختبر الكشك المسار كله بنفسه. النتيجة تظهر على المكتب.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>يمكن لمسؤول الفريق الدخول.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>لا يمكن لأحد الدخول بعد. يرجى الرجوع وإعطاء رقم سري.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>إنهاء وعرض البطاقات</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>تخطي الإعداد</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>لن يظهر الإعداد بعد ذلك أبدًا. يمكن تغيير الإعدادات في الملف، ويُضاف مسؤول الفريق في نافذة أوامر: ⁦allyship-kiosk staff add 1 --lead⁩.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>تخطيه نهائيًا</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>متابعة الإعداد</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>فريق السلامة</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>أرقام الفريق</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>العلامات</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1، اللون %2</translation>
    </message>
</context>
</TS>
