# Review: the source, of which the others are translations.
# The organizers' Board.

## The numbers on top

board-figures = Figures
board-on-time-so-far = On time so far
board-on-time = On time
board-late = Late
board-still-to-come = Still to come
board-not-yet = Not yet
board-no-show = No-show
board-inside = Inside
board-lunch = Lunch
board-lunches-left = Lunches left
board-lunches-over = Lunches over
board-to-feed = To feed
board-of-expected = { $onTime } of { $expected } expected, { $percent } %
board-count-switched = { $number } switched from online
board-count-walk-ins =
    { $number ->
        [one] { $number } walk-in
       *[other] { $number } walk-ins
    }
board-count-by-override = { $number } by override

# Headings of the lists behind them.
board-on-time-registered = Registered in person, on time
board-on-time-switched = Switched from online, on time
board-on-time-walk-ins = Walk-ins, on time
board-on-time-by-override = By override, on time
board-lunch-claimed = Lunch claimed
board-lunch-to-come = Lunch still to come

## Arrivals

board-arrivals = Arrivals
board-as-table = As a table
board-as-curve = As a curve
board-nobody-yet = Nobody has arrived yet
board-cutoff = Cutoff { $at }
board-count-now = { $number } now
board-count-then = { $number } at { $at }
board-count-in = { $number } in
board-each-five-minutes = Each 5 minutes
board-curve = Arrivals: { $said }. Cutoff { $cutoff }.
board-five-minutes = Five minutes
board-running = so far
board-in-by-then = In by then
board-about-by = About { $number } by { $at }
board-about-in-the-end = About { $number } in the end
board-likely-range = : { $low } to { $high }
board-likely-pace = , at { NUMBER($pace, maximumFractionDigits: 1) } a minute
board-stated = Stated at { $at }: { $number } on time.
board-known-later = +{ $number } known later
board-undone-since = −{ $number } undone
board-since-then =
    { $some ->
        [0] Now: { $number }
       *[other] Since then { $changes }: { $number }
    }

## The strip of those registered in person

board-registered-in-person = { $number } registered in person
board-substituted-for = Replaced
board-joined-online = Joined online
board-not-confirmed = Not confirmed
board-cancelled = Cancelled
board-with =
    With { $switched } switched{ $byOverride ->
        [0] { " " }and{ " " }
       *[other] , { $byOverride } by override and{ " " }
    }{ $walkIns ->
        [one] { $walkIns } walk-in
       *[other] { $walkIns } walk-ins
    }:

## Groups

board-by-affiliation = By affiliation
board-in = In
board-registered = Registered
board-all = All
board-group-government = Government
board-group-un = UN and IGO
board-group-academia = Academia
board-group-industry = Industry, civil society
board-group-other = Other
board-group-and = { $group }: { $what }

## Lunch

board-lunch-by-diet = Lunch by diet
board-requested = Requested
board-planned = Planned
board-claimed = Claimed
board-due = Due
board-held = Held
board-free = Free
board-short = short { $number }

## Who has something to do on the stage

board-run-of-show = Run of show
board-of-all-in = { $number } of { $all } in
board-name = Name
board-part = Part
board-state = State
board-in-at = in { $at }
board-not-in = not in
board-online-there = online
board-not-on-roster = not on the roster
board-role-guest = Guest
board-role-speaker = Speaker
board-role-moderator = Moderator
board-role-organizer = Organizer
board-role-interpreter = Interpreter
board-role-press = Press
board-role-staff = Staff
board-role-crew = Crew

## Online, and the desks

board-online = Online
board-count-registered = { $number } registered
board-joined = Joined
board-came-in-person = Came in person
board-not-joined = Not joined
board-desks = Desks
board-median = arrivals, median time between two
board-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
board-minutes = { $minutes } min

## The list behind a number

board-show = Show who: { $what }
board-list-title = { $what }: { $number }
board-list-empty = Nobody
board-affiliation = Affiliation
board-mode = Registered
board-mode-in-person = in person
board-mode-online = online
board-since = Since
board-phone = Phone
board-close = Close

## An earlier instant

board-replay = An earlier instant
board-as-of-now = As of now
board-as-of = As of { $at }
board-now = now
board-back-to-now = Back to now

## The end of arrivals

board-close-arrivals = Close arrivals
board-arrivals-closed = Arrivals are closed
board-close-arrivals-question = Close arrivals?
board-close-arrivals-line =
    { $number ->
        [0] Nobody is still to come.
        [one] { $number } still to come counts as a no-show from now on.
       *[other] { $number } still to come count as no-shows from now on.
    }
board-close-arrivals-yes = Close arrivals: nobody else is expected
board-close-arrivals-no = Keep them open

## What happened, parties, how people came in, and the big screen

board-log = What happened
board-log-which = Which of it
board-log-all = Everything
board-log-admitted = Admitted
board-log-other = Everything else
board-log-undone = Undone
board-log-empty = Nothing yet
board-parties = Parties
board-fewer = Fewer
board-all-of-them = All { $number }
board-how = How they came in
board-how-line = arrivals
board-percent = { $percent } %
board-means-scan = By scan
board-means-look_up = By name
board-means-group = With a party
board-means-declared = From a paper list
board-not-admitted = Answers that admitted nobody
board-answer-already_in = Already in
board-answer-online_registrant = Registered online
board-answer-unlinked = A ticket that nobody carries yet
board-answer-not_confirmed = Not confirmed
board-answer-cancelled = Cancelled
board-answer-other_event = Another event
board-answer-revoked = An older ticket
board-answer-forged = Forged
board-answer-not_a_ticket = Not a ticket
board-answer-unknown = Unknown code
board-answer-room_full = Room full
board-answer-ambiguous = Two people fit
board-latin-name = Name in Latin letters
board-list-save = Save this list
board-list-write = Write the file
board-list-file = File
board-list-file-hint = Its ending says the format: .xlsx, .csv or .pdf
board-list-saved = Saved as { $path }
board-big = Big screen
board-big-leave = Leave the big screen
board-inside-of = Inside, of { $capacity }
