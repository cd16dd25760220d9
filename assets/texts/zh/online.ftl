# Review: none by a native reader yet.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = 线上参会者
online-line = 活动结束后导入会议的出席报告：谁加入了、何时加入、停留多久。
online-kinds = Zoom、Teams 或 Webex，CSV 或 XLSX，任何语言。拖放到这里。您看过之前不会保存任何内容。
online-open = 打开出席报告
online-taken = 已导入。涉及 { $matched } 人，其中新的 { $new } 人。

online-past-at = 导入时间
online-past-system = 报告
online-past-people = 人数
online-past-open = 未匹配
online-past-not = 已失效
online-take-out-title = 撤回这份报告？
online-take-out-line = 其中有 { $people } 人曾在线。日志会保留它曾导入的记录。

online-taken-for = { $system }，{ $encoding }。
online-rows = { $count } 行
online-meeting = { $day }，{ $from } 至 { $to }
online-zone = 时间所属时区
online-zone-line = 文件未注明
online-zone-said = 文件已注明时区。
online-asks-dates = { $example } 是哪一天？
online-dates-dmy = { $day }（日在前）
online-dates-mdy = { $day }（月在前）
online-dates-none = 没有这一天
online-asks-times = 报告只说停留多久，没有说何时。他们何时加入？
online-from-start = 会议开始时
online-from-start-line = 所有人都准时加入。
online-until-end = 按所有人都留到结束计算
online-until-end-line = 停留较短的人是较晚加入的。
online-differs = 这份报告已导入过，但时间或人员不同。请先在本页下方撤回它。
online-problems = 有 { $count } 个单元格无法读取
online-problems-line = 在文件中改正之前不会导入任何内容。

online-review = 这是谁？
online-review-open =
    { $count ->
        [0] 均已回答
       *[other] 待查看 { $count } 人
    }
online-review-none = 报告中的人均已识别，或不计入。
online-review-line = 他们与名单上的任何人都不符，或与多人相符。未回答的会随报告保留，可以以后再回答。
online-why-nobody = 名单上没有人叫这个名字。
online-why-several = 有多人相符。
online-why-contradicted = 邮箱属于一人，姓名属于另一人。
online-why-device = 设备或电话。
online-why-bot = 记录程序。
online-there = { $from } 起，{ $minutes } 分钟
online-is = 是
online-left-out = 不计入
online-somebody-else = 其他人
online-look-up = 查找某人
online-look = 姓名、邮箱或单位
online-found-none = 没有人相符。
online-leave-out = 不计入
online-say-whose = 说明是谁
online-status-cancelled = 已取消
online-status-waitlisted = 候补
online-status-pending = 待确认

online-outcome = 结果
online-line-matched = 属于名单上的 { $people } 人
online-line-review = 待查看
online-line-bot = 属于记录程序
online-line-device = 属于会议室、设备、电话
online-line-ignored = 由您排除
online-line-absent = 属于未出席者
online-line-waited = 仅在等候室
online-line-elsewhen = 不在活动时间内
online-news =
    { $new ->
        [0] { $people } 人，没有新的。
       *[other] { $people } 人，其中 { $new } 人是新的。
    }
online-both = 其中 { $count } 人也到了现场。
online-stayed = 一半人停留 { $minutes } 分钟以上；同时最多 { $most } 人。
online-totals = 文件自身的合计
online-totals-none = 这份报告没有合计。
online-agrees = 与其各行一致。
online-apart = 有 { $count } 项与其各行不一致。
online-file-says = 文件
online-rows-say = 各行
online-length = { $length } 分
online-total-participants = 参会者
online-total-unique-viewers = 观众
online-total-users = 加入次数
online-total-registered = 已注册
online-total-most-at-once = 同时最多
online-total-meeting-length = 会议时长
online-total-average-length = 平均停留
online-total-row-length = 第 { $row } 行的停留
online-notices = 有 { $count } 行按其他方式读取
online-take-in = 导入
online-nothing = 没有新内容

online-board-joined-on-time = 准时加入
online-board-joined-late = 较晚加入
online-board-median = 一半人停留 { $minutes } 分钟以上。
online-board-most = 同时最多 { $most } 人，在 { $at }。
online-board-none = 尚无出席报告。
online-board-unmatched = { $count } 人未匹配
online-board-reports = 出席报告
online-unmatched-title = 线上未匹配：{ $count } 人
online-unmatched-line = 他们曾在线，但不知道是谁。再次打开报告即可说明。
online-unmatched-name = 报告中的名字
online-unmatched-minutes = 分钟
