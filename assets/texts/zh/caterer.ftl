# Review: none by a native reader yet.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = 给餐饮供应商
caterer-title = 给餐饮供应商的午餐表
caterer-line = 按餐别统计的份数和厨房须知，不含姓名。
caterer-moment = 哪一张表
caterer-moment-guarantee = 保证份数
caterer-moment-guarantee-line = 数日之前：订购并付款的份数。
caterer-moment-hour_before = 开餐前一小时
caterer-moment-hour_before-line = 已到场者和尚待到场者。
caterer-moment-service = 供餐期间
caterer-moment-service-line = 发放期间：各餐别的剩余份数。
caterer-rate = 应到者中预计到场
caterer-percent = { $percent }%
caterer-write = 写入文件
caterer-done = 表格已写入 { $path }。

# What is counted.
caterer-count-requested = 已订
caterer-count-planned = 计划
caterer-count-guarantee = 保证份数
caterer-count-here = 已到场
caterer-count-expected = 待到场
caterer-count-forecast = 预计用餐
caterer-count-claimed = 已领
caterer-count-left = 剩余
caterer-count-due = 待领
caterer-count-held = 预留
caterer-count-free = 可用
caterer-count-mouths = 用餐人数

## Lists of people

setup-list-signature = 签名表
setup-list-signature-line = 入场时签名：共 { $count } 人，每人留有签名处。
setup-list-attended = 参会名单
setup-list-attended-line = 供后续联系：目前 { $count } 人，仅列出同意联系者的地址。

## Badges

badges-title = 胸牌
badges-line = 签到台打印的胸牌送往本机默认打印机。
badges-paper = 打印机中的纸张
badges-paper-label = 80 × 50 毫米标签
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name }：胸牌已送往打印机
badge-failed = { $name }：胸牌未打印
help-badge = 打印胸牌
badges-at-check-in = 每次签到时打印胸牌
badges-at-check-in-hint = 在签到台签到的人立即得到胸牌；来宾屏幕、纸质名单和演练时不打印。
