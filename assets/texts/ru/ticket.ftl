# Review: none by a native reader yet.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $weekday }, { $day } { $month } { $year } г.
short-date = { $day } { $month } { $year } г.
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
times = { $start }–{ $end }
zone = { $zone }, местное время мероприятия

label-date = Дата
label-time = Время
label-place = Место
label-code = Код для ввода вручную
label-organizers = Организаторы
label-contact = Вопросы

role-speaker = Докладчик
role-moderator = Модератор
role-organizer = Организатор
role-interpreter = Переводчик
role-press = Пресса
role-staff = Персонал
role-crew = Техническая группа
mode-online = Онлайн-участие

show = Предъявите этот код на стойке регистрации.
show-floor = Предъявите этот код на стойке регистрации, { $floor }.
show-online = Вы участвуете онлайн. Если вы всё же придёте лично, предъявите этот код на стойке регистрации.
arrive = Просим прибыть не позднее { $time }.
personal = Билет действителен для одного человека и одного входа. Просим никому его не передавать.
picture = QR-код билета { $code }

subject = Ваш билет: { $title }
greeting = Здравствуйте, { $name }!
intro = Это ваш билет. Его можно показать на экране телефона или принести распечатанным.
calendar = К письму приложена запись для календаря.
regards = С уважением
