# Review: none by a native reader yet.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = Événement
paper-as-of = État au
paper-cutoff = Heure limite
paper-cutoff-rule = { $cutoff } : à l’heure jusqu’à { $last }, en retard à partir de { $late }
paper-holds = Contenu
paper-rows = Lignes
paper-journal = Journal
paper-head = { $desk } : entrée { $entry }, { $hash }
paper-practice = Exercice : rien de ceci n’est réel
paper-every-seat = Toutes les places de la liste en vigueur et toutes les personnes venues sans inscription

## The workbook

paper-sheet-summary = Résumé
paper-sheet-attendance = Présences
paper-sheet-timeline = Chronologie
paper-sheet-groups = Catégories
paper-sheet-changes = Modifications
paper-figure = Chiffre
paper-number = Nombre
paper-cell-name = Nom de la cellule
paper-in-person = Inscrits sur place
paper-confirmed = Confirmés
paper-arrived = Arrivés
paper-by-override = Sur décision
paper-walk-ins = Sans inscription
paper-came-in-person = Passés d’en ligne à sur place
paper-joined-on-time = Connectés à l’heure
paper-joined-late = Connectés en retard
paper-doubles = Admis deux fois
paper-roles = Rôles
paper-groups = Catégories
paper-expected = Attendus
paper-left = Restants
paper-over = En trop
paper-lunch-mode = Distribution
paper-lunch-check-in = à l’arrivée
paper-lunch-desk = à un guichet de repas
paper-lunch-buffet = au buffet

paper-id = Identifiant
paper-standing = Situation
paper-standing-walk-in = Sans inscription
paper-standing-unmatched = Hors liste
paper-status-confirmed = confirmé
paper-status-cancelled = annulé
paper-status-waitlisted = en liste d’attente
paper-status-pending = en attente
paper-arrived-at = Arrivée à
paper-was-late = En retard
paper-desk = Poste
paper-means = Moyen
paper-shown-late = Affiché en retard
paper-also-admitted = Admis aussi
paper-in-their-place = Venu à sa place
paper-plates = Repas remis
paper-yes = oui
paper-no = non
paper-from = De
paper-until = À
paper-by = Par
paper-nothing-said = non indiqué
paper-first-joined = Première connexion
paper-minutes-online = Minutes en ligne
paper-seen-at = Vu à
paper-written-at = Écrit à
paper-entry = Entrée
paper-kind = Ce qui s’est passé
paper-operator = Personne au poste
paper-undone = Annulé

## The page

paper-by-role = Par rôle
paper-by-country = Par pays
paper-of-confirmed = { $number } sur { $all } confirmés
paper-of-registered = sur { $all } inscrits
paper-of-planned = sur { $all } prévus
paper-together =
    { $number ->
        [one] { $number } autre
       *[other] { $number } autres ensemble
    }
paper-concealed =
    { $number ->
        [one] Les catégories de moins de { $number } personne sont réunies à d’autres, afin que nul ne puisse être reconnu.
       *[other] Les catégories de moins de { $number } personnes sont réunies à d’autres, afin que nul ne puisse être reconnu.
    }

## Le texte

paper-another-desk = un autre poste
paper-added = +{ $number } de { $desk }
paper-stated = Constaté à { $at } : { $stated } arrivés. Connu à présent pour cette minute : { $now }
paper-about-plates = Environ { $number } repas au total
paper-shown-otherwise = Le poste a montré { $number } de ces arrivées autrement : l’heure limite ou une horloge a changé depuis.

## For the caterer

paper-caterer-guarantee = Déjeuner : repas à garantir
paper-caterer-hour-before = Déjeuner : une heure avant
paper-caterer-service = Déjeuner : pendant le service
paper-guarantee = À garantir
paper-here = Présents
paper-still-expected = Encore attendus
paper-forecast = À servir
paper-no-names = Repas par régime, sans aucun nom
paper-rule-guarantee = À garantir : { $rate } % des personnes ayant demandé un repas, arrondi au-dessus pour chaque régime. Si rien n’a été demandé, des repas prévus.
paper-rule-hour-before = À servir : toutes les personnes présentes et { $rate } % de celles encore attendues, arrondi au-dessus pour chaque régime.
paper-rule-service = Les repas réservés sont pour les personnes encore attendues. Ils se libèrent à { $release }.
paper-rule-buffet = À nourrir : les personnes présentes qui souhaitent manger et celles encore attendues. Au buffet, les repas ne sont pas comptés.
paper-needs = Ce que la cuisine doit savoir
paper-no-needs = Personne n’a rien signalé.

## Badges

paper-photo-yes = Photographies bienvenues
paper-photo-no = Pas de photographie, s’il vous plaît
paper-photo-unsaid = Non précisé

## Certificates

paper-certificate = Attestation de présence
paper-certificate-says = Il est attesté par la présente que
paper-certificate-in-person = a participé sur place à
paper-certificate-online = a participé en ligne à
paper-certificate-signed = Pour les organisateurs
