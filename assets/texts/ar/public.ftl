# Review: none by a native reader yet.
# ما تقوله صفحة الهواتف زيادة على كلمات المتابعة.

public-practice = تدريب
public-of = { $arrived } من { $registered }
public-in-of-registered = الحاضرون من المسجلين
public-lost = انقطع الاتصال. هذه أرقام الساعة { $at }.
public-ended = لم يعد هذا الرابط صالحا. اطلبوا رابطا جديدا.
public-only-counts = أعداد فقط: لا أسماء، ولا يمكن تغيير شيء هنا.
public-no-script = يعاد تحميل هذه الصفحة كل 15 ثانية.
public-as-text = الأرقام نصا
public-language = اللغة
public-line = { $what }: { $value }
