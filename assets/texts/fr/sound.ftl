# Review: none by a native reader yet.
# What the desk is heard to say, and how loud.

sound-mute = Son actif. Cliquez pour le couper.
sound-unmute = Son coupé. Cliquez pour entendre l’accueil.
sound-none = Pas de son : cet ordinateur n’a rien pour le jouer. L’accueil fonctionne sans.
sound-title = Son
sound-line = Chaque réponse a ses notes : elles montent, restent ou descendent, pour que personne n’ait à lever les yeux.
sound-on = Jouer un son à chaque réponse
sound-volume = Volume
sound-try = Écouter
sound-cue-on_time = Arrivé, à l’heure
sound-cue-late = Arrivé, en retard
sound-cue-already = Déjà là
sound-cue-attention = À signaler
sound-cue-question = Une question
sound-cue-refused = Refus
