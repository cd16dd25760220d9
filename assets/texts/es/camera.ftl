# Review: none by a native reader yet.
# The camera, and how long guests wait.

camera-name = Cámara
camera-turn-on = Activar la cámara
camera-turn-off = Desactivar la cámara
camera-opening = La cámara se abre
camera-larger = Ver la cámara más grande
camera-smaller = Ver la cámara más pequeña
camera-trouble =
    { $trouble ->
        [missing] Sin cámara
        [busy] Cámara ocupada
        [denied] Cámara no permitida
        [black] La cámara ve negro
       *[other] Cámara perdida
    }
camera-advice =
    { $trouble ->
        [missing] Conecte una cámara: se encuentra sola. El lector y el teclado funcionan.
        [busy] Otro programa la usa: ciérrelo. Se reintenta cada dos segundos. El lector y el teclado funcionan.
        [denied] Permita a Usher la cámara en la privacidad de este ordenador. El lector y el teclado funcionan.
        [black] Abra su tapa o dele algo de luz. El lector y el teclado funcionan.
       *[other] Revise su cable: se recupera sola. El lector y el teclado funcionan.
    }
camera-well = La cámara funciona.

camera-title = Cámara
camera-line = Sostenga una entrada a un palmo de la cámara, en papel o en un teléfono. Aquí no se registra a nadie.
camera-which = Qué cámara
camera-mirror = Mostrarla como en un espejo
camera-word =
    { $state ->
        [off] Desactivada
        [opening] Se abre
        [live] Funciona
       *[other] No funciona
    }
camera-reads = Lee entradas
camera-fact-rate = Imágenes leídas por segundo
camera-fact-cost = Tiempo por imagen
camera-fact-size = Imagen
camera-fact-codes = Ve
camera-milliseconds = { $time } ms
camera-size = { $width } × { $height }
camera-sees =
    { $count ->
        [0] ningún código
        [one] { $count } código
       *[other] { $count } códigos
    }

latency-title = Rapidez de este puesto
latency-none = No se ha escaneado a nadie desde que se abrió la ventana. Aquí se miden las últimas doscientas respuestas.
latency-line = Desde que se vio un código hasta que su respuesta estuvo en pantalla, en milisegundos: la mediana, y el tiempo que 19 de cada 20 no superan.
latency-source = Escaneado con
latency-source-camera = Cámara
latency-source-scanner = Lector
latency-count = Respuestas
latency-stage-read = Leído
latency-stage-judged = Decidido
latency-stage-durable = Seguro en disco
latency-stage-painted = En pantalla
latency-all = En total
latency-cell = { $median } / { $most }
