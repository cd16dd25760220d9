# Review: none by a native reader yet.
# How large everything is shown.

size-title = Tamaño
size-line = El tamaño con que se muestra todo en este equipo, hasta el doble. A lo que ya no cabe se llega desplazando la página. Ctrl + y Ctrl − hacen lo mismo.
size-choice = Todo se muestra al
size-percent = { $percent } %
help-size = Más grande, más pequeño, como siempre
