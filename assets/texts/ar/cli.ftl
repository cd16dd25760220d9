# Review: none by a native reader yet.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first } { $second }

# Answers at the door
cli-admitted = { $name }: سُجل الحضور، في الموعد ({ $time }).
cli-admitted-late = { $name }: سُجل الحضور، متأخرا ({ $time }).
cli-echo = { $name }: سُجل الحضور للتو.
cli-already-in = { $name }: سبق تسجيل الحضور ({ $since }).
cli-was-in = { $name }: كان حاضرا ({ $since }) ثم غادر. إن عاد فسجل ذلك بالأمر `usher return`.
cli-replaced = { $name }: حضر { $holder } مكانه ({ $since }).
cli-online = { $name } مسجل عبر الإنترنت. هل يُقبل حضوريا؟
cli-unlinked = تذكرة { $system } لا يحملها أحد في القائمة: لمن هي؟ ابحث عن الاسم ثم اربطها.
cli-waitlisted = { $name } على قائمة الانتظار: للمشرف أن يُدخله.
cli-pending = { $name }: لم يُبت فيه بعد. للمشرف أن يُدخله.
cli-cancelled = { $name }: التسجيل ملغى. اطلب منه الانتظار؛ للمشرف أن يُدخله.
cli-other-event = هذا الرمز لفعالية { $which }، لا لهذه الفعالية.
cli-revoked = { $name }: صدرت تذكرة أحدث ({ $at }). اطلبها، أو ابحث عن الاسم.
cli-forged = التوقيع على تذكرة { $system } هذه غير صحيح.
cli-not-a-ticket = { $what }، وليست تذكرة. ابحث عن الاسم.
cli-misread = لم تكتمل قراءة التذكرة. امسحها مرة أخرى، أو ابحث عن الاسم.
cli-never-issued = تذكرة ليست في هذه القائمة. ابحث عن الاسم.
cli-not-on-the-list = ليس في أي قائمة سارية. ابحث عن الاسم، أو أضف زائرا بلا تسجيل.
cli-nothing = ليس في هذه القائمة. ابحث عن الاسم، أو أضف زائرا بلا تسجيل.
cli-room-full = القاعة ممتلئة: { $inside } من { $capacity } في الداخل. للمشرف أن يُدخل.
cli-ambiguous = عدد من يطابق: { $count }. اختر واحدا.
cli-contact = { $card }، وليست تذكرة. { $count ->
        [0] لا أحد في القائمة يطابق: ابحث عن الاسم، أو أضف زائرا بلا تسجيل.
        [1] قد يكون المقصود شخصا واحدا: سجل حضوره برقمه.
       *[other] عدد من قد يكون مقصودا: { $count }. اختر واحدا وسجل حضوره برقمه.
    }
cli-pick = عدد الرموز على `{ $path }`: { $count }. اختر واحدا بالخيار ‎--code.
cli-party = سُجل حضور { $admitted } من { $all }.
cli-in-place-of = مكان { $name }
cli-linked = صار الرمز لـ { $name }.
cli-left = غادر { $name }.
cli-came-back = عاد { $name }.
cli-waits = ينتظر { $name }: { $place }.
cli-waits-no-longer = لم يعد { $name } ينتظر.
cli-waits-at = ينتظر: { $place }
cli-nobody-waits = لا أحد ينتظر.
cli-waiting = عدد المنتظرين: { $count }.
cli-noted = دُونت ملاحظة عن { $name }.
cli-flagged = يراه مكتب الاستقبال حين يحضر { $name }.
cli-seen-to = قُضي ما يحتاج إليه { $name }.
cli-undone = عدد القيود التي أُلغيت: { $count }.
cli-undo-lunch = سُلمت وجبة إلى { $names }. هل ذهبت (‎--lunch keep) أم أُعيدت (‎--lunch return)؟ لم يُلغ شيء.

# Lunch
cli-lunch = الغداء: { $diet }.
cli-lunch-claimed = سُلم الغداء: { $diet }.
cli-lunch-others = لم يبق غداء من نوع «{ $diet }»؛ المتاح: { $others }.
cli-lunch-none-left = لم يبق غداء؛ للمشرف أن يمنح وجبة.
cli-plate = { $name }: { $diet }.
cli-plate-claimed = { $name }: سبق تسلمها في { $time } ({ $diet }).
cli-plate-not-in = لم يُسجل حضور { $name }: سجله أولا.
cli-plate-none = لا غداء لـ { $name }. للمشرف أن يمنح وجبة.

# People
cli-nobody-found = لا أحد يطابق «{ $query }».
cli-in-since = حاضر منذ { $time }
cli-sounds-like = يشبهه نطقا
cli-typo = بفارق حرف واحد
cli-no-seat = بلا مقعد
cli-standing-on_time = في الموعد
cli-standing-late = متأخر
cli-standing-joined_online = شارك عبر الإنترنت
cli-standing-substituted_for = يحضر شخص آخر مكانه
cli-standing-not_yet = لم يحضر بعد
cli-standing-no_show = لم يحضر
cli-standing-came_in_person = حضر شخصيا
cli-standing-joined = انضم
cli-standing-not_joined = لم ينضم
cli-standing-cancelled = ملغى
cli-standing-not_confirmed = غير مؤكد
cli-standing-walk_in = بلا تسجيل
cli-lunch-state = الغداء: { $state } ({ $diet })
cli-expect-due = مستحق
cli-expect-claimed = سُلم
cli-expect-granted = مُنح
cli-expect-none-left = لم يبق
cli-expect-no = لا
cli-no-entries = لا قيود.
cli-wrong-pin = رقم سري خاطئ
cli-by = بيد { $name }
cli-approved-by = بموافقة { $name }
cli-is-undone = أُلغي

# Files
cli-new = أُنشئ `{ $path }`: { $title }
cli-times = الموعد الأخير { $cutoff }، البداية { $start }، النهاية { $end }، يوم { $date }، { $zone } ({ $called }).
cli-times-zone = تقول الدعوة «{ $written }»؛ والساعات هناك تشير في ذلك اليوم إلى { $now }. تأكد من أن المقصود { $cutoff } على تلك الساعات.
cli-practice = فعالية تدريب `{ $path }`: عدد الأشخاص في القائمة { $count }؛ الساعة هناك { $time }.
cli-practice-line = لا يصل شيء منها إلى فعالية حقيقية.
cli-desk-file = كُتب ملف المكتب `{ $path }`: ليس فيه مفتاح التذاكر.
cli-merged = عدد القيود التي ضُمت: { $count } ({ $of }).
cli-merged-of = { $count } من { $name }
cli-merged-doubles = عدد المكررين: { $count }.
cli-merged-nothing = لا جديد: كل ما في ذلك الملف معروف هنا.
cli-set = ضُبط { $keys }.
cli-closed = أُغلق تسجيل الحضور: من ليس هنا يُعد غائبا.
cli-report = كُتب `{ $path }`: حتى { $at }، عدد المقاعد { $count }.
cli-verified = لم يتغير شيء: عدد القيود { $count }، وكل سلسلة سليمة.
cli-altered = وقع تغيير في القيد { $entry }: { $why }.
cli-hash-missing = ليست هذه البصمة في السجل: ينقص ما كُتب بعد تدوينها.
cli-head = { $name }: القيد { $entry }،

# Lists of people
cli-would-import = سيُستورد
cli-imported = استُورد
cli-nothing-to-import = لا شيء يُستورد
cli-import = { $begins }: الصفوف { $rows }؛ جديد { $new }، متغير { $changed }، كما هو { $same }، مكرر { $twice }، في القائمة وليس في الملف { $missing } (يبقون).
cli-import-counts = جديد { $new }، متغير { $changed }
cli-taken-out = سُحبت
cli-no-imports = لا قوائم مستوردة.
cli-taken-for = عُدت: { $preset } ({ $format })، العناوين في الصف { $row }.
cli-taken-for-replaced = { $encoding }، عدد الحروف التي تعذرت قراءتها { $count }: جرب `--encoding` آخر
cli-taken-for-sheet = { $kind }، الورقة `{ $sheet }`
cli-row-changed = الصف { $row }: { $name }: { $field } ‏`{ $old }` يصير `{ $new }`
cli-row-again = الصف { $row } يكرر شخص الصف { $first }
cli-row-like-person = في الصف { $row } اسم { $name } ({ $id }): إن كانا شخصا واحدا فأضف `{ $option }`
cli-row-like-row = في الصف { $row } اسم الصف { $other }: إن كانا شخصا واحدا فأضف `{ $option }`
cli-problem = الصف { $row }: { $message }
cli-problem-in-column = الصف { $row }، العمود `{ $column }`: { $message }
cli-reverted = سُحبت القائمة. عدد من لهم منها قيود في السجل: { $count }؛ تبقى قيودهم.
cli-would-revert = عدد من لهم من هذه القائمة قيود في السجل: { $count }؛ تبقى قيودهم وعليها علامة.
cli-no-doubles = لا أحد في القائمة يحمل اسم غيره.
cli-doubles = إن كان الاثنان شخصا واحدا: `usher merge-doubles --keep ID --merge ID`.
cli-one-person = صارا شخصا واحدا: { $name }. للتراجع: `usher import --revert { $revision }`.

# تقارير الحضور
cli-would-take-in = سيُدخل
cli-taken-in = أُدخل
cli-report-taken-for = عُد: { $system } ({ $encoding }).
cli-report-zone = لا يذكر الملف منطقة زمنية: عُدت أوقاته أوقات { $zone }.
cli-report-dates = الأيام بصيغة { $dates }.
cli-report-asks-dates = أي يوم هو `{ $example }`؟ اكتبوا `--dates dmy` ({ $dmy }) أو `--dates mdy` ({ $mdy }).
cli-report-asks-times = يذكر كم بقي الحاضرون لا متى. نزّلوه من جديد بدون `unique users`؛ أو اكتبوا `--without-times from-start` (كان الجميع حاضرين من البداية) أو `until-end` (بقي الجميع حتى النهاية، ومن بقي أقل جاء بعد ذلك).
cli-report-rows = { $begins }: الصفوف { $rows } = { $parts }. { $news }
cli-report-differs = أُدخل من قبل بأوقات أو أشخاص آخرين: أخرجوا ذاك أولًا
cli-report-is-it = أهو { $who }؟ { $option }
cli-report-total = { $what }: يذكر الملف { $stated } ومجموع صفوفه { $ours }: { $agrees ->
        [yes] متفق
       *[no] غير متفق
    }
cli-report-reverted = أُخرج: لم يعد أحد متصلًا بحسب ذلك التقرير.
cli-past-report = { $system }: الأشخاص { $people }، للنظر { $open }
cli-no-reports = لا تقارير حضور.

# Tickets and lists out
cli-tickets = عدد التذاكر في `{ $path }`: { $count }، صدر منها الآن { $new }.
cli-tickets-without = من أُلغي تسجيله أو لم يؤكد لا تذكرة له: { $count }.
cli-reissued = صدرت من جديد في `{ $path }`؛ وأُلغيت التذكرة السابقة.
cli-reissued-nowhere = صدرت من جديد؛ وأُلغيت التذكرة السابقة.
cli-unmailed = عدد من لا عنوان لهم يُراسلون عليه: { $count } ({ $names }). اطبع تذاكرهم.
cli-unprintable = في نصوص { $names } حروف ليست في الخطوط؛ وتظهر مربعات فارغة.
cli-and-more = { $names } و{ $count } غيرهم
cli-list = عدد الأشخاص في `{ $path }`: { $count }.
cli-list-never-sent = لم تُرسل من قبل، ففيها الجميع.
cli-list-missing = ليس في الخطوط { $missing }: تظهر مربعات فارغة.
cli-scanner-card = كُتبت بطاقة الاختبار `{ $path }`. اطبعها وامسحها في الإعداد، هذا الحاسوب.
cli-no-code = لا رمز

# The people behind the desk
cli-pin-prompt = الرقم السري لـ { $name }
cli-staff-set = { $name }: { $role }. { $pin }.
cli-staff-removed = لم يعد { $name } في مكتب الاستقبال.
cli-pins-forgotten = عدد الأرقام السرية التي نُسيت: { $count }، وللجميع أن يفعلوا كل شيء. عين غيرها بالأمر `usher staff set NAME --role ROLE --pin`؛ وتعلم به ملفات المكاتب بالأمر `usher merge`.
cli-wrong-tries = محاولات خاطئة: { $count }
cli-no-staff = لا دور لأحد: للجميع أن يفعلوا كل شيء.

# The public board
cli-board-only-here = هذا الحاسوب ليس على أي شبكة محلية: هو وحده يستطيع فتح الرابط.
cli-board-links = من لديه الرابط يرى الأعداد دون أي اسم، حتى Ctrl C. كثيرًا ما تعزل شبكة Wi-Fi للضيوف الأجهزة عن بعضها: إن تعذّر على هاتف فتح الرابط فأرسل الأرقام نصًا (`usher tally`).

# Sheets for others
cli-caterer = كُتب `{ $path }`: حتى { $at }.
cli-badges = عدد الشارات في `{ $path }`: { $count }.
cli-certificates = عدد الشهادات في `{ $path }`: { $count }.
cli-at-the-printer = هي الآن لدى الطابعة.
cli-were-absent = لم يحضروا، فلا شهادة لهم: { $who }.
