# Review: none by a native reader yet.
# Set-up, the last step: what has to be so before the first guest comes.

setup-step-live = الانطلاق
live-title = قبل الضيف الأول
live-open =
    { $count ->
        [zero] كل شيء جاهز
        [one] بقي أمر واحد
        [two] بقي أمران
        [few] بقيت { $count } أمور
        [many] بقي { $count } أمرا
       *[other] بقي { $count } أمر
    }
live-done = تم
live-not-done = لم يتم بعد
live-to = إلى { $step }: { $what }

live-real = الفعالية الحقيقية مفتوحة
live-real-do = هذه فعالية التدريب. افتح الفعالية الحقيقية.
live-zone = ساعاتها مؤكدة
live-zone-do = حدد أي ساعات تقصدها الدعوة.
live-roster = قائمة المشاركين مستوردة
live-roster-do = استورد قائمة المشاركين.
live-tickets = لكل من تأكد تسجيله تذكرة
live-tickets-do =
    { $count ->
        [zero] لا أحد في القائمة بعد.
        [one] شخص واحد بلا تذكرة. اكتب التذاكر، ولمن أُضيفوا أخيرا أيضا.
        [two] شخصان بلا تذكرة. اكتب التذاكر، ولمن أُضيفوا أخيرا أيضا.
        [few] { $count } أشخاص بلا تذكرة. اكتب التذاكر، ولمن أُضيفوا أخيرا أيضا.
        [many] { $count } شخصا بلا تذكرة. اكتب التذاكر، ولمن أُضيفوا أخيرا أيضا.
       *[other] { $count } شخص بلا تذكرة. اكتب التذاكر، ولمن أُضيفوا أخيرا أيضا.
    }
live-paper = القائمة الورقية لليوم مطبوعة
live-paper-do = اكتب القائمة الورقية واطبعها: بها تتابع حيث لا يستطيع الحاسوب.
live-spare = حاسوب آخر جاهز ليحل محل هذا
live-spare-do = اكتب ملف مكتب وانقله إلى حاسوب ثان.
live-reads = الكاميرا تقرأ، أو الماسح
live-reads-do = شغل الكاميرا، أو جرب الماسح اليدوي مرة.
live-sound = صوت الاستقبال مسموع
live-sound-do = شغل الصوت، واستمع إلى إحدى نغماته.
live-power = الكهرباء كافية
live-power-do = البطارية { $percent } %. صِل الحاسوب بالكهرباء.
live-disk = في القرص مساحة كافية
live-disk-do = أفسح مكانا: ما لا يمكن حفظه لا يُسجل حضوره.
live-awake = الحاسوب يبقى مستيقظا
live-awake-do = أوقف السكون في إعدادات هذا الحاسوب.
live-clock = الساعة صحيحة
live-clock-do = تحركت منذ فتح النافذة. قارنها بساعة موثوقة.
