# Review: none by a native reader yet.
# The organizers' Board.

## The numbers on top

board-figures = 数据
board-on-time-so-far = 目前准时
board-on-time = 准时
board-late = 迟到
board-still-to-come = 尚待到场
board-not-yet = 未到
board-no-show = 缺席
board-inside = 场内
board-lunch = 午餐
board-lunches-left = 剩余午餐
board-lunches-over = 超发午餐
board-to-feed = 用餐人数
board-of-expected = 应到 { $expected } 人，准时 { $onTime } 人，{ $percent }%
board-count-switched = 线上转现场 { $number } 人
board-count-walk-ins = 现场来宾 { $number } 人
board-count-by-override = 主管放行 { $number } 人

# Headings of the lists behind them.
board-on-time-registered = 登记现场参会，准时
board-on-time-switched = 线上转现场，准时
board-on-time-walk-ins = 现场来宾，准时
board-on-time-by-override = 主管放行，准时
board-lunch-claimed = 已领午餐
board-lunch-to-come = 待领午餐

## Arrivals

board-arrivals = 到场情况
board-as-table = 表格
board-as-curve = 曲线
board-nobody-yet = 尚无人到场
board-cutoff = 截止时间 { $at }
board-count-now = 目前 { $number } 人
board-count-then = { $at } 有 { $number } 人
board-count-in = 到场 { $number } 人
board-each-five-minutes = 每 5 分钟
board-curve = 到场情况：{ $said }。截止时间 { $cutoff }。
board-five-minutes = 五分钟
board-running = 截至目前
board-in-by-then = 累计到场
board-stated = { $at } 定格：准时 { $number } 人。
board-known-later = 事后得知 +{ $number }
board-undone-since = 此后撤销 −{ $number }
board-since-then =
    { $some ->
        [0] 现为：{ $number }
       *[other] 此后 { $changes }：{ $number }
    }

## The strip of those registered in person

board-registered-in-person = 登记现场参会 { $number } 人
board-substituted-for = 被替代
board-joined-online = 线上参会
board-not-confirmed = 未确认
board-cancelled = 已取消
board-with =
    另有转现场 { $switched } 人{ $byOverride ->
        [0] { "" }
       *[other] 、主管放行 { $byOverride } 人
    }、现场来宾 { $walkIns } 人：

## Groups

board-by-affiliation = 按机构类别
board-in = 到场
board-registered = 登记
board-all = 合计
board-group-government = 政府
board-group-un = 联合国和政府间组织
board-group-academia = 学术界
board-group-industry = 产业界、民间社会
board-group-other = 其他
board-group-and = { $group }：{ $what }

## Lunch

board-lunch-by-diet = 按餐别统计午餐
board-requested = 已订
board-planned = 计划
board-claimed = 已领
board-due = 待领
board-held = 预留
board-free = 可用
board-short = 缺 { $number }

## Who has something to do on the stage

board-run-of-show = 议程
board-of-all-in = { $all } 人中已到 { $number } 人
board-name = 姓名
board-part = 环节
board-state = 状态
board-in-at = { $at } 到场
board-not-in = 未到
board-online-there = 线上
board-not-on-roster = 不在名单上
board-role-guest = 来宾
board-role-speaker = 发言人
board-role-moderator = 主持人
board-role-organizer = 主办方
board-role-interpreter = 口译
board-role-press = 媒体
board-role-staff = 工作人员
board-role-crew = 技术人员

## Online, and the desks

board-online = 线上
board-count-registered = 登记 { $number } 人
board-joined = 已加入
board-came-in-person = 改为现场
board-not-joined = 未加入
board-desks = 工作台
board-median = 到场人数，间隔中位数
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } 秒
board-minutes = { $minutes } 分钟

## The list behind a number

board-show = 查看名单：{ $what }
board-list-title = { $what }：{ $number }
board-list-empty = 无人
board-affiliation = 所属机构
board-mode = 登记
board-mode-in-person = 现场
board-mode-online = 线上
board-since = 时间
board-phone = 电话
board-close = 关闭

## An earlier instant

board-replay = 较早时刻
board-as-of-now = 当前时刻
board-as-of = 截至 { $at }
board-now = 现在
board-back-to-now = 返回现在

## The end of arrivals

board-close-arrivals = 结束签到
board-arrivals-closed = 签到已结束
board-close-arrivals-question = 结束签到？
board-close-arrivals-line =
    { $number ->
        [0] 没有尚待到场的人。
       *[other] 尚待到场的 { $number } 人从现在起计为缺席。
    }
board-close-arrivals-yes = 结束签到：不再等候任何人
board-close-arrivals-no = 继续签到
