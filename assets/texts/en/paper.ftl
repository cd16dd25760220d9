# Review: the source, of which the others are translations.
# What reports and sheets say. The words that the screens have too are taken from theirs.

## What every file says of itself

paper-event = Event
paper-as-of = As of
paper-cutoff = Cutoff
paper-cutoff-rule = { $cutoff }: on time until { $last }, late from { $late }
paper-holds = Holds
paper-rows = Rows
paper-journal = Journal
paper-head = { $desk }: entry { $entry }, { $hash }
paper-practice = Practice: nothing of this is real
paper-every-seat = Every seat of the roster in force, and every walk-in

## The workbook

paper-sheet-summary = Summary
paper-sheet-attendance = Attendance
paper-sheet-timeline = Timeline
paper-sheet-groups = Groups
paper-sheet-changes = Changes
paper-figure = Figure
paper-number = Number
paper-cell-name = Name of the cell
paper-in-person = Registered in person
paper-confirmed = Confirmed
paper-arrived = Arrived
paper-by-override = By override
paper-walk-ins = Walk-ins
paper-came-in-person = From online to in person
paper-joined-on-time = Joined on time
paper-joined-late = Joined late
paper-doubles = Admitted twice
paper-roles = Roles
paper-groups = Groups
paper-expected = Expected
paper-left = Left
paper-over = Over
paper-lunch-mode = Handed out
paper-lunch-check-in = with the check-in
paper-lunch-desk = at a lunch desk
paper-lunch-buffet = at a buffet

paper-id = ID
paper-standing = Standing
paper-standing-walk-in = Walk-in
paper-standing-unmatched = Not on the roster
paper-status-confirmed = confirmed
paper-status-cancelled = cancelled
paper-status-waitlisted = waitlisted
paper-status-pending = pending
paper-arrived-at = Arrived at
paper-was-late = Late
paper-desk = Desk
paper-means = Means
paper-shown-late = Shown as late
paper-also-admitted = Also admitted
paper-in-their-place = Came in their place
paper-plates = Lunch handed out
paper-yes = yes
paper-no = no
paper-from = From
paper-until = Until
paper-by = By
paper-nothing-said = not said
paper-first-joined = First joined
paper-minutes-online = Minutes online
paper-seen-at = Seen at
paper-written-at = Written at
paper-entry = Entry
paper-kind = What happened
paper-operator = Who was at the desk
paper-undone = Undone

## The page

paper-by-role = By role
paper-by-country = By country
paper-of-confirmed = { $number } of { $all } confirmed
paper-of-registered = of { $all } registered
paper-of-planned = of { $all } planned
paper-together =
    { $number ->
        [one] { $number } other
       *[other] { $number } others together
    }
paper-concealed =
    { $number ->
        [one] Parts of fewer than { $number } person are put together with others, so that nobody can be picked out.
       *[other] Parts of fewer than { $number } people are put together with others, so that nobody can be picked out.
    }

## The text

paper-another-desk = another desk
paper-added = +{ $number } from { $desk }
paper-stated = Stated at { $at }: { $stated } arrived. Known now for that minute: { $now }
paper-about-plates = About { $number } plates in the end
paper-shown-otherwise = The desk showed { $number } of these arrivals otherwise: the cutoff or a clock was changed since.

## For the caterer

paper-caterer-guarantee = Lunch: plates to guarantee
paper-caterer-hour-before = Lunch: one hour before
paper-caterer-service = Lunch: while it is served
paper-guarantee = Guarantee
paper-here = Here
paper-still-expected = Still expected
paper-forecast = To be eaten
paper-no-names = Plates by diet; no names
paper-rule-guarantee = Guarantee: { $rate } % of those who asked for lunch, each diet rounded up. Where nobody was asked, of the plates planned.
paper-rule-hour-before = To be eaten: for everybody who is here, and for { $rate } % of those still expected, each diet rounded up.
paper-rule-service = Held plates are for people who are still expected. They become free at { $release }.
paper-rule-buffet = To feed: people who are here and want lunch, and people who are still expected. Plates are not counted at a buffet.
paper-needs = What the kitchen must know
paper-no-needs = Nobody said anything.

## Badges

paper-photo-yes = Photographs are welcome
paper-photo-no = No photographs, please
paper-photo-unsaid = Not said

## Certificates

paper-certificate = Certificate of attendance
paper-certificate-says = This is to certify that
paper-certificate-in-person = took part in person in
paper-certificate-online = took part online in
paper-certificate-signed = For the organizers
