# Review: none by a native reader yet.
# How large everything is shown.

size-title = 大小
size-line = 本机上所有内容的显示大小，最大为两倍。放不下的内容可滚动查看。Ctrl + 和 Ctrl − 作用相同。
size-choice = 显示大小
size-percent = { $percent } %
help-size = 放大、缩小、恢复
