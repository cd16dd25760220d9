# Review: none by a native reader yet.
# What is written from the Board.

board-export = Exportar…
export-title = Exportar
export-as-of = A las { $time }
export-what = Qué
export-report = El informe
export-txt = Texto: las cifras
export-csv = Tabla CSV
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = Escribir
export-not = Cancelar
export-report-done = { $rows ->
        [one] Se escribió 1 plaza en { $path }.
       *[other] Se escribieron { $rows } plazas en { $path }.
    }
help-export = Exportar desde el Panel
