# Review: the source, of which the others are translations.
# The frame round every screen, and words that all screens share.

place-desk = Desk
place-lunch = Lunch
place-board = Board
place-setup = Set-up
frame-places = Places
frame-practice = Practice
frame-cutoff = Cutoff { $time }
frame-left = { $left } left
frame-last-minute = Last minute on time
frame-late-since = Late since { $time }
frame-closed = Arrivals are closed
frame-lunch-desk = { $desk }, lunch
frame-loading = Opening the event

chip-battery = Battery { $percent } %
chip-battery-advice = Plug the laptop in.
chip-disk = Disk almost full
chip-disk-advice = { $free } MB are free. Make room: what cannot be written down is not checked in.
chip-asleep = May fall asleep
chip-asleep-advice = This computer does not let Usher keep it awake. Turn sleep off in its settings.
chip-clock = Clock moved
chip-clock-advice = The computer’s clock moved by { $seconds } s. Compare it with a clock you trust.
health-well = Saved after every guest. { $awake ->
        [kept] Kept awake.
       *[other] { "" }
    } { $battery ->
        [none] { "" }
       *[other] Battery { $battery } %.
    }

key-box = Box
key-walk-in = Walk-in
key-picture = Open picture
key-help = Help and keys
key-choose = Choose
key-check-in = Check in
key-back = Back to desk
key-next-field = Next field
key-add = Add and check in
key-enter = Enter

mode-in-person = In person
mode-online = Online
group-government = Government
group-un = UN and IGO
group-academia = Academia
group-industry = Industry, civil society
group-other = Other
role-guest = Guest
role-speaker = Speaker
role-moderator = Moderator
role-organizer = Organizer
role-interpreter = Interpreter
role-press = Press
role-staff = Staff
role-crew = Crew
status-confirmed = Confirmed
status-cancelled = Cancelled
status-waitlisted = On the waiting list
status-pending = Not decided yet
means-scan = by a scan
means-look_up = by name
means-declared = entered afterwards
means-group = with the party

frame-rule = On time means read before { $time } { $place } time.

## The language of the window

language-choose = Language
language-unreviewed = Not reviewed by a native reader
language-keep = Leave it as it is

## How words stand together

list-two = { $first }, { $second }
label-and-value = { $label }: { $value }

## What is eaten: the usual diets. Any other stands as the roster has it.

diet-standard = standard
diet-vegetarian = vegetarian
diet-vegan = vegan
diet-halal = halal
diet-kosher = kosher
diet-gluten-free = gluten-free
