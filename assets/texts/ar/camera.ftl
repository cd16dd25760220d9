# Review: none by a native reader yet.
# The camera, and how long guests wait.

camera-name = الكاميرا
camera-turn-on = تشغيل الكاميرا
camera-turn-off = إيقاف الكاميرا
camera-opening = جار فتح الكاميرا
camera-larger = تكبير صورة الكاميرا
camera-smaller = تصغير صورة الكاميرا
camera-trouble =
    { $trouble ->
        [missing] لا كاميرا
        [busy] الكاميرا مشغولة
        [denied] الكاميرا غير مسموح بها
        [black] الكاميرا ترى سوادا
       *[other] فُقدت الكاميرا
    }
camera-advice =
    { $trouble ->
        [missing] صِل كاميرا: يُعثر عليها تلقائيا. الماسح والكتابة يعملان.
        [busy] يستعملها برنامج آخر: أغلقه. تُعاد المحاولة كل ثانيتين. الماسح والكتابة يعملان.
        [denied] اسمح لبرنامج Usher بالكاميرا في إعدادات خصوصية هذا الحاسوب. الماسح والكتابة يعملان.
        [black] افتح غطاءها أو زد الإضاءة. الماسح والكتابة يعملان.
       *[other] تحقق من سلكها: تُستأنف تلقائيا. الماسح والكتابة يعملان.
    }
camera-well = الكاميرا تعمل.

camera-title = الكاميرا
camera-line = أمسك تذكرة على بعد كف من الكاميرا، على ورق أو على هاتف. لا يُسجل هنا حضور أحد.
camera-which = أي كاميرا
camera-mirror = عرضها كما في المرآة
camera-word =
    { $state ->
        [off] متوقفة
        [opening] تُفتح
        [live] تعمل
       *[other] لا تعمل
    }
camera-reads = تقرأ التذاكر
camera-fact-rate = اللقطات المقروءة في الثانية
camera-fact-cost = زمن كل لقطة
camera-fact-size = الصورة
camera-fact-codes = ترى
camera-milliseconds = { $time } م ث
camera-size = { $width } × { $height }
camera-sees =
    { $count ->
        [zero] لا رموز
        [one] رمزا واحدا
        [two] رمزين
        [few] { $count } رموز
        [many] { $count } رمزا
       *[other] { $count } رمز
    }

latency-title = سرعة هذا المكتب
latency-none = لم يُمسح أحد منذ فتح النافذة. تُقاس هنا آخر مئتي إجابة.
latency-line = من لحظة رؤية الرمز إلى ظهور إجابته على الشاشة، بالميلي ثانية: الوسيط، وما لا تتجاوزه 19 من كل 20.
latency-source = مُسح بواسطة
latency-source-camera = الكاميرا
latency-source-scanner = الماسح اليدوي
latency-count = الإجابات
latency-stage-read = القراءة
latency-stage-judged = الحكم
latency-stage-durable = الحفظ على القرص
latency-stage-painted = على الشاشة
latency-all = المجموع
latency-cell = { $median } / { $most }
