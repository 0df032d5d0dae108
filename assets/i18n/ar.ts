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
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>عرض مكان هادئ، أو ماء، أو حضور صديق.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>الإصغاء، ثم الشكر على الطلب.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>لا أحكام، ولا إلحاح في طلب التفاصيل.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>لا وعد بنتيجة.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>الشرطة فقط إذا طلبها الشخص، أو كان أحد في خطر.</translation>
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
</context>
</TS>
