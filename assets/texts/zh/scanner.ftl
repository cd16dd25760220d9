# Review: none by a native reader yet.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = 扫码枪
scanner-line = 请在来宾到达前扫描一次测试卡。Usher 会说明扫码枪与电脑是否匹配。此操作不会给任何人签到。
scanner-never = 尚未在本机测试
scanner-known =
    每键 { $gap } 毫秒，{ $ending ->
        [Enter] 以 Enter 结尾
        [Tab] 以 Tab 结尾
       *[other] 无结尾键
    }
scanner-try = 测试扫码枪
scanner-stop = 结束测试
scanner-card-characters = 1. 字符
scanner-card-ticket = 2. 门票
scanner-waiting = 请扫描第一个代码
scanner-waiting-line = 扫描屏幕或打印的测试卡，约需一秒。
scanner-nothing = 没有收到任何内容
scanner-nothing-line = 请重新插好扫码枪，并按说明书设为“USB 键盘”（HID）。许多扫码枪无法扫描屏幕：请打印测试卡。

scanner-word-works = 可用
scanner-word-works-line = 扫码枪与电脑的键盘布局相同。
scanner-word-caps_lock = 可用：大写锁定已开启，仍已解码
scanner-word-caps_lock-line = 无需处理。关闭大写锁定之前，输入的姓名为大写字母。
scanner-word-other_layout = 可用：仍已解码
scanner-word-other_layout-line = 扫码枪所用键盘与本机不同。Usher 按键位读取，无需处理。
scanner-word-no_ending = 请将扫码枪设为以 Enter 结尾
scanner-word-no_ending-line = 可以使用，但每次扫码都要等一个停顿才能确定结束。请扫描扫码枪说明书中的“后缀”代码：CR 或 Enter。
scanner-word-slow = 太慢：每键 { $gap } 毫秒
scanner-word-slow-line = 几乎与手打一样快。请按扫码枪说明书将“字符间延迟”设为无。
scanner-word-damaged = 有字符丢失或重复
scanner-word-damaged-line = 请再扫描一次。如再次出现，请更换数据线，或直接插入电脑接口。
scanner-word-other_code = 这是另一个代码
scanner-word-other_code-line = 请扫描测试卡上的代码。未给任何人签到。

scanner-fact-scanner = 扫码枪所用键盘
scanner-fact-computer = 本机键盘
scanner-fact-gap = 每键时间
scanner-fact-ending = 结尾
scanner-fact-characters = 字符
scanner-fact-caps = 大写锁定
scanner-gap = { $gap } 毫秒
scanner-ending-Enter = Enter
scanner-ending-Tab = Tab
scanner-ending-pause = 无
scanner-characters-whole = 齐全，各出现一次
scanner-characters-damaged = 丢失 { $lost } 个，多出 { $doubled } 个
scanner-caps-on = 开启
scanner-caps-off = 关闭
scanner-not-known = 未知

scanner-print-title = 纸质测试卡
scanner-print-line = 一页上有两个代码和操作说明。请与扫码枪一起保存。
scanner-print-do = 写出测试卡
scanner-printed = 已写出：{ $path }

scanner-notice-caps = 大写锁定已开启，扫码已解码
scanner-notice-caps-advice = 无需处理。关闭大写锁定之前，输入的姓名为大写字母。
scanner-notice-layout = 扫码已解码
scanner-notice-layout-advice = 扫码枪所用键盘：{ $scanner }；本机键盘：{ $computer }。扫码按键位读取，无需处理。

# Keyboard layouts.
scanner-layout-us = 美式键盘 (QWERTY)
scanner-layout-gb = 英式键盘 (QWERTY)
scanner-layout-fr = 法语键盘 (AZERTY)
scanner-layout-be = 比利时键盘 (AZERTY)
scanner-layout-de = 德语键盘 (QWERTZ)
scanner-layout-ch = 瑞士键盘 (QWERTZ)
scanner-layout-es = 西班牙语键盘
scanner-layout-latam = 拉丁美洲键盘
scanner-layout-it = 意大利语键盘
scanner-layout-pt = 葡萄牙语键盘
scanner-layout-br = 巴西键盘
scanner-layout-se = 瑞典语键盘
scanner-layout-tr = 土耳其语键盘
scanner-layout-ru = 俄语键盘
scanner-layout-gr = 希腊语键盘
scanner-layout-ara = 阿拉伯语键盘
scanner-layout-il = 希伯来语键盘
scanner-layout-jp = 日语键盘
