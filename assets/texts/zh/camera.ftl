# Review: none by a native reader yet.
# The camera, and how long guests wait.

camera-name = 摄像头
camera-turn-on = 开启摄像头
camera-turn-off = 关闭摄像头
camera-opening = 正在打开摄像头
camera-larger = 放大摄像头画面
camera-smaller = 缩小摄像头画面
camera-trouble =
    { $trouble ->
        [missing] 没有摄像头
        [busy] 摄像头被占用
        [denied] 摄像头未获许可
        [black] 摄像头画面全黑
       *[other] 摄像头已断开
    }
camera-advice =
    { $trouble ->
        [missing] 请连接摄像头，会自动识别。扫码枪和输入仍可使用。
        [busy] 另一个程序正在使用：请将其关闭。每两秒重试一次。扫码枪和输入仍可使用。
        [denied] 请在本机隐私设置中允许 Usher 使用摄像头。扫码枪和输入仍可使用。
        [black] 请打开镜头盖，或增加光线。扫码枪和输入仍可使用。
       *[other] 请检查数据线，会自动恢复。扫码枪和输入仍可使用。
    }
camera-well = 摄像头正常。

camera-title = 摄像头
camera-line = 将纸质或手机上的门票举在摄像头前约一掌远处。此处不会给任何人签到。
camera-which = 哪个摄像头
camera-mirror = 镜像显示
camera-word =
    { $state ->
        [off] 关闭
        [opening] 正在打开
        [live] 正常
       *[other] 不可用
    }
camera-reads = 读取门票
camera-fact-rate = 每秒读取帧数
camera-fact-cost = 每帧耗时
camera-fact-size = 画面
camera-fact-codes = 识别到
camera-milliseconds = { $time } 毫秒
camera-size = { $width } × { $height }
camera-sees =
    { $count ->
        [0] 没有代码
       *[other] { $count } 个代码
    }

latency-title = 本台速度
latency-none = 窗口打开以来尚未扫过码。这里统计最近两百次答复。
latency-line = 从看到代码到屏幕显示答复所用的毫秒数：中位数，以及 20 次中有 19 次不超过的数值。
latency-source = 扫码方式
latency-source-camera = 摄像头
latency-source-scanner = 扫码枪
latency-count = 答复
latency-stage-read = 读取
latency-stage-judged = 判定
latency-stage-durable = 写入磁盘
latency-stage-painted = 显示
latency-all = 合计
latency-cell = { $median } / { $most }
