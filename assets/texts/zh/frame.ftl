# Review: none by a native reader yet.
# The frame round every screen, and words that all screens share.

place-desk = 签到台
place-lunch = 午餐
place-board = 看板
place-setup = 设置
frame-places = 页面
frame-practice = 演练
frame-cutoff = 截止时间 { $time }
frame-left = 剩余 { $left }
frame-last-minute = 准时的最后一分钟
frame-late-since = { $time } 起算迟到
frame-closed = 签到已结束
frame-lunch-desk = { $desk }，午餐
frame-loading = 正在打开活动

chip-battery = 电量 { $percent }%
chip-battery-advice = 请接通电源。
chip-disk = 磁盘快满了
chip-disk-advice = 剩余 { $free } MB。请腾出空间：写不进去的内容不算签到。
chip-asleep = 可能休眠
chip-asleep-advice = 本机不允许 Usher 阻止休眠。请在系统设置中关闭休眠。
chip-clock = 时钟有变动
chip-clock-advice = 本机时钟变动了 { $seconds } 秒。请与可靠的时钟核对。
health-well =
    每位来宾签到后即保存。{ $awake ->
        [kept] 已阻止休眠。
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] 电量 { $battery }%。
    }

key-box = 输入框
key-walk-in = 现场来宾
key-picture = 打开图片
key-help = 帮助与按键
key-choose = 选择
key-check-in = 签到
key-back = 返回签到台
key-next-field = 下一项
key-add = 添加并签到
key-enter = 补录

mode-in-person = 现场
mode-online = 线上
group-government = 政府
group-un = 联合国和政府间组织
group-academia = 学术界
group-industry = 产业界、民间社会
group-other = 其他
role-guest = 来宾
role-speaker = 发言人
role-moderator = 主持人
role-organizer = 主办方
role-interpreter = 口译
role-press = 媒体
role-staff = 工作人员
role-crew = 技术人员
status-confirmed = 已确认
status-cancelled = 已取消
status-waitlisted = 候补
status-pending = 待定
means-scan = 扫码
means-look_up = 按姓名
means-declared = 事后补录
means-group = 随团组

frame-rule = “准时”指在 { $time }（{ $place }时间）之前扫码。

## The language of the window

language-choose = 语言
language-unreviewed = 未经母语者审校
language-keep = 保持不变

## How words stand together

list-two = { $first }，{ $second }
label-and-value = { $label }：{ $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = 标准餐
diet-vegetarian = 素食
diet-vegan = 纯素
diet-halal = 清真
diet-kosher = 犹太洁食
diet-gluten-free = 无麸质
