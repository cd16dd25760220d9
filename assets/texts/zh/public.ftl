# Review: none by a native reader yet.
# 手机页面在看板用语之外的文字。

public-practice = 演练
public-of = { $arrived } / { $registered }
public-in-of-registered = 到场 / 登记
public-lost = 连接已断开。以上为 { $at } 的数据。
public-ended = 此链接已失效，请索取新的链接。
public-only-counts = 只有人数，没有姓名，此处无法更改任何内容。
public-no-script = 此页面每 15 秒重新载入一次。
public-as-text = 文字版数据
public-language = 语言
public-line = { $what }：{ $value }
