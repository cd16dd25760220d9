# Review: none by a native reader yet.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $year }年{ $month }月{ $day }日，{ $weekday }
short-date = { $year }年{ $month }月{ $day }日
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
month-1 = 1
month-2 = 2
month-3 = 3
month-4 = 4
month-5 = 5
month-6 = 6
month-7 = 7
month-8 = 8
month-9 = 9
month-10 = 10
month-11 = 11
month-12 = 12
times = { $start }–{ $end }
zone = { $zone }，活动当地时间

label-date = 日期
label-time = 时间
label-place = 地点
label-code = 手动输入的代码
label-organizers = 主办方
label-contact = 咨询

role-speaker = 发言人
role-moderator = 主持人
role-organizer = 主办方
role-interpreter = 口译
role-press = 媒体
role-staff = 工作人员
role-crew = 技术人员
mode-online = 线上参会

show = 请在签到台出示此二维码。
show-floor = 请在签到台（{ $floor }）出示此二维码。
show-online = 您已登记线上参会。如改为现场参会，请在签到台出示此二维码。
arrive = 请于 { $time } 之前到场。
personal = 本票仅限一人使用一次，请勿转交他人。
picture = 门票 { $code } 的二维码

subject = 您的门票：{ $title }
greeting = { $name }，您好！
intro = 这是您的门票。您可以在手机上出示，也可以打印后携带。
calendar = 随信附上日历日程。
regards = 此致
