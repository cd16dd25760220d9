# Review: none by a native reader yet.
# What is written from the Board.

board-export = تصدير…
export-title = تصدير
export-as-of = حتى { $time }
export-what = ماذا
export-report = التقرير
export-txt = نص: الأرقام
export-csv = جدول CSV
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = كتابة
export-not = إلغاء
export-report-done = { $rows ->
        [zero] لم يُكتب أي مقعد في { $path }.
        [one] كُتب مقعد واحد في { $path }.
        [two] كُتب مقعدان في { $path }.
        [few] كُتبت { $rows } مقاعد في { $path }.
        [many] كُتب { $rows } مقعدًا في { $path }.
       *[other] كُتب { $rows } مقعد في { $path }.
    }
help-export = تصدير من المتابعة
