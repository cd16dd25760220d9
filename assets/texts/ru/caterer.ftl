# Review: none by a native reader yet.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = Для поставщика обеда
caterer-title = Обед: лист для поставщика
caterer-line = Порции по рационам и то, что должна знать кухня. Без имён.
caterer-moment = Какой лист
caterer-moment-guarantee = Гарантия
caterer-moment-guarantee-line = За несколько дней: порции, которые заказаны и будут оплачены.
caterer-moment-hour_before = За час до начала
caterer-moment-hour_before-line = Кто уже здесь и кто ещё ожидается.
caterer-moment-service = Раздача
caterer-moment-service-line = Во время раздачи: что осталось по каждому рациону.
caterer-rate = Из ожидаемых придут
caterer-percent = { $percent } %
caterer-write = Записать лист
caterer-done = Лист записан в { $path }.

# What is counted.
caterer-count-requested = Заказано
caterer-count-planned = В плане
caterer-count-guarantee = Гарантия
caterer-count-here = Здесь
caterer-count-expected = Ожидаются
caterer-count-forecast = Накрыть
caterer-count-claimed = Выдано
caterer-count-left = Осталось
caterer-count-due = К выдаче
caterer-count-held = В резерве
caterer-count-free = Свободно
caterer-count-mouths = Накормить

## Lists of people

setup-list-signature = Лист для подписей
setup-list-signature-line = Подписать у входа: всего { $count }, с местом для каждой подписи.
setup-list-attended = Кто участвовал
setup-list-attended-line = На будущее: пока { $count }, с адресами только тех, кто согласен получать письма.

## Badges

badges-title = Бейджи
badges-line = Бейдж со стойки печатается на принтере, который этот компьютер использует по умолчанию.
badges-paper = Что лежит в принтере
badges-paper-label = Наклейка 80 × 50 мм
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name }: бейдж на принтере
badge-failed = { $name }: бейдж не напечатан
help-badge = Напечатать бейдж
badges-at-check-in = Печатать бейдж при каждой регистрации
badges-at-check-in-hint = Каждый, кто отмечен на стойке, сразу получает бейдж; на экране для гостей, по бумажному списку и на репетиции — нет.
