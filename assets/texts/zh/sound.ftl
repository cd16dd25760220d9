# Review: none by a native reader yet.
# What the desk is heard to say, and how loud.

sound-mute = 声音已开启。点击静音。
sound-unmute = 声音已静音。点击开启。
sound-none = 没有声音：本机没有播放设备。签到台仍可使用。
sound-title = 声音
sound-line = 每种结果都有不同的音调：升、平或降，不必抬头看屏幕。
sound-on = 每次结果播放声音
sound-volume = 音量
sound-try = 试听
sound-cue-on_time = 签到，准时
sound-cue-late = 签到，迟到
sound-cue-already = 此前已签到
sound-cue-attention = 注意事项
sound-cue-question = 询问
sound-cue-refused = 拒绝
