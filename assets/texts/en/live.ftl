# Review: the source, of which the others are translations.
# Set-up, the last step: what has to be so before the first guest comes.

setup-step-live = Go live
live-title = Before the first guest
live-open = { $count ->
        [0] Everything is ready
        [one] One thing is open
       *[other] { $count } things are open
    }
live-done = done
live-not-done = open
live-to = { $step }: { $what }

live-real = The real event is open
live-real-do = This is the practice event. Open the real one.
live-zone = Its clocks are confirmed
live-zone-do = Say which clocks the invitation means.
live-roster = The list of people is in
live-roster-do = Import the list of people.
live-tickets = Everybody who is confirmed has a ticket
live-tickets-do = { $count ->
        [0] Nobody is on the list yet.
        [one] One person has none. Write tickets, also for those who were added last.
       *[other] { $count } people have none. Write tickets, also for those who were added last.
    }
live-paper = A paper list of today is printed
live-paper-do = Write the paper list and print it: with it you go on where a laptop cannot.
live-spare = Another laptop can take over
live-spare-do = Write a desk file and carry it to a second laptop.
live-reads = The camera or the scanner reads
live-reads-do = Turn the camera on, or try the hand scanner once.
live-sound = The desk is heard
live-sound-do = Turn the sound on, and play one to hear it.
live-power = There is power
live-power-do = The battery is at { $percent } %. Plug the laptop in.
live-disk = There is room on the disk
live-disk-do = Make room: what cannot be written down is not checked in.
live-awake = The computer stays awake
live-awake-do = Turn sleep off in the settings of this computer.
live-clock = The clock is right
live-clock-do = It moved since the window opened. Compare it with a clock you trust.
