# Review: none by a native reader yet.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = 单元格有 { $bytes } 字节，最多可读 { $most } 字节：是否有引号未闭合？
problem-too-long-in-the-way = 单元格有 { $bytes } 字节，最多可读 { $most } 字节：是否有引号未闭合？否则请略去此列
problem-none-of-these = `{ $text }` 不是其中之一：{ $give }
problem-steers = 已移除一个影响文字方向的不可见字符（{ $character }）
problem-rounded = 电子表格对此数字作了舍入，末几位已丢失：请重新导出名单，并先在此打开文件
problem-left-out = `{ $text }`：该行已略去
problem-no-name = 姓名为空：请填写姓名；未具名的席位请填写团组或接待人
problem-no-places = `{ $text }` 不是席位数：请填 1 至 { $most }
problem-ragged = 该行有 { $cells } 个单元格，表头有 { $header } 个：是否缺少逗号或引号？
problem-too-many = 连同已读各行所代表的席位，人数超过 { $most }：请拆分名单
problem-no-time = `{ $text }` 不是可读取的时间，例如 5/5/2026, 1:22:10 PM
problem-no-day = 日历上没有这一天
problem-twice = 当天 { $zone } 的时钟两次显示 { $wall }：是哪一次？
problem-skipped = 当天 { $zone } 的时钟跳过了 { $wall }：是否为其他时区？
problem-nobody = 既无姓名也无电子邮件：是谁？
problem-never-joined = 没有加入时间
problem-left-first = 离开早于加入：两列是否颠倒？
problem-no-length = 没有时长
problem-odd-length = `{ $text }` 不是可读取的时长：只采用时间
problem-stayed = 没有离开时间：视为停留到结束
problem-there-first = 有离开而无加入：视为自第一次加入起就在场

# A file as a whole
file-empty = 名单为空：需要一行含 `name` 列的表头，以及每人一行
file-too-large = 名单有 { $found } 字节：最多可读 { $most } 字节
file-other-kind = 这不是名单（{ $what }）：{ $advice }
file-binary = 名单不是文本文件（第 { $at } 字节为零）：请重新导出为 CSV 或 XLSX
file-no-such-encoding = 没有编码 `{ $name }`：请用 UTF-8、windows-1252 或 GB18030 等
file-no-such-sheet = 工作簿没有工作表 `{ $sheet }`：有 { $sheets }
file-workbook = 无法读取工作簿（{ $why }）：请在电子表格程序中打开并重新存为 XLSX
file-password = 工作簿有密码保护：请存为无密码的文件
file-unpacks-too-large = 工作簿解压后超过 { $most } MB，远大于任何名单：不予打开
file-too-many-parts = 工作簿有 { $found } 个部分，最多可读 { $most } 个：不予打开
file-json = 无法读取 JSON：{ $why }
file-json-shape = 此 JSON 不是人员名单：可读对象数组，例如 Indico 签到接口的登记
file-too-many-columns = 第 { $row } 行超过 { $most } 列：请删去不属于名单的列
file-too-many-rows = 名单超过 { $most } 行
file-too-much-text = 单元格文字超过 { $most } MB：最多只能读这么多
file-no-header = 前 { $rows } 行中没有表头：须有一行写明列名，例如 `name,email`
file-no-such-header = 第 { $row } 行为空或不存在：请指明写有列名的行
file-no-name = 哪一列是姓名？第 { $row } 行的表头为 { $headers }。请说明各列，例如 `--map "name=Participant"`{ $proposal }
file-repeated-column = 名单有两列对应 `{ $field }`（`{ $first }` 和 `{ $second }`）：请改名、删去或略去其一
file-no-such-column = 名单没有 `{ $header }` 列：有 { $headers }
file-no-rows = 名单只有表头，没有数据行
file-broken-off = 无法在限度内读取文件（{ $why }）：请在电子表格程序中打开，只把名单复制到新工作表再保存
file-no-report = 这不是出席报告：没有一行同时给出姓名、加入和离开的时间。请原样使用 Zoom、Teams 或 Webex 的会议报告（CSV 或 XLSX）
file-registrations = 这是注册者名单，不是出席名单：请作为人员名单导入
file-report-no-rows = 报告没有任何行：没有人加入的记录
file-report-empty = 文件为空：请从会议系统重新获取报告
file-report-too-large = 文件有 { $found } 字节：最多可读取 { $most } 字节
file-report-binary = 这不是文本文件（第 { $at } 字节为零）：请重新获取 CSV 或 XLSX 格式的报告
file-report-too-many-rows = 报告超过 { $most } 行
file-report-unpacks-too-large = 工作簿解压后将超过 { $most } MB，远大于任何报告：未打开

# At the door
error-no-such-attendee = 本活动没有编号为 `{ $id }` 的人：请用 `usher find` 查找姓名
error-no-such-entry = 日志中没有记录或操作 `{ $id }`：`usher journal` 可列出
error-no-such-revision = 日志中没有名单修订 `{ $id }`：`usher journal` 可列出
error-not-an-import = 修订 `{ $id }` 不是导入：现场来宾或代替参会请用 `usher undo` 撤销
error-already-reverted = 修订 `{ $id }` 已撤回
error-no-such-report = 此日志中没有出席报告 `{ $id }`：`usher online` 会列出
error-report-is-out = 出席报告 `{ $id }` 已被撤出
error-report-differs = 此报告已以其他时间或人员录入：请先用 `usher online --revert { $id }` 撤出
error-report-elsewhen = 此报告中无人在活动期间在场：其时间为 { $from } 至 { $to }，活动于 { $start } 开始（{ $zone }）：是另一场会议的报告，还是另一时区？
error-cannot-undo = `{ $kind }` 记录不能撤销：{ $instead }
error-already-undone = `{ $id }` 已撤销：请重新操作
error-bad-counts-from = 不能自 { $at } 起算：{ $attendee } 没有自该时刻起算的已撤销签到
error-no-name = 姓名为空：请填写姓名
error-place-taken = { $attendee } 的席位已由 { $holder } 接替：请改为代替 { $holder }
error-code-taken = 此代码已属于 { $id }：请用它为其签到
error-cannot-link = 此文本无法关联到任何人：{ $why }
error-not-in = { $attendee } 尚未签到：此操作须在场
error-is-in = { $attendee } 已在场
error-not-waiting = { $attendee } 不在等候
error-no-such-party = 名单上没有团组 `{ $party }`
error-buffet = 本活动午餐为自助餐：不逐份登记（设置 `lunch.mode`）
error-arrivals-closed = 已停止接待
error-no-code = `{ $path }` 上没有找到代码：请重拍，让代码更大，或查找姓名

# Settings and staff
error-no-such-setting = 没有设置 `{ $key }`：有 title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = 设置 `{ $key }` 不能为 `{ $value }`：{ $why }
error-needs-pin-override = 破例放行须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-grant-lunch = 发放计划外午餐须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-undo-others = 撤销他人操作须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-close-arrivals = 停止接待须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-set-up = 更改设置须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-leave-kiosk = 退出来宾屏幕须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-share = 分享数据须输入以下人员之一的 PIN 码：{ $who }
error-needs-pin-staff = 指定角色须输入以下人员之一的 PIN 码：{ $who }
error-name-kept = { $name } 设有 PIN 码：请输入以使用此姓名
error-wrong-pin = { $wait ->
        [0] 不是 { $name } 的 PIN 码
       *[other] 不是 { $name } 的 PIN 码：{ $wait } 秒后方可再试
    }
error-pin-waits = { $name } 的 PIN 码错误次数过多：请 { $wait } 秒后再试，或请他人操作
error-bad-pin = 这不是 PIN 码：{ $why }
error-no-pin = 未提供 { $name } 的 PIN 码：请设置 { $variable }，或写入标准输入
error-no-such-staff = 工作人员中没有 `{ $name }`：`usher staff` 可列出
error-not-the-office = 这是工作台文件：PIN 码须在办公室文件中清除，再并入此处

# Files
error-no-event = 未指明活动文件：请加 `--event FILE`，或设置 USHER_EVENT
error-bad-instant = `{ $text }` 不是时刻：请写成 2026-05-05T13:15:00-04:00，含时差
error-bad-id = `{ $text }` 不是编号
error-bad-event = 无法读取此活动说明：{ $why }
error-merge-refused = 未并入任何内容：{ $why }
error-no-ticket-key = 这是工作台文件，没有门票密钥：请用办公室文件签发门票
error-purged = 本活动的数据已清除：只保留 { $stands } 的数字
error-not-practice = 这不是演练文件：其时钟为真实时钟
error-no-file = `{ $path }` 处没有活动文件：请用 `usher new` 或 `usher practice` 创建
error-file-exists = `{ $path }` 已存在：请另选名称，尚未写入任何内容
error-foreign-file = `{ $path }` 不是 Usher 的活动文件
error-damaged-file = 活动文件 `{ $path }` 已损坏（{ $detail }）：请打开其备份，并保留此文件以便修复
error-newer-file = 活动文件 `{ $path }` 的格式为 { $found }，此 Usher 只识别到 { $known }：请使用更新的 Usher
error-read-only = 活动文件 `{ $path }` 为只读：尚未写入任何内容
error-not-durable = 活动文件 `{ $path }` 在此处无法可靠保存（{ $detail }）：请放在本机磁盘上
error-damaged-journal = 日志在第 { $position } 条记录处损坏：{ $detail }
error-cannot-read = 无法读取 `{ $path }`：{ $why }
error-cannot-make = 无法创建 `{ $path }`：{ $why }
error-cannot-write = 无法写入 `{ $path }`：{ $why }
error-store = 活动文件出错：{ $why }
error-table = 无法写出表格：{ $why }
error-list-format = `{ $path }` 未指明名单格式：请以 .csv、.xlsx 或 .pdf 结尾
error-report-format = `{ $path }` 未指明报告格式：请以 .xlsx、.pdf、.txt、.csv 或 .json 结尾
error-no-pdf = `{ $path }` 应为 PDF：请以 .pdf 结尾
error-nobody-was-there = 所列人员均未到场：未写出任何证明，`{ $path }` 保持原样
error-no-such-column = 任何名单中都没有 `{ $column }` 列：现有 { $known }
error-print = 无法打印 `{ $path }`：{ $why }
error-no-sender = 活动没有联系人，而邮件须有发件人：请在活动说明中加入 `contacts`
error-problems = `{ $path }` 中有 { $count } 个问题，未导入任何内容
error-problems-more = 另有 { $count } 个
error-not-the-same-row = `{ $option }`：名单第 { $row } 行无人；`usher import --dry-run` 可显示谁与谁相似
error-not-the-same-person = `{ $option }`：没有人的编号是 `{ $like }`；`usher import --dry-run` 可显示谁与谁相似
error-said-of-nobody = `{ $path }` 中没有人叫 { $names }：`usher online --dry-run` 会列出其中的姓名
error-pictures = { $all } 张图片中有 { $failed } 张无法读取：{ $first }
error-no-event-open = 尚未打开活动：请在“设置”中打开
error-in-use = `{ $path }` 已在本机的另一窗口中打开
error-scan-again = 此代码已不在手边：请重新扫描
error-list-problems = 名单有问题：未导入任何内容
error-locked = 本台已锁定：请先解锁
error-no-address = `{ $name }` 没有电子邮箱
error-bad-address = `{ $address }` 不是电子邮箱
error-other = { $what }
