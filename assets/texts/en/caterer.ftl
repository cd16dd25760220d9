# Review: the source, of which the others are translations.
# What the caterer is told, and the figures as text.

## The caterer's sheet

caterer-open = For the caterer
caterer-title = Lunch for the caterer
caterer-line = Plates by diet and what the kitchen must know. No names.
caterer-moment = Which sheet
caterer-moment-guarantee = Guarantee
caterer-moment-guarantee-line = Days before: the plates that are ordered and paid for.
caterer-moment-hour_before = One hour before
caterer-moment-hour_before-line = Who is here, and who is still expected.
caterer-moment-service = Service
caterer-moment-service-line = While plates are handed out: what is left of each diet.
caterer-rate = Of those expected will come
caterer-percent = { $percent } %
caterer-write = Write the sheet
caterer-done = The sheet is in { $path }.

# What is counted.
caterer-count-requested = Requested
caterer-count-planned = Planned
caterer-count-guarantee = Guarantee
caterer-count-here = Here
caterer-count-expected = Expected
caterer-count-forecast = To be eaten
caterer-count-claimed = Claimed
caterer-count-left = Left
caterer-count-due = Due
caterer-count-held = Held
caterer-count-free = Free
caterer-count-mouths = To feed

## Lists of people

setup-list-signature = Signature list
setup-list-signature-line = To be signed at the door: { $count } in all, with room for each.
setup-list-attended = Who took part
setup-list-attended-line = For afterwards: { $count } so far, with the addresses of those only who agreed to be written to.

## Badges

badges-title = Badges
badges-line = A badge printed from the Desk goes to the printer that this computer uses by itself.
badges-paper = What lies in the printer
badges-paper-label = A label of 80 × 50 mm
badges-paper-a4 = A4
badges-paper-letter = Letter
badge-printed = { $name }: the badge is at the printer
badge-failed = { $name }: the badge was not printed
help-badge = Print a badge
badges-at-check-in = Print a badge at each check-in
badges-at-check-in-hint = Whoever is checked in at the Desk gets one at once; nobody at the screen for guests, from a paper list or in a rehearsal.
