# Review: none by a native reader yet.
# The organizers' Board.

## The numbers on top

board-figures = الأرقام
board-on-time-so-far = في الموعد حتى الآن
board-on-time = في الموعد
board-late = متأخرون
board-still-to-come = لم يصلوا بعد
board-not-yet = لم يصلوا
board-no-show = تغيبوا
board-inside = في القاعة
board-lunch = الغداء
board-lunches-left = وجبات متبقية
board-lunches-over = وجبات زائدة
board-to-feed = عدد الآكلين
board-of-expected = { $onTime } من { $expected } متوقعين، { $percent } %
board-count-switched = حُولوا إلى الحضور: { $number }
board-count-walk-ins =
    { $number ->
        [zero] لا أحد بلا تسجيل
        [one] واحد بلا تسجيل
        [two] اثنان بلا تسجيل
        [few] { $number } بلا تسجيل
        [many] { $number } بلا تسجيل
       *[other] { $number } بلا تسجيل
    }
board-count-by-override = بقرار المشرف: { $number }

# Headings of the lists behind them.
board-on-time-registered = مسجلون حضوريا، في الموعد
board-on-time-switched = حُولوا إلى الحضور، في الموعد
board-on-time-walk-ins = بلا تسجيل، في الموعد
board-on-time-by-override = بقرار المشرف، في الموعد
board-lunch-claimed = وجبات مستلمة
board-lunch-to-come = وجبات لم تُستلم بعد

## Arrivals

board-arrivals = الوصول
board-as-table = عرض كجدول
board-as-curve = عرض كمنحنى
board-nobody-yet = لم يصل أحد بعد
board-cutoff = حد الوصول { $at }
board-count-now = { $number } الآن
board-count-then = { $number } في { $at }
board-count-in = حضر { $number }
board-each-five-minutes = كل 5 دقائق
board-curve = الوصول: { $said }. حد الوصول { $cutoff }.
board-five-minutes = خمس دقائق
board-running = حتى الآن
board-in-by-then = مجموع الحضور حتى ذلك
board-about-by = نحو { $number } بحلول { $at }
board-about-in-the-end = نحو { $number } في النهاية
board-likely-range = : من { $low } إلى { $high }
board-likely-pace = ، بمعدل { NUMBER($pace, maximumFractionDigits: 1) } في الدقيقة
board-stated = ثُبت في { $at }: { $number } في الموعد.
board-known-later = +{ $number } عُرفوا لاحقا
board-undone-since = −{ $number } تُروجع عنهم منذئذ
board-since-then =
    { $some ->
        [0] الآن: { $number }
       *[other] منذئذ { $changes }: { $number }
    }

## The strip of those registered in person

board-registered-in-person = المسجلون حضوريا: { $number }
board-substituted-for = حل محلهم بديل
board-joined-online = انضموا عبر الإنترنت
board-not-confirmed = غير مؤكدين
board-cancelled = ملغى
board-with =
    مع { $switched } محولين{ $byOverride ->
        [0] { " " }و
       *[other] ، و{ $byOverride } بقرار المشرف، و
    }{ $walkIns ->
        [zero] لا أحد بلا تسجيل
        [one] واحد بلا تسجيل
        [two] اثنين بلا تسجيل
        [few] { $walkIns } بلا تسجيل
        [many] { $walkIns } بلا تسجيل
       *[other] { $walkIns } بلا تسجيل
    }:

## Groups

board-by-affiliation = حسب الجهة
board-in = حضروا
board-registered = مسجلون
board-all = المجموع
board-group-government = جهات حكومية
board-group-un = الأمم المتحدة والمنظمات
board-group-academia = الأوساط الأكاديمية
board-group-industry = الصناعة والمجتمع المدني
board-group-other = جهات أخرى
board-group-and = { $group }: { $what }

## Lunch

board-lunch-by-diet = الغداء حسب الحمية
board-requested = مطلوب
board-planned = مخطط
board-claimed = مستلم
board-due = مستحق
board-held = محجوز
board-free = متاح
board-short = ينقص { $number }

## Who has something to do on the stage

board-run-of-show = سير البرنامج
board-of-all-in = حضر { $number } من { $all }
board-name = الاسم
board-part = الفقرة
board-state = الحالة
board-in-at = حضر في { $at }
board-not-in = لم يحضر
board-online-there = عبر الإنترنت
board-not-on-roster = ليس في القائمة
board-role-guest = ضيف
board-role-speaker = متحدث
board-role-moderator = إدارة الجلسة
board-role-organizer = تنظيم
board-role-interpreter = ترجمة شفوية
board-role-press = صحافة
board-role-staff = موظفون
board-role-crew = فريق تقني

## Online, and the desks

board-online = عبر الإنترنت
board-count-registered = مسجلون: { $number }
board-joined = انضموا
board-came-in-person = حضروا شخصيا
board-not-joined = لم ينضموا
board-desks = المكاتب
board-median = عدد الحضور والفاصل الوسيط
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } ث
board-minutes = { $minutes } د

## The list behind a number

board-show = عرض الأسماء: { $what }
board-list-title = { $what }: { $number }
board-list-empty = لا أحد
board-affiliation = الجهة
board-mode = التسجيل
board-mode-in-person = حضوريا
board-mode-online = عبر الإنترنت
board-since = منذ
board-phone = الهاتف
board-close = إغلاق

## An earlier instant

board-replay = لحظة سابقة
board-as-of-now = حتى الآن
board-as-of = حتى { $at }
board-now = الآن
board-back-to-now = العودة إلى الآن

## The end of arrivals

board-close-arrivals = إغلاق تسجيل الحضور
board-arrivals-closed = أُغلق تسجيل الحضور
board-close-arrivals-question = إغلاق تسجيل الحضور؟
board-close-arrivals-line =
    { $number ->
        [zero] لم يعد أحد متوقعا.
        [one] شخص واحد لم يصل بعد يُعد متغيبا من الآن.
        [two] شخصان لم يصلا بعد يُعدان متغيبين من الآن.
        [few] { $number } أشخاص لم يصلوا بعد يُعدون متغيبين من الآن.
        [many] { $number } شخصا لم يصلوا بعد يُعدون متغيبين من الآن.
       *[other] { $number } شخص لم يصلوا بعد يُعدون متغيبين من الآن.
    }
board-close-arrivals-yes = إغلاق تسجيل الحضور: لا أحد آخر متوقع
board-close-arrivals-no = إبقاؤه مفتوحا

## What happened, parties, how people came in, and the big screen

board-log = ما حدث
board-log-which = أي منها
board-log-all = الكل
board-log-admitted = من دخلوا
board-log-other = كل ما عدا ذلك
board-log-undone = ما أُلغي
board-log-empty = لا شيء بعد
board-parties = المجموعات
board-fewer = أقل
board-all-of-them = الكل ({ $number })
board-how = كيف دخلوا
board-how-line = الواصلون
board-percent = { $percent }%
board-means-scan = بالمسح
board-means-look_up = بالاسم
board-means-group = مع مجموعة
board-means-declared = من قائمة ورقية
board-not-admitted = إجابات لم يدخل بها أحد
board-answer-already_in = دخل من قبل
board-answer-online_registrant = مسجل عبر الإنترنت
board-answer-unlinked = تذكرة لم تُنسب إلى أحد بعد
board-answer-not_confirmed = غير مؤكد
board-answer-cancelled = ملغى
board-answer-other_event = فعالية أخرى
board-answer-revoked = تذكرة أقدم
board-answer-forged = مزورة
board-answer-not_a_ticket = ليست تذكرة
board-answer-unknown = رمز غير معروف
board-answer-room_full = القاعة ممتلئة
board-answer-ambiguous = ينطبق على شخصين
board-latin-name = الاسم بالأحرف اللاتينية
board-list-save = حفظ هذه القائمة
board-list-write = كتابة الملف
board-list-file = الملف
board-list-file-hint = تحدد نهاية الاسم الصيغة: ‎.xlsx أو ‎.csv أو ‎.pdf
board-list-saved = حُفظت في { $path }
board-big = شاشة كبيرة
board-big-leave = مغادرة الشاشة الكبيرة
board-inside-of = في الداخل من { $capacity }
