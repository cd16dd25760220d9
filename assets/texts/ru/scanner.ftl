# Review: none by a native reader yet.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = Сканер
scanner-line = Сканируйте карту один раз до прихода гостей. Usher скажет, понимают ли сканер и компьютер друг друга. Никто при этом не отмечается.
scanner-never = На этом компьютере ещё не проверялся
scanner-known =
    { $gap } мс на клавишу, { $ending ->
        [Enter] в конце Enter
        [Tab] в конце Tab
       *[other] в конце ничего
    }
scanner-try = Проверить сканер
scanner-stop = Закончить проверку
scanner-card-characters = 1. Символы
scanner-card-ticket = 2. Билет
scanner-waiting = Сканируйте первый код
scanner-waiting-line = С этого экрана или с напечатанной карты. Это займёт около секунды.
scanner-nothing = Ничего не приходит
scanner-nothing-line = Переподключите сканер и переведите его в режим «USB-клавиатура» (HID) по инструкции. Многие сканеры не читают с экрана: напечатайте карту.

scanner-word-works = Работает
scanner-word-works-line = У сканера и компьютера одна раскладка клавиатуры.
scanner-word-caps_lock = Работает: включён Caps Lock, код всё равно прочитан
scanner-word-caps_lock-line = Делать ничего не нужно. Пока включён Caps Lock, имена вводятся прописными буквами.
scanner-word-other_layout = Работает: код всё равно прочитан
scanner-word-other_layout-line = Сканер вводит для другой клавиатуры, чем у этого компьютера. Usher читает по местам клавиш; делать ничего не нужно.
scanner-word-no_ending = Настройте сканер так, чтобы в конце был Enter
scanner-word-no_ending-line = Он работает, но после каждого скана ждёт паузы, чтобы убедиться в конце. Сканируйте в инструкции сканера код «суффикс»: CR или Enter.
scanner-word-slow = Слишком медленно: { $gap } мс на клавишу
scanner-word-slow-line = Почти так же быстро вводит рука. Уберите в настройках сканера «задержку между символами».
scanner-word-damaged = Символы потерялись или повторились
scanner-word-damaged-line = Сканируйте ещё раз. Если повторится, возьмите другой кабель или разъём самого компьютера.
scanner-word-other_code = Это был другой код
scanner-word-other_code-line = Сканируйте код с проверочной карты. Никто не отмечен.

scanner-fact-scanner = Сканер вводит для
scanner-fact-computer = У этого компьютера
scanner-fact-gap = Время на клавишу
scanner-fact-ending = В конце
scanner-fact-characters = Символы
scanner-fact-caps = Caps Lock
scanner-gap = { $gap } мс
scanner-ending-Enter = Enter
scanner-ending-Tab = Tab
scanner-ending-pause = Ничего
scanner-characters-whole = Все, каждый по одному разу
scanner-characters-damaged = Потеряно { $lost }, лишних { $doubled }
scanner-caps-on = Включён
scanner-caps-off = Выключен
scanner-not-known = Неизвестно

scanner-print-title = Карта на бумаге
scanner-print-line = Оба кода и что делать, на одной странице. Храните её рядом со сканером.
scanner-print-do = Записать карту
scanner-printed = Записано: { $path }

scanner-notice-caps = Caps Lock включён, сканы читаются
scanner-notice-caps-advice = Делать ничего не нужно. Пока включён Caps Lock, имена вводятся прописными буквами.
scanner-notice-layout = Сканы читаются
scanner-notice-layout-advice = Сканер вводит для: { $scanner }; у этого компьютера: { $computer }. Сканы читаются по местам клавиш, делать ничего не нужно.

# Keyboard layouts.
scanner-layout-us = Клавиатура США (QWERTY)
scanner-layout-gb = Британская клавиатура (QWERTY)
scanner-layout-fr = Французская клавиатура (AZERTY)
scanner-layout-be = Бельгийская клавиатура (AZERTY)
scanner-layout-de = Немецкая клавиатура (QWERTZ)
scanner-layout-ch = Швейцарская клавиатура (QWERTZ)
scanner-layout-es = Испанская клавиатура
scanner-layout-latam = Латиноамериканская клавиатура
scanner-layout-it = Итальянская клавиатура
scanner-layout-pt = Португальская клавиатура
scanner-layout-br = Бразильская клавиатура
scanner-layout-se = Шведская клавиатура
scanner-layout-tr = Турецкая клавиатура
scanner-layout-ru = Русская клавиатура
scanner-layout-gr = Греческая клавиатура
scanner-layout-ara = Арабская клавиатура
scanner-layout-il = Ивритская клавиатура
scanner-layout-jp = Японская клавиатура
