# Review: none by a native reader yet.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = 活动
paper-as-of = 截至
paper-cutoff = 截止时间
paper-cutoff-rule = { $cutoff }：{ $last } 及以前为准时，{ $late } 起为迟到
paper-holds = 内容
paper-rows = 行数
paper-journal = 日志
paper-head = { $desk }：第 { $entry } 条，{ $hash }
paper-practice = 演练：以下内容均非真实
paper-every-seat = 现行名单上的所有席位和所有现场来宾

## The workbook

paper-sheet-summary = 汇总
paper-sheet-attendance = 出席
paper-sheet-timeline = 时间分布
paper-sheet-groups = 分组
paper-sheet-changes = 变更
paper-figure = 指标
paper-number = 数值
paper-cell-name = 单元格名称
paper-in-person = 登记现场参会
paper-confirmed = 已确认
paper-arrived = 到场人数
paper-by-override = 主管放行
paper-walk-ins = 现场来宾
paper-came-in-person = 线上转现场
paper-joined-on-time = 准时加入
paper-joined-late = 迟到加入
paper-doubles = 重复放行
paper-roles = 身份
paper-groups = 机构类别
paper-expected = 应到
paper-left = 剩余
paper-over = 超发
paper-lunch-mode = 发放方式
paper-lunch-check-in = 签到时发放
paper-lunch-desk = 在午餐台领取
paper-lunch-buffet = 自助餐

paper-id = 编号
paper-standing = 状态
paper-standing-walk-in = 现场来宾
paper-standing-unmatched = 不在名单上
paper-status-confirmed = 已确认
paper-status-cancelled = 已取消
paper-status-waitlisted = 候补
paper-status-pending = 待定
paper-arrived-at = 到场时间
paper-was-late = 迟到
paper-desk = 工作台
paper-means = 方式
paper-shown-late = 当时显示迟到
paper-also-admitted = 另有放行
paper-in-their-place = 代为出席者
paper-plates = 已发午餐
paper-yes = 是
paper-no = 否
paper-from = 起
paper-until = 止
paper-by = 分类
paper-nothing-said = 未说明
paper-first-joined = 首次加入
paper-minutes-online = 在线分钟数
paper-seen-at = 读取时间
paper-written-at = 写入时间
paper-entry = 条目
paper-kind = 事项
paper-operator = 当值人员
paper-undone = 已撤销

## The page

paper-by-role = 按身份
paper-by-country = 按国家
paper-of-confirmed = 已确认 { $all } 人中的 { $number } 人
paper-of-registered = 登记 { $all } 人
paper-of-planned = 计划 { $all } 份
paper-together = 其他 { $number } 项合计
paper-concealed = 不足 { $number } 人的类别已与其他类别合并，以免辨认出个人。

## 文本

paper-another-desk = 另一工作台
paper-added = +{ $number }（{ $desk }）
paper-stated = { $at } 定格：到场 { $stated } 人。现在所知该分钟：{ $now }
paper-about-plates = 最终约 { $number } 份餐
paper-shown-otherwise = 其中 { $number } 次到场工作台当时的显示不同：此后截止时间或时钟有更改。

## For the caterer

paper-caterer-guarantee = 午餐：保证份数
paper-caterer-hour-before = 午餐：开餐前一小时
paper-caterer-service = 午餐：供餐期间
paper-guarantee = 保证份数
paper-here = 已到场
paper-still-expected = 尚待到场
paper-forecast = 预计用餐
paper-no-names = 按餐别统计的份数，不含姓名
paper-rule-guarantee = 保证份数：预订午餐人数的 { $rate }%，各餐别分别向上取整。无人预订时，按计划份数计算。
paper-rule-hour-before = 预计用餐：所有已到场者，加上尚待到场者的 { $rate }%，各餐别分别向上取整。
paper-rule-service = 预留的餐食留给尚待到场者，{ $release } 起可供他人领取。
paper-rule-buffet = 用餐人数：已到场且需要午餐者，加上尚待到场者。自助餐不计份数。
paper-needs = 厨房须知
paper-no-needs = 无人提出要求。

## Badges

paper-photo-yes = 同意拍照
paper-photo-no = 请勿拍照
paper-photo-unsaid = 未说明

## Certificates

paper-certificate = 出席证明
paper-certificate-says = 兹证明
paper-certificate-in-person = 现场出席了
paper-certificate-online = 线上出席了
paper-certificate-signed = 主办方代表
