# Review: none by a native reader yet.
# What the desk is heard to say, and how loud.

sound-mute = Звук включён. Нажмите, чтобы выключить.
sound-unmute = Звук выключен. Нажмите, чтобы слышать стойку.
sound-none = Звука нет: на этом компьютере нечем его воспроизвести. Стойка работает и без него.
sound-title = Звук
sound-line = У каждого ответа свои ноты: они идут вверх, ровно или вниз, чтобы никому не приходилось поднимать глаза.
sound-on = Звук при каждом ответе
sound-volume = Громкость
sound-try = Прослушать
sound-cue-on_time = Здесь, вовремя
sound-cue-late = Здесь, с опозданием
sound-cue-already = Уже здесь
sound-cue-attention = Обратить внимание
sound-cue-question = Вопрос
sound-cue-refused = Отказ
