# Review: none by a native reader yet.
# The frame round every screen, and words that all screens share.

place-desk = الاستقبال
place-lunch = الغداء
place-board = المتابعة
place-setup = الإعداد
frame-places = الشاشات
frame-practice = تدريب
frame-cutoff = حد الوصول { $time }
frame-left = باق { $left }
frame-last-minute = الدقيقة الأخيرة في الموعد
frame-late-since = تأخر منذ { $time }
frame-closed = أُغلق تسجيل الحضور
frame-lunch-desk = { $desk }، الغداء
frame-loading = جار فتح الفعالية

chip-battery = البطارية { $percent } %
chip-battery-advice = صِل الحاسوب بالكهرباء.
chip-disk = القرص شبه ممتلئ
chip-disk-advice = بقي { $free } ميغابايت. أفسح مكانا: ما لا يمكن حفظه لا يُسجل حضوره.
chip-asleep = قد يدخل في السكون
chip-asleep-advice = هذا الحاسوب لا يسمح لبرنامج Usher بإبقائه مستيقظا. أوقف السكون في إعداداته.
chip-clock = تحركت الساعة
chip-clock-advice = تحركت ساعة الحاسوب { $seconds } ث. قارنها بساعة موثوقة.
health-well =
    يُحفظ بعد كل ضيف. { $awake ->
        [kept] السكون موقوف.
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] البطارية { $battery } %.
    }

key-box = الخانة
key-walk-in = بلا تسجيل
key-picture = فتح صورة
key-help = المساعدة والمفاتيح
key-choose = اختيار
key-check-in = تسجيل الحضور
key-back = العودة إلى الاستقبال
key-next-field = الحقل التالي
key-add = إضافة وتسجيل الحضور
key-enter = إدخال

mode-in-person = حضوريا
mode-online = عبر الإنترنت
group-government = جهة حكومية
group-un = الأمم المتحدة والمنظمات الحكومية الدولية
group-academia = الأوساط الأكاديمية
group-industry = قطاع الصناعة والمجتمع المدني
group-other = جهات أخرى
role-guest = ضيف
role-speaker = متحدث
role-moderator = إدارة الجلسة
role-organizer = تنظيم
role-interpreter = ترجمة شفوية
role-press = صحافة
role-staff = موظفون
role-crew = فريق تقني
status-confirmed = مؤكد
status-cancelled = ملغى
status-waitlisted = على قائمة الانتظار
status-pending = لم يُبت فيه بعد
means-scan = بالمسح
means-look_up = بالاسم
means-declared = أُدخل لاحقا
means-group = مع المجموعة

frame-rule = في الموعد: القراءة قبل { $time } بتوقيت { $place }.

## The language of the window

language-choose = اللغة
language-unreviewed = لم يراجعها ناطق أصلي باللغة
language-keep = إبقاؤها كما هي

## How words stand together

list-two = { $first }، { $second }
label-and-value = { $label }: { $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = عادي
diet-vegetarian = نباتي
diet-vegan = نباتي صرف
diet-halal = حلال
diet-kosher = كوشير
diet-gluten-free = بلا غلوتين
