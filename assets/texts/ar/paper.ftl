# Review: none by a native reader yet.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = الفعالية
paper-as-of = حتى
paper-cutoff = حد الوصول
paper-cutoff-rule = { $cutoff }: في الموعد حتى { $last }، ومتأخر ابتداء من { $late }
paper-holds = المحتوى
paper-rows = عدد الصفوف
paper-journal = السجل
paper-head = { $desk }: القيد { $entry }، { $hash }
paper-practice = تدريب: لا شيء من هذا حقيقي
paper-every-seat = كل مقاعد القائمة السارية وكل من حضر بلا تسجيل

## The workbook

paper-sheet-summary = ملخص
paper-sheet-attendance = الحضور
paper-sheet-timeline = التسلسل الزمني
paper-sheet-groups = الفئات
paper-sheet-changes = التغييرات
paper-figure = البيان
paper-number = العدد
paper-cell-name = اسم الخلية
paper-in-person = مسجلون حضوريا
paper-confirmed = مؤكدون
paper-arrived = الحاضرون
paper-by-override = بقرار المشرف
paper-walk-ins = بلا تسجيل
paper-came-in-person = حُولوا إلى الحضور
paper-joined-on-time = انضموا في الموعد
paper-joined-late = انضموا متأخرين
paper-doubles = أُدخلوا مرتين
paper-roles = الصفات
paper-groups = الفئات
paper-expected = متوقعون
paper-left = متبق
paper-over = زائد
paper-lunch-mode = طريقة التوزيع
paper-lunch-check-in = عند التسجيل
paper-lunch-desk = عند مكتب الغداء
paper-lunch-buffet = مائدة مفتوحة

paper-id = المعرّف
paper-standing = الوضع
paper-standing-walk-in = بلا تسجيل
paper-standing-unmatched = ليس في القائمة
paper-status-confirmed = مؤكد
paper-status-cancelled = ملغى
paper-status-waitlisted = في قائمة الانتظار
paper-status-pending = قيد النظر
paper-arrived-at = وقت الوصول
paper-was-late = متأخر
paper-desk = المكتب
paper-means = الوسيلة
paper-shown-late = عُرض متأخرا
paper-also-admitted = أُدخل أيضا
paper-in-their-place = حضر بدلا منه
paper-plates = الغداء المستلم
paper-yes = نعم
paper-no = لا
paper-from = من
paper-until = إلى
paper-by = حسب
paper-nothing-said = غير مذكور
paper-first-joined = أول انضمام
paper-minutes-online = دقائق على الإنترنت
paper-seen-at = وقت القراءة
paper-written-at = وقت الكتابة
paper-entry = القيد
paper-kind = ما حدث
paper-operator = من كان على المكتب
paper-undone = أُلغي

## The page

paper-by-role = حسب الصفة
paper-by-country = حسب البلد
paper-of-confirmed = { $number } من { $all } مؤكدين
paper-of-registered = من { $all } مسجلين
paper-of-planned = من { $all } مخططة
paper-together =
    { $number ->
        [zero] فئات أخرى معا: { $number }
        [one] فئة أخرى: { $number }
        [two] فئتان أخريان معا: { $number }
        [few] فئات أخرى معا: { $number }
        [many] فئة أخرى معا: { $number }
       *[other] فئة أخرى معا: { $number }
    }
paper-concealed =
    { $number ->
        [zero] ضُمت الفئات التي تقل عن { $number } أشخاص إلى غيرها، كي لا يمكن التعرف على أحد.
        [one] ضُمت الفئات التي تقل عن { $number } شخص إلى غيرها، كي لا يمكن التعرف على أحد.
        [two] ضُمت الفئات التي تقل عن { $number } شخصين إلى غيرها، كي لا يمكن التعرف على أحد.
        [few] ضُمت الفئات التي تقل عن { $number } أشخاص إلى غيرها، كي لا يمكن التعرف على أحد.
        [many] ضُمت الفئات التي تقل عن { $number } شخصا إلى غيرها، كي لا يمكن التعرف على أحد.
       *[other] ضُمت الفئات التي تقل عن { $number } شخص إلى غيرها، كي لا يمكن التعرف على أحد.
    }

## النص

paper-another-desk = مكتب آخر
paper-added = +{ $number } من { $desk }
paper-stated = ثُبت في { $at }: { $stated } وصلوا. المعروف الآن عن تلك الدقيقة: { $now }
paper-about-plates = نحو { $number } وجبة في النهاية
paper-shown-otherwise = أظهر المكتب { $number } من حالات الوصول هذه على غير ذلك: تغير الموعد أو ساعة منذئذ.

## For the caterer

paper-caterer-guarantee = الغداء: الوجبات المضمونة
paper-caterer-hour-before = الغداء: قبل ساعة
paper-caterer-service = الغداء: أثناء التقديم
paper-guarantee = مضمون
paper-here = حاضرون
paper-still-expected = لم يصلوا بعد
paper-forecast = يُتوقع تقديمه
paper-no-names = وجبات حسب الحمية، بلا أسماء
paper-rule-guarantee = المضمون: { $rate } % ممن طلبوا الغداء، مع التقريب إلى الأعلى لكل حمية. وإذا لم يطلبه أحد، فمن الوجبات المخططة.
paper-rule-hour-before = يُتوقع تقديمه: لكل الحاضرين، ولنسبة { $rate } % ممن لم يصلوا بعد، مع التقريب إلى الأعلى لكل حمية.
paper-rule-service = الوجبات المحجوزة هي لمن لم يصلوا بعد، وتصبح متاحة في { $release }.
paper-rule-buffet = عدد الآكلين: الحاضرون الراغبون في الغداء ومن لم يصلوا بعد. لا تُعد الوجبات في المائدة المفتوحة.
paper-needs = ما يجب أن يعرفه المطبخ
paper-no-needs = لم يذكر أحد شيئا.

## Badges

paper-photo-yes = يُسمح بالتصوير
paper-photo-no = يُرجى عدم التصوير
paper-photo-unsaid = غير محدد

## Certificates

paper-certificate = شهادة حضور
paper-certificate-says = تشهد الجهات المنظمة بمشاركة
paper-certificate-in-person = حضوريا في
paper-certificate-online = عبر الإنترنت في
paper-certificate-signed = عن الجهات المنظمة
