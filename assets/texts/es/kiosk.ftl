# Review: none by a native reader yet.
# The screen for guests, and where it is turned on.

kiosk-welcome = Le damos la bienvenida
kiosk-hold-camera = Acerque su entrada a la cámara
kiosk-hold-scanner = Acerque su entrada al lector
kiosk-else = En el teléfono o en papel. ¿No tiene entrada? Nuestro equipo buscará su nombre.
kiosk-when = { $day }, de { $start } a { $end }
kiosk-where = , { $venue }
kiosk-call = Llamar al personal
kiosk-in = Su llegada está registrada
kiosk-greeting = Le damos la bienvenida, { $name }
kiosk-go-in = Adelante, por favor
kiosk-begins = El evento empieza a las { $time }
kiosk-has-begun = El evento empezó a las { $time }
kiosk-lunch = Almuerzo: { $diet }
kiosk-lunch-desk = En el puesto de almuerzo
kiosk-lunch-with = Se lo entrega nuestro equipo
kiosk-colleague = Por favor, diríjase a nuestro equipo
kiosk-colleague-line = Será solo un momento.
kiosk-clears =
    Esta pantalla se borra en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
kiosk-more-time = Más tiempo
kiosk-calling = Enseguida viene alguien a atenderle
kiosk-calling-line = Le rogamos que espere aquí un momento.
kiosk-helped = Volver a la bienvenida
kiosk-leave = Para el personal: mantenga pulsado para salir
kiosk-leave-title = ¿Salir de la pantalla para invitados?
kiosk-leave-line = Detrás está la mesa con todos los nombres.
kiosk-leave-do = Salir
kiosk-leave-not = Quedarse

kiosk-title = Pantalla para invitados
kiosk-panel-line = Los invitados registran su propia llegada: acercan su entrada a la cámara o a un lector. La pantalla no muestra ninguna lista ni más nombre que el del propio invitado. Lo que requiere una decisión se lo remite a usted.
kiosk-panel-pin = Para salir hace falta el PIN de un supervisor: mantenga pulsado el candado de la esquina.
kiosk-panel-no-pin = Para salir, mantenga pulsado el candado de la esquina. Donde los invitados estén a solas con ella, dé antes un PIN a un supervisor y bloquee el resto del ordenador como dice docs/kiosk.md.
kiosk-enter = Mostrarla
