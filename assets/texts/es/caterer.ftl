# Review: none by a native reader yet.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = Para el servicio de comidas
caterer-title = El almuerzo para el servicio de comidas
caterer-line = Platos por dieta y lo que la cocina debe saber. Sin nombres.
caterer-moment = Qué hoja
caterer-moment-guarantee = Garantía
caterer-moment-guarantee-line = Días antes: los platos que se piden y se pagan.
caterer-moment-hour_before = Una hora antes
caterer-moment-hour_before-line = Quién está y quién falta por llegar.
caterer-moment-service = Servicio
caterer-moment-service-line = Durante la entrega: lo que queda de cada dieta.
caterer-rate = De los esperados vendrá
caterer-percent = { $percent } %
caterer-write = Escribir la hoja
caterer-done = La hoja está en { $path }.

# What is counted.
caterer-count-requested = Pedidos
caterer-count-planned = Plan
caterer-count-guarantee = Garantía
caterer-count-here = Presentes
caterer-count-expected = Por llegar
caterer-count-forecast = Por servir
caterer-count-claimed = Entregados
caterer-count-left = Restantes
caterer-count-due = Por dar
caterer-count-held = Reserva
caterer-count-free = Libres
caterer-count-mouths = Por alimentar

## Lists of people

setup-list-signature = Lista de firmas
setup-list-signature-line = Para firmar en la entrada: { $count } en total, con espacio para cada firma.
setup-list-attended = Participantes
setup-list-attended-line = Para después: { $count } hasta ahora, con las direcciones solo de quienes aceptaron que se les escriba.

## Badges

badges-title = Credenciales
badges-line = Una credencial impresa desde la mesa va a la impresora que este equipo usa por defecto.
badges-paper = Papel en la impresora
badges-paper-label = Una etiqueta de 80 × 50 mm
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name }: la credencial está en la impresora
badge-failed = { $name }: la credencial no se imprimió
help-badge = Imprimir una credencial
badges-at-check-in = Imprimir una credencial en cada registro
badges-at-check-in-hint = Quien se registra en el puesto recibe una al momento; nadie en la pantalla de invitados, de una lista en papel o en un ensayo.
