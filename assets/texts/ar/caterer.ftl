# Review: none by a native reader yet.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = لمتعهد الطعام
caterer-title = الغداء لمتعهد الطعام
caterer-line = الوجبات حسب الحمية وما يجب أن يعرفه المطبخ. بلا أسماء.
caterer-moment = أي ورقة
caterer-moment-guarantee = الضمان
caterer-moment-guarantee-line = قبل أيام: الوجبات التي تُطلب ويُدفع ثمنها.
caterer-moment-hour_before = قبل ساعة
caterer-moment-hour_before-line = من حضر ومن لم يصل بعد.
caterer-moment-service = التقديم
caterer-moment-service-line = أثناء توزيع الوجبات: ما تبقى من كل حمية.
caterer-rate = نسبة من سيحضر من المتوقعين
caterer-percent = { $percent } %
caterer-write = كتابة الورقة
caterer-done = الورقة محفوظة في { $path }.

# What is counted.
caterer-count-requested = مطلوب
caterer-count-planned = مخطط
caterer-count-guarantee = مضمون
caterer-count-here = حاضرون
caterer-count-expected = متوقعون
caterer-count-forecast = يُتوقع تقديمه
caterer-count-claimed = مستلم
caterer-count-left = متبق
caterer-count-due = مستحق
caterer-count-held = محجوز
caterer-count-free = متاح
caterer-count-mouths = عدد الآكلين

## Lists of people

setup-list-signature = قائمة التوقيعات
setup-list-signature-line = للتوقيع عند المدخل، مع مكان لكل توقيع. العدد: { $count }
setup-list-attended = قائمة المشاركين
setup-list-attended-line = لما بعد الفعالية، مع عناوين من وافقوا على مراسلتهم وحدهم. العدد حتى الآن: { $count }

## Badges

badges-title = الشارات
badges-line = تُرسل الشارة المطبوعة من مكتب الاستقبال إلى الطابعة المعتادة لهذا الحاسوب.
badges-paper = ما في الطابعة
badges-paper-label = ملصق 80 × 50 مم
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name }: الشارة لدى الطابعة
badge-failed = { $name }: لم تُطبع الشارة
help-badge = طباعة شارة
badges-at-check-in = طباعة شارة عند كل تسجيل
badges-at-check-in-hint = من يُسجَّل حضوره في مكتب الاستقبال ينال شارته فورًا؛ لا في شاشة الضيوف ولا من قائمة ورقية ولا في التدريب.
