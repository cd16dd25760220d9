# Review: the source, of which the others are translations.
# The camera, and how long guests wait.

camera-name = Camera
camera-turn-on = Turn the camera on
camera-turn-off = Turn the camera off
camera-opening = Camera opens
camera-larger = Show the camera larger
camera-smaller = Show the camera smaller
camera-trouble = { $trouble ->
        [missing] No camera
        [busy] Camera busy
        [denied] Camera not allowed
        [black] Camera sees black
       *[lost] Camera lost
    }
camera-advice = { $trouble ->
        [missing] Plug a camera in: it is found by itself. Scanner and typing work.
        [busy] Another program has it: close that one. It is tried again every two seconds. Scanner and typing work.
        [denied] Allow Usher the camera in this computer’s privacy settings. Scanner and typing work.
        [black] Open its cover, or give it some light. Scanner and typing work.
       *[lost] Check its cable: it is picked up again by itself. Scanner and typing work.
    }
camera-well = The camera works.

camera-title = Camera
camera-line = Hold a ticket a hand’s width before the camera, on paper or on a phone. Nobody is checked in by it here.
camera-which = Which camera
camera-mirror = Show it as in a mirror
camera-word = { $state ->
        [off] Off
        [opening] Opens
        [live] Works
       *[other] Does not work
    }
camera-reads = Reads tickets
camera-fact-rate = Frames read a second
camera-fact-cost = Time a frame takes
camera-fact-size = Picture
camera-fact-codes = Sees
camera-milliseconds = { $time } ms
camera-size = { $width } × { $height }
camera-sees = { $count ->
        [0] no code
        [one] a code
       *[other] { $count } codes
    }

latency-title = How quick this desk is
latency-none = Nobody was scanned since the window opened. The last two hundred answers are measured here.
latency-line = From when a code was seen to when its answer was on the screen, in milliseconds: the middle one, and what 19 of 20 stay below.
latency-source = Scanned by
latency-source-camera = Camera
latency-source-scanner = Hand scanner
latency-count = Answers
latency-stage-read = Read
latency-stage-judged = Judged
latency-stage-durable = Safe on disk
latency-stage-painted = On the screen
latency-all = Together
latency-cell = { $median } / { $most }
