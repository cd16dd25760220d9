# Review: none by a native reader yet.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = 签到台
role-of-staff-supervisor = 主管
role-of-staff-organizer = 主办方

seat-is = 本台由 { $name } 值守。更换
seat-nobody = 本台由谁值守？
seat-title = 本台由谁值守？
seat-line = 在此进行的操作都以此姓名记入日志。
seat-has-pin = 有 PIN 码
seat-name = 姓名
seat-other = 其他人
seat-do = 在此值守
seat-leave = 不指定
seat-not = 取消

pin-title-seat = 请输入您的 PIN 码
pin-title-override = 破例放行？
pin-title-grant_lunch = 给一份不应领的午餐？
pin-title-undo_others = 撤销他人的操作？
pin-title-close_arrivals = 结束签到？
pin-title-set_up = 打开“设置”？
pin-title-leave_kiosk = 退出来宾自助屏？
pin-title-share = 与他人分享数据？
pin-title-staff = 更改人员的身份？
pin-line-several = 需要下列其中一人的 PIN 码。
pin-line-one = 需要 { $name } 的 PIN 码。
pin-who = 谁的 PIN 码
pin-field = PIN 码
pin-wrong = 不正确，请重试。
pin-waits = PIN 码错误次数过多。请等待 { $left } 后重试。
pin-forgotten = 忘记了？主办方可在“设置 › 工作台”中重新设置，或由办公室在办公室文件中设置。
pin-delete = 删除最后一位数字
pin-not = 取消
pin-enter = 确认
pin-checking = 正在核对…

staff-title = 人员和权限
staff-open = 人人可进行一切操作
staff-kept = 部分操作须凭 PIN 码
staff-line = 请说明由谁在此工作。一旦有主管或主办方设有 PIN 码，破例放行、给不应领的午餐、撤销他人的操作、结束签到以及打开“设置”都须凭 PIN 码。
staff-has-pin = 有 PIN 码
staff-no-pin = 无 PIN 码
staff-change = 更改
staff-change-name = 更改 { $name }
staff-take-pin = 取消 PIN 码
staff-take-pin-name = 取消 PIN 码：{ $name }
staff-remove = 移除
staff-remove-name = 移除 { $name }
staff-forgotten = PIN 码使同事不能擅自决定，但不会锁定文件。如无人记得：请用办公室文件运行 usher staff forget-pins。
staff-name = 姓名
staff-role = 身份
staff-role-desk = 为来宾签到。PIN 码仅用于防止他人使用其姓名。
staff-role-supervisor = 在入口处作决定，并可打开“设置”。
staff-role-organizer = 此外还可决定各人的身份。
staff-pin = PIN 码
staff-pin-optional = 六位数字，或不设
staff-pin-stays = 六位数字；留空则不变
staff-add = 添加
staff-save = 保存
