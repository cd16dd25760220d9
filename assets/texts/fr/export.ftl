# Review: none by a native reader yet.
# What is written from the Board.

board-export = Exporter…
export-title = Exporter
export-as-of = À { $time }
export-what = Quoi
export-report = Le rapport
export-txt = Texte : les chiffres
export-csv = Tableau CSV
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = Écrire
export-not = Abandonner
export-report-done = { $rows ->
        [one] { $rows } place écrite dans { $path }.
       *[other] { $rows } places écrites dans { $path }.
    }
help-export = Exporter depuis le Tableau
