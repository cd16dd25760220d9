# Review: none by a native reader yet.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first } { $second }

# Answers at the door
cli-admitted = { $name }: приход отмечен, вовремя ({ $time }).
cli-admitted-late = { $name }: приход отмечен, с опозданием ({ $time }).
cli-echo = { $name }: только что отмечен.
cli-already-in = { $name }: уже здесь ({ $since }).
cli-was-in = { $name }: гость был здесь ({ $since }) и ушёл. Если он вернулся, укажите это: `usher return`.
cli-replaced = { $name }: вместо этого гостя уже здесь { $holder } ({ $since }).
cli-online = { $name }: запись на онлайн. Впустить очно?
cli-unlinked = Билет { $system }, которого нет ни у кого в списке: кто это? Найдите имя и привяжите билет.
cli-waitlisted = { $name }: в списке ожидания. Впустить может руководитель.
cli-pending = { $name }: решение не принято. Впустить может руководитель.
cli-cancelled = { $name }: запись аннулирована. Попросите подождать; впустить может руководитель.
cli-other-event = Этот код — на { $which }, а не на это мероприятие.
cli-revoked = { $name }: выдан более новый билет ({ $at }). Попросите его или найдите имя.
cli-forged = Подпись на этом билете { $system } неверна.
cli-not-a-ticket = { $what }, а не билет. Найдите имя.
cli-misread = Билет прочитан не полностью. Сканируйте ещё раз или найдите имя.
cli-never-issued = Этого билета нет в списке. Найдите имя.
cli-not-on-the-list = Нет ни в одном действующем списке. Найдите имя или добавьте гостя без записи.
cli-nothing = Нет в этом списке. Найдите имя или добавьте гостя без записи.
cli-room-full = Зал заполнен: внутри { $inside } из { $capacity }. Впустить может руководитель.
cli-ambiguous = Подходящих людей: { $count }. Выберите одного.
cli-contact = { $card }, а не билет. { $count ->
        [0] В списке никто не подходит: найдите имя или добавьте гостя без записи.
        [1] Подходит один человек: отметьте его по идентификатору.
       *[other] Подходящих людей: { $count }. Выберите одного и отметьте по идентификатору.
    }
cli-pick = Кодов на `{ $path }`: { $count }. Выберите один: --code.
cli-party = Отмечено: { $admitted } из { $all }.
cli-in-place-of = вместо: { $name }
cli-linked = Теперь владелец кода — { $name }.
cli-left = { $name }: уход отмечен.
cli-came-back = { $name }: возвращение отмечено.
cli-waits = { $name } ожидает: { $place }.
cli-waits-no-longer = { $name } больше не ожидает.
cli-waits-at = ожидает: { $place }
cli-nobody-waits = Никто не ожидает.
cli-waiting = Ожидающих: { $count }.
cli-noted = Заметка записана: { $name }.
cli-flagged = На стойке это увидят, когда придёт { $name }.
cli-seen-to = { $name }: всё нужное сделано.
cli-undone = Отменено записей: { $count }.
cli-undo-lunch = Обед выдан: { $names }. Его уже нет (--lunch keep) или он возвращён (--lunch return)? Ничего не отменено.

# Lunch
cli-lunch = Обед: { $diet }.
cli-lunch-claimed = Обед выдан: { $diet }.
cli-lunch-others = Обеда «{ $diet }» не осталось; есть { $others }.
cli-lunch-none-left = Обедов не осталось; выдать может руководитель.
cli-plate = { $name }: { $diet }.
cli-plate-claimed = { $name }: уже выдан в { $time } ({ $diet }).
cli-plate-not-in = { $name }: приход не отмечен. Сначала отметьте его.
cli-plate-none = { $name }: обед не положен. Выдать может руководитель.

# People
cli-nobody-found = По запросу «{ $query }» никто не найден.
cli-in-since = здесь с { $time }
cli-sounds-like = звучит похоже
cli-typo = отличие в одной букве
cli-no-seat = без места
cli-standing-on_time = вовремя
cli-standing-late = с опозданием
cli-standing-joined_online = участие онлайн
cli-standing-substituted_for = вместо него придёт другой
cli-standing-not_yet = ещё не пришёл
cli-standing-no_show = не пришёл
cli-standing-came_in_person = пришёл очно
cli-standing-joined = подключился
cli-standing-not_joined = не подключился
cli-standing-cancelled = аннулирована
cli-standing-not_confirmed = не подтверждена
cli-standing-walk_in = без записи
cli-lunch-state = обед: { $state } ({ $diet })
cli-expect-due = положен
cli-expect-claimed = выдан
cli-expect-granted = разрешён
cli-expect-none-left = не осталось
cli-expect-no = нет
cli-no-entries = Записей нет.
cli-wrong-pin = неверный PIN-код
cli-by = отметил(а) { $name }
cli-approved-by = с разрешения: { $name }
cli-is-undone = отменено

# Files
cli-new = Создан `{ $path }`: { $title }
cli-times = Крайнее время { $cutoff }, начало { $start }, конец { $end }, { $date }, { $zone } ({ $called }).
cli-times-zone = В приглашении сказано «{ $written }»; часы там в этот день показывают { $now }. Проверьте, что имеется в виду { $cutoff } по этим часам.
cli-practice = Учебное мероприятие `{ $path }`: людей в списке { $count }; там сейчас { $time }.
cli-practice-line = До настоящего мероприятия ничего из этого не доходит.
cli-desk-file = Записан файл поста `{ $path }`: ключа билетов в нём нет.
cli-merged = Принято записей: { $count } ({ $of }).
cli-merged-of = { $count } — { $name }
cli-merged-doubles = Двойных отметок всего: { $count }.
cli-merged-nothing = Ничего нового: всё из этого файла здесь уже известно.
cli-set = Установлено: { $keys }.
cli-closed = Приём закрыт: кого здесь нет, тот не пришёл.
cli-report = Записан `{ $path }`: на { $at }, мест: { $count }.
cli-verified = Ничего не изменено: записей { $count }, каждая цепочка цела.
cli-altered = Изменено в записи { $entry }: { $why }.
cli-hash-missing = Этой контрольной суммы нет в журнале: не хватает того, что записано после неё.
cli-head = { $name }: запись { $entry },

# Lists of people
cli-would-import = Будет импортировано
cli-imported = Импортировано
cli-nothing-to-import = Импортировать нечего
cli-import = { $begins }: строк { $rows }; новых { $new }, изменённых { $changed }, прежних { $same }, повторных { $twice }, в списке есть, а в файле нет: { $missing } (они остаются).
cli-import-counts = новых { $new }, изменённых { $changed }
cli-taken-out = исключён
cli-no-imports = Импортов нет.
cli-taken-for = Принято за: { $preset } ({ $format }), заголовок в строке { $row }.
cli-taken-for-replaced = { $encoding }, не прочитано символов: { $count }. Попробуйте другой `--encoding`
cli-taken-for-sheet = { $kind }, лист `{ $sheet }`
cli-row-changed = строка { $row }: { $name }: { $field } `{ $old }` станет `{ $new }`
cli-row-again = строка { $row } повторяет человека из строки { $first }
cli-row-like-person = в строке { $row } то же имя, что у { $name } ({ $id }): если это один человек, добавьте `{ $option }`
cli-row-like-row = в строке { $row } то же имя, что в строке { $other }: если это один человек, добавьте `{ $option }`
cli-problem = строка { $row }: { $message }
cli-problem-in-column = строка { $row }, столбец `{ $column }`: { $message }
cli-reverted = Список исключён. Людей из него с записями в журнале: { $count }; записи остаются.
cli-would-revert = Людей из этого списка с записями в журнале: { $count }; записи остались бы с пометкой.
cli-no-doubles = Ни у кого в списке нет чужого имени.
cli-doubles = Если двое — один человек: `usher merge-doubles --keep ID --merge ID`.
cli-one-person = Теперь это один человек: { $name }. Вернуть: `usher import --revert { $revision }`.

# Отчёты о посещаемости
cli-would-take-in = Было бы загружено
cli-taken-in = Загружено
cli-report-taken-for = Принято за: { $system } ({ $encoding }).
cli-report-zone = Часовой пояс в файле не указан: время принято за время { $zone }.
cli-report-dates = Дни как { $dates }.
cli-report-asks-dates = Какой это день: `{ $example }`? Укажите `--dates dmy` ({ $dmy }) или `--dates mdy` ({ $mdy }).
cli-report-asks-times = Сказано, как долго люди были, но не когда. Скачайте отчёт снова без `unique users` или укажите `--without-times from-start` (все были с начала) или `until-end` (все были до конца, а кто был меньше, пришёл позже).
cli-report-rows = { $begins }: строк { $rows } = { $parts }. { $news }
cli-report-differs = отчёт уже загружен с другим временем или другими людьми: сначала уберите его
cli-report-is-it = это { $who }? { $option }
cli-report-total = { $what }: в файле { $stated }, по его строкам { $ours }: { $agrees ->
        [yes] сходится
       *[no] НЕ СХОДИТСЯ
    }
cli-report-reverted = Отчёт исключён: по нему больше никто не был онлайн.
cli-past-report = { $system }: людей { $people }, проверить { $open }
cli-no-reports = Отчётов о посещаемости нет.

# Tickets and lists out
cli-tickets = Билетов в `{ $path }`: { $count }, из них выдано сейчас: { $new }.
cli-tickets-without = Без билета, с аннулированной или неподтверждённой записью: { $count }.
cli-reissued = Выдан заново в `{ $path }`; прежний билет отозван.
cli-reissued-nowhere = Выдан заново; прежний билет отозван.
cli-unmailed = Без адреса, на который можно отправить письмо: { $count } ({ $names }). Распечатайте их билеты.
cli-unprintable = В текстах ({ $names }) есть знаки, которых нет в шрифтах; вместо них пустые клетки.
cli-and-more = { $names } и ещё { $count }
cli-list = Людей в `{ $path }`: { $count }.
cli-list-never-sent = Список ещё не отправляли, поэтому в нём все.
cli-list-missing = В шрифтах нет { $missing }: вместо них пустые клетки.
cli-scanner-card = Записана проверочная карта `{ $path }`. Распечатайте её и сканируйте в разделе «Настройка», «Этот компьютер».
cli-no-code = кода нет

# The people behind the desk
cli-pin-prompt = PIN-код: { $name }
cli-staff-set = { $name }: { $role }. { $pin }.
cli-staff-removed = { $name } больше не на стойке.
cli-pins-forgotten = Забыто PIN-кодов: { $count }; теперь всем можно всё. Новые задаёт `usher staff set NAME --role ROLE --pin`; файлы постов узнают об этом через `usher merge`.
cli-wrong-tries = неверных попыток: { $count }
cli-no-staff = Ролей ни у кого нет: всем можно всё.

# The public board
cli-board-only-here = Этот компьютер не в локальной сети: ссылку может открыть только он.
cli-board-links = У кого есть ссылка, тот видит числа и ни одного имени — до Ctrl C. Гостевой Wi-Fi часто разделяет устройства: если телефон не открывает ссылку, отправьте цифры текстом (`usher tally`).

# Sheets for others
cli-caterer = Записан `{ $path }`: на { $at }.
cli-badges = Бейджей в `{ $path }`: { $count }.
cli-certificates = Справок в `{ $path }`: { $count }.
cli-at-the-printer = Они на принтере.
cli-were-absent = Не были, поэтому без справки: { $who }.
