# Review: none by a native reader yet.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = Pasos de la configuración
setup-step-event = Evento
setup-step-people = Personas
setup-step-tickets = Entradas y listas
setup-step-desks = Puestos
setup-step-computer = Este ordenador
setup-step-done = hecho
setup-next = Siguiente: { $step }
setup-to-desk = A la mesa
setup-choose = Elegir…
setup-choose-what = Elegir…, { $what }
setup-file = Archivo
setup-writing = Escribiendo…
setup-cancel = Cancelar

## Which event

setup-which = ¿Qué evento?
setup-which-line = Un evento es un archivo en este ordenador. No necesita red.
setup-in-use = Está abierto en otra ventana de este ordenador
setup-opening = Abriendo…
setup-practise = Practicar
setup-practise-line = Un evento ficticio con 152 invitados. Nada de él llega a un evento real.
setup-practise-do = Practicar
setup-new = Evento nuevo
setup-new-line = Sin descripción, es el evento de la nota conceptual.
setup-new-do = Crear el evento
setup-description = Descripción
setup-description-hint = opcional, un archivo TOML
setup-open = Abrir un evento
setup-open-line = Un archivo de evento, o un archivo de puesto de la oficina.
setup-open-do = Abrir
setup-another-event = Otro evento
setup-back-to-event = Volver a este evento

## Which clocks are meant

setup-zone-question = ¿Se trata de las { $time } en los relojes de { $place }?
setup-zone-line = La invitación dice «{ $written }». El { $day } los relojes de { $place } muestran { $called }.
setup-zone-otherwise = Si se trata de otra hora, cambie abajo la hora límite.
setup-zone-confirm = Sí, las { $time } en esos relojes
setup-zone-confirmed = La invitación dice «{ $written }». Usted confirmó que se trata de los relojes de { $place } ({ $called }).

## The practice clock

setup-clock = El reloj de práctica
setup-clock-line = Muévalo para ver pasar la hora límite
setup-clock-cutoff = Hora límite { $time }

## Settings

setup-settings = Ajustes
setup-set-title = Título
setup-set-cutoff = Hora límite
setup-set-start = Inicio
setup-set-end = Fin
setup-set-release = Almuerzos reservados hasta
setup-set-release-hint = o none
setup-set-grace = Margen
setup-set-grace-hint = en segundos
setup-set-capacity = Plazas en la sala
setup-set-capacity-hint = o none
setup-set-lunch = El almuerzo se entrega
setup-set-lunch-check-in = con la llegada
setup-set-lunch-desk = en un puesto de almuerzo
setup-set-lunch-buffet = bufé
setup-late-from = «A tiempo» significa antes de las { $time }: la hora límite y el margen.
setup-save = Guardar
setup-saving = Guardando…
setup-saved = Guardado

## People: the list

setup-people-first = ¿A quién se espera?
setup-people-again = ¿Una lista más reciente?
setup-people-drop = Suelte la lista aquí o elíjala. Verá qué cambiaría antes de que se guarde nada.
setup-choose-file = Elegir un archivo
setup-another-file = Otro archivo
setup-reading = Leyendo…
setup-people-kinds = Una tabla se lee de CSV, TSV y texto simple, Excel (XLSX, XLS), OpenDocument (ODS) o JSON.
setup-people-systems = Se conocen las listas de Indico, pretix, Eventbrite, Zoom, Microsoft Forms y Google Forms, y también la nuestra. De cualquier otra, usted dice una vez qué son sus columnas.
setup-people-columns = Solo hace falta el nombre. Las columnas pueden llamarse en inglés, francés, español, ruso, chino o árabe.
setup-people-stay = Una lista más reciente añade y cambia personas. Quien no figure en ella se queda.
setup-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }. { $kind }, { $rows }.
setup-taken-uncounted = { $taken }. { $kind }.
setup-taken-by-hand = Una lista de un tipo desconocido
setup-taken-as-last = Entendida como la última lista con estas columnas
setup-preset-plain-list = Nuestra propia lista
setup-preset-by-hand = Columnas elegidas a mano
setup-format-delimited = Texto
setup-format-workbook = Libro { $format }
setup-format-json = JSON
setup-preface =
    { $count ->
        [one] Se omite { $count } fila antes del encabezado.
       *[other] Se omiten { $count } filas antes del encabezado.
    }
setup-read-as = Cómo se lee el archivo
setup-encoding = Codificación
setup-encoding-used = { $encoding } ({ $used })
setup-replaced =
    { $count ->
        [one] No se pudo leer { $count } carácter: pruebe otra codificación.
       *[other] No se pudieron leer { $count } caracteres: pruebe otra codificación.
    }
setup-delimiter = Entre celdas
setup-delimiter-comma = Coma
setup-delimiter-semicolon = Punto y coma
setup-delimiter-tab = Tabulador
setup-delimiter-bar = Barra
setup-sheet = Hoja
setup-header-row = Encabezado en la fila

## People: what its columns become

setup-columns = Columnas
setup-columns-count =
    { $count ->
        [one] { $count } columna
       *[other] { $count } columnas
    }
setup-in-file = En el archivo
setup-becomes = Pasa a ser
setup-example = Por ejemplo
setup-column-becomes = Qué pasa a ser { $header }
setup-column-empty = vacía
setup-proposed-guessed = compruébelo
setup-proposed-remembered = como la última vez
setup-proposed-said = elegido por usted
setup-aside =
    { $count ->
        [one] { $count } columna más, conservada u omitida
       *[other] { $count } columnas más, conservadas u omitidas
    }
setup-aside-show = Mostrarlas
setup-aside-hide =
    { $count ->
        [one] Ocultar { $count } columna conservada u omitida
       *[other] Ocultar { $count } columnas conservadas u omitidas
    }
setup-group-not-a-field = Ningún campo
setup-group-name = Nombre
setup-group-person = Quiénes son
setup-group-coming = Cómo vienen
setup-group-lunch = Almuerzo
setup-group-door = En la puerta
setup-group-instead = Si el primero está vacío
setup-group-other = Otros

## People: what to do next

setup-next-name = ¿Qué columna es el nombre?
setup-next-name-line = Elija «Nombre» para ella en la lista de columnas, o «Nombre de pila» y «Apellidos» para dos.
setup-next-repeated = ¿Qué columna es «{ $field }»?
setup-next-repeated-line = Más de una columna pasaría a serlo. Elija otra cosa para las demás o consérvelas como están:
setup-next-guessed = ¿Son correctas estas columnas?
setup-next-guessed-line = Esta lista es de un tipo desconocido. Lo que pasan a ser sus columnas se deduce de los encabezados: revíselos y cambie lo que esté mal.
setup-confirm = Son correctas
setup-next-problems =
    { $count ->
        [one] { $count } problema impide la importación
       *[other] { $count } problemas impiden la importación
    }
setup-next-problems-line = Corrija el archivo y elíjalo de nuevo, o renuncie a la columna: una que se conserva solo se muestra, tal como está escrita.
setup-keep = Conservar como está
setup-keep-column = Conservar «{ $header }» como está
setup-leave = Omitir
setup-leave-column = Omitir «{ $header }»

## People: what would change

setup-changes = Qué cambiaría
setup-count-new = nuevas
setup-count-changed = cambiadas
setup-count-same = iguales
setup-count-double =
    { $count ->
        [one] lleva el nombre de otra
       *[other] llevan el nombre de otra
    }
setup-count-twice = repetidas
setup-twice-line = cuenta una fila
setup-count-missing = ausentes del archivo
setup-missing-line = se quedan
setup-count-notice = depuradas
setup-notice-line = leídas de otro modo que escritas
setup-count-problem =
    { $count ->
        [one] problema
       *[other] problemas
    }
setup-problem-line = no se importa nada
setup-show = Mostrar
setup-show-what = Mostrar: { $what }
setup-look = Mirar
setup-look-what = Mirar: { $what }
setup-hide = Ocultar
setup-hide-what = Ocultar: { $what }
setup-row = Fila { $row }
setup-row-column = Fila { $row }, { $column }
setup-twice-row = La fila { $row } repite a la persona de la fila { $first }
setup-empty = vacío
setup-more = y { $count } más
setup-nothing-saved = Aún no se ha guardado nada.
setup-import =
    { $count ->
        [one] Importar { $count } cambio
       *[other] Importar { $count } cambios
    }
setup-import-nothing = Nada que importar
setup-import-not-yet = Importar
setup-importing = Importando…
setup-imported = La lista está importada
setup-imported-line = { $new } nuevas, { $changed } cambiadas, { $same } iguales.
setup-imported-missing =
    { $count ->
        [one] { $count } persona que no está en el archivo se queda.
       *[other] { $count } personas que no están en el archivo se quedan.
    }
setup-imported-next = A continuación, escriba las entradas.

## People: two who may be one

setup-doubles = ¿Una persona o dos?
setup-doubles-open =
    { $count ->
        [0] todo resuelto
        [one] { $count } por resolver
       *[other] { $count } por resolver
    }
setup-doubles-line = Llevan el mismo nombre y algo las distingue. Si nadie dice nada, son dos.
setup-on-roster = En la lista
setup-the-first = La primera
setup-the-other = La otra
setup-in-row = Fila { $row } de este archivo
setup-same-person = La misma persona
setup-two-people = Dos personas
setup-double-one = La misma persona
setup-double-two = Dos personas
setup-take-back = Retirar respuesta
setup-namesakes = Personas con el mismo nombre
setup-namesakes-line =
    { $count ->
        [one] { $count } pareja en la lista. Al buscar a una por su nombre, la mesa pregunta cuál de las dos es.
       *[other] { $count } parejas en la lista. Al buscar a una por su nombre, la mesa pregunta cuál de las dos es.
    }
setup-merge-title = ¿Hacer de estas dos una sola persona?
setup-merge-line = Todo lo anotado de cualquiera de ellas cuenta para la primera. Esta ventana no puede volver a separarlas.
setup-merge-do = La misma persona
setup-merge-not = Dejarlas como dos

## People: lists that were imported

setup-past = Listas hasta ahora
setup-past-at = Importada
setup-past-preset = Tomada por
setup-past-when = { $day }, { $time }
setup-take-out = Retirar
setup-take-out-what = Retirar: { $when }
setup-taken-out = retirada
setup-take-out-title = ¿Retirar la lista del { $when }?
setup-take-out-line = { $new } personas que trajo salen de la lista y { $changed } vuelven a ser como eran.
setup-take-out-staying =
    { $count ->
        [one] { $count } de ellas llegó o almorzó. Queda en el registro, marcada:
       *[other] { $count } de ellas llegaron o almorzaron. Quedan en el registro, marcadas:
    }
setup-take-out-do = Retirarla
setup-take-out-not = Conservarla

# The fields of a person.
setup-field-name = Nombre
setup-field-first-name = Nombre de pila
setup-field-middle-name = Segundo nombre
setup-field-latin-name = Nombre en letras latinas
setup-field-honorific = Tratamiento
setup-field-family-name = Apellidos
setup-field-name-as-on-id = Nombre en el documento
setup-field-email = Correo
setup-field-affiliation = Entidad
setup-field-country = País
setup-field-position = Cargo
setup-field-phone = Teléfono
setup-field-language = Idioma
setup-field-group = Categoría
setup-field-mode = Modalidad
setup-field-status = Estado
setup-field-role = Función
setup-field-lunch = Almuerzo
setup-field-diet = Dieta
setup-field-code = Código
setup-field-party = Grupo
setup-field-registration = Inscripción, pedido
setup-field-buyer = Comprador
setup-field-places = Número de plazas
setup-field-host = Anfitrión
setup-field-access-needs = Necesidades de acceso
setup-field-photo-consent = Permiso de foto
setup-field-attention = Para atender
setup-field-note = Nota
setup-field-key = Clave del sistema
setup-field-source = Clave del sistema
setup-field-kept = Conservada como está
setup-field-left-out = Omitida
setup-else = { $field } (segundo)
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field }: { $choice }

## Tickets

setup-tickets-title = Entradas
setup-tickets-line = Un código QR para cada persona confirmada. Volver a escribirlas da las mismas entradas.
setup-tickets-folder = Carpeta
setup-tickets-format = Formato
setup-tickets-pdf = PDF, una página cada una
setup-tickets-cards = PDF, ocho tarjetas por hoja
setup-tickets-eml = Correos con cita de calendario
setup-tickets-png = Imágenes PNG, para combinar correspondencia
setup-tickets-svg = Dibujos SVG
setup-tickets-pdf-line = En el idioma de cada invitado, si se conoce. Nombres en todas las escrituras.
setup-tickets-cards-line = Para imprimir, cortar por las marcas y repartir.
setup-tickets-eml-line = Un archivo por cada invitado con dirección. Un programa de correo lo abre como borrador, con el código dentro.
setup-tickets-png-line = Una imagen por entrada. La lista tickets.csv, al lado, dice de quién es cada una.
setup-tickets-svg-line = Dibujos solo de los códigos, tan grandes como quiera.
setup-paper = Papel
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = Escribir entradas
setup-tickets-done =
    { $written ->
        [one] { $written } entrada
       *[other] { $written } entradas
    } en { $place }, { $new } de ellas emitidas ahora; { $without ->
        [0] nadie se queda sin ella.
        [one] { $without } persona cancelada o no confirmada no tiene.
       *[other] { $without } personas canceladas o no confirmadas no tienen.
    }
setup-tickets-unmailed =
    { $count ->
        [one] { $count } invitado no tiene
       *[other] { $count } invitados no tienen
    } una dirección a la que enviar correo: { $names }. Imprima las suyas.
setup-tickets-unprintable = Algunos caracteres de estos textos no se pueden imprimir y salen como casillas vacías: { $names }.
setup-anew-title = Una entrada nueva para una persona
setup-anew-line = Para una entrada perdida o entregada a quien no era. La anterior deja de valer de inmediato.
setup-anew-who = De quién
setup-anew-none = Nadie se llama así.
setup-anew-do = Emitir una entrada nueva
setup-anew-done = { $name } tiene una entrada nueva: { $place }. La anterior queda revocada.
setup-lists-title = Listas de personas
setup-list-which = Lista
setup-list-lobby = Lista del vestíbulo
setup-list-lobby-line =
    Para la seguridad del edificio: { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    } que dejar subir, con sus anfitriones.
setup-list-paper = Lista en papel
setup-list-paper-line =
    Para marcar en la puerta si falla el ordenador: { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }, por nombre.
setup-list-whole = Toda
setup-list-added =
    Lo añadido o cambiado desde { $at }: { $count ->
        [0] nadie
        [one] { $count } persona
       *[other] { $count } personas
    }
setup-list-part = Cuánto
setup-list-never = Aún no se ha escrito ninguna lista del vestíbulo. Más adelante podrá escribir solo lo añadido.
setup-list-format = Formato
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = Archivo
setup-list-do = Escribir la lista
setup-list-done =
    { $rows ->
        [0] Nadie figura en ella
        [one] { $rows } persona
       *[other] { $rows } personas
    }: { $path }
setup-list-missing = Algunos caracteres no se pueden imprimir y salen como casillas vacías: { $missing }
setup-tickets-no-key = Este es un archivo de puesto sin la clave de las entradas. Admite todas las entradas y no emite ninguna: escriba las entradas desde el archivo de la oficina.
setup-tickets-no-people = La lista de participantes aún está vacía. Importe primero personas.

## Desks

setup-desk-file-title = Otro ordenador en la puerta
setup-desk-file-line = Un archivo de puesto contiene las mismas personas y todo lo ocurrido hasta ahora, sin la clave que emite entradas. Llévelo al otro ordenador en una memoria USB: no necesita red.
setup-desk-file-do = Escribir un archivo de puesto
setup-desk-file-done = Escrito: { $path }
setup-verify-title = Verificar
setup-verify-line = Lee todo lo anotado y demuestra que nada se ha alterado.
setup-verify = Verificar
setup-verifying = Leyendo…
setup-verified =
    { $entries ->
        [one] { $entries } anotación
       *[other] { $entries } anotaciones
    } de { $desks ->
        [one] { $desks } puesto
       *[other] { $desks } puestos
    }. Nada se ha alterado.
setup-altered = Algo se ha alterado. Conserve este archivo tal como está y siga con una copia.

## This computer

setup-computer-desk = Puesto
setup-computer-file = Archivo del evento
setup-computer-battery = Batería
setup-computer-battery-advice = Enchufe el ordenador.
setup-computer-disk = Libre en el disco
setup-computer-disk-advice = Haga sitio: lo que no se puede escribir no queda registrado.
setup-computer-awake = Suspensión
setup-computer-awake-advice = Desactive la suspensión en la configuración de este ordenador.
setup-computer-clock = Reloj
setup-computer-clock-advice = Compárelo con un reloj de confianza y póngalo en hora en la configuración de este ordenador.
setup-battery-none = Ninguna: déjelo enchufado
setup-battery-charging = { $percent } %, enchufado
setup-battery-draining = { $percent } %, sin enchufar
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } GB
setup-awake-kept = Se mantiene activo mientras el evento está abierto
setup-awake-not_kept = Puede suspenderse
setup-awake-not_needed = No se mantiene activo: no hay ningún evento real abierto
setup-clock-steady = Estable desde que se abrió la ventana
setup-clock-jumped =
    { $seconds ->
        [one] Se movió { $seconds } segundo
       *[other] Se movió { $seconds } segundos
    }
setup-not-known = Desconocido
setup-well = En orden
setup-not-well = Requiere atención
