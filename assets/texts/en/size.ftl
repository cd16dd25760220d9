# Review: the source, of which the others are translations.
# How large everything is shown.

size-title = Size
size-line = How large everything is shown on this computer, up to twice as large. What no longer fits is reached by scrolling. Ctrl + and Ctrl − do the same.
size-choice = Everything is shown at
size-percent = { $percent } %
help-size = Larger, smaller, as usual
