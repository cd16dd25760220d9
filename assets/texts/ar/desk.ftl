# Review: none by a native reader yet.
# The Desk and the lunch desk.

box-desk = امسح التذكرة، أو اكتب اسما أو بريدا أو رمزا
box-lunch = امسح التذكرة أو اكتب اسما لتسليم وجبة غداء
box-label = مسح أو اسم أو بريد أو رمز
box-linking = اكتب اسم الضيف صاحب هذه التذكرة

idle-title = جاهز للضيف التالي
idle-line = إجراء واحد لكل ضيف. تظهر الإجابة هنا.
idle-lunch-title = جاهز لتسليم الغداء
idle-lunch-line = امسح التذكرة أو اكتب اسما. تظهر الحمية هنا بأكبر الحروف.
idle-lunch-buffet = الغداء بوفيه مفتوح: لا أحد يعد الوجبات. ومن تُمسح تذكرته هنا يُسجل حضوره.
idle-lunch-check-in = يُسلم الغداء مع تسجيل الحضور. امسح هنا تذكرة من لم يأخذ وجبته.
idle-scan = امسحها
idle-scan-line = أي ماسح يدوي يكتب كلوحة مفاتيح، بلا إعداد
idle-type = اكتب
idle-type-line = الاسم أو البريد أو الرمز، مباشرة
idle-show = اعرضها
idle-show-line = أمسك التذكرة على بعد كف من الكاميرا
idle-show-off = شغل الكاميرا بمفتاح F8، أو أفلت صورة التذكرة
idle-camera-trouble =
    { $trouble ->
        [missing] صِل كاميرا. لا داعي لانتظارها
        [busy] أغلق البرنامج الذي يستعملها. لا داعي لانتظارها
        [denied] اسمح بها في إعدادات النظام. لا داعي لانتظارها
        [black] افتح غطاءها. لا داعي لانتظارها
       *[other] تحقق من سلكها. لا داعي لانتظارها
    }
idle-no-roster = لا أحد في القائمة بعد
idle-no-roster-line = استورد قائمة المشاركين في الإعداد، أو أضف من يأتون بلا تسجيل.
idle-to-people = استيراد القائمة
idle-undone = تم التراجع: { $name }
idle-undone-line = لم يعد هذا الحضور محسوبا، ويبقى في السجل.

word-on-time = سُجل الحضور، في الموعد
word-late = سُجل الحضور، متأخرا
word-echo = سُجل الحضور للتو
word-already-in = سبق تسجيل الحضور
word-was-in = كان حاضرا ثم غادر
word-replaced = حضر شخص آخر مكانه
word-online = مسجل عبر الإنترنت. هل يُقبل حضوريا؟
word-unlinked = تذكرة { $system }، غير مربوطة بعد
word-not-confirmed =
    { $status ->
        [waitlisted] على قائمة الانتظار
       *[other] لم يؤكد بعد
    }
word-cancelled = التسجيل ملغى
word-other-event = تذكرة لفعالية أخرى
word-revoked = صدرت تذكرة أحدث
word-forged = التوقيع غير صحيح
word-not-a-ticket = ليست تذكرة
word-unknown = ليس في هذه القائمة
word-misread = لم تكتمل القراءة
word-room-full = القاعة ممتلئة
word-ambiguous = من منهم؟
word-party = سُجل حضور المجموعة

ask-who = من الضيف؟
ask-who-line = اكتب الاسم: يسجل Enter الحضور ويربط التذكرة
ask-who-plain = اكتب الاسم، أو أضف زائرا بلا تسجيل
line-not-yet = لا تُدخله بعد
line-other-event = هي لفعالية { $which }
line-revoked = اطلب التذكرة الصادرة في { $date }، أو ابحث عن الاسم
line-forged = تشبه تذكرة { $system } وليست كذلك
line-misread = امسحها مرة أخرى، أو اكتب الاسم
line-never-issued = من تذاكرنا، لكنها لم تصدر لأحد هنا
line-not-on-the-list = سُحبت القائمة التي كان فيها
line-ambiguous = يحمل هذا الرمز { $count }: اختر واحدا
line-find-name = اكتب الاسم، أو أضف زائرا بلا تسجيل

thing-scanner_card = بطاقة اختبار الماسحات اليدوية
thing-set_up_code = رمز إعداد لبرنامج تسجيل حضور
thing-online_link = رابط للمشاركة عبر الإنترنت
thing-order = رقم طلب
thing-web_address = عنوان موقع
thing-wifi_code = رمز شبكة Wi-Fi
thing-contact_card = بطاقة اتصال
thing-contact-card-of = بطاقة اتصال: { $name }
thing-mail = عنوان بريد إلكتروني
thing-phone = رقم هاتف
thing-location = موقع على خريطة
thing-calendar_entry = موعد في تقويم
thing-pass = { $pass }
thing-empty = رمز فارغ
thing-too_long = أطول من أي تذكرة

fact-registered = التسجيل
fact-lunch = الغداء
fact-lunch-with = الغداء، مع تسجيل الحضور
fact-first = أول تسجيل للحضور
fact-first-value = { $time } في { $desk }، { $means }
fact-in-place = مكانه
fact-if-admitted = إذا قُبل
fact-if-admitted-on-time = يُحسب مرة واحدة، حضوريا، في الموعد
fact-if-admitted-late = يُحسب مرة واحدة، حضوريا، متأخرا
fact-what-to-do = ما العمل
fact-do-cancelled = اسأل المشرف
fact-do-not-confirmed = اسأل المشرف
fact-do-other-event = ابحث عن الاسم هنا، أو أضف زائرا بلا تسجيل
fact-do-revoked = اطلب التذكرة الأحدث، أو ابحث عن الاسم
fact-do-forged = ابحث عن الاسم، وأبلغ الجهة المنظمة
fact-do-find = ابحث عن الاسم، أو أضف زائرا بلا تسجيل
fact-do-scan-again = امسحها مرة أخرى
fact-do-wait = انتظر حتى يغادر أحد، أو اسأل المشرف
fact-code = الرمز
fact-code-unlinked = ليس في أي صف من القائمة
fact-code-unknown = غير معروف لدينا
fact-code-misread = يبدأ كإحدى تذاكرنا
fact-code-never-issued = كامل، ولم يصدر لأحد
fact-code-off-list = صاحبه ليس في أي قائمة سارية
fact-read = وقت القراءة
fact-inside = في القاعة
fact-inside-value = { $inside } من { $capacity }
fact-party = المجموعة
fact-in-place-of = مكان
fact-email = البريد
fact-position = المنصب
fact-host = المضيف
fact-state = الحالة
fact-checked-in = الحضور
fact-allergies = يُرجى الانتباه
fact-affiliation = من

lunch-claimed = استُلم { $time }
lunch-claimed-now = استُلم: { $diet }
lunch-none-left = لم يبق شيء
lunch-none-left-others = لم يبق { $diet }؛ يوجد { $others }
lunch-no =
    { $free ->
        [zero] لم يُطلب، ولا وجبة متاحة
        [one] لم يُطلب، ووجبة واحدة متاحة
        [two] لم يُطلب، ووجبتان متاحتان
        [few] لم يُطلب، و{ $free } وجبات متاحة
        [many] لم يُطلب، و{ $free } وجبة متاحة
       *[other] لم يُطلب، و{ $free } وجبة متاحة
    }
lunch-no-plain = لم يُطلب

state-in = حاضر منذ { $time }
state-left = حضر في { $time } ثم غادر
state-not-in = لم يحضر بعد
state-waiting = { $place }

do-undo = تراجع
do-lunch = تسليم الغداء
do-give-lunch = إعطاء وجبة
do-details = التفاصيل
do-close-details = إغلاق التفاصيل
do-admit = قبول حضوريا
do-leave-online = إبقاؤه عبر الإنترنت
do-override = يقبله المشرف
do-walk-in = إضافة بلا تسجيل
do-search = البحث عن الاسم
do-came-back = عاد
do-left = غادر
do-different = شخص آخر
do-done = تم
do-check-in = تسجيل الحضور
do-check-in-from = تسجيل الحضور منذ { $time }
do-substitute = يأتي شخص آخر مكانه
do-wait = ينتظر في الأسفل
do-stop-waiting = لم يعد ينتظر
do-note = ملاحظة أو تنبيه
do-met = أُنجز اللازم
do-name = تسمية صاحب المكان
do-party =
    { $count ->
        [zero] لا أحد آخر من المجموعة
        [one] واحد آخر من المجموعة
        [two] اثنان آخران من المجموعة
        [few] { $count } آخرون من المجموعة
        [many] { $count } آخرون من المجموعة
       *[other] { $count } آخرون من المجموعة
    }
do-dismiss = ليس ضيفا
do-pick = هذا الشخص
do-other-meal = وجبة أخرى

recent-title = الأحدث
recent-desk = هذا المكتب
recent-lunches = الوجبات
recent-empty = كل من أُجيب هنا يظهر في هذه القائمة مع الوقت.
recent-open = معلق
recent-undone = تُروجع عنه
recent-already_in = سبق حضوره
recent-online_registrant = عبر الإنترنت
recent-unlinked = من الضيف؟
recent-not_confirmed = غير مؤكد
recent-cancelled = ملغى
recent-other_event = فعالية أخرى
recent-revoked = تذكرة قديمة
recent-forged = مزورة
recent-room_full = القاعة ممتلئة
recent-ambiguous = من منهم؟
recent-left = غادر
recent-returned = عاد
recent-lunch_claimed = غداء
recent-walk_in = بلا تسجيل
recent-substitute = بديل
recent-switched = حُول حضوريا
recent-override = بقرار المشرف
recent-ticket = تذكرة { $system }
recent-no-ticket = ليست تذكرة
recent-code = رمز غير معروف
recent-some-ticket = تذكرة

tile-in = حضروا
tile-on-time = في الموعد
tile-late = متأخرون
tile-to-come = لم يصلوا بعد
tile-no-show = تغيبوا
tile-claimed = مستلم
tile-left = متبق
tile-held = محجوز
tile-free = متاح
tile-short = ناقص
tile-requested = مطلوب
tile-planned = مخطط
tile-mouths = عدد الآكلين
tile-picture = صورة
tile-picture-line = أفلت صورة تذكرة أو الصقها
tile-picture-reading = جارية قراءة الصورة

look-best = الأقرب
look-sounds = يشبهه نطقا
look-in = سبق حضورهم
look-same-name = { $count } × الاسم نفسه
look-none = لا أحد بهذا الاسم
look-none-line = جرب جزءا من الاسم أو البريد أو الجهة. تصلح أي كتابة.
look-more = يطابق { $count }. اكتب المزيد من الاسم.
look-found =
    { $count ->
        [zero] لم يُعثر على أحد
        [one] عُثر على شخص واحد
        [two] عُثر على شخصين
        [few] عُثر على { $count } أشخاص
        [many] عُثر على { $count } شخصا
       *[other] عُثر على { $count } شخص
    }
look-walk-in = إضافة «{ $name }» بلا تسجيل
look-choose-several = اسأل عن معلومة ثانية، ثم اختر بالسهمين ↑ ↓
look-is-code = يتحقق Enter من هذا الرمز
look-same-title = يحمل هذا الاسم { $count }
look-same-line = اسأل عن الجهة.
look-linking = يسجل Enter الحضور ويربط التذكرة.

walk-title = زائر بلا تسجيل
walk-substitute-title = مكان { $name }
walk-name-title = من يأخذ هذا المكان؟ { $name }
walk-still-to-come =
    { $count ->
        [zero] لا ضيوف متوقعين بعد
        [one] ضيف واحد لم يصل بعد
        [two] ضيفان لم يصلا بعد
        [few] { $count } ضيوف لم يصلوا بعد
        [many] { $count } ضيفا لم يصلوا بعد
       *[other] { $count } ضيف لم يصلوا بعد
    }
walk-places = الأماكن الشاغرة { $free } من { $capacity }، ولم يصل بعد { $toCome }
walk-name = الاسم
walk-affiliation = الجهة
walk-email = البريد
walk-more = الفئة والمجموعة والمضيف
walk-group = الفئة
walk-group-none = غير محددة
walk-by = بكلمة من
walk-optional = اختياري
walk-lunch = الغداء
walk-lunch-free = المتاح: { $free }
walk-lunch-none = لا وجبة متاحة: يمكن للمشرف إعطاء واحدة
walk-lunch-theirs = يأخذ وجبة صاحب المكان
walk-diet = الحمية
walk-add = إضافة وتسجيل الحضور
walk-cancel = رجوع
walk-name-missing = اكتب اسم الشخص
walk-likely = هل هو أحد هؤلاء؟
walk-likely-none = لا أحد في القائمة باسم مشابه.
walk-likely-line = اختر شخصا لتسجيل حضوره بدلا من إضافته مرة ثانية.
walk-likely-wait = اكتب الاسم: يظهر هنا أصحاب الأسماء المشابهة.
walk-not-in = لم يحضر بعد
walk-in-since = حاضر منذ { $time }

undo-title = التراجع عن حضور { $name }؟
undo-line = سُلمت وجبة. هل أُعيدت؟
undo-keeps = تراجع، وتبقى الوجبة مسلمة
undo-returns = تراجع، وقد أُعيدت الوجبة
undo-not = إبقاء الحضور

override-title = قبول { $name }؟
override-title-full = القبول في القاعة الممتلئة؟
override-line = يُكتب اسم المشرف أو السبب في السجل.
override-reason = بكلمة من، ولماذا
override-do = قبول
override-not = عدم القبول

grant-title = إعطاء { $name } وجبة غداء؟
grant-line = لا وجبة مستحقة له. يمكن للمشرف إعطاء واحدة.
grant-do =
    { $diet }، { $free ->
        [zero] لا متاح
        [one] { $free } متاح
        [two] { $free } متاح
        [few] { $free } متاح
        [many] { $free } متاح
       *[other] { $free } متاح
    }
grant-not = بلا غداء

wait-title = أين ينتظر { $name }؟
wait-lobby = في البهو
wait-security = عند الأمن
wait-lift = عند المصعد
wait-not = إلغاء
waiting-title = في الانتظار
waiting-line =
    { $count ->
        [zero] لا ضيوف
        [one] ضيف واحد، والأطول انتظارا أولا
        [two] ضيفان، والأطول انتظارا أولا
        [few] { $count } ضيوف، والأطول انتظارا أولا
        [many] { $count } ضيفا، والأطول انتظارا أولا
       *[other] { $count } ضيف، والأطول انتظارا أولا
    }
waiting-none = لا أحد ينتظر. من يُستوقف في البهو يُضاف إلى هنا من تفاصيله.
waiting-since = { $place }، منذ { $time }
waiting-clear = انصرف
waiting-close = العودة إلى الأحدث
waiting-strip =
    { $count ->
        [zero] لا أحد ينتظر
        [one] ضيف واحد ينتظر منذ { $time }
        [two] ضيفان ينتظران، أولهما منذ { $time }
        [few] { $count } ضيوف ينتظرون، أولهم منذ { $time }
        [many] { $count } ضيفا ينتظرون، أولهم منذ { $time }
       *[other] { $count } ضيف ينتظرون، أولهم منذ { $time }
    }

stage-missing =
    { $count ->
        [zero] وصل الجميع، وباق { $left } د على البدء
        [one] واحد لم يصل بعد، وباق { $left } د على البدء
        [two] اثنان لم يصلا بعد، وباق { $left } د على البدء
        [few] { $count } لم يصلوا بعد، وباق { $left } د على البدء
        [many] { $count } لم يصلوا بعد، وباق { $left } د على البدء
       *[other] { $count } لم يصلوا بعد، وباق { $left } د على البدء
    }
stage-started =
    { $count ->
        [zero] وصل الجميع، وقد بدأت الفعالية
        [one] واحد لم يصل، وقد بدأت الفعالية
        [two] اثنان لم يصلا، وقد بدأت الفعالية
        [few] { $count } لم يصلوا، وقد بدأت الفعالية
        [many] { $count } لم يصلوا، وقد بدأت الفعالية
       *[other] { $count } لم يصلوا، وقد بدأت الفعالية
    }
stage-no-phone = بلا رقم هاتف
stage-hide = إخفاء حتى 10 دقائق قبل البدء

note-title = ماذا عن { $name }؟
note-line = يظهر التنبيه في الاستقبال عند وصول الضيف، حتى يضغط أحد على «تم».
note-label = ما ينبغي أن يعرفه الاستقبال
note-flag = وضع تنبيه
note-only = ملاحظة فقط
note-not = إلغاء

declared-title = مؤشر عليهم في الورق
declared-line = الوقت قبل الاسم يخص ذلك الاسم وحده: ⁦12:58 Ruiz⁩. ويُكتب عن الجميع أنهم أُدخلوا لاحقا.
declared-time = الوقت في القائمة
declared-time-problem = اكتب وقتا مضى، مثل 12:58
declared-name = الاسم
declared-several = يطابق أكثر من شخص: اختر بالسهمين ↑ ↓
declared-none = لا أحد يطابق
declared-entered = أُدخلوا
declared-entered-none = اكتب اسما واضغط Enter: يظهر هنا من أُدخل.
declared-since = سبق حضوره، منذ { $time }
declared-close = إنهاء
declared-enter = إدخال

pick-title = الرموز في هذه الصورة: { $count }
pick-line = اختر التذكرة.
pick-not = لا شيء منها

picture-none = لم يُعثر على رمز في هذه الصورة. التقطها مرة أخرى والرمز أكبر، أو اكتب الاسم.

plate-claimed = سلمها
plate-already = سبق استلامها
plate-not-in = لم يُسجل حضوره
plate-not-entitled = لا غداء له
plate-not-in-line = سجل حضوره أولا
plate-not-entitled-line = يمكن للمشرف إعطاء وجبة
plate-eat-by-diet = عدد الآكلين حسب الحمية
plate-eat-of = الآكلون { $mouths }، والمخطط { $planned }
held-until =
    { $count ->
        [zero] لا وجبات محجوزة
        [one] وجبة واحدة محجوزة لضيف حتى { $time }
        [two] وجبتان محجوزتان لضيفين حتى { $time }
        [few] { $count } وجبات محجوزة لضيوف حتى { $time }
        [many] { $count } وجبة محجوزة لضيوف حتى { $time }
       *[other] { $count } وجبة محجوزة لضيوف حتى { $time }
    }
held-released = الوجبات المحجوزة متاحة منذ { $time }. المتاح: { $free }
held-release = إتاحتها الآن
held-longer = تمديد { $minutes } د
plate-left-by-diet = المتبقي حسب الحمية
plate-of = { $left } من { $planned }
plate-held-line = منها { $held } محجوزة لضيوف متوقعين

failed-title = لم ينجح ذلك
failed-again = حاول مرة أخرى، أو ابحث عن الاسم.
failed-close = إغلاق

help-title = المفاتيح
help-box = إلى الخانة
help-enter = تنفيذ ما على الزر الأزرق
help-esc = مسح، ثم رجوع
help-arrows = الاختيار ممن عُثر عليهم
help-pick = اختيار من يحمل هذا الرقم
help-regions = إلى الجزء التالي من الشاشة، والعودة
help-waiting = من ينتظرون
help-redo = إعادة تسجيل آخر حضور تُروجع عنه
help-note = ملاحظة أو تنبيه
help-declared = إدخال قائمة ورقية
help-paste = لصق صورة أو رمز أو اسم
help-settings = إعداد هذا الحاسوب
help-undo = التراجع عن آخر حضور سجله هذا المكتب
help-walk-in = زائر بلا تسجيل
help-lunch = تسليم الغداء
help-party = بقية المجموعة
help-details = التفاصيل
help-picture = فتح صورة
help-camera = تشغيل الكاميرا أو إيقافها
help-next-camera = الكاميرا التالية
help-places = الاستقبال، الغداء، المتابعة، الإعداد
help-scan = يعمل الماسح اليدوي في كل شاشة: تظهر الإجابة في الاستقبال. ومفتاح Enter من الماسح لا يجيب عن أي سؤال.
help-close = إغلاق
