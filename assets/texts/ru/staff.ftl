# Review: none by a native reader yet.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = Стойка
role-of-staff-supervisor = Руководитель
role-of-staff-organizer = Организатор

seat-is = На этом посту { $name }. Сменить
seat-nobody = Кто на этом посту?
seat-title = Кто на этом посту?
seat-line = Всё, что здесь делается, записывается в журнал под этим именем.
seat-has-pin = с PIN-кодом
seat-name = Имя
seat-other = Кто-то другой
seat-do = Занять пост
seat-leave = Без имени
seat-not = Отказаться

pin-title-seat = Ваш PIN-код, пожалуйста
pin-title-override = Впустить вопреки правилу?
pin-title-grant_lunch = Дать обед, который не положен?
pin-title-undo_others = Отменить сделанное другим?
pin-title-close_arrivals = Завершить приём гостей?
pin-title-set_up = Открыть «Настройку»?
pin-title-leave_kiosk = Выйти с экрана для гостей?
pin-title-share = Поделиться данными с другими?
pin-title-staff = Изменить роли и права?
pin-line-several = Нужен PIN-код одного из этих людей.
pin-line-one = Нужен PIN-код: { $name }.
pin-who = Чей PIN-код
pin-field = PIN-код
pin-wrong = Неверно. Попробуйте ещё раз.
pin-waits = Слишком много неверных PIN-кодов. До следующей попытки { $left }.
pin-forgotten = Забыли? Новый задаст организатор в «Настройка › Посты» или офис в файле офиса.
pin-delete = Удалить последнюю цифру
pin-not = Отказаться
pin-enter = Подтвердить
pin-checking = Проверка…

staff-title = Люди и права
staff-open = Всем можно всё
staff-kept = Только для тех, у кого есть PIN-код
staff-line = Укажите, кто здесь работает. Как только у руководителя или организатора есть PIN-код, он нужен, чтобы впустить вопреки правилу, дать обед, который не положен, отменить сделанное другими, завершить приём гостей и открыть «Настройку».
staff-has-pin = PIN-код есть
staff-no-pin = PIN-кода нет
staff-change = Изменить
staff-change-name = Изменить: { $name }
staff-take-pin = Убрать PIN-код
staff-take-pin-name = Убрать PIN-код: { $name }
staff-remove = Удалить
staff-remove-name = Удалить: { $name }
staff-forgotten = PIN-код не даёт коллегам решать в одиночку; файл он не запирает. Если его забыли все: usher staff forget-pins с файлом офиса.
staff-name = Имя
staff-role = Роль
staff-role-desk = Отмечает гостей. PIN-код только закрепляет имя.
staff-role-supervisor = Решает на входе и открывает «Настройку».
staff-role-organizer = Кроме того, распределяет роли.
staff-pin = PIN-код
staff-pin-optional = шесть цифр или ничего
staff-pin-stays = шесть цифр; пусто — без изменений
staff-add = Добавить
staff-save = Сохранить
