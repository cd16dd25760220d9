# Review: none by a native reader yet.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = Étapes des réglages
setup-step-event = Manifestation
setup-step-people = Personnes
setup-step-tickets = Billets et listes
setup-step-desks = Postes
setup-step-computer = Cet ordinateur
setup-step-done = fait
setup-next = Suite : { $step }
setup-to-desk = Vers l’accueil
setup-choose = Choisir…
setup-choose-what = Choisir…, { $what }
setup-file = Fichier
setup-writing = Écriture…
setup-cancel = Abandonner

## Which event

setup-which = Quelle manifestation ?
setup-which-line = Une manifestation est un fichier sur cet ordinateur. Elle n’a pas besoin de réseau.
setup-in-use = Elle est ouverte dans une autre fenêtre de cet ordinateur
setup-opening = Ouverture…
setup-practise = S’exercer
setup-practise-line = Une manifestation fictive avec 152 invités. Rien n’en parvient à une vraie manifestation.
setup-practise-do = S’exercer
setup-new = Nouvelle manifestation
setup-new-line = Sans description, c’est celle de la note conceptuelle.
setup-new-do = Créer la manifestation
setup-description = Description
setup-description-hint = facultatif, un fichier TOML
setup-open = Ouvrir une manifestation
setup-open-line = Un fichier de manifestation, ou un fichier de poste venant du bureau.
setup-open-do = Ouvrir
setup-another-event = Autre manifestation
setup-back-to-event = Revenir à cette manifestation

## Which clocks are meant

setup-zone-question = S’agit-il de { $time } aux horloges de { $place } ?
setup-zone-line = L’invitation indique « { $written } ». Le { $day }, les horloges de { $place } indiquent { $called }.
setup-zone-otherwise = S’il s’agit d’une autre heure, changez l’heure limite ci-dessous.
setup-zone-confirm = Oui, { $time } à ces horloges
setup-zone-confirmed = L’invitation indique « { $written } ». Vous avez confirmé qu’il s’agit des horloges de { $place } ({ $called }).

## The practice clock

setup-clock = L’horloge d’essai
setup-clock-line = Avancez-la pour voir passer l’heure limite
setup-clock-cutoff = Heure limite { $time }

## Settings

setup-settings = Paramètres
setup-set-title = Titre
setup-set-cutoff = Heure limite
setup-set-start = Début
setup-set-end = Fin
setup-set-release = Repas réservés jusqu’à
setup-set-release-hint = ou none
setup-set-grace = Tolérance
setup-set-grace-hint = en secondes
setup-set-capacity = Places dans la salle
setup-set-capacity-hint = ou none
setup-set-lunch = Le déjeuner est remis
setup-set-lunch-check-in = avec l’arrivée
setup-set-lunch-desk = au poste des repas
setup-set-lunch-buffet = buffet
setup-late-from = « À l’heure » signifie avant { $time } : l’heure limite et la tolérance.
setup-save = Enregistrer
setup-saving = Enregistrement…
setup-saved = Enregistré

## People: the list

setup-people-first = Qui est attendu ?
setup-people-again = Une liste plus récente ?
setup-people-drop = Déposez la liste ici, ou choisissez-la. Vous voyez ce qui changerait avant que rien ne soit enregistré.
setup-choose-file = Choisir un fichier
setup-another-file = Autre fichier
setup-reading = Lecture…
setup-people-kinds = Un tableau se lit depuis CSV, TSV et texte brut, Excel (XLSX, XLS), OpenDocument (ODS) ou JSON.
setup-people-systems = Les listes d’Indico, de pretix, d’Eventbrite, de Zoom, de Microsoft Forms et de Google Forms sont connues, et la nôtre aussi. Pour toute autre, vous dites une fois ce que sont ses colonnes.
setup-people-columns = Seul le nom est nécessaire. Les colonnes peuvent être nommées en anglais, français, espagnol, russe, chinois ou arabe.
setup-people-stay = Une liste plus récente ajoute et modifie des personnes. Qui n’y figure pas reste.
setup-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }. { $kind }, { $rows }.
setup-taken-uncounted = { $taken }. { $kind }.
setup-taken-by-hand = Une liste d’un genre inconnu
setup-taken-as-last = Comprise comme la dernière liste avec ces colonnes
setup-preset-plain-list = Notre propre liste
setup-preset-by-hand = Colonnes choisies à la main
setup-format-delimited = Texte
setup-format-workbook = Classeur { $format }
setup-format-json = JSON
setup-preface =
    { $count ->
        [one] { $count } ligne avant l’en-tête est ignorée.
       *[other] { $count } lignes avant l’en-tête sont ignorées.
    }
setup-read-as = Comment le fichier est lu
setup-encoding = Encodage
setup-encoding-used = { $encoding } ({ $used })
setup-replaced =
    { $count ->
        [one] { $count } caractère n’a pas pu être lu : essayez un autre encodage.
       *[other] { $count } caractères n’ont pas pu être lus : essayez un autre encodage.
    }
setup-delimiter = Entre les cellules
setup-delimiter-comma = Virgule
setup-delimiter-semicolon = Point-virgule
setup-delimiter-tab = Tabulation
setup-delimiter-bar = Barre
setup-sheet = Feuille
setup-header-row = En-tête à la ligne

## People: what its columns become

setup-columns = Colonnes
setup-columns-count =
    { $count ->
        [one] { $count } colonne
       *[other] { $count } colonnes
    }
setup-in-file = Dans le fichier
setup-becomes = Devient
setup-example = Par exemple
setup-column-becomes = Ce que devient { $header }
setup-column-empty = vide
setup-proposed-guessed = à vérifier
setup-proposed-remembered = comme la dernière fois
setup-proposed-said = choisi par vous
setup-aside =
    { $count ->
        [one] { $count } autre colonne, gardée ou omise
       *[other] { $count } autres colonnes, gardées ou omises
    }
setup-aside-show = Les montrer
setup-aside-hide =
    { $count ->
        [one] Masquer { $count } colonne gardée ou omise
       *[other] Masquer { $count } colonnes gardées ou omises
    }
setup-group-not-a-field = Aucun champ
setup-group-name = Nom
setup-group-person = Qui elles sont
setup-group-coming = Comment elles viennent
setup-group-lunch = Déjeuner
setup-group-door = À l’entrée
setup-group-instead = Si le premier est vide
setup-group-other = Autre

## People: what to do next

setup-next-name = Quelle colonne est le nom ?
setup-next-name-line = Choisissez « Nom » pour elle dans la liste des colonnes, ou « Prénom » et « Nom de famille » pour deux.
setup-next-repeated = Quelle colonne est « { $field } » ?
setup-next-repeated-line = Plusieurs colonnes le deviendraient. Choisissez autre chose pour les autres, ou gardez-les telles quelles :
setup-next-guessed = Ces colonnes sont-elles justes ?
setup-next-guessed-line = Cette liste est d’un genre inconnu. Ce que ses colonnes deviennent est deviné d’après leurs en-têtes : regardez-les, et changez ce qui est faux.
setup-confirm = Elles sont justes
setup-next-problems =
    { $count ->
        [one] { $count } problème empêche l’importation
       *[other] { $count } problèmes empêchent l’importation
    }
setup-next-problems-line = Corrigez le fichier et choisissez-le de nouveau, ou renoncez à la colonne : une colonne gardée est seulement montrée, telle qu’écrite.
setup-keep = Garder telle quelle
setup-keep-column = Garder « { $header } » telle quelle
setup-leave = Omettre
setup-leave-column = Omettre « { $header } »

## People: what would change

setup-changes = Ce qui changerait
setup-count-new = nouvelles
setup-count-changed = modifiées
setup-count-same = identiques
setup-count-double =
    { $count ->
        [one] porte le nom d’une autre
       *[other] portent le nom d’une autre
    }
setup-count-twice = en double
setup-twice-line = une ligne compte
setup-count-missing = absentes du fichier
setup-missing-line = elles restent
setup-count-notice = nettoyées
setup-notice-line = lues autrement qu’écrites
setup-count-problem =
    { $count ->
        [one] problème
       *[other] problèmes
    }
setup-problem-line = rien n’est importé
setup-show = Montrer
setup-show-what = Montrer : { $what }
setup-look = Regarder
setup-look-what = Regarder : { $what }
setup-hide = Masquer
setup-hide-what = Masquer : { $what }
setup-row = Ligne { $row }
setup-row-column = Ligne { $row }, { $column }
setup-twice-row = La ligne { $row } répète la personne de la ligne { $first }
setup-empty = vide
setup-more = et { $count } de plus
setup-nothing-saved = Rien n’est encore enregistré.
setup-import =
    { $count ->
        [one] Importer { $count } changement
       *[other] Importer { $count } changements
    }
setup-import-nothing = Rien à importer
setup-import-not-yet = Importer
setup-importing = Importation…
setup-imported = La liste est importée
setup-imported-line = { $new } nouvelles, { $changed } modifiées, { $same } identiques.
setup-imported-missing =
    { $count ->
        [one] { $count } personne absente du fichier reste.
       *[other] { $count } personnes absentes du fichier restent.
    }
setup-imported-next = Ensuite, écrivez les billets.

## People: two who may be one

setup-doubles = Une personne, ou deux ?
setup-doubles-open =
    { $count ->
        [0] tout est répondu
        [one] { $count } en suspens
       *[other] { $count } en suspens
    }
setup-doubles-line = Elles portent le même nom, et quelque chose les distingue. Sans réponse, elles sont deux.
setup-on-roster = Sur la liste
setup-the-first = La première
setup-the-other = L’autre
setup-in-row = Ligne { $row } de ce fichier
setup-same-person = Même personne
setup-two-people = Deux personnes
setup-double-one = Même personne
setup-double-two = Deux personnes
setup-take-back = Reprendre
setup-namesakes = Personnes de même nom
setup-namesakes-line =
    { $count ->
        [one] { $count } paire sur la liste. Si l’une est cherchée par son nom, l’accueil demande laquelle des deux c’est.
       *[other] { $count } paires sur la liste. Si l’une est cherchée par son nom, l’accueil demande laquelle des deux c’est.
    }
setup-merge-title = Faire de ces deux une seule personne ?
setup-merge-line = Tout ce qui est écrit sur l’une ou l’autre compte pour la première. Cette fenêtre ne peut pas les séparer à nouveau.
setup-merge-do = Même personne
setup-merge-not = Les laisser deux

## People: lists that were imported

setup-past = Listes importées
setup-past-at = Importée
setup-past-preset = Prise pour
setup-past-when = { $day }, { $time }
setup-take-out = Retirer
setup-take-out-what = Retirer : { $when }
setup-taken-out = retirée
setup-take-out-title = Retirer la liste du { $when } ?
setup-take-out-line = { $new } personnes qu’elle a apportées quittent la liste, et { $changed } redeviennent ce qu’elles étaient.
setup-take-out-staying =
    { $count ->
        [one] { $count } d’entre elles est arrivée ou a déjeuné. Elle reste au journal, marquée :
       *[other] { $count } d’entre elles sont arrivées ou ont déjeuné. Elles restent au journal, marquées :
    }
setup-take-out-do = La retirer
setup-take-out-not = La garder

# The fields of a person.
setup-field-name = Nom
setup-field-first-name = Prénom
setup-field-middle-name = Deuxième prénom
setup-field-latin-name = Nom en lettres latines
setup-field-honorific = Titre de civilité
setup-field-family-name = Nom de famille
setup-field-name-as-on-id = Nom sur la pièce d’identité
setup-field-email = Courriel
setup-field-affiliation = Organisme
setup-field-country = Pays
setup-field-position = Fonction
setup-field-phone = Téléphone
setup-field-language = Langue
setup-field-group = Catégorie
setup-field-mode = Mode
setup-field-status = Statut
setup-field-role = Rôle
setup-field-lunch = Déjeuner
setup-field-diet = Régime
setup-field-code = Code
setup-field-party = Groupe
setup-field-registration = Inscription, commande
setup-field-buyer = Acheteur
setup-field-places = Nombre de places
setup-field-host = Hôte
setup-field-access-needs = Besoins d’accès
setup-field-photo-consent = Accord photo
setup-field-attention = À signaler
setup-field-note = Remarque
setup-field-key = Clé du système
setup-field-source = Clé du système
setup-field-kept = Gardée telle quelle
setup-field-left-out = Omise
setup-else = { $field } (deuxième)
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field } : { $choice }

## Tickets

setup-tickets-title = Billets
setup-tickets-line = Un code QR pour chaque personne confirmée. Les écrire de nouveau donne les mêmes billets.
setup-tickets-folder = Dossier
setup-tickets-format = Format
setup-tickets-pdf = PDF, une page par billet
setup-tickets-cards = PDF, huit cartes par feuille
setup-tickets-eml = Courriels avec entrée d’agenda
setup-tickets-png = Images PNG, pour un publipostage
setup-tickets-svg = Dessins SVG
setup-tickets-pdf-line = Dans la langue de chaque invité si elle est connue. Noms dans toutes les écritures.
setup-tickets-cards-line = À imprimer, découper selon les repères et distribuer.
setup-tickets-eml-line = Un fichier pour chaque invité ayant une adresse. Un logiciel de messagerie l’ouvre comme brouillon, avec le code.
setup-tickets-png-line = Une image par billet. La liste tickets.csv à côté dit laquelle est à qui.
setup-tickets-svg-line = Des dessins des codes seuls, aussi grands que vous voulez.
setup-paper = Papier
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = Écrire les billets
setup-tickets-done =
    { $written ->
        [one] { $written } billet
       *[other] { $written } billets
    } dans { $place }, dont { $new } émis maintenant ; { $without ->
        [0] personne n’en manque.
        [one] { $without } personne annulée ou non confirmée n’en a pas.
       *[other] { $without } personnes annulées ou non confirmées n’en ont pas.
    }
setup-tickets-unmailed =
    { $count ->
        [one] { $count } invité n’a
       *[other] { $count } invités n’ont
    } pas d’adresse valable pour un courriel : { $names }. Imprimez leur billet.
setup-tickets-unprintable = Certains caractères de ces textes ne peuvent pas être imprimés et apparaissent comme des cases vides : { $names }.
setup-anew-title = Un nouveau billet pour une personne
setup-anew-line = Pour un billet perdu ou remis à quelqu’un d’autre. L’ancien cesse aussitôt de valoir.
setup-anew-who = Pour qui
setup-anew-none = Personne ne porte ce nom.
setup-anew-do = Émettre un nouveau billet
setup-anew-done = { $name } a un nouveau billet : { $place }. L’ancien est révoqué.
setup-lists-title = Listes de personnes
setup-list-which = Liste
setup-list-lobby = Liste du hall
setup-list-lobby-line =
    Pour la sécurité du bâtiment : { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } à laisser monter, avec leurs hôtes.
setup-list-paper = Liste papier
setup-list-paper-line =
    À cocher à l’entrée si l’ordinateur tombe en panne : { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }, par nom.
setup-list-whole = En entier
setup-list-added =
    Ajouts ou changements depuis { $at } : { $count ->
        [0] personne
        [one] { $count } personne
       *[other] { $count } personnes
    }
setup-list-part = Étendue
setup-list-never = Aucune liste du hall n’a encore été écrite. Plus tard, vous pourrez écrire seulement les ajouts.
setup-list-format = Format
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = Fichier
setup-list-do = Écrire la liste
setup-list-done =
    { $rows ->
        [0] Personne n’y figure
        [one] { $rows } personne
       *[other] { $rows } personnes
    } : { $path }
setup-list-missing = Certains caractères ne peuvent pas être imprimés et apparaissent comme des cases vides : { $missing }
setup-tickets-no-key = Ceci est un fichier de poste sans la clé des billets. Il admet tous les billets et n’en émet aucun : écrivez les billets depuis le fichier du bureau.
setup-tickets-no-people = La liste des participants est encore vide. Importez d’abord des personnes.

## Desks

setup-desk-file-title = Un autre ordinateur à l’entrée
setup-desk-file-line = Un fichier de poste contient les mêmes personnes et tout ce qui s’est passé jusqu’ici, sans la clé qui émet les billets. Portez-le sur une clé USB à l’autre ordinateur : il n’a pas besoin de réseau.
setup-desk-file-do = Écrire un fichier de poste
setup-desk-file-done = Écrit : { $path }
setup-verify-title = Vérifier
setup-verify-line = Relit tout ce qui a été écrit, et prouve que rien n’y a été modifié.
setup-verify = Vérifier
setup-verifying = Lecture…
setup-verified =
    { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } de { $desks ->
        [one] { $desks } poste
       *[other] { $desks } postes
    }. Rien n’a été modifié.
setup-altered = Quelque chose a été modifié. Gardez ce fichier tel quel, et continuez avec une copie.

## This computer

setup-computer-desk = Poste
setup-computer-file = Fichier de la manifestation
setup-computer-battery = Batterie
setup-computer-battery-advice = Branchez l’ordinateur.
setup-computer-disk = Libre sur le disque
setup-computer-disk-advice = Faites de la place : ce qui ne peut pas être écrit n’est pas enregistré.
setup-computer-awake = Veille
setup-computer-awake-advice = Désactivez la mise en veille dans les réglages de cet ordinateur.
setup-computer-clock = Horloge
setup-computer-clock-advice = Comparez-la à une horloge fiable, et mettez-la à l’heure dans les réglages de cet ordinateur.
setup-battery-none = Aucune trouvée : laissez-le branché
setup-battery-charging = { $percent } %, branché
setup-battery-draining = { $percent } %, non branché
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } Go
setup-awake-kept = Tenu éveillé tant que la manifestation est ouverte
setup-awake-not_kept = Peut se mettre en veille
setup-awake-not_needed = Non tenu éveillé : aucune vraie manifestation n’est ouverte
setup-clock-steady = Régulière depuis l’ouverture de la fenêtre
setup-clock-jumped =
    { $seconds ->
        [one] A bougé de { $seconds } seconde
       *[other] A bougé de { $seconds } secondes
    }
setup-not-known = Inconnu
setup-well = En ordre
setup-not-well = À vérifier
