# Review: none by a native reader yet.
# The camera, and how long guests wait.

camera-name = Caméra
camera-turn-on = Activer la caméra
camera-turn-off = Désactiver la caméra
camera-opening = La caméra s’ouvre
camera-larger = Agrandir la caméra
camera-smaller = Réduire la caméra
camera-trouble =
    { $trouble ->
        [missing] Pas de caméra
        [busy] Caméra occupée
        [denied] Caméra non autorisée
        [black] La caméra voit noir
       *[other] Caméra perdue
    }
camera-advice =
    { $trouble ->
        [missing] Branchez une caméra : elle est trouvée d’elle-même. Le lecteur et la saisie fonctionnent.
        [busy] Un autre programme l’utilise : fermez-le. Nouvel essai toutes les deux secondes. Le lecteur et la saisie fonctionnent.
        [denied] Autorisez Usher à utiliser la caméra dans les réglages de confidentialité de cet ordinateur. Le lecteur et la saisie fonctionnent.
        [black] Ouvrez son cache, ou donnez-lui un peu de lumière. Le lecteur et la saisie fonctionnent.
       *[other] Vérifiez son câble : elle est reprise d’elle-même. Le lecteur et la saisie fonctionnent.
    }
camera-well = La caméra fonctionne.

camera-title = Caméra
camera-line = Tenez un billet à une main de la caméra, sur papier ou sur un téléphone. Personne n’est enregistré ici.
camera-which = Quelle caméra
camera-mirror = Afficher comme dans un miroir
camera-word =
    { $state ->
        [off] Inactive
        [opening] S’ouvre
        [live] Fonctionne
       *[other] Ne fonctionne pas
    }
camera-reads = Lit les billets
camera-fact-rate = Images lues par seconde
camera-fact-cost = Temps par image
camera-fact-size = Image
camera-fact-codes = Voit
camera-milliseconds = { $time } ms
camera-size = { $width } × { $height }
camera-sees =
    { $count ->
        [0] aucun code
        [one] { $count } code
       *[other] { $count } codes
    }

latency-title = Rapidité de ce poste
latency-none = Personne n’a été scanné depuis l’ouverture de la fenêtre. Les deux cents dernières réponses sont mesurées ici.
latency-line = Du moment où un code a été vu à celui où sa réponse était à l’écran, en millisecondes : la médiane, et la limite que 19 sur 20 ne dépassent pas.
latency-source = Scanné par
latency-source-camera = Caméra
latency-source-scanner = Lecteur
latency-count = Réponses
latency-stage-read = Lu
latency-stage-judged = Jugé
latency-stage-durable = Sûr sur le disque
latency-stage-painted = À l’écran
latency-all = En tout
latency-cell = { $median } / { $most }
