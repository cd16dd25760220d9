# Review: none by a native reader yet.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = 设置步骤
setup-step-event = 活动
setup-step-people = 人员
setup-step-tickets = 门票和名单
setup-step-desks = 工作台
setup-step-computer = 本机
setup-step-done = 完成
setup-next = 下一步：{ $step }
setup-to-desk = 前往签到台
setup-choose = 选择…
setup-choose-what = 选择…，{ $what }
setup-file = 文件
setup-writing = 正在写出…
setup-cancel = 取消

## Which event

setup-which = 哪个活动？
setup-which-line = 一个活动就是本机上的一个文件，无需网络。
setup-in-use = 已在本机的另一个窗口中打开
setup-opening = 正在打开…
setup-practise = 演练
setup-practise-line = 一个虚构的活动，有 152 位来宾。其内容不会进入真实活动。
setup-practise-do = 演练
setup-new = 新活动
setup-new-line = 如无说明文件，则为概念说明中的活动。
setup-new-do = 创建活动
setup-description = 说明文件
setup-description-hint = 选填，TOML 文件
setup-open = 打开活动
setup-open-line = 活动文件，或办公室提供的工作台文件。
setup-open-do = 打开
setup-another-event = 其他活动
setup-back-to-event = 返回此活动

## Which clocks are meant

setup-zone-question = 是指{ $place }当地时间 { $time } 吗？
setup-zone-line = 邀请函写的是“{ $written }”。{ $day }，{ $place }当地时间为 { $called }。
setup-zone-otherwise = 如指其他时间，请在下方修改截止时间。
setup-zone-confirm = 是，当地时间 { $time }
setup-zone-confirmed = 邀请函写的是“{ $written }”。您已确认是指{ $place }当地时间（{ $called }）。

## The practice clock

setup-clock = 演练时钟
setup-clock-line = 拨动时钟，查看截止时间前后的变化
setup-clock-cutoff = 截止时间 { $time }

## Settings

setup-settings = 参数
setup-set-title = 标题
setup-set-cutoff = 截止时间
setup-set-start = 开始
setup-set-end = 结束
setup-set-release = 午餐预留至
setup-set-release-hint = 或 none
setup-set-grace = 宽限
setup-set-grace-hint = 以秒计
setup-set-capacity = 会场座位数
setup-set-capacity-hint = 或 none
setup-set-lunch = 午餐发放方式
setup-set-lunch-check-in = 签到时
setup-set-lunch-desk = 在午餐台
setup-set-lunch-buffet = 自助餐
setup-late-from = “准时”指 { $time } 之前：截止时间加宽限。
setup-save = 保存
setup-saving = 正在保存…
setup-saved = 已保存

## People: the list

setup-people-first = 应到人员有谁？
setup-people-again = 有更新的名单？
setup-people-drop = 将名单拖放到此处，或选择文件。保存前会先显示将有哪些变更。
setup-choose-file = 选择文件
setup-another-file = 其他文件
setup-reading = 正在读取…
setup-people-kinds = 可读取 CSV、TSV 和纯文本、Excel（XLSX、XLS）、OpenDocument（ODS）或 JSON 表格。
setup-people-systems = 可识别 Indico、pretix、Eventbrite、Zoom、Microsoft Forms 和 Google Forms 的名单，以及我们自己的名单。其他名单只需说明一次各列的含义。
setup-people-columns = 只有姓名为必需。列名可用英文、法文、西班牙文、俄文、中文或阿拉伯文。
setup-people-stay = 更新的名单会添加和修改人员。不在其中的人保留不变。
setup-rows = { $count } 行

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }。{ $kind }，{ $rows }。
setup-taken-uncounted = { $taken }。{ $kind }。
setup-taken-by-hand = 未知类型的名单
setup-taken-as-last = 按上一份列名相同的名单理解
setup-preset-plain-list = 我们自己的名单
setup-preset-by-hand = 手动选择的列
setup-format-delimited = 文本
setup-format-workbook = { $format } 工作簿
setup-format-json = JSON
setup-preface = 已跳过表头前的 { $count } 行。
setup-read-as = 文件读取方式
setup-encoding = 编码
setup-encoding-used = { $encoding }（{ $used }）
setup-replaced = 有 { $count } 个字符无法读取：请尝试其他编码。
setup-delimiter = 单元格分隔符
setup-delimiter-comma = 逗号
setup-delimiter-semicolon = 分号
setup-delimiter-tab = 制表符
setup-delimiter-bar = 竖线
setup-sheet = 工作表
setup-header-row = 表头所在行

## People: what its columns become

setup-columns = 列
setup-columns-count = { $count } 列
setup-in-file = 文件中
setup-becomes = 对应
setup-example = 示例
setup-column-becomes = “{ $header }”对应什么
setup-column-empty = 空
setup-proposed-guessed = 请核对
setup-proposed-remembered = 与上次相同
setup-proposed-said = 由您选择
setup-aside = 另有 { $count } 列，保留或略去
setup-aside-show = 显示
setup-aside-hide = 隐藏保留或略去的 { $count } 列
setup-group-not-a-field = 非字段
setup-group-name = 姓名
setup-group-person = 身份
setup-group-coming = 参会方式
setup-group-lunch = 午餐
setup-group-door = 入场
setup-group-instead = 首项为空时
setup-group-other = 其他

## People: what to do next

setup-next-name = 哪一列是姓名？
setup-next-name-line = 请在列表中为其选择“姓名”，如为两列则选择“名”和“姓”。
setup-next-repeated = 哪一列是“{ $field }”？
setup-next-repeated-line = 有多列会对应到它。请为其他列另选，或原样保留：
setup-next-guessed = 这些列对吗？
setup-next-guessed-line = 此名单类型未知。各列的对应关系是根据表头推测的：请查看并改正。
setup-confirm = 正确
setup-next-problems = 有 { $count } 个问题，无法导入
setup-next-problems-line = 请修改文件后重新选择，或放弃该列：保留的列仅按原样显示。
setup-keep = 原样保留
setup-keep-column = 原样保留“{ $header }”
setup-leave = 略去
setup-leave-column = 略去“{ $header }”

## People: what would change

setup-changes = 将有哪些变更
setup-count-new = 新增
setup-count-changed = 有变更
setup-count-same = 相同
setup-count-double = 与他人同名
setup-count-twice = 重复
setup-twice-line = 只计一行
setup-count-missing = 文件中没有
setup-missing-line = 保留不变
setup-count-notice = 已清理
setup-notice-line = 读法与写法不同
setup-count-problem = 问题
setup-problem-line = 不会导入任何内容
setup-show = 显示
setup-show-what = 显示：{ $what }
setup-look = 查看
setup-look-what = 查看：{ $what }
setup-hide = 隐藏
setup-hide-what = 隐藏：{ $what }
setup-row = 第 { $row } 行
setup-row-column = 第 { $row } 行，{ $column }
setup-twice-row = 第 { $row } 行与第 { $first } 行是同一人
setup-empty = 空
setup-more = 另有 { $count } 项
setup-nothing-saved = 尚未保存任何内容。
setup-import = 导入 { $count } 项变更
setup-import-nothing = 没有可导入的内容
setup-import-not-yet = 导入
setup-importing = 正在导入…
setup-imported = 名单已导入
setup-imported-line = 新增 { $new } 人，变更 { $changed } 人，相同 { $same } 人。
setup-imported-missing = 不在文件中的 { $count } 人保留不变。
setup-imported-next = 接下来请写出门票。

## People: two who may be one

setup-doubles = 是一人还是两人？
setup-doubles-open =
    { $count ->
        [0] 全部已答复
       *[other] 待处理 { $count } 项
    }
setup-doubles-line = 他们同名，但有其他不同之处。如无说明，则视为两人。
setup-on-roster = 名单上
setup-the-first = 第一位
setup-the-other = 另一位
setup-in-row = 此文件第 { $row } 行
setup-same-person = 同一人
setup-two-people = 两人
setup-double-one = 同一人
setup-double-two = 两人
setup-take-back = 收回
setup-namesakes = 同名的人
setup-namesakes-line = 名单上有 { $count } 对。按姓名查找时，签到台会询问是哪一位。
setup-merge-title = 将这两人合并为一人？
setup-merge-line = 两人的全部记录都计入第一位。此窗口无法再将其分开。
setup-merge-do = 同一人
setup-merge-not = 仍为两人

## People: lists that were imported

setup-past = 已导入的名单
setup-past-at = 导入时间
setup-past-preset = 识别为
setup-past-when = { $day } { $time }
setup-take-out = 撤回
setup-take-out-what = 撤回：{ $when }
setup-taken-out = 已撤回
setup-take-out-title = 撤回 { $when } 导入的名单？
setup-take-out-line = 由其新增的 { $new } 人将移出名单，{ $changed } 人恢复原状。
setup-take-out-staying = 其中 { $count } 人已签到或领过午餐，仍保留在日志中并加标记：
setup-take-out-do = 撤回
setup-take-out-not = 保留

# The fields of a person.
setup-field-name = 姓名
setup-field-first-name = 名
setup-field-middle-name = 中间名
setup-field-latin-name = 拉丁字母姓名
setup-field-honorific = 尊称
setup-field-family-name = 姓
setup-field-name-as-on-id = 证件姓名
setup-field-email = 邮箱
setup-field-affiliation = 所属机构
setup-field-country = 国家
setup-field-position = 职务
setup-field-phone = 电话
setup-field-language = 语言
setup-field-group = 类别
setup-field-mode = 参会方式
setup-field-status = 登记状态
setup-field-role = 身份
setup-field-lunch = 午餐
setup-field-diet = 餐别
setup-field-code = 代码
setup-field-party = 团组
setup-field-registration = 登记、订单
setup-field-buyer = 购票人
setup-field-places = 名额
setup-field-host = 接待人
setup-field-access-needs = 无障碍需求
setup-field-photo-consent = 同意拍照
setup-field-attention = 注意事项
setup-field-note = 备注
setup-field-key = 系统编号
setup-field-source = 系统编号
setup-field-kept = 原样保留
setup-field-left-out = 略去
setup-else = { $field }（第二）
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field }：{ $choice }

## Tickets

setup-tickets-title = 门票
setup-tickets-line = 每位已确认者一个二维码。重新写出的门票相同。
setup-tickets-folder = 文件夹
setup-tickets-format = 格式
setup-tickets-pdf = PDF，每页一张
setup-tickets-cards = PDF，每张纸八张卡
setup-tickets-eml = 带日历日程的邮件
setup-tickets-png = PNG 图片，用于邮件合并
setup-tickets-svg = SVG 图形
setup-tickets-pdf-line = 使用来宾的语言（如已知）。姓名可用任何文字。
setup-tickets-cards-line = 打印后沿标记裁开分发。
setup-tickets-eml-line = 为每位有邮箱的来宾生成一个文件，邮件程序会将其作为草稿打开，内含二维码。
setup-tickets-png-line = 每张门票一幅图片。同一文件夹中的 tickets.csv 列明归属。
setup-tickets-svg-line = 仅为二维码图形，可任意放大。
setup-paper = 纸张
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = 写出门票
setup-tickets-done =
    { $place } 中有 { $written } 张门票，其中 { $new } 张为新签发；{ $without ->
        [0] 无人缺票。
       *[other] { $without } 位已取消或未确认者没有门票。
    }
setup-tickets-unmailed = { $count } 位来宾没有可用的邮箱：{ $names }。请打印他们的门票。
setup-tickets-unprintable = 这些文字中的部分字符无法打印，显示为空框：{ $names }。
setup-anew-title = 为一人重新签发门票
setup-anew-line = 用于门票遗失或发错的情况。旧门票立即失效。
setup-anew-who = 谁的
setup-anew-none = 没有叫这个名字的人。
setup-anew-do = 签发新门票
setup-anew-done = { $name } 已有新门票：{ $place }。旧门票已作废。
setup-lists-title = 人员名单
setup-list-which = 名单
setup-list-lobby = 大厅名单
setup-list-lobby-line = 供大楼安保使用：准予上楼 { $count } 人，附接待人。
setup-list-paper = 纸质名单
setup-list-paper-line = 电脑故障时在入口处勾选：{ $count } 人，按姓名排列。
setup-list-whole = 全部
setup-list-added =
    自 { $at } 起新增或变更：{ $count ->
        [0] 无
       *[other] { $count } 人
    }
setup-list-part = 范围
setup-list-never = 尚未写出过大厅名单。以后可以只写出新增部分。
setup-list-format = 格式
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = 文件
setup-list-do = 写出名单
setup-list-done =
    { $rows ->
        [0] 名单上无人
       *[other] { $rows } 人
    }：{ $path }
setup-list-missing = 部分字符无法打印，显示为空框：{ $missing }
setup-tickets-no-key = 这是不含门票密钥的工作台文件。它接受所有门票，但不能签发门票：请从办公室文件写出门票。
setup-tickets-no-people = 名单上还没有人。请先导入人员。

## Desks

setup-desk-file-title = 入口处的另一台电脑
setup-desk-file-line = 工作台文件包含同样的人员和迄今发生的一切，但不含签发门票的密钥。用 U 盘拷到另一台电脑即可，无需网络。
setup-desk-file-do = 写出工作台文件
setup-desk-file-done = 已写出：{ $path }
setup-verify-title = 核验
setup-verify-line = 读取全部记录，证明没有任何改动。
setup-verify = 核验
setup-verifying = 正在读取…
setup-verified = 共 { $entries } 条记录，来自 { $desks } 个工作台。没有任何改动。
setup-altered = 有内容被改动。请原样保留此文件，并使用副本继续。

## This computer

setup-computer-desk = 工作台
setup-computer-file = 活动文件
setup-computer-battery = 电池
setup-computer-battery-advice = 请接通电源。
setup-computer-disk = 磁盘可用空间
setup-computer-disk-advice = 请腾出空间：写不进去的内容不算签到。
setup-computer-awake = 休眠
setup-computer-awake-advice = 请在系统设置中关闭休眠。
setup-computer-clock = 时钟
setup-computer-clock-advice = 请与可靠的时钟核对，并在系统设置中校准。
setup-battery-none = 未找到电池：请保持接通电源
setup-battery-charging = { $percent }%，已接通电源
setup-battery-draining = { $percent }%，未接通电源
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } GB
setup-awake-kept = 活动打开期间保持不休眠
setup-awake-not_kept = 可能休眠
setup-awake-not_needed = 未阻止休眠：没有打开真实活动
setup-clock-steady = 窗口打开以来一直稳定
setup-clock-jumped = 变动了 { $seconds } 秒
setup-not-known = 未知
setup-well = 正常
setup-not-well = 需要注意
