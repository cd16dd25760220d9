# Review: none by a native reader yet.
# The Desk and the lunch desk.

box-desk = 扫描门票，或输入姓名、邮箱或代码
box-lunch = 扫描门票或输入姓名，以发放午餐
box-label = 扫码、姓名、邮箱或代码
box-linking = 输入持此门票的来宾姓名

idle-title = 可以接待下一位来宾
idle-line = 每位只需一步，结果显示在这里。
idle-lunch-title = 可以发放午餐
idle-lunch-line = 扫描门票或输入姓名。餐别会以最大的字显示在这里。
idle-lunch-buffet = 午餐为自助餐：不统计份数。在此扫码即为签到。
idle-lunch-check-in = 午餐在签到时发放。签到时未领的人请在此扫码。
idle-scan = 扫描
idle-scan-line = 任何模拟键盘的扫码枪，无需设置
idle-type = 输入
idle-type-line = 直接输入姓名、邮箱或代码
idle-show = 出示
idle-show-line = 将门票举在摄像头前约一掌远处
idle-show-off = 按 F8 开启摄像头，或拖放门票图片
idle-camera-trouble =
    { $trouble ->
        [missing] 请连接摄像头，不必等待
        [busy] 请关闭占用它的程序，不必等待
        [denied] 请在系统设置中允许使用，不必等待
        [black] 请打开镜头盖，不必等待
       *[other] 请检查数据线，不必等待
    }
idle-no-roster = 名单上还没有人
idle-no-roster-line = 请在“设置”中导入名单，或随到随加现场来宾。
idle-to-people = 导入名单
idle-undone = 已撤销：{ $name }
idle-undone-line = 此次签到不再计入，但保留在日志中。

word-on-time = 已签到，准时
word-late = 已签到，迟到
word-echo = 刚刚已签到
word-already-in = 此前已签到
word-was-in = 曾到场，已离开
word-replaced = 已有人代其参会
word-online = 登记为线上参会。准许现场参会？
word-unlinked = { $system } 门票，尚未关联
word-not-confirmed =
    { $status ->
        [waitlisted] 候补中
       *[other] 尚未确认
    }
word-cancelled = 登记已取消
word-other-event = 其他活动的门票
word-revoked = 已签发更新的门票
word-forged = 签名有误
word-not-a-ticket = 不是门票
word-unknown = 不在名单上
word-misread = 未读完整
word-room-full = 会场已满
word-ambiguous = 是哪一位？
word-party = 团组已签到

ask-who = 是哪一位？
ask-who-line = 输入姓名：按 Enter 签到并关联门票
ask-who-plain = 输入姓名，或添加为现场来宾
line-not-yet = 暂勿放行
line-other-event = 此票用于{ $which }
line-revoked = 请出示 { $date } 的门票，或查找姓名
line-forged = 看似 { $system } 门票，实则不是
line-misread = 请重新扫描，或输入姓名
line-never-issued = 是本系统的门票，但未签发给此处任何人
line-not-on-the-list = 其所在名单已撤回
line-ambiguous = 有 { $count } 人使用此代码：请选择
line-find-name = 输入姓名，或添加为现场来宾

thing-scanner_card = 扫码枪测试卡
thing-set_up_code = 签到程序的设置码
thing-online_link = 线上参会链接
thing-order = 订单号
thing-web_address = 网址
thing-wifi_code = Wi-Fi 码
thing-contact_card = 名片
thing-contact-card-of = 名片：{ $name }
thing-mail = 电子邮箱
thing-phone = 电话号码
thing-location = 地图位置
thing-calendar_entry = 日历日程
thing-pass = { $pass }
thing-empty = 空代码
thing-too_long = 比任何门票都长

fact-registered = 登记
fact-lunch = 午餐
fact-lunch-with = 午餐，签到时领取
fact-first = 首次签到
fact-first-value = { $time }，{ $desk }，{ $means }
fact-in-place = 代其参会者
fact-if-admitted = 若放行
fact-if-admitted-on-time = 计一次，现场，准时
fact-if-admitted-late = 计一次，现场，迟到
fact-what-to-do = 怎么办
fact-do-cancelled = 请询问主管
fact-do-not-confirmed = 请询问主管
fact-do-other-event = 在此查找姓名，或添加为现场来宾
fact-do-revoked = 请出示更新的门票，或查找姓名
fact-do-forged = 查找姓名，并告知主办方
fact-do-find = 查找姓名，或添加为现场来宾
fact-do-scan-again = 请重新扫描
fact-do-wait = 等有人离场，或询问主管
fact-code = 代码
fact-code-unlinked = 名单各行均无此代码
fact-code-unknown = 无法识别
fact-code-misread = 开头与本系统门票相同
fact-code-never-issued = 完整，但未签发给任何人
fact-code-off-list = 持票人不在任何有效名单上
fact-read = 读取时间
fact-inside = 场内
fact-inside-value = { $inside } / { $capacity }
fact-party = 团组
fact-in-place-of = 代替
fact-email = 邮箱
fact-position = 职务
fact-host = 接待人
fact-state = 状态
fact-checked-in = 签到
fact-allergies = 注意事项
fact-affiliation = 来自

lunch-claimed = { $time } 已领
lunch-claimed-now = 已领：{ $diet }
lunch-none-left = 已无余量
lunch-none-left-others = { $diet }已无余量；还有{ $others }
lunch-no =
    { $free ->
        [0] 未订餐，无可用份数
       *[other] 未订餐，可用 { $free } 份
    }
lunch-no-plain = 未订餐

state-in = { $time } 起在场
state-left = { $time } 到场，已离开
state-not-in = 尚未到场
state-waiting = { $place }

do-undo = 撤销
do-lunch = 发放午餐
do-give-lunch = 给一份午餐
do-details = 详情
do-close-details = 关闭详情
do-admit = 准许现场参会
do-leave-online = 保持线上
do-override = 由主管放行
do-walk-in = 添加为现场来宾
do-search = 查找姓名
do-came-back = 已返回
do-left = 已离开
do-different = 换一位
do-done = 已知悉
do-check-in = 签到
do-check-in-from = 签到，自 { $time } 计
do-substitute = 由他人代替
do-wait = 在楼下等候
do-stop-waiting = 不再等候
do-note = 备注或标记
do-met = 已处理
do-name = 为席位填写姓名
do-party = 团组另有 { $count } 人
do-dismiss = 不是来宾
do-pick = 就是这位
do-other-meal = 再给一份

recent-title = 最近
recent-desk = 本台
recent-lunches = 午餐
recent-empty = 此处给出的每个答复都会连同时间列在这里。
recent-open = 待处理
recent-undone = 已撤销
recent-already_in = 已签到
recent-online_registrant = 线上
recent-unlinked = 哪一位？
recent-not_confirmed = 未确认
recent-cancelled = 已取消
recent-other_event = 其他活动
recent-revoked = 旧门票
recent-forged = 伪造
recent-room_full = 会场已满
recent-ambiguous = 哪一位？
recent-left = 离开
recent-returned = 返回
recent-lunch_claimed = 午餐
recent-walk_in = 现场来宾
recent-substitute = 替代
recent-switched = 转现场
recent-override = 主管放行
recent-ticket = { $system } 门票
recent-no-ticket = 不是门票
recent-code = 未知代码
recent-some-ticket = 一张门票

tile-in = 到场
tile-on-time = 准时
tile-late = 迟到
tile-to-come = 待到
tile-no-show = 缺席
tile-claimed = 已领
tile-left = 剩余
tile-held = 预留
tile-free = 可用
tile-short = 缺
tile-requested = 已订
tile-planned = 计划
tile-mouths = 用餐人数
tile-picture = 图片
tile-picture-line = 拖放或粘贴门票图片
tile-picture-reading = 正在读取图片

look-best = 最佳匹配
look-sounds = 读音相近
look-in = 已签到
look-same-name = 同名 × { $count }
look-none = 没有叫这个名字的人
look-none-line = 请尝试姓名的一部分、邮箱或机构，任何文字均可。
look-more = 有 { $count } 人符合。请输入更多字。
look-found = 找到 { $count } 人
look-walk-in = 将“{ $name }”添加为现场来宾
look-choose-several = 再问一项信息，然后用 ↑ ↓ 选择
look-is-code = 按 Enter 核对此代码
look-same-title = 有 { $count } 人同名
look-same-line = 请询问所属机构。
look-linking = 按 Enter 签到并关联门票。

walk-title = 现场来宾
walk-substitute-title = 代替 { $name }
walk-name-title = 此席位由谁使用？{ $name }
walk-still-to-come = 尚待到场 { $count } 人
walk-places = { $capacity } 个座位中空余 { $free } 个，尚待到场 { $toCome } 人
walk-name = 姓名
walk-affiliation = 所属机构
walk-email = 邮箱
walk-more = 类别、团组、接待人
walk-group = 类别
walk-group-none = 未注明
walk-by = 经谁认可
walk-optional = 选填
walk-lunch = 午餐
walk-lunch-free = 可用 { $free } 份
walk-lunch-none = 无可用份数：主管可以给一份
walk-lunch-theirs = 由其领取该席位的午餐
walk-diet = 餐别
walk-add = 添加并签到
walk-cancel = 返回
walk-name-missing = 请填写姓名
walk-likely = 是其中一位吗？
walk-likely-none = 名单上没有相近的姓名。
walk-likely-line = 请选择已登记的人签到，以免重复添加。
walk-likely-wait = 输入姓名：相近的姓名会显示在这里。
walk-not-in = 未到场
walk-in-since = { $time } 起在场

undo-title = 撤销 { $name } 的签到？
undo-line = 午餐已发放。退回了吗？
undo-keeps = 撤销，午餐仍计为已领
undo-returns = 撤销，午餐已退回
undo-not = 保留签到

override-title = 放行 { $name }？
override-title-full = 会场已满，仍要放行？
override-line = 主管的姓名或理由将记入日志。
override-reason = 经谁同意、为何
override-do = 放行
override-not = 不放行

grant-title = 给 { $name } 一份午餐？
grant-line = 此人未订餐。主管可以给一份。
grant-do =
    { $diet }，{ $free ->
        [0] 无可用份数
       *[other] 可用 { $free } 份
    }
grant-not = 不给午餐

wait-title = { $name } 在哪里等候？
wait-lobby = 在大厅
wait-security = 在安检处
wait-lift = 在电梯旁
wait-not = 取消
waiting-title = 等候
waiting-line = { $count } 位来宾，等候最久者在前
waiting-none = 无人等候。被留在大厅的来宾，可从其详情加入此处。
waiting-since = { $place }，{ $time } 起
waiting-clear = 已不在
waiting-close = 返回“最近”
waiting-strip = { $count } 位来宾等候中，最早自 { $time } 起

stage-missing = { $count } 人未到，距开始 { $left } 分钟
stage-started = { $count } 人未到，活动已开始
stage-no-phone = 无电话号码
stage-hide = 隐藏至开始前 10 分钟

note-title = { $name } 有何注意事项？
note-line = 加标记后，此人到场时签到台会先看到标记，直到有人按“已知悉”。
note-label = 签到台应知道的事
note-flag = 加标记
note-only = 仅作备注
note-not = 取消

declared-title = 纸质名单上的勾选
declared-line = 姓名前的时间只用于该姓名：12:58 Ruiz。所有人都注明为事后补录。
declared-time = 名单上的时间
declared-time-problem = 请填写已过去的时间，例如 12:58
declared-name = 姓名
declared-several = 有多人符合：用 ↑ ↓ 选择
declared-none = 无人符合
declared-entered = 已补录
declared-entered-none = 输入姓名并按 Enter：补录的人会显示在这里。
declared-since = 此前已签到，{ $time } 起在场
declared-close = 完成
declared-enter = 补录

pick-title = 此图片上有 { $count } 个代码
pick-line = 请选择门票。
pick-not = 都不是

picture-none = 此图片上未找到代码。请把代码拍大一些，或输入姓名。

plate-claimed = 请发放
plate-already = 此前已领
plate-not-in = 尚未签到
plate-not-entitled = 没有午餐
plate-not-in-line = 请先签到
plate-not-entitled-line = 主管可以给一份
plate-eat-by-diet = 各餐别用餐人数
plate-eat-of = { $mouths } / 计划 { $planned }
held-until = 为来宾预留 { $count } 份，至 { $time }
held-released = { $time } 起不再预留：可用 { $free } 份
held-release = 立即停止预留
held-longer = 延长 { $minutes } 分钟
plate-left-by-diet = 各餐别剩余
plate-of = { $left } / { $planned }
plate-held-line = 其中 { $held } 份为应到来宾预留

failed-title = 操作未成功
failed-again = 请重试，或查找姓名。
failed-close = 关闭

help-title = 按键
help-box = 转到输入框
help-enter = 执行蓝色按钮
help-esc = 清除，然后返回
help-arrows = 在查到的人中选择
help-pick = 选取此编号的人
help-regions = 转到页面的下一部分，或返回
help-waiting = 谁在等候
help-redo = 将最近一次撤销的人重新签到
help-note = 备注或标记
help-declared = 补录纸质名单
help-paste = 粘贴图片、代码或姓名
help-settings = 本机设置
help-undo = 撤销本台最近一次签到
help-walk-in = 现场来宾
help-lunch = 发放午餐
help-party = 团组其余的人
help-details = 详情
help-picture = 打开图片
help-camera = 开启或关闭摄像头
help-next-camera = 下一个摄像头
help-places = 签到台、午餐、看板、设置
help-scan = 扫码枪在任何页面都可使用：结果显示在签到台。扫码枪的 Enter 绝不会回答问题。
help-close = 关闭
