# Review: none by a native reader yet.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = Кто был онлайн
online-line = После мероприятия загрузите отчёт о посещаемости встречи: кто подключился, когда и на сколько.
online-kinds = Zoom, Teams или Webex, CSV или XLSX, на любом языке. Перетащите его сюда. Ничего не сохраняется, пока вы не увидите.
online-open = Открыть отчёт о посещаемости
online-taken = Загружено. Людей в нём: { $matched }, из них новых: { $new }.

online-past-at = Загружен
online-past-system = Отчёт
online-past-people = Люди
online-past-open = Не опознаны
online-past-not = Больше не действует
online-take-out-title = Убрать этот отчёт?
online-take-out-line = По нему онлайн было людей: { $people }. В журнале останется, что он здесь был.

online-taken-for = { $system }, { $encoding }.
online-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
online-meeting = { $day }, с { $from } до { $to }
online-zone = Часовой пояс отчёта
online-zone-line = в файле не указан
online-zone-said = Часовой пояс указан в файле.
online-asks-dates = Какой это день: { $example }?
online-dates-dmy = { $day } (сначала день)
online-dates-mdy = { $day } (сначала месяц)
online-dates-none = такого дня нет
online-asks-times = В нём сказано, как долго люди были, но не когда. Когда они подключились?
online-from-start = Когда встреча началась
online-from-start-line = Все подключились вовремя.
online-until-end = Так, что все остались до конца
online-until-end-line = Кто был меньше, подключился позже.
online-differs = Этот отчёт уже загружен с другим временем или другими людьми. Сначала уберите его, ниже на этой странице.
online-problems =
    { $count ->
        [one] { $count } ячейка не читается
        [few] { $count } ячейки не читаются
        [many] { $count } ячеек не читаются
       *[other] { $count } ячейки не читаются
    }
online-problems-line = Ничего не загружается, пока они не исправлены в файле.

online-review = Кто это?
online-review-open =
    { $count ->
        [0] всё решено
       *[other] осталось: { $count }
    }
online-review-none = Все в отчёте известны или не учитываются.
online-review-line = Они не подходят никому в списке или подходят нескольким. Кто останется без ответа, хранится с отчётом; ответить можно позже.
online-why-nobody = В списке никого так не зовут.
online-why-several = Подходят несколько человек.
online-why-contradicted = Адрес одного человека, имя другого.
online-why-device = Устройство или телефон.
online-why-bot = Программа для записи.
online-there = с { $from }, { $minutes } мин
online-is = Это
online-left-out = Не учитывается
online-somebody-else = Кто-то другой
online-look-up = Найти человека
online-look = Имя, адрес или организация
online-found-none = Никто не подходит.
online-leave-out = Не учитывать
online-say-whose = Сказать, кто это
online-status-cancelled = отменено
online-status-waitlisted = в листе ожидания
online-status-pending = не подтверждено

online-outcome = Что получится
online-line-matched =
    { $people ->
        [one] о { $people } человеке из списка
        [few] о { $people } людях из списка
        [many] о { $people } людях из списка
       *[other] о { $people } человека из списка
    }
online-line-review = проверить
online-line-bot = программ для записи
online-line-device = комнат, устройств, телефонов
online-line-ignored = не учтены вами
online-line-absent = о тех, кто не был
online-line-waited = только из зала ожидания
online-line-elsewhen = не во время мероприятия
online-news =
    { $new ->
        [0] Людей: { $people }, новых нет.
       *[other] Людей: { $people }, из них новых: { $new }.
    }
online-both = Из них и у входа: { $count }.
online-stayed = Половина была { $minutes } мин или дольше; одновременно не более { $most }.
online-totals = Итоги самого файла
online-totals-none = В этом отчёте их нет.
online-agrees = Сходятся с его строками.
online-apart = Не сходятся с его строками: { $count }.
online-file-says = файл
online-rows-say = его строки
online-length = { $length } мин
online-total-participants = Участники
online-total-unique-viewers = Зрители
online-total-users = Подключения
online-total-registered = Зарегистрированы
online-total-most-at-once = Больше всего сразу
online-total-meeting-length = Длительность встречи
online-total-average-length = В среднем
online-total-row-length = Строка { $row }
online-notices =
    { $count ->
        [one] { $count } строка прочитана иначе
        [few] { $count } строки прочитаны иначе
        [many] { $count } строк прочитаны иначе
       *[other] { $count } строки прочитаны иначе
    }
online-take-in = Загрузить
online-nothing = Ничего нового

online-board-joined-on-time = Подключились к началу
online-board-joined-late = Подключились позже
online-board-median = Половина была { $minutes } мин или дольше.
online-board-most = Одновременно не более { $most }, в { $at }.
online-board-none = Отчёта о посещаемости ещё нет.
online-board-unmatched = Не опознаны: { $count }
online-board-reports = Отчёты о посещаемости
online-unmatched-title = Онлайн, не опознаны: { $count }
online-unmatched-line = Они были онлайн, но неизвестно, кто они. Откройте отчёт снова, чтобы указать.
online-unmatched-name = Имя в отчёте
online-unmatched-minutes = Минуты
