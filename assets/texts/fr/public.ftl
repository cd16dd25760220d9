# Review: none by a native reader yet.
# Ce que dit la page pour téléphones en plus des mots du tableau.

public-practice = ESSAI
public-of = { $arrived } sur { $registered }
public-in-of-registered = Arrivés, sur inscrits
public-lost = Connexion perdue. Ces chiffres sont ceux de { $at }.
public-ended = Ce lien n’est plus valable. Demandez-en un nouveau.
public-only-counts = Des nombres seulement : aucun nom, et rien ne peut être modifié ici.
public-no-script = Cette page est rechargée toutes les 15 secondes.
public-as-text = Les chiffres en texte
public-language = Langue
public-line = { $what } : { $value }
