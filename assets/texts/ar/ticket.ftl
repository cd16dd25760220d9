# Review: none by a native reader yet.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $weekday }، { $day } { $month } { $year }
short-date = { $day } { $month } { $year }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
times = { $start } – { $end }
zone = { $zone }، بالتوقيت المحلي للفعالية

label-date = التاريخ
label-time = الوقت
label-place = المكان
label-code = رمز للإدخال اليدوي
label-organizers = الجهات المنظمة
label-contact = للاستفسار

role-speaker = متحدث
role-moderator = إدارة الجلسة
role-organizer = تنظيم
role-interpreter = ترجمة شفوية
role-press = صحافة
role-staff = موظفون
role-crew = فريق تقني
mode-online = مشاركة عبر الإنترنت

show = يُرجى إبراز هذا الرمز عند مكتب التسجيل.
show-floor = يُرجى إبراز هذا الرمز عند مكتب التسجيل، { $floor }.
show-online = مشاركتكم مسجلة عبر الإنترنت. وإذا قررتم الحضور شخصيا، يُرجى إبراز هذا الرمز عند مكتب التسجيل.
arrive = يُرجى الحضور في موعد أقصاه { $time }.
personal = هذه التذكرة صالحة لشخص واحد ولدخول واحد. يُرجى عدم إعطائها لغيركم.
picture = رمز الاستجابة السريعة للتذكرة { $code }

subject = تذكرتكم: { $title }
greeting = تحية طيبة، { $name }،
intro = إليكم تذكرتكم. يمكنكم إبرازها على الهاتف أو إحضارها مطبوعة.
calendar = مرفق موعد لإضافته إلى التقويم.
regards = مع أطيب التحيات
