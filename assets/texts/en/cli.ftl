# Review: the source, of which the others are translations.
# The command line: what its verbs say. Options, ids and the words of --json are never translated.

# Two sentences, one after the other
cli-then = { $first } { $second }

# Answers at the door
cli-admitted = { $name }: checked in, on time ({ $time }).
cli-admitted-late = { $name }: checked in, late ({ $time }).
cli-echo = { $name }: just checked in.
cli-already-in = { $name }: already in ({ $since }).
cli-was-in = { $name }: was here ({ $since }), and left. If they came back, say so with `usher return`.
cli-replaced = { $name }: { $holder } is in already in their place ({ $since }).
cli-online = { $name } registered online. Admit in person?
cli-unlinked = { $system } ticket that nobody on the roster carries: who is it? Find the name, then link it.
cli-waitlisted = { $name } is on the waiting list: a supervisor may admit.
cli-pending = { $name }: not decided yet. A supervisor may admit.
cli-cancelled = { $name }: registration cancelled. Ask them to wait; a supervisor may admit.
cli-other-event = This code is for { $which }, not for this event.
cli-revoked = { $name }: a newer ticket was issued ({ $at }). Ask for it, or find the name.
cli-forged = The signature on this { $system } ticket is wrong.
cli-not-a-ticket = { $what }, not a ticket. Find the name.
cli-misread = The ticket was not read whole. Scan it again, or find the name.
cli-never-issued = A ticket that is not on this list. Find the name.
cli-not-on-the-list = On no list in force. Find the name, or add a walk-in.
cli-nothing = Not on this list. Find the name, or add a walk-in.
cli-room-full = The room is full: { $inside } of { $capacity } inside. A supervisor may admit.
cli-ambiguous = { $count ->
        [one] 1 person fits: pick one.
       *[other] { $count } people fit: pick one.
    }
cli-contact = { $card }, not a ticket. { $count ->
        [0] Nobody on the list fits: find the name, or add a walk-in.
        [one] One person may be meant: check them in by their id.
       *[other] { $count } people may be meant: pick one, and check them in by their id.
    }
cli-pick = { $count ->
        [one] 1 code on `{ $path }`: pick it with --code.
       *[other] { $count } codes on `{ $path }`: pick one with --code.
    }
cli-party = { $admitted } of { $all } checked in.
cli-in-place-of = in place of { $name }
cli-linked = The code is now that of { $name }.
cli-left = { $name } left.
cli-came-back = { $name } came back.
cli-waits = { $name } waits: { $place }.
cli-waits-no-longer = { $name } waits no longer.
cli-waits-at = waits: { $place }
cli-nobody-waits = Nobody waits.
cli-waiting = { $count ->
        [one] 1 person waits.
       *[other] { $count } people wait.
    }
cli-noted = Noted of { $name }.
cli-flagged = The desk sees it when { $name } comes.
cli-seen-to = What { $name } needed is seen to.
cli-undone = { $count ->
        [one] Undone: 1 entry.
       *[other] Undone: { $count } entries.
    }
cli-undo-lunch = A plate was handed out to { $names }. Is it gone (--lunch keep), or did it come back (--lunch return)? Nothing was undone.

# Lunch
cli-lunch = Lunch: { $diet }.
cli-lunch-claimed = Lunch handed out: { $diet }.
cli-lunch-others = No { $diet } lunch left; there is { $others }.
cli-lunch-none-left = No lunch left; a supervisor may grant one.
cli-plate = { $name }: { $diet }.
cli-plate-claimed = { $name }: already claimed at { $time } ({ $diet }).
cli-plate-not-in = { $name } is not in: check them in first.
cli-plate-none = { $name } has no lunch. A supervisor may grant one.

# People
cli-nobody-found = Nobody is found by “{ $query }”.
cli-in-since = in since { $time }
cli-sounds-like = sounds like
cli-typo = one letter off
cli-no-seat = no seat
cli-standing-on_time = on time
cli-standing-late = late
cli-standing-joined_online = joined online
cli-standing-substituted_for = somebody comes in their place
cli-standing-not_yet = not yet in
cli-standing-no_show = did not come
cli-standing-came_in_person = came in person
cli-standing-joined = joined
cli-standing-not_joined = did not join
cli-standing-cancelled = cancelled
cli-standing-not_confirmed = not confirmed
cli-standing-walk_in = walk-in
cli-lunch-state = lunch: { $state } ({ $diet })
cli-expect-due = due
cli-expect-claimed = handed out
cli-expect-granted = granted
cli-expect-none-left = none left
cli-expect-no = no
cli-no-entries = No entries.
cli-wrong-pin = wrong PIN
cli-by = by { $name }
cli-approved-by = approved by { $name }
cli-is-undone = undone

# Files
cli-new = Made `{ $path }`: { $title }
cli-times = Cutoff { $cutoff }, start { $start }, end { $end } on { $date }, { $zone } ({ $called }).
cli-times-zone = The invitation says “{ $written }”; clocks there show { $now } on that day. Check that { $cutoff } on those clocks is meant.
cli-practice = Practice event `{ $path }`: { $count ->
        [one] 1 person on the roster; it is { $time } there.
       *[other] { $count } people on the roster; it is { $time } there.
    }
cli-practice-line = Nothing of it reaches a real event.
cli-desk-file = Wrote the desk file `{ $path }`: it holds no ticket key.
cli-merged = { $count ->
        [one] Took over 1 entry ({ $of }).
       *[other] Took over { $count } entries ({ $of }).
    }
cli-merged-of = { $count } of { $name }
cli-merged-doubles = { $count ->
        [one] 1 double in all.
       *[other] { $count } doubles in all.
    }
cli-merged-nothing = Nothing new: everything in that file was known here.
cli-set = Set { $keys }.
cli-closed = Arrivals are closed: whoever is not here is a no-show.
cli-report = Wrote `{ $path }`: as of { $at }, { $count ->
        [one] 1 seat.
       *[other] { $count } seats.
    }
cli-verified = { $count ->
        [one] Nothing was altered: 1 entry, each chain holds.
       *[other] Nothing was altered: { $count } entries, each chain holds.
    }
cli-altered = Altered at entry { $entry }: { $why }.
cli-hash-missing = The hash is not in this journal: what was written after it was noted is missing.
cli-head = { $name }: entry { $entry },

# Lists of people
cli-would-import = Would import
cli-imported = Imported
cli-nothing-to-import = Nothing to import
cli-import = { $begins }: { $rows } rows; { $new } new, { $changed } changed, { $same } the same, { $twice } said twice, { $missing } on the roster and not in the file (they stay).
cli-import-counts = { $new } new, { $changed } changed
cli-taken-out = taken out again
cli-no-imports = No imports.
cli-taken-for = Taken for: { $preset } ({ $format }), header in row { $row }.
cli-taken-for-replaced = { $count ->
        [one] { $encoding }, in which 1 character could not be read: try another `--encoding`
       *[other] { $encoding }, in which { $count } characters could not be read: try another `--encoding`
    }
cli-taken-for-sheet = { $kind }, sheet `{ $sheet }`
cli-row-changed = row { $row }: { $name }: { $field } `{ $old }` becomes `{ $new }`
cli-row-again = row { $row } says again whom row { $first } says
cli-row-like-person = row { $row } bears the name of { $name } ({ $id }): if they are one person, add `{ $option }`
cli-row-like-row = row { $row } bears the name of row { $other }: if they are one person, add `{ $option }`
cli-problem = row { $row }: { $message }
cli-problem-in-column = row { $row }, column `{ $column }`: { $message }
cli-reverted = { $count ->
        [one] Reverted. 1 person of that list has entries in the journal: those stay.
       *[other] Reverted. { $count } people of that list have entries in the journal: those stay.
    }
cli-would-revert = { $count ->
        [one] 1 person of that list has entries in the journal: those would stay in it, marked.
       *[other] { $count } people of that list have entries in the journal: those would stay in it, marked.
    }
cli-no-doubles = Nobody on the roster bears somebody else’s name.
cli-doubles = Where two are one person: `usher merge-doubles --keep ID --merge ID`.
cli-one-person = One person now: { $name }. Take it back with `usher import --revert { $revision }`.

# Attendance reports
cli-would-take-in = Would take in
cli-taken-in = Taken in
cli-report-taken-for = Taken for: { $system } ({ $encoding }).
cli-report-zone = The file says no zone: its times are taken for those of { $zone }.
cli-report-dates = Days as { $dates }.
cli-report-asks-dates = Which day is `{ $example }`? Say `--dates dmy` ({ $dmy }) or `--dates mdy` ({ $mdy }).
cli-report-asks-times = It says for how long people were there, and not when. Take it again without `unique users`; or say `--without-times from-start` (all were there when it began) or `until-end` (all stayed to the end, who was there for less came later).
cli-report-rows = { $begins }: { $rows } rows = { $parts }. { $news }
cli-report-differs = it was taken in before with other times or people: take that out first
cli-report-is-it = is it { $who }? { $option }
cli-report-total = { $what }: the file states { $stated }, its rows come to { $ours }: { $agrees ->
        [yes] agrees
       *[no] DIFFERS
    }
cli-report-reverted = Taken out: nobody was online by that report any more.
cli-past-report = { $system }: { $people } people, { $open } to look at
cli-no-reports = No attendance reports.

# Tickets and lists out
cli-tickets = { $count ->
        [one] 1 ticket in `{ $path }`, { $new } of them issued now.
       *[other] { $count } tickets in `{ $path }`, { $new } of them issued now.
    }
cli-tickets-without = { $count ->
        [one] 1 person who is cancelled or not confirmed has none.
       *[other] { $count } people who are cancelled or not confirmed have none.
    }
cli-reissued = Issued anew into `{ $path }`; the older ticket is revoked.
cli-reissued-nowhere = Issued anew; the older ticket is revoked.
cli-unmailed = { $count ->
        [one] 1 person has no address that a mail can be sent to: { $names }. Print theirs.
       *[other] { $count } people have no address that a mail can be sent to: { $names }. Print theirs.
    }
cli-unprintable = The texts of { $names } have characters that the fonts lack; they stand as empty boxes.
cli-and-more = { $names } and { $count } more
cli-list = { $count ->
        [one] 1 person in `{ $path }`.
       *[other] { $count } people in `{ $path }`.
    }
cli-list-never-sent = It was never sent before, so everybody is on it.
cli-list-missing = The fonts lack { $missing }: they stand as empty boxes.
cli-scanner-card = Wrote the test card `{ $path }`. Print it, and scan it in Set-up, This computer.
cli-no-code = no code

# The people behind the desk
cli-pin-prompt = PIN of { $name }
cli-staff-set = { $name }: { $role }. { $pin }.
cli-staff-removed = { $name } is not behind the desk any more.
cli-pins-forgotten = { $count ->
        [one] 1 PIN is forgotten, and everybody may do everything.
       *[other] { $count } PINs are forgotten, and everybody may do everything.
    } Set new ones with `usher staff set NAME --role ROLE --pin`; desk files learn of it from `usher merge`.
cli-wrong-tries = { $count ->
        [one] 1 wrong try
       *[other] { $count } wrong tries
    }
cli-no-staff = Nobody has a role: everybody may do everything.

# The public board
cli-board-only-here = This computer is on no local network: only it can open the link.
cli-board-links = Whoever has the link sees counts, and no name, until Ctrl C. Guest Wi-Fi often keeps devices apart: where a phone cannot open the link, send the figures as text (`usher tally`).

# Sheets for others
cli-caterer = Wrote `{ $path }`: as of { $at }.
cli-badges = { $count ->
        [one] 1 badge in `{ $path }`.
       *[other] { $count } badges in `{ $path }`.
    }
cli-certificates = { $count ->
        [one] 1 certificate in `{ $path }`.
       *[other] { $count } certificates in `{ $path }`.
    }
cli-at-the-printer = They are at the printer.
cli-were-absent = Not there, and so without one: { $who }.
