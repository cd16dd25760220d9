# Review: none by a native reader yet.
# The frame round every screen, and words that all screens share.

place-desk = Стойка
place-lunch = Обед
place-board = Сводка
place-setup = Настройка
frame-places = Экраны
frame-practice = Тренировка
frame-cutoff = Контрольное время { $time }
frame-left = осталось { $left }
frame-last-minute = Последняя минута вовремя
frame-late-since = Опоздание с { $time }
frame-closed = Приём гостей завершён
frame-lunch-desk = { $desk }, обед
frame-loading = Мероприятие открывается

chip-battery = Батарея { $percent } %
chip-battery-advice = Подключите компьютер к сети.
chip-disk = Диск почти заполнен
chip-disk-advice = Свободно { $free } МБ. Освободите место: что не удаётся записать, не отмечается.
chip-asleep = Может уйти в сон
chip-asleep-advice = Этот компьютер не позволяет Usher удерживать его от сна. Отключите сон в его настройках.
chip-clock = Часы сбились
chip-clock-advice = Часы компьютера сдвинулись на { $seconds } с. Сверьте их с часами, которым доверяете.
health-well =
    Сохраняется после каждого гостя. { $awake ->
        [kept] Сон отключён.
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] Батарея { $battery } %.
    }

key-box = Поле ввода
key-walk-in = Без записи
key-picture = Открыть снимок
key-help = Справка
key-choose = Выбрать
key-check-in = Отметить приход
key-back = Назад
key-next-field = Следующее поле
key-add = Добавить и отметить
key-enter = Внести

mode-in-person = Очно
mode-online = Онлайн
group-government = Правительство
group-un = ООН и МПО
group-academia = Научные круги
group-industry = Бизнес и гражданское общество
group-other = Прочие
role-guest = Гость
role-speaker = Докладчик
role-moderator = Модератор
role-organizer = Организатор
role-interpreter = Переводчик
role-press = Пресса
role-staff = Персонал
role-crew = Техническая группа
status-confirmed = Подтверждена
status-cancelled = Аннулирована
status-waitlisted = В списке ожидания
status-pending = Решение не принято
means-scan = по билету
means-look_up = по имени
means-declared = внесено позже
means-group = вместе с группой

frame-rule = «Вовремя» — считано до { $time } по времени: { $place }.

## The language of the window

language-choose = Язык
language-unreviewed = Не проверено носителем языка
language-keep = Оставить как есть

## How words stand together

list-two = { $first }, { $second }
label-and-value = { $label }: { $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = стандартный
diet-vegetarian = вегетарианский
diet-vegan = веганский
diet-halal = халяль
diet-kosher = кошерный
diet-gluten-free = без глютена
