# Review: none by a native reader yet.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = la cellule a { $bytes } octets, { $most } au plus peuvent être lus : un guillemet n’est-il jamais fermé ?
problem-too-long-in-the-way = la cellule a { $bytes } octets, { $most } au plus peuvent être lus : un guillemet n’est-il jamais fermé ? Sinon, laissez cette colonne de côté
problem-none-of-these = `{ $text }` n’est aucun de ceux-ci : { $give }
problem-steers = un caractère invisible qui perturbe le texte ({ $character }) a été retiré
problem-rounded = un tableur a arrondi ce nombre et ses derniers chiffres sont perdus : exportez la liste à nouveau, et ouvrez le fichier ici avant tout tableur
problem-left-out = `{ $text }` : la ligne a été laissée de côté
problem-no-name = le nom est vide : donnez-en un, ou un groupe ou un hôte pour une place sans nom
problem-no-places = `{ $text }` n’est pas un nombre de places : donnez 1 à { $most }
problem-ragged = la ligne a { $cells } cellules, l’en-tête { $header } : manque-t-il une virgule ou un guillemet ?
problem-too-many = avec les places des lignes lues, il y a plus de { $most } personnes : divisez la liste
problem-no-time = `{ $text }` n’est pas un moment lisible, comme 5/5/2026, 1:22:10 PM
problem-no-day = ce jour n’est pas au calendrier
problem-twice = les horloges de { $zone } montrent { $wall } deux fois ce jour-là : laquelle est-ce ?
problem-skipped = les horloges de { $zone } sautent { $wall } ce jour-là : est-ce un autre fuseau ?
problem-nobody = il n’y a ni nom ni adresse électronique : qui est-ce ?
problem-never-joined = il n’y a pas d’heure de connexion
problem-left-first = la personne part avant d’arriver : les deux colonnes sont-elles inversées ?
problem-no-length = il n’y a pas de durée
problem-odd-length = `{ $text }` n’est pas une durée lisible : seules les heures comptent
problem-stayed = pas d’heure de départ : prise pour restée jusqu’à la fin
problem-there-first = la personne part sans être arrivée : prise pour là depuis la première connexion

# A file as a whole
file-empty = la liste est vide : il lui faut une ligne d’en-tête avec une colonne `name`, et une ligne par personne
file-too-large = la liste a { $found } octets : { $most } au plus peuvent être lus
file-other-kind = ce n’est pas une liste ({ $what }) : { $advice }
file-binary = la liste n’est pas un fichier texte (un octet nul en position { $at }) : exportez-la à nouveau en CSV ou XLSX
file-no-such-encoding = l’encodage `{ $name }` n’existe pas : donnez-en un comme UTF-8, windows-1252 ou GB18030
file-no-such-sheet = le classeur n’a pas de feuille `{ $sheet }` : il a { $sheets }
file-workbook = le classeur ne peut pas être lu ({ $why }) : ouvrez-le dans un tableur et enregistrez-le à nouveau en XLSX
file-password = le classeur est protégé par un mot de passe : enregistrez-le sans
file-unpacks-too-large = le classeur dépasserait { $most } Mo une fois décompressé, bien plus qu’aucune liste : il n’est pas ouvert
file-too-many-parts = le classeur a { $found } parties, { $most } au plus sont lues : il n’est pas ouvert
file-json = le JSON ne peut pas être lu : { $why }
file-json-shape = le JSON n’est pas une liste de personnes : un tableau d’objets est attendu, comme les inscriptions de l’API d’accueil d’Indico
file-too-many-columns = la ligne { $row } a plus de { $most } colonnes : retirez celles qui ne sont pas de la liste
file-too-many-rows = la liste a plus de { $most } lignes
file-too-much-text = les cellules contiennent plus de { $most } Mo de texte : c’est le maximum qui peut être lu
file-no-header = aucune des { $rows } premières lignes n’est un en-tête : l’une doit nommer les colonnes, comme `name,email`
file-no-such-header = la ligne { $row } est vide ou n’existe pas : indiquez la ligne qui nomme les colonnes
file-no-name = quelle colonne est le nom ? L’en-tête de la ligne { $row } dit { $headers }. Indiquez ce qui est quoi, comme `--map "name=Participant"`{ $proposal }
file-repeated-column = la liste a deux colonnes pour `{ $field }` (`{ $first }` et `{ $second }`) : renommez ou retirez-en une, ou laissez-la de côté
file-no-such-column = la liste n’a pas de colonne `{ $header }` : elle a { $headers }
file-no-rows = la liste a un en-tête et aucune ligne
file-broken-off = le fichier n’a pas pu être lu dans les limites ({ $why }) : ouvrez-le dans un tableur, copiez la liste seule dans une nouvelle feuille, et enregistrez-la
file-no-report = ce n’est pas un rapport de présence : aucune de ses lignes ne dit un nom avec l’heure d’arrivée et de départ. Prenez le rapport de la réunion dans Zoom, Teams ou Webex tel quel, en CSV ou XLSX
file-registrations = c’est une liste d’inscrits, non de présents : importez-la comme liste de personnes
file-report-no-rows = le rapport n’a pas de lignes : personne ne s’est connecté
file-report-empty = le fichier est vide : reprenez le rapport dans le système de la réunion
file-report-too-large = le fichier a { $found } octets : { $most } au plus peuvent être lus
file-report-binary = ce n’est pas un fichier texte (un octet nul à l’octet { $at }) : reprenez le rapport, en CSV ou XLSX
file-report-too-many-rows = le rapport a plus de { $most } lignes
file-report-unpacks-too-large = le classeur dépasserait { $most } Mo une fois ouvert, bien plus que tout rapport : il n’est pas ouvert

# At the door
error-no-such-attendee = personne n’a l’identifiant `{ $id }` dans cette manifestation : cherchez le nom avec `usher find`
error-no-such-entry = aucune écriture ni action `{ $id }` dans ce journal : `usher journal` les montre
error-no-such-revision = aucune révision de la liste `{ $id }` dans ce journal : `usher journal` les montre
error-not-an-import = la révision `{ $id }` n’est pas une importation : annulez une arrivée sans inscription ou un remplacement avec `usher undo`
error-already-reverted = la révision `{ $id }` est déjà retirée
error-no-such-report = aucun rapport de présence `{ $id }` dans ce journal : `usher online` les liste
error-report-is-out = le rapport de présence `{ $id }` est déjà retiré
error-report-differs = ce rapport a déjà été repris avec d’autres heures ou personnes : retirez-le d’abord, avec `usher online --revert { $id }`
error-report-elsewhen = personne de ce rapport n’était là pendant l’événement : ses heures vont de { $from } à { $to }, l’événement commence à { $start } ({ $zone }) : est-ce le rapport d’une autre réunion, ou d’un autre fuseau ?
error-cannot-undo = une écriture `{ $kind }` ne peut pas être annulée : { $instead }
error-already-undone = `{ $id }` est déjà annulé : refaites plutôt l’action
error-bad-counts-from = impossible de compter depuis { $at } : aucune admission annulée de { $attendee } ne compte depuis cet instant
error-no-name = le nom est vide : donnez le nom de la personne
error-place-taken = la place de { $attendee } a été reprise par { $holder } : remplacez plutôt { $holder }
error-code-taken = ce code appartient déjà à { $id } : enregistrez son arrivée avec ce code
error-cannot-link = ce texte ne peut être associé à personne : { $why }
error-not-in = { $attendee } n’est pas là : il faut quelqu’un qui le soit
error-is-in = { $attendee } est déjà là
error-not-waiting = { $attendee } n’attend pas
error-no-such-party = aucun groupe `{ $party }` sur la liste
error-buffet = le déjeuner est un buffet : les assiettes ne sont pas comptées (réglage `lunch.mode`)
error-arrivals-closed = les arrivées sont déjà closes
error-no-code = aucun code trouvé sur `{ $path }` : reprenez la photo avec le code plus grand, ou cherchez le nom

# Settings and staff
error-no-such-setting = aucun réglage `{ $key }` : il y a title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = le réglage `{ $key }` ne peut pas être `{ $value }` : { $why }
error-needs-pin-override = admettre quelqu’un contre la règle demande le code PIN de : { $who }
error-needs-pin-grant-lunch = donner un déjeuner qui n’est pas dû demande le code PIN de : { $who }
error-needs-pin-undo-others = annuler ce qu’un autre a fait demande le code PIN de : { $who }
error-needs-pin-close-arrivals = clore les arrivées demande le code PIN de : { $who }
error-needs-pin-set-up = changer les réglages demande le code PIN de : { $who }
error-needs-pin-leave-kiosk = quitter l’écran des invités demande le code PIN de : { $who }
error-needs-pin-share = partager les chiffres demande le code PIN de : { $who }
error-needs-pin-staff = dire qui fait quoi demande le code PIN de : { $who }
error-name-kept = { $name } a un code PIN : entrez-le pour prendre ce nom ici
error-wrong-pin = { $wait ->
        [0] ce n’est pas le code PIN de { $name }
       *[other] ce n’est pas le code PIN de { $name } : le prochain essai doit attendre { $wait } s
    }
error-pin-waits = trop de codes PIN faux pour { $name } : réessayez dans { $wait } s, ou demandez à quelqu’un d’autre
error-bad-pin = ce n’est pas un code PIN : { $why }
error-no-pin = le code PIN de { $name } n’a pas été donné : définissez { $variable }, ou écrivez-le sur l’entrée standard
error-no-such-staff = personne ne s’appelle `{ $name }` dans l’équipe : `usher staff` la montre
error-not-the-office = ceci est un fichier de poste : les codes PIN s’oublient dans le fichier du bureau, et se reprennent de là

# Files
error-no-event = aucun fichier de manifestation n’est nommé : ajoutez `--event FILE`, ou définissez USHER_EVENT
error-bad-instant = `{ $text }` n’est pas un instant : écrivez-le comme 2026-05-05T13:15:00-04:00, avec le décalage
error-bad-id = `{ $text }` n’est pas un identifiant
error-bad-event = cette description de manifestation ne peut pas être lue : { $why }
error-merge-refused = rien n’a été repris : { $why }
error-no-ticket-key = ceci est un fichier de poste, il ne contient pas la clé des billets : émettez les billets depuis le fichier du bureau
error-purged = les données de cette manifestation ont été effacées : il ne reste de chiffres que pour { $stands }
error-not-practice = ceci n’est pas un fichier d’essai : son horloge est la vraie
error-no-file = aucun fichier de manifestation à `{ $path }` : créez-en un avec `usher new` ou `usher practice`
error-file-exists = `{ $path }` existe déjà : choisissez un autre nom, rien n’a été écrit
error-foreign-file = `{ $path }` n’est pas un fichier de manifestation d’Usher
error-damaged-file = le fichier de manifestation `{ $path }` est endommagé ({ $detail }) : ouvrez-en une sauvegarde, et gardez celui-ci pour réparation
error-newer-file = le fichier de manifestation `{ $path }` est au format { $found }, cet Usher connaît jusqu’au { $known } : prenez un Usher plus récent
error-read-only = le fichier de manifestation `{ $path }` est en lecture seule : rien n’a été écrit
error-not-durable = le fichier de manifestation `{ $path }` n’est pas en sûreté ici ({ $detail }) : mettez-le sur un disque de cet ordinateur
error-damaged-journal = le journal est endommagé à l’écriture { $position } : { $detail }
error-cannot-read = impossible de lire `{ $path }` : { $why }
error-cannot-make = impossible de créer `{ $path }` : { $why }
error-cannot-write = impossible d’écrire `{ $path }` : { $why }
error-store = le fichier de manifestation a échoué : { $why }
error-table = le tableau ne peut pas être écrit : { $why }
error-list-format = `{ $path }` n’indique aucun format de liste : terminez-le par .csv, .xlsx ou .pdf
error-report-format = `{ $path }` n’indique aucun format de rapport : terminez-le par .xlsx, .pdf, .txt, .csv ou .json
error-no-pdf = `{ $path }` doit être un PDF : terminez-le par .pdf
error-nobody-was-there = aucune des personnes demandées n’était là : aucune attestation n’a été écrite, et `{ $path }` est resté tel quel
error-no-such-column = aucune liste n’a de colonne `{ $column }` : il y a { $known }
error-print = impossible d’imprimer `{ $path }` : { $why }
error-no-sender = la manifestation ne nomme aucun contact, et un message doit venir de quelqu’un : ajoutez `contacts` à sa description
error-problems = { $count ->
        [one] { $count } problème dans `{ $path }`, rien n’a été importé
       *[other] { $count } problèmes dans `{ $path }`, rien n’a été importé
    }
error-problems-more = et { $count } de plus
error-not-the-same-row = `{ $option }` : la ligne { $row } de la liste n’est personne ; `usher import --dry-run` dit qui ressemble à qui
error-not-the-same-person = `{ $option }` : personne n’est connu comme `{ $like }` ; `usher import --dry-run` dit qui ressemble à qui
error-said-of-nobody = personne dans `{ $path }` ne s’appelle { $names } : `usher online --dry-run` donne ses noms
error-pictures = { $failed } images sur { $all } ne peuvent pas être lues : { $first }
error-no-event-open = aucune manifestation n’est ouverte : ouvrez-en une dans Réglages
error-in-use = `{ $path }` est ouvert dans une autre fenêtre de cet ordinateur
error-scan-again = ce code n’est plus à disposition : scannez-le à nouveau
error-list-problems = la liste a des problèmes : rien n’a été importé
error-locked = ce poste est verrouillé : déverrouillez-le d’abord
error-no-address = `{ $name }` n’a pas d’adresse électronique
error-bad-address = `{ $address }` n’est pas une adresse électronique
error-other = { $what }
