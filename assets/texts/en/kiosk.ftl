# Review: the source, of which the others are translations.
# The screen for guests, and where it is turned on.

kiosk-welcome = Welcome
kiosk-hold-camera = Hold your ticket to the camera
kiosk-hold-scanner = Hold your ticket to the scanner
kiosk-else = On your phone or on paper. No ticket? Our colleague will find your name.
kiosk-when = { $day }, { $start } to { $end }
kiosk-where = , { $venue }
kiosk-call = Call staff
kiosk-in = You are checked in
kiosk-greeting = Welcome, { $name }
kiosk-go-in = Please go in
kiosk-begins = The event starts at { $time }
kiosk-has-begun = The event began at { $time }
kiosk-lunch = Lunch: { $diet }
kiosk-lunch-desk = At the lunch desk
kiosk-lunch-with = Our colleague hands it out
kiosk-colleague = Please see our colleague
kiosk-colleague-line = It takes only a moment.
kiosk-clears = This screen clears in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
kiosk-more-time = More time
kiosk-calling = A colleague is coming
kiosk-calling-line = Please wait here for a moment.
kiosk-helped = Back to the welcome
kiosk-leave = For staff: hold to leave
kiosk-leave-title = Leave the screen for guests?
kiosk-leave-line = The desk with all names is behind it.
kiosk-leave-do = Leave
kiosk-leave-not = Stay

kiosk-title = Screen for guests
kiosk-panel-line = Guests check themselves in: they hold their ticket to the camera or a scanner. It shows no list, and nobody’s name but the guest’s own. Whatever needs a decision it sends to you.
kiosk-panel-pin = Leaving it takes a supervisor’s PIN: hold the lock in the corner.
kiosk-panel-no-pin = Hold the lock in the corner to leave it. Give a supervisor a PIN first where guests are alone with it, and lock the computer round it as docs/kiosk.md says.
kiosk-enter = Show it
