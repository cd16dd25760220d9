# Review: none by a native reader yet.
# The screen for guests, and where it is turned on.

kiosk-welcome = Добро пожаловать
kiosk-hold-camera = Поднесите билет к камере
kiosk-hold-scanner = Поднесите билет к сканеру
kiosk-else = На телефоне или на бумаге. Нет билета? Наш сотрудник найдёт вас по имени.
kiosk-when = { $day }, с { $start } до { $end }
kiosk-where = , { $venue }
kiosk-call = Позвать сотрудника
kiosk-in = Вы зарегистрированы
kiosk-greeting = Добро пожаловать, { $name }
kiosk-go-in = Проходите, пожалуйста
kiosk-begins = Мероприятие начнётся в { $time }
kiosk-has-begun = Мероприятие началось в { $time }
kiosk-lunch = Обед: { $diet }
kiosk-lunch-desk = На стойке выдачи обедов
kiosk-lunch-with = Его выдаст наш сотрудник
kiosk-colleague = Обратитесь, пожалуйста, к нашему сотруднику
kiosk-colleague-line = Это займёт всего минуту.
kiosk-clears =
    Экран очистится через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }.
kiosk-more-time = Нужно больше времени
kiosk-calling = Сотрудник уже идёт к вам
kiosk-calling-line = Подождите здесь, пожалуйста.
kiosk-helped = Вернуться к началу
kiosk-leave = Для персонала: удерживайте, чтобы выйти
kiosk-leave-title = Выйти с экрана для гостей?
kiosk-leave-line = За ним стойка со всеми именами.
kiosk-leave-do = Выйти
kiosk-leave-not = Остаться

kiosk-title = Экран для гостей
kiosk-panel-line = Гости отмечаются сами: подносят билет к камере или сканеру. Экран не показывает ни списка, ни чужих имён — только имя самого гостя. Со всем, что требует решения, он направляет к вам.
kiosk-panel-pin = Чтобы выйти, нужен PIN-код руководителя: удерживайте замок в углу.
kiosk-panel-no-pin = Чтобы выйти, удерживайте замок в углу. Если гости остаются с экраном одни, сначала задайте PIN-код руководителю и закройте доступ ко всему остальному на компьютере, как сказано в docs/kiosk.md.
kiosk-enter = Показать
