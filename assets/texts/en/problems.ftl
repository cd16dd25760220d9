# Review: the source, of which the others are translations.
# What can be wrong with a list, and what can break: for the window and the command line.

# A cell or a row
problem-too-long = the cell has { $bytes } bytes, at most { $most } can be read: is a quote never closed?
problem-too-long-in-the-way = the cell has { $bytes } bytes, at most { $most } can be read: is a quote never closed? Else leave this column out
problem-none-of-these = `{ $text }` is none of these: { $give }
problem-steers = a character that cannot be seen and steers the text ({ $character }) was removed
problem-rounded = a spreadsheet has rounded this number, its last digits are gone: export the list again, and open the file here before any spreadsheet does
problem-left-out = `{ $text }`: the row was left out
problem-no-name = the name is empty: give one, or a party or a host for a place without a name
problem-no-places = `{ $text }` is no number of places: give 1 to { $most }
problem-ragged = the row has { $cells } cells, the header { $header }: is a comma or a quote missing?
problem-too-many = with the places that the rows so far stand for there are more than { $most } people: split the list
problem-no-time = `{ $text }` is no point in time that can be read, such as 5/5/2026, 1:22:10 PM
problem-no-day = this day is none of the calendar
problem-twice = clocks in { $zone } show { $wall } twice that day: which one is meant?
problem-skipped = clocks in { $zone } skip { $wall } that day: is it another zone's?
problem-nobody = there is neither a name nor an e-mail address: who is it?
problem-never-joined = there is no time at which they joined
problem-left-first = they leave before they join: are the two columns mixed up?
problem-no-length = there is no length of time
problem-odd-length = `{ $text }` is no length of time that can be read: the times are taken alone
problem-stayed = no time at which they left: taken to have stayed to the end
problem-there-first = they leave and never joined: taken to have been there from the first join on

# A file as a whole
file-empty = the roster is empty: it needs a header row with a `name` column, and a row for each person
file-too-large = the roster has { $found } bytes: at most { $most } can be read
file-other-kind = this is { $what }, not a list: { $advice }
file-binary = the roster is not a text file (a zero byte at byte { $at }): export it again as CSV or XLSX
file-no-such-encoding = there is no encoding `{ $name }`: give one such as UTF-8, windows-1252 or GB18030
file-no-such-sheet = the workbook has no sheet `{ $sheet }`: it has { $sheets }
file-workbook = the workbook cannot be read ({ $why }): open it in a spreadsheet program and save it again as XLSX
file-password = the workbook is protected by a password: save it without one
file-unpacks-too-large = the workbook would unpack to more than { $most } MB, far more than any roster: it is not opened
file-too-many-parts = the workbook has { $found } parts, at most { $most } are read: it is not opened
file-json = the JSON cannot be read: { $why }
file-json-shape = the JSON is no list of people: an array of objects is read, such as the registrations of Indico's check-in API
file-too-many-columns = row { $row } has more than { $most } columns: remove those that are no part of the list
file-too-many-rows = the roster has more than { $most } rows
file-too-much-text = the cells hold more than { $most } MB of text: at most that can be read
file-no-header = no row of the first { $rows } is a header: one must name the columns, such as `name,email`
file-no-such-header = row { $row } is empty or isn't there: name the row in which the columns are called
file-no-name = which column is the name? The header in row { $row } says { $headers }. Say what is what, such as `--map "name=Participant"`{ $proposal }
file-repeated-column = the roster has two columns for `{ $field }` (`{ $first }` and `{ $second }`): rename or remove one, or leave one out
file-no-such-column = the roster has no column `{ $header }`: it has { $headers }
file-no-rows = the roster has a header and no rows
file-broken-off = the file could not be read within bounds ({ $why }): open it in a spreadsheet program, copy the list alone into a new sheet, and save that
file-no-report = this is no attendance report: none of its rows says a name with when they joined and left. Take the report of the meeting from Zoom, Teams or Webex as it is, as CSV or XLSX
file-registrations = this is a list of people who registered, not of who was there: take it in as a list of people
file-report-no-rows = the report has no rows: nobody is said to have joined
file-report-empty = the file is empty: take the report from the meeting's system again
file-report-too-large = the file has { $found } bytes: at most { $most } can be read
file-report-binary = this is not a text file (a zero byte at byte { $at }): take the report again, as CSV or XLSX
file-report-too-many-rows = the report has more than { $most } rows
file-report-unpacks-too-large = the workbook would unpack to more than { $most } MB, far more than any report: it is not opened

# At the door
error-no-such-attendee = no attendee `{ $id }` in this event: look the name up with `usher find`
error-no-such-entry = no entry or act `{ $id }` in this journal: `usher journal` lists them
error-no-such-revision = no roster revision `{ $id }` in this journal: `usher journal` lists them
error-not-an-import = revision `{ $id }` is no import: undo a walk-in or a substitution with `usher undo`
error-already-reverted = revision `{ $id }` is reverted already
error-no-such-report = no attendance report `{ $id }` in this journal: `usher online` lists them
error-report-is-out = attendance report `{ $id }` is taken out already
error-report-differs = this report was taken in already with other times or people: take that out first, with `usher online --revert { $id }`
error-report-elsewhen = nobody in this report was there during the event: its times go from { $from } to { $to }, the event begins at { $start } ({ $zone }): is it another meeting's report, or are its times in another zone?
error-cannot-undo = a `{ $kind }` entry cannot be undone: { $instead }
error-already-undone = `{ $id }` is undone already: do the action again instead
error-bad-counts-from = cannot count from { $at }: no undone admission of { $attendee } counts from that instant
error-no-name = the name is empty: give the name of the person
error-place-taken = { $attendee }'s place was taken over by { $holder }: substitute for { $holder } instead
error-code-taken = this code belongs to { $id } already: check them in with it
error-cannot-link = this text cannot be linked to anybody: { $why }
error-not-in = { $attendee } is not in: that needs somebody who is
error-is-in = { $attendee } is in already
error-not-waiting = { $attendee } does not wait
error-no-such-party = no party `{ $party }` on the roster
error-buffet = lunch is a buffet at this event: plates are not tracked (setting `lunch.mode`)
error-arrivals-closed = arrivals are closed already
error-no-code = no code found on `{ $path }`: take the picture again with the code larger, or find the name

# Settings and staff
error-no-such-setting = no setting `{ $key }`: there are title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed
error-bad-setting = setting `{ $key }` cannot be `{ $value }`: { $why }
error-needs-pin-override = admitting somebody against the rule needs the PIN of { $who }
error-needs-pin-grant-lunch = giving a lunch that is not due needs the PIN of { $who }
error-needs-pin-undo-others = undoing what somebody else did needs the PIN of { $who }
error-needs-pin-close-arrivals = closing arrivals needs the PIN of { $who }
error-needs-pin-set-up = changing the set-up needs the PIN of { $who }
error-needs-pin-leave-kiosk = leaving the screen for guests needs the PIN of { $who }
error-needs-pin-share = sharing the figures needs the PIN of { $who }
error-needs-pin-staff = saying who is what needs the PIN of { $who }
error-name-kept = { $name } has a PIN: enter it to sit here by that name
error-wrong-pin = { $wait ->
        [0] that is not the PIN of { $name }
       *[other] that is not the PIN of { $name }: the next try has to wait { $wait } s
    }
error-pin-waits = too many wrong PINs for { $name }: try again in { $wait } s, or ask somebody else
error-bad-pin = this is no PIN: { $why }
error-no-pin = no PIN of { $name } was given: set { $variable }, or write it to standard input
error-no-such-staff = nobody called `{ $name }` is on the staff: `usher staff` lists them
error-not-the-office = this is a desk file: PINs are forgotten in the office file, and merged from there

# Files
error-no-event = no event file is named: add `--event FILE`, or set USHER_EVENT
error-bad-instant = `{ $text }` is not an instant: write it as 2026-05-05T13:15:00-04:00, with the offset
error-bad-id = `{ $text }` is not an id
error-bad-event = this event description cannot be read: { $why }
error-merge-refused = nothing was merged: { $why }
error-no-ticket-key = this is a desk file, it holds no ticket key: issue tickets from the office file
error-purged = this event was purged: figures stand only for { $stands }
error-not-practice = this is no practice file: its clock is the real one
error-no-file = no event file at `{ $path }`: make one with `usher new` or `usher practice`
error-file-exists = `{ $path }` exists already: choose another name, nothing was written
error-foreign-file = `{ $path }` is not an event file of Usher
error-damaged-file = event file `{ $path }` is damaged ({ $detail }): open a backup of it, and keep this one for repair
error-newer-file = event file `{ $path }` is of format { $found }, this Usher knows up to { $known }: use a newer Usher
error-read-only = event file `{ $path }` is read-only: nothing was written
error-not-durable = event file `{ $path }` cannot be kept safe here ({ $detail }): put it on a disk of this computer
error-damaged-journal = the journal is damaged at entry { $position }: { $detail }
error-cannot-read = cannot read `{ $path }`: { $why }
error-cannot-make = cannot make `{ $path }`: { $why }
error-cannot-write = cannot write `{ $path }`: { $why }
error-store = the event file failed: { $why }
error-table = the table cannot be written: { $why }
error-list-format = `{ $path }` names no format of a list: let it end in .csv, .xlsx or .pdf
error-report-format = `{ $path }` names no format of a report: let it end in .xlsx, .pdf, .txt, .csv or .json
error-no-pdf = `{ $path }` is to be a PDF: let it end in .pdf
error-nobody-was-there = nobody of those asked for was there: no certificate was written, and `{ $path }` is as it was
error-no-such-column = no list has a column `{ $column }`: there is { $known }
error-print = cannot print `{ $path }`: { $why }
error-no-sender = the event names no contact, and a mail needs somebody whom it comes from: add `contacts` to its description
error-problems = { $count ->
        [one] 1 problem in `{ $path }`, nothing was imported
       *[other] { $count } problems in `{ $path }`, nothing was imported
    }
error-problems-more = and { $count } more
error-not-the-same-row = `{ $option }`: row { $row } of the list is nobody; `usher import --dry-run` tells who is like whom
error-not-the-same-person = `{ $option }`: nobody is known as `{ $like }`; `usher import --dry-run` tells who is like whom
error-said-of-nobody = nobody in `{ $path }` is called { $names }: `usher online --dry-run` lists its names
error-pictures = { $failed } of { $all } pictures cannot be read: { $first }
error-no-event-open = no event is open: open one in Set-up
error-in-use = `{ $path }` is open in another window on this computer
error-scan-again = this code is no longer at hand: scan it again
error-list-problems = the roster has problems: nothing was imported
error-locked = this desk is locked: unlock it first
error-no-address = `{ $name }` has no e-mail address
error-bad-address = `{ $address }` is no e-mail address
error-other = { $what }
