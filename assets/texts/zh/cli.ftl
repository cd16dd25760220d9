# Review: none by a native reader yet.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first }{ $second }

# Answers at the door
cli-admitted = { $name }：已签到，准时（{ $time }）。
cli-admitted-late = { $name }：已签到，迟到（{ $time }）。
cli-echo = { $name }：刚刚已签到。
cli-already-in = { $name }：此前已签到（{ $since }）。
cli-was-in = { $name }：曾到场（{ $since }），已离开。如已返回，请用 `usher return` 说明。
cli-replaced = { $name }：{ $holder } 已代其到场（{ $since }）。
cli-online = { $name } 登记为线上参会。准许现场参会？
cli-unlinked = { $system } 门票，名单上无人持有：是哪一位？请查找姓名并关联。
cli-waitlisted = { $name }：候补。可由主管放行。
cli-pending = { $name }：待定。可由主管放行。
cli-cancelled = { $name }：登记已取消。请其稍候；可由主管放行。
cli-other-event = 此代码用于{ $which }，不是本活动。
cli-revoked = { $name }：已签发更新的门票（{ $at }）。请其出示，或查找姓名。
cli-forged = 此 { $system } 门票的签名有误。
cli-not-a-ticket = { $what }，不是门票。请查找姓名。
cli-misread = 门票未读完整。请重新扫描，或查找姓名。
cli-never-issued = 此门票不在名单上。请查找姓名。
cli-not-on-the-list = 不在任何有效名单上。请查找姓名，或添加为现场来宾。
cli-nothing = 不在名单上。请查找姓名，或添加为现场来宾。
cli-room-full = 会场已满：场内 { $inside } 人，容纳 { $capacity } 人。可由主管放行。
cli-ambiguous = 有 { $count } 人符合：请选择。
cli-contact = { $card }，不是门票。{ $count ->
        [0] 名单上无人符合：请查找姓名，或添加为现场来宾。
        [1] 可能是一人：请按其编号签到。
       *[other] 可能是 { $count } 人：请选择，再按编号签到。
    }
cli-pick = `{ $path }` 上有 { $count } 个代码：请用 --code 选择。
cli-party = 已签到 { $admitted } 人，共 { $all } 人。
cli-in-place-of = 代替 { $name }
cli-linked = 此代码现属于 { $name }。
cli-left = { $name } 已离开。
cli-came-back = { $name } 已返回。
cli-waits = { $name } 正在等候：{ $place }。
cli-waits-no-longer = { $name } 不再等候。
cli-waits-at = 等候：{ $place }
cli-nobody-waits = 无人等候。
cli-waiting = 有 { $count } 人等候。
cli-noted = 已为 { $name } 记下备注。
cli-flagged = { $name } 到场时，签到台会看到。
cli-seen-to = { $name } 所需已办妥。
cli-undone = 已撤销 { $count } 条记录。
cli-undo-lunch = 已向 { $names } 发放午餐。午餐已用（--lunch keep）还是已退回（--lunch return）？尚未撤销任何记录。

# Lunch
cli-lunch = 午餐：{ $diet }。
cli-lunch-claimed = 午餐已发放：{ $diet }。
cli-lunch-others = { $diet }午餐已无余量；尚有{ $others }。
cli-lunch-none-left = 午餐已无余量；可由主管特批。
cli-plate = { $name }：{ $diet }。
cli-plate-claimed = { $name }：已于 { $time } 领取（{ $diet }）。
cli-plate-not-in = { $name } 尚未签到：请先签到。
cli-plate-none = { $name } 没有午餐。可由主管特批。

# People
cli-nobody-found = 没有人符合“{ $query }”。
cli-in-since = { $time } 起在场
cli-sounds-like = 读音相近
cli-typo = 差一个字母
cli-no-seat = 无席位
cli-standing-on_time = 准时
cli-standing-late = 迟到
cli-standing-joined_online = 已线上参会
cli-standing-substituted_for = 由他人代为参会
cli-standing-not_yet = 尚未到场
cli-standing-no_show = 未到场
cli-standing-came_in_person = 改为现场参会
cli-standing-joined = 已上线
cli-standing-not_joined = 未上线
cli-standing-cancelled = 已取消
cli-standing-not_confirmed = 未确认
cli-standing-walk_in = 现场来宾
cli-lunch-state = 午餐：{ $state }（{ $diet }）
cli-expect-due = 应领
cli-expect-claimed = 已领
cli-expect-granted = 特批
cli-expect-none-left = 无余量
cli-expect-no = 无
cli-no-entries = 没有记录。
cli-wrong-pin = PIN 码错误
cli-by = 操作人 { $name }
cli-approved-by = 批准人 { $name }
cli-is-undone = 已撤销

# Files
cli-new = 已创建 `{ $path }`：{ $title }
cli-times = 截止 { $cutoff }，开始 { $start }，结束 { $end }，日期 { $date }，{ $zone }（{ $called }）。
cli-times-zone = 邀请函写的是“{ $written }”；当地时钟当天为 { $now }。请确认所指的是当地时钟的 { $cutoff }。
cli-practice = 演练活动 `{ $path }`：名单上有 { $count } 人；那里现在是 { $time }。
cli-practice-line = 其中的一切都不会进入真实活动。
cli-desk-file = 已写出工作台文件 `{ $path }`：其中没有门票密钥。
cli-merged = 已并入 { $count } 条记录（{ $of }）。
cli-merged-of = { $name } { $count } 条
cli-merged-doubles = 重复签到共 { $count } 处。
cli-merged-nothing = 没有新内容：该文件中的一切这里都已知道。
cli-set = 已设置 { $keys }。
cli-closed = 已停止接待：不在场者视为未到场。
cli-report = 已写出 `{ $path }`：截至 { $at }，共 { $count } 个席位。
cli-verified = 没有任何改动：共 { $count } 条记录，每条链都完整。
cli-altered = 记录 { $entry } 有改动：{ $why }。
cli-hash-missing = 日志中没有此哈希值：记下它之后写入的内容缺失。
cli-head = { $name }：第 { $entry } 条，

# Lists of people
cli-would-import = 将导入
cli-imported = 已导入
cli-nothing-to-import = 没有可导入的内容
cli-import = { $begins }：{ $rows } 行；新增 { $new }，更改 { $changed }，相同 { $same }，重复 { $twice }，名单有而文件无 { $missing }（予以保留）。
cli-import-counts = 新增 { $new }，更改 { $changed }
cli-taken-out = 已撤回
cli-no-imports = 没有导入记录。
cli-taken-for = 识别为：{ $preset }（{ $format }），表头在第 { $row } 行。
cli-taken-for-replaced = { $encoding }，有 { $count } 个字符无法读取：请换一个 `--encoding`
cli-taken-for-sheet = { $kind }，工作表 `{ $sheet }`
cli-row-changed = 第 { $row } 行：{ $name }：{ $field } 由 `{ $old }` 变为 `{ $new }`
cli-row-again = 第 { $row } 行与第 { $first } 行是同一人
cli-row-like-person = 第 { $row } 行与 { $name }（{ $id }）同名：如为同一人，请加 `{ $option }`
cli-row-like-row = 第 { $row } 行与第 { $other } 行同名：如为同一人，请加 `{ $option }`
cli-problem = 第 { $row } 行：{ $message }
cli-problem-in-column = 第 { $row } 行，`{ $column }` 列：{ $message }
cli-reverted = 已撤回。该名单中有 { $count } 人在日志中有记录：予以保留。
cli-would-revert = 该名单中有 { $count } 人在日志中有记录：将予以保留并注明。
cli-no-doubles = 名单上没有同名的人。
cli-doubles = 如两者为同一人：`usher merge-doubles --keep ID --merge ID`。
cli-one-person = 现为同一人：{ $name }。如需还原：`usher import --revert { $revision }`。

# 出席报告
cli-would-take-in = 将导入
cli-taken-in = 已导入
cli-report-taken-for = 识别为：{ $system }（{ $encoding }）。
cli-report-zone = 文件未注明时区：时间按 { $zone } 理解。
cli-report-dates = 日期按 { $dates } 理解。
cli-report-asks-dates = `{ $example }` 是哪一天？请用 `--dates dmy`（{ $dmy }）或 `--dates mdy`（{ $mdy }）。
cli-report-asks-times = 报告只说明停留多久，未说明何时。请在不勾选 `unique users` 的情况下重新下载；或用 `--without-times from-start`（所有人从一开始就在）或 `until-end`（所有人都待到结束，停留较短者为后到）。
cli-report-rows = { $begins }：{ $rows } 行 = { $parts }。{ $news }
cli-report-differs = 已导入过，但时间或人员不同：请先撤回那一份
cli-report-is-it = 是 { $who } 吗？{ $option }
cli-report-total = { $what }：文件为 { $stated }，各行合计 { $ours }：{ $agrees ->
        [yes] 一致
       *[no] 不一致
    }
cli-report-reverted = 已撤回：不再有人因该报告算作在线。
cli-past-report = { $system }：{ $people } 人，待查看 { $open }
cli-no-reports = 没有出席报告。

# Tickets and lists out
cli-tickets = `{ $path }` 中有 { $count } 张门票，其中 { $new } 张为刚刚签发。
cli-tickets-without = 另有 { $count } 人已取消或未确认，没有门票。
cli-reissued = 已重新签发到 `{ $path }`；旧门票已作废。
cli-reissued-nowhere = 已重新签发；旧门票已作废。
cli-unmailed = 有 { $count } 人没有可收邮件的地址：{ $names }。请打印其门票。
cli-unprintable = { $names } 的文字中有字体缺少的字符；以空框代替。
cli-and-more = { $names }，另有 { $count } 人
cli-list = `{ $path }` 中有 { $count } 人。
cli-list-never-sent = 此前从未发送，因此列出所有人。
cli-list-missing = 字体缺少 { $missing }：以空框代替。
cli-scanner-card = 已写出测试卡 `{ $path }`。请打印，并在“设置”的“本机”中扫描。
cli-no-code = 没有代码

# The people behind the desk
cli-pin-prompt = { $name } 的 PIN 码
cli-staff-set = { $name }：{ $role }。{ $pin }。
cli-staff-removed = { $name } 不再是工作人员。
cli-pins-forgotten = 已清除 { $count } 个 PIN 码，人人都可进行任何操作。请用 `usher staff set NAME --role ROLE --pin` 设置新的 PIN 码；工作台文件通过 `usher merge` 得知。
cli-wrong-tries = 错误 { $count } 次
cli-no-staff = 无人设有角色：人人都可进行任何操作。

# The public board
cli-board-only-here = 这台电脑不在任何本地网络中：只有它自己能打开链接。
cli-board-links = 在按下 Ctrl C 之前，有链接的人能看到人数，看不到姓名。访客 Wi-Fi 往往隔离设备：手机打不开链接时，请以文字发送数字（`usher tally`）。

# Sheets for others
cli-caterer = 已写出 `{ $path }`：截至 { $at }。
cli-badges = `{ $path }` 中有 { $count } 张胸牌。
cli-certificates = `{ $path }` 中有 { $count } 份证明。
cli-at-the-printer = 已送往打印机。
cli-were-absent = 未到场，因此没有证明：{ $who }。
