# Review: the source, of which the others are translations.
# Who was in the online room: attendance reports of Zoom, Teams and Webex, in Set-up and on the Board.

online-title = Who was online
online-line = After the event, take in the attendance report of the meeting: who joined, when, and for how long.
online-kinds = Zoom, Teams or Webex, as CSV or XLSX, in any language. Drop it here. Nothing is saved before you have seen it.
online-open = Open an attendance report
online-taken = Taken in. People it is about: { $matched }, new among them: { $new }.

online-past-at = Taken in
online-past-system = Report
online-past-people = People
online-past-open = Not matched
online-past-not = Not in force
online-take-out-title = Take this report out?
online-take-out-line = By it { $people } people were online. The journal keeps that it was here.

online-taken-for = { $system }, { $encoding }.
online-rows =
    { $count ->
        [one] One row
       *[other] { $count } rows
    }
online-meeting = { $day }, { $from } to { $to }
online-zone = Zone of its times
online-zone-line = the file says none
online-zone-said = The file says the zone of its times.
online-asks-dates = Which day is { $example }?
online-dates-dmy = { $day } (the day comes first)
online-dates-mdy = { $day } (the month comes first)
online-dates-none = no such day
online-asks-times = It says for how long people were there, and not when. When did they join?
online-from-start = When the meeting began
online-from-start-line = Everybody joined on time.
online-until-end = So that all stayed to the end
online-until-end-line = Whoever was there for less joined later.
online-differs = This report was taken in already, with other times or people. Take it out first, below on this page.
online-problems =
    { $count ->
        [one] One cell cannot be read
       *[other] { $count } cells cannot be read
    }
online-problems-line = Nothing is taken in before they are mended in the file.

online-review = Who is this?
online-review-open =
    { $count ->
        [0] all answered
       *[other] { $count } to look at
    }
online-review-none = Everybody in the report is known, or nobody to be counted.
online-review-line = These fit nobody on the roster, or several. Whoever stays open is kept with the report and can be answered later.
online-why-nobody = Nobody on the roster is called so.
online-why-several = Several people fit.
online-why-contradicted = The address is one person’s, the name another’s.
online-why-device = A device, or a telephone.
online-why-bot = A note taker.
online-there = from { $from }, { $minutes } min
online-is = It is
online-left-out = Left out
online-somebody-else = Somebody else
online-look-up = Look somebody up
online-look = Name, address or affiliation
online-found-none = Nobody fits.
online-leave-out = Leave out
online-say-whose = Say who it is
online-status-cancelled = cancelled
online-status-waitlisted = waitlisted
online-status-pending = pending

online-outcome = What comes of it
online-line-matched =
    { $people ->
        [one] of one person on the roster
       *[other] of { $people } people on the roster
    }
online-line-review = to look at
online-line-bot = of note takers
online-line-device = of rooms, devices, telephones
online-line-ignored = left out by you
online-line-absent = of people who did not attend
online-line-waited = of the waiting room only
online-line-elsewhen = at another time than the event
online-news =
    { $new ->
        [0] { $people } people, none of them new.
       *[other] { $people } people, { $new } of them new.
    }
online-both = At the door as well: { $count } of them.
online-stayed = Half of them stayed { $minutes } minutes or more; at most { $most } were there at once.
online-totals = The file’s own totals
online-totals-none = This report states none.
online-agrees = They agree with its rows.
online-apart = Not in agreement with its rows: { $count }.
online-file-says = file
online-rows-say = its rows
online-length = { $length } min
online-total-participants = Participants
online-total-unique-viewers = Viewers
online-total-users = Joins
online-total-registered = Registered
online-total-most-at-once = Most at once
online-total-meeting-length = Length of the meeting
online-total-average-length = Average stay
online-total-row-length = Stay in row { $row }
online-notices =
    { $count ->
        [one] One row was read otherwise
       *[other] { $count } rows were read otherwise
    }
online-take-in = Take in
online-nothing = Nothing new

online-board-joined-on-time = Joined by the start
online-board-joined-late = Joined late
online-board-median = Half stayed { $minutes } min or more.
online-board-most = At most { $most } at once, at { $at }.
online-board-none = No attendance report yet.
online-board-unmatched = { $count } not matched
online-board-reports = Attendance reports
online-unmatched-title = Online, not matched: { $count }
online-unmatched-line = They were in the online room, and it is not known who they are. Open the report again to say it.
online-unmatched-name = Name in the report
online-unmatched-minutes = Minutes
