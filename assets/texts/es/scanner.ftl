# Review: none by a native reader yet.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = Lector
scanner-line = Escanee una tarjeta una vez antes de que lleguen los invitados. Usher dice si el lector y el ordenador se entienden. Así no se registra a nadie.
scanner-never = Aún sin probar en este ordenador
scanner-known =
    { $gap } ms por tecla, { $ending ->
        [Enter] termina con Intro
        [Tab] termina con Tab
       *[other] termina sin tecla
    }
scanner-try = Probar el lector
scanner-stop = Terminar la prueba
scanner-card-characters = 1. Los caracteres
scanner-card-ticket = 2. Una entrada
scanner-waiting = Escanee el primer código
scanner-waiting-line = En esta pantalla o en la tarjeta impresa. Tarda un segundo más o menos.
scanner-nothing = No llega nada
scanner-nothing-line = Vuelva a conectar el lector y póngalo en «teclado USB» (HID) según su manual. Muchos lectores no leen pantallas: imprima la tarjeta.

scanner-word-works = Funciona
scanner-word-works-line = El lector y el ordenador tienen la misma distribución de teclado.
scanner-word-caps_lock = Funciona: Bloq Mayús está activado, descifrado igualmente
scanner-word-caps_lock-line = No hay que hacer nada. Los nombres tecleados salen en mayúsculas mientras Bloq Mayús esté activado.
scanner-word-other_layout = Funciona: descifrado igualmente
scanner-word-other_layout-line = El lector escribe para otro teclado que el de este ordenador. Usher lo lee por el lugar de las teclas; no hay que hacer nada.
scanner-word-no_ending = Configure el lector para que termine con Intro
scanner-word-no_ending-line = Funciona, pero cada escaneo espera una pausa para estar seguro de su final. En el manual del lector, escanee el código del «sufijo»: CR o Intro.
scanner-word-slow = Demasiado lento: { $gap } ms por tecla
scanner-word-slow-line = Una mano teclea casi igual de rápido. En el manual del lector, quite el «retardo entre caracteres».
scanner-word-damaged = Se perdieron o repitieron caracteres
scanner-word-damaged-line = Escanee una vez más. Si vuelve a ocurrir, use otro cable o un puerto del propio ordenador.
scanner-word-other_code = Ese era otro código
scanner-word-other_code-line = Escanee un código de la tarjeta de prueba. No se registró a nadie.

scanner-fact-scanner = El lector escribe para
scanner-fact-computer = Este ordenador tiene
scanner-fact-gap = Tiempo por tecla
scanner-fact-ending = Termina con
scanner-fact-characters = Caracteres
scanner-fact-caps = Bloq Mayús
scanner-gap = { $gap } ms
scanner-ending-Enter = Intro
scanner-ending-Tab = Tab
scanner-ending-pause = Nada
scanner-characters-whole = Todos, una vez cada uno
scanner-characters-damaged = { $lost } perdidos, { $doubled } de más
scanner-caps-on = Activado
scanner-caps-off = Desactivado
scanner-not-known = Desconocido

scanner-print-title = La tarjeta en papel
scanner-print-line = Los dos códigos y qué hacer, en una página. Guárdela junto al lector.
scanner-print-do = Escribir la tarjeta
scanner-printed = Escrita: { $path }

scanner-notice-caps = Bloq Mayús activado, escaneos descifrados
scanner-notice-caps-advice = No hay que hacer nada. Los nombres tecleados salen en mayúsculas mientras Bloq Mayús esté activado.
scanner-notice-layout = Escaneos descifrados
scanner-notice-layout-advice = El lector escribe para: { $scanner }; este ordenador tiene: { $computer }. Los escaneos se leen por el lugar de las teclas y no hay que hacer nada.

# Keyboard layouts.
scanner-layout-us = Teclado estadounidense (QWERTY)
scanner-layout-gb = Teclado británico (QWERTY)
scanner-layout-fr = Teclado francés (AZERTY)
scanner-layout-be = Teclado belga (AZERTY)
scanner-layout-de = Teclado alemán (QWERTZ)
scanner-layout-ch = Teclado suizo (QWERTZ)
scanner-layout-es = Teclado español
scanner-layout-latam = Teclado latinoamericano
scanner-layout-it = Teclado italiano
scanner-layout-pt = Teclado portugués
scanner-layout-br = Teclado brasileño
scanner-layout-se = Teclado sueco
scanner-layout-tr = Teclado turco
scanner-layout-ru = Teclado ruso
scanner-layout-gr = Teclado griego
scanner-layout-ara = Teclado árabe
scanner-layout-il = Teclado hebreo
scanner-layout-jp = Teclado japonés
