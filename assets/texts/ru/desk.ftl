# Review: none by a native reader yet.
# The Desk and the lunch desk.

box-desk = Сканируйте билет или введите имя, почту или код
box-lunch = Сканируйте билет или введите имя
box-label = Скан, имя, эл. почта или код
box-linking = Введите имя гостя с этим билетом

idle-title = Можно принимать следующего гостя
idle-line = Одно действие на гостя. Ответ появится здесь.
idle-lunch-title = Можно выдавать обеды
idle-lunch-line = Сканируйте билет или введите имя. Рацион появится здесь самыми крупными буквами.
idle-lunch-buffet = Обед — шведский стол: порции никто не считает. Кого сканируют здесь, того отмечают.
idle-lunch-check-in = Обед выдаётся при отметке прихода. Сканируйте здесь того, кто остался без него.
idle-scan = Сканируйте
idle-scan-line = Любой сканер, который вводит как клавиатура, без настройки
idle-type = Введите
idle-type-line = Имя, эл. почта или код — сразу
idle-show = Покажите
idle-show-line = Держите билет в ладони от камеры
idle-show-off = Включите камеру клавишей F8 или перетащите снимок билета
idle-camera-trouble =
    { $trouble ->
        [missing] Подключите камеру. Ждать её не нужно
        [busy] Закройте занявшую её программу. Ждать её не нужно
        [denied] Разрешите её в настройках системы. Ждать её не нужно
        [black] Откройте её крышку. Ждать её не нужно
       *[other] Проверьте её кабель. Ждать её не нужно
    }
idle-no-roster = В списке участников пока никого
idle-no-roster-line = Импортируйте список в «Настройке» или добавляйте пришедших без записи.
idle-to-people = Импортировать список
idle-undone = Отменено: { $name }
idle-undone-line = Этот приход больше не считается и остаётся в журнале.

word-on-time = Приход отмечен, вовремя
word-late = Приход отмечен, с опозданием
word-echo = Только что отмечен
word-already-in = Уже здесь
word-was-in = Был здесь и ушёл
word-replaced = Вместо него пришёл другой человек
word-online = Запись на онлайн. Впустить очно?
word-unlinked = Билет { $system }, ещё не привязан
word-not-confirmed =
    { $status ->
        [waitlisted] В списке ожидания
       *[other] Ещё не подтверждена
    }
word-cancelled = Запись аннулирована
word-other-event = Билет на другое мероприятие
word-revoked = Выдан более новый билет
word-forged = Подпись неверна
word-not-a-ticket = Не билет
word-unknown = Нет в этом списке
word-misread = Прочитано не полностью
word-room-full = Зал заполнен
word-ambiguous = Кто из них?
word-party = Группа отмечена

ask-who = Кто это?
ask-who-line = Введите имя: Enter отмечает приход и привязывает билет
ask-who-plain = Введите имя или добавьте без записи
line-not-yet = Пока не впускать
line-other-event = Он на { $which }
line-revoked = Попросите билет от { $date } или найдите имя
line-forged = Похоже на билет { $system }, но это не он
line-misread = Сканируйте ещё раз или введите имя
line-never-issued = Наш билет, но здесь никому не выдан
line-not-on-the-list = Этот список исключён
line-ambiguous = С этим кодом { $count } чел.: выберите одного
line-find-name = Введите имя или добавьте без записи

thing-scanner_card = Проверочная карта для сканеров
thing-set_up_code = Код настройки программы регистрации
thing-online_link = Ссылка для участия онлайн
thing-order = Номер заказа
thing-web_address = Веб-адрес
thing-wifi_code = Код Wi-Fi
thing-contact_card = Визитная карточка
thing-contact-card-of = Визитная карточка: { $name }
thing-mail = Адрес эл. почты
thing-phone = Номер телефона
thing-location = Место на карте
thing-calendar_entry = Запись календаря
thing-pass = { $pass }
thing-empty = Пустой код
thing-too_long = Длиннее любого билета

fact-registered = Запись
fact-lunch = Обед
fact-lunch-with = Обед, вместе с приходом
fact-first = Первый приход
fact-first-value = { $time }, { $desk }, { $means }
fact-in-place = Вместо него
fact-if-admitted = Если впустить
fact-if-admitted-on-time = Считается один раз, очно, вовремя
fact-if-admitted-late = Считается один раз, очно, с опозданием
fact-what-to-do = Что делать
fact-do-cancelled = Спросите руководителя
fact-do-not-confirmed = Спросите руководителя
fact-do-other-event = Найдите имя здесь или добавьте без записи
fact-do-revoked = Попросите более новый билет или найдите имя
fact-do-forged = Найдите имя и сообщите организатору
fact-do-find = Найдите имя или добавьте без записи
fact-do-scan-again = Сканируйте ещё раз
fact-do-wait = Подождите, пока кто-то выйдет, или спросите руководителя
fact-code = Код
fact-code-unlinked = Нет ни в одной строке списка
fact-code-unknown = Нам неизвестен
fact-code-misread = Начинается как наш билет
fact-code-never-issued = Целый, но никому не выдан
fact-code-off-list = Владельца нет ни в одном действующем списке
fact-read = Считано
fact-inside = В зале
fact-inside-value = { $inside } из { $capacity }
fact-party = Группа
fact-in-place-of = Вместо
fact-email = Эл. почта
fact-position = Должность
fact-host = Принимающее лицо
fact-state = Состояние
fact-checked-in = Приход
fact-allergies = Обратить внимание
fact-affiliation = Откуда

lunch-claimed = Выдан { $time }
lunch-claimed-now = Выдано: { $diet }
lunch-none-left = Не осталось
lunch-none-left-others = Не осталось: { $diet }; есть { $others }
lunch-no =
    { $free ->
        [0] Не заказан, свободных нет
        [one] Не заказан, { $free } свободный
        [few] Не заказан, { $free } свободных
        [many] Не заказан, { $free } свободных
       *[other] Не заказан, { $free } свободных
    }
lunch-no-plain = Не заказан

state-in = Здесь с { $time }
state-left = Был здесь с { $time } и ушёл
state-not-in = Ещё не пришёл
state-waiting = { $place }

do-undo = Отменить
do-lunch = Выдать обед
do-give-lunch = Дать обед
do-details = Подробно
do-close-details = Закрыть подробности
do-admit = Впустить очно
do-leave-online = Оставить онлайн
do-override = Решает руководитель
do-walk-in = Добавить без записи
do-search = Найти имя
do-came-back = Вернулся
do-left = Ушёл
do-different = Другой человек
do-done = Видел
do-check-in = Отметить приход
do-check-in-from = Отметить, считая с { $time }
do-substitute = Придёт другой человек
do-wait = Ждёт внизу
do-stop-waiting = Больше не ждёт
do-note = Примечание или флажок
do-met = Учтено
do-name = Вписать имя
do-party =
    { $count ->
        [one] Ещё { $count } из группы
        [few] Ещё { $count } из группы
        [many] Ещё { $count } из группы
       *[other] Ещё { $count } из группы
    }
do-dismiss = Не гость
do-pick = Этот
do-other-meal = Другой обед

recent-title = Последние
recent-desk = этот пост
recent-lunches = обеды
recent-empty = Все, кому здесь дан ответ, стоят в этом списке с указанием времени.
recent-open = открыто
recent-undone = отменено
recent-already_in = уже здесь
recent-online_registrant = онлайн
recent-unlinked = кто это?
recent-not_confirmed = не подтв.
recent-cancelled = аннулир.
recent-other_event = не к нам
recent-revoked = старый билет
recent-forged = подделка
recent-room_full = зал полон
recent-ambiguous = кто из них?
recent-left = ушёл
recent-returned = вернулся
recent-lunch_claimed = обед
recent-walk_in = без записи
recent-substitute = замена
recent-switched = перешёл
recent-override = руководитель
recent-ticket = Билет { $system }
recent-no-ticket = Не билет
recent-code = Неизвестный код
recent-some-ticket = Билет

tile-in = Пришли
tile-on-time = Вовремя
tile-late = Опоздали
tile-to-come = Ожидаются
tile-no-show = Не явились
tile-claimed = Выдано
tile-left = Осталось
tile-held = Резерв
tile-free = Свободно
tile-short = Не хватает
tile-requested = Заказано
tile-planned = В плане
tile-mouths = Будут есть
tile-picture = Снимок
tile-picture-line = Перетащите или вставьте снимок билета
tile-picture-reading = Снимок читается

look-best = Лучшие
look-sounds = Звучит похоже
look-in = Уже здесь
look-same-name = { $count } × одно имя
look-none = Никого с таким именем
look-none-line = Введите часть имени, адрес эл. почты или организацию. Подойдёт любая письменность.
look-more = Подходят { $count } чел. Введите больше букв имени.
look-found =
    { $count ->
        [one] Найден { $count } человек
        [few] Найдены { $count } человека
        [many] Найдены { $count } человек
       *[other] Найдены { $count } человека
    }
look-walk-in = Добавить «{ $name }» без записи
look-choose-several = Спросите что-нибудь ещё и выберите клавишами ↑ ↓
look-is-code = Enter проверяет этот код
look-same-title = С этим именем { $count } чел.
look-same-line = Спросите, из какой организации.
look-linking = Enter отмечает приход и привязывает билет.

walk-title = Без записи
walk-substitute-title = Вместо { $name }
walk-name-title = Кто займёт это место? { $name }
walk-still-to-come =
    { $count ->
        [one] Ещё ожидается { $count } гость
        [few] Ещё ожидаются { $count } гостя
        [many] Ещё ожидаются { $count } гостей
       *[other] Ещё ожидаются { $count } гостя
    }
walk-places = Свободно мест: { $free } из { $capacity }, ещё ожидается гостей: { $toCome }
walk-name = Имя
walk-affiliation = Организация
walk-email = Эл. почта
walk-more = Категория, группа, принимающее лицо
walk-group = Категория
walk-group-none = Не указана
walk-by = С чьих слов
walk-optional = необязательно
walk-lunch = Обед
walk-lunch-free =
    { $free ->
        [one] { $free } свободный
        [few] { $free } свободных
        [many] { $free } свободных
       *[other] { $free } свободных
    }
walk-lunch-none = Свободных нет: руководитель может дать
walk-lunch-theirs = Получает обед этого места
walk-diet = Рацион
walk-add = Добавить и отметить приход
walk-cancel = Назад
walk-name-missing = Укажите имя
walk-likely = Это кто-то из них?
walk-likely-none = Никого с похожим именем в списке нет.
walk-likely-line = Выберите человека, чтобы отметить его, а не добавлять второго.
walk-likely-wait = Введите имя: здесь появятся люди с похожим именем.
walk-not-in = ещё не пришёл
walk-in-since = здесь с { $time }

undo-title = Отменить приход: { $name }?
undo-line = Обед уже выдан. Его вернули?
undo-keeps = Отменить, обед остаётся выданным
undo-returns = Отменить, обед вернули
undo-not = Оставить приход

override-title = Впустить: { $name }?
override-title-full = Впустить в заполненный зал?
override-line = Имя руководителя или причина записываются в журнал.
override-reason = Кто разрешил и почему
override-do = Впустить
override-not = Не впускать

grant-title = Дать обед: { $name }?
grant-line = Обед не положен. Руководитель может дать.
grant-do =
    { $diet }, { $free ->
        [0] свободных нет
        [one] { $free } свободный
        [few] { $free } свободных
        [many] { $free } свободных
       *[other] { $free } свободных
    }
grant-not = Без обеда

wait-title = Где ждёт { $name }?
wait-lobby = В вестибюле
wait-security = На пункте охраны
wait-lift = У лифта
wait-not = Отказаться
waiting-title = Ждут
waiting-line =
    { $count ->
        [one] { $count } гость, сначала кто ждёт дольше
        [few] { $count } гостя, сначала кто ждёт дольше
        [many] { $count } гостей, сначала кто ждёт дольше
       *[other] { $count } гостя, сначала кто ждёт дольше
    }
waiting-none = Никто не ждёт. Кого задержали в вестибюле, добавляют сюда через «Подробно».
waiting-since = { $place }, с { $time }
waiting-clear = Не ждёт
waiting-close = Назад к последним
waiting-strip =
    { $count ->
        [one] Ждёт { $count } гость, с { $time }
        [few] Ждут { $count } гостя, первый с { $time }
        [many] Ждут { $count } гостей, первый с { $time }
       *[other] Ждут { $count } гостя, первый с { $time }
    }

stage-missing =
    { $count ->
        [one] До начала { $left } мин, ещё не пришёл { $count }
        [few] До начала { $left } мин, ещё не пришли { $count }
        [many] До начала { $left } мин, ещё не пришли { $count }
       *[other] До начала { $left } мин, ещё не пришли { $count }
    }
stage-started =
    { $count ->
        [one] Уже началось, не пришёл { $count }
        [few] Уже началось, не пришли { $count }
        [many] Уже началось, не пришли { $count }
       *[other] Уже началось, не пришли { $count }
    }
stage-no-phone = номера нет
stage-hide = Скрыть, пока до начала больше 10 минут

note-title = Что учесть: { $name }?
note-line = Когда гость придёт, стойка увидит флажок, пока кто-нибудь не нажмёт «Видел».
note-label = Что должна знать стойка
note-flag = Поставить флажок
note-only = Только примечание
note-not = Отказаться

declared-title = Отмечено на бумаге
declared-line = Время перед именем относится только к этому имени: 12:58 Ruiz. Все помечаются как внесённые позже.
declared-time = Время по списку
declared-time-problem = Введите время, которое уже прошло, например 12:58
declared-name = Имя
declared-several = Подходят несколько: выберите клавишами ↑ ↓
declared-none = Никто не подходит
declared-entered = Внесены
declared-entered-none = Введите имя и нажмите Enter: внесённые появятся здесь.
declared-since = уже здесь с { $time }
declared-close = Закончить
declared-enter = Внести

pick-title = Кодов на снимке: { $count }
pick-line = Выберите билет.
pick-not = Ни один из них

picture-none = На этом снимке кода не найдено. Снимите код крупнее или введите имя.

plate-claimed = Выдайте
plate-already = Уже получен
plate-not-in = Приход не отмечен
plate-not-entitled = Обед не положен
plate-not-in-line = Сначала отметьте приход
plate-not-entitled-line = Руководитель может дать
plate-eat-by-diet = Будут есть, по рационам
plate-eat-of = { $mouths } из { $planned } в плане
held-until =
    { $count ->
        [one] { $count } порция в резерве для гостей до { $time }
        [few] { $count } порции в резерве для гостей до { $time }
        [many] { $count } порций в резерве для гостей до { $time }
       *[other] { $count } порции в резерве для гостей до { $time }
    }
held-released = Резерв снят в { $time }: свободно { $free }
held-release = Снять резерв сейчас
held-longer = Ещё { $minutes } мин
plate-left-by-diet = Осталось по рационам
plate-of = { $left } из { $planned }
plate-held-line = из них { $held } в резерве для ожидаемых гостей

failed-title = Не получилось
failed-again = Попробуйте ещё раз или найдите имя.
failed-close = Закрыть

help-title = Клавиши
help-box = В поле ввода
help-enter = Сделать то, что написано на синей кнопке
help-esc = Очистить, затем назад
help-arrows = Выбрать среди найденных
help-pick = Выбрать найденного с этим номером
help-regions = К следующей части экрана и обратно
help-waiting = Кто ждёт
help-redo = Снова отметить последний отменённый приход
help-note = Примечание или флажок
help-declared = Внести список с бумаги
help-paste = Вставить снимок, код или имя
help-settings = Настройка этого компьютера
help-undo = Отменить последний приход на этом посту
help-walk-in = Без записи
help-lunch = Выдать обед
help-party = Остальные из группы
help-details = Подробно
help-picture = Открыть снимок
help-camera = Включить или выключить камеру
help-next-camera = Следующая камера
help-places = Стойка, Обед, Сводка, Настройка
help-scan = Сканер работает на любом экране: ответ появляется на стойке. Enter сканера никогда не отвечает на вопрос.
help-close = Закрыть
