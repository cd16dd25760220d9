# Review: none by a native reader yet.
# The lock: somebody leaves the desk alone.

lock-do = 锁定本台
lock-title = 本台已锁定
lock-open = 解锁
lock-missed = 读到 { $count } 个码，但未受理。请先解锁，再重新扫码。
help-lock = 锁定本台
