# Review: none by a native reader yet.
# The lock: somebody leaves the desk alone.

lock-do = Verrouiller ce poste
lock-title = Ce poste est verrouillé
lock-open = Déverrouiller
lock-missed = { $count ->
        [one] { $count } code lu et non pris en compte. Déverrouillez le poste et scannez-le à nouveau.
       *[other] { $count } codes lus et non pris en compte. Déverrouillez le poste et scannez-les à nouveau.
    }
help-lock = Verrouiller le poste
