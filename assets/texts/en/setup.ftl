# Review: the source, of which the others are translations.
# Set-up: event, people, tickets, desks, this computer.

## The frame of the steps

setup-steps = Steps of the set-up
setup-step-event = Event
setup-step-people = People
setup-step-tickets = Tickets & lists
setup-step-desks = Desks
setup-step-computer = This computer
setup-step-done = done
setup-next = Next: { $step }
setup-to-desk = To the desk
setup-choose = Choose…
setup-choose-what = Choose…, { $what }
setup-file = File
setup-writing = Writing…
setup-cancel = Cancel

## Which event

setup-which = Which event?
setup-which-line = An event is one file on this computer. It needs no network.
setup-in-use = It is open in another window of this computer
setup-opening = Opening…
setup-practise = Practise
setup-practise-line = A fictional event with 152 guests. Nothing of it reaches a real event.
setup-practise-do = Practise
setup-new = New event
setup-new-line = Without a description it is the concept note’s event.
setup-new-do = Make the event
setup-description = Description
setup-description-hint = optional, a TOML file
setup-open = Open an event
setup-open-line = An event file, or a desk file from the office.
setup-open-do = Open
setup-another-event = Another event
setup-back-to-event = Back to this event

## Which clocks are meant

setup-zone-question = Is { $time } on clocks in { $place } meant?
setup-zone-line = The invitation says “{ $written }”. On { $day } clocks in { $place } show { $called }.
setup-zone-otherwise = If another time is meant, change the cutoff below.
setup-zone-confirm = Yes, { $time } on those clocks
setup-zone-confirmed = The invitation says “{ $written }”. You confirmed that clocks in { $place } are meant ({ $called }).

## The practice clock

setup-clock = The practice clock
setup-clock-line = Move it to see the cutoff pass
setup-clock-cutoff = Cutoff { $time }

## Settings

setup-settings = Settings
setup-set-title = Title
setup-set-cutoff = Cutoff
setup-set-start = Start
setup-set-end = End
setup-set-release = Lunches held until
setup-set-release-hint = or none
setup-set-grace = Grace
setup-set-grace-hint = in seconds
setup-set-capacity = Places in the room
setup-set-capacity-hint = or none
setup-set-lunch = Lunch is handed out
setup-set-lunch-check-in = with check-in
setup-set-lunch-desk = at a lunch desk
setup-set-lunch-buffet = buffet
setup-late-from = On time means before { $time }: the cutoff and the grace.
setup-save = Save
setup-saving = Saving…
setup-saved = Saved

## People: the list

setup-people-first = Who is expected?
setup-people-again = A newer list of people?
setup-people-drop = Drop the list here, or choose it. You see what would change before anything is saved.
setup-choose-file = Choose a file
setup-another-file = Another file
setup-reading = Reading…
setup-people-kinds = A table is read from CSV, TSV and plain text, Excel (XLSX, XLS), OpenDocument (ODS) or JSON.
setup-people-systems = Lists of Indico, pretix, Eventbrite, Zoom, Microsoft Forms and Google Forms are known, and so is our own. Of any other you say once what its columns are.
setup-people-columns = Only a name is needed. Columns may be named in English, French, Spanish, Russian, Chinese or Arabic.
setup-people-stay = A newer list adds and changes people. Whoever is not in it stays.
setup-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

## People: how the file is read

# $taken is whose list it was taken for, $kind what kind of file it is, $rows how long it is.
setup-taken = { $taken }. { $kind }, { $rows }.
setup-taken-uncounted = { $taken }. { $kind }.
setup-taken-by-hand = A list of a kind that is not known
setup-taken-as-last = Understood as the last list with these columns
setup-preset-plain-list = Our own list
setup-preset-by-hand = Columns chosen by hand
setup-format-delimited = Text
setup-format-workbook = { $format } workbook
setup-format-json = JSON
setup-preface =
    { $count ->
        [one] { $count } row before the header is skipped.
       *[other] { $count } rows before the header are skipped.
    }
setup-read-as = How the file is read
setup-encoding = Encoding
setup-encoding-used = { $encoding } ({ $used })
setup-replaced =
    { $count ->
        [one] { $count } character could not be read: try another encoding.
       *[other] { $count } characters could not be read: try another encoding.
    }
setup-delimiter = Between cells
setup-delimiter-comma = Comma
setup-delimiter-semicolon = Semicolon
setup-delimiter-tab = Tab
setup-delimiter-bar = Bar
setup-sheet = Sheet
setup-header-row = Header in row

## People: what its columns become

setup-columns = Columns
setup-columns-count =
    { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
setup-in-file = In the file
setup-becomes = Becomes
setup-example = For example
setup-column-becomes = What { $header } becomes
setup-column-empty = empty
setup-proposed-guessed = please check
setup-proposed-remembered = as last time
setup-proposed-said = chosen by you
setup-aside =
    { $count ->
        [one] { $count } other column, kept or left out
       *[other] { $count } other columns, kept or left out
    }
setup-aside-show = Show them
setup-aside-hide =
    { $count ->
        [one] Hide { $count } column that is kept or left out
       *[other] Hide { $count } columns that are kept or left out
    }
setup-group-not-a-field = No field
setup-group-name = Name
setup-group-person = Who they are
setup-group-coming = How they come
setup-group-lunch = Lunch
setup-group-door = At the door
setup-group-instead = Where the first is empty
setup-group-other = Other

## People: what to do next

setup-next-name = Which column is the name?
setup-next-name-line = Choose “Name” for it in the list of columns, or “First name” and “Family name” for two.
setup-next-repeated = Which column is “{ $field }”?
setup-next-repeated-line = More than one column would become it. Choose something else for the others, or keep them as they are:
setup-next-guessed = Are these columns right?
setup-next-guessed-line = This list is of a kind that is not known. What its columns become is guessed from their headers: look at them, and change what is wrong.
setup-confirm = They are right
setup-next-problems =
    { $count ->
        [one] { $count } problem stops the import
       *[other] { $count } problems stop the import
    }
setup-next-problems-line = Mend the file and choose it again, or let go of the column: one that is kept is only shown, as it is written.
setup-keep = Keep as it is
setup-keep-column = Keep “{ $header }” as it is
setup-leave = Leave out
setup-leave-column = Leave “{ $header }” out

## People: what would change

setup-changes = What would change
setup-count-new = new
setup-count-changed = changed
setup-count-same = the same
setup-count-double =
    { $count ->
        [one] bears another’s name
       *[other] bear another’s name
    }
setup-count-twice = said twice
setup-twice-line = one row counts
setup-count-missing = not in this file
setup-missing-line = they stay
setup-count-notice = cleaned
setup-notice-line = read otherwise than written
setup-count-problem =
    { $count ->
        [one] problem
       *[other] problems
    }
setup-problem-line = nothing is imported
setup-show = Show
setup-show-what = Show: { $what }
setup-look = Look
setup-look-what = Look: { $what }
setup-hide = Hide
setup-hide-what = Hide: { $what }
setup-row = Row { $row }
setup-row-column = Row { $row }, { $column }
setup-twice-row = Row { $row } says again whom row { $first } says
setup-empty = empty
setup-more = and { $count } more
setup-nothing-saved = Nothing is saved yet.
setup-import =
    { $count ->
        [one] Import { $count } change
       *[other] Import { $count } changes
    }
setup-import-nothing = Nothing to import
setup-import-not-yet = Import
setup-importing = Importing…
setup-imported = The list is in
setup-imported-line = { $new } new, { $changed } changed, { $same } the same.
setup-imported-missing =
    { $count ->
        [one] { $count } person who is not in the file stays.
       *[other] { $count } people who are not in the file stay.
    }
setup-imported-next = Next, write the tickets.

## People: two who may be one

setup-doubles = One person, or two?
setup-doubles-open =
    { $count ->
        [0] all answered
        [one] { $count } open
       *[other] { $count } open
    }
setup-doubles-line = They bear one name, and something tells them apart. Where nobody says anything, they are two.
setup-on-roster = On the roster
setup-the-first = The first
setup-the-other = The other
setup-in-row = Row { $row } of this file
setup-same-person = Same person
setup-two-people = Two people
setup-double-one = Same person
setup-double-two = Two people
setup-take-back = Take back
setup-namesakes = People who bear one name
setup-namesakes-line =
    { $count ->
        [one] { $count } pair on the roster. Whoever is looked up by name, the desk asks which of the two it is.
       *[other] { $count } pairs on the roster. Whoever is looked up by name, the desk asks which of the two it is.
    }
setup-merge-title = Make these two one person?
setup-merge-line = Whatever is written down about either counts for the first. This window cannot part them again.
setup-merge-do = Same person
setup-merge-not = Leave them two

## People: lists that were imported

setup-past = Lists so far
setup-past-at = Imported
setup-past-preset = Taken for
setup-past-when = { $day }, { $time }
setup-take-out = Take out again
setup-take-out-what = Take out again: { $when }
setup-taken-out = taken out
setup-take-out-title = Take the list of { $when } out again?
setup-take-out-line = { $new } people whom it brought leave the roster, and { $changed } are again as they were.
setup-take-out-staying =
    { $count ->
        [one] { $count } of them was checked in or had lunch. They stay in the journal, marked:
       *[other] { $count } of them were checked in or had lunch. They stay in the journal, marked:
    }
setup-take-out-do = Take it out
setup-take-out-not = Keep it

# The fields of a person.
setup-field-name = Name
setup-field-first-name = First name
setup-field-middle-name = Middle name
setup-field-latin-name = Name in Latin letters
setup-field-honorific = Honorific
setup-field-family-name = Family name
setup-field-name-as-on-id = Name as on ID
setup-field-email = E-mail
setup-field-affiliation = Affiliation
setup-field-country = Country
setup-field-position = Position
setup-field-phone = Phone
setup-field-language = Language
setup-field-group = Group
setup-field-mode = Mode
setup-field-status = Status
setup-field-role = Role
setup-field-lunch = Lunch
setup-field-diet = Diet
setup-field-code = Code
setup-field-party = Party
setup-field-registration = Registration, order
setup-field-buyer = Buyer
setup-field-places = Number of places
setup-field-host = Host
setup-field-access-needs = Access needs
setup-field-photo-consent = Photo consent
setup-field-attention = Attention
setup-field-note = Note
setup-field-key = System’s key
setup-field-source = System’s key
setup-field-kept = Kept as it is
setup-field-left-out = Left out
setup-else = { $field } (second)
# One choice of a field that a list asks of in columns of yes and no: “Diet: vegan”.
setup-choice = { $field }: { $choice }

## Tickets

setup-tickets-title = Tickets
setup-tickets-line = One QR code for everybody who is confirmed. Writing them again gives the same tickets.
setup-tickets-folder = Folder
setup-tickets-format = Format
setup-tickets-pdf = PDF, a page each
setup-tickets-cards = PDF, eight cards on a sheet
setup-tickets-eml = Mails with a calendar entry
setup-tickets-png = PNG pictures, for a mail merge
setup-tickets-svg = SVG drawings
setup-tickets-pdf-line = In each guest's language where it is known. Names in every script.
setup-tickets-cards-line = To print, cut along the marks and hand out.
setup-tickets-eml-line = A file for each guest with an address. A mail program opens it as a draft, with the code in it.
setup-tickets-png-line = A picture each. The list tickets.csv beside them says whose is whose.
setup-tickets-svg-line = Drawings of the codes alone, which can be made as large as you like.
setup-paper = Paper
setup-paper-a4 = A4
setup-paper-letter = Letter
setup-tickets-do = Write tickets
setup-tickets-done =
    { $written ->
        [one] { $written } ticket
       *[other] { $written } tickets
    } in { $place }, { $new } of them issued now; { $without ->
        [0] nobody is without one.
        [one] { $without } person who is cancelled or not confirmed has none.
       *[other] { $without } people who are cancelled or not confirmed have none.
    }
setup-tickets-unmailed = { $count ->
        [one] One guest has
       *[other] { $count } guests have
    } no address that a mail can be sent to: { $names }. Print theirs.
setup-tickets-unprintable = Some characters of these texts cannot be printed and stand as empty boxes: { $names }.
setup-anew-title = A new ticket for one person
setup-anew-line = For a ticket that was lost or went to the wrong person. The one they had stops working at once.
setup-anew-who = Whose
setup-anew-none = Nobody is called so.
setup-anew-do = Issue a new ticket
setup-anew-done = { $name } has a new ticket: { $place }. The old one is revoked.
setup-lists-title = Lists of people
setup-list-which = List
setup-list-lobby = Lobby list
setup-list-lobby-line = For building security: { $count ->
        [one] one person
       *[other] { $count } people
    } to let up, with their hosts.
setup-list-paper = Paper list
setup-list-paper-line = To tick at the door should the laptop fail: { $count ->
        [one] one person
       *[other] { $count } people
    }, by name.
setup-list-whole = All of it
setup-list-added = What was added or changed since { $at }: { $count ->
        [0] nobody
        [one] one person
       *[other] { $count } people
    }
setup-list-part = How much
setup-list-never = No lobby list was written yet. Later you can write only what was added since.
setup-list-format = Format
setup-list-pdf = PDF
setup-list-xlsx = XLSX
setup-list-csv = CSV
setup-list-file = File
setup-list-do = Write the list
setup-list-done = { $rows ->
        [0] Nobody is on it
        [one] One person
       *[other] { $rows } people
    }: { $path }
setup-list-missing = Some characters cannot be printed and stand as empty boxes: { $missing }
setup-tickets-no-key = This is a desk file without the ticket key. It admits every ticket and makes none: write tickets from the office file.
setup-tickets-no-people = Nobody is on the roster yet. Import people first.

## Desks

setup-desk-file-title = Another laptop at the door
setup-desk-file-line = A desk file holds the same people and everything that happened so far, without the key that makes tickets. Carry it to the other laptop on a stick: it needs no network.
setup-desk-file-do = Write a desk file
setup-desk-file-done = Written: { $path }
setup-verify-title = Verify
setup-verify-line = Reads everything that was written down, and proves that nothing in it was altered.
setup-verify = Verify
setup-verifying = Reading…
setup-verified =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of { $desks ->
        [one] { $desks } desk
       *[other] { $desks } desks
    }. Nothing was altered.
setup-altered = Something was altered. Keep this file as it is, and go on with a copy.

## This computer

setup-computer-desk = Desk
setup-computer-file = Event file
setup-computer-battery = Battery
setup-computer-battery-advice = Plug the laptop in.
setup-computer-disk = Free on the disk
setup-computer-disk-advice = Make room: what cannot be written down is not checked in.
setup-computer-awake = Sleep
setup-computer-awake-advice = Turn sleep off in the settings of this computer.
setup-computer-clock = Clock
setup-computer-clock-advice = Compare it with a clock you trust, and set it right in the settings of this computer.
setup-battery-none = None found: keep it on the mains
setup-battery-charging = { $percent } %, on the mains
setup-battery-draining = { $percent } %, not plugged in
setup-disk-value = { NUMBER($size, maximumFractionDigits: 1) } GB
setup-awake-kept = Kept awake while the event is open
setup-awake-not_kept = May fall asleep
setup-awake-not_needed = Not kept awake: no real event is open
setup-clock-steady = Steady since the window opened
setup-clock-jumped = { $seconds ->
        [one] Moved by { $seconds } second
       *[other] Moved by { $seconds } seconds
    }
setup-not-known = Not known
setup-well = Well
setup-not-well = Needs attention
