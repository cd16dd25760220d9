# Review: none by a native reader yet.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = 彩排

# Set-up, before it begins.
rehearsal-title = 彩排
rehearsal-line = 虚拟来宾来到演练活动，您像活动当天一样在签到台接待他们：有带门票的，有没带的，有代替他人来的，也有拿错代码的。结束时您会看到速度如何、哪里出了错、该练什么。
rehearsal-waits = { $title } 在此期间关闭，内容保持不变。
rehearsal-guests = 来多少位来宾
rehearsal-guests-count = { $count } 位来宾
rehearsal-guests-20 = 每类来宾至少一位
rehearsal-guests-60 = 小型活动
rehearsal-guests-150 = 整场活动
rehearsal-pace = 来得多快
rehearsal-pace-calm = 从容
rehearsal-pace-calm-line = 每分钟 { $count } 位：用来熟悉按键
rehearsal-pace-busy = 如活动当天
rehearsal-pace-busy-line = 每分钟 { $count } 位，截止时间前的高峰加倍
rehearsal-pace-rush = 蜂拥而至
rehearsal-pace-rush-line = 每分钟 { $count } 位：无论如何都会排起队
rehearsal-begin = 开始彩排
rehearsal-takes = 约 { $count } 分钟。演练时钟会调到让多数人在截止时间前不久到达。
rehearsal-running = 已接待 { $done } 位，共 { $all } 位。
rehearsal-to-desk = 到签到台
rehearsal-how = 如何进行
rehearsal-how-counter = 在结果下方，您能看到谁站在台前、说了什么、有没有出示代码。
rehearsal-how-scan = F3 扫描代码。也可以放大显示，用您自己的扫码枪或摄像头扫描。
rehearsal-how-work = 像活动当天那样做，用同样的按键。问问自己：结果上的姓名是不是来宾说的那个。
rehearsal-how-next = 接待完一位后按 F4，下一位上前。
rehearsal-how-end = 最后一位之后，或您结束时，会出现报告。

# On the Desk, while it runs.
rehearsal-counter = 来宾 { $number } / { $all }
rehearsal-queue =
    { $count ->
        [0] 无人等候
       *[other] { $count } 人等候，第一位已等 { $time }
    }
rehearsal-to-come = 无人等候，还有 { $count } 位要来
rehearsal-nobody = 台前还没有人。
rehearsal-says-greets = “下午好，我是 { $name }。”
rehearsal-says-no_ticket = “{ $who }。我没带门票。”
rehearsal-says-no_ticket_and_lunch = “{ $who }。我没带门票。可以用午餐吗？请给我{ $diet }。”
rehearsal-says-instead = “我代替 { $other } 来，我叫 { $name }。”
rehearsal-says-lunch = “下午好，我是 { $name }。现在可以领午餐吗？”
rehearsal-says-back = “我是 { $name }，刚才只是出去了一下。”
rehearsal-says-elsewhere = “下午好，拿着这个是来这里吗？”
rehearsal-supervisor-yes = 您的主管：“可以，让他们进。”
rehearsal-supervisor-no = 您的主管：“不行，今天不可以。”
rehearsal-scan = 扫描
rehearsal-next = 下一位
rehearsal-stop = 结束彩排
rehearsal-stop-short = 结束
rehearsal-code-large = 放大显示代码
rehearsal-code-title = 来宾出示的代码
rehearsal-code-line = 用扫码枪扫描，或用手机拍下后对准摄像头。
rehearsal-code-close = 返回

# How it went.
rehearsal-report = 彩排结果
rehearsal-right = { $served } 位中 { $right } 位接待正确
rehearsal-left = { $count } 位未接待
rehearsal-tile-pace = 每分钟来宾
rehearsal-tile-desk-median = 台前用时，中位数
rehearsal-tile-desk-longest = 台前用时，最长
rehearsal-tile-queue-median = 排队用时，中位数
rehearsal-tile-queue-longest = 排队用时，最长
rehearsal-before = 上一次：{ $served } 位中 { $right } 位正确，每分钟 { $pace } 位
rehearsal-slips = 哪里出了错，正确做法是什么
rehearsal-stranger = 未报姓名
rehearsal-none = 没有出错
rehearsal-none-line = 试试更多来宾，或更快的节奏。
rehearsal-nobody-served = 没有接待任何人
rehearsal-nobody-served-line = 在您接待完一位来宾之前就结束了。

rehearsal-did-wrong_person = 给不在场的 { $other } 签了到。
rehearsal-did-attention_missed = 已签到，但需要留意的事项没有确认。
rehearsal-did-walk_in_though_listed = 被添加为现场来宾。
rehearsal-did-against_the_list = 被放行。
rehearsal-did-counted_twice = 被再次添加。
rehearsal-did-place_not_taken = 被添加为现场来宾：{ $other } 仍在待到名单上。
rehearsal-did-meal = 没有拿到所要的午餐。
rehearsal-did-unserved = 未经接待就离开了。

rehearsal-should-ticket = 扫描门票。
rehearsal-should-name = 在名单上：查找姓名并签到。
rehearsal-should-namesake = 两人同名：应为 { $affiliation } 的那位。
rehearsal-should-attention = 扫描门票，照紫色框的提示去做，然后确认。
rehearsal-should-online = 扫描门票，回答“是”：现场参加。
rehearsal-should-let_in = 查找姓名，询问主管，得到允许后放行。
rehearsal-should-not_let_in = 查找姓名，询问主管，不放行。
rehearsal-should-walk_in = 不在任何名单上：先查找姓名，再添加为现场来宾。
rehearsal-should-walk_in_and_lunch = 不在任何名单上：添加为现场来宾，午餐为{ $diet }。
rehearsal-should-substitute = 查找 { $place }，选择“由他人代替”。
rehearsal-should-lunch = 扫描门票，发放午餐：{ $diet }。
rehearsal-should-again = 扫描门票：此前已签到，不必再做什么。
rehearsal-should-borrowed = 门票是 { $place } 的：撤销，再查找这位来宾。
rehearsal-should-elsewhere = 扫描代码，输入姓名，按 Enter 将两者关联。
rehearsal-should-neighbour = 这是另一活动的证件：不放行。

rehearsal-train = 该练什么
rehearsal-train-nothing = 没有。做得很好。
rehearsal-times = { $count } 次
rehearsal-mistake-wrong_person = 签错了人
rehearsal-mistake-attention_missed = 漏看提示
rehearsal-mistake-walk_in_though_listed = 在名单上却加为现场来宾
rehearsal-mistake-against_the_list = 违反名单放行
rehearsal-mistake-counted_twice = 重复计数
rehearsal-mistake-place_not_taken = 没有接替名额
rehearsal-mistake-meal = 午餐
rehearsal-mistake-unserved = 未接待
rehearsal-train-wrong_person = 把结果上的姓名与来宾说的对照。撤销上一次签到：
rehearsal-train-attention_missed = 紫色框在等您：读出来，照做，然后按
rehearsal-train-walk_in_though_listed = 先查找每一位，任何名字的几个字母即可，并看完所有行。到输入框：
rehearsal-train-against_the_list = 红色表示：不能这样进。先问主管；收起结果：
rehearsal-train-counted_twice = 蓝色表示：已在场内，不必再加。收起结果：
rehearsal-train-place_not_taken = 查找没来的那一位，选择“由他人代替”。到输入框：
rehearsal-train-meal = 午餐记在现场来宾的表单里，从卡片上发放：
rehearsal-train-unserved = 每一位都要扫描或查找，看清结果再接待下一位。到输入框：
rehearsal-again-same = 再来一次，同样的来宾
rehearsal-again-others = 再来一次，换一批来宾
rehearsal-back = 返回活动
rehearsal-leave = 离开彩排
