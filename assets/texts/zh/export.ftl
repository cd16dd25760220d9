# Review: none by a native reader yet.
# What is written from the Board.

board-export = 导出…
export-title = 导出
export-as-of = 截至 { $time }
export-what = 内容
export-report = 报告
export-txt = 文本：各项数字
export-csv = CSV 表格
export-json = JSON
export-pdf = PDF
export-xlsx = XLSX
export-do = 写出
export-not = 取消
export-report-done = 已将 { $rows } 个席位写出到 { $path }。
help-export = 从看板导出
