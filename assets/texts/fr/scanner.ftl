# Review: none by a native reader yet.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = Lecteur
scanner-line = Scannez une carte une fois avant l’arrivée des invités. Usher dit si le lecteur et l’ordinateur se comprennent. Personne n’est enregistré ainsi.
scanner-never = Pas encore essayé sur cet ordinateur
scanner-known =
    { $gap } ms par touche, { $ending ->
        [Enter] finit par Entrée
        [Tab] finit par Tab
       *[other] finit sans touche
    }
scanner-try = Essayer le lecteur
scanner-stop = Terminer l’essai
scanner-card-characters = 1. Les caractères
scanner-card-ticket = 2. Un billet
scanner-waiting = Scannez le premier code
scanner-waiting-line = Sur cet écran ou sur la carte imprimée. Cela prend environ une seconde.
scanner-nothing = Rien n’arrive
scanner-nothing-line = Rebranchez le lecteur et réglez-le sur « clavier USB » (HID) d’après son manuel. Beaucoup de lecteurs ne lisent pas les écrans : imprimez la carte.

scanner-word-works = Fonctionne
scanner-word-works-line = Lecteur et ordinateur ont la même disposition de clavier.
scanner-word-caps_lock = Fonctionne : Verr. Maj est active, décodé quand même
scanner-word-caps_lock-line = Il n’y a rien à faire. Les noms tapés s’écrivent en capitales tant que Verr. Maj est active.
scanner-word-other_layout = Fonctionne : décodé quand même
scanner-word-other_layout-line = Le lecteur écrit pour un autre clavier que celui de cet ordinateur. Usher le lit d’après la place des touches ; il n’y a rien à faire.
scanner-word-no_ending = Réglez le lecteur pour qu’il finisse par Entrée
scanner-word-no_ending-line = Il fonctionne, mais chaque scan attend une pause pour être sûr de sa fin. Dans le manuel du lecteur, scannez le code du « suffixe » : CR ou Entrée.
scanner-word-slow = Trop lent : { $gap } ms par touche
scanner-word-slow-line = Une main tape presque aussi vite. Dans le manuel du lecteur, mettez le « délai entre caractères » à zéro.
scanner-word-damaged = Des caractères ont été perdus ou doublés
scanner-word-damaged-line = Scannez encore une fois. Si cela se reproduit, changez de câble, ou utilisez une prise de l’ordinateur lui-même.
scanner-word-other_code = C’était un autre code
scanner-word-other_code-line = Scannez un code de la carte d’essai. Personne n’a été enregistré.

scanner-fact-scanner = Le lecteur écrit pour
scanner-fact-computer = Cet ordinateur a
scanner-fact-gap = Temps par touche
scanner-fact-ending = Finit par
scanner-fact-characters = Caractères
scanner-fact-caps = Verr. Maj
scanner-gap = { $gap } ms
scanner-ending-Enter = Entrée
scanner-ending-Tab = Tab
scanner-ending-pause = Rien
scanner-characters-whole = Tous là, chacun une fois
scanner-characters-damaged = { $lost } perdus, { $doubled } en trop
scanner-caps-on = Active
scanner-caps-off = Inactive
scanner-not-known = Inconnu

scanner-print-title = La carte sur papier
scanner-print-line = Les deux codes et la marche à suivre, sur une page. Gardez-la avec le lecteur.
scanner-print-do = Écrire la carte
scanner-printed = Écrite : { $path }

scanner-notice-caps = Verr. Maj active, scans décodés
scanner-notice-caps-advice = Il n’y a rien à faire. Les noms tapés s’écrivent en capitales tant que Verr. Maj est active.
scanner-notice-layout = Scans décodés
scanner-notice-layout-advice = Le lecteur écrit pour : { $scanner } ; cet ordinateur a : { $computer }. Les scans sont lus d’après la place des touches, et il n’y a rien à faire.

# Keyboard layouts.
scanner-layout-us = Clavier américain (QWERTY)
scanner-layout-gb = Clavier britannique (QWERTY)
scanner-layout-fr = Clavier français (AZERTY)
scanner-layout-be = Clavier belge (AZERTY)
scanner-layout-de = Clavier allemand (QWERTZ)
scanner-layout-ch = Clavier suisse (QWERTZ)
scanner-layout-es = Clavier espagnol
scanner-layout-latam = Clavier latino-américain
scanner-layout-it = Clavier italien
scanner-layout-pt = Clavier portugais
scanner-layout-br = Clavier brésilien
scanner-layout-se = Clavier suédois
scanner-layout-tr = Clavier turc
scanner-layout-ru = Clavier russe
scanner-layout-gr = Clavier grec
scanner-layout-ara = Clavier arabe
scanner-layout-il = Clavier hébreu
scanner-layout-jp = Clavier japonais
