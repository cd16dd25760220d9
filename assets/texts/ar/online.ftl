# Review: none by a native reader yet.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = من كان عبر الإنترنت
online-line = بعد الفعالية أدخلوا تقرير حضور الاجتماع: من انضم ومتى وكم بقي.
online-kinds = ‏Zoom أو Teams أو Webex، بصيغة CSV أو XLSX، بأي لغة. أفلتوه هنا. لا يُحفظ شيء قبل أن تروه.
online-open = فتح تقرير حضور
online-taken = أُدخل. عدد الأشخاص فيه: { $matched }، والجدد منهم: { $new }.

online-past-at = أُدخل
online-past-system = التقرير
online-past-people = الأشخاص
online-past-open = غير معروفين
online-past-not = لم يعد ساريًا
online-take-out-title = إخراج هذا التقرير؟
online-take-out-line = عدد من كانوا عبر الإنترنت حسبه: { $people }. يحتفظ السجل بأنه كان هنا.

online-taken-for = { $system }، { $encoding }.
online-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
online-meeting = { $day }، من { $from } إلى { $to }
online-zone = المنطقة الزمنية لأوقاته
online-zone-line = لا يذكرها الملف
online-zone-said = يذكر الملف المنطقة الزمنية لأوقاته.
online-asks-dates = أي يوم هو { $example }؟
online-dates-dmy = { $day } (اليوم أولًا)
online-dates-mdy = { $day } (الشهر أولًا)
online-dates-none = لا يوجد يوم كهذا
online-asks-times = يذكر كم بقي كل شخص لا متى. متى انضموا؟
online-from-start = عند بدء الاجتماع
online-from-start-line = انضم الجميع في الوقت.
online-until-end = بحيث بقي الجميع حتى النهاية
online-until-end-line = من بقي أقل من ذلك انضم لاحقًا.
online-differs = أُدخل هذا التقرير من قبل بأوقات أو أشخاص آخرين. أخرجوه أولًا، أسفل هذه الصفحة.
online-problems =
    { $count ->
        [zero] لا خلايا غير مقروءة
        [one] خلية واحدة لا تُقرأ
        [two] خليتان لا تُقرآن
        [few] { $count } خلايا لا تُقرأ
        [many] { $count } خلية لا تُقرأ
       *[other] { $count } خلية لا تُقرأ
    }
online-problems-line = لا يُدخل شيء قبل تصحيحها في الملف.

online-review = من هذا؟
online-review-open =
    { $count ->
        [0] أُجيب عن الكل
       *[other] للنظر: { $count }
    }
online-review-none = كل من في التقرير معروف أو لا يُحسب.
online-review-line = لا يطابقون أحدًا في القائمة أو يطابقون عدة أشخاص. من يبقى بلا جواب يُحفظ مع التقرير ويمكن الإجابة عنه لاحقًا.
online-why-nobody = لا أحد في القائمة بهذا الاسم.
online-why-several = يطابق عدة أشخاص.
online-why-contradicted = العنوان لشخص والاسم لآخر.
online-why-device = جهاز أو هاتف.
online-why-bot = برنامج لتدوين الملاحظات.
online-there = منذ { $from }، { $minutes } دقيقة
online-is = هو
online-left-out = لا يُحسب
online-somebody-else = شخص آخر
online-look-up = البحث عن شخص
online-look = الاسم أو العنوان أو الجهة
online-found-none = لا أحد يطابق.
online-leave-out = عدم الحساب
online-say-whose = تحديد من هو
online-status-cancelled = ملغى
online-status-waitlisted = في قائمة الانتظار
online-status-pending = قيد التأكيد

online-outcome = ما ينتج عنه
online-line-matched =
    { $people ->
        [zero] لأشخاص في القائمة
        [one] لشخص واحد في القائمة
        [two] لشخصين في القائمة
        [few] لـ { $people } أشخاص في القائمة
        [many] لـ { $people } شخصًا في القائمة
       *[other] لـ { $people } شخص في القائمة
    }
online-line-review = للنظر
online-line-bot = لبرامج تدوين الملاحظات
online-line-device = لقاعات وأجهزة وهواتف
online-line-ignored = استبعدتموها
online-line-absent = لمن لم يحضروا
online-line-waited = لغرفة الانتظار فقط
online-line-elsewhen = في غير وقت الفعالية
online-news =
    { $new ->
        [0] الأشخاص: { $people }، ولا جديد بينهم.
       *[other] الأشخاص: { $people }، والجدد منهم: { $new }.
    }
online-both = من حضر منهم إلى الباب أيضًا: { $count }.
online-stayed = بقي نصفهم { $minutes } دقيقة أو أكثر، وأكثر من اجتمعوا معًا: { $most }.
online-totals = مجاميع الملف نفسه
online-totals-none = لا يذكر هذا التقرير أي مجموع.
online-agrees = تتفق مع صفوفه.
online-apart = ما لا يتفق منها مع صفوفه: { $count }.
online-file-says = الملف
online-rows-say = صفوفه
online-length = { $length } د
online-total-participants = المشاركون
online-total-unique-viewers = المشاهدون
online-total-users = مرات الانضمام
online-total-registered = المسجلون
online-total-most-at-once = الأكثر معًا
online-total-meeting-length = مدة الاجتماع
online-total-average-length = متوسط البقاء
online-total-row-length = البقاء في الصف { $row }
online-notices =
    { $count ->
        [zero] لا صفوف قُرئت بغير ما كُتبت
        [one] صف واحد قُرئ بغير ما كُتب
        [two] صفان قُرئا بغير ما كُتبا
        [few] { $count } صفوف قُرئت بغير ما كُتبت
        [many] { $count } صفًا قُرئ بغير ما كُتب
       *[other] { $count } صف قُرئ بغير ما كُتب
    }
online-take-in = إدخال
online-nothing = لا جديد

online-board-joined-on-time = انضموا عند البدء
online-board-joined-late = انضموا متأخرين
online-board-median = بقي نصفهم { $minutes } دقيقة أو أكثر.
online-board-most = الأكثر معًا: { $most }، عند { $at }.
online-board-none = لا تقرير حضور بعد.
online-board-unmatched = غير معروفين: { $count }
online-board-reports = تقارير الحضور
online-unmatched-title = عبر الإنترنت، غير معروفين: { $count }
online-unmatched-line = كانوا عبر الإنترنت ولا يُعرف من هم. افتحوا التقرير مجددًا لتحديدهم.
online-unmatched-name = الاسم في التقرير
online-unmatched-minutes = الدقائق
