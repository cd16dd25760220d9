# Review: none by a native reader yet.
# The lock: somebody leaves the desk alone.

lock-do = قفل هذا المكتب
lock-title = هذا المكتب مقفل
lock-open = فتح القفل
lock-missed = { $count ->
        [zero] لم يُقرأ أي رمز.
        [one] قُرئ رمز واحد ولم يُقبل. افتح القفل ثم امسحه من جديد.
        [two] قُرئ رمزان ولم يُقبلا. افتح القفل ثم امسحهما من جديد.
        [few] قُرئت { $count } رموز ولم تُقبل. افتح القفل ثم امسحها من جديد.
        [many] قُرئ { $count } رمزًا ولم تُقبل. افتح القفل ثم امسحها من جديد.
       *[other] قُرئ { $count } رمز ولم تُقبل. افتح القفل ثم امسحها من جديد.
    }
help-lock = قفل المكتب
