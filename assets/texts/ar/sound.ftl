# Review: none by a native reader yet.
# What the desk is heard to say, and how loud.

sound-mute = الصوت مفعل. انقر لكتمه.
sound-unmute = الصوت مكتوم. انقر لسماع الاستقبال.
sound-none = لا صوت: ليس في هذا الحاسوب ما يشغله. والاستقبال يعمل من دونه.
sound-title = الصوت
sound-line = لكل إجابة نغماتها: تعلو أو تثبت أو تهبط، فلا يضطر أحد إلى رفع بصره.
sound-on = تشغيل صوت مع كل إجابة
sound-volume = مستوى الصوت
sound-try = استماع
sound-cue-on_time = حضر في الموعد
sound-cue-late = حضر متأخرا
sound-cue-already = سبق حضوره
sound-cue-attention = يُرجى الانتباه
sound-cue-question = سؤال
sound-cue-refused = رفض
