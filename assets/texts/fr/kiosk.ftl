# Review: none by a native reader yet.
# The screen for guests, and where it is turned on.

kiosk-welcome = Bienvenue
kiosk-hold-camera = Présentez votre billet à la caméra
kiosk-hold-scanner = Présentez votre billet au lecteur
kiosk-else = Sur votre téléphone ou sur papier. Pas de billet ? Notre collègue trouvera votre nom.
kiosk-when = { $day }, de { $start } à { $end }
kiosk-where = , { $venue }
kiosk-call = Appeler le personnel
kiosk-in = Votre arrivée est enregistrée
kiosk-greeting = Bienvenue, { $name }
kiosk-go-in = Vous pouvez entrer
kiosk-begins = La manifestation commence à { $time }
kiosk-has-begun = La manifestation a commencé à { $time }
kiosk-lunch = Déjeuner : { $diet }
kiosk-lunch-desk = Au poste des repas
kiosk-lunch-with = Notre collègue vous le remet
kiosk-colleague = Merci de vous adresser à notre collègue
kiosk-colleague-line = Cela ne prend qu’un instant.
kiosk-clears =
    Cet écran s’efface dans { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
kiosk-more-time = Plus de temps
kiosk-calling = Notre collègue arrive
kiosk-calling-line = Merci de patienter ici un instant.
kiosk-helped = Revenir à l’écran de bienvenue
kiosk-leave = Pour le personnel : maintenir pour quitter
kiosk-leave-title = Quitter l’écran des invités ?
kiosk-leave-line = L’accueil, avec tous les noms, se trouve derrière.
kiosk-leave-do = Quitter
kiosk-leave-not = Rester

kiosk-title = Écran des invités
kiosk-panel-line = Les invités enregistrent eux-mêmes leur arrivée : ils présentent leur billet à la caméra ou à un lecteur. L’écran ne montre aucune liste, ni aucun autre nom que celui de l’invité. Tout ce qui demande une décision vous est adressé.
kiosk-panel-pin = Pour le quitter, il faut le code PIN d’un responsable : maintenez le cadenas dans le coin.
kiosk-panel-no-pin = Maintenez le cadenas dans le coin pour le quitter. Si les invités y sont seuls, donnez d’abord un code PIN à un responsable, et verrouillez le reste de l’ordinateur comme l’indique docs/kiosk.md.
kiosk-enter = L’afficher
