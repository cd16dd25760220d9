# Review: the source, of which the others are translations.
# What is written from the Board.

board-export = Export…
export-title = Export
export-as-of = As of { $time }
export-what = What
export-report = The report
export-txt = Text: the figures
export-csv = CSV table
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = Write
export-not = Cancel
export-report-done = { $rows ->
        [one] Wrote 1 seat into { $path }.
       *[other] Wrote { $rows } seats into { $path }.
    }
help-export = Export from the Board
