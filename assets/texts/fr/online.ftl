# Review: none by a native reader yet.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = Qui était en ligne
online-line = Après l’événement, reprenez le rapport de présence de la réunion : qui s’est connecté, quand et combien de temps.
online-kinds = Zoom, Teams ou Webex, en CSV ou XLSX, dans toute langue. Déposez-le ici. Rien n’est enregistré avant que vous ne l’ayez vu.
online-open = Ouvrir un rapport de présence
online-taken = Repris. Personnes concernées : { $matched }, dont nouvelles : { $new }.

online-past-at = Repris
online-past-system = Rapport
online-past-people = Personnes
online-past-open = Non reconnues
online-past-not = N’est plus en vigueur
online-take-out-title = Retirer ce rapport ?
online-take-out-line = Selon lui, { $people } personnes étaient en ligne. Le journal garde qu’il a été ici.

online-taken-for = { $system }, { $encoding }.
online-rows =
    { $count ->
        [one] Une ligne
       *[other] { $count } lignes
    }
online-meeting = { $day }, de { $from } à { $to }
online-zone = Fuseau de ses heures
online-zone-line = le fichier n’en dit aucun
online-zone-said = Le fichier dit le fuseau de ses heures.
online-asks-dates = Quel jour est { $example } ?
online-dates-dmy = { $day } (le jour d’abord)
online-dates-mdy = { $day } (le mois d’abord)
online-dates-none = ce jour n’existe pas
online-asks-times = Il dit combien de temps chacun était là, pas quand. Quand se sont-ils connectés ?
online-from-start = Au début de la réunion
online-from-start-line = Tout le monde s’est connecté à l’heure.
online-until-end = De sorte que tous sont restés jusqu’à la fin
online-until-end-line = Qui est resté moins longtemps s’est connecté plus tard.
online-differs = Ce rapport a déjà été repris, avec d’autres heures ou d’autres personnes. Retirez-le d’abord, plus bas sur cette page.
online-problems =
    { $count ->
        [one] Une cellule est illisible
       *[other] { $count } cellules sont illisibles
    }
online-problems-line = Rien n’est repris avant qu’elles ne soient corrigées dans le fichier.

online-review = Qui est-ce ?
online-review-open =
    { $count ->
        [0] tout est répondu
       *[other] { $count } à examiner
    }
online-review-none = Tous ceux du rapport sont connus, ou ne sont pas à compter.
online-review-line = Ils ne correspondent à personne sur la liste, ou à plusieurs. Qui reste sans réponse est gardé avec le rapport et peut être traité plus tard.
online-why-nobody = Personne sur la liste ne s’appelle ainsi.
online-why-several = Plusieurs personnes correspondent.
online-why-contradicted = L’adresse est d’une personne, le nom d’une autre.
online-why-device = Un appareil, ou un téléphone.
online-why-bot = Un preneur de notes.
online-there = dès { $from }, { $minutes } min
online-is = C’est
online-left-out = Laissé de côté
online-somebody-else = Quelqu’un d’autre
online-look-up = Chercher quelqu’un
online-look = Nom, adresse ou organisme
online-found-none = Personne ne correspond.
online-leave-out = Laisser de côté
online-say-whose = Dire qui c’est
online-status-cancelled = annulé
online-status-waitlisted = liste d’attente
online-status-pending = en attente

online-outcome = Ce qui en résulte
online-line-matched =
    { $people ->
        [one] d’une personne de la liste
       *[other] de { $people } personnes de la liste
    }
online-line-review = à examiner
online-line-bot = de preneurs de notes
online-line-device = de salles, d’appareils, de téléphones
online-line-ignored = laissées de côté par vous
online-line-absent = d’absents
online-line-waited = de la salle d’attente seulement
online-line-elsewhen = à un autre moment que l’événement
online-news =
    { $new ->
        [0] { $people } personnes, aucune nouvelle.
       *[other] { $people } personnes, dont { $new } nouvelles.
    }
online-both = Aussi venues à l’entrée : { $count } d’entre elles.
online-stayed = La moitié est restée { $minutes } minutes ou plus ; au plus { $most } étaient là en même temps.
online-totals = Les totaux du fichier
online-totals-none = Ce rapport n’en indique aucun.
online-agrees = Ils concordent avec ses lignes.
online-apart = Ne concordent pas avec ses lignes : { $count }.
online-file-says = fichier
online-rows-say = ses lignes
online-length = { $length } min
online-total-participants = Participants
online-total-unique-viewers = Spectateurs
online-total-users = Connexions
online-total-registered = Inscrits
online-total-most-at-once = Maximum simultané
online-total-meeting-length = Durée de la réunion
online-total-average-length = Présence moyenne
online-total-row-length = Présence, ligne { $row }
online-notices =
    { $count ->
        [one] Une ligne a été lue autrement
       *[other] { $count } lignes ont été lues autrement
    }
online-take-in = Reprendre
online-nothing = Rien de nouveau

online-board-joined-on-time = Connectés au début
online-board-joined-late = Connectés en retard
online-board-median = La moitié est restée { $minutes } min ou plus.
online-board-most = Au plus { $most } en même temps, à { $at }.
online-board-none = Pas encore de rapport de présence.
online-board-unmatched = { $count } non reconnues
online-board-reports = Rapports de présence
online-unmatched-title = En ligne, non reconnues : { $count }
online-unmatched-line = Elles étaient en ligne et l’on ne sait pas qui elles sont. Rouvrez le rapport pour le dire.
online-unmatched-name = Nom dans le rapport
online-unmatched-minutes = Minutes
