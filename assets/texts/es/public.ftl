# Review: none by a native reader yet.
# Lo que dice la página para teléfonos además de las palabras del panel.

public-practice = PRÁCTICA
public-of = { $arrived } de { $registered }
public-in-of-registered = Llegaron, de inscritos
public-lost = Conexión perdida. Estas cifras son de las { $at }.
public-ended = Este enlace ya no es válido. Pida uno nuevo.
public-only-counts = Solo recuentos: ningún nombre, y aquí no se puede cambiar nada.
public-no-script = Esta página se vuelve a cargar cada 15 segundos.
public-as-text = Las cifras como texto
public-language = Idioma
public-line = { $what }: { $value }
