# Review: the source, of which the others are translations.
# What a ticket and the mail that brings it say. The same keys stand in the six languages.

date = { $weekday }, { $day } { $month } { $year }
short-date = { $day } { $month } { $year }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
times = { $start }–{ $end }
zone = { $zone }, local time of the event

label-date = Date
label-time = Time
label-place = Place
label-code = To type instead
label-organizers = Organized by
label-contact = Questions

role-speaker = Speaker
role-moderator = Moderator
role-organizer = Organizer
role-interpreter = Interpreter
role-press = Press
role-staff = Staff
role-crew = Crew
mode-online = Registered online

show = Show this code at the check-in desk.
show-floor = Show this code at the check-in desk, { $floor }.
show-online = You take part online. If you come in person after all, show this code at the desk.
arrive = Please arrive by { $time }.
personal = This ticket admits one person, once. Please keep it to yourself.
picture = QR code of the ticket { $code }

subject = Your ticket: { $title }
greeting = Dear { $name },
intro = Here is your ticket. You can show it on your telephone or bring it on paper.
calendar = An entry for your calendar is attached.
regards = With kind regards
