# Review: none by a native reader yet.
# How large everything is shown.

size-title = Taille
size-line = La taille à laquelle tout s’affiche sur cet ordinateur, jusqu’au double. On atteint en faisant défiler ce qui ne tient plus dans la fenêtre. Ctrl + et Ctrl − font de même.
size-choice = Tout s’affiche à
size-percent = { $percent } %
help-size = Plus grand, plus petit, comme d’habitude
