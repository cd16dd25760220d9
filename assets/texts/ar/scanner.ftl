# Review: none by a native reader yet.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = الماسح اليدوي
scanner-line = امسح بطاقة مرة واحدة قبل وصول الضيوف. يبين Usher هل يفهم الماسح والحاسوب أحدهما الآخر. ولا يُسجل بذلك حضور أحد.
scanner-never = لم يُجرب على هذا الحاسوب بعد
scanner-known =
    { $gap } م ث لكل مفتاح، { $ending ->
        [Enter] ينتهي بمفتاح Enter
        [Tab] ينتهي بمفتاح Tab
       *[other] لا ينتهي بشيء
    }
scanner-try = اختبار الماسح
scanner-stop = إنهاء الاختبار
scanner-card-characters = 1. الحروف
scanner-card-ticket = 2. تذكرة
scanner-waiting = امسح الرمز الأول
scanner-waiting-line = من هذه الشاشة أو من البطاقة المطبوعة. يستغرق ذلك نحو ثانية.
scanner-nothing = لا يصل شيء
scanner-nothing-line = أعد توصيل الماسح، واضبطه على «لوحة مفاتيح USB» (HID) وفق دليله. كثير من الماسحات لا تقرأ الشاشات: اطبع البطاقة.

scanner-word-works = يعمل
scanner-word-works-line = للماسح والحاسوب تخطيط لوحة المفاتيح نفسه.
scanner-word-caps_lock = يعمل: مفتاح Caps Lock مفعل، وفُك الترميز مع ذلك
scanner-word-caps_lock-line = لا يلزم شيء. تُكتب الأسماء بحروف كبيرة حتى يُعطل Caps Lock.
scanner-word-other_layout = يعمل: فُك الترميز مع ذلك
scanner-word-other_layout-line = يكتب الماسح للوحة مفاتيح غير التي لهذا الحاسوب. يقرؤه Usher بأماكن المفاتيح؛ ولا يلزم شيء.
scanner-word-no_ending = اضبط الماسح لينتهي بمفتاح Enter
scanner-word-no_ending-line = يعمل، لكن كل مسح ينتظر وقفة للتأكد من نهايته. في دليل الماسح، امسح رمز «اللاحقة»: CR أو Enter.
scanner-word-slow = بطيء جدا: { $gap } م ث لكل مفتاح
scanner-word-slow-line = تكاد اليد تكتب بهذه السرعة. في دليل الماسح، ألغ «التأخير بين الحروف».
scanner-word-damaged = ضاعت حروف أو تكررت
scanner-word-damaged-line = امسح مرة أخرى. وإن تكرر ذلك، استعمل سلكا آخر أو مقبسا في الحاسوب نفسه.
scanner-word-other_code = كان ذلك رمزا آخر
scanner-word-other_code-line = امسح رمزا من بطاقة الاختبار. لم يُسجل حضور أحد.

scanner-fact-scanner = يكتب الماسح للوحة
scanner-fact-computer = لوحة هذا الحاسوب
scanner-fact-gap = الوقت لكل مفتاح
scanner-fact-ending = ينتهي بـ
scanner-fact-characters = الحروف
scanner-fact-caps = Caps Lock
scanner-gap = { $gap } م ث
scanner-ending-Enter = Enter
scanner-ending-Tab = Tab
scanner-ending-pause = لا شيء
scanner-characters-whole = كلها، كل منها مرة واحدة
scanner-characters-damaged = ضاع { $lost }، وزاد { $doubled }
scanner-caps-on = مفعل
scanner-caps-off = معطل
scanner-not-known = غير معروف

scanner-print-title = البطاقة على الورق
scanner-print-line = الرمزان وما يلزم عمله، في صفحة واحدة. احفظها مع الماسح.
scanner-print-do = كتابة البطاقة
scanner-printed = كُتبت: { $path }

scanner-notice-caps = Caps Lock مفعل، والمسح مقروء
scanner-notice-caps-advice = لا يلزم شيء. تُكتب الأسماء بحروف كبيرة حتى يُعطل Caps Lock.
scanner-notice-layout = فُك ترميز المسح
scanner-notice-layout-advice = يكتب الماسح للوحة: { $scanner }؛ ولوحة هذا الحاسوب: { $computer }. يُقرأ المسح بأماكن المفاتيح، ولا يلزم شيء.

# Keyboard layouts.
scanner-layout-us = لوحة مفاتيح أمريكية (QWERTY)
scanner-layout-gb = لوحة مفاتيح بريطانية (QWERTY)
scanner-layout-fr = لوحة مفاتيح فرنسية (AZERTY)
scanner-layout-be = لوحة مفاتيح بلجيكية (AZERTY)
scanner-layout-de = لوحة مفاتيح ألمانية (QWERTZ)
scanner-layout-ch = لوحة مفاتيح سويسرية (QWERTZ)
scanner-layout-es = لوحة مفاتيح إسبانية
scanner-layout-latam = لوحة مفاتيح أمريكا اللاتينية
scanner-layout-it = لوحة مفاتيح إيطالية
scanner-layout-pt = لوحة مفاتيح برتغالية
scanner-layout-br = لوحة مفاتيح برازيلية
scanner-layout-se = لوحة مفاتيح سويدية
scanner-layout-tr = لوحة مفاتيح تركية
scanner-layout-ru = لوحة مفاتيح روسية
scanner-layout-gr = لوحة مفاتيح يونانية
scanner-layout-ara = لوحة مفاتيح عربية
scanner-layout-il = لوحة مفاتيح عبرية
scanner-layout-jp = لوحة مفاتيح يابانية
