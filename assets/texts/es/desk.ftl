# Review: none by a native reader yet.
# The Desk and the lunch desk.

box-desk = Escanee o teclee nombre, correo o código
box-lunch = Escanee una entrada o teclee un nombre
box-label = Escaneo, nombre, correo o código
box-linking = Teclee el nombre del invitado que trae esta entrada

idle-title = Listo para el siguiente invitado
idle-line = Una sola acción por invitado. La respuesta aparece aquí.
idle-lunch-title = Listo para entregar almuerzos
idle-lunch-line = Escanee una entrada o teclee un nombre. La dieta aparece aquí, en las letras más grandes.
idle-lunch-buffet = El almuerzo es un bufé: nadie cuenta platos. A quien se escanee aquí se le registra la llegada.
idle-lunch-check-in = El almuerzo se entrega con la llegada. Escanee aquí a quien se haya quedado sin el suyo.
idle-scan = Escanear
idle-scan-line = Cualquier lector que escriba como un teclado, sin configurar
idle-type = Teclear
idle-type-line = Nombre, correo o código, directamente
idle-show = Mostrar
idle-show-line = Sostenga la entrada a un palmo de la cámara
idle-show-off = Active la cámara con F8 o suelte una imagen de la entrada
idle-camera-trouble =
    { $trouble ->
        [missing] Conecte una. No hace falta esperarla
        [busy] Cierre el programa que la usa. No hace falta esperarla
        [denied] Permítala en la configuración del sistema. No hace falta esperarla
        [black] Abra su tapa. No hace falta esperarla
       *[other] Revise su cable. No hace falta esperarla
    }
idle-no-roster = La lista de participantes aún está vacía
idle-no-roster-line = Importe la lista en Configuración, o añada a quienes lleguen sin inscripción.
idle-to-people = Importar la lista
idle-undone = Deshecho: { $name }
idle-undone-line = Esta llegada ya no cuenta y queda en el registro.

word-on-time = Llegada registrada, a tiempo
word-late = Llegada registrada, tarde
word-echo = Recién registrado
word-already-in = Ya está dentro
word-was-in = Estuvo dentro y se fue
word-replaced = Otra persona vino en su lugar
word-online = Inscripción en línea. ¿Admitir en persona?
word-unlinked = Entrada de { $system }, aún sin vincular
word-not-confirmed =
    { $status ->
        [waitlisted] En lista de espera
       *[other] Aún sin confirmar
    }
word-cancelled = Inscripción cancelada
word-other-event = Entrada de otro evento
word-revoked = Se emitió una entrada más reciente
word-forged = La firma no es válida
word-not-a-ticket = No es una entrada
word-unknown = Fuera de esta lista
word-misread = Lectura incompleta
word-room-full = La sala está llena
word-ambiguous = ¿Quién es?
word-party = Grupo registrado

ask-who = ¿Quién es?
ask-who-line = Teclee el nombre: Intro registra la llegada y vincula la entrada
ask-who-plain = Teclee el nombre o añádalo sin inscripción
line-not-yet = No admitir todavía
line-other-event = Es para { $which }
line-revoked = Pida la entrada del { $date } o busque el nombre
line-forged = Parece una entrada de { $system } y no lo es
line-misread = Escanee otra vez o teclee el nombre
line-never-issued = Una entrada nuestra, pero no emitida para nadie de aquí
line-not-on-the-list = Su lista se retiró
line-ambiguous = { $count } personas tienen este código: elija una
line-find-name = Teclee el nombre o añádalo sin inscripción

thing-scanner_card = La tarjeta de prueba del lector
thing-set_up_code = Un código de configuración de un programa de acreditación
thing-online_link = Un enlace para participar en línea
thing-order = Un número de pedido
thing-web_address = Una dirección web
thing-wifi_code = Un código de wifi
thing-contact_card = Una tarjeta de contacto
thing-contact-card-of = Una tarjeta de contacto: { $name }
thing-mail = Una dirección de correo
thing-phone = Un número de teléfono
thing-location = Un lugar en un mapa
thing-calendar_entry = Una cita de calendario
thing-pass = { $pass }
thing-empty = Un código vacío
thing-too_long = Más largo que cualquier entrada

fact-registered = Inscripción
fact-lunch = Almuerzo
fact-lunch-with = Almuerzo, con la llegada
fact-first = Primera llegada
fact-first-value = { $time } en { $desk }, { $means }
fact-in-place = En su lugar
fact-if-admitted = Si se admite
fact-if-admitted-on-time = Cuenta una vez, en persona, a tiempo
fact-if-admitted-late = Cuenta una vez, en persona, tarde
fact-what-to-do = Qué hacer
fact-do-cancelled = Pregunte a un supervisor
fact-do-not-confirmed = Pregunte a un supervisor
fact-do-other-event = Busque el nombre aquí o añádalo sin inscripción
fact-do-revoked = Pida la entrada nueva o busque el nombre
fact-do-forged = Busque el nombre y avise a la organización
fact-do-find = Busque el nombre o añádalo sin inscripción
fact-do-scan-again = Escanee otra vez
fact-do-wait = Espere a que salga alguien o pregunte a un supervisor
fact-code = El código
fact-code-unlinked = En ninguna fila de esta lista
fact-code-unknown = Nada conocido
fact-code-misread = Empieza como una entrada nuestra
fact-code-never-issued = Completo, y no emitido para nadie
fact-code-off-list = Su titular no está en ninguna lista vigente
fact-read = Leído
fact-inside = En la sala
fact-inside-value = { $inside } de { $capacity }
fact-party = Grupo
fact-in-place-of = En lugar de
fact-email = Correo
fact-position = Cargo
fact-host = Anfitrión
fact-state = Estado
fact-checked-in = Llegada
fact-allergies = Para atender
fact-affiliation = De

lunch-claimed = Entregado { $time }
lunch-claimed-now = Entregado: { $diet }
lunch-none-left = No queda ninguno
lunch-none-left-others = No queda { $diet }; hay { $others }
lunch-no =
    { $free ->
        [0] No pedido, ninguno libre
        [one] No pedido, { $free } libre
       *[other] No pedido, { $free } libres
    }
lunch-no-plain = No pedido

state-in = Dentro desde las { $time }
state-left = Dentro desde las { $time }, y se fue
state-not-in = Aún no ha llegado
state-waiting = { $place }

do-undo = Deshacer
do-lunch = Entregar almuerzo
do-give-lunch = Dar un almuerzo
do-details = Detalles
do-close-details = Cerrar detalles
do-admit = Admitir en persona
do-leave-online = Dejar en línea
do-override = Un supervisor admite
do-walk-in = Añadir sin inscripción
do-search = Buscar el nombre
do-came-back = Volvió
do-left = Se fue
do-different = Otra persona
do-done = Visto
do-check-in = Registrar llegada
do-check-in-from = Registrar, cuenta desde las { $time }
do-substitute = Viene otra persona
do-wait = Espera abajo
do-stop-waiting = Ya no espera
do-note = Nota o aviso
do-met = Atendido
do-name = Dar nombre a la plaza
do-party =
    { $count ->
        [one] { $count } más del grupo
       *[other] { $count } más del grupo
    }
do-dismiss = No es un invitado
do-pick = Esta persona
do-other-meal = Otro almuerzo

recent-title = Recientes
recent-desk = este puesto
recent-lunches = almuerzos
recent-empty = Cada respuesta dada aquí aparece en esta lista, con la hora.
recent-open = por resolver
recent-undone = deshecho
recent-already_in = ya dentro
recent-online_registrant = en línea
recent-unlinked = ¿quién es?
recent-not_confirmed = sin confirmar
recent-cancelled = cancelada
recent-other_event = otro evento
recent-revoked = entrada anterior
recent-forged = falsa
recent-room_full = sala llena
recent-ambiguous = ¿quién es?
recent-left = se fue
recent-returned = volvió
recent-lunch_claimed = almuerzo
recent-walk_in = sin inscripción
recent-substitute = sustitución
recent-switched = pasó a en persona
recent-override = por un supervisor
recent-ticket = Entrada de { $system }
recent-no-ticket = No es una entrada
recent-code = Código desconocido
recent-some-ticket = Una entrada

tile-in = Dentro
tile-on-time = A tiempo
tile-late = Tarde
tile-to-come = Por llegar
tile-no-show = Ausentes
tile-claimed = Entregados
tile-left = Quedan
tile-held = Reservados
tile-free = Libres
tile-short = Faltan
tile-requested = Pedidos
tile-planned = Plan
tile-mouths = Comerán
tile-picture = Imagen
tile-picture-line = Suelte o pegue la imagen de una entrada
tile-picture-reading = Leyendo la imagen

look-best = Mejores
look-sounds = Suena parecido
look-in = Ya dentro
look-same-name = { $count } × mismo nombre
look-none = Nadie se llama así
look-none-line = Pruebe con parte del nombre, el correo o la entidad. Sirve cualquier escritura.
look-more = Coinciden { $count } personas. Teclee más del nombre.
look-found =
    { $count ->
        [one] { $count } persona encontrada
       *[other] { $count } personas encontradas
    }
look-walk-in = Añadir a «{ $name }» sin inscripción
look-choose-several = Pregunte un segundo dato y elija con ↑ ↓
look-is-code = Intro comprueba este código
look-same-title = { $count } personas tienen este nombre
look-same-line = Pregunte por la entidad.
look-linking = Intro registra la llegada y vincula la entrada.

walk-title = Sin inscripción
walk-substitute-title = En lugar de { $name }
walk-name-title = ¿Quién ocupa esta plaza? { $name }
walk-still-to-come =
    { $count ->
        [one] { $count } invitado por llegar
       *[other] { $count } invitados por llegar
    }
walk-places = { $free } de { $capacity } plazas libres, { $toCome } invitados por llegar
walk-name = Nombre
walk-affiliation = Entidad
walk-email = Correo
walk-more = Categoría, grupo, anfitrión
walk-group = Categoría
walk-group-none = Sin indicar
walk-by = Quién lo dice
walk-optional = opcional
walk-lunch = Almuerzo
walk-lunch-free =
    { $free ->
        [one] { $free } libre
       *[other] { $free } libres
    }
walk-lunch-none = Ninguno libre: un supervisor puede dar uno
walk-lunch-theirs = Recibe el almuerzo de la plaza
walk-diet = Dieta
walk-add = Añadir y registrar llegada
walk-cancel = Volver
walk-name-missing = Indique el nombre de la persona
walk-likely = ¿Es una de estas personas?
walk-likely-none = Nadie en la lista tiene un nombre parecido.
walk-likely-line = Elija una persona para registrar su llegada en vez de añadir una segunda.
walk-likely-wait = Teclee el nombre: aquí aparecen personas con un nombre parecido.
walk-not-in = aún no ha llegado
walk-in-since = dentro desde las { $time }

undo-title = ¿Deshacer la llegada de { $name }?
undo-line = Se entregó un almuerzo. ¿Lo devolvieron?
undo-keeps = Deshacer, el almuerzo sigue entregado
undo-returns = Deshacer, el almuerzo fue devuelto
undo-not = Mantener la llegada

override-title = ¿Admitir a { $name }?
override-title-full = ¿Admitir en la sala llena?
override-line = El nombre del supervisor o el motivo queda en el registro.
override-reason = Quién lo decide y por qué
override-do = Admitir
override-not = No admitir

grant-title = ¿Dar un almuerzo a { $name }?
grant-line = No le corresponde ninguno. Un supervisor puede dar uno.
grant-do =
    { $diet }, { $free ->
        [0] ninguno libre
        [one] { $free } libre
       *[other] { $free } libres
    }
grant-not = Sin almuerzo

wait-title = ¿Dónde espera { $name }?
wait-lobby = En el vestíbulo
wait-security = En seguridad
wait-lift = En el ascensor
wait-not = Cancelar
waiting-title = Esperando
waiting-line =
    { $count ->
        [one] { $count } invitado, primero quien más lleva esperando
       *[other] { $count } invitados, primero quien más lleva esperando
    }
waiting-none = No espera nadie. A quien retengan en el vestíbulo se le pone aquí desde sus detalles.
waiting-since = { $place }, desde las { $time }
waiting-clear = Ya no está
waiting-close = Volver a Recientes
waiting-strip =
    { $count ->
        [one] { $count } invitado espera, desde las { $time }
       *[other] { $count } invitados esperan, el primero desde las { $time }
    }

stage-missing =
    { $count ->
        [one] Aún no ha llegado, a { $left } min del inicio
       *[other] { $count } aún no han llegado, a { $left } min del inicio
    }
stage-started =
    { $count ->
        [one] No ha llegado, y el evento ya ha empezado
       *[other] { $count } no han llegado, y el evento ya ha empezado
    }
stage-no-phone = sin número
stage-hide = Ocultar hasta 10 minutos antes

note-title = ¿Qué hay que saber de { $name }?
note-line = Un aviso aparece en la mesa cuando la persona llega, hasta que alguien pulsa «Visto».
note-label = Lo que la mesa debe saber
note-flag = Poner un aviso
note-only = Solo una nota
note-not = Cancelar

declared-title = Marcado en papel
declared-line = Una hora delante de un nombre vale solo para ese nombre: 12:58 Ruiz. Todas las llegadas quedan como anotadas después.
declared-time = Hora en la lista
declared-time-problem = Escriba una hora ya pasada, como 12:58
declared-name = Nombre
declared-several = Coinciden varias personas: elija con ↑ ↓
declared-none = No coincide nadie
declared-entered = Llegadas anotadas
declared-entered-none = Teclee un nombre y pulse Intro: cada llegada anotada aparece aquí.
declared-since = ya dentro desde las { $time }
declared-close = Terminar
declared-enter = Anotar

pick-title = { $count } códigos en esta imagen
pick-line = Elija la entrada.
pick-not = Ninguno de ellos

picture-none = No se encontró ningún código en esta imagen. Repítala con el código más grande o teclee el nombre.

plate-claimed = Para entregar
plate-already = Ya recibió el suyo
plate-not-in = Llegada sin registrar
plate-not-entitled = No tiene almuerzo
plate-not-in-line = Registre primero la llegada
plate-not-entitled-line = Un supervisor puede dar uno
plate-eat-by-diet = Comerán, por dieta
plate-eat-of = { $mouths } de { $planned } previstos
held-until =
    { $count ->
        [one] { $count } plato reservado para un invitado hasta las { $time }
       *[other] { $count } platos reservados para invitados hasta las { $time }
    }
held-released =
    Los platos reservados están libres desde las { $time }: { $free ->
        [one] { $free } libre
       *[other] { $free } libres
    }
held-release = Liberar ahora
held-longer = { $minutes } minutos más
plate-left-by-diet = Quedan por dieta
plate-of = { $left } de { $planned }
plate-held-line = de ellos, { $held } reservados para invitados esperados

failed-title = Eso no funcionó
failed-again = Inténtelo otra vez o busque el nombre.
failed-close = Cerrar

help-title = Teclas
help-box = Ir al campo
help-enter = Hacer lo que dice el botón azul
help-esc = Borrar, luego volver
help-arrows = Elegir entre las personas encontradas
help-pick = Elegir a la persona con este número
help-regions = Ir a la parte siguiente de la pantalla, y volver
help-waiting = Quién espera
help-redo = Registrar de nuevo la última llegada deshecha
help-note = Nota o aviso
help-declared = Anotar una lista en papel
help-paste = Pegar una imagen, un código o un nombre
help-settings = Configuración de este ordenador
help-undo = Deshacer la última llegada de este puesto
help-walk-in = Sin inscripción
help-lunch = Entregar almuerzo
help-party = El resto del grupo
help-details = Detalles
help-picture = Abrir una imagen
help-camera = Activar o desactivar la cámara
help-next-camera = La cámara siguiente
help-places = Mesa, Almuerzo, Panel, Configuración
help-scan = Un lector funciona en todas las pantallas: la respuesta aparece en la mesa. El Intro de un lector nunca responde a una pregunta.
help-close = Cerrar
