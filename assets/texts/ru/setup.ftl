# Review: none by a native reader yet.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = Шаги настройки
setup-step-event = Мероприятие
setup-step-people = Люди
setup-step-tickets = Билеты и списки
setup-step-desks = Посты
setup-step-computer = Этот компьютер
setup-step-done = готово
setup-next = Далее: { $step }
setup-to-desk = К стойке
setup-choose = Выбрать…
setup-choose-what = Выбрать…, { $what }
setup-file = Файл
setup-writing = Запись…
setup-cancel = Отказаться

## Which event

setup-which = Какое мероприятие?
setup-which-line = Мероприятие — это один файл на этом компьютере. Сеть ему не нужна.
setup-in-use = Оно открыто в другом окне этого компьютера
setup-opening = Открывается…
setup-practise = Потренироваться
setup-practise-line = Вымышленное мероприятие со 152 гостями. Ничто из него не попадает в настоящее.
setup-practise-do = Потренироваться
setup-new = Новое мероприятие
setup-new-line = Без описания это мероприятие из концептуальной записки.
setup-new-do = Создать мероприятие
setup-description = Описание
setup-description-hint = необязательно, файл TOML
setup-open = Открыть мероприятие
setup-open-line = Файл мероприятия или файл поста из офиса.
setup-open-do = Открыть
setup-another-event = Другое мероприятие
setup-back-to-event = Вернуться к этому мероприятию

## Which clocks are meant

setup-zone-question = Имеется в виду { $time } по часам: { $place }?
setup-zone-line = В приглашении сказано «{ $written }». { $day } часы ({ $place }) показывают { $called }.
setup-zone-otherwise = Если имеется в виду другое время, измените контрольное время ниже.
setup-zone-confirm = Да, { $time } по этим часам
setup-zone-confirmed = В приглашении сказано «{ $written }». Вы подтвердили, что имеются в виду часы: { $place } ({ $called }).

## The practice clock

setup-clock = Тренировочные часы
setup-clock-line = Передвиньте их, чтобы увидеть, как проходит контрольное время
setup-clock-cutoff = Контрольное время { $time }

## Settings

setup-settings = Параметры
setup-set-title = Название
setup-set-cutoff = Контрольное время
setup-set-start = Начало
setup-set-end = Окончание
setup-set-release = Обеды в резерве до
setup-set-release-hint = или none
setup-set-grace = Допуск
setup-set-grace-hint = в секундах
setup-set-capacity = Мест в зале
setup-set-capacity-hint = или none
setup-set-lunch = Обед выдаётся
setup-set-lunch-check-in = при отметке прихода
setup-set-lunch-desk = на посту выдачи
setup-set-lunch-buffet = шведский стол
setup-late-from = «Вовремя» — до { $time }: контрольное время и допуск.
setup-save = Сохранить
setup-saving = Сохранение…
setup-saved = Сохранено

## People: the list

setup-people-first = Кого ожидают?
setup-people-again = Есть более новый список?
setup-people-drop = Перетащите список сюда или выберите его. Вы увидите, что изменится, прежде чем что-либо сохранится.
setup-choose-file = Выбрать файл
setup-another-file = Другой файл
setup-reading = Чтение…
setup-people-kinds = Таблица читается из CSV, TSV и простого текста, Excel (XLSX, XLS), OpenDocument (ODS) или JSON.
setup-people-systems = Списки Indico, pretix, Eventbrite, Zoom, Microsoft Forms и Google Forms известны, как и наш собственный. О любом другом вы один раз скажете, что значат его столбцы.
setup-people-columns = Нужно только имя. Столбцы могут называться по-английски, по-французски, по-испански, по-русски, по-китайски или по-арабски.
setup-people-stay = Более новый список добавляет и изменяет людей. Кого в нём нет, остаётся.
setup-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }. { $kind }, { $rows }.
setup-taken-uncounted = { $taken }. { $kind }.
setup-taken-by-hand = Список неизвестного вида
setup-taken-as-last = Понят так же, как последний список с этими столбцами
setup-preset-plain-list = Наш собственный список
setup-preset-by-hand = Столбцы выбраны вручную
setup-format-delimited = Текст
setup-format-workbook = Книга { $format }
setup-format-json = JSON
setup-preface =
    { $count ->
        [one] Пропущена { $count } строка перед заголовком.
        [few] Пропущены { $count } строки перед заголовком.
        [many] Пропущены { $count } строк перед заголовком.
       *[other] Пропущены { $count } строки перед заголовком.
    }
setup-read-as = Как читается файл
setup-encoding = Кодировка
setup-encoding-used = { $encoding } ({ $used })
setup-replaced =
    { $count ->
        [one] Не прочитан { $count } символ: попробуйте другую кодировку.
        [few] Не прочитаны { $count } символа: попробуйте другую кодировку.
        [many] Не прочитаны { $count } символов: попробуйте другую кодировку.
       *[other] Не прочитаны { $count } символа: попробуйте другую кодировку.
    }
setup-delimiter = Между ячейками
setup-delimiter-comma = Запятая
setup-delimiter-semicolon = Точка с запятой
setup-delimiter-tab = Табуляция
setup-delimiter-bar = Черта
setup-sheet = Лист
setup-header-row = Заголовок в строке

## People: what its columns become

setup-columns = Столбцы
setup-columns-count =
    { $count ->
        [one] { $count } столбец
        [few] { $count } столбца
        [many] { $count } столбцов
       *[other] { $count } столбца
    }
setup-in-file = В файле
setup-becomes = Становится
setup-example = Например
setup-column-becomes = Чем становится { $header }
setup-column-empty = пусто
setup-proposed-guessed = проверьте
setup-proposed-remembered = как в прошлый раз
setup-proposed-said = выбрано вами
setup-aside =
    { $count ->
        [one] Ещё { $count } столбец, сохранён или пропущен
        [few] Ещё { $count } столбца, сохранены или пропущены
        [many] Ещё { $count } столбцов, сохранены или пропущены
       *[other] Ещё { $count } столбца, сохранены или пропущены
    }
setup-aside-show = Показать их
setup-aside-hide =
    { $count ->
        [one] Скрыть { $count } столбец, сохранённый или пропущенный
        [few] Скрыть { $count } столбца, сохранённых или пропущенных
        [many] Скрыть { $count } столбцов, сохранённых или пропущенных
       *[other] Скрыть { $count } столбца, сохранённых или пропущенных
    }
setup-group-not-a-field = Не поле
setup-group-name = Имя
setup-group-person = Кто это
setup-group-coming = Как участвуют
setup-group-lunch = Обед
setup-group-door = На входе
setup-group-instead = Если первое пусто
setup-group-other = Прочее

## People: what to do next

setup-next-name = Какой столбец — имя?
setup-next-name-line = Выберите для него «Имя» в списке столбцов или для двух — «Личное имя» и «Фамилия».
setup-next-repeated = Какой столбец — «{ $field }»?
setup-next-repeated-line = Им стали бы несколько столбцов. Выберите для остальных другое или сохраните их как есть:
setup-next-guessed = Столбцы верны?
setup-next-guessed-line = Этот список неизвестного вида. Чем становятся его столбцы, угадано по заголовкам: просмотрите их и исправьте неверное.
setup-confirm = Они верны
setup-next-problems =
    { $count ->
        [one] { $count } ошибка не даёт импортировать
        [few] { $count } ошибки не дают импортировать
        [many] { $count } ошибок не дают импортировать
       *[other] { $count } ошибки не дают импортировать
    }
setup-next-problems-line = Исправьте файл и выберите его снова или откажитесь от столбца: сохранённый столбец только показывается, как написан.
setup-keep = Сохранить как есть
setup-keep-column = Сохранить «{ $header }» как есть
setup-leave = Пропустить
setup-leave-column = Пропустить «{ $header }»

## People: what would change

setup-changes = Что изменится
setup-count-new = новые
setup-count-changed = изменены
setup-count-same = без изменений
setup-count-double =
    { $count ->
        [one] тёзка
        [few] тёзки
        [many] тёзок
       *[other] тёзки
    }
setup-count-twice = повторы
setup-twice-line = считается одна строка
setup-count-missing = нет в этом файле
setup-missing-line = они остаются
setup-count-notice = очищено
setup-notice-line = прочитано не так, как написано
setup-count-problem =
    { $count ->
        [one] ошибка
        [few] ошибки
        [many] ошибок
       *[other] ошибки
    }
setup-problem-line = ничего не импортируется
setup-show = Показать
setup-show-what = Показать: { $what }
setup-look = Посмотреть
setup-look-what = Посмотреть: { $what }
setup-hide = Скрыть
setup-hide-what = Скрыть: { $what }
setup-row = Строка { $row }
setup-row-column = Строка { $row }, { $column }
setup-twice-row = Строка { $row } повторяет человека из строки { $first }
setup-empty = пусто
setup-more = и ещё { $count }
setup-nothing-saved = Пока ничего не сохранено.
setup-import =
    { $count ->
        [one] Импортировать { $count } изменение
        [few] Импортировать { $count } изменения
        [many] Импортировать { $count } изменений
       *[other] Импортировать { $count } изменения
    }
setup-import-nothing = Импортировать нечего
setup-import-not-yet = Импортировать
setup-importing = Импорт…
setup-imported = Список импортирован
setup-imported-line = Новые: { $new }, изменены: { $changed }, без изменений: { $same }.
setup-imported-missing =
    { $count ->
        [one] { $count } человек, которого нет в файле, остаётся.
        [few] { $count } человека, которых нет в файле, остаются.
        [many] { $count } человек, которых нет в файле, остаются.
       *[other] { $count } человека, которых нет в файле, остаются.
    }
setup-imported-next = Теперь запишите билеты.

## People: two who may be one

setup-doubles = Один человек или двое?
setup-doubles-open =
    { $count ->
        [0] на всё отвечено
        [one] осталось { $count }
        [few] осталось { $count }
        [many] осталось { $count }
       *[other] осталось { $count }
    }
setup-doubles-line = Имя у них одно, но что-то их различает. Если никто ничего не скажет, их двое.
setup-on-roster = В списке
setup-the-first = Первый
setup-the-other = Второй
setup-in-row = Строка { $row } этого файла
setup-same-person = Один человек
setup-two-people = Двое
setup-double-one = Один человек
setup-double-two = Двое
setup-take-back = Взять назад
setup-namesakes = Люди с одним именем
setup-namesakes-line =
    { $count ->
        [one] { $count } пара в списке. Если искать по имени, стойка спросит, кто из двоих.
        [few] { $count } пары в списке. Если искать по имени, стойка спросит, кто из двоих.
        [many] { $count } пар в списке. Если искать по имени, стойка спросит, кто из двоих.
       *[other] { $count } пары в списке. Если искать по имени, стойка спросит, кто из двоих.
    }
setup-merge-title = Сделать этих двоих одним человеком?
setup-merge-line = Всё, что записано о каждом, относится к первому. Разделить их снова это окно не может.
setup-merge-do = Один человек
setup-merge-not = Оставить двоих

## People: lists that were imported

setup-past = Прежние списки
setup-past-at = Импортирован
setup-past-preset = Принят за
setup-past-when = { $day }, { $time }
setup-take-out = Исключить
setup-take-out-what = Исключить: { $when }
setup-taken-out = исключён
setup-take-out-title = Исключить список от { $when }?
setup-take-out-line = Добавленные им люди ({ $new }) уходят из списка участников, а изменённые ({ $changed }) станут такими, как были.
setup-take-out-staying =
    { $count ->
        [one] { $count } из них отмечен или обедал. Он остаётся в журнале с пометкой:
        [few] { $count } из них отмечены или обедали. Они остаются в журнале с пометкой:
        [many] { $count } из них отмечены или обедали. Они остаются в журнале с пометкой:
       *[other] { $count } из них отмечены или обедали. Они остаются в журнале с пометкой:
    }
setup-take-out-do = Исключить его
setup-take-out-not = Оставить его

# The fields of a person.
setup-field-name = Имя
setup-field-first-name = Личное имя
setup-field-middle-name = Второе имя
setup-field-latin-name = Имя латиницей
setup-field-honorific = Обращение
setup-field-family-name = Фамилия
setup-field-name-as-on-id = Имя в удостоверении
setup-field-email = Эл. почта
setup-field-affiliation = Организация
setup-field-country = Страна
setup-field-position = Должность
setup-field-phone = Телефон
setup-field-language = Язык
setup-field-group = Категория
setup-field-mode = Вид участия
setup-field-status = Статус
setup-field-role = Роль
setup-field-lunch = Обед
setup-field-diet = Рацион
setup-field-code = Код
setup-field-party = Группа
setup-field-registration = Запись, заказ
setup-field-buyer = Покупатель
setup-field-places = Количество мест
setup-field-host = Принимающее лицо
setup-field-access-needs = Особые потребности
setup-field-photo-consent = Согласие на съёмку
setup-field-attention = Обратить внимание
setup-field-note = Примечание
setup-field-key = Ключ системы
setup-field-source = Ключ системы
setup-field-kept = Сохранён как есть
setup-field-left-out = Пропущен
setup-else = { $field } (второе)
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field }: { $choice }

## Tickets

setup-tickets-title = Билеты
setup-tickets-line = QR-код для каждого, чья запись подтверждена. При повторной записи билеты те же.
setup-tickets-folder = Папка
setup-tickets-format = Формат
setup-tickets-pdf = PDF, по странице
setup-tickets-cards = PDF, восемь карточек на листе
setup-tickets-eml = Письма с записью календаря
setup-tickets-png = Снимки PNG, для слияния писем
setup-tickets-svg = Рисунки SVG
setup-tickets-pdf-line = На языке каждого гостя, если он известен. Имена любой письменностью.
setup-tickets-cards-line = Напечатать, разрезать по меткам и раздать.
setup-tickets-eml-line = Файл для каждого гостя с адресом. Почтовая программа открывает его как черновик с кодом внутри.
setup-tickets-png-line = По снимку на билет. Список tickets.csv рядом говорит, чей какой.
setup-tickets-svg-line = Рисунки самих кодов, любого размера.
setup-paper = Бумага
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = Записать билеты
setup-tickets-done =
    { $written ->
        [one] { $written } билет
        [few] { $written } билета
        [many] { $written } билетов
       *[other] { $written } билета
    } в { $place }, из них выдано сейчас: { $new }; { $without ->
        [0] никто не остался без билета.
        [one] { $without } человек с аннулированной или неподтверждённой записью билета не имеет.
        [few] { $without } человека с аннулированной или неподтверждённой записью билета не имеют.
        [many] { $without } человек с аннулированной или неподтверждённой записью билета не имеют.
       *[other] { $without } человека с аннулированной или неподтверждённой записью билета не имеют.
    }
setup-tickets-unmailed =
    { $count ->
        [one] У { $count } гостя
        [few] У { $count } гостей
        [many] У { $count } гостей
       *[other] У { $count } гостя
    } нет адреса, на который можно послать письмо: { $names }. Напечатайте их билеты.
setup-tickets-unprintable = Некоторые символы этих текстов нельзя напечатать, на их месте пустые квадраты: { $names }.
setup-anew-title = Новый билет для одного человека
setup-anew-line = Если билет потерян или попал не к тому. Прежний сразу перестаёт действовать.
setup-anew-who = Чей
setup-anew-none = Никого с таким именем.
setup-anew-do = Выдать новый билет
setup-anew-done = У { $name } новый билет: { $place }. Прежний отозван.
setup-lists-title = Списки людей
setup-list-which = Список
setup-list-lobby = Список для вестибюля
setup-list-lobby-line =
    Для охраны здания: пропустить наверх { $count ->
        [one] { $count } человека
        [few] { $count } человек
        [many] { $count } человек
       *[other] { $count } человека
    }, с принимающими лицами.
setup-list-paper = Список на бумаге
setup-list-paper-line =
    Отмечать на входе, если компьютер откажет: { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }, по имени.
setup-list-whole = Целиком
setup-list-added =
    Добавленное или изменённое с { $at }: { $count ->
        [0] никого
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
setup-list-part = Объём
setup-list-never = Список для вестибюля ещё не записывался. Потом можно будет записать только добавленное.
setup-list-format = Формат
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = Файл
setup-list-do = Записать список
setup-list-done =
    { $rows ->
        [0] В нём никого
        [one] { $rows } человек
        [few] { $rows } человека
        [many] { $rows } человек
       *[other] { $rows } человека
    }: { $path }
setup-list-missing = Некоторые символы нельзя напечатать, на их месте пустые квадраты: { $missing }
setup-tickets-no-key = Это файл поста без ключа билетов. Он принимает любой билет и не создаёт ни одного: записывайте билеты из файла офиса.
setup-tickets-no-people = В списке участников пока никого. Сначала импортируйте людей.

## Desks

setup-desk-file-title = Другой компьютер на входе
setup-desk-file-line = В файле поста те же люди и всё, что произошло до сих пор, но без ключа, создающего билеты. Перенесите его на другой компьютер на флешке: сеть ему не нужна.
setup-desk-file-do = Записать файл поста
setup-desk-file-done = Записано: { $path }
setup-verify-title = Проверить
setup-verify-line = Перечитывает всё записанное и доказывает, что ничего не изменено.
setup-verify = Проверить
setup-verifying = Чтение…
setup-verified =
    { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    } { $desks ->
        [one] { $desks } поста
        [few] { $desks } постов
        [many] { $desks } постов
       *[other] { $desks } поста
    }. Ничего не изменено.
setup-altered = Что-то было изменено. Сохраните этот файл как есть и работайте с копией.

## This computer

setup-computer-desk = Пост
setup-computer-file = Файл мероприятия
setup-computer-battery = Батарея
setup-computer-battery-advice = Подключите компьютер к сети.
setup-computer-disk = Свободно на диске
setup-computer-disk-advice = Освободите место: что не удаётся записать, не отмечается.
setup-computer-awake = Сон
setup-computer-awake-advice = Отключите сон в настройках этого компьютера.
setup-computer-clock = Часы
setup-computer-clock-advice = Сверьте их с часами, которым доверяете, и поставьте верно в настройках этого компьютера.
setup-battery-none = Нет: держите на питании от сети
setup-battery-charging = { $percent } %, от сети
setup-battery-draining = { $percent } %, не подключён
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } ГБ
setup-awake-kept = Не засыпает, пока открыто мероприятие
setup-awake-not_kept = Может уйти в сон
setup-awake-not_needed = Сон не отключён: настоящее мероприятие не открыто
setup-clock-steady = Идут ровно с открытия окна
setup-clock-jumped =
    { $seconds ->
        [one] Сдвинулись на { $seconds } секунду
        [few] Сдвинулись на { $seconds } секунды
        [many] Сдвинулись на { $seconds } секунд
       *[other] Сдвинулись на { $seconds } секунды
    }
setup-not-known = Неизвестно
setup-well = В порядке
setup-not-well = Требует внимания
