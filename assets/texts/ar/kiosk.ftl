# Review: none by a native reader yet.
# The screen for guests, and where it is turned on.

kiosk-welcome = أهلا وسهلا بكم
kiosk-hold-camera = يُرجى تقريب تذكرتكم من الكاميرا
kiosk-hold-scanner = يُرجى تقريب تذكرتكم من الماسح
kiosk-else = على الهاتف أو مطبوعة. لا تذكرة معكم؟ سيبحث أحد زملائنا عن اسمكم.
kiosk-when = { $day }، من { $start } إلى { $end }
kiosk-where = ، { $venue }
kiosk-call = استدعاء أحد الزملاء
kiosk-in = سُجل حضوركم
kiosk-greeting = أهلا بكم، { $name }
kiosk-go-in = تفضلوا بالدخول
kiosk-begins = تبدأ الفعالية في { $time }
kiosk-has-begun = بدأت الفعالية في { $time }
kiosk-lunch = الغداء: { $diet }
kiosk-lunch-desk = في مكتب الغداء
kiosk-lunch-with = يقدمه لكم أحد زملائنا
kiosk-colleague = يُرجى التوجه إلى أحد زملائنا
kiosk-colleague-line = لن يستغرق ذلك سوى لحظة.
kiosk-clears =
    تُمسح هذه الشاشة { $seconds ->
        [zero] الآن
        [one] بعد ثانية واحدة
        [two] بعد ثانيتين
        [few] بعد { $seconds } ثوان
        [many] بعد { $seconds } ثانية
       *[other] بعد { $seconds } ثانية
    }.
kiosk-more-time = مزيد من الوقت
kiosk-calling = أحد زملائنا قادم إليكم
kiosk-calling-line = يُرجى الانتظار هنا لحظة.
kiosk-helped = العودة إلى شاشة الترحيب
kiosk-leave = للموظفين: اضغط مطولا للخروج
kiosk-leave-title = الخروج من شاشة الضيوف؟
kiosk-leave-line = خلفها شاشة الاستقبال وفيها كل الأسماء.
kiosk-leave-do = خروج
kiosk-leave-not = بقاء

kiosk-title = شاشة الضيوف
kiosk-panel-line = يسجل الضيوف حضورهم بأنفسهم: يقربون تذكرتهم من الكاميرا أو الماسح. لا تعرض هذه الشاشة أي قائمة، ولا اسم أحد سوى الضيف نفسه. وتحيل إليك كل ما يحتاج إلى قرار.
kiosk-panel-pin = يلزم للخروج منها الرقم السري لأحد المشرفين: اضغط مطولا على القفل في الزاوية.
kiosk-panel-no-pin = اضغط مطولا على القفل في الزاوية للخروج منها. وإذا كان الضيوف وحدهم أمامها، فأعط أحد المشرفين رقما سريا أولا، وأغلق ما عداها في الحاسوب كما يبين docs/kiosk.md.
kiosk-enter = عرضها
