# Review: none by a native reader yet.
# Le tableau public : montrer les chiffres sur des téléphones.

share-do = Partager
share-on = Partagé · { $number }
share-title = Partager les chiffres
share-line = Une page de nombres pour les téléphones de ce réseau. Elle ne montre aucun nom, et rien ne peut y être modifié.
share-off = Elle est fermée. Qui a son lien peut la voir jusqu’à ce que vous la fermiez, ouvriez un autre événement ou quittiez le programme.
share-lunch = Montrer combien de repas restent
share-open = Ouvrir la page
share-qr = Le lien sous forme de code QR
share-network = Réseau
share-connected =
    { $number ->
        [0] Personne n’est connecté.
        [one] { $number } appareil est connecté.
       *[other] { $number } appareils sont connectés.
    }
share-only-here = Cet ordinateur n’est sur aucun réseau local : personne d’autre ne peut ouvrir le lien.
share-isolated = Le Wi-Fi des invités isole souvent les appareils. Si un téléphone ne peut pas ouvrir le lien, envoyez plutôt les chiffres en texte.
share-copy-link = Copier le lien
share-copied = Copié
share-by-hand = La copie a échoué : ce qui est sélectionné se copie avec Ctrl C.
share-renew = Révoquer et créer un nouveau lien
share-close = Révoquer et fermer
share-text = Copier les chiffres en texte
share-back = Retour au tableau
