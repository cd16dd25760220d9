# Review: none by a native reader yet.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = Репетиция

# Set-up, before it begins.
rehearsal-title = Репетиция
rehearsal-line = На тренировочное мероприятие приходят вымышленные гости, и вы принимаете их, как в сам день: с билетом, без билета, вместо кого-то, с чужим кодом. В конце вы увидите, как быстро вы работали, что пошло не так и что стоит потренировать.
rehearsal-waits = Мероприятие «{ $title }» на это время закрыто и остаётся как есть.
rehearsal-guests = Сколько гостей придёт
rehearsal-guests-count =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостей
    }
rehearsal-guests-20 = гости каждого рода, хотя бы по одному
rehearsal-guests-60 = небольшое мероприятие
rehearsal-guests-150 = целое мероприятие
rehearsal-pace = Как быстро они идут
rehearsal-pace-calm = Спокойно
rehearsal-pace-calm-line = { $count } в минуту: чтобы выучить клавиши
rehearsal-pace-busy = Как в сам день
rehearsal-pace-busy-line = { $count } в минуту, перед контрольным временем вдвое больше
rehearsal-pace-rush = Наплыв
rehearsal-pace-rush-line = { $count } в минуту: очередь растёт, что бы вы ни делали
rehearsal-begin = Начать репетицию
rehearsal-takes =
    { $count ->
        [one] Около { $count } минуты
        [few] Около { $count } минут
        [many] Около { $count } минут
       *[other] Около { $count } минут
    }. Тренировочные часы поставлены так, что большинство приходит незадолго до контрольного времени.
rehearsal-running = Принято гостей: { $done } из { $all }.
rehearsal-to-desk = К стойке
rehearsal-how = Как это проходит
rehearsal-how-counter = Под ответом видно, кто стоит перед вами, что говорит и показывает ли код.
rehearsal-how-scan = F3 считывает код. Или покажите его крупно и считайте своим сканером или камерой.
rehearsal-how-work = Делайте то же, что и в сам день, теми же клавишами. Спросите себя, то ли имя в ответе, которое прозвучало.
rehearsal-how-next = F4, когда вы закончили с гостем: подойдёт следующий.
rehearsal-how-end = После последнего, или когда вы завершите, появится итог.

# On the Desk, while it runs.
rehearsal-counter = Гость { $number } из { $all }
rehearsal-queue =
    { $count ->
        [0] Никто не ждёт
        [one] { $count } человек ждёт, уже { $time }
        [few] { $count } человека ждут, первый уже { $time }
        [many] { $count } человек ждут, первый уже { $time }
       *[other] { $count } человек ждут, первый уже { $time }
    }
rehearsal-to-come =
    { $count ->
        [one] Никто не ждёт, придёт ещё { $count }
        [few] Никто не ждёт, придут ещё { $count }
        [many] Никто не ждёт, придут ещё { $count }
       *[other] Никто не ждёт, придут ещё { $count }
    }
rehearsal-nobody = Перед вами пока никого нет.
rehearsal-says-greets = «Добрый день. { $name }.»
rehearsal-says-no_ticket = «{ $who }. У меня нет с собой билета.»
rehearsal-says-no_ticket_and_lunch = «{ $who }. У меня нет с собой билета. Можно мне обед? { $diet }, пожалуйста.»
rehearsal-says-instead = «Вместо { $other } прихожу я. Меня зовут { $name }.»
rehearsal-says-lunch = «Добрый день. { $name }. Можно мне сейчас взять обед?»
rehearsal-says-back = «{ $name }, меня не было всего минуту.»
rehearsal-says-elsewhere = «Добрый день. Мне сюда, вот с этим?»
rehearsal-supervisor-yes = Руководитель: «Да, пропустите.»
rehearsal-supervisor-no = Руководитель: «Нет, не сегодня.»
rehearsal-scan = Считать
rehearsal-next = Следующий
rehearsal-stop = Завершить репетицию
rehearsal-stop-short = Завершить
rehearsal-code-large = Показать код крупно
rehearsal-code-title = Гость показывает вот это
rehearsal-code-line = Считайте сканером или камерой с телефона.
rehearsal-code-close = Назад

# How it went.
rehearsal-report = Итог
rehearsal-right = Принято верно: { $right } из { $served }
rehearsal-left =
    { $count ->
        [one] не принят { $count }
        [few] не приняты { $count }
        [many] не приняты { $count }
       *[other] не приняты { $count }
    }
rehearsal-tile-pace = гостей в минуту
rehearsal-tile-desk-median = у стойки, медиана
rehearsal-tile-desk-longest = у стойки, максимум
rehearsal-tile-queue-median = в очереди, медиана
rehearsal-tile-queue-longest = в очереди, максимум
rehearsal-before = В прошлый раз: { $right } из { $served }, { $pace } в минуту
rehearsal-slips = Что пошло не так и как было бы верно
rehearsal-stranger = Без имени
rehearsal-none = Ошибок нет
rehearsal-none-line = Попробуйте с большим числом гостей или в более быстром темпе.
rehearsal-nobody-served = Никто не принят
rehearsal-nobody-served-line = Репетиция завершена раньше, чем вы закончили с гостем.

rehearsal-did-wrong_person = Отмечен приход человека, которого не было: { $other }.
rehearsal-did-attention_missed = Приход отмечен, а то, на что надо было обратить внимание, не подтверждено.
rehearsal-did-walk_in_though_listed = Добавлен без записи.
rehearsal-did-against_the_list = Пропущен.
rehearsal-did-counted_twice = Добавлен второй раз.
rehearsal-did-place_not_taken = Добавлен без записи, а этого человека всё ещё ждут: { $other }.
rehearsal-did-meal = Не получил обед, о котором просил.
rehearsal-did-unserved = Ушёл, и его не приняли.

rehearsal-should-ticket = Считать билет.
rehearsal-should-name = Есть в списке: найти по имени и отметить приход.
rehearsal-should-namesake = Это имя у двоих. Нужен тот, чья организация: { $affiliation }.
rehearsal-should-attention = Считать билет, сделать то, что сказано в фиолетовой рамке, и подтвердить.
rehearsal-should-online = Считать билет и ответить «да»: очно.
rehearsal-should-let_in = Найти по имени, спросить руководителя и пропустить с его слова.
rehearsal-should-not_let_in = Найти по имени, спросить руководителя и не пропускать.
rehearsal-should-walk_in = Нет в списках: поискать имя, затем добавить без записи.
rehearsal-should-walk_in_and_lunch = Нет в списках: добавить без записи, с обедом: { $diet }.
rehearsal-should-substitute = Найти: { $place }, и выбрать «Придёт другой человек».
rehearsal-should-lunch = Считать билет и выдать обед: { $diet }.
rehearsal-should-again = Считать билет: уже здесь, больше ничего не нужно.
rehearsal-should-borrowed = Билет был чужой: { $place }. Отменить и найти этого гостя.
rehearsal-should-elsewhere = Считать код, ввести имя, и Enter свяжет их.
rehearsal-should-neighbour = Пропуск на другое мероприятие: не пропускать.

rehearsal-train = Что потренировать
rehearsal-train-nothing = Ничего. Отлично.
rehearsal-times =
    { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
rehearsal-mistake-wrong_person = Не тот человек
rehearsal-mistake-attention_missed = Упущено важное
rehearsal-mistake-walk_in_though_listed = Без записи, хотя есть в списке
rehearsal-mistake-against_the_list = Пропущен вопреки списку
rehearsal-mistake-counted_twice = Посчитан дважды
rehearsal-mistake-place_not_taken = Место не занято
rehearsal-mistake-meal = Обед
rehearsal-mistake-unserved = Не принят
rehearsal-train-wrong_person = Сравнивайте имя в ответе с тем, что прозвучало. Последний приход отменяет
rehearsal-train-attention_missed = Фиолетовая рамка ждёт вас: прочтите, сделайте, затем нажмите
rehearsal-train-walk_in_though_listed = Сначала ищите каждого по нескольким буквам любого имени и читайте все строки. К полю ведёт
rehearsal-train-against_the_list = Красное значит: так нельзя. Сначала спросите руководителя; ответ убирает
rehearsal-train-counted_twice = Синее значит: уже здесь. Добавлять нечего; ответ убирает
rehearsal-train-place_not_taken = Найдите того, кто не пришёл, и выберите «Придёт другой человек». К полю ведёт
rehearsal-train-meal = Обед отмечают в форме без записи, а с карточки его выдаёт
rehearsal-train-unserved = Считывайте код или ищите имя каждого и читайте ответ до следующего гостя. К полю ведёт
rehearsal-again-same = Ещё раз, те же гости
rehearsal-again-others = Ещё раз, другие гости
rehearsal-back = Вернуться к мероприятию
rehearsal-leave = Выйти из репетиции
