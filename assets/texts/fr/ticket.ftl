# Review: none by a native reader yet.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $weekday } { $day } { $month } { $year }
short-date = { $day } { $month } { $year }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
times = { $start } – { $end }
zone = { $zone }, heure locale de la manifestation

label-date = Date
label-time = Horaire
label-place = Lieu
label-code = Code à saisir
label-organizers = Organisation
label-contact = Questions

role-speaker = Intervention
role-moderator = Modération
role-organizer = Organisation
role-interpreter = Interprétation
role-press = Presse
role-staff = Personnel
role-crew = Technique
mode-online = Inscription en ligne

show = Présentez ce code à l’accueil.
show-floor = Présentez ce code à l’accueil, { $floor }.
show-online = Vous participez en ligne. Si vous venez finalement sur place, présentez ce code à l’accueil.
arrive = Merci d’arriver au plus tard à { $time }.
personal = Ce billet est valable pour une seule personne et une seule entrée. Merci de ne pas le transmettre.
picture = Code QR du billet { $code }

subject = Votre billet : { $title }
greeting = Bonjour { $name },
intro = Voici votre billet. Vous pouvez le présenter sur votre téléphone ou l’apporter imprimé.
calendar = Une entrée pour votre agenda est jointe.
regards = Cordialement
