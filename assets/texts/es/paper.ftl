# Review: none by a native reader yet.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = Evento
paper-as-of = Situación al
paper-cutoff = Hora límite
paper-cutoff-rule = { $cutoff }: a tiempo hasta las { $last }, tarde desde las { $late }
paper-holds = Contenido
paper-rows = Filas
paper-journal = Registro
paper-head = { $desk }: entrada { $entry }, { $hash }
paper-practice = Práctica: nada de esto es real
paper-every-seat = Todas las plazas de la lista vigente y todas las personas sin inscripción

## The workbook

paper-sheet-summary = Resumen
paper-sheet-attendance = Asistencia
paper-sheet-timeline = Cronología
paper-sheet-groups = Grupos
paper-sheet-changes = Cambios
paper-figure = Cifra
paper-number = Número
paper-cell-name = Nombre de la celda
paper-in-person = Inscritos en persona
paper-confirmed = Confirmados
paper-arrived = Llegados
paper-by-override = Por decisión
paper-walk-ins = Sin inscripción
paper-came-in-person = De en línea a en persona
paper-joined-on-time = Conectados a tiempo
paper-joined-late = Conectados tarde
paper-doubles = Admitidos dos veces
paper-roles = Funciones
paper-groups = Grupos
paper-expected = Esperados
paper-left = Restantes
paper-over = De más
paper-lunch-mode = Entrega
paper-lunch-check-in = con el registro
paper-lunch-desk = en un mostrador de almuerzo
paper-lunch-buffet = en un bufé

paper-id = Identificador
paper-standing = Situación
paper-standing-walk-in = Sin inscripción
paper-standing-unmatched = Fuera de la lista
paper-status-confirmed = confirmado
paper-status-cancelled = cancelado
paper-status-waitlisted = en lista de espera
paper-status-pending = pendiente
paper-arrived-at = Llegada a las
paper-was-late = Tarde
paper-desk = Puesto
paper-means = Medio
paper-shown-late = Mostrado como tarde
paper-also-admitted = Admitido también
paper-in-their-place = Vino en su lugar
paper-plates = Almuerzo entregado
paper-yes = sí
paper-no = no
paper-from = Desde
paper-until = Hasta
paper-by = Por
paper-nothing-said = no indicado
paper-first-joined = Primera conexión
paper-minutes-online = Minutos en línea
paper-seen-at = Visto a las
paper-written-at = Escrito a las
paper-entry = Entrada
paper-kind = Qué ocurrió
paper-operator = Persona en el puesto
paper-undone = Deshecho

## The page

paper-by-role = Por función
paper-by-country = Por país
paper-of-confirmed = { $number } de { $all } confirmados
paper-of-registered = de { $all } inscritos
paper-of-planned = de { $all } planeados
paper-together =
    { $number ->
        [one] { $number } más
       *[other] { $number } más en conjunto
    }
paper-concealed =
    { $number ->
        [one] Las categorías de menos de { $number } persona se reúnen con otras para que no se pueda identificar a nadie.
       *[other] Las categorías de menos de { $number } personas se reúnen con otras para que no se pueda identificar a nadie.
    }

## El texto

paper-another-desk = otro puesto
paper-added = +{ $number } de { $desk }
paper-stated = Constancia de las { $at }: { $stated } llegados. Se sabe ahora de ese minuto: { $now }
paper-about-plates = Unos { $number } almuerzos al final
paper-shown-otherwise = El puesto mostró { $number } de estas llegadas de otro modo: la hora límite o un reloj cambió desde entonces.

## For the caterer

paper-caterer-guarantee = Almuerzo: platos por garantizar
paper-caterer-hour-before = Almuerzo: una hora antes
paper-caterer-service = Almuerzo: durante el servicio
paper-guarantee = Garantía
paper-here = Presentes
paper-still-expected = Por llegar
paper-forecast = Por servir
paper-no-names = Platos por dieta, sin nombres
paper-rule-guarantee = Garantía: { $rate } % de quienes pidieron almuerzo, redondeado hacia arriba en cada dieta. Si nadie lo pidió, de los platos planeados.
paper-rule-hour-before = Por servir: todas las personas presentes y el { $rate } % de las que faltan por llegar, redondeado hacia arriba en cada dieta.
paper-rule-service = Los platos en reserva son para quienes faltan por llegar. Quedan libres a las { $release }.
paper-rule-buffet = Por alimentar: las personas presentes que quieren almorzar y las que faltan por llegar. En un bufé no se cuentan los platos.
paper-needs = Lo que la cocina debe saber
paper-no-needs = Nadie indicó nada.

## Badges

paper-photo-yes = Se permiten fotografías
paper-photo-no = Sin fotografías, por favor
paper-photo-unsaid = No indicado

## Certificates

paper-certificate = Certificado de asistencia
paper-certificate-says = Se certifica que
paper-certificate-in-person = participó en persona en
paper-certificate-online = participó en línea en
paper-certificate-signed = Por la organización
