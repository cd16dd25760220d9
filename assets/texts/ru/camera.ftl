# Review: none by a native reader yet.
# The camera, and how long guests wait.

camera-name = Камера
camera-turn-on = Включить камеру
camera-turn-off = Выключить камеру
camera-opening = Камера открывается
camera-larger = Показать камеру крупнее
camera-smaller = Показать камеру мельче
camera-trouble =
    { $trouble ->
        [missing] Камеры нет
        [busy] Камера занята
        [denied] Камера не разрешена
        [black] Камера видит черноту
       *[other] Камера потеряна
    }
camera-advice =
    { $trouble ->
        [missing] Подключите камеру: она найдётся сама. Сканер и ввод работают.
        [busy] Её занимает другая программа: закройте её. Попытка повторяется каждые две секунды. Сканер и ввод работают.
        [denied] Разрешите Usher камеру в настройках конфиденциальности этого компьютера. Сканер и ввод работают.
        [black] Откройте её крышку или добавьте света. Сканер и ввод работают.
       *[other] Проверьте её кабель: она подхватится сама. Сканер и ввод работают.
    }
camera-well = Камера работает.

camera-title = Камера
camera-line = Держите билет в ладони от камеры, на бумаге или на телефоне. Здесь никто не отмечается.
camera-which = Какая камера
camera-mirror = Показывать как в зеркале
camera-word =
    { $state ->
        [off] Выключена
        [opening] Открывается
        [live] Работает
       *[other] Не работает
    }
camera-reads = Читает билеты
camera-fact-rate = Кадров прочитано в секунду
camera-fact-cost = Время на кадр
camera-fact-size = Изображение
camera-fact-codes = Видит
camera-milliseconds = { $time } мс
camera-size = { $width } × { $height }
camera-sees =
    { $count ->
        [0] ни одного кода
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }

latency-title = Скорость этого поста
latency-none = С открытия окна никого не сканировали. Здесь измеряются последние двести ответов.
latency-line = От момента, когда код увиден, до ответа на экране, в миллисекундах: медиана и время, в которое укладываются 19 из 20.
latency-source = Прочитано
latency-source-camera = Камера
latency-source-scanner = Сканер
latency-count = Ответы
latency-stage-read = Чтение
latency-stage-judged = Решение
latency-stage-durable = Запись на диск
latency-stage-painted = На экране
latency-all = Всего
latency-cell = { $median } / { $most }
