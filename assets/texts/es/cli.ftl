# Review: none by a native reader yet.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first } { $second }

# Answers at the door
cli-admitted = { $name }: llegada registrada, a tiempo ({ $time }).
cli-admitted-late = { $name }: llegada registrada, tarde ({ $time }).
cli-echo = { $name }: recién registrado.
cli-already-in = { $name }: ya está dentro ({ $since }).
cli-was-in = { $name }: estuvo aquí ({ $since }) y se fue. Si ha vuelto, dígalo con `usher return`.
cli-replaced = { $name }: { $holder } ya está dentro en su lugar ({ $since }).
cli-online = { $name } se inscribió en línea. ¿Admitir en persona?
cli-unlinked = Entrada de { $system } que nadie de la lista lleva: ¿quién es? Busque el nombre y vincúlela.
cli-waitlisted = { $name } está en lista de espera: un supervisor puede admitir.
cli-pending = { $name }: pendiente de decisión. Un supervisor puede admitir.
cli-cancelled = { $name }: inscripción cancelada. Pídale que espere; un supervisor puede admitir.
cli-other-event = Este código es para { $which }, no para este evento.
cli-revoked = { $name }: se emitió una entrada más reciente ({ $at }). Pídala o busque el nombre.
cli-forged = La firma de esta entrada de { $system } no es válida.
cli-not-a-ticket = { $what }, no una entrada. Busque el nombre.
cli-misread = La entrada no se leyó completa. Escanéela otra vez o busque el nombre.
cli-never-issued = Una entrada que no está en esta lista. Busque el nombre.
cli-not-on-the-list = En ninguna lista vigente. Busque el nombre o añada a la persona sin inscripción.
cli-nothing = Fuera de esta lista. Busque el nombre o añada a la persona sin inscripción.
cli-room-full = La sala está llena: { $inside } de { $capacity } dentro. Un supervisor puede admitir.
cli-ambiguous = { $count ->
        [one] Coincide 1 persona: elíjala.
       *[other] Coinciden { $count } personas: elija una.
    }
cli-contact = { $card }, no una entrada. { $count ->
        [0] Nadie de la lista coincide: busque el nombre o añada a la persona sin inscripción.
        [one] Puede tratarse de una persona: registre su llegada por su identificador.
       *[other] Puede tratarse de { $count } personas: elija una y registre su llegada por su identificador.
    }
cli-pick = { $count ->
        [one] 1 código en `{ $path }`: elíjalo con --code.
       *[other] { $count } códigos en `{ $path }`: elija uno con --code.
    }
cli-party = Llegadas registradas: { $admitted } de { $all }.
cli-in-place-of = en lugar de { $name }
cli-linked = El código es ahora de { $name }.
cli-left = { $name } se fue.
cli-came-back = { $name } volvió.
cli-waits = { $name } espera: { $place }.
cli-waits-no-longer = { $name } ya no espera.
cli-waits-at = espera: { $place }
cli-nobody-waits = Nadie espera.
cli-waiting = { $count ->
        [one] Espera 1 persona.
       *[other] Esperan { $count } personas.
    }
cli-noted = Anotado sobre { $name }.
cli-flagged = El puesto lo verá cuando llegue { $name }.
cli-seen-to = Lo que necesitaba { $name } está atendido.
cli-undone = { $count ->
        [one] Deshecho: 1 anotación.
       *[other] Deshecho: { $count } anotaciones.
    }
cli-undo-lunch = Se entregó un plato a { $names }. ¿Ya no está (--lunch keep) o fue devuelto (--lunch return)? No se deshizo nada.

# Lunch
cli-lunch = Almuerzo: { $diet }.
cli-lunch-claimed = Almuerzo entregado: { $diet }.
cli-lunch-others = No queda almuerzo de tipo «{ $diet }»; hay { $others }.
cli-lunch-none-left = No quedan almuerzos; un supervisor puede conceder uno.
cli-plate = { $name }: { $diet }.
cli-plate-claimed = { $name }: ya entregado a las { $time } ({ $diet }).
cli-plate-not-in = { $name } no está dentro: registre primero su llegada.
cli-plate-none = { $name } no tiene almuerzo. Un supervisor puede conceder uno.

# People
cli-nobody-found = Nadie coincide con «{ $query }».
cli-in-since = dentro desde las { $time }
cli-sounds-like = suena parecido
cli-typo = una letra de diferencia
cli-no-seat = sin plaza
cli-standing-on_time = a tiempo
cli-standing-late = tarde
cli-standing-joined_online = se conectó en línea
cli-standing-substituted_for = otra persona viene en su lugar
cli-standing-not_yet = aún no ha llegado
cli-standing-no_show = no vino
cli-standing-came_in_person = vino en persona
cli-standing-joined = se conectó
cli-standing-not_joined = no se conectó
cli-standing-cancelled = cancelada
cli-standing-not_confirmed = sin confirmar
cli-standing-walk_in = sin inscripción
cli-lunch-state = almuerzo: { $state } ({ $diet })
cli-expect-due = le corresponde
cli-expect-claimed = entregado
cli-expect-granted = concedido
cli-expect-none-left = no queda
cli-expect-no = no
cli-no-entries = Sin anotaciones.
cli-wrong-pin = PIN erróneo
cli-by = por { $name }
cli-approved-by = con la aprobación de { $name }
cli-is-undone = deshecho

# Files
cli-new = Creado `{ $path }`: { $title }
cli-times = Hora límite { $cutoff }, comienzo { $start }, fin { $end }, el { $date }, { $zone } ({ $called }).
cli-times-zone = La invitación dice «{ $written }»; los relojes de allí marcan ese día { $now }. Compruebe que se trata de las { $cutoff } en esos relojes.
cli-practice = Evento de práctica `{ $path }`: { $count ->
        [one] 1 persona en la lista; allí son las { $time }.
       *[other] { $count } personas en la lista; allí son las { $time }.
    }
cli-practice-line = Nada de ello llega a un evento real.
cli-desk-file = Escrito el archivo de puesto `{ $path }`: no contiene la clave de las entradas.
cli-merged = { $count ->
        [one] Se incorporó 1 anotación ({ $of }).
       *[other] Se incorporaron { $count } anotaciones ({ $of }).
    }
cli-merged-of = { $count } de { $name }
cli-merged-doubles = { $count ->
        [one] 1 doble en total.
       *[other] { $count } dobles en total.
    }
cli-merged-nothing = Nada nuevo: aquí ya se conocía todo lo de ese archivo.
cli-set = Ajustado: { $keys }.
cli-closed = Las llegadas están cerradas: quien no está aquí no vino.
cli-report = Escrito `{ $path }`: hasta { $at }, { $count ->
        [one] 1 plaza.
       *[other] { $count } plazas.
    }
cli-verified = { $count ->
        [one] Nada se alteró: 1 anotación, todas las cadenas son válidas.
       *[other] Nada se alteró: { $count } anotaciones, todas las cadenas son válidas.
    }
cli-altered = Alterado en la anotación { $entry }: { $why }.
cli-hash-missing = La huella no está en este registro: falta lo que se escribió después de anotarla.
cli-head = { $name }: anotación { $entry },

# Lists of people
cli-would-import = Se importaría
cli-imported = Importado
cli-nothing-to-import = Nada que importar
cli-import = { $begins }: { $rows } filas; { $new } nuevas, { $changed } cambiadas, { $same } iguales, { $twice } repetidas, { $missing } en la lista y no en el archivo (se quedan).
cli-import-counts = { $new } nuevas, { $changed } cambiadas
cli-taken-out = retirada
cli-no-imports = Sin importaciones.
cli-taken-for = Entendido como: { $preset } ({ $format }), encabezado en la fila { $row }.
cli-taken-for-replaced = { $count ->
        [one] { $encoding }, con 1 carácter ilegible: pruebe otro `--encoding`
       *[other] { $encoding }, con { $count } caracteres ilegibles: pruebe otro `--encoding`
    }
cli-taken-for-sheet = { $kind }, hoja `{ $sheet }`
cli-row-changed = fila { $row }: { $name }: { $field } `{ $old }` pasa a `{ $new }`
cli-row-again = la fila { $row } repite a la persona de la fila { $first }
cli-row-like-person = la fila { $row } lleva el nombre de { $name } ({ $id }): si son la misma persona, añada `{ $option }`
cli-row-like-row = la fila { $row } lleva el nombre de la fila { $other }: si son la misma persona, añada `{ $option }`
cli-problem = fila { $row }: { $message }
cli-problem-in-column = fila { $row }, columna `{ $column }`: { $message }
cli-reverted = { $count ->
        [one] Retirada. 1 persona de esa lista tiene anotaciones en el registro: se quedan.
       *[other] Retirada. { $count } personas de esa lista tienen anotaciones en el registro: se quedan.
    }
cli-would-revert = { $count ->
        [one] 1 persona de esa lista tiene anotaciones en el registro: se quedarían en él, marcadas.
       *[other] { $count } personas de esa lista tienen anotaciones en el registro: se quedarían en él, marcadas.
    }
cli-no-doubles = Nadie de la lista lleva el nombre de otra persona.
cli-doubles = Cuando dos son la misma persona: `usher merge-doubles --keep ID --merge ID`.
cli-one-person = Ahora es una sola persona: { $name }. Para deshacerlo: `usher import --revert { $revision }`.

# Informes de asistencia
cli-would-take-in = Se incorporarían
cli-taken-in = Incorporado
cli-report-taken-for = Entendido como: { $system } ({ $encoding }).
cli-report-zone = El archivo no dice ninguna zona: sus horas se toman por las de { $zone }.
cli-report-dates = Días como { $dates }.
cli-report-asks-dates = ¿Qué día es `{ $example }`? Diga `--dates dmy` ({ $dmy }) o `--dates mdy` ({ $mdy }).
cli-report-asks-times = Dice cuánto tiempo estuvo cada cual, y no cuándo. Vuelva a descargarlo sin `unique users`; o diga `--without-times from-start` (todos estaban al principio) o `until-end` (todos se quedaron hasta el final, quien estuvo menos llegó más tarde).
cli-report-rows = { $begins }: { $rows } filas = { $parts }. { $news }
cli-report-differs = ya se incorporó con otras horas o personas: retire primero aquel
cli-report-is-it = ¿es { $who }? { $option }
cli-report-total = { $what }: el archivo dice { $stated }, sus filas dan { $ours }: { $agrees ->
        [yes] coincide
       *[no] NO COINCIDE
    }
cli-report-reverted = Retirado: según ese informe ya nadie estuvo en línea.
cli-past-report = { $system }: { $people } personas, { $open } por ver
cli-no-reports = Sin informes de asistencia.

# Tickets and lists out
cli-tickets = { $count ->
        [one] 1 entrada en `{ $path }`, { $new } emitidas ahora.
       *[other] { $count } entradas en `{ $path }`, { $new } emitidas ahora.
    }
cli-tickets-without = { $count ->
        [one] 1 persona cancelada o sin confirmar no tiene.
       *[other] { $count } personas canceladas o sin confirmar no tienen.
    }
cli-reissued = Emitida de nuevo en `{ $path }`; la entrada anterior queda revocada.
cli-reissued-nowhere = Emitida de nuevo; la entrada anterior queda revocada.
cli-unmailed = { $count ->
        [one] 1 persona no tiene dirección a la que enviar un correo: { $names }. Imprima su entrada.
       *[other] { $count } personas no tienen dirección a la que enviar un correo: { $names }. Imprima sus entradas.
    }
cli-unprintable = Los textos de { $names } tienen caracteres que faltan en las fuentes; aparecen como recuadros vacíos.
cli-and-more = { $names } y { $count } más
cli-list = { $count ->
        [one] 1 persona en `{ $path }`.
       *[other] { $count } personas en `{ $path }`.
    }
cli-list-never-sent = No se había enviado nunca, así que están todos.
cli-list-missing = En las fuentes faltan { $missing }: aparecen como recuadros vacíos.
cli-scanner-card = Escrita la tarjeta de prueba `{ $path }`. Imprímala y escanéela en Configuración, Este equipo.
cli-no-code = ningún código

# The people behind the desk
cli-pin-prompt = PIN de { $name }
cli-staff-set = { $name }: { $role }. { $pin }.
cli-staff-removed = { $name } ya no está en el puesto.
cli-pins-forgotten = { $count ->
        [one] Se olvidó 1 PIN y todos pueden hacer todo.
       *[other] Se olvidaron { $count } PIN y todos pueden hacer todo.
    } Ponga otros con `usher staff set NAME --role ROLE --pin`; los archivos de puesto lo sabrán con `usher merge`.
cli-wrong-tries = { $count ->
        [one] 1 intento fallido
       *[other] { $count } intentos fallidos
    }
cli-no-staff = Nadie tiene una función: todos pueden hacer todo.

# The public board
cli-board-only-here = Este equipo no está en ninguna red local: solo él puede abrir el enlace.
cli-board-links = Quien tiene el enlace ve cifras, y ningún nombre, hasta Ctrl C. El Wi-Fi de invitados suele aislar los dispositivos: si un teléfono no puede abrir el enlace, envíe las cifras como texto (`usher tally`).

# Sheets for others
cli-caterer = Escrito `{ $path }`: hasta { $at }.
cli-badges = { $count ->
        [one] 1 acreditación en `{ $path }`.
       *[other] { $count } acreditaciones en `{ $path }`.
    }
cli-certificates = { $count ->
        [one] 1 certificado en `{ $path }`.
       *[other] { $count } certificados en `{ $path }`.
    }
cli-at-the-printer = Están en la impresora.
cli-were-absent = No estuvieron, y por eso no lo tienen: { $who }.
