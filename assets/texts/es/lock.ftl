# Review: none by a native reader yet.
# The lock: somebody leaves the desk alone.

lock-do = Bloquear este puesto
lock-title = Este puesto está bloqueado
lock-open = Desbloquear
lock-missed = { $count ->
        [one] Se leyó un código y no se aceptó. Desbloquee el puesto y vuelva a escanearlo.
       *[other] Se leyeron { $count } códigos y no se aceptaron. Desbloquee el puesto y vuelva a escanearlos.
    }
help-lock = Bloquear el puesto
