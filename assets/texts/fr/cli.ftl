# Review: none by a native reader yet.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first } { $second }

# Answers at the door
cli-admitted = { $name } : arrivée enregistrée, à l’heure ({ $time }).
cli-admitted-late = { $name } : arrivée enregistrée, en retard ({ $time }).
cli-echo = { $name } : vient d’être enregistré.
cli-already-in = { $name } : déjà là ({ $since }).
cli-was-in = { $name } : était là ({ $since }), puis est parti. En cas de retour, indiquez-le avec `usher return`.
cli-replaced = { $name } : { $holder } est déjà là à sa place ({ $since }).
cli-online = { $name } s’est inscrit en ligne. Admettre sur place ?
cli-unlinked = Billet { $system } que personne sur la liste ne porte : qui est-ce ? Cherchez le nom, puis associez-le.
cli-waitlisted = { $name } est sur liste d’attente : un responsable peut admettre.
cli-pending = { $name } : en attente de décision. Un responsable peut admettre.
cli-cancelled = { $name } : inscription annulée. Demandez à la personne de patienter ; un responsable peut admettre.
cli-other-event = Ce code est pour { $which }, pas pour cette manifestation.
cli-revoked = { $name } : un billet plus récent a été émis ({ $at }). Demandez-le, ou cherchez le nom.
cli-forged = La signature de ce billet { $system } est fausse.
cli-not-a-ticket = { $what }, pas un billet. Cherchez le nom.
cli-misread = Le billet n’a pas été lu en entier. Scannez-le encore une fois, ou cherchez le nom.
cli-never-issued = Un billet qui n’est pas sur cette liste. Cherchez le nom.
cli-not-on-the-list = Sur aucune liste en vigueur. Cherchez le nom, ou ajoutez la personne sans inscription.
cli-nothing = Hors de cette liste. Cherchez le nom, ou ajoutez la personne sans inscription.
cli-room-full = La salle est pleine : { $inside } sur { $capacity } à l’intérieur. Un responsable peut admettre.
cli-ambiguous = { $count ->
        [one] { $count } personne correspond : choisissez-la.
       *[other] { $count } personnes correspondent : choisissez-en une.
    }
cli-contact = { $card }, pas un billet. { $count ->
        [0] Personne sur la liste ne correspond : cherchez le nom, ou ajoutez la personne sans inscription.
        [one] Une personne peut être visée : enregistrez son arrivée par son identifiant.
       *[other] { $count } personnes peuvent être visées : choisissez-en une et enregistrez son arrivée par son identifiant.
    }
cli-pick = { $count ->
        [one] { $count } code sur `{ $path }` : choisissez-le avec --code.
       *[other] { $count } codes sur `{ $path }` : choisissez-en un avec --code.
    }
cli-party = Arrivées enregistrées : { $admitted } sur { $all }.
cli-in-place-of = à la place de { $name }
cli-linked = Le code est désormais celui de { $name }.
cli-left = { $name } est parti.
cli-came-back = { $name } est de retour.
cli-waits = { $name } attend : { $place }.
cli-waits-no-longer = { $name } n’attend plus.
cli-waits-at = attend : { $place }
cli-nobody-waits = Personne n’attend.
cli-waiting = { $count ->
        [one] { $count } personne attend.
       *[other] { $count } personnes attendent.
    }
cli-noted = Noté au sujet de { $name }.
cli-flagged = L’accueil le verra à l’arrivée de { $name }.
cli-seen-to = Ce qu’il fallait à { $name } est fait.
cli-undone = { $count ->
        [one] Annulé : { $count } écriture.
       *[other] Annulé : { $count } écritures.
    }
cli-undo-lunch = Une assiette a été remise à { $names }. Est-elle partie (--lunch keep), ou a-t-elle été rendue (--lunch return) ? Rien n’a été annulé.

# Lunch
cli-lunch = Déjeuner : { $diet }.
cli-lunch-claimed = Déjeuner remis : { $diet }.
cli-lunch-others = Plus de déjeuner { $diet } ; il reste { $others }.
cli-lunch-none-left = Plus de déjeuner ; un responsable peut en accorder un.
cli-plate = { $name } : { $diet }.
cli-plate-claimed = { $name } : déjà remis à { $time } ({ $diet }).
cli-plate-not-in = { $name } n’est pas là : enregistrez d’abord son arrivée.
cli-plate-none = { $name } n’a pas de déjeuner. Un responsable peut en accorder un.

# People
cli-nobody-found = Personne ne correspond à « { $query } ».
cli-in-since = là depuis { $time }
cli-sounds-like = se prononce ainsi
cli-typo = à une lettre près
cli-no-seat = sans place
cli-standing-on_time = à l’heure
cli-standing-late = en retard
cli-standing-joined_online = connecté en ligne
cli-standing-substituted_for = quelqu’un vient à sa place
cli-standing-not_yet = pas encore là
cli-standing-no_show = n’est pas venu
cli-standing-came_in_person = venu sur place
cli-standing-joined = connecté
cli-standing-not_joined = pas connecté
cli-standing-cancelled = annulée
cli-standing-not_confirmed = non confirmée
cli-standing-walk_in = sans inscription
cli-lunch-state = déjeuner : { $state } ({ $diet })
cli-expect-due = dû
cli-expect-claimed = remis
cli-expect-granted = accordé
cli-expect-none-left = il n’en reste plus
cli-expect-no = non
cli-no-entries = Aucune écriture.
cli-wrong-pin = code PIN faux
cli-by = par { $name }
cli-approved-by = avec l’accord de { $name }
cli-is-undone = annulé

# Files
cli-new = Créé `{ $path }` : { $title }
cli-times = Heure limite { $cutoff }, début { $start }, fin { $end }, le { $date }, { $zone } ({ $called }).
cli-times-zone = L’invitation dit « { $written } » ; les horloges y sont ce jour-là à l’heure { $now }. Vérifiez qu’il s’agit bien de { $cutoff } sur ces horloges.
cli-practice = Manifestation d’essai `{ $path }` : { $count ->
        [one] { $count } personne sur la liste ; il y est { $time }.
       *[other] { $count } personnes sur la liste ; il y est { $time }.
    }
cli-practice-line = Rien n’en parvient à une vraie manifestation.
cli-desk-file = Fichier de poste écrit dans `{ $path }` : il ne contient pas la clé des billets.
cli-merged = { $count ->
        [one] { $count } écriture reprise ({ $of }).
       *[other] { $count } écritures reprises ({ $of }).
    }
cli-merged-of = { $count } de { $name }
cli-merged-doubles = { $count ->
        [one] { $count } doublon en tout.
       *[other] { $count } doublons en tout.
    }
cli-merged-nothing = Rien de nouveau : tout ce que contient ce fichier était connu ici.
cli-set = Réglé : { $keys }.
cli-closed = Les arrivées sont closes : qui n’est pas là n’est pas venu.
cli-report = Écrit dans `{ $path }` : au { $at }, { $count ->
        [one] { $count } place.
       *[other] { $count } places.
    }
cli-verified = { $count ->
        [one] Rien n’a été modifié : { $count } écriture, chaque chaîne est intacte.
       *[other] Rien n’a été modifié : { $count } écritures, chaque chaîne est intacte.
    }
cli-altered = Modifié à l’écriture { $entry } : { $why }.
cli-hash-missing = L’empreinte n’est pas dans ce journal : ce qui a été écrit après qu’elle fut notée manque.
cli-head = { $name } : écriture { $entry },

# Lists of people
cli-would-import = Serait importé
cli-imported = Importé
cli-nothing-to-import = Rien à importer
cli-import = { $begins } : { $rows } lignes ; { $new } nouvelles, { $changed } modifiées, { $same } identiques, { $twice } en double, { $missing } sur la liste et pas dans le fichier (elles restent).
cli-import-counts = { $new } nouvelles, { $changed } modifiées
cli-taken-out = retirée
cli-no-imports = Aucune importation.
cli-taken-for = Compris comme : { $preset } ({ $format }), en-tête à la ligne { $row }.
cli-taken-for-replaced = { $count ->
        [one] { $encoding }, dont { $count } caractère illisible : essayez un autre `--encoding`
       *[other] { $encoding }, dont { $count } caractères illisibles : essayez un autre `--encoding`
    }
cli-taken-for-sheet = { $kind }, feuille `{ $sheet }`
cli-row-changed = ligne { $row } : { $name } : { $field } `{ $old }` devient `{ $new }`
cli-row-again = la ligne { $row } répète la personne de la ligne { $first }
cli-row-like-person = la ligne { $row } porte le nom de { $name } ({ $id }) : si c’est la même personne, ajoutez `{ $option }`
cli-row-like-row = la ligne { $row } porte le nom de la ligne { $other } : si c’est la même personne, ajoutez `{ $option }`
cli-problem = ligne { $row } : { $message }
cli-problem-in-column = ligne { $row }, colonne `{ $column }` : { $message }
cli-reverted = { $count ->
        [one] Retirée. { $count } personne de cette liste a des écritures dans le journal : elles restent.
       *[other] Retirée. { $count } personnes de cette liste ont des écritures dans le journal : elles restent.
    }
cli-would-revert = { $count ->
        [one] { $count } personne de cette liste a des écritures dans le journal : elles y resteraient, marquées.
       *[other] { $count } personnes de cette liste ont des écritures dans le journal : elles y resteraient, marquées.
    }
cli-no-doubles = Personne sur la liste ne porte le nom d’une autre.
cli-doubles = Quand deux sont la même personne : `usher merge-doubles --keep ID --merge ID`.
cli-one-person = Une seule personne désormais : { $name }. Pour revenir en arrière : `usher import --revert { $revision }`.

# Rapports de présence
cli-would-take-in = À reprendre
cli-taken-in = Repris
cli-report-taken-for = Compris comme : { $system } ({ $encoding }).
cli-report-zone = Le fichier ne dit pas de fuseau : ses heures sont prises pour celles de { $zone }.
cli-report-dates = Jours lus comme { $dates }.
cli-report-asks-dates = Quel jour est `{ $example }` ? Dites `--dates dmy` ({ $dmy }) ou `--dates mdy` ({ $mdy }).
cli-report-asks-times = Il dit combien de temps les gens étaient là, et non quand. Reprenez-le sans `unique users` ; ou dites `--without-times from-start` (tous étaient là au début) ou `until-end` (tous sont restés jusqu’à la fin, qui était là moins longtemps est venu plus tard).
cli-report-rows = { $begins } : { $rows } lignes = { $parts }. { $news }
cli-report-differs = il a déjà été repris avec d’autres heures ou d’autres personnes : retirez d’abord celui-là
cli-report-is-it = est-ce { $who } ? { $option }
cli-report-total = { $what } : le fichier dit { $stated }, ses lignes donnent { $ours } : { $agrees ->
        [yes] concorde
       *[no] NE CONCORDE PAS
    }
cli-report-reverted = Retiré : selon ce rapport, plus personne n’était en ligne.
cli-past-report = { $system } : { $people } personnes, { $open } à examiner
cli-no-reports = Aucun rapport de présence.

# Tickets and lists out
cli-tickets = { $count ->
        [one] { $count } billet dans `{ $path }`, dont { $new } émis à l’instant.
       *[other] { $count } billets dans `{ $path }`, dont { $new } émis à l’instant.
    }
cli-tickets-without = { $count ->
        [one] { $count } personne annulée ou non confirmée n’en a pas.
       *[other] { $count } personnes annulées ou non confirmées n’en ont pas.
    }
cli-reissued = Émis à nouveau dans `{ $path }` ; l’ancien billet est révoqué.
cli-reissued-nowhere = Émis à nouveau ; l’ancien billet est révoqué.
cli-unmailed = { $count ->
        [one] { $count } personne n’a pas d’adresse où envoyer un message : { $names }. Imprimez son billet.
       *[other] { $count } personnes n’ont pas d’adresse où envoyer un message : { $names }. Imprimez leurs billets.
    }
cli-unprintable = Les textes de { $names } ont des caractères qui manquent aux polices ; ils apparaissent comme des cases vides.
cli-and-more = { $names } et { $count } de plus
cli-list = { $count ->
        [one] { $count } personne dans `{ $path }`.
       *[other] { $count } personnes dans `{ $path }`.
    }
cli-list-never-sent = Elle n’avait jamais été envoyée : tout le monde y figure.
cli-list-missing = Il manque aux polices { $missing } : ils apparaissent comme des cases vides.
cli-scanner-card = Carte d’essai écrite dans `{ $path }`. Imprimez-la et scannez-la dans Réglages, Cet ordinateur.
cli-no-code = aucun code

# The people behind the desk
cli-pin-prompt = Code PIN de { $name }
cli-staff-set = { $name } : { $role }. { $pin }.
cli-staff-removed = { $name } n’est plus à l’accueil.
cli-pins-forgotten = { $count ->
        [one] { $count } code PIN est oublié, et chacun peut tout faire.
       *[other] { $count } codes PIN sont oubliés, et chacun peut tout faire.
    } Donnez-en de nouveaux avec `usher staff set NAME --role ROLE --pin` ; les fichiers de poste l’apprennent par `usher merge`.
cli-wrong-tries = { $count ->
        [one] { $count } essai faux
       *[other] { $count } essais faux
    }
cli-no-staff = Personne n’a de fonction : chacun peut tout faire.

# The public board
cli-board-only-here = Cet ordinateur n’est sur aucun réseau local : lui seul peut ouvrir le lien.
cli-board-links = Quiconque a le lien voit des nombres, aucun nom, jusqu’à Ctrl C. Le Wi-Fi des invités isole souvent les appareils : si un téléphone ne peut pas ouvrir le lien, envoyez les chiffres en texte (`usher tally`).

# Sheets for others
cli-caterer = Écrit dans `{ $path }` : au { $at }.
cli-badges = { $count ->
        [one] { $count } badge dans `{ $path }`.
       *[other] { $count } badges dans `{ $path }`.
    }
cli-certificates = { $count ->
        [one] { $count } attestation dans `{ $path }`.
       *[other] { $count } attestations dans `{ $path }`.
    }
cli-at-the-printer = Ils sont à l’imprimante.
cli-were-absent = Absents, donc sans attestation : { $who }.
