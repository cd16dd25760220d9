# Review: none by a native reader yet.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = Мероприятие
paper-as-of = По состоянию на
paper-cutoff = Контрольное время
paper-cutoff-rule = { $cutoff }: вовремя до { $last }, с опозданием с { $late }
paper-holds = Содержание
paper-rows = Строк
paper-journal = Журнал
paper-head = { $desk }: запись { $entry }, { $hash }
paper-practice = Тренировка: всё это не по-настоящему
paper-every-seat = Все места действующего списка и все, кто пришёл без записи

## The workbook

paper-sheet-summary = Сводка
paper-sheet-attendance = Присутствие
paper-sheet-timeline = По времени
paper-sheet-groups = Группы
paper-sheet-changes = Изменения
paper-figure = Показатель
paper-number = Число
paper-cell-name = Имя ячейки
paper-in-person = Записаны очно
paper-confirmed = Подтверждены
paper-arrived = Пришли
paper-by-override = По решению руководителя
paper-walk-ins = Без записи
paper-came-in-person = Перешли с онлайн на очное
paper-joined-on-time = Подключились вовремя
paper-joined-late = Подключились с опозданием
paper-doubles = Допущены дважды
paper-roles = Роли
paper-groups = Группы
paper-expected = Ожидаются
paper-left = Осталось
paper-over = Сверх плана
paper-lunch-mode = Как выдаётся
paper-lunch-check-in = при регистрации
paper-lunch-desk = на обеденной стойке
paper-lunch-buffet = шведский стол

paper-id = Идентификатор
paper-standing = Положение
paper-standing-walk-in = Без записи
paper-standing-unmatched = Нет в списке
paper-status-confirmed = подтверждено
paper-status-cancelled = аннулировано
paper-status-waitlisted = в листе ожидания
paper-status-pending = на рассмотрении
paper-arrived-at = Время прихода
paper-was-late = С опозданием
paper-desk = Пост
paper-means = Способ
paper-shown-late = Показано как опоздание
paper-also-admitted = Допущен также
paper-in-their-place = Пришёл вместо
paper-plates = Выданный обед
paper-yes = да
paper-no = нет
paper-from = С
paper-until = До
paper-by = По
paper-nothing-said = не указано
paper-first-joined = Первое подключение
paper-minutes-online = Минут онлайн
paper-seen-at = Замечено
paper-written-at = Записано
paper-entry = Запись
paper-kind = Что произошло
paper-operator = Кто был на посту
paper-undone = Отменено

## The page

paper-by-role = По ролям
paper-by-country = По странам
paper-of-confirmed = { $number } из { $all } подтверждённых
paper-of-registered = из записанных: { $all }
paper-of-planned = из плана: { $all }
paper-together =
    { $number ->
        [one] Ещё { $number } вместе
        [few] Ещё { $number } вместе
        [many] Ещё { $number } вместе
       *[other] Ещё { $number } вместе
    }
paper-concealed =
    { $number ->
        [one] Категории, где меньше { $number } человека, объединены с другими, чтобы никого нельзя было узнать.
        [few] Категории, где меньше { $number } человек, объединены с другими, чтобы никого нельзя было узнать.
        [many] Категории, где меньше { $number } человек, объединены с другими, чтобы никого нельзя было узнать.
       *[other] Категории, где меньше { $number } человек, объединены с другими, чтобы никого нельзя было узнать.
    }

## Текст

paper-another-desk = другой пост
paper-added = +{ $number }, { $desk }
paper-stated = Зафиксировано в { $at }: пришли { $stated }. Теперь об этой минуте известно: { $now }
paper-about-plates = Примерно { $number } обедов в итоге
paper-shown-otherwise =
    { $number ->
        [one] { $number } приход пост показал иначе: с тех пор изменились срок или часы.
        [few] { $number } прихода пост показал иначе: с тех пор изменились срок или часы.
       *[other] { $number } приходов пост показал иначе: с тех пор изменились срок или часы.
    }

## For the caterer

paper-caterer-guarantee = Обед: гарантированное число порций
paper-caterer-hour-before = Обед: за час до начала
paper-caterer-service = Обед: во время раздачи
paper-guarantee = Гарантировать
paper-here = Здесь
paper-still-expected = Ещё ожидаются
paper-forecast = Накрыть
paper-no-names = Порции по рационам, без имён
paper-rule-guarantee = Гарантировать: { $rate } % от заказавших обед, с округлением вверх по каждому рациону. Если никто не заказывал — от порций в плане.
paper-rule-hour-before = Накрыть: на всех, кто уже здесь, и на { $rate } % тех, кто ещё ожидается, с округлением вверх по каждому рациону.
paper-rule-service = Порции в резерве — для тех, кто ещё ожидается. Они освободятся в { $release }.
paper-rule-buffet = Накормить: тех, кто здесь и хочет обедать, и тех, кто ещё ожидается. При шведском столе порции не считают.
paper-needs = Что должна знать кухня
paper-no-needs = Никто ничего не указал.

## Badges

paper-photo-yes = Фотографировать можно
paper-photo-no = Просьба не фотографировать
paper-photo-unsaid = Не указано

## Certificates

paper-certificate = Свидетельство об участии
paper-certificate-says = Настоящим подтверждается участие
paper-certificate-in-person = Очное участие в мероприятии
paper-certificate-online = Дистанционное участие в мероприятии
paper-certificate-signed = От организаторов
