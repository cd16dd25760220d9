# Review: none by a native reader yet.
# What the desk is heard to say, and how loud.

sound-mute = Sonido activado. Haga clic para silenciar.
sound-unmute = Sonido silenciado. Haga clic para oír la mesa.
sound-none = Sin sonido: este ordenador no tiene con qué reproducirlo. La mesa funciona sin él.
sound-title = Sonido
sound-line = Cada respuesta tiene sus notas: suben, se mantienen o bajan, para que nadie tenga que levantar la vista.
sound-on = Reproducir un sonido con cada respuesta
sound-volume = Volumen
sound-try = Oír
sound-cue-on_time = Dentro, a tiempo
sound-cue-late = Dentro, tarde
sound-cue-already = Ya está dentro
sound-cue-attention = Para atender
sound-cue-question = Una pregunta
sound-cue-refused = No admitido
