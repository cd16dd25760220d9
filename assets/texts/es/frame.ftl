# Review: none by a native reader yet.
# The frame round every screen, and words that all screens share.

place-desk = Mesa
place-lunch = Almuerzo
place-board = Panel
place-setup = Configuración
frame-places = Pantallas
frame-practice = Práctica
frame-cutoff = Hora límite { $time }
frame-left = quedan { $left }
frame-last-minute = Último minuto a tiempo
frame-late-since = Tarde desde las { $time }
frame-closed = Las llegadas están cerradas
frame-lunch-desk = { $desk }, almuerzo
frame-loading = Abriendo el evento

chip-battery = Batería { $percent } %
chip-battery-advice = Enchufe el ordenador.
chip-disk = Disco casi lleno
chip-disk-advice = Quedan { $free } MB libres. Haga sitio: lo que no se puede escribir no queda registrado.
chip-asleep = Puede suspenderse
chip-asleep-advice = Este ordenador no deja que Usher lo mantenga activo. Desactive la suspensión en su configuración.
chip-clock = El reloj se movió
chip-clock-advice = El reloj del ordenador se movió { $seconds } s. Compárelo con un reloj de confianza.
health-well =
    Guardado después de cada invitado. { $awake ->
        [kept] Suspensión desactivada.
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] Batería { $battery } %.
    }

key-box = Campo
key-walk-in = Sin inscripción
key-picture = Abrir imagen
key-help = Ayuda y teclas
key-choose = Elegir
key-check-in = Registrar llegada
key-back = Volver
key-next-field = Campo siguiente
key-add = Añadir y registrar
key-enter = Anotar

mode-in-person = En persona
mode-online = En línea
group-government = Gobierno
group-un = ONU y OIG
group-academia = Universidad
group-industry = Industria, sociedad civil
group-other = Otros
role-guest = Invitado
role-speaker = Ponente
role-moderator = Moderación
role-organizer = Organización
role-interpreter = Intérprete
role-press = Prensa
role-staff = Personal
role-crew = Equipo técnico
status-confirmed = Confirmada
status-cancelled = Cancelada
status-waitlisted = En lista de espera
status-pending = Pendiente de decisión
means-scan = por escaneo
means-look_up = por nombre
means-declared = anotada después
means-group = con el grupo

frame-rule = «A tiempo» significa leído antes de las { $time }, hora de { $place }.

## The language of the window

language-choose = Idioma
language-unreviewed = Sin revisión de un hablante nativo
language-keep = Dejarlo como está

## How words stand together

list-two = { $first }, { $second }
label-and-value = { $label }: { $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = estándar
diet-vegetarian = vegetariana
diet-vegan = vegana
diet-halal = halal
diet-kosher = kosher
diet-gluten-free = sin gluten
