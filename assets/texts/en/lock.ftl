# Review: the source, of which the others are translations.
# The lock: somebody leaves the desk alone.

lock-do = Lock this desk
lock-title = This desk is locked
lock-open = Unlock
lock-missed = { $count ->
        [one] A code was read and not taken. Unlock the desk and scan it again.
       *[other] { $count } codes were read and not taken. Unlock the desk and scan them again.
    }
help-lock = Lock the desk
