# Review: none by a native reader yet.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = خطوات الإعداد
setup-step-event = الفعالية
setup-step-people = الأشخاص
setup-step-tickets = التذاكر والقوائم
setup-step-desks = المكاتب
setup-step-computer = هذا الحاسوب
setup-step-done = تم
setup-next = التالي: { $step }
setup-to-desk = إلى الاستقبال
setup-choose = اختيار…
setup-choose-what = اختيار…، { $what }
setup-file = الملف
setup-writing = جارية الكتابة…
setup-cancel = إلغاء

## Which event

setup-which = أي فعالية؟
setup-which-line = الفعالية ملف واحد على هذا الحاسوب، ولا تحتاج إلى شبكة.
setup-in-use = مفتوحة في نافذة أخرى على هذا الحاسوب
setup-opening = جار الفتح…
setup-practise = تدريب
setup-practise-line = فعالية خيالية فيها 152 ضيفا. لا يصل منها شيء إلى فعالية حقيقية.
setup-practise-do = بدء التدريب
setup-new = فعالية جديدة
setup-new-line = من دون وصف تكون فعالية المذكرة المفاهيمية.
setup-new-do = إنشاء الفعالية
setup-description = الوصف
setup-description-hint = اختياري، ملف TOML
setup-open = فتح فعالية
setup-open-line = ملف فعالية، أو ملف مكتب من المقر.
setup-open-do = فتح
setup-another-event = فعالية أخرى
setup-back-to-event = العودة إلى هذه الفعالية

## Which clocks are meant

setup-zone-question = هل المقصود { $time } بساعات { $place }؟
setup-zone-line = تقول الدعوة «{ $written }». في { $day } تشير ساعات { $place } إلى { $called }.
setup-zone-otherwise = إن كان المقصود وقتا آخر، فغير حد الوصول أدناه.
setup-zone-confirm = نعم، { $time } بتلك الساعات
setup-zone-confirmed = تقول الدعوة «{ $written }». وقد أكدت أن المقصود ساعات { $place } ({ $called }).

## The practice clock

setup-clock = ساعة التدريب
setup-clock-line = حركها لترى مرور حد الوصول
setup-clock-cutoff = حد الوصول { $time }

## Settings

setup-settings = الضبط
setup-set-title = العنوان
setup-set-cutoff = حد الوصول
setup-set-start = البدء
setup-set-end = الانتهاء
setup-set-release = تُحجز الوجبات حتى
setup-set-release-hint = أو none
setup-set-grace = المهلة
setup-set-grace-hint = بالثواني
setup-set-capacity = الأماكن في القاعة
setup-set-capacity-hint = أو none
setup-set-lunch = يُسلم الغداء
setup-set-lunch-check-in = مع تسجيل الحضور
setup-set-lunch-desk = في مكتب الغداء
setup-set-lunch-buffet = بوفيه مفتوح
setup-late-from = في الموعد تعني قبل { $time }: حد الوصول والمهلة.
setup-save = حفظ
setup-saving = جار الحفظ…
setup-saved = حُفظ

## People: the list

setup-people-first = من المتوقع حضوره؟
setup-people-again = هل من قائمة أحدث؟
setup-people-drop = أفلت القائمة هنا أو اخترها. ترى ما سيتغير قبل حفظ أي شيء.
setup-choose-file = اختيار ملف
setup-another-file = ملف آخر
setup-reading = جارية القراءة…
setup-people-kinds = يُقرأ الجدول من CSV وTSV والنص العادي، أو Excel ‏(XLSX وXLS)، أو OpenDocument ‏(ODS)، أو JSON.
setup-people-systems = قوائم Indico وpretix وEventbrite وZoom وMicrosoft Forms وGoogle Forms معروفة، وكذلك قائمتنا. وأي قائمة غيرها تحدد مرة واحدة معنى أعمدتها.
setup-people-columns = لا يلزم سوى الاسم. ويمكن تسمية الأعمدة بالإنكليزية أو الفرنسية أو الإسبانية أو الروسية أو الصينية أو العربية.
setup-people-stay = القائمة الأحدث تضيف أشخاصا وتغير بياناتهم. ومن ليس فيها يبقى.
setup-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفا
       *[other] { $count } صف
    }

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }. { $kind }، { $rows }.
setup-taken-uncounted = { $taken }. { $kind }.
setup-taken-by-hand = قائمة من نوع غير معروف
setup-taken-as-last = فُهمت كآخر قائمة بهذه الأعمدة
setup-preset-plain-list = قائمتنا
setup-preset-by-hand = أعمدة مختارة يدويا
setup-format-delimited = نص
setup-format-workbook = مصنف { $format }
setup-format-json = JSON
setup-preface =
    { $count ->
        [zero] لم يُتجاوز أي صف قبل العناوين.
        [one] تُجووز صف واحد قبل العناوين.
        [two] تُجووز صفان قبل العناوين.
        [few] تُجووزت { $count } صفوف قبل العناوين.
        [many] تُجووز { $count } صفا قبل العناوين.
       *[other] تُجووز { $count } صف قبل العناوين.
    }
setup-read-as = كيف يُقرأ الملف
setup-encoding = الترميز
setup-encoding-used = { $encoding } ({ $used })
setup-replaced =
    { $count ->
        [zero] قُرئت كل الحروف.
        [one] تعذرت قراءة حرف واحد: جرب ترميزا آخر.
        [two] تعذرت قراءة حرفين: جرب ترميزا آخر.
        [few] تعذرت قراءة { $count } حروف: جرب ترميزا آخر.
        [many] تعذرت قراءة { $count } حرفا: جرب ترميزا آخر.
       *[other] تعذرت قراءة { $count } حرف: جرب ترميزا آخر.
    }
setup-delimiter = بين الخلايا
setup-delimiter-comma = فاصلة
setup-delimiter-semicolon = فاصلة منقوطة
setup-delimiter-tab = علامة جدولة
setup-delimiter-bar = خط رأسي
setup-sheet = الورقة
setup-header-row = العناوين في الصف

## People: what its columns become

setup-columns = الأعمدة
setup-columns-count =
    { $count ->
        [zero] لا أعمدة
        [one] عمود واحد
        [two] عمودان
        [few] { $count } أعمدة
        [many] { $count } عمودا
       *[other] { $count } عمود
    }
setup-in-file = في الملف
setup-becomes = يصبح
setup-example = مثال
setup-column-becomes = ما يصبح { $header }
setup-column-empty = فارغ
setup-proposed-guessed = يُرجى التحقق
setup-proposed-remembered = كالمرة السابقة
setup-proposed-said = باختيارك
setup-aside =
    { $count ->
        [zero] لا أعمدة أخرى
        [one] عمود آخر، محفوظ أو متروك
        [two] عمودان آخران، محفوظان أو متروكان
        [few] { $count } أعمدة أخرى، محفوظة أو متروكة
        [many] { $count } عمودا آخر، محفوظة أو متروكة
       *[other] { $count } عمود آخر، محفوظة أو متروكة
    }
setup-aside-show = عرضها
setup-aside-hide =
    { $count ->
        [zero] إخفاء
        [one] إخفاء عمود واحد محفوظ أو متروك
        [two] إخفاء عمودين محفوظين أو متروكين
        [few] إخفاء { $count } أعمدة محفوظة أو متروكة
        [many] إخفاء { $count } عمودا محفوظا أو متروكا
       *[other] إخفاء { $count } عمود محفوظ أو متروك
    }
setup-group-not-a-field = ليس حقلا
setup-group-name = الاسم
setup-group-person = من هم
setup-group-coming = كيف يشاركون
setup-group-lunch = الغداء
setup-group-door = عند الباب
setup-group-instead = حيث الأول فارغ
setup-group-other = أخرى

## People: what to do next

setup-next-name = أي عمود هو الاسم؟
setup-next-name-line = اختر له «الاسم» في قائمة الأعمدة، أو «الاسم الأول» و«اسم العائلة» لعمودين.
setup-next-repeated = أي عمود هو «{ $field }»؟
setup-next-repeated-line = سيصبح ذلك أكثر من عمود. اختر للبقية غيره، أو احفظها كما هي:
setup-next-guessed = هل هذه الأعمدة صحيحة؟
setup-next-guessed-line = هذه القائمة من نوع غير معروف. خُمن معنى أعمدتها من عناوينها: راجعها وصحح الخطأ.
setup-confirm = هي صحيحة
setup-next-problems =
    { $count ->
        [zero] لا مشكلة توقف الاستيراد
        [one] مشكلة واحدة توقف الاستيراد
        [two] مشكلتان توقفان الاستيراد
        [few] { $count } مشاكل توقف الاستيراد
        [many] { $count } مشكلة توقف الاستيراد
       *[other] { $count } مشكلة توقف الاستيراد
    }
setup-next-problems-line = أصلح الملف واختره من جديد، أو تخل عن العمود: العمود المحفوظ يُعرض فقط كما كُتب.
setup-keep = حفظه كما هو
setup-keep-column = حفظ «{ $header }» كما هو
setup-leave = ترك
setup-leave-column = ترك «{ $header }»

## People: what would change

setup-changes = ما سيتغير
setup-count-new = جدد
setup-count-changed = تغيروا
setup-count-same = كما هم
setup-count-double =
    { $count ->
        [zero] يحملون اسم غيرهم
        [one] يحمل اسم غيره
        [two] يحملان اسم غيرهما
        [few] يحملون اسم غيرهم
        [many] يحملون اسم غيرهم
       *[other] يحملون اسم غيرهم
    }
setup-count-twice = مكررون
setup-twice-line = يُحسب صف واحد
setup-count-missing = ليسوا في هذا الملف
setup-missing-line = يبقون
setup-count-notice = منقحة
setup-notice-line = قُرئت بغير ما كُتبت
setup-count-problem =
    { $count ->
        [zero] مشاكل
        [one] مشكلة
        [two] مشكلتان
        [few] مشاكل
        [many] مشكلة
       *[other] مشكلة
    }
setup-problem-line = لن يُستورد شيء
setup-show = عرض
setup-show-what = عرض: { $what }
setup-look = نظرة
setup-look-what = نظرة: { $what }
setup-hide = إخفاء
setup-hide-what = إخفاء: { $what }
setup-row = الصف { $row }
setup-row-column = الصف { $row }، { $column }
setup-twice-row = الصف { $row } يكرر صاحب الصف { $first }
setup-empty = فارغ
setup-more = و{ $count } غيرها
setup-nothing-saved = لم يُحفظ شيء بعد.
setup-import =
    { $count ->
        [zero] استيراد بلا تغيير
        [one] استيراد تغيير واحد
        [two] استيراد تغييرين
        [few] استيراد { $count } تغييرات
        [many] استيراد { $count } تغييرا
       *[other] استيراد { $count } تغيير
    }
setup-import-nothing = لا شيء للاستيراد
setup-import-not-yet = استيراد
setup-importing = جار الاستيراد…
setup-imported = استُوردت القائمة
setup-imported-line = جدد: { $new }، تغيروا: { $changed }، كما هم: { $same }.
setup-imported-missing =
    { $count ->
        [zero] لا أحد خارج الملف.
        [one] شخص واحد ليس في الملف يبقى.
        [two] شخصان ليسا في الملف يبقيان.
        [few] { $count } أشخاص ليسوا في الملف يبقون.
        [many] { $count } شخصا ليسوا في الملف يبقون.
       *[other] { $count } شخص ليسوا في الملف يبقون.
    }
setup-imported-next = بعد ذلك، اكتب التذاكر.

## People: two who may be one

setup-doubles = شخص واحد أم اثنان؟
setup-doubles-open =
    { $count ->
        [zero] أُجيب عن الكل
        [one] واحد معلق
        [two] اثنان معلقان
        [few] { $count } معلقة
        [many] { $count } معلقا
       *[other] { $count } معلق
    }
setup-doubles-line = اسمهما واحد، ويميز بينهما شيء. وإن لم يقل أحد شيئا، فهما اثنان.
setup-on-roster = في القائمة
setup-the-first = الأول
setup-the-other = الآخر
setup-in-row = الصف { $row } من هذا الملف
setup-same-person = الشخص نفسه
setup-two-people = شخصان
setup-double-one = الشخص نفسه
setup-double-two = شخصان
setup-take-back = سحب الإجابة
setup-namesakes = أشخاص باسم واحد
setup-namesakes-line =
    { $count ->
        [zero] لا أزواج في القائمة.
        [one] زوج واحد في القائمة. عند البحث بالاسم، يسأل الاستقبال أيهما المقصود.
        [two] زوجان في القائمة. عند البحث بالاسم، يسأل الاستقبال أيهما المقصود.
        [few] { $count } أزواج في القائمة. عند البحث بالاسم، يسأل الاستقبال أيهما المقصود.
        [many] { $count } زوجا في القائمة. عند البحث بالاسم، يسأل الاستقبال أيهما المقصود.
       *[other] { $count } زوج في القائمة. عند البحث بالاسم، يسأل الاستقبال أيهما المقصود.
    }
setup-merge-title = هل يُجعل هذان شخصا واحدا؟
setup-merge-line = كل ما كُتب عن أي منهما يُحسب للأول. ولا يمكن لهذه النافذة أن تفصل بينهما من جديد.
setup-merge-do = الشخص نفسه
setup-merge-not = إبقاؤهما اثنين

## People: lists that were imported

setup-past = القوائم حتى الآن
setup-past-at = استُوردت
setup-past-preset = عُدت
setup-past-when = { $day }، { $time }
setup-take-out = سحب
setup-take-out-what = سحب: { $when }
setup-taken-out = سُحبت
setup-take-out-title = سحب قائمة { $when }؟
setup-take-out-line = يخرج من القائمة من أضافتهم ({ $new })، ويعود من غيرتهم ({ $changed }) كما كانوا.
setup-take-out-staying =
    { $count ->
        [zero] لم يُسجل حضور أحد منهم:
        [one] سُجل حضور واحد منهم أو تناول الغداء. يبقى في السجل بعلامة:
        [two] سُجل حضور اثنين منهم أو تناولا الغداء. يبقيان في السجل بعلامة:
        [few] سُجل حضور { $count } منهم أو تناولوا الغداء. يبقون في السجل بعلامة:
        [many] سُجل حضور { $count } منهم أو تناولوا الغداء. يبقون في السجل بعلامة:
       *[other] سُجل حضور { $count } منهم أو تناولوا الغداء. يبقون في السجل بعلامة:
    }
setup-take-out-do = سحبها
setup-take-out-not = إبقاؤها

# The fields of a person.
setup-field-name = الاسم
setup-field-first-name = الاسم الأول
setup-field-middle-name = الاسم الأوسط
setup-field-latin-name = الاسم بالحروف اللاتينية
setup-field-honorific = اللقب
setup-field-family-name = اسم العائلة
setup-field-name-as-on-id = الاسم كما في الهوية
setup-field-email = البريد
setup-field-affiliation = الجهة
setup-field-country = البلد
setup-field-position = المنصب
setup-field-phone = الهاتف
setup-field-language = اللغة
setup-field-group = الفئة
setup-field-mode = نوع المشاركة
setup-field-status = حالة التسجيل
setup-field-role = الصفة
setup-field-lunch = الغداء
setup-field-diet = الحمية
setup-field-code = الرمز
setup-field-party = المجموعة
setup-field-registration = التسجيل أو الطلب
setup-field-buyer = المشتري
setup-field-places = عدد الأماكن
setup-field-host = المضيف
setup-field-access-needs = احتياجات الوصول
setup-field-photo-consent = الموافقة على التصوير
setup-field-attention = يُرجى الانتباه
setup-field-note = ملاحظة
setup-field-key = مفتاح النظام
setup-field-source = مفتاح النظام
setup-field-kept = محفوظ كما هو
setup-field-left-out = متروك
setup-else = { $field } (الثاني)
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field }: { $choice }

## Tickets

setup-tickets-title = التذاكر
setup-tickets-line = رمز استجابة سريعة لكل من تأكد تسجيله. وإعادة كتابتها تعطي التذاكر نفسها.
setup-tickets-folder = المجلد
setup-tickets-format = الصيغة
setup-tickets-pdf = PDF، صفحة لكل تذكرة
setup-tickets-cards = PDF، ثماني بطاقات في الورقة
setup-tickets-eml = رسائل بريد مع موعد للتقويم
setup-tickets-png = صور PNG، لدمج المراسلات
setup-tickets-svg = رسوم SVG
setup-tickets-pdf-line = بلغة كل ضيف إن كانت معروفة. والأسماء بأي كتابة.
setup-tickets-cards-line = للطباعة والقص على العلامات والتوزيع.
setup-tickets-eml-line = ملف لكل ضيف له عنوان بريد. يفتحه برنامج البريد مسودة وفيها الرمز.
setup-tickets-png-line = صورة لكل تذكرة. والقائمة tickets.csv بجانبها تبين أصحابها.
setup-tickets-svg-line = رسوم للرموز وحدها، بأي حجم تريد.
setup-paper = الورق
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = كتابة التذاكر
setup-tickets-done =
    { $written ->
        [zero] لا تذاكر
        [one] تذكرة واحدة
        [two] تذكرتان
        [few] { $written } تذاكر
        [many] { $written } تذكرة
       *[other] { $written } تذكرة
    } في { $place }، منها { $new } صدرت الآن؛ { $without ->
        [zero] ولا أحد بلا تذكرة.
        [one] وشخص واحد ملغى أو غير مؤكد بلا تذكرة.
        [two] وشخصان ملغى تسجيلهما أو غير مؤكدين بلا تذكرة.
        [few] و{ $without } أشخاص ملغى تسجيلهم أو غير مؤكدين بلا تذكرة.
        [many] و{ $without } شخصا ملغى تسجيلهم أو غير مؤكدين بلا تذكرة.
       *[other] و{ $without } شخص ملغى تسجيلهم أو غير مؤكدين بلا تذكرة.
    }
setup-tickets-unmailed =
    { $count ->
        [zero] لا ضيوف
        [one] ضيف واحد
        [two] ضيفان
        [few] { $count } ضيوف
        [many] { $count } ضيفا
       *[other] { $count } ضيف
    } بلا عنوان يمكن إرسال البريد إليه: { $names }. اطبع تذاكرهم.
setup-tickets-unprintable = لا يمكن طباعة بعض حروف هذه النصوص فتظهر مربعات فارغة: { $names }.
setup-anew-title = تذكرة جديدة لشخص واحد
setup-anew-line = لتذكرة ضاعت أو وصلت إلى غير صاحبها. تبطل القديمة فورا.
setup-anew-who = لمن
setup-anew-none = لا أحد بهذا الاسم.
setup-anew-do = إصدار تذكرة جديدة
setup-anew-done = لدى { $name } تذكرة جديدة: { $place }. أُبطلت القديمة.
setup-lists-title = قوائم الأشخاص
setup-list-which = القائمة
setup-list-lobby = قائمة البهو
setup-list-lobby-line =
    لأمن المبنى: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    } للسماح بالصعود، مع مضيفيهم.
setup-list-paper = القائمة الورقية
setup-list-paper-line =
    للتأشير عند الباب إن تعطل الحاسوب: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }، حسب الاسم.
setup-list-whole = كلها
setup-list-added =
    ما أُضيف أو تغير منذ { $at }: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
setup-list-part = المقدار
setup-list-never = لم تُكتب قائمة بهو بعد. لاحقا يمكنك كتابة ما أُضيف فقط.
setup-list-format = الصيغة
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = الملف
setup-list-do = كتابة القائمة
setup-list-done =
    { $rows ->
        [zero] لا أحد فيها
        [one] شخص واحد
        [two] شخصان
        [few] { $rows } أشخاص
        [many] { $rows } شخصا
       *[other] { $rows } شخص
    }: { $path }
setup-list-missing = لا يمكن طباعة بعض الحروف فتظهر مربعات فارغة: { $missing }
setup-tickets-no-key = هذا ملف مكتب بلا مفتاح التذاكر. يقبل كل تذكرة ولا يصدر أيا منها: اكتب التذاكر من ملف المقر.
setup-tickets-no-people = لا أحد في القائمة بعد. استورد الأشخاص أولا.

## Desks

setup-desk-file-title = حاسوب آخر عند الباب
setup-desk-file-line = يحوي ملف المكتب الأشخاص أنفسهم وكل ما حدث حتى الآن، بلا المفتاح الذي يصدر التذاكر. انقله إلى الحاسوب الآخر على ذاكرة USB: لا يحتاج إلى شبكة.
setup-desk-file-do = كتابة ملف مكتب
setup-desk-file-done = كُتب: { $path }
setup-verify-title = تحقق
setup-verify-line = يقرأ كل ما كُتب، ويثبت أن شيئا منه لم يتغير.
setup-verify = تحقق
setup-verifying = جارية القراءة…
setup-verified =
    { $entries ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $entries } قيود
        [many] { $entries } قيدا
       *[other] { $entries } قيد
    } من { $desks ->
        [zero] أي مكتب
        [one] مكتب واحد
        [two] مكتبين
        [few] { $desks } مكاتب
        [many] { $desks } مكتبا
       *[other] { $desks } مكتب
    }. لم يتغير شيء.
setup-altered = تغير شيء ما. احفظ هذا الملف كما هو، وتابع بنسخة منه.

## This computer

setup-computer-desk = المكتب
setup-computer-file = ملف الفعالية
setup-computer-battery = البطارية
setup-computer-battery-advice = صِل الحاسوب بالكهرباء.
setup-computer-disk = المساحة المتاحة على القرص
setup-computer-disk-advice = أفسح مكانا: ما لا يمكن حفظه لا يُسجل حضوره.
setup-computer-awake = السكون
setup-computer-awake-advice = أوقف السكون في إعدادات هذا الحاسوب.
setup-computer-clock = الساعة
setup-computer-clock-advice = قارنها بساعة موثوقة، واضبطها في إعدادات هذا الحاسوب.
setup-battery-none = لا بطارية: أبقه موصولا بالكهرباء
setup-battery-charging = { $percent } %، موصول بالكهرباء
setup-battery-draining = { $percent } %، غير موصول
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } غيغابايت
setup-awake-kept = يبقى مستيقظا ما دامت الفعالية مفتوحة
setup-awake-not_kept = قد يدخل في السكون
setup-awake-not_needed = لا يُبقى مستيقظا: لا فعالية حقيقية مفتوحة
setup-clock-steady = مستقرة منذ فتح النافذة
setup-clock-jumped =
    { $seconds ->
        [zero] لم تتحرك
        [one] تحركت ثانية واحدة
        [two] تحركت ثانيتين
        [few] تحركت { $seconds } ثوان
        [many] تحركت { $seconds } ثانية
       *[other] تحركت { $seconds } ثانية
    }
setup-not-known = غير معروف
setup-well = سليم
setup-not-well = يحتاج إلى انتباه
