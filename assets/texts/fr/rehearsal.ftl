# Review: none by a native reader yet.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = Répétition

# Set-up, before it begins.
rehearsal-title = Répétition
rehearsal-line = Des invités fictifs se présentent à une manifestation d’essai, et vous les accueillez comme le jour même : avec un billet, sans billet, à la place de quelqu’un, avec le mauvais code. À la fin, vous lisez à quelle vitesse vous avez travaillé, ce qui s’est mal passé et ce qu’il faut exercer.
rehearsal-waits = { $title } est fermée pendant ce temps et reste telle quelle.
rehearsal-guests = Combien d’invités viennent
rehearsal-guests-count = { $count ->
    [one] { $count } invité
   *[other] { $count } invités
}
rehearsal-guests-20 = chaque sorte d’invité au moins une fois
rehearsal-guests-60 = une petite manifestation
rehearsal-guests-150 = une manifestation entière
rehearsal-pace = À quel rythme
rehearsal-pace-calm = Calmement
rehearsal-pace-calm-line = { $count } par minute : pour apprendre les touches
rehearsal-pace-busy = Comme le jour même
rehearsal-pace-busy-line = { $count } par minute, deux fois plus dans la vague avant l’heure limite
rehearsal-pace-rush = En foule
rehearsal-pace-rush-line = { $count } par minute : une file se forme, quoi que vous fassiez
rehearsal-begin = Commencer la répétition
rehearsal-takes =
    { $count ->
        [one] Environ { $count } minute
       *[other] Environ { $count } minutes
    }. L’horloge d’essai est réglée de sorte que la plupart arrivent peu avant l’heure limite.
rehearsal-running = { $done } invités traités sur { $all }.
rehearsal-to-desk = À l’accueil
rehearsal-how = Comment cela se passe
rehearsal-how-counter = Sous la réponse, vous voyez qui se tient devant vous, ce qui est dit, et si un code est présenté.
rehearsal-how-scan = F3 lit le code. Ou affichez-le en grand et lisez-le avec votre lecteur ou la caméra.
rehearsal-how-work = Faites ce que vous ferez le jour même, avec les mêmes touches. Demandez-vous si le nom de la réponse est bien celui qui a été dit.
rehearsal-how-next = F4 quand vous en avez fini avec quelqu’un : la personne suivante avance.
rehearsal-how-end = Après la dernière, ou quand vous y mettez fin, vient le bilan.

# On the Desk, while it runs.
rehearsal-counter = Invité { $number } sur { $all }
rehearsal-queue =
    { $count ->
        [0] Personne n’attend
        [one] { $count } personne attend depuis { $time }
       *[other] { $count } personnes attendent, la première depuis { $time }
    }
rehearsal-to-come =
    { $count ->
        [one] Personne n’attend, { $count } doit encore venir
       *[other] Personne n’attend, { $count } doivent encore venir
    }
rehearsal-nobody = Personne ne se tient encore devant vous.
rehearsal-says-greets = « Bonjour. { $name }. »
rehearsal-says-no_ticket = « { $who }. Je n’ai pas de billet sur moi. »
rehearsal-says-no_ticket_and_lunch = « { $who }. Je n’ai pas de billet sur moi. Puis-je déjeuner ? { $diet }, s’il vous plaît. »
rehearsal-says-instead = « Je viens à la place de { $other }. Je m’appelle { $name }. »
rehearsal-says-lunch = « Bonjour. { $name }. Puis-je prendre mon déjeuner maintenant ? »
rehearsal-says-back = « { $name }, j’étais juste dehors un instant. »
rehearsal-says-elsewhere = « Bonjour. Suis-je au bon endroit avec ceci ? »
rehearsal-supervisor-yes = Votre responsable : « Oui, faites entrer. »
rehearsal-supervisor-no = Votre responsable : « Non, pas aujourd’hui. »
rehearsal-scan = Lire le code
rehearsal-next = Au suivant
rehearsal-stop = Mettre fin à la répétition
rehearsal-stop-short = Y mettre fin
rehearsal-code-large = Afficher le code en grand
rehearsal-code-title = L’invité présente ceci
rehearsal-code-line = Lisez-le avec votre lecteur, ou avec la caméra depuis un téléphone.
rehearsal-code-close = Retour

# How it went.
rehearsal-report = Bilan
rehearsal-right = { $right } bien accueillis sur { $served }
rehearsal-left =
    { $count ->
        [one] { $count } pas traité
       *[other] { $count } pas traités
    }
rehearsal-tile-pace = invités par minute
rehearsal-tile-desk-median = à l’accueil, médiane
rehearsal-tile-desk-longest = à l’accueil, maximum
rehearsal-tile-queue-median = dans la file, médiane
rehearsal-tile-queue-longest = dans la file, maximum
rehearsal-before = La dernière fois : { $right } sur { $served }, { $pace } par minute
rehearsal-slips = Ce qui s’est mal passé, et ce qui était juste
rehearsal-stranger = Sans nom
rehearsal-none = Tout s’est bien passé
rehearsal-none-line = Essayez avec plus d’invités, ou à un rythme plus rapide.
rehearsal-nobody-served = Personne n’a été accueilli
rehearsal-nobody-served-line = La répétition a pris fin avant que vous n’ayez terminé avec un invité.

rehearsal-did-wrong_person = L’arrivée de { $other }, qui n’était pas là, a été enregistrée.
rehearsal-did-attention_missed = Arrivée enregistrée, mais ce qui demandait votre attention n’a pas été confirmé.
rehearsal-did-walk_in_though_listed = Ajouté sans inscription.
rehearsal-did-against_the_list = Admis.
rehearsal-did-counted_twice = Ajouté une seconde fois.
rehearsal-did-place_not_taken = Ajouté sans inscription : { $other } est toujours attendu.
rehearsal-did-meal = N’a pas reçu le déjeuner demandé.
rehearsal-did-unserved = Renvoyé sans avoir été accueilli.

rehearsal-should-ticket = Lire le billet.
rehearsal-should-name = Sur la liste : chercher le nom et enregistrer l’arrivée.
rehearsal-should-namesake = Deux personnes portent ce nom : prendre celle de { $affiliation }.
rehearsal-should-attention = Lire le billet, faire ce que dit le cadre violet et le confirmer.
rehearsal-should-online = Lire le billet et répondre oui : sur place.
rehearsal-should-let_in = Chercher le nom, demander au responsable, et admettre sur sa parole.
rehearsal-should-not_let_in = Chercher le nom, demander au responsable, et ne pas admettre.
rehearsal-should-walk_in = Sur aucune liste : chercher le nom, puis ajouter sans inscription.
rehearsal-should-walk_in_and_lunch = Sur aucune liste : ajouter sans inscription, avec déjeuner : { $diet }.
rehearsal-should-substitute = Chercher { $place }, puis « Une autre personne vient ».
rehearsal-should-lunch = Lire le billet et remettre le déjeuner : { $diet }.
rehearsal-should-again = Lire le billet : déjà là, il n’y a rien d’autre à faire.
rehearsal-should-borrowed = Le billet était celui de { $place } : annuler, et chercher cet invité.
rehearsal-should-elsewhere = Lire le code, taper le nom, et Entrée lie les deux.
rehearsal-should-neighbour = Un laissez-passer pour une autre manifestation : ne pas admettre.

rehearsal-train = À exercer
rehearsal-train-nothing = Rien. C’est parfait.
rehearsal-times =
    { $count ->
        [one] une fois
       *[other] { $count } fois
    }
rehearsal-mistake-wrong_person = Mauvaise personne
rehearsal-mistake-attention_missed = Attention manquée
rehearsal-mistake-walk_in_though_listed = Ajouté bien que sur la liste
rehearsal-mistake-against_the_list = Admis contre la liste
rehearsal-mistake-counted_twice = Compté deux fois
rehearsal-mistake-place_not_taken = Place non reprise
rehearsal-mistake-meal = Déjeuner
rehearsal-mistake-unserved = Pas accueilli
rehearsal-train-wrong_person = Comparez le nom de la réponse avec celui qui est dit. La dernière arrivée s’annule avec
rehearsal-train-attention_missed = Un cadre violet vous attend : lisez, faites, puis appuyez sur
rehearsal-train-walk_in_though_listed = Cherchez d’abord chacun, par quelques lettres de l’un de ses noms, et lisez toutes les lignes. Vers le champ avec
rehearsal-train-against_the_list = Rouge veut dire : pas ainsi. Demandez d’abord à un responsable ; la réponse se ferme avec
rehearsal-train-counted_twice = Bleu veut dire : déjà là. Il n’y a rien à ajouter ; la réponse se ferme avec
rehearsal-train-place_not_taken = Cherchez la personne qui ne vient pas, et choisissez « Une autre personne vient ». Vers le champ avec
rehearsal-train-meal = Le déjeuner se note dans le formulaire sans inscription, et se remet depuis la fiche avec
rehearsal-train-unserved = Lisez le code ou cherchez le nom de chacun, et lisez la réponse avant le suivant. Vers le champ avec
rehearsal-again-same = Encore, les mêmes invités
rehearsal-again-others = Encore, d’autres invités
rehearsal-back = Revenir à la manifestation
rehearsal-leave = Quitter la répétition
