# Review: none by a native reader yet.
# How large everything is shown.

size-title = Размер
size-line = Насколько крупно всё показано на этом компьютере, до двух раз. К тому, что не помещается, можно прокрутить. То же делают Ctrl + и Ctrl −.
size-choice = Размер показа
size-percent = { $percent } %
help-size = Крупнее, мельче, как обычно
