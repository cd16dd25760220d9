# Review: none by a native reader yet.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $weekday } { $day } de { $month } de { $year }
short-date = { $day } de { $month } de { $year }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
times = { $start }–{ $end }
zone = { $zone }, hora local del evento

label-date = Fecha
label-time = Horario
label-place = Lugar
label-code = Código para teclear
label-organizers = Organizan
label-contact = Consultas

role-speaker = Ponente
role-moderator = Moderación
role-organizer = Organización
role-interpreter = Intérprete
role-press = Prensa
role-staff = Personal
role-crew = Equipo técnico
mode-online = Inscripción en línea

show = Muestre este código en la mesa de acreditación.
show-floor = Muestre este código en la mesa de acreditación, { $floor }.
show-online = Usted participa en línea. Si finalmente asiste en persona, muestre este código en la mesa de acreditación.
arrive = Le rogamos que llegue a más tardar a las { $time }.
personal = Esta entrada es válida para una sola persona y una sola vez. Le rogamos que no la comparta.
picture = Código QR de la entrada { $code }

subject = Su entrada: { $title }
greeting = Buenos días, { $name }:
intro = Esta es su entrada. Puede mostrarla en el teléfono o traerla impresa.
calendar = Se adjunta una cita para su calendario.
regards = Atentamente
