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
board-about-by = 到 { $at } 约 { $number } 人
board-about-in-the-end = 最终约 { $number }
board-likely-range = ：{ $low } 至 { $high }
board-likely-pace = ，每分钟 { NUMBER($pace, maximumFractionDigits: 1) } 人
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

## What happened, parties, how people came in, and the big screen

board-log = 发生的事
board-log-which = 其中哪些
board-log-all = 全部
board-log-admitted = 已入场
board-log-other = 其他
board-log-undone = 已撤销
board-log-empty = 暂无
board-parties = 同行团体
board-fewer = 收起
board-all-of-them = 全部 { $number } 个
board-how = 入场方式
board-how-line = 到场者
board-percent = { $percent }%
board-means-scan = 扫码
board-means-look_up = 按姓名
board-means-group = 随团
board-means-declared = 纸质名单补录
board-not-admitted = 未放行的结果
board-answer-already_in = 已入场
board-answer-online_registrant = 登记为线上
board-answer-unlinked = 尚未对应的票
board-answer-not_confirmed = 未确认
board-answer-cancelled = 已取消
board-answer-other_event = 其他活动
board-answer-revoked = 旧票
board-answer-forged = 伪造
board-answer-not_a_ticket = 不是票
board-answer-unknown = 未知代码
board-answer-room_full = 会场已满
board-answer-ambiguous = 两人相符
board-latin-name = 拉丁字母姓名
board-list-save = 保存此名单
board-list-write = 写入文件
board-list-file = 文件
board-list-file-hint = 扩展名决定格式：.xlsx、.csv 或 .pdf
board-list-saved = 已保存为 { $path }
board-big = 大屏幕
board-big-leave = 退出大屏幕
board-inside-of = 场内 / { $capacity }
