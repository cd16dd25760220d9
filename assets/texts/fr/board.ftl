# Review: none by a native reader yet.
# The organizers' Board.

## The numbers on top

board-figures = Chiffres
board-on-time-so-far = À l’heure jusqu’ici
board-on-time = À l’heure
board-late = En retard
board-still-to-come = Encore attendus
board-not-yet = Pas encore là
board-no-show = Absents
board-inside = Dans la salle
board-lunch = Déjeuner
board-lunches-left = Repas restants
board-lunches-over = Repas en trop
board-to-feed = À nourrir
board-of-expected = { $onTime } sur { $expected } attendus, { $percent } %
board-count-switched =
    { $number ->
        [one] { $number } passé d’en ligne à sur place
       *[other] { $number } passés d’en ligne à sur place
    }
board-count-walk-ins =
    { $number ->
        [one] { $number } sans inscription
       *[other] { $number } sans inscription
    }
board-count-by-override =
    { $number ->
        [one] { $number } sur décision d’un responsable
       *[other] { $number } sur décision d’un responsable
    }

# Headings of the lists behind them.
board-on-time-registered = Inscrits sur place, à l’heure
board-on-time-switched = Passés d’en ligne à sur place, à l’heure
board-on-time-walk-ins = Sans inscription, à l’heure
board-on-time-by-override = Sur décision d’un responsable, à l’heure
board-lunch-claimed = Repas remis
board-lunch-to-come = Repas encore à remettre

## Arrivals

board-arrivals = Arrivées
board-as-table = En tableau
board-as-curve = En courbe
board-nobody-yet = Personne n’est encore arrivé
board-cutoff = Heure limite { $at }
board-count-now = { $number } maintenant
board-count-then = { $number } à { $at }
board-count-in =
    { $number ->
        [one] { $number } arrivé
       *[other] { $number } arrivés
    }
board-each-five-minutes = Toutes les 5 minutes
board-curve = Arrivées : { $said }. Heure limite { $cutoff }.
board-five-minutes = Cinq minutes
board-running = jusqu’ici
board-in-by-then = Arrivés à cette heure
board-about-by = Environ { $number } à { $at }
board-about-in-the-end = Environ { $number } au total
board-likely-range = { " " }: de { $low } à { $high }
board-likely-pace = , { NUMBER($pace, maximumFractionDigits: 1) } par minute
board-stated = Constaté à { $at } : { $number } à l’heure.
board-known-later = +{ $number } connus plus tard
board-undone-since = −{ $number } annulés depuis
board-since-then =
    { $some ->
        [0] Maintenant : { $number }
       *[other] Depuis, { $changes } : { $number }
    }

## The strip of those registered in person

board-registered-in-person =
    { $number ->
        [one] { $number } inscrit sur place
       *[other] { $number } inscrits sur place
    }
board-substituted-for = Remplacés
board-joined-online = Connectés en ligne
board-not-confirmed = Non confirmés
board-cancelled = Annulés
board-with =
    Avec { $switched ->
        [one] { $switched } passé à sur place
       *[other] { $switched } passés à sur place
    }{ $byOverride ->
        [0] { " " }et
       *[other] , { $byOverride } sur décision et
    } { $walkIns ->
        [one] { $walkIns } sans inscription
       *[other] { $walkIns } sans inscription
    } :

## Groups

board-by-affiliation = Par organisme
board-in = Arrivés
board-registered = Inscrits
board-all = Tous
board-group-government = Gouvernement
board-group-un = ONU et OIG
board-group-academia = Université et recherche
board-group-industry = Industrie, société civile
board-group-other = Autre
board-group-and = { $group } : { $what }

## Lunch

board-lunch-by-diet = Déjeuner par régime
board-requested = Demandés
board-planned = Prévus
board-claimed = Remis
board-due = Dus
board-held = Réservés
board-free = Libres
board-short = il en manque { $number }

## Who has something to do on the stage

board-run-of-show = Déroulé
board-of-all-in = { $number } sur { $all } arrivés
board-name = Nom
board-part = Partie
board-state = État
board-in-at = arrivé à { $at }
board-not-in = pas arrivé
board-online-there = en ligne
board-not-on-roster = hors de la liste
board-role-guest = Invité
board-role-speaker = Intervention
board-role-moderator = Modération
board-role-organizer = Organisation
board-role-interpreter = Interprétation
board-role-press = Presse
board-role-staff = Personnel
board-role-crew = Technique

## Online, and the desks

board-online = En ligne
board-count-registered =
    { $number ->
        [one] { $number } inscrit
       *[other] { $number } inscrits
    }
board-joined = Connectés
board-came-in-person = Venus sur place
board-not-joined = Non connectés
board-desks = Postes
board-median = arrivées, intervalle médian
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
board-minutes = { $minutes } min

## The list behind a number

board-show = Voir qui : { $what }
board-list-title = { $what } : { $number }
board-list-empty = Personne
board-affiliation = Organisme
board-mode = Inscription
board-mode-in-person = sur place
board-mode-online = en ligne
board-since = Depuis
board-phone = Téléphone
board-close = Fermer

## An earlier instant

board-replay = Un moment antérieur
board-as-of-now = En ce moment
board-as-of = À { $at }
board-now = maintenant
board-back-to-now = Revenir à maintenant

## The end of arrivals

board-close-arrivals = Clore les arrivées
board-arrivals-closed = Les arrivées sont closes
board-close-arrivals-question = Clore les arrivées ?
board-close-arrivals-line =
    { $number ->
        [0] Plus personne n’est attendu.
        [one] { $number } personne encore attendue compte désormais comme absente.
       *[other] { $number } personnes encore attendues comptent désormais comme absentes.
    }
board-close-arrivals-yes = Clore les arrivées : plus personne n’est attendu
board-close-arrivals-no = Les laisser ouvertes

## What happened, parties, how people came in, and the big screen

board-log = Ce qui s’est passé
board-log-which = Lesquels
board-log-all = Tout
board-log-admitted = Admis
board-log-other = Tout le reste
board-log-undone = Annulé
board-log-empty = Rien encore
board-parties = Groupes venus ensemble
board-fewer = Moins
board-all-of-them = Tous ({ $number })
board-how = Comment ils sont entrés
board-how-line = arrivées
board-percent = { $percent } %
board-means-scan = Par scan
board-means-look_up = Par leur nom
board-means-group = Avec un groupe
board-means-declared = D’après une liste papier
board-not-admitted = Réponses sans admission
board-answer-already_in = Déjà entré
board-answer-online_registrant = Inscrit en ligne
board-answer-unlinked = Un billet encore à personne
board-answer-not_confirmed = Non confirmé
board-answer-cancelled = Annulé
board-answer-other_event = Un autre événement
board-answer-revoked = Un billet plus ancien
board-answer-forged = Falsifié
board-answer-not_a_ticket = Pas un billet
board-answer-unknown = Code inconnu
board-answer-room_full = Salle pleine
board-answer-ambiguous = Deux personnes possibles
board-latin-name = Nom en lettres latines
board-list-save = Enregistrer cette liste
board-list-write = Écrire le fichier
board-list-file = Fichier
board-list-file-hint = Sa terminaison donne le format : .xlsx, .csv ou .pdf
board-list-saved = Enregistré : { $path }
board-big = Grand écran
board-big-leave = Quitter le grand écran
board-inside-of = Dans la salle, sur { $capacity }
