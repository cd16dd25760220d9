# Review: none by a native reader yet.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = الاستقبال
role-of-staff-supervisor = مشرف
role-of-staff-organizer = منظم

seat-is = { $name } في هذا المكتب. تغيير
seat-nobody = من في هذا المكتب؟
seat-title = من في هذا المكتب؟
seat-line = ما يُفعل هنا يُكتب في السجل بهذا الاسم.
seat-has-pin = برقم سري
seat-name = الاسم
seat-other = شخص آخر
seat-do = الجلوس هنا
seat-leave = لا أحد بعينه
seat-not = إلغاء

pin-title-seat = رقمك السري من فضلك
pin-title-override = القبول خلافا للقاعدة؟
pin-title-grant_lunch = إعطاء وجبة غير مستحقة؟
pin-title-undo_others = التراجع عما فعله غيرك؟
pin-title-close_arrivals = إغلاق تسجيل الحضور؟
pin-title-set_up = فتح الإعداد؟
pin-title-leave_kiosk = الخروج من شاشة الضيوف؟
pin-title-share = مشاركة الأرقام مع آخرين؟
pin-title-staff = تغيير صفات العاملين؟
pin-line-several = يلزم الرقم السري لأحد هؤلاء.
pin-line-one = يلزم رقم { $name } السري.
pin-who = صاحب الرقم السري
pin-field = الرقم السري
pin-wrong = الرقم غير صحيح. حاول مرة أخرى.
pin-waits = كثرت الأرقام الخاطئة. المحاولة التالية بعد { $left }.
pin-forgotten = نسيته؟ يحدد أحد المنظمين رقما جديدا في الإعداد › المكاتب، أو يحدده المقر في ملف المقر.
pin-delete = حذف آخر رقم
pin-not = إلغاء
pin-enter = تأكيد
pin-checking = جار التحقق…

staff-title = العاملون وصلاحياتهم
staff-open = كل شيء متاح للجميع
staff-kept = لأصحاب الأرقام السرية وحدهم
staff-line = حدد من يعمل هنا. ومتى صار لأحد المشرفين أو المنظمين رقم سري، لزم للقبول خلافا للقاعدة، ولإعطاء وجبات غير مستحقة، وللتراجع عما فعله الآخرون، ولإغلاق تسجيل الحضور، وللإعداد.
staff-has-pin = له رقم سري
staff-no-pin = بلا رقم سري
staff-change = تغيير
staff-change-name = تغيير: { $name }
staff-take-pin = سحب الرقم السري
staff-take-pin-name = سحب الرقم السري: { $name }
staff-remove = حذف
staff-remove-name = حذف: { $name }
staff-forgotten = يمنع الرقم السري الزملاء من البت وحدهم، ولا يقفل الملف. وإذا نسيه الجميع: usher staff forget-pins، مع ملف المقر.
staff-name = الاسم
staff-role = الصفة
staff-role-desk = يسجل حضور الضيوف. ولا يحمي الرقم السري هنا سوى الاسم.
staff-role-supervisor = يبت عند الباب، ويفتح الإعداد.
staff-role-organizer = يحدد فوق ذلك صفة كل عامل.
staff-pin = الرقم السري
staff-pin-optional = ستة أرقام، أو لا شيء
staff-pin-stays = ستة أرقام؛ وإن تُرك فارغا بقي كما هو
staff-add = إضافة
staff-save = حفظ
