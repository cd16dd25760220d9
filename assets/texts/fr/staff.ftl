# Review: none by a native reader yet.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = Accueil
role-of-staff-supervisor = Responsable
role-of-staff-organizer = Organisation

seat-is = { $name } est à ce poste. Changer
seat-nobody = Qui est à ce poste ?
seat-title = Qui est à ce poste ?
seat-line = Ce qui est fait ici figure au journal sous ce nom.
seat-has-pin = avec un code PIN
seat-name = Nom
seat-other = Une autre personne
seat-do = Prendre ce poste
seat-leave = Personne en particulier
seat-not = Abandonner

pin-title-seat = Votre code PIN, s’il vous plaît
pin-title-override = Admettre malgré la règle ?
pin-title-grant_lunch = Donner un repas qui n’est pas dû ?
pin-title-undo_others = Annuler ce qu’une autre personne a fait ?
pin-title-close_arrivals = Clore les arrivées ?
pin-title-set_up = Ouvrir les réglages ?
pin-title-leave_kiosk = Quitter l’écran des invités ?
pin-title-share = Partager les chiffres avec d’autres ?
pin-title-staff = Modifier les rôles ?
pin-line-several = Il faut le code PIN d’une de ces personnes.
pin-line-one = Il faut le code PIN de { $name }.
pin-who = Le code PIN de qui
pin-field = Code PIN
pin-wrong = Ce n’est pas le bon. Réessayez.
pin-waits = Trop de codes PIN erronés. Prochain essai possible dans { $left }.
pin-forgotten = Oublié ? L’organisation en définit un nouveau dans Réglages › Postes, ou le bureau dans le fichier du bureau.
pin-delete = Effacer le dernier chiffre
pin-not = Abandonner
pin-enter = Confirmer
pin-checking = Vérification…

staff-title = Personnes et droits
staff-open = Tout le monde peut tout faire
staff-kept = Réservé aux personnes ayant un code PIN
staff-line = Indiquez qui travaille ici. Dès qu’un responsable ou l’organisation a un code PIN, il faut ce code pour admettre malgré la règle, donner des repas qui ne sont pas dus, annuler ce que d’autres ont fait, clore les arrivées et ouvrir les réglages.
staff-has-pin = A un code PIN
staff-no-pin = Sans code PIN
staff-change = Modifier
staff-change-name = Modifier { $name }
staff-take-pin = Retirer le code PIN
staff-take-pin-name = Retirer le code PIN de { $name }
staff-remove = Retirer
staff-remove-name = Retirer { $name }
staff-forgotten = Un code PIN évite que des collègues décident seuls ; il ne verrouille pas le fichier. Si tout le monde l’a oublié : usher staff forget-pins, avec le fichier du bureau.
staff-name = Nom
staff-role = Rôle
staff-role-desk = Enregistre les arrivées. Un code PIN ne fait que protéger le nom.
staff-role-supervisor = Décide à l’entrée, et ouvre les réglages.
staff-role-organizer = Attribue en plus les rôles.
staff-pin = Code PIN
staff-pin-optional = six chiffres, ou aucun
staff-pin-stays = six chiffres ; vide : inchangé
staff-add = Ajouter
staff-save = Enregistrer
