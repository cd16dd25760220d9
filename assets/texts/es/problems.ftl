# Review: none by a native reader yet.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = la celda tiene { $bytes } bytes y se leen como máximo { $most }: ¿falta cerrar unas comillas?
problem-too-long-in-the-way = la celda tiene { $bytes } bytes y se leen como máximo { $most }: ¿falta cerrar unas comillas? Si no, omita esta columna
problem-none-of-these = `{ $text }` no es ninguno de estos: { $give }
problem-steers = se quitó un carácter invisible que altera el texto ({ $character })
problem-rounded = una hoja de cálculo redondeó este número y se perdieron sus últimas cifras: exporte la lista otra vez y abra el archivo aquí antes que en una hoja de cálculo
problem-left-out = `{ $text }`: se omitió la fila
problem-no-name = el nombre está vacío: ponga uno, o un grupo o un anfitrión si la plaza no tiene nombre
problem-no-places = `{ $text }` no es un número de plazas: ponga de 1 a { $most }
problem-ragged = la fila tiene { $cells } celdas y el encabezado { $header }: ¿falta una coma o unas comillas?
problem-too-many = con las plazas de las filas leídas hay más de { $most } personas: divida la lista
problem-no-time = `{ $text }` no es un momento que se pueda leer, como 5/5/2026, 1:22:10 PM
problem-no-day = este día no está en el calendario
problem-twice = los relojes de { $zone } marcan { $wall } dos veces ese día: ¿cuál de ellas es?
problem-skipped = los relojes de { $zone } saltan { $wall } ese día: ¿es de otra zona?
problem-nobody = no hay ni nombre ni correo: ¿quién es?
problem-never-joined = no hay hora a la que se conectó
problem-left-first = sale antes de entrar: ¿están cambiadas las dos columnas?
problem-no-length = no hay ninguna duración
problem-odd-length = `{ $text }` no es una duración que se pueda leer: se toman solo las horas
problem-stayed = no hay hora de salida: se toma por quedado hasta el final
problem-there-first = sale sin haber entrado: se toma por presente desde la primera conexión

# A file as a whole
file-empty = la lista está vacía: necesita una fila de encabezado con una columna `name` y una fila por persona
file-too-large = la lista tiene { $found } bytes: se leen como máximo { $most }
file-other-kind = esto no es una lista ({ $what }): { $advice }
file-binary = la lista no es un archivo de texto (un byte nulo en la posición { $at }): expórtela otra vez como CSV o XLSX
file-no-such-encoding = no existe la codificación `{ $name }`: ponga una como UTF-8, windows-1252 o GB18030
file-no-such-sheet = el libro no tiene la hoja `{ $sheet }`: tiene { $sheets }
file-workbook = no se puede leer el libro ({ $why }): ábralo en una hoja de cálculo y guárdelo otra vez como XLSX
file-password = el libro está protegido con contraseña: guárdelo sin ella
file-unpacks-too-large = el libro ocuparía más de { $most } MB descomprimido, mucho más que cualquier lista: no se abre
file-too-many-parts = el libro tiene { $found } partes y se leen como máximo { $most }: no se abre
file-json = no se puede leer el JSON: { $why }
file-json-shape = el JSON no es una lista de personas: se lee un array de objetos, como las inscripciones de la API de acreditación de Indico
file-too-many-columns = la fila { $row } tiene más de { $most } columnas: quite las que no son de la lista
file-too-many-rows = la lista tiene más de { $most } filas
file-too-much-text = las celdas contienen más de { $most } MB de texto: es lo máximo que se lee
file-no-header = ninguna de las primeras { $rows } filas es un encabezado: una debe nombrar las columnas, como `name,email`
file-no-such-header = la fila { $row } está vacía o no existe: indique la fila con los nombres de las columnas
file-no-name = ¿qué columna es el nombre? El encabezado de la fila { $row } dice { $headers }. Indique qué es cada una, como `--map "name=Participant"`{ $proposal }
file-repeated-column = la lista tiene dos columnas para `{ $field }` (`{ $first }` y `{ $second }`): cambie el nombre de una, quítela u omítala
file-no-such-column = la lista no tiene la columna `{ $header }`: tiene { $headers }
file-no-rows = la lista tiene encabezado y ninguna fila
file-broken-off = no se pudo leer el archivo dentro de los límites ({ $why }): ábralo en una hoja de cálculo, copie solo la lista en una hoja nueva y guárdela
file-no-report = esto no es un informe de asistencia: ninguna de sus filas dice un nombre con la hora de entrada y de salida. Tome el informe de la reunión de Zoom, Teams o Webex tal cual, como CSV o XLSX
file-registrations = esto es una lista de inscritos, no de asistentes: impórtela como lista de personas
file-report-no-rows = el informe no tiene filas: no dice que nadie se conectara
file-report-empty = el archivo está vacío: vuelva a tomar el informe del sistema de la reunión
file-report-too-large = el archivo tiene { $found } bytes: se pueden leer { $most } como máximo
file-report-binary = esto no es un archivo de texto (un byte cero en el byte { $at }): vuelva a tomar el informe, como CSV o XLSX
file-report-too-many-rows = el informe tiene más de { $most } filas
file-report-unpacks-too-large = el libro ocuparía más de { $most } MB al abrirse, mucho más que cualquier informe: no se abre

# At the door
error-no-such-attendee = no hay ninguna persona `{ $id }` en este evento: busque el nombre con `usher find`
error-no-such-entry = no hay ninguna anotación ni acción `{ $id }` en este registro: `usher journal` las muestra
error-no-such-revision = no hay ninguna revisión de la lista `{ $id }` en este registro: `usher journal` las muestra
error-not-an-import = la revisión `{ $id }` no es una importación: deshaga una llegada sin inscripción o una sustitución con `usher undo`
error-already-reverted = la revisión `{ $id }` ya se retiró
error-no-such-report = no hay informe de asistencia `{ $id }` en este diario: `usher online` los muestra
error-report-is-out = el informe de asistencia `{ $id }` ya se retiró
error-report-differs = este informe ya se incorporó con otras horas o personas: retírelo primero, con `usher online --revert { $id }`
error-report-elsewhen = nadie de este informe estuvo durante el evento: sus horas van de { $from } a { $to }, el evento empieza a las { $start } ({ $zone }): ¿es el informe de otra reunión, o de otra zona horaria?
error-cannot-undo = una anotación `{ $kind }` no se puede deshacer: { $instead }
error-already-undone = `{ $id }` ya está deshecho: repita la acción
error-bad-counts-from = no se puede contar desde { $at }: ninguna admisión deshecha de { $attendee } cuenta desde ese instante
error-no-name = el nombre está vacío: escriba el nombre de la persona
error-place-taken = la plaza de { $attendee } la ocupó { $holder }: sustituya a { $holder }
error-code-taken = este código ya es de { $id }: registre su llegada con él
error-cannot-link = este texto no se puede vincular a nadie: { $why }
error-not-in = { $attendee } no está dentro: hace falta que lo esté
error-is-in = { $attendee } ya está dentro
error-not-waiting = { $attendee } no espera
error-no-such-party = no hay ningún grupo `{ $party }` en la lista
error-buffet = en este evento el almuerzo es un bufé: no se cuentan los platos (ajuste `lunch.mode`)
error-arrivals-closed = las llegadas ya están cerradas
error-no-code = no se encontró ningún código en `{ $path }`: repita la foto con el código más grande o busque el nombre

# Settings and staff
error-no-such-setting = no existe el ajuste `{ $key }`: hay title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = el ajuste `{ $key }` no puede ser `{ $value }`: { $why }
error-needs-pin-override = admitir a alguien contra la norma requiere el PIN de: { $who }
error-needs-pin-grant-lunch = dar un almuerzo que no corresponde requiere el PIN de: { $who }
error-needs-pin-undo-others = deshacer lo que hizo otra persona requiere el PIN de: { $who }
error-needs-pin-close-arrivals = cerrar las llegadas requiere el PIN de: { $who }
error-needs-pin-set-up = cambiar la configuración requiere el PIN de: { $who }
error-needs-pin-leave-kiosk = salir de la pantalla de invitados requiere el PIN de: { $who }
error-needs-pin-share = compartir las cifras requiere el PIN de: { $who }
error-needs-pin-staff = asignar funciones requiere el PIN de: { $who }
error-name-kept = { $name } tiene un PIN: introdúzcalo para usar ese nombre aquí
error-wrong-pin = { $wait ->
        [0] no es el PIN de { $name }
       *[other] no es el PIN de { $name }: el próximo intento debe esperar { $wait } s
    }
error-pin-waits = demasiados PIN erróneos para { $name }: inténtelo dentro de { $wait } s o pida ayuda a otra persona
error-bad-pin = esto no es un PIN: { $why }
error-no-pin = no se dio el PIN de { $name }: defina { $variable } o escríbalo en la entrada estándar
error-no-such-staff = no hay nadie llamado `{ $name }` en el equipo: `usher staff` los muestra
error-not-the-office = este es un archivo de puesto: los PIN se olvidan en el archivo de oficina y se incorporan desde allí

# Files
error-no-event = no se indicó ningún archivo de evento: añada `--event FILE` o defina USHER_EVENT
error-bad-instant = `{ $text }` no es un instante: escríbalo como 2026-05-05T13:15:00-04:00, con el desfase
error-bad-id = `{ $text }` no es un identificador
error-bad-event = no se puede leer esta descripción del evento: { $why }
error-merge-refused = no se incorporó nada: { $why }
error-no-ticket-key = este es un archivo de puesto y no contiene la clave de las entradas: emita las entradas desde el archivo de oficina
error-purged = los datos de este evento se depuraron: solo quedan cifras de { $stands }
error-not-practice = este no es un archivo de práctica: su reloj es el real
error-no-file = no hay ningún archivo de evento en `{ $path }`: créelo con `usher new` o `usher practice`
error-file-exists = `{ $path }` ya existe: elija otro nombre, no se escribió nada
error-foreign-file = `{ $path }` no es un archivo de evento de Usher
error-damaged-file = el archivo de evento `{ $path }` está dañado ({ $detail }): abra una copia de seguridad y conserve este para repararlo
error-newer-file = el archivo de evento `{ $path }` es del formato { $found } y este Usher conoce hasta el { $known }: use un Usher más reciente
error-read-only = el archivo de evento `{ $path }` es de solo lectura: no se escribió nada
error-not-durable = el archivo de evento `{ $path }` no está seguro aquí ({ $detail }): póngalo en un disco de este ordenador
error-damaged-journal = el registro está dañado en la anotación { $position }: { $detail }
error-cannot-read = no se puede leer `{ $path }`: { $why }
error-cannot-make = no se puede crear `{ $path }`: { $why }
error-cannot-write = no se puede escribir `{ $path }`: { $why }
error-store = falló el archivo de evento: { $why }
error-table = no se puede escribir la tabla: { $why }
error-list-format = `{ $path }` no indica ningún formato de lista: debe acabar en .csv, .xlsx o .pdf
error-report-format = `{ $path }` no indica ningún formato de informe: debe acabar en .xlsx, .pdf, .txt, .csv o .json
error-no-pdf = `{ $path }` debe ser un PDF: debe acabar en .pdf
error-nobody-was-there = no estuvo ninguna de las personas pedidas: no se escribió ningún certificado y `{ $path }` sigue como estaba
error-no-such-column = ninguna lista tiene una columna `{ $column }`: hay { $known }
error-print = no se puede imprimir `{ $path }`: { $why }
error-no-sender = el evento no nombra ningún contacto y un correo necesita remitente: añada `contacts` a su descripción
error-problems = { $count ->
        [one] 1 problema en `{ $path }`, no se importó nada
       *[other] { $count } problemas en `{ $path }`, no se importó nada
    }
error-problems-more = y { $count } más
error-not-the-same-row = `{ $option }`: la fila { $row } de la lista no es nadie; `usher import --dry-run` dice quién se parece a quién
error-not-the-same-person = `{ $option }`: no se conoce a nadie como `{ $like }`; `usher import --dry-run` dice quién se parece a quién
error-said-of-nobody = nadie en `{ $path }` se llama { $names }: `usher online --dry-run` da sus nombres
error-pictures = no se pueden leer { $failed } de { $all } imágenes: { $first }
error-no-event-open = no hay ningún evento abierto: abra uno en Configuración
error-in-use = `{ $path }` está abierto en otra ventana de este ordenador
error-scan-again = este código ya no está a mano: escanéelo otra vez
error-list-problems = la lista tiene problemas: no se importó nada
error-locked = este puesto está bloqueado: desbloquéelo primero
error-no-address = `{ $name }` no tiene dirección de correo
error-bad-address = `{ $address }` no es una dirección de correo
error-other = { $what }
