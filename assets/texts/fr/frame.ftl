# Review: none by a native reader yet.
# The frame round every screen, and words that all screens share.

place-desk = Accueil
place-lunch = Déjeuner
place-board = Tableau
place-setup = Réglages
frame-places = Écrans
frame-practice = Essai
frame-cutoff = Heure limite { $time }
frame-left = { $left } restantes
frame-last-minute = Dernière minute à l’heure
frame-late-since = En retard depuis { $time }
frame-closed = Les arrivées sont closes
frame-lunch-desk = { $desk }, déjeuner
frame-loading = Ouverture de la manifestation

chip-battery = Batterie { $percent } %
chip-battery-advice = Branchez l’ordinateur.
chip-disk = Disque presque plein
chip-disk-advice = Il reste { $free } Mo. Faites de la place : ce qui ne peut pas être écrit n’est pas enregistré.
chip-asleep = Risque de mise en veille
chip-asleep-advice = Cet ordinateur ne permet pas à Usher de le tenir éveillé. Désactivez la mise en veille dans ses réglages.
chip-clock = Horloge déplacée
chip-clock-advice = L’horloge de l’ordinateur a bougé de { $seconds } s. Comparez-la à une horloge fiable.
health-well =
    Enregistré après chaque invité. { $awake ->
        [kept] Veille désactivée.
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] Batterie { $battery } %.
    }

key-box = Champ
key-walk-in = Sans inscription
key-picture = Ouvrir une image
key-help = Aide et touches
key-choose = Choisir
key-check-in = Enregistrer l’arrivée
key-back = Retour
key-next-field = Champ suivant
key-add = Ajouter et enregistrer
key-enter = Saisir

mode-in-person = Sur place
mode-online = En ligne
group-government = Gouvernement
group-un = ONU et OIG
group-academia = Université et recherche
group-industry = Industrie, société civile
group-other = Autre
role-guest = Invité
role-speaker = Intervention
role-moderator = Modération
role-organizer = Organisation
role-interpreter = Interprétation
role-press = Presse
role-staff = Personnel
role-crew = Technique
status-confirmed = Confirmée
status-cancelled = Annulée
status-waitlisted = Sur liste d’attente
status-pending = En attente de décision
means-scan = par scan
means-look_up = par nom
means-declared = saisie après coup
means-group = avec le groupe

frame-rule = « À l’heure » signifie lu avant { $time }, heure de { $place }.

## The language of the window

language-choose = Langue
language-unreviewed = Non relu par un locuteur natif
language-keep = Ne rien changer

## How words stand together

list-two = { $first }, { $second }
label-and-value = { $label } : { $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = standard
diet-vegetarian = végétarien
diet-vegan = végétalien
diet-halal = halal
diet-kosher = casher
diet-gluten-free = sans gluten
