# Review: none by a native reader yet.
# Set-up, the last step: what has to be so before the first guest comes.

setup-step-live = Puesta en marcha
live-title = Antes del primer invitado
live-open =
    { $count ->
        [0] Todo está listo
        [one] Queda una cosa por resolver
       *[other] Quedan { $count } cosas por resolver
    }
live-done = hecho
live-not-done = por resolver
live-to = { $step }: { $what }

live-real = El evento real está abierto
live-real-do = Este es el evento de práctica. Abra el real.
live-zone = Sus relojes están confirmados
live-zone-do = Indique a qué relojes se refiere la invitación.
live-roster = La lista de participantes está importada
live-roster-do = Importe la lista de participantes.
live-tickets = Cada persona confirmada tiene una entrada
live-tickets-do =
    { $count ->
        [0] La lista de participantes aún está vacía.
        [one] Una persona no tiene. Escriba entradas, también para quienes se añadieron al final.
       *[other] { $count } personas no tienen. Escriba entradas, también para quienes se añadieron al final.
    }
live-paper = Hay una lista en papel de hoy, impresa
live-paper-do = Escriba la lista en papel e imprímala: con ella se sigue donde un ordenador no puede.
live-spare = Otro ordenador puede tomar el relevo
live-spare-do = Escriba un archivo de puesto y llévelo a un segundo ordenador.
live-reads = La cámara o el lector leen
live-reads-do = Active la cámara o pruebe una vez el lector.
live-sound = La mesa se oye
live-sound-do = Active el sonido y reproduzca uno para oírlo.
live-power = Hay corriente
live-power-do = La batería está al { $percent } %. Enchufe el ordenador.
live-disk = Hay sitio en el disco
live-disk-do = Haga sitio: lo que no se puede escribir no queda registrado.
live-awake = El ordenador se mantiene activo
live-awake-do = Desactive la suspensión en la configuración de este ordenador.
live-clock = El reloj está en hora
live-clock-do = Se movió desde que se abrió la ventana. Compárelo con un reloj de confianza.
