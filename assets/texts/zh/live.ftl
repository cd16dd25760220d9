# Review: none by a native reader yet.
# Set-up, the last step: what has to be so before the first guest comes.

setup-step-live = 正式启用
live-title = 首位来宾到达之前
live-open =
    { $count ->
        [0] 全部就绪
       *[other] 待处理 { $count } 项
    }
live-done = 已完成
live-not-done = 待处理
live-to = { $step }：{ $what }

live-real = 真实活动已打开
live-real-do = 这是演练活动。请打开真实活动。
live-zone = 当地时间已确认
live-zone-do = 请说明邀请函指的是哪里的当地时间。
live-roster = 人员名单已导入
live-roster-do = 请导入人员名单。
live-tickets = 每位已确认者都有门票
live-tickets-do =
    { $count ->
        [0] 名单上还没有人。
       *[other] { $count } 人没有门票。请写出门票，包括最后添加的人。
    }
live-paper = 今天的纸质名单已打印
live-paper-do = 请写出纸质名单并打印：电脑无法使用时可凭它继续。
live-spare = 另一台电脑可以接替
live-spare-do = 请写出工作台文件，并拷到另一台电脑。
live-reads = 摄像头或扫码枪可以读取
live-reads-do = 请开启摄像头，或用扫码枪试扫一次。
live-sound = 能听到签到台的声音
live-sound-do = 请开启声音，并试听一次。
live-power = 电源有保障
live-power-do = 电量 { $percent }%。请接通电源。
live-disk = 磁盘有空间
live-disk-do = 请腾出空间：写不进去的内容不算签到。
live-awake = 电脑不会休眠
live-awake-do = 请在本机的系统设置中关闭休眠。
live-clock = 时钟准确
live-clock-do = 窗口打开以来时钟有变动。请与可靠的时钟核对。
