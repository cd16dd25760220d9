# Review: none by a native reader yet.
# The organizers' Board.

## The numbers on top

board-figures = Cifras
board-on-time-so-far = A tiempo hasta ahora
board-on-time = A tiempo
board-late = Tarde
board-still-to-come = Por llegar
board-not-yet = Aún no
board-no-show = Ausentes
board-inside = En la sala
board-lunch = Almuerzo
board-lunches-left = Almuerzos restantes
board-lunches-over = Almuerzos de más
board-to-feed = Por alimentar
board-of-expected = { $onTime } de { $expected } esperados, { $percent } %
board-count-switched =
    { $number ->
        [one] { $number } pasó de en línea a en persona
       *[other] { $number } pasaron de en línea a en persona
    }
board-count-walk-ins =
    { $number ->
        [one] { $number } sin inscripción
       *[other] { $number } sin inscripción
    }
board-count-by-override =
    { $number ->
        [one] { $number } por decisión de un supervisor
       *[other] { $number } por decisión de un supervisor
    }

# Headings of the lists behind them.
board-on-time-registered = Inscritos en persona, a tiempo
board-on-time-switched = Pasaron de en línea a en persona, a tiempo
board-on-time-walk-ins = Sin inscripción, a tiempo
board-on-time-by-override = Por decisión de un supervisor, a tiempo
board-lunch-claimed = Almuerzos entregados
board-lunch-to-come = Almuerzos por entregar

## Arrivals

board-arrivals = Llegadas
board-as-table = Como tabla
board-as-curve = Como curva
board-nobody-yet = Todavía no ha llegado nadie
board-cutoff = Hora límite { $at }
board-count-now = { $number } ahora
board-count-then = { $number } a las { $at }
board-count-in =
    { $number ->
        [one] { $number } llegó
       *[other] { $number } llegaron
    }
board-each-five-minutes = Cada 5 minutos
board-curve = Llegadas: { $said }. Hora límite { $cutoff }.
board-five-minutes = Cinco minutos
board-running = hasta ahora
board-in-by-then = Llegaron hasta entonces
board-about-by = Unos { $number } a las { $at }
board-about-in-the-end = Unos { $number } al final
board-likely-range = : de { $low } a { $high }
board-likely-pace = , a { NUMBER($pace, maximumFractionDigits: 1) } por minuto
board-stated = Constancia de las { $at }: { $number } a tiempo.
board-known-later = +{ $number } conocidos después
board-undone-since = −{ $number } deshechos desde entonces
board-since-then =
    { $some ->
        [0] Ahora: { $number }
       *[other] Desde entonces { $changes }: { $number }
    }

## The strip of those registered in person

board-registered-in-person =
    { $number ->
        [one] { $number } inscrito en persona
       *[other] { $number } inscritos en persona
    }
board-substituted-for = Sustituidos
board-joined-online = Conectados en línea
board-not-confirmed = No confirmados
board-cancelled = Cancelados
board-with =
    Con { $switched ->
        [one] { $switched } que pasó a en persona
       *[other] { $switched } que pasaron a en persona
    }{ $byOverride ->
        [0] { " " }y
       *[other] , { $byOverride } por decisión y
    } { $walkIns ->
        [one] { $walkIns } sin inscripción
       *[other] { $walkIns } sin inscripción
    }:

## Groups

board-by-affiliation = Por entidad
board-in = Llegaron
board-registered = Inscritos
board-all = Todos
board-group-government = Gobierno
board-group-un = ONU y OIG
board-group-academia = Universidad
board-group-industry = Industria, sociedad civil
board-group-other = Otros
board-group-and = { $group }: { $what }

## Lunch

board-lunch-by-diet = Almuerzo por dieta
board-requested = Pedidos
board-planned = Plan
board-claimed = Entregados
board-due = Por dar
board-held = Reserva
board-free = Libres
board-short = faltan { $number }

## Who has something to do on the stage

board-run-of-show = Programa
board-of-all-in = { $number } de { $all } llegaron
board-name = Nombre
board-part = Parte
board-state = Estado
board-in-at = llegó a las { $at }
board-not-in = no ha llegado
board-online-there = en línea
board-not-on-roster = fuera de la lista
board-role-guest = Invitado
board-role-speaker = Ponente
board-role-moderator = Moderación
board-role-organizer = Organización
board-role-interpreter = Intérprete
board-role-press = Prensa
board-role-staff = Personal
board-role-crew = Equipo técnico

## Online, and the desks

board-online = En línea
board-count-registered =
    { $number ->
        [one] { $number } inscrito
       *[other] { $number } inscritos
    }
board-joined = Conectados
board-came-in-person = Vinieron en persona
board-not-joined = Sin conectarse
board-desks = Puestos
board-median = llegadas, intervalo mediano
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
board-minutes = { $minutes } min

## The list behind a number

board-show = Ver quiénes: { $what }
board-list-title = { $what }: { $number }
board-list-empty = Nadie
board-affiliation = Entidad
board-mode = Inscripción
board-mode-in-person = en persona
board-mode-online = en línea
board-since = Desde
board-phone = Teléfono
board-close = Cerrar

## An earlier instant

board-replay = Un momento anterior
board-as-of-now = En este momento
board-as-of = A las { $at }
board-now = ahora
board-back-to-now = Volver a ahora

## The end of arrivals

board-close-arrivals = Cerrar las llegadas
board-arrivals-closed = Las llegadas están cerradas
board-close-arrivals-question = ¿Cerrar las llegadas?
board-close-arrivals-line =
    { $number ->
        [0] Ya no se espera a nadie.
        [one] { $number } persona por llegar cuenta desde ahora como ausente.
       *[other] { $number } personas por llegar cuentan desde ahora como ausentes.
    }
board-close-arrivals-yes = Cerrar las llegadas: no se espera a nadie más
board-close-arrivals-no = Dejarlas abiertas

## What happened, parties, how people came in, and the big screen

board-log = Lo que ha pasado
board-log-which = Cuáles
board-log-all = Todo
board-log-admitted = Admitidos
board-log-other = Todo lo demás
board-log-undone = Deshecho
board-log-empty = Nada todavía
board-parties = Grupos que vienen juntos
board-fewer = Menos
board-all-of-them = Todos ({ $number })
board-how = Cómo entraron
board-how-line = llegadas
board-percent = { $percent } %
board-means-scan = Por escaneo
board-means-look_up = Por el nombre
board-means-group = Con un grupo
board-means-declared = De una lista en papel
board-not-admitted = Respuestas sin admisión
board-answer-already_in = Ya está dentro
board-answer-online_registrant = Inscrito en línea
board-answer-unlinked = Una entrada que aún no es de nadie
board-answer-not_confirmed = No confirmado
board-answer-cancelled = Cancelado
board-answer-other_event = Otro evento
board-answer-revoked = Una entrada anterior
board-answer-forged = Falsificada
board-answer-not_a_ticket = No es una entrada
board-answer-unknown = Código desconocido
board-answer-room_full = Sala llena
board-answer-ambiguous = Coinciden dos personas
board-latin-name = Nombre en letras latinas
board-list-save = Guardar esta lista
board-list-write = Escribir el archivo
board-list-file = Archivo
board-list-file-hint = Su terminación indica el formato: .xlsx, .csv o .pdf
board-list-saved = Guardado como { $path }
board-big = Pantalla grande
board-big-leave = Salir de la pantalla grande
board-inside-of = Dentro, de { $capacity }
