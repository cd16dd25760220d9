# Review: none by a native reader yet.
# Set-up, the last step: what has to be so before the first guest comes.

setup-step-live = Mise en service
live-title = Avant le premier invité
live-open =
    { $count ->
        [0] Tout est prêt
        [one] Un point en suspens
       *[other] { $count } points en suspens
    }
live-done = fait
live-not-done = en suspens
live-to = { $step } : { $what }

live-real = La vraie manifestation est ouverte
live-real-do = Ceci est la manifestation d’essai. Ouvrez la vraie.
live-zone = Ses horloges sont confirmées
live-zone-do = Indiquez de quelles horloges parle l’invitation.
live-roster = La liste des participants est importée
live-roster-do = Importez la liste des participants.
live-tickets = Toutes les personnes confirmées ont un billet
live-tickets-do =
    { $count ->
        [0] La liste des participants est encore vide.
        [one] Une personne n’en a pas. Écrivez les billets, aussi pour les personnes ajoutées en dernier.
       *[other] { $count } personnes n’en ont pas. Écrivez les billets, aussi pour les personnes ajoutées en dernier.
    }
live-paper = Une liste papier du jour est imprimée
live-paper-do = Écrivez la liste papier et imprimez-la : elle permet de continuer quand un ordinateur ne le peut plus.
live-spare = Un autre ordinateur peut prendre le relais
live-spare-do = Écrivez un fichier de poste et portez-le à un second ordinateur.
live-reads = La caméra ou le lecteur lit
live-reads-do = Activez la caméra, ou essayez une fois le lecteur.
live-sound = On entend l’accueil
live-sound-do = Activez le son, et jouez-en un pour l’entendre.
live-power = L’alimentation est assurée
live-power-do = La batterie est à { $percent } %. Branchez l’ordinateur.
live-disk = Il y a de la place sur le disque
live-disk-do = Faites de la place : ce qui ne peut pas être écrit n’est pas enregistré.
live-awake = L’ordinateur reste éveillé
live-awake-do = Désactivez la mise en veille dans les réglages de cet ordinateur.
live-clock = L’horloge est à l’heure
live-clock-do = Elle a bougé depuis l’ouverture de la fenêtre. Comparez-la à une horloge fiable.
