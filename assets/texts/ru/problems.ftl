# Review: none by a native reader yet.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = в ячейке байтов: { $bytes }, прочитать можно не более { $most }. Не закрыта кавычка?
problem-too-long-in-the-way = в ячейке байтов: { $bytes }, прочитать можно не более { $most }. Не закрыта кавычка? Иначе исключите этот столбец
problem-none-of-these = `{ $text }` — ни одно из этих: { $give }
problem-steers = убран невидимый знак, управляющий текстом ({ $character })
problem-rounded = электронная таблица округлила это число, последние цифры потеряны: экспортируйте список снова и откройте файл сначала здесь
problem-left-out = `{ $text }`: строка пропущена
problem-no-name = имя пустое: укажите его, а для места без имени — группу или принимающее лицо
problem-no-places = `{ $text }` — не число мест: укажите от 1 до { $most }
problem-ragged = в строке ячеек: { $cells }, в заголовке: { $header }. Пропущена запятая или кавычка?
problem-too-many = вместе с местами прочитанных строк людей больше { $most }: разделите список
problem-no-time = `{ $text }` не читается как время, например 5/5/2026, 1:22:10 PM
problem-no-day = такого дня нет в календаре
problem-twice = часы в { $zone } показывают { $wall } в этот день дважды: какое из двух?
problem-skipped = часы в { $zone } в этот день пропускают { $wall }: это другой часовой пояс?
problem-nobody = нет ни имени, ни адреса почты: кто это?
problem-never-joined = нет времени подключения
problem-left-first = выход раньше входа: не перепутаны ли два столбца?
problem-no-length = длительность не указана
problem-odd-length = `{ $text }` не читается как длительность: взято только время
problem-stayed = времени выхода нет: считается, что до конца
problem-there-first = выход без входа: считается, что с первого подключения

# A file as a whole
file-empty = список пуст: нужна строка заголовка со столбцом `name` и по строке на человека
file-too-large = в списке байтов: { $found }; прочитать можно не более { $most }
file-other-kind = это не список ({ $what }): { $advice }
file-binary = список — не текстовый файл (нулевой байт в позиции { $at }): экспортируйте его снова как CSV или XLSX
file-no-such-encoding = кодировки `{ $name }` нет: укажите, например, UTF-8, windows-1252 или GB18030
file-no-such-sheet = в книге нет листа `{ $sheet }`: есть { $sheets }
file-workbook = книгу не удаётся прочитать ({ $why }): откройте её в табличной программе и сохраните снова как XLSX
file-password = книга защищена паролем: сохраните её без пароля
file-unpacks-too-large = в распакованном виде книга больше { $most } МБ, намного больше любого списка: она не открыта
file-too-many-parts = частей в книге: { $found }, читается не более { $most }: она не открыта
file-json = JSON не удаётся прочитать: { $why }
file-json-shape = JSON — не список людей: читается массив объектов, например записи из API регистрации Indico
file-too-many-columns = в строке { $row } больше { $most } столбцов: уберите лишние
file-too-many-rows = в списке больше { $most } строк
file-too-much-text = в ячейках больше { $most } МБ текста: больше прочитать нельзя
file-no-header = среди первых { $rows } строк нет заголовка: одна должна называть столбцы, например `name,email`
file-no-such-header = строка { $row } пуста или её нет: укажите строку с названиями столбцов
file-no-name = какой столбец — имя? В заголовке в строке { $row }: { $headers }. Укажите, что есть что, например `--map "name=Participant"`{ $proposal }
file-repeated-column = для `{ $field }` в списке два столбца (`{ $first }` и `{ $second }`): переименуйте, уберите или исключите один
file-no-such-column = в списке нет столбца `{ $header }`: есть { $headers }
file-no-rows = в списке есть заголовок и нет строк
file-broken-off = файл не удалось прочитать в отведённых пределах ({ $why }): откройте его в табличной программе, скопируйте только список на новый лист и сохраните
file-no-report = это не отчёт о посещаемости: ни в одной строке нет имени со временем входа и выхода. Возьмите отчёт встречи из Zoom, Teams или Webex как есть, в CSV или XLSX
file-registrations = это список зарегистрированных, а не присутствовавших: загрузите его как список людей
file-report-no-rows = в отчёте нет строк: никто не подключался
file-report-empty = файл пуст: скачайте отчёт из системы встречи снова
file-report-too-large = в файле { $found } байт: можно прочесть не больше { $most }
file-report-binary = это не текстовый файл (нулевой байт на месте { $at }): скачайте отчёт снова, в CSV или XLSX
file-report-too-many-rows = в отчёте больше { $most } строк
file-report-unpacks-too-large = книга заняла бы больше { $most } МБ, намного больше любого отчёта: она не открыта

# At the door
error-no-such-attendee = на этом мероприятии нет человека `{ $id }`: найдите имя командой `usher find`
error-no-such-entry = в этом журнале нет записи или действия `{ $id }`: их показывает `usher journal`
error-no-such-revision = в этом журнале нет версии списка `{ $id }`: их показывает `usher journal`
error-not-an-import = версия `{ $id }` — не импорт: приход без записи или замену отменяет `usher undo`
error-already-reverted = версия `{ $id }` уже исключена
error-no-such-report = в этом журнале нет отчёта о присутствии `{ $id }`: их показывает `usher online`
error-report-is-out = отчёт о присутствии `{ $id }` уже изъят
error-report-differs = этот отчёт уже принят с другим временем или людьми: сначала изымите его командой `usher online --revert { $id }`
error-report-elsewhen = никто из этого отчёта не был на мероприятии: время в нём с { $from } до { $to }, начало мероприятия { $start } ({ $zone }): это отчёт другой встречи или другой часовой пояс?
error-cannot-undo = запись `{ $kind }` отменить нельзя: { $instead }
error-already-undone = `{ $id }` уже отменено: повторите само действие
error-bad-counts-from = нельзя считать с { $at }: у { $attendee } нет отменённого прихода с этого момента
error-no-name = имя пустое: укажите имя
error-place-taken = место { $attendee } уже занял(а) { $holder }: замените { $holder }
error-code-taken = этот код уже у { $id }: отметьте приход по нему
error-cannot-link = этот текст ни к кому нельзя привязать: { $why }
error-not-in = { $attendee }: приход не отмечен, а он нужен
error-is-in = { $attendee } уже здесь
error-not-waiting = { $attendee } не ожидает
error-no-such-party = в списке нет группы `{ $party }`
error-buffet = обед здесь — шведский стол: порции не считаются (настройка `lunch.mode`)
error-arrivals-closed = приём уже закрыт
error-no-code = на `{ $path }` кода не найдено: снимите код крупнее или найдите имя

# Settings and staff
error-no-such-setting = нет настройки `{ $key }`: есть title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = настройка `{ $key }` не может быть `{ $value }`: { $why }
error-needs-pin-override = чтобы впустить вопреки правилу, нужен PIN-код: { $who }
error-needs-pin-grant-lunch = чтобы выдать неположенный обед, нужен PIN-код: { $who }
error-needs-pin-undo-others = чтобы отменить сделанное другим, нужен PIN-код: { $who }
error-needs-pin-close-arrivals = чтобы закрыть приём, нужен PIN-код: { $who }
error-needs-pin-set-up = чтобы менять настройки, нужен PIN-код: { $who }
error-needs-pin-leave-kiosk = чтобы выйти из экрана для гостей, нужен PIN-код: { $who }
error-needs-pin-share = чтобы поделиться данными, нужен PIN-код: { $who }
error-needs-pin-staff = чтобы назначать роли, нужен PIN-код: { $who }
error-name-kept = { $name }: это имя с PIN-кодом. Введите его, чтобы занять это имя здесь
error-wrong-pin = { $wait ->
        [0] это не PIN-код: { $name }
       *[other] это не PIN-код: { $name }. Следующая попытка через { $wait } с
    }
error-pin-waits = слишком много неверных PIN-кодов: { $name }. Повторите через { $wait } с или спросите другого
error-bad-pin = это не PIN-код: { $why }
error-no-pin = PIN-код не указан: { $name }. Задайте { $variable } или передайте через стандартный ввод
error-no-such-staff = среди сотрудников нет `{ $name }`: их показывает `usher staff`
error-not-the-office = это файл поста: PIN-коды забывают в офисном файле и принимают оттуда

# Files
error-no-event = файл мероприятия не указан: добавьте `--event FILE` или задайте USHER_EVENT
error-bad-instant = `{ $text }` — не момент времени: запишите как 2026-05-05T13:15:00-04:00, со смещением
error-bad-id = `{ $text }` — не идентификатор
error-bad-event = описание мероприятия не удаётся прочитать: { $why }
error-merge-refused = ничего не принято: { $why }
error-no-ticket-key = это файл поста, ключа билетов в нём нет: выдавайте билеты из офисного файла
error-purged = данные мероприятия удалены: цифры остались только на { $stands }
error-not-practice = это не учебный файл: часы в нём настоящие
error-no-file = нет файла мероприятия `{ $path }`: создайте его командой `usher new` или `usher practice`
error-file-exists = `{ $path }` уже есть: выберите другое имя, ничего не записано
error-foreign-file = `{ $path }` — не файл мероприятия Usher
error-damaged-file = файл мероприятия `{ $path }` повреждён ({ $detail }): откройте резервную копию, а этот сохраните для восстановления
error-newer-file = файл мероприятия `{ $path }` формата { $found }, этот Usher знает до { $known }: возьмите более новый Usher
error-read-only = файл мероприятия `{ $path }` только для чтения: ничего не записано
error-not-durable = файл мероприятия `{ $path }` здесь не сохранить надёжно ({ $detail }): положите его на диск этого компьютера
error-damaged-journal = журнал повреждён в записи { $position }: { $detail }
error-cannot-read = не удаётся прочитать `{ $path }`: { $why }
error-cannot-make = не удаётся создать `{ $path }`: { $why }
error-cannot-write = не удаётся записать `{ $path }`: { $why }
error-store = сбой файла мероприятия: { $why }
error-table = таблицу не удаётся записать: { $why }
error-list-format = `{ $path }`: формат списка не указан, имя должно кончаться на .csv, .xlsx или .pdf
error-report-format = `{ $path }`: формат отчёта не указан, имя должно кончаться на .xlsx, .pdf, .txt, .csv или .json
error-no-pdf = `{ $path }` должен быть PDF: имя должно кончаться на .pdf
error-nobody-was-there = никого из названных не было: справок не написано, `{ $path }` остался как был
error-no-such-column = ни в одном списке нет столбца `{ $column }`: есть { $known }
error-print = не удаётся напечатать `{ $path }`: { $why }
error-no-sender = у мероприятия нет контакта, а письму нужен отправитель: добавьте `contacts` в описание
error-problems = { $count ->
        [one] { $count } ошибка в `{ $path }`, ничего не импортировано
        [few] { $count } ошибки в `{ $path }`, ничего не импортировано
        [many] { $count } ошибок в `{ $path }`, ничего не импортировано
       *[other] { $count } ошибки в `{ $path }`, ничего не импортировано
    }
error-problems-more = и ещё { $count }
error-not-the-same-row = `{ $option }`: в строке { $row } списка никого нет; `usher import --dry-run` скажет, кто на кого похож
error-not-the-same-person = `{ $option }`: никто не известен как `{ $like }`; `usher import --dry-run` скажет, кто на кого похож
error-said-of-nobody = в `{ $path }` никого не зовут { $names }: имена показывает `usher online --dry-run`
error-pictures = не удаётся прочитать снимков: { $failed } из { $all }. { $first }
error-no-event-open = мероприятие не открыто: откройте его в разделе «Настройка»
error-in-use = `{ $path }` открыт в другом окне на этом компьютере
error-scan-again = этого кода уже нет под рукой: отсканируйте его снова
error-list-problems = в списке есть ошибки: ничего не импортировано
error-locked = пост заблокирован: сначала разблокируйте его
error-no-address = у `{ $name }` нет адреса эл. почты
error-bad-address = `{ $address }` — не адрес эл. почты
error-other = { $what }
