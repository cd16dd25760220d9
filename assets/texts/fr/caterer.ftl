# Review: none by a native reader yet.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = Pour le traiteur
caterer-title = Le déjeuner pour le traiteur
caterer-line = Les repas par régime et ce que la cuisine doit savoir. Aucun nom.
caterer-moment = Quelle feuille
caterer-moment-guarantee = Garantie
caterer-moment-guarantee-line = Quelques jours avant : les repas commandés et payés.
caterer-moment-hour_before = Une heure avant
caterer-moment-hour_before-line = Qui est là et qui est encore attendu.
caterer-moment-service = Service
caterer-moment-service-line = Pendant la distribution : ce qui reste de chaque régime.
caterer-rate = Part des attendus qui viendra
caterer-percent = { $percent } %
caterer-write = Écrire la feuille
caterer-done = La feuille se trouve dans { $path }.

# What is counted.
caterer-count-requested = Demandés
caterer-count-planned = Prévus
caterer-count-guarantee = À garantir
caterer-count-here = Présents
caterer-count-expected = Attendus
caterer-count-forecast = À servir
caterer-count-claimed = Remis
caterer-count-left = Restants
caterer-count-due = Dus
caterer-count-held = Réservés
caterer-count-free = Libres
caterer-count-mouths = À nourrir

## Lists of people

setup-list-signature = Liste d’émargement
setup-list-signature-line = À signer à l’entrée : { $count } en tout, avec une place pour chacun.
setup-list-attended = Participants
setup-list-attended-line = Pour la suite : { $count } jusqu’ici, avec les adresses de ceux-là seuls qui acceptent qu’on leur écrive.

## Badges

badges-title = Badges
badges-line = Un badge imprimé à l’accueil va à l’imprimante que cet ordinateur utilise par défaut.
badges-paper = Papier dans l’imprimante
badges-paper-label = Une étiquette de 80 × 50 mm
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name } : le badge est à l’imprimante
badge-failed = { $name } : le badge n’a pas été imprimé
help-badge = Imprimer un badge
badges-at-check-in = Imprimer un badge à chaque enregistrement
badges-at-check-in-hint = Toute personne enregistrée au poste en reçoit un aussitôt ; personne à l’écran des invités, par une liste papier ou en répétition.
