# Review: none by a native reader yet.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = Mesa
role-of-staff-supervisor = Supervisor
role-of-staff-organizer = Organización

seat-is = { $name } está en este puesto. Cambiar
seat-nobody = ¿Quién está en este puesto?
seat-title = ¿Quién está en este puesto?
seat-line = Lo que se haga aquí queda en el registro con este nombre.
seat-has-pin = con PIN
seat-name = Nombre
seat-other = Otra persona
seat-do = Ocupar el puesto
seat-leave = Nadie en particular
seat-not = Cancelar

pin-title-seat = Su PIN, por favor
pin-title-override = ¿Admitir contra la norma?
pin-title-grant_lunch = ¿Dar un almuerzo que no corresponde?
pin-title-undo_others = ¿Deshacer lo que hizo otra persona?
pin-title-close_arrivals = ¿Cerrar las llegadas?
pin-title-set_up = ¿Abrir Configuración?
pin-title-leave_kiosk = ¿Salir de la pantalla para invitados?
pin-title-share = ¿Compartir las cifras con otros?
pin-title-staff = ¿Cambiar quién tiene qué función?
pin-line-several = Hace falta el PIN de una de estas personas.
pin-line-one = Hace falta el PIN de { $name }.
pin-who = De quién es el PIN
pin-field = PIN
pin-wrong = No es ese. Inténtelo otra vez.
pin-waits = Demasiados PIN erróneos. El siguiente intento tiene que esperar { $left }.
pin-forgotten = ¿Lo ha olvidado? Alguien de la organización pone uno nuevo en Configuración › Puestos, o la oficina en el archivo de la oficina.
pin-delete = Borrar la última cifra
pin-not = Cancelar
pin-enter = Confirmar
pin-checking = Comprobando…

staff-title = Personas y permisos
staff-open = Cualquiera puede hacerlo todo
staff-kept = Reservado a quienes tienen PIN
staff-line = Indique quién trabaja aquí. En cuanto un supervisor o alguien de la organización tenga un PIN, hará falta para admitir contra la norma, dar almuerzos que no corresponden, deshacer lo que hicieron otros, cerrar las llegadas y abrir Configuración.
staff-has-pin = Con PIN
staff-no-pin = Sin PIN
staff-change = Cambiar
staff-change-name = Cambiar los datos de { $name }
staff-take-pin = Quitar el PIN
staff-take-pin-name = Quitar el PIN de { $name }
staff-remove = Eliminar
staff-remove-name = Eliminar a { $name }
staff-forgotten = Un PIN evita que otros decidan por su cuenta; no bloquea el archivo. Si nadie recuerda el suyo: usher staff forget-pins, con el archivo de la oficina.
staff-name = Nombre
staff-role = Función
staff-role-desk = Registra llegadas. Un PIN solo protege el nombre.
staff-role-supervisor = Decide en la puerta y abre Configuración.
staff-role-organizer = Además, dice quién tiene qué función.
staff-pin = PIN
staff-pin-optional = seis cifras, o ninguno
staff-pin-stays = seis cifras; vacío: como está
staff-add = Añadir
staff-save = Guardar
