# Review: none by a native reader yet.
# El panel público: mostrar las cifras en teléfonos.

share-do = Compartir
share-on = Compartido · { $number }
share-title = Compartir las cifras
share-line = Una página de recuentos para los teléfonos de esta red. No muestra ningún nombre, y allí no se puede cambiar nada.
share-off = Está cerrada. Quien tenga el enlace puede mirarla hasta que usted la cierre, abra otro evento o salga del programa.
share-lunch = Mostrar cuántos almuerzos quedan
share-open = Abrir la página
share-qr = El enlace como código QR
share-network = Red
share-connected =
    { $number ->
        [0] No hay nadie conectado.
        [one] Hay { $number } conectado.
       *[other] Hay { $number } conectados.
    }
share-only-here = Este ordenador no está en ninguna red local: nadie más puede abrir el enlace.
share-isolated = La Wi-Fi de invitados suele aislar los dispositivos. Si un teléfono no puede abrir el enlace, envíe las cifras como texto.
share-copy-link = Copiar el enlace
share-copied = Copiado
share-by-hand = No se pudo copiar: lo marcado se copia con Ctrl C.
share-renew = Revocar y crear otro enlace
share-close = Revocar y cerrar
share-text = Copiar las cifras como texto
share-back = Volver al panel
