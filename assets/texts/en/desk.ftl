# Review: the source, of which the others are translations.
# The Desk and the lunch desk.

box-desk = Scan a ticket, or type a name, e-mail or code
box-lunch = Scan a ticket, or type a name, to hand out a lunch
box-label = Scan, name, e-mail or code
box-linking = Type the name of the guest with this ticket

idle-title = Ready for the next guest
idle-line = One action each. The answer appears here.
idle-lunch-title = Ready to hand out lunch
idle-lunch-line = Scan a ticket or type a name. The diet appears here, in the largest letters.
idle-lunch-buffet = Lunch is a buffet: nobody counts plates. Whoever is scanned here is checked in.
idle-lunch-check-in = Lunch is handed out with the check-in. Scan here whoever came away without.
idle-scan = Scan it
idle-scan-line = Any hand scanner that types, no set-up
idle-type = Type it
idle-type-line = Name, e-mail or code, straight away
idle-show = Show it
idle-show-line = Hold the ticket a hand’s width from the camera
idle-show-off = Turn the camera on with F8, or drop a picture of the ticket
idle-camera-trouble = { $trouble ->
        [missing] Plug one in. You need not wait for it
        [busy] Close the program that has it. You need not wait for it
        [denied] Allow it in the system’s settings. You need not wait for it
        [black] Open its cover. You need not wait for it
       *[lost] Check its cable. You need not wait for it
    }
idle-no-roster = Nobody is on the roster yet
idle-no-roster-line = Import the list of people in Set-up, or add walk-ins as they come.
idle-to-people = Import people
idle-undone = Undone: { $name }
idle-undone-line = It counts no longer, and stays in the journal.

word-on-time = Checked in, on time
word-late = Checked in, late
word-echo = Just checked in
word-already-in = Already in
word-was-in = Was in, and left
word-replaced = Somebody came in their place
word-online = Registered online. Admit in person?
word-unlinked = { $system } ticket, not linked yet
word-not-confirmed = { $status ->
        [waitlisted] On the waiting list
       *[other] Not confirmed yet
    }
word-cancelled = Registration cancelled
word-other-event = Ticket for another event
word-revoked = A newer ticket was issued
word-forged = The signature is wrong
word-not-a-ticket = Not a ticket
word-unknown = Not on this list
word-misread = Not read whole
word-room-full = The room is full
word-ambiguous = Which of them?
word-party = Party checked in

ask-who = Who is it?
ask-who-line = Type the name: Enter checks in and links the ticket
ask-who-plain = Type the name, or add a walk-in
line-not-yet = Do not admit yet
line-other-event = It is for { $which }
line-revoked = Ask for the ticket of { $date }, or find the name
line-forged = It looks like a { $system } ticket and is none
line-misread = Scan it again, or type the name
line-never-issued = One of our tickets, but issued to nobody here
line-not-on-the-list = Their list was taken out of the roster
line-ambiguous = { $count } people carry this code: pick one
line-find-name = Type the name, or add a walk-in

thing-scanner_card = The test card for hand scanners
thing-set_up_code = A set-up code for a check-in program
thing-online_link = A link for joining online
thing-order = An order number
thing-web_address = A web address
thing-wifi_code = A Wi-Fi code
thing-contact_card = A contact card
thing-contact-card-of = A contact card: { $name }
thing-mail = An e-mail address
thing-phone = A telephone number
thing-location = A place on a map
thing-calendar_entry = A calendar entry
thing-pass = { $pass }
thing-empty = An empty code
thing-too_long = Longer than any ticket

fact-registered = Registered
fact-lunch = Lunch
fact-lunch-with = Lunch, with the check-in
fact-first = First check-in
fact-first-value = { $time } at { $desk }, { $means }
fact-in-place = In their place
fact-if-admitted = If admitted
fact-if-admitted-on-time = Counted once, in person, on time
fact-if-admitted-late = Counted once, in person, late
fact-what-to-do = What to do
fact-do-cancelled = Ask a supervisor
fact-do-not-confirmed = Ask a supervisor
fact-do-other-event = Find the name here, or add a walk-in
fact-do-revoked = Ask for the newer ticket, or find the name
fact-do-forged = Find the name, and tell the organizer
fact-do-find = Find the name, or add a walk-in
fact-do-scan-again = Scan it again
fact-do-wait = Wait until somebody leaves, or ask a supervisor
fact-code = The code
fact-code-unlinked = On no row of this list
fact-code-unknown = Nothing we know
fact-code-misread = Begins like one of our tickets
fact-code-never-issued = Whole, and issued to nobody
fact-code-off-list = Its holder is on no list in force
fact-read = Read
fact-inside = Inside
fact-inside-value = { $inside } of { $capacity }
fact-party = Party
fact-in-place-of = In place of
fact-email = E-mail
fact-position = Position
fact-host = Host
fact-state = State
fact-checked-in = Checked in
fact-allergies = To see to
fact-affiliation = From

lunch-claimed = Handed out { $time }
lunch-claimed-now = Handed out: { $diet }
lunch-none-left = None left
lunch-none-left-others = None of { $diet } left; there is { $others }
lunch-no = { $free ->
        [0] None ordered, none free
       *[other] None ordered, { $free } free
    }
lunch-no-plain = None ordered

state-in = In since { $time }
state-left = Was in from { $time }, and left
state-not-in = Not in yet
state-waiting = { $place }

do-undo = Undo
do-lunch = Hand out lunch
do-give-lunch = Give a lunch
do-details = Details
do-close-details = Close details
do-admit = Admit in person
do-leave-online = Leave as online
do-override = A supervisor admits
do-walk-in = Add as walk-in
do-search = Find the name
do-came-back = Came back
do-left = Left
do-different = Different person
do-done = Done
do-check-in = Check in
do-check-in-from = Check in, counting from { $time }
do-substitute = Somebody comes instead
do-wait = Waits downstairs
do-stop-waiting = Waits no longer
do-note = Note or flag
do-met = Seen to
do-name = Give the place a name
do-party = { $count } more of the party
do-dismiss = Not a guest
do-pick = This one
do-other-meal = Another meal

recent-title = Recent
recent-desk = this desk
recent-lunches = lunches
recent-empty = Everybody who is answered here stands in this list, with the time.
recent-open = open
recent-undone = undone
recent-already_in = already in
recent-online_registrant = online
recent-unlinked = who is it?
recent-not_confirmed = not confirmed
recent-cancelled = cancelled
recent-other_event = other event
recent-revoked = older ticket
recent-forged = forged
recent-room_full = room full
recent-ambiguous = which of them?
recent-left = left
recent-returned = came back
recent-lunch_claimed = lunch
recent-walk_in = walk-in
recent-substitute = substitute
recent-switched = switched
recent-override = admitted by a supervisor
recent-ticket = { $system } ticket
recent-no-ticket = Not a ticket
recent-code = Unknown code
recent-some-ticket = A ticket

tile-in = In
tile-on-time = On time
tile-late = Late
tile-to-come = Still to come
tile-no-show = No-show
tile-claimed = Handed out
tile-left = Left
tile-held = Held
tile-free = Free
tile-short = Short
tile-requested = Requested
tile-planned = Planned
tile-mouths = Will eat
tile-picture = Picture
tile-picture-line = Drop or paste a picture of a ticket
tile-picture-reading = Reading the picture

look-best = Best
look-sounds = Sounds like
look-in = Already in
look-same-name = { $count } × same name
look-none = Nobody is called that
look-none-line = Try part of the name, the e-mail address or the organization. Any script will do.
look-more = { $count } people fit. Type more of the name.
look-found = { $count ->
        [one] 1 person found
       *[other] { $count } people found
    }
look-walk-in = Add “{ $name }” as a walk-in
look-choose-several = Ask for a second fact, then choose with ↑ ↓
look-is-code = Enter checks this code
look-same-title = { $count } people have this name
look-same-line = Ask which organization.
look-linking = Enter checks in and links the ticket.

walk-title = Walk-in
walk-substitute-title = In place of { $name }
walk-name-title = Who takes this place? { $name }
walk-still-to-come = { $count ->
        [one] 1 guest still to come
       *[other] { $count } guests still to come
    }
walk-places = { $free } of { $capacity } places free, { $toCome } guests still to come
walk-name = Name
walk-affiliation = Affiliation
walk-email = E-mail
walk-more = Group, party, host
walk-group = Group
walk-group-none = Not said
walk-by = By whose word
walk-optional = optional
walk-lunch = Lunch
walk-lunch-free = { $free } free
walk-lunch-none = None free: a supervisor may give one
walk-lunch-theirs = They take over the lunch of the place
walk-diet = Diet
walk-add = Add and check in
walk-cancel = Back
walk-name-missing = Give the name of the person
walk-likely = Is it one of these?
walk-likely-none = Nobody on the roster has a name like this.
walk-likely-line = Choose a person to check in the registration instead of adding a second one.
walk-likely-wait = Type the name: people with a name like it appear here.
walk-not-in = not yet in
walk-in-since = in since { $time }

undo-title = Undo the check-in of { $name }?
undo-line = A lunch was handed out. Did it come back?
undo-keeps = Undo, the lunch stays handed out
undo-returns = Undo, the lunch came back
undo-not = Keep the check-in

override-title = Admit { $name }?
override-title-full = Admit into the full room?
override-line = The supervisor’s name or reason stands in the journal.
override-reason = On whose word, and why
override-do = Admit
override-not = Do not admit

grant-title = Give { $name } a lunch?
grant-line = None is due to them. A supervisor may give one.
grant-do = { $diet }, { $free ->
        [0] none free
       *[other] { $free } free
    }
grant-not = No lunch

wait-title = Where does { $name } wait?
wait-lobby = In the lobby
wait-security = At security
wait-lift = At the lift
wait-not = Cancel
waiting-title = Waiting
waiting-line = { $count ->
        [one] 1 guest, the longest first
       *[other] { $count } guests, the longest first
    }
waiting-none = Nobody waits. Whoever the lobby holds is put here from their details.
waiting-since = { $place }, since { $time }
waiting-clear = Gone
waiting-close = Back to Recent
waiting-strip = { $count ->
        [one] 1 guest waits, since { $time }
       *[other] { $count } guests wait, the first since { $time }
    }

stage-missing = { $count ->
        [one] Not here yet, { $left } min before the start
       *[other] { $count } not here yet, { $left } min before the start
    }
stage-started = { $count ->
        [one] Not here, and it has begun
       *[other] { $count } not here, and it has begun
    }
stage-no-phone = no number
stage-hide = Hide until 10 minutes before

note-title = What about { $name }?
note-line = A flag stands before the desk when they come, until somebody presses Done.
note-label = What the desk should know
note-flag = Put a flag
note-only = Only a note
note-not = Cancel

declared-title = Ticked on paper
declared-line = A time before a name is for that name only: 12:58 Ruiz. Everybody is marked as entered afterwards.
declared-time = Time on the list
declared-time-problem = Write a time that has been, such as 12:58
declared-name = Name
declared-several = Several people fit: choose with ↑ ↓
declared-none = Nobody fits
declared-entered = Entered
declared-entered-none = Type a name and press Enter: whoever is entered appears here.
declared-since = already in since { $time }
declared-close = Finished
declared-enter = Enter

pick-title = { $count } codes on this picture
pick-line = Choose the ticket.
pick-not = None of them

picture-none = No code was found on this picture. Take it again with the code larger, or type the name.

plate-claimed = Hand out
plate-already = Had theirs
plate-not-in = Not checked in
plate-not-entitled = No lunch for them
plate-not-in-line = Check them in first
plate-not-entitled-line = A supervisor may give one
plate-eat-by-diet = Will eat, by diet
plate-eat-of = { $mouths } of { $planned } planned
held-until = { $count ->
        [one] 1 plate is held for a guest until { $time }
       *[other] { $count } plates are held for guests until { $time }
    }
held-released = Held plates are free since { $time }: { $free } free
held-release = Release now
held-longer = { $minutes } minutes more
plate-left-by-diet = Left by diet
plate-of = { $left } of { $planned }
plate-held-line = { $held } of them held for guests who are expected

failed-title = That did not work
failed-again = Try again, or find the name.
failed-close = Close

help-title = Keys
help-box = To the box
help-enter = Do what the blue button says
help-esc = Clear, then back
help-arrows = Choose among those found
help-pick = Take the one with this number
help-regions = To the next part of the screen, and back
help-waiting = Who waits
help-redo = Check in again what was undone last
help-note = Note or flag
help-declared = Enter a paper list
help-paste = Paste a picture, a code or a name
help-settings = Set-up of this computer
help-undo = Undo the last check-in of this desk
help-walk-in = Walk-in
help-lunch = Hand out lunch
help-party = The rest of the party
help-details = Details
help-picture = Open a picture
help-camera = Camera on or off
help-next-camera = The next camera
help-places = Desk, Lunch, Board, Set-up
help-scan = A hand scanner works on every screen: the answer appears on the Desk. A scanner’s Enter never answers a question.
help-close = Close
