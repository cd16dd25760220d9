# Review: none by a native reader yet.
# What is written from the Board.

board-export = Экспорт…
export-title = Экспорт
export-as-of = На { $time }
export-what = Что
export-report = Отчёт
export-txt = Текст: показатели
export-csv = Таблица CSV
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = Записать
export-not = Отказаться
export-report-done = { $rows ->
        [one] Записано: { $rows } место, файл { $path }.
        [few] Записано: { $rows } места, файл { $path }.
        [many] Записано: { $rows } мест, файл { $path }.
       *[other] Записано: { $rows } места, файл { $path }.
    }
help-export = Экспорт из Сводки
