# Review: the source, of which the others are translations.
# Rehearsals: guests who are not there come to a practice event, and staff serve them at the Desk.

setup-step-rehearsal = Rehearsal

# Set-up, before it begins.
rehearsal-title = Rehearsal
rehearsal-line = Guests who are not there come to a practice event, and you serve them at the Desk as on the day: with a ticket, without one, in somebody’s place, with the wrong code. At the end you read how quick you were, what went wrong and what to train.
rehearsal-waits = { $title } is closed meanwhile, and stays as it is.
rehearsal-guests = How many guests come
rehearsal-guests-count = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
rehearsal-guests-20 = every sort of guest at least once
rehearsal-guests-60 = a small event
rehearsal-guests-150 = a whole event
rehearsal-pace = How quickly they come
rehearsal-pace-calm = Calmly
rehearsal-pace-calm-line = { $count } a minute: to learn the keys
rehearsal-pace-busy = As on the day
rehearsal-pace-busy-line = { $count } a minute, twice as many in the wave before the cutoff
rehearsal-pace-rush = In a rush
rehearsal-pace-rush-line = { $count } a minute: a queue grows, whatever you do
rehearsal-begin = Begin the rehearsal
rehearsal-takes =
    { $count ->
        [one] About { $count } minute
       *[other] About { $count } minutes
    }. The practice clock is set so that most come shortly before the cutoff.
rehearsal-running = { $done } of { $all } guests were dealt with.
rehearsal-to-desk = To the desk
rehearsal-how = How it goes
rehearsal-how-counter = Under the answer you see who stands at the counter, what they say, and whether they hold up a code.
rehearsal-how-scan = F3 scans the code. Or show it large, and scan it with your own scanner or camera.
rehearsal-how-work = Do what you do on the day, with the same keys. Ask yourself whether the name on the answer is the name that was said.
rehearsal-how-next = F4 when you are done with somebody: the next one steps up.
rehearsal-how-end = After the last one, or when you end it, comes the report.

# On the Desk, while it runs.
rehearsal-counter = Guest { $number } of { $all }
rehearsal-queue =
    { $count ->
        [0] Nobody waits
        [one] { $count } waits, for { $time }
       *[other] { $count } wait, the first for { $time }
    }
rehearsal-to-come =
    { $count ->
        [one] Nobody waits, { $count } is still to come
       *[other] Nobody waits, { $count } are still to come
    }
rehearsal-nobody = Nobody stands at the counter yet.
rehearsal-says-greets = “Good afternoon. { $name }.”
rehearsal-says-no_ticket = “{ $who }. I have no ticket with me.”
rehearsal-says-no_ticket_and_lunch = “{ $who }. I have no ticket with me. May I have lunch? { $diet }, please.”
rehearsal-says-instead = “I come in place of { $other }. My name is { $name }.”
rehearsal-says-lunch = “Good afternoon. { $name }. May I take my lunch now?”
rehearsal-says-back = “{ $name }, I was only outside for a moment.”
rehearsal-says-elsewhere = “Good afternoon. Am I in the right place with this?”
rehearsal-supervisor-yes = Your supervisor: “Yes, let them in.”
rehearsal-supervisor-no = Your supervisor: “No, not today.”
rehearsal-scan = Scan it
rehearsal-next = Next guest
rehearsal-stop = End the rehearsal
rehearsal-stop-short = End it
rehearsal-code-large = Show the code large
rehearsal-code-title = The guest holds this up
rehearsal-code-line = Scan it with your scanner, or with the camera from a phone.
rehearsal-code-close = Back

# How it went.
rehearsal-report = How it went
rehearsal-right = { $right } of { $served } served right
rehearsal-left =
    { $count ->
        [one] { $count } not dealt with
       *[other] { $count } not dealt with
    }
rehearsal-tile-pace = guests a minute
rehearsal-tile-desk-median = at the desk, median
rehearsal-tile-desk-longest = at the desk, longest
rehearsal-tile-queue-median = in the queue, median
rehearsal-tile-queue-longest = in the queue, longest
rehearsal-before = Last time: { $right } of { $served }, { $pace } a minute
rehearsal-slips = What went wrong, and what was right
rehearsal-stranger = No name
rehearsal-none = Nothing went wrong
rehearsal-none-line = Try it with more guests, or let them come more quickly.
rehearsal-nobody-served = Nobody was served
rehearsal-nobody-served-line = It was ended before you were done with a guest.

rehearsal-did-wrong_person = { $other } was let in, and was not there.
rehearsal-did-attention_missed = Was let in; what you had to see to was not acknowledged.
rehearsal-did-walk_in_though_listed = Was added as a walk-in.
rehearsal-did-against_the_list = Was let in.
rehearsal-did-counted_twice = Was added a second time.
rehearsal-did-place_not_taken = Was added as a walk-in: { $other } is still expected.
rehearsal-did-meal = Did not get the lunch that was asked for.
rehearsal-did-unserved = Was sent on unserved.

rehearsal-should-ticket = Scan the ticket.
rehearsal-should-name = On the list: look the name up and check in.
rehearsal-should-namesake = Two have this name: check in the one of { $affiliation }.
rehearsal-should-attention = Scan the ticket, do what the violet frame says, and acknowledge it.
rehearsal-should-online = Scan the ticket, and answer yes: in person.
rehearsal-should-let_in = Look the name up, ask the supervisor, and let them in on that word.
rehearsal-should-not_let_in = Look the name up, ask the supervisor, and do not let them in.
rehearsal-should-walk_in = On no list: look the name up, then add a walk-in.
rehearsal-should-walk_in_and_lunch = On no list: add a walk-in, with lunch: { $diet }.
rehearsal-should-substitute = Look { $place } up, and let this guest come instead.
rehearsal-should-lunch = Scan the ticket, and hand out the lunch: { $diet }.
rehearsal-should-again = Scan the ticket: already in, so nothing else is to do.
rehearsal-should-borrowed = The ticket was that of { $place }: undo it, and look this guest up.
rehearsal-should-elsewhere = Scan the code, type the name, and Enter ties the two.
rehearsal-should-neighbour = A pass for another event: not let in.

rehearsal-train = What to train
rehearsal-train-nothing = Nothing. Well done.
rehearsal-times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
rehearsal-mistake-wrong_person = Wrong person
rehearsal-mistake-attention_missed = Attention missed
rehearsal-mistake-walk_in_though_listed = Walk-in though listed
rehearsal-mistake-against_the_list = Let in against the list
rehearsal-mistake-counted_twice = Counted twice
rehearsal-mistake-place_not_taken = Place not taken over
rehearsal-mistake-meal = Lunch
rehearsal-mistake-unserved = Unserved
rehearsal-train-wrong_person = Compare the name on the answer with the one that is said. The last check-in is taken back with
rehearsal-train-attention_missed = A violet frame waits for you: read it, do it, then press
rehearsal-train-walk_in_though_listed = Look everybody up first, by a few letters of any name, and read all rows. To the box with
rehearsal-train-against_the_list = Red means: not like this. Ask a supervisor first; the answer is put away with
rehearsal-train-counted_twice = Blue means: already in. There is nothing to add; the answer is put away with
rehearsal-train-place_not_taken = Look up the person who does not come, and choose “Somebody comes instead”. To the box with
rehearsal-train-meal = Lunch is noted in the form of a walk-in, and handed out from the card with
rehearsal-train-unserved = Scan or look up everybody, and read the answer before the next one. To the box with
rehearsal-again-same = Again, the same guests
rehearsal-again-others = Again, other guests
rehearsal-back = Back to the event
rehearsal-leave = Leave the rehearsal
