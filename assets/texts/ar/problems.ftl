# Review: none by a native reader yet.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = حجم الخلية بالبايت { $bytes } ولا يُقرأ أكثر من { $most }: هل من علامة اقتباس لم تُغلق؟
problem-too-long-in-the-way = حجم الخلية بالبايت { $bytes } ولا يُقرأ أكثر من { $most }: هل من علامة اقتباس لم تُغلق؟ وإلا فاترك هذا العمود
problem-none-of-these = ليس `{ $text }` واحدا من هذه: { $give }
problem-steers = حُذف حرف لا يُرى ويغير اتجاه النص ({ $character })
problem-rounded = قرّب برنامج جداول هذا الرقم فضاعت أرقامه الأخيرة: صدّر القائمة من جديد، وافتح الملف هنا قبل أي برنامج جداول
problem-left-out = `{ $text }`: تُرك الصف
problem-no-name = الاسم فارغ: اكتب اسما، أو مجموعة أو مضيفا لمقعد بلا اسم
problem-no-places = ليس `{ $text }` عدد مقاعد: اكتب من 1 إلى { $most }
problem-ragged = خلايا الصف { $cells } وخلايا العناوين { $header }: هل تنقص فاصلة أو علامة اقتباس؟
problem-too-many = مع المقاعد التي تمثلها الصفوف المقروءة يزيد العدد على { $most }: قسّم القائمة
problem-no-time = `{ $text }` ليس وقتًا يمكن قراءته، مثل 5/5/2026, 1:22:10 PM
problem-no-day = هذا اليوم ليس في التقويم
problem-twice = تُظهر الساعات في { $zone } { $wall } مرتين في ذلك اليوم: أيهما المقصود؟
problem-skipped = تتخطى الساعات في { $zone } { $wall } في ذلك اليوم: أهو وقت منطقة أخرى؟
problem-nobody = لا اسم ولا عنوان بريد: من هو؟
problem-never-joined = لا وقت للانضمام
problem-left-first = المغادرة قبل الانضمام: هل العمودان معكوسان؟
problem-no-length = لا مدة مذكورة
problem-odd-length = `{ $text }` ليست مدة يمكن قراءتها: تؤخذ الأوقات وحدها
problem-stayed = لا وقت للمغادرة: يُعد باقيًا حتى النهاية
problem-there-first = مغادرة بلا انضمام: يُعد حاضرًا منذ أول انضمام

# A file as a whole
file-empty = القائمة فارغة: يلزمها صف عناوين فيه عمود `name`، وصف لكل شخص
file-too-large = حجم القائمة بالبايت { $found }: لا يُقرأ أكثر من { $most }
file-other-kind = ليست هذه قائمة ({ $what }): { $advice }
file-binary = ليست القائمة ملفا نصيا (بايت صفري في الموضع { $at }): صدّرها من جديد بصيغة CSV أو XLSX
file-no-such-encoding = لا ترميز باسم `{ $name }`: اختر مثل UTF-8 أو windows-1252 أو GB18030
file-no-such-sheet = ليس في المصنف ورقة `{ $sheet }`: فيه { $sheets }
file-workbook = تعذرت قراءة المصنف ({ $why }): افتحه في برنامج جداول واحفظه من جديد بصيغة XLSX
file-password = المصنف محمي بكلمة مرور: احفظه بدونها
file-unpacks-too-large = يزيد المصنف بعد فك ضغطه على { $most } ميغابايت، أكثر بكثير من أي قائمة: لم يُفتح
file-too-many-parts = أجزاء المصنف { $found } ولا يُقرأ أكثر من { $most }: لم يُفتح
file-json = تعذرت قراءة JSON: { $why }
file-json-shape = ليس JSON هذا قائمة أشخاص: تُقرأ مصفوفة كائنات، مثل تسجيلات واجهة Indico لتسجيل الحضور
file-too-many-columns = في الصف { $row } أكثر من { $most } عمودا: احذف ما ليس من القائمة
file-too-many-rows = في القائمة أكثر من { $most } صف
file-too-much-text = في الخلايا أكثر من { $most } ميغابايت من النص: لا يُقرأ أكثر من ذلك
file-no-header = ليس في أول { $rows } صفا صف عناوين: يلزم صف يسمي الأعمدة، مثل `name,email`
file-no-such-header = الصف { $row } فارغ أو غير موجود: عيّن الصف الذي فيه أسماء الأعمدة
file-no-name = أي عمود هو الاسم؟ عناوين الصف { $row }: { $headers }. بيّن ما كل عمود، مثل `--map "name=Participant"`{ $proposal }
file-repeated-column = في القائمة عمودان لـ `{ $field }` (`{ $first }` و`{ $second }`): غيّر اسم أحدهما أو احذفه أو اتركه
file-no-such-column = ليس في القائمة عمود `{ $header }`: فيها { $headers }
file-no-rows = في القائمة عناوين بلا صفوف
file-broken-off = تعذرت قراءة الملف ضمن الحدود ({ $why }): افتحه في برنامج جداول، وانسخ القائمة وحدها إلى ورقة جديدة واحفظها
file-no-report = ليس هذا تقرير حضور: لا صف فيه يذكر اسمًا مع وقت الانضمام والمغادرة. خذوا تقرير الاجتماع من Zoom أو Teams أو Webex كما هو، بصيغة CSV أو XLSX
file-registrations = هذه قائمة مسجلين لا قائمة حاضرين: استوردوها قائمةَ أشخاص
file-report-no-rows = لا صفوف في التقرير: لم يُذكر انضمام أحد
file-report-empty = الملف فارغ: خذوا التقرير من نظام الاجتماع من جديد
file-report-too-large = حجم الملف { $found } بايت: يُقرأ منه { $most } على الأكثر
file-report-binary = ليس هذا ملفًا نصيًا (بايت صفري عند { $at }): خذوا التقرير من جديد بصيغة CSV أو XLSX
file-report-too-many-rows = في التقرير أكثر من { $most } صفًا
file-report-unpacks-too-large = يتجاوز المصنف عند فكه { $most } ميغابايت، أكثر بكثير من أي تقرير: لم يُفتح

# At the door
error-no-such-attendee = لا شخص برقم `{ $id }` في هذه الفعالية: ابحث عن الاسم بالأمر `usher find`
error-no-such-entry = لا قيد ولا إجراء `{ $id }` في هذا السجل: يعرضها `usher journal`
error-no-such-revision = لا مراجعة للقائمة `{ $id }` في هذا السجل: يعرضها `usher journal`
error-not-an-import = ليست المراجعة `{ $id }` استيرادا: ألغِ زيارة بلا تسجيل أو إنابة بالأمر `usher undo`
error-already-reverted = سبق سحب المراجعة `{ $id }`
error-no-such-report = لا يوجد تقرير حضور `{ $id }` في هذا السجل: يعرضها `usher online`
error-report-is-out = سُحب تقرير الحضور `{ $id }` من قبل
error-report-differs = أُدخل هذا التقرير من قبل بأوقات أو أشخاص آخرين: اسحبه أولا بالأمر `usher online --revert { $id }`
error-report-elsewhen = لم يكن أحد في هذا التقرير حاضرا أثناء الفعالية: أوقاته من { $from } إلى { $to }، وتبدأ الفعالية في { $start } ({ $zone }): هل هو تقرير اجتماع آخر أم من منطقة زمنية أخرى؟
error-cannot-undo = لا يمكن إلغاء قيد `{ $kind }`: { $instead }
error-already-undone = سبق إلغاء `{ $id }`: كرر الإجراء نفسه
error-bad-counts-from = لا يمكن العد من { $at }: لا دخول ملغى لـ { $attendee } يُعد من تلك اللحظة
error-no-name = الاسم فارغ: اكتب اسم الشخص
error-place-taken = أخذ { $holder } مكان { $attendee }: اجعل النيابة عن { $holder }
error-code-taken = هذا الرمز لـ { $id } من قبل: سجل حضوره به
error-cannot-link = لا يمكن ربط هذا النص بأحد: { $why }
error-not-in = لم يُسجل حضور { $attendee }: هذا يلزمه من سُجل حضوره
error-is-in = { $attendee } حاضر من قبل
error-not-waiting = { $attendee } لا ينتظر
error-no-such-party = لا مجموعة `{ $party }` في القائمة
error-buffet = الغداء في هذه الفعالية بوفيه: لا تُعد الوجبات (الإعداد `lunch.mode`)
error-arrivals-closed = سبق إغلاق تسجيل الحضور
error-no-code = لم يُعثر على رمز في `{ $path }`: صوّره من جديد أكبر، أو ابحث عن الاسم

# Settings and staff
error-no-such-setting = لا إعداد `{ $key }`: المتاح title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = لا يمكن أن يكون الإعداد `{ $key }` بقيمة `{ $value }`: { $why }
error-needs-pin-override = الإدخال خلافا للقاعدة يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-grant-lunch = منح غداء غير مستحق يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-undo-others = إلغاء ما فعله غيرك يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-close-arrivals = إغلاق تسجيل الحضور يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-set-up = تغيير الإعداد يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-leave-kiosk = الخروج من شاشة الضيوف يلزمه الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-share = مشاركة الأرقام يلزمها الرقم السري لأحد هؤلاء: { $who }
error-needs-pin-staff = تعيين الأدوار يلزمه الرقم السري لأحد هؤلاء: { $who }
error-name-kept = لـ { $name } رقم سري: أدخله لتجلس هنا بهذا الاسم
error-wrong-pin = { $wait ->
        [0] ليس هذا الرقم السري لـ { $name }
       *[other] ليس هذا الرقم السري لـ { $name }: المحاولة التالية بعد { $wait } ث
    }
error-pin-waits = محاولات خاطئة كثيرة لـ { $name }: حاول بعد { $wait } ث، أو اسأل غيره
error-bad-pin = ليس هذا رقما سريا: { $why }
error-no-pin = لم يُعط الرقم السري لـ { $name }: عيّن { $variable }، أو اكتبه على الدخل القياسي
error-no-such-staff = لا أحد باسم `{ $name }` بين العاملين: يعرضهم `usher staff`
error-not-the-office = هذا ملف مكتب: تُنسى الأرقام السرية في ملف الإدارة وتُضم منه

# Files
error-no-event = لم يُعين ملف فعالية: أضف `--event FILE`، أو عيّن USHER_EVENT
error-bad-instant = ليس `{ $text }` لحظة: اكتبها مثل 2026-05-05T13:15:00-04:00، مع فرق التوقيت
error-bad-id = ليس `{ $text }` رقم تعريف
error-bad-event = تعذرت قراءة وصف الفعالية: { $why }
error-merge-refused = لم يُضم شيء: { $why }
error-no-ticket-key = هذا ملف مكتب ليس فيه مفتاح التذاكر: أصدر التذاكر من ملف الإدارة
error-purged = مُحيت بيانات هذه الفعالية: لا أرقام إلا لـ { $stands }
error-not-practice = ليس هذا ملف تدريب: ساعته هي الحقيقية
error-no-file = لا ملف فعالية في `{ $path }`: أنشئه بالأمر `usher new` أو `usher practice`
error-file-exists = `{ $path }` موجود: اختر اسما آخر، لم يُكتب شيء
error-foreign-file = ليس `{ $path }` ملف فعالية لبرنامج Usher
error-damaged-file = ملف الفعالية `{ $path }` تالف ({ $detail }): افتح نسخة احتياطية منه، واحتفظ بهذا لإصلاحه
error-newer-file = صيغة ملف الفعالية `{ $path }` هي { $found }، ويعرف هذا البرنامج حتى { $known }: استعمل إصدارا أحدث
error-read-only = ملف الفعالية `{ $path }` للقراءة فقط: لم يُكتب شيء
error-not-durable = لا يُحفظ ملف الفعالية `{ $path }` بأمان هنا ({ $detail }): ضعه على قرص هذا الحاسوب
error-damaged-journal = السجل تالف عند القيد { $position }: { $detail }
error-cannot-read = تعذرت قراءة `{ $path }`: { $why }
error-cannot-make = تعذر إنشاء `{ $path }`: { $why }
error-cannot-write = تعذرت كتابة `{ $path }`: { $why }
error-store = أخفق ملف الفعالية: { $why }
error-table = تعذرت كتابة الجدول: { $why }
error-list-format = لا يدل `{ $path }` على صيغة قائمة: لينته بـ ‎.csv أو ‎.xlsx أو ‎.pdf
error-report-format = لا يدل `{ $path }` على صيغة تقرير: لينته بـ ‎.xlsx أو ‎.pdf أو ‎.txt أو ‎.csv أو ‎.json
error-no-pdf = يجب أن يكون `{ $path }` بصيغة PDF: لينته بـ ‎.pdf
error-nobody-was-there = لم يحضر أحد من المطلوبين: لم تُكتب أي شهادة، و`{ $path }` كما كان
error-no-such-column = لا عمود باسم `{ $column }` في أي قائمة: يوجد { $known }
error-print = تعذرت طباعة `{ $path }`: { $why }
error-no-sender = ليس للفعالية جهة اتصال، ولا بد للرسالة من مرسل: أضف `contacts` إلى وصفها
error-problems = { $count ->
        [zero] لا مشكلات في `{ $path }`، ولم يُستورد شيء
        [one] مشكلة واحدة في `{ $path }`، ولم يُستورد شيء
        [two] مشكلتان في `{ $path }`، ولم يُستورد شيء
        [few] { $count } مشكلات في `{ $path }`، ولم يُستورد شيء
        [many] { $count } مشكلة في `{ $path }`، ولم يُستورد شيء
       *[other] { $count } مشكلة في `{ $path }`، ولم يُستورد شيء
    }
error-problems-more = و{ $count } غيرها
error-not-the-same-row = `{ $option }`: لا أحد في الصف { $row } من القائمة؛ يبين `usher import --dry-run` من يشبه من
error-not-the-same-person = `{ $option }`: لا أحد معروف بـ `{ $like }`؛ يبين `usher import --dry-run` من يشبه من
error-said-of-nobody = لا أحد في `{ $path }` اسمه { $names }: يسرد `usher online --dry-run` أسماءه
error-pictures = تعذرت قراءة { $failed } من { $all } من الصور: { $first }
error-no-event-open = لا فعالية مفتوحة: افتح واحدة في الإعداد
error-in-use = `{ $path }` مفتوح في نافذة أخرى على هذا الحاسوب
error-scan-again = لم يعد هذا الرمز في المتناول: امسحه من جديد
error-list-problems = في القائمة مشكلات: لم يُستورد شيء
error-locked = هذا المكتب مقفل: افتح قفله أولا
error-no-address = ليس لـ `{ $name }` عنوان بريد إلكتروني
error-bad-address = ليس `{ $address }` عنوان بريد إلكتروني
error-other = { $what }
