# Review: none by a native reader yet.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = Quién estuvo en línea
online-line = Después del evento, incorpore el informe de asistencia de la reunión: quién se conectó, cuándo y cuánto tiempo.
online-kinds = Zoom, Teams o Webex, en CSV o XLSX, en cualquier idioma. Suéltelo aquí. Nada se guarda antes de que usted lo vea.
online-open = Abrir un informe de asistencia
online-taken = Incorporado. Personas de las que trata: { $matched }, nuevas entre ellas: { $new }.

online-past-at = Incorporado
online-past-system = Informe
online-past-people = Personas
online-past-open = Sin identificar
online-past-not = Ya no vale
online-take-out-title = ¿Retirar este informe?
online-take-out-line = Según él, { $people } personas estuvieron en línea. El registro guarda que estuvo aquí.

online-taken-for = { $system }, { $encoding }.
online-rows =
    { $count ->
        [one] Una fila
       *[other] { $count } filas
    }
online-meeting = { $day }, de { $from } a { $to }
online-zone = Zona de sus horas
online-zone-line = el archivo no la dice
online-zone-said = El archivo dice la zona de sus horas.
online-asks-dates = ¿Qué día es { $example }?
online-dates-dmy = { $day } (primero el día)
online-dates-mdy = { $day } (primero el mes)
online-dates-none = ese día no existe
online-asks-times = Dice cuánto tiempo estuvo cada persona, no cuándo. ¿Cuándo se conectaron?
online-from-start = Cuando empezó la reunión
online-from-start-line = Todos se conectaron a tiempo.
online-until-end = De modo que todos se quedaron hasta el final
online-until-end-line = Quien estuvo menos tiempo se conectó más tarde.
online-differs = Este informe ya se incorporó, con otras horas o personas. Retírelo primero, más abajo en esta página.
online-problems =
    { $count ->
        [one] Una celda no se puede leer
       *[other] { $count } celdas no se pueden leer
    }
online-problems-line = Nada se incorpora antes de que se corrijan en el archivo.

online-review = ¿Quién es?
online-review-open =
    { $count ->
        [0] todo respondido
       *[other] { $count } por ver
    }
online-review-none = Se conoce a todos los del informe, o no hay que contarlos.
online-review-line = No corresponden a nadie de la lista, o a varios. Quien quede sin respuesta se guarda con el informe y se puede resolver después.
online-why-nobody = Nadie de la lista se llama así.
online-why-several = Corresponden varias personas.
online-why-contradicted = La dirección es de una persona y el nombre de otra.
online-why-device = Un aparato o un teléfono.
online-why-bot = Un asistente que toma notas.
online-there = desde { $from }, { $minutes } min
online-is = Es
online-left-out = Dejado fuera
online-somebody-else = Otra persona
online-look-up = Buscar a alguien
online-look = Nombre, dirección u organismo
online-found-none = No corresponde nadie.
online-leave-out = Dejar fuera
online-say-whose = Decir quién es
online-status-cancelled = cancelado
online-status-waitlisted = en lista de espera
online-status-pending = pendiente

online-outcome = Lo que resulta
online-line-matched =
    { $people ->
        [one] de una persona de la lista
       *[other] de { $people } personas de la lista
    }
online-line-review = por ver
online-line-bot = de asistentes que toman notas
online-line-device = de salas, aparatos, teléfonos
online-line-ignored = dejadas fuera por usted
online-line-absent = de quienes no asistieron
online-line-waited = solo de la sala de espera
online-line-elsewhen = en otro momento que el evento
online-news =
    { $new ->
        [0] { $people } personas, ninguna nueva.
       *[other] { $people } personas, { $new } de ellas nuevas.
    }
online-both = Vinieron también a la entrada: { $count } de ellas.
online-stayed = La mitad se quedó { $minutes } minutos o más; como máximo { $most } a la vez.
online-totals = Los totales del archivo
online-totals-none = Este informe no da ninguno.
online-agrees = Coinciden con sus filas.
online-apart = No coinciden con sus filas: { $count }.
online-file-says = archivo
online-rows-say = sus filas
online-length = { $length } min
online-total-participants = Participantes
online-total-unique-viewers = Espectadores
online-total-users = Conexiones
online-total-registered = Inscritos
online-total-most-at-once = Máximo a la vez
online-total-meeting-length = Duración de la reunión
online-total-average-length = Estancia media
online-total-row-length = Estancia, fila { $row }
online-notices =
    { $count ->
        [one] Una fila se leyó de otro modo
       *[other] { $count } filas se leyeron de otro modo
    }
online-take-in = Incorporar
online-nothing = Nada nuevo

online-board-joined-on-time = Conectados al inicio
online-board-joined-late = Conectados tarde
online-board-median = La mitad se quedó { $minutes } min o más.
online-board-most = Como máximo { $most } a la vez, a las { $at }.
online-board-none = Aún no hay informe de asistencia.
online-board-unmatched = { $count } sin identificar
online-board-reports = Informes de asistencia
online-unmatched-title = En línea, sin identificar: { $count }
online-unmatched-line = Estuvieron en línea y no se sabe quiénes son. Abra de nuevo el informe para decirlo.
online-unmatched-name = Nombre en el informe
online-unmatched-minutes = Minutos
