# Review: none by a native reader yet.
# 公开看板：在手机上显示数据。

share-do = 分享
share-on = 已分享 · { $number }
share-title = 分享数据
share-line = 供本网络内手机查看的人数页面。不显示姓名，也无法在其中更改任何内容。
share-off = 页面未开放。开放后，持有链接者均可查看，直至您将其关闭、打开其他活动或退出程序。
share-lunch = 显示剩余午餐数
share-open = 开放页面
share-qr = 链接的二维码
share-network = 网络
share-connected =
    { $number ->
        [0] 无人连接。
       *[other] 已连接 { $number } 台设备。
    }
share-only-here = 本计算机未接入局域网，其他人无法打开此链接。
share-isolated = 来宾无线网络常会隔离各设备。如手机无法打开链接，请改为发送文字版数据。
share-copy-link = 复制链接
share-copied = 已复制
share-by-hand = 未能复制：请按 Ctrl C 复制选中的内容。
share-renew = 撤销并生成新链接
share-close = 撤销并关闭
share-text = 复制文字版数据
share-back = 返回看板
