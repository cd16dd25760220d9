# Review: none by a native reader yet.
# Что говорит страница для телефонов сверх слов сводки.

public-practice = ТРЕНИРОВКА
public-of = { $arrived } из { $registered }
public-in-of-registered = Пришли, из записанных
public-lost = Связь потеряна. Эти данные — на { $at }.
public-ended = Эта ссылка больше не действует. Попросите новую.
public-only-counts = Только числа: никаких имён, и изменить здесь ничего нельзя.
public-no-script = Страница обновляется каждые 15 секунд.
public-as-text = Данные текстом
public-language = Язык
public-line = { $what }: { $value }
