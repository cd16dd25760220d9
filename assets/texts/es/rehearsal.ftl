# Review: none by a native reader yet.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = Ensayo

# Set-up, before it begins.
rehearsal-title = Ensayo
rehearsal-line = A un evento de práctica llegan invitados ficticios, y usted los atiende en la mesa como el día del evento: con entrada, sin entrada, en lugar de otra persona, con un código equivocado. Al final lee lo rápido que fue, qué salió mal y qué conviene practicar.
rehearsal-waits = { $title } se cierra mientras tanto y queda como está.
rehearsal-guests = Cuántos invitados llegan
rehearsal-guests-count = { $count ->
    [one] { $count } invitado
   *[other] { $count } invitados
}
rehearsal-guests-20 = cada clase de invitado al menos una vez
rehearsal-guests-60 = un evento pequeño
rehearsal-guests-150 = un evento entero
rehearsal-pace = A qué ritmo llegan
rehearsal-pace-calm = Con calma
rehearsal-pace-calm-line = { $count } por minuto: para aprender las teclas
rehearsal-pace-busy = Como el día del evento
rehearsal-pace-busy-line = { $count } por minuto, el doble en la ola antes de la hora límite
rehearsal-pace-rush = En tropel
rehearsal-pace-rush-line = { $count } por minuto: se forma una cola, haga lo que haga
rehearsal-begin = Empezar el ensayo
rehearsal-takes =
    { $count ->
        [one] Alrededor de { $count } minuto
       *[other] Alrededor de { $count } minutos
    }. El reloj de práctica se ajusta para que la mayoría llegue poco antes de la hora límite.
rehearsal-running = { $done } de { $all } invitados atendidos.
rehearsal-to-desk = A la mesa
rehearsal-how = Cómo funciona
rehearsal-how-counter = Debajo de la respuesta ve quién está delante de la mesa, qué dice y si muestra un código.
rehearsal-how-scan = F3 lee el código. O muéstrelo en grande y léalo con su lector o con la cámara.
rehearsal-how-work = Haga lo mismo que el día del evento, con las mismas teclas. Pregúntese si el nombre de la respuesta es el que se dijo.
rehearsal-how-next = F4 cuando termine con alguien: se acerca la persona siguiente.
rehearsal-how-end = Después de la última, o cuando usted termine, viene el informe.

# On the Desk, while it runs.
rehearsal-counter = Invitado { $number } de { $all }
rehearsal-queue =
    { $count ->
        [0] Nadie espera
        [one] { $count } espera desde hace { $time }
       *[other] { $count } esperan, el primero desde hace { $time }
    }
rehearsal-to-come =
    { $count ->
        [one] Nadie espera, { $count } está por llegar
       *[other] Nadie espera, { $count } están por llegar
    }
rehearsal-nobody = Aún no hay nadie delante de la mesa.
rehearsal-says-greets = «Buenas tardes. { $name }.»
rehearsal-says-no_ticket = «{ $who }. No llevo entrada.»
rehearsal-says-no_ticket_and_lunch = «{ $who }. No llevo entrada. ¿Puedo almorzar? { $diet }, por favor.»
rehearsal-says-instead = «Vengo en lugar de { $other }. Me llamo { $name }.»
rehearsal-says-lunch = «Buenas tardes. { $name }. ¿Puedo recoger ya mi almuerzo?»
rehearsal-says-back = «{ $name }, solo salí un momento.»
rehearsal-says-elsewhere = «Buenas tardes. ¿Es aquí, con esto?»
rehearsal-supervisor-yes = Su supervisor: «Sí, puede pasar.»
rehearsal-supervisor-no = Su supervisor: «No, hoy no.»
rehearsal-scan = Leerlo
rehearsal-next = Siguiente
rehearsal-stop = Terminar el ensayo
rehearsal-stop-short = Terminarlo
rehearsal-code-large = Mostrar el código en grande
rehearsal-code-title = El invitado muestra esto
rehearsal-code-line = Léalo con su lector, o con la cámara desde un teléfono.
rehearsal-code-close = Volver

# How it went.
rehearsal-report = Cómo fue
rehearsal-right = { $right } de { $served } bien atendidos
rehearsal-left =
    { $count ->
        [one] { $count } sin atender
       *[other] { $count } sin atender
    }
rehearsal-tile-pace = invitados por minuto
rehearsal-tile-desk-median = en la mesa, mediana
rehearsal-tile-desk-longest = en la mesa, máximo
rehearsal-tile-queue-median = en la cola, mediana
rehearsal-tile-queue-longest = en la cola, máximo
rehearsal-before = La última vez: { $right } de { $served }, { $pace } por minuto
rehearsal-slips = Qué salió mal, y qué era lo correcto
rehearsal-stranger = Sin nombre
rehearsal-none = Nada salió mal
rehearsal-none-line = Pruebe con más invitados o a un ritmo más rápido.
rehearsal-nobody-served = No se atendió a nadie
rehearsal-nobody-served-line = Terminó antes de que acabara con un invitado.

rehearsal-did-wrong_person = Se registró a { $other }, que no estaba.
rehearsal-did-attention_missed = Se registró, pero no se confirmó lo que había que atender.
rehearsal-did-walk_in_though_listed = Se añadió sin inscripción.
rehearsal-did-against_the_list = Se le dejó entrar.
rehearsal-did-counted_twice = Se añadió por segunda vez.
rehearsal-did-place_not_taken = Se añadió sin inscripción: se sigue esperando a { $other }.
rehearsal-did-meal = No recibió el almuerzo que pidió.
rehearsal-did-unserved = Siguió sin ser atendido.

rehearsal-should-ticket = Leer la entrada.
rehearsal-should-name = Está en la lista: buscar el nombre y registrar la llegada.
rehearsal-should-namesake = Dos personas se llaman así: la de { $affiliation }.
rehearsal-should-attention = Leer la entrada, hacer lo que dice el marco violeta y confirmarlo.
rehearsal-should-online = Leer la entrada y responder que sí: presencial.
rehearsal-should-let_in = Buscar el nombre, preguntar al supervisor y admitir con su palabra.
rehearsal-should-not_let_in = Buscar el nombre, preguntar al supervisor y no admitir.
rehearsal-should-walk_in = En ninguna lista: buscar el nombre y luego añadir sin inscripción.
rehearsal-should-walk_in_and_lunch = En ninguna lista: añadir sin inscripción, con almuerzo: { $diet }.
rehearsal-should-substitute = Buscar a { $place } y elegir «Viene otra persona».
rehearsal-should-lunch = Leer la entrada y entregar el almuerzo: { $diet }.
rehearsal-should-again = Leer la entrada: ya está dentro, no hay nada más que hacer.
rehearsal-should-borrowed = La entrada era de { $place }: deshacer y buscar a este invitado.
rehearsal-should-elsewhere = Leer el código, escribir el nombre, e Intro vincula los dos.
rehearsal-should-neighbour = Un pase para otro evento: no admitir.

rehearsal-train = Qué practicar
rehearsal-train-nothing = Nada. Muy bien.
rehearsal-times =
    { $count ->
        [one] una vez
       *[other] { $count } veces
    }
rehearsal-mistake-wrong_person = Persona equivocada
rehearsal-mistake-attention_missed = Aviso sin atender
rehearsal-mistake-walk_in_though_listed = Sin inscripción, estando en la lista
rehearsal-mistake-against_the_list = Admitido contra la lista
rehearsal-mistake-counted_twice = Contado dos veces
rehearsal-mistake-place_not_taken = Lugar no ocupado
rehearsal-mistake-meal = Almuerzo
rehearsal-mistake-unserved = Sin atender
rehearsal-train-wrong_person = Compare el nombre de la respuesta con el que se dice. El último registro se deshace con
rehearsal-train-attention_missed = Un marco violeta le espera: léalo, hágalo y pulse
rehearsal-train-walk_in_though_listed = Busque primero a cada persona, con unas letras de cualquier nombre, y lea todas las filas. Al campo con
rehearsal-train-against_the_list = Rojo quiere decir: así no. Pregunte antes a un supervisor; la respuesta se cierra con
rehearsal-train-counted_twice = Azul quiere decir: ya está dentro. No hay nada que añadir; la respuesta se cierra con
rehearsal-train-place_not_taken = Busque a la persona que no viene y elija «Viene otra persona». Al campo con
rehearsal-train-meal = El almuerzo se anota en el formulario sin inscripción, y se entrega desde la ficha con
rehearsal-train-unserved = Lea el código o busque el nombre de cada persona, y lea la respuesta antes de la siguiente. Al campo con
rehearsal-again-same = Otra vez, los mismos invitados
rehearsal-again-others = Otra vez, otros invitados
rehearsal-back = Volver al evento
rehearsal-leave = Salir del ensayo
