# Review: none by a native reader yet.
# The screen for guests, and where it is turned on.

kiosk-welcome = 欢迎光临
kiosk-hold-camera = 请将门票对准摄像头
kiosk-hold-scanner = 请将门票对准扫码枪
kiosk-else = 手机或纸质门票均可。没有门票？工作人员会为您查找姓名。
kiosk-when = { $day }，{ $start } 至 { $end }
kiosk-where = ，{ $venue }
kiosk-call = 呼叫工作人员
kiosk-in = 您已签到
kiosk-greeting = 欢迎您，{ $name }
kiosk-go-in = 请入场
kiosk-begins = 活动于 { $time } 开始
kiosk-has-begun = 活动已于 { $time } 开始
kiosk-lunch = 午餐：{ $diet }
kiosk-lunch-desk = 请到午餐台领取
kiosk-lunch-with = 请向工作人员领取
kiosk-colleague = 请您联系工作人员
kiosk-colleague-line = 只需片刻。
kiosk-clears = 此画面将在 { $seconds } 秒后清除。
kiosk-more-time = 延长时间
kiosk-calling = 工作人员马上就来
kiosk-calling-line = 请您在此稍候。
kiosk-helped = 返回欢迎页
kiosk-leave = 工作人员：长按退出
kiosk-leave-title = 退出来宾自助屏？
kiosk-leave-line = 退出后即是显示全部姓名的签到台。
kiosk-leave-do = 退出
kiosk-leave-not = 不退出

kiosk-title = 来宾自助屏
kiosk-panel-line = 来宾自行签到：将门票对准摄像头或扫码枪即可。此屏不显示任何名单，除来宾本人的姓名外也不显示他人的姓名。需要作决定的情况会转给您处理。
kiosk-panel-pin = 退出需要主管的 PIN 码：请长按角落里的锁。
kiosk-panel-no-pin = 长按角落里的锁即可退出。如来宾使用时无人在旁，请先为一位主管设置 PIN 码，并按 docs/kiosk.md 的说明限制电脑的其他操作。
kiosk-enter = 显示
