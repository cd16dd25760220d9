# Review: none by a native reader yet.
# The organizers' Board.

## The numbers on top

board-figures = Цифры
board-on-time-so-far = Пока вовремя
board-on-time = Вовремя
board-late = С опозданием
board-still-to-come = Ещё ожидаются
board-not-yet = Ещё не пришли
board-no-show = Не явились
board-inside = В зале
board-lunch = Обед
board-lunches-left = Осталось обедов
board-lunches-over = Лишних обедов
board-to-feed = Накормить
board-of-expected = { $onTime } из { $expected } ожидаемых, { $percent } %
board-count-switched =
    { $number ->
        [one] { $number } перешёл с онлайн на очное
        [few] { $number } перешли с онлайн на очное
        [many] { $number } перешли с онлайн на очное
       *[other] { $number } перешли с онлайн на очное
    }
board-count-walk-ins =
    { $number ->
        [one] { $number } без записи
        [few] { $number } без записи
        [many] { $number } без записи
       *[other] { $number } без записи
    }
board-count-by-override =
    { $number ->
        [one] { $number } по решению руководителя
        [few] { $number } по решению руководителя
        [many] { $number } по решению руководителя
       *[other] { $number } по решению руководителя
    }

# Headings of the lists behind them.
board-on-time-registered = Записаны очно, вовремя
board-on-time-switched = Перешли с онлайн на очное, вовремя
board-on-time-walk-ins = Без записи, вовремя
board-on-time-by-override = По решению руководителя, вовремя
board-lunch-claimed = Обед выдан
board-lunch-to-come = Обед ещё предстоит

## Arrivals

board-arrivals = Приход гостей
board-as-table = Таблицей
board-as-curve = Кривой
board-nobody-yet = Пока никто не пришёл
board-cutoff = Контрольное время { $at }
board-count-now = { $number } сейчас
board-count-then = { $number } в { $at }
board-count-in =
    { $number ->
        [one] пришёл { $number }
        [few] пришли { $number }
        [many] пришли { $number }
       *[other] пришли { $number }
    }
board-each-five-minutes = Каждые 5 минут
board-curve = Приход гостей: { $said }. Контрольное время { $cutoff }.
board-five-minutes = Пять минут
board-running = пока
board-in-by-then = Всего к этому времени
board-about-by = Примерно { $number } к { $at }
board-about-in-the-end = Примерно { $number } в итоге
board-likely-range = : от { $low } до { $high }
board-likely-pace = , по { NUMBER($pace, maximumFractionDigits: 1) } в минуту
board-stated = Зафиксировано в { $at }: вовремя { $number }.
board-known-later = +{ $number } стало известно позже
board-undone-since = −{ $number } отменено с тех пор
board-since-then =
    { $some ->
        [0] Сейчас: { $number }
       *[other] С тех пор { $changes }: { $number }
    }

## The strip of those registered in person

board-registered-in-person =
    { $number ->
        [one] { $number } записан очно
        [few] { $number } записаны очно
        [many] { $number } записаны очно
       *[other] { $number } записаны очно
    }
board-substituted-for = Заменены
board-joined-online = Подключились онлайн
board-not-confirmed = Не подтверждены
board-cancelled = Отменены
board-with =
    Вместе с { $switched ->
        [one] { $switched } перешедшим
        [few] { $switched } перешедшими
        [many] { $switched } перешедшими
       *[other] { $switched } перешедшими
    }{ $byOverride ->
        [0] { " " }и
       *[other] , { $byOverride } по решению и
    } { $walkIns ->
        [one] { $walkIns } без записи
        [few] { $walkIns } без записи
        [many] { $walkIns } без записи
       *[other] { $walkIns } без записи
    }:

## Groups

board-by-affiliation = По организациям
board-in = Пришли
board-registered = Записаны
board-all = Всего
board-group-government = Правительство
board-group-un = ООН и МПО
board-group-academia = Научные круги
board-group-industry = Бизнес и гражданское общество
board-group-other = Прочие
board-group-and = { $group }: { $what }

## Lunch

board-lunch-by-diet = Обед по рационам
board-requested = Заказано
board-planned = В плане
board-claimed = Выдано
board-due = К выдаче
board-held = В резерве
board-free = Свободно
board-short = не хватает { $number }

## Who has something to do on the stage

board-run-of-show = Ход программы
board-of-all-in = { $number } из { $all } пришли
board-name = Имя
board-part = Часть
board-state = Состояние
board-in-at = здесь с { $at }
board-not-in = не пришёл
board-online-there = онлайн
board-not-on-roster = нет в списке
board-role-guest = Гость
board-role-speaker = Докладчик
board-role-moderator = Модератор
board-role-organizer = Организатор
board-role-interpreter = Переводчик
board-role-press = Пресса
board-role-staff = Персонал
board-role-crew = Техническая группа

## Online, and the desks

board-online = Онлайн
board-count-registered =
    { $number ->
        [one] { $number } записан
        [few] { $number } записаны
        [many] { $number } записаны
       *[other] { $number } записаны
    }
board-joined = Подключились
board-came-in-person = Пришли очно
board-not-joined = Не подключились
board-desks = Посты
board-median = приход гостей, медиана интервала
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } с
board-minutes = { $minutes } мин

## The list behind a number

board-show = Показать кто: { $what }
board-list-title = { $what }: { $number }
board-list-empty = Никого
board-affiliation = Организация
board-mode = Запись
board-mode-in-person = очно
board-mode-online = онлайн
board-since = С
board-phone = Телефон
board-close = Закрыть

## An earlier instant

board-replay = Более ранний момент
board-as-of-now = На текущий момент
board-as-of = На { $at }
board-now = сейчас
board-back-to-now = Вернуться к текущему

## The end of arrivals

board-close-arrivals = Завершить приём гостей
board-arrivals-closed = Приём гостей завершён
board-close-arrivals-question = Завершить приём гостей?
board-close-arrivals-line =
    { $number ->
        [0] Больше никого не ожидают.
        [one] { $number } ожидаемый гость с этого момента считается не явившимся.
        [few] { $number } ожидаемых гостя с этого момента считаются не явившимися.
        [many] { $number } ожидаемых гостей с этого момента считаются не явившимися.
       *[other] { $number } ожидаемых гостя с этого момента считаются не явившимися.
    }
board-close-arrivals-yes = Завершить приём: больше никого не ждём
board-close-arrivals-no = Оставить открытым

## What happened, parties, how people came in, and the big screen

board-log = Что произошло
board-log-which = Что из этого
board-log-all = Всё
board-log-admitted = Впущены
board-log-other = Всё остальное
board-log-undone = Отменено
board-log-empty = Пока ничего
board-parties = Группы и делегации
board-fewer = Меньше
board-all-of-them = Все ({ $number })
board-how = Как они вошли
board-how-line = прибывшие
board-percent = { $percent } %
board-means-scan = По сканированию
board-means-look_up = По имени
board-means-group = С группой
board-means-declared = По бумажному списку
board-not-admitted = Ответы, по которым никто не вошёл
board-answer-already_in = Уже вошёл
board-answer-online_registrant = Зарегистрирован онлайн
board-answer-unlinked = Билет пока ни за кем
board-answer-not_confirmed = Не подтверждён
board-answer-cancelled = Отменена
board-answer-other_event = Другое мероприятие
board-answer-revoked = Прежний билет
board-answer-forged = Подделка
board-answer-not_a_ticket = Не билет
board-answer-unknown = Неизвестный код
board-answer-room_full = Зал полон
board-answer-ambiguous = Подходят двое
board-latin-name = Имя латиницей
board-list-save = Сохранить список
board-list-write = Записать файл
board-list-file = Файл
board-list-file-hint = Формат задаёт окончание: .xlsx, .csv или .pdf
board-list-saved = Сохранено: { $path }
board-big = Большой экран
board-big-leave = Выйти из большого экрана
board-inside-of = Внутри, из { $capacity }
