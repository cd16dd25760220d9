# Review: none by a native reader yet.
# How large everything is shown.

size-title = الحجم
size-line = حجم عرض كل شيء على هذا الحاسوب، حتى الضعف. ما لا تتسع له النافذة يُرى بالتمرير. يؤدي Ctrl + و Ctrl − الغرض نفسه.
size-choice = حجم العرض
size-percent = { $percent } %
help-size = أكبر، أصغر، الحجم المعتاد
