# Review: none by a native reader yet.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = التجربة

# Set-up, before it begins.
rehearsal-title = تجربة الاستقبال
rehearsal-line = يأتي ضيوف افتراضيون إلى فعالية تدريب، وتستقبلهم كما في يوم الفعالية: بتذكرة أو من دونها، أو مكان شخص آخر، أو برمز خاطئ. وفي النهاية تقرأ مدى سرعتك، وما الذي أخطأت فيه، وما الذي ينبغي التدرب عليه.
rehearsal-waits = تُغلق { $title } في هذه الأثناء، وتبقى كما هي.
rehearsal-guests = كم ضيفا يأتي
rehearsal-guests-count =
    { $count ->
        [zero] لا ضيوف
        [one] ضيف واحد
        [two] ضيفان
        [few] { $count } ضيوف
        [many] { $count } ضيفا
       *[other] { $count } ضيف
    }
rehearsal-guests-20 = كل نوع من الضيوف مرة على الأقل
rehearsal-guests-60 = فعالية صغيرة
rehearsal-guests-150 = فعالية كاملة
rehearsal-pace = بأي سرعة يأتون
rehearsal-pace-calm = بهدوء
rehearsal-pace-calm-line = { $count } في الدقيقة: لتعلم المفاتيح
rehearsal-pace-busy = كما في يوم الفعالية
rehearsal-pace-busy-line = { $count } في الدقيقة، والضعف في الموجة قبل حد الوصول
rehearsal-pace-rush = ازدحام
rehearsal-pace-rush-line = { $count } في الدقيقة: يطول الطابور مهما فعلت
rehearsal-begin = بدء التجربة
rehearsal-takes =
    { $count ->
        [zero] أقل من دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $count } دقائق
        [many] نحو { $count } دقيقة
       *[other] نحو { $count } دقيقة
    }. تُضبط ساعة التدريب بحيث يصل معظمهم قبيل حد الوصول.
rehearsal-running = تم استقبال { $done } من { $all }.
rehearsal-to-desk = إلى الاستقبال
rehearsal-how = كيف تجري
rehearsal-how-counter = تحت الإجابة ترى من يقف أمامك، وماذا يقول، وهل يعرض رمزا.
rehearsal-how-scan = المفتاح F3 يمسح الرمز. أو اعرضه كبيرا وامسحه بالماسح أو بالكاميرا.
rehearsal-how-work = افعل ما تفعله يوم الفعالية، وبالمفاتيح نفسها. واسأل نفسك: هل الاسم في الإجابة هو الاسم الذي قيل؟
rehearsal-how-next = المفتاح F4 عندما تنتهي من ضيف: يتقدم التالي.
rehearsal-how-end = بعد الأخير، أو عندما تنهيها، يظهر التقرير.

# On the Desk, while it runs.
rehearsal-counter = الضيف { $number } من { $all }
rehearsal-queue =
    { $count ->
        [zero] لا أحد ينتظر
        [one] شخص واحد ينتظر منذ { $time }
        [two] شخصان ينتظران، الأول منذ { $time }
        [few] { $count } أشخاص ينتظرون، الأول منذ { $time }
        [many] { $count } شخصا ينتظرون، الأول منذ { $time }
       *[other] { $count } شخص ينتظرون، الأول منذ { $time }
    }
rehearsal-to-come =
    { $count ->
        [zero] لا أحد ينتظر
        [one] لا أحد ينتظر، وبقي شخص واحد
        [two] لا أحد ينتظر، وبقي شخصان
        [few] لا أحد ينتظر، وبقي { $count } أشخاص
        [many] لا أحد ينتظر، وبقي { $count } شخصا
       *[other] لا أحد ينتظر، وبقي { $count } شخص
    }
rehearsal-nobody = لا أحد أمامك بعد.
rehearsal-says-greets = «مساء الخير. { $name }.»
rehearsal-says-no_ticket = «{ $who }. ليست معي تذكرة.»
rehearsal-says-no_ticket_and_lunch = «{ $who }. ليست معي تذكرة. هل لي بغداء؟ { $diet }، من فضلك.»
rehearsal-says-instead = «آتي مكان { $other }. اسمي { $name }.»
rehearsal-says-lunch = «مساء الخير. { $name }. هل آخذ غدائي الآن؟»
rehearsal-says-back = «{ $name }، كنت في الخارج لحظة فقط.»
rehearsal-says-elsewhere = «مساء الخير. هل أنا في المكان الصحيح بهذا؟»
rehearsal-supervisor-yes = المشرف: «نعم، ليدخل.»
rehearsal-supervisor-no = المشرف: «لا، ليس اليوم.»
rehearsal-scan = مسح الرمز
rehearsal-next = التالي
rehearsal-stop = إنهاء التجربة
rehearsal-stop-short = إنهاء
rehearsal-code-large = عرض الرمز كبيرا
rehearsal-code-title = يعرض الضيف هذا
rehearsal-code-line = امسحه بالماسح، أو بالكاميرا من هاتف.
rehearsal-code-close = رجوع

# How it went.
rehearsal-report = كيف جرت
rehearsal-right = { $right } من { $served } كما ينبغي
rehearsal-left =
    { $count ->
        [zero] لم يبق أحد
        [one] بقي شخص واحد
        [two] بقي شخصان
        [few] بقي { $count } أشخاص
        [many] بقي { $count } شخصا
       *[other] بقي { $count } شخص
    }
rehearsal-tile-pace = ضيوف في الدقيقة
rehearsal-tile-desk-median = أمام المكتب، الوسيط
rehearsal-tile-desk-longest = أمام المكتب، الأطول
rehearsal-tile-queue-median = في الطابور، الوسيط
rehearsal-tile-queue-longest = في الطابور، الأطول
rehearsal-before = المرة السابقة: { $right } من { $served }، { $pace } في الدقيقة
rehearsal-slips = ما الخطأ، وما الصواب
rehearsal-stranger = بلا اسم
rehearsal-none = لم يقع خطأ
rehearsal-none-line = جرب بعدد أكبر من الضيوف، أو بسرعة أكبر.
rehearsal-nobody-served = لم يُستقبل أحد
rehearsal-nobody-served-line = أُنهيت التجربة قبل أن تنتهي من ضيف.

rehearsal-did-wrong_person = سُجل حضور { $other }، ولم يكن هنا.
rehearsal-did-attention_missed = سُجل حضوره، ولم يؤكَّد ما كان ينبغي الانتباه إليه.
rehearsal-did-walk_in_though_listed = أُضيف بلا تسجيل.
rehearsal-did-against_the_list = سُمح له بالدخول.
rehearsal-did-counted_twice = أُضيف مرة ثانية.
rehearsal-did-place_not_taken = أُضيف بلا تسجيل، وما زال { $other } منتظرا.
rehearsal-did-meal = لم يحصل على الغداء الذي طلبه.
rehearsal-did-unserved = مضى ولم يُستقبل.

rehearsal-should-ticket = امسح التذكرة.
rehearsal-should-name = في القائمة: ابحث عن الاسم وسجل الحضور.
rehearsal-should-namesake = لشخصين هذا الاسم: المقصود من { $affiliation }.
rehearsal-should-attention = امسح التذكرة، وافعل ما يقوله الإطار البنفسجي، ثم أكده.
rehearsal-should-online = امسح التذكرة، وأجب بنعم: حضوريا.
rehearsal-should-let_in = ابحث عن الاسم، واسأل المشرف، ثم اسمح بالدخول بكلمته.
rehearsal-should-not_let_in = ابحث عن الاسم، واسأل المشرف، ولا تسمح بالدخول.
rehearsal-should-walk_in = ليس في أي قائمة: ابحث عن الاسم، ثم أضفه بلا تسجيل.
rehearsal-should-walk_in_and_lunch = ليس في أي قائمة: أضفه بلا تسجيل، مع غداء: { $diet }.
rehearsal-should-substitute = ابحث عن { $place }، واختر «يأتي شخص آخر مكانه».
rehearsal-should-lunch = امسح التذكرة، وسلم الغداء: { $diet }.
rehearsal-should-again = امسح التذكرة: سبق تسجيل الحضور، ولا شيء آخر.
rehearsal-should-borrowed = التذكرة لـ { $place }: تراجع، وابحث عن هذا الضيف.
rehearsal-should-elsewhere = امسح الرمز، واكتب الاسم، ومفتاح Enter يربطهما.
rehearsal-should-neighbour = بطاقة لفعالية أخرى: لا يُسمح بالدخول.

rehearsal-train = ما ينبغي التدرب عليه
rehearsal-train-nothing = لا شيء. أحسنت.
rehearsal-times =
    { $count ->
        [zero] لم يحدث
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
rehearsal-mistake-wrong_person = الشخص الخطأ
rehearsal-mistake-attention_missed = تنبيه فات
rehearsal-mistake-walk_in_though_listed = بلا تسجيل وهو في القائمة
rehearsal-mistake-against_the_list = دخول خلافا للقائمة
rehearsal-mistake-counted_twice = عُد مرتين
rehearsal-mistake-place_not_taken = مكان لم يُشغل
rehearsal-mistake-meal = الغداء
rehearsal-mistake-unserved = لم يُستقبل
rehearsal-train-wrong_person = قارن الاسم في الإجابة بالاسم الذي قيل. التراجع عن آخر تسجيل:
rehearsal-train-attention_missed = الإطار البنفسجي ينتظرك: اقرأه، وافعله، ثم اضغط
rehearsal-train-walk_in_though_listed = ابحث أولا عن كل شخص ببضعة أحرف من أي اسم، واقرأ كل الصفوف. إلى المربع:
rehearsal-train-against_the_list = الأحمر يعني: ليس هكذا. اسأل المشرف أولا، وتُزال الإجابة بالمفتاح
rehearsal-train-counted_twice = الأزرق يعني: حضر من قبل. لا شيء يُضاف، وتُزال الإجابة بالمفتاح
rehearsal-train-place_not_taken = ابحث عمن لم يأت، واختر «يأتي شخص آخر مكانه». إلى المربع:
rehearsal-train-meal = يُدوَّن الغداء في استمارة الزائر بلا تسجيل، ويُسلم من البطاقة بالمفتاح
rehearsal-train-unserved = امسح رمز كل شخص أو ابحث عن اسمه، واقرأ الإجابة قبل التالي. إلى المربع:
rehearsal-again-same = من جديد، الضيوف أنفسهم
rehearsal-again-others = من جديد، ضيوف آخرون
rehearsal-back = العودة إلى الفعالية
rehearsal-leave = الخروج من التجربة
