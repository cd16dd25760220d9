# Review: none by a native reader yet.
# The Desk and the lunch desk.

box-desk = Scannez un billet ou tapez nom, adresse ou code
box-lunch = Scannez un billet ou tapez un nom
box-label = Scan, nom, adresse électronique ou code
box-linking = Tapez le nom de l’invité qui présente ce billet

idle-title = Prêt pour l’invité suivant
idle-line = Un seul geste par invité. La réponse s’affiche ici.
idle-lunch-title = Prêt à remettre les repas
idle-lunch-line = Scannez un billet ou tapez un nom. Le régime s’affiche ici, en très grand.
idle-lunch-buffet = Le déjeuner est un buffet : personne ne compte les repas. Un scan ici enregistre l’arrivée.
idle-lunch-check-in = Le repas est remis à l’arrivée. Scannez ici les personnes reparties sans repas.
idle-scan = Scannez
idle-scan-line = Tout lecteur qui saisit comme un clavier, sans réglage
idle-type = Tapez
idle-type-line = Nom, adresse électronique ou code, directement
idle-show = Montrez
idle-show-line = Tenez le billet à une main de la caméra
idle-show-off = Activez la caméra avec F8, ou déposez une image du billet
idle-camera-trouble =
    { $trouble ->
        [missing] Branchez-en une. Inutile de l’attendre
        [busy] Fermez le programme qui l’utilise. Inutile de l’attendre
        [denied] Autorisez-la dans les réglages du système. Inutile de l’attendre
        [black] Ouvrez son cache. Inutile de l’attendre
       *[other] Vérifiez son câble. Inutile de l’attendre
    }
idle-no-roster = La liste des participants est encore vide
idle-no-roster-line = Importez la liste dans Réglages, ou ajoutez les personnes sans inscription à leur arrivée.
idle-to-people = Importer la liste
idle-undone = Annulé : { $name }
idle-undone-line = Cette arrivée ne compte plus et reste dans le journal.

word-on-time = Arrivée enregistrée, à l’heure
word-late = Arrivée enregistrée, en retard
word-echo = Vient d’être enregistré
word-already-in = Déjà là
word-was-in = Était là, puis est parti
word-replaced = Une autre personne est venue à sa place
word-online = Inscription en ligne. Admettre sur place ?
word-unlinked = Billet { $system }, pas encore associé
word-not-confirmed =
    { $status ->
        [waitlisted] Sur liste d’attente
       *[other] Pas encore confirmée
    }
word-cancelled = Inscription annulée
word-other-event = Billet d’une autre manifestation
word-revoked = Un billet plus récent a été émis
word-forged = La signature est fausse
word-not-a-ticket = Pas un billet
word-unknown = Hors de cette liste
word-misread = Lecture incomplète
word-room-full = La salle est pleine
word-ambiguous = Qui est-ce ?
word-party = Groupe enregistré

ask-who = Qui est-ce ?
ask-who-line = Tapez le nom : Entrée enregistre l’arrivée et associe le billet
ask-who-plain = Tapez le nom, ou ajoutez une personne sans inscription
line-not-yet = Ne pas admettre pour l’instant
line-other-event = Il est pour { $which }
line-revoked = Demandez le billet du { $date }, ou cherchez le nom
line-forged = Il ressemble à un billet { $system } et n’en est pas un
line-misread = Scannez encore une fois, ou tapez le nom
line-never-issued = Un de nos billets, mais émis pour personne ici
line-not-on-the-list = Sa liste a été retirée
line-ambiguous = { $count } personnes portent ce code : choisissez-en une
line-find-name = Tapez le nom, ou ajoutez une personne sans inscription

thing-scanner_card = La carte d’essai du lecteur
thing-set_up_code = Un code d’installation d’un programme d’accueil
thing-online_link = Un lien pour participer en ligne
thing-order = Un numéro de commande
thing-web_address = Une adresse web
thing-wifi_code = Un code Wi-Fi
thing-contact_card = Une carte de visite
thing-contact-card-of = Une carte de visite : { $name }
thing-mail = Une adresse électronique
thing-phone = Un numéro de téléphone
thing-location = Un lieu sur une carte
thing-calendar_entry = Une entrée d’agenda
thing-pass = { $pass }
thing-empty = Un code vide
thing-too_long = Plus long qu’aucun billet

fact-registered = Inscription
fact-lunch = Déjeuner
fact-lunch-with = Déjeuner, avec l’arrivée
fact-first = Première arrivée
fact-first-value = { $time } à { $desk }, { $means }
fact-in-place = À sa place
fact-if-admitted = En cas d’admission
fact-if-admitted-on-time = Compte une fois, sur place, à l’heure
fact-if-admitted-late = Compte une fois, sur place, en retard
fact-what-to-do = Que faire
fact-do-cancelled = Demandez à un responsable
fact-do-not-confirmed = Demandez à un responsable
fact-do-other-event = Cherchez le nom ici, ou ajoutez sans inscription
fact-do-revoked = Demandez le billet récent, ou cherchez le nom
fact-do-forged = Cherchez le nom, et prévenez l’organisation
fact-do-find = Cherchez le nom, ou ajoutez sans inscription
fact-do-scan-again = Scannez encore une fois
fact-do-wait = Attendez un départ, ou demandez à un responsable
fact-code = Le code
fact-code-unlinked = Sur aucune ligne de cette liste
fact-code-unknown = Rien de connu
fact-code-misread = Commence comme un de nos billets
fact-code-never-issued = Entier, et émis pour personne
fact-code-off-list = Son titulaire n’est sur aucune liste en vigueur
fact-read = Lu
fact-inside = Dans la salle
fact-inside-value = { $inside } sur { $capacity }
fact-party = Groupe
fact-in-place-of = À la place de
fact-email = Courriel
fact-position = Fonction
fact-host = Hôte
fact-state = État
fact-checked-in = Arrivée
fact-allergies = À signaler
fact-affiliation = De

lunch-claimed = Remis { $time }
lunch-claimed-now = Remis : { $diet }
lunch-none-left = Il n’en reste aucun
lunch-none-left-others = Plus de repas { $diet } ; il reste { $others }
lunch-no =
    { $free ->
        [0] Non demandé, aucun libre
        [one] Non demandé, { $free } libre
       *[other] Non demandé, { $free } libres
    }
lunch-no-plain = Non demandé

state-in = Là depuis { $time }
state-left = Là depuis { $time }, puis parti
state-not-in = Pas encore là
state-waiting = { $place }

do-undo = Annuler
do-lunch = Remettre le repas
do-give-lunch = Donner un repas
do-details = Détails
do-close-details = Fermer les détails
do-admit = Admettre sur place
do-leave-online = Laisser en ligne
do-override = Un responsable admet
do-walk-in = Ajouter sans inscription
do-search = Chercher le nom
do-came-back = De retour
do-left = Est parti
do-different = Autre personne
do-done = Vu
do-check-in = Enregistrer l’arrivée
do-check-in-from = Enregistrer, à compter de { $time }
do-substitute = Une autre personne vient
do-wait = Attend en bas
do-stop-waiting = N’attend plus
do-note = Remarque ou signalement
do-met = Pris en compte
do-name = Donner un nom à la place
do-party =
    { $count ->
        [one] { $count } autre du groupe
       *[other] { $count } autres du groupe
    }
do-dismiss = Pas un invité
do-pick = Cette personne
do-other-meal = Un autre repas

recent-title = Récents
recent-desk = ce poste
recent-lunches = repas
recent-empty = Chaque réponse donnée ici apparaît dans cette liste, avec l’heure.
recent-open = en suspens
recent-undone = retirée
recent-already_in = déjà là
recent-online_registrant = en ligne
recent-unlinked = qui est-ce ?
recent-not_confirmed = non confirmée
recent-cancelled = annulée
recent-other_event = autre manifestation
recent-revoked = ancien billet
recent-forged = faux
recent-room_full = salle pleine
recent-ambiguous = laquelle ?
recent-left = parti
recent-returned = de retour
recent-lunch_claimed = repas
recent-walk_in = sans inscription
recent-substitute = remplaçant
recent-switched = passé sur place
recent-override = par un responsable
recent-ticket = Billet { $system }
recent-no-ticket = Pas un billet
recent-code = Code inconnu
recent-some-ticket = Un billet

tile-in = Arrivés
tile-on-time = À l’heure
tile-late = En retard
tile-to-come = Attendus
tile-no-show = Absents
tile-claimed = Remis
tile-left = Restants
tile-held = Réservés
tile-free = Libres
tile-short = Manquants
tile-requested = Demandés
tile-planned = Prévus
tile-mouths = Convives
tile-picture = Image
tile-picture-line = Déposez ou collez l’image d’un billet
tile-picture-reading = Lecture de l’image

look-best = Meilleurs
look-sounds = Se prononce ainsi
look-in = Déjà là
look-same-name = { $count } × même nom
look-none = Personne ne porte ce nom
look-none-line = Essayez une partie du nom, l’adresse électronique ou l’organisme. Toutes les écritures conviennent.
look-more = { $count } personnes correspondent. Tapez la suite du nom.
look-found =
    { $count ->
        [one] { $count } personne trouvée
       *[other] { $count } personnes trouvées
    }
look-walk-in = Ajouter « { $name } » sans inscription
look-choose-several = Demandez un second renseignement, puis choisissez avec ↑ ↓
look-is-code = Entrée vérifie ce code
look-same-title = { $count } personnes portent ce nom
look-same-line = Demandez l’organisme.
look-linking = Entrée enregistre l’arrivée et associe le billet.

walk-title = Sans inscription
walk-substitute-title = À la place de { $name }
walk-name-title = Qui prend cette place ? { $name }
walk-still-to-come =
    { $count ->
        [one] { $count } invité encore attendu
       *[other] { $count } invités encore attendus
    }
walk-places = { $free } places libres sur { $capacity }, { $toCome } invités encore attendus
walk-name = Nom
walk-affiliation = Organisme
walk-email = Courriel
walk-more = Catégorie, groupe, hôte
walk-group = Catégorie
walk-group-none = Non précisée
walk-by = Sur la parole de
walk-optional = facultatif
walk-lunch = Déjeuner
walk-lunch-free =
    { $free ->
        [one] { $free } libre
       *[other] { $free } libres
    }
walk-lunch-none = Aucun libre : un responsable peut en donner un
walk-lunch-theirs = Le repas de la place passe à cette personne
walk-diet = Régime
walk-add = Ajouter et enregistrer l’arrivée
walk-cancel = Retour
walk-name-missing = Indiquez le nom de la personne
walk-likely = Est-ce une de ces personnes ?
walk-likely-none = Personne sur la liste ne porte un nom semblable.
walk-likely-line = Choisissez une personne pour enregistrer son arrivée au lieu d’en ajouter une seconde.
walk-likely-wait = Tapez le nom : les personnes au nom semblable apparaissent ici.
walk-not-in = pas encore là
walk-in-since = là depuis { $time }

undo-title = Annuler l’arrivée de { $name } ?
undo-line = Un repas a été remis. A-t-il été rendu ?
undo-keeps = Annuler, le repas reste remis
undo-returns = Annuler, le repas a été rendu
undo-not = Garder l’arrivée

override-title = Admettre { $name } ?
override-title-full = Admettre dans la salle pleine ?
override-line = Le nom du responsable ou le motif figure au journal.
override-reason = Sur la parole de qui, et pourquoi
override-do = Admettre
override-not = Ne pas admettre

grant-title = Donner un repas à { $name } ?
grant-line = Aucun ne lui est dû. Un responsable peut en donner un.
grant-do =
    { $diet }, { $free ->
        [0] aucun libre
        [one] { $free } libre
       *[other] { $free } libres
    }
grant-not = Pas de repas

wait-title = Où { $name } attend-il ou elle ?
wait-lobby = Dans le hall
wait-security = À la sécurité
wait-lift = À l’ascenseur
wait-not = Abandonner
waiting-title = En attente
waiting-line =
    { $count ->
        [one] { $count } invité, la plus longue attente d’abord
       *[other] { $count } invités, la plus longue attente d’abord
    }
waiting-none = Personne n’attend. Un invité retenu dans le hall est ajouté ici depuis ses détails.
waiting-since = { $place }, depuis { $time }
waiting-clear = Reparti
waiting-close = Retour à Récents
waiting-strip =
    { $count ->
        [one] { $count } invité attend depuis { $time }
       *[other] { $count } invités attendent, le premier depuis { $time }
    }

stage-missing =
    { $count ->
        [one] Pas encore là, { $left } min avant le début
       *[other] { $count } pas encore là, { $left } min avant le début
    }
stage-started =
    { $count ->
        [one] Pas là, et cela a commencé
       *[other] { $count } pas là, et cela a commencé
    }
stage-no-phone = pas de numéro
stage-hide = Masquer jusqu’à 10 minutes avant

note-title = Que faut-il savoir sur { $name } ?
note-line = Un signalement s’affiche à l’accueil à son arrivée, jusqu’à ce que quelqu’un appuie sur « Vu ».
note-label = Ce que l’accueil doit savoir
note-flag = Poser un signalement
note-only = Remarque seulement
note-not = Abandonner

declared-title = Cochés sur papier
declared-line = Une heure devant un nom ne vaut que pour ce nom : 12:58 Ruiz. Toutes ces arrivées sont marquées comme saisies après coup.
declared-time = Heure sur la liste
declared-time-problem = Indiquez une heure déjà passée, par exemple 12:58
declared-name = Nom
declared-several = Plusieurs personnes correspondent : choisissez avec ↑ ↓
declared-none = Personne ne correspond
declared-entered = Saisies
declared-entered-none = Tapez un nom et appuyez sur Entrée : chaque arrivée saisie apparaît ici.
declared-since = déjà là depuis { $time }
declared-close = Terminé
declared-enter = Saisir

pick-title = { $count } codes sur cette image
pick-line = Choisissez le billet.
pick-not = Aucun d’eux

picture-none = Aucun code n’a été trouvé sur cette image. Reprenez-la avec le code plus grand, ou tapez le nom.

plate-claimed = À remettre
plate-already = Déjà servi
plate-not-in = Arrivée non enregistrée
plate-not-entitled = Pas de repas prévu
plate-not-in-line = Enregistrez d’abord l’arrivée
plate-not-entitled-line = Un responsable peut en donner un
plate-eat-by-diet = Convives, par régime
plate-eat-of = { $mouths } sur { $planned } prévus
held-until =
    { $count ->
        [one] { $count } repas est réservé à un invité jusqu’à { $time }
       *[other] { $count } repas sont réservés à des invités jusqu’à { $time }
    }
held-released =
    Les repas réservés sont libérés depuis { $time } : { $free ->
        [one] { $free } libre
       *[other] { $free } libres
    }
held-release = Libérer maintenant
held-longer = { $minutes } minutes de plus
plate-left-by-diet = Restants par régime
plate-of = { $left } sur { $planned }
plate-held-line = dont { $held } réservés aux invités attendus

failed-title = Cela n’a pas fonctionné
failed-again = Réessayez, ou cherchez le nom.
failed-close = Fermer

help-title = Touches
help-box = Aller au champ
help-enter = Faire ce que dit le bouton bleu
help-esc = Effacer, puis revenir
help-arrows = Choisir parmi les personnes trouvées
help-pick = Prendre la personne portant ce numéro
help-regions = Aller à la partie suivante de l’écran, et revenir
help-waiting = Qui attend
help-redo = Enregistrer de nouveau la dernière arrivée annulée
help-note = Remarque ou signalement
help-declared = Saisir une liste papier
help-paste = Coller une image, un code ou un nom
help-settings = Réglages de cet ordinateur
help-undo = Annuler la dernière arrivée de ce poste
help-walk-in = Sans inscription
help-lunch = Remettre le repas
help-party = Le reste du groupe
help-details = Détails
help-picture = Ouvrir une image
help-camera = Caméra active ou non
help-next-camera = La caméra suivante
help-places = Accueil, Déjeuner, Tableau, Réglages
help-scan = Un lecteur fonctionne sur tous les écrans : la réponse s’affiche à l’accueil. L’Entrée d’un lecteur ne répond jamais à une question.
help-close = Fermer
